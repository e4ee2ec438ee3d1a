#pragma once
// `--outcome`: what became of each lead, from a column of the input, to show beside its grade.
#include <cstdint>
#include <string>
#include <vector>

#include "runtime/columns/batch.h"

namespace score::cli {

/// COLUMN or COLUMN=VALUE,…: the values that mean success. Without values: true, yes, y, 1, won, in any case.
struct OutcomeSpec {
  std::string column;
  std::vector<std::string> values;

  bool given() const { return !column.empty(); }
};
OutcomeSpec parse_outcome(const std::string& text);

/// For each row of the batch whether its outcome is a success. `column` has text, ints or bools.
void read_outcomes(const columns::Batch& batch, size_t column, const OutcomeSpec& spec, std::vector<uint8_t>* success);

}  // namespace score::cli
