#pragma once
// What `score run` was asked to do.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/outcome.h"
#include "cli/reject_watch.h"
#include "io/options.h"
#include "runtime/engine/scorer.h"

namespace score::cli {

struct RunOptions {
  std::string model;
  std::vector<std::string> inputs;  // "-": standard input
  std::string output = "-";         // standard output
  std::vector<std::string> events;  // NAME=FILE
  std::string previous;             // the output of the run before; "": all leads are new
  std::string actions;              // JSON Lines; "": no file
  std::string as_of;                // "": now
  std::string as_of_column;         // "": one time for all leads
  std::vector<std::string> settings;
  std::string rejects;  // "": no file
  RejectLimit reject_limit;
  std::optional<char> delimiter;
  std::optional<int64_t> limit;
  std::vector<std::string> select;
  std::optional<io::Format> input_format, output_format;
  engine::EngineKind engine = engine::EngineKind::Auto;
  size_t threads = 1;
  /// A batch: large enough that handing it round costs nothing, small enough to stay in a core's cache and to leave
  /// something for every thread.
  int64_t block_rows = 16'384;
  OutcomeSpec outcome;
  bool summary = false;
  bool profile = false;
  std::string profile_out;  // JSON; "": no file
  bool quiet = false;
};

/// Does it; gives the exit code. Everything that went wrong has been said on standard error.
int run(const RunOptions& options);

}  // namespace score::cli
