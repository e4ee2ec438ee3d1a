#pragma once
// Values of nodes as whoever evaluates a lead holds them: what the shared parts of the engines ask.
#include <cstdint>
#include <span>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/interpret/value.h"

namespace score::interpret {

/// One event that a selection kept: its row in the type's columns.
struct Kept {
  uint32_t row = 0;
  int64_t at = 0;
};

class NodeValues {
 public:
  virtual ~NodeValues() = default;
  /// Of a node of rate Event: its value for the event that run() was last called for.
  virtual const Value& value(plan::NodeId id) = 0;
  /// Makes the event-rate nodes of `program` those of row `row` of the events of type `event`.
  virtual void run(std::span<const plan::NodeId> program, uint32_t event, uint32_t row) = 0;
  /// Who knows what a selection keeps of the lead's events puts it into `kept`, which is empty; false: nobody does,
  /// look at them one by one. Not `windowed`: before the selection's window.
  virtual bool choose(const plan::Selection& selection, bool windowed, std::vector<Kept>& kept);
};

inline bool NodeValues::choose(const plan::Selection&, bool, std::vector<Kept>&) {
  return false;
}

}  // namespace score::interpret
