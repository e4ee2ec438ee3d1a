#pragma once
// Closed intervals of whole numbers, in which every part of the analysis counts values.
#include <algorithm>
#include <cstdint>

namespace score::analysis {

/// Closed; low above high only where an intersection is empty.
struct Interval {
  int64_t low = 0, high = 0;
  friend bool operator==(const Interval&, const Interval&) = default;
  bool is_point() const { return low == high; }
};

inline Interval hull(const Interval& a, const Interval& b) {
  return {std::min(a.low, b.low), std::max(a.high, b.high)};
}
/// Empty where they have nothing in common.
inline Interval intersection(const Interval& a, const Interval& b) {
  return {std::max(a.low, b.low), std::min(a.high, b.high)};
}

}  // namespace score::analysis
