#pragma once
// From input batches to output batches: bind, score, build. What a host with data in columns needs; the parts are in
// runtime/bind, scorer.h and output.h.
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "runtime/bind/binder.h"
#include "runtime/bind/binding.h"
#include "runtime/columns/reader.h"
#include "runtime/columns/reject.h"
#include "runtime/engine/action_runner.h"
#include "runtime/engine/as_of.h"
#include "runtime/engine/event_input.h"
#include "runtime/engine/output.h"
#include "runtime/engine/phase_times.h"
#include "runtime/engine/scorer.h"

namespace score::engine {

/// The input columns the model reads: what to ask a reader for.
std::vector<std::string> wanted_columns(const Model& model, const AsOf& as_of);
bind::BindResult bind_leads(const Model& model, const AsOf& as_of, const columns::Schema& schema,
                            const std::vector<std::string>& source_columns);

/// The first `count` rows, or all if there are fewer; shares the columns.
columns::Batch first_rows(const columns::Batch& batch, int64_t count);

/// What became of one input batch. Used again and again, so that memory is taken once.
struct ScoredBatch {
  columns::LeadBlock leads;    // strings point into the input batch
  columns::EventBlock events;  // of the leads, empty for a model without events; text belongs to the join
  ResultBlock results;
  ActionBlock actions;
  PhaseTimes times;
  std::string_view engine;  // that scored it: Engine::name

  const columns::EventBlock* event_block() const { return events.types.empty() ? nullptr : &events; }
};

/// Numbers the rows of one input, counting those its reader rejected: it stands between the reader and the sink of
/// rejects. A row's number is its place in the whole input, from 1, whatever is rejected around it.
class RowNumbers : public columns::RejectSink {
 public:
  /// `base`: rows of the inputs before. `next` may be null; it outlives this.
  RowNumbers(int64_t base, columns::RejectSink* next) : base_(base), next_(next) {}
  columns::Status reject(const columns::Reject& row) override;

  /// For the batch that the reader has just given: call once for each, in order, before scoring it. Afterwards
  /// `numbers[i]` is the number of its row i.
  void number(const columns::Batch& batch, std::vector<int64_t>* numbers);

 private:
  int64_t base_;
  columns::RejectSink* next_;
  int64_t delivered_ = 0;
  int64_t passed_ = 0;            // rejected rows that lie before all rows to come
  std::vector<int64_t> waiting_;  // lines of rejected rows that may lie between rows to come
};

/// One a thread.
class BatchScorer {
 public:
  /// `binding` is by bind_leads for the same `as_of` and the batches' schema. `events` and `actions` outlive this; null
  /// for a model without events, without actions.
  BatchScorer(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params,
              std::shared_ptr<const bind::Binding> binding, AsOf as_of, events::EventJoin* events,
              ActionRunner* actions = nullptr, EngineKind engine = EngineKind::Auto);

  /// `numbers[i]` is the number of row i in the whole input. Rejected rows go to `rejects`: those that do not fit, and
  /// those with more events than one lead may have. `nested` are events from within the batch's rows. Fails only as
  /// the sinks of rejects do, or for want of memory.
  columns::Status score(const columns::Batch& batch, const std::vector<int64_t>& numbers, columns::RejectSink& rejects,
                        std::span<const NestedEvents> nested, ScoredBatch* out);
  /// The same without the scoring: `out` gets leads and their events.
  columns::Status bind(const columns::Batch& batch, const std::vector<int64_t>& numbers, columns::RejectSink& rejects,
                       std::span<const NestedEvents> nested, ScoredBatch* out);
  /// For batches from here on: those of another input. What the engine remembers stays.
  void rebind(std::shared_ptr<const bind::Binding> binding) { binder_ = bind::Binder(std::move(binding)); }
  Scorer& scorer() { return scorer_; }

 private:
  columns::Status join_events(const columns::Batch& batch, columns::RejectSink& rejects,
                              std::span<const NestedEvents> nested, ScoredBatch* out);

  bind::Binder binder_;
  Scorer scorer_;
  AsOf as_of_;
  NestedBinder nested_;
  events::EventJoin* events_;
  ActionRunner* actions_;
  std::vector<uint32_t> too_many_, kept_;
};

}  // namespace score::engine
