#pragma once
// What a traced evaluation tells besides its outcome: how the points of each line came about, and which sides of each
// condition were seen. For explanations and coverage; scoring runs without one.
#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/interpret/outcome.h"

namespace score::interpret {

/// What one limit of an event rule took off.
struct LimitTrace {
  uint32_t events = 0;
  int64_t points = 0;  // magnitude
};

/// An event rule, step by step (docs/language.md, chapter 12). Points are millionths.
struct EventTrace {
  uint32_t events = 0;          // of the rule's type, up to now
  uint32_t selected = 0;        // for which `where` is true
  uint32_t matched = 0;         // that are followed as the rule asks; without a sequence the same
  uint32_t outside_window = 0;  // of those a cool-down left
  uint32_t counted = 0;         // after all limits of number
  int64_t full_points = 0;      // before decay
  int64_t decayed_points = 0;
  int64_t points = 0;              // after limits in points
  std::vector<LimitTrace> limits;  // one for each of the rule's
};

struct LineTrace {
  bool asked = false;                // the line's `when` is true, or it has none
  LineState state{};                 // before its group chose
  int64_t before_limit = 0;          // points before the line's own `in`, or a limit's input
  int64_t before_weight = 0;         // and before its weight
  int64_t idle_steps = 0;            // of an idle rule: whole lengths since the last event
  const plan::Band* band = nullptr;  // of a table: the band that took the value in
  std::optional<EventTrace> events;  // of an event rule that was asked
};

/// Which values a bool node was seen to have, of all events and leads since the trace was cleared.
using Seen = uint8_t;
inline constexpr Seen kSeenTrue = 1, kSeenFalse = 2, kSeenUnknown = 4;

struct Trace {
  std::vector<LineTrace> lines;                  // as Plan::lines, of the last lead
  std::vector<const plan::Band*> rows, columns;  // by grade: the bands that took its values in, null if none
  std::vector<Seen> seen;                        // by node
};

}  // namespace score::interpret
