#pragma once
// The events of a run: from files (`--events NAME=FILE`), read before the leads, and from within the lines of leads.
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "cli/nest_reader.h"
#include "cli/progress.h"
#include "cli/reject_watch.h"
#include "cli/report.h"
#include "cli/run_options.h"
#include "runtime/engine/event_input.h"

namespace score::cli {

/// For a model without events all of it does nothing.
class EventInput {
 public:
  EventInput(const RunOptions& options, std::shared_ptr<const engine::Model> model);

  /// Understands the options; gives an exit code. Opens nothing.
  int prepare();
  std::vector<std::string> paths() const;
  /// Reads all files; gives an exit code. Stops early when the run is interrupted: there is no join then.
  int load(const engine::AsOf& as_of, RejectWatch& watch, Progress& progress);

  // Of one input of leads after the other:
  /// `wanted`, and behind them the columns of the input that may hold events.
  std::vector<std::string> columns_beside(std::vector<std::string> wanted, const std::string& path) const;
  /// How many leads to take at a time, so that their events fit into memory.
  int64_t batch_rows(int64_t most) const;
  /// Finds those columns; gives what is wrong with the input, or "".
  std::string start_leads(const std::string& path, const columns::Schema& schema, std::vector<Nest>* nests);
  /// Says, once, which events no lead can have.
  void tell_missing();
  /// So many events were within leads; `read` is by type.
  void add_nested(const std::vector<int64_t>& read);
  /// Of leads, and of each event type: where rejected events are counted.
  std::vector<columns::RejectSink*> reject_sinks(columns::RejectSink* leads);

  /// After `load`; null for a model without events. For the counts at the end it is to meet all leads.
  events::EventJoin* join() const { return join_.get(); }
  /// By event type.
  std::vector<RowCounts> counts() const;
  /// What there is to tell, once all leads are read.
  std::vector<EventFacts> facts() const;

 private:
  struct File {
    uint32_t type = 0;
    std::string path;
  };

  int parse(const std::string& option);
  bool may_be_json(const std::string& path) const;
  int read(const File& file, int32_t index, const engine::AsOf& as_of, events::EventStore& store, RejectWatch& watch,
           Progress& progress);
  int read_batches(columns::BatchReader& reader, uint32_t type, engine::EventLoader& loader, RejectWatch& watch,
                   Progress& progress);
  int check_some_fit(const File& file, const RowCounts& before) const;
  RowCounts counts(uint32_t type) const { return {name(type), read_[type], rejects_[type].count()}; }
  const std::string& name(uint32_t type) const { return model_->plan().events[type].name; }

  const RunOptions& options_;
  std::shared_ptr<const engine::Model> model_;
  bool told_missing_ = false;
  std::vector<File> files_;
  std::vector<int64_t> read_;           // by type
  std::vector<int64_t> later_;          // by type: from files, after the time of the run
  std::deque<CountedRejects> rejects_;  // by type
  std::unique_ptr<events::EventJoin> join_;
};

}  // namespace score::cli
