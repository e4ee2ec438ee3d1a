#pragma once
// Letters of ASCII, eight bytes at a time: most texts have no others.
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

/// The bytes with the case of letters from `first` to `last` changed. All are ASCII.
inline void change_case(std::string_view text, char first, char last, char* to) noexcept {
  const auto changed = [&](uint64_t bytes) { return bytes ^ (between(bytes, first, last) >> 2); };
  const auto put = [&](std::size_t at) {
    const uint64_t bytes = changed(eight(text.data() + at));
    std::memcpy(to + at, &bytes, sizeof(bytes));
  };
  if (text.size() < 8) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char c = text[at];
      to[at] = c >= first && c <= last ? static_cast<char>(c ^ 0x20) : c;
    }
    return;
  }
#pragma clang loop vectorize(disable)  // texts are short: four words or so
  for (std::size_t at = 0; at + 8 <= text.size(); at += 8) put(at);
  put(text.size() - 8);  // overlaps the one before
}

}  // namespace detail

inline AsciiLook look(std::string_view text) noexcept {
  uint64_t all = 0, lower = 0, upper = 0;
  const auto see = [&](uint64_t bytes) {
    all |= bytes;
    lower |= detail::between(bytes, 'a', 'z');
    upper |= detail::between(bytes, 'A', 'Z');
  };
  if (text.size() < 8) {
    see(detail::few(text));
  } else {
#pragma clang loop vectorize(disable)
    for (std::size_t at = 0; at + 8 <= text.size(); at += 8) see(detail::eight(text.data() + at));
    see(detail::eight(text.data() + text.size() - 8));
  }
  return {(all & detail::kHighBits) == 0, lower != 0, upper != 0};
}

/// Of ASCII alone. `to` has room for all of `text` and does not overlap it.
inline void lower_ascii(std::string_view text, char* to) noexcept {
  detail::change_case(text, 'A', 'Z', to);
}
inline void upper_ascii(std::string_view text, char* to) noexcept {
  detail::change_case(text, 'a', 'z', to);
}

}  // namespace score::stdlib
