#pragma once
// The options that every verb has that reads leads: where they come from, and what they are scored with.
#include <string>

#include "cli/run_options.h"
#include "cli/verbs.h"

namespace score::cli {

/// Those as they come, that must be understood first.
struct RawInputOptions {
  std::string delimiter, input_format;
};

/// Adds MODEL and LEADS. Like the next: both targets must live as long as the verb.
void add_model_and_leads(CLI::App& verb, RunOptions& options);
/// Adds --events, --as-of, --as-of-column, --set, --delimiter and --input-format.
void add_input_options(CLI::App& verb, RunOptions& options, RawInputOptions& raw);
/// After parsing.
void take_over(const RawInputOptions& raw, RunOptions* options);

}  // namespace score::cli
