#include "io/jsonl_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

#include "io/json_row.h"
#include "io/text_batch.h"
#include "io/utf8.h"
#include "io/window.h"

namespace score::io {

using columns::Batch;
using columns::BatchReader;
using columns::CellKind;
using columns::Reject;
using columns::Result;
using columns::SchemaPtr;
using columns::Status;

namespace {

constexpr int kSampleLines = 1'000;
constexpr size_t kSampleBytes = size_t{1} << 20;

class JsonLinesReader final : public BatchReader {
 public:
  JsonLinesReader(std::unique_ptr<ByteSource> bytes, std::string name, const ReadOptions& options)
      : bytes_(std::move(bytes)),
        source_(std::make_shared<const columns::Source>(columns::Source{std::move(name), options.source_index})),
        options_(options),
        window_(*bytes_, std::max<size_t>(options.chunk_bytes, 1)),
        batch_(0) {}

  Status open();
  const SchemaPtr& schema() const override { return schema_; }
  const std::vector<std::string>& source_columns() const override { return names_; }
  Status next(Batch* out) override {
    return columns::guarded([&] { return read_batch(out); });
  }
  int64_t rejected() const override { return rejected_; }

 private:
  enum class Step : uint8_t { Line, NeedMore, TooLong, End };

  Status sample_names();
  Status read_batch(Batch* out);
  Step next_line(std::string_view& line);
  Status too_long();
  Status take(std::string_view line);
  void append();
  Status reject(std::string_view column, std::string_view value, std::string_view reason);

  std::unique_ptr<ByteSource> bytes_;
  columns::SourcePtr source_;
  ReadOptions options_;
  Window window_;
  size_t position_ = 0;
  size_t searched_ = 0;  // no line end from position_ to here
  int64_t line_ = 0;     // the number of the line last found
  bool skipping_ = false;
  SchemaPtr schema_;
  std::vector<std::string> names_;
  std::unique_ptr<JsonRow> row_;
  TextBatch batch_;
  size_t batch_text_ = 0;  // bytes of the batch's lines
  int64_t rejected_ = 0;
};

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

Status JsonLinesReader::open() {
  while (window_.size() < kSampleBytes && !window_.final()) {
    if (Status status = window_.refill(0); !status.ok()) return status;
  }
  const std::string_view text = window_.text(0, window_.size());
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    return Status::bad_data(
        fmt::format("cannot read `{}`: it is UTF-16, and UTF-8 was expected: save it as UTF-8", source_->name));
  }
  position_ = searched_ = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  if (Status status = sample_names(); !status.ok()) return status;
  const std::vector<std::string>& wanted = options_.columns ? *options_.columns : names_;
  schema_ = text_schema(wanted);
  row_ = std::make_unique<JsonRow>(wanted);
  batch_ = TextBatch(wanted.size());
  batch_.kinds.resize(wanted.size());
  return {};
}

/// The keys of the first lines, without moving on.
Status JsonLinesReader::sample_names() {
  const size_t begin = position_;
  std::unordered_set<std::string> known;
  JsonRow row({});
  std::string_view line;
  for (int count = 0; count < kSampleLines && next_line(line) == Step::Line; ++count) {
    if (count == 0 && line.find_first_not_of(" \t\r[") == std::string_view::npos && line.find('[') != line.npos) {
      return Status::bad_data(fmt::format(
          "cannot read `{}`: it is one JSON list, and one object on each line was expected", source_->name));
    }
    if (is_blank(line) || !row.parse(line)) continue;
    for (const std::string& key : row.keys()) {
      if (known.insert(key).second) names_.push_back(key);
    }
  }
  position_ = searched_ = begin;
  line_ = 0;
  return {};
}

JsonLinesReader::Step JsonLinesReader::next_line(std::string_view& line) {
  const char* data = window_.data();
  const size_t size = window_.size();
  const auto* found =
      searched_ == size ? nullptr : static_cast<const char*>(std::memchr(data + searched_, '\n', size - searched_));
  const size_t end = found != nullptr ? static_cast<size_t>(found - data) : size;
  searched_ = end;
  if (end - position_ > options_.longest_record) return Step::TooLong;
  if (found == nullptr && !window_.final()) return Step::NeedMore;
  if (found == nullptr && position_ == size) return Step::End;
  line = window_.text(position_, end);
  position_ = searched_ = std::min(end + 1, size);
  ++line_;
  return Step::Line;
}

Status JsonLinesReader::read_batch(Batch* out) {
  while (batch_.rows() < options_.batch_rows) {
    std::string_view line;
    const Step step = next_line(line);
    Status status;
    if (step == Step::End) break;
    if (step == Step::Line && !skipping_ && !is_blank(line)) status = take(line);
    if (step == Step::Line) skipping_ = false;
    if (step == Step::TooLong) status = too_long();
    if (step == Step::NeedMore) {
      const size_t keep = position_;
      status = window_.refill(keep);
      position_ = 0;
      searched_ -= keep;
    }
    if (!status.ok()) return status;
    if (batch_text_ >= options_.batch_bytes) break;
  }
  batch_text_ = 0;
  *out = batch_.finish(schema_, source_);
  return {};
}

/// Rejects the line at hand, whose end may not have been seen, and drops what was seen of it.
Status JsonLinesReader::too_long() {
  const std::string_view text = window_.text(position_, position_ + options_.longest_record + 1);
  position_ = searched_;
  if (skipping_) return {};
  skipping_ = true;
  ++line_;
  Status status = reject({}, text, fmt::format("the line is longer than {} bytes", options_.longest_record));
  --line_;  // its end counts it
  return status;
}

Status JsonLinesReader::take(std::string_view line) {
  if (!row_->parse(line)) return reject(row_->column(), line, row_->reason());
  batch_text_ += line.size();
  append();
  return {};
}

void JsonLinesReader::append() {
  const std::vector<JsonCell>& cells = row_->cells();
  for (size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].present) {
      batch_.cells[i].append(cells[i].text);
    } else {
      batch_.cells[i].append_null();
    }
    batch_.kinds[i].push_back(cells[i].kind);
  }
  batch_.lines.push_back(line_);
}

Status JsonLinesReader::reject(std::string_view column, std::string_view value, std::string_view reason) {
  ++rejected_;
  if (options_.rejects == nullptr) return {};
  const std::string readable = shown(value);
  return options_.rejects->reject(Reject{source_->name, line_, column, readable, reason});
}

}  // namespace

Result<std::unique_ptr<BatchReader>> open_jsonl(std::unique_ptr<ByteSource> bytes, std::string name,
                                                const ReadOptions& options) {
  std::unique_ptr<JsonLinesReader> reader;
  Status status = columns::guarded([&]() -> Status {
    if (options.longest_record > kLongestRecord) {
      return Status::wrong_use(
          fmt::format("a record may have at most {} bytes, {} were asked for", kLongestRecord, options.longest_record));
    }
    reader = std::make_unique<JsonLinesReader>(std::move(bytes), std::move(name), options);
    return reader->open();
  });
  if (!status.ok()) return status;
  return std::unique_ptr<BatchReader>(std::move(reader));
}

}  // namespace score::io
