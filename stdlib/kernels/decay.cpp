#include "stdlib/kernels/decay.h"

#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/inlined_decay.h"

namespace {

namespace inlined = score::stdlib::inlined;

int64_t scaled(int64_t points, double factor) noexcept {
  if (factor <= 0) return 0;
  if (points >= -inlined::kSmallPoints && points <= inlined::kSmallPoints)
    return inlined::scaled_points(points, factor);
  return score_k_number_to_decimal(score_k_decimal_to_number(points) * factor);
}

}  // namespace

extern "C" {

int64_t score_k_decay_halving(int64_t points, int64_t age, int64_t every) noexcept {
  return scaled(points, inlined::halving(age, every));
}

int64_t score_k_decay_fading(int64_t points, int64_t age, int64_t over) noexcept {
  return scaled(points, inlined::fading(age, over));
}

int64_t score_k_decay_dropping(int64_t points, int64_t age, double percent, int64_t every) noexcept {
  return scaled(points, inlined::dropping(age, percent, every));
}

int64_t score_k_decay_expiring(int64_t points, int64_t age, int64_t after) noexcept {
  return age < after ? points : 0;
}

}  // extern "C"
