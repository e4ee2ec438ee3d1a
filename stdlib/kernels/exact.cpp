#include "stdlib/kernels/exact.h"

#include <bit>

namespace score::stdlib::exact {

namespace {

using Wide = unsigned __int128;

/// x = ±mantissa · 2^exponent, mantissa below 2^53.
struct Parts {
  bool negative;
  uint64_t mantissa;
  int exponent;
};

Parts parts_of(double x) noexcept {
  const auto bits = std::bit_cast<uint64_t>(x);
  const int biased = static_cast<int>((bits >> 52) & 0x7ff);
  const uint64_t fraction = bits & ((uint64_t{1} << 52) - 1);
  const bool negative = (bits >> 63) != 0;
  if (biased == 0) return {negative, fraction, -1074};
  return {negative, fraction | (uint64_t{1} << 52), biased - 1075};
}

uint64_t magnitude(int64_t a) noexcept {
  return a < 0 ? uint64_t{0} - static_cast<uint64_t>(a) : static_cast<uint64_t>(a);
}

int bit_length(Wide x) noexcept {
  const auto high = static_cast<uint64_t>(x >> 64);
  return high != 0 ? 128 - std::countl_zero(high) : 64 - std::countl_zero(static_cast<uint64_t>(x));
}

/// Whether a quotient with this remainder goes up by one. `divisor` is below 2^127.
bool rounds_up(Wide quotient, Wide remainder, Wide divisor, Half half) noexcept {
  const Wide twice = remainder * 2;
  if (twice != divisor) return twice > divisor;
  return half == Half::AwayFromZero || (quotient & 1) != 0;
}

bool give(Wide value, bool negative, int64_t* out) noexcept {
  const Wide limit = (Wide{1} << 63) - (negative ? 0 : 1);
  if (value > limit) return false;
  const auto bits = static_cast<uint64_t>(value);
  *out = static_cast<int64_t>(negative ? uint64_t{0} - bits : bits);
  return true;
}

}  // namespace

bool multiply(int64_t a, double x, Half half, int64_t* out) noexcept {
  const Parts parts = parts_of(x);
  const bool negative = (a < 0) != parts.negative;
  const Wide product = static_cast<Wide>(magnitude(a)) * parts.mantissa;  // below 2^117
  if (product == 0) return give(0, false, out);
  if (parts.exponent >= 0) {
    if (bit_length(product) + parts.exponent > 64) return false;
    return give(product << parts.exponent, negative, out);
  }
  const int shift = -parts.exponent;
  if (shift > 120) return give(0, false, out);  // less than a half
  const Wide divisor = Wide{1} << shift;
  const Wide quotient = product >> shift;
  const Wide remainder = product & (divisor - 1);
  return give(quotient + (rounds_up(quotient, remainder, divisor, half) ? 1 : 0), negative, out);
}

bool divide(int64_t a, double x, Half half, int64_t* out) noexcept {
  const Parts parts = parts_of(x);
  if (parts.mantissa == 0) return false;
  const bool negative = (a < 0) != parts.negative;
  Wide numerator = magnitude(a);
  if (numerator == 0) return give(0, false, out);
  Wide divisor = parts.mantissa;
  if (parts.exponent < 0) {
    // Beyond 117 bits the quotient is at least 2^63, as the divisor has at most 53.
    if (bit_length(numerator) - parts.exponent > 117) return false;
    numerator <<= -parts.exponent;
  } else {
    if (parts.exponent > 70) return give(0, false, out);  // the divisor is beyond 2^65 times any numerator
    divisor <<= parts.exponent;
  }
  const Wide quotient = numerator / divisor;
  const Wide remainder = numerator % divisor;
  return give(quotient + (rounds_up(quotient, remainder, divisor, half) ? 1 : 0), negative, out);
}

}  // namespace score::stdlib::exact
