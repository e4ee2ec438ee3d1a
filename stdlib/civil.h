#pragma once
// The proleptic Gregorian calendar: days since 1970-01-01 against year, month, day, and the range of valid times.
// The conversions shift the year to start in March, so that the leap day is its last; a cycle is 400 years of 146,097
// days.
#include "runtime/abi/value.h"
#include "stdlib/kernels/exact.h"

namespace score::stdlib {

inline constexpr int64_t kMicrosPerSecond = 1'000'000;
inline constexpr int64_t kMicrosPerMinute = 60 * kMicrosPerSecond;
inline constexpr int64_t kMicrosPerHour = 60 * kMicrosPerMinute;
inline constexpr int64_t kMicrosPerDay = 24 * kMicrosPerHour;

struct Civil {
  int64_t year;
  int64_t month;  // 1 to 12
  int64_t day;    // 1 to 31
};

constexpr bool is_leap_year(int64_t year) noexcept {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int64_t days_in_month(int64_t year, int64_t month) noexcept {
  constexpr int64_t kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap_year(year) ? 29 : kDays[month - 1];
}

/// `month` is 1 to 12; `day` may be any.
constexpr int64_t days_from_civil(int64_t year, int64_t month, int64_t day) noexcept {
  const int64_t march_year = month > 2 ? year : year - 1;
  const int64_t march_month = month > 2 ? month - 3 : month + 9;
  const int64_t cycle = exact::floor_div(march_year, 400);
  const int64_t year_of_cycle = march_year - cycle * 400;
  const int64_t day_of_year = (153 * march_month + 2) / 5 + day - 1;
  const int64_t day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
  return cycle * 146'097 + day_of_cycle - 719'468;
}

constexpr Civil civil_from_days(int64_t days) noexcept {
  const int64_t shifted = days + 719'468;
  const int64_t cycle = exact::floor_div(shifted, 146'097);
  const int64_t day_of_cycle = shifted - cycle * 146'097;
  const int64_t year_of_cycle =
      (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36'524 - day_of_cycle / 146'096) / 365;
  const int64_t day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
  const int64_t march_month = (5 * day_of_year + 2) / 153;
  const int64_t day = day_of_year - (153 * march_month + 2) / 5 + 1;
  const int64_t month = march_month < 10 ? march_month + 3 : march_month - 9;
  return {cycle * 400 + year_of_cycle + (month <= 2 ? 1 : 0), month, day};
}

/// Valid years are 0001 to 9999; for timestamps in UTC.
inline constexpr int64_t kMinDay = days_from_civil(1, 1, 1);
inline constexpr int64_t kMaxDay = days_from_civil(9999, 12, 31);
inline constexpr int64_t kMinMicros = kMinDay * kMicrosPerDay;
inline constexpr int64_t kMaxMicros = (kMaxDay + 1) * kMicrosPerDay - 1;

constexpr bool is_valid_day(int64_t days) noexcept {
  return days >= kMinDay && days <= kMaxDay;
}
constexpr bool is_valid_moment(int64_t micros) noexcept {
  return micros >= kMinMicros && micros <= kMaxMicros;
}
constexpr bool is_valid_civil(const Civil& c) noexcept {
  return c.year >= 1 && c.year <= 9999 && c.month >= 1 && c.month <= 12 && c.day >= 1 &&
         c.day <= days_in_month(c.year, c.month);
}

/// Monday is 0; 1970-01-01 was a Thursday.
constexpr int64_t weekday_from_days(int64_t days) noexcept {
  return exact::floor_mod(days + 3, 7);
}

/// The same day of a month `months` later, or that month's last day. Any year; `months` below 2^40 in size.
constexpr int64_t add_months(int64_t days, int64_t months) noexcept {
  const Civil c = civil_from_days(days);
  const int64_t index = c.year * 12 + (c.month - 1) + months;
  const int64_t year = exact::floor_div(index, 12);
  const int64_t month = index - year * 12 + 1;
  const int64_t last = days_in_month(year, month);
  return days_from_civil(year, month, c.day < last ? c.day : last);
}

/// A larger period leaves the valid years from anywhere inside them.
inline constexpr int64_t kMaxMonths = 9999 * 12;

}  // namespace score::stdlib
