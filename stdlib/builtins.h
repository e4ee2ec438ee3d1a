#pragma once
// The one table of builtins (builtins.def), as checker, plan, interpreters, REPL help, editor and reference read it.
//
// A row is one overload. The checker picks the row whose parameter types are the arguments' types, after widening
// (the rows of form Conversion: int to decimal, int to number, decimal to number). Where the language wants other
// conversions first (`int / int` is a number division), the table has no row for the narrower types.
//
// Every row is strict: an unknown argument makes the result unknown and the kernel is not called. Logic with its own
// rule for unknown (and, or, not, if, or else, is known, `in` with unknown items) is no builtin but a node of the plan.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "runtime/abi/value.h"
#include "stdlib/context.h"
#include "stdlib/scalar.h"

namespace score::stdlib {

#define SCORE_BUILTIN(id, ...) id,
#define SCORE_TEXT_BUILTIN(id, ...) id,
enum class BuiltinId : uint16_t {
#include "stdlib/builtins.def"
};

/// How a row is written in a rule file.
enum class Form : uint8_t {
  Function,    // name(a, b); a name may have several words: round half up(x)
  Operator,    // two parameters: `a name b`; one: `name a`. Also the words: contains, starts with any of, in, div
  Phrase,      // words with `_` where an argument stands: `days between _ and _`; without one: `today`
  Conversion,  // never written; the checker or the plan puts it in
  Prepared,    // never written; the plan puts it in for other rows over constants
};

/// Types as the table sees them. An Enum is any enum type (the checker sees to it that both sides have the same);
/// `<` and its kin on Enum are for ordered enums. Weekday is the language's own ordered enum, see weekday_names().
/// TimeOfDay is a literal such as `09:00`: microseconds since midnight. Regex is a literal pattern. Lookup is what the
/// plan has prepared of constants (lookup.h).
enum class Type : uint8_t {
  Bool,
  Int,
  Decimal,
  Number,
  String,
  Text,
  Enum,
  Weekday,
  Date,
  Timestamp,
  Duration,
  Period,
  TimeOfDay,
  Set,
  IntList,
  DecimalList,
  NumberList,
  StringList,
  TextList,
  EnumList,
  DateList,
  TimestampList,
  DurationList,
  PeriodList,
  Regex,
  Lookup,
};

/// When the result is known, given that all arguments are.
enum class Known : uint8_t {
  Total,    // always
  Partial,  // unknown by accident of arithmetic (overflow, zero divisor, year out of range): the type stays plain
  OptionalResult,  // absence is normal (`before` without the separator): the type of the call is optional, `T?`
};

/// What a kernel takes from the CallContext; in a kernel's signature these come first, in this order.
enum Need : uint8_t {
  kNothing = 0,
  kNow = 1,       // int64_t now_us
  kZone = 2,      // const score::stdlib::Zone*
  kFiscal = 4,    // int64_t fiscal_start_month
  kHolidays = 8,  // ScoreIntList
  kArena = 16,    // score::stdlib::Arena*
};

inline constexpr std::size_t kMaxParams = 3;

/// Calls the row's kernel. False: the result is unknown and `*out` is untouched. `args` has the row's arity.
using EvalFunction = bool (*)(const CallContext& context, const Scalar* args, Scalar* out) noexcept;

struct BuiltinInfo {
  BuiltinId id;
  std::string_view id_name;  // "AddInt": for dumps of plans
  Form form;
  std::string_view name;  // "+", "abs", "days between _ and _"
  Type result;
  uint8_t arity;
  std::array<Type, kMaxParams> param_types;  // the first `arity` count
  Known known;
  uint8_t needs;  // bits of Need; what `eval` needs, and, but for kArena of a text row, what the kernel takes
  /// A text row is its twin on folded arguments: `op(a, b)` is `folded_as(FoldText(a), b folded)` for every parameter
  /// of type Text or TextList. `eval` folds by itself; a plan replaces the row by its twin so that folding happens once
  /// per distinct value. Equal to `id` where nothing is to be folded. (Regex parameter of a text row:
  /// Regex::Folding::On.)
  BuiltinId folded_as;
  std::string_view kernel;   // the C symbol generated code calls
  std::string_view doc;      // one sentence or two; `_` arguments are called x, y, n, a, b, s
  std::string_view example;  // an expression over stdlib/builtins_sample.score; empty for some Conversions
  std::string_view shown;    // its value as format.h writes it: strings bare, enum members by name, or "unknown"
  EvalFunction eval;

  std::span<const Type> params() const noexcept { return {param_types.data(), arity}; }
  bool folds() const noexcept { return folded_as != id; }
};

/// All rows, in the order of BuiltinId. The table is constant; any thread may read it.
std::span<const BuiltinInfo> all_builtins() noexcept;
const BuiltinInfo& builtin(BuiltinId id) noexcept;

/// The rows written with this name, in table order: one index span a name, so that look-up does not scan the table.
std::span<const BuiltinId> builtins_named(std::string_view name) noexcept;
/// The row with exactly these parameter types, no widening.
std::optional<BuiltinId> find_builtin(std::string_view name, std::span<const Type> params) noexcept;

/// "decimal", "list of text", …: as users read it.
std::string_view type_name(Type type) noexcept;
/// The run-time kind; lists give List, Weekday gives Enum, TimeOfDay gives Duration. Regex and Lookup have
/// none.
std::optional<abi::Kind> kind_of(Type type) noexcept;

/// Which member of Scalar, and which C type in a kernel's signature, carries a type.
enum class CType : uint8_t { Bool, Int, Number, Str, IntList, NumberList, StrList, Regex, Lookup };
CType c_type(Type type) noexcept;

/// "monday" … "sunday": codes 0 to 6.
std::span<const std::string_view, 7> weekday_names() noexcept;

}  // namespace score::stdlib
