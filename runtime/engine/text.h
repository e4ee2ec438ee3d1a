#pragma once
// Text for people: widths, shortening, "did you mean".
#include <string>
#include <string_view>
#include <vector>

namespace score::engine {

/// Columns the text takes on a terminal; East Asian wide letters take two.
int display_width(std::string_view text);
/// At most `width` columns; a longer text ends in "…".
std::string shortened(std::string_view text, size_t width);
/// The candidate most like `name`, if any is near enough to be what was meant; else "".
std::string nearest(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace score::engine
