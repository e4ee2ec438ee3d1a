// The examples give what their sources say.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

#include "cli/command_runner.h"

namespace score::cli {
namespace {

namespace fs = std::filesystem;

struct Band {
  int64_t clients = 0, converted = 0;
  friend bool operator==(const Band&, const Band&) = default;
};
std::ostream& operator<<(std::ostream& out, const Band& band) {
  return out << band.clients << "/" << band.converted;
}

/// The outcomes, `y`, in the order of the file.
std::vector<bool> outcomes() {
  std::ifstream file(std::string(SCORE_SOURCE_DIR) + "/examples/data/bank-full.csv");
  std::vector<bool> found;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) found.push_back(line.find("\"yes\"", line.rfind(';')) != std::string::npos);
  return found;
}

// The figures were worked out without Score, from the same rules and data.
TEST(Examples, BankGivesTheKnownFigures) {
  const CommandResult result = run_command("score run examples/bank.score examples/data/bank-full.csv --quiet");
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_EQ(result.err, "");
  const std::vector<bool> converted = outcomes();
  std::istringstream rows(result.out);
  std::string line;
  ASSERT_TRUE(std::getline(rows, line));
  EXPECT_EQ(line, "row,readiness,rank,history,worth_a_call");
  int64_t count = 0, sum = 0;
  std::map<std::string, Band> bands;
  while (std::getline(rows, line)) {
    std::istringstream cells(line);
    std::string row, points, rank;
    std::getline(cells, row, ',');
    std::getline(cells, points, ',');
    std::getline(cells, rank, ',');
    EXPECT_EQ(row, std::to_string(count + 1));
    sum += std::stoll(points);
    ++bands[rank].clients;
    bands[rank].converted += converted.at(static_cast<size_t>(count)) ? 1 : 0;
    ++count;
  }
  EXPECT_EQ(count, 45'211);
  EXPECT_EQ(sum, 14'050);
  const std::map<std::string, Band> expected = {
      {"A", {1'698, 1'062}}, {"B", {2'220, 789}}, {"C", {23'364, 2'645}}, {"D", {17'929, 793}}};
  EXPECT_EQ(bands, expected);
}

TEST(Examples, EveryModelPassesItsOwnTestsWithoutFindings) {
  for (const auto& entry : fs::directory_iterator(std::string(SCORE_SOURCE_DIR) + "/examples")) {
    if (entry.path().extension() != ".score") continue;
    const std::string file = "examples/" + entry.path().filename().string();
    const CommandResult tests = run_command("score test " + file);
    EXPECT_EQ(tests.exit, 0) << tests.out << tests.err;
    const CommandResult findings = run_command("score check " + file);
    EXPECT_EQ(findings.out, file + ": no findings\n") << findings.err;
  }
}

}  // namespace
}  // namespace score::cli
