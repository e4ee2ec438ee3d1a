#include "cli/checks.h"

#include <charconv>
#include <fmt/format.h>

#include "io/format.h"
#include "runtime/engine/text.h"

namespace score::cli {

ValueCheck one_of(std::vector<std::string> words) {
  return [words = std::move(words)](const std::string& text) -> std::string {
    for (const std::string& word : words) {
      if (word == text) return {};
    }
    const std::string near = engine::nearest(text, words);
    if (!near.empty()) return fmt::format("`{}` is unknown; did you mean `{}`?", text, near);
    return fmt::format("`{}` is none of `{}`", text, fmt::join(words, "`, `"));
  };
}

std::string not_empty(const std::string& text) {
  return text.empty() ? "the value is empty" : "";
}

std::string whole_number(const std::string& text) {
  const bool fine = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
  return fine ? "" : fmt::format("`{}` is not a whole number", text);
}

std::string percentage(const std::string& text) {
  const char* end = text.data() + text.size();
  double value = -1;
  const auto parsed = std::from_chars(text.data(), end, value);
  const bool fine = parsed.ec == std::errc() && parsed.ptr == end && value >= 0 && value <= 100;
  return fine ? "" : fmt::format("`{}` is not a percentage from 0 to 100", text);
}

std::string one_character(const std::string& text) {
  const bool fine = text.size() == 1 || text == "\\t" || text == "tab";
  return fine ? "" : fmt::format("`{}` is not one character or `tab`", text);
}

std::string format_name(const std::string& text) {
  const auto format = io::format_of_name(text);
  return format.ok() ? "" : format.status.message();
}

}  // namespace score::cli
