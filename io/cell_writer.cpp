#include "io/cell_writer.h"

#include <cmath>

#include "runtime/columns/views.h"

namespace score::io {

using columns::Buffer;
using columns::Column;
using columns::Type;
using columns::TypeId;

namespace {

void put_text(Buffer& out, std::string_view text) {
  out.append(text.data(), text.size());
}

/// A cell of a type whose text `Put` writes; null cells are dealt with here.
template <class Put>
class Cells final : public CellWriter {
 public:
  Cells(const Column& column, bool json, Put put) : column_(column), json_(json), put_(std::move(put)) {}
  void put(int64_t row, Buffer& out) const override {
    if (!column_.is_null(row)) {
      put_(row, out);
    } else if (json_) {
      put_text(out, "null");
    }
  }

 private:
  Column column_;
  bool json_;
  Put put_;
};

template <class Put>
std::unique_ptr<CellWriter> make(const Column& column, const CellStyle& style, Put put) {
  return std::make_unique<Cells<Put>>(column, style.json, std::move(put));
}

/// A value that JSON has to put between quotes and CSV never has to.
template <class Put>
std::unique_ptr<CellWriter> make_quoted(const Column& column, const CellStyle& style, Put put) {
  return make(column, style, [put, json = style.json](int64_t row, Buffer& out) {
    if (json) out.push('"');
    put(row, out);
    if (json) out.push('"');
  });
}

template <class T>
void put_plain_number(Buffer& out, T value, bool json) {
  if constexpr (std::is_floating_point_v<T>) {
    if (std::isfinite(value)) return put_number(out, value);
    if (json) put_text(out, "null");
  } else if constexpr (std::is_unsigned_v<T>) {
    put_unsigned(out, value);
  } else {
    put_int(out, value);
  }
}

std::unique_ptr<CellWriter> make_number(const Column& column, const CellStyle& style) {
  std::unique_ptr<CellWriter> writer;
  columns::visit_numbers(column, column.type().id, [&](auto view) {
    writer = make(column, style,
                  [view, json = style.json](int64_t row, Buffer& out) { put_plain_number(out, view[row], json); });
  });
  return writer;
}

std::unique_ptr<CellWriter> make_bool(const Column& column, const CellStyle& style) {
  return make(column, style, [view = columns::BoolView(column)](int64_t row, Buffer& out) {
    put_text(out, view[row] ? "true" : "false");
  });
}

std::unique_ptr<CellWriter> make_decimal(const Column& column, const CellStyle& style) {
  const int32_t scale = column.type().scale;
  return make(column, style, [view = columns::FixedView<columns::Int128>(column), scale](int64_t row, Buffer& out) {
    put_decimal(out, view[row], scale);
  });
}

std::unique_ptr<CellWriter> make_date(const Column& column, const CellStyle& style) {
  if (column.type().id == TypeId::Date32) {
    return make_quoted(column, style, [view = columns::FixedView<int32_t>(column)](int64_t row, Buffer& out) {
      put_date(out, view[row]);
    });
  }
  return make_quoted(column, style, [view = columns::FixedView<int64_t>(column)](int64_t row, Buffer& out) {
    constexpr int64_t kDay = 86'400'000;
    put_date(out, view[row] / kDay - (view[row] % kDay < 0 ? 1 : 0));
  });
}

std::unique_ptr<CellWriter> make_time(const Column& column, const CellStyle& style) {
  const int64_t unit = columns::per_second(column.type().unit);
  const columns::FixedView<int64_t> view(column);
  if (column.type().id == TypeId::Duration) {
    return make_quoted(column, style, [=](int64_t row, Buffer& out) { put_duration(out, view[row], unit); });
  }
  const bool utc = !column.type().zone.empty();
  return make_quoted(column, style, [=](int64_t row, Buffer& out) { put_timestamp(out, view[row], unit, utc); });
}

/// Text, plain or through a dictionary (where the value too may be null).
class TextCells final : public CellWriter {
 public:
  TextCells(const Column& column, const CellStyle& style) : text_(column), style_(style) {}
  void put(int64_t row, Buffer& out) const override {
    const bool null = text_.is_null(row);
    if (style_.json) {
      null ? put_text(out, "null") : put_json_string(out, text_[row]);
    } else if (!null) {
      put_csv_text(out, text_[row], style_.delimiter);
    }
  }

 private:
  columns::NullableText text_;
  CellStyle style_;
};

/// A list as JSON has it; in CSV that text is a cell like any other.
class ListCells final : public CellWriter {
 public:
  ListCells(const Column& column, const CellStyle& style)
      : column_(column),
        lists_(column),
        style_(style),
        items_(make_cell_writer(lists_.items(), {.json = true, .delimiter = style.delimiter})) {}
  void put(int64_t row, Buffer& out) const override {
    if (column_.is_null(row)) {
      if (style_.json) put_text(out, "null");
    } else if (style_.json) {
      put_list(row, out);
    } else {
      Buffer list;
      put_list(row, list);
      put_csv_text(out, {list.data(), list.size()}, style_.delimiter);
    }
  }

 private:
  void put_list(int64_t row, Buffer& out) const {
    const columns::ListView::Range range = lists_[row];
    out.push('[');
    for (int64_t item = range.begin; item < range.end; ++item) {
      if (item != range.begin) out.push(',');
      items_->put(item, out);
    }
    out.push(']');
  }

  Column column_;
  columns::ListView lists_;
  CellStyle style_;
  std::unique_ptr<CellWriter> items_;
};

}  // namespace

bool can_write_as_text(const Type& type) {
  switch (type.id) {
    case TypeId::Null:
    case TypeId::Bool:
    case TypeId::Float32:
    case TypeId::Float64:
    case TypeId::Decimal128:
    case TypeId::Date32:
    case TypeId::Date64:
    case TypeId::Timestamp:
    case TypeId::Duration: return true;
    default: break;
  }
  if (type.is_list()) return can_write_as_text(type.children[0].type);
  return type.is_int() || type.is_textual();
}

std::unique_ptr<CellWriter> make_cell_writer(const Column& column, const CellStyle& style) {
  const Type& type = column.type();
  if (!can_write_as_text(type)) return nullptr;
  switch (type.id) {
    case TypeId::Null: return make(column, style, [](int64_t, Buffer&) {});
    case TypeId::Bool: return make_bool(column, style);
    case TypeId::Decimal128: return make_decimal(column, style);
    case TypeId::Date32:
    case TypeId::Date64: return make_date(column, style);
    case TypeId::Timestamp:
    case TypeId::Duration: return make_time(column, style);
    default: break;
  }
  if (type.is_list()) return std::make_unique<ListCells>(column, style);
  if (type.is_textual()) return std::make_unique<TextCells>(column, style);
  return make_number(column, style);
}

void put_csv_text(Buffer& out, std::string_view text, char delimiter) {
  bool plain = true;
  for (const char c : text) plain &= c != delimiter && c != '"' && c != '\n' && c != '\r';
  if (plain) return put_text(out, text);
  out.push('"');
  for (size_t quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
    put_text(out, text.substr(0, quote + 1));
    out.push('"');
    text.remove_prefix(quote + 1);
  }
  put_text(out, text);
  out.push('"');
}

}  // namespace score::io
