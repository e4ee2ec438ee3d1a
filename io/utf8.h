#pragma once
// Checking that text is UTF-8, and showing text that is not.
#include <cstddef>
#include <string>
#include <string_view>

namespace score::io {

bool is_utf8(std::string_view text);

/// How many bytes of `text` are whole characters, as far as its last three bytes tell: at most three bytes of a
/// character cut off at the end are left out.
size_t whole_characters(std::string_view text);

/// `text` as valid UTF-8 of at most `limit` bytes, for messages: every invalid byte becomes U+FFFD, and a text that is
/// cut ends in "…" (three bytes more).
std::string shown(std::string_view text, size_t limit = 200);

}  // namespace score::io
