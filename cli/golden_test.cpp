// goldens/NAME.cmd is a shell command; goldens/NAME.out is what it prints and how it ends. SCORE_UPDATE_GOLDENS=1
// rewrites the latter. Timings are masked.
#include "tests/support/golden.h"

#include <cctype>
#include <filesystem>
#include <gtest/gtest.h>
#include <regex>
#include <sstream>

#include "cli/command_runner.h"
#include "cli/terminal.h"

namespace score::cli {
namespace {

const std::string kFolder = std::string(SCORE_SOURCE_DIR) + "/cli/goldens";

std::string masked(std::string text) {
  static const std::regex kSpeed("[0-9,–]+ leads a second"), kTime("in [0-9.]+ s\\b"),
      kBuild("(build    |native   LLVM ).*"), kZones("IANA .*");
  text = std::regex_replace(text, kSpeed, "N leads a second");
  text = std::regex_replace(text, kTime, "in T s");
  text = std::regex_replace(text, kBuild, "$1…");
  return std::regex_replace(text, kZones, "IANA …");
}

std::string transcript(const CommandResult& result) {
  std::string text = masked(result.out);
  if (!text.empty() && text.back() != '\n') text += "\n(no line end)\n";
  if (!result.err.empty()) text += "--- standard error\n" + masked(result.err);
  return text + "--- exit code " + std::to_string(result.exit) + "\n";
}

class CliGolden : public testing::TestWithParam<std::string> {};

/// Helps are read in terminals of 80 columns.
void expect_narrow(const std::string& help) {
  std::istringstream lines(help);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(width_of(line), 80) << line;
}

TEST_P(CliGolden, PrintsWhatItPrinted) {
  const std::string command = support::read_file(GetParam());
  const std::string found = transcript(run_command(command));
  if (command.find("--help") != std::string::npos) expect_narrow(found);
  EXPECT_TRUE(support::matches_golden(support::with_ending(GetParam(), ".out"), found));
}

INSTANTIATE_TEST_SUITE_P(Cli, CliGolden, testing::ValuesIn(support::files_in(kFolder, ".cmd")), [](const auto& test) {
  std::string name = std::filesystem::path(test.param).stem().string();
  for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
});

}  // namespace
}  // namespace score::cli
