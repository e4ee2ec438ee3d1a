#pragma once
// The distinct values of one text field, met so far, and what nodes make of them: text is looked at once a value, then
// rows are a number to look up.
#include <cstdint>
#include <vector>

#include "runtime/vector/column.h"
#include "stdlib/arena.h"

namespace score::vector {

/// One a thread and field. Code 0 is the missing value. Bounded: it starts anew when it has grown too large.
class Dictionary {
 public:
  Dictionary() { clear(); }

  /// Whether values come again often enough for looking them up to pay.
  bool pays() const { return pays_; }
  /// The code of each row's value. Between slices the dictionary may have been cleared: a new generation.
  void encode(const Column& strings, size_t rows, uint32_t* codes);

  uint64_t generation() const { return generation_; }
  size_t size() const { return values_.size(); }
  const ScoreStr* values() const { return values_.data(); }

 private:
  struct Slot {
    uint64_t hash = 0;
    uint32_t code = 0;  // 0: free
  };
  uint32_t code_of(ScoreStr value);
  uint32_t add(ScoreStr value, uint64_t hash, size_t slot);
  void clear();
  void widen();

  std::vector<ScoreStr> values_;  // by code; bytes in arena_
  std::vector<Slot> slots_;       // open addressing, a power of two, at most half full
  stdlib::Arena arena_;
  size_t bytes_ = 0;
  uint64_t generation_ = 0;
  uint64_t looked_up_ = 0, added_ = 0;
  bool pays_ = true;
};

/// What one node is for each value of a dictionary: filled up to `size`, for the dictionary's generation.
struct Memo {
  uint64_t generation = 0;
  size_t size = 0;
  std::vector<Word> known, bits;
  std::vector<int64_t> integers;
  std::vector<double> numbers;
  std::vector<ScoreStr> strings;
  stdlib::Arena bytes;  // of strings

  /// Behind what is there, the first `rows` cells of `column`.
  void append(const Column& column, Cells kind, size_t rows);
  void clear();
  Column column(Cells kind) const;
};

}  // namespace score::vector
