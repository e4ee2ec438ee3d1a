#pragma once
// What limits and weights make of points, in millionths. What every engine means by them.
#include <algorithm>

#include "runtime/abi/value.h"
#include "stdlib/kernels/exact.h"

namespace score::plan {

inline int64_t saturated(__int128 points, int64_t limit) {
  if (points > limit) return limit;
  if (points < -limit) return -limit;
  return static_cast<int64_t>(points);
}

/// points × weight, both in millionths, half to even.
inline int64_t weighted(int64_t points, int64_t weight) {
  using stdlib::exact::divide_rounded;
  const __int128 product = static_cast<__int128>(points) * weight;
  return saturated(divide_rounded(product, SCORE_DECIMAL_ONE, stdlib::exact::Half::ToEven), SCORE_POINTS_MAX);
}

/// So many points for each whole step, up to `most`, which is not negative.
inline int64_t idle_points(int64_t points, int64_t steps, int64_t most) {
  return saturated(static_cast<__int128>(points) * steps, most);
}

}  // namespace score::plan
