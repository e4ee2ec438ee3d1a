#include "runtime/events/event_join.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace score::events {

using columns::LeadBlock;
using columns::Status;

EventJoin::EventJoin(std::shared_ptr<const EventStore> store, uint64_t most_of_lead)
    : store_(std::move(store)),
      most_of_lead_(most_of_lead),
      met_(store_->keys().size(), 0),
      repeated_(store_->plan().events.size(), 0),
      left_out_(store_->plan().events.size(), 0),
      later_(store_->plan().events.size(), 0) {
  for (const plan::EventType& type : store_->plan().events) nested_.emplace_back(type);
}

Status EventJoin::find(const LeadBlock& leads) {
  return columns::guarded([&] {
    for (Nested& nested : nested_) {
      if (!nested.has.empty()) nested.table.clear();
      nested.has.clear();
      nested.finished = true;
    }
    rows_.resize(leads.size);
    std::iota(rows_.begin(), rows_.end(), 0u);
    found_.assign(leads.size, TextPool::kAbsent);
    const std::optional<uint32_t>& key = store_->plan().key;
    if (!key || store_->keys().size() == 0) return Status();
    const columns::LeadColumn& keys = leads.columns[*key];
    for (size_t row = 0; row < leads.size; ++row) {
      const std::optional<uint32_t> number = store_->keys().find(keys, row);
      if (!number) continue;
      found_[row] = *number;
      met_[*number] = 1;
    }
    return Status();
  });
}

Status EventJoin::add_nested(uint32_t type, const LeadBlock& rows, std::span<const uint32_t> parents) {
  if (rows.size == 0) return {};
  return columns::guarded([&]() -> Status {
    Nested& nested = nested_[type];
    nested.finished = false;
    nested.has.resize(found_.size(), 0);
    for (const uint32_t row : parents) nested.has[row] = 1;
    if (nested.table.add(rows.columns, parents)) return {};
    return Status::bad_data("a batch of leads has too many events");
  });
}

/// Adds what the store has for leads with nested events, so that all of a lead's events are in one place and order.
void EventJoin::finish_nested(uint32_t type) {
  Nested& nested = nested_[type];
  if (nested.finished) return;
  nested.finished = true;
  const sema::EventType& event = store_->plan().events[type];
  std::vector<uint32_t> leads;
  for (uint32_t row = 0; row < found_.size(); ++row) {
    const Rows rows = nested.has[row] != 0 ? store_rows(type, row) : Rows{};
    if (rows.size() == 0) continue;
    shape(event, &moved_);
    store_->table(type).copy(rows, &moved_);
    leads.assign(rows.size(), row);
    nested.table.add(moved_.columns, leads);
  }
  nested.table.finish(static_cast<uint32_t>(found_.size()));
  repeated_[type] += static_cast<int64_t>(nested.table.repeated());
}

Rows EventJoin::store_rows(uint32_t type, uint32_t row) const {
  const uint32_t number = found_[row];
  return number == TextPool::kAbsent ? Rows{} : store_->table(type).of_lead(number);
}

Status EventJoin::rows_with_too_many(std::vector<uint32_t>* rows) {
  return columns::guarded([&] {
    rows->clear();
    for (uint32_t type = 0; type < nested_.size(); ++type) finish_nested(type);
    for (uint32_t i = 0; i < rows_.size(); ++i) {
      uint64_t all = 0;
      for (uint32_t type = 0; type < nested_.size(); ++type) all += rows_of(type, rows_[i]).size();
      if (all > most_of_lead_) rows->push_back(i);
    }
    return Status();
  });
}

void EventJoin::keep(const std::vector<uint32_t>& kept) {
  for (size_t i = 0; i < kept.size(); ++i) rows_[i] = rows_[kept[i]];
  rows_.resize(kept.size());
}

Status EventJoin::fill(columns::EventBlock* out) const {
  return columns::guarded([&]() -> Status {
    const std::vector<plan::EventType>& types = store_->plan().events;
    out->types.resize(types.size());
    out->text.clear();
    for (uint32_t type = 0; type < types.size(); ++type) {
      columns::EventColumns& columns = out->types[type];
      shape(types[type], &columns);
      for (const uint32_t row : rows_) {
        const Rows rows = rows_of(type, row);
        if (columns.size + rows.size() > EventTable::kMost) {
          return Status::bad_data(
              fmt::format("the leads of one batch have more than {} events `{}`", EventTable::kMost, types[type].name));
        }
        if (rows.size() > 0) (is_nested(type, row) ? nested_[type].table : store_->table(type)).copy(rows, &columns);
        columns.begin.push_back(static_cast<uint32_t>(columns.size));
      }
    }
    return {};
  });
}

void EventJoin::add_counts(const EventJoin& other) {
  for (size_t key = 0; key < met_.size(); ++key) met_[key] |= other.met_[key];
  for (size_t type = 0; type < nested_.size(); ++type) {
    repeated_[type] += other.repeated_[type];
    left_out_[type] += other.left_out_[type];
    later_[type] += other.later_[type];
  }
}

int64_t EventJoin::not_met(uint32_t type) const {
  int64_t count = left_out_[type];
  for (uint32_t lead = 0; lead < met_.size(); ++lead) {
    if (met_[lead] == 0) count += store_->table(type).of_lead(lead).size();
  }
  return count;
}

}  // namespace score::events
