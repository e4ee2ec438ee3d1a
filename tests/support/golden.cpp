#include "tests/support/golden.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace score::support {

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// Some lines of both texts from the first one that differs.
std::string difference(const std::string& expected, const std::string& actual) {
  constexpr size_t kShown = 12;
  const std::vector<std::string> a = lines_of(expected), b = lines_of(actual);
  const auto at = static_cast<size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  std::string out = "from line " + std::to_string(at + 1) + " on\n";
  for (size_t i = at; i < std::min(a.size(), at + kShown); ++i) out += "expected: " + a[i] + '\n';
  for (size_t i = at; i < std::min(b.size(), at + kShown); ++i) out += "actual:   " + b[i] + '\n';
  return out;
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in.good()) << "cannot read " << path;
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<std::string> files_in(const std::string& folder, std::string_view ending) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().string().ends_with(ending)) paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string with_ending(const std::string& path, std::string_view ending) {
  return std::filesystem::path(path).replace_extension(ending).string();
}

testing::AssertionResult matches_golden(const std::string& path, const std::string& actual) {
  const char* update = std::getenv("SCORE_UPDATE_GOLDENS");
  if (update != nullptr && std::string_view(update) == "1") {
    std::ofstream(path, std::ios::binary) << actual;
    return testing::AssertionSuccess();
  }
  if (!std::filesystem::exists(path)) {
    return testing::AssertionFailure() << path << " is missing; SCORE_UPDATE_GOLDENS=1 writes it";
  }
  const std::string expected = read_file(path);
  if (expected == actual) return testing::AssertionSuccess();
  return testing::AssertionFailure() << path << " differs " << difference(expected, actual)
                                     << "SCORE_UPDATE_GOLDENS=1 takes over what is new";
}

}  // namespace score::support
