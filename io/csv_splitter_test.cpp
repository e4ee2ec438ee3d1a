#include "io/csv_splitter.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

#include "io/window.h"

namespace score::io {
namespace {

struct Seen {
  std::vector<std::string> cells;  // of sound records, quotes resolved
  std::string text;
  int64_t line = 0;
  CsvFault fault = CsvFault::None;

  bool operator==(const Seen&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Seen& seen) {
  out << "line " << seen.line << " fault " << static_cast<int>(seen.fault) << " <" << seen.text << ">";
  for (const std::string& cell : seen.cells) out << " [" << cell << "]";
  return out;
}

bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

/// The rules of csv_splitter.h once more: one character at a time, the whole text in memory.
class Reference {
 public:
  Reference(std::string text, char delimiter, size_t longest)
      : text_(std::move(text)), delimiter_(delimiter), longest_(longest) {}

  std::vector<Seen> split() {
    while (at_ < text_.size()) {
      if (is_line_end(text_[at_])) {
        at_ = after_line_end(at_);
      } else {
        record();
      }
    }
    return std::move(records_);
  }

 private:
  enum class State { CellStart, Plain, Quoted, QuoteSeen, Bad };

  size_t after_line_end(size_t at) const {
    return text_[at] == '\r' && at + 1 < text_.size() && text_[at + 1] == '\n' ? at + 2 : at + 1;
  }
  int64_t line_of(size_t position) const {
    int64_t line = 1;
    for (size_t at = 0; at < position && at < text_.size();) {
      if (is_line_end(text_[at])) {
        at = after_line_end(at);
        ++line;
      } else {
        ++at;
      }
    }
    return line;
  }

  void record() {
    begin_ = at_;
    seen_ = Seen{{}, {}, line_of(at_), CsvFault::None};
    state_ = State::CellStart;
    cell_.clear();
    for (;; ++at_) {
      if (at_ - begin_ > longest_) return too_long();
      if (at_ == text_.size()) return end_of_text();
      if (step(text_[at_])) return;
    }
  }

  /// One character; true when the record is over.
  bool step(char c) {
    if (state_ == State::Quoted) {
      if (c == '"') {
        state_ = State::QuoteSeen;
      } else {
        if (is_line_end(c) && break_ == 0) break_ = after_line_end(at_);
        cell_ += c;
      }
      return false;
    }
    if (state_ == State::QuoteSeen && c == '"') {
      cell_ += c;
      state_ = State::Quoted;
      return false;
    }
    if (state_ == State::QuoteSeen && c != delimiter_ && !is_line_end(c)) {
      if (break_ != 0) return cut(CsvFault::TextAfterQuote), true;
      seen_.fault = CsvFault::TextAfterQuote;
      state_ = State::Bad;
      return false;
    }
    if (is_line_end(c)) return end(at_, after_line_end(at_)), true;
    if (state_ == State::Bad) return false;
    if (c == delimiter_) {
      seen_.cells.push_back(std::exchange(cell_, {}));
      state_ = State::CellStart;
    } else if (c == '"') {
      break_ = 0;
      if (state_ == State::Plain) seen_.fault = CsvFault::StrayQuote;
      state_ = state_ == State::Plain ? State::Bad : State::Quoted;
    } else {
      cell_ += c;
      state_ = State::Plain;
    }
    return false;
  }

  void end_of_text() {
    if (state_ != State::Quoted) return end(at_, at_);
    if (break_ != 0) return cut(CsvFault::NeverClosed);
    seen_.fault = CsvFault::NeverClosed;
    end(at_, at_);
  }

  void too_long() {
    if ((state_ == State::Quoted || state_ == State::QuoteSeen) && break_ != 0) return cut(CsvFault::TooLong);
    seen_.fault = CsvFault::TooLong;
    end(at_, at_);
    while (at_ < text_.size() && !is_line_end(text_[at_])) ++at_;
    if (at_ < text_.size()) at_ = after_line_end(at_);
  }

  /// Gives up the line on which the quoted cell at hand begins.
  void cut(CsvFault fault) {
    seen_.fault = fault;
    end(break_, break_);
  }

  void end(size_t end, size_t next) {
    seen_.text = text_.substr(begin_, end - begin_);
    if (seen_.fault == CsvFault::None) {
      seen_.cells.push_back(cell_);
    } else {
      seen_.cells.clear();
    }
    records_.push_back(seen_);
    at_ = next;
  }

  std::string text_;
  char delimiter_;
  size_t longest_;
  size_t at_ = 0, begin_ = 0, break_ = 0;
  State state_ = State::CellStart;
  std::string cell_;
  Seen seen_;
  std::vector<Seen> records_;
};

std::string resolve(std::string_view cell, bool doubled) {
  std::string out;
  for (size_t i = 0; i < cell.size(); ++i) {
    out += cell[i];
    if (doubled && cell[i] == '"') ++i;
  }
  return out;
}

std::vector<Seen> split(const std::string& text, char delimiter, size_t longest, size_t chunk) {
  const auto source = memory_source(text);
  Window window(*source, chunk);
  CsvSplitter splitter(delimiter, 100, longest);
  CsvRecord record;
  std::vector<Seen> records;
  splitter.reset(window.data(), 0, 0, false);
  for (;;) {
    const CsvSplitter::Step step = splitter.next(record);
    if (step == CsvSplitter::Step::End) return records;
    if (step == CsvSplitter::Step::NeedMore) {
      EXPECT_TRUE(window.refill(splitter.position()).ok());
      splitter.reset(window.data(), window.size(), 0, window.final());
      continue;
    }
    Seen seen{{}, std::string(window.text(record.begin, record.end)), record.line, record.fault};
    for (size_t i = 0; i < record.columns && record.fault == CsvFault::None; ++i) {
      const CsvCell cell = record.cells[i];
      seen.cells.push_back(resolve(window.text(cell.begin, cell.begin + cell.size), cell.doubled != 0));
    }
    records.push_back(std::move(seen));
  }
}

TEST(CsvSplitter, AgreesWithTheReferenceOnRandomTextAndChunks) {
  std::mt19937 random(20261122);
  constexpr char kLetters[] = "aab,,;\"\"\"\n\n\r";
  for (int round = 0; round < 60'000; ++round) {
    std::string text(random() % 40, ' ');
    for (char& c : text) c = kLetters[random() % (sizeof(kLetters) - 1)];
    const size_t longest = random() % 3 == 0 ? 1 + random() % 12 : 1'000;
    const size_t chunk = 1 + random() % 9;
    const std::vector<Seen> want = Reference(text, ',', longest).split();
    ASSERT_EQ(split(text, ',', longest, chunk), want)
        << "text " << testing::PrintToString(text) << " longest " << longest << " chunk " << chunk;
  }
}

TEST(CsvSplitter, AgreesWithTheReferenceOnLongRowsAtEveryChunkSize) {
  std::mt19937 random(7);
  std::string text = "id,name,note\r\n";
  for (int row = 0; row < 30; ++row) {
    text += std::to_string(row) + ",\"Smith, \"\"J\"\"\"," + std::string(random() % 90, 'n') + "\n";
    if (row % 5 == 0) text += std::to_string(row) + ",\"two\r\nlines\",x\r";
    if (row % 7 == 0) text += "\n\r\n";
  }
  const std::vector<Seen> want = Reference(text, ',', 1'000).split();
  for (size_t chunk = 1; chunk < 200; ++chunk) ASSERT_EQ(split(text, ',', 1'000, chunk), want) << "chunk " << chunk;
  EXPECT_EQ(split(text, ',', 1'000, 1 << 20), want);
}

TEST(CsvSplitter, OneForgottenQuoteCostsOneLine) {
  const std::string text = "1,\"open\n2,fine\n3,fine\n";
  const std::vector<Seen> records = split(text, ',', 1'000, 64);
  ASSERT_EQ(records.size(), 3U);
  EXPECT_EQ(records[0].fault, CsvFault::NeverClosed);
  EXPECT_EQ(records[0].line, 1);
  EXPECT_EQ(records[1].cells, (std::vector<std::string>{"2", "fine"}));
  EXPECT_EQ(records[2].line, 3);
}

TEST(CsvSplitter, CountsCellsItDoesNotKeep) {
  const std::string text = "1,2,3,4,5\n" + std::string(columns::Buffer::kSlack, '\0');
  CsvSplitter splitter(',', 2, 100);
  CsvRecord record;
  splitter.reset(text.data(), 10, 0, true);
  ASSERT_EQ(splitter.next(record), CsvSplitter::Step::Record);
  EXPECT_EQ(record.columns, 5U);
  EXPECT_EQ(splitter.next(record), CsvSplitter::Step::End);
}

}  // namespace
}  // namespace score::io
