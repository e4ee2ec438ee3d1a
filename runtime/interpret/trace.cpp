// The tracing side of evaluation.
#include "runtime/interpret/trace.h"

#include <algorithm>

#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {

void LeadEvaluator::begin_trace() {
  trace_->lines.assign(plan_.lines.size(), LineTrace{});
  trace_->rows.assign(plan_.grades.size(), nullptr);
  trace_->columns.assign(plan_.grades.size(), nullptr);
  trace_->seen.resize(plan_.score_nodes, 0);  // claims are not traced
}

void LeadEvaluator::note(std::span<const plan::NodeId> nodes) {
  for (const plan::NodeId id : nodes) note(id);
}

void LeadEvaluator::note(plan::NodeId id) {
  if (plan_.nodes[id].type.kind != sema::Kind::Bool) return;
  const Value& value = values_[id];
  trace_->seen[id] |= !value.known ? kSeenUnknown : value.scalar.b ? kSeenTrue : kSeenFalse;
}

void LeadEvaluator::end_trace() {
  for (plan::NodeId id = 0; id < plan_.score_nodes; ++id) {
    if (plan_.nodes[id].rate != plan::Rate::Event) note(id);
  }
}

/// How many events there are before the first step.
void EventEvaluator::begin(const plan::EventSource& source, EventTrace& trace) {
  trace.limits.resize(source.limits.size());
  const plan::Selection& first = source.chain.first;
  if (events_ == nullptr) return;
  const columns::EventColumns& type = events_->types[first.event];
  for (uint32_t row = type.begin[lead_]; row < type.begin[lead_ + 1]; ++row) {
    trace.events += type.columns[0].integers[row] <= context_.now_us ? 1 : 0;
  }
  trace.selected = static_cast<uint32_t>(select(first, UseWindow::No).size());
}

}  // namespace score::interpret
