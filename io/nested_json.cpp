#include "io/nested_json.h"

#include <fmt/format.h>
#include <simdjson.h>

#include "io/utf8.h"
#include "runtime/columns/views.h"

namespace score::io {

using columns::CellKind;
using columns::NestedRows;
using columns::Status;
namespace ondemand = simdjson::ondemand;

struct NestedJson::Parser {
  ondemand::parser parser;
};

NestedJson::NestedJson(std::string column, std::vector<std::string> wanted)
    : column_(std::move(column)),
      schema_(text_schema(wanted)),
      row_(wanted),
      cells_(wanted.size()),
      parser_(std::make_unique<Parser>()) {
  cells_.kinds.resize(wanted.size());
}

NestedJson::~NestedJson() = default;

/// One batch.
class NestedJson::Reading {
 public:
  Reading(NestedJson& reader, const columns::Batch& batch, columns::RejectSink& rejects, NestedRows& out)
      : reader_(reader), batch_(batch), rejects_(rejects), out_(out) {}

  Status cell(int64_t row, std::string_view text, CellKind kind) {
    parent_ = row;
    if (kind == CellKind::List) return scalars(text);
    if (kind == CellKind::Json && text.starts_with('[')) return items(text);
    return reject("", text, "not a list of objects");
  }

 private:
  /// A list without objects: every item is at fault.
  Status scalars(std::string_view text) {
    for (uint32_t place = 0; !text.empty(); ++place) {
      const size_t end = text.find(columns::kListEnd);
      if (Status status = reject_item(place, "", text.substr(0, end), "not an object"); !status.ok()) return status;
      text.remove_prefix(end + 1);
    }
    return {};
  }

  /// The reader of the lines has checked the text, so the parser does not fail but for want of memory.
  Status items(std::string_view text) {
    ondemand::document document;
    ondemand::array array;
    simdjson::error_code error =
        reader_.parser_->parser.iterate(text.data(), text.size(), text.size() + JsonRow::kPadding).get(document);
    if (error == simdjson::SUCCESS) error = document.get_array().get(array);
    if (error != simdjson::SUCCESS) return broken(error);
    uint32_t place = 0;
    for (auto entry : array) {
      ondemand::value value;
      std::string_view raw;
      error = std::move(entry).get(value);
      if (error == simdjson::SUCCESS) error = raw_of(value, raw);
      if (error != simdjson::SUCCESS) return broken(error);
      if (Status status = item(place++, raw); !status.ok()) return status;
    }
    return {};
  }

  static simdjson::error_code raw_of(ondemand::value& value, std::string_view& raw) {
    ondemand::json_type type;
    if (const simdjson::error_code error = value.type().get(type)) return error;
    if (type == ondemand::json_type::object) {
      ondemand::object object;
      if (const simdjson::error_code error = value.get_object().get(object)) return error;
      return object.raw_json().get(raw);
    }
    if (type == ondemand::json_type::array) {
      ondemand::array array;
      if (const simdjson::error_code error = value.get_array().get(array)) return error;
      return array.raw_json().get(raw);
    }
    raw = value.raw_json_token();
    if (type == ondemand::json_type::string) return value.get_string().error();
    return simdjson::SUCCESS;
  }

  static Status broken(simdjson::error_code error) {
    if (error == simdjson::MEMALLOC) return {columns::Code::OutOfMemory, "out of memory"};
    return {columns::Code::Internal, fmt::format("a list was read and then not: {}", simdjson::error_message(error))};
  }

  Status item(uint32_t place, std::string_view raw) {
    if (!raw.starts_with('{')) return reject_item(place, "", raw, "not an object");
    JsonRow& row = reader_.row_;
    if (!row.parse(raw)) return reject_item(place, row.column(), raw, row.reason());
    TextBatch& cells = reader_.cells_;
    for (size_t i = 0; i < row.cells().size(); ++i) {
      const JsonCell& cell = row.cells()[i];
      if (cell.present) {
        cells.cells[i].append(cell.text);
      } else {
        cells.cells[i].append_null();
      }
      cells.kinds[i].push_back(cell.kind);
    }
    cells.lines.push_back(static_cast<int64_t>(cells.lines.size()) + 1);
    out_.parents.push_back(static_cast<uint32_t>(parent_));
    out_.places.push_back(place);
    return {};
  }

  Status reject_item(uint32_t place, std::string_view key, std::string_view value, std::string_view reason) {
    return reject(fmt::format("[{}]{}{}", place, key.empty() ? "" : ".", key), value, reason);
  }

  Status reject(const std::string& where, std::string_view value, std::string_view reason) {
    const std::string column = reader_.column_ + where;
    const std::string readable = shown(value);
    columns::Reject reject;
    if (batch_.origin().source) reject.file = batch_.origin().source->name;
    reject.line = batch_.line(parent_);
    reject.column = column;
    reject.value = readable;
    reject.reason = reason;
    return rejects_.reject(reject);
  }

  NestedJson& reader_;
  const columns::Batch& batch_;
  columns::RejectSink& rejects_;
  NestedRows& out_;
  int64_t parent_ = 0;
};

Status NestedJson::read(const columns::Batch& batch, size_t index, columns::RejectSink& rejects, NestedRows* out) {
  return columns::guarded([&]() -> Status {
    out->name = column_;
    out->parents.clear();
    out->places.clear();
    Reading reading(*this, batch, rejects, *out);
    const columns::Column column = batch.column(index);
    const columns::TextView text(column);
    for (int64_t row = 0; row < batch.rows(); ++row) {
      if (column.is_null(row)) continue;
      if (Status status = reading.cell(row, text[row], batch.kind(index, row)); !status.ok()) return status;
    }
    out->rows = cells_.finish(schema_, batch.origin().source);
    return {};
  });
}

}  // namespace score::io
