#include "compiler/source/one_line.h"

namespace score::source {

std::string one_line(std::string_view text) {
  std::string out;
  bool comment = false;
  char quote = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool escaped = quote == '"' && i > 0 && text[i - 1] == '\\';
    if (quote == 0 && (c == '"' || c == '`') && !comment) {
      quote = c;
    } else if (c == quote && !escaped) {
      quote = 0;
    }
    comment = (comment || (c == '#' && quote == 0)) && c != '\n';
    const bool space = comment || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!space) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string cut_at(std::string text, size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  return text.substr(0, bytes) + "…";
}

}  // namespace score::source
