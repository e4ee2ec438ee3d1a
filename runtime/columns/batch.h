#pragma once
// A batch: some thousand rows of named columns, and where each row came from.
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "runtime/columns/bits.h"
#include "runtime/columns/owner.h"
#include "runtime/columns/status.h"
#include "runtime/columns/type.h"

namespace score::columns {

/// One column, a list's items, or a dictionary's values: a look at memory that its batch keeps alive. Cheap to copy.
class Column {
 public:
  /// Rows 0 … size-1 are items offset … offset+size-1 of `array`'s buffers (the array's own offset included).
  Column(const Type* type, const ArrowArray* array, int64_t offset, int64_t size)
      : type_(type), array_(array), offset_(offset), size_(size), validity_(find_validity(*type, *array)) {}

  const Type& type() const { return *type_; }
  const ArrowArray& array() const { return *array_; }
  int64_t size() const { return size_; }
  /// Where row 0 lies in the buffers.
  int64_t offset() const { return offset_; }

  /// False: surely no nulls. True: there may be some.
  bool may_have_nulls() const { return type_->id == TypeId::Null || (validity_ != nullptr && array_->null_count != 0); }
  /// Whether the cell is missing. For a dictionary this looks at the code only; DictionaryView looks at the value too.
  bool is_null(int64_t row) const {
    if (validity_ != nullptr) return !get_bit(validity_, offset_ + row);
    return type_->id == TypeId::Null;
  }
  /// 64 validity bits (1: there) from `row` on, realigned; bits behind the last row are 0.
  uint64_t validity_word(int64_t row) const;
  int64_t null_count() const;

  /// Buffer `index` as items of T, from item 0 of the array (add `offset()`).
  template <class T>
  const T* buffer(int index) const {
    return static_cast<const T*>(array_->buffers[index]);
  }
  /// Field `index` of a struct.
  Column child(size_t index) const;
  /// Rows from … from+count-1.
  Column slice(int64_t from, int64_t count) const { return {type_, array_, offset_ + from, count}; }

 private:
  static const uint8_t* find_validity(const Type& type, const ArrowArray& array);

  const Type* type_;
  const ArrowArray* array_;
  int64_t offset_;
  int64_t size_;
  const uint8_t* validity_;
};

/// Which file rows came from.
struct Source {
  std::string name;   // as the user wrote it; "-" for standard input
  int32_t index = 0;  // its number among the run's inputs
};
using SourcePtr = std::shared_ptr<const Source>;

/// What a cell of a text column was in its source. CSV knows only Text.
enum class CellKind : uint8_t {
  Text,
  Number,  // the cell holds the number as it was written
  Bool,    // "true" or "false"
  List,    // of scalars: each item's text followed by kListEnd; nulls in it are left out
  Json,    // an object, or a list of objects or lists: the cell holds the JSON as it was written
};
/// Ends each item of a List cell (U+001F). An item never holds it.
inline constexpr char kListEnd = '\x1F';

/// Where the rows of a batch lie in their source. A batch never spans sources.
struct Origin {
  SourcePtr source;                          // may be null: rows made in memory
  int64_t first_row = 1;                     // number of row 0 in the source, from 1, when `lines` is empty
  std::vector<int64_t> lines;                // text sources: the physical line, from 1, on which each row begins
  std::vector<std::vector<CellKind>> kinds;  // JSON sources: for each column each cell's kind; else empty
  bool text = false;                         // every column is text still to be converted (CSV, JSON Lines)
};

/// Immutable; copies share the columns. Any number of threads may read one.
class Batch {
 public:
  Batch() = default;
  /// Checks `array` (a struct array) against `schema`: counts, buffers, lengths, recursively. Offsets inside text and
  /// list buffers are trusted, as the C interface has it: the giver answers for them.
  static Result<Batch> make(SchemaPtr schema, OwnedArray array, Origin origin = {});
  /// From finished columns of `rows` rows each; `columns` must match the schema.
  static Batch from_columns(SchemaPtr schema, std::vector<OwnedArray> columns, int64_t rows, Origin origin = {});

  int64_t rows() const { return array_ ? array_->get().length : 0; }
  size_t columns() const { return schema_ ? schema_->fields.size() : 0; }
  const SchemaPtr& schema() const { return schema_; }
  Column column(size_t index) const;

  const Origin& origin() const { return *origin_; }
  /// The physical line (text) or the number from 1 (Parquet, Arrow) of a row.
  int64_t line(int64_t row) const {
    return origin_->lines.empty() ? origin_->first_row + row : origin_->lines[static_cast<size_t>(row)];
  }

  /// What a cell was in its source; for a null cell, Text.
  CellKind kind(size_t column, int64_t row) const {
    return origin_->kinds.empty() ? CellKind::Text : origin_->kinds[column][static_cast<size_t>(row)];
  }

  /// The batch as a struct array of the C interface, for a consumer that releases it when it likes: no copy.
  OwnedArray share() const;

 private:
  SchemaPtr schema_;
  std::shared_ptr<const OwnedArray> array_;
  std::shared_ptr<const Origin> origin_ = std::make_shared<const Origin>();
};

}  // namespace score::columns
