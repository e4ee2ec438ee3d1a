// if, or else, is known; and the entry points that say what an expression must be.
#include <utility>

#include "compiler/sema/constants.h"
#include "compiler/sema/hints.h"
#include "compiler/sema/typer.h"

namespace score::sema {

ExprPtr Typer::check(const syntax::Expr& expr, const Type* hint) {
  const Site site{expr, hint};
  return std::visit([&](const auto& node) { return visit(node, site); }, expr.node);
}

ExprPtr Typer::visit(const syntax::Paren& node, const Site& site) {
  return check(*node.inner, site.hint);
}

namespace {

/// What to write for a period where only a duration will do.
std::string in_days(const Expr& period) {
  constexpr int64_t kMonths = 12, kDaysOfMonth = 30, kDaysOfYear = 365;
  const bool known = period.op == Op::Constant && period.value.known();
  const int64_t months = known ? period.value.integer() : 0;
  const std::string why = "months and years have no fixed length: write ";
  if (months <= 0 || months > kMonths * kDaysOfYear) return why + "it in days";
  const int64_t days = months / kMonths * kDaysOfYear + months % kMonths * kDaysOfMonth;
  return why + fmt::format("`{} days`", days);
}

}  // namespace

ExprPtr Typer::check_as(const syntax::Expr& expr, const Type& wanted, std::string_view what) {
  const ExprPtr checked = check(expr, &wanted);
  if (checked == nullptr) return nullptr;
  const size_t before = context_.diags->error_count();
  if (ExprPtr widened = widen(checked, wanted)) return widened;
  if (context_.diags->error_count() > before) return nullptr;
  const bool literal = numeric_literal(expr).has_value();
  const bool time = wanted.kind == Kind::Duration || wanted.kind == Kind::Period;
  if (literal && time) {
    context_.report<diag::S0406>(expr.span, context_.text(expr.span), kind_name(wanted.kind))
        .with_help("write `" + context_.text(expr.span) + (wanted.kind == Kind::Period ? " months`" : " days`"));
    return nullptr;
  }
  auto& finding = context_.report<diag::S0401>(expr.span, what, context_.text(wanted.as_optional(false)),
                                               context_.text(checked->type));
  if (wanted.kind == Kind::Duration && checked->type.kind == Kind::Period) finding.with_help(in_days(*checked));
  return nullptr;
}

ExprPtr Typer::condition(const syntax::Expr& expr, std::string_view what) {
  const size_t warnings = context_.diags->warning_count();
  ExprPtr checked = check_as(expr, make_type(Kind::Bool), what);
  // `when product == crm` is meant to be true of one line and false of the others.
  if (checked != nullptr && checked->op == Op::Constant && context_.line == nullptr) {
    const Constant& value = checked->value;
    const bool told = !value.known() && context_.diags->warning_count() > warnings;  // why it is unknown
    if (told) return checked;
    context_.report<diag::S0504>(expr.span, !value.known() ? "unknown" : value.boolean() ? "true" : "false");
  }
  return checked;
}

ExprPtr Typer::points(const syntax::Expr& expr, std::string_view what) {
  const Type decimal = make_type(Kind::Decimal);
  ExprPtr checked = check(expr, &decimal);
  if (checked == nullptr) return nullptr;
  if (!checked->type.is_numeric()) {
    context_.report<diag::S0401>(expr.span, what, "decimal", context_.text(checked->type));
    return nullptr;
  }
  if (checked->type.optional) {
    const std::string text = context_.text(expr.span);
    const syntax::Expr& bare = bare_expr(expr);
    const bool atom = std::holds_alternative<syntax::NameRef>(bare.node) ||
                      std::holds_alternative<syntax::Call>(bare.node) || &bare != &expr;
    auto& finding = context_.report<diag::S0601>(expr.span, what, text);
    finding.with_help("say what counts then, as in `" + (atom ? text : "(" + text + ")") + " or else 0`");
    if (!atom) finding.fix(Span{expr.span.file, expr.span.begin, expr.span.begin}, "(");
    finding.fix(Span{expr.span.file, expr.span.end, expr.span.end}, atom ? " or else 0" : ") or else 0");
    return nullptr;
  }
  if (checked->type.kind == Kind::Number) {
    const auto rows = stdlib::builtins_named("number to decimal");  // one of the two places where this is done
    return build_.builtin(rows.front(), {checked}, expr.span);
  }
  return widen(checked, decimal);
}

ExprPtr Typer::constant(const syntax::Expr& expr, const Type* wanted, std::string_view what, bool params) {
  diag::Diagnostics inside;
  diag::Diagnostics* const all = std::exchange(context_.diags, &inside);
  const ExprPtr checked = wanted != nullptr ? check_as(expr, *wanted, what) : check(expr);
  context_.diags = all;
  const bool unknown = checked != nullptr && checked->op == Op::Constant && !checked->value.known();
  for (const diag::Diagnostic& finding : inside.all()) {
    if (!unknown || finding.spec != &diag::S0422) all->take(finding);  // that it is unknown is said below
  }
  if (checked == nullptr) return nullptr;
  const std::string on = first_dependency(context_, checked, params);
  if (!on.empty()) {
    auto& finding = context_.report<diag::S0211>(expr.span, what, on);
    if (what == "a let") hint_let(context_, expr.span, finding);
    return nullptr;
  }
  const std::optional<Constant> value = Evaluation(context_, params)(checked);
  if (!value) {
    context_.report<diag::S0211>(expr.span, what, "a pattern");
    return nullptr;
  }
  if (!value->known()) {
    const bool literal = syntax::as<syntax::UnknownLit>(&bare_expr(expr)) != nullptr;
    context_.report<diag::S0423>(expr.span, what, literal ? "it is written so" : "its arithmetic has no result");
    return nullptr;
  }
  return checked;
}

bool Typer::never_missing(const ExprPtr& expr) const {
  if (expr->type.optional) return false;
  if (expr->op == Op::Events) return expr->events->op == EventOp::Count || expr->events->op == EventOp::Distinct;
  return expr->op == Op::Field || expr->op == Op::EventField || expr->op == Op::Param || expr->op == Op::Score ||
         expr->op == Op::Constant;
}

ExprPtr Typer::visit(const syntax::If& node, const Site& site) {
  const ExprPtr test = condition(*node.condition, "the condition of `if`");
  const bool second_first = waits_for_context(*node.then) && !waits_for_context(*node.otherwise);
  const syntax::Expr& first = second_first ? *node.otherwise : *node.then;
  const syntax::Expr& second = second_first ? *node.then : *node.otherwise;
  ExprPtr a = check(first, site.hint);
  const Type known = a != nullptr ? a->type.as_optional(false) : Type{};
  const bool outer = a == nullptr || (site.hint != nullptr && waits_for_context(first));
  ExprPtr b = check(second, outer ? site.hint : &known);
  if (test == nullptr || a == nullptr || b == nullptr) return nullptr;
  if (!join(a, b, "`if`", site.span())) return nullptr;
  if (second_first) std::swap(a, b);
  const Type type = a->type;
  return build_.logic(Op::If, type, {test, a, b}, site.span());
}

ExprPtr Typer::visit(const syntax::OrElse& node, const Site& site) {
  const bool typeless = syntax::as<syntax::UnknownLit>(&bare_expr(*node.value)) != nullptr && site.hint == nullptr;
  ExprPtr fallback = typeless ? check(*node.fallback) : nullptr;
  if (typeless && fallback == nullptr) return nullptr;
  const Type wanted = typeless ? fallback->type.as_optional(false) : Type{};
  ExprPtr value = check(*node.value, typeless ? &wanted : site.hint);
  if (value == nullptr) return nullptr;
  const Type known = value->type.as_optional(false);
  if (!typeless) fallback = check(*node.fallback, &known);
  if (fallback == nullptr) return nullptr;
  const bool never = never_missing(value);
  if (!join(value, fallback, "`or else`", site.span())) return nullptr;
  if (never) {
    context_.report<diag::S0604>(site.span(), context_.text(node.value->span), "`or else`")
        .fix(Span{site.span().file, node.value->span.end, site.span().end}, "")
        .safely();
  }
  const Type type = value->type;
  return build_.logic(Op::OrElse, type, {value, fallback}, site.span());
}

bool Typer::join(ExprPtr& a, ExprPtr& b, std::string_view what, Span span) {
  const size_t before = context_.diags->error_count();
  if (ExprPtr widened = widen(b, a->type)) {
    b = std::move(widened);
    return true;
  }
  if (ExprPtr widened = widen(a, b->type)) {
    a = std::move(widened);
    return true;
  }
  if (context_.diags->error_count() == before) {
    context_.report<diag::S0411>(span, what, context_.text(a->type), context_.text(b->type));
  }
  return false;
}

ExprPtr Typer::visit(const syntax::Is& node, const Site& site) {
  const Type boolean = make_type(Kind::Bool);  // for a literal `unknown`, which any type would do for
  const bool typeless = syntax::as<syntax::UnknownLit>(&bare_expr(*node.value)) != nullptr;
  const ExprPtr value = check(*node.value, typeless ? &boolean : nullptr);
  if (value == nullptr) return nullptr;
  if (node.what == syntax::Knowledge::Unlisted) {
    const bool open = value->type.kind == Kind::Enum && context_.model.enums[value->type.enum_id].open;
    if (!open) {
      context_.report<diag::S0421>(site.span(), context_.text(value->type));
      return nullptr;
    }
    return negated_if(node.negated, build_.logic(Op::IsUnlisted, make_type(Kind::Bool), {value}, site.span()),
                      *node.value, site);
  }
  const bool known = (node.what == syntax::Knowledge::Known) != node.negated;
  if (never_missing(value)) {
    const std::string test = known ? "`is known`" : "`is unknown`";
    context_.report<diag::S0604>(site.span(), context_.text(node.value->span), test);
  }
  return build_.logic(known ? Op::IsKnown : Op::IsUnknown, make_type(Kind::Bool), {value}, site.span());
}

}  // namespace score::sema
