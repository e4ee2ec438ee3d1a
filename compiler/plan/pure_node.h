#pragma once
// One node from its arguments: Kleene's three-valued logic, and the kernels. What every engine means by a node.
#include <array>

#include "compiler/plan/plan.h"
#include "stdlib/context.h"
#include "stdlib/value.h"

namespace score::plan {

using stdlib::Value;

/// `and` with decisive = false, `or` with decisive = true: one decisive argument decides, else one unknown spoils.
template <class Argument>
Value conjunction(const Node& node, bool decisive, const Argument& argument) {
  bool all_known = true;
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const Value& operand = argument(i);
    if (!operand.known) {
      all_known = false;
    } else if (operand.scalar.b == decisive) {
      return stdlib::from_bool(decisive);
    }
  }
  return all_known ? stdlib::from_bool(!decisive) : stdlib::unknown();
}

/// `context` has the lead's `now`; its zone becomes the node's.
template <class Argument>
Value builtin(const Plan& plan, const Node& node, stdlib::CallContext& context, const Argument& argument) {
  std::array<stdlib::Scalar, stdlib::kMaxParams> arguments{};
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const Value& operand = argument(i);
    if (!operand.known) return stdlib::unknown();
    arguments[i] = operand.scalar;
  }
  if (!plan.zones.empty()) context.zone = plan.zones[node.index].get();
  Value result;
  result.known = stdlib::builtin(node.builtin).eval(context, arguments.data(), &result.scalar);
  return result;
}

/// `argument(i)` gives the value of the node's argument i, as a reference or a copy. Unknown for nodes that are not
/// made of arguments (fields, outputs, events), which are the engine's own.
template <class Argument>
Value pure_node(const Plan& plan, const Node& node, stdlib::CallContext& context, const Argument& argument) {
  switch (node.op) {
    case Op::Constant: return {plan.constants[node.index].scalar, plan.constants[node.index].known};
    case Op::Builtin: return builtin(plan, node, context, argument);
    case Op::And: return conjunction(node, false, argument);
    case Op::Or: return conjunction(node, true, argument);
    case Op::Not: {
      const Value& operand = argument(0);
      return operand.known ? stdlib::from_bool(!operand.scalar.b) : stdlib::unknown();
    }
    case Op::If: {
      const Value& condition = argument(0);
      if (!condition.known) return stdlib::unknown();
      return argument(condition.scalar.b ? 1 : 2);
    }
    case Op::OrElse: {
      const Value& first = argument(0);
      return first.known ? first : argument(1);
    }
    case Op::IsKnown: return stdlib::from_bool(argument(0).known);
    case Op::IsUnknown: return stdlib::from_bool(!argument(0).known);
    case Op::IsUnlisted: {
      const Value& operand = argument(0);
      return operand.known ? stdlib::from_bool(operand.scalar.i == SCORE_UNLISTED) : stdlib::unknown();
    }
    default: return stdlib::unknown();
  }
}

}  // namespace score::plan
