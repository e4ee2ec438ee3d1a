#pragma once
// Columns of plain items, 64 rows at a time.
#include <bit>
#include <cstdint>
#include <utility>

#include "runtime/columns/batch.h"

namespace score::bind {

/// `all(row, count)` puts the values of `count` rows, missing ones too, into the sink, and says whether all fit: if so
/// only the missing ones are left to do. Else `one(row)` does each of the rows.
template <class Sink, class All, class One>
void by_words(const columns::Column& column, Sink& sink, const All& all, const One& one) {
  const auto rows = static_cast<int64_t>(sink.rows());
  const bool nulls = column.may_have_nulls();
  for (int64_t row = 0; row < rows; row += 64) {
    const int64_t count = rows - row < 64 ? rows - row : 64;
    if (!all(row, count)) {
      for (int64_t i = 0; i < count; ++i) one(row + i);
    } else if (nulls) {
      uint64_t missing = ~column.validity_word(row);
      if (count < 64) missing &= (uint64_t{1} << count) - 1;
      for (; missing != 0; missing &= missing - 1) sink.missing(row + std::countr_zero(missing));
    }
  }
}

/// Integers as they stand into the sink's. False if its width does not hold one, or `fits(value)` is false for one.
template <class Sink, class Items, class Fits>
bool copy_integers(const Items& items, int64_t row, int64_t count, Sink& sink, const Fits& fits) {
  return sink.visit([&]<class To>(To* to) {
    bool good = true;
    for (int64_t i = 0; i < count; ++i) {
      const auto value = items[row + i];
      to[row + i] = static_cast<To>(value);
      good &= std::in_range<To>(value);
      good &= fits(value);
    }
    return good;
  });
}

}  // namespace score::bind
