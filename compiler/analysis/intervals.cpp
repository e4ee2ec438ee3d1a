#include "compiler/analysis/intervals.h"

#include <bit>
#include <limits>

#include "compiler/sema/constants.h"
#include "stdlib/civil.h"
#include "stdlib/format.h"

namespace score::analysis {

namespace {

constexpr size_t kMostCodes = 62;

/// The interval of the codes in a mask.
Interval bounds_of(uint64_t codes) {
  if (codes == 0) return {1, 0};
  return {std::countr_zero(codes) - 1, 62 - std::countl_zero(codes)};
}

}  // namespace

Range Range::of_codes(uint64_t codes, bool unknown) {
  const Interval bounds = bounds_of(codes);
  return {bounds.low, bounds.high, unknown, codes};
}

Range Range::truth(bool may_be_true, bool may_be_false, bool unknown) {
  if (!may_be_true && !may_be_false) return {1, 0, unknown, 0};
  return {may_be_false ? 0 : 1, may_be_true ? 1 : 0, unknown, 0};
}

bool Range::holds(int64_t key) const {
  if (key < low || key > high) return false;
  return codes == 0 || ((codes >> (key + 1)) & 1) != 0;
}

Range hull(const Range& a, const Range& b) {
  const bool unknown = a.unknown || b.unknown;
  if (!a.may_be_known() || !b.may_be_known()) {
    Range one = a.may_be_known() ? a : b;
    one.unknown = unknown;
    return one;
  }
  if (a.codes != 0 && b.codes != 0) return Range::of_codes(a.codes | b.codes, unknown);
  return Range::of(std::min(a.low, b.low), std::max(a.high, b.high), unknown);
}

Range intersection(const Range& a, const Range& b) {
  if (a.codes != 0 && b.codes != 0) return Range::of_codes(a.codes & b.codes, a.unknown);
  const int64_t low = std::max(a.low, b.low), high = std::min(a.high, b.high);
  if (low > high) return Range::of(1, 0, a.unknown);
  if (a.codes == 0) return Range::of(low, high, a.unknown);
  uint64_t codes = a.codes;
  for (int64_t code = -1; code < static_cast<int64_t>(kMostCodes); ++code) {
    if (code < low || code > high) codes &= ~(uint64_t{1} << (code + 1));
  }
  return Range::of_codes(codes, a.unknown);
}

Range all_of(const Type& type, const std::vector<sema::EnumInfo>& enums) {
  const bool unknown = type.optional;
  switch (type.kind) {
    case Kind::Bool: return Range::of(0, 1, unknown);
    case Kind::Enum: {
      const sema::EnumInfo& info = enums[type.enum_id];
      const size_t members = info.members.size();
      if (members > kMostCodes) return Range::of(info.open ? -1 : 0, static_cast<int64_t>(members) - 1, unknown);
      const uint64_t listed = ((uint64_t{1} << members) - 1) << 1;
      return Range::of_codes(listed | (info.open ? 1 : 0), unknown);
    }
    case Kind::Decimal: return Range::of(-SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX, unknown);
    case Kind::Date: return Range::of(stdlib::kMinDay, stdlib::kMaxDay, unknown);
    case Kind::Timestamp: return Range::of(stdlib::kMinMicros, stdlib::kMaxMicros, unknown);
    case Kind::Number: {
      const int64_t most = key_of_double(std::numeric_limits<double>::max());
      return Range::of(-most, most, unknown);
    }
    default: return Range::of(INT64_MIN, INT64_MAX, unknown);
  }
}

Range range_of(const Constant& value, const Type& type, const std::vector<sema::EnumInfo>& enums) {
  if (!value.known()) return Range::of(1, 0, true);
  if (std::holds_alternative<std::string>(value.value) || std::holds_alternative<sema::ListConstant>(value.value)) {
    return all_of(type.as_optional(false), enums);
  }
  const int64_t key = key_of(value);
  if (type.kind != Kind::Enum || enums[type.enum_id].members.size() > kMostCodes) return Range::point(key);
  return Range::of_codes(uint64_t{1} << (key + 1));
}

std::string key_text(int64_t key, const Type& type, const std::vector<sema::EnumInfo>& enums) {
  Constant value{key};
  if (type.kind == Kind::Number) value = {double_of_key(key)};
  if (type.kind == Kind::Bool) value = {key != 0};
  return sema::constant_text(value, type, enums);
}

std::string points_text(int64_t points) {
  stdlib::TextBuffer buffer;
  return std::string(stdlib::format_decimal(points, buffer));
}

}  // namespace score::analysis
