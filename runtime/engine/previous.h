#pragma once
// What is known of leads from the run before: the output of that run, read back.
//
// Its columns are the lead's key, the outputs that triggers look at, and the state columns of actions (Plan). Those
// that are not there, labels that no model has any more and empty cells are no previous value.
#include <memory>
#include <unordered_map>
#include <vector>

#include "runtime/bind/binder.h"
#include "runtime/bind/binding.h"
#include "runtime/columns/batch.h"
#include "runtime/columns/reject.h"
#include "runtime/engine/model.h"
#include "runtime/events/event_store.h"
#include "runtime/interpret/action_evaluator.h"

namespace score::engine {

/// The columns of an output that are read back: what to ask a reader for. The model has a key.
std::vector<std::string> wanted_previous_columns(const Model& model);
bind::BindResult bind_previous(const Model& model, const columns::Schema& schema,
                               const std::vector<std::string>& source_columns);

/// The states of all leads of the run before. Filled by one thread; then any number of threads may read it.
class PreviousStates {
 public:
  explicit PreviousStates(std::shared_ptr<const Model> model);

  /// `binding` is by bind_previous. Rows that do not fit go to `rejects`. Fails as `rejects` does, or for want of
  /// memory.
  columns::Status add(const columns::Batch& batch, bind::Binder& binder, columns::RejectSink& rejects);

  /// The lead's states, one for each action; false, and nothing changed, if it was not there.
  bool find(const columns::LeadBlock& leads, size_t row, std::vector<interpret::ActionState>* states) const;
  /// Rows whose key had come before: the last one counts.
  int64_t repeated() const { return repeated_; }
  size_t size() const { return keys_.size(); }

 private:
  struct Kept {
    std::vector<interpret::Value> values;  // by lead
    std::vector<uint8_t> armed;            // by lead, for actions with `rearm`
    std::unordered_map<uint32_t, std::vector<int64_t>> fired;
  };
  struct Column {
    uint32_t field = 0;  // in the shape
    uint32_t action = 0;
    sema::StateKind kind{};
  };

  columns::Status row(const columns::Batch& batch, size_t row, columns::RejectSink& rejects);
  void keep(const Column& column, size_t row, uint32_t lead);
  interpret::Value value(const Column& column, size_t row) const;

  std::shared_ptr<const Model> model_;
  std::vector<sema::Field> fields_;
  std::vector<Column> columns_;
  std::vector<std::unordered_map<std::string, int64_t>> labels_;  // by action: members by name
  events::LeadKeys keys_;
  std::vector<Kept> kept_;  // by action
  int64_t repeated_ = 0;
  columns::LeadBlock rows_;
  std::vector<int64_t> times_;
};

}  // namespace score::engine
