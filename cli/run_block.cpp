#include "cli/run_block.h"

#include "cli/run_profile.h"

namespace score::cli {

using columns::Status;

columns::Result<std::span<const engine::NestedEvents>> RunWork::nested(engine::Block& base) {
  auto& block = static_cast<RunBlock&>(base);
  std::fill(block.nested_read.begin(), block.nested_read.end(), 0);
  sinks_.clear();
  for (size_t type = 0; type < block.nested_read.size(); ++type) sinks_.push_back(&block.rejects.kind(1 + type));
  const auto found = nests_.read(block.batch, block.input->nests, sinks_);
  if (!found.ok()) return found;
  for (const engine::NestedEvents& events : found.value) {
    // Nothing else has rejected events of this block yet.
    const auto rejected = static_cast<int64_t>(block.rejects.count(1 + events.type));
    block.nested_read[events.type] = events.rows.rows.rows() + rejected;
  }
  return found;
}

Status RunWork::scored(engine::Block& base, engine::Scorer& scorer) {
  auto& block = static_cast<RunBlock&>(base);
  if (shared_.profile && is_profiled(block.index)) {
    if (profiler_ == nullptr) profiler_ = std::make_unique<engine::RuleProfiler>(shared_.model, shared_.params);
    profiler_->add(block.scored.leads, block.scored.event_block());
  }
  engine::Laps laps;
  if (shared_.summary) {
    collect_outcomes(block);
    block.tally.clear();
    block.tally.add(block.scored, success_, scorer, shared_.floor.load(std::memory_order_relaxed));
  }
  const engine::ScoredBatch& scored = block.scored;
  const Status status =
      shared_.writer->prepare(shared_.output->build(scored.leads, scored.results, scored.actions), &block.prepared);
  block.output_time = laps.lap();
  return status;
}

/// The outcomes of the rows that were scored.
void RunWork::collect_outcomes(const RunBlock& block) {
  success_.clear();
  if (!shared_.outcome.given()) return;
  read_outcomes(block.batch, block.input->outcome_column, shared_.outcome, &success_);
  const columns::LeadBlock& leads = block.scored.leads;
  for (size_t lead = 0; lead < leads.size; ++lead) success_[lead] = success_[leads.batch_row[lead]];
  success_.resize(leads.size);
}

}  // namespace score::cli
