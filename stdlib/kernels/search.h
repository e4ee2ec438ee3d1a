#pragma once
// Kernels that look for strings in strings, byte for byte. The list forms stop at the first answer.
#include "runtime/abi/value.h"
#include "stdlib/regex.h"

extern "C" {

bool score_k_contains(ScoreStr s, ScoreStr part) noexcept;
bool score_k_starts_with(ScoreStr s, ScoreStr part) noexcept;
bool score_k_ends_with(ScoreStr s, ScoreStr part) noexcept;

bool score_k_contains_any_of(ScoreStr s, ScoreStrList parts) noexcept;
bool score_k_contains_all_of(ScoreStr s, ScoreStrList parts) noexcept;
bool score_k_contains_none_of(ScoreStr s, ScoreStrList parts) noexcept;
bool score_k_starts_with_any_of(ScoreStr s, ScoreStrList parts) noexcept;
bool score_k_starts_with_all_of(ScoreStr s, ScoreStrList parts) noexcept;
bool score_k_starts_with_none_of(ScoreStr s, ScoreStrList parts) noexcept;
bool score_k_ends_with_any_of(ScoreStr s, ScoreStrList parts) noexcept;
bool score_k_ends_with_all_of(ScoreStr s, ScoreStrList parts) noexcept;
bool score_k_ends_with_none_of(ScoreStr s, ScoreStrList parts) noexcept;

/// `s` without the longest of `parts` at its start, its end; a view into `s`.
ScoreStr score_k_without_start(ScoreStr s, ScoreStrList parts) noexcept;
ScoreStr score_k_without_end(ScoreStr s, ScoreStrList parts) noexcept;

bool score_k_matches(ScoreStr s, const score::stdlib::Regex* regex) noexcept;

}  // extern "C"
