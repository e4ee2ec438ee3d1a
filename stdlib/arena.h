#pragma once
// Where the strings that builtins produce live.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace score::stdlib {

/// A bump allocator in chunks, owned and used by one worker. `reset` forgets everything and keeps the chunks, so a warm
/// arena allocates nothing. Memory is never moved: what was handed out stays valid until `reset`.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  /// `size` bytes, not initialised, for objects aligned to 1; never null.
  char* allocate(std::size_t size) {
    if (size > left_ || next_ == nullptr) take_chunk(size);
    char* place = next_;
    next_ += size;
    left_ -= size;
    return place;
  }

  template <class T>
  T* allocate_array(std::size_t count) {
    const auto misaligned = reinterpret_cast<std::uintptr_t>(next_) % alignof(T);
    const std::size_t padding = misaligned == 0 ? 0 : alignof(T) - misaligned;
    const std::size_t bytes = count * sizeof(T);
    if (bytes + padding > left_) {
      take_chunk(bytes);  // a chunk starts aligned for every type
      return reinterpret_cast<T*>(allocate(bytes));
    }
    allocate(padding);
    return reinterpret_cast<T*>(allocate(bytes));
  }

  void reset() noexcept {
    used_ = 0;
    next_ = nullptr;
    left_ = 0;
  }

  /// Bytes in all chunks, in use or not.
  std::size_t capacity() const noexcept;

 private:
  struct Chunk {
    std::unique_ptr<char[]> bytes;
    std::size_t size;
  };
  void take_chunk(std::size_t size);

  std::vector<Chunk> chunks_;
  std::size_t used_ = 0;  // chunks in use
  char* next_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace score::stdlib
