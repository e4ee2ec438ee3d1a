#include "runtime/interpret/reasons.h"

#include <algorithm>

namespace score::interpret {

ReasonRanker::ReasonRanker(const plan::Plan& plan, std::span<const Value> params)
    : plan_(plan), evaluator_(plan, params), place_(plan.scores.size()) {
  for (uint32_t step = 0; step < plan.steps.size(); ++step) {
    const sema::Output& output = plan.steps[step].output;
    if (output.kind == sema::OutputKind::Score) place_[output.index] = step;
  }
}

std::vector<Reason> ReasonRanker::rank(const Lead& lead, uint32_t score, size_t limit) {
  evaluator_.suppress(std::nullopt);
  evaluator_.evaluate(lead, outcome_);
  const int64_t whole = outcome_.scores[score];
  std::vector<uint32_t> fired;
  for (uint32_t line = 0; line < plan_.lines.size(); ++line) {
    const plan::Line& entry = plan_.lines[line];
    const bool scoring = entry.kind == plan::LineKind::Rule || entry.kind == plan::LineKind::Table;
    const bool before = place_[entry.score] <= place_[score];  // what is computed later is no part of it
    if (scoring && before && outcome_.lines[line].state == LineState::Fired) fired.push_back(line);
  }
  std::vector<Reason> reasons;
  for (const uint32_t line : fired) {
    evaluator_.suppress(line);
    evaluator_.evaluate(lead, outcome_);
    if (outcome_.scores[score] < whole) reasons.push_back({line, whole - outcome_.scores[score]});
  }
  evaluator_.suppress(std::nullopt);
  const auto place = [this](const Reason& reason) { return plan_.lines[reason.line].span.begin; };
  std::sort(reasons.begin(), reasons.end(), [&](const Reason& a, const Reason& b) {
    if (a.loss != b.loss) return a.loss > b.loss;
    return place(a) != place(b) ? place(a) < place(b) : a.line < b.line;
  });
  if (reasons.size() > limit) reasons.resize(limit);
  return reasons;
}

}  // namespace score::interpret
