#include "tests/random/shrink.h"

#include <algorithm>
#include <vector>

namespace score::random {

namespace {

using Parts = std::vector<std::string>;

std::string joined(const Parts& parts) {
  std::string text;
  for (const std::string& part : parts) text += part;
  return text;
}

Parts lines_of(const std::string& text) {
  Parts found;
  for (size_t from = 0; from < text.size();) {
    const size_t end = std::min(text.find('\n', from), text.size() - 1) + 1;
    found.push_back(text.substr(from, end - from));
    from = end;
  }
  return found;
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
         (c & 0x80) != 0;
}

/// Words with the blanks behind them, strings, signs.
Parts words_of(const std::string& text) {
  Parts found;
  for (size_t from = 0; from < text.size();) {
    size_t end = from + 1;
    if (is_word(text[from])) {
      while (end < text.size() && is_word(text[end])) ++end;
    } else if (text[from] == '"' || text[from] == '`') {
      while (end < text.size() && text[end] != text[from]) ++end;
      end = std::min(end + 1, text.size());
    }
    while (end < text.size() && text[end] == ' ') ++end;
    found.push_back(text.substr(from, end - from));
    from = end;
  }
  return found;
}

int depth_change(const std::string& part) {
  int depth = 0;
  for (const char c : part) depth += (c == '{' || c == '(' || c == '[') - (c == '}' || c == ')' || c == ']');
  return depth;
}

/// Just behind the part at which the brackets that `from` opens are closed.
size_t end_of_block(const Parts& parts, size_t from) {
  int depth = 0;
  for (size_t i = from; i < parts.size(); ++i) {
    depth += depth_change(parts[i]);
    if (depth <= 0) return i + 1;
  }
  return from + 1;
}

class Shrinker {
 public:
  Shrinker(const std::function<bool(const std::string&)>& fails, int tries) : fails_(fails), tries_(tries) {}

  /// Leaves out parts, each with the brackets it opens, from the last to the first.
  std::string blocks(Parts parts) {
    for (size_t i = parts.size(); i-- > 0;) {
      if (i >= parts.size()) continue;
      without(parts, i, end_of_block(parts, i));
    }
    return joined(parts);
  }

  /// Leaves out runs of parts, however long; brackets must pair, but for lack of anything better.
  std::string runs(Parts parts) {
    for (size_t length = std::min<size_t>(parts.size(), 40); length > 0;
         length = length > 8 ? length / 2 : length - 1) {
      for (size_t i = parts.size(); i-- > 0;) {
        if (i + length > parts.size()) continue;
        int depth = 0;
        for (size_t j = i; j < i + length; ++j) depth += depth_change(parts[j]);
        if (depth == 0) without(parts, i, i + length);
      }
    }
    return joined(parts);
  }

 private:
  void without(Parts& parts, size_t from, size_t to) {
    Parts fewer(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(from));
    fewer.insert(fewer.end(), parts.begin() + static_cast<std::ptrdiff_t>(to), parts.end());
    if (tries_ <= 0) return;
    --tries_;
    if (fails_(joined(fewer))) parts = std::move(fewer);
  }

  const std::function<bool(const std::string&)>& fails_;
  int tries_;
};

}  // namespace

std::string shrunk(std::string text, const std::function<bool(const std::string&)>& fails, int tries) {
  Shrinker shrinker(fails, tries);
  for (size_t before = text.size() + 1; text.size() < before;) {
    before = text.size();
    text = shrinker.blocks(lines_of(text));
    text = shrinker.runs(words_of(text));
  }
  return text;
}

}  // namespace score::random
