#pragma once
// What must hold for every model, whoever wrote it.
#include <cstdint>
#include <string>
#include <vector>

#include "tests/random/case.h"

namespace score::random {

/// All results of a block: accidents, then for each lead its scores, grades, segments (-1 for no label) and lines.
std::vector<int64_t> reference_results(const RandomCase& made);

/// What does not hold, a sentence each. For a model that compiles: printing and parsing give it back, the plan
/// verifies, the lines of a score add up to it, scores and rules stay inside their limits, scoring again gives the
/// same, and neither the order of events nor the split into blocks matters.
std::vector<std::string> faults(const RandomCase& made);

/// What readers and binder make of the case's data as CSV, where it is not the case's blocks.
std::vector<std::string> file_faults(const RandomCase& made);

/// Range analysis: results, lines and values of expressions outside their proven ranges; rules that are said to change
/// nothing, and do.
std::vector<std::string> range_faults(const RandomCase& made);

/// Actions: looked at a second time nothing crosses, and the split into blocks does not matter.
std::vector<std::string> action_faults(const RandomCase& made);

/// Where an engine gives other results than the reference: in blocks of each of the sizes, made of the case's leads
/// over and over.
std::vector<std::string> engine_faults(const RandomCase& made, const std::vector<size_t>& sizes);

/// Findings whose edits, applied together, leave the finding where it was; of the first few that have edits, in files
/// with at most one error.
std::vector<std::string> edit_faults(const engine::Compilation& compiled);

/// Safe edits, made as `score check --fix` makes them: they come to an end, a text with no syntax error gets none, and
/// a model that compiled gives every lead what it gave before. Slips in such a model are mended to what it was.
std::vector<std::string> mend_faults(const RandomCase& made);

/// What does not hold for the compilation of any bytes: every finding lies inside the file, and what is no error
/// compiles and prints.
std::vector<std::string> compilation_faults(const engine::Compilation& compiled);

}  // namespace score::random
