// `in` with lists, ranges and sets; `has`; functions over lists.
#include <algorithm>

#include "compiler/sema/constants.h"
#include "compiler/sema/hints.h"
#include "compiler/sema/typer.h"

namespace score::sema {

using stdlib::Form;

namespace {

/// The common numeric kind of `value` and the items, or the value's own type.
Type item_type(const Type& value, const std::vector<ExprPtr>& items) {
  Type type = value.as_optional(false);
  if (!type.is_numeric()) return type;
  for (const ExprPtr& item : items) {
    if (item->type.is_numeric()) type.kind = std::max(type.kind, item->type.kind);
  }
  return type;
}

}  // namespace

ExprPtr Typer::any_of(std::vector<ExprPtr> parts, Op op, Span span) {
  if (parts.size() == 1) return parts.front();
  return build_.logic(op, make_type(Kind::Bool), std::move(parts), span);
}

ExprPtr Typer::visit(const syntax::In& node, const Site& site) {
  const auto* literal = syntax::as<syntax::ListLit>(&bare_expr(*node.list));
  ExprPtr result;
  if (literal != nullptr) {
    const ExprPtr value = list_value(*node.value, *literal);
    if (value == nullptr) return nullptr;
    result = in_list(value, *literal, site, node.list->span);
  } else if (waits_for_context(*node.value)) {  // `crm in interests`
    const ExprPtr list = check(*node.list);
    if (list == nullptr) return nullptr;
    const Type member = list->type.kind == Kind::Set ? enum_type(list->type.enum_id) : element_type(list->type);
    const ExprPtr value = check(*node.value, &member);
    if (value == nullptr) return nullptr;
    result = in_constant(value, list, site);
  } else {
    const ExprPtr value = check(*node.value);
    if (value == nullptr) return nullptr;
    const Type wanted = list_type(value->type);
    const ExprPtr list = check(*node.list, &wanted);
    if (list == nullptr) return nullptr;
    result = in_constant(value, list, site);
  }
  return negated_if(node.negated, result, *node.value, site);
}

/// The left side of `in [ … ]`; a literal `unknown` has the type of the items.
ExprPtr Typer::list_value(const syntax::Expr& value, const syntax::ListLit& list) {
  if (syntax::as<syntax::UnknownLit>(&bare_expr(value)) == nullptr) {
    std::vector<const syntax::Expr*> sides{&value};
    for (const syntax::ExprPtr& item : list.items) sides.push_back(item.get());
    const std::optional<Type> type = line_enum(sides);
    return check(value, type ? &*type : nullptr);
  }
  const Type boolean = make_type(Kind::Bool);  // of an empty list any type will do
  if (list.items.empty()) return check(value, &boolean);
  const ExprPtr first = check(*list.items.front());
  if (first == nullptr) return nullptr;
  const Type type = first->type.as_optional(false);
  return check(value, &type);
}

/// A list of constants is one look-up; with other items it is a Kleene `or` of equalities.
ExprPtr Typer::in_list(ExprPtr value, const syntax::ListLit& list, const Site& site, Span list_span) {
  if (list.items.empty()) return build_.boolean(false, site.span());
  const Type wanted = value->type.as_optional(false);
  std::vector<ExprPtr> items;
  bool failed = false;
  for (const syntax::ExprPtr& item : list.items) {
    if (syntax::as<syntax::UnknownLit>(&bare_expr(*item)) != nullptr) {
      context_.report<diag::S0605>(item->span).with_help("write `" + context_.text(value->span) + " is unknown`");
    }
    items.push_back(check(*item, &wanted));
    failed = failed || items.back() == nullptr;
  }
  if (failed) return nullptr;
  const Type element = item_type(wanted, items);
  const bool constants = std::all_of(
      items.begin(), items.end(), [](const ExprPtr& item) { return item->op == Op::Constant && item->value.known(); });
  if (constants && table_type(list_type(element))) {
    std::vector<ExprPtr> widened;
    for (const ExprPtr& item : items) {
      widened.push_back(widen(item, element));
      if (widened.back() != nullptr) continue;
      context_.report<diag::S0401>(item->span, "an item of the list", context_.text(element),
                                   context_.text(item->type));
      return nullptr;
    }
    const ExprPtr checked = list_of(std::move(widened), element, list_span);
    return checked == nullptr ? nullptr : in_constant(value, checked, site);
  }
  std::vector<ExprPtr> tests;
  for (ExprPtr& item : items) {
    tests.push_back(compare_exprs("==", value, std::move(item), site.span()));
    if (tests.back() == nullptr) return nullptr;
  }
  return any_of(std::move(tests), Op::Or, site.span());
}

ExprPtr Typer::in_constant(ExprPtr value, ExprPtr list, const Site& site) {
  const bool is_list = list->type.kind == Kind::List;
  if (is_list && list->op == Op::Constant) {
    if (list->value.known() && list->value.list().empty()) return build_.boolean(false, site.span());
    Type element = element_type(list->type);
    const Type value_type = value->type.as_optional(false);
    if (element.is_numeric() && value_type.is_numeric()) {
      element.kind = std::max(element.kind, value_type.kind);
    } else {
      element = value_type;
    }
    ExprPtr widened = widen(value, element);
    ExprPtr items = widen(list, list_type(element));
    if (widened != nullptr && items != nullptr) {
      value = std::move(widened);
      list = std::move(items);
    }
  }
  if (!is_list && list->type.kind != Kind::Set) {
    auto& finding = context_.report<diag::S0418>(list->span, "`in`", "a list or a set");
    const auto* in = syntax::as<syntax::In>(&site.expr);
    const auto* minus = in == nullptr ? nullptr : syntax::as<syntax::Binary>(in->list.get());
    if (minus != nullptr && minus->op == syntax::BinaryOp::Sub && list->op == Op::Constant) {  // `in 10-50`
      const bool ends = range_includes_end(value->type.kind);
      const std::string range =
          written(context_, minus->left->span) + (ends ? ".." : "..=") + written(context_, minus->right->span);
      finding.with_help("a range is written `" + range + "`").fix(in->list->span, range);
    }
    return nullptr;
  }
  return compare_exprs("in", std::move(value), std::move(list), site.span());
}

/// `tags has any ["a", "b"]`: whether the list has each of the constants is one `in`.
ExprPtr Typer::list_has(const syntax::SetTest& node, const ExprPtr& value, const Site& site) {
  const Type element = element_type(value->type);
  if (node.quantifier == syntax::Quantifier::One) {
    const ExprPtr item = check_as(*node.list, element, "the right side of `has`");
    return item == nullptr ? nullptr : compare_exprs("in", item, value, site.span());
  }
  const ExprPtr items = check_as(*node.list, list_type(element), "the right side of `has`");
  if (items == nullptr) return nullptr;
  if (items->op != Op::Constant) {
    context_.report<diag::S0418>(node.list->span, "`has` beside a list", "a list of constants");
    return nullptr;
  }
  const bool all = node.quantifier == syntax::Quantifier::All;
  std::vector<ExprPtr> tests;
  for (const Constant& item : items->value.list()) {
    tests.push_back(compare_exprs("in", build_.constant(element, item, items->span), value, site.span()));
    if (tests.back() == nullptr) return nullptr;
  }
  if (tests.empty()) return build_.boolean(node.quantifier != syntax::Quantifier::Any, site.span());
  const ExprPtr found = any_of(std::move(tests), all ? Op::And : Op::Or, site.span());
  if (node.quantifier != syntax::Quantifier::None) return found;
  return build_.logic(Op::Not, make_type(Kind::Bool), {found}, site.span());
}

ExprPtr Typer::visit(const syntax::SetTest& node, const Site& site) {
  const ExprPtr value = check(*node.value);
  if (value == nullptr) return nullptr;
  if (value->type.kind == Kind::List && node.quantifier != syntax::Quantifier::Exactly) {
    return list_has(node, value, site);
  }
  if (value->type.kind != Kind::Set) {
    context_.report<diag::S0401>(node.value->span, "the left side of `has`",
                                 node.quantifier == syntax::Quantifier::Exactly ? "set" : "set` or `list",
                                 context_.text(value->type));
    return nullptr;
  }
  if (node.quantifier == syntax::Quantifier::One) {
    const Type member = enum_type(value->type.enum_id);
    const ExprPtr item = check_as(*node.list, member, "the right side of `has`");
    return item == nullptr ? nullptr : compare_exprs("in", item, value, site.span());
  }
  const Type wanted = value->type.as_optional(false);
  const ExprPtr list = check_as(*node.list, wanted, "the right side of `has`");
  if (list == nullptr) return nullptr;
  static constexpr std::string_view kNames[] = {"", "has any", "has all", "has none", "has exactly"};
  return compare_exprs(kNames[static_cast<size_t>(node.quantifier)], value, list, site.span());
}

/// One comparison of a range; `checked` becomes the bound.
ExprPtr Typer::range_part(std::string_view op, const ExprPtr& value, const syntax::Expr* bound, ExprPtr& checked,
                          Span span) {
  const Type wanted = value->type.as_optional(false);
  std::vector<Operand> operands{{bound, value, Bare::No}};
  if (!make_operands({bound}, &wanted, operands)) return nullptr;
  checked = operands[1].expr;
  const ExprPtr part = overload_of(Form::Operator, op, std::move(operands), Site{*bound, nullptr});
  if (part == nullptr) return nullptr;
  if (checked == nullptr) checked = check(*bound, &wanted);
  Expr placed = *part;
  placed.span = span;
  return std::make_shared<const Expr>(std::move(placed));
}

bool Typer::reversed(const syntax::InRange& node, ExprPtr low, ExprPtr high) {
  if (low == nullptr || high == nullptr || low->op != Op::Constant || high->op != Op::Constant) return false;
  if (!low->value.known() || !high->value.known()) return false;
  if (ExprPtr widened = widen(low, high->type)) low = std::move(widened);
  if (ExprPtr widened = widen(high, low->type)) high = std::move(widened);
  if (low->type.kind != high->type.kind || compare(low->value, high->value) <= 0) return false;
  context_.report<diag::S0414>(node.range_span, context_.text(node.low->span), context_.text(node.high->span))
      .fix(node.low->span, written(context_, node.high->span))
      .fix(node.high->span, written(context_, node.low->span));
  return true;
}

/// Whether the type has ranges, and `..` says all there is to say about its ends.
bool Typer::range_fits(const syntax::InRange& node, const Type& type) {
  const bool ordered = type.kind != Kind::Enum || context_.model.enums[type.enum_id].ordered;
  const bool none = type.kind == Kind::Bool || type.kind == Kind::Set || type.kind == Kind::List || type.is_textual();
  if (none || !ordered) {
    context_.report<diag::S0424>(node.range_span, context_.text(type));
    return false;
  }
  if (node.kind != syntax::RangeKind::Open || range_includes_end(type.kind) || node.high == nullptr) return true;
  const std::string low = node.low != nullptr ? context_.text(node.low->span) : "";
  const std::string high = context_.text(node.high->span);
  context_.report<diag::S0413>(node.range_span, context_.text(type))
      .with_help("write `" + low + "..<" + high + "` without the upper end, `" + low + "..=" + high + "` with it");
  return false;
}

/// `x in a..b` is both comparisons; which end belongs to it is said by the kind of range, or for `..` by the type.
ExprPtr Typer::visit(const syntax::InRange& node, const Site& site) {
  const ExprPtr value = check(*node.value);
  if (value == nullptr || !range_fits(node, value->type.as_optional(false))) return nullptr;
  ExprPtr low, high;
  std::vector<ExprPtr> parts;
  if (node.low != nullptr) parts.push_back(range_part(">=", value, node.low.get(), low, site.span()));
  const std::string_view below = node.kind == syntax::RangeKind::Exclusive ? "<" : "<=";
  if (node.high != nullptr) parts.push_back(range_part(below, value, node.high.get(), high, site.span()));
  if (parts.empty() || std::count(parts.begin(), parts.end(), nullptr) > 0) return nullptr;
  if (reversed(node, low, high)) return nullptr;
  return negated_if(node.negated, any_of(std::move(parts), Op::And, site.span()), *node.value, site);
}

}  // namespace score::sema
