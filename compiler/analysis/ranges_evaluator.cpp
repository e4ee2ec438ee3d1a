#include "compiler/analysis/ranges_evaluator.h"

#include "compiler/analysis/intervals_builtins.h"
#include "compiler/analysis/intervals_numbers.h"
#include "stdlib/kernels/exact.h"

namespace score::analysis {

using sema::EventExpr;
using sema::EventOp;
using sema::Expr;
using sema::ExprPtr;
using sema::Op;
using stdlib::BuiltinId;

namespace {

/// Assumptions are followed only into small expressions and a few levels down, so that time stays linear.
constexpr int kMostParts = 64;
constexpr int kMostCases = 3;

/// Counts down the parts of an expression, each mention of a shared one.
bool is_small(const Expr& expr, int& left) {
  if (--left < 0) return false;
  for (const ExprPtr& argument : expr.arguments) {
    if (!is_small(*argument, left)) return false;
  }
  return true;
}

bool is_column(const Expr& expr) {
  switch (expr.op) {
    case Op::Field:
    case Op::Param:
    case Op::Score:
    case Op::Grade:
    case Op::Segment:
    case Op::EventField: return true;
    default: return false;
  }
}

}  // namespace

Evaluator::Evaluator(const sema::Model& model, Params params) : model_(model), params_(params) {
  scores.resize(model.scores.size(), Range::of(-SCORE_POINTS_MAX, SCORE_POINTS_MAX));
  for (const sema::Grade& grade : model.grades) {
    grades.push_back(all_of({Kind::Enum, true, grade.labels, Kind::Bool}, model.enums));
  }
  for (const sema::Segment& segment : model.segments) {
    const auto* cases = std::get_if<sema::FirstSegment>(&segment.body);
    segments.push_back(cases == nullptr ? Range::of(0, 1)
                                        : all_of({Kind::Enum, true, cases->members, Kind::Bool}, model.enums));
  }
}

Range Evaluator::where(const Conditions& conditions, const Expr& expr) {
  int left = kMostParts;
  if (expr.op == Op::Constant || !is_small(expr, left)) return visit(expr, nullptr);
  Case narrow;
  for (const Condition& condition : conditions) {
    if (condition.expr != nullptr) assume(*condition.expr, condition.truth, narrow.assumptions, 0);
  }
  return narrow.assumptions.empty() ? visit(expr, nullptr) : visit(expr, &narrow);
}

Range Evaluator::visit(const Expr& expr, Case* inside) {
  if (expr.op == Op::Constant) return range_of(expr.value, expr.type, model_.enums);
  if (is_column(expr)) return column(expr, inside);
  Memo& known = inside == nullptr ? known_ : inside->known;
  if (const auto found = known.find(&expr); found != known.end()) return found->second;
  const Range made = compute(expr, inside);
  known.emplace(&expr, made);
  return made;
}

Range Evaluator::column(const Expr& expr, const Case* inside) const {
  Range range = all_of(expr.type, model_.enums);
  switch (expr.op) {
    case Op::Param: {
      if (expr.index >= sema::kFirstParameter) break;
      const sema::Param& param = model_.params[expr.index];
      if (param.type.kind == Kind::List || param.type.is_textual()) break;
      if (params_ == Params::Defaults) return range_of(param.value, param.type, model_.enums);
      if (param.low) range.low = std::max(range.low, key_of(*param.low));
      if (param.high) range.high = std::min(range.high, key_of(*param.high));
      break;
    }
    case Op::Score: range = scores[expr.index]; break;
    case Op::Grade: range = grades[expr.index]; break;
    case Op::Segment: range = segments[expr.index]; break;
    default: break;
  }
  if (inside == nullptr) return range;
  for (const Assumption& known : inside->assumptions) {
    if (known.op != expr.op || known.index != expr.index || known.event != expr.event) continue;
    range = intersection(range, known.range);
    range.unknown = range.unknown && known.range.unknown;
  }
  return range;
}

Range Evaluator::compute(const Expr& expr, Case* inside) {
  switch (expr.op) {
    case Op::And:
    case Op::Or: return junction(expr, inside);
    case Op::Not: {
      const Range truth = visit(*expr.arguments[0], inside);
      return Range::truth(truth.may_be_false(), truth.may_be_true(), truth.unknown);
    }
    case Op::If: return choice(expr, inside);
    case Op::OrElse: {
      const Range first = visit(*expr.arguments[0], inside);
      return first.unknown ? hull(first.known_part(), visit(*expr.arguments[1], inside)) : first;
    }
    case Op::IsKnown:
    case Op::IsUnknown: {
      const Range value = visit(*expr.arguments[0], inside);
      const bool positive = expr.op == Op::IsKnown;
      return Range::truth(positive ? value.may_be_known() : value.unknown,
                          positive ? value.unknown : value.may_be_known(), false);
    }
    case Op::IsUnlisted: {
      const Range value = visit(*expr.arguments[0], inside);
      const bool listed = value.codes != 0 ? (value.codes & ~uint64_t{1}) != 0 : value.high >= 0;
      return Range::truth(value.holds(SCORE_UNLISTED), value.may_be_known() && listed, value.unknown);
    }
    case Op::Builtin: {
      std::vector<Range> arguments;
      for (const ExprPtr& argument : expr.arguments) arguments.push_back(visit(*argument, inside));
      return apply_builtin(model_, expr, arguments);
    }
    case Op::Events: return events(*expr.events, expr.type);
    default: return all_of(expr.type.as_optional(true), model_.enums);
  }
}

/// Kleene: false decides an `and`, true an `or`.
Range Evaluator::junction(const Expr& expr, Case* inside) {
  const bool is_and = expr.op == Op::And;
  bool may_decide = false, may_not = true, unknown = false;
  for (const ExprPtr& argument : expr.arguments) {
    const Range truth = visit(*argument, inside);
    const bool deciding = is_and ? truth.may_be_false() : truth.may_be_true();
    const bool other = is_and ? truth.may_be_true() : truth.may_be_false();
    may_decide = may_decide || deciding;
    if (!truth.unknown && !other) return Range::point(is_and ? 0 : 1);  // it always decides
    may_not = may_not && other;
    unknown = unknown || truth.unknown;
  }
  return is_and ? Range::truth(may_not, may_decide, unknown) : Range::truth(may_decide, may_not, unknown);
}

Range Evaluator::choice(const Expr& expr, Case* inside) {
  const Range truth = visit(*expr.arguments[0], inside);
  Range made = Range::of(1, 0, truth.unknown);
  if (truth.may_be_true()) made = hull(made, branch(*expr.arguments[0], true, *expr.arguments[1], inside));
  if (truth.may_be_false()) made = hull(made, branch(*expr.arguments[0], false, *expr.arguments[2], inside));
  return made;
}

Range Evaluator::branch(const Expr& condition, bool truth, const Expr& expr, Case* inside) {
  int left = kMostParts;
  const bool deep = inside != nullptr && inside->depth >= kMostCases;
  if (deep || expr.op == Op::Constant || !is_small(expr, left)) return visit(expr, inside);
  Case narrow;
  if (inside != nullptr) {
    narrow.assumptions = inside->assumptions;
    narrow.depth = inside->depth + 1;
  }
  const size_t before = narrow.assumptions.size();
  assume(condition, truth, narrow.assumptions, 0);
  return narrow.assumptions.size() == before ? visit(expr, inside) : visit(expr, &narrow);
}

// ---- Events
// ----------------------------------------------------------------------------------------------------------

Range Evaluator::events(const EventExpr& expr, const Type& type) {
  const bool none = expr.chain.first.where != nullptr && visit(*expr.chain.first.where, nullptr).never_true();
  const Range value = expr.value == nullptr ? Range::of(1, 0) : visit(*expr.value, nullptr);
  const Kind kind = expr.value == nullptr ? Kind::Bool : expr.value->type.kind;
  switch (expr.op) {
    case EventOp::Count: return Range::of(0, none ? 0 : kMostEvents);
    case EventOp::Distinct: {
      Wide most = none ? 0 : kMostEvents;
      if (kind == Kind::Enum || kind == Kind::Bool) most = std::min(most, Wide{value.high} - value.low + 1);
      return Range::of(0, static_cast<int64_t>(most));
    }
    case EventOp::Sum: {
      if (none || !value.may_be_known()) return Range::point(0);
      if (kind == Kind::Number) return sum_of_numbers(value, kMostEvents);
      const Wide low = std::min<Wide>(0, Wide{value.low} * kMostEvents),
                 high = std::max<Wide>(0, Wide{value.high} * kMostEvents);
      const Range all = all_of(type.as_optional(false), model_.enums);
      const bool over = kind != Kind::Decimal && (low < all.low || high > all.high);
      return Range::of(static_cast<int64_t>(std::max<Wide>(low, all.low)),
                       static_cast<int64_t>(std::min<Wide>(high, all.high)), over);
    }
    case EventOp::Min:
    case EventOp::Max:
    case EventOp::First:
    case EventOp::Last: {
      Range made = none ? Range::of(1, 0) : value;
      made.unknown = true;
      return made;
    }
    case EventOp::Avg: {
      Range made = all_of(type, model_.enums);
      if (none || !value.may_be_known()) made = Range::of(1, 0);
      if (made.may_be_known() && kind == Kind::Decimal) {
        made = widened(Range::of(key_of_double(static_cast<double>(value.low) / 1e6),
                                 key_of_double(static_cast<double>(value.high) / 1e6)));
      } else if (made.may_be_known() && kind == Kind::Int) {
        made = widened(
            Range::of(key_of_double(static_cast<double>(value.low)), key_of_double(static_cast<double>(value.high))));
      } else if (made.may_be_known() && kind == Kind::Number) {
        constexpr double kPart = 1e-8;  // the sum of up to 2^22 of them is rounded at every step
        const double reach = std::max(std::abs(double_of_key(value.low)), std::abs(double_of_key(value.high))) * kPart;
        const double low = double_of_key(value.low) - reach, high = double_of_key(value.high) + reach;
        made = Range::of(std::max(made.low, key_of_double(low)), std::min(made.high, key_of_double(high)));
      }
      made.unknown = true;
      return made;
    }
    default: return Range::truth(!none, true, false);
  }
}

// ---- Assumptions
// -----------------------------------------------------------------------------------------------------

void Evaluator::assume(const Expr& condition, bool truth, Assumptions& out, int depth) {
  constexpr int kDeepest = 16;
  if (depth > kDeepest || out.size() > static_cast<size_t>(kMostParts)) return;
  switch (condition.op) {
    case Op::And:
    case Op::Or:
      if ((condition.op == Op::And) != truth) return;
      for (const ExprPtr& part : condition.arguments) assume(*part, truth, out, depth + 1);
      return;
    case Op::Not: return assume(*condition.arguments[0], !truth, out, depth + 1);
    case Op::IsKnown:
    case Op::IsUnknown: {
      const Expr& value = *condition.arguments[0];
      if (!is_column(value)) return;
      if ((condition.op == Op::IsKnown) != truth) return add(value, Range::of(1, 0, true), out);
      return add(value, all_of(value.type.as_optional(false), model_.enums), out);
    }
    case Op::Builtin: return assume_order(condition, truth, out);
    default:
      if (is_column(condition)) add(condition, Range::point(truth ? 1 : 0), out);
  }
}

void Evaluator::add(const Expr& column, const Range& range, Assumptions& out) {
  if (column.type.kind == Kind::Enum || column.type.is_textual()) {
    // Of these only whether they are known.
    const bool known = range.may_be_known();
    Range all = known ? all_of(column.type.as_optional(false), model_.enums) : Range::of(1, 0, true);
    out.push_back({column.op, column.event, column.index, all});
    return;
  }
  out.push_back({column.op, column.event, column.index, range});
}

namespace {

/// The values x for which `x ORDER limit` may hold, of all.
Range side_of(Order order, const Range& limit, const Range& all) {
  Range made = all;
  made.unknown = false;
  const int64_t below = limit.high == INT64_MIN ? limit.high : limit.high - 1;
  const int64_t above = limit.low == INT64_MAX ? limit.low : limit.low + 1;
  switch (order) {
    case Order::Equal: return Range::of(std::max(all.low, limit.low), std::min(all.high, limit.high));
    case Order::NotEqual:
      if (limit.is_point() && limit.low == all.low && all.low < all.high) made.low = all.low + 1;
      if (limit.is_point() && limit.high == all.high && all.low < all.high) made.high = all.high - 1;
      return made;
    case Order::Less: made.high = std::min(all.high, below); break;
    case Order::LessEqual: made.high = std::min(all.high, limit.high); break;
    case Order::Greater: made.low = std::max(all.low, above); break;
    case Order::GreaterEqual: made.low = std::max(all.low, limit.low); break;
  }
  return made;
}

/// An int as wide as the decimals of a range: the ints whose decimals lie in it.
Range ints_within(const Range& decimals) {
  using stdlib::exact::floor_div;
  // Beyond the ends of decimals ints saturate.
  const int64_t low = decimals.low <= -SCORE_DECIMAL_MAX ? INT64_MIN : -floor_div(-decimals.low, SCORE_DECIMAL_ONE);
  return Range::of(low, decimals.high >= SCORE_DECIMAL_MAX ? INT64_MAX : floor_div(decimals.high, SCORE_DECIMAL_ONE));
}

}  // namespace

void Evaluator::assume_order(const Expr& condition, bool truth, Assumptions& out) {
  const stdlib::BuiltinInfo& info = stdlib::builtin(condition.builtin);
  std::optional<Order> order = order_of(info);
  if (!order) return;
  if (!truth) order = negated(*order);
  for (const size_t side : {size_t{0}, size_t{1}}) {
    const Expr* value = condition.arguments[side].get();
    const bool widened = value->op == Op::Builtin && value->builtin == BuiltinId::IntToDecimal;
    if (widened) value = value->arguments[0].get();
    if (!is_column(*value)) continue;
    const Range limit = visit(*condition.arguments[1 - side], nullptr);
    if (!limit.may_be_known()) continue;
    const Range all = visit(*condition.arguments[side], nullptr);
    if (!all.may_be_known()) continue;
    const Range held = side_of(side == 0 ? *order : mirrored(*order), limit, all);
    add(*value, widened ? ints_within(held) : held, out);
  }
}

}  // namespace score::analysis
