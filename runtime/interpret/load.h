#pragma once
// One cell of a bound column as a value.
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
    default: value.scalar.i = column.integers[row]; break;
  }
  return value;
}

}  // namespace score::interpret
