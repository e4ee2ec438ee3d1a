#include "io/utf8.h"

#include <simdjson.h>

namespace score::io {
namespace {

/// Bytes of the character a lead byte begins; 0 when it begins none.
size_t length_of(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

}  // namespace

bool is_utf8(std::string_view text) {
  return simdjson::validate_utf8(text.data(), text.size());
}

size_t whole_characters(std::string_view text) {
  for (size_t back = 1; back <= 3 && back <= text.size(); ++back) {
    const auto byte = static_cast<unsigned char>(text[text.size() - back]);
    if ((byte & 0xC0) == 0x80) continue;
    return length_of(byte) > back ? text.size() - back : text.size();
  }
  return text.size();
}

std::string shown(std::string_view text, size_t limit) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t length = length_of(static_cast<unsigned char>(text[at]));
    const bool good = length != 0 && at + length <= text.size() && is_utf8(text.substr(at, length));
    const std::string_view next = good ? text.substr(at, length) : std::string_view("\xEF\xBF\xBD");
    if (out.size() + next.size() > limit) return out + "…";
    out += next;
    at += good ? length : 1;
  }
  return out;
}

}  // namespace score::io
