#pragma once
// One column's cells as text, for CSV and JSON Lines.
#include <memory>

#include "io/text_out.h"
#include "runtime/columns/batch.h"

namespace score::io {

/// What a cell looks like. CSV: empty when null; text quoted when it holds the delimiter, a quote or a line end; lists
/// as JSON. JSON: null; numbers as numbers, decimals with all their digits; dates, timestamps and durations as strings.
/// Numbers that are not finite are written as null.
struct CellStyle {
  bool json = false;
  char delimiter = ',';
};

class CellWriter {
 public:
  CellWriter() = default;
  CellWriter(const CellWriter&) = delete;
  CellWriter& operator=(const CellWriter&) = delete;
  virtual ~CellWriter() = default;
  /// Appends the cell; nothing at all for a null in CSV.
  virtual void put(int64_t row, columns::Buffer& out) const = 0;
};

/// Whether a column of this type can be written as text.
bool can_write_as_text(const columns::Type& type);
/// A writer of a column whose batch outlives it; null for a type that cannot be written.
std::unique_ptr<CellWriter> make_cell_writer(const columns::Column& column, const CellStyle& style);

/// A CSV cell, quoted when it has to be.
void put_csv_text(columns::Buffer& out, std::string_view text, char delimiter);

}  // namespace score::io
