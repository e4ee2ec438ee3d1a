#pragma once
// The seam between the public API and the ways to run a plan. Every implementation gives the same bits.
#include <cstdint>
#include <vector>

#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/interpret/result_block.h"

namespace score::engine {

using interpret::kNoLabel;
using interpret::ResultBlock;

/// One a thread.
class Engine {
 public:
  Engine() = default;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  virtual ~Engine() = default;

  /// `leads` has the columns of the plan's fields; `events` is about the same leads, or null: there are no events.
  /// `out` is overwritten.
  virtual void score(const columns::LeadBlock& leads, const columns::EventBlock* events, ResultBlock* out) = 0;
};

}  // namespace score::engine
