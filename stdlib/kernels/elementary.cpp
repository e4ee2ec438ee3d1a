#include "stdlib/kernels/elementary.h"

#include <bit>
#include <cmath>

#include "stdlib/kernels/inlined_decay.h"

namespace {

using namespace score::stdlib::inlined;  // NOLINT(google-build-using-namespace): bodies of this file's kernels

/// A sum of two doubles, the second below half a unit of the first: about 106 bits.
struct Pair {
  double high, low;
};

/// Exact sum; |a| >= |b| or a == 0.
Pair quick_sum(double a, double b) noexcept {
  const double sum = a + b;
  return {sum, b - (sum - a)};
}

/// Exact sum (Knuth).
Pair sum(double a, double b) noexcept {
  const double s = a + b;
  const double shadow = s - a;
  return {s, (a - (s - shadow)) + (b - shadow)};
}

/// Exact product by splitting each factor in 26-bit halves (Dekker); for factors far from overflow.
Pair product(double a, double b) noexcept {
  constexpr double kSplit = 134217729.0;  // 2^27 + 1
  const double ta = kSplit * a;
  const double a_high = ta - (ta - a);
  const double a_low = a - a_high;
  const double tb = kSplit * b;
  const double b_high = tb - (tb - b);
  const double b_low = b - b_high;
  const double p = a * b;
  return {p, ((a_high * b_high - p) + a_high * b_low + a_low * b_high) + a_low * b_low};
}

Pair product(Pair a, Pair b) noexcept {
  const Pair p = product(a.high, b.high);
  return quick_sum(p.high, p.low + (a.high * b.low + a.low * b.high));
}

/// x = m * 2^e with m in [sqrt(1/2), sqrt(2)); x is positive and finite.
struct Normal {
  double mantissa;
  int64_t exponent;
};

Normal normalise(double x) noexcept {
  const bool subnormal = x < 2.2250738585072014e-308;
  const double scaled = subnormal ? x * 18014398509481984.0 : x;  // 2^54
  const auto bits = std::bit_cast<uint64_t>(scaled);
  const int64_t raw = static_cast<int64_t>(bits >> 52) - 1023;
  const double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  const bool high = mantissa >= 1.4142135623730951;
  return {high ? mantissa * 0.5 : mantissa, raw + (high ? 1 : 0) - (subnormal ? 54 : 0)};
}

/// The series 1/5 + z/7 + z²/9 + … of atanh, z = s², |s| <= 0.1716; what it leaves is below 1e-18.
double atanh_tail(double z) noexcept {
  constexpr double kC[] = {1.0 / 5,  1.0 / 7,  1.0 / 9,  1.0 / 11, 1.0 / 13, 1.0 / 15,
                           1.0 / 17, 1.0 / 19, 1.0 / 21, 1.0 / 23, 1.0 / 25};
  double value = kC[10];
  for (int i = 9; i >= 0; --i) value = value * z + kC[i];
  return value;
}

/// log2 of a mantissa to about 100 bits: 2/ln 2 · (s + s³/3 + s⁵/5 + …) with s = (m − 1)/(m + 1).
Pair log2_mantissa(double m) noexcept {
  constexpr Pair kTwoByLn2 = {2.885390081777926814720, 4.0710547481862066e-17};
  const double numerator = m - 1.0;  // exact: m is within a factor of two of 1
  const Pair denominator = sum(m, 1.0);
  const double s_high = numerator / denominator.high;
  const Pair back = product(s_high, denominator.high);
  const double rest = ((numerator - back.high) - back.low) - s_high * denominator.low;
  const Pair s = quick_sum(s_high, rest / denominator.high);
  const Pair z = product(s, s);
  constexpr Pair kThird = {0.333333333333333314830, 1.850371707708594e-17};
  // 1 + z/3 + z²·tail
  const Pair third = product(z, kThird);
  const double tail = z.high * z.high * atanh_tail(z.high);
  Pair series = sum(1.0, third.high);
  series = quick_sum(series.high, series.low + (third.low + tail));
  return product(product(s, series), kTwoByLn2);
}

/// log2 as a pair: exponent and mantissa's part summed exactly enough that 1100 · error stays far below 1e-14.
Pair log2_pair(double x) noexcept {
  const Normal normal = normalise(x);
  const Pair part = log2_mantissa(normal.mantissa);
  const Pair total = sum(static_cast<double>(normal.exponent), part.high);
  return quick_sum(total.high, total.low + part.low);
}

/// base^count by squaring, count from 0 to 64.
double repeated_product(double base, int64_t count) noexcept {
  double result = 1.0;
  double square = base;
  for (int64_t left = count; left > 0; left >>= 1) {
    if ((left & 1) != 0) result *= square;
    if (left > 1) square *= square;
  }
  return result;
}

bool is_whole(double x) noexcept {
  return x == std::floor(x);
}
bool is_odd(double x) noexcept {
  return is_whole(x) && !is_whole(x * 0.5);
}

/// base^exponent for base > 0 through 2^(exponent · log2 base).
double general_power(double base, double exponent) noexcept {
  const Pair log = log2_pair(base);
  // The product must be split exactly; beyond these bounds the result overflows or underflows whatever the base is.
  const double bounded = exponent > 1e20 ? 1e20 : (exponent < -1e20 ? -1e20 : exponent);
  const Pair power = product({bounded, 0.0}, log);
  const double clamped = clamp_exponent(power.high);
  if (clamped != power.high) return score::stdlib::exp2_plain(clamped);
  const double whole = (clamped + kRoundMagic) - kRoundMagic;
  return scale(exp2_fraction((clamped - whole) + power.low), static_cast<int64_t>(whole));
}

bool give_finite(double value, double* out) noexcept {
  if (!std::isfinite(value)) return false;
  *out = value;
  return true;
}

}  // namespace

namespace score::stdlib {

double exp2_plain(double x) noexcept {
  return inlined::exp2_plain(x);
}

}  // namespace score::stdlib

extern "C" {

bool score_k_sqrt(double x, double* out) noexcept {
  if (x < 0) return false;
  *out = std::sqrt(x);  // IEEE 754 prescribes its rounding, so every CPU agrees
  return true;
}

bool score_k_exp2(double x, double* out) noexcept {
  return give_finite(score::stdlib::exp2_plain(x), out);
}

bool score_k_log2(double x, double* out) noexcept {
  if (!(x > 0)) return false;
  *out = log2_pair(x).high;
  return true;
}

bool score_k_pow(double base, double exponent, double* out) noexcept {
  if (exponent == 0 || base == 1) return give_finite(1.0, out);
  if (base == 0) {
    if (exponent < 0) return false;
    return give_finite(0.0, out);
  }
  const bool whole = is_whole(exponent);
  if (base < 0 && !whole) return false;
  if (whole && std::fabs(exponent) <= 64) {
    const double value = repeated_product(base, static_cast<int64_t>(std::fabs(exponent)));
    if (exponent > 0) return give_finite(value, out);
    // A power near the ends of the range would lose its digits on the way to the reciprocal.
    if (std::fabs(value) > 1e-290 && std::fabs(value) < 1e290) return give_finite(1.0 / value, out);
  }
  const double value = general_power(std::fabs(base), exponent);
  return give_finite(base < 0 && is_odd(exponent) ? -value : value, out);
}

}  // extern "C"
