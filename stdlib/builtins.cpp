#include "stdlib/builtins.h"

#include <algorithm>

#include "stdlib/kernels/kernels.h"
#include "stdlib/thunk.h"

namespace score::stdlib {

namespace {

template <BuiltinId id>
struct Row;

template <Type... types>
struct Params {};

template <auto Kernel, uint8_t needs, Known known, Type result, Type... types>
constexpr EvalFunction thunk_of(Params<types...>) {
  return &detail::Thunk<Kernel, needs, known, result, types...>::call;
}
template <EvalFunction twin, Type... types>
constexpr EvalFunction folding_thunk_of(Params<types...>) {
  return &detail::FoldingThunk<twin, types...>::call;
}
template <Type... types>
constexpr std::array<Type, kMaxParams> array_of(Params<types...>) {
  return {types...};
}
template <Type... types>
constexpr uint8_t arity_of(Params<types...>) {
  return sizeof...(types);
}

// Names of types stand bare in the table; they meet the names of forms nowhere.
#define P(...) Params<__VA_ARGS__>
#define SCORE_BUILTIN(id, form, name, result, params, known, needs, kernel, doc, example, shown) \
  template <>                                                                                    \
  struct Row<BuiltinId::id> {                                                                    \
    static constexpr BuiltinInfo info() {                                                        \
      using enum Type;                                                                           \
      return {BuiltinId::id,                                                                     \
              #id,                                                                               \
              Form::form,                                                                        \
              name,                                                                              \
              result,                                                                            \
              arity_of(params{}),                                                                \
              array_of(params{}),                                                                \
              Known::known,                                                                      \
              (needs),                                                                           \
              BuiltinId::id,                                                                     \
              #kernel,                                                                           \
              doc,                                                                               \
              example,                                                                           \
              shown,                                                                             \
              thunk_of<&kernel, (needs), Known::known, result>(params{})};                       \
    }                                                                                            \
  };
#define SCORE_TEXT_BUILTIN(id, twin, form, name, result, params, doc, example, shown) \
  template <>                                                                         \
  struct Row<BuiltinId::id> {                                                         \
    static constexpr BuiltinInfo info() {                                             \
      using enum Type;                                                                \
      constexpr BuiltinInfo kTwin = Row<BuiltinId::twin>::info();                     \
      static_assert(kTwin.arity == arity_of(params{}));                               \
      return {BuiltinId::id,                                                          \
              #id,                                                                    \
              Form::form,                                                             \
              name,                                                                   \
              result,                                                                 \
              arity_of(params{}),                                                     \
              array_of(params{}),                                                     \
              kTwin.known,                                                            \
              static_cast<uint8_t>(kTwin.needs | kArena),                             \
              BuiltinId::twin,                                                        \
              kTwin.kernel,                                                           \
              doc,                                                                    \
              example,                                                                \
              shown,                                                                  \
              folding_thunk_of<kTwin.eval>(params{})};                                \
    }                                                                                 \
  };
#include "stdlib/builtins.def"
#undef P

#define SCORE_BUILTIN(id, ...) Row<BuiltinId::id>::info(),
#define SCORE_TEXT_BUILTIN(id, ...) Row<BuiltinId::id>::info(),
constexpr BuiltinInfo kTable[] = {
#include "stdlib/builtins.def"
};
constexpr std::size_t kCount = std::size(kTable);

/// Ids by name, rows of one name in table order.
constexpr std::array<BuiltinId, kCount> ids_by_name() {
  std::array<BuiltinId, kCount> ids{};
  for (std::size_t i = 0; i < kCount; ++i) ids[i] = kTable[i].id;
  std::sort(ids.begin(), ids.end(), [](BuiltinId a, BuiltinId b) {
    const std::string_view left = kTable[static_cast<std::size_t>(a)].name;
    const std::string_view right = kTable[static_cast<std::size_t>(b)].name;
    return left == right ? a < b : left < right;
  });
  return ids;
}
constexpr std::array<BuiltinId, kCount> kByName = ids_by_name();

constexpr std::array<std::string_view, 7> kWeekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};

}  // namespace

std::span<const BuiltinInfo> all_builtins() noexcept {
  return kTable;
}

const BuiltinInfo& builtin(BuiltinId id) noexcept {
  return kTable[static_cast<std::size_t>(id)];
}

std::span<const BuiltinId> builtins_named(std::string_view name) noexcept {
  const auto name_of = [](BuiltinId id) { return builtin(id).name; };
  const auto range = std::ranges::equal_range(kByName, name, {}, name_of);
  return {range.begin(), range.end()};
}

std::optional<BuiltinId> find_builtin(std::string_view name, std::span<const Type> params) noexcept {
  for (const BuiltinId id : builtins_named(name)) {
    if (std::ranges::equal(builtin(id).params(), params)) return id;
  }
  return std::nullopt;
}

std::string_view type_name(Type type) noexcept {
  switch (type) {
    case Type::Bool: return "bool";
    case Type::Int: return "int";
    case Type::Decimal: return "decimal";
    case Type::Number: return "number";
    case Type::String: return "string";
    case Type::Text: return "text";
    case Type::Enum: return "enum";
    case Type::Weekday: return "weekday";
    case Type::Date: return "date";
    case Type::Timestamp: return "timestamp";
    case Type::Duration: return "duration";
    case Type::Period: return "period";
    case Type::TimeOfDay: return "time of day";
    case Type::Set: return "set of enum";
    case Type::IntList: return "list of int";
    case Type::DecimalList: return "list of decimal";
    case Type::NumberList: return "list of number";
    case Type::StringList: return "list of string";
    case Type::TextList: return "list of text";
    case Type::EnumList: return "list of enum";
    case Type::DateList: return "list of date";
    case Type::TimestampList: return "list of timestamp";
    case Type::DurationList: return "list of duration";
    case Type::PeriodList: return "list of period";
    case Type::Regex: return "regex";
    case Type::Lookup: return "lookup";
  }
  return "";
}

std::optional<abi::Kind> kind_of(Type type) noexcept {
  switch (type) {
    case Type::Bool: return abi::Kind::Bool;
    case Type::Int: return abi::Kind::Int;
    case Type::Decimal: return abi::Kind::Decimal;
    case Type::Number: return abi::Kind::Number;
    case Type::String: return abi::Kind::String;
    case Type::Text: return abi::Kind::Text;
    case Type::Enum:
    case Type::Weekday: return abi::Kind::Enum;
    case Type::Date: return abi::Kind::Date;
    case Type::Timestamp: return abi::Kind::Timestamp;
    case Type::Duration:
    case Type::TimeOfDay: return abi::Kind::Duration;
    case Type::Period: return abi::Kind::Period;
    case Type::Set: return abi::Kind::Set;
    case Type::Regex:
    case Type::Lookup: return std::nullopt;
    default: return abi::Kind::List;
  }
}

CType c_type(Type type) noexcept {
  return detail::c_type_for(type);
}

std::span<const std::string_view, 7> weekday_names() noexcept {
  return kWeekdays;
}

}  // namespace score::stdlib
