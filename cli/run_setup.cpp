#include "cli/run_setup.h"

#include <fmt/format.h>

#include "cli/complain.h"
#include "cli/exit.h"
#include "runtime/engine/versions.h"

namespace score::cli {

namespace {

int wrong_use(const std::vector<std::string>& errors) {
  for (const std::string& error : errors) complain(kWrongUse, error);
  return kWrongUse;
}

int find_now(const RunOptions& options, const engine::Model& model, engine::AsOf* as_of) {
  as_of->column = options.as_of_column;
  if (!as_of->column.empty() && !options.as_of.empty()) {
    return complain(kWrongUse,
                    "`--as-of` is one time for all leads, `--as-of-column` each lead's own: give one of them");
  }
  as_of->now_us = engine::current_time_us();
  as_of->now_us -= as_of->now_us % 1'000'000;  // a time that people may type again
  if (options.as_of.empty()) return kDone;
  const std::optional<int64_t> moment = engine::parse_moment(options.as_of, &model);
  if (!moment) {
    return complain(kWrongUse, fmt::format("`--as-of {}` is not a date or time such as `2026-11-22` or "
                                           "`2026-11-22T09:00`",
                                           options.as_of));
  }
  as_of->now_us = *moment;
  return kDone;
}

}  // namespace

int set_up(const RunOptions& options, const std::shared_ptr<const engine::Model>& model, RunSetup* setup) {
  engine::ParamsResult params = engine::make_params(model, options.settings);
  if (!params.params) return wrong_use(params.errors);
  setup->params = params.params;
  if (int exit = find_now(options, *model, &setup->as_of); exit != kDone) return exit;
  engine::OutputResult output =
      engine::make_output(model, options.select, engine::run_metadata(*model, *setup->params, setup->as_of));
  if (!output.output) return wrong_use(output.errors);
  setup->output = output.output;
  return kDone;
}

}  // namespace score::cli
