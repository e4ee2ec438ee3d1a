#pragma once
// How the language's patterns are given to RE2; seen by regex.cpp and lookup.cpp only.
#include <re2/re2.h>
#include <string>
#include <string_view>

#include "stdlib/regex.h"

namespace score::stdlib {

re2::RE2::Options re2_options(Regex::Folding folding, int64_t program_bytes);

/// The pattern as RE2 is to have it: under Folding::On its literals outside ASCII are folded.
std::string re2_pattern(std::string_view pattern, Regex::Folding folding);

}  // namespace score::stdlib
