// Arithmetic, comparisons, and the logic of and, or, not.
#include <algorithm>

#include "compiler/sema/hints.h"
#include "compiler/sema/typer.h"

namespace score::sema {

using stdlib::Form;
using syntax::BinaryOp;
using syntax::UnaryOp;

namespace {

std::string_view spelling(BinaryOp op) {
  switch (op) {
    case BinaryOp::Add: return "+";
    case BinaryOp::Sub: return "-";
    case BinaryOp::Mul: return "*";
    case BinaryOp::Div: return "/";
    case BinaryOp::IntDiv: return "div";
    case BinaryOp::Mod: return "mod";
    case BinaryOp::Eq: return "==";
    case BinaryOp::Ne: return "!=";
    case BinaryOp::Lt: return "<";
    case BinaryOp::Le: return "<=";
    case BinaryOp::Gt: return ">";
    case BinaryOp::Ge: return ">=";
    case BinaryOp::And: return "and";
    case BinaryOp::Or: return "or";
  }
  return "";
}

bool is_junction(BinaryOp op) {
  return op == BinaryOp::And || op == BinaryOp::Or;
}
bool is_comparison(BinaryOp op) {
  return op >= BinaryOp::Eq && op <= BinaryOp::Ge;
}

}  // namespace

ExprPtr Typer::visit(const syntax::Unary& node, const Site& site) {
  if (node.op == UnaryOp::Not) {
    const ExprPtr operand = check_as(*node.operand, make_type(Kind::Bool), "what `not` turns");
    if (operand == nullptr) return nullptr;
    warn_if_missing(operand, *node.operand, site.span());
    return build_.negation(operand, site.span());
  }
  if (const auto literal = numeric_literal(site.expr)) {
    const bool wanted = site.hint != nullptr && site.hint->is_numeric();
    const bool percent = literal->percent != nullptr;
    return number(*literal, wanted ? site.hint->kind : percent ? Kind::Decimal : Kind::Int);
  }
  return overload(Form::Operator, "-", {node.operand.get()}, site);
}

ExprPtr Typer::visit(const syntax::Binary& node, const Site& site) {
  if (is_junction(node.op)) return junction(node, site);
  return is_comparison(node.op) ? comparison(node, site) : arithmetic(node, site);
}

/// A long sum leans to the left: its spine is walked in a loop, so that only brackets nest.
ExprPtr Typer::arithmetic(const syntax::Binary& node, const Site& site) {
  std::vector<const syntax::Expr*> spine{&site.expr};
  const syntax::Binary* top = &node;
  while (true) {
    const auto* next = syntax::as<syntax::Binary>(top->left.get());
    if (next == nullptr || is_junction(next->op) || is_comparison(next->op) || waits_for_context(*top->left)) break;
    spine.push_back(top->left.get());
    top = next;
  }
  ExprPtr result =
      overload(Form::Operator, spelling(top->op), {top->left.get(), top->right.get()}, {*spine.back(), site.hint});
  while (result != nullptr && spine.size() > 1) {
    const syntax::Expr* left = spine.back();
    spine.pop_back();
    const auto& upper = std::get<syntax::Binary>(spine.back()->node);
    const Type known = result->type.as_optional(false);
    std::vector<Operand> operands{{left, result, Bare::No}};
    if (!make_operands({upper.right.get()}, &known, operands)) return nullptr;
    result = overload_of(Form::Operator, spelling(upper.op), std::move(operands), {*spine.back(), site.hint});
  }
  return result;
}

ExprPtr Typer::comparison(const syntax::Binary& node, const Site& site) {
  const bool left_unknown = syntax::as<syntax::UnknownLit>(&bare_expr(*node.left)) != nullptr;
  const bool right_unknown = syntax::as<syntax::UnknownLit>(&bare_expr(*node.right)) != nullptr;
  if (left_unknown || right_unknown) {
    const Span other = (left_unknown ? node.right : node.left)->span;
    const std::string fixed = written(context_, other) + (node.op == BinaryOp::Ne ? " is known" : " is unknown");
    context_.report<diag::S0605>(site.span()).with_help("write `" + fixed + "`").fix(site.span(), fixed);
    const bool both = left_unknown && right_unknown;
    if (!both && check(left_unknown ? *node.right : *node.left) == nullptr) return nullptr;
    return build_.constant(make_type(Kind::Bool, true), {}, site.span());
  }
  if (is_missing_word(*node.left) || is_missing_word(*node.right)) {
    const bool left = is_missing_word(*node.left);
    const syntax::Expr& word = left ? *node.left : *node.right;
    const std::string fixed = written(context_, (left ? node.right : node.left)->span) +
                              (node.op == BinaryOp::Ne ? " is known" : " is unknown");
    context_.report<diag::S0101>(word.span, context_.text(word.span))
        .with_help("a value that is not there is `unknown`: write `" + fixed + "`")
        .fix(site.span(), fixed);
    check(left ? *node.right : *node.left);
    return nullptr;
  }
  warn_if_never(node, site.span());
  const Site inner{site.expr, nullptr};
  const ExprPtr result = overload(Form::Operator, spelling(node.op), {node.left.get(), node.right.get()}, inner);
  if (result != nullptr && node.op == BinaryOp::Ne) {
    const bool left = !result->arguments.empty() && result->arguments[0]->type.optional;
    warn_if_missing(result, left ? *node.left : *node.right, site.span());
  }
  return result;
}

/// `null` and its like, where nothing is called so.
bool Typer::is_missing_word(const syntax::Expr& expr) {
  const auto* name = syntax::as<syntax::NameRef>(&bare_expr(expr));
  return name != nullptr && literal_meant(name->name.text) == "unknown" && !is_value_name(name->name.text) &&
         !is_member_name(expr);
}

/// A name that may be a condition: it is no value to be compared.
bool Typer::is_bool_name(const syntax::Expr& expr) {
  const auto* name = syntax::as<syntax::NameRef>(&bare_expr(expr));
  if (name == nullptr) return false;
  return is_value_name(name->name.text) || !is_member_name(expr);
}

/// `a and b and c` is one node; brackets around a part of it change nothing.
ExprPtr Typer::junction(const syntax::Binary& node, const Site& site) {
  std::vector<const syntax::Expr*> terms;
  const syntax::Binary* spine = &node;
  while (true) {
    terms.push_back(spine->right.get());
    const auto* next = syntax::as<syntax::Binary>(spine->left.get());
    if (next == nullptr || next->op != node.op) break;
    spine = next;
  }
  terms.push_back(spine->left.get());
  std::reverse(terms.begin(), terms.end());

  return junction(node.op == BinaryOp::And ? Op::And : Op::Or, terms, site.span());
}

ExprPtr Typer::junction(Op op, const std::vector<const syntax::Expr*>& terms, Span span) {
  const size_t guards = guards_.size();
  for (const syntax::Expr* term : terms) {
    if (const auto* test = syntax::as<syntax::Is>(&bare_expr(*term))) guards_.push_back(guard_name(*test->value));
    const auto* asked = syntax::as<syntax::EventTest>(&bare_expr(*term));
    if (op == Op::And && asked != nullptr && asked->kind == syntax::EventTestKind::Any) {  // who never did is left out
      guards_.push_back("since last " + asked->chain.first.event.text);
    }
  }
  const std::string what = op == Op::And ? "each side of `and`" : "each side of `or`";
  std::vector<ExprPtr> checked;
  for (size_t i = 0; i < terms.size(); ++i) {
    const auto meant = one_sided(context_, op == Op::Or, terms, i);
    if (meant && !is_bool_name(*terms[i])) {
      auto& finding = context_.report<diag::S0401>(terms[i]->span, what, "bool", meant->type);
      finding.with_help("write `" + meant->meant + "`");
      if (may_rewrite(context_, meant->span)) finding.fix(meant->span, meant->meant);
      checked.push_back(nullptr);
      i = meant->last;
      continue;
    }
    checked.push_back(check_as(*terms[i], make_type(Kind::Bool), what));
  }
  guards_.resize(guards);
  if (std::count(checked.begin(), checked.end(), nullptr) > 0) return nullptr;
  return build_.logic(op, make_type(Kind::Bool), std::move(checked), span);
}

std::string Typer::guard_name(const syntax::Expr& expr) const {
  return context_.text(bare_expr(expr).span);
}

namespace {

/// The first field that may be missing, left to right.
const Expr* missing_field(const Expr& expr, int depth) {
  constexpr int kDeepest = 40;  // a lint need not look further
  if ((expr.op == Op::Field || expr.op == Op::EventField) && expr.type.optional) return &expr;
  if (depth > kDeepest || !expr.type.optional) return nullptr;
  for (const ExprPtr& argument : expr.arguments) {
    if (const Expr* found = missing_field(*argument, depth + 1)) return found;
  }
  return nullptr;
}

}  // namespace

/// The lint of section 8: a negation over what may be missing reads as if it took in the missing ones.
void Typer::warn_if_missing(const ExprPtr& result, const syntax::Expr& operand, Span span) {
  if (!result->type.optional) return;
  const Expr* field_node = missing_field(*result, 0);
  if (field_node == nullptr) return;
  const Model& model = context_.model;
  const bool of_lead = field_node->op == Op::Field;
  const std::string& name = (of_lead ? model.lead : model.events[field_node->event].fields)[field_node->index].name;
  const auto speaks_of = [&](const std::string& guard) { return guard == name || guard == guard_name(operand); };
  if (std::any_of(guards_.begin(), guards_.end(), speaks_of)) return;
  context_.report<diag::S0603>(span, name)
      .with_help("say what happens then: `" + name + " is unknown or …` takes them in, `" + name +
                 " is known and …` leaves them out");
}

ExprPtr Typer::negated_if(bool negated, ExprPtr expr, const syntax::Expr& value, const Site& site) {
  if (!negated || expr == nullptr) return expr;
  warn_if_missing(expr, value, site.span());
  return build_.negation(std::move(expr), site.span());
}

ExprPtr Typer::compare_exprs(std::string_view name, ExprPtr a, ExprPtr b, Span span) {
  const syntax::Expr at{span, syntax::UnknownLit{}};
  std::vector<Operand> operands(2);
  operands[0] = {&at, std::move(a), Bare::No};
  operands[1] = {&at, std::move(b), Bare::No};
  return overload_of(Form::Operator, name, std::move(operands), Site{at, nullptr});
}

}  // namespace score::sema
