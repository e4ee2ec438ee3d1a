#include "runtime/engine/reject_log.h"

namespace score::engine {

using columns::Status;

RejectLog::RejectLog(size_t kinds) {
  for (size_t kind = 0; kind < kinds; ++kind) sinks_.emplace_back(*this, kind);
}

Status RejectLog::add(size_t kind, const columns::Reject& row) {
  return columns::guarded([&] {
    rows_.push_back({kind, row.line, std::string(row.file), std::string(row.column), std::string(row.value),
                     std::string(row.reason)});
    ++sinks_[kind].count;
    return rows_.size() > most_ ? Status::stopped("too many rows were rejected") : Status();
  });
}

Status RejectLog::replay(std::span<columns::RejectSink* const> sinks) {
  Status status;
  for (const Row& row : rows_) {
    status = sinks[row.kind]->reject({row.file, row.line, row.column, row.value, row.reason});
    if (!status.ok()) break;
  }
  clear();
  return status;
}

void RejectLog::take_over(RejectLog& other) {
  for (Row& row : other.rows_) {
    ++sinks_[row.kind].count;
    rows_.push_back(std::move(row));
  }
  other.clear();
}

void RejectLog::clear() {
  rows_.clear();
  for (Sink& sink : sinks_) sink.count = 0;
}

}  // namespace score::engine
