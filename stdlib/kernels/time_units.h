#pragma once
// Calendar units around dates and moments. Weeks start on Monday. One kernel for each unit, so that a call says by its
// name what it does; all are the same few lines on a Unit.
#include "runtime/abi/value.h"
#include "stdlib/zone.h"

// The units and the kernels each has; the X-macro keeps header and source in step.
#define SCORE_CALENDAR_UNITS(X) X(day, Day) X(week, Week) X(month, Month) X(quarter, Quarter) X(year, Year)

extern "C" {

#define SCORE_DECLARE_UNIT(unit, Unit)                                                                            \
  int64_t score_k_start_of_##unit##_of_date(int64_t x) noexcept;                                                  \
  bool score_k_start_of_##unit##_of_timestamp(const score::stdlib::Zone* zone, int64_t x, int64_t* out) noexcept; \
  bool score_k_end_of_##unit##_of_timestamp(const score::stdlib::Zone* zone, int64_t x, int64_t* out) noexcept;   \
  bool score_k_in_this_##unit##_date(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;        \
  bool score_k_in_last_##unit##_date(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;        \
  bool score_k_in_next_##unit##_date(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;        \
  bool score_k_in_this_##unit##_timestamp(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;   \
  bool score_k_in_last_##unit##_timestamp(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;   \
  bool score_k_in_next_##unit##_timestamp(int64_t now_us, const score::stdlib::Zone* zone, int64_t x) noexcept;
SCORE_CALENDAR_UNITS(SCORE_DECLARE_UNIT)
#undef SCORE_DECLARE_UNIT

// The last day; for a timestamp the last microsecond. The week of 9999-12-31 ends after the last valid day.
int64_t score_k_end_of_day_of_date(int64_t x) noexcept;
bool score_k_end_of_week_of_date(int64_t x, int64_t* out) noexcept;
int64_t score_k_end_of_month_of_date(int64_t x) noexcept;
int64_t score_k_end_of_quarter_of_date(int64_t x) noexcept;
int64_t score_k_end_of_year_of_date(int64_t x) noexcept;

}  // extern "C"
