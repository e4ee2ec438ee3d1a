#pragma once
// Typed looks at columns: fix the type once, then read cells in a tight loop. A view lives no longer than its batch.
// None of them looks at validity, except DictionaryView and NullableText: a null cell's value is arbitrary (but safe
// to read for everything of fixed width; text and lists of null cells must not be read).
#include <cassert>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include "runtime/columns/batch.h"

namespace score::columns {

using Int128 = __int128;

class BoolView {
 public:
  explicit BoolView(const Column& column) : bits_(column.buffer<uint8_t>(1)), offset_(column.offset()) {
    assert(column.type().id == TypeId::Bool);
  }
  bool operator[](int64_t row) const { return get_bit(bits_, offset_ + row); }
  /// Up to 64 values from `row` on, the first lowest.
  uint64_t word(int64_t row, int64_t count) const { return load_bits(bits_, offset_ + row, count); }

 private:
  const uint8_t* bits_;
  int64_t offset_;
};

/// Everything stored as plain items: ints, floats, Decimal128 (as Int128), dates, times, timestamps, durations. The
/// caller picks a T of the storage's width.
template <class T>
class FixedView {
 public:
  explicit FixedView(const Column& column) : bytes_(column.buffer<char>(1)) {
    if (bytes_ != nullptr) bytes_ += column.offset() * kSize;
  }
  T operator[](int64_t row) const {
    T value;
    std::memcpy(&value, bytes_ + row * kSize, sizeof(T));
    return value;
  }

 private:
  static constexpr auto kSize = static_cast<int64_t>(sizeof(T));
  const char* bytes_;  // not a T*: the buffers of foreign hosts need not be aligned for 16-byte items
};

/// Calls body(FixedView<T>) with the T of an int or float column (TypeId::Int8 … Float64 except Float16), else
/// returns false.
template <class Body>
bool visit_numbers(const Column& column, TypeId storage, Body&& body) {
  switch (storage) {
    case TypeId::Int8: body(FixedView<int8_t>(column)); return true;
    case TypeId::Int16: body(FixedView<int16_t>(column)); return true;
    case TypeId::Int32: body(FixedView<int32_t>(column)); return true;
    case TypeId::Int64: body(FixedView<int64_t>(column)); return true;
    case TypeId::UInt8: body(FixedView<uint8_t>(column)); return true;
    case TypeId::UInt16: body(FixedView<uint16_t>(column)); return true;
    case TypeId::UInt32: body(FixedView<uint32_t>(column)); return true;
    case TypeId::UInt64: body(FixedView<uint64_t>(column)); return true;
    case TypeId::Float32: body(FixedView<float>(column)); return true;
    case TypeId::Float64: body(FixedView<double>(column)); return true;
    default: return false;
  }
}

/// Utf8, LargeUtf8 and Utf8View.
class TextView {
 public:
  explicit TextView(const Column& column)
      : id_(column.type().id),
        offsets_(column.array().buffers[1]),
        bytes_(static_cast<const char*>(id_ == TypeId::Utf8View ? nullptr : column.array().buffers[2])),
        heaps_(column.array().buffers + 2),
        offset_(column.offset()) {
    assert(column.type().is_text());
  }

  std::string_view operator[](int64_t row) const {
    const int64_t item = offset_ + row;
    if (id_ == TypeId::Utf8) return between(static_cast<const int32_t*>(offsets_), item);
    if (id_ == TypeId::LargeUtf8) return between(static_cast<const int64_t*>(offsets_), item);
    return inline_view(item);
  }

 private:
  template <class Offset>
  std::string_view between(const Offset* offsets, int64_t item) const {
    return {bytes_ + offsets[item], static_cast<size_t>(offsets[item + 1] - offsets[item])};
  }
  // A view is {int32 size, 12 bytes of text} or {int32 size, 4 bytes of prefix, int32 heap, int32 start}.
  std::string_view inline_view(int64_t item) const {
    const char* view = static_cast<const char*>(offsets_) + item * 16;
    int32_t parts[4];
    std::memcpy(parts, view, sizeof(parts));
    if (parts[0] <= 12) return {view + 4, static_cast<size_t>(parts[0])};
    return {static_cast<const char*>(heaps_[parts[2]]) + parts[3], static_cast<size_t>(parts[0])};
  }

  TypeId id_;
  const void* offsets_;
  const char* bytes_;
  const void* const* heaps_;
  int64_t offset_;
};

/// A dictionary column: codes, and the distinct values they stand for. Codes are widened to 64 bits one at a time;
/// `visit_numbers(column, type.index, …)` gives them in their own width.
class DictionaryView {
 public:
  explicit DictionaryView(const Column& column)
      : column_(column),
        values_(&column.type().children[0].type, column.array().dictionary, column.array().dictionary->offset,
                column.array().dictionary->length) {}

  const Column& values() const { return values_; }
  /// -1 for a missing cell, whether the code is null or the value it stands for. A code outside the values is -1 too.
  int64_t code(int64_t row) const {
    if (column_.is_null(row)) return -1;
    const int64_t found = raw_code(row);
    return found < 0 || found >= values_.size() || values_.is_null(found) ? -1 : found;
  }

 private:
  int64_t raw_code(int64_t row) const {
    int64_t found = -1;
    visit_numbers(column_, column_.type().index, [&](auto codes) { found = static_cast<int64_t>(codes[row]); });
    return found;
  }

  Column column_;
  Column values_;
};

/// Text with its nulls, plain or through a dictionary: the simplest way to read a textual column.
class NullableText {
 public:
  explicit NullableText(const Column& column)
      : column_(column),
        coded_(column.type().id == TypeId::Dictionary),
        dictionary_(coded_ ? &column : nullptr),
        text_(coded_ ? dictionary_.view->values() : column) {}

  bool is_null(int64_t row) const { return coded_ ? dictionary_.view->code(row) < 0 : column_.is_null(row); }
  /// Not for null cells.
  std::string_view operator[](int64_t row) const { return text_[coded_ ? dictionary_.view->code(row) : row]; }

 private:
  struct MaybeDictionary {
    explicit MaybeDictionary(const Column* column) {
      if (column != nullptr) view.emplace(*column);
    }
    std::optional<DictionaryView> view;
  };

  Column column_;
  bool coded_;
  MaybeDictionary dictionary_;
  TextView text_;
};

/// All five list layouts.
class ListView {
 public:
  struct Range {
    int64_t begin, end;  // rows of `items()`
  };

  explicit ListView(const Column& column)
      : id_(column.type().id),
        width_(column.type().width),
        offsets_(id_ == TypeId::FixedList ? nullptr : column.array().buffers[1]),
        sizes_(id_ == TypeId::ListView || id_ == TypeId::LargeListView ? column.array().buffers[2] : nullptr),
        offset_(column.offset()),
        items_(&column.type().children[0].type, column.array().children[0], column.array().children[0]->offset,
               column.array().children[0]->length) {}

  const Column& items() const { return items_; }
  Range operator[](int64_t row) const {
    const int64_t item = offset_ + row;
    switch (id_) {
      case TypeId::List: return {at<int32_t>(offsets_, item), at<int32_t>(offsets_, item + 1)};
      case TypeId::LargeList: return {at<int64_t>(offsets_, item), at<int64_t>(offsets_, item + 1)};
      case TypeId::ListView: return sized(at<int32_t>(offsets_, item), at<int32_t>(sizes_, item));
      case TypeId::LargeListView: return sized(at<int64_t>(offsets_, item), at<int64_t>(sizes_, item));
      default: return sized(item * width_, width_);
    }
  }

 private:
  template <class T>
  static int64_t at(const void* items, int64_t index) {
    return static_cast<const T*>(items)[index];
  }
  static Range sized(int64_t begin, int64_t size) { return {begin, begin + size}; }

  TypeId id_;
  int64_t width_;
  const void* offsets_;
  const void* sizes_;
  int64_t offset_;
  Column items_;
};

}  // namespace score::columns
