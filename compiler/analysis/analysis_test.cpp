// Goldens: each `goldens/NAME.score`, checked, analysed and answered, has the findings of `NAME.errors`.
#include "compiler/analysis/analysis.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "compiler/diag/allow.h"
#include "compiler/diag/render.h"
#include "compiler/sema/check.h"
#include "compiler/syntax/parse.h"

namespace score::analysis {
namespace {

namespace fs = std::filesystem;

const fs::path kGoldens = fs::path(SCORE_SOURCE_DIR) / "compiler/analysis/goldens";

std::string read(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::vector<fs::path> golden_models() {
  std::vector<fs::path> models;
  for (const auto& entry : fs::directory_iterator(kGoldens)) {
    if (entry.path().extension() == ".score") models.push_back(entry.path());
  }
  std::sort(models.begin(), models.end());
  return models;
}

class Golden : public testing::TestWithParam<fs::path> {};

TEST_P(Golden, Matches) {
  const fs::path path = GetParam();
  source::SourceMap sources;
  diag::Diagnostics diags;
  const source::FileId id = sources.add("model.score", read(path));
  const syntax::ParseResult parsed = syntax::parse(sources, id, diags);
  const sema::Program program = sema::load_program(*parsed.file, sources, diags, nullptr);
  const std::unique_ptr<sema::Model> model = sema::check(program, sources, diags);
  ASSERT_NE(model, nullptr);
  if (!diags.has_errors()) analyse(*model, sources, diags);
  diag::apply_allowances(sources, {id}, !diags.has_errors(), diags);
  diags.sort_by_place();
  const std::string found = diag::render_text(diags, sources, false);
  const fs::path golden = fs::path(path).replace_extension(".errors");
  if (std::getenv("SCORE_UPDATE_GOLDENS") != nullptr) {
    std::ofstream(golden, std::ios::binary) << found;
    return;
  }
  EXPECT_EQ(found, read(golden)) << "golden " << golden << "; SCORE_UPDATE_GOLDENS=1 writes it anew";
}

INSTANTIATE_TEST_SUITE_P(Analysis, Golden, testing::ValuesIn(golden_models()),
                         [](const auto& info) { return info.param.stem().string(); });

}  // namespace
}  // namespace score::analysis
