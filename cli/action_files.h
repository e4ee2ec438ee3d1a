#pragma once
// `--previous FILE` and `--actions FILE`: what is known of leads from the run before, read before the leads, and the
// records of actions that fire, written beside the results.
#include <memory>
#include <string>
#include <vector>

#include "cli/progress.h"
#include "cli/reject_watch.h"
#include "cli/report.h"
#include "cli/run_options.h"
#include "io/text_out.h"
#include "runtime/engine/action_runner.h"

namespace score::cli {

class ActionFiles {
 public:
  ActionFiles(const RunOptions& options, std::shared_ptr<const engine::Model> model);

  /// Whether the options make sense; gives an exit code. Opens nothing.
  int prepare() const;
  /// Creates the file of records; gives an exit code.
  int open();
  /// Reads the run before; gives an exit code. Stops early when the run is interrupted.
  int load(RejectWatch& watch, Progress& progress);
  /// After `load`; null: all leads are new.
  std::shared_ptr<const engine::PreviousStates> previous() const { return previous_; }
  /// Whether records are written.
  bool records() const { return records_ != nullptr; }

  /// Of one block after the other, in the order of the leads.
  columns::Status take(const engine::ActionBlock& block);
  /// Makes the file of records visible.
  columns::Status finish();

  /// Of the run before.
  const RowCounts& counts() const { return counts_; }
  /// How often each action fired, those of one name together, in the order of the text.
  std::vector<ActionFacts> facts() const;

 private:
  int read(columns::BatchReader& reader, CountedRejects& rejects, RejectWatch& watch, Progress& progress);

  const RunOptions& options_;
  std::shared_ptr<const engine::Model> model_;
  std::shared_ptr<engine::PreviousStates> previous_;  // null: all leads are new
  std::unique_ptr<io::TextOut> records_;              // null without --actions
  int64_t known_ = 0;                                 // leads that the run before had
  std::vector<int64_t> fired_;                        // by action
  RowCounts counts_;
};

}  // namespace score::cli
