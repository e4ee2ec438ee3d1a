#include "stdlib/prepared.h"

#include <algorithm>
#include <bit>

#include "stdlib/hash.h"
#include "stdlib/kernels/compare.h"

namespace score::stdlib {

namespace {

template <class Item>
std::vector<Item> sorted_copy(const Item* items, int64_t size) {
  std::vector<Item> sorted(items, items + size);
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

}  // namespace

IntSet::IntSet(ScoreIntList list) : sorted_(sorted_copy(list.items, list.size)) {}
bool IntSet::contains(int64_t x) const noexcept {
  return std::binary_search(sorted_.begin(), sorted_.end(), x);
}

NumberSet::NumberSet(ScoreNumberList list) : sorted_(sorted_copy(list.items, list.size)) {}
bool NumberSet::contains(double x) const noexcept {
  return std::binary_search(sorted_.begin(), sorted_.end(), x);
}

StrSet::StrSet(ScoreStrList list) {
  slots_.resize(std::bit_ceil(static_cast<std::size_t>(list.size) * 2 + 1));
  for (int64_t i = 0; i < list.size; ++i) {
    const ScoreStr item = list.items[i];
    if (contains(item)) continue;
    const std::size_t size = static_cast<std::size_t>(item.size);
    char* copy = bytes_.allocate(size + 1);  // never null, for the empty string too
    std::copy_n(item.data, size, copy);
    const uint64_t hash = stable_hash(item);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].item.data != nullptr) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {hash, {copy, item.size}};
  }
}

bool StrSet::contains(ScoreStr x) const noexcept {
  const uint64_t hash = stable_hash(x);
  for (std::size_t at = hash & (slots_.size() - 1); slots_[at].item.data != nullptr;
       at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].hash == hash && score_k_eq_string(slots_[at].item, x)) return true;
  }
  return false;
}

}  // namespace score::stdlib
