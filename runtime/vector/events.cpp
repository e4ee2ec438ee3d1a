// Events: their columns are evaluated flat, and interpret::EventEvaluator reads them lead by lead.
#include <algorithm>

#include "runtime/vector/evaluator.h"

namespace score::vector {

/// The events of the slice's leads, from the word in which they begin.
Frame& Evaluator::event_frame(uint32_t type) {
  Frame& frame = *events_[type];
  if (events_ready_[type] != 0) return frame;
  events_ready_[type] = 1;
  const columns::EventColumns& events = event_block_->types[type];
  const uint32_t* begin = events.begin.data() + leads_.base();
  const size_t first = begin[0];
  const size_t end = begin[leads_.rows()];
  const size_t base = first - first % kWordRows;
  frame.start(base, end - base);
  auto* lead_of = frame.cells<uint32_t>();
  std::fill_n(lead_of, frame.words() * kWordRows, uint32_t{0});
  for (uint32_t lead = 0; lead < leads_.rows(); ++lead) {
    std::fill(lead_of + (begin[lead] - base), lead_of + (begin[lead + 1] - base), lead);
  }
  frame.lead_of = lead_of;
  if (one_now_) return frame;
  auto* now = frame.cells<int64_t>();
  for (size_t row = 0; row < frame.rows(); ++row) now[row] = leads_.now[lead_of[row]];
  frame.now = now;
  return frame;
}

/// From here on value() is about row `row` of the slice, and so is the evaluator of events.
void Evaluator::at_lead(size_t row) {
  row_ = row;
  context_.now_us = now_of(leads_, row);
  event_evaluator_.start(event_block_, leads_.base() + row, context_);
}

const interpret::Value& Evaluator::value(NodeId id) {
  const bool of_event = plan_.nodes[id].rate == plan::Rate::Event;
  Frame& frame = of_event ? *current_ : leads_;
  return loaded_[id] = column(frame, id).at(cells_of_node(id), of_event ? current_row_ : row_);
}

/// Nothing is computed: the columns are there, or are made when value() asks.
void Evaluator::run(std::span<const NodeId>, uint32_t event, uint32_t row) {
  current_ = &event_frame(event);
  current_row_ = row - current_->base();
}

Column Evaluator::events(Frame& frame, const plan::Node& node) {
  const plan::EventExpr& expr = plan_.event_exprs[node.index];
  Cellar made = frame.cellar(cells_of(node.type.kind));
  for (size_t row = 0; row < frame.rows(); ++row) {
    at_lead(row);
    made.put(row, event_evaluator_.evaluate(expr));
  }
  return made.column();
}

}  // namespace score::vector
