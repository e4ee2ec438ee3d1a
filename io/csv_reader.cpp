#include "io/csv_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

#include "io/csv_splitter.h"
#include "io/text_batch.h"
#include "io/utf8.h"
#include "io/window.h"

namespace score::io {

using columns::Batch;
using columns::BatchReader;
using columns::Reject;
using columns::Result;
using columns::SchemaPtr;
using columns::Status;

namespace {

constexpr size_t kMaxColumns = 65'536;
constexpr int64_t kBlockRows = 512;  // rows whose cells wait to be copied, column by column
constexpr size_t kSampleBytes = 65'536;

/// Copies a cell without its doubled quotes; returns how much that is.
size_t copy_undoubled(char* to, const char* from, size_t size) {
  const char* const begin = to;
  const char* const end = from + size;
  while (from < end) {
    const auto* quote = static_cast<const char*>(std::memchr(from, '"', static_cast<size_t>(end - from)));
    const size_t run = static_cast<size_t>((quote != nullptr ? quote + 1 : end) - from);
    std::memcpy(to, from, run);
    to += run;
    from += run + (quote != nullptr ? 1 : 0);
  }
  return static_cast<size_t>(to - begin);
}

class CsvReader final : public BatchReader {
 public:
  CsvReader(std::unique_ptr<ByteSource> bytes, std::string name, const ReadOptions& options)
      : bytes_(std::move(bytes)),
        source_(std::make_shared<const columns::Source>(columns::Source{std::move(name), options.source_index})),
        options_(options),
        window_(*bytes_, std::max<size_t>(options.chunk_bytes, 1)),
        splitter_(',', 0, options.longest_record),
        batch_(0) {}

  Status open();
  const SchemaPtr& schema() const override { return schema_; }
  const std::vector<std::string>& source_columns() const override { return names_; }
  Status next(Batch* out) override {
    return columns::guarded([&] { return read_batch(out); });
  }
  int64_t rejected() const override { return rejected_; }

 private:
  Status fail(std::string_view what) const {
    return Status::bad_data(fmt::format("cannot read `{}`: {}", source_->name, what));
  }
  Status skip_byte_order_mark(size_t& begin);
  Status read_header();
  Status name_columns(const CsvRecord& header);
  Status choose_columns();
  Status read_batch(Batch* out);
  Status more_bytes();
  Status take(const CsvRecord& record);
  Status check_utf8(const CsvRecord& record, bool& good);
  Status reject(const CsvRecord& record, std::string_view column, std::string_view value, std::string_view reason);
  Status reject_fault(const CsvRecord& record);
  void flush();

  std::unique_ptr<ByteSource> bytes_;
  columns::SourcePtr source_;
  ReadOptions options_;
  Window window_;
  CsvSplitter splitter_;
  CsvRecord record_;
  SchemaPtr schema_;
  std::vector<std::string> names_;        // every column of the file
  std::vector<std::string> plain_names_;  // the same as they stand there, before doubles are renamed
  std::vector<size_t> wanted_;            // the schema's columns, by their place in the file
  std::vector<CsvCell> waiting_;          // wanted cells of rows that are in batch_.lines but not yet in batch_.cells
  int64_t waiting_rows_ = 0;
  TextBatch batch_;
  int64_t rejected_ = 0;
  bool ended_ = false;
};

Status CsvReader::open() {
  while (window_.size() < kSampleBytes && !window_.final()) {
    if (Status status = window_.refill(0); !status.ok()) return status;
  }
  size_t begin = 0;
  if (Status status = skip_byte_order_mark(begin); !status.ok()) return status;
  const std::string_view sample = window_.text(begin, std::min(window_.size(), begin + kSampleBytes));
  const bool whole = window_.final() && begin + sample.size() == window_.size();
  const char delimiter = options_.delimiter ? *options_.delimiter : detect_delimiter(sample, whole);
  splitter_ = CsvSplitter(delimiter, kMaxColumns + 1, options_.longest_record);
  splitter_.reset(window_.data(), window_.size(), begin, window_.final());
  if (Status status = read_header(); !status.ok()) return status;
  return choose_columns();
}

Status CsvReader::skip_byte_order_mark(size_t& begin) {
  const std::string_view text = window_.text(0, window_.size());
  if (text.starts_with("\xEF\xBB\xBF")) begin = 3;
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    return fail("it is UTF-16, and UTF-8 was expected: save it as UTF-8");
  }
  return {};
}

Status CsvReader::read_header() {
  for (;;) {
    const CsvSplitter::Step step = splitter_.next(record_);
    if (step == CsvSplitter::Step::Record) break;
    if (step == CsvSplitter::Step::End) return fail("it is empty, and a line with the column names was expected");
    if (Status status = more_bytes(); !status.ok()) return status;
  }
  if (record_.fault != CsvFault::None) return fail("the quotes of its first line, the column names, do not match up");
  if (record_.columns > kMaxColumns) {
    return fail(fmt::format("it has {} columns, and at most {} are read", record_.columns, kMaxColumns));
  }
  return name_columns(record_);
}

Status CsvReader::name_columns(const CsvRecord& header) {
  std::unordered_set<std::string> taken;
  std::unordered_map<std::string, size_t> seen;
  for (size_t i = 0; i < header.columns; ++i) {
    const CsvCell cell = header.cells[i];
    std::string name(cell.size, '\0');
    name.resize(cell.doubled ? copy_undoubled(name.data(), window_.data() + cell.begin, cell.size)
                             : window_.text(cell.begin, cell.begin + cell.size).copy(name.data(), cell.size));
    if (!is_utf8(name)) return fail(fmt::format("the name of column {} is not UTF-8: `{}`", i + 1, shown(name)));
    if (name.empty()) name = fmt::format("column {}", i + 1);
    plain_names_.push_back(name);
    size_t number = ++seen[name];
    std::string unique = number == 1 ? name : fmt::format("{} ({})", name, number);
    while (!taken.insert(unique).second) unique = fmt::format("{} ({})", name, ++number);
    names_.push_back(std::move(unique));
  }
  return {};
}

Status CsvReader::choose_columns() {
  std::vector<std::string> chosen;
  if (!options_.columns) {
    chosen = names_;
    for (size_t i = 0; i < names_.size(); ++i) wanted_.push_back(i);
  } else {
    for (const std::string& name : *options_.columns) {
      const auto found = std::find(names_.begin(), names_.end(), name);
      if (found == names_.end()) continue;
      const auto first = std::find(plain_names_.begin(), plain_names_.end(), name);
      const auto second = first == plain_names_.end() ? first : std::find(first + 1, plain_names_.end(), name);
      if (second != plain_names_.end()) {
        return fail(fmt::format("the column `{}` stands there twice, as columns {} and {}: rename one", name,
                                first - plain_names_.begin() + 1, second - plain_names_.begin() + 1));
      }
      wanted_.push_back(static_cast<size_t>(found - names_.begin()));
      chosen.push_back(name);
    }
  }
  schema_ = text_schema(chosen);
  batch_ = TextBatch(chosen.size());
  waiting_.resize(static_cast<size_t>(kBlockRows) * chosen.size());
  splitter_.set_kept(names_.size());
  return {};
}

Status CsvReader::more_bytes() {
  flush();
  if (Status status = window_.refill(splitter_.position()); !status.ok()) return status;
  splitter_.reset(window_.data(), window_.size(), 0, window_.final());
  return {};
}

Status CsvReader::read_batch(Batch* out) {
  while (!ended_ && batch_.rows() < options_.batch_rows) {
    const CsvSplitter::Step step = splitter_.next(record_);
    Status status;
    if (step == CsvSplitter::Step::Record) status = take(record_);
    if (step == CsvSplitter::Step::NeedMore) status = more_bytes();
    if (!status.ok()) return status;
    ended_ = step == CsvSplitter::Step::End;
    if (waiting_rows_ == 0 && batch_.bytes() >= options_.batch_bytes) break;
  }
  flush();
  *out = batch_.finish(schema_, source_);
  return {};
}

Status CsvReader::take(const CsvRecord& record) {
  if (record.fault != CsvFault::None) return reject_fault(record);
  if (!window_.surely_utf8(record.begin, record.end)) {
    bool good = true;
    if (Status status = check_utf8(record, good); !good) return status;
  }
  if (record.columns != names_.size()) {
    return reject(record, {}, window_.text(record.begin, record.end),
                  fmt::format("the row has {} columns, and the header has {}", record.columns, names_.size()));
  }
  CsvCell* to = waiting_.data() + static_cast<size_t>(waiting_rows_) * wanted_.size();
  for (const size_t column : wanted_) *to++ = record.cells[column];
  batch_.lines.push_back(record.line);
  if (++waiting_rows_ == kBlockRows) flush();
  return {};
}

/// Rejects the record, and says that it is not `good`, when it is not UTF-8.
Status CsvReader::check_utf8(const CsvRecord& record, bool& good) {
  const std::string_view text = window_.text(record.begin, record.end);
  good = is_utf8(text);
  if (good) return {};
  const size_t stored = std::min(record.columns, names_.size());
  for (size_t i = 0; i < stored; ++i) {
    const std::string_view cell = window_.text(record.cells[i].begin, record.cells[i].begin + record.cells[i].size);
    if (!is_utf8(cell)) return reject(record, names_[i], cell, "the text is not UTF-8");
  }
  return reject(record, {}, text, "the row is not UTF-8");
}

Status CsvReader::reject_fault(const CsvRecord& record) {
  const std::string_view text = window_.text(record.begin, record.end);
  const std::string_view column =
      record.fault_column < names_.size() ? std::string_view(names_[record.fault_column]) : std::string_view();
  switch (record.fault) {
    case CsvFault::StrayQuote: return reject(record, column, text, "a quote stands inside an unquoted cell");
    case CsvFault::TextAfterQuote: return reject(record, column, text, "text follows the closing quote of a cell");
    case CsvFault::NeverClosed: return reject(record, column, text, "a quote is opened and never closed");
    default: return reject(record, {}, text, fmt::format("the row is longer than {} bytes", options_.longest_record));
  }
}

Status CsvReader::reject(const CsvRecord& record, std::string_view column, std::string_view value,
                         std::string_view reason) {
  ++rejected_;
  if (options_.rejects == nullptr) return {};
  const std::string readable = shown(value);
  return options_.rejects->reject(Reject{source_->name, record.line, column, readable, reason});
}

/// Moves the waiting cells into their columns: their bytes are about to move, or there are enough.
void CsvReader::flush() {
  const size_t width = wanted_.size();
  for (size_t column = 0; column < width && waiting_rows_ != 0; ++column) {
    const CsvCell* cells = waiting_.data() + column;
    size_t most = 0;
    for (int64_t row = 0; row < waiting_rows_; ++row) most += cells[static_cast<size_t>(row) * width].size;
    const char* data = window_.data();
    batch_.cells[column].append_many(waiting_rows_, most, [=](int64_t row, char* to) {
      const CsvCell cell = cells[static_cast<size_t>(row) * width];
      if (cell.doubled) return copy_undoubled(to, data + cell.begin, cell.size);
      columns::copy_slack(to, data + cell.begin, cell.size);
      return size_t{cell.size};
    });
  }
  waiting_rows_ = 0;
}

Status check_options(const ReadOptions& options) {
  if (options.delimiter && (*options.delimiter == '"' || *options.delimiter == '\n' || *options.delimiter == '\r')) {
    return Status::wrong_use("a quote or a line end cannot be the delimiter");
  }
  if (options.longest_record > kLongestRecord) {
    return Status::wrong_use(
        fmt::format("a record may have at most {} bytes, {} were asked for", kLongestRecord, options.longest_record));
  }
  return {};
}

}  // namespace

Result<std::unique_ptr<BatchReader>> open_csv(std::unique_ptr<ByteSource> bytes, std::string name,
                                              const ReadOptions& options) {
  std::unique_ptr<CsvReader> reader;
  Status status = columns::guarded([&]() -> Status {
    if (Status wrong = check_options(options); !wrong.ok()) return wrong;
    reader = std::make_unique<CsvReader>(std::move(bytes), std::move(name), options);
    return reader->open();
  });
  if (!status.ok()) return status;
  return std::unique_ptr<BatchReader>(std::move(reader));
}

}  // namespace score::io
