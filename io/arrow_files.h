#pragma once
// Parquet and Arrow IPC, through the module that is loaded on first need.
#include <memory>
#include <string>

#include "io/byte_sink.h"
#include "io/options.h"
#include "runtime/columns/reader.h"

namespace score::io {

/// `format`: Parquet, ArrowFile or ArrowStream. An Arrow path may hold either form, its first bytes decide; "-"
/// (standard input) must be an Arrow stream. Batches have at most options.batch_rows rows; their columns keep the
/// file's types. Text is as the file has it: a file may break the promise that it is UTF-8 (columns::all_utf8).
columns::Result<std::unique_ptr<columns::BatchReader>> open_arrow(const std::string& path, Format format,
                                                                  const ReadOptions& options);

columns::Result<std::unique_ptr<columns::BatchWriter>> create_arrow(std::unique_ptr<ByteSink> sink, std::string path,
                                                                    Format format, columns::Schema schema);

}  // namespace score::io
