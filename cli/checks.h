#pragma once
// Checks of options' values, in our own words.
#include <functional>
#include <string>
#include <vector>

namespace score::cli {

/// A value is fine when the text that comes back is empty.
using ValueCheck = std::function<std::string(const std::string&)>;

ValueCheck one_of(std::vector<std::string> words);
std::string whole_number(const std::string& text);

}  // namespace score::cli
