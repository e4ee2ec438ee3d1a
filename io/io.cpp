#include "io/io.h"

#include "io/arrow_files.h"
#include "io/byte_sink.h"
#include "io/byte_source.h"
#include "io/csv_reader.h"
#include "io/jsonl_reader.h"
#include "io/text_writer.h"

namespace score::io {

using columns::BatchReader;
using columns::BatchWriter;
using columns::Result;
using columns::Status;

namespace {

Result<Format> choose_format(const std::string& path, const std::optional<Format>& named) {
  if (named) return *named;
  if (path == "-") return Status::wrong_use("`-` has no extension to tell its format by: name the format");
  return format_of_path(path);
}

}  // namespace

Result<std::unique_ptr<BatchReader>> open_reader(const std::string& path, const ReadOptions& options) {
  const Result<Format> format = choose_format(path, options.format);
  if (!format.ok()) return format.status;
  const bool text = format.value <= Format::JsonLines;
  if (!text) return open_arrow(path, format.value, options);
  Result<std::unique_ptr<ByteSource>> bytes = open_source(path);
  if (!bytes.ok()) return bytes.status;
  if (format.value == Format::JsonLines) return open_jsonl(std::move(bytes.value), path, options);
  ReadOptions csv = options;
  if (format.value == Format::Tsv && !csv.delimiter) csv.delimiter = '\t';
  return open_csv(std::move(bytes.value), path, csv);
}

Result<std::unique_ptr<BatchWriter>> open_writer(const std::string& path, columns::SchemaPtr schema,
                                                 const WriteOptions& options) {
  const Result<Format> format = choose_format(path, options.format);
  if (!format.ok()) return format.status;
  Result<std::unique_ptr<ByteSink>> sink = open_sink(path);
  if (!sink.ok()) return sink.status;
  switch (format.value) {
    case Format::Csv: return create_csv(std::move(sink.value), std::move(schema), options.delimiter);
    case Format::Tsv: return create_csv(std::move(sink.value), std::move(schema), '\t');
    case Format::JsonLines: return create_jsonl(std::move(sink.value), std::move(schema));
    default: break;
  }
  columns::Schema named = *schema;
  named.metadata.insert(named.metadata.end(), options.metadata.begin(), options.metadata.end());
  return create_arrow(std::move(sink.value), path, format.value, std::move(named));
}

}  // namespace score::io
