#pragma once
// Running a model's own `test` blocks.
#include <string>
#include <vector>

#include "runtime/engine/coverage.h"
#include "runtime/engine/explain.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"

namespace score::engine {

struct ClaimResult {
  bool passed = false;
  std::string text;         // as it stands in the file
  uint32_t line = 0;        // in the file
  std::string value;        // of a claim that is no comparison, or not decided: "false", "unknown"
  std::string left, right;  // both sides' values, of a comparison
};

struct TestResult {
  std::string name;
  std::string file;
  uint32_t line = 0;
  std::vector<ClaimResult> claims;
  std::vector<Explanation> scores;  // those that failed claims speak of, line by line

  bool passed() const;
};

struct TestRun {
  std::vector<TestResult> results;
  CoverageReport coverage;  // over the tests that were run
};

/// Tests whose name contains `filter`, in the order of the text. Params must be the defaults' unless the caller wants
/// to know what others do.
TestRun run_tests(const Model& model, const Params& params, std::string_view filter = {});

}  // namespace score::engine
