#pragma once
// Pieces of rule files as messages and explanations quote them.
#include <string>
#include <string_view>

namespace score::source {

/// The text without its comments, each run of white space one blank, none at the ends.
std::string one_line(std::string_view text);

/// At most `bytes` bytes and `…` for what was left out, cut between characters.
std::string cut_at(std::string text, size_t bytes);

}  // namespace score::source
