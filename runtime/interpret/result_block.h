#pragma once
// What scoring a block of leads gives, whichever engine did it.
#include <cstdint>
#include <vector>

#include "runtime/interpret/action_evaluator.h"

namespace score::interpret {

/// No label of a grade takes the lead in, or no case of a segment does.
inline constexpr int64_t kNoLabel = -1;

/// The results of one block, as columns: [index of the plan's score, grade or segment][lead]. Owned by one thread;
/// kept from block to block so that memory is taken once.
struct ResultBlock {
  size_t size = 0;
  std::vector<std::vector<int64_t>> scores;        // millionths
  std::vector<std::vector<int64_t>> grades;        // a label's code, or kNoLabel
  std::vector<std::vector<int64_t>> segments;      // a member's code, or kNoLabel; of a membership 0 or 1
  std::vector<std::vector<ActionInput>> triggers;  // [action][lead]: what actions look at
  uint64_t accidents = 0;  // points and formulas that were unknown by arithmetic and counted as 0, in the whole block

  /// Makes room for `rows` leads of the plan; nothing is known of the values.
  void shape(const plan::Plan& plan, size_t rows) {
    size = rows;
    accidents = 0;
    const auto resize = [rows](auto& columns, size_t count) {
      columns.resize(count);
      for (auto& column : columns) column.resize(rows);
    };
    resize(scores, plan.scores.size());
    resize(grades, plan.grades.size());
    resize(segments, plan.segments.size());
    resize(triggers, plan.actions.size());
  }
};

}  // namespace score::interpret
