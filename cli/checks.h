#pragma once
// Checks of options' values, in our own words.
#include <functional>
#include <string>
#include <vector>

namespace score::cli {

/// A value is fine when the text that comes back is empty.
using ValueCheck = std::function<std::string(const std::string&)>;

ValueCheck one_of(std::vector<std::string> words);
/// Not empty: `--previous "$FILE"` with nothing in FILE must not pass for no option.
std::string not_empty(const std::string& text);
std::string whole_number(const std::string& text);
/// 0 to 100.
std::string percentage(const std::string& text);
/// Of a delimiter: one character, or `tab`.
std::string one_character(const std::string& text);
/// Of a format of files.
std::string format_name(const std::string& text);

}  // namespace score::cli
