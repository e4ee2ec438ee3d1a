#pragma once
// For tests: runs a shell command with the built `score` first in the path, in the project's root.
#include <string>

namespace score::cli {

struct CommandResult {
  int exit = -1;
  std::string out, err;
};

/// `$TMP` in the command is an empty folder of its own, which stands as `$TMP` in the output too.
CommandResult run_command(const std::string& command);

}  // namespace score::cli
