#include "stdlib/kernels/time_fields.h"

#include "stdlib/civil.h"
#include "stdlib/kernels/date_math.h"

namespace {

using score::stdlib::Civil;
using score::stdlib::civil_from_days;
using score::stdlib::days_from_civil;
using score::stdlib::Zone;
using score::stdlib::exact::floor_mod;

int64_t day_of(const Zone* zone, int64_t moment) noexcept {
  return score_k_date_of_timestamp(zone, moment);
}

int64_t time_of_day(const Zone* zone, int64_t moment) noexcept {
  return floor_mod(zone->to_local(moment), score::stdlib::kMicrosPerDay);
}

}  // namespace

extern "C" {

int64_t score_k_year_of_date(int64_t x) noexcept {
  return civil_from_days(x).year;
}
int64_t score_k_quarter_of_date(int64_t x) noexcept {
  return (civil_from_days(x).month - 1) / 3 + 1;
}
int64_t score_k_month_of_date(int64_t x) noexcept {
  return civil_from_days(x).month;
}
int64_t score_k_day_of_date(int64_t x) noexcept {
  return civil_from_days(x).day;
}
int64_t score_k_weekday_of_date(int64_t x) noexcept {
  return score::stdlib::weekday_from_days(x);
}

int64_t score_k_iso_week_of_date(int64_t x) noexcept {
  // The week's Thursday lies in the year the week belongs to.
  const int64_t thursday = x - score::stdlib::weekday_from_days(x) + 3;
  return (thursday - days_from_civil(civil_from_days(thursday).year, 1, 1)) / 7 + 1;
}

int64_t score_k_fiscal_year_of_date(int64_t start_month, int64_t x) noexcept {
  const Civil c = civil_from_days(x);
  return c.month >= start_month ? c.year : c.year - 1;
}

int64_t score_k_fiscal_quarter_of_date(int64_t start_month, int64_t x) noexcept {
  return floor_mod(civil_from_days(x).month - start_month, 12) / 3 + 1;
}

int64_t score_k_year_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return score_k_year_of_date(day_of(zone, x));
}
int64_t score_k_quarter_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return score_k_quarter_of_date(day_of(zone, x));
}
int64_t score_k_month_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return score_k_month_of_date(day_of(zone, x));
}
int64_t score_k_day_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return score_k_day_of_date(day_of(zone, x));
}
int64_t score_k_weekday_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return score_k_weekday_of_date(day_of(zone, x));
}
int64_t score_k_iso_week_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return score_k_iso_week_of_date(day_of(zone, x));
}
int64_t score_k_hour_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return time_of_day(zone, x) / score::stdlib::kMicrosPerHour;
}
int64_t score_k_minute_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return time_of_day(zone, x) / score::stdlib::kMicrosPerMinute % 60;
}
int64_t score_k_second_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return time_of_day(zone, x) / score::stdlib::kMicrosPerSecond % 60;
}
int64_t score_k_fiscal_year_of_timestamp(const Zone* zone, int64_t start_month, int64_t x) noexcept {
  return score_k_fiscal_year_of_date(start_month, day_of(zone, x));
}
int64_t score_k_fiscal_quarter_of_timestamp(const Zone* zone, int64_t start_month, int64_t x) noexcept {
  return score_k_fiscal_quarter_of_date(start_month, day_of(zone, x));
}

}  // extern "C"
