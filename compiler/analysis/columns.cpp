#include "compiler/analysis/columns.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

#include "compiler/sema/constants.h"
#include "compiler/sema/order_keys.h"
#include "compiler/sema/types.h"
#include "compiler/sema/walk.h"
#include "stdlib/arena.h"

namespace score::analysis {

using sema::double_of_key;
using sema::Expr;
using sema::ExprPtr;
using sema::key_of_double;
using sema::Kind;
using sema::Op;

namespace {

/// The first string after all that start so; "" if there is none.
std::string after_prefix(std::string prefix) {
  while (!prefix.empty() && static_cast<unsigned char>(prefix.back()) == 0xFF) prefix.pop_back();
  if (!prefix.empty()) prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
  return prefix;
}

/// What a part of a time can be.
std::optional<Interval> clock_values(std::string_view name) {
  struct Row {
    std::string_view name;
    Interval values;
  };
  static constexpr Row kRows[] = {
      {"hour of _", {0, 23}},     {"minute of _", {0, 59}}, {"second of _", {0, 59}},        {"month of _", {1, 12}},
      {"day of _", {1, 31}},      {"quarter of _", {1, 4}}, {"fiscal quarter of _", {1, 4}}, {"iso_week of _", {1, 53}},
      {"length", {0, INT64_MAX}}, {"count", {0, 64}}};
  for (const Row& row : kRows) {
    if (row.name == name) return row.values;
  }
  return std::nullopt;
}

bool any_unknown(const sema::Model& model, const Expr& expr) {
  return std::any_of(expr.arguments.begin(), expr.arguments.end(),
                     [&](const ExprPtr& argument) { return may_be_unknown(model, *argument); });
}

}  // namespace

bool may_be_unknown(const sema::Model& model, const Expr& expr) {
  switch (expr.op) {
    case Op::Constant: return !expr.value.known();
    case Op::Field:
    case Op::EventField:
    case Op::Param: return expr.type.optional;
    case Op::Score:
    case Op::Segment:
    case Op::IsKnown:
    case Op::IsUnknown: return false;
    case Op::Grade: return !std::holds_alternative<sema::ShiftGrade>(model.grades[expr.index].body);
    case Op::Builtin:
      return expr.type.optional || stdlib::builtin(expr.builtin).known != stdlib::Known::Total ||
             any_unknown(model, expr);
    case Op::OrElse: return may_be_unknown(model, *expr.arguments[1]) && may_be_unknown(model, *expr.arguments[0]);
    case Op::And:
    case Op::Or:
    case Op::Not:
    case Op::If:
    case Op::IsUnlisted: return any_unknown(model, expr);
    case Op::Events: {
      const sema::EventOp op = expr.events->op;
      const bool made = op == sema::EventOp::Sum || op == sema::EventOp::Avg;  // arithmetic may fail
      return expr.type.optional || (made && expr.type.kind != Kind::Decimal);
    }
    case Op::TopReasons:
    case Op::Fires: return true;
  }
  return true;
}

void each_root(const sema::Model& model, const std::function<void(const ExprPtr&)>& visit) {
  const auto some = [&](const ExprPtr& expr) {
    if (expr != nullptr) visit(expr);
  };
  for (const sema::Output& output : model.evaluation) sema::each_expr(model, output, some);
  for (const sema::Action& action : model.actions) sema::each_expr(action, some);
  for (const sema::NamedExpr& define : model.defines) some(define.value);
  for (const sema::Function& function : model.functions) some(function.body);
}

Columns::Columns(const sema::Model& model) : model_(model) {
  collect_strings();
}

std::string Columns::folded(const std::string& text) const {
  stdlib::Arena arena;
  stdlib::CallContext context;
  context.arena = &arena;
  stdlib::Scalar argument{}, result{};
  argument.s = {text.data(), static_cast<int64_t>(text.size())};
  if (!stdlib::builtin(stdlib::BuiltinId::FoldString).eval(context, &argument, &result)) return text;
  return std::string(result.s.data, static_cast<size_t>(result.s.size));
}

/// All strings that a comparison, a list or a prefix names, each also folded.
void Columns::collect_strings() {
  std::unordered_set<const Expr*> seen;
  const auto take = [&](const sema::Constant& constant, bool prefix) {
    if (!std::holds_alternative<std::string>(constant.value)) return;
    for (const std::string& text : {constant.text(), folded(constant.text())}) {
      strings_.push_back(text);
      if (prefix) strings_.push_back(after_prefix(text));
    }
  };
  std::vector<const Expr*> open;
  each_root(model_, [&](const ExprPtr& expr) { open.push_back(expr.get()); });
  strings_.emplace_back();
  while (!open.empty()) {
    const Expr& expr = *open.back();
    open.pop_back();
    if (!seen.insert(&expr).second) continue;
    sema::each_part(expr, [&](const ExprPtr& part) { open.push_back(part.get()); });
    if (expr.op != Op::Builtin) continue;
    const bool prefix = stdlib::builtin(expr.builtin).name.starts_with("starts with");
    for (const ExprPtr& argument : expr.arguments) {
      take(argument->value, prefix);
      const auto* list = std::get_if<sema::ListConstant>(&argument->value.value);
      if (list == nullptr) continue;
      for (const sema::Constant& item : list->items()) take(item, prefix);
    }
  }
  std::sort(strings_.begin(), strings_.end());
  strings_.erase(std::unique(strings_.begin(), strings_.end()), strings_.end());
}

int64_t Columns::key(const sema::Constant& value) const {
  if (const auto* real = std::get_if<double>(&value.value)) return key_of_double(*real);
  if (const auto* flag = std::get_if<bool>(&value.value)) return *flag ? 1 : 0;
  if (const auto* text = std::get_if<std::string>(&value.value)) {
    return 2 * (std::lower_bound(strings_.begin(), strings_.end(), *text) - strings_.begin()) + 1;
  }
  return value.integer();
}

ValueSet Columns::starting_with(const std::string& prefix) const {
  const std::string end = after_prefix(prefix);
  const int64_t beyond = end.empty() ? 2 * static_cast<int64_t>(strings_.size()) + 1 : key({end});
  return ValueSet::range(key({prefix}), beyond - 1);
}

std::string Columns::text(SubjectId subject, int64_t key) const {
  const sema::Type& type = subjects_[subject].type;
  sema::Constant value{key};
  if (type.kind == Kind::Number) value = {double_of_key(key)};
  if (type.kind == Kind::Bool) value = {key != 0};
  if (type.is_textual()) {
    if (key % 2 == 0) return "";
    value = {strings_[static_cast<size_t>(key / 2)]};
  }
  return sema::constant_text(value, type, model_.enums);
}

ValueSet Columns::values(const Expr& expr, const sema::Type& type) const {
  const auto members = [&] { return static_cast<int64_t>(model_.enums[type.enum_id].members.size()); };
  const auto strings = static_cast<int64_t>(strings_.size());
  switch (type.kind) {
    case Kind::Bool: return ValueSet::range(0, 1);
    case Kind::Enum: return ValueSet::range(model_.enums[type.enum_id].open ? SCORE_UNLISTED : 0, members() - 1);
    case Kind::Decimal: return ValueSet::range(-SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX);
    case Kind::Number:
      return ValueSet::range(key_of_double(-std::numeric_limits<double>::max()),
                             key_of_double(std::numeric_limits<double>::max()));
    case Kind::Set:
      return members() <= kSmallSet ? ValueSet::range(0, (int64_t{1} << members()) - 1) : ValueSet::range(0, 0);
    case Kind::String:
    case Kind::Text: return ValueSet::range(1, 2 * strings);  // "" is the first of them, and nothing lies below it
    default: break;
  }
  if (expr.op == Op::Builtin) {
    const std::optional<Interval> values = clock_values(stdlib::builtin(expr.builtin).name);
    if (values) return ValueSet::range(values->low, values->high);
  }
  return ValueSet::range(INT64_MIN, INT64_MAX);
}

SubjectId Columns::add(std::string key, Subject made) {
  const auto [place, fresh] = by_key_.emplace(std::move(key), static_cast<SubjectId>(subjects_.size()));
  if (fresh) subjects_.push_back(std::move(made));
  return place->second;
}

ValueSet Columns::known(SubjectId id) const {
  return {subjects_[id].all.known, false};
}

SubjectId Columns::value(const Expr& expr, Kind kind) {
  if (expr.op == Op::Events && expr.events->op == sema::EventOp::Count) return count(expr);
  sema::Type type = expr.type.as_optional(false);
  type.kind = kind;
  Subject made{SubjectKind::Value, &expr, type, values(expr, type)};
  if (expr.op == Op::Events && expr.events->op == sema::EventOp::Distinct) {
    made.all = ValueSet::range(0, INT64_MAX);
  }
  made.all.unknown = may_be_unknown(model_, expr);
  return add("v" + std::to_string(identity_.of(expr)) + (kind == Kind::Text ? "t" : ""), std::move(made));
}

SubjectId Columns::count(const Expr& expr) {
  Subject made{SubjectKind::Count, &expr, sema::make_type(Kind::Int), ValueSet::range(0, INT64_MAX)};
  const size_t before = subjects_.size();
  const SubjectId id = add(identity_.count_key(*expr.events), std::move(made));
  if (subjects_.size() > before) add_window(id, *expr.events);
  return id;
}

SubjectId Columns::order(const Expr& a, const Expr& b, Kind kind, bool* swapped) {
  const uint32_t x = identity_.of(a), y = identity_.of(b);
  *swapped = x > y;
  const bool is_enum = kind == Kind::Enum;
  const bool ordered = kind != Kind::Bool && kind != Kind::Set && (!is_enum || model_.enums[a.type.enum_id].ordered);
  const bool open = is_enum && model_.enums[a.type.enum_id].open;
  Subject made{SubjectKind::Order, &a, a.type, {}};
  made.all = ValueSet::range(ordered && x != y ? kBelow : kEqual, x != y ? kAbove : kEqual);
  if (open) made.all.known.push_back({kNoOrder, kNoOrder});
  made.all = ValueSet::of(std::move(made.all.known));
  made.all.unknown = may_be_unknown(model_, a) || may_be_unknown(model_, b);
  const auto [low, high] = std::minmax(x, y);
  return add("o" + std::to_string(low) + "," + std::to_string(high) + (kind == Kind::Text ? "t" : ""), std::move(made));
}

SubjectId Columns::member(const Expr& set, uint32_t code) {
  Subject made{SubjectKind::Member, &set, sema::make_type(Kind::Bool), ValueSet::range(0, 1)};
  made.all.unknown = may_be_unknown(model_, set);
  return add("m" + std::to_string(identity_.of(set)) + "," + std::to_string(code), std::move(made));
}

SubjectId Columns::part(const Expr& text, Kind kind, std::string_view op, const std::string& needle) {
  const SubjectId whole = value(text, kind);
  Subject made{SubjectKind::Part, &text, sema::make_type(Kind::Bool), ValueSet::range(0, 1)};
  made.all.unknown = subjects_[whole].all.unknown;
  std::string key = "p" + std::to_string(whole);
  key.append(op).append(" ").append(needle);
  const size_t before = subjects_.size();
  const SubjectId id = add(std::move(key), std::move(made));
  if (subjects_.size() > before) parts_[whole].push_back({id, op == "ends", needle});
  return id;
}

}  // namespace score::analysis
