#pragma once
// Parts of a date, and of a timestamp on the zone's clock.
#include "runtime/abi/value.h"
#include "stdlib/zone.h"

extern "C" {

int64_t score_k_year_of_date(int64_t x) noexcept;
int64_t score_k_quarter_of_date(int64_t x) noexcept;
int64_t score_k_month_of_date(int64_t x) noexcept;
int64_t score_k_day_of_date(int64_t x) noexcept;
/// Monday 0 to Sunday 6.
int64_t score_k_weekday_of_date(int64_t x) noexcept;
/// ISO 8601: week 1 holds the year's first Thursday.
int64_t score_k_iso_week_of_date(int64_t x) noexcept;
/// A fiscal year is called by the calendar year in which it starts; `start_month` is 1 to 12.
int64_t score_k_fiscal_year_of_date(int64_t start_month, int64_t x) noexcept;
int64_t score_k_fiscal_quarter_of_date(int64_t start_month, int64_t x) noexcept;

int64_t score_k_year_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_quarter_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_month_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_day_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_weekday_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_iso_week_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_hour_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_minute_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_second_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_fiscal_year_of_timestamp(const score::stdlib::Zone* zone, int64_t start_month, int64_t x) noexcept;
int64_t score_k_fiscal_quarter_of_timestamp(const score::stdlib::Zone* zone, int64_t start_month, int64_t x) noexcept;

}  // extern "C"
