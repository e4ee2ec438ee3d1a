#pragma once
// What sums, averages and decays of events come to. What every engine means by them.
#include "compiler/plan/events.h"
#include "runtime/abi/value.h"
#include "runtime/interpret/value.h"
#include "stdlib/kernels/decay.h"
#include "stdlib/kernels/exact.h"
#include "stdlib/zone.h"

namespace score::interpret {

/// Of ints or decimals: decimals saturate, an int beyond 64 bits is unknown.
inline Value sum_of(__int128 total, abi::Kind kind) {
  if (kind == abi::Kind::Decimal) return from_integer(stdlib::exact::saturate_decimal(total));
  const bool fits = total >= INT64_MIN && total <= INT64_MAX;
  return fits ? from_integer(static_cast<int64_t>(total)) : unknown();
}

inline Value average_of(__int128 total, int64_t count, abi::Kind kind) {
  if (count == 0) return unknown();
  const double scale = kind == abi::Kind::Decimal ? static_cast<double>(SCORE_DECIMAL_ONE) : 1.0;
  return from_number(static_cast<double>(total) / scale / static_cast<double>(count));
}

/// What is left of an event's points at its age; `length` and `percent` are the decay's, where it has them.
inline int64_t decayed(plan::DecayKind kind, int64_t points, int64_t age, int64_t length, double percent) {
  using plan::DecayKind;
  switch (kind) {
    case DecayKind::None: return points;
    case DecayKind::Halving: return score_k_decay_halving(points, age, length);
    case DecayKind::Fading: return score_k_decay_fading(points, age, length);
    case DecayKind::Dropping: return score_k_decay_dropping(points, age, percent, length);
    case DecayKind::Expiring: return score_k_decay_expiring(points, age, length);
  }
  return points;
}

/// Where the zone's calendar unit that holds `at` begins; years out of range begin where they do in UTC.
int64_t period_start(const stdlib::Zone& zone, sema::CalendarUnit unit, int64_t at);

}  // namespace score::interpret
