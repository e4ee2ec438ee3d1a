#pragma once
// What `score explain` was asked to do.
#include <string>
#include <vector>

#include "cli/run_options.h"

namespace score::cli {

struct ExplainOptions {
  RunOptions run;  // model, leads, events, time, params, formats
  std::vector<std::string> ids;
  std::string score;  // "": all of them, and everything else
  std::string format = "text";
};

/// Does it; gives the exit code. Everything that went wrong has been said on standard error.
int explain(const ExplainOptions& options);

}  // namespace score::cli
