#pragma once
// Types and compile-time values.
#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "compiler/source/source.h"
#include "runtime/abi/value.h"

namespace score::sema {

using abi::Kind;

/// Lengths that the calendar names; months and longer have no exact length.
enum class CalendarUnit : uint8_t { Second, Minute, Hour, Day, Week, Month, Quarter, Year };

/// Microseconds of a unit that has an exact length, else 0.
int64_t micros_of(CalendarUnit unit);
/// Months of a unit that has none, else 0.
int64_t months_of(CalendarUnit unit);

/// Index into Model::enums.
using EnumId = uint32_t;

/// A value's type. `optional` says that the value may be missing by the data or by the nature of a function (a
/// separator that is not there); it does not cover what arithmetic may do (division by zero, overflow), which is
/// unknown at run time under every type.
struct Type {
  Kind kind = Kind::Bool;
  bool optional = false;
  EnumId enum_id = 0;         // for Enum and Set
  Kind element = Kind::Bool;  // for List; a list of enum members carries enum_id

  friend bool operator==(const Type&, const Type&) = default;

  bool is_numeric() const { return kind == Kind::Int || kind == Kind::Decimal || kind == Kind::Number; }
  bool is_textual() const { return kind == Kind::String || kind == Kind::Text; }
  Type as_optional(bool value) const {
    Type copy = *this;
    copy.optional = value;
    return copy;
  }
};

struct EnumMember {
  std::string name;
  std::vector<std::string> spellings;  // in the data, besides the name itself
  source::Span span;
};

/// A set of at most 64 members may travel as a mask; an enum that is no set's element may have more.
struct EnumInfo {
  std::string name;  // "" for one written in place
  bool ordered = false;
  bool open = false;
  std::vector<EnumMember> members;  // a value's code is its index here; SCORE_UNLISTED for others
  source::Span span;
};

struct Constant;
using ConstantList = std::vector<Constant>;
struct PackedList;

/// A list of constants, also as kernels take lists. Immutable; copies share the items.
class ListConstant {
 public:
  ListConstant(ConstantList items);  // NOLINT(google-explicit-constructor): a list is a constant as it stands
  const ConstantList& items() const;
  /// Items that travel as int64_t (bools too), as double, or as ScoreStr; valid as long as any copy of the constant.
  ScoreList packed() const;
  friend bool operator==(const ListConstant& a, const ListConstant& b);

 private:
  std::shared_ptr<const PackedList> packed_;
};

/// A value known at compile time; its Type tells what it means. monostate is `unknown`. int64_t carries all kinds that
/// runtime/abi/value.h packs into an integer.
struct Constant {
  std::variant<std::monostate, bool, int64_t, double, std::string, ListConstant> value;

  bool known() const { return !std::holds_alternative<std::monostate>(value); }
  bool boolean() const { return std::get<bool>(value); }
  int64_t integer() const { return std::get<int64_t>(value); }
  double number() const { return std::get<double>(value); }
  const std::string& text() const { return std::get<std::string>(value); }
  const ConstantList& list() const { return std::get<ListConstant>(value).items(); }
  ScoreList packed_list() const { return std::get<ListConstant>(value).packed(); }
  friend bool operator==(const Constant& a, const Constant& b) = default;
};

}  // namespace score::sema
