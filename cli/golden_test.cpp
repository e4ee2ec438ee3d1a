// goldens/NAME.cmd is a shell command; goldens/NAME.out is what it prints and how it ends. SCORE_UPDATE_GOLDENS=1
// rewrites the latter. Timings are masked.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>

#include "cli/command_runner.h"

namespace score::cli {
namespace {

namespace fs = std::filesystem;

const std::string kFolder = std::string(SCORE_SOURCE_DIR) + "/cli/goldens/";

std::vector<std::string> names() {
  std::vector<std::string> found;
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".cmd") found.push_back(entry.path().stem().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string masked(std::string text) {
  static const std::regex kSpeed("[0-9,–]+ leads a second"), kTime("in [0-9.]+ s\\b"), kBuild("build    .*"),
      kZones("IANA .*");
  text = std::regex_replace(text, kSpeed, "N leads a second");
  text = std::regex_replace(text, kTime, "in T s");
  text = std::regex_replace(text, kBuild, "build    …");
  return std::regex_replace(text, kZones, "IANA …");
}

std::string transcript(const CommandResult& result) {
  std::string text = masked(result.out);
  if (!text.empty() && text.back() != '\n') text += "\n(no line end)\n";
  if (!result.err.empty()) text += "--- standard error\n" + masked(result.err);
  return text + "--- exit code " + std::to_string(result.exit) + "\n";
}

class CliGolden : public testing::TestWithParam<std::string> {};

TEST_P(CliGolden, PrintsWhatItPrinted) {
  const std::string path = kFolder + GetParam();
  const std::string found = transcript(run_command(read_text(path + ".cmd")));
  if (std::getenv("SCORE_UPDATE_GOLDENS") != nullptr) {
    std::ofstream(path + ".out", std::ios::binary) << found;
    return;
  }
  EXPECT_EQ(found, read_text(path + ".out")) << "in " << path << ".out; SCORE_UPDATE_GOLDENS=1 rewrites it";
}

INSTANTIATE_TEST_SUITE_P(Cli, CliGolden, testing::ValuesIn(names()), [](const auto& test) {
  std::string name = test.param;
  for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
});

}  // namespace
}  // namespace score::cli
