// Expressions: one node at a time.
#include "compiler/plan/pure_node.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {

using plan::Node;
using plan::Op;

void LeadEvaluator::run_nodes(uint32_t from, uint32_t to) {
  for (uint32_t id = from; id < to; ++id) {
    if (plan_.nodes[id].rate != plan::Rate::Event) values_[id] = node(plan_.nodes[id]);
  }
}

/// The event is EventEvaluator's: it answers for the fields.
void LeadEvaluator::run(std::span<const plan::NodeId> program, uint32_t, uint32_t) {
  run(program);
}

void LeadEvaluator::run(std::span<const plan::NodeId> program) {
  for (const plan::NodeId id : program) values_[id] = node(plan_.nodes[id]);
  if (trace_ != nullptr) note(program);
}

Value LeadEvaluator::node(const Node& node) {
  switch (node.op) {
    case Op::Field: return lead_->fields[node.index];
    case Op::Param: return params_[node.index];
    case Op::Score: return from_integer(outcome_->scores[node.index]);
    case Op::Grade: return outcome_->grades[node.index];
    case Op::Segment: return outcome_->segments[node.index];
    case Op::EventField: return events_.field(node.event, node.index);
    case Op::TopReasons: return asides_ == nullptr ? unknown() : asides_->top_reasons(node.index);
    case Op::Fires: return asides_ == nullptr ? unknown() : asides_->fires(node.index);
    case Op::Events: return events_.evaluate(plan_.event_exprs[node.index]);
    default: {
      const plan::NodeId* arguments = plan_.arguments_of(node);
      return plan::pure_node(plan_, node, context_,
                             [this, arguments](uint32_t index) -> const Value& { return values_[arguments[index]]; });
    }
  }
}

}  // namespace score::interpret
