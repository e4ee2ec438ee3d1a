#pragma once
// Splitting CSV into records and cells.
//
// The rules, which csv_splitter_test.cpp states a second time as a simple program:
//   - A record ends at "\n", "\r\n" or "\r" outside quotes, or at the end of the input. Nothing between two line ends
//     (or before the first, or after the last) is a blank line: skipped, no record.
//   - A cell that begins with a quote runs to the next quote that is not doubled; that quote must be followed by the
//     delimiter, a line end or the end of the input. Line ends and delimiters inside belong to the cell.
//   - A quote elsewhere in a cell, text after a closing quote, and a quote that is never closed make the record faulty.
//     It then ends at the next line end, wherever that stands. But if the faulty cell's quotes run over a line end, the
//     record ends at the first one inside that cell, so that one forgotten quote costs one line and not the rest of the
//     file. The same goes for a record longer than the limit.
#include <cstddef>
#include <cstdint>
#include <vector>

#include "io/csv_scan.h"

namespace score::io {

enum class CsvFault : uint8_t { None, StrayQuote, TextAfterQuote, NeverClosed, TooLong };

struct CsvCell {
  uint32_t begin;        // offset into the splitter's bytes, after the opening quote
  uint32_t size : 31;    // without the quotes around it
  uint32_t doubled : 1;  // holds doubled quotes
};

struct CsvRecord {
  std::vector<CsvCell> cells;  // the first min(columns, kept) are this record's; meaningless when faulty
  size_t columns = 0;          // how many cells it has
  size_t begin = 0, end = 0;   // the record's bytes, its line end left out
  int64_t line = 0;            // the physical line it begins on, from 1
  CsvFault fault = CsvFault::None;
  size_t fault_column = 0;  // of the faulty cell
};

class CsvSplitter {
 public:
  enum class Step : uint8_t { Record, NeedMore, End };

  /// `kept`: cells a record stores at most; more are counted only. `longest`: bytes a record may have.
  CsvSplitter(char delimiter, size_t kept, size_t longest)
      : scan_(delimiter), delimiter_(delimiter), kept_(kept), longest_(longest) {}

  /// The bytes to split: from `position` on, of which columns::Buffer::kSlack behind `size` are readable. Call it again
  /// with more after NeedMore, with `position()` shifted as the bytes were.
  void reset(const char* data, size_t size, size_t position, bool final);
  /// The next record. NeedMore: bytes from `position()` on must be kept.
  Step next(CsvRecord& record);
  void set_kept(size_t kept) { kept_ = kept; }
  size_t position() const { return position_; }
  int64_t line() const { return line_; }

 private:
  enum class Quoted : uint8_t { Closed, Faulty, NeedMore };

  Step scan_record(CsvRecord& record);
  Step give_up(CsvRecord& record);
  size_t next_mark();
  void jump(size_t position);
  size_t after_line_end(size_t at) const;
  void store(CsvRecord& record, size_t begin, size_t size, bool doubled) const;
  Quoted read_quoted(size_t open, size_t& close, CsvRecord& record);
  Step after_quoted(CsvRecord& record, size_t close, size_t& cell);
  Step faulty(CsvRecord& record, CsvFault fault, size_t at);
  Step end_at_line_end(CsvRecord& record, size_t at);
  Step end_of_bytes(CsvRecord& record, size_t cell);
  Step finish(CsvRecord& record, size_t end, size_t next, int64_t lines);
  bool skip_rest_of_line();

  CsvScan scan_;
  char delimiter_;
  size_t kept_;
  size_t longest_;
  const char* data_ = nullptr;
  size_t size_ = 0;
  size_t position_ = 0;  // where the next record begins
  size_t block_ = 0;     // where the scanned 64 bytes begin
  uint64_t marks_ = 0;   // of them, what is still to be looked at
  int64_t line_ = 1;     // of position_
  bool final_ = false;
  bool skipping_ = false;     // in the rest of a line that was given up
  int64_t inner_lines_ = 0;   // line ends inside the quoted cells of the record at hand …
  int64_t lines_before_ = 0;  // … and of those, before the quoted cell at hand
  size_t extent_ = 0;         // how far the record at hand had to be looked at
  size_t first_break_ = 0;    // of the quoted cell at hand: behind the first line end in it; 0: none
};

}  // namespace score::io
