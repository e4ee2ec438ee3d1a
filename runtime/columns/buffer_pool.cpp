#include "runtime/columns/buffer_pool.h"

#include <bit>

namespace score::columns {

Buffer BufferPool::take(size_t want) {
  // From the class in which every buffer is large enough.
  const auto from = static_cast<size_t>(std::bit_width(want == 0 ? 0 : want - 1));
  const std::lock_guard lock(mutex_);
  // Not from much larger ones: a short column must not hold on to a long one's memory.
  for (size_t k = from; k < free_.size() && k < from + 3; ++k) {
    if (free_[k].empty()) continue;
    Buffer found = std::move(free_[k].back());
    free_[k].pop_back();
    kept_ -= found.capacity();
    return found;
  }
  return {};
}

void BufferPool::give(Buffer buffer) noexcept {
  if (buffer.capacity() == 0) return;
  buffer.clear();
  const std::lock_guard lock(mutex_);
  if (kept_ + buffer.capacity() > limit_) return;
  try {
    const size_t capacity = buffer.capacity();
    free_[static_cast<size_t>(std::bit_width(capacity)) - 1].push_back(std::move(buffer));
    kept_ += capacity;
  } catch (const std::bad_alloc&) {
    // Then it is freed.
  }
}

}  // namespace score::columns
