#pragma once
// Sets of values, as the analysis knows them: a closed interval, for small enums the very members, and whether the
// value may be unknown. A Range always holds every value there can be; it may hold more.
//
// Values of every kind are whole numbers here, in the order of the kind: an int, a decimal's millionths, a date's day,
// a member's code, a double's place in the order of doubles. So intervals of all kinds are treated alike.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "compiler/analysis/interval.h"
#include "compiler/sema/model.h"
#include "compiler/sema/order_keys.h"

namespace score::analysis {

using sema::Constant;
using sema::Kind;
using sema::Type;

/// Points of rules and scores: millionths. Sums of many may pass 64 bits before they saturate.
using Wide = __int128;

using sema::double_of_key;
using sema::key_of;
using sema::key_of_double;

struct Range {
  int64_t low = 1, high = 0;  // keys; low > high: never known
  bool unknown = false;       // may be unknown
  uint64_t codes = 0;         // of an enum of at most 62 members: bit 0 unlisted, bit i + 1 member i; else 0

  static Range point(int64_t key) { return {key, key, false, 0}; }
  static Range of(int64_t low, int64_t high, bool unknown = false) { return {low, high, unknown, 0}; }
  static Range of_codes(uint64_t codes, bool unknown = false);
  static Range truth(bool may_be_true, bool may_be_false, bool unknown);

  bool may_be_known() const { return low <= high; }
  bool is_point() const { return low == high && !unknown; }
  bool holds(int64_t key) const;
  // Of bools.
  bool may_be_true() const { return low <= high && high == 1; }
  bool may_be_false() const { return low <= high && low == 0; }
  bool always_true() const { return low == 1 && high == 1 && !unknown; }
  bool never_true() const { return !may_be_true(); }
  Interval interval() const { return {low, high}; }
  Range known_part() const {
    Range copy = *this;
    copy.unknown = false;
    return copy;
  }
};

Range hull(const Range& a, const Range& b);
/// The values of `a` that lie in `b`; unknown if `a` may be.
Range intersection(const Range& a, const Range& b);

/// All values of a type; an optional one may be unknown.
Range all_of(const Type& type, const std::vector<sema::EnumInfo>& enums);
/// The range of a constant.
Range range_of(const Constant& value, const Type& type, const std::vector<sema::EnumInfo>& enums);

/// As a rule file would write the value of a key.
std::string key_text(int64_t key, const Type& type, const std::vector<sema::EnumInfo>& enums);
/// Millionths: `12.5`.
std::string points_text(int64_t points);

}  // namespace score::analysis
