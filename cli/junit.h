#pragma once
// Results of tests as CI servers read them: JUnit's XML, a testsuite a file.
#include <string>
#include <vector>

#include "runtime/engine/tests.h"

namespace score::cli {

/// One rule file's results; a file that did not compile has an `error` and no results.
struct TestedFile {
  std::string path;
  std::string error;
  std::vector<engine::TestResult> results;
};

std::string junit_xml(const std::vector<TestedFile>& files);

}  // namespace score::cli
