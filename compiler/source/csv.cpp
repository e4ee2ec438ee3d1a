#include "compiler/source/csv.h"

namespace score::source {

bool CsvReader::next(CsvRow& row) {
  row.cells.clear();
  while (at_ < text_.size() && at_line_end()) skip_line_end();
  if (at_ == text_.size() || trouble_) return false;
  const size_t begin = at_;
  while (cell(row)) {
  }
  row.span = from(begin);
  skip_line_end();
  return !trouble_;
}

/// Reads a cell and the comma behind it; false if the row ends with it.
bool CsvReader::cell(CsvRow& row) {
  CsvCell made;
  const size_t begin = at_;
  if (at_ < text_.size() && text_[at_] == '"') {
    if (!quoted_cell(made)) return false;
  } else {
    while (!at_line_end() && text_[at_] != ',') ++at_;
    made.text = std::string(text_.substr(begin, at_ - begin));
  }
  made.span = from(begin);
  row.cells.push_back(std::move(made));
  if (at_line_end()) return false;
  if (text_[at_] != ',') {
    const size_t wrong = at_++;
    trouble_ = {from(wrong), "behind a closing quote stands a comma or the line's end"};
    return false;
  }
  ++at_;
  return true;
}

bool CsvReader::quoted_cell(CsvCell& cell) {
  const size_t begin = at_++;
  cell.quoted = true;
  while (at_ < text_.size()) {
    if (text_[at_] != '"') {
      cell.text += text_[at_++];
    } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
      cell.text += '"';
      at_ += 2;
    } else {
      ++at_;
      return true;
    }
  }
  at_ = begin + 1;
  trouble_ = {from(begin), "the quote that starts here is never closed"};
  at_ = text_.size();
  return false;
}

void CsvReader::skip_line_end() {
  if (at_ < text_.size() && text_[at_] == '\r') ++at_;
  if (at_ < text_.size() && text_[at_] == '\n') ++at_;
}

}  // namespace score::source
