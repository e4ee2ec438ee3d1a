#include "runtime/engine/batch_scorer.h"

#include <algorithm>

namespace score::engine {

using columns::Status;

std::vector<std::string> wanted_columns(const Model& model) {
  return bind::wanted_columns(model.plan());
}

columns::Batch first_rows(const columns::Batch& batch, int64_t count) {
  if (count >= batch.rows()) return batch;
  columns::OwnedArray array = batch.share();
  array.get().length = count;
  return columns::Batch::make(batch.schema(), std::move(array), batch.origin()).value;
}

Status RowNumbers::reject(const columns::Reject& row) {
  const Status status = columns::guarded([&] {
    waiting_.push_back(row.line);
    return Status();
  });
  if (!status.ok() || next_ == nullptr) return status;
  return next_->reject(row);
}

void RowNumbers::number(const columns::Batch& batch, std::vector<int64_t>* numbers) {
  // Readers of text read ahead, so a rejected row may lie behind the batch, or between its rows.
  std::sort(waiting_.begin(), waiting_.end());
  numbers->resize(static_cast<size_t>(batch.rows()));
  size_t next = 0;
  for (int64_t row = 0; row < batch.rows(); ++row) {
    while (next < waiting_.size() && waiting_[next] < batch.line(row)) ++next;
    (*numbers)[static_cast<size_t>(row)] = base_ + ++delivered_ + passed_ + static_cast<int64_t>(next);
  }
  passed_ += static_cast<int64_t>(next);
  waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(next));
}

BatchScorer::BatchScorer(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params,
                         std::shared_ptr<const bind::Binding> binding, int64_t now_us)
    : binder_(std::move(binding)), scorer_(std::move(model), std::move(params)), now_us_(now_us) {}

Status BatchScorer::score(const columns::Batch& batch, const std::vector<int64_t>& numbers,
                          columns::RejectSink& rejects, ScoredBatch* out) {
  if (Status status = binder_.bind(batch, numbers, rejects, &out->leads); !status.ok()) return status;
  return columns::guarded([&] {
    out->leads.now_us.assign(1, now_us_);
    scorer_.score(out->leads, &out->results);
    return Status();
  });
}

}  // namespace score::engine
