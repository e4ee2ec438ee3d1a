// `contains`, `starts with`, `ends with`, `matches`.
#include <algorithm>

#include "compiler/sema/hints.h"
#include "compiler/sema/typer.h"
#include "stdlib/regex.h"

namespace score::sema {

using stdlib::Form;
using syntax::Quantifier;

namespace {

std::string operator_name(syntax::TextOp op, Quantifier quantifier) {
  std::string name = op == syntax::TextOp::Contains     ? "contains"
                     : op == syntax::TextOp::StartsWith ? "starts with"
                                                        : "ends with";
  if (quantifier == Quantifier::Any) name += " any of";
  if (quantifier == Quantifier::All) name += " all of";
  if (quantifier == Quantifier::None) name += " none of";
  return name;
}

}  // namespace

ExprPtr Typer::visit(const syntax::TextTest& node, const Site& site) {
  const std::string name = operator_name(node.op, node.quantifier);
  const Site plain{site.expr, nullptr};
  if (node.quantifier == Quantifier::One) {
    // `interests contains crm`: a member by itself means nothing yet
    const ExprPtr set = is_member_name(*node.operand) && !waits_for_context(*node.value) ? check(*node.value) : nullptr;
    if (set != nullptr && (set->type.kind == Kind::Set || set->type.kind == Kind::List)) {
      const std::string item = written(context_, node.operand->span);
      const std::string fixed = item + (node.negated ? " not in " : " in ") + written(context_, node.value->span);
      context_.report<diag::S0402>(site.span(), name, context_.text(set->type), item)
          .with_help("write `" + fixed + "`")
          .fix(site.span(), fixed);
      return nullptr;
    }
    const ExprPtr result = overload(Form::Operator, name, {node.value.get(), node.operand.get()}, plain);
    return negated_if(node.negated, result, *node.value, site);
  }
  const ExprPtr value = check(*node.value);
  if (value == nullptr) return nullptr;
  if (!value->type.is_textual()) {
    context_.report<diag::S0402>(site.span(), name, context_.text(value->type), "list of string");
    return nullptr;
  }
  const auto* literal = syntax::as<syntax::ListLit>(&bare_expr(*node.operand));
  const bool constant = literal == nullptr || std::all_of(literal->items.begin(), literal->items.end(), [](auto& item) {
                          return syntax::as<syntax::StringLit>(&bare_expr(*item)) != nullptr;
                        });
  const Type element = value->type.as_optional(false);
  if (!constant) return text_test_by_item(node, *literal, value, site);
  const Type wanted = list_type(element);
  const ExprPtr list = check_as(*node.operand, wanted, "what stands after `" + name + "`");
  if (list == nullptr) return nullptr;
  return negated_if(node.negated, compare_exprs(name, value, list, site.span()), *node.value, site);
}

/// A list with items that are not constant is a Kleene junction of single tests.
ExprPtr Typer::text_test_by_item(const syntax::TextTest& node, const syntax::ListLit& list, const ExprPtr& value,
                                 const Site& site) {
  std::vector<ExprPtr> tests;
  const Type wanted = value->type.as_optional(false);
  for (const syntax::ExprPtr& item : list.items) {
    const ExprPtr checked = check(*item, &wanted);
    tests.push_back(checked == nullptr
                        ? nullptr
                        : compare_exprs(operator_name(node.op, Quantifier::One), value, checked, site.span()));
  }
  if (std::count(tests.begin(), tests.end(), nullptr) > 0) return nullptr;
  const bool none = node.quantifier == Quantifier::None;
  ExprPtr result = any_of(std::move(tests), node.quantifier == Quantifier::All ? Op::And : Op::Or, site.span());
  if (none && result != nullptr) result = build_.negation(std::move(result), site.span());
  return negated_if(node.negated, result, *node.value, site);
}

ExprPtr Typer::visit(const syntax::Matches& node, const Site& site) {
  const ExprPtr value = check(*node.value);
  if (value == nullptr) return nullptr;
  if (!value->type.is_textual()) {
    context_.report<diag::S0402>(site.span(), "matches", context_.text(value->type), "pattern");
    return nullptr;
  }
  const auto* literal = syntax::as<syntax::StringLit>(&bare_expr(*node.pattern));
  if (literal == nullptr) {
    context_.report<diag::S0417>(node.pattern->span);
    return nullptr;
  }
  const bool text = value->type.kind == Kind::Text;
  std::string reason;
  const auto folding = text ? stdlib::Regex::Folding::On : stdlib::Regex::Folding::Off;
  if (stdlib::Regex::compile(literal->text.value, folding, &reason) == nullptr) {
    context_.report<diag::S0416>(node.pattern->span, reason);
    return nullptr;
  }
  const std::array<stdlib::Type, 2> row{text ? stdlib::Type::Text : stdlib::Type::String, stdlib::Type::Regex};
  const ExprPtr pattern = build_.constant(make_type(Kind::String), {literal->text.value}, node.pattern->span);
  const ExprPtr result = build_.builtin(*stdlib::find_builtin("matches", row), {value, pattern}, site.span());
  return negated_if(node.negated, result, *node.value, site);
}

}  // namespace score::sema
