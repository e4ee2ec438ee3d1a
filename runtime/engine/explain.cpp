#include "runtime/engine/explain.h"

#include <algorithm>

namespace score::engine {

Explanation explain(const Model& model, const interpret::Outcome& outcome, uint32_t score) {
  const plan::Plan& plan = model.plan();
  std::vector<uint32_t> order;
  for (uint32_t line = 0; line < plan.lines.size(); ++line) {
    if (plan.lines[line].score == score) order.push_back(line);
  }
  // A limit counts at the end of what it limits.
  const auto place = [&](uint32_t line) {
    const plan::Line& l = plan.lines[line];
    const bool limit = l.kind == plan::LineKind::GroupLimit || l.kind == plan::LineKind::ScoreLimit;
    return std::pair(limit ? l.span.end : l.span.begin, line);
  };
  std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return place(a) < place(b); });
  Explanation explanation{plan.scores[score].name, outcome.scores[score], {}};
  for (const uint32_t index : order) {
    const plan::Line& line = plan.lines[index];
    const interpret::LineOutcome& out = outcome.lines[index];
    explanation.lines.push_back({line.kind, out.state, out.points, model.line_title(index),
                                 model.sources().file(line.span.file).position(line.span.begin).line});
  }
  return explanation;
}

}  // namespace score::engine
