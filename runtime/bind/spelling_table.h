#pragma once
// From spellings in the data to small numbers: enum members and "no value", found by one look-up a cell.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/bind/text_head.h"

namespace score::bind {

/// Open addressing, at most a quarter full: spellings are few. Those of at most 16 bytes are compared as two integers.
/// Filled once, then read by any number of threads.
class SpellingTable {
 public:
  static constexpr int64_t kAbsent = INT64_MIN;

  /// The first code given to a spelling stays.
  void add(std::string_view spelling, int64_t code);
  /// What `other` has, in the order it was added.
  void add_all(const SpellingTable& other);
  bool empty() const { return entries_.empty(); }

  /// The spelling's code, or kAbsent. Bytewise.
  int64_t find(std::string_view text) const {
    if (((sizes_ >> size_bit(text.size())) & 1) == 0) return kAbsent;  // most cells are no spelling of "no value"
    return look_up(head_of(text), text.data(), text.size());
  }
  /// The same for a text of at most 16 bytes.
  int64_t find(const TextHead& head, size_t size) const {
    return slots_.empty() ? kAbsent : look_up(head, nullptr, size);
  }

 private:
  struct Entry {
    std::string text;
    int64_t code = 0;
  };
  struct Slot {
    TextHead head;
    uint32_t size = 0;
    uint32_t entry = kFree;
    int64_t code = kAbsent;
  };
  static constexpr uint32_t kFree = UINT32_MAX;

  static uint64_t size_bit(size_t size) { return size < 63 ? size : 63; }
  static size_t hash(const TextHead& head, const char* text, size_t size) {
    uint64_t mixed = (head.low ^ size) * 0x9E3779B97F4A7C15u ^ head.high * 0xD1B54A32D192ED03u;
    if (size > TextHead::kBytes) mixed ^= eight_bytes(text + size - 8) * 0x8CB92BA72F3D8DD7u;
    return static_cast<size_t>(mixed ^ mixed >> 32);
  }
  int64_t look_up(const TextHead& head, const char* text, size_t size) const {
    const size_t mask = slots_.size() - 1;
    for (size_t at = hash(head, text, size) & mask;; at = (at + 1) & mask) {
      const Slot& slot = slots_[at];
      if (slot.entry == kFree) return kAbsent;
      if (slot.head.low != head.low || slot.head.high != head.high || slot.size != size) continue;
      if (size <= TextHead::kBytes || entries_[slot.entry].text == std::string_view(text, size)) return slot.code;
    }
  }
  void place(uint32_t entry);

  uint64_t sizes_ = 0;  // bit n: there is a spelling of n bytes (63: of 63 and more)
  std::vector<Entry> entries_;
  std::vector<Slot> slots_;  // a power of two
};

}  // namespace score::bind
