// Grades, segments, actions, tests: what a model gives out and what it promises.
#include "compiler/syntax/adapter.h"

namespace score::syntax {

using grammar::ScoreParser;

Label Adapter::label(P::LabelContext* tree) const {
  Label made{std::string(text(span(tree))), span(tree)};
  if (tree->string() != nullptr) made.text = string(tree->string()).value;
  if (tree->name() != nullptr) made.text = name(tree->name()).text;
  return made;
}

std::optional<Grade> Adapter::grade(P::GradeContext* tree) {
  if (P::BandGradeHeadContext* head = tree->bandGradeHead()) {
    BandGrade body{nullptr, grade_bands(tree->gradeBandBlock())};
    if (head->exception != nullptr) return std::nullopt;
    body.subject = expression(head->expr());
    return Grade{name(head->name()), std::move(body)};
  }
  ShiftGrade body{{}, {}, shifts(tree->shiftBlock())};
  P::ShiftGradeHeadContext* head = tree->shiftGradeHead();
  if (head->exception != nullptr) return std::nullopt;
  const std::vector<P::LabelContext*> labels = head->label();
  body.start = label(labels.front());
  for (size_t i = 1; i < labels.size(); ++i) body.scale.push_back(label(labels[i]));
  return Grade{name(head->name()), std::move(body)};
}

std::vector<GradeBand> Adapter::grade_bands(P::GradeBandBlockContext* tree) {
  check_separated(tree);
  std::vector<GradeBand> made;
  for (P::GradeBandContext* band : tree->gradeBand()) {
    if (band->exception != nullptr) continue;
    check_rest(band);
    made.push_back({span(band), label(band->label()), band_test(band->bandTest())});
  }
  return made;
}

/// `otherwise: B` is read as a band called `otherwise`.
void Adapter::check_rest(P::GradeBandContext* band) {
  const std::string_view name = text(span(band->label()));
  const std::string_view rest = text(span(band->bandTest()));
  if (name != "otherwise" || band->bandTest()->start != band->bandTest()->stop || rest == "else") return;
  const std::string meant = fmt::format("{}: else", rest);
  context_.diags.report<diag::S0001>(span(band), "`" + meant + "`", fmt::format("`{}`", text(span(band))))
      .with_help("the label comes first")
      .fix(span(band), meant);
}

std::vector<Shift> Adapter::shifts(P::ShiftBlockContext* tree) {
  check_separated(tree);
  std::vector<Shift> made;
  for (P::ShiftContext* part : tree->shift()) {
    if (part->exception != nullptr) continue;
    Shift shift{span(part), number(part->NUM(0)), std::nullopt, std::nullopt, expression(part->whenClause()->expr())};
    if (part->SLASH() != nullptr) shift.denominator = number(part->NUM(1));
    if (part->string() != nullptr) shift.label = string(part->string());
    made.push_back(std::move(shift));
  }
  return made;
}

std::optional<Matrix> Adapter::matrix(P::MatrixContext* tree) {
  std::vector<GradeBand> rows = grade_bands(tree->gradeBandBlock(0));
  std::vector<GradeBand> columns = grade_bands(tree->gradeBandBlock(1));
  P::MatrixHeadContext* head = tree->matrixHead();
  P::MatrixColumnsContext* second = tree->matrixColumns();
  if (head->exception != nullptr || second->exception != nullptr) return std::nullopt;
  return Matrix{name(head->name()),
                {expression(head->expr()), std::move(rows)},
                {expression(second->expr()), std::move(columns)}};
}

std::optional<Segment> Adapter::segment(P::SegmentContext* tree) {
  if (P::WhenClauseContext* when = tree->whenClause()) {
    return Segment{name(tree->name()), MembershipSegment{expression(when->expr())}};
  }
  FirstSegment body{cases(tree->caseBlock())};
  if (tree->segmentHead()->exception != nullptr) return std::nullopt;
  return Segment{name(tree->segmentHead()->name()), std::move(body)};
}

std::vector<SegmentCase> Adapter::cases(P::CaseBlockContext* tree) {
  check_separated(tree);
  std::vector<SegmentCase> made;
  for (P::SegmentCaseContext* part : tree->segmentCase()) {
    if (part->exception != nullptr) continue;
    P::WhenClauseContext* when = part->whenClause();
    made.push_back({span(part), name(part->name()), when == nullptr ? nullptr : expression(when->expr())});
  }
  return made;
}

std::optional<Action> Adapter::action(P::ActionContext* tree) {
  Action made;
  made.payload = pairs(tree->pairBlock());
  P::ActionHeadContext* head = tree->actionHead();
  if (head->exception != nullptr) return std::nullopt;
  made.action = name(head->name());
  trigger(head->trigger(), made);
  for (P::ActionClauseContext* clause : head->actionClause()) action_clause(clause, made);
  return made;
}

void Adapter::trigger(P::TriggerContext* tree, Action& out) {
  ExprPtr subject = expression(tree->additive(0));
  if (tree->RISES() != nullptr) {
    out.trigger = RisesAbove{std::move(subject), expression(tree->additive(1))};
  } else if (tree->FALLS() != nullptr) {
    out.trigger = FallsBelow{std::move(subject), expression(tree->additive(1))};
  } else if (tree->BECOMES() != nullptr) {
    out.trigger = Becomes{std::move(subject), label(tree->label())};
  } else if (tree->ENTERS() != nullptr) {
    out.trigger = Enters{std::move(subject)};
  } else {
    out.trigger = Leaves{std::move(subject)};
  }
}

void Adapter::action_clause(P::ActionClauseContext* tree, Action& out) {
  Span where = span(tree);
  for (Terminal* word : {tree->REARM(), tree->AT(), tree->PRIORITY(), tree->OR()}) {
    if (word != nullptr) where.begin = span(word).begin;  // the comma before it is no part of the clause
  }
  if (tree->REARM() != nullptr) {
    if (out.rearm) given_twice(where, "`rearm`");
    out.rearm = Rearm{where, tree->BELOW() != nullptr, expression(tree->additive())};
  } else if (P::WhenClauseContext* when = tree->whenClause()) {
    if (out.when != nullptr) given_twice(where, "`when`");
    out.when = expression(when->expr());
  } else if (tree->MOST() != nullptr) {
    if (out.limit) given_twice(where, "`at most`");
    out.limit = ActionLimit{where, amount(tree->amount()), duration(tree->duration())};
  } else if (tree->PRIORITY() != nullptr) {
    if (out.priority) given_twice(where, "`priority`");
    out.priority = number(tree->NUM());
  } else {
    if (out.or_is_new) given_twice(where, "`or is new`");
    out.or_is_new = true;
  }
}

std::vector<Pair> Adapter::pairs(P::PairBlockContext* tree) {
  check_separated(tree);
  std::vector<Pair> made;
  for (P::PairContext* part : tree->pair()) {
    if (part->exception == nullptr) made.push_back({span(part), name(part->name()), expression(part->expr())});
  }
  return made;
}

std::optional<Test> Adapter::test(P::TestContext* tree) {
  check_separated(tree->testBlock());
  Test made;
  for (P::TestItemContext* part : tree->testBlock()->testItem()) {
    if (part->exception == nullptr) made.items.push_back(test_item(part));
  }
  P::TestHeadContext* head = tree->testHead();
  if (head->exception != nullptr) return std::nullopt;
  made.name = string(head->string());
  if (head->expr() != nullptr) made.at = expression(head->expr());
  return made;
}

TestItem Adapter::test_item(P::TestItemContext* tree) {
  const Span where = span(tree);
  if (tree->CASES() != nullptr) return CasesFile{where, string(tree->string())};
  if (tree->EXPECT() != nullptr) {
    Expect made{where, {}};
    for (P::ExprContext* claim : tree->expr()) made.claims.push_back(expression(claim));
    return made;
  }
  std::vector<Pair> values = pairs(tree->pairBlock());
  const size_t first = tree->start->getType();
  if (first != ScoreParser::LEAD && first != ScoreParser::PREVIOUS) {
    TestEvent made{where, name(tree->name()), std::move(values), std::nullopt};
    if (tree->NUM() != nullptr) made.times = number(tree->NUM());
    return made;
  }
  if (tree->X_TIMES() != nullptr) {
    context_.diags.report<diag::S0002>(span(tree->X_TIMES()), "`x`", text(span(tree->start)));
  }
  if (first == ScoreParser::LEAD) return TestLead{where, std::move(values)};
  return TestPrevious{where, std::move(values)};
}

}  // namespace score::syntax
