#include "compiler/sema/builder.h"

#include <algorithm>

#include "compiler/sema/constants.h"
#include "compiler/sema/lengths.h"
#include "compiler/sema/types.h"
#include "compiler/sema/walk.h"

namespace score::sema {

using stdlib::BuiltinInfo;

ExprPtr Builder::constant(const Type& type, Constant value, Span span) const {
  Expr node;
  node.op = Op::Constant;
  node.type = type;
  node.value = std::move(value);
  node.span = span;
  return std::make_shared<const Expr>(std::move(node));
}

ExprPtr Builder::boolean(bool value, Span span) const {
  return constant(make_type(Kind::Bool), {value}, span);
}

ExprPtr Builder::integer(int64_t value, Span span) const {
  return constant(make_type(Kind::Int), {value}, span);
}

ExprPtr Builder::reference(Op op, uint32_t index, const Type& type, Span span) const {
  Expr node;
  node.op = op;
  node.type = type;
  node.index = index;
  node.span = span;
  return std::make_shared<const Expr>(std::move(node));
}

ExprPtr Builder::event_field(uint32_t event, uint32_t field, const Type& type, Span span) const {
  Expr node;
  node.op = Op::EventField;
  node.type = type;
  node.index = field;
  node.event = event;
  node.span = span;
  return std::make_shared<const Expr>(std::move(node));
}

ExprPtr Builder::events(EventExpr expr, const Type& type, Span span) {
  Expr node;
  node.op = Op::Events;
  node.type = type;
  node.span = span;
  node.asks_events = true;
  node.events = std::make_shared<const EventExpr>(std::move(expr));
  return finish(std::move(node));
}

namespace {

bool any_optional(const std::vector<ExprPtr>& arguments) {
  return std::any_of(arguments.begin(), arguments.end(), [](const ExprPtr& a) { return a->type.optional; });
}

}  // namespace

ExprPtr Builder::logic(Op op, Type type, std::vector<ExprPtr> arguments, Span span) {
  switch (op) {
    case Op::IsKnown:
    case Op::IsUnknown: type.optional = false; break;
    case Op::OrElse: type.optional = arguments[1]->type.optional; break;
    default: type.optional = any_optional(arguments); break;
  }
  Expr node;
  node.op = op;
  node.type = type;
  node.span = span;
  node.arguments = std::move(arguments);
  return finish(std::move(node));
}

ExprPtr Builder::negation(ExprPtr operand, Span span) {
  return logic(Op::Not, make_type(Kind::Bool), {std::move(operand)}, span);
}

ExprPtr Builder::builtin(stdlib::BuiltinId id, std::vector<ExprPtr> arguments, Span span, uint32_t zone) {
  const BuiltinInfo& info = stdlib::builtin(id);
  Expr node;
  node.op = Op::Builtin;
  node.type = type_of(info.result).as_optional(any_optional(arguments) || info.known == stdlib::Known::OptionalResult);
  node.builtin = id;
  node.index = (info.needs & stdlib::kZone) != 0 ? zone : 0;
  node.span = span;
  node.arguments = std::move(arguments);
  return finish(std::move(node));
}

std::string unknown_reason(stdlib::BuiltinId id) {
  const BuiltinInfo& info = stdlib::builtin(id);
  const std::string_view name = info.name;
  if (name == "/" || name == "div" || name == "mod") return "division by zero, or a result that is too large";
  if (info.known == stdlib::Known::OptionalResult) return fmt::format("`{}` finds nothing", name);
  return fmt::format("`{}` has no value for this", name);
}

/// Folds a node whose arguments are all constants, and limits the depth of the others.
ExprPtr Builder::finish(Expr node) {
  std::vector<const Constant*> values;
  uint32_t depth = 0;
  each_part(node, [&](const ExprPtr& part) {
    depth = std::max(depth, part->depth);
    node.asks_events = node.asks_events || part->asks_events;
  });
  for (const ExprPtr& argument : node.arguments) {
    if (argument->op == Op::Constant) values.push_back(&argument->value);
  }
  node.depth = depth + 1;
  if (node.depth > context_.options.max_depth) {
    if (node.depth == context_.options.max_depth + 1) {
      context_.report<diag::S0218>(node.span, context_.options.max_depth);
    }
    return nullptr;
  }
  if (values.size() == node.arguments.size()) {
    if (std::optional<Constant> value = apply(context_, node, values, std::nullopt)) {
      const bool strange = node.op == Op::Builtin && !value->known() &&
                           std::all_of(values.begin(), values.end(), [](const Constant* c) { return c->known(); });
      if (strange && !quiet_) context_.report<diag::S0422>(node.span, unknown_reason(node.builtin));
      const bool optional = node.type.optional && !value->known();
      return constant(node.type.as_optional(optional), std::move(*value), node.span);
    }
  }
  return std::make_shared<const Expr>(std::move(node));
}

ExprPtr Builder::substitute(const ExprPtr& expr, const std::vector<ExprPtr>& to, Span call) {
  std::unordered_map<const Expr*, ExprPtr> done;
  quiet_ = true;
  ExprPtr result = rebuild(expr, to, call, done);
  quiet_ = false;
  return result;
}

ExprPtr Builder::rebuild(const ExprPtr& expr, const std::vector<ExprPtr>& to, Span call,
                         std::unordered_map<const Expr*, ExprPtr>& done) {
  if (expr->op == Op::Param && expr->index >= kFirstParameter) return to[expr->index - kFirstParameter];
  if (expr->arguments.empty() && expr->events == nullptr) return expr;
  if (const auto found = done.find(expr.get()); found != done.end()) return found->second;
  if (expr->events != nullptr) {
    const ExprPtr made = rebuild_events(expr, to, call, done);
    if (made != nullptr) done.emplace(expr.get(), made);
    return made;
  }
  std::vector<ExprPtr> arguments;
  bool changed = false;
  for (const ExprPtr& argument : expr->arguments) {
    arguments.push_back(rebuild(argument, to, call, done));
    if (arguments.back() == nullptr) return nullptr;
    changed = changed || arguments.back() != argument;
  }
  ExprPtr result = expr;
  if (changed) {
    if (!may_expand(call)) return nullptr;
    result = expr->op == Op::Builtin ? builtin(expr->builtin, std::move(arguments), expr->span, expr->index)
                                     : logic(expr->op, expr->type, std::move(arguments), expr->span);
  }
  done.emplace(expr.get(), result);
  return result;
}

ExprPtr Builder::rebuild_events(const ExprPtr& expr, const std::vector<ExprPtr>& to, Span call,
                                std::unordered_map<const Expr*, ExprPtr>& done) {
  EventExpr made = *expr->events;
  bool changed = false;
  bool failed = false;
  each_part_of_events(made, [&](ExprPtr& part) {
    if (part == nullptr || failed) return;
    ExprPtr next = rebuild(part, to, call, done);
    failed = next == nullptr;
    changed = changed || next != part;
    part = std::move(next);
  });
  if (failed || !changed) return failed ? nullptr : expr;
  if (!may_expand(call) || !check_arguments(context_, *expr->events, made, call)) return nullptr;
  return events(std::move(made), expr->type, expr->span);
}

bool Builder::may_expand(Span call) {
  if (++context_.expansion <= context_.options.max_expansion) return true;
  if (context_.expansion == context_.options.max_expansion + 1) {
    context_.report<diag::S0217>(call, context_.options.max_expansion);
  }
  return false;
}

}  // namespace score::sema
