#pragma once
// Rejected rows kept for later: what a thread rejects out of turn is told when its block's turn comes.
#include <deque>
#include <span>
#include <string>
#include <vector>

#include "runtime/columns/reject.h"

namespace score::engine {

/// Rows of several kinds (of leads, of each event), in the order in which they were rejected. One thread at a time.
class RejectLog {
 public:
  explicit RejectLog(size_t kinds);
  RejectLog(const RejectLog&) = delete;
  RejectLog& operator=(const RejectLog&) = delete;

  /// Takes rows of one kind; lives as long as the log.
  columns::RejectSink& kind(size_t index) { return sinks_[index]; }
  /// So many of a kind are waiting.
  size_t count(size_t kind) const { return sinks_[kind].count; }
  /// Nobody wants more rows than this: the next one stops who rejects it.
  void stop_after(int64_t rows) { most_ = static_cast<size_t>(rows); }

  /// Tells each row to the sink of its kind, in order, and is empty again. Stops at the first that fails, and gives
  /// what it failed with.
  columns::Status replay(std::span<columns::RejectSink* const> sinks);
  void clear();
  /// Behind its own rows those of `other`, which is empty then and has no kinds that this one has not.
  void take_over(RejectLog& other);

 private:
  struct Row {
    size_t kind = 0;
    int64_t line = 0;
    std::string file, column, value, reason;
  };
  struct Sink : columns::RejectSink {
    Sink(RejectLog& to, size_t index) : log(to), kind(index) {}
    columns::Status reject(const columns::Reject& row) override { return log.add(kind, row); }
    RejectLog& log;
    size_t kind;
    size_t count = 0;
  };
  columns::Status add(size_t kind, const columns::Reject& row);

  std::deque<Sink> sinks_;
  std::vector<Row> rows_;
  size_t most_ = SIZE_MAX;
};

}  // namespace score::engine
