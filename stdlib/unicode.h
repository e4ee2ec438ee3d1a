#pragma once
// UTF-8 and Unicode, as far as the language needs them. Everything here depends on its arguments and on the version of
// Unicode the library was built with (unicode_version), which stands in the metadata of every output.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/abi/value.h"

namespace score::stdlib {

class Arena;

/// Position of the first byte that begins no valid UTF-8 sequence (overlong forms, surrogates and code points beyond
/// U+10FFFF count as invalid), or nothing when all of `text` is valid.
std::optional<std::size_t> find_invalid_utf8(std::string_view text) noexcept;
inline bool is_valid_utf8(std::string_view text) noexcept {
  return !find_invalid_utf8(text).has_value();
}

/// One code point of valid UTF-8, and how many bytes it takes.
struct CodePoint {
  int32_t value;
  int32_t bytes;
};
/// `text` is valid UTF-8 and not empty.
CodePoint decode_utf8(std::string_view text) noexcept;
void append_utf8(std::string& out, int32_t code_point);

/// Normal forms of valid UTF-8. Text that is its own normal form is given back without a copy where an Arena is used.
std::string nfc(std::string_view text);
/// NFKC and case folding until nothing changes, so that folding twice is folding once: what `text` is compared by.
std::string fold(std::string_view text);
ScoreStr fold(Arena& arena, ScoreStr text);

bool is_white_space(int32_t code_point) noexcept;

/// Columns in a terminal: East Asian wide and full-width count 2, combining marks and controls 0.
int display_width(std::string_view text) noexcept;

/// For example "15.0.0".
std::string_view unicode_version() noexcept;

}  // namespace score::stdlib
