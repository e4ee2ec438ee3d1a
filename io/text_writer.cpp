#include "io/text_writer.h"

#include <fmt/format.h>

#include "io/cell_writer.h"
#include "io/text_out.h"

namespace score::io {

using columns::Batch;
using columns::BatchWriter;
using columns::Buffer;
using columns::Result;
using columns::SchemaPtr;
using columns::Status;

namespace {

/// What stands around the cells of a row.
struct Frame {
  std::vector<std::string> before;  // each cell
  std::string after;                // the last cell
  bool quote_lone_empty = false;    // a row of one empty cell becomes ""
};

Frame csv_frame(size_t width, char delimiter) {
  Frame frame{std::vector<std::string>(width, std::string(1, delimiter)), "\n", width == 1};
  if (width != 0) frame.before[0].clear();
  return frame;
}

Frame json_frame(const columns::Schema& schema) {
  Frame frame{{}, schema.fields.empty() ? "{}\n" : "}\n"};
  for (const columns::Field& field : schema.fields) {
    Buffer key;
    key.push(frame.before.empty() ? '{' : ',');
    put_json_string(key, field.name);
    key.push(':');
    frame.before.emplace_back(key.data(), key.size());
  }
  return frame;
}

class TextWriter final : public BatchWriter {
 public:
  TextWriter(std::unique_ptr<ByteSink> sink, SchemaPtr schema, CellStyle style, Frame frame)
      : out_(std::move(sink)), schema_(std::move(schema)), style_(style), frame_(std::move(frame)) {}

  void put_header() {
    for (size_t i = 0; i < schema_->fields.size(); ++i) {
      out_.put(frame_.before[i]);
      put_csv_text(out_.buffer(), schema_->fields[i].name, style_.delimiter);
    }
    if (frame_.quote_lone_empty && schema_->fields[0].name.empty()) out_.put("\"\"");
    out_.put(frame_.after);
  }

  Status write(const Batch& batch) override {
    if (Status status = prepare(batch, &prepared_); !status.ok()) return status;
    return write_prepared(prepared_);
  }
  Status prepare(Batch batch, columns::PreparedBatch* out) const override {
    return columns::guarded([&] {
      out->text.clear();
      put_rows(batch, out->text);
      return Status();
    });
  }
  Status write_prepared(const columns::PreparedBatch& prepared) override {
    return columns::guarded([&] { return out_.put_rows({prepared.text.data(), prepared.text.size()}); });
  }
  Status finish() override {
    return columns::guarded([&] { return out_.finish(); });
  }

 private:
  void put_rows(const Batch& batch, Buffer& out) const {
    std::vector<std::unique_ptr<CellWriter>> cells;
    for (size_t i = 0; i < batch.columns(); ++i) cells.push_back(make_cell_writer(batch.column(i), style_));
    const auto put = [&out](std::string_view text) { out.append(text.data(), text.size()); };
    for (int64_t row = 0; row < batch.rows(); ++row) {
      const size_t begin = out.size();
      for (size_t i = 0; i < cells.size(); ++i) {
        put(frame_.before[i]);
        cells[i]->put(row, out);
      }
      if (frame_.quote_lone_empty && out.size() == begin) put("\"\"");
      put(frame_.after);
    }
  }

  TextOut out_;
  SchemaPtr schema_;
  CellStyle style_;
  Frame frame_;
  columns::PreparedBatch prepared_;  // of `write`
};

Status check_types(const columns::Schema& schema, std::string_view format) {
  for (const columns::Field& field : schema.fields) {
    if (!can_write_as_text(field.type)) {
      return Status::wrong_use(
          fmt::format("the column `{}` is a {}, which {} cannot hold", field.name, describe(field.type), format));
    }
  }
  return {};
}

}  // namespace

Result<std::unique_ptr<BatchWriter>> create_csv(std::unique_ptr<ByteSink> sink, SchemaPtr schema, char delimiter) {
  std::unique_ptr<TextWriter> writer;
  Status status = columns::guarded([&]() -> Status {
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
      return Status::wrong_use("a quote or a line end cannot be the delimiter");
    }
    if (Status wrong = check_types(*schema, "CSV"); !wrong.ok()) return wrong;
    Frame frame = csv_frame(schema->fields.size(), delimiter);
    writer =
        std::make_unique<TextWriter>(std::move(sink), std::move(schema), CellStyle{false, delimiter}, std::move(frame));
    writer->put_header();
    return {};
  });
  if (!status.ok()) return status;
  return std::unique_ptr<BatchWriter>(std::move(writer));
}

Result<std::unique_ptr<BatchWriter>> create_jsonl(std::unique_ptr<ByteSink> sink, SchemaPtr schema) {
  std::unique_ptr<TextWriter> writer;
  Status status = columns::guarded([&]() -> Status {
    if (Status wrong = check_types(*schema, "JSON Lines"); !wrong.ok()) return wrong;
    Frame frame = json_frame(*schema);
    writer = std::make_unique<TextWriter>(std::move(sink), std::move(schema), CellStyle{true, ','}, std::move(frame));
    return {};
  });
  if (!status.ok()) return status;
  return std::unique_ptr<BatchWriter>(std::move(writer));
}

}  // namespace score::io
