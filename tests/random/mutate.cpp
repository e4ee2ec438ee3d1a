#include "tests/random/mutate.h"

#include <algorithm>
#include <vector>

namespace score::random {

namespace {

constexpr const char* kSpares[] = {
    "and",
    "or",
    "not",
    "if",
    "then",
    "else",
    "in",
    "is",
    "known",
    "unknown",
    "when",
    "where",
    "each",
    "once",
    "any",
    "no",
    "within",
    "between",
    "ago",
    "since",
    "before",
    "followed by",
    "at most",
    "per",
    "points",
    "decay",
    "group",
    "first",
    "score",
    "grade",
    "matrix",
    "segment",
    "otherwise",
    "lead",
    "event",
    "define",
    "let",
    "param",
    "enum",
    "test",
    "expect",
    "on",
    "do",
    "use",
    "weight",
    "shift",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "\n",
    ",",
    ":",
    "..",
    "..<",
    "=",
    "==",
    "+",
    "-",
    "*",
    "/",
    "?",
    "\"",
    "`",
    "r\"(\"",
    "0",
    "1e9",
    "99999999999999999999",
    "50%",
    "2026-02-30",
    "2026-11-22T25:00",
    "days",
    "months",
    "#",
    "'",
    "\xff",
    "\xef\xbc\x8b",
    "as",
    "count(",
    "for each",
};

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
}

/// Words, strings, blanks and single signs; together they are the text.
std::vector<std::string> tokens(const std::string& text) {
  std::vector<std::string> found;
  for (size_t i = 0; i < text.size();) {
    size_t end = i + 1;
    if (is_word(text[i])) {
      while (end < text.size() && is_word(text[end])) ++end;
    } else if (text[i] == '"' || text[i] == '`') {
      while (end < text.size() && text[end] != text[i] && text[end] != '\n') ++end;
      end = std::min(end + 1, text.size());
    }
    found.push_back(text.substr(i, end - i));
    i = end;
  }
  return found;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += part;
  return text;
}

void change(std::vector<std::string>& parts, const std::vector<std::string>& other, Rng& rng) {
  const size_t at = rng.below(parts.size());
  const auto place = parts.begin() + static_cast<std::ptrdiff_t>(at);
  switch (rng.weighted({5, 2, 3, 4, 3, 2, 1, 2})) {
    case 0: parts.erase(place); break;
    case 1: parts.insert(place, parts[at]); break;
    case 2: std::swap(parts[at], parts[rng.below(parts.size())]); break;
    case 3: parts.insert(place, std::string(" ") + kSpares[rng.below(std::size(kSpares))] + " "); break;
    case 4: parts[at] = kSpares[rng.below(std::size(kSpares))]; break;
    case 5: {  // a piece from elsewhere
      const size_t from = rng.below(other.size());
      const size_t count = std::min<size_t>(other.size() - from, 1 + rng.below(30));
      parts.insert(place, other.begin() + static_cast<std::ptrdiff_t>(from),
                   other.begin() + static_cast<std::ptrdiff_t>(from + count));
      break;
    }
    case 6: {  // a hole
      const size_t count = std::min<size_t>(parts.size() - at, 1 + rng.below(20));
      parts.erase(place, place + static_cast<std::ptrdiff_t>(count));
      break;
    }
    default:
      if (!parts[at].empty()) parts[at][rng.below(parts[at].size())] = static_cast<char>(rng.below(256));
      break;
  }
}

}  // namespace

std::string mutated(const std::string& text, const std::string& other, Rng& rng) {
  std::vector<std::string> parts = tokens(text);
  const std::vector<std::string> spare = tokens(other);
  for (size_t i = 1 + rng.weighted({6, 2, 1, 1}); i > 0 && !parts.empty() && !spare.empty(); --i)
    change(parts, spare, rng);
  return joined(parts);
}

}  // namespace score::random
