// Expressions: one node at a time, Kleene's three-valued logic.
#include <array>

#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {

using plan::Node;
using plan::Op;

void LeadEvaluator::run_nodes(uint32_t from, uint32_t to) {
  for (uint32_t id = from; id < to; ++id) {
    if (plan_.nodes[id].rate != plan::Rate::Event) values_[id] = node(plan_.nodes[id]);
  }
}

void LeadEvaluator::run(std::span<const plan::NodeId> program) {
  for (const plan::NodeId id : program) values_[id] = node(plan_.nodes[id]);
  if (trace_ != nullptr) note(program);
}

const Value& LeadEvaluator::argument(const Node& node, uint32_t index) const {
  return values_[plan_.arguments_of(node)[index]];
}

Value LeadEvaluator::node(const Node& node) {
  switch (node.op) {
    case Op::Constant: {
      const plan::PlanConstant& constant = plan_.constants[node.index];
      return {constant.scalar, constant.known};
    }
    case Op::Field: return lead_->fields[node.index];
    case Op::Param: return params_[node.index];
    case Op::Score: return from_integer(outcome_->scores[node.index]);
    case Op::Grade: return outcome_->grades[node.index];
    case Op::Segment: return outcome_->segments[node.index];
    case Op::EventField: return events_.field(node.event, node.index);
    case Op::TopReasons: return asides_ == nullptr ? unknown() : asides_->top_reasons(node.index);
    case Op::Fires: return asides_ == nullptr ? unknown() : asides_->fires(node.index);
    case Op::Events: return events_.evaluate(plan_.event_exprs[node.index]);
    case Op::Builtin: return builtin(node);
    case Op::And: return conjunction(node, false);
    case Op::Or: return conjunction(node, true);
    case Op::Not: {
      const Value& operand = argument(node, 0);
      return operand.known ? from_bool(!operand.scalar.b) : unknown();
    }
    case Op::If: {
      const Value& condition = argument(node, 0);
      if (!condition.known) return unknown();
      return argument(node, condition.scalar.b ? 1 : 2);
    }
    case Op::OrElse: return argument(node, 0).known ? argument(node, 0) : argument(node, 1);
    case Op::IsKnown: return from_bool(argument(node, 0).known);
    case Op::IsUnknown: return from_bool(!argument(node, 0).known);
    case Op::IsUnlisted: {
      const Value& operand = argument(node, 0);
      return operand.known ? from_bool(operand.scalar.i == SCORE_UNLISTED) : unknown();
    }
  }
  return unknown();
}

/// `and` with decisive = false, `or` with decisive = true: one decisive argument decides, else one unknown spoils.
Value LeadEvaluator::conjunction(const Node& node, bool decisive) const {
  bool all_known = true;
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const Value& operand = argument(node, i);
    if (!operand.known) {
      all_known = false;
    } else if (operand.scalar.b == decisive) {
      return from_bool(decisive);
    }
  }
  return all_known ? from_bool(!decisive) : unknown();
}

Value LeadEvaluator::builtin(const Node& node) {
  std::array<stdlib::Scalar, stdlib::kMaxParams> arguments{};
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const Value& operand = argument(node, i);
    if (!operand.known) return unknown();
    arguments[i] = operand.scalar;
  }
  if (!plan_.zones.empty()) context_.zone = plan_.zones[node.index].get();
  Value result;
  result.known = stdlib::builtin(node.builtin).eval(context_, arguments.data(), &result.scalar);
  return result;
}

}  // namespace score::interpret
