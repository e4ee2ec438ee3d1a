#pragma once
// Exact steps that several kernels share: flooring, saturation, and products and quotients of an int and a double that
// are rounded once.
#include "runtime/abi/value.h"

namespace score::stdlib::exact {

enum class Half : uint8_t { ToEven, AwayFromZero };

/// Quotient rounded down. `b` is not 0 and the quotient fits.
constexpr int64_t floor_div(int64_t a, int64_t b) noexcept {
  const int64_t quotient = a / b;
  return (a % b != 0 && (a < 0) != (b < 0)) ? quotient - 1 : quotient;
}

/// Remainder with the sign of `b`, which is positive.
constexpr int64_t floor_mod(int64_t a, int64_t b) noexcept {
  const int64_t rest = a % b;
  return rest < 0 ? rest + b : rest;
}

constexpr int64_t saturate_decimal(__int128 x) noexcept {
  if (x > SCORE_DECIMAL_MAX) return SCORE_DECIMAL_MAX;
  if (x < -SCORE_DECIMAL_MAX) return -SCORE_DECIMAL_MAX;
  return static_cast<int64_t>(x);
}

/// x / unit to the nearest whole; `unit` is positive. Int is a signed type of at least 64 bits.
template <class Int>
constexpr Int divide_rounded(Int x, int64_t unit, Half half) noexcept {
  Int low = x / unit;
  Int rest = x % unit;
  if (rest < 0) {
    rest += unit;
    --low;
  }
  const Int twice = rest * 2;
  if (twice != unit) return twice > unit ? low + 1 : low;
  const bool up = half == Half::ToEven ? (low & 1) != 0 : x > 0;
  return up ? low + 1 : low;
}

/// a · x and a / x, exact and then rounded once to a whole. False when the result is beyond int64 (or x is 0 in a
/// division). x is finite.
bool multiply(int64_t a, double x, Half half, int64_t* out) noexcept;
bool divide(int64_t a, double x, Half half, int64_t* out) noexcept;

}  // namespace score::stdlib::exact
