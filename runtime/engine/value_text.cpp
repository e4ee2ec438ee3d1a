#include "runtime/engine/value_text.h"

#include <fmt/format.h>
#include <iterator>

#include "runtime/interpret/load.h"
#include "stdlib/format.h"

namespace score::engine {

using interpret::Value;
using sema::EnumInfo;
using sema::Kind;
using sema::Type;

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
        } else {
          out += c;
        }
    }
  }
  return out + '"';
}

std::string points_text(int64_t points) {
  stdlib::TextBuffer buffer;
  return std::string(stdlib::format_decimal(points, buffer));
}

namespace {

enum class Style : uint8_t { Rule, Json };

class Writer {
 public:
  Writer(const std::vector<EnumInfo>& enums, Style style) : enums_(enums), style_(style) {}

  std::string write(const stdlib::Scalar& scalar, const Type& type) const {
    stdlib::TextBuffer buffer;
    switch (type.kind) {
      case Kind::Bool: return std::string(stdlib::format_bool(scalar.b));
      case Kind::Int: return std::string(stdlib::format_int(scalar.i, buffer));
      case Kind::Decimal: return std::string(stdlib::format_decimal(scalar.i, buffer));
      case Kind::Number: return std::string(stdlib::format_number(scalar.d, buffer));
      case Kind::String:
      case Kind::Text: return json_string({scalar.s.data, static_cast<size_t>(scalar.s.size)});
      case Kind::Enum: return member(type, scalar.i);
      case Kind::Date: return plain(stdlib::format_date(scalar.i, buffer));
      case Kind::Timestamp: return plain(stdlib::format_timestamp(scalar.i, buffer));
      case Kind::Duration: return plain(stdlib::format_duration(scalar.i, buffer));
      case Kind::Period: return plain(stdlib::format_period(scalar.i, buffer));
      case Kind::Set: return set(type, scalar.i);
      case Kind::List: return list(scalar, type);
    }
    return {};
  }

 private:
  std::string plain(std::string_view text) const {
    return style_ == Style::Json ? json_string(text) : std::string(text);
  }

  std::string member(const Type& type, int64_t code) const {
    const std::vector<sema::EnumMember>& members = enums_[type.enum_id].members;
    if (code < 0 || static_cast<size_t>(code) >= members.size()) return plain("unlisted");
    return plain(members[static_cast<size_t>(code)].name);
  }

  std::string set(const Type& type, int64_t mask) const {
    std::string out;
    for (int64_t code = 0; code < 64; ++code) {
      if (((static_cast<uint64_t>(mask) >> code) & 1) != 0) append(out, member(type, code));
    }
    return bracketed(out);
  }

  std::string list(const stdlib::Scalar& scalar, const Type& type) const {
    const Type element{type.element, false, type.enum_id, Kind::Bool};
    std::string out;
    stdlib::Scalar item{};
    if (element.kind == Kind::Number) {
      for (int64_t i = 0; i < scalar.nl.size; ++i) append(out, write((item.d = scalar.nl.items[i], item), element));
    } else if (element.is_textual()) {
      for (int64_t i = 0; i < scalar.sl.size; ++i) append(out, write((item.s = scalar.sl.items[i], item), element));
    } else {
      for (int64_t i = 0; i < scalar.il.size; ++i) append(out, write((item.i = scalar.il.items[i], item), element));
    }
    return bracketed(out);
  }

  void append(std::string& out, const std::string& item) const {
    if (!out.empty()) out += style_ == Style::Json ? "," : ", ";
    out += item;
  }
  static std::string bracketed(const std::string& items) { return "[" + items + "]"; }

  const std::vector<EnumInfo>& enums_;
  Style style_;
};

}  // namespace

std::string value_text(const Value& value, const Type& type, const std::vector<EnumInfo>& enums) {
  return value.known ? Writer(enums, Style::Rule).write(value.scalar, type) : "unknown";
}

std::string bare_text(const Value& value, const Type& type, const std::vector<EnumInfo>& enums) {
  if (!value.known || !type.is_textual()) return value_text(value, type, enums);
  return {value.scalar.s.data, static_cast<size_t>(value.scalar.s.size)};
}

std::string field_text(const plan::Plan& plan, const columns::LeadBlock& leads, uint32_t field, size_t row) {
  return bare_text(interpret::load(leads.columns[field], row), plan.fields[field].type, plan.enums);
}

std::string value_json(const Value& value, const Type& type, const std::vector<EnumInfo>& enums) {
  return value.known ? Writer(enums, Style::Json).write(value.scalar, type) : "null";
}

}  // namespace score::engine
