#include "stdlib/kernels/time_units.h"

#include "stdlib/civil.h"
#include "stdlib/kernels/date_math.h"

namespace {

using score::stdlib::add_months;
using score::stdlib::Civil;
using score::stdlib::civil_from_days;
using score::stdlib::days_from_civil;
using score::stdlib::is_valid_moment;
using score::stdlib::kMicrosPerDay;
using score::stdlib::Zone;

enum class Unit : uint8_t { Day, Week, Month, Quarter, Year };

int64_t start_of(Unit unit, int64_t day) noexcept {
  const Civil c = civil_from_days(day);
  switch (unit) {
    case Unit::Day: return day;
    case Unit::Week: return day - score::stdlib::weekday_from_days(day);
    case Unit::Month: return days_from_civil(c.year, c.month, 1);
    case Unit::Quarter: return days_from_civil(c.year, (c.month - 1) / 3 * 3 + 1, 1);
    case Unit::Year: return days_from_civil(c.year, 1, 1);
  }
  return day;
}

/// From the start of a unit to that of one `count` later.
int64_t step(Unit unit, int64_t start, int64_t count) noexcept {
  switch (unit) {
    case Unit::Day: return start + count;
    case Unit::Week: return start + 7 * count;
    case Unit::Month: return add_months(start, count);
    case Unit::Quarter: return add_months(start, 3 * count);
    case Unit::Year: return add_months(start, 12 * count);
  }
  return start;
}

int64_t end_of(Unit unit, int64_t day) noexcept {
  return step(unit, start_of(unit, day), 1) - 1;
}

/// The first moment of a day: midnight, or what the clock shows next when a gap swallows it.
int64_t midnight(const Zone* zone, int64_t day) noexcept {
  return zone->to_utc(day * kMicrosPerDay);
}

bool start_of_moment(Unit unit, const Zone* zone, int64_t x, int64_t* out) noexcept {
  const int64_t moment = midnight(zone, start_of(unit, score_k_date_of_timestamp(zone, x)));
  if (!is_valid_moment(moment)) return false;
  *out = moment;
  return true;
}

bool end_of_moment(Unit unit, const Zone* zone, int64_t x, int64_t* out) noexcept {
  const int64_t moment = midnight(zone, end_of(unit, score_k_date_of_timestamp(zone, x)) + 1) - 1;
  if (!is_valid_moment(moment)) return false;
  *out = moment;
  return true;
}

bool day_in(Unit unit, int64_t which, int64_t now_us, const Zone* zone, int64_t day) noexcept {
  const int64_t first = step(unit, start_of(unit, score_k_today(now_us, zone)), which);
  return day >= first && day < step(unit, first, 1);
}

}  // namespace

extern "C" {

#define SCORE_DEFINE_WHICH(which, count, unit, Unit_)                                                  \
  bool score_k_in_##which##_##unit##_date(int64_t now_us, const Zone* zone, int64_t x) noexcept {      \
    return day_in(Unit::Unit_, count, now_us, zone, x);                                                \
  }                                                                                                    \
  bool score_k_in_##which##_##unit##_timestamp(int64_t now_us, const Zone* zone, int64_t x) noexcept { \
    return day_in(Unit::Unit_, count, now_us, zone, score_k_date_of_timestamp(zone, x));               \
  }
#define SCORE_DEFINE_UNIT(unit, Unit_)                                                              \
  int64_t score_k_start_of_##unit##_of_date(int64_t x) noexcept {                                   \
    return start_of(Unit::Unit_, x);                                                                \
  }                                                                                                 \
  bool score_k_start_of_##unit##_of_timestamp(const Zone* zone, int64_t x, int64_t* out) noexcept { \
    return start_of_moment(Unit::Unit_, zone, x, out);                                              \
  }                                                                                                 \
  bool score_k_end_of_##unit##_of_timestamp(const Zone* zone, int64_t x, int64_t* out) noexcept {   \
    return end_of_moment(Unit::Unit_, zone, x, out);                                                \
  }                                                                                                 \
  SCORE_DEFINE_WHICH(this, 0, unit, Unit_)                                                          \
  SCORE_DEFINE_WHICH(last, -1, unit, Unit_)                                                         \
  SCORE_DEFINE_WHICH(next, 1, unit, Unit_)
SCORE_CALENDAR_UNITS(SCORE_DEFINE_UNIT)
#undef SCORE_DEFINE_UNIT
#undef SCORE_DEFINE_WHICH

int64_t score_k_end_of_day_of_date(int64_t x) noexcept {
  return end_of(Unit::Day, x);
}
bool score_k_end_of_week_of_date(int64_t x, int64_t* out) noexcept {
  const int64_t day = end_of(Unit::Week, x);
  if (!score::stdlib::is_valid_day(day)) return false;
  *out = day;
  return true;
}
int64_t score_k_end_of_month_of_date(int64_t x) noexcept {
  return end_of(Unit::Month, x);
}
int64_t score_k_end_of_quarter_of_date(int64_t x) noexcept {
  return end_of(Unit::Quarter, x);
}
int64_t score_k_end_of_year_of_date(int64_t x) noexcept {
  return end_of(Unit::Year, x);
}

}  // extern "C"
