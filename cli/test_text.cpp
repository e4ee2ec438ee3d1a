#include "cli/test_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/explain_text.h"
#include "runtime/engine/value_text.h"

namespace score::cli {

namespace {

std::string indented(const std::string& text, int columns) {
  std::string out;
  for (size_t from = 0; from < text.size();) {
    const size_t end = std::min(text.find('\n', from), text.size() - 1) + 1;
    out += std::string(static_cast<size_t>(columns), ' ') + text.substr(from, end - from);
    from = end;
  }
  return out;
}

std::string claim_text(const engine::ClaimResult& claim, const Palette& palette) {
  std::string text = fmt::format("    line {}: expected {}\n", claim.line, palette.bold(claim.text));
  if (!claim.left.empty()) {
    return text + fmt::format("      left  {}\n      right {}\n", claim.left, claim.right);
  }
  return text + fmt::format("      is {}\n", claim.value);
}

}  // namespace

std::string test_failure(const engine::TestResult& result, const Palette& palette) {
  std::string text = fmt::format("{} {}:{}: {}\n", palette.red("failed"), result.file, result.line, result.name);
  for (const engine::ClaimResult& claim : result.claims) {
    if (!claim.passed) text += claim_text(claim, palette);
  }
  for (const engine::Explanation& score : result.scores) {
    text += indented(score_text(score, Detail::Compact, palette), kCompactIndent);
  }
  return text;
}

std::string test_json(const engine::TestResult& result) {
  using engine::json_string;
  std::string claims;
  for (const engine::ClaimResult& claim : result.claims) {
    claims += fmt::format(R"({}{{"text":{},"line":{},"passed":{})", claims.empty() ? "" : ",", json_string(claim.text),
                          claim.line, claim.passed);
    if (!claim.left.empty()) {
      claims += fmt::format(R"(,"left":{},"right":{})", json_string(claim.left), json_string(claim.right));
    }
    claims += "}";
  }
  return fmt::format(R"({{"name":{},"file":{},"line":{},"passed":{},"claims":[{}]}})", json_string(result.name),
                     json_string(result.file), result.line, result.passed(), claims);
}

}  // namespace score::cli
