#pragma once
// Random choices that are the same on every platform: the generator is ours (xoshiro256**, David Blackman and
// Sebastiano Vigna, seeded by splitmix64), and so is every way to make choices of its bits.
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace score::random {

class Rng {
 public:
  explicit Rng(uint64_t seed) {
    for (uint64_t& word : state_) word = split(seed);
  }

  uint64_t bits() {
    const uint64_t result = rotated(state_[1] * 5, 7) * 9;
    const uint64_t t = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= t;
    state_[3] = rotated(state_[3], 45);
    return result;
  }

  /// Below `n`, which is above 0. The bias of the remainder is far too small to matter here.
  uint64_t below(uint64_t n) { return bits() % n; }
  /// Between both ends, which count.
  int64_t between(int64_t low, int64_t high) {
    const uint64_t span = static_cast<uint64_t>(high) - static_cast<uint64_t>(low) + 1;
    return static_cast<int64_t>(static_cast<uint64_t>(low) + (span == 0 ? bits() : below(span)));
  }
  /// True in `percent` of a hundred cases.
  bool chance(int percent) { return below(100) < static_cast<uint64_t>(percent); }

  template <class T>
  const T& pick(const std::vector<T>& items) {
    return items[below(items.size())];
  }
  template <class T>
  T pick(std::initializer_list<T> items) {
    return items.begin()[below(items.size())];
  }
  /// An index, as likely as its weight says; at least one weight is above 0.
  size_t weighted(std::initializer_list<int> weights) {
    uint64_t all = 0;
    for (const int weight : weights) all += static_cast<uint64_t>(weight);
    uint64_t at = below(all);
    size_t index = 0;
    for (const int weight : weights) {
      if (at < static_cast<uint64_t>(weight)) return index;
      at -= static_cast<uint64_t>(weight);
      ++index;
    }
    return index - 1;
  }
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }
  /// 1 to `most` different items, in a random order.
  template <class T>
  std::vector<T> some(std::vector<T> items, size_t most) {
    shuffle(items);
    const size_t count = 1 + below(most < items.size() ? most : items.size());
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(count), items.end());
    return items;
  }

 private:
  static uint64_t rotated(uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }
  static uint64_t split(uint64_t& seed) {
    uint64_t z = (seed += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  uint64_t state_[4];
};

}  // namespace score::random
