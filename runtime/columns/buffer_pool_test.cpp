#include "runtime/columns/buffer_pool.h"

#include <gtest/gtest.h>

#include "runtime/columns/builders.h"

namespace score::columns {
namespace {

Buffer buffer_of(size_t capacity) {
  Buffer buffer;
  buffer.reserve_more(capacity);
  return buffer;
}

TEST(BufferPool, GivesBackWhatIsLargeEnough) {
  BufferPool pool(10'000);
  pool.give(buffer_of(1'000));
  const char* const memory = [&] {
    Buffer large = buffer_of(4'096);
    const char* data = large.data();
    pool.give(std::move(large));
    return data;
  }();
  EXPECT_EQ(pool.take(2'000).data(), memory);
  EXPECT_EQ(pool.take(2'000).data(), nullptr);
  EXPECT_GE(pool.take(500).capacity(), 500U);
}

TEST(BufferPool, KeepsNoMoreThanItsLimit) {
  BufferPool pool(5'000);
  pool.give(buffer_of(4'096));
  pool.give(buffer_of(4'096));
  EXPECT_NE(pool.take(4'000).data(), nullptr);
  EXPECT_EQ(pool.take(4'000).data(), nullptr);
}

TEST(BufferPool, OutlivesItsBuilders) {
  auto pool = std::make_shared<BufferPool>();
  OwnedArray array;
  {
    Utf8Builder builder(pool);
    for (int i = 0; i < 1'000; ++i) builder.append("some text");
    array = builder.finish();
  }
  pool.reset();
  array.reset();
}

}  // namespace
}  // namespace score::columns
