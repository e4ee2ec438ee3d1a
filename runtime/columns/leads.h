#pragma once
// A block of leads bound to a model's schema: typed columns without the rows that were rejected.
//
// What the binder makes and every engine reads. Owned by one thread at a time; strings point into the input batch (or
// into `text`), which must outlive the block.
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "runtime/abi/value.h"
#include "runtime/columns/cells.h"

namespace score::columns {

/// One field's values, `size` of the block many. Which vector is filled follows from `kind` (runtime/abi/value.h).
/// The value under a missing row is zero or the empty string. Every vector may be read up to a whole
/// word of 64 rows (cells.h), and starts on a cache line.
///
/// Integers of a field of leads have `static_width` bytes a cell; but where a block has an int that needs more than 4
/// bytes, the ints of that column have 8 in this block. Those of events are as events.h says.
struct LeadColumn {
  abi::Kind kind = abi::Kind::Bool;
  Padded<uint8_t> bools;
  Integers integers;
  Padded<double> numbers;
  Padded<ScoreStr> strings;
  Padded<ScoreList> lists;              // of items as kernels take them
  abi::Kind element = abi::Kind::Bool;  // of lists
  std::shared_ptr<const void> items;    // keeps those of lists
  std::vector<uint64_t> known;          // bit i of word i / 64; empty means that every row is known

  bool is_known(size_t row) const { return known.empty() || ((known[row / 64] >> (row % 64)) & 1) != 0; }
  int64_t integer(size_t row) const { return integers[row]; }

  /// Bytes a cell, of the vector that is filled.
  uint8_t width() const { return holds_integers(kind) ? integers.width() : static_width(kind); }
  /// The first cell: uint8_t, int8_t to int64_t, double, ScoreStr or ScoreList.
  const void* cells() const {
    switch (kind) {
      case abi::Kind::Bool: return bools.data();
      case abi::Kind::Number: return numbers.data();
      case abi::Kind::String:
      case abi::Kind::Text: return strings.data();
      case abi::Kind::List: return lists.data();
      default: return integers.data();
    }
  }
  template <class T>
  const T* as() const {
    return static_cast<const T*>(cells());
  }
};

struct LeadBlock {
  size_t size = 0;
  std::vector<LeadColumn> columns;       // one for each field of the model's lead, in its order
  std::vector<int64_t> source_row;       // row number in the whole input, from 1, of each lead
  std::vector<uint32_t> batch_row;       // its row in the batch it was bound from
  std::vector<int64_t> now_us;           // one for each lead, or a single one for all
  std::deque<std::string> text;          // bytes of strings that the input does not hold as they are
  std::shared_ptr<const void> defaults;  // keeps the bytes of default values

  int64_t now(size_t row) const { return now_us.size() == 1 ? now_us[0] : now_us[row]; }
};

}  // namespace score::columns
