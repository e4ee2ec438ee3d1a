#include "tests/random/slips.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace score::random {

namespace {

constexpr std::pair<std::string_view, std::string_view> kSlips[] = {
    {" and ", " && "}, {" or ", " || "},  {" == ", " = "},   {" != ", " <> "}, {" >= ", " => "},
    {" <= ", " =< "},  {" != ", " !== "}, {" == ", " === "}, {" 0.", " ."},    {" else if ", " elseif "},
    {", ", "，"},      {" and ", "&&"},   {" : ", "："},     {" or ", " ||"},
};

/// Where what is quoted from `at` on ends.
size_t end_of_quoted(std::string_view text, size_t at, bool raw) {
  const char quote = text[at];
  for (size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '\\' && quote == '"' && !raw) {
      ++i;
    } else if (text[i] == quote) {
      return i + 1;
    }
  }
  return text.size();
}

/// A string in other quotes.
std::string requoted(std::string_view string, Rng& rng) {
  const std::string_view inner = string.substr(1, string.size() - 2);
  const bool plain = inner.find_first_of("'\\") == std::string_view::npos &&
                     inner.find("\u2019") == std::string_view::npos && inner.find("\u201D") == std::string_view::npos &&
                     inner.find("＂") == std::string_view::npos;
  if (!plain || !rng.chance(25)) return std::string(string);
  return rng.chance(50) ? "'" + std::string(inner) + "'" : "\u201C" + std::string(inner) + "\u201D";
}

}  // namespace

std::string with_slips(const std::string& text, Rng& rng) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '"' || c == '`') {
      const bool raw = c == '"' && at > 0 && text[at - 1] == 'r';  // no string follows a word without a space
      const size_t end = end_of_quoted(text, at, raw);
      const std::string_view whole = std::string_view(text).substr(at, end - at);
      out += c == '`' || raw ? std::string(whole) : requoted(whole, rng);
      at = end;
      continue;
    }
    const auto* slip = &kSlips[rng.below(std::size(kSlips))];
    const size_t behind = at + slip->first.size();
    const bool is_range = slip->second == " ." && behind < text.size() && text[behind] == '.';  // `0..5`
    if (text.compare(at, slip->first.size(), slip->first) == 0 && !is_range && rng.chance(60)) {
      out += slip->second;
      at = behind;
    } else {
      out += c;
      ++at;
    }
  }
  return out;
}

}  // namespace score::random
