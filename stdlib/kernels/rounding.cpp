#include "stdlib/kernels/rounding.h"

#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/exact.h"

namespace {

using score::stdlib::exact::divide_rounded;
using score::stdlib::exact::floor_div;
using score::stdlib::exact::Half;
using score::stdlib::exact::multiply;
using score::stdlib::exact::saturate_decimal;

constexpr int64_t kPowersOfTen[] = {1, 10, 100, 1000, 10'000, 100'000, 1'000'000};
constexpr int64_t kMaxPlaces = 6;

bool decimal_places(int64_t x, int64_t places, Half half, int64_t* out) noexcept {
  if (places < 0 || places > kMaxPlaces) return false;
  const int64_t unit = kPowersOfTen[kMaxPlaces - places];
  *out = saturate_decimal(static_cast<__int128>(divide_rounded(x, unit, half)) * unit);
  return true;
}

bool number_places(double x, int64_t places, Half half, int64_t* out) noexcept {
  if (places < 0 || places > kMaxPlaces) return false;
  int64_t units = 0;
  if (multiply(kPowersOfTen[places], x, half, &units)) {
    *out = saturate_decimal(static_cast<__int128>(units) * kPowersOfTen[kMaxPlaces - places]);
  } else {
    *out = x < 0 ? -SCORE_DECIMAL_MAX : SCORE_DECIMAL_MAX;
  }
  return true;
}

/// Whole part and what is left of a number, both exact. False beyond the range of int.
bool split(double x, int64_t* whole, double* rest) noexcept {
  constexpr double kTwoTo63 = 9223372036854775808.0;
  if (!(x >= -kTwoTo63 && x < kTwoTo63)) return false;
  *whole = static_cast<int64_t>(x);
  *rest = x - static_cast<double>(*whole);  // 0 from 2^52 on, so the sums below cannot overflow
  return true;
}

}  // namespace

extern "C" {

int64_t score_k_round_decimal(int64_t x) noexcept {
  return divide_rounded(x, SCORE_DECIMAL_ONE, Half::ToEven);
}
int64_t score_k_round_half_up_decimal(int64_t x) noexcept {
  return divide_rounded(x, SCORE_DECIMAL_ONE, Half::AwayFromZero);
}
int64_t score_k_floor_decimal(int64_t x) noexcept {
  return floor_div(x, SCORE_DECIMAL_ONE);
}
int64_t score_k_ceil_decimal(int64_t x) noexcept {
  return -floor_div(-x, SCORE_DECIMAL_ONE);
}
int64_t score_k_trunc_decimal(int64_t x) noexcept {
  return x / SCORE_DECIMAL_ONE;
}

bool score_k_round_number(double x, int64_t* out) noexcept {
  return multiply(1, x, Half::ToEven, out);
}
bool score_k_round_half_up_number(double x, int64_t* out) noexcept {
  return multiply(1, x, Half::AwayFromZero, out);
}

bool score_k_floor_number(double x, int64_t* out) noexcept {
  int64_t whole = 0;
  double rest = 0;
  if (!split(x, &whole, &rest)) return false;
  *out = rest < 0 ? whole - 1 : whole;
  return true;
}

bool score_k_ceil_number(double x, int64_t* out) noexcept {
  int64_t whole = 0;
  double rest = 0;
  if (!split(x, &whole, &rest)) return false;
  *out = rest > 0 ? whole + 1 : whole;
  return true;
}

bool score_k_trunc_number(double x, int64_t* out) noexcept {
  double rest = 0;
  return split(x, out, &rest);
}

bool score_k_round_places_int(int64_t x, int64_t places, int64_t* out) noexcept {
  if (places < 0 || places > kMaxPlaces) return false;
  *out = score_k_int_to_decimal(x);
  return true;
}

bool score_k_round_places_decimal(int64_t x, int64_t places, int64_t* out) noexcept {
  return decimal_places(x, places, Half::ToEven, out);
}
bool score_k_round_places_number(double x, int64_t places, int64_t* out) noexcept {
  return number_places(x, places, Half::ToEven, out);
}
bool score_k_round_half_up_places_decimal(int64_t x, int64_t places, int64_t* out) noexcept {
  return decimal_places(x, places, Half::AwayFromZero, out);
}
bool score_k_round_half_up_places_number(double x, int64_t places, int64_t* out) noexcept {
  return number_places(x, places, Half::AwayFromZero, out);
}

}  // extern "C"
