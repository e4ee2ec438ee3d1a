#include "compiler/plan/intervals.h"

#include <algorithm>

#include "compiler/plan/routines.h"

namespace score::plan {

namespace {

constexpr Interval kDates = {-719'162, 2'932'896};  // the years 1 to 9999
constexpr Interval kMoments = {-62'135'596'800'000'000, 253'402'300'799'999'999};

constexpr Interval kBool = {0, 1};

Interval of_type(const Type& type, const Plan& plan) {
  switch (type.kind) {
    case sema::Kind::Bool: return kBool;
    case sema::Kind::Decimal: return {-SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX};
    case sema::Kind::Enum: return {SCORE_UNLISTED, static_cast<int64_t>(plan.enums[type.enum_id].members.size()) - 1};
    case sema::Kind::Set: {
      const size_t members = plan.enums[type.enum_id].members.size();
      return members >= 63 ? Interval{} : Interval{0, (int64_t{1} << members) - 1};
    }
    case sema::Kind::Date: return kDates;
    case sema::Kind::Timestamp: return kMoments;
    default: return {};
  }
}

class Finder {
 public:
  Finder(const Plan& plan, std::span<const stdlib::Value> model_values, bool wide_ints)
      : plan_(plan), model_values_(model_values), wide_ints_(wide_ints) {}

  Interval of(NodeId id, const std::vector<Interval>& found) const {
    const Node& node = plan_.nodes[id];
    const Interval all = of_type(node.type, plan_);
    if (node.rate == Rate::Model) {
      const stdlib::Value& value = model_values_[id];
      const bool integer = node.type.kind != sema::Kind::Number && !node.type.is_textual() &&
                           node.type.kind != sema::Kind::List && node.type.kind != sema::Kind::Bool;
      return value.known && integer ? Interval{value.scalar.i, value.scalar.i} : all;
    }
    const auto argument = [&](uint32_t i) { return found[plan_.arguments_of(node)[i]]; };
    switch (node.op) {
      case Op::Field: {
        const bool narrow = node.type.kind == sema::Kind::Int || node.type.kind == sema::Kind::Period;
        return narrow && !wide_ints_ ? Interval{INT32_MIN, INT32_MAX} : all;
      }
      case Op::Score: return {-SCORE_POINTS_MAX, SCORE_POINTS_MAX};
      case Op::If: return joined(argument(1), argument(2));
      case Op::OrElse: return joined(argument(0), argument(1));
      case Op::Builtin: return builtin(node, argument, all);
      default: return all;
    }
  }

 private:
  template <class Argument>
  Interval builtin(const Node& node, const Argument& argument, Interval all) const {
    const Routine routine = routine_of(node.builtin);
    switch (routine.kind) {
      case Routine::Kind::Same: return argument(0);
      case Routine::Kind::Integers: return integers(routine.integer, argument(0), argument(1), all);
      case Routine::Kind::IntegersBack: return integers(routine.integer, argument(1), argument(0), all);
      case Routine::Kind::SinceDate: return integers(routine.integer, argument(0), kDates, all);
      case Routine::Kind::SinceTimestamp: return integers(routine.integer, argument(0), kMoments, all);
      case Routine::Kind::IntToDecimal: {
        const std::optional<Interval> made = product_of(argument(0), Interval{SCORE_DECIMAL_ONE, SCORE_DECIMAL_ONE});
        return made && all.holds(made->low) && all.holds(made->high) ? *made : all;
      }
      default: return all;
    }
  }

  static Interval integers(IntegerOp op, Interval a, Interval b, Interval all) {
    const auto within = [&](std::optional<Interval> made) {
      return made && all.holds(made->low) && all.holds(made->high) ? *made : all;
    };
    const auto between = [&](int64_t unit) {
      const std::optional<Interval> span = difference_of(b, a);
      return span ? quotient_of(*span, unit) : Interval{};
    };
    switch (op) {
      case IntegerOp::Add:
      case IntegerOp::AddDecimal: return within(sum_of(a, b));
      case IntegerOp::Sub:
      case IntegerOp::SubDecimal: return within(difference_of(a, b));
      case IntegerOp::Mul:
      case IntegerOp::MulDecimal: return within(product_of(a, b));
      case IntegerOp::Min: return {std::min(a.low, b.low), std::min(a.high, b.high)};
      case IntegerOp::Max: return {std::max(a.low, b.low), std::max(a.high, b.high)};
      default: return between(unit_of(op));
    }
  }

  const Plan& plan_;
  std::span<const stdlib::Value> model_values_;
  bool wide_ints_;
};

}  // namespace

unsigned Interval::bits() const {
  for (const unsigned bits : {8U, 16U, 32U}) {
    const int64_t end = int64_t{1} << (bits - 1);
    if (low >= -end && high < end) return bits;
  }
  return 64;
}

Interval Interval::of(__int128 low, __int128 high) {
  if (low < INT64_MIN || high > INT64_MAX) return {};
  return {static_cast<int64_t>(low), static_cast<int64_t>(high)};
}

Interval joined(Interval a, Interval b) {
  return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

namespace {

std::optional<Interval> within_64_bits(__int128 low, __int128 high) {
  if (low < INT64_MIN || high > INT64_MAX) return std::nullopt;
  return Interval{static_cast<int64_t>(low), static_cast<int64_t>(high)};
}

}  // namespace

std::optional<Interval> sum_of(Interval a, Interval b) {
  return within_64_bits(static_cast<__int128>(a.low) + b.low, static_cast<__int128>(a.high) + b.high);
}

std::optional<Interval> difference_of(Interval a, Interval b) {
  return within_64_bits(static_cast<__int128>(a.low) - b.high, static_cast<__int128>(a.high) - b.low);
}

std::optional<Interval> product_of(Interval a, Interval b) {
  const auto wide = [](int64_t x, int64_t y) { return static_cast<__int128>(x) * y; };
  const auto ends = {wide(a.low, b.low), wide(a.low, b.high), wide(a.high, b.low), wide(a.high, b.high)};
  return within_64_bits(std::min(ends), std::max(ends));
}

Interval quotient_of(Interval a, int64_t by) {
  return {a.low / by, a.high / by};
}

std::vector<Interval> intervals_of(const Plan& plan, std::span<const stdlib::Value> model_values, uint32_t count,
                                   bool wide_ints) {
  const Finder finder(plan, model_values, wide_ints);
  std::vector<Interval> found;
  found.reserve(count);
  for (NodeId id = 0; id < count; ++id) found.push_back(finder.of(id, found));
  return found;
}

}  // namespace score::plan
