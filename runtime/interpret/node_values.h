#pragma once
// Values of nodes as whoever evaluates a lead holds them: what the shared parts of the engines ask.
#include <cstdint>
#include <span>

#include "compiler/plan/plan.h"
#include "runtime/interpret/value.h"

namespace score::interpret {

class NodeValues {
 public:
  virtual ~NodeValues() = default;
  /// Of a node of rate Event: its value for the event that run() was last called for.
  virtual const Value& value(plan::NodeId id) = 0;
  /// Makes the event-rate nodes of `program` those of row `row` of the events of type `event`.
  virtual void run(std::span<const plan::NodeId> program, uint32_t event, uint32_t row) = 0;
};

}  // namespace score::interpret
