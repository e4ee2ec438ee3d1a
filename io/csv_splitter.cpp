#include "io/csv_splitter.h"

#include <bit>

namespace score::io {

using Step = CsvSplitter::Step;

void CsvSplitter::reset(const char* data, size_t size, size_t position, bool final) {
  data_ = data;
  size_ = size;
  position_ = position;
  final_ = final;
  jump(position);
}

void CsvSplitter::jump(size_t position) {
  block_ = position;
  marks_ = 0;
  if (position >= size_) return;
  marks_ = scan_(data_ + position);
  if (size_ - position < 64) marks_ &= (uint64_t{1} << (size_ - position)) - 1;
}

/// The next delimiter, quote or line end; `size_` when there is none.
inline size_t CsvSplitter::next_mark() {
  while (marks_ == 0) {
    if (size_ - block_ <= 64) return size_;
    jump(block_ + 64);
  }
  const size_t at = block_ + static_cast<size_t>(std::countr_zero(marks_));
  marks_ &= marks_ - 1;
  return at;
}

/// The position after the line end at `at`; 0 when that takes a byte that is not there yet.
inline size_t CsvSplitter::after_line_end(size_t at) const {
  if (data_[at] == '\n') return at + 1;
  if (at + 1 < size_) return data_[at + 1] == '\n' ? at + 2 : at + 1;
  return final_ ? at + 1 : 0;
}

inline void CsvSplitter::store(CsvRecord& record, size_t begin, size_t size, bool doubled) const {
  if (record.columns < kept_) {
    record.cells[record.columns] = {static_cast<uint32_t>(begin), static_cast<uint32_t>(size) & 0x7FFFFFFFU,
                                    doubled ? 1U : 0U};
  }
  ++record.columns;
}

Step CsvSplitter::next(CsvRecord& record) {
  if (skipping_ && !skip_rest_of_line()) return final_ ? Step::End : Step::NeedMore;
  const Step step = scan_record(record);
  // Both tests give the same answer however the bytes are cut into chunks.
  if (step == Step::Record && extent_ - record.begin > longest_) return give_up(record);
  if (step == Step::NeedMore && size_ - position_ >= longest_ + 2) return give_up(record);
  return step;
}

Step CsvSplitter::scan_record(CsvRecord& record) {
  if (record.cells.size() < kept_) record.cells.resize(kept_);
  record.columns = 0;
  record.fault = CsvFault::None;
  record.begin = position_;
  record.line = line_;
  inner_lines_ = 0;
  lines_before_ = 0;
  first_break_ = 0;
  size_t cell = position_;
  for (;;) {
    const size_t at = next_mark();
    if (at == size_) return end_of_bytes(record, cell);
    const char mark = data_[at];
    if (mark == delimiter_) {
      store(record, cell, at - cell, false);
      cell = at + 1;
    } else if (mark == '"') {
      if (at != cell) return faulty(record, CsvFault::StrayQuote, at);
      size_t close = next_mark();
      // Nearly every quoted cell is plain and has a neighbour.
      if (close + 1 < size_ && data_[close] == '"' && data_[close + 1] == delimiter_) {
        store(record, at + 1, close - at - 1, false);
        next_mark();
        cell = close + 2;
        continue;
      }
      const Quoted quoted = read_quoted(at, close, record);
      if (quoted == Quoted::NeedMore) return Step::NeedMore;
      if (quoted == Quoted::Faulty) return faulty(record, record.fault, close);
      const Step step = after_quoted(record, close, cell);
      if (cell != close + 2) return step;
    } else if (at == record.begin) {
      const size_t next = after_line_end(at);
      if (next == 0) return Step::NeedMore;
      if (next == at + 2) next_mark();
      position_ = record.begin = cell = next;
      record.line = ++line_;
    } else {
      store(record, cell, at - cell, false);
      return end_at_line_end(record, at);
    }
  }
}

/// Reads the cell of the quote at `open`, the next mark being at `close`. In the end `close` is the closing quote, or
/// how far was looked to see that something is wrong. The cell is stored when it is sound.
CsvSplitter::Quoted CsvSplitter::read_quoted(size_t open, size_t& close, CsvRecord& record) {
  bool doubled = false;
  lines_before_ = inner_lines_;
  for (size_t at = close;; at = next_mark()) {
    if (at == size_) {
      if (!final_) return Quoted::NeedMore;
      record.fault = CsvFault::NeverClosed;
      close = size_;
      return Quoted::Faulty;
    }
    const char mark = data_[at];
    if (mark == '"') {
      if (at + 1 == size_ && !final_) return Quoted::NeedMore;
      const char behind = at + 1 == size_ ? '\n' : data_[at + 1];
      if (behind == '"') {
        next_mark();
        doubled = true;
        continue;
      }
      if (behind != delimiter_ && behind != '\n' && behind != '\r') {
        record.fault = CsvFault::TextAfterQuote;
        close = at + 1;
        return Quoted::Faulty;
      }
      close = at;
      store(record, open + 1, at - open - 1, doubled);
      first_break_ = 0;
      lines_before_ = inner_lines_;
      return Quoted::Closed;
    }
    if (mark == delimiter_ || (mark == '\n' && data_[at - 1] == '\r')) continue;
    ++inner_lines_;
    if (first_break_ == 0) first_break_ = after_line_end(at);
  }
}

/// What follows the closing quote at `close`: the delimiter (then `cell` becomes close + 2) or the record's end.
Step CsvSplitter::after_quoted(CsvRecord& record, size_t close, size_t& cell) {
  const size_t at = next_mark();
  if (at == size_) return finish(record, size_, size_, inner_lines_);
  if (data_[at] != delimiter_) return end_at_line_end(record, at);
  cell = close + 2;
  return Step::Record;
}

Step CsvSplitter::end_at_line_end(CsvRecord& record, size_t at) {
  const size_t next = after_line_end(at);
  if (next == 0) return Step::NeedMore;
  if (next == at + 2) next_mark();
  return finish(record, at, next, inner_lines_ + 1);
}

Step CsvSplitter::end_of_bytes(CsvRecord& record, size_t cell) {
  if (!final_) return Step::NeedMore;
  if (record.begin == size_) return Step::End;
  store(record, cell, size_ - cell, false);
  return finish(record, size_, size_, inner_lines_);
}

/// Ends a record whose quoting is wrong in the cell at hand, as seen at `at`.
Step CsvSplitter::faulty(CsvRecord& record, CsvFault fault, size_t at) {
  record.fault = fault;
  record.fault_column = record.columns;
  if (first_break_ != 0) {
    const size_t next = first_break_;
    finish(record, next, next, lines_before_ + 1);
    extent_ = at;
    jump(next);
    return Step::Record;
  }
  for (;;) {
    at = next_mark();
    if (at == size_) return final_ ? finish(record, size_, size_, inner_lines_) : Step::NeedMore;
    if (data_[at] == '\n' || data_[at] == '\r') return end_at_line_end(record, at);
  }
}

Step CsvSplitter::finish(CsvRecord& record, size_t end, size_t next, int64_t lines) {
  record.end = end;
  extent_ = end;
  position_ = next;
  line_ += lines;
  return Step::Record;
}

/// Ends a record that is too long. What follows on its line is skipped by later calls, unless it ran over a line end
/// inside quotes.
Step CsvSplitter::give_up(CsvRecord& record) {
  // Once more, but seeing only as much as is allowed: the state is then the same whatever lies behind.
  const size_t size = size_, clip = record.begin + longest_ + 1;
  const bool final = final_;
  position_ = record.begin;
  line_ = record.line;
  size_ = clip;
  final_ = false;
  jump(position_);
  scan_record(record);
  size_ = size;
  final_ = final;
  record.fault = CsvFault::TooLong;
  record.fault_column = record.columns;
  if (inner_lines_ > lines_before_) {
    const size_t next = first_break_ != 0 ? first_break_ : after_line_end(clip - 1);
    finish(record, next, next, lines_before_ + 1);
  } else {
    finish(record, clip, clip, inner_lines_);
    skipping_ = true;
  }
  jump(position_);
  return Step::Record;
}

bool CsvSplitter::skip_rest_of_line() {
  for (;;) {
    const size_t at = next_mark();
    const bool line_end = at != size_ && (data_[at] == '\n' || data_[at] == '\r');
    if (at != size_ && !line_end) continue;
    const size_t next = at == size_ ? 0 : after_line_end(at);
    position_ = next == 0 ? at : next;
    if (next == 0) return false;
    if (next == at + 2) next_mark();
    skipping_ = false;
    ++line_;
    return true;
  }
}

}  // namespace score::io
