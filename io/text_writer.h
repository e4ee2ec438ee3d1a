#pragma once
// CSV, TSV and JSON Lines out.
#include <memory>

#include "io/byte_sink.h"
#include "io/options.h"
#include "runtime/columns/reader.h"

namespace score::io {

/// A header line, then a line for each row; lines end in "\n". A row whose only cell is empty is written as "" so that
/// it is no blank line. WrongUse when a column's type has no text form.
columns::Result<std::unique_ptr<columns::BatchWriter>> create_csv(std::unique_ptr<ByteSink> sink,
                                                                  columns::SchemaPtr schema, char delimiter);
/// An object for each row, every column in it.
columns::Result<std::unique_ptr<columns::BatchWriter>> create_jsonl(std::unique_ptr<ByteSink> sink,
                                                                    columns::SchemaPtr schema);

}  // namespace score::io
