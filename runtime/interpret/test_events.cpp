#include "runtime/interpret/test_events.h"

#include <algorithm>
#include <set>

#include "runtime/interpret/compare.h"
#include "runtime/interpret/load.h"
#include "stdlib/unicode.h"

namespace score::interpret {

using abi::Kind;

Value value_of(const sema::Constant& constant, Kind kind) {
  Value value;
  value.known = constant.known();
  if (!value.known) return value;
  switch (kind) {
    case Kind::Bool: value.scalar.b = constant.boolean(); break;
    case Kind::Number: value.scalar.d = constant.number(); break;
    case Kind::String:
    case Kind::Text: value.scalar.s = {constant.text().data(), static_cast<int64_t>(constant.text().size())}; break;
    case Kind::List: value.scalar.list = constant.packed_list(); break;
    default: value.scalar.i = constant.integer(); break;
  }
  return value;
}

namespace {

using Fields = std::vector<Value>;

/// The canonical order: by time, which is field 0, then by the other fields, missing before all values.
bool comes_before(const plan::EventType& type, const Fields& a, const Fields& b) {
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i].known != b[i].known) return b[i].known;
    const int order = a[i].known ? compare(a[i], b[i], type.fields[i].type) : 0;
    if (order != 0) return order < 0;
  }
  return false;
}

void keep_first_of_keys(const plan::EventType& type, std::vector<Fields>& events) {
  if (!type.key) return;
  std::set<std::string> seen;
  std::erase_if(events, [&](const Fields& event) {
    std::string key;
    const Kind kind = type.fields[*type.key].type.kind;
    Value value = event[*type.key];
    std::string folded;
    if (kind == Kind::Text) {
      folded = stdlib::fold({value.scalar.s.data, static_cast<size_t>(value.scalar.s.size)});
      value.scalar.s = {folded.data(), static_cast<int64_t>(folded.size())};
    }
    append_key(value, kind, key);
    return !seen.insert(key).second;
  });
}

}  // namespace

columns::EventBlock block_of(const plan::Plan& plan, const plan::Test& test) {
  return block_of(plan, events_of(plan, test));
}

std::vector<EventValues> events_of(const plan::Plan& plan, const plan::Test& test) {
  std::vector<EventValues> events;
  for (const sema::TestEvent& event : test.events) {
    EventValues& made = events.emplace_back();
    made.event = event.event;
    const std::vector<sema::Field>& fields = plan.events[event.event].fields;
    for (size_t i = 0; i < event.fields.size(); ++i) {
      made.fields.push_back(value_of(event.fields[i], fields[i].type.kind));
    }
  }
  return events;
}

columns::EventBlock block_of(const plan::Plan& plan, const std::vector<EventValues>& all) {
  columns::EventBlock block;
  for (uint32_t index = 0; index < plan.events.size(); ++index) {
    const plan::EventType& type = plan.events[index];
    std::vector<Fields> events;
    for (const EventValues& event : all) {
      if (event.event == index) events.push_back(event.fields);
    }
    std::stable_sort(events.begin(), events.end(),
                     [&](const Fields& a, const Fields& b) { return comes_before(type, a, b); });
    keep_first_of_keys(type, events);
    columns::EventColumns& made = block.types.emplace_back();
    for (const sema::Field& field : type.fields) made.columns.emplace_back().kind = field.type.kind;
    for (const Fields& event : events) {
      for (size_t i = 0; i < event.size(); ++i) append(event[i], made.columns[i], made.size);
      ++made.size;
    }
    made.begin = {0, static_cast<uint32_t>(made.size)};
  }
  return block;
}

std::vector<ActionState> states_of(const plan::Plan& plan, const plan::Test& test) {
  if (test.previous.empty()) return {};
  std::vector<ActionState> states(plan.actions.size());
  const auto kind = [&](size_t action) { return plan.nodes[plan.actions[action].value].type.kind; };
  for (const sema::TestState& known : test.previous) {
    if (const auto* output = std::get_if<sema::Output>(&known.of)) {
      for (size_t i = 0; i < states.size(); ++i) {
        if (plan.actions[i].output == *output) states[i].value = value_of(known.value, kind(i));
      }
      continue;
    }
    const sema::StateColumn& column = plan.state_columns[std::get<uint32_t>(known.of)];
    ActionState& state = states[column.action];
    switch (column.kind) {
      case sema::StateKind::Value: state.value = value_of(known.value, kind(column.action)); break;
      case sema::StateKind::Armed: state.armed = !known.value.known() || known.value.boolean(); break;
      case sema::StateKind::Fired: state.fired = known.fired; break;
    }
  }
  return states;
}

std::vector<EventValues> events_of(const columns::EventBlock& block, size_t lead) {
  std::vector<EventValues> events;
  for (uint32_t index = 0; index < block.types.size(); ++index) {
    const columns::EventColumns& type = block.types[index];
    for (uint32_t row = type.begin[lead]; row < type.begin[lead + 1]; ++row) {
      EventValues& made = events.emplace_back();
      made.event = index;
      for (const columns::LeadColumn& column : type.columns) made.fields.push_back(load(column, row));
    }
  }
  return events;
}

}  // namespace score::interpret
