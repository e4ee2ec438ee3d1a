#pragma once
// From the leads of a block to their events.
#include <deque>
#include <memory>
#include <vector>

#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/columns/status.h"
#include "runtime/events/event_store.h"

namespace score::events {

/// One lead may have so many events, of all types together.
inline constexpr uint64_t kMostOfLead = uint64_t{1} << 22;

/// One a thread: finds the events of one block of leads after the other. It remembers which keys it has met.
class EventJoin {
 public:
  /// `store` is finished. `most_of_lead` is for tests.
  explicit EventJoin(std::shared_ptr<const EventStore> store, uint64_t most_of_lead = kMostOfLead);

  /// Looks the leads of the next block up.
  columns::Status find(const columns::LeadBlock& leads);
  /// For the block at hand, before `rows_with_too_many`: events that came with the leads themselves, bound by
  /// bind::nested_event_shape. Row i of `rows` belongs to the block's lead parents[i].
  columns::Status add_nested(uint32_t type, const columns::LeadBlock& rows, std::span<const uint32_t> parents);

  /// Counts events that came with leads that are not in the block.
  void leave_out(uint32_t type, int64_t events) { left_out_[type] += events; }

  /// Counts events that came with leads and are after the time of the run.
  void count_later(uint32_t type, int64_t events) { later_[type] += events; }
  int64_t later(uint32_t type) const { return later_[type]; }

  /// The block's leads, ascending, that have too many events to be scored.
  columns::Status rows_with_too_many(std::vector<uint32_t>* rows);
  /// Leaves only these leads of the block, ascending.
  void keep(const std::vector<uint32_t>& kept);
  /// The events of the block's leads. They live until the next `find`. Fails if they are too many for one block.
  columns::Status fill(columns::EventBlock* out) const;

  /// Counts as if this one had met the leads of `other`, a join of the same store, too.
  void add_counts(const EventJoin& other);

  const EventStore& store() const { return *store_; }
  const std::shared_ptr<const EventStore>& shared_store() const { return store_; }
  uint64_t most_of_lead() const { return most_of_lead_; }
  /// How many events of a type belong to no lead: to keys that no block had, or left out.
  int64_t not_met(uint32_t type) const;
  /// How many were dropped because their lead had their key already.
  int64_t repeated(uint32_t type) const {
    return static_cast<int64_t>(store_->table(type).repeated()) + repeated_[type];
  }

 private:
  /// The nested events of one type, together with those of the store for the same leads. Its leads are the block's
  /// rows as they were found.
  struct Nested {
    explicit Nested(const sema::EventType& type) : table(type) {}
    EventTable table;
    std::vector<uint8_t> has;  // by row: the lead's events are here, not in the store
    bool finished = true;
  };

  void finish_nested(uint32_t type);
  Rows store_rows(uint32_t type, uint32_t row) const;
  bool is_nested(uint32_t type, uint32_t row) const {
    return !nested_[type].has.empty() && nested_[type].has[row] != 0;
  }
  Rows rows_of(uint32_t type, uint32_t row) const {
    return is_nested(type, row) ? nested_[type].table.of_lead(row) : store_rows(type, row);
  }

  std::shared_ptr<const EventStore> store_;
  uint64_t most_of_lead_;
  std::vector<uint8_t> met_;       // by the key's number
  std::vector<uint32_t> found_;    // by the block's row: the key's number, or TextPool::kAbsent
  std::vector<uint32_t> rows_;     // the block's leads as they stand now: rows of found_
  std::deque<Nested> nested_;      // by type
  std::vector<int64_t> repeated_;  // by type: nested, or of the store and repeated by nested ones
  std::vector<int64_t> left_out_;  // by type
  std::vector<int64_t> later_;     // by type: nested, after the time of the run
  columns::EventColumns moved_;    // from the store to a table of nested events
};

}  // namespace score::events
