#pragma once
// Memory for the cells of a bound column: on cache lines, with room up to a whole word of 64 rows behind the last one.
// That room may be read, but what stands in it means nothing; so loops may run over whole words.
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <type_traits>

#include "runtime/abi/value.h"
#include "runtime/abi/widths.h"

namespace score::columns {

/// Cells of one width, whatever they are. Throws std::bad_alloc. Cells that `resize` adds are zero or what stood there
/// before; memory is kept when there are fewer.
class RawCells {
 public:
  static constexpr size_t kLine = 64;
  static constexpr size_t kWordRows = 64;

  explicit RawCells(uint8_t width) : width_(width) {}
  RawCells(const RawCells& other);
  RawCells(RawCells&& other) noexcept : RawCells(other.width_) { swap(other); }
  RawCells& operator=(RawCells other) noexcept {
    swap(other);
    return *this;
  }

  uint8_t width() const { return width_; }
  size_t size() const { return size_; }
  char* data() { return bytes_.get(); }
  const char* data() const { return bytes_.get(); }

  void clear() { size_ = 0; }
  void resize(size_t size) {
    if (size > capacity_) grow(size);
    size_ = size;
  }
  void add_one() {
    if (size_ == capacity_) grow(size_ + 1);
    ++size_;
  }
  /// Forgets all cells: from now on they are of this width.
  void start(uint8_t width) {
    size_ = 0;
    width_ = width;
    capacity_ = bytes_size_ / width / kWordRows * kWordRows;
  }
  void swap(RawCells& other) noexcept;

 private:
  struct Free {
    void operator()(char* bytes) const;
  };
  void grow(size_t rows);

  std::unique_ptr<char, Free> bytes_;
  size_t bytes_size_ = 0;
  size_t size_ = 0, capacity_ = 0;  // in cells
  uint8_t width_;
};

/// A vector of plain values with the room that RawCells has.
template <class T>
class Padded {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;

  Padded() : cells_(sizeof(T)) {}
  Padded(std::initializer_list<T> values) : Padded() { append(values.begin(), values.size()); }

  bool empty() const { return cells_.size() == 0; }
  size_t size() const { return cells_.size(); }
  T* data() { return reinterpret_cast<T*>(cells_.data()); }
  const T* data() const { return reinterpret_cast<const T*>(cells_.data()); }
  T& operator[](size_t row) { return data()[row]; }
  const T& operator[](size_t row) const { return data()[row]; }
  T* begin() { return data(); }
  T* end() { return data() + size(); }
  const T* begin() const { return data(); }
  const T* end() const { return data() + size(); }

  void clear() { cells_.clear(); }
  /// New values are zero or what stood there before.
  void resize(size_t size) { cells_.resize(size); }
  void push_back(T value) {
    cells_.add_one();
    data()[size() - 1] = value;
  }
  void append(const T* values, size_t count) {
    const size_t at = size();
    resize(at + count);
    for (size_t i = 0; i < count; ++i) data()[at + i] = values[i];
  }

 private:
  RawCells cells_;
};

/// Whole numbers, each in 1, 2, 4 or 8 bytes: int8_t to int64_t.
class Integers {
 public:
  explicit Integers(uint8_t width = sizeof(int64_t)) : cells_(width) {}

  uint8_t width() const { return cells_.width(); }
  bool empty() const { return cells_.size() == 0; }
  size_t size() const { return cells_.size(); }
  const void* data() const { return cells_.data(); }
  /// T has the width.
  template <class T>
  T* as() {
    return reinterpret_cast<T*>(cells_.data());
  }
  template <class T>
  const T* as() const {
    return reinterpret_cast<const T*>(cells_.data());
  }
  /// Calls body(T*) with the T of the width.
  template <class Body>
  decltype(auto) visit(Body&& body) {
    switch (width()) {
      case 1: return body(as<int8_t>());
      case 2: return body(as<int16_t>());
      case 4: return body(as<int32_t>());
      default: return body(as<int64_t>());
    }
  }
  template <class Body>
  decltype(auto) visit(Body&& body) const {
    switch (width()) {
      case 1: return body(as<int8_t>());
      case 2: return body(as<int16_t>());
      case 4: return body(as<int32_t>());
      default: return body(as<int64_t>());
    }
  }

  int64_t operator[](size_t row) const {
    return visit([row](const auto* cells) { return static_cast<int64_t>(cells[row]); });
  }
  /// `value` fits the width.
  void set(size_t row, int64_t value) {
    visit([row, value](auto* cells) { cells[row] = static_cast<std::remove_reference_t<decltype(*cells)>>(value); });
  }
  /// All become wider if this one does not fit.
  void push_back(int64_t value) {
    if (!fits(value, width())) widen(width_of(value));
    cells_.add_one();
    set(size() - 1, value);
  }
  void append(const int64_t* values, size_t count);
  /// Values that all fit `width`: the narrowest that holds these and those before.
  void append(const int64_t* values, size_t count, uint8_t width);

  /// Forgets everything: `size` values of this width, to be set.
  void start(uint8_t width, size_t size) {
    cells_.start(width);
    cells_.resize(size);
  }
  void clear() { cells_.clear(); }
  /// To fewer values.
  void shrink(size_t size) { cells_.resize(size); }
  /// The same values in at least this width.
  void widen(uint8_t width);

  /// The narrowest width that holds the value.
  static constexpr uint8_t width_of(int64_t value) {
    for (const uint8_t width : {uint8_t{1}, uint8_t{2}, uint8_t{4}}) {
      if (fits(value, width)) return width;
    }
    return 8;
  }
  static constexpr bool fits(int64_t value, uint8_t width) {
    switch (width) {
      case 1: return value == static_cast<int8_t>(value);
      case 2: return value == static_cast<int16_t>(value);
      case 4: return value == static_cast<int32_t>(value);
      default: return true;
    }
  }

 private:
  RawCells cells_;
};

/// Whether values of the kind are integers (runtime/abi/value.h).
constexpr bool holds_integers(abi::Kind kind) {
  return kind != abi::Kind::Bool && kind != abi::Kind::Number && kind != abi::Kind::String && kind != abi::Kind::Text &&
         kind != abi::Kind::List;
}

using abi::static_width;

}  // namespace score::columns
