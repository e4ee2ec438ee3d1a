#pragma once
// A score line by line: what every rule, table and limit added. The lines add up to the score exactly.
#include <string>
#include <vector>

#include "runtime/engine/model.h"
#include "runtime/interpret/outcome.h"

namespace score::engine {

struct ExplainedLine {
  plan::LineKind kind{};
  interpret::LineState state{};
  int64_t points = 0;  // millionths
  std::string title;   // label, or the rule's text
  uint32_t source_line = 0;
};

struct Explanation {
  std::string score;
  int64_t points = 0;
  std::vector<ExplainedLine> lines;  // in the order of the text, limits behind what they limit
};

Explanation explain(const Model& model, const interpret::Outcome& outcome, uint32_t score);

}  // namespace score::engine
