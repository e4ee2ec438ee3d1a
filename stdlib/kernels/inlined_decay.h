#pragma once
// Decay of an event's points for whole columns: as inlined.h, of plain additions and multiplications in one fixed
// order.
#include "stdlib/kernels/inlined.h"

namespace score::stdlib::inlined {

/// 1.5 * 2^52: adding it to |x| < 2^51 rounds x to a whole, half to even; the low bits of the sum then hold the whole.
inline constexpr double kRoundMagic = 6755399441055744.0;
inline constexpr int64_t kRoundMagicBits = 0x4338000000000000;

SCORE_INLINED double power_of_two(int64_t exponent) noexcept {  // -1022 to 1023
  return __builtin_bit_cast(double, static_cast<uint64_t>(exponent + 1023) << 52);
}

/// 2^f for |f| <= 0.51: Taylor's series of e^(f ln 2) to degree 13, which leaves less than 1e-17.
SCORE_INLINED double exp2_fraction(double f) noexcept {
  constexpr double kC[] = {1.0,
                           0.693147180559945309417,
                           0.240226506959100712333,
                           0.0555041086648215799531,
                           0.00961812910762847716198,
                           0.00133335581464284434234,
                           0.000154035303933816099544,
                           1.52527338040598402800e-05,
                           1.32154867901443094884e-06,
                           1.01780860092396997275e-07,
                           7.05491162080112332988e-09,
                           4.44553827187081149760e-10,
                           2.56784359934882051420e-11,
                           1.36914888539041288809e-12};
  double value = kC[13];
#pragma clang loop unroll(full)
  for (int i = 12; i >= 0; --i) value = value * f + kC[i];
  return value;
}

/// 2^(whole + f), scaled in two steps so that subnormal results are rounded once.
SCORE_INLINED double scale(double fraction_power, int64_t whole) noexcept {
  const int64_t half = whole >> 1;
  return fraction_power * power_of_two(half) * power_of_two(whole - half);
}

SCORE_INLINED double clamp_exponent(double x) noexcept {
  const double low = x < -1100.0 ? -1100.0 : x;
  return low > 1100.0 ? 1100.0 : low;
}

/// The whole number that adding kRoundMagic has rounded to. Of a number too large for that it is some number: loops run
/// over cells that nobody asked for, and take no harm.
SCORE_INLINED int64_t whole_of(double magic) noexcept {
  return static_cast<int64_t>(__builtin_bit_cast(uint64_t, magic) - static_cast<uint64_t>(kRoundMagicBits));
}

/// 2^x for finite x: infinite on overflow, 0 on underflow.
SCORE_INLINED double exp2_plain(double x) noexcept {
  const double clamped = clamp_exponent(x);
  const double magic = clamped + kRoundMagic;
  const int64_t whole = whole_of(magic);
  return scale(exp2_fraction(clamped - (magic - kRoundMagic)), whole);
}

/// Points up to here are whole numbers of a double, and so are their millionths after a decay.
inline constexpr int64_t kSmallPoints = int64_t{1} << 50;

/// As the kernel number_to_decimal, for |x| <= kSmallPoints / 10^6: the nearest millionth to the exact value, half to
/// even. The product is rounded to a whole; where it lies half way, its own error (Dekker) says to which side.
SCORE_INLINED int64_t small_number_to_decimal(double x) noexcept {
  constexpr double kSplit = 134217729.0;  // 2^27 + 1
  constexpr double kMillion = 1e6;        // has 20 bits, so it needs no splitting
  const double split = kSplit * x;
  const double high = split - (split - x);
  const double low = x - high;
  const double product = x * kMillion;
  const double error = (high * kMillion - product) + low * kMillion;
  const double magic = product + kRoundMagic;
  const double rest = product - (magic - kRoundMagic);
  const int64_t whole = whole_of(magic);
  const int64_t up = rest == 0.5 && error > 0 ? 1 : 0;
  const int64_t down = rest == -0.5 && error < 0 ? 1 : 0;
  return whole + up - down;
}

/// Points (at most kSmallPoints) times a factor of 0 to 1.
SCORE_INLINED int64_t scaled_points(int64_t points, double factor) noexcept {
  return small_number_to_decimal(static_cast<double>(points) / 1e6 * factor);
}

/// What the decays leave, as factors; 0 leaves nothing. `age` is not negative, lengths are positive.
inline constexpr double kHalvesUntilNothing = 60;
SCORE_INLINED double halving(int64_t age, int64_t every) noexcept {
  const double halves = static_cast<double>(age) / static_cast<double>(every);
  return halves > kHalvesUntilNothing ? 0.0 : exp2_plain(-halves);
}
SCORE_INLINED double fading(int64_t age, int64_t over) noexcept {
  const double left = 1.0 - static_cast<double>(age) / static_cast<double>(over);
  return left > 0 ? left : 0.0;
}
SCORE_INLINED double dropping(int64_t age, double percent, int64_t every) noexcept {
  const double left = 1.0 - percent / 100.0 * static_cast<double>(age / every);
  return left > 0 ? left : 0.0;
}

}  // namespace score::stdlib::inlined
