#include "compiler/sema/lengths.h"

#include <array>

#include "compiler/sema/constants.h"
#include "stdlib/civil.h"

namespace score::sema {

using Row = stdlib::Type;

ExprPtr Lengths::constant(ExprPtr checked, Span span, std::string_view what) {
  if (checked == nullptr) return nullptr;
  const std::string on = first_dependency(context_, checked, Allowed::Arguments);
  if (!on.empty()) {
    context_.report<diag::S0211>(span, what, on);
    return nullptr;
  }
  if (!first_dependency(context_, checked, Allowed::Params).empty()) return checked;  // its call will show
  const std::optional<Constant> found = value(checked);
  if (found && found->known()) return checked;
  context_.report<diag::S0423>(span, what, found ? "its arithmetic has no result" : "it hangs on a pattern");
  return nullptr;
}

/// The value, if it is known now, is above `bound`.
ExprPtr Lengths::above(ExprPtr checked, Span span, std::string_view what, int64_t bound) {
  ExprPtr made = constant(std::move(checked), span, what);
  const std::optional<Constant> found = value(made);
  if (!found || !found->known() || found->integer() > bound) return made;
  context_.report<diag::S0435>(span, what, constant_text(*found, made->type, context_.model.enums));
  return nullptr;
}

std::optional<Constant> Lengths::value(const ExprPtr& expr) {
  return expr == nullptr ? std::nullopt : Evaluation(context_, true)(expr);
}

ExprPtr Lengths::duration(const syntax::Expr& expr, std::string_view what) {
  return above(typer_.check_as(expr, make_type(Kind::Duration), what), expr.span, what, 0);
}

ExprPtr Lengths::length(const syntax::Expr& expr, std::string_view what) {
  const ExprPtr checked = typer_.check(expr);
  if (checked == nullptr) return nullptr;
  if (checked->type.kind == Kind::Period || checked->type.kind == Kind::Duration) {
    return above(checked, expr.span, what, 0);
  }
  if (checked->type.is_numeric()) {
    context_.report<diag::S0406>(expr.span, context_.text(expr.span), "duration")
        .with_help("write `" + context_.text(expr.span) + " days`");
  } else {
    context_.report<diag::S0401>(expr.span, what, "duration", context_.text(checked->type));
  }
  return nullptr;
}

ExprPtr Lengths::quantity(const syntax::Expr& amount, syntax::Unit unit, std::string_view what) {
  return above(typer_.quantity(amount, unit, amount.span), amount.span, what, -1);
}

ExprPtr Lengths::days(const syntax::Expr& expr, std::string_view what) {
  const ExprPtr length = duration(expr, what);
  if (length == nullptr) return nullptr;
  const std::optional<Constant> found = value(length);
  if (found && found->known() && found->integer() % stdlib::kMicrosPerDay != 0) {
    context_.report<diag::S0439>(expr.span, what, context_.text(expr.span));
    return nullptr;
  }
  const std::array<Row, 2> division{Row::Duration, Row::Duration};
  const std::array<Row, 1> number{Row::Number};
  const ExprPtr day = build_.constant(make_type(Kind::Duration), {stdlib::kMicrosPerDay}, expr.span);
  const ExprPtr count = build_.builtin(*stdlib::find_builtin("/", division), {length, day}, expr.span);
  return build_.builtin(*stdlib::find_builtin("floor", number), {count}, expr.span);
}

ExprPtr Lengths::count(const syntax::Expr& expr, std::string_view what) {
  return above(typer_.check_as(expr, make_type(Kind::Int), what), expr.span, what, -1);
}

ExprPtr Lengths::times(const syntax::Expr& expr, std::string_view what) {
  return above(typer_.check_as(expr, make_type(Kind::Int), what), expr.span, what, 0);
}

ExprPtr Lengths::points(const syntax::Expr& expr, std::string_view what) {
  return above(typer_.check_as(expr, make_type(Kind::Decimal), what), expr.span, what, 0);
}

/// A percentage is a decimal: 10% is 0.1, which times 100 is exact.
ExprPtr Lengths::percent(const syntax::Expr& expr) {
  const std::string_view what = "what is dropped each time";
  const ExprPtr part = constant(typer_.check_as(expr, make_type(Kind::Decimal), what), expr.span, what);
  if (part == nullptr) return nullptr;
  const int64_t found = value(part)->integer();
  if (found <= 0 || found > SCORE_DECIMAL_ONE) {
    context_.report<diag::S0441>(expr.span, context_.text(expr.span));
    return nullptr;
  }
  const std::array<Row, 2> product{Row::Decimal, Row::Int};
  constexpr int64_t kHundred = 100;
  const ExprPtr hundredths =
      build_.builtin(*stdlib::find_builtin("*", product), {part, build_.integer(kHundred, expr.span)}, expr.span);
  return build_.builtin(stdlib::builtins_named("decimal to number").front(), {hundredths}, expr.span);
}

ExprPtr Lengths::kept_above(ExprPtr expr, int64_t smallest) {
  if (expr == nullptr || expr->op == Op::Constant) return expr;
  const Type type = expr->type.as_optional(false);
  const Row row = type.kind == Kind::Duration ? Row::Duration : Row::Decimal;
  const std::array<Row, 2> both{row, row};
  const Span span = expr->span;
  const ExprPtr least = build_.constant(type, {smallest}, span);
  ExprPtr larger = build_.builtin(*stdlib::find_builtin("max", both), {std::move(expr), least}, span);
  return larger == nullptr ? nullptr : build_.logic(Op::OrElse, type, {std::move(larger), least}, span);
}

namespace {

bool check_length(Context& context, const ExprPtr& before, const ExprPtr& after, int64_t bound, Span call) {
  if (before == after || after == nullptr) return true;
  const std::string_view what = after->type.kind == Kind::Int ? "a count of events" : "a length of time";
  const std::string on = first_dependency(context, after, Allowed::Arguments);
  if (!on.empty()) {
    context.report<diag::S0211>(call, what, on);
    return false;
  }
  const std::optional<Constant> found = Evaluation(context, true)(after);
  if (!found || !found->known() || found->integer() > bound) return true;
  context.report<diag::S0435>(call, what, constant_text(*found, after->type, context.model.enums));
  return false;
}

bool check_where(Context& context, const ExprPtr& after, Span call) {
  if (after == nullptr || !after->asks_events) return true;
  context.report<diag::S0128>(call, context.text(call));
  return false;
}

}  // namespace

bool check_arguments(Context& context, const EventExpr& before, const EventExpr& after, Span call) {
  bool good = check_length(context, before.length, after.length, 0, call);
  good = check_length(context, before.within, after.within, 0, call) && good;
  good = check_length(context, before.count, after.count, -1, call) && good;
  good = check_length(context, before.of, after.of, 0, call) && good;
  good = check_where(context, after.chain.first.where, call) && good;
  for (size_t i = 0; i < after.chain.links.size(); ++i) {
    good = check_length(context, before.chain.links[i].within, after.chain.links[i].within, 0, call) && good;
    good = check_where(context, after.chain.links[i].selection.where, call) && good;
  }
  return good;
}

}  // namespace score::sema
