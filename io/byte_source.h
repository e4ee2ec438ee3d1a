#pragma once
// Where bytes come from. Decompression and other encodings are sources that wrap a source.
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "runtime/columns/status.h"

namespace score::io {

class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;
  /// Reads 1 to `room` bytes; 0 is the end (and stays it). May give fewer than there are.
  virtual columns::Result<size_t> read(char* into, size_t room) = 0;
};

/// A file, or standard input for "-". The message of a failure names the path.
columns::Result<std::unique_ptr<ByteSource>> open_source(const std::string& path);
/// Bytes in memory, for tests and hosts; `bytes` must outlive the source.
std::unique_ptr<ByteSource> memory_source(std::string_view bytes);

/// What `errno` says, in lower case: "no such file or directory".
std::string error_text(int error_number);

}  // namespace score::io
