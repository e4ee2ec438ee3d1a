#pragma once
// Arithmetic of dates (days), timestamps and durations (microseconds), periods (months). A result outside the years
// 0001 to 9999 is unknown.
#include "runtime/abi/value.h"
#include "stdlib/zone.h"

extern "C" {

int64_t score_k_now(int64_t now_us) noexcept;
int64_t score_k_today(int64_t now_us, const score::stdlib::Zone* zone) noexcept;
int64_t score_k_date_of_timestamp(const score::stdlib::Zone* zone, int64_t x) noexcept;
bool score_k_timestamp_of_date(const score::stdlib::Zone* zone, int64_t x, int64_t* out) noexcept;

bool score_k_add_date_duration(int64_t date, int64_t duration, int64_t* out) noexcept;
bool score_k_sub_date_duration(int64_t date, int64_t duration, int64_t* out) noexcept;
bool score_k_add_date_period(int64_t date, int64_t period, int64_t* out) noexcept;
bool score_k_sub_date_period(int64_t date, int64_t period, int64_t* out) noexcept;
int64_t score_k_sub_date(int64_t a, int64_t b) noexcept;

bool score_k_add_timestamp_duration(int64_t moment, int64_t duration, int64_t* out) noexcept;
bool score_k_sub_timestamp_duration(int64_t moment, int64_t duration, int64_t* out) noexcept;
bool score_k_add_timestamp_period(const score::stdlib::Zone* zone, int64_t moment, int64_t period,
                                  int64_t* out) noexcept;
bool score_k_sub_timestamp_period(const score::stdlib::Zone* zone, int64_t moment, int64_t period,
                                  int64_t* out) noexcept;
int64_t score_k_sub_timestamp(int64_t a, int64_t b) noexcept;

/// Exact product or quotient, rounded once to whole microseconds, half to even.
bool score_k_mul_duration_number(int64_t duration, double x, int64_t* out) noexcept;
bool score_k_mul_number_duration(double x, int64_t duration, int64_t* out) noexcept;
bool score_k_div_duration_number(int64_t duration, double x, int64_t* out) noexcept;
/// The quotient of both as numbers.
bool score_k_div_duration(int64_t a, int64_t b, double* out) noexcept;

}  // extern "C"
