#pragma once
// Memory for one slice's columns.
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

namespace score::vector {

/// A bump allocator of whole cache lines. `reset` keeps the chunks, so a warm one allocates nothing.
class Scratch {
 public:
  Scratch() = default;
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  /// Not initialised; lives until reset. Throws std::bad_alloc.
  template <class T>
  T* take(size_t count) {
    const size_t bytes = (count * sizeof(T) + kLine - 1) & ~(kLine - 1);
    while (chunk_ < chunks_.size() && chunks_[chunk_].size - used_ < bytes) next();
    if (chunk_ == chunks_.size()) grow(bytes);
    char* place = chunks_[chunk_].bytes.get() + used_;
    used_ += bytes;
    return reinterpret_cast<T*>(place);
  }

  void reset() {
    chunk_ = 0;
    used_ = 0;
  }

 private:
  static constexpr size_t kLine = 64;
  static constexpr size_t kChunk = size_t{1} << 18;
  struct Free {
    void operator()(char* bytes) const { std::free(bytes); }
  };
  struct Chunk {
    std::unique_ptr<char, Free> bytes;
    size_t size;
  };

  void next() {
    ++chunk_;
    used_ = 0;
  }
  void grow(size_t bytes) {
    const size_t size = bytes > kChunk ? bytes : kChunk;
    auto* memory = static_cast<char*>(std::aligned_alloc(kLine, size));
    if (memory == nullptr) throw std::bad_alloc();
    chunks_.push_back({std::unique_ptr<char, Free>(memory), size});
  }

  std::vector<Chunk> chunks_;
  size_t chunk_ = 0;
  size_t used_ = 0;
};

}  // namespace score::vector
