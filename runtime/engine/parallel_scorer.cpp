#include "runtime/engine/parallel_scorer.h"

namespace score::engine {

using columns::Status;

ParallelScorer::ParallelScorer(ParallelSetup setup) : setup_(std::move(setup)) {
  work_ = std::make_unique<OrderedWork>(setup_.threads, [this](size_t worker, size_t slot) {
    Block& block = *blocks_[slot];
    if (!block.status.ok() || block.batch.rows() == 0) return;
    block.status = columns::guarded([&] { return score(workers_[worker], block); });
  });
  workers_.resize(work_->workers());
  for (Worker& worker : workers_) {
    worker.host = setup_.make_work ? setup_.make_work() : std::make_unique<HostWork>();
  }
  while (blocks_.size() < work_->slots()) {
    blocks_.push_back(setup_.make_block ? setup_.make_block() : std::make_unique<Block>(*setup_.model));
  }
}

Block& ParallelScorer::next() {
  Block& block = *blocks_[work_->next()];
  block.batch = {};
  block.status = {};
  block.rejects.clear();
  return block;
}

void ParallelScorer::prepare(Worker& worker, const Block& block) {
  const bool actions = !setup_.model->plan().actions.empty();
  if (worker.scorer == nullptr) {
    if (setup_.events != nullptr) worker.join = std::make_unique<events::EventJoin>(setup_.events);
    if (actions) {
      worker.actions = std::make_unique<ActionRunner>(setup_.model, setup_.params, setup_.previous, setup_.records);
    }
    worker.scorer = std::make_unique<BatchScorer>(setup_.model, setup_.params, block.binding, setup_.as_of,
                                                  worker.join.get(), worker.actions.get(), setup_.engine);
  } else if (worker.binding != block.binding) {
    worker.scorer->rebind(block.binding);
  }
  worker.binding = block.binding;
}

Status ParallelScorer::score(Worker& worker, Block& block) {
  Laps laps;
  prepare(worker, block);
  block.scored.times = {};
  block.scored.times.engine = laps.lap();
  const auto nested = worker.host->nested(block);
  if (!nested.ok()) return nested.status;
  const int64_t reading = laps.lap();
  const Status status =
      worker.scorer->score(block.batch, block.numbers, block.rejects.kind(0), nested.value, &block.scored);
  if (worker.join != nullptr) block.scored.times.events += reading;
  return status.ok() ? worker.host->scored(block, worker.scorer->scorer()) : status;
}

void ParallelScorer::count_events(events::EventJoin* into) const {
  for (const Worker& worker : workers_) {
    if (worker.join != nullptr) into->add_counts(*worker.join);
  }
}

}  // namespace score::engine
