#pragma once
// The sum of a group, or the one part that counts, in the making.
#include <vector>

#include "compiler/plan/schedule.h"
#include "runtime/vector/evaluator.h"
#include "runtime/vector/sum_loops.h"

namespace score::vector {

struct Evaluator::Tally {
  sema::GroupMode mode{};
  int64_t* points = nullptr;  // in millionths; of a sum in lanes: what is not constant, null as long as there is none
  Word* fired = nullptr;      // rows in which any part has fired so far; null: nobody asks
  Word* taken = nullptr;      // scratch, of the modes that choose

  // Of sums that are written out as the plan has them:
  int64_t most = 0;               // what the parts since the last spill may add up to
  std::vector<__int128> spilled;  // of sums that could leave 64 bits; empty if none could

  // Of sums in lanes:
  const LaneLoops* lanes = nullptr;
  void* sums = nullptr;
  int64_t unit = 1;
  std::vector<Gift> gifts;  // not given yet
};

}  // namespace score::vector
