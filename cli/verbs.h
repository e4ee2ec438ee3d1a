#pragma once
// The verbs of the `score` command, one file each. Each adds its subcommand; when the user asked for it, parsing sets
// `*run` to what is to be done, which gives the exit code.
#include <CLI/CLI.hpp>
#include <functional>

namespace score::cli {

using Action = std::function<int()>;

void add_run(CLI::App& app, Action* run);
void add_check(CLI::App& app, Action* run);
void add_test(CLI::App& app, Action* run);
void add_explain(CLI::App& app, Action* run);
void add_eval(CLI::App& app, Action* run);

/// What `score --version` prints.
std::string version_text();

}  // namespace score::cli
