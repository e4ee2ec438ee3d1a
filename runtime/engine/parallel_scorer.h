#pragma once
// Batches scored by several threads, their results taken back in the order of the batches.
//
// One thread, the host's, reads batches, gives them away and takes results back; it scores too while it waits
// (ordered_work.h). Whatever the number of threads, results, rejected rows and their order are those of one thread
// (language law 3): a batch is scored the same way whoever does it, and whatever depends on the batches before it is
// done by the host, in order. Memory is bounded by the blocks in flight, 2 for each thread.
//
// What the threads share is immutable: model, params, binding, the events that were read (EventStore), the run before
// (PreviousStates). What remembers is one a thread: binder, engine, event join, action runner. Nothing of what these
// remember reaches a result: they are caches, and counts that add up in any order.
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "runtime/engine/batch_scorer.h"
#include "runtime/engine/ordered_work.h"
#include "runtime/engine/reject_log.h"

namespace score::engine {

/// One batch on its way. Hosts may derive from it to carry more. Blocks are used again and again.
struct Block {
  /// Rejected leads are of kind 0, rejected events of type i of kind 1 + i.
  explicit Block(const Model& model) : rejects(1 + model.plan().events.size()) {}
  Block(const Block&) = delete;
  Block& operator=(const Block&) = delete;
  virtual ~Block() = default;

  // From the host:
  std::shared_ptr<const bind::Binding> binding;  // by bind_leads
  columns::Batch batch;          // may be without rows: then there is nothing to do but to keep its place
  std::vector<int64_t> numbers;  // by RowNumbers
  // From both: what the reader rejected while it read the batch, then what the scorer did.
  RejectLog rejects;
  /// Not Ok from the host (a reader that has failed) means that there is nothing to score; else how scoring went.
  columns::Status status;
  // From the scorer:
  ScoredBatch scored;  // its `events` are good only within HostWork::scored
};

/// The host's own part of the work on blocks. One a thread: calls do not overlap.
class HostWork {
 public:
  HostWork() = default;
  HostWork(const HostWork&) = delete;
  HostWork& operator=(const HostWork&) = delete;
  virtual ~HostWork() = default;

  /// Before a block is bound: events from within its rows, which live until the block is scored. Rejects of theirs are
  /// of kind 1 + type.
  virtual columns::Result<std::span<const NestedEvents>> nested(Block&) { return std::span<const NestedEvents>(); }
  /// Once it is scored. `scorer` is the thread's. May throw std::bad_alloc.
  virtual columns::Status scored(Block&, Scorer&) { return {}; }
};

struct ParallelSetup {
  std::shared_ptr<const Model> model;
  std::shared_ptr<const Params> params;
  AsOf as_of;
  std::shared_ptr<const events::EventStore> events;  // finished; null for a model without events
  std::shared_ptr<const PreviousStates> previous;    // null: all leads are new
  bool records = false;                              // of actions that fire (ActionBlock)
  EngineKind engine = EngineKind::Auto;
  size_t threads = 1;
  /// Both are called on the host's thread, before anything is scored. Null: Block itself, nothing of its own.
  std::function<std::unique_ptr<Block>()> make_block;
  std::function<std::unique_ptr<HostWork>()> make_work;
};

/// All methods are for the host's thread. Destroyed with blocks in flight, it waits for those being scored and drops
/// the others.
class ParallelScorer {
 public:
  explicit ParallelScorer(ParallelSetup setup);

  /// A block to fill and `submit`; not when full. What it held has been dropped.
  Block& next();
  void submit() { work_->submit(); }
  bool full() const { return work_->full(); }
  bool empty() const { return work_->empty(); }
  /// Whether `take` would not have to wait. Not when empty.
  bool ready() { return work_->ready(); }
  /// The oldest block, scored; good until the next `submit`. Not when empty.
  Block& take() { return *blocks_[work_->wait()]; }

  /// How the threads' event joins have met the leads; for a model with events, when nothing is in flight.
  void count_events(events::EventJoin* into) const;

 private:
  /// What one thread has, made when it gets its first block.
  struct Worker {
    std::unique_ptr<HostWork> host;
    std::unique_ptr<events::EventJoin> join;
    std::unique_ptr<ActionRunner> actions;
    std::unique_ptr<BatchScorer> scorer;
    std::shared_ptr<const bind::Binding> binding;  // that the scorer has
  };
  columns::Status score(Worker& worker, Block& block);
  void prepare(Worker& worker, const Block& block);

  ParallelSetup setup_;
  std::vector<std::unique_ptr<Block>> blocks_;  // by slot
  std::vector<Worker> workers_;
  std::unique_ptr<OrderedWork> work_;  // last: its end is the end of all use of the others
};

}  // namespace score::engine
