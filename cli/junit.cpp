#include "cli/junit.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/test_text.h"

namespace score::cli {

namespace {

/// Text and attributes of XML 1.0, which has no way to write most control characters.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\n': out += "&#10;"; break;
      case '\t': out += "&#9;"; break;
      default: out += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    }
  }
  return out;
}

/// The same with its line ends as they are.
std::string escaped_lines(const std::string& text) {
  std::string out;
  size_t from = 0;
  while (from < text.size()) {
    const size_t end = std::min(text.find('\n', from), text.size());
    out += escaped(std::string_view(text).substr(from, end - from)) + "\n";
    from = end + 1;
  }
  return out;
}

std::string message(const engine::TestResult& result) {
  std::string out;
  for (const engine::ClaimResult& claim : result.claims) {
    if (!claim.passed) out += fmt::format("{}expected {}", out.empty() ? "" : ", ", claim.text);
  }
  return out;
}

std::string case_xml(const engine::TestResult& result) {
  const std::string head = fmt::format("    <testcase name=\"{}\" classname=\"{}\" file=\"{}\" line=\"{}\"",
                                       escaped(result.name), escaped(result.file), escaped(result.file), result.line);
  if (result.passed()) return head + "/>\n";
  return fmt::format("{}>\n      <failure message=\"{}\">{}</failure>\n    </testcase>\n", head,
                     escaped(message(result)), escaped_lines(test_failure(result, Palette(false))));
}

}  // namespace

std::string junit_xml(const std::vector<TestedFile>& files) {
  std::string suites;
  size_t tests = 0, failures = 0, errors = 0;
  for (const TestedFile& file : files) {
    const auto failed = static_cast<size_t>(
        std::count_if(file.results.begin(), file.results.end(), [](const auto& result) { return !result.passed(); }));
    const size_t broken = file.error.empty() ? 0 : 1;
    const size_t count = file.results.size() + broken;
    suites += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"0\">\n",
                          escaped(file.path), count, failed, broken);
    if (broken > 0) {
      suites += fmt::format(
          "    <testcase name=\"compiles\" classname=\"{}\">\n      <error message=\"the model has "
          "errors\">{}</error>\n    </testcase>\n",
          escaped(file.path), escaped_lines(file.error));
    }
    for (const engine::TestResult& result : file.results) suites += case_xml(result);
    suites += "  </testsuite>\n";
    tests += count;
    failures += failed;
    errors += broken;
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"score test\" tests=\"{}\" "
      "failures=\"{}\" errors=\"{}\">\n{}</testsuites>\n",
      tests, failures, errors, suites);
}

}  // namespace score::cli
