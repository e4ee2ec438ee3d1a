#pragma once
// Where the cells of one column go: values, missing ones, and rows that cannot be taken.
#include <cstdint>
#include <type_traits>
#include <vector>

#include "runtime/bind/binding.h"
#include "runtime/columns/leads.h"

namespace score::bind {

/// What a cell turned out to be.
enum class Cell : uint8_t { Value, Missing, Misfit };

/// Rows of one batch that are rejected, each for its first bad cell in field order.
class RejectedRows {
 public:
  struct Row {
    int64_t row;
    uint32_t field;
    bool missing;  // else the cell does not fit
  };

  void start(size_t rows) {
    marks_.assign(rows, 0);
    rows_.clear();
  }
  void add(int64_t row, uint32_t field, bool missing) {
    uint8_t& mark = marks_[static_cast<size_t>(row)];
    if (mark != 0) return;
    mark = 1;
    rows_.push_back({row, field, missing});
  }
  bool is_rejected(size_t row) const { return marks_[row] != 0; }
  std::vector<Row>& rows() { return rows_; }
  bool empty() const { return rows_.empty(); }

 private:
  std::vector<uint8_t> marks_;
  std::vector<Row> rows_;
};

/// Where a LeadColumn holds values of T, all but integers.
template <class T>
columns::Padded<T>& values_of(columns::LeadColumn& column) {
  if constexpr (std::is_same_v<T, uint8_t>) return column.bools;
  if constexpr (std::is_same_v<T, double>) return column.numbers;
  if constexpr (std::is_same_v<T, ScoreList>) return column.lists;
  if constexpr (std::is_same_v<T, ScoreStr>) return column.strings;
}

template <class T>
T constant_as(const sema::Constant& value) {
  if constexpr (std::is_same_v<T, uint8_t>) return value.boolean() ? 1 : 0;
  if constexpr (std::is_same_v<T, int64_t>) return value.integer();
  if constexpr (std::is_same_v<T, double>) return value.number();
  if constexpr (std::is_same_v<T, ScoreList>) return value.packed_list();
  if constexpr (std::is_same_v<T, ScoreStr>) {
    return {value.text().data(), static_cast<int64_t>(value.text().size())};
  }
}

/// Takes the cells of a column that has as many as `rows`, in any order.
template <class T>
class ColumnSink {
 public:
  ColumnSink(const BoundField& bound, uint32_t index, size_t rows, columns::LeadColumn& out, RejectedRows& rejected)
      : index_(index), rows_(rows), out_(out), rejected_(rejected) {
    if constexpr (kIntegers) {
      out.integers.start(bound.width, rows);
    } else {
      values_of<T>(out).resize(rows);
    }
    find_cells();
    optional_ = bound.field->type.optional;
    has_default_ = bound.field->default_value.has_value() && bound.field->default_value->known();
    if (has_default_) default_ = constant_as<T>(*bound.field->default_value);
  }

  size_t rows() const { return rows_; }

  /// Calls body(cells) with the cells as they stand now.
  template <class Body>
  decltype(auto) visit(Body&& body) {
    if constexpr (kIntegers) {
      return out_.integers.visit(body);
    } else {
      return body(values_of<T>(out_).data());
    }
  }

  void value(int64_t row, T value) {
    if constexpr (kIntegers) {
      put_integer(row, value);
    } else {
      static_cast<T*>(cells_)[row] = value;
    }
  }
  void misfit(int64_t row) {
    value(row, T{});
    rejected_.add(row, index_, false);
  }
  void missing(int64_t row) {
    value(row, default_);
    if (has_default_) return;
    if (!optional_) {
      rejected_.add(row, index_, true);
      return;
    }
    if (out_.known.empty()) start_known();
    out_.known[static_cast<size_t>(row) / 64] &= ~(uint64_t{1} << (row % 64));
  }
  void put(int64_t row, Cell cell, T found) {
    if (cell == Cell::Value) {
      value(row, found);
    } else if (cell == Cell::Missing) {
      missing(row);
    } else {
      misfit(row);
    }
  }

 private:
  static constexpr bool kIntegers = std::is_same_v<T, int64_t>;

  void put_integer(int64_t row, int64_t value) {
    switch (width_) {
      case 1: static_cast<int8_t*>(cells_)[row] = static_cast<int8_t>(value); return;
      case 2: static_cast<int16_t*>(cells_)[row] = static_cast<int16_t>(value); return;
      case 4:
        if (!columns::Integers::fits(value, sizeof(int32_t))) break;
        static_cast<int32_t*>(cells_)[row] = static_cast<int32_t>(value);
        return;
      default: break;
    }
    if (width_ != sizeof(int64_t)) {  // only ints can be that large
      out_.integers.widen(sizeof(int64_t));
      find_cells();
    }
    static_cast<int64_t*>(cells_)[row] = value;
  }
  void find_cells() {
    if constexpr (kIntegers) {
      width_ = out_.integers.width();
      cells_ = out_.integers.template as<void>();
    } else {
      cells_ = values_of<T>(out_).data();
    }
  }
  void start_known() {
    out_.known.assign((rows_ + 63) / 64, ~uint64_t{0});
    if (rows_ % 64 != 0) out_.known.back() = (uint64_t{1} << (rows_ % 64)) - 1;
  }

  uint32_t index_;
  size_t rows_;
  columns::LeadColumn& out_;
  RejectedRows& rejected_;
  void* cells_ = nullptr;
  uint8_t width_ = sizeof(T);
  T default_{};
  bool optional_ = false;
  bool has_default_ = false;
};

}  // namespace score::bind
