// Goldens: each `goldens/NAME.score`, checked, analysed and answered, has the findings of `NAME.errors`.
#include "compiler/analysis/analysis.h"

#include <gtest/gtest.h>

#include "compiler/diag/allow.h"
#include "compiler/diag/render.h"
#include "compiler/sema/check.h"
#include "compiler/syntax/parse.h"
#include "tests/support/golden.h"

namespace score::analysis {
namespace {

const std::string kGoldens = std::string(SCORE_SOURCE_DIR) + "/compiler/analysis/goldens";

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, Matches) {
  source::SourceMap sources;
  diag::Diagnostics diags;
  const source::FileId id = sources.add("model.score", support::read_file(GetParam()));
  const syntax::ParseResult parsed = syntax::parse(sources, id, diags);
  const sema::Program program = sema::load_program(*parsed.file, sources, diags, nullptr);
  const std::unique_ptr<sema::Model> model = sema::check(program, sources, diags);
  ASSERT_NE(model, nullptr);
  if (!diags.has_errors()) analyse(*model, sources, diags);
  diag::apply_allowances(sources, {id}, !diags.has_errors(), diags);
  diags.sort_by_place();
  const std::string found = diag::render_text(diags, sources, false);
  EXPECT_TRUE(support::matches_golden(support::with_ending(GetParam(), ".errors"), found));
}

INSTANTIATE_TEST_SUITE_P(Analysis, Golden, testing::ValuesIn(support::files_in(kGoldens, ".score")),
                         [](const auto& info) {
                           const size_t name = info.param.rfind('/') + 1;
                           return info.param.substr(name, info.param.rfind('.') - name);
                         });

}  // namespace
}  // namespace score::analysis
