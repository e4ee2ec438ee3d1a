#pragma once
// The stable hash: part of the language's meaning (`bucket`), hence the same on every machine and for ever. And a quick
// one for tables in memory.
#include <cstring>

#include "runtime/abi/value.h"

namespace score::stdlib {

/// FNV-1a with 64 bits over the bytes, started from `seed`.
constexpr uint64_t kFnvBasis = 0xcbf29ce484222325;
constexpr uint64_t fnv1a(uint64_t seed, const char* bytes, int64_t size) noexcept {
  uint64_t hash = seed;
  for (int64_t i = 0; i < size; ++i) {
    hash ^= static_cast<unsigned char>(bytes[i]);
    hash *= 0x100000001b3;
  }
  return hash;
}

/// Spreads every bit over all: x ^= x >> 33, times 0xff51afd7ed558ccd, x ^= x >> 33, times 0xc4ceb9fe1a85ec53,
/// x ^= x >> 33 (the finish of MurmurHash3).
constexpr uint64_t spread(uint64_t x) noexcept {
  x ^= x >> 33;
  x *= 0xff51afd7ed558ccd;
  x ^= x >> 33;
  x *= 0xc4ceb9fe1a85ec53;
  return x ^ (x >> 33);
}

constexpr uint64_t stable_hash(ScoreStr text) noexcept {
  return spread(fnv1a(kFnvBasis, text.data, text.size));
}

namespace detail {

inline uint64_t word_at(const char* bytes) noexcept {
  uint64_t word;
  std::memcpy(&word, bytes, sizeof(word));
  return word;
}

inline uint64_t multiplied(uint64_t a, uint64_t b) noexcept {
  const auto product = static_cast<unsigned __int128>(a) * b;
  return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

}  // namespace detail

/// Eight bytes a step; the last step overlaps the one before. No meaning may hang on it.
inline uint64_t quick_hash(ScoreStr text) noexcept {
  constexpr uint64_t kFirst = 0x9E3779B97F4A7C15u, kSecond = 0xD1B54A32D192ED03u;
  const auto size = static_cast<std::size_t>(text.size);
  uint64_t hash = kFirst ^ size;
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) {
      hash = detail::multiplied(hash ^ detail::word_at(text.data + i), kSecond);
    }
    return detail::multiplied(hash ^ detail::word_at(text.data + size - 8), kFirst);
  }
  uint64_t rest = 0;
  if (size > 0) std::memcpy(&rest, text.data, size);
  return detail::multiplied(hash ^ rest, kSecond);
}

}  // namespace score::stdlib
