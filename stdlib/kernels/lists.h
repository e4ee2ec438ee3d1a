#pragma once
// Membership in and extremes of lists. Linear; prepared.h has the same answers for long constant lists.
#include "runtime/abi/value.h"

extern "C" {

bool score_k_in_int_list(int64_t x, ScoreIntList list) noexcept;
/// As `==` on enums: an unlisted value is in no list.
bool score_k_in_enum_list(int64_t x, ScoreIntList list) noexcept;
bool score_k_in_number_list(double x, ScoreNumberList list) noexcept;
bool score_k_in_string_list(ScoreStr x, ScoreStrList list) noexcept;

/// The same items in the same order.
bool score_k_eq_string_list(ScoreStrList a, ScoreStrList b) noexcept;
bool score_k_ne_string_list(ScoreStrList a, ScoreStrList b) noexcept;

/// How many items there are, repeated ones too.
int64_t score_k_count_int_list(ScoreIntList list) noexcept;
int64_t score_k_count_number_list(ScoreNumberList list) noexcept;
int64_t score_k_count_string_list(ScoreStrList list) noexcept;

bool score_k_min_list_int(ScoreIntList list, int64_t* out) noexcept;
bool score_k_max_list_int(ScoreIntList list, int64_t* out) noexcept;
bool score_k_min_list_number(ScoreNumberList list, double* out) noexcept;
bool score_k_max_list_number(ScoreNumberList list, double* out) noexcept;

}  // extern "C"
