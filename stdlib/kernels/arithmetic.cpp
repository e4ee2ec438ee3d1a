#include "stdlib/kernels/arithmetic.h"

#include <algorithm>
#include <cmath>

#include "stdlib/kernels/exact.h"
#include "stdlib/kernels/inlined.h"

namespace {

namespace inlined = score::stdlib::inlined;
using score::stdlib::exact::floor_div;
using score::stdlib::exact::saturate_decimal;

template <class T>
bool give(bool known, T value, T* out) noexcept {
  if (known) *out = value;
  return known;
}

}  // namespace

extern "C" {

int64_t score_k_int_to_decimal(int64_t x) noexcept {
  return inlined::int_to_decimal(x);
}

double score_k_int_to_number(int64_t x) noexcept {
  return static_cast<double>(x);
}

double score_k_decimal_to_number(int64_t x) noexcept {
  constexpr int64_t kExact = int64_t{1} << 53;
  if (x >= -kExact && x <= kExact) return static_cast<double>(x) / 1e6;  // both exact, so rounded once
  // Beyond that the int itself would be rounded first. Twenty more bits and a sticky one leave a single rounding.
  constexpr int kShift = 20;
  const bool negative = x < 0;
  const __int128 wide = static_cast<__int128>(negative ? -static_cast<__int128>(x) : static_cast<__int128>(x))
                        << kShift;
  __int128 quotient = wide / SCORE_DECIMAL_ONE;
  quotient = (quotient << 2) | (wide % SCORE_DECIMAL_ONE != 0 ? 1 : 0);
  const double value = static_cast<double>(quotient) / static_cast<double>(int64_t{1} << (kShift + 2));
  return negative ? -value : value;
}

int64_t score_k_number_to_decimal(double x) noexcept {
  int64_t value = 0;
  if (!score::stdlib::exact::multiply(SCORE_DECIMAL_ONE, x, score::stdlib::exact::Half::ToEven, &value)) {
    return x < 0 ? -SCORE_DECIMAL_MAX : SCORE_DECIMAL_MAX;
  }
  return saturate_decimal(value);
}

int64_t score_k_identity_int(int64_t x) noexcept {
  return x;
}

bool score_k_add_int(int64_t a, int64_t b, int64_t* out) noexcept {
  int64_t value = 0;
  const bool fits = inlined::add_int(a, b, &value);
  return give(fits, value, out);
}

bool score_k_sub_int(int64_t a, int64_t b, int64_t* out) noexcept {
  int64_t value = 0;
  const bool fits = inlined::sub_int(a, b, &value);
  return give(fits, value, out);
}

bool score_k_mul_int(int64_t a, int64_t b, int64_t* out) noexcept {
  int64_t value = 0;
  const bool fits = inlined::mul_int(a, b, &value);
  return give(fits, value, out);
}

bool score_k_div_int(int64_t a, int64_t b, int64_t* out) noexcept {
  if (b == 0 || (a == INT64_MIN && b == -1)) return false;
  *out = floor_div(a, b);
  return true;
}

bool score_k_mod_int(int64_t a, int64_t b, int64_t* out) noexcept {
  if (b == 0) return false;
  if (b == -1) {  // INT64_MIN / -1 traps although the remainder is 0
    *out = 0;
    return true;
  }
  const int64_t rest = a % b;
  *out = rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
  return true;
}

bool score_k_neg_int(int64_t x, int64_t* out) noexcept {
  return score_k_sub_int(0, x, out);
}

bool score_k_abs_int(int64_t x, int64_t* out) noexcept {
  if (x == INT64_MIN) return false;
  *out = x < 0 ? -x : x;
  return true;
}

int64_t score_k_add_decimal(int64_t a, int64_t b) noexcept {
  return inlined::add_decimal(a, b);
}
int64_t score_k_sub_decimal(int64_t a, int64_t b) noexcept {
  return inlined::sub_decimal(a, b);
}
int64_t score_k_mul_decimal_int(int64_t a, int64_t b) noexcept {
  return inlined::mul_decimal_int(a, b);
}
int64_t score_k_mul_int_decimal(int64_t a, int64_t b) noexcept {
  return score_k_mul_decimal_int(b, a);
}

bool score_k_div_decimal(int64_t a, int64_t b, int64_t* out) noexcept {
  return score_k_div_int(a, b, out);
}
bool score_k_mod_decimal(int64_t a, int64_t b, int64_t* out) noexcept {
  return score_k_mod_int(a, b, out);
}
int64_t score_k_neg_decimal(int64_t x) noexcept {
  return -x;
}
int64_t score_k_abs_decimal(int64_t x) noexcept {
  return x < 0 ? -x : x;
}

bool score_k_add_number(double a, double b, double* out) noexcept {
  double value = 0;
  const bool known = inlined::add_number(a, b, &value);
  return give(known, value, out);
}
bool score_k_sub_number(double a, double b, double* out) noexcept {
  double value = 0;
  const bool known = inlined::sub_number(a, b, &value);
  return give(known, value, out);
}
bool score_k_mul_number(double a, double b, double* out) noexcept {
  double value = 0;
  const bool known = inlined::mul_number(a, b, &value);
  return give(known, value, out);
}
bool score_k_div_number(double a, double b, double* out) noexcept {
  double value = 0;
  const bool known = inlined::div_number(a, b, &value);
  return give(known, value, out);
}
double score_k_neg_number(double x) noexcept {
  return -x;
}
double score_k_abs_number(double x) noexcept {
  return std::fabs(x);
}

int64_t score_k_min_int(int64_t a, int64_t b) noexcept {
  return inlined::min_int(a, b);
}
int64_t score_k_max_int(int64_t a, int64_t b) noexcept {
  return inlined::max_int(a, b);
}
double score_k_min_number(double a, double b) noexcept {
  return inlined::min_number(a, b);
}
double score_k_max_number(double a, double b) noexcept {
  return inlined::max_number(a, b);
}

bool score_k_clamp_int(int64_t x, int64_t low, int64_t high, int64_t* out) noexcept {
  if (low > high) return false;
  *out = std::clamp(x, low, high);
  return true;
}

bool score_k_clamp_number(double x, double low, double high, double* out) noexcept {
  if (low > high) return false;
  *out = std::clamp(x, low, high);
  return true;
}

}  // extern "C"
