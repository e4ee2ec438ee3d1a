#pragma once
// CSV text as tables of cases have it: RFC 4180, with the place of every cell. Commas between cells; a cell in double
// quotes may hold commas, line ends, and quotes written twice. Rows end with LF, CR LF or CR.
#include <optional>
#include <string>
#include <vector>

#include "compiler/source/source.h"

namespace score::source {

struct CsvCell {
  std::string text;     // without quotes
  Span span;            // with them
  bool quoted = false;  // was written in quotes
};

struct CsvRow {
  std::vector<CsvCell> cells;
  Span span;  // without the line end
};

/// Reads one row after the other; rows without any character are left out. Refers to the source map.
class CsvReader {
 public:
  CsvReader(const SourceMap& sources, FileId file) : text_(sources.file(file).text()), file_(file) {}

  /// False at the end, and where the text cannot be read on.
  bool next(CsvRow& row);

  struct Trouble {
    Span span;
    std::string what;  // "the quote is never closed"
  };
  const std::optional<Trouble>& trouble() const { return trouble_; }

 private:
  bool cell(CsvRow& row);
  bool quoted_cell(CsvCell& cell);
  bool at_line_end() const { return at_ == text_.size() || text_[at_] == '\n' || text_[at_] == '\r'; }
  void skip_line_end();
  Span from(size_t begin) const { return {file_, static_cast<uint32_t>(begin), static_cast<uint32_t>(at_)}; }

  std::string_view text_;
  FileId file_;
  size_t at_ = 0;
  std::optional<Trouble> trouble_;
};

}  // namespace score::source
