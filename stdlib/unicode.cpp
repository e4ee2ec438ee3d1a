#include "stdlib/unicode.h"

#include <algorithm>
#include <utf8proc.h>
#include <vector>

#include "stdlib/arena.h"
#include "stdlib/ascii.h"

namespace score::stdlib {

namespace {

/// Length of the leading part of ASCII.
std::size_t ascii_prefix(std::string_view text) noexcept {
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    if ((detail::eight(text.data() + at) & detail::kHighBits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

/// Length of the valid sequence at the start of `text`, 0 when there is none (table 3-7 of the Unicode standard).
std::size_t sequence_length(std::string_view text) noexcept {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return continues(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : 0xBF;
    return byte(1) >= low && byte(1) <= high && continues(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const unsigned low = first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
    return byte(1) >= low && byte(1) <= high && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

utf8proc_option_t options(int bits) noexcept {
  return static_cast<utf8proc_option_t>(bits);
}

/// One pass of utf8proc's mapping. `text` is valid and fits in memory, so it cannot fail but for memory.
std::string map_once(std::string_view text, utf8proc_option_t how) {
  std::vector<utf8proc_int32_t> buffer(text.size() + 16);
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size = static_cast<utf8proc_ssize_t>(text.size());
  auto count = utf8proc_decompose(bytes, size, buffer.data(), static_cast<utf8proc_ssize_t>(buffer.size()), how);
  if (count > static_cast<utf8proc_ssize_t>(buffer.size())) {
    buffer.resize(static_cast<std::size_t>(count) + 1);  // reencode wants room for a terminator
    count = utf8proc_decompose(bytes, size, buffer.data(), count, how);
  }
  if (count < 0) return std::string(text);
  buffer.resize(static_cast<std::size_t>(count) + 1);
  const auto written = utf8proc_reencode(buffer.data(), count, how);
  if (written < 0) return std::string(text);
  return {reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(written)};
}

constexpr int kFolding = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;

std::string fold_general(std::string_view text) {
  std::string folded = map_once(text, options(kFolding));
  // For a few sequences of marks one pass is not yet stable; Unicode promises that few passes are.
  for (int pass = 0; pass < 4; ++pass) {
    std::string again = map_once(folded, options(kFolding));
    if (again == folded) break;
    folded = std::move(again);
  }
  return folded;
}

ScoreStr copy_to(Arena& arena, std::string_view text) {
  char* place = arena.allocate(text.size());
  std::copy(text.begin(), text.end(), place);
  return {place, static_cast<int64_t>(text.size())};
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) noexcept {
  std::size_t at = 0;
  while (true) {
    at += ascii_prefix(text.substr(at));
    if (at == text.size()) return std::nullopt;
    const std::size_t length = sequence_length(text.substr(at));
    if (length == 0) return at;
    at += length;
  }
}

CodePoint decode_utf8(std::string_view text) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<int32_t>(static_cast<unsigned char>(text[i])); };
  const int32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (first < 0xF0) return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  return {(first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
}

void append_utf8(std::string& out, int32_t code_point) {
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(code_point, bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::string nfc(std::string_view text) {
  if (ascii_prefix(text) == text.size()) return std::string(text);
  return map_once(text, options(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string fold(std::string_view text) {
  if (!look(text).ascii) return fold_general(text);
  std::string folded(text.size(), '\0');
  lower_ascii(text, folded.data());
  return folded;
}

ScoreStr fold(Arena& arena, ScoreStr text) {
  const std::string_view view(text.data, static_cast<std::size_t>(text.size));
  const AsciiLook seen = look(view);
  if (!seen.ascii) return copy_to(arena, fold_general(view));
  if (!seen.has_upper) return text;
  char* place = arena.allocate(view.size());
  lower_ascii(view, place);
  return {place, text.size};
}

bool is_white_space(int32_t c) noexcept {
  // Property White_Space.
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

int display_width(std::string_view text) noexcept {
  int width = 0;
  while (!text.empty()) {
    const CodePoint c = decode_utf8(text);
    width += utf8proc_charwidth(c.value);
    text.remove_prefix(static_cast<std::size_t>(c.bytes));
  }
  return width;
}

std::string_view unicode_version() noexcept {
  return utf8proc_unicode_version();
}

}  // namespace score::stdlib
