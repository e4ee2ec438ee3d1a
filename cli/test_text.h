#pragma once
// Results of a model's tests, in words and as JSON.
#include <string>

#include "cli/terminal.h"
#include "runtime/engine/tests.h"

namespace score::cli {

/// A failed test: its failed claims with both sides, then the scores they speak of, line by line.
std::string test_failure(const engine::TestResult& result, const Palette& palette);

/// {"name":…,"file":…,"line":…,"passed":…,"claims":[{"text":…,"line":…,"passed":…,"left":…,"right":…}]}
std::string test_json(const engine::TestResult& result);

}  // namespace score::cli
