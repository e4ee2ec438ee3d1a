#pragma once
// Kernels that make or take apart strings. All strings are valid UTF-8. Produced strings live in the arena; parts of an
// argument (trim, before, after) are views of it.
#include "runtime/abi/value.h"
#include "stdlib/arena.h"

extern "C" {

int64_t score_k_length(ScoreStr s) noexcept;
ScoreStr score_k_lower(score::stdlib::Arena* arena, ScoreStr s) noexcept;
ScoreStr score_k_upper(score::stdlib::Arena* arena, ScoreStr s) noexcept;
ScoreStr score_k_fold(score::stdlib::Arena* arena, ScoreStr s) noexcept;
ScoreStr score_k_trim(ScoreStr s) noexcept;
ScoreStr score_k_join(score::stdlib::Arena* arena, ScoreStr a, ScoreStr b) noexcept;
bool score_k_before(ScoreStr s, ScoreStr separator, ScoreStr* out) noexcept;
bool score_k_after(ScoreStr s, ScoreStr separator, ScoreStr* out) noexcept;

/// fnv1a over the salt, a byte 0xFF (which no UTF-8 holds) and the id, spread (hash.h); the bucket is the high 64 bits
/// of hash · n. An int counts as its decimal digits.
bool score_k_bucket_string(ScoreStr id, int64_t n, ScoreStr salt, int64_t* out) noexcept;
bool score_k_bucket_int(int64_t id, int64_t n, ScoreStr salt, int64_t* out) noexcept;

}  // extern "C"
