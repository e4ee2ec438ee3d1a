// Negations and comparisons of times over what may be unknown, which read as if they took the unknown in. Those that
// plain fields and `since last` give rise to are found where they are typed; here are those that come by events, by
// `none of` and by ranges.
#include <algorithm>

#include "compiler/analysis/conditions.h"

namespace score::analysis {

using sema::EventOp;
using sema::Expr;
using sema::ExprPtr;
using sema::Op;

namespace {

/// The first value of events that is unknown where there is none; null if there is no such part.
const Expr* of_no_events(const Expr& expr, int depth = 0) {
  constexpr int kDeepest = 40;  // a lint need not look further
  if (expr.op == Op::Events) {
    const EventOp op = expr.events->op;
    const bool none = op == EventOp::First || op == EventOp::Last || op == EventOp::Min || op == EventOp::Max;
    return none && expr.type.optional ? &expr : nullptr;
  }
  if (depth > kDeepest || expr.op == Op::OrElse || expr.op == Op::IsKnown || expr.op == Op::IsUnknown) return nullptr;
  for (const ExprPtr& argument : expr.arguments) {
    if (const Expr* found = of_no_events(*argument, depth + 1)) return found;
  }
  return nullptr;
}

bool is_time_of_events(const Expr& expr) {
  return expr.op == Op::Events && of_no_events(expr) != nullptr && expr.events->value != nullptr &&
         expr.events->value->op == Op::EventField && expr.events->value->index == 0;
}

/// `days since last(E.at)`, `now - last(E.at)`
bool is_age_of_events(const Expr& expr) {
  if (expr.op != Op::Builtin || expr.arguments.empty()) return false;
  const std::string_view name = stdlib::builtin(expr.builtin).name;
  if (name.ends_with(" since _")) return is_time_of_events(*expr.arguments[0]);
  const bool difference = name == "-" && expr.arguments.size() == 2 && expr.type.kind == sema::Kind::Duration;
  return difference && is_time_of_events(*expr.arguments[1]);
}

/// The side that an order asks to be long ago, of comparisons that hold the longer ago it is.
const Expr* long_ago(const Expr& expr) {
  if (expr.op != Op::Builtin || expr.arguments.size() != 2) return nullptr;
  const std::string_view name = stdlib::builtin(expr.builtin).name;
  const bool less = name == "<" || name == "<=", greater = name == ">" || name == ">=";
  if (!less && !greater) return nullptr;
  const Expr& small = *expr.arguments[less ? 0 : 1];
  const Expr& large = *expr.arguments[less ? 1 : 0];
  if (is_time_of_events(small)) return &small;
  return is_age_of_events(large) ? &large : nullptr;
}

/// The side that a negation asks not to be something.
const Expr* negated_side(const Expr& expr) {
  if (expr.op == Op::Not && of_no_events(expr) != nullptr) return expr.arguments[0].get();
  if (expr.op != Op::Builtin || expr.arguments.size() != 2) return nullptr;
  if (stdlib::builtin(expr.builtin).name != "!=") return nullptr;
  for (const ExprPtr& side : expr.arguments) {
    if (of_no_events(*side) != nullptr) return side.get();
  }
  return nullptr;
}

/// A field that may be missing, of which `has none` and the like are asked.
const sema::Field* none_of_missing(const sema::Model& model, const Expr& expr) {
  if (expr.op != Op::Builtin || expr.arguments.empty()) return nullptr;
  const std::string_view name = stdlib::builtin(expr.builtin).name;
  if (name != "has none" && !name.ends_with(" none of")) return nullptr;
  const Expr& value = *expr.arguments[0];
  if (!value.type.optional) return nullptr;
  if (value.op == Op::Field) return &model.lead[value.index];
  return value.op == Op::EventField ? &model.events[value.event].fields[value.index] : nullptr;
}

}  // namespace

void UnknownGuards::push(const Expr& junction) {
  for (const Expr* part : parts_of(junction)) {
    const Expr& bare = part->op == Op::Not ? *part->arguments[0] : *part;
    const bool asks = bare.op == Op::IsKnown || bare.op == Op::IsUnknown;
    if (asks) values_.push_back(scope_.columns.identity().of(*bare.arguments[0]));
    const Expr* counted = bare.op == Op::Builtin && !bare.arguments.empty() ? bare.arguments[0].get() : &bare;
    if (counted->op != Op::Events) continue;
    const EventOp op = counted->events->op;
    if (op == EventOp::Any || op == EventOp::Count) events_.push_back(counted->events->chain.first.event);
  }
}

void UnknownGuards::check(const Expr& expr) {
  const sema::Model& model = scope_.model;
  Identity& identity = scope_.columns.identity();
  const auto guarded = [&](const Expr& value) {
    return std::find(values_.begin(), values_.end(), identity.of(value)) != values_.end();
  };
  if (const sema::Field* field = none_of_missing(model, expr); field != nullptr && !guarded(*expr.arguments[0])) {
    diag::Diagnostic* finding = scope_.report<diag::S0603>(expr.span, field->name);
    if (finding == nullptr) return;
    finding->with_help("say what happens then: `" + field->name + " is unknown or …` takes them in, `" + field->name +
                       " is known and …` leaves them out");
    return;
  }
  const Expr* side = negated_side(expr);
  if (side == nullptr) side = long_ago(expr);
  if (side == nullptr) return;
  const Expr& events = *of_no_events(*side);
  const uint32_t event = events.events->chain.first.event;
  if (guarded(events) || guarded(*side) || std::find(events_.begin(), events_.end(), event) != events_.end()) return;
  diag::Diagnostic* finding = scope_.report<diag::S0616>(expr.span, std::string(scope_.text(side->span)));
  if (finding != nullptr) {
    finding->with_help("`or no " + model.events[event].name + "` takes them in, `any " + model.events[event].name +
                       " and …` leaves them out");
  }
}

}  // namespace score::analysis
