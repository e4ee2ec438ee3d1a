#pragma once
// For tests: a rule file from its text to the outcome of its `test` blocks, through every phase.
#include <cstdint>
#include <map>
#include <string>

namespace score::interpret {

/// "" if the file compiles and all claims of its tests hold; else the findings, the plan's faults or the claims that
/// failed with both their sides, one a line.
/// `set` replaces values of params that are whole numbers inside.
std::string failures(const std::string& rule_file, const std::map<std::string, int64_t>& set = {});

}  // namespace score::interpret
