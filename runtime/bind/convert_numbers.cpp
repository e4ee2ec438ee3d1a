// Columns of ints, floats and decimals, and of bools.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <utility>

#include "runtime/bind/by_words.h"
#include "runtime/bind/convert.h"
#include "runtime/columns/views.h"
#include "stdlib/kernels/rounding.h"

namespace score::bind {

using abi::Kind;
using columns::Column;
using columns::FixedView;
using columns::Int128;
using columns::TypeId;

namespace {

constexpr Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// value / 10^scale in millionths, half to even. False beyond what a decimal holds.
bool decimal_of(Int128 value, int scale, int64_t* out) {
  Int128 millionths = 0;
  if (scale <= 6) {
    if (__builtin_mul_overflow(value, power_of_ten(6 - scale), &millionths)) return false;
  } else {
    const Int128 divisor = power_of_ten(scale - 6);
    millionths = value / divisor;
    const Int128 rest = value % divisor;
    const Int128 twice = rest < 0 ? -2 * rest : 2 * rest;
    if (twice > divisor || (twice == divisor && (millionths & 1) != 0)) millionths += value < 0 ? -1 : 1;
  }
  if (millionths > SCORE_DECIMAL_MAX || millionths < -SCORE_DECIMAL_MAX) return false;
  *out = static_cast<int64_t>(millionths);
  return true;
}

/// value / 10^scale, rounded once.
double number_of(Int128 value, int scale) {
  constexpr int64_t kExact = int64_t{1} << 53;
  constexpr int kExactPower = 15;  // 10^15 < 2^53
  if (value >= -kExact && value <= kExact && scale <= kExactPower) {
    return static_cast<double>(static_cast<int64_t>(value)) / static_cast<double>(power_of_ten(scale));
  }
  const std::string text = fmt::format("{}e{}", value, -scale);
  double out = 0;
  std::from_chars(text.data(), text.data() + text.size(), out);
  return out;
}

/// One number of the input as the field wants it.
class Numbers {
 public:
  explicit Numbers(const BoundField& bound) : kind_(bound.field->type.kind), scale_(bound.type.scale) {}

  // Ints and decimals
  Cell read(Int128 value, int64_t* out) const {
    if (kind_ == Kind::Decimal) return decimal_of(value, scale_, out) ? Cell::Value : Cell::Misfit;
    const Int128 one = power_of_ten(scale_);
    if (value % one != 0 || value / one > INT64_MAX || value / one < INT64_MIN) return Cell::Misfit;
    *out = static_cast<int64_t>(value / one);
    return Cell::Value;
  }
  Cell read(Int128 value, double* out) const {
    *out = number_of(value, scale_);
    return Cell::Value;
  }
  template <class Int>
    requires std::is_integral_v<Int>
  Cell read(Int value, int64_t* out) const {
    if (kind_ == Kind::Int && std::in_range<int64_t>(value)) {
      *out = static_cast<int64_t>(value);
      return Cell::Value;
    }
    return read(static_cast<Int128>(value), out);
  }
  template <class Int>
    requires std::is_integral_v<Int>
  Cell read(Int value, double* out) const {
    *out = static_cast<double>(value);
    return Cell::Value;
  }

  // Floats: not a number means "no value", which is how data frames write it
  template <class Float>
    requires std::is_floating_point_v<Float>
  Cell read(Float value, int64_t* out) const {
    const auto x = static_cast<double>(value);
    if (std::isnan(x)) return Cell::Missing;
    if (kind_ == Kind::Decimal) {
      if (!(std::abs(x) <= 9e12) || !score_k_round_places_number(x, 6, out)) return Cell::Misfit;
      return Cell::Value;
    }
    constexpr double kBeyondInt = 9223372036854775808.0;
    if (std::trunc(x) != x || x >= kBeyondInt || x < -kBeyondInt) return Cell::Misfit;
    *out = static_cast<int64_t>(x);
    return Cell::Value;
  }
  template <class Float>
    requires std::is_floating_point_v<Float>
  Cell read(Float value, double* out) const {
    *out = static_cast<double>(value);
    return std::isnan(*out) ? Cell::Missing : std::isinf(*out) ? Cell::Misfit : Cell::Value;
  }

 private:
  Kind kind_;
  int scale_;
};

bool is_missing_value(const BoundField& bound, int64_t value) {
  return std::binary_search(bound.missing_integers.begin(), bound.missing_integers.end(), value);
}
bool is_missing_value(const BoundField& bound, double value) {
  return std::find(bound.missing_numbers.begin(), bound.missing_numbers.end(), value) != bound.missing_numbers.end();
}

/// Numbers, if all of them are to be taken as they are; what Numbers::read says of them, for many at once.
template <class Items>
bool all_numbers(const Items& items, const std::vector<double>& missing, int64_t row, int64_t count, double* to) {
  bool good = true;
  for (int64_t i = 0; i < count; ++i) {
    const auto value = static_cast<double>(items[row + i]);
    to[row + i] = value;
    good &= value - value == 0;  // finite
  }
  for (const double sentinel : missing) {
    for (int64_t i = 0; i < count; ++i) good &= to[row + i] != sentinel;
  }
  return good;
}

template <class Items>
bool all_decimals(const Items& items, int64_t row, int64_t count, int64_t* to) {
  constexpr int64_t kMost = SCORE_DECIMAL_MAX / SCORE_DECIMAL_ONE;
  bool good = true;
  for (int64_t i = 0; i < count; ++i) {
    const auto value = items[row + i];
    const bool fits = std::cmp_less_equal(value, kMost) && std::cmp_greater_equal(value, -kMost);
    to[row + i] = fits ? static_cast<int64_t>(value) * SCORE_DECIMAL_ONE : 0;
    good &= fits;
  }
  return good;
}

template <class Items, class T>
void loop(const Column& column, const Items& items, const BoundField& bound, ColumnSink<T>& sink) {
  using Item = decltype(items[0]);
  const Numbers numbers(bound);
  const bool sentinels = !bound.missing_integers.empty() || !bound.missing_numbers.empty();
  const auto one = [&](int64_t row) {
    if (column.is_null(row)) return sink.missing(row);
    T value{};
    Cell cell = numbers.read(items[row], &value);
    if (sentinels && cell == Cell::Value && is_missing_value(bound, value)) cell = Cell::Missing;
    sink.put(row, cell, value);
  };
  const auto all = [&](int64_t row, int64_t count) {
    if constexpr (std::is_same_v<T, double> && !std::is_same_v<Item, Int128>) {
      return sink.visit([&](double* to) { return all_numbers(items, bound.missing_numbers, row, count, to); });
    } else if constexpr (std::is_integral_v<Item> && !std::is_same_v<Item, Int128>) {
      if (bound.field->type.kind == Kind::Decimal) {
        if (sentinels) return false;
        return sink.visit([&]<class To>(To* to) {
          if constexpr (std::is_same_v<To, int64_t>) return all_decimals(items, row, count, to);
          return false;
        });
      }
      if (!sentinels) return copy_integers(items, row, count, sink, [](auto) { return true; });
      return copy_integers(items, row, count, sink, [&](auto value) {
        bool none = true;
        for (const int64_t sentinel : bound.missing_integers) none &= !std::cmp_equal(value, sentinel);
        return none;
      });
    } else {
      return false;
    }
  };
  by_words(column, sink, all, one);
}

template <class T>
void numbers_into(const Column& column, const BoundField& bound, ColumnSink<T>& sink) {
  if (column.type().id == TypeId::Decimal128) {
    loop(column, FixedView<Int128>(column), bound, sink);
  } else {
    columns::visit_numbers(column, column.type().id, [&](auto items) { loop(column, items, bound, sink); });
  }
}

}  // namespace

void convert_numbers(const Column& column, const Target& target) {
  if (target.bound.field->type.kind == Kind::Number) {
    ColumnSink<double> sink(target.bound, target.index, target.rows, target.column, target.rejected);
    numbers_into(column, target.bound, sink);
  } else {
    ColumnSink<int64_t> sink(target.bound, target.index, target.rows, target.column, target.rejected);
    numbers_into(column, target.bound, sink);
  }
}

/// Bools, and ints that are 0 or 1.
void convert_bools(const Column& column, const Target& target) {
  ColumnSink<uint8_t> sink(target.bound, target.index, target.rows, target.column, target.rejected);
  const auto run = [&](const auto& read, const auto& all) {
    by_words(column, sink, all, [&](int64_t row) {
      if (column.is_null(row)) return sink.missing(row);
      const int value = read(row);
      sink.put(row, value == 0 || value == 1 ? Cell::Value : Cell::Misfit, static_cast<uint8_t>(value));
    });
  };
  if (column.type().id == TypeId::Bool) {
    const columns::BoolView bits(column);
    run([&](int64_t row) { return bits[row] ? 1 : 0; },
        [&](int64_t row, int64_t count) {
          const uint64_t word = bits.word(row, count);
          sink.visit([&](uint8_t* to) {
            for (int64_t i = 0; i < count; ++i) to[row + i] = static_cast<uint8_t>((word >> i) & 1);
          });
          return true;
        });
  } else {
    columns::visit_numbers(column, column.type().id, [&](auto items) {
      run([&](int64_t row) { return items[row] == 0   ? 0
                                    : items[row] == 1 ? 1
                                                      : 2; },
          [](int64_t, int64_t) { return false; });
    });
  }
}

}  // namespace score::bind
