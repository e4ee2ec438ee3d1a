// Conditions and aggregates over a lead's events.
#include <array>
#include <cmath>
#include <set>

#include "runtime/interpret/compare.h"
#include "runtime/interpret/event_evaluator.h"
#include "stdlib/kernels/exact.h"

namespace score::interpret {

using plan::EventExpr;
using plan::EventOp;
using sema::Kind;

Value EventEvaluator::evaluate(const EventExpr& expr) {
  const std::vector<Kept> kept = chain_starts(expr.chain, UseWindow::Yes);
  switch (expr.op) {
    case EventOp::Any: return from_bool(!kept.empty());
    case EventOp::Count: return from_integer(static_cast<int64_t>(kept.size()));
    case EventOp::Sum: return sum(expr, kept);
    case EventOp::Min: return extreme(expr, kept, false);
    case EventOp::Max: return extreme(expr, kept, true);
    case EventOp::Avg: return average(expr, kept);
    case EventOp::Distinct: return distinct(expr, kept);
    case EventOp::First: return kept.empty() ? unknown() : at_event(expr.chain.first, kept.front(), expr.value);
    case EventOp::Last: return kept.empty() ? unknown() : at_event(expr.chain.first, kept.back(), expr.value);
    case EventOp::InPeriods: return from_bool(in_periods(expr, kept));
    case EventOp::OnDays: return from_bool(on_days(expr, kept));
    case EventOp::Burst: return from_bool(burst(expr, kept));
    case EventOp::FirstTime:
      return from_bool(!kept.empty() && kept.front().at > context_.now_us - integer(expr.within));
    case EventOp::Stopped: return from_bool(!kept.empty() && kept.back().at <= context_.now_us - integer(expr.length));
    case EventOp::Returned: return from_bool(returned(expr, kept));
  }
  return unknown();
}

Value EventEvaluator::sum(const EventExpr& expr, const std::vector<Kept>& kept) {
  const Kind kind = plan_.nodes[expr.value].type.kind;
  if (kind == Kind::Number) return sum_numbers(expr, kept);
  __int128 total = 0;
  for (const Kept& event : kept) {
    const Value value = at_event(expr.chain.first, event, expr.value);
    if (value.known) total += value.scalar.i;
  }
  if (kind == Kind::Decimal) return from_integer(stdlib::exact::saturate_decimal(total));
  const bool fits = total >= INT64_MIN && total <= INT64_MAX;
  return fits ? from_integer(static_cast<int64_t>(total)) : unknown();
}

/// Eight stripes by the event's place among all of the lead's, then a fixed tree: an order that lanes can follow.
Value EventEvaluator::sum_numbers(const EventExpr& expr, const std::vector<Kept>& kept) {
  if (kept.empty()) return from_number(0);
  std::array<double, 8> stripes{};
  const uint32_t begin = events_->types[expr.chain.first.event].begin[lead_];
  for (const Kept& event : kept) {
    const Value value = at_event(expr.chain.first, event, expr.value);
    if (value.known) stripes[(event.row - begin) % stripes.size()] += value.scalar.d;
  }
  const auto& s = stripes;
  const double total = ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
  return std::isfinite(total) ? from_number(total) : unknown();
}

Value EventEvaluator::extreme(const EventExpr& expr, const std::vector<Kept>& kept, bool largest) {
  const Kind kind = plan_.nodes[expr.value].type.kind;
  Value best = unknown();
  for (const Kept& event : kept) {
    const Value value = at_event(expr.chain.first, event, expr.value);
    if (!value.known) continue;
    const int order = best.known ? compare(value, best, kind) : 0;
    if (!best.known || (largest ? order > 0 : order < 0)) best = value;
  }
  return best;
}

Value EventEvaluator::average(const EventExpr& expr, const std::vector<Kept>& kept) {
  const Kind kind = plan_.nodes[expr.value].type.kind;
  int64_t count = 0;
  __int128 total = 0;
  for (const Kept& event : kept) {
    const Value value = at_event(expr.chain.first, event, expr.value);
    if (!value.known) continue;
    ++count;
    if (kind != Kind::Number) total += value.scalar.i;
  }
  if (count == 0) return unknown();
  if (kind == Kind::Number) {
    const Value sum = sum_numbers(expr, kept);
    return sum.known ? from_number(sum.scalar.d / static_cast<double>(count)) : unknown();
  }
  const double scale = kind == Kind::Decimal ? static_cast<double>(SCORE_DECIMAL_ONE) : 1.0;
  return from_number(static_cast<double>(total) / scale / static_cast<double>(count));
}

Value EventEvaluator::distinct(const EventExpr& expr, const std::vector<Kept>& kept) {
  std::set<std::string> seen;
  for (const Kept& event : kept) {
    const Value value = at_event(expr.chain.first, event, expr.value);
    std::string key;
    append_key(value, plan_.nodes[expr.value].type, key);
    if (value.known) seen.insert(std::move(key));
  }
  return from_integer(static_cast<int64_t>(seen.size()));
}

}  // namespace score::interpret
