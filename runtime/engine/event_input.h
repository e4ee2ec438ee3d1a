#pragma once
// Inputs of events: which columns they have, and their rows on the way to the store that leads are joined with.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/bind/binder.h"
#include "runtime/bind/binding.h"
#include "runtime/columns/batch.h"
#include "runtime/columns/nested.h"
#include "runtime/columns/reject.h"
#include "runtime/engine/model.h"
#include "runtime/events/event_join.h"
#include "runtime/events/event_store.h"

namespace score::engine {

/// The model's event of this name; an index into Plan::events.
std::optional<uint32_t> find_event(const Model& model, std::string_view name);
/// The event most likely meant by `name`, or "".
std::string nearest_event(const Model& model, std::string_view name);

/// The columns of an input of events of one type: what to ask a reader for. The model has a key.
std::vector<std::string> wanted_event_columns(const Model& model, uint32_t type);
bind::BindResult bind_events(const Model& model, uint32_t type, const columns::Schema& schema,
                             const std::vector<std::string>& source_columns);

/// Events that stand within their leads: the columns to read of each.
std::vector<std::string> wanted_nested_columns(const Model& model, uint32_t type);
/// Whether the input's column `name` may hold events of the type: it is called so and is no field of the lead.
bool may_nest_events(const Model& model, uint32_t type);

/// Events of one type from within the leads of a batch. `rows` has the columns of wanted_nested_columns.
struct NestedEvents {
  uint32_t type = 0;
  columns::NestedRows rows;
  columns::RejectSink* rejects = nullptr;  // takes those that do not fit
};

/// Binds nested events. One thread.
class NestedBinder {
 public:
  explicit NestedBinder(std::shared_ptr<const Model> model);

  /// For the leads of `batch`, which `join` has found; `leads` is what was bound of it.
  columns::Status add(const columns::Batch& batch, const columns::LeadBlock& leads, const NestedEvents& nested,
                      events::EventJoin* join);

 private:
  /// Of one type.
  struct Part {
    explicit Part(std::shared_ptr<const bind::Binding> binding) : binder(std::move(binding)) {}
    bind::Binder binder;
    columns::LeadBlock rows;
  };
  Part& part(const NestedEvents& nested);

  std::shared_ptr<const Model> model_;
  std::vector<std::unique_ptr<Part>> parts_;  // by type, made on first need
  std::vector<uint32_t> lead_of_, kept_, parents_;
};

/// Takes the batches of one input of events into a store. One thread.
class EventLoader {
 public:
  /// `binding` is by bind_events for this type; `store` outlives this. `now_us` is the time of the run, where all leads
  /// have the same.
  EventLoader(uint32_t type, std::shared_ptr<const bind::Binding> binding, events::EventStore* store,
              std::optional<int64_t> now_us)
      : type_(type), binder_(std::move(binding)), store_(store), now_us_(now_us) {}

  /// Rejected rows go to `rejects`. Fails as `rejects` and EventStore::add do.
  columns::Status add(const columns::Batch& batch, columns::RejectSink& rejects);
  /// How many of those that it took are after the time of the run.
  int64_t later() const { return later_; }

 private:
  uint32_t type_;
  bind::Binder binder_;
  events::EventStore* store_;
  std::optional<int64_t> now_us_;
  int64_t later_ = 0;
  columns::LeadBlock rows_;
};

}  // namespace score::engine
