#pragma once
// Lists of objects in the cells of JSON Lines, as rows of their own.
#include <memory>
#include <string>
#include <vector>

#include "io/json_row.h"
#include "io/text_batch.h"
#include "runtime/columns/nested.h"
#include "runtime/columns/reject.h"

namespace score::io {

/// Used by one thread at a time.
class NestedJson {
 public:
  /// `column`: the name of the column that holds the lists; `wanted`: the keys of the objects to read.
  NestedJson(std::string column, std::vector<std::string> wanted);
  ~NestedJson();
  NestedJson(const NestedJson&) = delete;
  NestedJson& operator=(const NestedJson&) = delete;

  /// The objects in all cells of column `index` of a batch of JSON Lines. A missing cell has none. What is no list, and
  /// an item that is no sound object, goes to `rejects` with the line it stands on, as column `NAME[2]` or
  /// `NAME[2].key`. Fails only as `rejects` does, or for want of memory.
  columns::Status read(const columns::Batch& batch, size_t index, columns::RejectSink& rejects,
                       columns::NestedRows* out);

 private:
  struct Parser;
  class Reading;

  std::string column_;
  columns::SchemaPtr schema_;
  JsonRow row_;
  TextBatch cells_;
  std::unique_ptr<Parser> parser_;
};

}  // namespace score::io
