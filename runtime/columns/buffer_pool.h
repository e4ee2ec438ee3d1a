#pragma once
// Memory that goes round: batches give their buffers back, the next batch takes them. Fresh memory costs a page fault
// every 4 KiB, a third of the time it takes to read CSV.
#include <array>
#include <memory>
#include <mutex>
#include <vector>

#include "runtime/columns/buffer.h"

namespace score::columns {

/// Any thread may take and give. Lives as long as the last batch that was built with it.
class BufferPool {
 public:
  /// `limit`: bytes kept at most; what is given beyond is freed.
  explicit BufferPool(size_t limit = size_t{128} << 20) : limit_(limit) {}
  /// An empty buffer, with room for `want` bytes when the pool has such a one.
  Buffer take(size_t want);
  void give(Buffer buffer) noexcept;

 private:
  std::mutex mutex_;
  std::array<std::vector<Buffer>, 64> free_;  // [k]: capacities from 2^k on, below 2^(k+1)
  size_t kept_ = 0;
  size_t limit_;
};
using BufferPoolPtr = std::shared_ptr<BufferPool>;

}  // namespace score::columns
