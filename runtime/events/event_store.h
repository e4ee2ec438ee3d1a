#pragma once
// All events that were read from files, by the key of the lead they belong to.
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/columns/leads.h"
#include "runtime/columns/status.h"
#include "runtime/events/event_table.h"
#include "runtime/events/text_pool.h"

namespace score::events {

/// The keys of leads under small numbers. Two keys are one as the key's type has it: text folded, numbers by value.
class LeadKeys {
 public:
  explicit LeadKeys(abi::Kind kind) : kind_(kind) {}

  uint32_t add(const columns::LeadColumn& keys, size_t row);
  /// The key's number; none if it was never added.
  std::optional<uint32_t> find(const columns::LeadColumn& keys, size_t row) const;
  uint32_t size() const { return static_cast<uint32_t>(pool_.size()); }

 private:
  abi::Kind kind_;
  TextPool pool_;
};

/// Filled by one thread and finished; then any number of threads may read it.
class EventStore {
 public:
  explicit EventStore(std::shared_ptr<const plan::Plan> plan);

  /// `rows` is bound by bind::event_shape: column 0 is the lead's key. Everything is copied. Fails for more events of a
  /// type than EventTable::kMost, and for want of memory.
  columns::Status add(uint32_t type, const columns::LeadBlock& rows);
  /// After the last `add`.
  columns::Status finish();

  const plan::Plan& plan() const { return *plan_; }
  const EventTable& table(uint32_t type) const { return tables_[type]; }
  const LeadKeys& keys() const { return keys_; }
  /// Of events of all types.
  size_t size() const;

 private:
  std::shared_ptr<const plan::Plan> plan_;
  LeadKeys keys_;
  std::deque<EventTable> tables_;  // by type
  std::vector<uint32_t> leads_;    // of the rows being added
};

}  // namespace score::events
