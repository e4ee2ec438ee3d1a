#pragma once
// Rule files that are almost right.
#include <string>

#include "tests/random/rng.h"

namespace score::random {

/// `text` with some tokens deleted, doubled, exchanged, replaced by words of the language or pieces of `other`, or with
/// some bytes changed.
std::string mutated(const std::string& text, const std::string& other, Rng& rng);

}  // namespace score::random
