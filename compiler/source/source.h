#pragma once
// Rule files as bytes: what a span points into.
//
// A SourceMap owns the text of every file of one compilation and lives as long as anything that holds a Span into it.
// It is filled by one thread; after that any number of threads may read it.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace score::source {

using FileId = uint32_t;

/// A half-open range of bytes in one file. The default is the empty range at the start of file 0.
struct Span {
  FileId file = 0;
  uint32_t begin = 0;
  uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
};

/// The smallest span that covers both; they must be in the same file.
Span cover(Span a, Span b);

/// A place as people count: lines from 1; columns from 1, in code points.
struct Position {
  uint32_t line = 1;
  uint32_t column = 1;
};

class SourceFile {
 public:
  /// `text` may start with a UTF-8 byte order mark, which is dropped.
  SourceFile(std::string name, std::string text);

  const std::string& name() const { return name_; }
  std::string_view text() const { return text_; }
  uint32_t line_count() const { return static_cast<uint32_t>(line_starts_.size()); }
  /// The line without its end; `line` counts from 1.
  std::string_view line(uint32_t line) const;
  /// The byte at which `line` starts.
  uint32_t line_start(uint32_t line) const { return line_starts_[line - 1]; }
  Position position(uint32_t offset) const;

 private:
  std::string name_;
  std::string text_;
  std::vector<uint32_t> line_starts_;
};

class SourceMap {
 public:
  FileId add(std::string name, std::string text);
  const SourceFile& file(FileId id) const { return *files_[id]; }
  size_t size() const { return files_.size(); }
  std::string_view text(Span span) const;

 private:
  std::vector<std::unique_ptr<SourceFile>> files_;
};

}  // namespace score::source
