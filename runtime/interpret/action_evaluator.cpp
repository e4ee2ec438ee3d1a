#include "runtime/interpret/action_evaluator.h"

#include <algorithm>
#include <numeric>

#include "runtime/interpret/compare.h"
#include "stdlib/kernels/arithmetic.h"

namespace score::interpret {

using sema::TriggerKind;

namespace {

Value as_number(const Value& decimal) {
  return decimal.known ? from_number(score_k_decimal_to_number(decimal.scalar.i)) : unknown();
}

bool below(const Value& a, const Value& b, abi::Kind kind) {
  return compare(a, b, kind) < 0;
}

/// Whether the condition that the trigger waits for holds.
bool holds(const plan::Action& action, abi::Kind kind, const Value& value, const Value& threshold) {
  switch (action.trigger) {
    case TriggerKind::Rises: return threshold.known && !below(value, threshold, kind);
    case TriggerKind::Falls: return threshold.known && below(value, threshold, kind);
    case TriggerKind::Becomes: return value.scalar.i == static_cast<int64_t>(action.label);
    case TriggerKind::Enters: return value.scalar.b;
    case TriggerKind::Leaves: return !value.scalar.b;
  }
  return false;
}

/// What is compared: of one kind, numbers beside numbers.
struct Compared {
  abi::Kind kind{};
  Value now, before;
};

Compared compared(const plan::Plan& plan, const plan::Action& action, const Value& now, const Value& before) {
  if (action.widens) return {abi::Kind::Number, as_number(now), as_number(before)};
  return {plan.nodes[action.value].type.kind, now, before};
}

/// A value that turns out unknown by arithmetic crosses nothing.
bool crosses(const plan::Action& action, const Compared& values, const Value& threshold) {
  if (!values.now.known || !holds(action, values.kind, values.now, threshold)) return false;
  if (!values.before.known) return action.or_is_new;
  return !holds(action, values.kind, values.before, threshold);
}

void rearm(const plan::Action& action, const Compared& values, const Value& bound, ActionState& state) {
  if (!action.rearm) {
    state.armed = true;
  } else if (values.now.known && bound.known) {
    const bool under = below(values.now, bound, values.kind);
    const bool over = below(bound, values.now, values.kind);
    state.armed = state.armed || (action.rearm->below ? under : over);
  }
}

/// Times that no limit needs any more are forgotten.
bool within_limit(const plan::Action& action, const ActionInput& input, ActionState& state) {
  if (!action.limit) {
    state.fired.clear();
    return true;
  }
  std::erase_if(state.fired, [&](int64_t time) { return time <= input.since; });
  const auto counted =
      std::count_if(state.fired.begin(), state.fired.end(), [&](int64_t time) { return time <= input.now; });
  return counted < input.most;
}

}  // namespace

ActionInput action_input(const plan::Action& action, NodeValues& nodes, int64_t now) {
  const auto value = [&](plan::NodeId id) { return id == plan::kNoNode ? unknown() : nodes.value(id); };
  ActionInput made;
  made.value = value(action.value);
  made.threshold = value(action.threshold);
  if (action.rearm) made.rearm = value(action.rearm->threshold);
  made.when = action.when == plan::kNoNode || value(action.when).is_true();
  made.now = now;
  if (!action.limit) return made;
  const Value most = value(action.limit->count);
  const Value since = value(action.limit->since);
  made.most = most.known ? most.scalar.i : 0;
  made.since = since.known ? since.scalar.i : INT64_MIN;  // longer than there are years: every time counts
  return made;
}

bool advance(const plan::Plan& plan, const plan::Action& action, const ActionInput& input, ActionState& state) {
  const Compared values = compared(plan, action, input.value, state.value);
  rearm(action, values, input.rearm, state);
  const bool allowed = within_limit(action, input, state);
  const bool fires = crosses(action, values, input.threshold) && state.armed && input.when && allowed;
  state.value = input.value;
  if (!fires) return false;
  if (action.rearm) state.armed = false;
  if (action.limit) {
    state.fired.insert(std::upper_bound(state.fired.begin(), state.fired.end(), input.now), input.now);
  }
  return true;
}

ActionEvaluator::ActionEvaluator(const plan::Plan& plan, std::span<const Value> params, LeadEvaluator& evaluator,
                                 Title title)
    : plan_(plan),
      evaluator_(evaluator),
      ranker_(plan, params),
      title_(std::move(title)),
      outcomes_(plan.actions.size()),
      lists_(plan.reasons.size()) {
  evaluator_.set_asides(this);
}

ActionEvaluator::~ActionEvaluator() {
  evaluator_.set_asides(nullptr);
}

void ActionEvaluator::evaluate(const Lead& lead, std::span<const ActionState> before) {
  lead_ = &lead;
  any_ = false;
  for (List& list : lists_) list.made = false;
  evaluator_.evaluate_triggers();
  for (size_t i = 0; i < outcomes_.size(); ++i) {
    const plan::Action& action = plan_.actions[i];
    ActionOutcome& outcome = outcomes_[i];
    outcome.state = i < before.size() ? before[i] : ActionState();
    outcome.previous = outcome.state.value;
    outcome.fires = advance(plan_, action, action_input(action, evaluator_.nodes(), lead.now_us), outcome.state);
    any_ = any_ || outcome.fires;
  }
  if (any_) evaluator_.evaluate_payloads();
}

Value ActionEvaluator::fires(uint32_t action) {
  bool any = false;
  for (size_t i = 0; i < outcomes_.size(); ++i) {
    any = any || (plan_.actions[i].first == action && outcomes_[i].fires);
  }
  return from_bool(any);
}

Value ActionEvaluator::top_reasons(uint32_t index) {
  List& list = lists_[index];
  if (!list.made) {
    const sema::Reasons& wanted = plan_.reasons[index];
    list.made = true;
    list.texts.clear();
    list.views.clear();
    for (const Reason& reason : ranker_.rank(*lead_, wanted.score, wanted.count)) {
      list.texts.push_back(title_(reason.line));
    }
    for (const std::string& text : list.texts) list.views.push_back({text.data(), static_cast<int64_t>(text.size())});
  }
  Value value;
  value.scalar.sl = {list.views.data(), static_cast<int64_t>(list.views.size())};
  value.known = true;
  return value;
}

std::vector<uint32_t> firing_order(const plan::Plan& plan, const std::vector<ActionOutcome>& outcomes) {
  std::vector<uint32_t> order;
  for (uint32_t i = 0; i < outcomes.size(); ++i) {
    if (outcomes[i].fires) order.push_back(i);
  }
  const auto priority = [&](uint32_t i) { return plan.actions[i].priority.value_or(INT64_MAX); };
  std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return priority(a) < priority(b); });
  return order;
}

}  // namespace score::interpret
