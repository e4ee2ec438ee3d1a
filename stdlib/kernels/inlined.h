#pragma once
// Bodies of kernels that engines also run over whole columns: written once, here, and always inlined, so that a file
// compiled for another CPU leaves no copy behind that the linker could take for everybody.
//
// No branches where selects do, so that compilers can turn loops over them into vector code. A body with `out` is that
// of a kernel that may be unknown: it writes `out` in any case and returns whether the result counts.
#include "runtime/abi/value.h"

#define SCORE_INLINED [[gnu::always_inline]] inline

namespace score::stdlib::inlined {

SCORE_INLINED int64_t wrapping_add(int64_t a, int64_t b) noexcept {
  return static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
}
SCORE_INLINED int64_t wrapping_sub(int64_t a, int64_t b) noexcept {
  return static_cast<int64_t>(static_cast<uint64_t>(a) - static_cast<uint64_t>(b));
}
SCORE_INLINED int64_t limited(int64_t x, int64_t low, int64_t high) noexcept {
  const int64_t raised = x < low ? low : x;
  return raised > high ? high : raised;
}

SCORE_INLINED bool add_int(int64_t a, int64_t b, int64_t* out) noexcept {
  *out = wrapping_add(a, b);
  return ((a ^ *out) & (b ^ *out)) >= 0;  // an overflow has another sign than both
}
SCORE_INLINED bool sub_int(int64_t a, int64_t b, int64_t* out) noexcept {
  *out = wrapping_sub(a, b);
  return ((a ^ b) & (a ^ *out)) >= 0;
}
SCORE_INLINED bool mul_int(int64_t a, int64_t b, int64_t* out) noexcept {
  return !__builtin_mul_overflow(a, b, out);
}

/// Sums of two decimals saturate; beyond 64 bits too.
SCORE_INLINED int64_t add_decimal(int64_t a, int64_t b) noexcept {
  int64_t sum = 0;
  const bool fits = add_int(a, b, &sum);
  const int64_t end = a < 0 ? -SCORE_DECIMAL_MAX : SCORE_DECIMAL_MAX;
  return fits ? limited(sum, -SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX) : end;
}
SCORE_INLINED int64_t sub_decimal(int64_t a, int64_t b) noexcept {
  int64_t difference = 0;
  const bool fits = sub_int(a, b, &difference);
  const int64_t end = a < 0 ? -SCORE_DECIMAL_MAX : SCORE_DECIMAL_MAX;
  return fits ? limited(difference, -SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX) : end;
}
SCORE_INLINED int64_t mul_decimal_int(int64_t a, int64_t b) noexcept {
  int64_t product = 0;
  const bool fits = mul_int(a, b, &product);
  const int64_t end = (a < 0) != (b < 0) ? -SCORE_DECIMAL_MAX : SCORE_DECIMAL_MAX;
  return fits ? limited(product, -SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX) : end;
}
SCORE_INLINED int64_t int_to_decimal(int64_t x) noexcept {
  constexpr int64_t kMost = SCORE_DECIMAL_MAX / SCORE_DECIMAL_ONE;
  return limited(x, -kMost, kMost) * SCORE_DECIMAL_ONE;
}

SCORE_INLINED bool finite(double x) noexcept {
  return __builtin_fabs(x) < __builtin_inf();
}
SCORE_INLINED bool add_number(double a, double b, double* out) noexcept {
  *out = a + b;
  return finite(*out);
}
SCORE_INLINED bool sub_number(double a, double b, double* out) noexcept {
  *out = a - b;
  return finite(*out);
}
SCORE_INLINED bool mul_number(double a, double b, double* out) noexcept {
  *out = a * b;
  return finite(*out);
}
SCORE_INLINED bool div_number(double a, double b, double* out) noexcept {
  const bool divides = b != 0;
  *out = a / (divides ? b : 1);
  return divides & finite(*out);
}

SCORE_INLINED int64_t min_int(int64_t a, int64_t b) noexcept {
  return b < a ? b : a;
}
SCORE_INLINED int64_t max_int(int64_t a, int64_t b) noexcept {
  return a < b ? b : a;
}
SCORE_INLINED double min_number(double a, double b) noexcept {
  return b < a ? b : a;
}
SCORE_INLINED double max_number(double a, double b) noexcept {
  return a < b ? b : a;
}

/// Whole units from a to b, towards zero: of dates with units in days, of moments with units in microseconds.
template <int64_t unit>
SCORE_INLINED int64_t units_between(int64_t a, int64_t b) noexcept {
  return wrapping_sub(b, a) / unit;  // engines run it over rows without a value too
}

}  // namespace score::stdlib::inlined
