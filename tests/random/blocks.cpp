// Rows as the blocks that engines take.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "runtime/columns/lists.h"
#include "runtime/interpret/compare.h"
#include "runtime/interpret/load.h"
#include "runtime/interpret/test_events.h"
#include "stdlib/unicode.h"
#include "tests/random/data.h"

namespace score::random {

namespace {

using interpret::Value;

/// For each field of the model its place among the rows' fields, or -1.
std::vector<int> places(const std::vector<sema::Field>& fields, const Rows& rows) {
  std::unordered_map<std::string, int> by_name;
  for (size_t i = 0; i < rows.fields.size(); ++i) by_name[rows.fields[i]] = static_cast<int>(i);
  std::vector<int> found;
  for (const sema::Field& field : fields) {
    const auto place = by_name.find(field.name);
    found.push_back(place == by_name.end() ? -1 : place->second);
  }
  return found;
}

/// A model that was made smaller may have fewer members than the data knows.
int64_t fitting(int64_t code, const sema::Field& field, const std::vector<sema::EnumInfo>& enums) {
  if (field.type.kind != Kind::Enum && field.type.kind != Kind::Set) return code;
  const auto count = static_cast<int64_t>(enums[field.type.enum_id].members.size());
  if (field.type.kind == Kind::Set) return count >= 64 ? code : code & ((int64_t{1} << count) - 1);
  return code < count ? code : 0;
}

using Lists = std::shared_ptr<columns::ListStore>;

ScoreList list_of(const Cell& cell, const sema::Field& field, const std::vector<sema::EnumInfo>& enums,
                  columns::ListStore& lists) {
  sema::Field item = field;
  item.type = {field.type.element, false, field.type.enum_id};
  std::vector<int64_t> integers;
  std::vector<double> numbers;
  std::vector<ScoreStr> strings;
  for (const Cell& one : cell.items) {
    integers.push_back(fitting(one.integer, item, enums));
    numbers.push_back(one.number);
    strings.push_back({one.text.data(), static_cast<int64_t>(one.text.size())});
  }
  const auto size = static_cast<int64_t>(cell.items.size());
  const void* const items = item.type.is_textual()           ? static_cast<const void*>(strings.data())
                            : item.type.kind == Kind::Number ? static_cast<const void*>(numbers.data())
                                                             : static_cast<const void*>(integers.data());
  return lists.copy({items, size}, item.type.kind);
}

/// Lists go to `lists`, which the block's columns keep.
Value value_of(const Cell* cell, const sema::Field& field, const std::vector<sema::EnumInfo>& enums,
               columns::ListStore& lists) {
  Value value;
  if (cell == nullptr || !cell->known) {
    if (field.default_value) return interpret::value_of(*field.default_value, field.type.kind);
    value.known = !field.type.optional;  // only in a model that was changed behind the data's back
    if (field.type.is_textual()) value.scalar.s = {"", 0};
    return value;
  }
  value.known = true;
  switch (field.type.kind) {
    case Kind::Bool: value.scalar.b = cell->integer != 0; break;
    case Kind::Number: value.scalar.d = cell->number; break;
    case Kind::String:
    case Kind::Text: value.scalar.s = {cell->text.data(), static_cast<int64_t>(cell->text.size())}; break;
    case Kind::List: value.scalar.list = list_of(*cell, field, enums, lists); break;
    default: value.scalar.i = fitting(cell->integer, field, enums); break;
  }
  return value;
}

const Cell* cell_at(const std::vector<Cell>& cells, int place) {
  return place < 0 ? nullptr : &cells[static_cast<size_t>(place)];
}

struct EventRow {
  uint32_t lead = 0;
  std::vector<Value> values;
};

bool comes_before(const plan::EventType& type, const EventRow& a, const EventRow& b) {
  if (a.lead != b.lead) return a.lead < b.lead;
  for (size_t i = 0; i < type.fields.size(); ++i) {
    const Value& x = a.values[i];
    const Value& y = b.values[i];
    if (x.known != y.known) return y.known;
    const int order = x.known ? interpret::compare(x, y, type.fields[i].type) : 0;
    if (order != 0) return order < 0;
  }
  return false;
}

void keep_first_of_keys(const plan::EventType& type, std::vector<EventRow>& rows) {
  if (!type.key) return;
  std::set<std::pair<uint32_t, std::string>> seen;
  const Kind kind = type.fields[*type.key].type.kind;
  std::erase_if(rows, [&](const EventRow& row) {
    const Value& value = row.values[*type.key];
    std::string key;
    if (kind == Kind::Text && value.known) {
      key = stdlib::fold({value.scalar.s.data, static_cast<size_t>(value.scalar.s.size)});
    } else {
      interpret::append_key(value, kind, key);
    }
    return !seen.insert({row.lead, std::move(key)}).second;
  });
}

void add_column(const sema::Field& field, const Lists& lists, std::vector<columns::LeadColumn>& columns) {
  columns::LeadColumn& column = columns.emplace_back();
  column.kind = field.type.kind;
  column.element = field.type.element;
  column.items = lists;
}

columns::EventColumns columns_of(const plan::Plan& plan, const plan::EventType& type, const Rows* source,
                                 size_t leads) {
  std::vector<EventRow> rows;
  const auto lists = std::make_shared<columns::ListStore>();
  if (source != nullptr) {
    const std::vector<int> place = places(type.fields, *source);
    for (size_t i = 0; i < source->cells.size(); ++i) {
      EventRow& row = rows.emplace_back();
      row.lead = source->lead[i];
      for (size_t f = 0; f < type.fields.size(); ++f) {
        row.values.push_back(value_of(cell_at(source->cells[i], place[f]), type.fields[f], plan.enums, *lists));
      }
    }
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const EventRow& a, const EventRow& b) { return comes_before(type, a, b); });
  keep_first_of_keys(type, rows);
  columns::EventColumns made;
  for (const sema::Field& field : type.fields) add_column(field, lists, made.columns);
  made.begin.assign(leads + 1, 0);
  for (const EventRow& row : rows) {
    for (size_t i = 0; i < row.values.size(); ++i) interpret::append(row.values[i], made.columns[i], made.size);
    ++made.size;
    ++made.begin[row.lead + 1];
  }
  for (size_t i = 0; i < leads; ++i) made.begin[i + 1] += made.begin[i];
  return made;
}

const Rows* rows_of(const Data& data, const std::string& type) {
  const auto found =
      std::find_if(data.events.begin(), data.events.end(), [&](const Rows& rows) { return rows.name == type; });
  return found == data.events.end() ? nullptr : &*found;
}

}  // namespace

columns::LeadBlock event_rows(const plan::Plan& plan, uint32_t type, const Data& data) {
  columns::LeadBlock block;
  const sema::EventType& event = plan.events[type];
  const Rows* rows = rows_of(data, event.name);
  const auto lists = std::make_shared<columns::ListStore>();
  add_column(plan.fields[*plan.key], lists, block.columns);
  for (const sema::Field& field : event.fields) add_column(field, lists, block.columns);
  if (rows == nullptr) return block;
  block.size = rows->cells.size();
  const std::vector<int> lead_place = places(plan.fields, data.leads);
  const std::vector<int> place = places(event.fields, *rows);
  for (size_t row = 0; row < block.size; ++row) {
    const Cell* key = cell_at(data.leads.cells[rows->lead[row]], lead_place[*plan.key]);
    interpret::append(value_of(key, plan.fields[*plan.key], plan.enums, *lists), block.columns[0], row);
    for (size_t f = 0; f < event.fields.size(); ++f) {
      const Cell* cell = cell_at(rows->cells[row], place[f]);
      interpret::append(value_of(cell, event.fields[f], plan.enums, *lists), block.columns[f + 1], row);
    }
  }
  return block;
}

columns::LeadBlock lead_block(const plan::Plan& plan, const Data& data) {
  columns::LeadBlock block;
  block.size = data.leads.cells.size();
  block.now_us = data.now_us;
  const std::vector<int> place = places(plan.fields, data.leads);
  const auto lists = std::make_shared<columns::ListStore>();
  for (size_t f = 0; f < plan.fields.size(); ++f) {
    add_column(plan.fields[f], lists, block.columns);
    columns::LeadColumn& column = block.columns.back();
    const sema::Type& type = plan.fields[f].type;
    const bool members = type.kind == Kind::Enum || type.kind == Kind::Set;
    if (columns::holds_integers(type.kind)) {
      const size_t count = members ? plan.enums[type.enum_id].members.size() : 0;
      column.integers = columns::Integers(columns::static_width(type.kind, count));  // ints grow as they must
    }
    for (size_t row = 0; row < block.size; ++row) {
      const Cell* cell = cell_at(data.leads.cells[row], place[f]);
      interpret::append(value_of(cell, plan.fields[f], plan.enums, *lists), column, row);
    }
  }
  for (size_t row = 0; row < block.size; ++row) block.source_row.push_back(static_cast<int64_t>(row) + 1);
  return block;
}

columns::EventBlock event_block(const plan::Plan& plan, const Data& data) {
  columns::EventBlock block;
  for (const plan::EventType& type : plan.events) {
    block.types.push_back(columns_of(plan, type, rows_of(data, type.name), data.now_us.size()));
  }
  return block;
}

}  // namespace score::random
