#pragma once
// Expected outputs that stand in files beside the source they belong to.
#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

namespace score::support {

/// The bytes of a file; fails the test when there is none.
std::string read_file(const std::string& path);

/// The paths of the files in `folder` whose name ends with `ending`, in the order of their names.
std::vector<std::string> files_in(const std::string& folder, std::string_view ending);

/// `path` with another ending: `goldens/a.score` becomes `goldens/a.ast`.
std::string with_ending(const std::string& path, std::string_view ending);

/// Is `actual` what the file says? A difference is shown from its first line on. With SCORE_UPDATE_GOLDENS=1 in the
/// environment the file is written instead, and the answer is yes.
testing::AssertionResult matches_golden(const std::string& path, const std::string& actual);

}  // namespace score::support
