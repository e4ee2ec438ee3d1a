// Fields that are lists: from columns of lists, whose items are converted as a column of their own, and from text with
// separators. Items that are missing are left out; a list with an item that does not fit does not fit.
#include <algorithm>
#include <memory>
#include <vector>

#include "runtime/bind/cell_reader.h"
#include "runtime/bind/convert.h"
#include "runtime/columns/views.h"

namespace score::bind {

using abi::Kind;
using columns::CellKind;
using columns::Column;

namespace {

/// `fill(row, items)` appends the row's items and says what its cell is.
template <class T, class Fill>
void put_lists(const Target& target, const Fill& fill) {
  struct Row {
    Cell cell;
    size_t end;
  };
  const auto items = std::make_shared<std::vector<T>>();
  std::vector<Row> rows;
  rows.reserve(target.rows);
  for (size_t row = 0; row < target.rows; ++row) {
    const Cell cell = fill(static_cast<int64_t>(row), *items);
    rows.push_back({cell, items->size()});
  }
  ColumnSink<ScoreList> sink(target.bound, target.index, target.rows, target.column, target.rejected);
  size_t begin = 0;  // the items do not move any more
  for (size_t row = 0; row < target.rows; ++row) {
    sink.put(static_cast<int64_t>(row), rows[row].cell,
             {items->data() + begin, static_cast<int64_t>(rows[row].end - begin)});
    begin = rows[row].end;
  }
  target.column.items = items;
}

template <class T>
class TextLists {
 public:
  TextLists(const Target& target)
      : target_(target),
        reader_(target.plan, target.bound.items->bound),
        empty_is_empty_(!target.bound.may_be_missing()) {}

  Cell read(std::string_view text, CellKind kind, std::vector<T>& items) const {
    const SpellingTable& missing = target_.bound.missing;
    if (!missing.empty() && missing.find(text) != SpellingTable::kAbsent) {
      return empty_is_empty_ && text.empty() ? Cell::Value : Cell::Missing;
    }
    if (kind == CellKind::Json) return Cell::Misfit;
    const bool json = kind == CellKind::List;
    const std::string_view separator =
        json ? std::string_view(&columns::kListEnd, 1) : std::string_view(target_.bound.field->split_by);
    while (!text.empty()) {
      const size_t end = separator.empty() ? std::string_view::npos : text.find(separator);
      const std::string_view item = json ? text.substr(0, end) : trimmed(text.substr(0, end));
      T value{};
      const Cell cell = item.empty() ? Cell::Missing : reader_.read(item, &value);
      if (cell == Cell::Misfit) return cell;
      if (cell == Cell::Value) items.push_back(value);
      if (end == std::string_view::npos) break;
      text.remove_prefix(end + separator.size());
    }
    return Cell::Value;
  }

 private:
  const Target& target_;
  CellReader<T> reader_;
  bool empty_is_empty_;
};

template <class T>
void from_text(const Column& column, const Target& target) {
  const columns::NullableText text(column);
  const TextLists<T> lists(target);
  put_lists<T>(target, [&](int64_t row, std::vector<T>& items) {
    if (text.is_null(row)) return Cell::Missing;
    const CellKind kind = target.kinds == nullptr ? CellKind::Text : (*target.kinds)[static_cast<size_t>(row)];
    return lists.read(text[row], kind, items);
  });
}

template <class T>
T item_at(const columns::LeadColumn& cells, size_t at) {
  if constexpr (std::is_same_v<T, int64_t>) {
    return cells.integers[at];
  } else {
    return cells.as<T>()[at];
  }
}

template <class T>
void from_lists(const Column& column, const Target& target) {
  const columns::ListView lists(column);
  int64_t first = lists.items().size(), last = 0;  // of the items that these rows have
  for (int64_t row = 0; row < static_cast<int64_t>(target.rows); ++row) {
    if (column.is_null(row) || lists[row].begin == lists[row].end) continue;
    first = std::min(first, lists[row].begin);
    last = std::max(last, lists[row].end);
  }
  const auto count = static_cast<size_t>(std::max<int64_t>(last - first, 0));
  columns::LeadColumn cells;
  RejectedRows misfits;
  misfits.start(count);
  const BoundField& item_field = target.bound.items->bound;
  cells.kind = item_field.field->type.kind;
  convert_column(lists.items().slice(count == 0 ? 0 : first, static_cast<int64_t>(count)),
                 Target{target.plan, item_field, 0, count, cells, misfits, target.text});
  put_lists<T>(target, [&](int64_t row, std::vector<T>& items) {
    if (column.is_null(row)) return Cell::Missing;
    const auto range = lists[row];
    for (int64_t item = range.begin; item < range.end; ++item) {
      const auto at = static_cast<size_t>(item - first);
      if (misfits.is_rejected(at)) return Cell::Misfit;
      if (cells.is_known(at)) items.push_back(item_at<T>(cells, at));
    }
    return Cell::Value;
  });
}

}  // namespace

void convert_items(const Column& column, const Target& target) {
  const auto run = [&]<class T>(T) {
    if (column.type().is_textual()) {
      from_text<T>(column, target);
    } else {
      from_lists<T>(column, target);
    }
  };
  const Kind element = target.bound.field->type.element;
  if (element == Kind::Number) {
    run(double{});
  } else if (is_counted(element)) {
    run(int64_t{});
  } else {
    run(ScoreStr{});
  }
}

}  // namespace score::bind
