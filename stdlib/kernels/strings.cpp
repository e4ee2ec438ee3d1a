#include "stdlib/kernels/strings.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utf8proc.h>

#include "stdlib/ascii.h"
#include "stdlib/hash.h"
#include "stdlib/unicode.h"

namespace {

using score::stdlib::Arena;

std::string_view view(ScoreStr s) noexcept {
  return {s.data, static_cast<std::size_t>(s.size)};
}
ScoreStr str(std::string_view s) noexcept {
  return {s.data(), static_cast<int64_t>(s.size())};
}

/// Maps every code point by `map`. A mapped code point may take more bytes, but never more than four.
ScoreStr map_code_points(Arena* arena, ScoreStr s, utf8proc_int32_t (*map)(utf8proc_int32_t)) {
  std::string_view left = view(s);
  std::size_t size = 0;
  while (!left.empty()) {
    const auto c = score::stdlib::decode_utf8(left);
    utf8proc_uint8_t bytes[4];
    size += static_cast<std::size_t>(utf8proc_encode_char(map(c.value), bytes));
    left.remove_prefix(static_cast<std::size_t>(c.bytes));
  }
  char* place = arena->allocate(size);
  char* next = place;
  for (left = view(s); !left.empty();) {
    const auto c = score::stdlib::decode_utf8(left);
    next += utf8proc_encode_char(map(c.value), reinterpret_cast<utf8proc_uint8_t*>(next));
    left.remove_prefix(static_cast<std::size_t>(c.bytes));
  }
  return {place, static_cast<int64_t>(size)};
}

ScoreStr map_ascii(Arena* arena, ScoreStr s, void (*map)(std::string_view, char*)) {
  char* place = arena->allocate(static_cast<std::size_t>(s.size));
  map(view(s), place);
  return {place, s.size};
}

/// Unicode gives ß no capital of one code point; utf8proc would take ẞ.
utf8proc_int32_t to_upper(utf8proc_int32_t c) {
  return c == 0xDF ? c : utf8proc_toupper(c);
}

std::size_t last_start(std::string_view s) noexcept {
  std::size_t at = s.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(s[at]) & 0xC0) == 0x80) --at;
  return at;
}

}  // namespace

extern "C" {

int64_t score_k_length(ScoreStr s) noexcept {
  const std::string_view text = view(s);
  return std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

ScoreStr score_k_lower(Arena* arena, ScoreStr s) noexcept {
  const auto seen = score::stdlib::look(view(s));
  if (seen.ascii && !seen.has_upper) return s;
  if (seen.ascii) return map_ascii(arena, s, score::stdlib::lower_ascii);
  return map_code_points(arena, s, utf8proc_tolower);
}
ScoreStr score_k_upper(Arena* arena, ScoreStr s) noexcept {
  const auto seen = score::stdlib::look(view(s));
  if (seen.ascii && !seen.has_lower) return s;
  if (seen.ascii) return map_ascii(arena, s, score::stdlib::upper_ascii);
  return map_code_points(arena, s, to_upper);
}
ScoreStr score_k_fold(Arena* arena, ScoreStr s) noexcept {
  return score::stdlib::fold(*arena, s);
}

ScoreStr score_k_trim(ScoreStr s) noexcept {
  std::string_view text = view(s);
  while (!text.empty()) {
    const auto c = score::stdlib::decode_utf8(text);
    if (!score::stdlib::is_white_space(c.value)) break;
    text.remove_prefix(static_cast<std::size_t>(c.bytes));
  }
  while (!text.empty()) {
    const std::size_t start = last_start(text);
    if (!score::stdlib::is_white_space(score::stdlib::decode_utf8(text.substr(start)).value)) break;
    text = text.substr(0, start);
  }
  return str(text);
}

ScoreStr score_k_join(Arena* arena, ScoreStr a, ScoreStr b) noexcept {
  char* place = arena->allocate(static_cast<std::size_t>(a.size + b.size));
  std::copy_n(b.data, b.size, std::copy_n(a.data, a.size, place));
  return {place, a.size + b.size};
}

bool score_k_before(ScoreStr s, ScoreStr separator, ScoreStr* out) noexcept {
  const std::size_t at = view(s).find(view(separator));
  if (at == std::string_view::npos) return false;
  *out = str(view(s).substr(0, at));
  return true;
}

bool score_k_after(ScoreStr s, ScoreStr separator, ScoreStr* out) noexcept {
  const std::size_t at = view(s).find(view(separator));
  if (at == std::string_view::npos) return false;
  *out = str(view(s).substr(at + static_cast<std::size_t>(separator.size)));
  return true;
}

bool score_k_bucket_string(ScoreStr id, int64_t n, ScoreStr salt, int64_t* out) noexcept {
  if (n <= 0) return false;
  uint64_t hash = score::stdlib::fnv1a(score::stdlib::kFnvBasis, salt.data, salt.size);
  hash = score::stdlib::fnv1a(hash, "\xFF", 1);
  hash = score::stdlib::spread(score::stdlib::fnv1a(hash, id.data, id.size));
  *out = static_cast<int64_t>((static_cast<unsigned __int128>(hash) * static_cast<uint64_t>(n)) >> 64);
  return true;
}

bool score_k_bucket_int(int64_t id, int64_t n, ScoreStr salt, int64_t* out) noexcept {
  char digits[24];
  const char* end = std::to_chars(digits, digits + sizeof digits, id).ptr;
  return score_k_bucket_string({digits, end - digits}, n, salt, out);
}

}  // extern "C"
