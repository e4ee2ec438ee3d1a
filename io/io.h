#pragma once
// The door of this folder: a path becomes a reader or a writer of batches.
#include <memory>
#include <string>

#include "io/options.h"
#include "io/rejects_writer.h"
#include "runtime/columns/reader.h"

namespace score::io {

/// Opens `path` ("-": standard input, whose format must be named). Text formats give columns of text
/// (`Origin::text`) for the binder to convert, the others columns of their own types.
columns::Result<std::unique_ptr<columns::BatchReader>> open_reader(const std::string& path,
                                                                   const ReadOptions& options = {});

/// Creates `path` ("-": standard output, whose format must be named). Nothing is to be seen of it before `finish`
/// (byte_sink.h).
columns::Result<std::unique_ptr<columns::BatchWriter>> open_writer(const std::string& path, columns::SchemaPtr schema,
                                                                   const WriteOptions& options = {});

}  // namespace score::io
