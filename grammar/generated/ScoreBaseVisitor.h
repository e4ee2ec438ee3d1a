
// Generated from Score.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"
#include "ScoreVisitor.h"


namespace score::grammar {

/**
 * This class provides an empty implementation of ScoreVisitor, which can be
 * extended to create a visitor which only needs to handle a subset of the available methods.
 */
class  ScoreBaseVisitor : public ScoreVisitor {
public:

  virtual antlrcpp::Any visitFile(ScoreParser::FileContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLoneExpression(ScoreParser::LoneExpressionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSeparator(ScoreParser::SeparatorContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTopItem(ScoreParser::TopItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitHeaderLine(ScoreParser::HeaderLineContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitUse(ScoreParser::UseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitParam(ScoreParser::ParamContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLet(ScoreParser::LetContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitDefine(ScoreParser::DefineContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitParameter(ScoreParser::ParameterContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitType(ScoreParser::TypeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTypeCore(ScoreParser::TypeCoreContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEnumType(ScoreParser::EnumTypeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEnumDecl(ScoreParser::EnumDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEnumBody(ScoreParser::EnumBodyContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEnumMember(ScoreParser::EnumMemberContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLeadDecl(ScoreParser::LeadDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFieldBlock(ScoreParser::FieldBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEventDecl(ScoreParser::EventDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEventBlock(ScoreParser::EventBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEventItem(ScoreParser::EventItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEventColumn(ScoreParser::EventColumnContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitField(ScoreParser::FieldContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFieldOption(ScoreParser::FieldOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitStrings(ScoreParser::StringsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitScore(ScoreParser::ScoreContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitScoreHead(ScoreParser::ScoreHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitForEach(ScoreParser::ForEachContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBlock(ScoreParser::BlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBlockItem(ScoreParser::BlockItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWeighted(ScoreParser::WeightedContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTable(ScoreParser::TableContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTableHead(ScoreParser::TableHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBandBlock(ScoreParser::BandBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBand(ScoreParser::BandContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBandTest(ScoreParser::BandTestContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitGroup(ScoreParser::GroupContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitGroupHead(ScoreParser::GroupHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPointsRule(ScoreParser::PointsRuleContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPoints(ScoreParser::PointsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRuleClause(ScoreParser::RuleClauseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEventPart(ScoreParser::EventPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEventSource(ScoreParser::EventSourceContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEventStep(ScoreParser::EventStepContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWhereClause(ScoreParser::WhereClauseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWhenClause(ScoreParser::WhenClauseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitIdle(ScoreParser::IdleContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLimit(ScoreParser::LimitContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitDecay(ScoreParser::DecayContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitGrade(ScoreParser::GradeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBandGradeHead(ScoreParser::BandGradeHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitGradeBandBlock(ScoreParser::GradeBandBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitGradeBand(ScoreParser::GradeBandContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitShiftGradeHead(ScoreParser::ShiftGradeHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitShiftBlock(ScoreParser::ShiftBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitShift(ScoreParser::ShiftContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLabel(ScoreParser::LabelContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMatrix(ScoreParser::MatrixContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMatrixHead(ScoreParser::MatrixHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMatrixColumns(ScoreParser::MatrixColumnsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSegment(ScoreParser::SegmentContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSegmentHead(ScoreParser::SegmentHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCaseBlock(ScoreParser::CaseBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSegmentCase(ScoreParser::SegmentCaseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAction(ScoreParser::ActionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitActionHead(ScoreParser::ActionHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTrigger(ScoreParser::TriggerContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitActionClause(ScoreParser::ActionClauseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPairBlock(ScoreParser::PairBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPair(ScoreParser::PairContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTest(ScoreParser::TestContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTestHead(ScoreParser::TestHeadContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTestBlock(ScoreParser::TestBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTestItem(ScoreParser::TestItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitClamp(ScoreParser::ClampContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRangeOp(ScoreParser::RangeOpContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBound(ScoreParser::BoundContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAmount(ScoreParser::AmountContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPercentage(ScoreParser::PercentageContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitDuration(ScoreParser::DurationContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitUnit(ScoreParser::UnitContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWhich(ScoreParser::WhichContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitString(ScoreParser::StringContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitQualifiedName(ScoreParser::QualifiedNameContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFullChain(ScoreParser::FullChainContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFullPattern(ScoreParser::FullPatternContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFullStep(ScoreParser::FullStepContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitInlineChain(ScoreParser::InlineChainContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitInlinePattern(ScoreParser::InlinePatternContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitInlineWhere(ScoreParser::InlineWhereContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitInlineStep(ScoreParser::InlineStepContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWindow(ScoreParser::WindowContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEventTest(ScoreParser::EventTestContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRegularity(ScoreParser::RegularityContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitExpr(ScoreParser::ExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitConditional(ScoreParser::ConditionalContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitElseIf(ScoreParser::ElseIfContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitOrExpr(ScoreParser::OrExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAndExpr(ScoreParser::AndExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitNotExpr(ScoreParser::NotExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitComparison(ScoreParser::ComparisonContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCondition(ScoreParser::ConditionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitConditionalCondition(ScoreParser::ConditionalConditionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAndCondition(ScoreParser::AndConditionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitNotCondition(ScoreParser::NotConditionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPlainComparison(ScoreParser::PlainComparisonContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRelation(ScoreParser::RelationContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitComparisonTail(ScoreParser::ComparisonTailContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitInTarget(ScoreParser::InTargetContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAdditive(ScoreParser::AdditiveContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMultiplicative(ScoreParser::MultiplicativeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitUnary(ScoreParser::UnaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPostfix(ScoreParser::PostfixContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFallback(ScoreParser::FallbackContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAccess(ScoreParser::AccessContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSuffix(ScoreParser::SuffixContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPrimary(ScoreParser::PrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLiteral(ScoreParser::LiteralContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitList(ScoreParser::ListContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBracketed(ScoreParser::BracketedContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCall(ScoreParser::CallContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCallee(ScoreParser::CalleeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAggregate(ScoreParser::AggregateContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFieldPattern(ScoreParser::FieldPatternContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTimePhrase(ScoreParser::TimePhraseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSinceLast(ScoreParser::SinceLastContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSinceLastWhere(ScoreParser::SinceLastWhereContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTightWindow(ScoreParser::TightWindowContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPart(ScoreParser::PartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitClock(ScoreParser::ClockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitName(ScoreParser::NameContext *ctx) override {
    return visitChildren(ctx);
  }


};

}  // namespace score::grammar
