#pragma once
// One line of JSON Lines, taken apart.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/columns/batch.h"

namespace score::io {

struct JsonCell {
  std::string_view text;
  columns::CellKind kind = columns::CellKind::Text;
  bool present = false;  // false: absent or null
};

/// Parses lines and keeps the cells of the wanted columns. Used by one thread at a time.
class JsonRow {
 public:
  /// Bytes behind a line that must be readable.
  static constexpr size_t kPadding = 64;

  explicit JsonRow(std::vector<std::string> wanted);
  ~JsonRow();
  JsonRow(const JsonRow&) = delete;
  JsonRow& operator=(const JsonRow&) = delete;

  /// False: the line is not sound; see reason() and column(). The cells live until the next call, and only as long as
  /// the line's bytes.
  bool parse(std::string_view line);
  const std::vector<JsonCell>& cells() const { return cells_; }
  /// The keys of the object just parsed, in their order.
  const std::vector<std::string>& keys() const { return keys_; }

  const std::string& reason() const { return reason_; }
  /// The wanted column at fault; empty when the line as a whole is.
  const std::string& column() const { return column_; }

 private:
  struct Parser;
  struct Walk;

  std::vector<std::string> wanted_;
  std::vector<JsonCell> cells_;
  std::vector<std::string> keys_;
  std::vector<int> places_;     // of keys_: the wanted column, or -1. A row with the same keys again needs no look-up
  std::vector<uint64_t> seen_;  // the number of the row that set each cell
  uint64_t row_ = 0;
  std::vector<std::string> lists_;  // of each column, the text of a List cell
  std::string reason_, column_;
  std::unique_ptr<Parser> parser_;
};

}  // namespace score::io
