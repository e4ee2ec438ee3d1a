#pragma once
// Rejected rows on their way to the rejects file: counted, the first few kept for the terminal, too many stop the run.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "io/rejects_writer.h"

namespace score::cli {

/// `--max-rejects`: a number of rows, or a share of those read.
struct RejectLimit {
  std::optional<int64_t> rows;
  std::optional<double> percent;
};
/// "100" or "5%"; nothing for other text.
std::optional<RejectLimit> parse_reject_limit(const std::string& text);

/// The rows of one kind: of leads, or of one event.
struct RowCounts {
  std::string event;  // "" for leads
  int64_t read = 0;
  int64_t rejected = 0;
  bool previous = false;  // of the run before
};

/// Readers and the binder each reject rows of one batch in their own time; the file and the terminal see them in the
/// order of the input's lines.
class RejectWatch : public columns::RejectSink {
 public:
  static constexpr size_t kShown = 5;

  RejectWatch(io::RejectsWriter& file, RejectLimit limit) : file_(file), limit_(limit) {}
  columns::Status reject(const columns::Reject& row) override;
  /// After each batch, and at the end: hands on what was rejected since.
  columns::Status flush();

  int64_t count() const { return count_; }
  /// "leads.csv:7: age `x`: not an int", at most kShown.
  const std::vector<std::string>& shown() const { return shown_; }
  /// Why the run has failed because of rejects, once all rows are read; "" if it has not.
  std::string verdict(const std::vector<RowCounts>& inputs) const;

 private:
  struct Row {
    std::string file, column, value, reason;
    int64_t line = 0;
    size_t order = 0;
  };

  io::RejectsWriter& file_;
  RejectLimit limit_;
  std::vector<Row> waiting_;
  int64_t count_ = 0;
  std::vector<std::string> shown_;
};

/// Counts what passes on the way to the watch.
class CountedRejects : public columns::RejectSink {
 public:
  explicit CountedRejects(columns::RejectSink& next) : next_(next) {}
  columns::Status reject(const columns::Reject& row) override {
    ++count_;
    return next_.reject(row);
  }
  int64_t count() const { return count_; }

 private:
  columns::RejectSink& next_;
  int64_t count_ = 0;
};

}  // namespace score::cli
