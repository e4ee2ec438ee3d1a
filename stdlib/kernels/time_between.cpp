#include "stdlib/kernels/time_between.h"

#include "stdlib/civil.h"
#include "stdlib/kernels/date_math.h"
#include "stdlib/kernels/inlined.h"

namespace {

using score::stdlib::Civil;
using score::stdlib::civil_from_days;
using score::stdlib::Zone;
using score::stdlib::inlined::units_between;

/// Complete months from a to b, a <= b, both dates.
int64_t months_forward(int64_t a, int64_t b) noexcept {
  const Civil from = civil_from_days(a);
  const Civil to = civil_from_days(b);
  const int64_t months = (to.year - from.year) * 12 + to.month - from.month;
  return score::stdlib::add_months(a, months) > b ? months - 1 : months;
}

/// The same for moments. The dates' answer may be one off either way, by the time of day or a change of clocks.
int64_t months_forward(const Zone* zone, int64_t a, int64_t b) noexcept {
  const int64_t guess = months_forward(score_k_date_of_timestamp(zone, a), score_k_date_of_timestamp(zone, b));
  const auto reached = [&](int64_t months) {
    int64_t moment = 0;
    return score_k_add_timestamp_period(zone, a, months, &moment) && moment <= b;
  };
  if (reached(guess + 1)) return guess + 1;
  return guess > 0 && !reached(guess) ? guess - 1 : guess;
}

}  // namespace

extern "C" {

int64_t score_k_days_between_dates(int64_t a, int64_t b) noexcept {
  return units_between<1>(a, b);
}
int64_t score_k_weeks_between_dates(int64_t a, int64_t b) noexcept {
  return units_between<7>(a, b);
}
int64_t score_k_months_between_dates(int64_t a, int64_t b) noexcept {
  return a <= b ? months_forward(a, b) : -months_forward(b, a);
}
int64_t score_k_quarters_between_dates(int64_t a, int64_t b) noexcept {
  return score_k_months_between_dates(a, b) / 3;
}
int64_t score_k_years_between_dates(int64_t a, int64_t b) noexcept {
  return score_k_months_between_dates(a, b) / 12;
}

int64_t score_k_seconds_between_timestamps(int64_t a, int64_t b) noexcept {
  return units_between<score::stdlib::kMicrosPerSecond>(a, b);
}
int64_t score_k_minutes_between_timestamps(int64_t a, int64_t b) noexcept {
  return units_between<score::stdlib::kMicrosPerMinute>(a, b);
}
int64_t score_k_hours_between_timestamps(int64_t a, int64_t b) noexcept {
  return units_between<score::stdlib::kMicrosPerHour>(a, b);
}
int64_t score_k_days_between_timestamps(int64_t a, int64_t b) noexcept {
  return units_between<score::stdlib::kMicrosPerDay>(a, b);
}
int64_t score_k_weeks_between_timestamps(int64_t a, int64_t b) noexcept {
  return units_between<7 * score::stdlib::kMicrosPerDay>(a, b);
}
int64_t score_k_months_between_timestamps(const Zone* zone, int64_t a, int64_t b) noexcept {
  return a <= b ? months_forward(zone, a, b) : -months_forward(zone, b, a);
}
int64_t score_k_quarters_between_timestamps(const Zone* zone, int64_t a, int64_t b) noexcept {
  return score_k_months_between_timestamps(zone, a, b) / 3;
}
int64_t score_k_years_between_timestamps(const Zone* zone, int64_t a, int64_t b) noexcept {
  return score_k_months_between_timestamps(zone, a, b) / 12;
}

int64_t score_k_days_since_date(int64_t now_us, const Zone* zone, int64_t x) noexcept {
  return score_k_days_between_dates(x, score_k_today(now_us, zone));
}
int64_t score_k_weeks_since_date(int64_t now_us, const Zone* zone, int64_t x) noexcept {
  return score_k_weeks_between_dates(x, score_k_today(now_us, zone));
}
int64_t score_k_months_since_date(int64_t now_us, const Zone* zone, int64_t x) noexcept {
  return score_k_months_between_dates(x, score_k_today(now_us, zone));
}
int64_t score_k_quarters_since_date(int64_t now_us, const Zone* zone, int64_t x) noexcept {
  return score_k_quarters_between_dates(x, score_k_today(now_us, zone));
}
int64_t score_k_years_since_date(int64_t now_us, const Zone* zone, int64_t x) noexcept {
  return score_k_years_between_dates(x, score_k_today(now_us, zone));
}

int64_t score_k_seconds_since_timestamp(int64_t now_us, int64_t x) noexcept {
  return score_k_seconds_between_timestamps(x, now_us);
}
int64_t score_k_minutes_since_timestamp(int64_t now_us, int64_t x) noexcept {
  return score_k_minutes_between_timestamps(x, now_us);
}
int64_t score_k_hours_since_timestamp(int64_t now_us, int64_t x) noexcept {
  return score_k_hours_between_timestamps(x, now_us);
}
int64_t score_k_days_since_timestamp(int64_t now_us, int64_t x) noexcept {
  return score_k_days_between_timestamps(x, now_us);
}
int64_t score_k_weeks_since_timestamp(int64_t now_us, int64_t x) noexcept {
  return score_k_weeks_between_timestamps(x, now_us);
}
int64_t score_k_months_since_timestamp(int64_t now_us, const Zone* zone, int64_t x) noexcept {
  return score_k_months_between_timestamps(zone, x, now_us);
}
int64_t score_k_quarters_since_timestamp(int64_t now_us, const Zone* zone, int64_t x) noexcept {
  return score_k_quarters_between_timestamps(zone, x, now_us);
}
int64_t score_k_years_since_timestamp(int64_t now_us, const Zone* zone, int64_t x) noexcept {
  return score_k_years_between_timestamps(zone, x, now_us);
}

}  // extern "C"
