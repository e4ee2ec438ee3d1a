#pragma once
// The first bytes of a text as two integers: short texts are compared and read as numbers without looking at their
// bytes one by one.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace score::bind {

static_assert(std::endian::native == std::endian::little, "a text's first byte is its head's lowest");

/// Byte i is bits 8 * i of `low`, from byte 8 on of `high`; zero behind the text's end.
struct TextHead {
  static constexpr size_t kBytes = 16;

  uint64_t low = 0, high = 0;
};

inline uint64_t eight_bytes(const char* from) {
  uint64_t word;
  std::memcpy(&word, from, sizeof(word));
  return word;
}

/// Of a text of at most 8 bytes.
inline uint64_t short_head(const char* text, size_t size) {
  if (size == 8) return eight_bytes(text);
  if (size >= 4) {  // the halves may overlap, with the same bytes
    uint32_t first, last;
    std::memcpy(&first, text, sizeof(first));
    std::memcpy(&last, text + size - 4, sizeof(last));
    return first | uint64_t{last} << (8 * (size - 4));
  }
  if (size == 0) return 0;
  const auto byte = [text](size_t at) { return uint64_t{static_cast<uint8_t>(text[at])} << (8 * at); };
  return byte(0) | byte(size / 2) | byte(size - 1);
}

/// Reads nothing but the text.
inline TextHead head_of(std::string_view text) {
  const char* from = text.data();
  if (text.size() <= 8) return {short_head(from, text.size()), 0};
  if (text.size() >= TextHead::kBytes) return {eight_bytes(from), eight_bytes(from + 8)};
  return {eight_bytes(from), eight_bytes(from + text.size() - 8) >> (8 * (TextHead::kBytes - text.size()))};
}

/// The same for at most 16 bytes, where 16 bytes may be read: one way for all sizes.
inline TextHead head_within(const char* text, size_t size) {
  const uint64_t low = eight_bytes(text), high = eight_bytes(text + 8);
  const auto first = [](size_t bytes) { return bytes >= 8 ? ~uint64_t{0} : (uint64_t{1} << (8 * bytes)) - 1; };
  return {low & first(size), size > 8 ? high & first(size - 8) : 0};
}

}  // namespace score::bind
