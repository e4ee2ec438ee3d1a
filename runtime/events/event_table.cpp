#include "runtime/events/event_table.h"

#include <algorithm>
#include <cstring>

#include "stdlib/unicode.h"

namespace score::events {

using abi::Kind;
using columns::LeadColumn;

namespace {

/// A row that `finish` drops.
constexpr uint32_t kDropped = UINT32_MAX;

/// A total order that tells the two zeros apart, so that equal rows are equal in every bit.
int order_numbers(double a, double b) {
  if (a != b) return a < b ? -1 : 1;
  int64_t left = 0, right = 0;
  std::memcpy(&left, &a, sizeof(a));
  std::memcpy(&right, &b, sizeof(b));
  return left < right ? -1 : left > right ? 1 : 0;
}

template <class T>
int order(T a, T b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

template <class T>
void reordered(std::vector<T>& values, std::vector<T>& spare, const std::vector<uint32_t>& rows) {
  if (values.empty()) return;
  spare.resize(rows.size());
  for (size_t i = 0; i < rows.size(); ++i) spare[i] = values[rows[i]];
  values.swap(spare);
}

}  // namespace

void shape(const sema::EventType& type, columns::EventColumns* out) {
  out->size = 0;
  out->columns.resize(type.fields.size());
  for (size_t i = 0; i < type.fields.size(); ++i) {
    LeadColumn& column = out->columns[i];
    column.kind = type.fields[i].type.kind;
    column.bools.clear();
    column.integers.clear();
    column.numbers.clear();
    column.strings.clear();
    column.lists.clear();
    column.element = type.fields[i].type.element;
    column.known.clear();
  }
  out->begin.assign(1, 0);
}

EventTable::EventTable(const sema::EventType& type) : type_(type), cells_(type.fields.size()) {
  for (size_t i = 0; i < cells_.size(); ++i) {
    cells_[i].kind = type.fields[i].type.kind;
    cells_[i].element = type.fields[i].type.element;
  }
}

bool EventTable::add(std::span<const LeadColumn> columns, std::span<const uint32_t> leads) {
  if (leads.size() > kMost - leads_.size()) return false;
  for (size_t i = 0; i < cells_.size(); ++i) add_cells(columns[i], leads.size(), cells_[i]);
  leads_.insert(leads_.end(), leads.begin(), leads.end());
  return true;
}

void EventTable::add_cells(const LeadColumn& column, size_t rows, Cells& cells) {
  const auto append = [rows](const auto& from, auto& to) {
    to.insert(to.end(), from.begin(), from.begin() + static_cast<std::ptrdiff_t>(rows));
  };
  if (!column.known.empty() && cells.missing.empty()) cells.missing.assign(leads_.size(), 0);
  if (!column.known.empty() || !cells.missing.empty()) {
    for (size_t row = 0; row < rows; ++row) cells.missing.push_back(column.is_known(row) ? 0 : 1);
  }
  switch (cells.kind) {
    case Kind::Bool: append(column.bools, cells.bools); break;
    case Kind::Number: append(column.numbers, cells.numbers); break;
    case Kind::String:
    case Kind::Text:
      for (size_t row = 0; row < rows; ++row) {
        const bool known = column.is_known(row);
        cells.texts.push_back(texts_.add(known ? view_of(column.strings[row]) : std::string_view()));
      }
      break;
    case Kind::List:
      for (size_t row = 0; row < rows; ++row) cells.lists.push_back(lists_.copy(column.lists[row], cells.element));
      break;
    default:
      column.integers.visit([&](const auto* from) { cells.integers.insert(cells.integers.end(), from, from + rows); });
  }
}

void EventTable::finish(uint32_t leads) {
  std::vector<Entry> order = by_lead(leads);
  for (uint32_t lead = 0; lead < leads; ++lead) {
    const std::span<Entry> events(order.data() + begin_[lead], begin_[lead + 1] - begin_[lead]);
    std::sort(events.begin(), events.end(), [this](const Entry& a, const Entry& b) { return comes_before(a, b); });
    if (type_.key) mark_repeated(events);
  }
  const size_t all = order.size();
  std::erase_if(order, [](const Entry& entry) { return entry.row == kDropped; });
  repeated_ = all - order.size();
  reorder(order);
  find_widths();
  if (repeated_ == 0) return;
  begin_.assign(size_t{leads} + 1, 0);
  for (const uint32_t lead : leads_) ++begin_[lead + 1];
  for (uint32_t lead = 0; lead < leads; ++lead) begin_[lead + 1] += begin_[lead];
}

/// The rows, those of one lead together; fills begin_.
std::vector<EventTable::Entry> EventTable::by_lead(uint32_t leads) {
  begin_.assign(size_t{leads} + 1, 0);
  for (const uint32_t lead : leads_) ++begin_[lead + 1];
  for (uint32_t lead = 0; lead < leads; ++lead) begin_[lead + 1] += begin_[lead];
  std::vector<uint32_t> next(begin_.begin(), begin_.end() - 1);
  std::vector<Entry> order(leads_.size());
  const std::vector<int64_t>& times = cells_[0].integers;
  for (uint32_t row = 0; row < leads_.size(); ++row) order[next[leads_[row]]++] = {times[row], row};
  return order;
}

bool EventTable::comes_before(const Entry& a, const Entry& b) const {
  if (a.at != b.at) return a.at < b.at;
  for (size_t i = 1; i < cells_.size(); ++i) {
    if (const int order = compare(cells_[i], a.row, b.row); order != 0) return order < 0;
  }
  return false;
}

int EventTable::compare(const Cells& cells, uint32_t a, uint32_t b) const {
  if (!cells.missing.empty() && (cells.missing[a] != 0 || cells.missing[b] != 0)) {
    return order(cells.missing[b], cells.missing[a]);
  }
  switch (cells.kind) {
    case Kind::Bool: return order(cells.bools[a], cells.bools[b]);
    case Kind::Number: return order_numbers(cells.numbers[a], cells.numbers[b]);
    case Kind::String:
    case Kind::Text: {
      const uint32_t left = cells.texts[a], right = cells.texts[b];
      return left == right ? 0 : view_of(texts_[left]).compare(view_of(texts_[right]));
    }
    case Kind::List: return columns::compare_lists(cells.lists[a], cells.lists[b], cells.element);
    case Kind::Set: return order(static_cast<uint64_t>(cells.integers[a]), static_cast<uint64_t>(cells.integers[b]));
    default: return order(cells.integers[a], cells.integers[b]);
  }
}

/// Equal for rows whose keys are equal, and only for those: a key is never missing.
uint64_t EventTable::key_of(uint32_t row) const {
  const Cells& cells = cells_[*type_.key];
  switch (cells.kind) {
    case Kind::Bool: return cells.bools[row];
    case Kind::Number: {
      const double number = cells.numbers[row] == 0 ? 0.0 : cells.numbers[row];
      uint64_t bits = 0;
      std::memcpy(&bits, &number, sizeof(bits));
      return bits;
    }
    case Kind::String: return cells.texts[row];
    case Kind::Text: return folding_of_[cells.texts[row]];
    default: return static_cast<uint64_t>(cells.integers[row]);
  }
}

/// Of the events of one lead, in their order.
void EventTable::mark_repeated(std::span<Entry> events) {
  if (events.size() < 2) return;
  if (cells_[*type_.key].kind == Kind::Text) {
    for (auto number = static_cast<uint32_t>(folding_of_.size()); number < texts_.size(); ++number) {
      folding_of_.push_back(folded_.add(stdlib::fold(view_of(texts_[number]))));
    }
  }
  keys_.clear();
  for (uint32_t i = 0; i < events.size(); ++i) keys_.emplace_back(key_of(events[i].row), i);
  std::sort(keys_.begin(), keys_.end());
  for (size_t i = 1; i < keys_.size(); ++i) {
    if (keys_[i].first == keys_[i - 1].first) events[keys_[i].second].row = kDropped;
  }
}

void EventTable::reorder(const std::vector<Entry>& order) {
  std::vector<uint32_t> rows(order.size());
  for (size_t i = 0; i < order.size(); ++i) rows[i] = order[i].row;
  std::vector<uint8_t> bytes;
  std::vector<int64_t> integers;
  std::vector<double> numbers;
  std::vector<uint32_t> codes;
  std::vector<ScoreList> lists;
  for (Cells& cells : cells_) {
    reordered(cells.bools, bytes, rows);
    reordered(cells.missing, bytes, rows);
    reordered(cells.integers, integers, rows);
    reordered(cells.numbers, numbers, rows);
    reordered(cells.texts, codes, rows);
    reordered(cells.lists, lists, rows);
  }
  reordered(leads_, codes, rows);
}

/// Engines read less where columns are narrow. Times stay as they are: nobody's fit less.
void EventTable::find_widths() {
  for (size_t i = 1; i < cells_.size(); ++i) {
    Cells& cells = cells_[i];
    const auto [least, most] = std::minmax_element(cells.integers.begin(), cells.integers.end());
    if (least == cells.integers.end()) continue;
    cells.width = std::max(columns::Integers::width_of(*least), columns::Integers::width_of(*most));
  }
}

void EventTable::clear() {
  for (Cells& cells : cells_) {
    cells.bools.clear();
    cells.integers.clear();
    cells.numbers.clear();
    cells.texts.clear();
    cells.lists.clear();
    cells.missing.clear();
  }
  leads_.clear();
  texts_.clear();
  lists_.clear();
  folded_.clear();
  folding_of_.clear();
  begin_.clear();
  repeated_ = 0;
}

Rows EventTable::of_lead(uint32_t lead) const {
  if (size_t{lead} + 1 >= begin_.size()) return {};
  return {begin_[lead], begin_[lead + 1]};
}

void EventTable::copy(Rows rows, columns::EventColumns* out) const {
  const auto append = [rows](const auto& from, auto& to) { to.append(from.data() + rows.begin, rows.size()); };
  for (size_t i = 0; i < cells_.size(); ++i) {
    const Cells& cells = cells_[i];
    LeadColumn& column = out->columns[i];
    switch (cells.kind) {
      case Kind::Bool: append(cells.bools, column.bools); break;
      case Kind::Number: append(cells.numbers, column.numbers); break;
      case Kind::String:
      case Kind::Text:
        for (uint32_t row = rows.begin; row < rows.end; ++row) column.strings.push_back(texts_[cells.texts[row]]);
        break;
      case Kind::List: append(cells.lists, column.lists); break;
      default: column.integers.append(cells.integers.data() + rows.begin, rows.size(), cells.width); break;
    }
    copy_known(cells, rows, out->size, column);
  }
  out->size += rows.size();
}

void EventTable::copy_known(const Cells& cells, Rows rows, size_t to, LeadColumn& column) const {
  if (cells.missing.empty() && column.known.empty()) return;
  const size_t end = to + rows.size();
  if (column.known.empty()) column.known.assign((to + 63) / 64, ~uint64_t{0});
  column.known.resize((end + 63) / 64, ~uint64_t{0});
  for (uint32_t i = 0; i < rows.size(); ++i) {
    const bool missing = !cells.missing.empty() && cells.missing[rows.begin + i] != 0;
    const size_t row = to + i;
    uint64_t& word = column.known[row / 64];
    const uint64_t bit = uint64_t{1} << (row % 64);
    word = missing ? word & ~bit : word | bit;
  }
}

}  // namespace score::events
