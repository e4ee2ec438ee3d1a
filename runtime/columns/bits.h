#pragma once
// Bitmaps: bit i is bit i % 8 of byte i / 8, as Arrow has them.
#include <bit>
#include <cstdint>
#include <cstring>

namespace score::columns {

inline bool get_bit(const uint8_t* bits, int64_t index) {
  return ((bits[index >> 3] >> (index & 7)) & 1) != 0;
}

inline void set_bit(uint8_t* bits, int64_t index, bool value) {
  const auto mask = static_cast<uint8_t>(1U << (index & 7));
  bits[index >> 3] = static_cast<uint8_t>(value ? bits[index >> 3] | mask : bits[index >> 3] & ~mask);
}

/// `count` (0 to 64) bits from `index` on, the first lowest, the rest 0. Touches no byte behind the last bit's.
inline uint64_t load_bits(const uint8_t* bits, int64_t index, int64_t count) {
  if (count <= 0) return 0;
  const uint8_t* from = bits + (index >> 3);
  const int shift = static_cast<int>(index & 7);
  const int64_t bytes = (shift + count + 7) >> 3;
  uint64_t low = 0;
  std::memcpy(&low, from, static_cast<size_t>(bytes < 8 ? bytes : 8));
  low >>= shift;
  if (bytes == 9) low |= uint64_t{from[8]} << (64 - shift);
  return count == 64 ? low : low & ((uint64_t{1} << count) - 1);
}

inline int64_t count_ones(const uint8_t* bits, int64_t index, int64_t count) {
  int64_t ones = 0;
  for (int64_t done = 0; done < count; done += 64) {
    ones += std::popcount(load_bits(bits, index + done, count - done < 64 ? count - done : 64));
  }
  return ones;
}

}  // namespace score::columns
