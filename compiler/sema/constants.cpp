#include "compiler/sema/constants.h"

#include <deque>
#include <unordered_set>

#include "compiler/sema/types.h"
#include "compiler/sema/walk.h"
#include "stdlib/arena.h"

namespace score::sema {
namespace {

using stdlib::BuiltinInfo;
using stdlib::CType;
using stdlib::Scalar;

/// Constants as kernels take them; holds what the scalars point into.
class Marshal {
 public:
  Scalar scalar(const Constant& value, CType type) {
    Scalar out{};
    switch (type) {
      case CType::Bool: out.b = value.boolean(); break;
      case CType::Int: out.i = value.integer(); break;
      case CType::Number: out.d = value.number(); break;
      case CType::Str: out.s = view(value.text()); break;
      case CType::IntList: out.il = integers(value.list()); break;
      case CType::NumberList: out.nl = numbers(value.list()); break;
      case CType::StrList: out.sl = strings(value.list()); break;
      case CType::Regex:
      case CType::Lookup: break;
    }
    return out;
  }

 private:
  static ScoreStr view(const std::string& text) { return {text.data(), static_cast<int64_t>(text.size())}; }
  ScoreIntList integers(const ConstantList& list) {
    std::vector<int64_t>& items = integers_.emplace_back();
    for (const Constant& item : list) items.push_back(item.integer());
    return {items.data(), static_cast<int64_t>(items.size())};
  }
  ScoreNumberList numbers(const ConstantList& list) {
    std::vector<double>& items = numbers_.emplace_back();
    for (const Constant& item : list) items.push_back(item.number());
    return {items.data(), static_cast<int64_t>(items.size())};
  }
  ScoreStrList strings(const ConstantList& list) {
    std::vector<ScoreStr>& items = strings_.emplace_back();
    for (const Constant& item : list) items.push_back(view(item.text()));
    return {items.data(), static_cast<int64_t>(items.size())};
  }

  std::deque<std::vector<int64_t>> integers_;
  std::deque<std::vector<double>> numbers_;
  std::deque<std::vector<ScoreStr>> strings_;
};

Constant from_scalar(const Scalar& value, stdlib::Type type) {
  switch (stdlib::c_type(type)) {
    case CType::Bool: return {value.b};
    case CType::Number: return {value.d};
    case CType::Str: return {std::string(value.s.data, static_cast<size_t>(value.s.size))};
    default: return {value.i};
  }
}

std::optional<Constant> call(Context& context, const Expr& node, const std::vector<const Constant*>& arguments,
                             std::optional<int64_t> now_us) {
  const BuiltinInfo& info = stdlib::builtin(node.builtin);
  for (const stdlib::Type parameter : info.params()) {
    if (parameter == stdlib::Type::Regex) return std::nullopt;
  }
  for (const Constant* argument : arguments) {
    if (!argument->known()) return Constant{};
  }
  if ((info.needs & stdlib::kNow) != 0 && !now_us) return std::nullopt;
  const Model& model = context.model;
  stdlib::Arena arena;
  stdlib::CallContext call_context;
  call_context.now_us = now_us.value_or(0);
  call_context.arena = &arena;
  call_context.holidays = {model.holidays.data(), static_cast<int64_t>(model.holidays.size())};
  call_context.fiscal_start_month = model.fiscal_start_month;
  if ((info.needs & stdlib::kZone) != 0) {
    call_context.zone = context.zones.at(model, node.index);
    if (call_context.zone == nullptr) return std::nullopt;
  }
  Marshal marshal;
  std::vector<Scalar> scalars;
  for (size_t i = 0; i < arguments.size(); ++i) {
    scalars.push_back(marshal.scalar(*arguments[i], stdlib::c_type(info.param_types[i])));
  }
  Scalar out{};
  if (!info.eval(call_context, scalars.data(), &out)) return Constant{};
  return from_scalar(out, info.result);
}

/// Kleene: `decisive` (false for and, true for or) wins over unknown.
Constant junction(const std::vector<const Constant*>& arguments, bool decisive) {
  bool unknown = false;
  for (const Constant* argument : arguments) {
    if (!argument->known()) {
      unknown = true;
    } else if (argument->boolean() == decisive) {
      return {decisive};
    }
  }
  return unknown ? Constant{} : Constant{!decisive};
}

}  // namespace

std::optional<Constant> apply(Context& context, const Expr& node, const std::vector<const Constant*>& arguments,
                              std::optional<int64_t> now_us) {
  switch (node.op) {
    case Op::Constant: return node.value;
    case Op::Field:
    case Op::Param:
    case Op::Score:
    case Op::Grade:
    case Op::EventField:
    case Op::Events:
    case Op::TopReasons:
    case Op::Fires:
    case Op::Segment: return std::nullopt;
    case Op::Builtin: return call(context, node, arguments, now_us);
    case Op::And: return junction(arguments, false);
    case Op::Or: return junction(arguments, true);
    case Op::Not: return arguments[0]->known() ? Constant{!arguments[0]->boolean()} : Constant{};
    case Op::If:
      if (!arguments[0]->known()) return Constant{};
      return arguments[0]->boolean() ? *arguments[1] : *arguments[2];
    case Op::OrElse: return arguments[0]->known() ? *arguments[0] : *arguments[1];
    case Op::IsKnown: return Constant{arguments[0]->known()};
    case Op::IsUnknown: return Constant{!arguments[0]->known()};
    case Op::IsUnlisted:
      return arguments[0]->known() ? Constant{arguments[0]->integer() == SCORE_UNLISTED} : Constant{};
  }
  return std::nullopt;
}

std::optional<Constant> Evaluation::operator()(const ExprPtr& expr) {
  if (expr == nullptr) return std::nullopt;
  if (const auto found = known_.find(expr.get()); found != known_.end()) return found->second;
  std::optional<Constant> value = compute(*expr);
  known_.emplace(expr.get(), value);
  return value;
}

std::optional<Constant> Evaluation::compute(const Expr& expr) {
  if (expr.op == Op::Param && params_ && expr.index < kFirstParameter) return context_.model.params[expr.index].value;
  std::vector<Constant> values;
  for (const ExprPtr& argument : expr.arguments) {
    std::optional<Constant> value = (*this)(argument);
    if (!value) return std::nullopt;
    values.push_back(std::move(*value));
  }
  std::vector<const Constant*> pointers;
  for (const Constant& value : values) pointers.push_back(&value);
  return apply(context_, expr, pointers, now_us_);
}

namespace {

/// Calls `visit` on every node once; stops when it returns true.
template <class Visit>
bool any_node(const ExprPtr& expr, std::unordered_set<const Expr*>& seen, const Visit& visit) {
  if (expr == nullptr || !seen.insert(expr.get()).second) return false;
  if (visit(*expr)) return true;
  bool found = false;
  each_part(*expr, [&](const ExprPtr& part) { found = found || any_node(part, seen, visit); });
  return found;
}

bool needs_clock(const Expr& expr) {
  if (expr.op == Op::Events) return true;  // what lies after now does not exist
  return expr.op == Op::Builtin && (stdlib::builtin(expr.builtin).needs & stdlib::kNow) != 0;
}

std::string dependency(const Context& context, const Expr& expr, Allowed allowed) {
  const Model& model = context.model;
  const auto named = [](const char* kind, const std::string& name) { return std::string(kind) + " `" + name + "`"; };
  switch (expr.op) {
    case Op::Field: return named("the field", model.lead[expr.index].name);
    case Op::Score: return named("the score", model.scores[expr.index].name);
    case Op::Grade: return named("the grade", model.grades[expr.index].name);
    case Op::Segment: return named("the segment", model.segments[expr.index].name);
    case Op::Events: return "the lead's events";
    case Op::TopReasons: return "the reasons for a score";
    case Op::Fires: return named("the action", model.actions[expr.index].name);
    case Op::EventField: return named("the event's field", model.events[expr.event].fields[expr.index].name);
    case Op::Param:
      if (expr.index >= kFirstParameter) return allowed == Allowed::Arguments ? "" : "an argument";
      return allowed == Allowed::Nothing ? named("the param", model.params[expr.index].name) : "";
    case Op::Builtin: return needs_clock(expr) ? "the time at which the model runs" : "";
    default: return "";
  }
}

}  // namespace

std::string first_dependency(const Context& context, const ExprPtr& expr, Allowed allowed) {
  std::unordered_set<const Expr*> seen;
  std::string found;
  any_node(expr, seen, [&](const Expr& node) {
    found = dependency(context, node, allowed);
    return !found.empty();
  });
  return found;
}

bool reads_clock(const ExprPtr& expr) {
  std::unordered_set<const Expr*> seen;
  return any_node(expr, seen, needs_clock);
}

int compare(const Constant& a, const Constant& b) {
  const auto order = [](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
  if (std::holds_alternative<double>(a.value)) return order(a.number(), b.number());
  if (std::holds_alternative<std::string>(a.value)) return order(a.text(), b.text());
  return order(a.integer(), b.integer());
}

}  // namespace score::sema
