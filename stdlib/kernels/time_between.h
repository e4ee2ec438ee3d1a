#pragma once
// How many complete units lie between two dates or two moments: towards zero, negative when `b` is the earlier.
// Complete months from a to b: the largest n with a + n months <= b, by the same arithmetic as `+` (a month's end
// clamps, gaps and overlaps as there). Quarters are three, years twelve of them. Days and shorter units of moments are
// exact lengths: a day is 24 hours.
#include "runtime/abi/value.h"
#include "stdlib/zone.h"

extern "C" {

int64_t score_k_days_between_dates(int64_t a, int64_t b) noexcept;
int64_t score_k_weeks_between_dates(int64_t a, int64_t b) noexcept;
int64_t score_k_months_between_dates(int64_t a, int64_t b) noexcept;
int64_t score_k_quarters_between_dates(int64_t a, int64_t b) noexcept;
int64_t score_k_years_between_dates(int64_t a, int64_t b) noexcept;

int64_t score_k_seconds_between_timestamps(int64_t a, int64_t b) noexcept;
int64_t score_k_minutes_between_timestamps(int64_t a, int64_t b) noexcept;
int64_t score_k_hours_between_timestamps(int64_t a, int64_t b) noexcept;
int64_t score_k_days_between_timestamps(int64_t a, int64_t b) noexcept;
int64_t score_k_weeks_between_timestamps(int64_t a, int64_t b) noexcept;
int64_t score_k_months_between_timestamps(const score::stdlib::Zone* zone, int64_t a, int64_t b) noexcept;
int64_t score_k_quarters_between_timestamps(const score::stdlib::Zone* zone, int64_t a, int64_t b) noexcept;
int64_t score_k_years_between_timestamps(const score::stdlib::Zone* zone, int64_t a, int64_t b) noexcept;

// From x to today, or to now.
int64_t score_k_days_since_date(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_weeks_since_date(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_months_since_date(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_quarters_since_date(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_years_since_date(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;

int64_t score_k_seconds_since_timestamp(int64_t now_us, int64_t x) noexcept;
int64_t score_k_minutes_since_timestamp(int64_t now_us, int64_t x) noexcept;
int64_t score_k_hours_since_timestamp(int64_t now_us, int64_t x) noexcept;
int64_t score_k_days_since_timestamp(int64_t now_us, int64_t x) noexcept;
int64_t score_k_weeks_since_timestamp(int64_t now_us, int64_t x) noexcept;
int64_t score_k_months_since_timestamp(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_quarters_since_timestamp(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;
int64_t score_k_years_since_timestamp(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;

}  // extern "C"
