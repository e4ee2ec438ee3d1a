// How regularly events come.
#include <algorithm>
#include <set>

#include "runtime/interpret/event_evaluator.h"
#include "stdlib/civil.h"
#include "stdlib/kernels/date_math.h"

namespace score::interpret {

using plan::EventExpr;

namespace {

/// now − count · unit: exact up to weeks, by the zone's calendar from months on. False outside the valid years.
bool before_now(const stdlib::CallContext& context, const stdlib::Zone& zone, int64_t count, sema::CalendarUnit unit,
                int64_t* out) {
  if (const int64_t months = sema::months_of(unit); months > 0) {
    return score_k_sub_timestamp_period(&zone, context.now_us, count * months, out);
  }
  return score_k_sub_timestamp_duration(context.now_us, count * sema::micros_of(unit), out);
}

}  // namespace

/// `E in at least N of the last M weeks`: bucket k is (now − (k + 1) weeks, now − k weeks].
bool EventEvaluator::in_periods(const EventExpr& expr, const std::vector<Kept>& kept) const {
  const int64_t buckets = integer(expr.of);
  const stdlib::Zone& zone = *plan_.zones[expr.zone];
  int64_t hit = 0;
  int64_t high = context_.now_us;
  for (int64_t k = 1; k <= buckets; ++k) {
    int64_t low = 0;
    if (!before_now(context_, zone, k, expr.unit, &low)) break;
    hit += std::any_of(kept.begin(), kept.end(), [&](const Kept& e) { return e.at > low && e.at <= high; }) ? 1 : 0;
    high = low;
  }
  return hit >= integer(expr.count);
}

/// `E on at least N days in any M days`, days of the zone's calendar.
bool EventEvaluator::on_days(const EventExpr& expr, const std::vector<Kept>& kept) const {
  std::set<int64_t> days;
  for (const Kept& event : kept) days.insert(score_k_date_of_timestamp(plan_.zones[expr.zone].get(), event.at));
  const int64_t span = integer(expr.of);
  const int64_t wanted = integer(expr.count);
  if (wanted <= 0) return true;
  return std::any_of(days.begin(), days.end(), [&](int64_t first) {
    const auto from = days.find(first);
    const auto to = days.lower_bound(first + span);
    return std::distance(from, to) >= wanted;
  });
}

/// `at least N E in any D`: N events one after the other, the last less than D after the first.
bool EventEvaluator::burst(const EventExpr& expr, const std::vector<Kept>& kept) const {
  const int64_t wanted = integer(expr.count);
  if (wanted <= 0) return true;
  const auto n = static_cast<size_t>(wanted);
  for (size_t i = 0; i + n <= kept.size(); ++i) {
    if (kept[i + n - 1].at - kept[i].at < integer(expr.length)) return true;
  }
  return false;
}

/// `E returned after D within W`.
bool EventEvaluator::returned(const EventExpr& expr, const std::vector<Kept>& kept) const {
  for (size_t i = 1; i < kept.size(); ++i) {
    const bool after_a_break = kept[i].at - kept[i - 1].at >= integer(expr.length);
    if (after_a_break && kept[i].at > context_.now_us - integer(expr.within)) return true;
  }
  return false;
}

}  // namespace score::interpret
