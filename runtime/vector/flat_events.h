#pragma once
// Events that are gathered by loops (compiler/plan/schedule_events.cpp says which): a selection is a mask over all
// events of a slice, blind to whose they are, and a lead's events a range of its bits. The others go lead by lead
// through interpret::EventEvaluator, over columns that are evaluated flat all the same.
#include <bit>

#include "runtime/vector/column.h"

namespace score::vector {

/// The set bits of a mask over events, by ranges. `before[w]` counts those in the words before w; the mask and `before`
/// have one word more than there are rows, which is 0.
class KeptEvents {
 public:
  KeptEvents() = default;
  KeptEvents(const Word* mask, const uint32_t* before) : mask_(mask), before_(before) {}

  size_t count(size_t from, size_t to) const { return rank(to) - rank(from); }
  /// The first of a range that has one.
  size_t first(size_t from) const {
    size_t word = from / kWordRows;
    Word bits = mask_[word] & (kAllRows << (from % kWordRows));
    while (bits == 0) bits = mask_[++word];
    return word * kWordRows + static_cast<size_t>(std::countr_zero(bits));
  }
  /// The last before `to` of a range that has one.
  size_t last(size_t to) const {
    size_t word = (to - 1) / kWordRows;
    Word bits = mask_[word] & (kAllRows >> (kWordRows - 1 - (to - 1) % kWordRows));
    while (bits == 0) bits = mask_[--word];
    return word * kWordRows + kWordRows - 1 - static_cast<size_t>(std::countl_zero(bits));
  }
  /// `visit(row)` for each in the range but the first `skip`, ascending.
  template <class Visit>
  void each(size_t from, size_t to, size_t skip, const Visit& visit) const {
    if (from == to) return;
    const size_t last_word = (to - 1) / kWordRows;
    for (size_t word = from / kWordRows; word <= last_word; ++word) {
      Word bits = mask_[word];
      if (word == from / kWordRows) bits &= kAllRows << (from % kWordRows);
      if (word == last_word) bits &= kAllRows >> (kWordRows - 1 - (to - 1) % kWordRows);
      for (; bits != 0; bits &= bits - 1) {
        if (skip == 0) {
          visit(word * kWordRows + static_cast<size_t>(std::countr_zero(bits)));
        } else {
          --skip;
        }
      }
    }
  }

 private:
  size_t rank(size_t row) const {
    const Word below = (Word{1} << (row % kWordRows)) - 1;
    return before_[row / kWordRows] + static_cast<size_t>(std::popcount(mask_[row / kWordRows] & below));
  }

  const Word* mask_ = nullptr;
  const uint32_t* before_ = nullptr;
};

class Frame;
/// Of a mask over the rows of `events`.
KeptEvents kept_events(Frame& events, const Word* mask);

}  // namespace score::vector
