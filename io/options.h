#pragma once
// What readers and writers may be told.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "io/format.h"
#include "runtime/columns/reject.h"
#include "runtime/columns/type.h"

namespace score::io {

struct ReadOptions {
  std::optional<Format> format;                     // else by the path's extension
  std::optional<std::vector<std::string>> columns;  // those wanted; else all
  std::optional<char> delimiter;                    // CSV; else detected among , ; tab |
  columns::RejectSink* rejects = nullptr;           // null: rejected rows are counted only. Outlives the reader
  int32_t source_index = 0;                         // the file's number among the run's inputs
  int64_t batch_rows = 65'536;                      // a batch ends at so many rows …
  size_t batch_bytes = size_t{32} << 20;            // … or soon after so many bytes of text
  size_t chunk_bytes = size_t{1} << 20;             // read at a time
  size_t longest_record = size_t{128} << 20;        // longer records are rejected; at most kLongestRecord
};
inline constexpr size_t kLongestRecord = size_t{512} << 20;

struct WriteOptions {
  std::optional<Format> format;  // else by the path's extension
  char delimiter = ',';          // CSV; TSV has a tab
  columns::Metadata metadata;    // into the schema's metadata of Parquet and Arrow files
};

}  // namespace score::io
