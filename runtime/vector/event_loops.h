#pragma once
// The loops over events, compiled once for each instruction set as the others are (loops.h): first over the rows of all
// events, blind to whose they are, then over leads. They follow loops.h in what words and masks are.
#include "runtime/vector/loops.h"

namespace score::vector {

/// Whose the events are: lead i of `count` has the rows begin[i] - base to begin[i + 1] - base.
struct EventRanges {
  const uint32_t* begin = nullptr;
  size_t base = 0;
  size_t count = 0;
};

struct EventLoops {
  /// What a decay leaves of one point, in the words in which the mask has a row.
  using Factors = void (*)(const int64_t* at, Integers now, int64_t length, double percent, const uint64_t* mask,
                           size_t words, double* out);
  Factors halving, fading, dropping, expiring;

  /// `running[row]` is what the events of the mask before `row` give together, for each row and the one behind the last
  /// word: points are limited to SCORE_CONTRIBUTION_MAX, decay by their factors (null: not), and are rounded one by
  /// one.
  void (*running_points)(Integers points, const double* factors, const uint64_t* mask, size_t words, int64_t* running);
  /// What each lead's events give.
  void (*differences)(const int64_t* running, EventRanges leads, int64_t* out);

  /// `ranks[i]` counts the rows of the mask before lead i's, for each lead and the one behind the last; what follows up
  /// to a whole word of leads and one is as that one. `before` is scratch: one for each word and one more.
  void (*ranks)(const uint64_t* mask, size_t words, EventRanges leads, uint32_t* before, uint32_t* ranks);
  /// Of ranks: the leads that have an event, and how many each has.
  void (*any)(const uint32_t* ranks, size_t words, uint64_t* out);
  void (*counts)(const uint32_t* ranks, size_t words, int64_t* out);
  /// Takes rows from the mask until each lead has its `most` newest. `ranks` are those before.
  void (*keep_newest)(const uint32_t* ranks, int64_t most, EventRanges leads, uint64_t* mask);
};

const EventLoops& event_loops(Isa isa);

namespace baseline {
extern const EventLoops kEventLoops;
}
namespace avx2 {
extern const EventLoops kEventLoops;
}
namespace avx512 {
extern const EventLoops kEventLoops;
}

}  // namespace score::vector
