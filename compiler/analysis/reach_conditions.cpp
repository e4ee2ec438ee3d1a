// Conditions that are always true, never true or always unknown by what scores, aggregates and params can be. What one
// column's own comparisons exclude is not looked at here.
#include <fmt/format.h>
#include <unordered_set>

#include "compiler/analysis/intervals_builtins.h"
#include "compiler/analysis/reach_parts.h"
#include "compiler/sema/walk.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;

namespace {

bool is_settled(const Range& truth) {
  return truth.always_true() || truth.never_true();
}

/// What is said of these stands elsewhere: of data nothing is known before the run, and labels have their own findings.
bool is_told_elsewhere(const Expr& expr) {
  switch (expr.op) {
    case Op::Field:
    case Op::EventField:
    case Op::Grade:
    case Op::Segment:
    case Op::Constant: return true;
    case Op::Builtin: {
      const bool conversion = stdlib::builtin(expr.builtin).form == stdlib::Form::Conversion;
      return conversion && is_told_elsewhere(*expr.arguments[0]);
    }
    case Op::OrElse: return is_told_elsewhere(*expr.arguments[0]) && is_told_elsewhere(*expr.arguments[1]);
    default: return false;
  }
}

class Causes {
 public:
  Causes(const Words& words, Evaluator& evaluate) : words_(words), evaluate_(evaluate) {}

  std::optional<Cause> of(const Expr& condition, int depth) {
    constexpr int kDeepest = 100;
    const Range truth = evaluate_(condition);
    if (!is_settled(truth) || depth > kDeepest) return std::nullopt;
    switch (condition.op) {
      case Op::And:
      case Op::Or: return of_junction(condition, truth, depth);
      case Op::Not: return of(*condition.arguments[0], depth + 1);
      case Op::Builtin: return of_comparison(condition);
      case Op::Events:
        // No event is let through; its own `where` is told of.
        return std::nullopt;
      default: return std::nullopt;
    }
  }

 private:
  std::optional<Cause> of_junction(const Expr& condition, const Range& truth, int depth) {
    for (const ExprPtr& argument : condition.arguments) {
      const Range part = evaluate_(*argument);
      const bool decides = truth.always_true() ? part.always_true() : part.never_true();
      if (!decides) continue;
      // Of an `or` that is never true every part is; the first that can be explained stands for all.
      if (std::optional<Cause> cause = of(*argument, depth + 1)) return cause;
    }
    return std::nullopt;
  }

  std::optional<Cause> of_comparison(const Expr& condition) {
    const stdlib::BuiltinInfo& info = stdlib::builtin(condition.builtin);
    const bool membership = info.form == stdlib::Form::Operator && info.name == "in";
    if (!order_of(info) && !membership) return std::nullopt;
    const Expr* value = condition.arguments[0].get();
    const Expr* other = condition.arguments[1].get();
    if (is_told_elsewhere(*value)) std::swap(value, other);
    if (is_told_elsewhere(*value) || (membership && value != condition.arguments[0].get())) return std::nullopt;
    const Range range = evaluate_(*value), limit = evaluate_(*other);
    Cause cause{&condition, value, End::High, {}};
    const Type type = value->type.as_optional(false);
    if (!range.may_be_known() || type.is_textual()) {
      if (range.may_be_known()) return std::nullopt;
      cause.text = fmt::format("`{}` is always unknown", words_.name_of(*value));
      return cause;
    }
    const bool above = !membership && limit.may_be_known() && range.low >= limit.high;
    cause.end = above ? End::Low : End::High;
    const bool point = range.low == range.high;
    cause.text = fmt::format(
        "`{}` is {}", words_.name_of(*value),
        membership || point ? words_.bounds(range.known_part(), type) : words_.bound(range, type, cause.end));
    // A param or an aggregate on the other side is told too.
    if (other->op == Op::Param) {
      cause.text += fmt::format(" and `{}` {}", words_.name_of(*other), words_.bounds(limit.known_part(), other->type));
    }
    return cause;
  }

  const Words& words_;
  Evaluator& evaluate_;
};

class ConditionFindings {
 public:
  ConditionFindings(const Context& context, const Ranges& ranges)
      : context_(context), words_(context, ranges), evaluate_(*ranges.evaluator) {
    for (const sema::NamedExpr& define : context.model.defines) elsewhere_.push_back(define.value->span);
    for (const sema::Function& function : context.model.functions) elsewhere_.push_back(function.body->span);
    std::erase_if(elsewhere_, [](source::Span span) { return span.file != 0; });
  }

  /// What follows where the condition is always, or is never, true.
  void look(const ExprPtr& condition, const char* if_always, const char* if_never) {
    if (condition == nullptr) return;
    whole(*condition, if_always, if_never);
    inside(*condition);
  }

  /// The conditions in an expression: of `if`, and of what events are selected by.
  void look_inside(const ExprPtr& expr) {
    if (expr != nullptr) inside(*expr);
  }

  void look_at_source(const sema::EventSource& source) { chain(source.chain); }

  /// A define's own conditions, wherever it is used.
  void look_at_define(const sema::NamedExpr& define) {
    home_ = define.value->span;
    if (define.value->type.kind == Kind::Bool) look(define.value, "", "");
    look_inside(define.value);
    home_ = {};
  }

 private:
  void inside(const Expr& expr) {
    if (!seen_.insert(&expr).second) return;
    if (expr.op == Op::If) {
      whole(*expr.arguments[0], ": what stands behind `else` never counts", ": what stands behind `then` never counts");
    }
    if (expr.events != nullptr) chain(expr.events->chain);
    sema::each_part(expr, [&](const ExprPtr& part) { inside(*part); });
  }

  void chain(const sema::Chain& chain) {
    where(chain.first);
    for (const sema::ChainLink& link : chain.links) where(link.selection);
  }

  void where(const sema::Selection& selection) {
    if (selection.where != nullptr) whole(*selection.where, "", ": no event counts");
  }

  /// In the model's own file, and in the text of what is looked at: a define is looked at by itself, what a call of a
  /// function stands for is another thing at each call.
  bool at_home(source::Span span) const {
    if (span.file != 0 || span.begin == span.end) return false;
    if (home_.end > 0) return within(span, home_);
    return std::none_of(elsewhere_.begin(), elsewhere_.end(), [&](source::Span other) { return within(span, other); });
  }

  static bool within(source::Span inner, source::Span outer) {
    return inner.file == outer.file && inner.begin >= outer.begin && inner.end <= outer.end;
  }

  /// If the whole is settled it is told, else the parts that are.
  void whole(const Expr& condition, const char* if_always, const char* if_never) {
    if (condition.op == Op::Constant) return;
    const Range truth = evaluate_(condition);
    if (is_settled(truth)) {
      report(condition, truth, truth.always_true() ? if_always : if_never);
      return;
    }
    if (condition.op != Op::And && condition.op != Op::Or && condition.op != Op::Not) return;
    for (const ExprPtr& argument : condition.arguments) whole(*argument, "", "");
  }

  void report(const Expr& condition, const Range& truth, const char* consequence) {
    const std::optional<Cause> cause = cause_of(words_, evaluate_, condition);
    if (!cause) return;
    const bool there = at_home(cause->part->span);
    const source::Span span = there ? cause->part->span : condition.span;
    if (!at_home(span) || !told_.insert(span.begin).second) return;
    auto& finding =
        context_.diags.report<diag::S0528>(span, truth.always_true() ? "always" : "never", cause->text + consequence);
    if (cause->value != nullptr) words_.because(finding, *cause->value, cause->end);
  }

  const Context& context_;
  const Words words_;
  Evaluator& evaluate_;
  std::vector<source::Span> elsewhere_;
  source::Span home_;  // empty: anywhere but elsewhere
  std::unordered_set<const Expr*> seen_;
  std::unordered_set<uint32_t> told_;
};

void look_at_group(ConditionFindings& conditions, const sema::Group& group) {
  for (const sema::GroupItem& item : group.items) {
    if (const auto* rule = std::get_if<sema::Rule>(&item)) {
      conditions.look(rule->when, ": the rule always counts", ": the rule never counts");
      conditions.look_inside(rule->points);
      if (const auto* events = std::get_if<sema::EventSource>(&rule->source)) {
        conditions.look_at_source(*events);
      }
    } else if (const auto* table = std::get_if<sema::Table>(&item)) {
      conditions.look_inside(table->subject);
    } else {
      look_at_group(conditions, *std::get<std::unique_ptr<sema::Group>>(item));
    }
  }
}

}  // namespace

std::optional<Cause> cause_of(const Words& words, Evaluator& evaluate, const Expr& condition) {
  return Causes(words, evaluate).of(condition, 0);
}

void report_score_conditions(const Context& context, const Ranges& ranges, uint32_t index) {
  ConditionFindings conditions(context, ranges);
  const sema::Score& score = context.model.scores[index];
  if (const auto* group = std::get_if<sema::Group>(&score.body)) return look_at_group(conditions, *group);
  conditions.look_inside(std::get<ExprPtr>(score.body));
}

void report_other_conditions(const Context& context, const Ranges& ranges) {
  ConditionFindings conditions(context, ranges);
  for (const sema::NamedExpr& define : context.model.defines) {
    if (define.span.file == 0) conditions.look_at_define(define);
  }
  for (const sema::Segment& segment : context.model.segments) {
    if (const auto* membership = std::get_if<ExprPtr>(&segment.body)) {
      conditions.look(*membership, ": every lead belongs to the segment", ": no lead ever belongs to it");
      continue;
    }
    for (const sema::SegmentCase& next : std::get<sema::FirstSegment>(segment.body).cases) {
      conditions.look(next.when, ": no lead gets past this case", ": no lead is ever taken here");
    }
  }
  for (const sema::Grade& grade : context.model.grades) {
    const auto* shifts = std::get_if<sema::ShiftGrade>(&grade.body);
    if (shifts == nullptr) continue;
    for (const sema::Shift& shift : shifts->shifts) {
      conditions.look(shift.when, ": every lead moves up", ": no lead ever moves up");
    }
  }
  for (const sema::Action& action : context.model.actions) {
    conditions.look(action.when, "", ": the action never fires");
    conditions.look_inside(action.value);
    for (const sema::NamedExpr& pair : action.payload) conditions.look_inside(pair.value);
  }
}

}  // namespace score::analysis
