#include "runtime/columns/type.h"

#include <charconv>
#include <cstring>
#include <fmt/format.h>

namespace score::columns {
namespace {

constexpr int kMaxNesting = 64;

struct Letters {
  std::string_view format;
  TypeId id;
};

/// Types that are their letters and nothing else.
constexpr Letters kPlain[] = {
    {"n", TypeId::Null},
    {"b", TypeId::Bool},
    {"c", TypeId::Int8},
    {"s", TypeId::Int16},
    {"i", TypeId::Int32},
    {"l", TypeId::Int64},
    {"C", TypeId::UInt8},
    {"S", TypeId::UInt16},
    {"I", TypeId::UInt32},
    {"L", TypeId::UInt64},
    {"e", TypeId::Float16},
    {"f", TypeId::Float32},
    {"g", TypeId::Float64},
    {"u", TypeId::Utf8},
    {"U", TypeId::LargeUtf8},
    {"vu", TypeId::Utf8View},
    {"z", TypeId::Binary},
    {"Z", TypeId::LargeBinary},
    {"vz", TypeId::BinaryView},
    {"tdD", TypeId::Date32},
    {"tdm", TypeId::Date64},
    {"+l", TypeId::List},
    {"+L", TypeId::LargeList},
    {"+vl", TypeId::ListView},
    {"+vL", TypeId::LargeListView},
    {"+s", TypeId::Struct},
};

constexpr char kUnitLetters[] = "smun";

std::optional<TimeUnit> unit_of(char letter) {
  const char* found = letter == '\0' ? nullptr : std::strchr(kUnitLetters, letter);
  if (found == nullptr) return std::nullopt;
  return static_cast<TimeUnit>(found - kUnitLetters);
}

std::optional<int32_t> number_of(std::string_view digits) {
  int32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// "tss:ZONE", "tDs", "tts" and the other units.
bool read_time(std::string_view format, Type& type) {
  if (format.size() < 3 || format[0] != 't') return false;
  const std::optional<TimeUnit> unit = unit_of(format[2]);
  if (!unit) return false;
  type.unit = *unit;
  if (format[1] == 's' && format.size() >= 4 && format[3] == ':') {
    type.id = TypeId::Timestamp;
    type.zone = format.substr(4);
    return true;
  }
  if (format.size() != 3) return false;
  if (format[1] == 'D') type.id = TypeId::Duration;
  if (format[1] == 't') type.id = *unit <= TimeUnit::Milli ? TypeId::Time32 : TypeId::Time64;
  return type.id != TypeId::Other;
}

/// "d:19,10" (128 bits; other widths carry a third number), "w:42", "+w:3".
bool read_sized(std::string_view format, Type& type) {
  if (format.starts_with("d:")) {
    const size_t comma = format.find(',');
    if (comma == std::string_view::npos) return false;
    std::string_view rest = format.substr(comma + 1);
    if (rest.ends_with(",128")) rest.remove_suffix(4);
    const auto precision = number_of(format.substr(2, comma - 2)), scale = number_of(rest);
    if (!precision || !scale) return false;
    type.id = TypeId::Decimal128;
    type.precision = *precision;
    type.scale = *scale;
    return true;
  }
  const bool list = format.starts_with("+w:");
  if (!list && !format.starts_with("w:")) return false;
  const auto width = number_of(format.substr(list ? 3 : 2));
  if (!width || *width < 0) return false;
  type.id = list ? TypeId::FixedList : TypeId::FixedBinary;
  type.width = *width;
  return true;
}

Type read_format(std::string_view format) {
  Type type;
  for (const Letters& plain : kPlain) {
    if (plain.format == format) {
      type.id = plain.id;
      return type;
    }
  }
  if (!read_time(format, type) && !read_sized(format, type)) type.format = format;
  return type;
}

Status read_field(const ArrowSchema& source, int depth, Field& field);

Status read_children(const ArrowSchema& source, int depth, std::vector<Field>& children) {
  if (source.n_children < 0 || (source.n_children > 0 && source.children == nullptr)) {
    return Status::bad_data("a schema with broken children");
  }
  children.resize(static_cast<size_t>(source.n_children));
  for (size_t i = 0; i < children.size(); ++i) {
    if (source.children[i] == nullptr) return Status::bad_data("a schema with a missing child");
    if (Status status = read_field(*source.children[i], depth, children[i]); !status.ok()) return status;
  }
  return {};
}

Status read_field(const ArrowSchema& source, int depth, Field& field) {
  if (depth > kMaxNesting) return Status::bad_data(fmt::format("columns nested deeper than {}", kMaxNesting));
  if (source.release == nullptr || source.format == nullptr) return Status::bad_data("a schema that has been released");
  field.name = source.name != nullptr ? source.name : "";
  field.nullable = (source.flags & ARROW_FLAG_NULLABLE) != 0;
  field.type = read_format(source.format);
  if (source.dictionary != nullptr) {
    const TypeId index = field.type.id;
    field.type = Type();
    field.type.id = TypeId::Dictionary;
    field.type.index = index;
    field.type.children.resize(1);
    return read_field(*source.dictionary, depth + 1, field.type.children[0]);
  }
  if (Status status = read_children(source, depth + 1, field.type.children); !status.ok()) return status;
  if (field.type.is_list() && field.type.children.size() != 1)
    return Status::bad_data("a list column without its item");
  return {};
}

int32_t read_int32(const char*& from) {
  int32_t value = 0;
  std::memcpy(&value, from, sizeof(value));
  from += sizeof(value);
  return value;
}

std::string read_text(const char*& from) {
  const int32_t size = read_int32(from);
  std::string text(from, static_cast<size_t>(size < 0 ? 0 : size));
  from += text.size();
  return text;
}

Metadata read_metadata(const char* from) {
  Metadata metadata;
  if (from == nullptr) return metadata;
  for (int32_t count = read_int32(from); count > 0; --count) {
    std::string key = read_text(from);
    metadata.emplace_back(std::move(key), read_text(from));
  }
  return metadata;
}

void write_text(std::string& out, std::string_view text) {
  const auto size = static_cast<int32_t>(text.size());
  out.append(reinterpret_cast<const char*>(&size), sizeof(size));
  out.append(text);
}

std::string write_metadata(const Metadata& metadata) {
  if (metadata.empty()) return {};
  std::string out;
  const auto count = static_cast<int32_t>(metadata.size());
  out.append(reinterpret_cast<const char*>(&count), sizeof(count));
  for (const auto& [key, value] : metadata) {
    write_text(out, key);
    write_text(out, value);
  }
  return out;
}

std::string format_of(const Type& type) {
  const char unit = kUnitLetters[static_cast<int>(type.unit)];
  switch (type.id) {
    case TypeId::Decimal128: return fmt::format("d:{},{}", type.precision, type.scale);
    case TypeId::FixedBinary: return fmt::format("w:{}", type.width);
    case TypeId::FixedList: return fmt::format("+w:{}", type.width);
    case TypeId::Timestamp: return fmt::format("ts{}:{}", unit, type.zone);
    case TypeId::Duration: return fmt::format("tD{}", unit);
    case TypeId::Time32:
    case TypeId::Time64: return fmt::format("tt{}", unit);
    case TypeId::Dictionary: return format_of(make_type(type.index));
    case TypeId::Other: return type.format;
    default: break;
  }
  for (const Letters& plain : kPlain) {
    if (plain.id == type.id) return std::string(plain.format);
  }
  return "n";
}

struct SchemaHolder {
  std::string format, name, metadata;
  std::vector<OwnedSchema> children;
  std::vector<ArrowSchema*> child_pointers;
  OwnedSchema dictionary;
};

void release_schema(ArrowSchema* schema) {
  delete static_cast<SchemaHolder*>(schema->private_data);
  schema->release = nullptr;
}

OwnedSchema write_field(const Field& field, const Metadata& metadata) {
  auto holder = std::make_unique<SchemaHolder>();
  holder->format = format_of(field.type);
  holder->name = field.name;
  holder->metadata = write_metadata(metadata);
  if (field.type.id == TypeId::Dictionary) {
    holder->dictionary = write_field(field.type.children[0], {});
  } else {
    for (const Field& child : field.type.children) holder->children.push_back(write_field(child, {}));
  }
  for (OwnedSchema& child : holder->children) holder->child_pointers.push_back(&child.get());
  ArrowSchema schema{};
  schema.format = holder->format.c_str();
  schema.name = holder->name.c_str();
  schema.metadata = holder->metadata.empty() ? nullptr : holder->metadata.data();
  schema.flags = field.nullable ? ARROW_FLAG_NULLABLE : 0;
  schema.n_children = static_cast<int64_t>(holder->child_pointers.size());
  schema.children = holder->child_pointers.data();
  schema.dictionary = holder->dictionary.empty() ? nullptr : &holder->dictionary.get();
  schema.release = release_schema;
  schema.private_data = holder.release();
  return OwnedSchema(&schema);
}

std::string_view plain_words(TypeId id) {
  switch (id) {
    case TypeId::Null: return "nothing but nulls";
    case TypeId::Bool: return "bool";
    case TypeId::Int8: return "8-bit int";
    case TypeId::Int16: return "16-bit int";
    case TypeId::Int32: return "32-bit int";
    case TypeId::Int64: return "64-bit int";
    case TypeId::UInt8: return "8-bit unsigned int";
    case TypeId::UInt16: return "16-bit unsigned int";
    case TypeId::UInt32: return "32-bit unsigned int";
    case TypeId::UInt64: return "64-bit unsigned int";
    case TypeId::Float16: return "16-bit float";
    case TypeId::Float32: return "32-bit float";
    case TypeId::Float64: return "64-bit float";
    case TypeId::Utf8:
    case TypeId::LargeUtf8:
    case TypeId::Utf8View: return "text";
    case TypeId::Binary:
    case TypeId::LargeBinary:
    case TypeId::BinaryView:
    case TypeId::FixedBinary: return "bytes";
    case TypeId::Date32:
    case TypeId::Date64: return "date";
    case TypeId::Time32:
    case TypeId::Time64: return "time of day";
    case TypeId::Duration: return "duration";
    default: return "";
  }
}

}  // namespace

bool Type::is_textual() const {
  return is_text() || (id == TypeId::Dictionary && children[0].type.is_text());
}

std::string describe(const Type& type) {
  switch (type.id) {
    case TypeId::Decimal128: return fmt::format("decimal({}, {})", type.precision, type.scale);
    case TypeId::Timestamp: return type.zone.empty() ? "timestamp without zone" : "timestamp in " + type.zone;
    case TypeId::List:
    case TypeId::LargeList:
    case TypeId::ListView:
    case TypeId::LargeListView:
    case TypeId::FixedList: return "list of " + describe(type.children[0].type);
    case TypeId::Dictionary: return "dictionary of " + describe(type.children[0].type);
    case TypeId::Struct: return fmt::format("struct of {} fields", type.children.size());
    case TypeId::Other: return fmt::format("Arrow type \"{}\"", type.format);
    default: return std::string(plain_words(type.id));
  }
}

Type make_type(TypeId id) {
  Type type;
  type.id = id;
  return type;
}

Type make_decimal(int32_t precision, int32_t scale) {
  Type type = make_type(TypeId::Decimal128);
  type.precision = precision;
  type.scale = scale;
  return type;
}

Type make_timestamp_utc() {
  Type type = make_type(TypeId::Timestamp);
  type.zone = "UTC";
  return type;
}

Type make_list(Type item) {
  Type type = make_type(TypeId::List);
  type.children.push_back({"item", std::move(item), true});
  return type;
}

Type make_dictionary(TypeId index, Type values) {
  Type type = make_type(TypeId::Dictionary);
  type.index = index;
  type.children.push_back({"", std::move(values), true});
  return type;
}

std::optional<size_t> Schema::find(std::string_view name) const {
  for (size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].name == name) return i;
  }
  return std::nullopt;
}

Result<Schema> import_schema(const ArrowSchema& source) {
  Field root;
  if (Status status = read_field(source, 0, root); !status.ok()) return status;
  if (root.type.id != TypeId::Struct) {
    return Status::bad_data(fmt::format("a table was expected, found {}", describe(root.type)));
  }
  Schema schema;
  schema.fields = std::move(root.type.children);
  schema.metadata = read_metadata(source.metadata);
  return schema;
}

OwnedSchema export_schema(const Schema& schema) {
  Field root;
  root.type = make_type(TypeId::Struct);
  root.type.children = schema.fields;
  root.nullable = false;
  return write_field(root, schema.metadata);
}

}  // namespace score::columns
