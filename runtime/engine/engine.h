#pragma once
// The seam between the public API and the ways to run a plan. Every implementation gives the same bits.
#include <cstdint>
#include <string_view>
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

  /// How the last block was scored: "reference", "vector" or "native".
  virtual std::string_view name() const = 0;
  /// Nanoseconds of that which went into making code, or waiting for it.
  virtual int64_t making() const { return 0; }
};

}  // namespace score::engine
