#include "cli/checks.h"

#include <fmt/format.h>

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

std::string whole_number(const std::string& text) {
  const bool fine = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
  return fine ? "" : fmt::format("`{}` is not a whole number", text);
}

}  // namespace score::cli
