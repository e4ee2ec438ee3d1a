#include "runtime/columns/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "runtime/columns/views.h"

namespace score::columns {
namespace {

bool is_continuation(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

/// Bytes of the well-formed character at the beginning of `text`, which begins with a byte above 0x7F; 0 when there is
/// none. The second byte's bounds are those of the Unicode standard's table of well-formed sequences.
size_t character_length(std::string_view text) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return 0;
  unsigned char low = 0x80, high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  if (byte(1) < low || byte(1) > high) return 0;
  for (size_t i = 2; i < length; ++i) {
    if (!is_continuation(byte(i))) return 0;
  }
  return length;
}

/// Bytes at the beginning of `text` that are surely ASCII, in steps of eight.
size_t ascii_prefix(std::string_view text) {
  size_t at = 0;
  for (uint64_t eight = 0; at + 8 <= text.size(); at += 8) {
    std::memcpy(&eight, text.data() + at, 8);
    if ((eight & 0x8080808080808080U) != 0) break;
  }
  return at;
}

/// All the column's bytes at once; false says no more than that the cells must be looked at one by one.
template <class Offset>
bool is_ascii_throughout(const Column& column) {
  const Offset* offsets = column.buffer<Offset>(1) + column.offset();
  const auto* bytes = static_cast<const char*>(column.array().buffers[2]);
  const std::string_view all(bytes + offsets[0], static_cast<size_t>(offsets[column.size()] - offsets[0]));
  const std::string_view rest = all.substr(ascii_prefix(all));
  return rest.size() < 8 &&
         std::all_of(rest.begin(), rest.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (;;) {
    text.remove_prefix(ascii_prefix(text));
    size_t at = 0;
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    text.remove_prefix(at);
    if (text.empty()) return true;
    const size_t length = character_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
}

bool all_utf8(const Column& column) {
  if (column.type().id == TypeId::Dictionary) return all_utf8(DictionaryView(column).values());
  if (column.size() == 0) return true;
  if (column.type().id == TypeId::Utf8 && is_ascii_throughout<int32_t>(column)) return true;
  if (column.type().id == TypeId::LargeUtf8 && is_ascii_throughout<int64_t>(column)) return true;
  const TextView text(column);
  for (int64_t row = 0; row < column.size(); ++row) {
    if (!column.is_null(row) && !is_utf8(text[row])) return false;
  }
  return true;
}

}  // namespace score::columns
