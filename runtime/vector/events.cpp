// Events: their columns are evaluated flat, and interpret::EventEvaluator reads them lead by lead.
#include <algorithm>

#include "runtime/vector/flat_events.h"
#include "runtime/vector/lead_by_lead.h"

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
  frame.begin = begin;
  frame.at = cells(frame, events.columns[0]).integers();
  Word* past = frame.mask();
  constexpr auto kUpTo = static_cast<size_t>(Relation::Le);
  if (one_now_) {
    loops_.compare_integer[kUpTo](frame.at, now_, frame.words(), past);
  } else {
    const uint32_t* lead_of = leads_of(frame);
    auto* now = frame.cells<int64_t>();
    for (size_t row = 0; row < frame.words() * kWordRows; ++row) now[row] = leads_.now[lead_of[row]];
    frame.now = now;
    loops_.compare_integers[kUpTo](frame.at, now, frame.words(), past);
  }
  for (size_t word = 0; word < frame.words(); ++word) past[word] &= frame.live()[word];
  frame.past = past;
  return frame;
}

/// Of each event, also behind the last one.
const uint32_t* Evaluator::leads_of(Frame& events) {
  if (events.lead_of != nullptr) return events.lead_of;
  auto* lead_of = events.cells<uint32_t>();
  std::fill_n(lead_of, events.words() * kWordRows, uint32_t{0});
  for (uint32_t lead = 0; lead < leads_.rows(); ++lead) {
    const auto [from, to] = events.range_of(lead);
    std::fill(lead_of + from, lead_of + to, lead);
  }
  return events.lead_of = lead_of;
}

const interpret::Value& Evaluator::value(NodeId id) {
  const bool of_event = plan_.nodes[id].rate == plan::Rate::Event;
  const Column& asked = column(of_event ? *place_.events : leads_, id);  // may look at events itself
  return loaded_[id] = asked.at(cells_of_node(id), of_event ? place_.event_row : place_.row);
}

/// Nothing is computed: the columns are there, or are made when value() asks.
void Evaluator::run(std::span<const NodeId>, uint32_t event, uint32_t row) {
  Frame& frame = event_frame(event);
  place_.events = &frame;
  place_.event_row = row - frame.base();
}

/// By masks over all events, made once a slice.
bool Evaluator::choose(const plan::Selection& selection, bool windowed, std::vector<interpret::Kept>& kept) {
  Frame& events = event_frame(selection.event);
  auto found = std::find_if(chosen_.begin(), chosen_.end(),
                            [&](const Chosen& one) { return one.selection == &selection && one.windowed == windowed; });
  const Word* mask = found == chosen_.end() ? nullptr : found->mask;
  if (mask == nullptr) {
    Word* rows = filtered(events, selection);
    if (windowed) keep_window(events, selection, rows);
    chosen_.push_back({&selection, windowed, rows});
    mask = rows;
  }
  const auto [from, to] = events.range_of(place_.row);
  KeptEvents{mask, nullptr}.each(
      from, to, [&](size_t row) { kept.push_back({static_cast<uint32_t>(row + events.base()), events.at[row]}); });
  return true;
}

Column Evaluator::events(Frame& frame, const plan::Node& node) {
  const plan::EventExpr& expr = plan_.event_exprs[node.index];
  if (event_block_ != nullptr && schedule_->flat_event_exprs[node.index]) return flat_events(frame, node, expr);
  Cellar made = frame.cellar(cells_of(node.type.kind));
  LeadByLead leads(*this);
  each_row(frame.live(), frame.words(), [&](size_t row) { made.put(row, leads.at(row).evaluate(expr)); });
  return made.column();
}

}  // namespace score::vector
