#include "stdlib/kernels/business_days.h"

#include <algorithm>

#include "stdlib/civil.h"
#include "stdlib/kernels/date_math.h"

namespace {

using score::stdlib::Zone;

constexpr int64_t kSaturday = 5;

bool at_time(const Zone* zone, int64_t day, int64_t time, int64_t* out) noexcept {
  if (time < 0 || time >= score::stdlib::kMicrosPerDay) return false;
  const int64_t moment = zone->to_utc(day * score::stdlib::kMicrosPerDay + time);
  if (!score::stdlib::is_valid_moment(moment)) return false;
  *out = moment;
  return true;
}

}  // namespace

extern "C" {

bool score_k_next_business_day_after_date(ScoreIntList holidays, int64_t date, int64_t* out) noexcept {
  const int64_t* const end = holidays.items + holidays.size;
  const int64_t* holiday = std::upper_bound(holidays.items, end, date);
  // Ends: every step passes a weekend day or one holiday of a finite list, or returns.
  for (int64_t day = date + 1; day <= score::stdlib::kMaxDay; ++day) {
    while (holiday != end && *holiday < day) ++holiday;
    const bool is_holiday = holiday != end && *holiday == day;
    if (is_holiday || score::stdlib::weekday_from_days(day) >= kSaturday) continue;
    *out = day;
    return true;
  }
  return false;
}

bool score_k_next_business_day_after_timestamp(const Zone* zone, ScoreIntList holidays, int64_t moment,
                                               int64_t* out) noexcept {
  return score_k_next_business_day_after_date(holidays, score_k_date_of_timestamp(zone, moment), out);
}

bool score_k_next_business_day_after_date_at(const Zone* zone, ScoreIntList holidays, int64_t date, int64_t time,
                                             int64_t* out) noexcept {
  int64_t day = 0;
  return score_k_next_business_day_after_date(holidays, date, &day) && at_time(zone, day, time, out);
}

bool score_k_next_business_day_after_timestamp_at(const Zone* zone, ScoreIntList holidays, int64_t moment, int64_t time,
                                                  int64_t* out) noexcept {
  return score_k_next_business_day_after_date_at(zone, holidays, score_k_date_of_timestamp(zone, moment), time, out);
}

bool score_k_next_business_day(int64_t now_us, const Zone* zone, ScoreIntList holidays, int64_t* out) noexcept {
  return score_k_next_business_day_after_timestamp(zone, holidays, now_us, out);
}

bool score_k_next_business_day_at(int64_t now_us, const Zone* zone, ScoreIntList holidays, int64_t time,
                                  int64_t* out) noexcept {
  return score_k_next_business_day_after_timestamp_at(zone, holidays, now_us, time, out);
}

}  // extern "C"
