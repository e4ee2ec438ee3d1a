#pragma once
// `--events NAME=FILE`: which files hold which events, and reading them before the leads.
#include <memory>
#include <string>
#include <vector>

#include "cli/progress.h"
#include "cli/reject_watch.h"
#include "cli/run_options.h"
#include "runtime/engine/event_input.h"

namespace score::cli {

class EventFiles {
 public:
  EventFiles(const RunOptions& options, std::shared_ptr<const engine::Model> model);

  /// Understands the options; gives an exit code. Opens nothing.
  int prepare();
  /// Whether `path` is one of the files.
  bool has(const std::string& path) const;
  /// Reads all files; gives an exit code. Stops early when the run is interrupted.
  int load(RejectWatch& watch, Progress& progress);

  /// Says which events will be missing, unless they may stand in the leads' own lines.
  void tell_missing() const;

  /// By event type.
  const std::vector<RowCounts>& counts() const { return counts_; }
  /// After `load`; null for a model without events.
  const std::shared_ptr<const events::EventStore>& store() const { return store_; }

 private:
  struct File {
    uint32_t type = 0;
    std::string path;
  };

  int parse(const std::string& option);
  int read(const File& file, int32_t index, events::EventStore& store, RejectWatch& watch, Progress& progress);

  const RunOptions& options_;
  std::shared_ptr<const engine::Model> model_;
  std::vector<File> files_;
  std::vector<RowCounts> counts_;
  std::shared_ptr<const events::EventStore> store_;
};

}  // namespace score::cli
