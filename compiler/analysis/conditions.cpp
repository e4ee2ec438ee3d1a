#include "compiler/analysis/conditions.h"

#include <algorithm>
#include <map>

#include "compiler/sema/walk.h"
#include "compiler/source/one_line.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;
using source::Span;

ConditionScope::ConditionScope(const Context& context)
    : model(context.model), columns(context.model), facts(columns), sources_(context.sources), diags_(&context.diags) {
  for (const diag::Diagnostic& finding : context.diags.all()) {
    before_.insert(place_of(*finding.spec, finding.span));
    if (says_constant(*finding.spec)) constant_.insert(place_of(finding.span, ""));
  }
  for (const sema::NamedExpr& define : model.defines) names_.emplace(define.value.get(), define.name);
}

bool ConditionScope::says_constant(const diag::Spec& spec) {
  static constexpr std::string_view kCodes[] = {"S0504", "S0523", "S0528", "S0550", "S0551", "S0552", "S0557"};
  return std::find(std::begin(kCodes), std::end(kCodes), spec.code) != std::end(kCodes);
}

std::string ConditionScope::quoted(Span span) const {
  constexpr size_t kMost = 60;
  return "`" + source::cut_at(source::one_line(sources_.text(span)), kMost) + "`";
}

std::string ConditionScope::name_of(const Expr& value) const {
  const auto found = names_.find(&value);
  return found == names_.end() ? "" : found->second;
}

diag::Diagnostics* ConditionScope::redirect(diag::Diagnostics* other) {
  reported_.clear();
  std::swap(diags_, other);
  return other;
}

void ConditionCheck::expression(const ExprPtr& expr, Span home) {
  if (expr == nullptr || !inside(home, expr->span)) return;
  visit(*expr, nullptr, expr->span, Box{});
}

/// Whether a part of it, or it, was found to be always or never true: what holds it is so by consequence.
bool ConditionCheck::visit(const Expr& expr, const Expr* parent, const Span& home, const Box& given) {
  if (!inside(home, expr.span) || !seen_.insert(&expr).second) return false;
  bool found = false;
  const bool branches = expr.op == Op::If;
  guards_.check(expr);
  const auto guards = guards_.size();
  if (expr.op == Op::And || expr.op == Op::Or) guards_.push(expr);
  sema::each_part(expr, [&](const ExprPtr& part) {
    const bool other = branches && part == expr.arguments[2];
    const Box inner = !branches                   ? Box{}
                      : other                     ? meet(given, scope_.facts.of(*expr.arguments[0]).no)
                      : part == expr.arguments[1] ? meet(given, scope_.facts.of(*expr.arguments[0]).yes)
                                                  : Box{};
    found = visit(*part, &expr, home, inner) || found;
  });
  guards_.pop_to(guards);
  if (expr.op == Op::Builtin) check_list(scope_, expr);
  if (branches && !found) else_branch(expr, given);
  if (expr.type.kind != sema::Kind::Bool || expr.op == Op::Constant || found) return found;
  if (parent != nullptr && parent->span == expr.span) return false;  // one piece of text with what holds it
  if (constant(expr)) return true;
  if (expr.op == Op::And || expr.op == Op::Or) check_parts(scope_, expr);
  return false;
}

bool ConditionCheck::constant(const Expr& expr) {
  const Facts& facts = scope_.facts.of(expr);
  if (expr.op == Op::IsKnown || expr.op == Op::IsUnknown) return false;  // S0604 says it
  if (expr.op == Op::If) return false;  // a value that is chosen: `if a then false else unknown` has its use
  if (facts.yes.impossible) return never(expr);
  return facts.no.impossible && always(expr);
}

bool ConditionCheck::never(const Expr& expr) {
  std::string why = "no value is like that";
  std::pair<const Expr*, const Expr*> two{nullptr, nullptr};
  if (expr.op == Op::And) {
    two = clash(scope_, expr);
    why = "its parts exclude each other";
  }
  const bool shown = two.first != nullptr && inside(expr.span, two.first->span) &&
                     inside(expr.span, two.second->span) && two.first->span != expr.span;
  if (shown) why = scope_.quoted(two.first->span) + " and " + scope_.quoted(two.second->span) + " exclude each other";
  if (expr.op == Op::Builtin && expr.arguments.size() == 2) {
    const Expr& value = *expr.arguments[expr.arguments[0]->op == Op::Constant ? 1 : 0];
    const Expr& other = *expr.arguments[expr.arguments[0]->op == Op::Constant ? 0 : 1];
    const auto* text = std::get_if<std::string>(&other.value.value);
    if (text != nullptr && scope_.facts.never_gives(value, *text)) {
      why = scope_.quoted(value.span) + " never gives " + scope_.quoted(other.span);
    } else {
      why = "no value of " + scope_.quoted(value.span) + " is like that";
    }
  }
  diag::Diagnostic* finding = scope_.report<diag::S0550>(expr.span, why);
  if (finding != nullptr && shown) finding->note(two.first->span, "this one").note(two.second->span, "and this one");
  return true;
}

bool ConditionCheck::always(const Expr& expr) {
  const Facts& facts = scope_.facts.of(expr);
  std::string why;
  std::pair<const Expr*, const Expr*> two{nullptr, nullptr};
  if (expr.op == Op::Or) two = clash(scope_, expr);
  const bool shown = two.first != nullptr && inside(expr.span, two.first->span) &&
                     inside(expr.span, two.second->span) && two.first->span != expr.span;
  if (shown) why = ": one of " + scope_.quoted(two.first->span) + " and " + scope_.quoted(two.second->span) + " holds";
  diag::Diagnostic* finding = nullptr;
  if (facts.open.impossible) {
    finding = scope_.report<diag::S0551>(expr.span, why);
  } else if (facts.only && scope_.columns[*facts.only].kind == SubjectKind::Value) {
    const Span named = scope_.columns[*facts.only].expr->span;
    finding = scope_.report<diag::S0552>(expr.span, scope_.quoted(named), why);
    const std::string name(scope_.text(named));
    if (finding != nullptr) finding->with_help("if this is meant, write `" + name + " is known`");
  } else {
    return false;  // true wherever it is known, which is not strange enough
  }
  if (finding != nullptr && shown) finding->note(two.first->span, "this one").note(two.second->span, "and this one");
  return true;
}

/// The condition of an `if` behind those of the `if`s around it.
void ConditionCheck::else_branch(const Expr& expr, const Box& given) {
  const Expr& condition = *expr.arguments[0];
  if (given.impossible || given.sides.empty() || !inside(expr.span, condition.span) || condition.op == Op::Constant)
    return;
  const Facts& facts = scope_.facts.of(condition);
  if (facts.yes.impossible || !meet(given, facts.yes).impossible) return;
  scope_.report<diag::S0550>(condition.span, "the conditions before it leave nothing of it");
}

namespace {

/// Whether `body` is what the declaration of `name` says, not what a define elsewhere says for it.
bool written_for(const ConditionScope& scope, Span name, Span body) {
  constexpr uint32_t kFar = 1000;
  const Span between{name.file, std::min(name.end, body.end), std::max(name.begin, body.begin)};
  if (name.file != body.file || between.begin > between.end || between.end - between.begin > kFar) return false;
  return scope.text(between).find("define") == std::string_view::npos;
}

void check_body(const ConditionScope& scope, ConditionCheck& check, Span name, const ExprPtr& body) {
  if (body != nullptr && written_for(scope, name, body->span)) check.expression(body, body->span);
}

/// A call of a define stands for an expression elsewhere, of which these arguments make something constant.
void check_call(ConditionScope& scope, const sema::Rule& rule) {
  if (rule.when == nullptr || inside(rule.span, rule.when->span) || rule.when->op == Op::Constant) return;
  if (!scope.name_of(*rule.when).empty() || !scope.facts.of(*rule.when).yes.impossible) return;
  scope.report<diag::S0550>(rule.span, "the define's condition excludes these arguments");
}

void check_block(ConditionScope& scope, ConditionCheck& check, const sema::Group& group) {
  for (const sema::GroupItem& item : group.items) {
    if (const auto* rule = std::get_if<sema::Rule>(&item)) {
      sema::each_expr(*rule, [&](const ExprPtr& expr) { check.expression(expr, rule->span); });
      check_call(scope, *rule);
    } else if (const auto* table = std::get_if<sema::Table>(&item)) {
      check.expression(table->subject, table->span);
    } else {
      check_block(scope, check, *std::get<std::unique_ptr<sema::Group>>(item));
    }
  }
  check_group(scope, group);
}

void check_score(ConditionScope& scope, ConditionCheck& check, const sema::Score& score) {
  if (const auto* group = std::get_if<sema::Group>(&score.body)) return check_block(scope, check, *group);
  check_body(scope, check, score.span, std::get<ExprPtr>(score.body));
}

/// A product's lines share their text: only what holds for all of them is true of it.
void check_lines(ConditionScope& scope, const sema::ProductLines& product, diag::Diagnostics& out) {
  std::map<std::tuple<const diag::Spec*, uint32_t, uint32_t, uint32_t>, std::pair<size_t, diag::Diagnostic>> found;
  for (size_t line = 0; line < product.lines.size(); ++line) {
    diag::Diagnostics own;
    ConditionCheck check(scope);
    diag::Diagnostics* before = scope.redirect(&own);
    check_score(scope, check, scope.model.scores[product.first_score + line]);
    scope.redirect(before);
    for (const diag::Diagnostic& finding : own.all()) {
      const Span& at = finding.span;
      ++found.try_emplace({finding.spec, at.file, at.begin, at.end}, 0, finding).first->second.first;
    }
  }
  for (const auto& [place, finding] : found) {
    if (finding.first == product.lines.size()) out.take(finding.second);
  }
}

void check_grade(ConditionScope& scope, ConditionCheck& check, const sema::Grade& grade) {
  if (const auto* shifts = std::get_if<sema::ShiftGrade>(&grade.body)) {
    for (const sema::Shift& shift : shifts->shifts) check.expression(shift.when, shift.span);
    check_shifts(scope, *shifts);
  } else if (const auto* bands = std::get_if<sema::BandGrade>(&grade.body)) {
    check_body(scope, check, grade.span, bands->subject);
  }
}

}  // namespace

void check_conditions(const Context& context) {
  const sema::Model& model = context.model;
  ConditionScope scope(context);
  std::unordered_set<uint32_t> of_lines;
  for (const sema::ProductLines& product : model.product_lines) {
    for (uint32_t i = 0; i < product.lines.size(); ++i) of_lines.insert(product.first_score + i);
    check_lines(scope, product, context.diags);
  }
  ConditionCheck check(scope);
  for (const sema::NamedExpr& define : model.defines) check_body(scope, check, define.span, define.value);
  for (const sema::Function& function : model.functions) check_body(scope, check, function.span, function.body);
  for (uint32_t i = 0; i < model.scores.size(); ++i) {
    if (!of_lines.contains(i)) check_score(scope, check, model.scores[i]);
  }
  for (const sema::Grade& grade : model.grades) check_grade(scope, check, grade);
  for (const sema::Segment& segment : model.segments) {
    if (const auto* membership = std::get_if<ExprPtr>(&segment.body)) {
      check_body(scope, check, segment.span, *membership);
    } else {
      for (const sema::SegmentCase& next : std::get<sema::FirstSegment>(segment.body).cases) {
        check.expression(next.when, next.span);
      }
    }
    check_segment(scope, segment);
  }
  check_memberships(scope);
  for (const sema::Action& action : model.actions) {
    sema::each_expr(action, [&](const ExprPtr& expr) { check_body(scope, check, action.span, expr); });
  }
}

}  // namespace score::analysis
