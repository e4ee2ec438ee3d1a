// Points: what rules, tables and groups contribute, and what limits make of it.
#include <algorithm>

#include "compiler/plan/limits.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {

using plan::Clamp;
using plan::idle_points;
using plan::Item;
using plan::ItemKind;
using plan::saturated;
using plan::weighted;

int64_t LeadEvaluator::score(const plan::Score& score) {
  if (score.formula == plan::kNoNode) return group(plan_.groups[score.group], std::nullopt).points;
  const Value& formula = values_[score.formula];
  if (!formula.known) ++outcome_->accidents;
  const int64_t before = formula.known ? saturated(formula.scalar.i, SCORE_POINTS_MAX) : 0;
  const int64_t points = clamped(before, score.clamp);
  if (LineTrace* trace = line_trace(score.line)) trace->before_limit = before;
  line(score.line) = {formula.known ? LineState::Fired : LineState::CouldNotTell, points};
  return points;
}

int64_t LeadEvaluator::clamped(int64_t points, const Clamp& clamp) const {
  if (clamp.low != plan::kNoNode && values_[clamp.low].known) points = std::max(points, values_[clamp.low].scalar.i);
  if (clamp.high != plan::kNoNode && values_[clamp.high].known) points = std::min(points, values_[clamp.high].scalar.i);
  return saturated(points, SCORE_POINTS_MAX);
}

LeadEvaluator::Contribution LeadEvaluator::item(const Item& item) {
  if (item.kind == ItemKind::Group) return group(plan_.groups[item.index], item.weight);
  const bool is_rule = item.kind == ItemKind::Rule;
  const uint32_t index = is_rule ? plan_.rules[item.index].line : plan_.tables[item.index].line;
  if (suppressed_ == index) return {};
  Contribution made = is_rule ? rule(plan_.rules[item.index]) : table(plan_.tables[item.index]);
  if (LineTrace* trace = line_trace(index)) {
    trace->state = made.state;
    trace->before_weight = made.points;
  }
  if (item.weight) made.points = weighted(made.points, *item.weight);
  line(index) = {made.state, made.points};
  return made;
}

/// A rule fires only on true. What it gives is limited on its own, and only then by its `in`.
LeadEvaluator::Contribution LeadEvaluator::rule(const plan::Rule& rule) {
  if (rule.when != plan::kNoNode) {
    const Value& condition = values_[rule.when];
    if (!condition.known) return {0, LineState::CouldNotTell};
    if (!condition.scalar.b) return {};
  }
  if (LineTrace* trace = line_trace(rule.line)) trace->asked = true;
  if (const auto* events = std::get_if<plan::EventSource>(&rule.source)) return event_rule(rule, *events);
  if (const auto* idle = std::get_if<plan::IdleSource>(&rule.source)) return idle_rule(rule, *idle);
  const Value& points = values_[rule.points];
  if (!points.known) return accident();
  return fired(rule, saturated(points.scalar.i, SCORE_CONTRIBUTION_MAX));
}

/// A rule that fired, its points limited by its `in`.
LeadEvaluator::Contribution LeadEvaluator::fired(const plan::Rule& rule, int64_t points) {
  if (LineTrace* trace = line_trace(rule.line)) trace->before_limit = points;
  return {clamped(points, rule.clamp), LineState::Fired};
}

LeadEvaluator::Contribution LeadEvaluator::event_rule(const plan::Rule& rule, const plan::EventSource& source) {
  LineTrace* trace = line_trace(rule.line);
  const EventEvaluator::Points made =
      events_.rule_points(source, rule.points, trace == nullptr ? nullptr : &trace->events.emplace());
  outcome_->accidents += made.accidents;
  if (!made.fired) return {};
  return fired(rule, saturated(made.points, SCORE_POINTS_MAX));
}

/// So many points for each whole `every` since the last event, up to the limit.
LeadEvaluator::Contribution LeadEvaluator::idle_rule(const plan::Rule& rule, const plan::IdleSource& source) {
  const Value& last = values_[source.last];
  if (!last.known) return {0, LineState::CouldNotTell};
  const int64_t steps = (lead_->now_us - last.scalar.i) / values_[source.every].scalar.i;
  if (LineTrace* trace = line_trace(rule.line)) trace->idle_steps = steps;
  if (steps < 1) return {};
  const Value& points = values_[rule.points];
  if (!points.known) return accident();
  const int64_t most = values_[source.at_most].scalar.i;
  return fired(rule, idle_points(points.scalar.i, steps, most));
}

LeadEvaluator::Contribution LeadEvaluator::accident() {
  ++outcome_->accidents;
  return {0, LineState::CouldNotTell};
}

LeadEvaluator::Contribution LeadEvaluator::table(const plan::Table& table) {
  const plan::Band* band = find_band(table.bands);
  if (band == nullptr) {
    return values_[table.bands.subject].known ? Contribution{} : Contribution{0, LineState::CouldNotTell};
  }
  if (LineTrace* trace = line_trace(table.line)) trace->band = band;
  const Value& points = values_[band->points];
  if (!points.known) return accident();
  return {saturated(points.scalar.i, SCORE_CONTRIBUTION_MAX), LineState::Fired};
}

/// A group fires if any of its parts does; its limit holds in any case.
LeadEvaluator::Contribution LeadEvaluator::group(const plan::Group& group, std::optional<int64_t> weight) {
  Contribution made = counted(group);
  const int64_t before = made.points;
  if (LineTrace* trace = line_trace(group.line)) trace->before_limit = before;
  if (suppressed_ != group.line) {
    made.points = clamped(made.points, group.clamp);
    if (weight) made.points = weighted(made.points, *weight);
  }
  line(group.line) = {made.points == before ? LineState::DidNotFire : LineState::Fired, made.points - before};
  return made;
}

LeadEvaluator::Contribution LeadEvaluator::counted(const plan::Group& group) {
  const Item* chosen = nullptr;
  Contribution best;
  __int128 sum = 0;
  LineState state = LineState::DidNotFire;
  for (const Item& part : group.items) {
    const Contribution made = item(part);
    sum += made.points;
    if (made.state == LineState::Fired) {
      state = LineState::Fired;
      const bool better = group.mode == sema::GroupMode::Highest && made.points > best.points;
      if (chosen == nullptr || better) {
        chosen = &part;
        best = made;
      }
    } else if (made.state == LineState::CouldNotTell && state == LineState::DidNotFire) {
      state = LineState::CouldNotTell;
    }
  }
  if (group.mode == sema::GroupMode::Sum) return {saturated(sum, SCORE_POINTS_MAX), state};
  for (const Item& part : group.items) {
    if (&part != chosen) drop(part);
  }
  return {best.points, state};
}

/// Takes back what the lines of a part that does not count have said.
void LeadEvaluator::drop(const Item& item) {
  const auto clear = [this](uint32_t index) {
    LineOutcome& out = line(index);
    if (out.state == LineState::Fired) out.state = LineState::NotCounted;
    out.points = 0;
  };
  if (item.kind == ItemKind::Rule) {
    clear(plan_.rules[item.index].line);
  } else if (item.kind == ItemKind::Table) {
    clear(plan_.tables[item.index].line);
  } else {
    clear(plan_.groups[item.index].line);
    for (const Item& part : plan_.groups[item.index].items) drop(part);
  }
}

}  // namespace score::interpret
