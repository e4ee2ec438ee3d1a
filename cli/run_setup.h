#pragma once
// What follows from the options of a run and its model before anything is opened.
#include <memory>

#include "cli/run_options.h"
#include "runtime/engine/as_of.h"
#include "runtime/engine/output.h"
#include "runtime/engine/params.h"

namespace score::cli {

struct RunSetup {
  std::shared_ptr<const engine::Params> params;
  engine::AsOf as_of;
  std::shared_ptr<const engine::Output> output;
};

/// Fills `setup`; gives an exit code. What is wrong has been said.
int set_up(const RunOptions& options, const std::shared_ptr<const engine::Model>& model, RunSetup* setup);

}  // namespace score::cli
