#pragma once
// One cell of a bound column as a value, and back.
#include "runtime/columns/leads.h"
#include "runtime/interpret/value.h"

namespace score::interpret {

inline Value load(const columns::LeadColumn& column, size_t row) {
  Value value;
  value.known = column.is_known(row);
  switch (column.kind) {
    case abi::Kind::Bool: value.scalar.b = column.bools[row] != 0; break;
    case abi::Kind::Number: value.scalar.d = column.numbers[row]; break;
    case abi::Kind::String:
    case abi::Kind::Text: value.scalar.s = column.strings[row]; break;
    case abi::Kind::List: value.scalar.list = column.lists[row]; break;
    default: value.scalar.i = column.integers[row]; break;
  }
  return value;
}

/// Behind the `row` cells that are there. Strings and lists point to where the value does.
inline void append(const Value& value, columns::LeadColumn& column, size_t row) {
  column.known.resize(row / 64 + 1);
  if (value.known) column.known[row / 64] |= uint64_t{1} << (row % 64);
  switch (column.kind) {
    case abi::Kind::Bool: column.bools.push_back(value.known && value.scalar.b ? 1 : 0); break;
    case abi::Kind::Number: column.numbers.push_back(value.known ? value.scalar.d : 0); break;
    case abi::Kind::String:
    case abi::Kind::Text: column.strings.push_back(value.known ? value.scalar.s : ScoreStr{"", 0}); break;
    case abi::Kind::List: column.lists.push_back(value.known ? value.scalar.list : ScoreList{}); break;
    default: column.integers.push_back(value.known ? value.scalar.i : 0); break;
  }
}

}  // namespace score::interpret
