// Parquet and Arrow IPC in.
#include <algorithm>
#include <arrow/c/bridge.h>
#include <arrow/io/file.h>
#include <arrow/io/interfaces.h>
#include <arrow/ipc/reader.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>
#include <parquet/arrow/reader.h>
#include <parquet/arrow/schema.h>
#include <parquet/properties.h>
#include <vector>

#include "io/arrow/arrow_status.h"

namespace score::io::arrow_module {
namespace {

using BatchPtr = std::shared_ptr<arrow::RecordBatch>;
using ReaderPtr = std::shared_ptr<arrow::RecordBatchReader>;

/// The host's bytes as Arrow wants them.
class HostInput final : public arrow::io::InputStream {
 public:
  explicit HostInput(const ScoreArrowInput& input) : input_(input) {}
  arrow::Status Close() override {
    closed_ = true;
    return arrow::Status::OK();
  }
  bool closed() const override { return closed_; }
  arrow::Result<int64_t> Tell() const override { return position_; }

  arrow::Result<int64_t> Read(int64_t count, void* out) override {
    int64_t done = 0;
    while (done < count) {
      const int64_t got = input_.read(input_.context, static_cast<char*>(out) + done, count - done);
      if (got < 0) return arrow::Status::IOError(input_.error(input_.context));
      if (got == 0) break;
      done += got;
    }
    position_ += done;
    return done;
  }

  arrow::Result<std::shared_ptr<arrow::Buffer>> Read(int64_t count) override {
    ARROW_ASSIGN_OR_RAISE(std::unique_ptr<arrow::ResizableBuffer> buffer, arrow::AllocateResizableBuffer(count));
    ARROW_ASSIGN_OR_RAISE(const int64_t got, Read(count, buffer->mutable_data()));
    ARROW_RETURN_NOT_OK(buffer->Resize(got));
    return std::shared_ptr<arrow::Buffer>(std::move(buffer));
  }

 private:
  ScoreArrowInput input_;
  int64_t position_ = 0;
  bool closed_ = false;
};

/// An Arrow file's batches one after the other.
class FileBatches final : public arrow::RecordBatchReader {
 public:
  explicit FileBatches(std::shared_ptr<arrow::ipc::RecordBatchFileReader> file) : file_(std::move(file)) {}
  std::shared_ptr<arrow::Schema> schema() const override { return file_->schema(); }
  arrow::Status ReadNext(BatchPtr* batch) override {
    if (next_ == file_->num_record_batches()) {
      batch->reset();
      return arrow::Status::OK();
    }
    return file_->ReadRecordBatch(next_++).Value(batch);
  }

 private:
  std::shared_ptr<arrow::ipc::RecordBatchFileReader> file_;
  int next_ = 0;
};

/// Puts columns into the order asked for, cuts batches to size and leaves out those without rows.
class Arranged final : public arrow::RecordBatchReader {
 public:
  Arranged(ReaderPtr source, std::shared_ptr<arrow::Schema> schema, std::vector<int> columns, int64_t rows)
      : source_(std::move(source)), schema_(std::move(schema)), columns_(std::move(columns)), rows_(rows) {}
  std::shared_ptr<arrow::Schema> schema() const override { return schema_; }

  arrow::Status ReadNext(BatchPtr* batch) override {
    while (!current_ || done_ >= current_->num_rows()) {
      done_ = 0;
      ARROW_RETURN_NOT_OK(source_->ReadNext(&current_));
      if (!current_) {
        batch->reset();
        return arrow::Status::OK();
      }
      ARROW_ASSIGN_OR_RAISE(current_, current_->SelectColumns(columns_));
    }
    *batch = current_->Slice(done_, rows_);
    done_ += (*batch)->num_rows();
    return arrow::Status::OK();
  }

 private:
  ReaderPtr source_;
  std::shared_ptr<arrow::Schema> schema_;
  std::vector<int> columns_;
  int64_t rows_;
  BatchPtr current_;
  int64_t done_ = 0;
};

/// Places in `schema` of the wanted columns, in the order asked for.
arrow::Result<std::vector<int>> wanted_places(const ScoreArrowRead& what, const arrow::Schema& schema) {
  std::vector<int> places;
  if (what.n_columns < 0) {
    for (int i = 0; i < schema.num_fields(); ++i) places.push_back(i);
    return places;
  }
  for (int64_t i = 0; i < what.n_columns; ++i) {
    const std::vector<int> found = schema.GetAllFieldIndices(what.columns[i]);
    if (found.size() > 1) {
      return arrow::Status::Invalid("the column `", what.columns[i], "` stands there ", found.size(), " times");
    }
    if (!found.empty()) places.push_back(found[0]);
  }
  return places;
}

/// The wanted columns of a reader whose batches have the columns `read` of the file, in the file's order.
arrow::Result<ReaderPtr> arrange(ReaderPtr source, const std::vector<int>& wanted, const std::vector<int>& read,
                                 int64_t rows) {
  std::vector<int> columns;
  arrow::FieldVector fields;
  const std::shared_ptr<arrow::Schema> schema = source->schema();
  for (const int place : wanted) {
    columns.push_back(static_cast<int>(std::find(read.begin(), read.end(), place) - read.begin()));
    fields.push_back(schema->field(columns.back()));
  }
  return std::make_shared<Arranged>(std::move(source), arrow::schema(fields, schema->metadata()), std::move(columns),
                                    rows);
}

void collect_leaves(const parquet::arrow::SchemaField& field, std::vector<int>& leaves) {
  if (field.column_index >= 0) leaves.push_back(field.column_index);
  for (const parquet::arrow::SchemaField& child : field.children) collect_leaves(child, leaves);
}

arrow::Result<ReaderPtr> open_parquet(const ScoreArrowRead& what, std::shared_ptr<arrow::Schema>* all) {
  ARROW_ASSIGN_OR_RAISE(auto file, arrow::io::ReadableFile::Open(what.path));
  parquet::ReaderProperties properties;
  properties.enable_buffered_stream();  // pages as they are needed, not whole column chunks: memory stays bounded
  properties.set_buffer_size(1 << 20);
  parquet::ArrowReaderProperties arrow_properties(/*use_threads=*/false);
  arrow_properties.set_batch_size(what.batch_rows);
  arrow_properties.set_pre_buffer(false);
  parquet::arrow::FileReaderBuilder builder;
  ARROW_RETURN_NOT_OK(builder.Open(file, properties));
  builder.properties(arrow_properties);
  ARROW_ASSIGN_OR_RAISE(std::shared_ptr<parquet::arrow::FileReader> reader, builder.Build());
  ARROW_RETURN_NOT_OK(reader->GetSchema(all));
  ARROW_ASSIGN_OR_RAISE(const std::vector<int> wanted, wanted_places(what, **all));
  std::vector<int> sorted = wanted, leaves, groups;
  std::sort(sorted.begin(), sorted.end());
  for (const int place : sorted) collect_leaves(reader->manifest().schema_fields[static_cast<size_t>(place)], leaves);
  for (int i = 0; i < reader->num_row_groups(); ++i) groups.push_back(i);
  ARROW_ASSIGN_OR_RAISE(std::unique_ptr<arrow::RecordBatchReader> batches,
                        reader->GetRecordBatchReader(groups, leaves));
  // The batches live on the file reader.
  ReaderPtr source(batches.release(), [reader](arrow::RecordBatchReader* done) { delete done; });
  return arrange(std::move(source), wanted, sorted, what.batch_rows);
}

arrow::Result<ReaderPtr> open_arrow_file(const ScoreArrowRead& what, std::shared_ptr<arrow::Schema>* all) {
  ARROW_ASSIGN_OR_RAISE(auto bytes, arrow::io::ReadableFile::Open(what.path));
  ARROW_ASSIGN_OR_RAISE(auto whole, arrow::ipc::RecordBatchFileReader::Open(bytes));
  *all = whole->schema();
  ARROW_ASSIGN_OR_RAISE(const std::vector<int> wanted, wanted_places(what, **all));
  arrow::ipc::IpcReadOptions options;
  options.use_threads = false;
  options.included_fields = wanted;
  std::sort(options.included_fields.begin(), options.included_fields.end());
  // An empty list means all fields to Arrow; then Arranged leaves them out.
  const std::vector<int> read = options.included_fields;
  ARROW_ASSIGN_OR_RAISE(auto file, arrow::ipc::RecordBatchFileReader::Open(bytes, options));
  return arrange(std::make_shared<FileBatches>(std::move(file)), wanted, read, what.batch_rows);
}

arrow::Result<ReaderPtr> open_arrow_stream(const ScoreArrowRead& what, std::shared_ptr<arrow::Schema>* all) {
  arrow::ipc::IpcReadOptions options;
  options.use_threads = false;
  auto bytes = std::make_shared<HostInput>(*what.input);
  ARROW_ASSIGN_OR_RAISE(auto reader, arrow::ipc::RecordBatchStreamReader::Open(bytes, options));
  *all = reader->schema();
  ARROW_ASSIGN_OR_RAISE(const std::vector<int> wanted, wanted_places(what, **all));
  std::vector<int> read;
  for (int i = 0; i < (*all)->num_fields(); ++i) read.push_back(i);
  return arrange(std::move(reader), wanted, read, what.batch_rows);
}

arrow::Status open(const ScoreArrowRead& what, ArrowSchema* all, ArrowArrayStream* out) {
  std::shared_ptr<arrow::Schema> schema;
  arrow::Result<ReaderPtr> reader = what.format == SCORE_ARROW_PARQUET ? open_parquet(what, &schema)
                                    : what.format == SCORE_ARROW_FILE  ? open_arrow_file(what, &schema)
                                                                       : open_arrow_stream(what, &schema);
  ARROW_RETURN_NOT_OK(reader.status());
  ARROW_RETURN_NOT_OK(arrow::ExportSchema(*schema, all));
  return arrow::ExportRecordBatchReader(reader.MoveValueUnsafe(), out);
}

}  // namespace
}  // namespace score::io::arrow_module

extern "C" {

int score_arrow_module_version(void) {
  return SCORE_ARROW_MODULE_VERSION;
}

int score_arrow_open(const ScoreArrowRead* what, ArrowSchema* all, ArrowArrayStream* out, ScoreArrowError* error) {
  namespace module = score::io::arrow_module;
  return module::guarded(error, [&] { return module::open(*what, all, out); });
}

}  // extern "C"
