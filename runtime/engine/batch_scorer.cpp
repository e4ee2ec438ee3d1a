#include "runtime/engine/batch_scorer.h"

#include <algorithm>
#include <fmt/format.h>

namespace score::engine {

using columns::Status;

std::vector<std::string> wanted_columns(const Model& model, const AsOf& as_of) {
  return bind::wanted_columns(bind::lead_shape(model.shared_plan(), as_of.column));
}

bind::BindResult bind_leads(const Model& model, const AsOf& as_of, const columns::Schema& schema,
                            const std::vector<std::string>& source_columns) {
  return bind::make_binding(bind::lead_shape(model.shared_plan(), as_of.column), schema, source_columns);
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
                         std::shared_ptr<const bind::Binding> binding, AsOf as_of, events::EventJoin* events,
                         ActionRunner* actions, EngineKind engine)
    : binder_(std::move(binding)),
      scorer_(model, std::move(params), engine),
      as_of_(std::move(as_of)),
      nested_(std::move(model)),
      events_(events),
      actions_(actions) {}

Status BatchScorer::bind(const columns::Batch& batch, const std::vector<int64_t>& numbers, columns::RejectSink& rejects,
                         std::span<const NestedEvents> nested, ScoredBatch* out) {
  Laps laps;
  if (Status status = binder_.bind(batch, numbers, rejects, &out->leads); !status.ok()) return status;
  if (as_of_.column.empty()) out->leads.now_us.assign(1, as_of_.now_us);
  out->times.bind = laps.lap();
  if (events_ == nullptr) return {};
  const Status status = join_events(batch, rejects, nested, out);
  out->times.events = laps.lap();
  return status;
}

Status BatchScorer::score(const columns::Batch& batch, const std::vector<int64_t>& numbers,
                          columns::RejectSink& rejects, std::span<const NestedEvents> nested, ScoredBatch* out) {
  if (Status status = bind(batch, numbers, rejects, nested, out); !status.ok()) return status;
  return columns::guarded([&] {
    Laps laps;
    scorer_.score(out->leads, out->event_block(), &out->results);
    out->engine = scorer_.engine_name();
    out->times.engine += scorer_.making();
    out->times.score = laps.lap() - scorer_.making();
    if (actions_ != nullptr) {
      actions_->run(out->leads, out->event_block(), out->results, &out->actions);
      out->times.actions = laps.lap();
    }
    return Status();
  });
}

Status BatchScorer::join_events(const columns::Batch& batch, columns::RejectSink& rejects,
                                std::span<const NestedEvents> nested, ScoredBatch* out) {
  if (Status status = events_->find(out->leads); !status.ok()) return status;
  for (const NestedEvents& events : nested) {
    if (Status status = nested_.add(batch, out->leads, events, events_); !status.ok()) return status;
  }
  if (Status status = events_->rows_with_too_many(&too_many_); !status.ok()) return status;
  if (too_many_.empty()) return events_->fill(&out->events);
  const std::string reason = fmt::format("the lead has more than {} events", events_->most_of_lead());
  kept_.clear();
  size_t next = 0;
  for (uint32_t row = 0; row < out->leads.size; ++row) {
    if (next == too_many_.size() || too_many_[next] != row) {
      kept_.push_back(row);
      continue;
    }
    ++next;
    columns::Reject reject;
    if (batch.origin().source) reject.file = batch.origin().source->name;
    reject.line = batch.line(out->leads.batch_row[row]);
    reject.reason = reason;
    if (Status status = rejects.reject(reject); !status.ok()) return status;
  }
  bind::keep_rows(kept_, &out->leads);
  events_->keep(kept_);
  return events_->fill(&out->events);
}

}  // namespace score::engine
