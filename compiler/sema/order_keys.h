#pragma once
// Values of ordered kinds as whole numbers in the order of the kind: an int, a decimal's millionths, a date's day, a
// member's code are such numbers already; a double's is its place in the order of doubles.
#include <bit>
#include <cstdint>

#include "compiler/sema/type.h"

namespace score::sema {

/// Both zeros are 0.
inline int64_t key_of_double(double value) {
  const auto bits = std::bit_cast<int64_t>(value);
  return bits >= 0 ? bits : INT64_MIN - bits;
}
inline double double_of_key(int64_t key) {
  return std::bit_cast<double>(key >= 0 ? key : INT64_MIN - key);
}
/// Of a known value that is no text and no list.
inline int64_t key_of(const Constant& value) {
  if (std::holds_alternative<double>(value.value)) return key_of_double(value.number());
  if (std::holds_alternative<bool>(value.value)) return value.boolean() ? 1 : 0;
  return value.integer();
}

}  // namespace score::sema
