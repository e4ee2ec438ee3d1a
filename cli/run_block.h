#pragma once
// A batch of `score run` on its way from the reader to the writer, and what the threads that score do with it besides:
// everything that does not hang on the batches before it.
#include <atomic>
#include <memory>
#include <vector>

#include "cli/nest_reader.h"
#include "cli/run_input.h"
#include "cli/tally.h"
#include "runtime/columns/reader.h"
#include "runtime/engine/output.h"
#include "runtime/engine/parallel_scorer.h"
#include "runtime/engine/rule_profiler.h"

namespace score::cli {

struct RunBlock : engine::Block {
  explicit RunBlock(const std::shared_ptr<const engine::Model>& model)
      : engine::Block(*model), nested_read(model->plan().events.size(), 0), tally(model) {}

  // From the reader:
  std::shared_ptr<const RunInput> input;
  int64_t index = 0;  // of the run's blocks
  int64_t read = 0;   // rows of the batch and those that the reader rejected, since the block before
  // From the thread that scores:
  std::vector<int64_t> nested_read;  // by event type: events within the rows, rejected ones included
  Tally tally;                       // of this block alone, for a summary
  columns::PreparedBatch prepared;   // for the writer
  int64_t output_time = 0;           // nanoseconds that the last two took
};

/// What all threads share.
struct RunShared {
  std::shared_ptr<const engine::Model> model;
  std::shared_ptr<const engine::Params> params;
  std::shared_ptr<const engine::Output> output;
  const columns::BatchWriter* writer = nullptr;  // to prepare batches for
  OutcomeSpec outcome;
  bool summary = false;
  bool profile = false;
  /// Leads with no more points are not among the best: those of blocks that were taken back have more. It only saves
  /// work.
  std::atomic<int64_t> floor{INT64_MIN};
};

class RunWork : public engine::HostWork {
 public:
  explicit RunWork(const RunShared& shared) : shared_(shared), nests_(shared.model) {}
  columns::Result<std::span<const engine::NestedEvents>> nested(engine::Block& block) override;
  columns::Status scored(engine::Block& block, engine::Scorer& scorer) override;
  /// Of the blocks that this thread has profiled.
  engine::RuleProfiles profiles() const {
    return profiler_ == nullptr ? engine::RuleProfiles() : profiler_->profiles();
  }

 private:
  void collect_outcomes(const RunBlock& block);

  const RunShared& shared_;
  NestReader nests_;
  std::vector<columns::RejectSink*> sinks_;
  std::vector<uint8_t> success_;
  std::unique_ptr<engine::RuleProfiler> profiler_;
};

}  // namespace score::cli
