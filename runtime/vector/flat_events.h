#pragma once
// Events that are gathered by loops (compiler/plan/schedule_events.cpp says which): a selection is a mask over all
// events of a slice, blind to whose they are, and a lead's events a range of its bits. The others go lead by lead
// through interpret::EventEvaluator, over columns that are evaluated flat all the same.
#include <bit>

#include "runtime/vector/column.h"

namespace score::vector {

/// The events of a slice that a selection keeps.
struct KeptEvents {
  const Word* mask = nullptr;
  const uint32_t* ranks = nullptr;  // by lead and one more: how many come before its first (event_loops.h)

  size_t count(size_t lead) const { return ranks[lead + 1] - ranks[lead]; }

  /// The first of a range that has one.
  size_t first(size_t from) const {
    size_t word = from / kWordRows;
    Word bits = mask[word] & (kAllRows << (from % kWordRows));
    while (bits == 0) bits = mask[++word];
    return word * kWordRows + static_cast<size_t>(std::countr_zero(bits));
  }
  /// The last before `to` of a range that has one.
  size_t last(size_t to) const {
    size_t word = (to - 1) / kWordRows;
    Word bits = mask[word] & (kAllRows >> (kWordRows - 1 - (to - 1) % kWordRows));
    while (bits == 0) bits = mask[--word];
    return word * kWordRows + kWordRows - 1 - static_cast<size_t>(std::countl_zero(bits));
  }
  /// `visit(row)` for each in the range, ascending.
  template <class Visit>
  void each(size_t from, size_t to, const Visit& visit) const {
    if (from == to) return;
    const size_t last_word = (to - 1) / kWordRows;
    for (size_t word = from / kWordRows; word <= last_word; ++word) {
      for (Word bits = in_range(word, from, to); bits != 0; bits &= bits - 1) {
        visit(word * kWordRows + static_cast<size_t>(std::countr_zero(bits)));
      }
    }
  }
  /// `visit(row)` for each in the range, descending.
  template <class Visit>
  void each_newest_first(size_t from, size_t to, const Visit& visit) const {
    if (from == to) return;
    for (size_t word = (to - 1) / kWordRows + 1; word-- > from / kWordRows;) {
      for (Word bits = in_range(word, from, to); bits != 0;) {
        const auto highest = kWordRows - 1 - static_cast<size_t>(std::countl_zero(bits));
        visit(word * kWordRows + highest);
        bits ^= Word{1} << highest;
      }
    }
  }

 private:
  /// The bits of a word that the range has.
  Word in_range(size_t word, size_t from, size_t to) const {
    Word bits = mask[word];
    if (word == from / kWordRows) bits &= kAllRows << (from % kWordRows);
    if (word == (to - 1) / kWordRows) bits &= kAllRows >> (kWordRows - 1 - (to - 1) % kWordRows);
    return bits;
  }
};

}  // namespace score::vector
