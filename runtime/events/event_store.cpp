#include "runtime/events/event_store.h"

#include <cstring>
#include <fmt/format.h>

#include "stdlib/unicode.h"

namespace score::events {

using abi::Kind;
using columns::LeadColumn;
using columns::Status;

namespace {

/// Calls body(bytes) with bytes that are equal just for equal keys.
template <class Body>
auto with_bytes(Kind kind, const LeadColumn& keys, size_t row, Body&& body) {
  const auto raw = [&body](auto value) {
    char bytes[sizeof(value)];
    std::memcpy(bytes, &value, sizeof(value));
    return body(std::string_view(bytes, sizeof(value)));
  };
  switch (kind) {
    case Kind::Bool: return raw(keys.bools[row]);
    case Kind::Number: return raw(keys.numbers[row] == 0 ? 0.0 : keys.numbers[row]);  // one zero
    case Kind::String: return body(view_of(keys.strings[row]));
    case Kind::Text: return body(std::string_view(stdlib::fold(view_of(keys.strings[row]))));
    default: return raw(keys.integers[row]);
  }
}

}  // namespace

uint32_t LeadKeys::add(const LeadColumn& keys, size_t row) {
  return with_bytes(kind_, keys, row, [this](std::string_view bytes) { return pool_.add(bytes); });
}

std::optional<uint32_t> LeadKeys::find(const LeadColumn& keys, size_t row) const {
  const uint32_t found = with_bytes(kind_, keys, row, [this](std::string_view bytes) { return pool_.find(bytes); });
  return found == TextPool::kAbsent ? std::nullopt : std::optional(found);
}

EventStore::EventStore(std::shared_ptr<const plan::Plan> plan)
    : plan_(std::move(plan)), keys_(plan_->key ? plan_->fields[*plan_->key].type.kind : Kind::String) {
  for (const plan::EventType& type : plan_->events) tables_.emplace_back(type);
}

Status EventStore::add(uint32_t type, const columns::LeadBlock& rows) {
  return columns::guarded([&]() -> Status {
    leads_.resize(rows.size);
    for (size_t row = 0; row < rows.size; ++row) leads_[row] = keys_.add(rows.columns[0], row);
    if (tables_[type].add(std::span(rows.columns).subspan(1), leads_)) return {};
    return Status::bad_data(
        fmt::format("there are more than {} events `{}`", EventTable::kMost, plan_->events[type].name));
  });
}

Status EventStore::finish() {
  return columns::guarded([&] {
    for (EventTable& table : tables_) table.finish(keys_.size());
    return Status();
  });
}

size_t EventStore::size() const {
  size_t all = 0;
  for (const EventTable& table : tables_) all += table.size();
  return all;
}

}  // namespace score::events
