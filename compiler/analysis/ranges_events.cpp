// What event rules and idle rules can give.
#include <algorithm>

#include "compiler/analysis/ranges_points.h"
#include "stdlib/civil.h"

namespace score::analysis {

using sema::CalendarUnit;
using sema::Expr;
using sema::Limit;
using sema::LimitKind;
using sema::Op;

namespace {

int64_t saturated(Wide points, int64_t limit) {
  return static_cast<int64_t>(std::clamp<Wide>(points, -limit, limit));
}

/// A length behind `now - …`.
const Expr* before_now(const Expr& moment) {
  if (moment.op != Op::Builtin || moment.builtin != stdlib::BuiltinId::SubTimestampDuration) return nullptr;
  const Expr& now = *moment.arguments[0];
  const bool is_now = now.op == Op::Builtin && now.builtin == stdlib::BuiltinId::Now;
  return is_now ? moment.arguments[1].get() : nullptr;
}

/// The least exact length of a calendar unit, in microseconds.
int64_t shortest(CalendarUnit unit) {
  constexpr int64_t kDaysOfMonth = 28, kDaysOfQuarter = 90, kDaysOfYear = 365;
  switch (unit) {
    case CalendarUnit::Month: return kDaysOfMonth * stdlib::kMicrosPerDay;
    case CalendarUnit::Quarter: return kDaysOfQuarter * stdlib::kMicrosPerDay;
    case CalendarUnit::Year: return kDaysOfYear * stdlib::kMicrosPerDay;
    default: return sema::micros_of(unit);
  }
}

int64_t quotient_up(int64_t a, int64_t b) {
  return a / b + (a % b != 0 ? 1 : 0);
}

}  // namespace

/// The longest that the window can be, if it reaches back from now.
std::optional<int64_t> Points::window_length(const sema::Window& window) {
  if (window.low == nullptr) return std::nullopt;
  const Expr* back = before_now(*window.low);
  if (back == nullptr) return std::nullopt;
  const Range longest = evaluate_(*back);
  if (!longest.may_be_known() || longest.unknown || longest.low < 0) return std::nullopt;
  const Expr* until = window.high == nullptr ? nullptr : before_now(*window.high);
  if (until == nullptr) return longest.high;
  const Range nearest = evaluate_(*until);
  if (!nearest.may_be_known() || nearest.unknown || nearest.low < 0) return longest.high;
  return std::max<int64_t>(0, longest.high - nearest.low);
}

/// How many buckets of a key or of the calendar can be met.
int64_t Points::buckets(const sema::EventSource& source, const Limit& limit) {
  if (limit.key != nullptr) {
    const Range key = evaluate_(limit.key);
    const Kind kind = limit.key->type.kind;
    if (kind != Kind::Bool && kind != Kind::Enum) return kMostEvents;
    const Wide known = key.may_be_known() ? Wide{key.high} - key.low + 1 : 0;
    return static_cast<int64_t>(std::min<Wide>(known + (key.unknown ? 1 : 0), kMostEvents));
  }
  if (!limit.unit) return 1;
  const std::optional<int64_t> length = window_length(source.chain.first.window);
  if (!length) return kMostEvents;
  // A window that is as long as n units touches n + 1 of them; where clocks change, a few more.
  constexpr int64_t kOften = 30 * stdlib::kMicrosPerDay;
  const int64_t plain = quotient_up(*length, shortest(*limit.unit)) + 1;
  const std::vector<std::string>& zones = evaluate_.model().zones;
  const std::string& zone = source.zone < zones.size() ? zones[source.zone] : evaluate_.model().timezone;
  const bool fixed = zone == "UTC" || zone.starts_with('+') || zone.starts_with('-');
  const int64_t more = fixed ? 0 : 2 + *length / kOften;
  const bool whole = *limit.unit != CalendarUnit::Second && *limit.unit != CalendarUnit::Minute;
  return std::min(kMostEvents, plain + (whole ? more : 0) + (*limit.unit == CalendarUnit::Hour ? 24 * more : 0));
}

int64_t Points::most_events(const sema::EventSource& source) {
  const sema::Selection& first = source.chain.first;
  if (first.where != nullptr && evaluate_(first.where).never_true()) return 0;
  int64_t most = kMostEvents;
  const std::optional<int64_t> length = window_length(first.window);
  for (const Limit& limit : source.limits) {
    if (limit.kind == LimitKind::Points) continue;
    const Range count = evaluate_(limit.count);
    if (!count.may_be_known() || count.unknown) continue;
    const Wide each = std::max<int64_t>(0, count.high);
    if (limit.kind == LimitKind::Newest) most = static_cast<int64_t>(std::min<Wide>(most, each));
    if (limit.kind == LimitKind::PerBucket) {
      most = static_cast<int64_t>(std::min<Wide>(most, each * buckets(source, limit)));
    }
    if (limit.kind == LimitKind::CoolDown && length) {
      const Range apart = evaluate_(limit.duration);
      if (!apart.may_be_known() || apart.unknown || apart.low <= 0) continue;
      // No more than so many lie less than that apart; both ends of a closed window are one more.
      const Wide spans = Wide{quotient_up(*length, apart.low)} + (first.window.low_included ? 1 : 0);
      most = static_cast<int64_t>(std::min<Wide>(most, each * spans));
    }
  }
  return most;
}

Gives Points::event_rule(const sema::Rule& rule, const sema::EventSource& source) {
  Gives made;
  const int64_t most = most_events(source);
  if (most == 0) return made;
  made.may_fire = true;
  const Range each = evaluate_.where({{rule.when.get(), true}, {source.chain.first.where.get(), true}}, *rule.points);
  Interval one{0, 0};  // a point that turns out unknown counts as 0
  if (each.may_be_known()) {
    one = {saturated(each.low, SCORE_CONTRIBUTION_MAX), saturated(each.high, SCORE_CONTRIBUTION_MAX)};
    if (each.unknown) one = hull(one, {0, 0});
  }
  if (source.decay.kind != sema::DecayKind::None) one = hull(one, {0, 0});
  Wide low = one.low < 0 ? static_cast<Wide>(one.low) * most : one.low;
  Wide high = one.high > 0 ? static_cast<Wide>(one.high) * most : one.high;
  for (const Limit& limit : source.limits) {
    if (limit.kind != LimitKind::Points) continue;
    const Range points = evaluate_(limit.points);
    if (!points.may_be_known() || points.unknown || points.low < 0) continue;
    const Wide all =
        static_cast<Wide>(points.high) * (limit.key == nullptr && !limit.unit ? 1 : buckets(source, limit));
    high = std::min(high, all);
    low = std::max(low, -all);
    if (low > 0) low = std::min<Wide>(low, points.low);
    if (high < 0) high = std::max<Wide>(high, -points.low);
  }
  made.fired = {saturated(low, SCORE_POINTS_MAX), saturated(high, SCORE_POINTS_MAX)};
  return made;
}

/// So many points for each whole length, up to the limit on either side of 0.
Gives Points::idle_rule(const sema::Rule& rule, const sema::IdleSource& source) {
  Gives made;
  const Range points = evaluate_.where({{rule.when.get(), true}}, *rule.points);
  const Range limit = evaluate_(source.at_most);
  made.may_fire = points.may_be_known() && evaluate_(source.last).may_be_known();
  if (!made.may_fire) return made;
  const int64_t most = limit.may_be_known() ? limit.high : SCORE_POINTS_MAX,
                least = limit.may_be_known() ? limit.low : 0;
  made.fired.low = points.low < 0 ? -most : std::min(points.low, least);
  made.fired.high = points.high > 0 ? most : std::max(points.high, -least);
  made.fired = {saturated(made.fired.low, SCORE_POINTS_MAX), saturated(made.fired.high, SCORE_POINTS_MAX)};
  return made;
}

}  // namespace score::analysis
