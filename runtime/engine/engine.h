#pragma once
// The seam between the public API and the ways to run a plan. Every implementation gives the same bits.
#include <cstdint>
#include <vector>

#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/interpret/action_evaluator.h"

namespace score::engine {

/// No label of a grade takes the lead in, or no case of a segment does.
inline constexpr int64_t kNoLabel = -1;

/// The results of one block, as columns: [index of the plan's score, grade or segment][lead]. Owned by one thread;
/// kept from block to block so that memory is taken once.
struct ResultBlock {
  size_t size = 0;
  std::vector<std::vector<int64_t>> scores;                   // millionths
  std::vector<std::vector<int64_t>> grades;                   // a label's code, or kNoLabel
  std::vector<std::vector<int64_t>> segments;                 // a member's code, or kNoLabel; of a membership 0 or 1
  std::vector<std::vector<interpret::ActionInput>> triggers;  // [action][lead]: what actions look at
  uint64_t accidents = 0;  // points and formulas that were unknown by arithmetic and counted as 0, in the whole block
};

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
