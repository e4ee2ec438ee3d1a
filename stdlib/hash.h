#pragma once
// The stable hash: part of the language's meaning (`bucket`), hence the same on every machine and for ever.
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

}  // namespace score::stdlib
