#pragma once
// Letters of ASCII, sixteen or eight bytes at a time: most texts have no others.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace score::stdlib {

struct AsciiLook {
  bool ascii;                 // has nothing else
  bool has_lower, has_upper;  // only of ASCII
};

namespace detail {

constexpr uint64_t kOnes = 0x0101010101010101;
constexpr uint64_t kHighBits = 0x80 * kOnes;

/// The high bit of each byte from `first` to `last`, if all bytes are ASCII.
constexpr uint64_t between(uint64_t bytes, char first, char last) noexcept {
  const auto reach = [](int to) { return static_cast<uint64_t>(0x80 - to) * kOnes; };
  return (bytes + reach(first)) & ~(bytes + reach(last + 1)) & kHighBits;
}

inline uint64_t eight(const char* from) noexcept {
  uint64_t bytes;
  std::memcpy(&bytes, from, sizeof(bytes));
  return bytes;
}

using Sixteen = uint8_t __attribute__((vector_size(16)));

inline Sixteen sixteen(const char* from) noexcept {
  Sixteen bytes;
  std::memcpy(&bytes, from, sizeof(bytes));
  return bytes;
}
/// All bits of the bytes that are one of the 26 letters from `first` on.
inline Sixteen letters(Sixteen bytes, char first) noexcept {
  return std::bit_cast<Sixteen>(bytes - static_cast<uint8_t>(first) < uint8_t{26});
}
inline uint64_t halves(Sixteen bytes) noexcept {
  uint64_t half[2];
  std::memcpy(half, &bytes, sizeof(half));
  return half[0] | half[1];
}

/// Up to seven bytes, in any order and some of them twice.
inline uint64_t few(std::string_view text) noexcept {
  if (text.size() >= 4) {
    uint32_t first, last;
    std::memcpy(&first, text.data(), sizeof(first));
    std::memcpy(&last, text.data() + text.size() - sizeof(last), sizeof(last));
    return uint64_t{first} << 32 | last;
  }
  uint64_t bytes = 0;
  for (const char c : text) bytes = bytes << 8 | static_cast<unsigned char>(c);
  return bytes;
}

/// The bytes with the case of the 26 letters from `first` on changed. All are ASCII.
inline void change_case(std::string_view text, char first, char* to) noexcept {
  const char* from = text.data();
  const std::size_t size = text.size();
  if (size >= 16) {
    const auto put = [&](std::size_t at) {
      const Sixteen bytes = sixteen(from + at);
      const Sixteen changed = bytes ^ (letters(bytes, first) & uint8_t{0x20});
      std::memcpy(to + at, &changed, sizeof(changed));
    };
    for (std::size_t at = 0; at + 16 <= size; at += 16) put(at);
    return put(size - 16);  // overlaps the one before
  }
  if (size >= 8) {
    const auto put = [&](std::size_t at) {
      const uint64_t bytes = eight(from + at);
      const uint64_t changed = bytes ^ (between(bytes, first, static_cast<char>(first + 25)) >> 2);
      std::memcpy(to + at, &changed, sizeof(changed));
    };
    put(0);
    return put(size - 8);
  }
  for (std::size_t at = 0; at < size; ++at) {
    const char c = from[at];
    to[at] = c >= first && c < first + 26 ? static_cast<char>(c ^ 0x20) : c;
  }
}

}  // namespace detail

inline AsciiLook look(std::string_view text) noexcept {
  const char* from = text.data();
  const std::size_t size = text.size();
  if (size >= 16) {
    detail::Sixteen all{}, lower{}, upper{};
    const auto see = [&](std::size_t at) {
      const detail::Sixteen bytes = detail::sixteen(from + at);
      all |= bytes;
      lower |= detail::letters(bytes, 'a');
      upper |= detail::letters(bytes, 'A');
    };
    for (std::size_t at = 0; at + 16 <= size; at += 16) see(at);
    see(size - 16);
    return {(detail::halves(all) & detail::kHighBits) == 0, detail::halves(lower) != 0, detail::halves(upper) != 0};
  }
  uint64_t all = 0, lower = 0, upper = 0;
  const auto see = [&](uint64_t bytes) {
    all |= bytes;
    lower |= detail::between(bytes, 'a', 'z');
    upper |= detail::between(bytes, 'A', 'Z');
  };
  if (size >= 8) {
    see(detail::eight(from));
    see(detail::eight(from + size - 8));
  } else {
    see(detail::few(text));
  }
  return {(all & detail::kHighBits) == 0, lower != 0, upper != 0};
}

/// Of ASCII alone. `to` has room for all of `text` and does not overlap it.
inline void lower_ascii(std::string_view text, char* to) noexcept {
  detail::change_case(text, 'A', to);
}
inline void upper_ascii(std::string_view text, char* to) noexcept {
  detail::change_case(text, 'a', to);
}

}  // namespace score::stdlib
