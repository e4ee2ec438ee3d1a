#include "compiler/sema/types.h"

#include <algorithm>
#include <array>
#include <utility>

#include "stdlib/civil.h"

namespace score::sema {

int64_t micros_of(CalendarUnit unit) {
  switch (unit) {
    case CalendarUnit::Second: return stdlib::kMicrosPerSecond;
    case CalendarUnit::Minute: return stdlib::kMicrosPerMinute;
    case CalendarUnit::Hour: return stdlib::kMicrosPerHour;
    case CalendarUnit::Day: return stdlib::kMicrosPerDay;
    case CalendarUnit::Week: return 7 * stdlib::kMicrosPerDay;
    default: return 0;
  }
}

int64_t months_of(CalendarUnit unit) {
  switch (unit) {
    case CalendarUnit::Month: return 1;
    case CalendarUnit::Quarter: return 3;
    case CalendarUnit::Year: return 12;
    default: return 0;
  }
}
namespace {

constexpr std::array<std::pair<std::string_view, Kind>, 11> kScalars{{
    {"bool", Kind::Bool},
    {"int", Kind::Int},
    {"decimal", Kind::Decimal},
    {"number", Kind::Number},
    {"string", Kind::String},
    {"text", Kind::Text},
    {"date", Kind::Date},
    {"timestamp", Kind::Timestamp},
    {"duration", Kind::Duration},
    {"period", Kind::Period},
    {"enum", Kind::Enum},
}};

std::optional<stdlib::Type> list_of(Kind element) {
  switch (element) {
    case Kind::Int: return stdlib::Type::IntList;
    case Kind::Decimal: return stdlib::Type::DecimalList;
    case Kind::Number: return stdlib::Type::NumberList;
    case Kind::String: return stdlib::Type::StringList;
    case Kind::Text: return stdlib::Type::TextList;
    case Kind::Enum: return stdlib::Type::EnumList;
    case Kind::Date: return stdlib::Type::DateList;
    case Kind::Timestamp: return stdlib::Type::TimestampList;
    case Kind::Duration: return stdlib::Type::DurationList;
    case Kind::Period: return stdlib::Type::PeriodList;
    default: return std::nullopt;
  }
}

}  // namespace

EnumInfo weekday_enum() {
  EnumInfo info;
  info.name = "weekday";
  info.ordered = true;
  for (const std::string_view day : stdlib::weekday_names()) info.members.push_back({std::string(day), {}, {}});
  return info;
}

std::string_view kind_name(Kind kind) {
  if (kind == Kind::Set) return "set";
  if (kind == Kind::List) return "list";
  for (const auto& [name, scalar] : kScalars) {
    if (scalar == kind) return name;
  }
  return "";
}

std::optional<Kind> scalar_kind(std::string_view name) {
  for (const auto& [text, kind] : kScalars) {
    if (text == name && kind != Kind::Enum) return kind;
  }
  return std::nullopt;
}

std::vector<std::string> scalar_names() {
  std::vector<std::string> names;
  for (const auto& [text, kind] : kScalars) {
    if (kind != Kind::Enum) names.emplace_back(text);  // an enum has its members behind it
  }
  return names;
}

std::string enum_text(const EnumInfo& info) {
  constexpr size_t kShown = 4;
  std::string text = info.ordered ? "ordered enum" : "enum";
  if (!info.name.empty()) return text + " " + info.name;
  text += " {";
  for (size_t i = 0; i < info.members.size(); ++i) {
    if (i > 0) text += ", ";
    if (i == kShown && info.members.size() > kShown + 1) {
      text += "…";
      break;
    }
    text += info.members[i].name;
  }
  return text + "}";
}

std::string type_text(const Type& type, const std::vector<EnumInfo>& enums) {
  const auto named = [&enums](EnumId id) { return id < enums.size() ? enum_text(enums[id]) : std::string("enum"); };
  std::string text;
  switch (type.kind) {
    case Kind::Enum: text = named(type.enum_id); break;
    case Kind::Set: text = "set of " + named(type.enum_id); break;
    case Kind::List:
      text = "list of " + (type.element == Kind::Enum ? named(type.enum_id) : std::string(kind_name(type.element)));
      break;
    default: text = kind_name(type.kind); break;
  }
  return type.optional ? text + "?" : text;
}

std::optional<stdlib::Type> table_type(const Type& type) {
  switch (type.kind) {
    case Kind::Bool: return stdlib::Type::Bool;
    case Kind::Int: return stdlib::Type::Int;
    case Kind::Decimal: return stdlib::Type::Decimal;
    case Kind::Number: return stdlib::Type::Number;
    case Kind::String: return stdlib::Type::String;
    case Kind::Text: return stdlib::Type::Text;
    case Kind::Enum: return stdlib::Type::Enum;
    case Kind::Date: return stdlib::Type::Date;
    case Kind::Timestamp: return stdlib::Type::Timestamp;
    case Kind::Duration: return stdlib::Type::Duration;
    case Kind::Period: return stdlib::Type::Period;
    case Kind::Set: return stdlib::Type::Set;
    case Kind::List: return list_of(type.element);
  }
  return std::nullopt;
}

bool is_same(const Type& type, stdlib::Type parameter) {
  if (parameter == stdlib::Type::Weekday) return type.kind == Kind::Enum && type.enum_id == kWeekdayEnum;
  if (parameter == stdlib::Type::TimeOfDay || parameter == stdlib::Type::Regex) return false;
  return table_type(type) == parameter;
}

Type type_of(stdlib::Type result) {
  if (result == stdlib::Type::Weekday) return enum_type(kWeekdayEnum);
  for (const auto& [name, kind] : kScalars) {
    if (table_type(make_type(kind)) == result) return make_type(kind);
  }
  return make_type(stdlib::kind_of(result).value_or(Kind::Bool));
}

bool range_includes_end(Kind kind) {
  return kind == Kind::Int || kind == Kind::Date || kind == Kind::Enum;
}

std::optional<int64_t> find_member(const EnumInfo& info, std::string_view name) {
  const auto found = std::find_if(info.members.begin(), info.members.end(),
                                  [name](const EnumMember& member) { return member.name == name; });
  if (found == info.members.end()) return std::nullopt;
  return found - info.members.begin();
}

std::optional<int64_t> find_spelling(const EnumInfo& info, std::string_view text) {
  if (const auto by_name = find_member(info, text)) return by_name;
  for (size_t i = 0; i < info.members.size(); ++i) {
    const auto& spellings = info.members[i].spellings;
    if (std::find(spellings.begin(), spellings.end(), text) != spellings.end()) return static_cast<int64_t>(i);
  }
  return std::nullopt;
}

std::vector<std::string> member_names(const EnumInfo& info) {
  std::vector<std::string> names;
  for (const EnumMember& member : info.members) names.push_back(member.name);
  return names;
}

}  // namespace score::sema
