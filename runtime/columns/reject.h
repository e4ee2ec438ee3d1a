#pragma once
// Rows that cannot be taken: what is said about each, and to whom.
#include <cstdint>
#include <string_view>

#include "runtime/columns/status.h"

namespace score::columns {

/// One rejected row. The texts live only during the call.
struct Reject {
  std::string_view file;
  int64_t line = 0;         // physical line or row number, from 1
  std::string_view column;  // empty when the row as a whole is at fault
  std::string_view value;   // what stood there, valid UTF-8, shortened; empty when there is nothing to show
  std::string_view reason;
};

/// Takes rejected rows. Called by one thread at a time.
class RejectSink {
 public:
  RejectSink() = default;
  RejectSink(const RejectSink&) = delete;
  RejectSink& operator=(const RejectSink&) = delete;
  virtual ~RejectSink() = default;
  /// Exactly once for each rejected row. A status that is not Ok stops the reader, which hands it on.
  virtual Status reject(const Reject& row) = 0;
};

}  // namespace score::columns
