#include "compiler/analysis/intervals_builtins.h"

#include <bit>
#include <unordered_set>

#include "compiler/analysis/intervals_numbers.h"
#include "stdlib/civil.h"
#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/rounding.h"

namespace score::analysis {

namespace {

using stdlib::BuiltinId;
using stdlib::BuiltinInfo;
using stdlib::Known;
using Arguments = std::vector<Range>;
using sema::Expr;
using sema::Model;
using sema::Op;

/// Longer lists are not looked through.
constexpr size_t kMostItems = 4096;
constexpr int64_t kDaysOfCalendar = stdlib::kMaxDay - stdlib::kMinDay + 2;

Range anything() {
  return Range::truth(true, true, false);
}

// ---- Comparisons
// -----------------------------------------------------------------------------------------------------

/// The listed members of an enum's range; an unlisted value has no order and equals nothing.
Range listed(const Range& range) {
  if (range.codes != 0) return Range::of_codes(range.codes & ~uint64_t{1});
  return Range::of(std::max<int64_t>(range.low, 0), range.high);
}

Range compare_enums(Order order, const Range& a, const Range& b) {
  const Range left = listed(a), right = listed(b);
  const bool unlisted = a.holds(SCORE_UNLISTED) || b.holds(SCORE_UNLISTED);
  Range truth = Range::of(1, 0);
  if (left.may_be_known() && right.may_be_known()) {
    truth = compare(order, left, right);
    const bool apart = left.codes != 0 && right.codes != 0 && (left.codes & right.codes) == 0;
    if (apart && order == Order::Equal) truth = Range::point(0);
    if (apart && order == Order::NotEqual) truth = Range::point(1);
  }
  if (!unlisted) return truth;
  return hull(truth, Range::point(order == Order::NotEqual ? 1 : 0));
}

Range compared(const BuiltinInfo& info, Order order, const Arguments& args) {
  switch (info.param_types[0]) {
    case stdlib::Type::String:
    case stdlib::Type::Text:
    case stdlib::Type::StringList:
    case stdlib::Type::Set: return anything();
    case stdlib::Type::Enum: return compare_enums(order, args[0], args[1]);
    default: return compare(order, args[0], args[1]);
  }
}

Range contained(const Expr& node, const Range& value) {
  const Expr& list = *node.arguments[1];
  if (list.op != Op::Constant || !list.value.known()) return anything();
  if (!std::holds_alternative<sema::ListConstant>(list.value.value)) return anything();
  const sema::ConstantList& items = list.value.list();
  if (items.size() > kMostItems) return anything();
  std::unordered_set<int64_t> met;
  for (const Constant& item : items) {
    if (!item.known() || std::holds_alternative<std::string>(item.value)) return anything();
    if (value.holds(key_of(item))) met.insert(key_of(item));
  }
  const auto among = static_cast<unsigned __int128>(met.size());
  auto all = static_cast<unsigned __int128>(static_cast<Wide>(value.high) - value.low + 1);
  if (value.codes != 0) all = static_cast<unsigned __int128>(std::popcount(value.codes));
  return Range::truth(among > 0, among < all, false);
}

// ---- Whole numbers
// ---------------------------------------------------------------------------------------------------

/// An int that overflows is unknown.
Range fitted(Wide low, Wide high) {
  const bool over = low < INT64_MIN || high > INT64_MAX;
  if (low > INT64_MAX || high < INT64_MIN) return Range::of(1, 0, true);
  return Range::of(static_cast<int64_t>(std::max<Wide>(low, INT64_MIN)),
                   static_cast<int64_t>(std::min<Wide>(high, INT64_MAX)), over);
}

Range saturated(Wide low, Wide high) {
  const auto limit = [](Wide value) {
    return static_cast<int64_t>(std::clamp<Wide>(value, -SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX));
  };
  return Range::of(limit(low), limit(high));
}

struct Span128 {
  Wide low, high;
};

Span128 product(const Range& a, const Range& b) {
  const Wide corners[] = {Wide{a.low} * b.low, Wide{a.low} * b.high, Wide{a.high} * b.low, Wide{a.high} * b.high};
  return {*std::min_element(corners, corners + 4), *std::max_element(corners, corners + 4)};
}

/// Quotients rounded down; without the zero of the divisor.
Range floored_quotient(const Range& a, const Range& b) {
  Range all = Range::of(1, 0, b.holds(0));
  for (const Range& part :
       {Range::of(b.low, std::min<int64_t>(b.high, -1)), Range::of(std::max<int64_t>(b.low, 1), b.high)}) {
    if (part.low > part.high) continue;
    Wide low = 0, high = 0;
    bool first = true;
    for (const Wide x : {Wide{a.low}, Wide{a.high}}) {
      for (const Wide y : {Wide{part.low}, Wide{part.high}}) {
        const Wide cut = x / y;
        const Wide quotient = x % y != 0 && (x < 0) != (y < 0) ? cut - 1 : cut;
        low = first ? quotient : std::min(low, quotient);
        high = first ? quotient : std::max(high, quotient);
        first = false;
      }
    }
    all = hull(all, fitted(low, high));
  }
  return all;
}

/// What is left has the divisor's sign and is smaller than it.
Range remainder(const Range& a, const Range& b) {
  const int64_t low = b.low < 0 ? b.low + 1 : 0, high = b.high > 0 ? b.high - 1 : 0;
  const bool small = b.low > 0 && a.low >= 0 && a.high < b.low;  // it is the dividend itself
  return small ? a.known_part() : Range::of(low, high, b.holds(0));
}

Range absolute(const Range& a, Kind kind) {
  const Wide low = a.low > 0 ? Wide{a.low} : a.high < 0 ? -Wide{a.high} : 0;
  const Wide high = std::max(Wide{a.high}, -Wide{a.low});
  return kind == Kind::Int || kind == Kind::Duration ? fitted(low, high) : Range::of(int64_t(low), int64_t(high));
}

Range clamped(const Arguments& args) {
  const Range &x = args[0], &low = args[1], &high = args[2];
  if (low.low > high.high) return Range::of(1, 0, true);
  return Range::of(std::min(std::max(x.low, low.low), high.low), std::min(std::max(x.high, low.high), high.high),
                   low.high > high.low);
}

// ---- Conversions and rounding: the ends by the very kernels ---------------------------------------------------------

template <class Kernel>
Range mapped(const Range& a, const Kernel& kernel) {
  return Range::of(kernel(a.low), kernel(a.high));
}

/// A number to an int, unknown beyond 64 bits.
Range to_int(const Range& a, bool (*kernel)(double, int64_t*) noexcept) {
  int64_t low = INT64_MIN, high = INT64_MAX;
  const bool low_fits = kernel(double_of_key(a.low), &low), high_fits = kernel(double_of_key(a.high), &high);
  return Range::of(low, high, !low_fits || !high_fits);
}

Range between_times(const Range& a, const Range& b, int64_t unit) {
  const Wide low = (Wide{b.low} - a.high) / unit - 1, high = (Wide{b.high} - a.low) / unit + 1;
  return fitted(low, high);
}

/// How long ago an event of the lead was: never in the future.
bool is_past(const Expr& moment) {
  if (moment.op != Op::Events) return false;
  const bool picked = moment.events->op == sema::EventOp::Last || moment.events->op == sema::EventOp::First;
  return picked && moment.events->value->op == Op::EventField && moment.events->value->index == 0;
}

/// In the unit that the phrase starts with, no two times lie further apart.
int64_t longest(std::string_view phrase) {
  if (phrase.starts_with("seconds")) return kDaysOfCalendar * 24 * 60 * 60;
  if (phrase.starts_with("minutes")) return kDaysOfCalendar * 24 * 60;
  return phrase.starts_with("hours") ? kDaysOfCalendar * 24 : kDaysOfCalendar;
}

Range parts_of_times(const Model& model, const Expr& node, const BuiltinInfo& info) {
  const std::string_view name = info.name;
  if (name.ends_with("s since _")) {
    const int64_t most = longest(name);
    return Range::of(is_past(*node.arguments[0]) ? 0 : -most, most);
  }
  if (name == "quarter of _" || name == "fiscal quarter of _") return Range::of(1, 4);
  if (name == "month of _") return Range::of(1, 12);
  if (name == "day of _") return Range::of(1, 31);
  if (name == "hour of _") return Range::of(0, 23);
  if (name == "minute of _" || name == "second of _") return Range::of(0, 59);
  if (name == "iso_week of _") return Range::of(1, 53);
  if (name == "year of _" || name == "fiscal year of _") return Range::of(0, 10'001);
  if (name.ends_with("s between _ and _")) {
    const int64_t most = longest(name);
    return Range::of(-most, most);
  }
  Range all = all_of(node.type.as_optional(false), model.enums);
  // In a zone, the first and the last moment lie a day further out.
  const int64_t day = node.type.kind == Kind::Date ? 1 : stdlib::kMicrosPerDay;
  const bool time = node.type.kind == Kind::Date || node.type.kind == Kind::Timestamp;
  return time ? Range::of(all.low - 2 * day, all.high + 2 * day) : all;
}

Range whole_numbers(const Model& model, const Expr& node, const BuiltinInfo& info, const Arguments& args) {
  using enum BuiltinId;
  const auto wide = [&](size_t i) -> const Range& { return args[i]; };
  switch (info.id) {
    case AddInt:
    case AddDuration:
    case AddPeriod: return fitted(Wide{wide(0).low} + wide(1).low, Wide{wide(0).high} + wide(1).high);
    case SubInt:
    case SubDuration:
    case SubPeriod: return fitted(Wide{wide(0).low} - wide(1).high, Wide{wide(0).high} - wide(1).low);
    case NegInt:
    case NegDuration:
    case NegPeriod: return fitted(-Wide{wide(0).high}, -Wide{wide(0).low});
    case MulInt:
    case MulDurationInt:
    case MulIntDuration:
    case MulPeriodInt:
    case MulIntPeriod: {
      const Span128 made = product(args[0], args[1]);
      return fitted(made.low, made.high);
    }
    case DivInt:
    case DivDecimal: return floored_quotient(args[0], args[1]);
    case ModInt:
    case ModDecimal: return remainder(args[0], args[1]);
    case AddDecimal: return saturated(Wide{args[0].low} + args[1].low, Wide{args[0].high} + args[1].high);
    case SubDecimal: return saturated(Wide{args[0].low} - args[1].high, Wide{args[0].high} - args[1].low);
    case NegDecimal: return Range::of(-args[0].high, -args[0].low);
    case MulDecimalInt:
    case MulIntDecimal: {
      const Span128 made = product(args[0], args[1]);
      return saturated(made.low, made.high);
    }
    case AbsInt:
    case AbsDuration: return absolute(args[0], Kind::Int);
    case AbsDecimal: return absolute(args[0], Kind::Decimal);
    case RoundInt:
    case RoundHalfUpInt:
    case FloorInt:
    case CeilInt:
    case TruncInt: return args[0].known_part();
    case IntToDecimal: return mapped(args[0], score_k_int_to_decimal);
    case RoundDecimal: return mapped(args[0], score_k_round_decimal);
    case RoundHalfUpDecimal: return mapped(args[0], score_k_round_half_up_decimal);
    case FloorDecimal: return mapped(args[0], score_k_floor_decimal);
    case CeilDecimal: return mapped(args[0], score_k_ceil_decimal);
    case TruncDecimal: return mapped(args[0], score_k_trunc_decimal);
    case NumberToDecimal:
      return mapped(args[0], [](int64_t key) { return score_k_number_to_decimal(double_of_key(key)); });
    case RoundNumber: return to_int(args[0], score_k_round_number);
    case RoundHalfUpNumber: return to_int(args[0], score_k_round_half_up_number);
    case FloorNumber: return to_int(args[0], score_k_floor_number);
    case CeilNumber: return to_int(args[0], score_k_ceil_number);
    case TruncNumber: return to_int(args[0], score_k_trunc_number);
    case CountSet: {
      const size_t members = model.enums[node.arguments[0]->type.enum_id].members.size();
      return Range::of(0, static_cast<int64_t>(members));
    }
    case BucketString:
    case BucketText:
    case BucketInt: return Range::of(0, std::max<int64_t>(args[1].high, 1) - 1, args[1].low < 1);
    case DaysBetweenDates: return between_times(args[0], args[1], 1);
    case DaysBetweenTimestamps: return between_times(args[0], args[1], stdlib::kMicrosPerDay);
    default: break;
  }
  if (info.name == "length" || info.name == "count") return Range::of(0, INT64_MAX);
  if (info.name == "min" && info.arity == 2) {
    return Range::of(std::min(args[0].low, args[1].low), std::min(args[0].high, args[1].high));
  }
  if (info.name == "max" && info.arity == 2) {
    return Range::of(std::max(args[0].low, args[1].low), std::max(args[0].high, args[1].high));
  }
  if (info.name == "clamp") return clamped(args);
  if (info.name == "round" || info.name == "round half up") return rounded_to_places(node, info, args);
  Range made = parts_of_times(model, node, info);
  made.unknown = info.known != Known::Total;
  return made;
}

}  // namespace

std::optional<Order> order_of(const BuiltinInfo& info) {
  if (info.form != stdlib::Form::Operator || info.arity != 2) return std::nullopt;
  if (info.name == "==") return Order::Equal;
  if (info.name == "!=") return Order::NotEqual;
  if (info.name == "<") return Order::Less;
  if (info.name == "<=") return Order::LessEqual;
  if (info.name == ">") return Order::Greater;
  if (info.name == ">=") return Order::GreaterEqual;
  return std::nullopt;
}

Order mirrored(Order order) {
  switch (order) {
    case Order::Less: return Order::Greater;
    case Order::LessEqual: return Order::GreaterEqual;
    case Order::Greater: return Order::Less;
    case Order::GreaterEqual: return Order::LessEqual;
    default: return order;
  }
}

Order negated(Order order) {
  switch (order) {
    case Order::Equal: return Order::NotEqual;
    case Order::NotEqual: return Order::Equal;
    case Order::Less: return Order::GreaterEqual;
    case Order::LessEqual: return Order::Greater;
    case Order::Greater: return Order::LessEqual;
    case Order::GreaterEqual: return Order::Less;
  }
  return order;
}

Range compare(Order order, const Range& a, const Range& b) {
  const bool same = a.low == a.high && b.low == b.high && a.low == b.low;
  const bool apart = a.high < b.low || b.high < a.low;
  switch (order) {
    case Order::Equal: return Range::truth(!apart, !same, false);
    case Order::NotEqual: return Range::truth(!same, !apart, false);
    case Order::Less: return Range::truth(a.low < b.high, a.high >= b.low, false);
    case Order::LessEqual: return Range::truth(a.low <= b.high, a.high > b.low, false);
    case Order::Greater: return compare(Order::Less, b, a);
    case Order::GreaterEqual: return compare(Order::LessEqual, b, a);
  }
  return anything();
}

Range apply_builtin(const Model& model, const Expr& node, const Arguments& arguments) {
  const BuiltinInfo& info = stdlib::builtin(node.builtin);
  bool unknown = false;
  for (const Range& argument : arguments) {
    unknown = unknown || argument.unknown;
    if (!argument.may_be_known()) return Range::of(1, 0, true);
  }
  Range made;
  if (const std::optional<Order> order = order_of(info)) {
    made = compared(info, *order, arguments);
  } else if (info.form == stdlib::Form::Operator && info.name == "in") {
    made = contained(node, arguments[0]);
  } else if (info.id == BuiltinId::IsUnlisted) {
    const bool other = arguments[0].codes != 0 ? (arguments[0].codes & ~uint64_t{1}) != 0 : arguments[0].high >= 0;
    made = Range::truth(arguments[0].holds(SCORE_UNLISTED), other, false);
  } else if (std::optional<Range> numbers = apply_to_numbers(node, info, arguments)) {
    made = *numbers;
  } else {
    made = whole_numbers(model, node, info, arguments);
  }
  made.unknown = made.unknown || unknown;
  return made;
}

}  // namespace score::analysis
