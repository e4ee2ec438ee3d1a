#pragma once
// Why a score is what it is: the rules without which it would lose most.
#include <cstdint>
#include <span>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {

/// A rule or table, and how much the score would lose without it.
struct Reason {
  uint32_t line = 0;  // into Plan::lines
  int64_t loss = 0;   // millionths, above 0
};

/// One a thread. The plan and the params must outlive it.
class ReasonRanker {
 public:
  ReasonRanker(const plan::Plan& plan, std::span<const Value> params);

  /// Scores the lead anew for each line that fired, without that line: lines of the score and of all that it is made
  /// from. The most weighty first, equal ones in the order of the text; lines without which the score would not be
  /// lower are no reasons.
  std::vector<Reason> rank(const Lead& lead, uint32_t score, size_t limit);

 private:
  const plan::Plan& plan_;
  LeadEvaluator evaluator_;
  Outcome outcome_;
  std::vector<uint32_t> place_;  // by score: its place in the order of evaluation
};

}  // namespace score::interpret
