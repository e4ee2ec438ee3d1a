#pragma once
// The next business day: neither Saturday, Sunday nor one of the model's holidays (days, ascending).
#include "runtime/abi/value.h"
#include "stdlib/zone.h"

extern "C" {

bool score_k_next_business_day(int64_t now_us, const score::stdlib::Zone* zone, ScoreIntList holidays,
                               int64_t* out) noexcept;
/// `time` is microseconds since midnight, below a day, on the local clock.
bool score_k_next_business_day_at(int64_t now_us, const score::stdlib::Zone* zone, ScoreIntList holidays, int64_t time,
                                  int64_t* out) noexcept;
bool score_k_next_business_day_after_date(ScoreIntList holidays, int64_t date, int64_t* out) noexcept;
bool score_k_next_business_day_after_timestamp(const score::stdlib::Zone* zone, ScoreIntList holidays, int64_t moment,
                                               int64_t* out) noexcept;
bool score_k_next_business_day_after_date_at(const score::stdlib::Zone* zone, ScoreIntList holidays, int64_t date,
                                             int64_t time, int64_t* out) noexcept;
bool score_k_next_business_day_after_timestamp_at(const score::stdlib::Zone* zone, ScoreIntList holidays,
                                                  int64_t moment, int64_t time, int64_t* out) noexcept;

}  // extern "C"
