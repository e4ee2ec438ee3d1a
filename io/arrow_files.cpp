#include "io/arrow_files.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>

#include "io/arrow_loader.h"
#include "io/byte_source.h"

namespace score::io {

using columns::Batch;
using columns::BatchReader;
using columns::BatchWriter;
using columns::Code;
using columns::OwnedArray;
using columns::OwnedSchema;
using columns::Result;
using columns::SchemaPtr;
using columns::Status;

namespace {

Code code_of(int module_code) {
  switch (module_code) {
    case SCORE_ARROW_OK: return Code::Ok;
    case SCORE_ARROW_WRONG_USE: return Code::WrongUse;
    case SCORE_ARROW_IO: return Code::Io;
    default: return Code::BadData;
  }
}

/// A stream's bytes for the module: those already looked at, then the source's.
struct StreamBytes {
  std::unique_ptr<ByteSource> source;
  std::string looked_at;
  std::string failure;

  static int64_t read(void* context, void* into, int64_t room) {
    auto& self = *static_cast<StreamBytes*>(context);
    if (!self.looked_at.empty()) {
      const size_t count = std::min(self.looked_at.size(), static_cast<size_t>(room));
      std::memcpy(into, self.looked_at.data(), count);
      self.looked_at.erase(0, count);
      return static_cast<int64_t>(count);
    }
    const Result<size_t> got = self.source->read(static_cast<char*>(into), static_cast<size_t>(room));
    self.failure = got.status.message();
    return got.ok() ? static_cast<int64_t>(got.value) : -1;
  }
  static const char* error(void* context) { return static_cast<StreamBytes*>(context)->failure.c_str(); }

  /// The first bytes, up to `count`, kept for the module.
  Status look_at(size_t count) {
    looked_at.resize(count);
    size_t done = 0;
    while (done < count) {
      const Result<size_t> got = source->read(looked_at.data() + done, count - done);
      if (!got.ok()) return got.status;
      if (got.value == 0) break;
      done += got.value;
    }
    looked_at.resize(done);
    return {};
  }
};

class ArrowReader final : public BatchReader {
 public:
  ArrowReader(std::string path, const ReadOptions& options)
      : source_(std::make_shared<const columns::Source>(columns::Source{std::move(path), options.source_index})) {}

  Status open(Format format, const ReadOptions& options);
  const SchemaPtr& schema() const override { return schema_; }
  const std::vector<std::string>& source_columns() const override { return names_; }
  Status next(Batch* out) override {
    return columns::guarded([&] { return read_batch(out); });
  }

 private:
  Status failed(Code code, std::string_view why) const {
    return {code, fmt::format("cannot read `{}`: {}", source_->name, why)};
  }
  Status choose_form(Format format, int32_t& form);
  Status read_schemas(const ArrowSchema& all);
  Status read_batch(Batch* out);

  columns::SourcePtr source_;
  StreamBytes bytes_;
  ScoreArrowInput input_{};
  columns::OwnedStream stream_;  // uses input_ and bytes_
  SchemaPtr schema_;
  std::vector<std::string> names_;
  int64_t next_row_ = 1;
};

/// The file is opened here first, so that what is wrong with a path is said the same way for every format.
Status ArrowReader::choose_form(Format format, int32_t& form) {
  Result<std::unique_ptr<ByteSource>> source = open_source(source_->name);
  if (!source.ok()) return source.status;
  bytes_.source = std::move(source.value);
  form = SCORE_ARROW_PARQUET;
  const bool standard_input = source_->name == "-";
  if (format == Format::Parquet) {
    if (!standard_input) return {};
    return Status::wrong_use(
        "Parquet cannot be read from standard input, because it is read from its end: give a path");
  }
  if (Status status = bytes_.look_at(6); !status.ok()) return status;
  const bool file = bytes_.looked_at == "ARROW1";
  if (file && standard_input) {
    return Status::wrong_use("an Arrow file cannot be read from standard input, only an Arrow stream can: give a path");
  }
  form = file ? SCORE_ARROW_FILE : SCORE_ARROW_STREAM;
  return {};
}

Status ArrowReader::open(Format format, const ReadOptions& options) {
  int32_t form = SCORE_ARROW_PARQUET;
  if (Status status = choose_form(format, form); !status.ok()) return status;
  const Result<const ArrowModule*> module = arrow_module();
  if (!module.ok()) return module.status;
  std::vector<const char*> wanted;
  if (options.columns) {
    for (const std::string& name : *options.columns) wanted.push_back(name.c_str());
  }
  input_ = {&bytes_, StreamBytes::read, StreamBytes::error};
  ScoreArrowRead what{};
  what.format = form;
  what.path = source_->name.c_str();
  what.input = &input_;
  what.columns = wanted.data();
  what.n_columns = options.columns ? static_cast<int64_t>(wanted.size()) : -1;
  what.batch_rows = options.batch_rows;
  OwnedSchema all;
  ScoreArrowError error{};
  const int code = module.value->open(&what, all.out(), stream_.out(), &error);
  if (code != SCORE_ARROW_OK) return failed(code_of(code), error.text);
  return read_schemas(all.get());
}

Status ArrowReader::read_schemas(const ArrowSchema& all) {
  const Result<columns::Schema> whole = columns::import_schema(all);
  if (!whole.ok()) return failed(whole.status.code(), whole.status.message());
  for (const columns::Field& field : whole.value.fields) names_.push_back(field.name);
  OwnedSchema own;
  if (stream_.get().get_schema(&stream_.get(), own.out()) != 0) {
    return failed(Code::BadData, stream_.get().get_last_error(&stream_.get()));
  }
  Result<columns::Schema> schema = columns::import_schema(own.get());
  if (!schema.ok()) return failed(schema.status.code(), schema.status.message());
  schema_ = std::make_shared<const columns::Schema>(std::move(schema.value));
  return {};
}

Status ArrowReader::read_batch(Batch* out) {
  OwnedArray array;
  const int error = stream_.get().get_next(&stream_.get(), array.out());
  if (error != 0) {
    const char* text = stream_.get().get_last_error(&stream_.get());
    const std::string_view why = text != nullptr ? text : "unknown failure";
    return failed(error == EIO ? Code::Io : Code::BadData, why.substr(0, why.find('\n')));
  }
  *out = Batch();
  if (array.empty()) return {};
  columns::Origin origin;
  origin.source = source_;
  origin.first_row = next_row_;
  next_row_ += array.get().length;
  Result<Batch> batch = Batch::make(schema_, std::move(array), std::move(origin));
  if (!batch.ok()) return failed(batch.status.code(), batch.status.message());
  *out = std::move(batch.value);
  return {};
}

/// The sink for the module; the sink's own failure, which names the path, is what the user gets to see.
struct SinkBytes {
  std::unique_ptr<ByteSink> sink;
  Status failure;

  static int write(void* context, const void* bytes, int64_t size) {
    auto& self = *static_cast<SinkBytes*>(context);
    Status status = self.sink->write({static_cast<const char*>(bytes), static_cast<size_t>(size)});
    if (status.ok()) return 0;
    self.failure = std::move(status);
    return -1;
  }
  static const char* error(void* context) { return static_cast<SinkBytes*>(context)->failure.message().c_str(); }
};

class ArrowWriter final : public BatchWriter {
 public:
  ArrowWriter(std::unique_ptr<ByteSink> sink, std::string path) : path_(std::move(path)) {
    bytes_.sink = std::move(sink);
  }
  ~ArrowWriter() override {
    if (writer_ != nullptr) module_->destroy(writer_);
  }

  Status open(Format format, const columns::Schema& schema) {
    const Result<const ArrowModule*> module = arrow_module();
    if (!module.ok()) return module.status;
    module_ = module.value;
    OwnedSchema exported = columns::export_schema(schema);
    const ScoreArrowOutput output{&bytes_, SinkBytes::write, SinkBytes::error};
    const int32_t form = format == Format::Parquet     ? SCORE_ARROW_PARQUET
                         : format == Format::ArrowFile ? SCORE_ARROW_FILE
                                                       : SCORE_ARROW_STREAM;
    return check(module_->create(form, &output, &exported.get(), &writer_, &error_));
  }
  Status write(const Batch& batch) override {
    return columns::guarded([&] {
      OwnedArray shared = batch.share();
      return check(module_->write(writer_, &shared.get(), &error_));
    });
  }
  Status finish() override {
    if (Status status = check(module_->finish(writer_, &error_)); !status.ok()) return status;
    return bytes_.sink->finish();
  }

 private:
  Status check(int code) {
    if (code == SCORE_ARROW_OK) return {};
    if (!bytes_.failure.ok()) return bytes_.failure;
    return {code_of(code), fmt::format("cannot write `{}`: {}", path_, error_.text)};
  }

  std::string path_;
  SinkBytes bytes_;
  const ArrowModule* module_ = nullptr;
  ScoreArrowWriter* writer_ = nullptr;
  ScoreArrowError error_{};
};

}  // namespace

Result<std::unique_ptr<BatchReader>> open_arrow(const std::string& path, Format format, const ReadOptions& options) {
  auto reader = std::make_unique<ArrowReader>(path, options);
  Status status = columns::guarded([&] { return reader->open(format, options); });
  if (!status.ok()) return status;
  return std::unique_ptr<BatchReader>(std::move(reader));
}

Result<std::unique_ptr<BatchWriter>> create_arrow(std::unique_ptr<ByteSink> sink, std::string path, Format format,
                                                  columns::Schema schema) {
  auto writer = std::make_unique<ArrowWriter>(std::move(sink), std::move(path));
  Status status = columns::guarded([&] { return writer->open(format, schema); });
  if (!status.ok()) return status;
  return std::unique_ptr<BatchWriter>(std::move(writer));
}

}  // namespace score::io
