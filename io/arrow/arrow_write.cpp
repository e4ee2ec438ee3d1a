// Parquet and Arrow IPC out.
#include <arrow/c/bridge.h>
#include <arrow/io/interfaces.h>
#include <arrow/ipc/writer.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>
#include <parquet/arrow/writer.h>
#include <parquet/properties.h>

#include "io/arrow/arrow_status.h"

namespace score::io::arrow_module {
namespace {

/// Arrow's bytes to the host.
class HostOutput final : public arrow::io::OutputStream {
 public:
  explicit HostOutput(const ScoreArrowOutput& output) : output_(output) {}
  arrow::Status Close() override {
    closed_ = true;
    return arrow::Status::OK();
  }
  bool closed() const override { return closed_; }
  arrow::Result<int64_t> Tell() const override { return position_; }
  arrow::Status Write(const void* bytes, int64_t size) override {
    if (output_.write(output_.context, bytes, size) != 0) {
      return arrow::Status::IOError(output_.error(output_.context));
    }
    position_ += size;
    return arrow::Status::OK();
  }

 private:
  ScoreArrowOutput output_;
  int64_t position_ = 0;
  bool closed_ = false;
};

}  // namespace
}  // namespace score::io::arrow_module

struct ScoreArrowWriter {
  std::shared_ptr<arrow::Schema> schema;
  std::shared_ptr<arrow::io::OutputStream> output;
  std::unique_ptr<parquet::arrow::FileWriter> parquet;     // either this
  std::shared_ptr<arrow::ipc::RecordBatchWriter> batches;  // or this

  arrow::Status open(int32_t format);
  arrow::Status write(ArrowArray* batch);
  arrow::Status finish();
};

arrow::Status ScoreArrowWriter::open(int32_t format) {
  if (format == SCORE_ARROW_PARQUET) {
    const auto properties = parquet::WriterProperties::Builder().compression(arrow::Compression::SNAPPY)->build();
    // With the Arrow schema stored, zones and the schema's metadata survive.
    const auto arrow_properties = parquet::ArrowWriterProperties::Builder().store_schema()->build();
    return parquet::arrow::FileWriter::Open(*schema, arrow::default_memory_pool(), output, properties, arrow_properties)
        .Value(&parquet);
  }
  return (format == SCORE_ARROW_FILE ? arrow::ipc::MakeFileWriter(output, schema)
                                     : arrow::ipc::MakeStreamWriter(output, schema))
      .Value(&batches);
}

arrow::Status ScoreArrowWriter::write(ArrowArray* batch) {
  ARROW_ASSIGN_OR_RAISE(const std::shared_ptr<arrow::RecordBatch> rows, arrow::ImportRecordBatch(batch, schema));
  return parquet ? parquet->WriteRecordBatch(*rows) : batches->WriteRecordBatch(*rows);
}

arrow::Status ScoreArrowWriter::finish() {
  ARROW_RETURN_NOT_OK(parquet ? parquet->Close() : batches->Close());
  return output->Close();
}

extern "C" {

int score_arrow_create(int32_t format, const ScoreArrowOutput* output, ArrowSchema* schema, ScoreArrowWriter** writer,
                       ScoreArrowError* error) {
  namespace module = score::io::arrow_module;
  *writer = nullptr;
  return module::guarded(error, [&]() -> arrow::Status {
    auto made = std::make_unique<ScoreArrowWriter>();
    ARROW_ASSIGN_OR_RAISE(made->schema, arrow::ImportSchema(schema));
    made->output = std::make_shared<module::HostOutput>(*output);
    ARROW_RETURN_NOT_OK(made->open(format));
    *writer = made.release();
    return arrow::Status::OK();
  });
}

int score_arrow_write(ScoreArrowWriter* writer, ArrowArray* batch, ScoreArrowError* error) {
  return score::io::arrow_module::guarded(error, [&] { return writer->write(batch); });
}

int score_arrow_finish(ScoreArrowWriter* writer, ScoreArrowError* error) {
  return score::io::arrow_module::guarded(error, [&] { return writer->finish(); });
}

void score_arrow_destroy(ScoreArrowWriter* writer) {
  delete writer;
}

}  // extern "C"
