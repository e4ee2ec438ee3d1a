#pragma once
// Findings that follow from ranges: what no lead can ever reach, and what can never change anything.
#include "compiler/analysis/analysis.h"
#include "compiler/analysis/ranges.h"

namespace score::analysis {

/// S0520 and up. Reads the ranges of `find_ranges` of the same model.
void report_reach(const Context& context, const Ranges& ranges);

}  // namespace score::analysis
