#include "stdlib/arena.h"

#include <algorithm>

namespace score::stdlib {

namespace {
constexpr std::size_t kFirstChunk = 4096;
constexpr std::size_t kLargestChunk = std::size_t{1} << 20;
}  // namespace

void Arena::take_chunk(std::size_t size) {
  // Chunks that are too small for this request are skipped until the next reset; sizes double, so few are.
  while (used_ < chunks_.size() && chunks_[used_].size < size) ++used_;
  if (used_ == chunks_.size()) {
    const std::size_t usual = chunks_.empty() ? kFirstChunk : std::min(chunks_.back().size * 2, kLargestChunk);
    const std::size_t bytes = std::max(usual, size);
    chunks_.push_back({std::unique_ptr<char[]>(new char[bytes]), bytes});
  }
  next_ = chunks_[used_].bytes.get();
  left_ = chunks_[used_].size;
  ++used_;
}

std::size_t Arena::capacity() const noexcept {
  std::size_t sum = 0;
  for (const Chunk& chunk : chunks_) sum += chunk.size;
  return sum;
}

}  // namespace score::stdlib
