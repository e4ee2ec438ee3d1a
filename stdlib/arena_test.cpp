#include "stdlib/arena.h"

#include <cstring>
#include <gtest/gtest.h>

namespace score::stdlib {
namespace {

TEST(Arena, KeepsWhatItHandedOut) {
  Arena arena;
  std::vector<char*> places;
  for (int i = 0; i < 1000; ++i) {
    char* place = arena.allocate(100);
    std::memset(place, i % 128, 100);
    places.push_back(place);
  }
  for (int i = 0; i < 1000; ++i) {
    for (int k = 0; k < 100; ++k) ASSERT_EQ(places[static_cast<std::size_t>(i)][k], i % 128);
  }
}

TEST(Arena, AllocatesNothingOnceWarm) {
  Arena arena;
  const auto lead = [&] {
    for (int i = 0; i < 50; ++i) arena.allocate(static_cast<std::size_t>(i * 300));
  };
  lead();
  const std::size_t warm = arena.capacity();
  for (int i = 0; i < 10; ++i) {
    arena.reset();
    lead();
  }
  EXPECT_EQ(arena.capacity(), warm);
}

TEST(Arena, NothingIsNeverNullAndLargeIsFine) {
  Arena arena;
  EXPECT_NE(arena.allocate(0), nullptr);
  char* large = arena.allocate(std::size_t{5} << 20);
  large[(std::size_t{5} << 20) - 1] = 'x';
  EXPECT_NE(arena.allocate(1), nullptr);
}

TEST(Arena, AlignsArrays) {
  Arena arena;
  for (int i = 0; i < 2000; ++i) {
    arena.allocate(1);
    const auto* numbers = arena.allocate_array<double>(3);
    ASSERT_EQ(reinterpret_cast<std::uintptr_t>(numbers) % alignof(double), 0u);
  }
}

}  // namespace
}  // namespace score::stdlib
