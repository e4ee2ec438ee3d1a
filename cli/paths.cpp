#include "cli/paths.h"

#include <filesystem>
#include <fmt/format.h>
#include <system_error>

namespace score::cli {

namespace {

namespace fs = std::filesystem;

bool is_stream(const std::string& path) {
  return path == "-";
}

bool is_file(const std::string& path) {
  if (path.empty() || is_stream(path)) return false;
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  return !fs::exists(status) || fs::is_regular_file(status);
}

}  // namespace

bool same_file(const std::string& a, const std::string& b) {
  if (!is_file(a) || !is_file(b)) return false;
  std::error_code failed;
  if (fs::equivalent(a, b, failed) && !failed) return true;
  // Neither need be there yet.
  const fs::path left = fs::weakly_canonical(fs::absolute(a), failed);
  if (failed) return a == b;
  const fs::path right = fs::weakly_canonical(fs::absolute(b), failed);
  return failed ? a == b : left == right;
}

std::string path_clash(const std::vector<NamedPath>& inputs, const std::vector<NamedPath>& outputs,
                       const std::string& before, const std::string& renewed) {
  const NamedPath* reader = nullptr;
  for (const NamedPath& input : inputs) {
    if (!is_stream(input.path)) continue;
    if (reader != nullptr) {
      return fmt::format("standard input (`-`) is asked for twice, as {} and as {}", reader->what, input.what);
    }
    reader = &input;
  }
  for (size_t i = 0; i < outputs.size(); ++i) {
    const NamedPath& output = outputs[i];
    for (const NamedPath& input : inputs) {
      if (input.what == before && output.what == renewed) continue;
      if (!same_file(input.path, output.path)) continue;
      return fmt::format("`{}` is {} and would be replaced by {}", output.path, input.what, output.what);
    }
    for (size_t other = 0; other < i; ++other) {
      const bool both_streams = is_stream(output.path) && is_stream(outputs[other].path);
      if (!both_streams && !same_file(output.path, outputs[other].path)) continue;
      return fmt::format("{} and {} cannot both go to {}", outputs[other].what, output.what,
                         both_streams ? "standard output" : "`" + output.path + "`");
    }
  }
  return "";
}

std::string output_path(const std::string& path) {
  return path == "/dev/stdout" || path == "/dev/fd/1" || path == "/proc/self/fd/1" ? "-" : path;
}

}  // namespace score::cli
