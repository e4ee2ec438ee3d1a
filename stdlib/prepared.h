#pragma once
// Long constant lists, prepared once when a plan is built. They answer exactly as the list kernels (kernels/lists.h).
#include <vector>

#include "runtime/abi/value.h"
#include "stdlib/arena.h"

namespace score::stdlib {

/// `x in […]` for ints and every kind carried as one. Immutable after construction; any thread may ask.
class IntSet {
 public:
  explicit IntSet(ScoreIntList list);
  bool contains(int64_t x) const noexcept;

 private:
  std::vector<int64_t> sorted_;
};

/// `x in […]` for numbers.
class NumberSet {
 public:
  explicit NumberSet(ScoreNumberList list);
  bool contains(double x) const noexcept;

 private:
  std::vector<double> sorted_;
};

/// `x in […]` for strings, or for folded texts against folded items. Keeps its own copy of the items.
class StrSet {
 public:
  explicit StrSet(ScoreStrList list);
  bool contains(ScoreStr x) const noexcept;

 private:
  struct Slot {
    uint64_t hash;
    ScoreStr item;  // data is null in a free slot
  };
  Arena bytes_;
  std::vector<Slot> slots_;  // open addressing, a power of two, at most half full
};

}  // namespace score::stdlib
