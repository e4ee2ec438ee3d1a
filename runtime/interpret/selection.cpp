// Which events a selection keeps.
#include "runtime/interpret/event_evaluator.h"
#include "runtime/interpret/load.h"

namespace score::interpret {

void EventEvaluator::start(const columns::EventBlock* events, size_t lead, const stdlib::CallContext& context) {
  events_ = events;
  lead_ = lead;
  context_ = context;
  current_.assign(plan_.events.size(), 0);
}

Value EventEvaluator::field(uint32_t event, uint32_t field) const {
  const columns::LeadColumn& column = events_->types[event].columns[field];
  return load(column, current_[event]);
}

std::vector<Kept> EventEvaluator::select(const plan::Selection& selection, UseWindow use_window) {
  std::vector<Kept> kept;
  if (events_ == nullptr || nodes_.choose(selection, use_window == UseWindow::Yes, kept)) return kept;
  const columns::EventColumns& type = events_->types[selection.event];
  for (uint32_t row = type.begin[lead_]; row < type.begin[lead_ + 1]; ++row) {
    const int64_t at = type.columns[0].integers[row];
    if (at > context_.now_us) break;  // sorted by time: the rest does not exist yet
    if (use_window == UseWindow::Yes && !inside(selection, at)) continue;
    if (selection.where != plan::kNoNode && !at_event(selection, {row, at}, selection.where).is_true()) continue;
    kept.push_back({row, at});
  }
  return kept;
}

/// An end of the window that is unknown (a date out of range) lets nothing in.
bool EventEvaluator::inside(const plan::Selection& selection, int64_t at) const {
  if (selection.low != plan::kNoNode) {
    const Value& low = nodes_.value(selection.low);
    if (!low.known || at < low.scalar.i || (at == low.scalar.i && !selection.low_included)) return false;
  }
  if (selection.high != plan::kNoNode) {
    const Value& high = nodes_.value(selection.high);
    if (!high.known || at > high.scalar.i || (at == high.scalar.i && !selection.high_included)) return false;
  }
  return true;
}

Value EventEvaluator::at_event(const plan::Selection& selection, const Kept& event, plan::NodeId node) {
  current_[selection.event] = event.row;
  nodes_.run(selection.program, selection.event, event.row);
  return nodes_.value(node);
}

}  // namespace score::interpret
