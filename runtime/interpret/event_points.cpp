// The points of an event rule: steps 1 to 8 of the normative order (docs/language.md). The rest is points.cpp's.
#include <algorithm>
#include <cstdlib>
#include <map>

#include "runtime/interpret/compare.h"
#include "runtime/interpret/event_evaluator.h"
#include "runtime/interpret/event_sums.h"
#include "stdlib/civil.h"
#include "stdlib/kernels/time_units.h"

namespace score::interpret {

using plan::EventSource;
using plan::Limit;
using plan::LimitKind;

int64_t period_start(const stdlib::Zone& zone, sema::CalendarUnit unit, int64_t at) {
  using sema::CalendarUnit;
  int64_t start = at;
  switch (unit) {
    case CalendarUnit::Second:
    case CalendarUnit::Minute:
    case CalendarUnit::Hour: {
      const int64_t local = zone.to_local(at);
      return local - stdlib::exact::floor_mod(local, sema::micros_of(unit));
    }
    case CalendarUnit::Day: score_k_start_of_day_of_timestamp(&zone, at, &start); break;
    case CalendarUnit::Week: score_k_start_of_week_of_timestamp(&zone, at, &start); break;
    case CalendarUnit::Month: score_k_start_of_month_of_timestamp(&zone, at, &start); break;
    case CalendarUnit::Quarter: score_k_start_of_quarter_of_timestamp(&zone, at, &start); break;
    case CalendarUnit::Year: score_k_start_of_year_of_timestamp(&zone, at, &start); break;
  }
  return start;
}

EventEvaluator::Points EventEvaluator::rule_points(const EventSource& source, plan::NodeId points, EventTrace* trace) {
  if (trace != nullptr) begin(source, *trace);
  const std::vector<Kept> kept = counted(source, trace);
  Points result;
  result.fired = !kept.empty();
  std::vector<Contribution> contributions;
  for (const Kept& event : kept) {
    const Value value = at_event(source.chain.first, event, points);
    if (!value.known) ++result.accidents;
    const int64_t full = value.known ? std::clamp(value.scalar.i, -SCORE_CONTRIBUTION_MAX, SCORE_CONTRIBUTION_MAX) : 0;
    // 6. decay and 7. rounding
    contributions.push_back({event, decayed(source.decay, full, context_.now_us - event.at)});
    if (trace != nullptr) {
      trace->full_points += full;
      trace->decayed_points += contributions.back().points;
    }
  }
  // 8. limits in points
  for (size_t i = 0; i < source.limits.size(); ++i) {
    if (source.limits[i].kind != LimitKind::Points) continue;
    const int64_t taken = limit_points(source, source.limits[i], contributions);
    if (trace != nullptr) trace->limits[i].points = taken;
  }
  for (const Contribution& contribution : contributions) result.points += contribution.points;
  if (trace != nullptr) trace->points = result.points;
  return result;
}

/// Steps 1 to 5: the events that count, oldest first.
std::vector<Kept> EventEvaluator::counted(const EventSource& source, EventTrace* trace) {
  const plan::Selection& selection = source.chain.first;
  // 1. filter
  std::vector<Kept> kept = chain_starts(source.chain, UseWindow::No);
  const auto size = [&kept] { return static_cast<uint32_t>(kept.size()); };
  if (trace != nullptr) trace->matched = size();
  const auto limit = [&](LimitKind kind, auto wanted, auto apply) {
    for (size_t i = 0; i < source.limits.size(); ++i) {
      if (source.limits[i].kind != kind || !wanted(source.limits[i])) continue;
      const uint32_t before = size();
      kept = apply(source.limits[i]);
      if (trace != nullptr) trace->limits[i].events = before - size();
    }
  };
  const auto all = [](const Limit&) { return true; };
  // 2. cool-down
  limit(LimitKind::CoolDown, all, [&](const Limit& next) { return cool_down(next, kept); });
  // 3. window
  const size_t outside = std::erase_if(kept, [&](const Kept& event) { return !inside(selection, event.at); });
  if (trace != nullptr) trace->outside_window = static_cast<uint32_t>(outside);
  // 4. once per field, then the calendar's limits
  for (const bool calendar : {false, true}) {
    limit(
        LimitKind::PerBucket, [calendar](const Limit& next) { return next.unit.has_value() == calendar; },
        [&](const Limit& next) { return newest_of_buckets(source, next, kept); });
  }
  // 5. at most K
  limit(LimitKind::Newest, all, [&](const Limit& next) { return newest(next, kept); });
  if (trace != nullptr) trace->counted = size();
  return kept;
}

/// From the oldest on, an event counts if fewer than K that counted lie less than D before it.
std::vector<Kept> EventEvaluator::cool_down(const Limit& limit, const std::vector<Kept>& kept) const {
  const int64_t allowed = integer(limit.count);
  const int64_t length = integer(limit.duration);
  std::vector<Kept> counted;
  for (const Kept& event : kept) {
    const auto recent = std::count_if(counted.begin(), counted.end(),
                                      [&](const Kept& earlier) { return earlier.at > event.at - length; });
    if (recent < allowed) counted.push_back(event);
  }
  return counted;
}

std::vector<Kept> EventEvaluator::newest_of_buckets(const EventSource& source, const Limit& limit,
                                                    const std::vector<Kept>& kept) {
  const int64_t allowed = integer(limit.count);
  std::map<std::string, int64_t> taken;
  std::vector<Kept> result;
  for (size_t i = kept.size(); i-- > 0;) {
    if (taken[bucket(source, limit, kept[i])]++ < allowed) result.push_back(kept[i]);
  }
  std::reverse(result.begin(), result.end());
  return result;
}

std::vector<Kept> EventEvaluator::newest(const Limit& limit, std::vector<Kept> kept) const {
  const auto allowed = static_cast<size_t>(std::max<int64_t>(0, integer(limit.count)));
  if (kept.size() > allowed) kept.erase(kept.begin(), kept.end() - static_cast<std::ptrdiff_t>(allowed));
  return kept;
}

/// What the limit counts separately; a missing value is a bucket of its own.
std::string EventEvaluator::bucket(const EventSource& source, const Limit& limit, const Kept& event) {
  std::string key;
  if (limit.key != plan::kNoNode) {
    append_key(at_event(source.chain.first, event, limit.key), plan_.nodes[limit.key].type, key);
  } else if (limit.unit) {
    append_key(from_integer(period_start(*plan_.zones[source.zone], *limit.unit, event.at)), sema::Kind::Int, key);
  }
  return key;
}

/// The newest event takes first; what is left goes to the next. Gives what was taken off in all.
int64_t EventEvaluator::limit_points(const EventSource& source, const Limit& limit,
                                     std::vector<Contribution>& contributions) {
  const int64_t most = integer(limit.points);
  std::map<std::string, int64_t> left;
  int64_t taken = 0;
  for (size_t i = contributions.size(); i-- > 0;) {
    Contribution& contribution = contributions[i];
    int64_t& rest = left.emplace(bucket(source, limit, contribution.event), most).first->second;
    const int64_t before = contribution.points;
    contribution.points = std::clamp(before, -rest, rest);
    taken += std::abs(before - contribution.points);
    rest -= std::abs(contribution.points);
  }
  return taken;
}

int64_t EventEvaluator::decayed(const plan::Decay& decay, int64_t points, int64_t age) const {
  const bool dropping = decay.kind == plan::DecayKind::Dropping;
  const int64_t length = decay.kind == plan::DecayKind::None ? 0 : integer(decay.length);
  return interpret::decayed(decay.kind, points, age, length, dropping ? nodes_.value(decay.percent).scalar.d : 0);
}

}  // namespace score::interpret
