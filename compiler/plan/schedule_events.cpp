// Which shapes of events are gathered by loops: a selection is then a mask over all events, blind to whose they are,
// and a lead's events a range of its bits.
//
//   conditions and aggregates   flat: any, count, first, last, for the first time, stopped, and sum, average, smallest
//                               and largest of ints, decimals and what else is carried as an integer;
//                               lead by lead: whatever has `followed by`; sums and averages of numbers, whose order of
//                               adding is fixed; distinct; on N days, in N of the last M weeks, N in any D, returned
//   points of events            flat: filter, cool-down, window, `once per` a field, `at most K` in all or per day,
//   week,
//                               month, every decay, `at most N points`;
//                               lead by lead: whatever has `followed by`, `once per` a list, or `at most N points` for
//                               each value of a field or each day, week, month
#include "compiler/plan/schedule_events.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace score::plan {

namespace {

bool is_carried_as_integer(sema::Kind kind) {
  using sema::Kind;
  const bool other =
      kind == Kind::Bool || kind == Kind::Number || kind == Kind::String || kind == Kind::Text || kind == Kind::List;
  return !other;
}

bool is_flat(const Plan& plan, const EventExpr& expr) {
  if (!expr.chain.links.empty()) return false;
  switch (expr.op) {
    case EventOp::Any:
    case EventOp::Count:
    case EventOp::First:
    case EventOp::Last:
    case EventOp::FirstTime:
    case EventOp::Stopped: return true;
    case EventOp::Sum:
    case EventOp::Avg:
    case EventOp::Min:
    case EventOp::Max: return is_carried_as_integer(plan.nodes[expr.value].type.kind);
    default: return false;
  }
}

bool is_flat(const Plan& plan, const EventSource& source) {
  if (!source.chain.links.empty()) return false;
  return std::all_of(source.limits.begin(), source.limits.end(), [&](const Limit& limit) {
    const bool bucketless = limit.key == kNoNode && !limit.unit;
    const bool of_list = limit.key != kNoNode && plan.nodes[limit.key].type.kind == sema::Kind::List;
    return limit.kind == LimitKind::Points ? bucketless : !of_list;
  });
}

class Classes {
 public:
  explicit Classes(std::vector<SelectionClass>& made) : made_(made) {}

  uint32_t of(const Selection& selection) {
    const auto identity = std::tuple(selection.event, selection.where, selection.low, selection.high,
                                     selection.low_included, selection.high_included);
    const auto [found, is_new] = known_.emplace(identity, static_cast<uint32_t>(made_.size()));
    if (is_new) made_.push_back({&selection, 0});
    ++made_[found->second].uses;
    return found->second;
  }

 private:
  std::vector<SelectionClass>& made_;
  std::map<std::tuple<uint32_t, NodeId, NodeId, NodeId, bool, bool>, uint32_t> known_;
};

}  // namespace

void schedule_events(const Plan& plan, Schedule& made) {
  Classes classes(made.selections);
  for (const EventExpr& expr : plan.event_exprs) {
    made.of_event_expr.push_back(classes.of(expr.chain.first));
    made.flat_event_exprs.push_back(is_flat(plan, expr));
  }
  for (const Rule& rule : plan.rules) {
    const auto* source = std::get_if<EventSource>(&rule.source);
    made.of_rule.push_back(source == nullptr ? kNoSelection : classes.of(source->chain.first));
    made.flat_rules.push_back(source != nullptr && is_flat(plan, *source));
  }
}

}  // namespace score::plan
