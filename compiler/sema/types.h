#pragma once
// What types are called, how they relate to the builtin table's, and enums.
#include <optional>
#include <string>
#include <string_view>

#include "compiler/sema/model.h"
#include "stdlib/builtins.h"

namespace score::sema {

/// The language's own ordered enum `weekday` is Model::enums[0] of every model.
inline constexpr EnumId kWeekdayEnum = 0;
EnumInfo weekday_enum();

inline Type make_type(Kind kind, bool optional = false) {
  return Type{kind, optional, 0, Kind::Bool};
}
inline Type enum_type(EnumId id, bool optional = false) {
  return Type{Kind::Enum, optional, id, Kind::Bool};
}
inline Type set_type(EnumId id, bool optional = false) {
  return Type{Kind::Set, optional, id, Kind::Bool};
}
inline Type list_type(const Type& element) {
  return Type{Kind::List, false, element.enum_id, element.kind};
}
inline Type element_type(const Type& list) {
  return Type{list.element, false, list.enum_id, Kind::Bool};
}

/// `decimal?`, `list of text`, `enum industry`, `set of enum {crm, erp}`: as users read it.
std::string type_text(const Type& type, const std::vector<EnumInfo>& enums);
/// The enum's name, or its members in braces.
std::string enum_text(const EnumInfo& info);

/// A built-in scalar's name as written in a rule file: `int`, `text`, ….
std::optional<Kind> scalar_kind(std::string_view name);
std::string_view kind_name(Kind kind);
/// All names scalar_kind knows.
std::vector<std::string> scalar_names();

/// Whether values of `type` are what a builtin's parameter takes as they are.
bool is_same(const Type& type, stdlib::Type parameter);
/// The type of a builtin's result; an enum's or set's identity is not the table's to know.
Type type_of(stdlib::Type result);
/// A scalar or list kind as the table names it; nullopt where it has none (a list of bools).
std::optional<stdlib::Type> table_type(const Type& type);

/// Kinds whose `a..b` includes b (language, section 4), and those that have an order at all.
bool range_includes_end(Kind kind);

/// The code of the member with this name or spelling.
std::optional<int64_t> find_member(const EnumInfo& info, std::string_view name);
std::optional<int64_t> find_spelling(const EnumInfo& info, std::string_view text);
std::vector<std::string> member_names(const EnumInfo& info);

}  // namespace score::sema
