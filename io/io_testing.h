#pragma once
// Helpers of this folder's tests.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "io/byte_source.h"
#include "io/options.h"
#include "runtime/columns/reader.h"
#include "runtime/columns/reject.h"
#include "runtime/columns/views.h"

namespace score::io {

/// A folder of its own, gone with the object.
class TempFolder {
 public:
  TempFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "score_io_XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~TempFolder() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(path_, ignored);
  }
  std::string file(const std::string& name) const { return (path_ / name).string(); }
  const std::filesystem::path& path() const { return path_; }
  size_t entries() const {
    return static_cast<size_t>(
        std::distance(std::filesystem::directory_iterator(path_), std::filesystem::directory_iterator()));
  }

 private:
  std::filesystem::path path_;
};

inline std::string read_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

inline void write_text(const std::string& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

/// Remembers what was rejected as "line|column|value|reason".
struct Rejects {
  std::vector<std::string> rows;
  std::vector<int64_t> lines;
  std::string file;
};

class RejectsTo final : public columns::RejectSink {
 public:
  explicit RejectsTo(Rejects& rejects, size_t stop_after = 0) : rejects_(rejects), stop_after_(stop_after) {}
  columns::Status reject(const columns::Reject& row) override {
    rejects_.rows.push_back(std::to_string(row.line) + "|" + std::string(row.column) + "|" + std::string(row.value) +
                            "|" + std::string(row.reason));
    rejects_.lines.push_back(row.line);
    rejects_.file = row.file;
    const bool stop = stop_after_ > 0 && rejects_.rows.size() >= stop_after_;
    return stop ? columns::Status::stopped("too many") : columns::Status();
  }

 private:
  Rejects& rejects_;
  size_t stop_after_;
};

/// Everything a reader of text gives: rows of "cell|cell", null as "~", and each row's line.
struct Table {
  std::vector<std::string> rows;
  std::vector<int64_t> lines;
  columns::Status status;
};

inline Table read_all(columns::BatchReader& reader) {
  Table table;
  for (;;) {
    columns::Batch batch;
    table.status = reader.next(&batch);
    if (!table.status.ok() || batch.rows() == 0) return table;
    for (int64_t row = 0; row < batch.rows(); ++row) {
      std::string text;
      for (size_t i = 0; i < batch.columns(); ++i) {
        const columns::Column column = batch.column(i);
        if (i != 0) text += '|';
        text += column.is_null(row) ? "~" : std::string(columns::TextView(column)[row]);
      }
      table.rows.push_back(std::move(text));
      table.lines.push_back(batch.line(row));
    }
  }
}

inline std::vector<std::string> names_of(const columns::SchemaPtr& schema) {
  std::vector<std::string> names;
  for (const columns::Field& field : schema->fields) names.push_back(field.name);
  return names;
}

/// All that reading some text gave.
struct Reading {
  columns::Status status;  // of opening or of reading
  std::vector<std::string> names, source_columns;
  Table table;
  Rejects rejects;
  int64_t counted = 0;  // rejects, as the reader says
};

/// Opens `text` with open_csv or open_jsonl and reads it to its end.
template <class Open>
Reading read_with(Open&& open, const std::string& text, const std::string& name, ReadOptions options) {
  Reading reading;
  RejectsTo sink(reading.rejects);
  options.rejects = &sink;
  auto reader = open(memory_source(text), name, options);
  reading.status = reader.status;
  if (!reader.ok()) return reading;
  reading.names = names_of(reader.value->schema());
  reading.source_columns = reader.value->source_columns();
  reading.table = read_all(*reader.value);
  reading.status = reading.table.status;
  reading.counted = reader.value->rejected();
  return reading;
}

}  // namespace score::io
