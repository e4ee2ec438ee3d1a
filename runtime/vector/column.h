#pragma once
// The values of one node for the rows of a slice.
#include <bit>
#include <cstddef>
#include <cstdint>

#include "runtime/abi/value.h"
#include "runtime/interpret/value.h"

namespace score::vector {

/// 64 rows of a mask; row r is bit r % 64 of word r / 64.
using Word = uint64_t;
inline constexpr size_t kWordRows = 64;
inline constexpr Word kAllRows = ~Word{0};

constexpr size_t words_of(size_t rows) {
  return (rows + kWordRows - 1) / kWordRows;
}

/// How the values of a kind stand in a column.
enum class Cells : uint8_t { Bits, Integers, Numbers, Strings, Lists };

constexpr Cells cells_of(abi::Kind kind) {
  switch (kind) {
    case abi::Kind::Bool: return Cells::Bits;
    case abi::Kind::Number: return Cells::Numbers;
    case abi::Kind::String:
    case abi::Kind::Text: return Cells::Strings;
    case abi::Kind::List: return Cells::Lists;
    default: return Cells::Integers;
  }
}

/// One value for all rows, or one each. Owns nothing: cells stand in the block or in the slice's memory, padded to
/// whole words; integers have 1, 2, 4 or 8 bytes. Masks may have any bits behind the last row; a value under a row that
/// is not known means nothing, but the bits of a bool are 0 there.
struct Column {
  bool uniform = false;
  interpret::Value value;       // uniform
  const Word* known = nullptr;  // null: every row
  const void* cells = nullptr;
  uint8_t width = sizeof(int64_t);  // bytes of an integer

  const Word* bits() const { return static_cast<const Word*>(cells); }
  /// Of integers that have 8 bytes.
  const int64_t* integers() const { return static_cast<const int64_t*>(cells); }
  bool is_wide() const { return uniform || width == sizeof(int64_t); }
  int64_t integer(size_t row) const {
    switch (width) {
      case 1: return static_cast<const int8_t*>(cells)[row];
      case 2: return static_cast<const int16_t*>(cells)[row];
      case 4: return static_cast<const int32_t*>(cells)[row];
      default: return integers()[row];
    }
  }
  const double* numbers() const { return static_cast<const double*>(cells); }
  const ScoreStr* strings() const { return static_cast<const ScoreStr*>(cells); }
  const ScoreList* lists() const { return static_cast<const ScoreList*>(cells); }

  static Column of(const interpret::Value& value) {
    Column made;
    made.uniform = true;
    made.value = value;
    return made;
  }
  static Column of(const void* cells, const Word* known, uint8_t width = sizeof(int64_t)) {
    Column made;
    made.cells = cells;
    made.known = known;
    made.width = width;
    return made;
  }

  bool is_known(size_t row) const {
    if (uniform) return value.known;
    return known == nullptr || has(known, row);
  }
  static bool has(const Word* mask, size_t row) { return ((mask[row / kWordRows] >> (row % kWordRows)) & 1) != 0; }

  /// The cell, known or not.
  stdlib::Scalar scalar(Cells kind, size_t row) const {
    stdlib::Scalar made{};
    switch (kind) {
      case Cells::Bits: made.b = has(bits(), row); break;
      case Cells::Integers: made.i = integer(row); break;
      case Cells::Numbers: made.d = numbers()[row]; break;
      case Cells::Strings: made.s = strings()[row]; break;
      case Cells::Lists: made.list = lists()[row]; break;
    }
    return made;
  }
  interpret::Value at(Cells kind, size_t row) const {
    if (uniform) return value;
    interpret::Value made;
    made.known = known == nullptr || has(known, row);
    if (made.known) made.scalar = scalar(kind, row);
    return made;
  }
};

/// Where a column is written, row by row or by loops.
struct Cellar {
  Cells kind{};
  void* cells = nullptr;
  Word* known = nullptr;

  void put(size_t row, const interpret::Value& value) {
    const Word bit = Word{1} << (row % kWordRows);
    if (!value.known) {
      known[row / kWordRows] &= ~bit;
      return;
    }
    known[row / kWordRows] |= bit;
    switch (kind) {
      case Cells::Bits:
        if (value.scalar.b) static_cast<Word*>(cells)[row / kWordRows] |= bit;
        break;
      case Cells::Integers: static_cast<int64_t*>(cells)[row] = value.scalar.i; break;
      case Cells::Numbers: static_cast<double*>(cells)[row] = value.scalar.d; break;
      case Cells::Strings: static_cast<ScoreStr*>(cells)[row] = value.scalar.s; break;
      case Cells::Lists: static_cast<ScoreList*>(cells)[row] = value.scalar.list; break;
    }
  }
  Column column() const { return Column::of(cells, known); }
};

/// `visit(row)` for each set bit, ascending.
template <class Visit>
void each_row(const Word* mask, size_t words, const Visit& visit) {
  for (size_t word = 0; word < words; ++word) {
    for (Word left = mask[word]; left != 0; left &= left - 1) {
      visit(word * kWordRows + static_cast<size_t>(std::countr_zero(left)));
    }
  }
}

}  // namespace score::vector
