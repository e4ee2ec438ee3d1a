#include "stdlib/kernels/decay.h"

#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/elementary.h"

namespace {

constexpr double kHalvesUntilNothing = 60;

int64_t scaled(int64_t points, double factor) noexcept {
  const double product = score_k_decimal_to_number(points) * factor;
  return score_k_number_to_decimal(product);
}

}  // namespace

extern "C" {

int64_t score_k_decay_halving(int64_t points, int64_t age, int64_t every) noexcept {
  const double halves = static_cast<double>(age) / static_cast<double>(every);
  if (halves > kHalvesUntilNothing) return 0;
  return scaled(points, score::stdlib::exp2_plain(-halves));
}

int64_t score_k_decay_fading(int64_t points, int64_t age, int64_t over) noexcept {
  const double left = 1.0 - static_cast<double>(age) / static_cast<double>(over);
  return left > 0 ? scaled(points, left) : 0;
}

int64_t score_k_decay_dropping(int64_t points, int64_t age, double percent, int64_t every) noexcept {
  const double left = 1.0 - percent / 100.0 * static_cast<double>(age / every);
  return left > 0 ? scaled(points, left) : 0;
}

int64_t score_k_decay_expiring(int64_t points, int64_t age, int64_t after) noexcept {
  return age < after ? points : 0;
}

}  // extern "C"
