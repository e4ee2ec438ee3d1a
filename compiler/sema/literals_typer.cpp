// Literals: numbers take the type their context asks for; strings become enum members where one is expected.
#include "compiler/sema/constants.h"
#include "compiler/sema/hints.h"
#include "compiler/sema/literals.h"
#include "compiler/sema/typer.h"
#include "stdlib/parse.h"

namespace score::sema {

const syntax::Expr& bare_expr(const syntax::Expr& expr) {
  const syntax::Expr* inner = &expr;
  while (const auto* paren = syntax::as<syntax::Paren>(inner)) inner = paren->inner.get();
  return *inner;
}

std::optional<Typer::Literal> Typer::numeric_literal(const syntax::Expr& expr) {
  Literal literal;
  literal.span = expr.span;
  const syntax::Expr* inner = &bare_expr(expr);
  while (const auto* unary = syntax::as<syntax::Unary>(inner)) {
    if (unary->op != syntax::UnaryOp::Neg) return std::nullopt;
    literal.negative = !literal.negative;
    inner = &bare_expr(*unary->operand);
  }
  literal.number = syntax::as<syntax::NumberLit>(inner);
  literal.percent = syntax::as<syntax::PercentLit>(inner);
  if (literal.number == nullptr && literal.percent == nullptr) return std::nullopt;
  return literal;
}

ExprPtr Typer::number(const Literal& literal, Kind kind) {
  const bool percent = literal.percent != nullptr;
  const std::string digits = percent ? percent_text(literal.percent->number.digits) : literal.number->number.digits;
  const bool point = digits.find('.') != std::string::npos;
  const std::string text = (literal.negative ? "-" : "") + digits;
  if (kind == Kind::Number) {
    const auto value = stdlib::parse_number(text);
    if (value.ok()) return build_.constant(make_type(Kind::Number), {value.value}, literal.span);
    context_.report<diag::S0408>(literal.span, context_.text(literal.span), "number");
    return nullptr;
  }
  if (point || kind == Kind::Decimal) return decimal(literal, text);
  const auto value = stdlib::parse_int(text);
  if (value.ok()) return build_.integer(value.value, literal.span);
  context_.report<diag::S0408>(literal.span, context_.text(literal.span), "int");
  return nullptr;
}

ExprPtr Typer::decimal(const Literal& literal, const std::string& text) {
  const auto value = stdlib::parse_decimal(text);
  if (value.ok()) return build_.constant(make_type(Kind::Decimal), {value.value}, literal.span);
  const size_t places = decimal_places(text);
  if (places > 6) {
    context_.report<diag::S0407>(literal.span, context_.text(literal.span), places);
  } else {
    context_.report<diag::S0408>(literal.span, context_.text(literal.span), "decimal")
        .with_help("a decimal holds up to 9000000000000");
  }
  return nullptr;
}

ExprPtr Typer::visit(const syntax::NumberLit&, const Site& site) {
  const Kind kind = site.hint != nullptr && site.hint->is_numeric() ? site.hint->kind : Kind::Int;
  return number(*numeric_literal(site.expr), kind);
}

ExprPtr Typer::visit(const syntax::PercentLit&, const Site& site) {
  const bool as_number = site.hint != nullptr && site.hint->kind == Kind::Number;
  return number(*numeric_literal(site.expr), as_number ? Kind::Number : Kind::Decimal);
}

ExprPtr Typer::visit(const syntax::StringLit& node, const Site& site) {
  return string_as(node, site.hint, site.span());
}

ExprPtr Typer::string_as(const syntax::StringLit& node, const Type* hint, Span span) {
  if (hint != nullptr && hint->kind == Kind::Enum) {
    const std::vector<EnumInfo>& enums = context_.model.enums;
    if (const auto code = context_.members.by_spelling(enums, hint->enum_id, node.text.value)) {
      return build_.constant(enum_type(hint->enum_id), {*code}, span);
    }
    auto& finding = context_.report<diag::S0102>(span, node.text.value, enum_text(enums[hint->enum_id]));
    const std::string near = diag::nearest(node.text.value, member_names(enums[hint->enum_id]));
    if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(span, near);
    if (near.empty()) finding.with_help("its members are " + listed(member_names(enums[hint->enum_id])));
    if (enums[hint->enum_id].span.end > 0) finding.note(enums[hint->enum_id].span, "the enum is declared here");
    return nullptr;
  }
  const bool text = hint != nullptr && hint->kind == Kind::Text;
  return build_.constant(make_type(text ? Kind::Text : Kind::String), {node.text.value}, span);
}

ExprPtr Typer::visit(const syntax::BoolLit& node, const Site& site) {
  return build_.boolean(node.value, site.span());
}

ExprPtr Typer::visit(const syntax::UnknownLit&, const Site& site) {
  if (site.hint != nullptr) return build_.constant(site.hint->as_optional(true), {}, site.span());
  context_.report<diag::S0412>(site.span(), "unknown");
  return nullptr;
}

ExprPtr Typer::visit(const syntax::DateLit& node, const Site& site) {
  const auto day = stdlib::parse_date(node.text);
  if (day.ok()) return build_.constant(make_type(Kind::Date), {day.value}, site.span());
  context_.report<diag::S0415>(site.span(), node.text);
  return nullptr;
}

/// Items of one type: the hint's element, or what the items are; null where they do not fit or are not constant.
ExprPtr Typer::visit(const syntax::ListLit& node, const Site& site) {
  if (site.hint != nullptr && site.hint->kind == Kind::Set) return set_literal(node, *site.hint, site.span());
  const bool hinted = site.hint != nullptr && site.hint->kind == Kind::List;
  Type element = hinted ? element_type(*site.hint) : Type{};
  std::vector<ExprPtr> items;
  bool failed = false;
  for (const syntax::ExprPtr& item : node.items) {
    const bool first = items.empty() && !hinted;
    ExprPtr checked =
        hinted ? check_as(*item, element, "an item of the list") : check(*item, first ? nullptr : &element);
    failed = failed || checked == nullptr;
    if (checked == nullptr) continue;
    if (!first && !hinted && !join(items.front(), checked, "a list", item->span)) return nullptr;
    if (first || !hinted) element = (first ? checked : items.front())->type.as_optional(false);
    items.push_back(std::move(checked));
  }
  if (failed) return nullptr;
  if (node.items.empty() && !hinted) {
    context_.report<diag::S0412>(site.span(), "[]");
    return nullptr;
  }
  return list_of(std::move(items), element, site.span());
}

ExprPtr Typer::list_of(std::vector<ExprPtr> items, const Type& element, Span span) {
  ConstantList values;
  for (const ExprPtr& item : items) {
    const ExprPtr value = widen(item, element);
    if (value == nullptr || value->op != Op::Constant || !value->value.known()) {
      const std::string on = first_dependency(context_, item, false);
      context_.report<diag::S0211>(item->span, "an item of a list", on.empty() ? "`unknown`" : on);
      return nullptr;
    }
    values.push_back(value->value);
  }
  return build_.constant(list_type(element), {std::move(values)}, span);
}

ExprPtr Typer::set_literal(const syntax::ListLit& node, const Type& set, Span span) {
  uint64_t mask = 0;
  bool failed = false;
  const Type member = enum_type(set.enum_id);
  for (const syntax::ExprPtr& item : node.items) {
    const ExprPtr checked = constant(*item, &member, "an item of a set", false);
    failed = failed || checked == nullptr;
    if (checked != nullptr && checked->value.integer() >= 0) mask |= uint64_t{1} << checked->value.integer();
  }
  if (failed) return nullptr;
  return build_.constant(set_type(set.enum_id), {static_cast<int64_t>(mask)}, span);
}

}  // namespace score::sema
