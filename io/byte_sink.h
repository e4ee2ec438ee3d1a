#pragma once
// Where bytes go. A file appears under its name only when it is whole.
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "runtime/columns/status.h"

namespace score::io {

class ByteSink {
 public:
  ByteSink() = default;
  ByteSink(const ByteSink&) = delete;
  ByteSink& operator=(const ByteSink&) = delete;
  /// Without a `finish` before it: nothing is left behind.
  virtual ~ByteSink() = default;
  /// Unbuffered: give it large pieces. The message of a failure names the path.
  virtual columns::Status write(std::string_view bytes) = 0;
  /// Makes what was written lasting and visible. Call once, last.
  virtual columns::Status finish() = 0;
};

/// A new file at `path`: written beside it under no name where the file system can (so that even a killed process
/// leaves nothing), else under a hidden temporary name; `finish` syncs it and moves it over what was there, keeping
/// that file's permissions. A link is followed. Standard output ("-"), devices and pipes are written straight.
/// Writing to a pipe without a reader fails cleanly only when the process ignores SIGPIPE.
columns::Result<std::unique_ptr<ByteSink>> open_sink(const std::string& path);

}  // namespace score::io
