#pragma once
// Rows that stand within the rows of a batch.
#include <cstdint>
#include <string>
#include <vector>

#include "runtime/columns/batch.h"

namespace score::columns {

/// What one column of a batch holds as lists of rows. Row i of `rows` stands in the batch's row parents[i], where it is
/// item places[i] of the list, from 0. The rows' own line numbers mean nothing.
struct NestedRows {
  std::string name;  // of the column
  Batch rows;
  std::vector<uint32_t> parents;  // ascending
  std::vector<uint32_t> places;
};

}  // namespace score::columns
