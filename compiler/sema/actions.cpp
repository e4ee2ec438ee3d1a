// Actions: what fires them, what holds them back, what they carry.
#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "compiler/sema/constants.h"
#include "compiler/sema/declare.h"
#include "compiler/sema/lengths.h"
#include "compiler/sema/outputs.h"
#include "compiler/sema/typer.h"
#include "compiler/sema/walk.h"
#include "compiler/syntax/print.h"
#include "stdlib/parse.h"

namespace score::sema {

void declare_action(Context& context, const syntax::Action& action) {
  std::vector<Action>& actions = context.model.actions;
  Action made;
  made.name = action.action.text;
  made.span = action.action.span;
  made.text = syntax::trigger_text(action);
  const auto index = static_cast<uint32_t>(actions.size());
  made.first = index;
  const uint32_t number = ++context.action_counts[made.name];
  const Symbol* first = context.scope.value(made.name);
  if (number > 1 && first->kind == SymbolKind::Action) made.first = first->index;
  made.prefix = number == 1 ? made.name : fmt::format("{}.{}", made.name, number);
  actions.push_back(std::move(made));
  if (number == 1) declare_symbol(context, action.action, SymbolKind::Action, index);
}

namespace {

/// All that `expr` reads of outputs, each once, seen through grades by bands.
class ScoresBehind {
 public:
  explicit ScoresBehind(const Model& model) : model_(model) {}

  /// The one score it goes by; none if there are several or there is none.
  std::optional<uint32_t> only(const ExprPtr& expr) {
    collect(expr);
    if (scores_.size() != 1) return std::nullopt;
    return *scores_.begin();
  }

 private:
  void collect(const ExprPtr& expr) {
    if (expr == nullptr || !seen_.insert(expr.get()).second) return;
    if (expr->op == Op::Score) scores_.insert(expr->index);
    if (expr->op == Op::Grade) grade(model_.grades[expr->index]);
    each_part(*expr, [this](const ExprPtr& part) { collect(part); });
  }
  void grade(const Grade& grade) {
    if (const auto* bands = std::get_if<BandGrade>(&grade.body)) collect(bands->subject);
    if (const auto* matrix = std::get_if<MatrixGrade>(&grade.body)) {
      collect(matrix->rows.subject);
      collect(matrix->columns.subject);
    }
  }

  const Model& model_;
  std::unordered_set<const Expr*> seen_;
  std::unordered_set<uint32_t> scores_;
};

class ActionChecker {
 public:
  ActionChecker(Context& context, const syntax::Action& action, uint32_t index)
      : context_(context), typer_(context), source_(action), made_(context.model.actions[index]) {}

  void run() {
    std::visit([this](const auto& trigger) { visit(trigger); }, source_.trigger);
    made_.or_is_new = source_.or_is_new;
    if (source_.when != nullptr) made_.when = typer_.condition(*source_.when, "what stands after `when`");
    if (source_.limit) limit(*source_.limit);
    if (source_.priority) priority(*source_.priority);
    payload();
  }

 private:
  void visit(const syntax::RisesAbove& trigger) {
    made_.trigger = TriggerKind::Rises;
    crossing(*trigger.value, *trigger.threshold);
  }
  void visit(const syntax::FallsBelow& trigger) {
    made_.trigger = TriggerKind::Falls;
    crossing(*trigger.value, *trigger.threshold);
  }
  void visit(const syntax::Becomes& trigger) {
    made_.trigger = TriggerKind::Becomes;
    subject_ = &*trigger.subject;
    refuse_rearm();
    const ExprPtr value = typer_.check(*trigger.subject);
    if (value == nullptr) return;
    const bool output = value->op == Op::Grade || value->op == Op::Segment;
    if (!output || value->type.kind != Kind::Enum) {
      auto& finding = wrong_trigger("becomes", "a grade, a matrix or a segment with cases", value);
      const bool membership = value->op == Op::Segment;
      if (membership) finding.with_help("`" + written() + "` is yes or no: write `enters " + written() + "`");
      if (value->type.is_numeric()) finding.with_help("of a number, write `" + written() + " rises above …`");
      return;
    }
    const EnumInfo& info = context_.model.enums[value->type.enum_id];
    const auto member = find_member(info, trigger.label.text);
    if (!member) {
      auto& finding = context_.report<diag::S0102>(trigger.label.span, trigger.label.text, enum_text(info));
      const std::string near = diag::nearest(trigger.label.text, member_names(info));
      if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(trigger.label.span, near);
      finding.note(info.span, "declared here");
      return;
    }
    made_.label = static_cast<uint32_t>(*member);
    take(value);
  }
  void visit(const syntax::Enters& trigger) { membership(TriggerKind::Enters, "enters", *trigger.segment); }
  void visit(const syntax::Leaves& trigger) { membership(TriggerKind::Leaves, "leaves", *trigger.segment); }

  void membership(TriggerKind kind, std::string_view word, const syntax::Expr& segment) {
    made_.trigger = kind;
    subject_ = &segment;
    refuse_rearm();
    const ExprPtr value = typer_.check(segment);
    if (value == nullptr) return;
    if (value->op == Op::Segment && value->type.kind == Kind::Bool) return take(value);
    auto& finding = wrong_trigger(word, "a segment with `when`", value);
    if (value->type.kind == Kind::Enum && (value->op == Op::Segment || value->op == Op::Grade)) {
      const std::string first = context_.model.enums[value->type.enum_id].members.front().name;
      finding.with_help("`" + written() + "` has a label of several: write `" + written() + " becomes " + first + "`");
    }
  }

  diag::Diagnostic& wrong_trigger(std::string_view word, std::string_view wanted, const ExprPtr& value) {
    const std::string type = context_.text(value->type);
    return context_.report<diag::S0600>(subject_->span, word, wanted, written(), type);
  }
  std::string written() const { return context_.text(subject_->span); }

  void take(ExprPtr value) {
    if (value->op == Op::Score) made_.output = Output{OutputKind::Score, value->index};
    if (value->op == Op::Grade) made_.output = Output{OutputKind::Grade, value->index};
    if (value->op == Op::Segment) made_.output = Output{OutputKind::Segment, value->index};
    made_.value = std::move(value);
  }

  // ---- Numbers that cross a threshold ----

  void crossing(const syntax::Expr& subject, const syntax::Expr& bound) {
    subject_ = &subject;
    const std::string_view word = made_.trigger == TriggerKind::Rises ? "rises above" : "falls below";
    ExprPtr value = typer_.check(subject);
    if (value != nullptr && !value->type.is_numeric()) {
      auto& finding = wrong_trigger(word, "a number", value);
      if (value->op == Op::Grade || value->op == Op::Segment) {
        const bool several = value->type.kind == Kind::Enum;
        const std::string_view enters = made_.trigger == TriggerKind::Rises ? "enters " : "leaves ";
        finding.with_help(several ? "a label has no height: write `" + written() + " becomes …`"
                                  : "write `" + std::string(enters) + written() + "`");
      }
      value = nullptr;
    }
    const Type hint = value != nullptr ? value->type.as_optional(false) : make_type(Kind::Decimal);
    ExprPtr threshold = this->bound(bound, hint, "the threshold");
    ExprPtr rearm;
    if (source_.rearm) {
      rearm = this->bound(*source_.rearm->threshold, hint, "what `rearm` goes by");
      if (!right_side() || rearm == nullptr) return;
    }
    if (value == nullptr || threshold == nullptr) return;
    join(std::move(value), std::move(threshold), std::move(rearm));
    if (source_.rearm) warn_if_idle();
  }

  /// An expression of constants and params, of any kind of number.
  ExprPtr bound(const syntax::Expr& expr, const Type& hint, std::string_view what) {
    const ExprPtr checked = typer_.check(expr, &hint);
    if (checked == nullptr) return nullptr;
    if (!checked->type.is_numeric()) {
      context_.report<diag::S0401>(expr.span, what, context_.text(hint), context_.text(checked->type));
      return nullptr;
    }
    const std::string on = first_dependency(context_, checked, true);
    if (!on.empty()) {
      context_.report<diag::S0211>(expr.span, what, on)
          .with_help("let the trigger itself be the difference, as in `" + written() + " - x rises above 0`");
      return nullptr;
    }
    const std::optional<Constant> found = Evaluation(context_, true)(checked);
    if (found && found->known()) return checked;
    context_.report<diag::S0423>(expr.span, what, "its arithmetic has no result");
    return nullptr;
  }

  /// All as one kind of number; an output stays what it is and is widened where it is compared.
  void join(ExprPtr value, ExprPtr threshold, ExprPtr rearm) {
    Type wanted = value->type.as_optional(false);
    wanted.kind = std::max(wanted.kind, threshold->type.kind);
    if (rearm != nullptr) wanted.kind = std::max(wanted.kind, rearm->type.kind);
    const bool output = value->op == Op::Score;
    made_.widens = output && wanted.kind == Kind::Number;
    take(output ? value : typer_.widen(value, wanted));
    made_.threshold = typer_.widen(threshold, wanted);
    if (rearm != nullptr) made_.rearm = Rearm{source_.rearm->below, typer_.widen(rearm, wanted)};
  }

  void refuse_rearm() {
    if (!source_.rearm) return;
    context_.report<diag::S0606>(source_.rearm->span, made_.text)
        .with_help("to fire less often, limit it: `at most 1 per 30 days`");
  }

  /// What rises is armed again from below, what falls from above.
  bool right_side() {
    const bool rises = made_.trigger == TriggerKind::Rises;
    if (source_.rearm->below == rises) return true;
    const std::string right = rises ? "below" : "above";
    const std::string bound = context_.text(source_.rearm->threshold->span);
    context_.report<diag::S0607>(source_.rearm->span, made_.text, right)
        .with_help("write `rearm " + right + " " + bound + "`")
        .fix(source_.rearm->span, "rearm " + right + " " + bound);
    return false;
  }

  /// Whoever crosses again has been on the other side of the threshold; a `rearm` there or nearer holds nothing back.
  void warn_if_idle() {
    Evaluation evaluate(context_, true);
    const std::optional<Constant> threshold = evaluate(made_.threshold);
    const std::optional<Constant> rearm = evaluate(made_.rearm->threshold);
    if (!threshold || !rearm || !threshold->known() || !rearm->known()) return;
    const int order = compare(*rearm, *threshold);
    const bool rises = made_.trigger == TriggerKind::Rises;
    if (rises ? order < 0 : order > 0) return;
    const Type& type = made_.threshold->type;
    context_.report<diag::S0608>(source_.rearm->span, constant_text(*threshold, type, context_.model.enums))
        .with_help(rises
                       ? "a bound below the threshold, such as `rearm below " + lower(*threshold, type, -1) + "`, does"
                       : "a bound above the threshold, such as `rearm above " + lower(*threshold, type, 1) + "`, does");
  }

  /// Ten further up or down.
  std::string lower(const Constant& value, const Type& type, int sign) const {
    constexpr int64_t kTen = 10;
    const auto& enums = context_.model.enums;
    if (type.kind == Kind::Number) return constant_text({value.number() + 10.0 * sign}, type, enums);
    const int64_t one = type.kind == Kind::Decimal ? SCORE_DECIMAL_ONE : 1;
    return constant_text({value.integer() + kTen * one * sign}, type, enums);
  }

  // ---- Clauses ----

  void limit(const syntax::ActionLimit& limit) {
    Lengths lengths(context_, typer_);
    Builder build(context_);
    const ExprPtr count = lengths.times(*limit.count, "how often an action may fire");
    const ExprPtr length = lengths.length(*limit.per, "the length of time of a limit");
    if (count == nullptr || length == nullptr) return;
    const ExprPtr now = build.builtin(stdlib::builtins_named("now").front(), {}, limit.span);
    const bool period = length->type.kind == Kind::Period;
    const std::array<stdlib::Type, 2> row{stdlib::Type::Timestamp,
                                          period ? stdlib::Type::Period : stdlib::Type::Duration};
    made_.limit = ActionLimit{count, build.builtin(*stdlib::find_builtin("-", row), {now, length}, limit.span)};
  }

  void priority(const syntax::Num& number) {
    constexpr int64_t kLast = 1'000'000;
    const auto parsed = stdlib::parse_int(number.digits);
    if (parsed.ok() && parsed.value >= 1 && parsed.value <= kLast) {
      made_.priority = parsed.value;
    } else {
      context_.report<diag::S0609>(number.span, kLast, number.digits);
    }
  }

  void payload() {
    const Asides asides{reasons_score(), false};
    context_.asides = &asides;
    std::unordered_map<std::string, Span> given;
    for (const syntax::Pair& pair : source_.payload) {
      const auto [first, fresh] = given.emplace(pair.name.text, pair.name.span);
      if (!fresh) {
        context_.report<diag::S0802>(pair.name.span, pair.name.text).note(first->second, "first here");
        continue;
      }
      made_.payload.push_back({pair.name.text, typer_.check(*pair.value), pair.name.span});
    }
    context_.asides = nullptr;
  }

  /// The score that the trigger goes by, else the model's main one.
  std::optional<uint32_t> reasons_score() {
    const std::optional<uint32_t> own = ScoresBehind(context_.model).only(made_.value);
    return own ? own : context_.model.main_score;
  }

  Context& context_;
  Typer typer_;
  const syntax::Action& source_;
  Action& made_;
  const syntax::Expr* subject_ = nullptr;
};

}  // namespace

void check_action(Context& context, const syntax::Action& action, uint32_t index) {
  ActionChecker(context, action, index).run();
}

void name_state_columns(Context& context) {
  Model& model = context.model;
  const std::string* key = model.key ? &model.lead[*model.key].name : nullptr;
  for (const Output& output : model.declared) context.state_names.emplace(name_of(model, output), output);
  for (uint32_t i = 0; i < model.actions.size(); ++i) {
    const Action& action = model.actions[i];
    const auto add = [&](StateKind kind, const char* what) {
      std::string name = action.prefix + "." + what;
      const auto column = static_cast<uint32_t>(model.state_columns.size());
      const bool fresh = context.state_names.emplace(name, column).second;
      if (!fresh || (key != nullptr && name == *key)) context.report<diag::S0617>(action.span, name);
      model.state_columns.push_back({kind, i, std::move(name)});
    };
    if (!action.output) add(StateKind::Value, "value");
    if (action.rearm) add(StateKind::Armed, "armed");
    if (action.limit) add(StateKind::Fired, "fired");
  }
}

const std::string& name_of(const Model& model, const Output& output) {
  switch (output.kind) {
    case OutputKind::Score: return model.scores[output.index].name;
    case OutputKind::Grade: return model.grades[output.index].name;
    case OutputKind::Segment: break;
  }
  return model.segments[output.index].name;
}

Type type_of(const Model& model, const Output& output) {
  if (output.kind == OutputKind::Score) return make_type(Kind::Decimal);
  if (output.kind == OutputKind::Grade) return enum_type(model.grades[output.index].labels);
  const auto* first = std::get_if<FirstSegment>(&model.segments[output.index].body);
  return first != nullptr ? enum_type(first->members) : make_type(Kind::Bool);
}

std::optional<uint32_t> find_main_score(const Model& model) {
  std::optional<uint32_t> last, graded;
  for (const Output& output : model.declared) {
    if (output.kind == OutputKind::Score) last = output.index;
    if (output.kind != OutputKind::Grade) continue;
    const auto* bands = std::get_if<BandGrade>(&model.grades[output.index].body);
    const bool by_score = bands != nullptr && bands->subject != nullptr && bands->subject->op == Op::Score;
    if (by_score) graded = bands->subject->index;
  }
  return graded ? graded : last;
}

bool actions_read_clock(const Model& model) {
  bool found = false;
  for (const Action& action : model.actions) {
    each_expr(action, [&found](const ExprPtr& expr) { found = found || reads_clock(expr); });
  }
  return found;
}

}  // namespace score::sema
