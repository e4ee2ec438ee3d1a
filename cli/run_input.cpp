#include "cli/run_input.h"

#include <algorithm>
#include <fmt/format.h>

#include "runtime/engine/text.h"

namespace score::cli {

std::vector<std::string> columns_to_read(const RunOptions& options, const EventInput& events,
                                         const engine::Model& model, const engine::AsOf& as_of,
                                         const std::string& path) {
  std::vector<std::string> columns = events.columns_beside(engine::wanted_columns(model, as_of), path);
  const std::string& outcome = options.outcome.column;
  const bool there = std::find(columns.begin(), columns.end(), outcome) != columns.end();
  if (options.outcome.given() && !there) columns.push_back(outcome);
  return columns;
}

std::string find_outcome(const OutcomeSpec& outcome, const std::string& path, const columns::BatchReader& reader,
                         size_t* column) {
  const std::optional<size_t> found = reader.schema()->find(outcome.column);
  *column = found.value_or(0);
  if (found) return {};
  const std::string near = engine::nearest(outcome.column, reader.source_columns());
  return fmt::format("{}: there is no column `{}` for --outcome{}", path, outcome.column,
                     near.empty() ? "" : fmt::format("; nearest is `{}`", near));
}

}  // namespace score::cli
