// Which events are meant: patterns, and the sequences they form.
#include <algorithm>

#include "compiler/sema/events.h"

namespace score::sema {

std::optional<uint32_t> EventChecker::event(const syntax::Name& name) {
  if (Symbol* symbol = context_.scope.event(name.text)) {
    symbol->used = true;
    return symbol->index;
  }
  if (context_.scope.incomplete()) return std::nullopt;  // it may be one of theirs
  auto& finding = context_.report<diag::S0123>(name.span, name.text);
  const std::string near = diag::nearest(name.text, context_.scope.event_names());
  if (!near.empty()) finding.with_help("did you mean the event `" + near + "`?").fix(name.span, near);
  return std::nullopt;
}

std::optional<Chain> EventChecker::single(const syntax::Pattern& pattern) {
  std::vector<EventScope::Step> steps;
  std::optional<Selection> first = selection(pattern, steps, nullptr);
  if (!first) return std::nullopt;
  return Chain{std::move(*first), {}};
}

std::optional<Chain> EventChecker::chain(const syntax::Chain& source) {
  std::vector<EventScope::Step> steps;
  std::optional<Selection> first = selection(source.first, steps, nullptr);
  bool failed = !first;
  Chain made;
  if (first) made.first = std::move(*first);
  for (const syntax::Step& step : source.steps) {
    std::optional<ChainLink> next = link(step, &step == &source.steps.back(), steps);
    failed = failed || !next;
    if (next) made.links.push_back(std::move(*next));
  }
  if (failed) return std::nullopt;
  return made;
}

std::optional<ChainLink> EventChecker::link(const syntax::Step& step, bool last, std::vector<EventScope::Step>& steps) {
  ChainLink made;
  made.negated = step.negated;
  if (step.negated && !last) context_.report<diag::S0324>(step.pattern.span);
  std::optional<Selection> selected = selection(step.pattern, steps, &made);
  if (step.within != nullptr) made.within = lengths_.duration(*step.within, "the time between two steps");
  const bool failed = (step.within != nullptr && made.within == nullptr) || (step.negated && !last);
  if (!selected || failed) return std::nullopt;
  made.selection = std::move(*selected);
  return made;
}

std::optional<Selection> EventChecker::selection(const syntax::Pattern& pattern, std::vector<EventScope::Step>& steps,
                                                 ChainLink* link) {
  const std::optional<uint32_t> type = event(pattern.event);
  std::optional<Window> window;
  if (pattern.window) window = windows_(*pattern.window);
  if (!type) return std::nullopt;
  steps.push_back({pattern.alias ? pattern.alias->text : "", *type});
  Selection made;
  made.event = *type;
  made.span = pattern.span;
  if (window) made.window = std::move(*window);
  bool failed = pattern.window && !window;
  if (pattern.where != nullptr) failed = !where(*pattern.where, {*type, steps}, link, made.where) || failed;
  if (failed) return std::nullopt;
  return made;
}

namespace {

/// What `and` joins at the top, brackets or not.
void split(const syntax::Expr& expr, std::vector<const syntax::Expr*>& terms) {
  std::vector<const syntax::Expr*> open{&expr};
  while (!open.empty()) {
    const syntax::Expr* next = open.back();
    open.pop_back();
    const auto* both = syntax::as<syntax::Binary>(&bare_expr(*next));
    if (both != nullptr && both->op == syntax::BinaryOp::And) {
      open.push_back(both->right.get());
      open.push_back(both->left.get());
    } else {
      terms.push_back(next);
    }
  }
}

/// The step that `expr` reads as `alias.field`, or null.
const EventScope::Step* step_of(const syntax::Expr& expr, const std::vector<EventScope::Step>& steps) {
  const auto* member = syntax::as<syntax::MemberRef>(&bare_expr(expr));
  const auto* object = member == nullptr ? nullptr : syntax::as<syntax::NameRef>(member->object.get());
  if (object == nullptr || object->name.text == "lead") return nullptr;
  const auto found = std::find_if(steps.rbegin(), steps.rend(),
                                  [&](const EventScope::Step& step) { return step.alias == object->name.text; });
  return found == steps.rend() ? nullptr : &*found;
}

/// `field == a.field` of a step `a` before this one.
const syntax::Binary* cross_reference(const syntax::Expr& term, const std::vector<EventScope::Step>& steps) {
  const auto* equal = syntax::as<syntax::Binary>(&bare_expr(term));
  if (equal == nullptr || equal->op != syntax::BinaryOp::Eq) return nullptr;
  const EventScope::Step* left = step_of(*equal->left, steps);
  const EventScope::Step* right = step_of(*equal->right, steps);
  const bool crosses = (left != nullptr && left != &steps.back()) || (right != nullptr && right != &steps.back());
  return crosses ? equal : nullptr;
}

}  // namespace

/// Equalities with the step before are taken out; what is left is asked of the event alone.
bool EventChecker::where(const syntax::Expr& condition, const EventScope& scope, ChainLink* link, ExprPtr& out) {
  Typer typer(context_, locals_, &scope);
  std::vector<const syntax::Expr*> terms, own;
  bool failed = false;
  split(condition, terms);
  for (const syntax::Expr* term : terms) {
    const syntax::Binary* equal = link == nullptr ? nullptr : cross_reference(*term, scope.steps);
    if (equal == nullptr) {
      own.push_back(term);
    } else {
      failed = !equality(*equal, term->span, scope, *link) || failed;
    }
  }
  constexpr std::string_view kWhat = "what stands after `where`";
  if (own.size() == terms.size()) {
    out = typer.condition(condition, kWhat);
  } else if (own.size() == 1) {
    out = typer.condition(*own.front(), kWhat);
  } else if (!own.empty()) {
    out = typer.junction(Op::And, own, condition.span);
  }
  return !failed && (own.empty() || out != nullptr);
}

bool EventChecker::equality(const syntax::Binary& node, Span span, const EventScope& scope, ChainLink& link) {
  const EventScope::Step* left = step_of(*node.left, scope.steps);
  const bool reversed = left != nullptr && left != &scope.steps.back();
  const syntax::Expr& mine = bare_expr(reversed ? *node.right : *node.left);
  const syntax::Expr& other = bare_expr(reversed ? *node.left : *node.right);
  const auto& member = std::get<syntax::MemberRef>(other.node);
  const EventScope::Step* step = step_of(other, scope.steps);
  const size_t before = scope.steps.size() - 2;
  if (step != &scope.steps[before]) {
    auto& finding = context_.report<diag::S0130>(member.object->span, step->alias);
    const std::string& alias = scope.steps[before].alias;
    if (!alias.empty()) finding.with_help("the step directly before is `" + alias + "`");
    return false;
  }
  const auto* name = syntax::as<syntax::NameRef>(&mine);
  if (name == nullptr || !context_.event_fields.find(scope.event, name->name.text)) {
    const std::string& field = member.member.text;
    const bool own = step_of(mine, scope.steps) != nullptr;
    const Span wrong = own ? mine.span : other.span;
    auto& finding =
        context_.report<diag::S0129>(wrong, context_.text(wrong), field + " == " + step->alias + "." + field);
    if (!own) return false;
    const std::string& plain = std::get<syntax::MemberRef>(mine.node).member.text;
    finding.with_help("of this very event, write `" + plain + "`").fix(wrong, plain).safely();
    return false;
  }
  const ExprPtr here = field_of(context_, scope.event, name->name);
  const ExprPtr there = field_of(context_, step->event, member.member);
  if (here == nullptr || there == nullptr) return false;
  if (here->type.as_optional(false) != there->type.as_optional(false)) {
    context_.report<diag::S0411>(span, "an equality of events", context_.text(here->type), context_.text(there->type));
    return false;
  }
  link.here.push_back(here);
  link.before.push_back(there);
  return true;
}

}  // namespace score::sema
