#pragma once
// The loops that add points up, compiled once for each instruction set as the others are (loops.h).
//
// Sums stand in lanes of 16, 32 or 64 bits, in the units of their group (compiler/plan/schedule.h). They may wrap on
// the way: the end is inside. A place is where a row's points stand in a table.
#include "runtime/vector/loops.h"

namespace score::vector {

/// Points, in units, for the rows of a mask.
struct Gift {
  const uint64_t* rows = nullptr;
  int64_t points = 0;
};

/// Of lanes of one width. Tables have values of that width, and kTablePadding of them behind the last one.
struct LaneLoops {
  void (*give)(void* sums, const Gift* gifts, size_t count, size_t words);
  // sum += table[place]
  void (*look_up_8)(void* sums, const void* table, size_t size, const uint8_t* places, size_t words);
  void (*look_up_16)(void* sums, const void* table, size_t size, const uint16_t* places, size_t words);
  void (*look_up_32)(void* sums, const void* table, size_t size, const uint32_t* places, size_t words);
  void (*in_millionths)(const void* sums, int64_t unit, size_t words, int64_t* points);
};
inline constexpr size_t kTablePadding = 64;

/// Of cells of one width, those of loops.h.
struct PlaceLoops {
  // 0 where the row is not known, else the code + 2. `known` may be null: all are.
  void (*of_codes_8)(const void* codes, const uint64_t* known, size_t words, uint8_t* places);
  void (*of_codes_16)(const void* codes, const uint64_t* known, size_t words, uint16_t* places);
  /// 0 where the row is not known, 1 below `first`, 2 at `first`, … `count` + 1 from `first` + count - 1 on.
  void (*from_first)(const void* cells, int64_t first, int64_t count, const uint64_t* known, size_t words,
                     uint16_t* places);
};

struct SumLoops {
  LaneLoops lanes[3];    // 16, 32, 64 bits
  PlaceLoops places[4];  // 1, 2, 4, 8 bytes
  // 0 where the row is not known, else 1 + how many of the ascending cuts are not above the value.
  void (*search_integers)(const int64_t* cells, const int64_t* cuts, size_t count, const uint64_t* known, size_t words,
                          uint16_t* places);
  void (*search_numbers)(const double* cells, const double* cuts, size_t count, const uint64_t* known, size_t words,
                         uint16_t* places);
};

const SumLoops& sum_loops(Isa isa);
inline const LaneLoops& lane_loops(const SumLoops& loops, uint8_t bits) {
  return loops.lanes[bits / 32];
}
/// `width` is 1, 2, 4 or 8.
inline const PlaceLoops& place_loops(const SumLoops& loops, uint8_t width) {
  return loops.places[width == 8 ? 3 : width / 2];
}

namespace baseline {
extern const SumLoops kSumLoops;
}
namespace avx2 {
extern const SumLoops kSumLoops;
}
namespace avx512 {
extern const SumLoops kSumLoops;
}

}  // namespace score::vector
