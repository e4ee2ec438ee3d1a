#pragma once
// What scoring one lead gives.
#include <cstdint>
#include <vector>

#include "runtime/interpret/value.h"

namespace score::interpret {

enum class LineState : uint8_t {
  DidNotFire,
  Fired,
  CouldNotTell,  // its condition, its subject or its points are unknown
  NotCounted,    // it would have fired, but its group counts another one
};

/// One row of an explanation: what a line of the plan added to its score.
struct LineOutcome {
  LineState state = LineState::DidNotFire;
  int64_t points = 0;  // millionths; the lines of a score add up to it
};

/// Indexed as the plan's scores, grades and segments. Reused from lead to lead, so that scoring allocates nothing.
struct Outcome {
  std::vector<int64_t> scores;     // millionths
  std::vector<Value> grades;       // a label's code; unknown in a gap of the bands
  std::vector<Value> segments;     // a member's code, unknown if none; of a membership a bool, always known
  std::vector<LineOutcome> lines;  // as Plan::lines
  uint32_t accidents = 0;          // points and formulas that turned out unknown by arithmetic and counted as 0
};

}  // namespace score::interpret
