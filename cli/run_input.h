#pragma once
// One input of leads of `score run`, and which of its columns matter.
#include <memory>
#include <string>
#include <vector>

#include "cli/event_input.h"
#include "cli/run_options.h"
#include "runtime/columns/reader.h"
#include "runtime/engine/batch_scorer.h"

namespace score::cli {

/// What is known of an input once it is open.
struct RunInput {
  std::shared_ptr<const bind::Binding> binding;
  std::vector<Nest> nests;
  size_t outcome_column = 0;
};

/// What to ask the reader of `path` for: the model's columns, events within leads, the outcome.
std::vector<std::string> columns_to_read(const RunOptions& options, const EventInput& events,
                                         const engine::Model& model, const engine::AsOf& as_of,
                                         const std::string& path);

/// Finds the outcome's column; gives what is wrong, or "".
std::string find_outcome(const OutcomeSpec& outcome, const std::string& path, const columns::BatchReader& reader,
                         size_t* column);

}  // namespace score::cli
