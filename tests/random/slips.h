#pragma once
// Rule files as people write them who have other languages in mind: each slip can mean one thing only.
#include <string>

#include "tests/random/rng.h"

namespace score::random {

/// `text`, a rule file without comments and errors, with some of its signs, strings and numbers written in other ways.
std::string with_slips(const std::string& text, Rng& rng);

}  // namespace score::random
