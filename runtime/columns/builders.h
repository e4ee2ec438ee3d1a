#pragma once
// Builders of columns. Append cells in order, then `finish()` hands the column over and leaves the builder empty, ready
// for the next batch. They throw std::bad_alloc only; wrap borders in `guarded`.
#include <cassert>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "runtime/columns/buffer.h"
#include "runtime/columns/buffer_pool.h"
#include "runtime/columns/owner.h"
#include "runtime/columns/type.h"

namespace score::columns {

/// An array that owns `buffers` (an empty Buffer at [0] means: no validity bitmap) and `children`. With a pool the
/// buffers go there in the end.
OwnedArray make_array(int64_t length, int64_t null_count, std::vector<Buffer> buffers,
                      std::vector<OwnedArray> children = {}, OwnedArray dictionary = {}, BufferPoolPtr pool = {});

/// Collects validity; makes the bitmap only once a null turns up.
class ValidityBuilder {
 public:
  void append_valid() {
    if (nulls_ != 0) push(true);
    ++length_;
  }
  void append_null() {
    if (nulls_++ == 0) start();
    push(false);
    ++length_;
  }
  /// `count` cells that are there.
  void append_valid(int64_t count) {
    if (nulls_ == 0) {
      length_ += count;
    } else {
      for (int64_t i = 0; i < count; ++i) append_valid();
    }
  }
  int64_t length() const { return length_; }
  int64_t nulls() const { return nulls_; }
  /// Hands the bitmap over (empty when there are no nulls) and starts again.
  Buffer finish();

 private:
  void start();
  void push(bool valid);

  Buffer bits_;
  int64_t length_ = 0;
  int64_t nulls_ = 0;
};

/// Plain items: Int64Builder, Float64Builder, Date32Builder, TimestampBuilder, DecimalBuilder below.
template <class T>
class FixedBuilder {
 public:
  void reserve(int64_t rows) { items_.reserve_more(static_cast<size_t>(rows) * sizeof(T)); }
  void append(T value) {
    items_.push(value);
    validity_.append_valid();
  }
  void append_null() {
    items_.push(T{});
    validity_.append_null();
  }
  /// `count` items at once, all there.
  void append_all(const T* values, int64_t count) {
    items_.append(values, static_cast<size_t>(count) * sizeof(T));
    validity_.append_valid(count);
  }
  int64_t length() const { return validity_.length(); }
  OwnedArray finish() {
    const int64_t length = validity_.length(), nulls = validity_.nulls();
    std::vector<Buffer> buffers(2);
    buffers[0] = validity_.finish();
    buffers[1] = std::exchange(items_, Buffer());
    return make_array(length, nulls, std::move(buffers));
  }

 private:
  Buffer items_;
  ValidityBuilder validity_;
};

using Int64Builder = FixedBuilder<int64_t>;
using Float64Builder = FixedBuilder<double>;
using Date32Builder = FixedBuilder<int32_t>;     // days since 1970-01-01
using TimestampBuilder = FixedBuilder<int64_t>;  // microseconds since 1970-01-01T00:00Z; type make_timestamp_utc()
using CodeBuilder = FixedBuilder<int32_t>;       // dictionary codes
using DecimalBuilder = FixedBuilder<__int128>;   // counts of 10^-scale; type make_decimal(18, 6) for millionths

class BoolBuilder {
 public:
  void append(bool value);
  void append_null();
  int64_t length() const { return validity_.length(); }
  OwnedArray finish();

 private:
  Buffer bits_;
  ValidityBuilder validity_;
};

/// Utf8: at most 2^31 - 1 bytes a column of a batch; the caller keeps batches smaller (`bytes()`).
class Utf8Builder {
 public:
  Utf8Builder() = default;
  /// Takes its memory from `pool`, as much as the batch before needed.
  explicit Utf8Builder(BufferPoolPtr pool) : pool_(std::move(pool)) {}

  void append(std::string_view text) {
    close_at(bytes_.size() + text.size(), text.size());
    bytes_.append(text.data(), text.size());
    validity_.append_valid();
  }
  /// `count` cells at once: put(i, to) writes cell i and gives its size; it may write up to Buffer::kSlack bytes behind
  /// the cell. All together have at most `most` bytes.
  template <class Put>
  void append_many(int64_t count, size_t most, Put&& put) {
    if (offsets_.size() == 0) start();
    offsets_.reserve_more(static_cast<size_t>(count) * sizeof(int32_t));
    bytes_.reserve_more(most + 1);  // never no memory at all: `put` writes behind empty cells, too
    assert(bytes_.size() + most <= INT32_MAX);
    char* const begin = bytes_.data();
    char* to = begin + bytes_.size();
    char* offset = offsets_.data() + offsets_.size();
    for (int64_t i = 0; i < count; ++i) {
      to += put(i, to);
      const auto end = static_cast<int32_t>(to - begin);
      std::memcpy(offset, &end, sizeof(end));
      offset += sizeof(end);
    }
    bytes_.set_size(static_cast<size_t>(to - begin));
    offsets_.set_size(offsets_.size() + static_cast<size_t>(count) * sizeof(int32_t));
    validity_.append_valid(count);
  }
  void append_null() {
    close_at(bytes_.size(), 0);
    validity_.append_null();
  }
  int64_t length() const { return validity_.length(); }
  size_t bytes() const { return bytes_.size(); }
  OwnedArray finish();

 private:
  void close_at(size_t end, [[maybe_unused]] size_t size) {
    assert(end <= INT32_MAX && size <= INT32_MAX);
    if (offsets_.size() == 0) start();
    offsets_.push(static_cast<int32_t>(end));
  }
  void start();

  BufferPoolPtr pool_;  // may be null
  Buffer offsets_;
  Buffer bytes_;
  size_t last_offsets_ = 0, last_bytes_ = 0;  // sizes of the column before
  ValidityBuilder validity_;
};

/// Copies `size` bytes, `from` and `to` having Buffer::kSlack bytes behind: short texts go in one vector copy.
inline void copy_slack(char* to, const char* from, size_t size) {
  if (size <= 16) {
    std::memcpy(to, from, 16);
  } else if (size <= Buffer::kSlack) {
    std::memcpy(to, from, Buffer::kSlack);
  } else {
    std::memcpy(to, from, size);
  }
}

/// Lists with 32-bit offsets: append the items to a builder of their own, then close each list.
class ListBuilder {
 public:
  /// Ends a list whose items end at `items` (the item builder's length).
  void append(int64_t items);
  void append_null();
  OwnedArray finish(OwnedArray items);

 private:
  Buffer offsets_;
  int32_t end_ = 0;
  ValidityBuilder validity_;
};

}  // namespace score::columns
