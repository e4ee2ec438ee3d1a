#pragma once
// What a pattern of `matches` says about the strings that it matches, as far as that can be said by strings alone: most
// texts are then answered without the automaton.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stdlib/needles.h"
#include "stdlib/regex.h"

namespace score::stdlib {

struct Literals {
  std::vector<std::string> any_of;  // what is matched holds one of these
  bool exact = false;               // and what holds one of these, between such borders, is matched
  Needles::Borders borders;         // of exact ones
};

/// `pattern` is what RE2 takes, and valid. With Folding::On the strings to match are folded: RE2 then ignores the case
/// of letters outside `(?-i:…)`. Nothing where the pattern asks for no string certainly, or uses what is not looked at.
std::optional<Literals> literals_of(std::string_view pattern, Regex::Folding folding);

}  // namespace score::stdlib
