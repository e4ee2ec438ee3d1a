#include "cli/test_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "runtime/engine/value_text.h"

namespace score::cli {

namespace {

using interpret::LineState;

std::string_view state_words(LineState state) {
  switch (state) {
    case LineState::Fired: return "";
    case LineState::DidNotFire: return "did not fire";
    case LineState::CouldNotTell: return "could not tell";
    case LineState::NotCounted: return "not counted: its group counts another";
  }
  return "";
}

bool is_limit(plan::LineKind kind) {
  return kind == plan::LineKind::GroupLimit || kind == plan::LineKind::ScoreLimit;
}

std::string line_text(const engine::ExplainedLine& line, const Palette& palette) {
  const std::string sign = line.points > 0 ? "+" : "";
  const std::string points = line.state == LineState::Fired ? sign + engine::points_text(line.points) : "·";
  const std::string_view state = state_words(line.state);
  const std::string title = is_limit(line.kind) ? fmt::format("limit of `{}`", line.title) : line.title;
  const std::string note = state.empty() ? "" : fmt::format(" ({})", state);
  const std::string text = fmt::format("      {} {}{}", pad_left(points, 9), title, note);
  return (line.state == LineState::Fired ? text : palette.dim(text)) + "\n";
}

std::string score_text(const engine::Explanation& explanation, const Palette& palette) {
  std::string text = fmt::format("    {} is {}:\n", explanation.score, engine::points_text(explanation.points));
  for (const engine::ExplainedLine& line : explanation.lines) {
    // A limit that took nothing says nothing.
    if (!is_limit(line.kind) || line.points != 0) text += line_text(line, palette);
  }
  return text;
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
  for (const engine::Explanation& score : result.scores) text += score_text(score, palette);
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
