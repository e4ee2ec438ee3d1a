#pragma once
// sqrt, exp2, log2, pow. The last three are the project's own, from plain IEEE additions, multiplications and divisions
// in one fixed order (no libm, no fused multiply-add), so that every engine and CPU gives the same bits (law 3).
// Relative error at most 1e-14 for results that are not subnormal; usually below 1e-15.
#include "runtime/abi/value.h"

extern "C" {

/// Correctly rounded; unknown below zero.
bool score_k_sqrt(double x, double* out) noexcept;
/// Exact for whole x; unknown on overflow; 0 below 2^-1075.
bool score_k_exp2(double x, double* out) noexcept;
/// Exact for powers of two; unknown unless x > 0.
bool score_k_log2(double x, double* out) noexcept;
/// A whole exponent up to 64 in size is repeated multiplication, so pow(10, 2) is exactly 100. pow(x, 0) is 1.
/// Unknown on overflow, for 0 to a negative power, and for a negative base unless the exponent is whole.
bool score_k_pow(double base, double exponent, double* out) noexcept;

}  // extern "C"

namespace score::stdlib {

/// 2^x for finite x: infinite on overflow, 0 on underflow. Without branches on x, so that a vector form can follow it
/// step by step.
double exp2_plain(double x) noexcept;

}  // namespace score::stdlib
