// Text cells, plain or through a dictionary: "no value" first, then by the field's kind.
#include <vector>

#include "runtime/bind/cell_reader.h"
#include "runtime/bind/convert.h"
#include "runtime/bind/quick_text.h"
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

/// Columns whose cells stand behind one another in memory.
template <class Offset>
struct Packed {
  explicit Packed(const Column& column, size_t rows)
      : offsets(column.buffer<Offset>(1) + column.offset()),
        bytes(column.buffer<char>(2)),
        begin(rows == 0 ? 0 : static_cast<int64_t>(offsets[0])),
        end(rows == 0 ? 0 : static_cast<int64_t>(offsets[rows])) {}

  std::string_view operator[](int64_t row) const {
    return {bytes + offsets[row], static_cast<size_t>(offsets[row + 1] - offsets[row])};
  }
  /// Whether every cell is valid UTF-8, null or not: then all together are, and each begins with a character.
  bool is_valid(int64_t rows) const {
    if (!stdlib::is_valid_utf8({bytes + begin, static_cast<size_t>(end - begin)})) return false;
    for (int64_t row = 0; row < rows; ++row) {
      if (offsets[row] < end && (static_cast<uint8_t>(bytes[offsets[row]]) & 0xC0) == 0x80) return false;
    }
    return true;
  }

  const Offset* offsets;
  const char* bytes;
  int64_t begin, end;
};

/// `read` is one of quick_text.h.
template <class T, class Offset, class Read>
void quickly(const Column& column, const CellReader<T>& reader, const Read& read, const std::vector<CellKind>* kinds,
             ColumnSink<T>& sink) {
  const Packed<Offset> cells(column, sink.rows());
  const auto rows = static_cast<int64_t>(sink.rows());
  const bool nulls = column.may_have_nulls();
  const int64_t last = cells.end - static_cast<int64_t>(kQuickBytes);  // whoever made them: nothing else is read
  for (int64_t row = 0; row < rows; ++row) {
    if (nulls && column.is_null(row)) {
      sink.missing(row);
      continue;
    }
    const std::string_view text = cells[row];
    T value{};
    const CellKind kind = kinds == nullptr ? CellKind::Text : (*kinds)[static_cast<size_t>(row)];
    const bool scalar = kind != CellKind::List && kind != CellKind::Json;
    Quick found = Quick::Unsure;
    if (scalar && text.size() <= Read::kMost && cells.offsets[row] <= last) {
      found = read(text.data(), text.size(), &value);
    }
    if (found == Quick::Value) {
      sink.value(row, value);
    } else if (found == Quick::Missing) {
      sink.missing(row);
    } else {
      value = T{};
      const Cell cell = scalar ? reader.read(text, &value) : reader.read_list(text, kind, &value);
      sink.put(row, cell, value);
    }
  }
}

/// Text as it stands.
template <class Offset>
void strings(const Column& column, const CellReader<ScoreStr>& reader, const Target& target,
             ColumnSink<ScoreStr>& sink) {
  const Packed<Offset> cells(column, target.rows);
  const auto rows = static_cast<int64_t>(target.rows);
  if (target.kinds != nullptr || !cells.is_valid(rows)) return plain(column, reader, target.kinds, sink);
  const SpellingTable& missing = target.bound.missing;
  const bool nulls = column.may_have_nulls();
  for (int64_t row = 0; row < rows; ++row) {
    const std::string_view text = cells[row];
    if ((nulls && column.is_null(row)) || (!missing.empty() && missing.find(text) != SpellingTable::kAbsent)) {
      sink.missing(row);
    } else {
      sink.value(row, {text.data(), static_cast<int64_t>(text.size())});
    }
  }
}

/// Calls body(read) with the reader of quick_text.h for the field.
template <class T, class Body>
void with_quick(const Target& target, const Body& body) {
  const BoundField& bound = target.bound;
  if constexpr (std::is_same_v<T, uint8_t>) return body(QuickWords(bound));
  if constexpr (std::is_same_v<T, double>) return body(QuickNumbers(bound));
  if constexpr (std::is_same_v<T, int64_t>) {
    const std::string& format = bound.field->format;
    const bool iso_date = format.empty() || format == "%Y-%m-%d" || format == "%F";
    switch (bound.field->type.kind) {
      case Kind::Int: return body(QuickInts(bound));
      case Kind::Decimal: return body(QuickDecimals(bound));
      case Kind::Enum: return body(QuickWords(bound));
      case Kind::Date:
        if (iso_date) return body(QuickDates(bound));
        break;
      case Kind::Timestamp:
        if (format.empty()) return body(QuickTimestamps(bound, *target.plan.zones.front()));
        break;
      default: break;
    }
    body(QuickNothing());
  }
}

template <class T, class Offset>
void packed(const Column& column, const CellReader<T>& reader, const Target& target, ColumnSink<T>& sink) {
  if constexpr (std::is_same_v<T, ScoreStr>) {
    strings<Offset>(column, reader, target, sink);
  } else {
    with_quick<T>(target, [&]<class Read>(const Read& read) {
      quickly<T, Offset, Read>(column, reader, read, target.kinds, sink);
    });
  }
}

template <class T>
struct ReadCell {
  Cell cell{};
  T value{};
};

/// Each distinct value is read once, unless there are more of them than rows.
template <class T>
void coded(const Column& column, const CellReader<T>& reader, ColumnSink<T>& sink) {
  const columns::DictionaryView view(column);
  const Column& values = view.values();
  const TextView text(values);
  const auto read = [&](int64_t code) {
    ReadCell<T> made;
    made.cell = values.is_null(code) ? Cell::Missing : reader.read(text[code], &made.value);
    return made;
  };
  const auto rows = static_cast<int64_t>(sink.rows());
  std::vector<ReadCell<T>> all;
  const bool few = values.size() <= rows;
  for (int64_t code = 0; few && code < values.size(); ++code) all.push_back(read(code));
  const bool nulls = column.may_have_nulls();
  columns::visit_numbers(column, column.type().index, [&](auto codes) {
    if constexpr (std::is_integral_v<decltype(codes[0])>) {
      for (int64_t row = 0; row < rows; ++row) {
        const auto code = codes[row];
        const bool there = std::cmp_greater_equal(code, 0) && std::cmp_less(code, values.size());
        if (!there || (nulls && column.is_null(row))) {
          sink.missing(row);
          continue;
        }
        const auto at = static_cast<int64_t>(code);
        const ReadCell<T> cell = few ? all[static_cast<size_t>(at)] : read(at);
        sink.put(row, cell.cell, cell.value);
      }
    }
  });
}

}  // namespace

void convert_text(const Column& column, const Target& target) {
  with_sink(target, [&]<class T>(ColumnSink<T>& sink) {
    const CellReader<T> reader(target.plan, target.bound);
    switch (column.type().id) {
      case columns::TypeId::Dictionary: return coded(column, reader, sink);
      case columns::TypeId::Utf8: return packed<T, int32_t>(column, reader, target, sink);
      case columns::TypeId::LargeUtf8: return packed<T, int64_t>(column, reader, target, sink);
      default: return plain(column, reader, target.kinds, sink);
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
