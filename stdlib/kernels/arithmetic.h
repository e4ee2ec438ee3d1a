#pragma once
// Operators on ints, decimals (millionths) and numbers, and the conversions between them.
#include "runtime/abi/value.h"

extern "C" {

int64_t score_k_int_to_decimal(int64_t x) noexcept;
double score_k_int_to_number(int64_t x) noexcept;
/// The number nearest to x / 10^6, half to even, for every x.
double score_k_decimal_to_number(int64_t x) noexcept;
/// Half to even of the exact value of x at six places; saturates. x is finite.
int64_t score_k_number_to_decimal(double x) noexcept;
int64_t score_k_identity_int(int64_t x) noexcept;

bool score_k_add_int(int64_t a, int64_t b, int64_t* out) noexcept;
bool score_k_sub_int(int64_t a, int64_t b, int64_t* out) noexcept;
bool score_k_mul_int(int64_t a, int64_t b, int64_t* out) noexcept;
bool score_k_div_int(int64_t a, int64_t b, int64_t* out) noexcept;
bool score_k_mod_int(int64_t a, int64_t b, int64_t* out) noexcept;
bool score_k_neg_int(int64_t x, int64_t* out) noexcept;
bool score_k_abs_int(int64_t x, int64_t* out) noexcept;

int64_t score_k_add_decimal(int64_t a, int64_t b) noexcept;
int64_t score_k_sub_decimal(int64_t a, int64_t b) noexcept;
int64_t score_k_mul_decimal_int(int64_t a, int64_t b) noexcept;
int64_t score_k_mul_int_decimal(int64_t a, int64_t b) noexcept;
bool score_k_div_decimal(int64_t a, int64_t b, int64_t* out) noexcept;
bool score_k_mod_decimal(int64_t a, int64_t b, int64_t* out) noexcept;
int64_t score_k_neg_decimal(int64_t x) noexcept;
int64_t score_k_abs_decimal(int64_t x) noexcept;

bool score_k_add_number(double a, double b, double* out) noexcept;
bool score_k_sub_number(double a, double b, double* out) noexcept;
bool score_k_mul_number(double a, double b, double* out) noexcept;
bool score_k_div_number(double a, double b, double* out) noexcept;
double score_k_neg_number(double x) noexcept;
double score_k_abs_number(double x) noexcept;

int64_t score_k_min_int(int64_t a, int64_t b) noexcept;
int64_t score_k_max_int(int64_t a, int64_t b) noexcept;
double score_k_min_number(double a, double b) noexcept;
double score_k_max_number(double a, double b) noexcept;
bool score_k_clamp_int(int64_t x, int64_t low, int64_t high, int64_t* out) noexcept;
bool score_k_clamp_number(double x, double low, double high, double* out) noexcept;

}  // extern "C"
