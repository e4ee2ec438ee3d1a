#pragma once
// What the readers of text formats share: rows of text cells become batches.
#include <string>
#include <vector>

#include "runtime/columns/batch.h"
#include "runtime/columns/builders.h"

namespace score::io {

/// A schema of text columns.
inline columns::SchemaPtr text_schema(const std::vector<std::string>& names) {
  columns::Schema schema;
  for (const std::string& name : names) {
    schema.fields.push_back({name, columns::make_type(columns::TypeId::Utf8), true});
  }
  return std::make_shared<const columns::Schema>(std::move(schema));
}

/// The columns and lines of the batch being read.
struct TextBatch {
  explicit TextBatch(size_t width) {
    const auto pool = std::make_shared<columns::BufferPool>();
    for (size_t i = 0; i < width; ++i) cells.emplace_back(pool);
  }

  int64_t rows() const { return static_cast<int64_t>(lines.size()); }
  size_t bytes() const {
    size_t total = 0;
    for (const columns::Utf8Builder& column : cells) total += column.bytes();
    return total;
  }
  /// Hands the rows over and starts again.
  columns::Batch finish(const columns::SchemaPtr& schema, const columns::SourcePtr& source) {
    columns::Origin origin;
    const int64_t count = rows();
    origin.source = source;
    origin.text = true;
    origin.lines = std::exchange(lines, {});
    origin.kinds = std::exchange(kinds, std::vector<std::vector<columns::CellKind>>(kinds.size()));
    std::vector<columns::OwnedArray> finished;
    for (columns::Utf8Builder& column : cells) finished.push_back(column.finish());
    return columns::Batch::from_columns(schema, std::move(finished), count, std::move(origin));
  }

  std::vector<columns::Utf8Builder> cells;
  std::vector<int64_t> lines;
  std::vector<std::vector<columns::CellKind>> kinds;  // empty, or one vector a column
};

}  // namespace score::io
