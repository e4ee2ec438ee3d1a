#pragma once
// From spellings in the data to small numbers: enum members and "no value", found by one look-up a cell.
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace score::bind {

/// Open addressing over the bytes' ends and size: spellings are few and short, so this hash tells them apart well
/// enough, and a look-up is some nanoseconds. Filled once, then read by any number of threads.
class SpellingTable {
 public:
  static constexpr int64_t kAbsent = INT64_MIN;

  /// The first code given to a spelling stays.
  void add(std::string_view spelling, int64_t code);
  bool empty() const { return entries_.empty(); }

  /// The spelling's code, or kAbsent. Bytewise.
  int64_t find(std::string_view text) const {
    if (((sizes_ >> size_bit(text)) & 1) == 0) return kAbsent;  // most cells are no spelling of "no value"
    const size_t mask = slots_.size() - 1;
    for (size_t at = hash(text) & mask;; at = (at + 1) & mask) {
      const uint32_t slot = slots_[at];
      if (slot == 0) return kAbsent;
      const Entry& entry = entries_[slot - 1];
      if (std::string_view(entry.text) == text) return entry.code;
    }
  }

 private:
  struct Entry {
    std::string text;
    int64_t code = 0;
  };

  static uint64_t size_bit(std::string_view text) { return text.size() < 63 ? text.size() : 63; }
  static size_t hash(std::string_view text) {
    if (text.empty()) return 0;
    uint64_t head = 0, tail = 0;
    const size_t part = text.size() < 8 ? text.size() : 8;
    std::memcpy(&head, text.data(), part);
    std::memcpy(&tail, text.data() + text.size() - part, part);
    uint64_t mixed = (head ^ (tail << 17) ^ (tail >> 47) ^ text.size()) * 0x9E3779B97F4A7C15u;
    mixed ^= mixed >> 29;
    return static_cast<size_t>(mixed * 0xBF58476D1CE4E5B9u >> 20);
  }
  void rehash(size_t size);

  uint64_t sizes_ = 0;  // bit n: there is a spelling of n bytes (63: of 63 and more)
  std::vector<Entry> entries_;
  std::vector<uint32_t> slots_;  // index into entries_ plus one; 0 is free
};

}  // namespace score::bind
