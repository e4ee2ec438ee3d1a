#pragma once
// Growing memory for column data: uninitialised, never copied by accident, with room behind the end so that short
// texts may be copied in whole vectors.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace score::columns {

/// Throws std::bad_alloc (caught at the folder's border by `guarded`).
class Buffer {
 public:
  /// Bytes that may be written (and read, as rubbish) behind `capacity()`.
  static constexpr size_t kSlack = 64;

  Buffer() = default;
  Buffer(Buffer&& other) noexcept
      : data_(std::exchange(other.data_, nullptr)),
        size_(std::exchange(other.size_, 0)),
        capacity_(std::exchange(other.capacity_, 0)) {}
  Buffer& operator=(Buffer&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
    return *this;
  }
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { std::free(data_); }

  char* data() { return data_; }
  const char* data() const { return data_; }
  size_t size() const { return size_; }
  size_t capacity() const { return capacity_; }

  /// Room for `more` bytes behind the size; at least doubles when it grows.
  void reserve_more(size_t more) {
    if (capacity_ - size_ < more) grow(size_ + more);
  }
  void set_size(size_t size) { size_ = size; }
  void clear() { size_ = 0; }

  void append(const void* bytes, size_t count) {
    reserve_more(count);
    if (count != 0) std::memcpy(data_ + size_, bytes, count);
    size_ += count;
  }
  template <class T>
  void push(T value) {
    reserve_more(sizeof(T));
    std::memcpy(data_ + size_, &value, sizeof(T));
    size_ += sizeof(T);
  }

 private:
  void grow(size_t need) {
    size_t wanted = capacity_ * 2 > need ? capacity_ * 2 : need;
    wanted = (wanted + 63) & ~size_t{63};
    void* moved = std::realloc(data_, wanted + kSlack);
    if (moved == nullptr) throw std::bad_alloc();
    data_ = static_cast<char*>(moved);
    capacity_ = wanted;
  }

  char* data_ = nullptr;
  size_t size_ = 0;
  size_t capacity_ = 0;
};

}  // namespace score::columns
