
// Generated from Score.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"
#include "ScoreParser.h"


namespace score::grammar {

/**
 * This class defines an abstract visitor for a parse tree
 * produced by ScoreParser.
 */
class  ScoreVisitor : public antlr4::tree::AbstractParseTreeVisitor {
public:

  /**
   * Visit parse trees produced by ScoreParser.
   */
    virtual antlrcpp::Any visitFile(ScoreParser::FileContext *context) = 0;

    virtual antlrcpp::Any visitLoneExpression(ScoreParser::LoneExpressionContext *context) = 0;

    virtual antlrcpp::Any visitSeparator(ScoreParser::SeparatorContext *context) = 0;

    virtual antlrcpp::Any visitTopItem(ScoreParser::TopItemContext *context) = 0;

    virtual antlrcpp::Any visitHeaderLine(ScoreParser::HeaderLineContext *context) = 0;

    virtual antlrcpp::Any visitUse(ScoreParser::UseContext *context) = 0;

    virtual antlrcpp::Any visitParam(ScoreParser::ParamContext *context) = 0;

    virtual antlrcpp::Any visitLet(ScoreParser::LetContext *context) = 0;

    virtual antlrcpp::Any visitDefine(ScoreParser::DefineContext *context) = 0;

    virtual antlrcpp::Any visitParameter(ScoreParser::ParameterContext *context) = 0;

    virtual antlrcpp::Any visitType(ScoreParser::TypeContext *context) = 0;

    virtual antlrcpp::Any visitTypeCore(ScoreParser::TypeCoreContext *context) = 0;

    virtual antlrcpp::Any visitEnumType(ScoreParser::EnumTypeContext *context) = 0;

    virtual antlrcpp::Any visitEnumDecl(ScoreParser::EnumDeclContext *context) = 0;

    virtual antlrcpp::Any visitEnumBody(ScoreParser::EnumBodyContext *context) = 0;

    virtual antlrcpp::Any visitEnumMember(ScoreParser::EnumMemberContext *context) = 0;

    virtual antlrcpp::Any visitLeadDecl(ScoreParser::LeadDeclContext *context) = 0;

    virtual antlrcpp::Any visitFieldBlock(ScoreParser::FieldBlockContext *context) = 0;

    virtual antlrcpp::Any visitEventDecl(ScoreParser::EventDeclContext *context) = 0;

    virtual antlrcpp::Any visitEventBlock(ScoreParser::EventBlockContext *context) = 0;

    virtual antlrcpp::Any visitEventItem(ScoreParser::EventItemContext *context) = 0;

    virtual antlrcpp::Any visitEventColumn(ScoreParser::EventColumnContext *context) = 0;

    virtual antlrcpp::Any visitField(ScoreParser::FieldContext *context) = 0;

    virtual antlrcpp::Any visitFieldOption(ScoreParser::FieldOptionContext *context) = 0;

    virtual antlrcpp::Any visitStrings(ScoreParser::StringsContext *context) = 0;

    virtual antlrcpp::Any visitScore(ScoreParser::ScoreContext *context) = 0;

    virtual antlrcpp::Any visitScoreHead(ScoreParser::ScoreHeadContext *context) = 0;

    virtual antlrcpp::Any visitForEach(ScoreParser::ForEachContext *context) = 0;

    virtual antlrcpp::Any visitBlock(ScoreParser::BlockContext *context) = 0;

    virtual antlrcpp::Any visitBlockItem(ScoreParser::BlockItemContext *context) = 0;

    virtual antlrcpp::Any visitWeighted(ScoreParser::WeightedContext *context) = 0;

    virtual antlrcpp::Any visitTable(ScoreParser::TableContext *context) = 0;

    virtual antlrcpp::Any visitTableHead(ScoreParser::TableHeadContext *context) = 0;

    virtual antlrcpp::Any visitBandBlock(ScoreParser::BandBlockContext *context) = 0;

    virtual antlrcpp::Any visitBand(ScoreParser::BandContext *context) = 0;

    virtual antlrcpp::Any visitBandTest(ScoreParser::BandTestContext *context) = 0;

    virtual antlrcpp::Any visitGroup(ScoreParser::GroupContext *context) = 0;

    virtual antlrcpp::Any visitGroupHead(ScoreParser::GroupHeadContext *context) = 0;

    virtual antlrcpp::Any visitPointsRule(ScoreParser::PointsRuleContext *context) = 0;

    virtual antlrcpp::Any visitPoints(ScoreParser::PointsContext *context) = 0;

    virtual antlrcpp::Any visitRuleClause(ScoreParser::RuleClauseContext *context) = 0;

    virtual antlrcpp::Any visitEventPart(ScoreParser::EventPartContext *context) = 0;

    virtual antlrcpp::Any visitEventSource(ScoreParser::EventSourceContext *context) = 0;

    virtual antlrcpp::Any visitEventStep(ScoreParser::EventStepContext *context) = 0;

    virtual antlrcpp::Any visitWhereClause(ScoreParser::WhereClauseContext *context) = 0;

    virtual antlrcpp::Any visitWhenClause(ScoreParser::WhenClauseContext *context) = 0;

    virtual antlrcpp::Any visitIdle(ScoreParser::IdleContext *context) = 0;

    virtual antlrcpp::Any visitLimit(ScoreParser::LimitContext *context) = 0;

    virtual antlrcpp::Any visitDecay(ScoreParser::DecayContext *context) = 0;

    virtual antlrcpp::Any visitGrade(ScoreParser::GradeContext *context) = 0;

    virtual antlrcpp::Any visitBandGradeHead(ScoreParser::BandGradeHeadContext *context) = 0;

    virtual antlrcpp::Any visitGradeBandBlock(ScoreParser::GradeBandBlockContext *context) = 0;

    virtual antlrcpp::Any visitGradeBand(ScoreParser::GradeBandContext *context) = 0;

    virtual antlrcpp::Any visitShiftGradeHead(ScoreParser::ShiftGradeHeadContext *context) = 0;

    virtual antlrcpp::Any visitShiftBlock(ScoreParser::ShiftBlockContext *context) = 0;

    virtual antlrcpp::Any visitShift(ScoreParser::ShiftContext *context) = 0;

    virtual antlrcpp::Any visitLabel(ScoreParser::LabelContext *context) = 0;

    virtual antlrcpp::Any visitMatrix(ScoreParser::MatrixContext *context) = 0;

    virtual antlrcpp::Any visitMatrixHead(ScoreParser::MatrixHeadContext *context) = 0;

    virtual antlrcpp::Any visitMatrixColumns(ScoreParser::MatrixColumnsContext *context) = 0;

    virtual antlrcpp::Any visitSegment(ScoreParser::SegmentContext *context) = 0;

    virtual antlrcpp::Any visitSegmentHead(ScoreParser::SegmentHeadContext *context) = 0;

    virtual antlrcpp::Any visitCaseBlock(ScoreParser::CaseBlockContext *context) = 0;

    virtual antlrcpp::Any visitSegmentCase(ScoreParser::SegmentCaseContext *context) = 0;

    virtual antlrcpp::Any visitAction(ScoreParser::ActionContext *context) = 0;

    virtual antlrcpp::Any visitActionHead(ScoreParser::ActionHeadContext *context) = 0;

    virtual antlrcpp::Any visitTrigger(ScoreParser::TriggerContext *context) = 0;

    virtual antlrcpp::Any visitActionClause(ScoreParser::ActionClauseContext *context) = 0;

    virtual antlrcpp::Any visitPairBlock(ScoreParser::PairBlockContext *context) = 0;

    virtual antlrcpp::Any visitPair(ScoreParser::PairContext *context) = 0;

    virtual antlrcpp::Any visitTest(ScoreParser::TestContext *context) = 0;

    virtual antlrcpp::Any visitTestHead(ScoreParser::TestHeadContext *context) = 0;

    virtual antlrcpp::Any visitTestBlock(ScoreParser::TestBlockContext *context) = 0;

    virtual antlrcpp::Any visitTestItem(ScoreParser::TestItemContext *context) = 0;

    virtual antlrcpp::Any visitClamp(ScoreParser::ClampContext *context) = 0;

    virtual antlrcpp::Any visitRangeOp(ScoreParser::RangeOpContext *context) = 0;

    virtual antlrcpp::Any visitBound(ScoreParser::BoundContext *context) = 0;

    virtual antlrcpp::Any visitAmount(ScoreParser::AmountContext *context) = 0;

    virtual antlrcpp::Any visitPercentage(ScoreParser::PercentageContext *context) = 0;

    virtual antlrcpp::Any visitDuration(ScoreParser::DurationContext *context) = 0;

    virtual antlrcpp::Any visitUnit(ScoreParser::UnitContext *context) = 0;

    virtual antlrcpp::Any visitWhich(ScoreParser::WhichContext *context) = 0;

    virtual antlrcpp::Any visitString(ScoreParser::StringContext *context) = 0;

    virtual antlrcpp::Any visitQualifiedName(ScoreParser::QualifiedNameContext *context) = 0;

    virtual antlrcpp::Any visitFullChain(ScoreParser::FullChainContext *context) = 0;

    virtual antlrcpp::Any visitFullPattern(ScoreParser::FullPatternContext *context) = 0;

    virtual antlrcpp::Any visitFullStep(ScoreParser::FullStepContext *context) = 0;

    virtual antlrcpp::Any visitInlineChain(ScoreParser::InlineChainContext *context) = 0;

    virtual antlrcpp::Any visitInlinePattern(ScoreParser::InlinePatternContext *context) = 0;

    virtual antlrcpp::Any visitInlineWhere(ScoreParser::InlineWhereContext *context) = 0;

    virtual antlrcpp::Any visitInlineStep(ScoreParser::InlineStepContext *context) = 0;

    virtual antlrcpp::Any visitWindow(ScoreParser::WindowContext *context) = 0;

    virtual antlrcpp::Any visitEventTest(ScoreParser::EventTestContext *context) = 0;

    virtual antlrcpp::Any visitRegularity(ScoreParser::RegularityContext *context) = 0;

    virtual antlrcpp::Any visitExpr(ScoreParser::ExprContext *context) = 0;

    virtual antlrcpp::Any visitConditional(ScoreParser::ConditionalContext *context) = 0;

    virtual antlrcpp::Any visitElseIf(ScoreParser::ElseIfContext *context) = 0;

    virtual antlrcpp::Any visitOrExpr(ScoreParser::OrExprContext *context) = 0;

    virtual antlrcpp::Any visitAndExpr(ScoreParser::AndExprContext *context) = 0;

    virtual antlrcpp::Any visitNotExpr(ScoreParser::NotExprContext *context) = 0;

    virtual antlrcpp::Any visitComparison(ScoreParser::ComparisonContext *context) = 0;

    virtual antlrcpp::Any visitCondition(ScoreParser::ConditionContext *context) = 0;

    virtual antlrcpp::Any visitConditionalCondition(ScoreParser::ConditionalConditionContext *context) = 0;

    virtual antlrcpp::Any visitAndCondition(ScoreParser::AndConditionContext *context) = 0;

    virtual antlrcpp::Any visitNotCondition(ScoreParser::NotConditionContext *context) = 0;

    virtual antlrcpp::Any visitPlainComparison(ScoreParser::PlainComparisonContext *context) = 0;

    virtual antlrcpp::Any visitRelation(ScoreParser::RelationContext *context) = 0;

    virtual antlrcpp::Any visitComparisonTail(ScoreParser::ComparisonTailContext *context) = 0;

    virtual antlrcpp::Any visitInTarget(ScoreParser::InTargetContext *context) = 0;

    virtual antlrcpp::Any visitAdditive(ScoreParser::AdditiveContext *context) = 0;

    virtual antlrcpp::Any visitMultiplicative(ScoreParser::MultiplicativeContext *context) = 0;

    virtual antlrcpp::Any visitUnary(ScoreParser::UnaryContext *context) = 0;

    virtual antlrcpp::Any visitPostfix(ScoreParser::PostfixContext *context) = 0;

    virtual antlrcpp::Any visitFallback(ScoreParser::FallbackContext *context) = 0;

    virtual antlrcpp::Any visitAccess(ScoreParser::AccessContext *context) = 0;

    virtual antlrcpp::Any visitSuffix(ScoreParser::SuffixContext *context) = 0;

    virtual antlrcpp::Any visitPrimary(ScoreParser::PrimaryContext *context) = 0;

    virtual antlrcpp::Any visitLiteral(ScoreParser::LiteralContext *context) = 0;

    virtual antlrcpp::Any visitList(ScoreParser::ListContext *context) = 0;

    virtual antlrcpp::Any visitBracketed(ScoreParser::BracketedContext *context) = 0;

    virtual antlrcpp::Any visitCall(ScoreParser::CallContext *context) = 0;

    virtual antlrcpp::Any visitCallee(ScoreParser::CalleeContext *context) = 0;

    virtual antlrcpp::Any visitAggregate(ScoreParser::AggregateContext *context) = 0;

    virtual antlrcpp::Any visitFieldPattern(ScoreParser::FieldPatternContext *context) = 0;

    virtual antlrcpp::Any visitTimePhrase(ScoreParser::TimePhraseContext *context) = 0;

    virtual antlrcpp::Any visitSinceLast(ScoreParser::SinceLastContext *context) = 0;

    virtual antlrcpp::Any visitSinceLastWhere(ScoreParser::SinceLastWhereContext *context) = 0;

    virtual antlrcpp::Any visitTightWindow(ScoreParser::TightWindowContext *context) = 0;

    virtual antlrcpp::Any visitPart(ScoreParser::PartContext *context) = 0;

    virtual antlrcpp::Any visitClock(ScoreParser::ClockContext *context) = 0;

    virtual antlrcpp::Any visitName(ScoreParser::NameContext *context) = 0;


};

}  // namespace score::grammar
