#pragma once
// Kernels over prepared look-ups (stdlib/lookup.h).
#include "runtime/abi/value.h"
#include "stdlib/lookup.h"

extern "C" {

bool score_k_found(ScoreStr s, const score::stdlib::Lookup* lookup) noexcept;
bool score_k_not_found(ScoreStr s, const score::stdlib::Lookup* lookup) noexcept;

bool score_k_choose_code(ScoreStr s, const score::stdlib::Lookup* lookup, int64_t* out) noexcept;
/// The string lives as long as the look-up.
bool score_k_choose_string(ScoreStr s, const score::stdlib::Lookup* lookup, ScoreStr* out) noexcept;

}  // extern "C"
