#pragma once
// Rounding of decimals (millionths) and numbers. Numbers are rounded by their exact value, never through x * 10^n.
#include "runtime/abi/value.h"

extern "C" {

int64_t score_k_round_decimal(int64_t x) noexcept;
int64_t score_k_round_half_up_decimal(int64_t x) noexcept;
int64_t score_k_floor_decimal(int64_t x) noexcept;
int64_t score_k_ceil_decimal(int64_t x) noexcept;
int64_t score_k_trunc_decimal(int64_t x) noexcept;

bool score_k_round_number(double x, int64_t* out) noexcept;
bool score_k_round_half_up_number(double x, int64_t* out) noexcept;
bool score_k_floor_number(double x, int64_t* out) noexcept;
bool score_k_ceil_number(double x, int64_t* out) noexcept;
bool score_k_trunc_number(double x, int64_t* out) noexcept;

// To a decimal of `places` places, 0 to 6.
bool score_k_round_places_int(int64_t x, int64_t places, int64_t* out) noexcept;
bool score_k_round_places_decimal(int64_t x, int64_t places, int64_t* out) noexcept;
bool score_k_round_places_number(double x, int64_t places, int64_t* out) noexcept;
bool score_k_round_half_up_places_decimal(int64_t x, int64_t places, int64_t* out) noexcept;
bool score_k_round_half_up_places_number(double x, int64_t places, int64_t* out) noexcept;

}  // extern "C"
