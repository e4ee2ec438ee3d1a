// Constants as a rule file would write them.
#include "compiler/sema/constants.h"
#include "compiler/sema/types.h"
#include "stdlib/format.h"

namespace score::sema {
namespace {

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string member_text(int64_t code, const EnumInfo& info) {
  const bool listed = code >= 0 && static_cast<size_t>(code) < info.members.size();
  return listed ? info.members[static_cast<size_t>(code)].name : "unlisted";
}

std::string set_text(int64_t mask, const EnumInfo& info) {
  std::string out;
  for (size_t i = 0; i < info.members.size() && i < 64; ++i) {
    if (((static_cast<uint64_t>(mask) >> i) & 1) == 0) continue;
    out += (out.empty() ? "" : ", ") + info.members[i].name;
  }
  return "[" + out + "]";
}

std::string list_text(const ConstantList& list, const Type& type, const std::vector<EnumInfo>& enums) {
  std::string out;
  for (const Constant& item : list) {
    out += (out.empty() ? "" : ", ") + constant_text(item, element_type(type), enums);
  }
  return "[" + out + "]";
}

}  // namespace

std::string constant_text(const Constant& value, const Type& type, const std::vector<EnumInfo>& enums) {
  if (!value.known()) return "unknown";
  stdlib::TextBuffer buffer;
  switch (type.kind) {
    case Kind::Bool: return std::string(stdlib::format_bool(value.boolean()));
    case Kind::Int: return std::string(stdlib::format_int(value.integer(), buffer));
    case Kind::Decimal: return std::string(stdlib::format_decimal(value.integer(), buffer));
    case Kind::Number: return std::string(stdlib::format_number(value.number(), buffer));
    case Kind::String:
    case Kind::Text: return quoted(value.text());
    case Kind::Enum: return member_text(value.integer(), enums[type.enum_id]);
    case Kind::Date: return std::string(stdlib::format_date(value.integer(), buffer));
    case Kind::Timestamp: return std::string(stdlib::format_timestamp(value.integer(), buffer));
    case Kind::Duration: return std::string(stdlib::format_duration(value.integer(), buffer));
    case Kind::Period: return std::string(stdlib::format_period(value.integer(), buffer));
    case Kind::Set: return set_text(value.integer(), enums[type.enum_id]);
    case Kind::List: return list_text(value.list(), type, enums);
  }
  return "";
}

}  // namespace score::sema
