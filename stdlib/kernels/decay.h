#pragma once
// What is left of points (decimals) after a time. `age` is not negative, lengths are positive; microseconds. The points
// become a number, are multiplied by the factor, and come back as a decimal, rounded once, half to even.
#include "runtime/abi/value.h"

extern "C" {

/// 2^(-age / every); nothing beyond 60 half-lives.
int64_t score_k_decay_halving(int64_t points, int64_t age, int64_t every) noexcept;
/// max(0, 1 - age / over).
int64_t score_k_decay_fading(int64_t points, int64_t age, int64_t over) noexcept;
/// max(0, 1 - percent / 100 * whole steps of `every`).
int64_t score_k_decay_dropping(int64_t points, int64_t age, double percent, int64_t every) noexcept;
/// All until `after`, then nothing.
int64_t score_k_decay_expiring(int64_t points, int64_t age, int64_t after) noexcept;

}  // extern "C"
