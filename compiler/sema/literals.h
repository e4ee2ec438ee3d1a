#pragma once
// The digits of literals, before stdlib/parse.h reads them.
#include <string>
#include <string_view>

namespace score::sema {

/// "50" → "0.50": a percentage as the text of a plain number.
std::string percent_text(std::string_view digits);
/// Places after the point, without zeros at the end.
size_t decimal_places(std::string_view digits);

}  // namespace score::sema
