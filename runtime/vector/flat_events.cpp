#include "runtime/vector/flat_events.h"

#include <algorithm>

#include "runtime/interpret/compare.h"
#include "runtime/interpret/event_sums.h"
#include "runtime/vector/evaluator.h"

namespace score::vector {

using plan::EventExpr;
using plan::EventOp;

/// What each lead has of the rows of a mask, which holds as it is until the end of the slice.
KeptEvents Evaluator::kept_events(Frame& events, const Word* mask) {
  auto* ranks = leads_.array<uint32_t>(leads_.words() * kWordRows + 1);
  auto* before = events.array<uint32_t>(events.words() + 1);
  event_loops_.ranks(mask, events.words(), ranges(events), before, ranks);
  return {mask, ranks};
}

/// Takes the rows away whose time does not stand so to the end of the window; an unknown end lets nothing in.
void Evaluator::keep_inside(Frame& events, Relation relation, NodeId end, Word* rows) {
  const Column& bound = column(events, end);
  const Word* known = known_words(events, bound);
  Word* inside = events.mask();
  const auto which = static_cast<size_t>(relation);
  if (bound.uniform) {
    loops_.compare_integer[which](events.at, bound.value.scalar.i, events.words(), inside);
  } else {
    loops_.compare_integers[which](events.at, bound.integers(), events.words(), inside);
  }
  for (size_t word = 0; word < events.words(); ++word) rows[word] &= inside[word] & known[word];
}

/// The events up to now for which `where` is true.
Word* Evaluator::filtered(Frame& events, const plan::Selection& selection) {
  Word* rows = events.mask();
  std::copy_n(events.past, events.words(), rows);
  if (selection.where == plan::kNoNode) return rows;
  const Word* yes = yes_of(events, selection.where);
  for (size_t word = 0; word < events.words(); ++word) rows[word] &= yes[word];
  return rows;
}

void Evaluator::keep_window(Frame& events, const plan::Selection& selection, Word* rows) {
  if (selection.low != plan::kNoNode) {
    keep_inside(events, selection.low_included ? Relation::Ge : Relation::Gt, selection.low, rows);
  }
  if (selection.high != plan::kNoNode) {
    keep_inside(events, selection.high_included ? Relation::Le : Relation::Lt, selection.high, rows);
  }
}

/// Once a slice for all that ask for the same events.
const KeptEvents& Evaluator::selected(uint32_t selection) {
  KeptEvents& made = selected_[selection];
  if (made.mask != nullptr) return made;
  const plan::Selection& wanted = *schedule_->selections[selection].selection;
  Frame& events = event_frame(wanted.event);
  Word* rows = filtered(events, wanted);
  keep_window(events, wanted, rows);
  made = kept_events(events, rows);
  return made;
}

Column Evaluator::flat_events(Frame& frame, const plan::Node& node, const EventExpr& expr) {
  Frame& events = event_frame(expr.chain.first.event);
  const KeptEvents& kept = selected(schedule_->of_event_expr[node.index]);
  if (expr.op == EventOp::Any) {
    Word* any = frame.mask();
    event_loops_.any(kept.ranks, frame.words(), any);
    return Column::of(any, nullptr);
  }
  if (expr.op == EventOp::Count) {
    auto* counts = frame.cells<int64_t>();
    event_loops_.counts(kept.ranks, frame.words(), counts);
    return Column::of(counts, nullptr);
  }
  const Column* values = expr.value == plan::kNoNode ? nullptr : &column(events, expr.value);
  Cellar made = frame.cellar(cells_of(node.type.kind));
  each_row(frame.live(), frame.words(), [&](size_t lead) { made.put(lead, aggregate(expr, kept, values, lead)); });
  return made.column();
}

/// What the condition or the aggregate is for one lead: runtime/interpret/aggregates.cpp, from masks and columns.
interpret::Value Evaluator::aggregate(const EventExpr& expr, const KeptEvents& kept, const Column* values,
                                      size_t lead) {
  using interpret::from_bool;
  const Frame& events = *events_[expr.chain.first.event];
  const auto [from, to] = events.range_of(lead);
  const bool some = kept.count(lead) > 0;
  const abi::Kind kind = values == nullptr ? abi::Kind::Int : plan_.nodes[expr.value].type.kind;
  const Cells cells = cells_of(kind);
  switch (expr.op) {
    case EventOp::First: return some ? values->at(cells, kept.first(from)) : interpret::unknown();
    case EventOp::Last: return some ? values->at(cells, kept.last(to)) : interpret::unknown();
    case EventOp::FirstTime:
      return from_bool(some && events.at[kept.first(from)] > now_of(leads_, lead) - integer_at(expr.within, lead));
    case EventOp::Stopped:
      return from_bool(some && events.at[kept.last(to)] <= now_of(leads_, lead) - integer_at(expr.length, lead));
    default: break;
  }
  __int128 total = 0;
  int64_t known = 0;
  Value least, most;
  kept.each(from, to, [&](size_t row) {
    const Value value = values->at(cells, row);
    if (!value.known) return;
    total += value.scalar.i;
    ++known;
    if (!least.known || interpret::compare(value, least, kind) < 0) least = value;
    if (!most.known || interpret::compare(value, most, kind) > 0) most = value;
  });
  switch (expr.op) {
    case EventOp::Sum: return interpret::sum_of(total, kind);
    case EventOp::Avg: return interpret::average_of(total, known, kind);
    case EventOp::Min: return least;
    default: return most;
  }
}

}  // namespace score::vector
