#pragma once
// What the values of a plan's nodes lie between: the lanes of generated code are as narrow as this allows.
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compiler/plan/plan.h"
#include "stdlib/value.h"

namespace score::plan {

/// Closed. Of a node that is no integer it means nothing.
struct Interval {
  int64_t low = INT64_MIN, high = INT64_MAX;

  bool is_single() const { return low == high; }
  bool holds(int64_t value) const { return low <= value && value <= high; }
  /// 8, 16, 32 or 64: lanes that hold every value.
  unsigned bits() const;
  static Interval of(__int128 low, __int128 high);  // beyond 64 bits: everything
  friend bool operator==(const Interval&, const Interval&) = default;
};

Interval joined(Interval a, Interval b);

/// Of a + b and so on, or nothing where it may leave 64 bits.
std::optional<Interval> sum_of(Interval a, Interval b);
std::optional<Interval> difference_of(Interval a, Interval b);
std::optional<Interval> product_of(Interval a, Interval b);
/// Towards zero; `by` is positive.
Interval quotient_of(Interval a, int64_t by);

/// One for each node below `count`. `model_values` has the values of the nodes of rate Model. With `wide_ints` an int
/// field may have any value, else one of 32 bits.
std::vector<Interval> intervals_of(const Plan& plan, std::span<const stdlib::Value> model_values, uint32_t count,
                                   bool wide_ints);

}  // namespace score::plan
