#pragma once
// Comparisons. The int forms serve every kind that is an int64 (decimal, date, timestamp, duration, period, set).
#include "runtime/abi/value.h"

extern "C" {

bool score_k_eq_bool(bool a, bool b) noexcept;
bool score_k_ne_bool(bool a, bool b) noexcept;

bool score_k_eq_int(int64_t a, int64_t b) noexcept;
bool score_k_ne_int(int64_t a, int64_t b) noexcept;
bool score_k_lt_int(int64_t a, int64_t b) noexcept;
bool score_k_le_int(int64_t a, int64_t b) noexcept;
bool score_k_gt_int(int64_t a, int64_t b) noexcept;
bool score_k_ge_int(int64_t a, int64_t b) noexcept;

bool score_k_eq_number(double a, double b) noexcept;
bool score_k_ne_number(double a, double b) noexcept;
bool score_k_lt_number(double a, double b) noexcept;
bool score_k_le_number(double a, double b) noexcept;
bool score_k_gt_number(double a, double b) noexcept;
bool score_k_ge_number(double a, double b) noexcept;

/// By code point, which is the order of the bytes of UTF-8.
bool score_k_eq_string(ScoreStr a, ScoreStr b) noexcept;
bool score_k_ne_string(ScoreStr a, ScoreStr b) noexcept;
bool score_k_lt_string(ScoreStr a, ScoreStr b) noexcept;
bool score_k_le_string(ScoreStr a, ScoreStr b) noexcept;
bool score_k_gt_string(ScoreStr a, ScoreStr b) noexcept;
bool score_k_ge_string(ScoreStr a, ScoreStr b) noexcept;

/// Codes of one enum. An unlisted value (SCORE_UNLISTED) equals nothing, not even another one, for their spellings may
/// differ; it has no place in an order, so each of `< <= > >=` is false.
bool score_k_eq_enum(int64_t a, int64_t b) noexcept;
bool score_k_ne_enum(int64_t a, int64_t b) noexcept;
bool score_k_lt_enum(int64_t a, int64_t b) noexcept;
bool score_k_le_enum(int64_t a, int64_t b) noexcept;
bool score_k_gt_enum(int64_t a, int64_t b) noexcept;
bool score_k_ge_enum(int64_t a, int64_t b) noexcept;
bool score_k_is_unlisted(int64_t x) noexcept;

// Sets of enum: bit i is member i.
bool score_k_in_set(int64_t member, int64_t set) noexcept;
bool score_k_has_any(int64_t set, int64_t members) noexcept;
bool score_k_has_all(int64_t set, int64_t members) noexcept;
bool score_k_has_none(int64_t set, int64_t members) noexcept;
bool score_k_has_exactly(int64_t set, int64_t members) noexcept;
int64_t score_k_count_set(int64_t set) noexcept;

}  // extern "C"
