#pragma once
// Private to compiler/syntax: from ANTLR's parse tree to the syntax tree.
//
// The parser marks what holds an error by its `exception`; such items are left out, so that everything else can rely
// on the shape the grammar says. What the grammar accepts and the language does not is reported here. Functions that
// give an optional give nothing when a part of theirs is broken, after reading the other parts for their errors.
#include <ScoreParser.h>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/syntax/tokens.h"
#include "compiler/syntax/tree.h"

namespace score::syntax {

class Adapter {
 public:
  explicit Adapter(const LexContext& context) : context_(context) {}

  void file(grammar::ScoreParser::FileContext* tree, File& out);
  ExprPtr expression(antlr4::tree::ParseTree* tree);

 private:
  using P = grammar::ScoreParser;
  using Node = antlr4::ParserRuleContext;
  using Terminal = antlr4::tree::TerminalNode;

  // Small parts (adapter.cpp).
  Span span(const Node* node) const;
  Span span(const antlr4::Token* token) const;
  Span span(Terminal* node) const { return span(node->getSymbol()); }
  std::string_view text(Span where) const { return context_.text.substr(where.begin, where.end - where.begin); }
  Name name(P::NameContext* tree) const;
  Name name_of(const antlr4::Token* token) const;
  std::vector<Name> path(P::QualifiedNameContext* tree) const;
  /// One name, or several as one.
  static Name dotted_name(const std::vector<Name>& parts, Span where);
  Str string(P::StringContext* tree) const;
  std::vector<Str> strings(P::StringsContext* tree) const;
  Num number(Terminal* node) const;
  std::string unescaped(Span where, std::string_view inner) const;
  void check_separated(const Node* list) const;
  void check_range_sign(P::RangeOpContext* tree, std::string_view place) const;
  diag::Diagnostic& given_twice(Span where, std::string_view what) const;

  // Declarations (adapt_declarations.cpp).
  void top_item(P::TopItemContext* tree, File& out);
  std::optional<ItemNode> declaration(P::TopItemContext* tree);
  void header_line(P::HeaderLineContext* tree, Header& header);
  void fiscal_month(P::NameContext* tree, Header& header);
  Use use(P::UseContext* tree);
  Param param(P::ParamContext* tree);
  Let let(P::LetContext* tree);
  Define define(P::DefineContext* tree);
  TypeExpr type(P::TypeContext* tree);
  TypeExpr type_core(P::TypeCoreContext* tree);
  EnumBody enum_body(P::EnumBodyContext* tree, bool ordered);
  EnumMember enum_member(P::EnumMemberContext* tree);
  EventDecl event(P::EventDeclContext* tree);
  void event_column(P::EventColumnContext* tree, EventDecl& out);
  void add_field(P::FieldContext* tree, std::vector<Field>& out);
  Field field(P::FieldContext* tree);
  void field_option(P::FieldOptionContext* tree, Field& field);

  // Scores (adapt_scores.cpp) and their rules (adapt_rules.cpp).
  std::optional<Score> score(P::ScoreContext* tree);
  Block block(P::BlockContext* tree);
  std::optional<BlockItem> block_item(P::BlockItemContext* tree);
  std::optional<BlockItem> scoring(Node* tree);
  std::optional<Table> table(P::TableContext* tree);
  std::optional<Group> group(P::GroupContext* tree);
  BandTest band_test(P::BandTestContext* tree);
  Clamp clamp(P::ClampContext* tree);
  Decay decay(P::DecayContext* tree);
  syntax::Rule rule(P::PointsRuleContext* tree);
  struct Clauses;
  void clause(P::RuleClauseContext* tree, Clauses& clauses);
  void event_part(P::EventPartContext* tree, Clauses& clauses);
  void event_source(P::EventSourceContext* tree, Clauses& clauses);
  void idle_source(P::IdleContext* tree, Clauses& clauses);
  void event_step(P::EventStepContext* tree, Clauses& clauses);
  void begin_source(Span where, Clauses& clauses);
  void limit_clause(P::RuleClauseContext* tree, Clauses& clauses);
  void place_where(Span where, ExprPtr condition, Clauses& clauses);
  void place_window(Window window, Clauses& clauses);
  void check_clause_order(const Clauses& clauses);
  void finish_source(Clauses& clauses);
  void finish_idle(Clauses& clauses, IdleSource& idle);
  Limit limit(P::LimitContext* tree);

  // Grades, segments, actions, tests (adapt_results.cpp).
  std::optional<Grade> grade(P::GradeContext* tree);
  std::vector<GradeBand> grade_bands(P::GradeBandBlockContext* tree);
  void check_rest(P::GradeBandContext* band);
  std::vector<Shift> shifts(P::ShiftBlockContext* tree);
  Label label(P::LabelContext* tree) const;
  std::optional<Matrix> matrix(P::MatrixContext* tree);
  std::optional<Segment> segment(P::SegmentContext* tree);
  std::vector<SegmentCase> cases(P::CaseBlockContext* tree);
  std::optional<Action> action(P::ActionContext* tree);
  void trigger(P::TriggerContext* tree, Action& out);
  void action_clause(P::ActionClauseContext* tree, Action& out);
  std::vector<Pair> pairs(P::PairBlockContext* tree);
  std::optional<Test> test(P::TestContext* tree);
  TestItem test_item(P::TestItemContext* tree);

  // Events (adapt_events.cpp).
  template <class WindowTree, class Time>
  Window window(WindowTree* tree, Time at);
  Window window(P::WindowContext* tree);
  Window window(P::TightWindowContext* tree);
  static std::optional<Unit> unit_word(Node* tree);
  Unit phrase_unit(Node* tree) const;
  Chain chain(P::FullChainContext* tree);
  Chain chain(P::InlineChainContext* tree);
  Pattern pattern(P::FullPatternContext* tree);
  Pattern pattern(P::InlinePatternContext* tree);
  template <class PatternTree>
  Step step(PatternTree* tree, P::WindowContext* behind, bool negated);
  void add_window(Step& step, Window window);
  void second_within(Span where);
  std::vector<Step> steps(const std::vector<P::InlineStepContext*>& trees);
  ExprPtr event_test(P::EventTestContext* tree);
  template <class SinceLastTree>
  SinceLast since_last(SinceLastTree* tree);
  ExprPtr since_last(Span where, SinceLast made, P::TightWindowContext* time);
  ExprPtr since_last_value(P::SinceLastContext* tree);
  ExprPtr since_last_value(P::SinceLastWhereContext* tree, P::TightWindowContext* time);
  ExprPtr regularity(P::EventTestContext* tree, Pattern events);
  ExprPtr aggregate(P::AggregateContext* tree);
  ExprPtr field_aggregate(P::AggregateContext* tree, Aggregate function);

  // Expressions (adapt_expressions.cpp) and what they begin with (adapt_primaries.cpp).
  ExprPtr built(Node* tree);
  template <class ConditionalTree>
  ExprPtr conditional(ConditionalTree* tree, Node* last);
  ExprPtr logic(Node* tree, BinaryOp op);
  ExprPtr arithmetic(Node* tree);
  ExprPtr negated(Node* tree, UnaryOp op);
  ExprPtr comparison(P::ComparisonContext* tree);
  template <class ComparisonTree>
  ExprPtr compared(ComparisonTree* tree, ExprPtr value);
  ExprPtr comparison_tail(P::ComparisonTailContext* tree, ExprPtr value, Span where);
  ExprPtr relation(P::RelationContext* tree, ExprPtr left, Span where);
  ExprPtr in_target(P::ComparisonTailContext* tree, ExprPtr value, Span where);
  ExprPtr text_test(P::ComparisonTailContext* tree, ExprPtr value, Span where);
  ExprPtr postfix(P::PostfixContext* tree);
  ExprPtr access(P::AccessContext* tree);
  bool takes_and(Span place) const;
  void report_chained(Span whole, const std::vector<P::RelationContext*>& further, const Expr& first);
  void report_open_where(const Expr& whole, const Expr& left, const Expr& where, BinaryOp op);
  ExprPtr too_deep(Span where);

  ExprPtr primary(Node* tree);
  ExprPtr literal(P::LiteralContext* tree);
  ExprPtr call(P::CallContext* tree);
  ExprPtr time_phrase(P::TimePhraseContext* tree);
  ExprPtr next_business_day(P::TimePhraseContext* tree);
  std::optional<int> clock(P::ClockContext* tree);
  ExprPtr list(P::ListContext* tree);
  ExprPtr bracketed(Node* tree, P::ExprContext* inner, P::UnitContext* unit);
  ExprPtr bound(P::BoundContext* tree);
  ExprPtr amount(P::AmountContext* tree);
  ExprPtr duration(P::DurationContext* tree);
  ExprPtr percentage(P::PercentageContext* tree);
  ExprPtr reference(P::QualifiedNameContext* tree);
  ExprPtr number_literal(Terminal* node);

  const LexContext& context_;
  size_t depth_ = 0;  // levels of the expression above the part being built
  bool too_deep_reported_ = false;
};

/// The unit or the word that a node begins with.
Unit unit_of(antlr4::ParserRuleContext* tree);
Which which_of(antlr4::ParserRuleContext* tree);

}  // namespace score::syntax
