// Where expressions meet events.
#include <algorithm>

#include "compiler/sema/events.h"
#include "stdlib/parse.h"

namespace score::sema {

using stdlib::Form;
using syntax::BinaryOp;

namespace {

/// The name alone, where a pattern is nothing but a name.
const syntax::Name* plain_name(const syntax::Chain& chain) {
  const syntax::Pattern& first = chain.first;
  const bool plain = chain.steps.empty() && !first.field && !first.alias && first.where == nullptr && !first.window;
  return plain ? &first.event : nullptr;
}

}  // namespace

/// `count(interests)` counts a set's members, `count(tags)` a list's items, `count(visit)` events.
ExprPtr Typer::visit(const syntax::AggregateOf& node, const Site& site) {
  const syntax::Name* plain = plain_name(node.chain);
  const bool named = plain != nullptr && context_.scope.event(plain->text) == nullptr;
  if (named && (is_value_name(plain->text) || diag::nearest(plain->text, context_.scope.event_names()).empty())) {
    const syntax::Expr argument{plain->span, syntax::NameRef{*plain}};
    return overload(Form::Function, "count", {&argument}, {site.expr, nullptr});
  }
  const ExprPtr made = EventChecker(context_, locals_).aggregate(node, site.span());
  return may_ask_events(made, site.span()) ? made : nullptr;
}

ExprPtr Typer::visit(const syntax::EventTest& node, const Site& site) {
  const ExprPtr made = EventChecker(context_, locals_).test(node, site.span());
  return may_ask_events(made, site.span()) ? made : nullptr;
}

ExprPtr Typer::visit(const syntax::SinceLast& node, const Site& site) {
  const ExprPtr last = EventChecker(context_, locals_).time_of_last(node.pattern, node.pattern.span);
  if (last == nullptr || !may_ask_events(last, site.span())) return nullptr;
  std::vector<Operand> operands{{&site.expr, last, Bare::No}};
  const std::string name = fmt::format("{}s since _", unit_name(node.unit));
  return overload_of(Form::Phrase, name, std::move(operands), {site.expr, nullptr});
}

ExprPtr Typer::visit(const syntax::InPeriods& node, const Site& site) {
  const ExprPtr made = EventChecker(context_, locals_).in_periods(node, site.span());
  return may_ask_events(made, site.span()) ? made : nullptr;
}

ExprPtr Typer::visit(const syntax::OnDays& node, const Site& site) {
  const ExprPtr made = EventChecker(context_, locals_).on_days(node, site.span());
  return may_ask_events(made, site.span()) ? made : nullptr;
}

ExprPtr Typer::visit(const syntax::Burst& node, const Site& site) {
  const ExprPtr made = EventChecker(context_, locals_).burst(node, site.span());
  return may_ask_events(made, site.span()) ? made : nullptr;
}

ExprPtr Typer::visit(const syntax::FirstTime& node, const Site& site) {
  const ExprPtr made = EventChecker(context_, locals_).first_time(node, site.span());
  return may_ask_events(made, site.span()) ? made : nullptr;
}

ExprPtr Typer::visit(const syntax::Stopped& node, const Site& site) {
  const ExprPtr made = EventChecker(context_, locals_).stopped(node, site.span());
  return may_ask_events(made, site.span()) ? made : nullptr;
}

ExprPtr Typer::visit(const syntax::Returned& node, const Site& site) {
  const ExprPtr made = EventChecker(context_, locals_).returned(node, site.span());
  return may_ask_events(made, site.span()) ? made : nullptr;
}

/// The lint of section 8: `days since last E > 30` reads as if it took in those who never did E.
void Typer::warn_if_never(const syntax::Binary& node, Span span) {
  const bool greater = node.op == BinaryOp::Gt || node.op == BinaryOp::Ge;
  const bool less = node.op == BinaryOp::Lt || node.op == BinaryOp::Le;
  if (!greater && !less) return;
  const syntax::Expr& asked = bare_expr(greater ? *node.left : *node.right);
  const auto* since = syntax::as<syntax::SinceLast>(&asked);
  if (since == nullptr || context_.scope.event(since->pattern.event.text) == nullptr) return;
  const std::string phrase = context_.text(asked.span);
  const auto speaks_of = [&](const std::string& guard) {
    return guard == phrase || (guard.starts_with("since last ") && phrase.ends_with(" " + guard));
  };
  if (std::any_of(guards_.begin(), guards_.end(), speaks_of)) return;
  auto& finding = context_.report<diag::S0616>(span, phrase);
  const std::string pattern = context_.text(since->pattern.span);
  const auto* number = syntax::as<syntax::NumberLit>(&bare_expr(greater ? *node.right : *node.left));
  const auto count = number == nullptr ? stdlib::Parsed<int64_t>{} : stdlib::parse_int(number->number.digits);
  const bool countable = number != nullptr && count.ok() && count.value < INT32_MAX && !since->pattern.window;
  if (!countable) {
    finding.with_help("to take them in too, add `or no " + pattern + "`");
    return;
  }
  // More than 30 whole days are at least 31.
  const bool strict = node.op == BinaryOp::Gt || node.op == BinaryOp::Lt;
  const int64_t length = count.value + (strict ? 1 : 0);
  if (length == 0) return;
  const std::string_view unit = unit_name(since->unit);
  const std::string fixed = fmt::format("no {} within {} {}{}", pattern, length, unit, length == 1 ? "" : "s");
  finding.with_help("`" + fixed + "` takes them in too");
  if (since->unit < syntax::Unit::Month) finding.fix(span, fixed);  // months may differ at their ends
}

}  // namespace score::sema
