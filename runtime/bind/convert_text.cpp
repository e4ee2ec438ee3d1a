// Text cells, plain or through a dictionary: "no value" first, then by the field's kind.
#include <vector>

#include "runtime/bind/cell_reader.h"
#include "runtime/bind/convert.h"
#include "runtime/columns/views.h"

namespace score::bind {

using abi::Kind;
using columns::CellKind;
using columns::Column;
using columns::TextView;

namespace {

template <class T>
void plain(const Column& column, const CellReader<T>& reader, const std::vector<CellKind>* kinds, ColumnSink<T>& sink) {
  const TextView text(column);
  const auto rows = static_cast<int64_t>(sink.rows());
  const bool nulls = column.may_have_nulls();
  for (int64_t row = 0; row < rows; ++row) {
    if (nulls && column.is_null(row)) {
      sink.missing(row);
      continue;
    }
    T value{};
    const CellKind kind = kinds == nullptr ? CellKind::Text : (*kinds)[static_cast<size_t>(row)];
    const bool scalar = kind != CellKind::List && kind != CellKind::Json;
    const Cell cell = scalar ? reader.read(text[row], &value) : reader.read_list(text[row], kind, &value);
    sink.put(row, cell, value);
  }
}

/// Each distinct value is read once, when it is first met; for small batches of large dictionaries that is no gain,
/// but never more than one reading a cell.
template <class T>
void coded(const Column& column, const CellReader<T>& reader, ColumnSink<T>& sink) {
  struct Known {
    bool read = false;
    Cell cell{};
    T value{};
  };
  const columns::DictionaryView view(column);
  const TextView text(view.values());
  const auto rows = static_cast<int64_t>(sink.rows());
  const bool remember = view.values().size() <= 4 * rows;
  std::vector<Known> known(remember ? static_cast<size_t>(view.values().size()) : 1);
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t code = view.code(row);
    if (code < 0) {
      sink.missing(row);
      continue;
    }
    Known& entry = known[remember ? static_cast<size_t>(code) : 0];
    if (!entry.read || !remember) {
      entry.value = T{};
      entry.cell = reader.read(text[code], &entry.value);
      entry.read = true;
    }
    sink.put(row, entry.cell, entry.value);
  }
}

}  // namespace

void convert_text(const Column& column, const Target& target) {
  with_sink(target, [&]<class T>(ColumnSink<T>& sink) {
    const CellReader<T> reader(target.plan, target.bound);
    if (column.type().id == columns::TypeId::Dictionary) {
      coded(column, reader, sink);
    } else {
      plain(column, reader, target.kinds, sink);
    }
  });
}

/// The number's digits, or true and false, as a text cell would have them.
void convert_as_text(const Column& column, const Target& target) {
  const auto rows = static_cast<int64_t>(target.rows);
  constexpr size_t kLongest = 24;
  std::string& bytes = target.text.emplace_back();
  bytes.reserve(target.rows * kLongest);  // never moves: what is handed out stays valid
  const auto spell = [&](int64_t row) -> std::string_view {
    const size_t from = bytes.size();
    if (column.type().id == columns::TypeId::Bool) {
      bytes += columns::BoolView(column)[row] ? "true" : "false";
    } else {
      columns::visit_numbers(column, column.type().id, [&](auto items) {
        using Item = decltype(items[0]);
        if constexpr (std::is_integral_v<Item>) bytes += std::to_string(items[row]);
      });
    }
    return std::string_view(bytes).substr(from);
  };
  with_sink(target, [&]<class T>(ColumnSink<T>& sink) {
    const CellReader<T> reader(target.plan, target.bound);
    for (int64_t row = 0; row < rows; ++row) {
      if (column.is_null(row)) {
        sink.missing(row);
        continue;
      }
      T value{};
      const Cell cell = reader.read(spell(row), &value);
      sink.put(row, cell, value);
    }
  });
}

}  // namespace score::bind
