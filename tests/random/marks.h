#pragma once
// The constants of a plan, and which of them each field meets.
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "compiler/plan/plan.h"

namespace score::random {

struct Values {
  std::vector<int64_t> integers;  // in the unit of the field
  std::vector<double> numbers;
  std::vector<std::string> texts;
};

struct Marks {
  /// By event type (-1 for the lead) and field.
  std::map<std::pair<int, uint32_t>, Values> fields;
  std::vector<int64_t> durations, periods, timestamps;
};

Marks marks_of(const plan::Plan& plan);

}  // namespace score::random
