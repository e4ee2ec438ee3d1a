#pragma once
// What a column holds, read from and written to the C interface's format letters.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/columns/owner.h"
#include "runtime/columns/status.h"

namespace score::columns {

enum class TypeId : uint8_t {
  Null,
  Bool,
  Int8,
  Int16,
  Int32,
  Int64,
  UInt8,
  UInt16,
  UInt32,
  UInt64,
  Float16,
  Float32,
  Float64,
  Decimal128,  // little-endian 128-bit counts of 10^-scale
  Utf8,        // 32-bit offsets
  LargeUtf8,   // 64-bit offsets
  Utf8View,    // 16-byte views
  Binary,
  LargeBinary,
  BinaryView,
  FixedBinary,  // `width` bytes each
  Date32,       // days since 1970-01-01
  Date64,       // milliseconds since 1970-01-01, a whole number of days
  Time32,       // of day, in `unit`
  Time64,
  Timestamp,  // since 1970-01-01T00:00 in `unit`; UTC when `zone` is set, local clock time of nowhere when not
  Duration,   // in `unit`
  List,       // 32-bit offsets
  LargeList,  // 64-bit offsets
  ListView,   // 32-bit offsets and sizes
  LargeListView,
  FixedList,  // `width` items each
  Struct,
  Dictionary,  // `index` codes into children[0]
  Other,       // anything else: named by `format`, held but not read
};

enum class TimeUnit : uint8_t { Second, Milli, Micro, Nano };
/// How many of `unit` make a second.
constexpr int64_t per_second(TimeUnit unit) {
  constexpr int64_t counts[] = {1, 1'000, 1'000'000, 1'000'000'000};
  return counts[static_cast<int>(unit)];
}

struct Field;

struct Type {
  TypeId id = TypeId::Other;
  TimeUnit unit = TimeUnit::Micro;   // Time32, Time64, Timestamp, Duration
  TypeId index = TypeId::Other;      // Dictionary: an integer type
  int32_t precision = 0, scale = 0;  // Decimal128
  int32_t width = 0;                 // FixedBinary, FixedList
  std::string zone;                  // Timestamp
  std::string format;                // Other: the letters as they came
  std::vector<Field> children;       // Struct: its fields; lists: the item; Dictionary: the values

  bool is_text() const { return id == TypeId::Utf8 || id == TypeId::LargeUtf8 || id == TypeId::Utf8View; }
  bool is_int() const { return id >= TypeId::Int8 && id <= TypeId::UInt64; }
  bool is_list() const { return id >= TypeId::List && id <= TypeId::FixedList; }
  /// Text, or a dictionary of text.
  bool is_textual() const;
};

struct Field {
  std::string name;
  Type type;
  bool nullable = true;
};

/// A type in words a user knows: "text", "decimal(18, 6)", "timestamp in Asia/Tokyo", "list of text".
std::string describe(const Type& type);

/// The simple types of output columns.
Type make_type(TypeId id);
Type make_decimal(int32_t precision, int32_t scale);
Type make_timestamp_utc();  // microseconds, zone "UTC"
Type make_list(Type item);
Type make_dictionary(TypeId index, Type values);

using Metadata = std::vector<std::pair<std::string, std::string>>;

/// The columns of a batch: names, types, key/value metadata. Immutable once shared.
struct Schema {
  std::vector<Field> fields;
  Metadata metadata;

  /// Position of the first field called `name`, compared bytewise.
  std::optional<size_t> find(std::string_view name) const;
};
using SchemaPtr = std::shared_ptr<const Schema>;

/// Reads a schema of the C interface. `source` must be a struct ("+s") and is only looked at.
Result<Schema> import_schema(const ArrowSchema& source);
/// Writes it; the result owns all it points to.
OwnedSchema export_schema(const Schema& schema);

}  // namespace score::columns
