#include "stdlib/kernels/date_math.h"

#include "stdlib/civil.h"
#include "stdlib/kernels/exact.h"

namespace {

using score::stdlib::Zone;
using score::stdlib::exact::floor_div;
using score::stdlib::exact::Half;

bool give_day(int64_t days, int64_t* out) noexcept {
  if (!score::stdlib::is_valid_day(days)) return false;
  *out = days;
  return true;
}

bool give_moment(int64_t micros, int64_t* out) noexcept {
  if (!score::stdlib::is_valid_moment(micros)) return false;
  *out = micros;
  return true;
}

bool period_in_range(int64_t months) noexcept {
  return months >= -score::stdlib::kMaxMonths && months <= score::stdlib::kMaxMonths;
}

}  // namespace

extern "C" {

int64_t score_k_now(int64_t now_us) noexcept {
  return now_us;
}

int64_t score_k_today(int64_t now_us, const Zone* zone) noexcept {
  return score_k_date_of_timestamp(zone, now_us);
}

int64_t score_k_date_of_timestamp(const Zone* zone, int64_t x) noexcept {
  return floor_div(zone->to_local(x), score::stdlib::kMicrosPerDay);
}

bool score_k_timestamp_of_date(const Zone* zone, int64_t x, int64_t* out) noexcept {
  if (!score::stdlib::is_valid_day(x)) return false;
  return give_moment(zone->to_utc(x * score::stdlib::kMicrosPerDay), out);
}

bool score_k_add_date_duration(int64_t date, int64_t duration, int64_t* out) noexcept {
  if (duration % score::stdlib::kMicrosPerDay != 0) return false;
  return give_day(date + duration / score::stdlib::kMicrosPerDay, out);
}

bool score_k_sub_date_duration(int64_t date, int64_t duration, int64_t* out) noexcept {
  if (duration % score::stdlib::kMicrosPerDay != 0) return false;
  return give_day(date - duration / score::stdlib::kMicrosPerDay, out);
}

bool score_k_add_date_period(int64_t date, int64_t period, int64_t* out) noexcept {
  return period_in_range(period) && give_day(score::stdlib::add_months(date, period), out);
}

bool score_k_sub_date_period(int64_t date, int64_t period, int64_t* out) noexcept {
  return period_in_range(period) && give_day(score::stdlib::add_months(date, -period), out);
}

// Within the valid years neither difference can overflow.
int64_t score_k_sub_date(int64_t a, int64_t b) noexcept {
  return (a - b) * score::stdlib::kMicrosPerDay;
}
int64_t score_k_sub_timestamp(int64_t a, int64_t b) noexcept {
  return a - b;
}

bool score_k_add_timestamp_duration(int64_t moment, int64_t duration, int64_t* out) noexcept {
  int64_t sum = 0;
  return !__builtin_add_overflow(moment, duration, &sum) && give_moment(sum, out);
}

bool score_k_sub_timestamp_duration(int64_t moment, int64_t duration, int64_t* out) noexcept {
  int64_t difference = 0;
  return !__builtin_sub_overflow(moment, duration, &difference) && give_moment(difference, out);
}

bool score_k_add_timestamp_period(const Zone* zone, int64_t moment, int64_t period, int64_t* out) noexcept {
  if (!period_in_range(period)) return false;
  if (period == 0) return give_moment(moment, out);  // the second time through an overlap stays the second
  const int64_t local = zone->to_local(moment);
  const int64_t day = floor_div(local, score::stdlib::kMicrosPerDay);
  const int64_t time = local - day * score::stdlib::kMicrosPerDay;
  const int64_t later = score::stdlib::add_months(day, period);
  return give_moment(zone->to_utc(later * score::stdlib::kMicrosPerDay + time), out);
}

bool score_k_sub_timestamp_period(const Zone* zone, int64_t moment, int64_t period, int64_t* out) noexcept {
  return period_in_range(period) && score_k_add_timestamp_period(zone, moment, -period, out);
}

bool score_k_mul_duration_number(int64_t duration, double x, int64_t* out) noexcept {
  return score::stdlib::exact::multiply(duration, x, Half::ToEven, out);
}
bool score_k_mul_number_duration(double x, int64_t duration, int64_t* out) noexcept {
  return score_k_mul_duration_number(duration, x, out);
}
bool score_k_div_duration_number(int64_t duration, double x, int64_t* out) noexcept {
  return score::stdlib::exact::divide(duration, x, Half::ToEven, out);
}
bool score_k_div_duration(int64_t a, int64_t b, double* out) noexcept {
  if (b == 0) return false;
  *out = static_cast<double>(a) / static_cast<double>(b);
  return true;
}

}  // extern "C"
