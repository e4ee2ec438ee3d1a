
// Generated from Score.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace score::grammar {


class  ScoreParser : public antlr4::Parser {
public:
  enum {
    AND = 1, OR = 2, NOT = 3, IF = 4, THEN = 5, ELSE = 6, TRUE = 7, FALSE = 8, 
    IN = 9, IS = 10, KNOWN = 11, UNKNOWN = 12, MODEL = 13, MODULE = 14, 
    VERSION = 15, TIMEZONE = 16, MISSING = 17, FISCAL = 18, STARTS = 19, 
    HOLIDAYS = 20, USE = 21, AS = 22, PARAM = 23, LET = 24, LINES = 25, 
    OF = 26, DEFINE = 27, ORDERED = 28, ENUM = 29, LEAD = 30, FROM = 31, 
    EVENT = 32, AT = 33, KEY = 34, FORMAT = 35, SPLIT = 36, BY = 37, LIST = 38, 
    SET = 39, SCORE = 40, FOR = 41, EACH = 42, WEIGHT = 43, GROUP = 44, 
    FIRST = 45, HIGHEST = 46, POINTS = 47, DECAY = 48, HALVING = 49, EVERY = 50, 
    FADING = 51, OVER = 52, DROPPING = 53, EXPIRING = 54, AFTER = 55, NONE = 56, 
    PER = 57, IDLE = 58, SINCE = 59, LAST = 60, ONCE = 61, MOST = 62, GRADE = 63, 
    MATRIX = 64, SEGMENT = 65, WHEN = 66, OTHERWISE = 67, SHIFT = 68, ON = 69, 
    RISES = 70, ABOVE = 71, FALLS = 72, BELOW = 73, BECOMES = 74, ENTERS = 75, 
    LEAVES = 76, REARM = 77, NEW = 78, PRIORITY = 79, DO = 80, TEST = 81, 
    EXPECT = 82, PREVIOUS = 83, CASES = 84, X_TIMES = 85, WHERE = 86, WITHIN = 87, 
    BETWEEN = 88, AGO = 89, BEFORE = 90, THIS = 91, NEXT = 92, BUSINESS = 93, 
    START = 94, END = 95, ZONE = 96, ANY = 97, NO = 98, ALL = 99, EXACTLY = 100, 
    FOLLOWED = 101, LEAST = 102, THE = 103, TIME = 104, STOPPED = 105, RETURNED = 106, 
    CONTAINS = 107, WITH = 108, ENDS = 109, HAS = 110, MATCHES = 111, DIV = 112, 
    MOD = 113, UNLISTED = 114, ROUND = 115, HALF = 116, UP = 117, COUNT = 118, 
    SUM = 119, MIN = 120, MAX = 121, AVG = 122, DISTINCT = 123, SECOND = 124, 
    SECONDS = 125, MINUTE = 126, MINUTES = 127, HOUR = 128, HOURS = 129, 
    DAY = 130, DAYS = 131, WEEK = 132, WEEKS = 133, MONTH = 134, MONTHS = 135, 
    QUARTER = 136, QUARTERS = 137, YEAR = 138, YEARS = 139, WEEKDAY = 140, 
    ISO_WEEK = 141, DATE_WORD = 142, ELSEIF = 143, ELIF = 144, IDENT = 145, 
    QUOTED = 146, TIMESTAMP = 147, DATE = 148, PERCENT = 149, NUM = 150, 
    STRING = 151, RAW_STRING = 152, LBRACE = 153, RBRACE = 154, LPAREN = 155, 
    RPAREN = 156, LBRACK = 157, RBRACK = 158, RANGE = 159, RANGE_EXCLUSIVE = 160, 
    RANGE_INCLUSIVE = 161, DOT = 162, COMMA = 163, COLON = 164, QUESTION = 165, 
    EQ = 166, NE = 167, LE = 168, GE = 169, LT = 170, GT = 171, ASSIGN = 172, 
    PLUS = 173, MINUS = 174, STAR = 175, SLASH = 176, NL = 177, SPACE = 178, 
    COMMENT = 179, UNENDED_STRING = 180, UNENDED_NAME = 181, SINGLE_QUOTED = 182, 
    CURLY_QUOTED = 183, FOREIGN_OPERATOR = 184, WIDE_SIGN = 185, WIDE_NUMBER = 186, 
    BAD_CHARACTER = 187, LABEL = 188, PHRASE_UNIT = 189
  };

  enum {
    RuleFile = 0, RuleLoneExpression = 1, RuleSeparator = 2, RuleTopItem = 3, 
    RuleHeaderLine = 4, RuleUse = 5, RuleParam = 6, RuleLet = 7, RuleDefine = 8, 
    RuleParameter = 9, RuleType = 10, RuleTypeCore = 11, RuleEnumType = 12, 
    RuleEnumDecl = 13, RuleEnumBody = 14, RuleEnumMember = 15, RuleLeadDecl = 16, 
    RuleFieldBlock = 17, RuleEventDecl = 18, RuleEventBlock = 19, RuleEventItem = 20, 
    RuleEventColumn = 21, RuleField = 22, RuleFieldOption = 23, RuleStrings = 24, 
    RuleScore = 25, RuleScoreHead = 26, RuleForEach = 27, RuleBlock = 28, 
    RuleBlockItem = 29, RuleWeighted = 30, RuleTable = 31, RuleTableHead = 32, 
    RuleBandBlock = 33, RuleBand = 34, RuleBandTest = 35, RuleGroup = 36, 
    RuleGroupHead = 37, RulePointsRule = 38, RulePoints = 39, RuleRuleClause = 40, 
    RuleEventPart = 41, RuleEventSource = 42, RuleEventStep = 43, RuleWhereClause = 44, 
    RuleWhenClause = 45, RuleIdle = 46, RuleLimit = 47, RuleDecay = 48, 
    RuleGrade = 49, RuleBandGradeHead = 50, RuleGradeBandBlock = 51, RuleGradeBand = 52, 
    RuleShiftGradeHead = 53, RuleShiftBlock = 54, RuleShift = 55, RuleLabel = 56, 
    RuleMatrix = 57, RuleMatrixHead = 58, RuleMatrixColumns = 59, RuleSegment = 60, 
    RuleSegmentHead = 61, RuleCaseBlock = 62, RuleSegmentCase = 63, RuleAction = 64, 
    RuleActionHead = 65, RuleTrigger = 66, RuleActionClause = 67, RulePairBlock = 68, 
    RulePair = 69, RuleTest = 70, RuleTestHead = 71, RuleTestBlock = 72, 
    RuleTestItem = 73, RuleClamp = 74, RuleRangeOp = 75, RuleBound = 76, 
    RuleAmount = 77, RulePercentage = 78, RuleDuration = 79, RuleUnit = 80, 
    RuleWhich = 81, RuleString = 82, RuleQualifiedName = 83, RuleFullChain = 84, 
    RuleFullPattern = 85, RuleFullStep = 86, RuleInlineChain = 87, RuleInlinePattern = 88, 
    RuleInlineWhere = 89, RuleInlineStep = 90, RuleWindow = 91, RuleEventTest = 92, 
    RuleRegularity = 93, RuleExpr = 94, RuleConditional = 95, RuleElseIf = 96, 
    RuleOrExpr = 97, RuleAndExpr = 98, RuleNotExpr = 99, RuleComparison = 100, 
    RuleCondition = 101, RuleConditionalCondition = 102, RuleAndCondition = 103, 
    RuleNotCondition = 104, RulePlainComparison = 105, RuleRelation = 106, 
    RuleComparisonTail = 107, RuleInTarget = 108, RuleAdditive = 109, RuleMultiplicative = 110, 
    RuleUnary = 111, RulePostfix = 112, RuleFallback = 113, RuleAccess = 114, 
    RuleSuffix = 115, RulePrimary = 116, RuleLiteral = 117, RuleList = 118, 
    RuleBracketed = 119, RuleCall = 120, RuleCallee = 121, RuleAggregate = 122, 
    RuleFieldPattern = 123, RuleTimePhrase = 124, RuleSinceLast = 125, RuleSinceLastWhere = 126, 
    RuleTightWindow = 127, RulePart = 128, RuleClock = 129, RuleName = 130
  };

  ScoreParser(antlr4::TokenStream *input);
  ~ScoreParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class FileContext;
  class LoneExpressionContext;
  class SeparatorContext;
  class TopItemContext;
  class HeaderLineContext;
  class UseContext;
  class ParamContext;
  class LetContext;
  class DefineContext;
  class ParameterContext;
  class TypeContext;
  class TypeCoreContext;
  class EnumTypeContext;
  class EnumDeclContext;
  class EnumBodyContext;
  class EnumMemberContext;
  class LeadDeclContext;
  class FieldBlockContext;
  class EventDeclContext;
  class EventBlockContext;
  class EventItemContext;
  class EventColumnContext;
  class FieldContext;
  class FieldOptionContext;
  class StringsContext;
  class ScoreContext;
  class ScoreHeadContext;
  class ForEachContext;
  class BlockContext;
  class BlockItemContext;
  class WeightedContext;
  class TableContext;
  class TableHeadContext;
  class BandBlockContext;
  class BandContext;
  class BandTestContext;
  class GroupContext;
  class GroupHeadContext;
  class PointsRuleContext;
  class PointsContext;
  class RuleClauseContext;
  class EventPartContext;
  class EventSourceContext;
  class EventStepContext;
  class WhereClauseContext;
  class WhenClauseContext;
  class IdleContext;
  class LimitContext;
  class DecayContext;
  class GradeContext;
  class BandGradeHeadContext;
  class GradeBandBlockContext;
  class GradeBandContext;
  class ShiftGradeHeadContext;
  class ShiftBlockContext;
  class ShiftContext;
  class LabelContext;
  class MatrixContext;
  class MatrixHeadContext;
  class MatrixColumnsContext;
  class SegmentContext;
  class SegmentHeadContext;
  class CaseBlockContext;
  class SegmentCaseContext;
  class ActionContext;
  class ActionHeadContext;
  class TriggerContext;
  class ActionClauseContext;
  class PairBlockContext;
  class PairContext;
  class TestContext;
  class TestHeadContext;
  class TestBlockContext;
  class TestItemContext;
  class ClampContext;
  class RangeOpContext;
  class BoundContext;
  class AmountContext;
  class PercentageContext;
  class DurationContext;
  class UnitContext;
  class WhichContext;
  class StringContext;
  class QualifiedNameContext;
  class FullChainContext;
  class FullPatternContext;
  class FullStepContext;
  class InlineChainContext;
  class InlinePatternContext;
  class InlineWhereContext;
  class InlineStepContext;
  class WindowContext;
  class EventTestContext;
  class RegularityContext;
  class ExprContext;
  class ConditionalContext;
  class ElseIfContext;
  class OrExprContext;
  class AndExprContext;
  class NotExprContext;
  class ComparisonContext;
  class ConditionContext;
  class ConditionalConditionContext;
  class AndConditionContext;
  class NotConditionContext;
  class PlainComparisonContext;
  class RelationContext;
  class ComparisonTailContext;
  class InTargetContext;
  class AdditiveContext;
  class MultiplicativeContext;
  class UnaryContext;
  class PostfixContext;
  class FallbackContext;
  class AccessContext;
  class SuffixContext;
  class PrimaryContext;
  class LiteralContext;
  class ListContext;
  class BracketedContext;
  class CallContext;
  class CalleeContext;
  class AggregateContext;
  class FieldPatternContext;
  class TimePhraseContext;
  class SinceLastContext;
  class SinceLastWhereContext;
  class TightWindowContext;
  class PartContext;
  class ClockContext;
  class NameContext; 

  class  FileContext : public antlr4::ParserRuleContext {
  public:
    FileContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EOF();
    std::vector<TopItemContext *> topItem();
    TopItemContext* topItem(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FileContext* file();

  class  LoneExpressionContext : public antlr4::ParserRuleContext {
  public:
    LoneExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    antlr4::tree::TerminalNode *EOF();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  LoneExpressionContext* loneExpression();

  class  SeparatorContext : public antlr4::ParserRuleContext {
  public:
    SeparatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NL();
    antlr4::tree::TerminalNode *COMMA();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SeparatorContext* separator();

  class  TopItemContext : public antlr4::ParserRuleContext {
  public:
    TopItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    HeaderLineContext *headerLine();
    UseContext *use();
    ParamContext *param();
    LetContext *let();
    DefineContext *define();
    EnumDeclContext *enumDecl();
    LeadDeclContext *leadDecl();
    EventDeclContext *eventDecl();
    ScoreContext *score();
    GradeContext *grade();
    MatrixContext *matrix();
    SegmentContext *segment();
    ActionContext *action();
    TestContext *test();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TopItemContext* topItem();

  class  HeaderLineContext : public antlr4::ParserRuleContext {
  public:
    HeaderLineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MODEL();
    NameContext *name();
    antlr4::tree::TerminalNode *MODULE();
    antlr4::tree::TerminalNode *VERSION();
    StringContext *string();
    antlr4::tree::TerminalNode *TIMEZONE();
    antlr4::tree::TerminalNode *MISSING();
    StringsContext *strings();
    antlr4::tree::TerminalNode *FISCAL();
    antlr4::tree::TerminalNode *YEAR();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *HOLIDAYS();
    antlr4::tree::TerminalNode *LINES();
    antlr4::tree::TerminalNode *OF();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  HeaderLineContext* headerLine();

  class  UseContext : public antlr4::ParserRuleContext {
  public:
    UseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *USE();
    QualifiedNameContext *qualifiedName();
    StringContext *string();
    antlr4::tree::TerminalNode *AS();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  UseContext* use();

  class  ParamContext : public antlr4::ParserRuleContext {
  public:
    ParamContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PARAM();
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *IN();
    ClampContext *clamp();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ParamContext* param();

  class  LetContext : public antlr4::ParserRuleContext {
  public:
    LetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LET();
    NameContext *name();
    antlr4::tree::TerminalNode *ASSIGN();
    antlr4::tree::TerminalNode *LINES();
    antlr4::tree::TerminalNode *OF();
    StringContext *string();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  LetContext* let();

  class  DefineContext : public antlr4::ParserRuleContext {
  public:
    DefineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DEFINE();
    NameContext *name();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    std::vector<ParameterContext *> parameter();
    ParameterContext* parameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  DefineContext* define();

  class  ParameterContext : public antlr4::ParserRuleContext {
  public:
    ParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ParameterContext* parameter();

  class  TypeContext : public antlr4::ParserRuleContext {
  public:
    TypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeCoreContext *typeCore();
    antlr4::tree::TerminalNode *QUESTION();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TypeContext* type();

  class  TypeCoreContext : public antlr4::ParserRuleContext {
  public:
    TypeCoreContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LIST();
    antlr4::tree::TerminalNode *OF();
    TypeCoreContext *typeCore();
    antlr4::tree::TerminalNode *SET();
    EnumTypeContext *enumType();
    antlr4::tree::TerminalNode *ORDERED();
    QualifiedNameContext *qualifiedName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TypeCoreContext* typeCore();

  class  EnumTypeContext : public antlr4::ParserRuleContext {
  public:
    EnumTypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ENUM();
    EnumBodyContext *enumBody();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EnumTypeContext* enumType();

  class  EnumDeclContext : public antlr4::ParserRuleContext {
  public:
    EnumDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ENUM();
    NameContext *name();
    EnumBodyContext *enumBody();
    antlr4::tree::TerminalNode *ORDERED();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EnumDeclContext* enumDecl();

  class  EnumBodyContext : public antlr4::ParserRuleContext {
  public:
    EnumBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<EnumMemberContext *> enumMember();
    EnumMemberContext* enumMember(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EnumBodyContext* enumBody();

  class  EnumMemberContext : public antlr4::ParserRuleContext {
  public:
    EnumMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    std::vector<StringContext *> string();
    StringContext* string(size_t i);
    antlr4::tree::TerminalNode *STAR();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EnumMemberContext* enumMember();

  class  LeadDeclContext : public antlr4::ParserRuleContext {
  public:
    LeadDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEAD();
    FieldBlockContext *fieldBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  LeadDeclContext* leadDecl();

  class  FieldBlockContext : public antlr4::ParserRuleContext {
  public:
    FieldBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<FieldContext *> field();
    FieldContext* field(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FieldBlockContext* fieldBlock();

  class  EventDeclContext : public antlr4::ParserRuleContext {
  public:
    EventDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EVENT();
    NameContext *name();
    EventBlockContext *eventBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EventDeclContext* eventDecl();

  class  EventBlockContext : public antlr4::ParserRuleContext {
  public:
    EventBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<EventItemContext *> eventItem();
    EventItemContext* eventItem(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EventBlockContext* eventBlock();

  class  EventItemContext : public antlr4::ParserRuleContext {
  public:
    EventItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    EventColumnContext *eventColumn();
    FieldContext *field();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EventItemContext* eventItem();

  class  EventColumnContext : public antlr4::ParserRuleContext {
  public:
    EventColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEAD();
    antlr4::tree::TerminalNode *FROM();
    StringContext *string();
    antlr4::tree::TerminalNode *AT();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EventColumnContext* eventColumn();

  class  FieldContext : public antlr4::ParserRuleContext {
  public:
    FieldContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    std::vector<FieldOptionContext *> fieldOption();
    FieldOptionContext* fieldOption(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FieldContext* field();

  class  FieldOptionContext : public antlr4::ParserRuleContext {
  public:
    FieldOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *KEY();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *FROM();
    StringContext *string();
    antlr4::tree::TerminalNode *FORMAT();
    antlr4::tree::TerminalNode *MISSING();
    StringsContext *strings();
    antlr4::tree::TerminalNode *SPLIT();
    antlr4::tree::TerminalNode *BY();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FieldOptionContext* fieldOption();

  class  StringsContext : public antlr4::ParserRuleContext {
  public:
    StringsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<StringContext *> string();
    StringContext* string(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  StringsContext* strings();

  class  ScoreContext : public antlr4::ParserRuleContext {
  public:
    ScoreContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ScoreHeadContext *scoreHead();
    BlockContext *block();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ScoreContext* score();

  class  ScoreHeadContext : public antlr4::ParserRuleContext {
  public:
    ScoreHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SCORE();
    NameContext *name();
    ForEachContext *forEach();
    antlr4::tree::TerminalNode *IN();
    ClampContext *clamp();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ScoreHeadContext* scoreHead();

  class  ForEachContext : public antlr4::ParserRuleContext {
  public:
    ForEachContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FOR();
    antlr4::tree::TerminalNode *EACH();
    NameContext *name();
    antlr4::tree::TerminalNode *IN();
    ListContext *list();
    QualifiedNameContext *qualifiedName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ForEachContext* forEach();

  class  BlockContext : public antlr4::ParserRuleContext {
  public:
    BlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);
    std::vector<BlockItemContext *> blockItem();
    BlockItemContext* blockItem(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BlockContext* block();

  class  BlockItemContext : public antlr4::ParserRuleContext {
  public:
    BlockItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    DecayContext *decay();
    PointsRuleContext *pointsRule();
    TableContext *table();
    GroupContext *group();
    WeightedContext *weighted();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BlockItemContext* blockItem();

  class  WeightedContext : public antlr4::ParserRuleContext {
  public:
    WeightedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WEIGHT();
    antlr4::tree::TerminalNode *PERCENT();
    PointsRuleContext *pointsRule();
    TableContext *table();
    GroupContext *group();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  WeightedContext* weighted();

  class  TableContext : public antlr4::ParserRuleContext {
  public:
    TableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TableHeadContext *tableHead();
    BandBlockContext *bandBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TableContext* table();

  class  TableHeadContext : public antlr4::ParserRuleContext {
  public:
    TableHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *POINTS();
    antlr4::tree::TerminalNode *BY();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TableHeadContext* tableHead();

  class  BandBlockContext : public antlr4::ParserRuleContext {
  public:
    BandBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);
    std::vector<BandContext *> band();
    BandContext* band(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BandBlockContext* bandBlock();

  class  BandContext : public antlr4::ParserRuleContext {
  public:
    BandContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    BandTestContext *bandTest();
    antlr4::tree::TerminalNode *COLON();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BandContext* band();

  class  BandTestContext : public antlr4::ParserRuleContext {
  public:
    BandTestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ELSE();
    antlr4::tree::TerminalNode *UNKNOWN();
    std::vector<BoundContext *> bound();
    BoundContext* bound(size_t i);
    RangeOpContext *rangeOp();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BandTestContext* bandTest();

  class  GroupContext : public antlr4::ParserRuleContext {
  public:
    GroupContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    GroupHeadContext *groupHead();
    BlockContext *block();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  GroupContext* group();

  class  GroupHeadContext : public antlr4::ParserRuleContext {
  public:
    GroupHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *GROUP();
    StringContext *string();
    antlr4::tree::TerminalNode *IN();
    ClampContext *clamp();
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *HIGHEST();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  GroupHeadContext* groupHead();

  class  PointsRuleContext : public antlr4::ParserRuleContext {
  public:
    PointsRuleContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PointsContext *points();
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *MINUS();
    std::vector<EventPartContext *> eventPart();
    EventPartContext* eventPart(size_t i);
    std::vector<RuleClauseContext *> ruleClause();
    RuleClauseContext* ruleClause(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PointsRuleContext* pointsRule();

  class  PointsContext : public antlr4::ParserRuleContext {
  public:
    PointsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUM();
    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PointsContext* points();

  class  RuleClauseContext : public antlr4::ParserRuleContext {
  public:
    RuleClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    StringContext *string();
    EventSourceContext *eventSource();
    IdleContext *idle();
    LimitContext *limit();
    DecayContext *decay();
    std::vector<EventPartContext *> eventPart();
    EventPartContext* eventPart(size_t i);
    antlr4::tree::TerminalNode *COMMA();
    WhenClauseContext *whenClause();
    antlr4::tree::TerminalNode *IN();
    ClampContext *clamp();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RuleClauseContext* ruleClause();

  class  EventPartContext : public antlr4::ParserRuleContext {
  public:
    EventPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    EventStepContext *eventStep();
    WhereClauseContext *whereClause();
    WindowContext *window();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EventPartContext* eventPart();

  class  EventSourceContext : public antlr4::ParserRuleContext {
  public:
    EventSourceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *EACH();
    antlr4::tree::TerminalNode *ONCE();
    antlr4::tree::TerminalNode *AS();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EventSourceContext* eventSource();

  class  EventStepContext : public antlr4::ParserRuleContext {
  public:
    EventStepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FOLLOWED();
    antlr4::tree::TerminalNode *BY();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *AS();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EventStepContext* eventStep();

  class  WhereClauseContext : public antlr4::ParserRuleContext {
  public:
    WhereClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHERE();
    ConditionContext *condition();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  WhereClauseContext* whereClause();

  class  WhenClauseContext : public antlr4::ParserRuleContext {
  public:
    WhenClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHEN();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  WhenClauseContext* whenClause();

  class  IdleContext : public antlr4::ParserRuleContext {
  public:
    IdleContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PER();
    DurationContext *duration();
    antlr4::tree::TerminalNode *IDLE();
    antlr4::tree::TerminalNode *SINCE();
    antlr4::tree::TerminalNode *LAST();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  IdleContext* idle();

  class  LimitContext : public antlr4::ParserRuleContext {
  public:
    LimitContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *MOST();
    AmountContext *amount();
    antlr4::tree::TerminalNode *POINTS();
    antlr4::tree::TerminalNode *PER();
    NameContext *name();
    DurationContext *duration();
    antlr4::tree::TerminalNode *ONCE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  LimitContext* limit();

  class  DecayContext : public antlr4::ParserRuleContext {
  public:
    DecayContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DECAY();
    antlr4::tree::TerminalNode *HALVING();
    antlr4::tree::TerminalNode *EVERY();
    DurationContext *duration();
    antlr4::tree::TerminalNode *FADING();
    antlr4::tree::TerminalNode *OVER();
    antlr4::tree::TerminalNode *DROPPING();
    PercentageContext *percentage();
    antlr4::tree::TerminalNode *EXPIRING();
    antlr4::tree::TerminalNode *AFTER();
    antlr4::tree::TerminalNode *NONE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  DecayContext* decay();

  class  GradeContext : public antlr4::ParserRuleContext {
  public:
    GradeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    BandGradeHeadContext *bandGradeHead();
    GradeBandBlockContext *gradeBandBlock();
    ShiftGradeHeadContext *shiftGradeHead();
    ShiftBlockContext *shiftBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  GradeContext* grade();

  class  BandGradeHeadContext : public antlr4::ParserRuleContext {
  public:
    BandGradeHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *GRADE();
    NameContext *name();
    antlr4::tree::TerminalNode *OF();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BandGradeHeadContext* bandGradeHead();

  class  GradeBandBlockContext : public antlr4::ParserRuleContext {
  public:
    GradeBandBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<GradeBandContext *> gradeBand();
    GradeBandContext* gradeBand(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  GradeBandBlockContext* gradeBandBlock();

  class  GradeBandContext : public antlr4::ParserRuleContext {
  public:
    GradeBandContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LabelContext *label();
    antlr4::tree::TerminalNode *COLON();
    BandTestContext *bandTest();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  GradeBandContext* gradeBand();

  class  ShiftGradeHeadContext : public antlr4::ParserRuleContext {
  public:
    ShiftGradeHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *GRADE();
    NameContext *name();
    antlr4::tree::TerminalNode *FROM();
    std::vector<LabelContext *> label();
    LabelContext* label(size_t i);
    antlr4::tree::TerminalNode *OVER();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ShiftGradeHeadContext* shiftGradeHead();

  class  ShiftBlockContext : public antlr4::ParserRuleContext {
  public:
    ShiftBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<ShiftContext *> shift();
    ShiftContext* shift(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ShiftBlockContext* shiftBlock();

  class  ShiftContext : public antlr4::ParserRuleContext {
  public:
    ShiftContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SHIFT();
    std::vector<antlr4::tree::TerminalNode *> NUM();
    antlr4::tree::TerminalNode* NUM(size_t i);
    WhenClauseContext *whenClause();
    antlr4::tree::TerminalNode *SLASH();
    StringContext *string();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ShiftContext* shift();

  class  LabelContext : public antlr4::ParserRuleContext {
  public:
    LabelContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LABEL();
    antlr4::tree::TerminalNode *NUM();
    StringContext *string();
    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  LabelContext* label();

  class  MatrixContext : public antlr4::ParserRuleContext {
  public:
    MatrixContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    MatrixHeadContext *matrixHead();
    std::vector<GradeBandBlockContext *> gradeBandBlock();
    GradeBandBlockContext* gradeBandBlock(size_t i);
    MatrixColumnsContext *matrixColumns();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  MatrixContext* matrix();

  class  MatrixHeadContext : public antlr4::ParserRuleContext {
  public:
    MatrixHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MATRIX();
    NameContext *name();
    antlr4::tree::TerminalNode *OF();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  MatrixHeadContext* matrixHead();

  class  MatrixColumnsContext : public antlr4::ParserRuleContext {
  public:
    MatrixColumnsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *BY();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  MatrixColumnsContext* matrixColumns();

  class  SegmentContext : public antlr4::ParserRuleContext {
  public:
    SegmentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SegmentHeadContext *segmentHead();
    CaseBlockContext *caseBlock();
    antlr4::tree::TerminalNode *SEGMENT();
    NameContext *name();
    WhenClauseContext *whenClause();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SegmentContext* segment();

  class  SegmentHeadContext : public antlr4::ParserRuleContext {
  public:
    SegmentHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SEGMENT();
    NameContext *name();
    antlr4::tree::TerminalNode *FIRST();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SegmentHeadContext* segmentHead();

  class  CaseBlockContext : public antlr4::ParserRuleContext {
  public:
    CaseBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<SegmentCaseContext *> segmentCase();
    SegmentCaseContext* segmentCase(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  CaseBlockContext* caseBlock();

  class  SegmentCaseContext : public antlr4::ParserRuleContext {
  public:
    SegmentCaseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *OTHERWISE();
    WhenClauseContext *whenClause();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SegmentCaseContext* segmentCase();

  class  ActionContext : public antlr4::ParserRuleContext {
  public:
    ActionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ActionHeadContext *actionHead();
    PairBlockContext *pairBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ActionContext* action();

  class  ActionHeadContext : public antlr4::ParserRuleContext {
  public:
    ActionHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ON();
    TriggerContext *trigger();
    antlr4::tree::TerminalNode *DO();
    NameContext *name();
    std::vector<ActionClauseContext *> actionClause();
    ActionClauseContext* actionClause(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ActionHeadContext* actionHead();

  class  TriggerContext : public antlr4::ParserRuleContext {
  public:
    TriggerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<AdditiveContext *> additive();
    AdditiveContext* additive(size_t i);
    antlr4::tree::TerminalNode *RISES();
    antlr4::tree::TerminalNode *ABOVE();
    antlr4::tree::TerminalNode *FALLS();
    antlr4::tree::TerminalNode *BELOW();
    antlr4::tree::TerminalNode *BECOMES();
    LabelContext *label();
    antlr4::tree::TerminalNode *ENTERS();
    antlr4::tree::TerminalNode *LEAVES();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TriggerContext* trigger();

  class  ActionClauseContext : public antlr4::ParserRuleContext {
  public:
    ActionClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *REARM();
    AdditiveContext *additive();
    WhenClauseContext *whenClause();
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *MOST();
    AmountContext *amount();
    antlr4::tree::TerminalNode *PER();
    DurationContext *duration();
    antlr4::tree::TerminalNode *PRIORITY();
    antlr4::tree::TerminalNode *NUM();
    antlr4::tree::TerminalNode *OR();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *NEW();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *BELOW();
    antlr4::tree::TerminalNode *ABOVE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ActionClauseContext* actionClause();

  class  PairBlockContext : public antlr4::ParserRuleContext {
  public:
    PairBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<PairContext *> pair();
    PairContext* pair(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PairBlockContext* pairBlock();

  class  PairContext : public antlr4::ParserRuleContext {
  public:
    PairContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PairContext* pair();

  class  TestContext : public antlr4::ParserRuleContext {
  public:
    TestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TestHeadContext *testHead();
    TestBlockContext *testBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TestContext* test();

  class  TestHeadContext : public antlr4::ParserRuleContext {
  public:
    TestHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TEST();
    StringContext *string();
    antlr4::tree::TerminalNode *AT();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TestHeadContext* testHead();

  class  TestBlockContext : public antlr4::ParserRuleContext {
  public:
    TestBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<TestItemContext *> testItem();
    TestItemContext* testItem(size_t i);
    std::vector<SeparatorContext *> separator();
    SeparatorContext* separator(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TestBlockContext* testBlock();

  class  TestItemContext : public antlr4::ParserRuleContext {
  public:
    TestItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EXPECT();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *CASES();
    StringContext *string();
    NameContext *name();
    PairBlockContext *pairBlock();
    antlr4::tree::TerminalNode *X_TIMES();
    antlr4::tree::TerminalNode *NUM();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TestItemContext* testItem();

  class  ClampContext : public antlr4::ParserRuleContext {
  public:
    ClampContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<BoundContext *> bound();
    BoundContext* bound(size_t i);
    RangeOpContext *rangeOp();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ClampContext* clamp();

  class  RangeOpContext : public antlr4::ParserRuleContext {
  public:
    RangeOpContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RANGE();
    antlr4::tree::TerminalNode *RANGE_EXCLUSIVE();
    antlr4::tree::TerminalNode *RANGE_INCLUSIVE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RangeOpContext* rangeOp();

  class  BoundContext : public antlr4::ParserRuleContext {
  public:
    BoundContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUM();
    antlr4::tree::TerminalNode *MINUS();
    UnitContext *unit();
    antlr4::tree::TerminalNode *PERCENT();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *TIMESTAMP();
    StringContext *string();
    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BoundContext* bound();

  class  AmountContext : public antlr4::ParserRuleContext {
  public:
    AmountContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUM();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  AmountContext* amount();

  class  PercentageContext : public antlr4::ParserRuleContext {
  public:
    PercentageContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PERCENT();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PercentageContext* percentage();

  class  DurationContext : public antlr4::ParserRuleContext {
  public:
    DurationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUM();
    UnitContext *unit();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  DurationContext* duration();

  class  UnitContext : public antlr4::ParserRuleContext {
  public:
    UnitContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SECOND();
    antlr4::tree::TerminalNode *SECONDS();
    antlr4::tree::TerminalNode *MINUTE();
    antlr4::tree::TerminalNode *MINUTES();
    antlr4::tree::TerminalNode *HOUR();
    antlr4::tree::TerminalNode *HOURS();
    antlr4::tree::TerminalNode *DAY();
    antlr4::tree::TerminalNode *DAYS();
    antlr4::tree::TerminalNode *WEEK();
    antlr4::tree::TerminalNode *WEEKS();
    antlr4::tree::TerminalNode *MONTH();
    antlr4::tree::TerminalNode *MONTHS();
    antlr4::tree::TerminalNode *QUARTER();
    antlr4::tree::TerminalNode *QUARTERS();
    antlr4::tree::TerminalNode *YEAR();
    antlr4::tree::TerminalNode *YEARS();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  UnitContext* unit();

  class  WhichContext : public antlr4::ParserRuleContext {
  public:
    WhichContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *THIS();
    antlr4::tree::TerminalNode *LAST();
    antlr4::tree::TerminalNode *NEXT();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  WhichContext* which();

  class  StringContext : public antlr4::ParserRuleContext {
  public:
    StringContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *RAW_STRING();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  StringContext* string();

  class  QualifiedNameContext : public antlr4::ParserRuleContext {
  public:
    QualifiedNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  QualifiedNameContext* qualifiedName();

  class  FullChainContext : public antlr4::ParserRuleContext {
  public:
    FullChainContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    FullPatternContext *fullPattern();
    std::vector<FullStepContext *> fullStep();
    FullStepContext* fullStep(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FullChainContext* fullChain();

  class  FullPatternContext : public antlr4::ParserRuleContext {
  public:
    FullPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *AS();
    WhereClauseContext *whereClause();
    WindowContext *window();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FullPatternContext* fullPattern();

  class  FullStepContext : public antlr4::ParserRuleContext {
  public:
    FullStepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FOLLOWED();
    antlr4::tree::TerminalNode *BY();
    FullPatternContext *fullPattern();
    antlr4::tree::TerminalNode *NOT();
    WindowContext *window();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FullStepContext* fullStep();

  class  InlineChainContext : public antlr4::ParserRuleContext {
  public:
    InlineChainContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    InlinePatternContext *inlinePattern();
    std::vector<InlineStepContext *> inlineStep();
    InlineStepContext* inlineStep(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  InlineChainContext* inlineChain();

  class  InlinePatternContext : public antlr4::ParserRuleContext {
  public:
    InlinePatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *AS();
    InlineWhereContext *inlineWhere();
    WindowContext *window();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  InlinePatternContext* inlinePattern();

  class  InlineWhereContext : public antlr4::ParserRuleContext {
  public:
    InlineWhereContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHERE();
    NotConditionContext *notCondition();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  InlineWhereContext* inlineWhere();

  class  InlineStepContext : public antlr4::ParserRuleContext {
  public:
    InlineStepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FOLLOWED();
    antlr4::tree::TerminalNode *BY();
    InlinePatternContext *inlinePattern();
    antlr4::tree::TerminalNode *NOT();
    WindowContext *window();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  InlineStepContext* inlineStep();

  class  WindowContext : public antlr4::ParserRuleContext {
  public:
    WindowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WITHIN();
    DurationContext *duration();
    antlr4::tree::TerminalNode *BETWEEN();
    std::vector<AmountContext *> amount();
    AmountContext* amount(size_t i);
    antlr4::tree::TerminalNode *AND();
    UnitContext *unit();
    antlr4::tree::TerminalNode *AGO();
    antlr4::tree::TerminalNode *SINCE();
    AdditiveContext *additive();
    antlr4::tree::TerminalNode *BEFORE();
    WhichContext *which();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  WindowContext* window();

  class  EventTestContext : public antlr4::ParserRuleContext {
  public:
    EventTestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *LEAST();
    AmountContext *amount();
    InlinePatternContext *inlinePattern();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *ANY();
    DurationContext *duration();
    InlineChainContext *inlineChain();
    antlr4::tree::TerminalNode *NO();
    RegularityContext *regularity();
    std::vector<InlineStepContext *> inlineStep();
    InlineStepContext* inlineStep(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EventTestContext* eventTest();

  class  RegularityContext : public antlr4::ParserRuleContext {
  public:
    RegularityContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *LEAST();
    std::vector<AmountContext *> amount();
    AmountContext* amount(size_t i);
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *THE();
    antlr4::tree::TerminalNode *LAST();
    UnitContext *unit();
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *DAYS();
    antlr4::tree::TerminalNode *ANY();
    std::vector<DurationContext *> duration();
    DurationContext* duration(size_t i);
    antlr4::tree::TerminalNode *FOR();
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *TIME();
    antlr4::tree::TerminalNode *WITHIN();
    antlr4::tree::TerminalNode *STOPPED();
    antlr4::tree::TerminalNode *RETURNED();
    antlr4::tree::TerminalNode *AFTER();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RegularityContext* regularity();

  class  ExprContext : public antlr4::ParserRuleContext {
  public:
    ExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ConditionalContext *conditional();
    OrExprContext *orExpr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ExprContext* expr();

  class  ConditionalContext : public antlr4::ParserRuleContext {
  public:
    ConditionalContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IF();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSE();
    std::vector<ElseIfContext *> elseIf();
    ElseIfContext* elseIf(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ConditionalContext* conditional();

  class  ElseIfContext : public antlr4::ParserRuleContext {
  public:
    ElseIfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSEIF();
    antlr4::tree::TerminalNode *ELIF();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ElseIfContext* elseIf();

  class  OrExprContext : public antlr4::ParserRuleContext {
  public:
    OrExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<AndExprContext *> andExpr();
    AndExprContext* andExpr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> OR();
    antlr4::tree::TerminalNode* OR(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  OrExprContext* orExpr();

  class  AndExprContext : public antlr4::ParserRuleContext {
  public:
    AndExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NotExprContext *> notExpr();
    NotExprContext* notExpr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  AndExprContext* andExpr();

  class  NotExprContext : public antlr4::ParserRuleContext {
  public:
    NotExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ComparisonContext *comparison();
    std::vector<antlr4::tree::TerminalNode *> NOT();
    antlr4::tree::TerminalNode* NOT(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  NotExprContext* notExpr();

  class  ComparisonContext : public antlr4::ParserRuleContext {
  public:
    ComparisonContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    EventTestContext *eventTest();
    SinceLastWhereContext *sinceLastWhere();
    TightWindowContext *tightWindow();
    ComparisonTailContext *comparisonTail();
    std::vector<RelationContext *> relation();
    RelationContext* relation(size_t i);
    AdditiveContext *additive();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ComparisonContext* comparison();

  class  ConditionContext : public antlr4::ParserRuleContext {
  public:
    ConditionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ConditionalConditionContext *conditionalCondition();
    std::vector<AndConditionContext *> andCondition();
    AndConditionContext* andCondition(size_t i);
    std::vector<antlr4::tree::TerminalNode *> OR();
    antlr4::tree::TerminalNode* OR(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ConditionContext* condition();

  class  ConditionalConditionContext : public antlr4::ParserRuleContext {
  public:
    ConditionalConditionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IF();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSE();
    ConditionContext *condition();
    std::vector<ElseIfContext *> elseIf();
    ElseIfContext* elseIf(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ConditionalConditionContext* conditionalCondition();

  class  AndConditionContext : public antlr4::ParserRuleContext {
  public:
    AndConditionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NotConditionContext *> notCondition();
    NotConditionContext* notCondition(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  AndConditionContext* andCondition();

  class  NotConditionContext : public antlr4::ParserRuleContext {
  public:
    NotConditionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PlainComparisonContext *plainComparison();
    std::vector<antlr4::tree::TerminalNode *> NOT();
    antlr4::tree::TerminalNode* NOT(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  NotConditionContext* notCondition();

  class  PlainComparisonContext : public antlr4::ParserRuleContext {
  public:
    PlainComparisonContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AdditiveContext *additive();
    ComparisonTailContext *comparisonTail();
    std::vector<RelationContext *> relation();
    RelationContext* relation(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PlainComparisonContext* plainComparison();

  class  RelationContext : public antlr4::ParserRuleContext {
  public:
    RelationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AdditiveContext *additive();
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *NE();
    antlr4::tree::TerminalNode *LT();
    antlr4::tree::TerminalNode *LE();
    antlr4::tree::TerminalNode *GT();
    antlr4::tree::TerminalNode *GE();
    antlr4::tree::TerminalNode *ASSIGN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RelationContext* relation();

  class  ComparisonTailContext : public antlr4::ParserRuleContext {
  public:
    ComparisonTailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RelationContext *relation();
    antlr4::tree::TerminalNode *IN();
    InTargetContext *inTarget();
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *KNOWN();
    antlr4::tree::TerminalNode *UNKNOWN();
    antlr4::tree::TerminalNode *UNLISTED();
    AdditiveContext *additive();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *NONE();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *HAS();
    antlr4::tree::TerminalNode *EXACTLY();
    antlr4::tree::TerminalNode *MATCHES();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ComparisonTailContext* comparisonTail();

  class  InTargetContext : public antlr4::ParserRuleContext {
  public:
    InTargetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    WhichContext *which();
    UnitContext *unit();
    std::vector<AdditiveContext *> additive();
    AdditiveContext* additive(size_t i);
    RangeOpContext *rangeOp();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  InTargetContext* inTarget();

  class  AdditiveContext : public antlr4::ParserRuleContext {
  public:
    AdditiveContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<MultiplicativeContext *> multiplicative();
    MultiplicativeContext* multiplicative(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PLUS();
    antlr4::tree::TerminalNode* PLUS(size_t i);
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  AdditiveContext* additive();

  class  MultiplicativeContext : public antlr4::ParserRuleContext {
  public:
    MultiplicativeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<UnaryContext *> unary();
    UnaryContext* unary(size_t i);
    std::vector<antlr4::tree::TerminalNode *> STAR();
    antlr4::tree::TerminalNode* STAR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SLASH();
    antlr4::tree::TerminalNode* SLASH(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DIV();
    antlr4::tree::TerminalNode* DIV(size_t i);
    std::vector<antlr4::tree::TerminalNode *> MOD();
    antlr4::tree::TerminalNode* MOD(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  MultiplicativeContext* multiplicative();

  class  UnaryContext : public antlr4::ParserRuleContext {
  public:
    UnaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PostfixContext *postfix();
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  UnaryContext* unary();

  class  PostfixContext : public antlr4::ParserRuleContext {
  public:
    PostfixContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TimePhraseContext *timePhrase();
    AccessContext *access();
    std::vector<antlr4::tree::TerminalNode *> OR();
    antlr4::tree::TerminalNode* OR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> ELSE();
    antlr4::tree::TerminalNode* ELSE(size_t i);
    std::vector<FallbackContext *> fallback();
    FallbackContext* fallback(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PostfixContext* postfix();

  class  FallbackContext : public antlr4::ParserRuleContext {
  public:
    FallbackContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AccessContext *access();
    antlr4::tree::TerminalNode *MINUS();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FallbackContext* fallback();

  class  AccessContext : public antlr4::ParserRuleContext {
  public:
    AccessContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PrimaryContext *primary();
    std::vector<SuffixContext *> suffix();
    SuffixContext* suffix(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  AccessContext* access();

  class  SuffixContext : public antlr4::ParserRuleContext {
  public:
    SuffixContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DOT();
    NameContext *name();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *ZONE();
    StringContext *string();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SuffixContext* suffix();

  class  PrimaryContext : public antlr4::ParserRuleContext {
  public:
    PrimaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    ListContext *list();
    BracketedContext *bracketed();
    AggregateContext *aggregate();
    CallContext *call();
    SinceLastContext *sinceLast();
    NameContext *name();
    antlr4::tree::TerminalNode *LABEL();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PrimaryContext* primary();

  class  LiteralContext : public antlr4::ParserRuleContext {
  public:
    LiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUM();
    UnitContext *unit();
    antlr4::tree::TerminalNode *PERCENT();
    StringContext *string();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *TIMESTAMP();
    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
    antlr4::tree::TerminalNode *UNKNOWN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  LiteralContext* literal();

  class  ListContext : public antlr4::ParserRuleContext {
  public:
    ListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACK();
    antlr4::tree::TerminalNode *RBRACK();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ListContext* list();

  class  BracketedContext : public antlr4::ParserRuleContext {
  public:
    BracketedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();
    UnitContext *unit();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BracketedContext* bracketed();

  class  CallContext : public antlr4::ParserRuleContext {
  public:
    CallContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    CalleeContext *callee();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  CallContext* call();

  class  CalleeContext : public antlr4::ParserRuleContext {
  public:
    CalleeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ROUND();
    antlr4::tree::TerminalNode *HALF();
    antlr4::tree::TerminalNode *UP();
    QualifiedNameContext *qualifiedName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  CalleeContext* callee();

  class  AggregateContext : public antlr4::ParserRuleContext {
  public:
    AggregateContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COUNT();
    antlr4::tree::TerminalNode *LPAREN();
    FullChainContext *fullChain();
    antlr4::tree::TerminalNode *RPAREN();
    FieldPatternContext *fieldPattern();
    antlr4::tree::TerminalNode *SUM();
    antlr4::tree::TerminalNode *MIN();
    antlr4::tree::TerminalNode *MAX();
    antlr4::tree::TerminalNode *AVG();
    antlr4::tree::TerminalNode *DISTINCT();
    FullPatternContext *fullPattern();
    antlr4::tree::TerminalNode *DOT();
    NameContext *name();
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *LAST();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  AggregateContext* aggregate();

  class  FieldPatternContext : public antlr4::ParserRuleContext {
  public:
    FieldPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *DOT();
    antlr4::tree::TerminalNode *AS();
    WhereClauseContext *whereClause();
    WindowContext *window();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FieldPatternContext* fieldPattern();

  class  TimePhraseContext : public antlr4::ParserRuleContext {
  public:
    TimePhraseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PHRASE_UNIT();
    antlr4::tree::TerminalNode *SINCE();
    PostfixContext *postfix();
    antlr4::tree::TerminalNode *BETWEEN();
    AdditiveContext *additive();
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *FISCAL();
    std::vector<antlr4::tree::TerminalNode *> OF();
    antlr4::tree::TerminalNode* OF(size_t i);
    antlr4::tree::TerminalNode *YEAR();
    antlr4::tree::TerminalNode *QUARTER();
    PartContext *part();
    UnitContext *unit();
    antlr4::tree::TerminalNode *START();
    antlr4::tree::TerminalNode *END();
    antlr4::tree::TerminalNode *NEXT();
    antlr4::tree::TerminalNode *BUSINESS();
    antlr4::tree::TerminalNode *DAY();
    antlr4::tree::TerminalNode *AFTER();
    antlr4::tree::TerminalNode *AT();
    ClockContext *clock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TimePhraseContext* timePhrase();

  class  SinceLastContext : public antlr4::ParserRuleContext {
  public:
    SinceLastContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PHRASE_UNIT();
    antlr4::tree::TerminalNode *SINCE();
    antlr4::tree::TerminalNode *LAST();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *AS();
    TightWindowContext *tightWindow();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SinceLastContext* sinceLast();

  class  SinceLastWhereContext : public antlr4::ParserRuleContext {
  public:
    SinceLastWhereContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PHRASE_UNIT();
    antlr4::tree::TerminalNode *SINCE();
    antlr4::tree::TerminalNode *LAST();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    InlineWhereContext *inlineWhere();
    antlr4::tree::TerminalNode *AS();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SinceLastWhereContext* sinceLastWhere();

  class  TightWindowContext : public antlr4::ParserRuleContext {
  public:
    TightWindowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WITHIN();
    DurationContext *duration();
    antlr4::tree::TerminalNode *BETWEEN();
    std::vector<AmountContext *> amount();
    AmountContext* amount(size_t i);
    antlr4::tree::TerminalNode *AND();
    UnitContext *unit();
    antlr4::tree::TerminalNode *AGO();
    BoundContext *bound();
    antlr4::tree::TerminalNode *SINCE();
    antlr4::tree::TerminalNode *BEFORE();
    WhichContext *which();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TightWindowContext* tightWindow();

  class  PartContext : public antlr4::ParserRuleContext {
  public:
    PartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *YEAR();
    antlr4::tree::TerminalNode *QUARTER();
    antlr4::tree::TerminalNode *MONTH();
    antlr4::tree::TerminalNode *DAY();
    antlr4::tree::TerminalNode *WEEKDAY();
    antlr4::tree::TerminalNode *HOUR();
    antlr4::tree::TerminalNode *MINUTE();
    antlr4::tree::TerminalNode *SECOND();
    antlr4::tree::TerminalNode *ISO_WEEK();
    antlr4::tree::TerminalNode *DATE_WORD();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  PartContext* part();

  class  ClockContext : public antlr4::ParserRuleContext {
  public:
    ClockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> NUM();
    antlr4::tree::TerminalNode* NUM(size_t i);
    antlr4::tree::TerminalNode *COLON();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ClockContext* clock();

  class  NameContext : public antlr4::ParserRuleContext {
  public:
    NameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENT();
    antlr4::tree::TerminalNode *QUOTED();
    antlr4::tree::TerminalNode *MODEL();
    antlr4::tree::TerminalNode *VERSION();
    antlr4::tree::TerminalNode *TIMEZONE();
    antlr4::tree::TerminalNode *MISSING();
    antlr4::tree::TerminalNode *FISCAL();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *HOLIDAYS();
    antlr4::tree::TerminalNode *USE();
    antlr4::tree::TerminalNode *AS();
    antlr4::tree::TerminalNode *PARAM();
    antlr4::tree::TerminalNode *LET();
    antlr4::tree::TerminalNode *LINES();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *DEFINE();
    antlr4::tree::TerminalNode *ORDERED();
    antlr4::tree::TerminalNode *ENUM();
    antlr4::tree::TerminalNode *LEAD();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *EVENT();
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *KEY();
    antlr4::tree::TerminalNode *FORMAT();
    antlr4::tree::TerminalNode *SPLIT();
    antlr4::tree::TerminalNode *BY();
    antlr4::tree::TerminalNode *LIST();
    antlr4::tree::TerminalNode *SET();
    antlr4::tree::TerminalNode *SCORE();
    antlr4::tree::TerminalNode *FOR();
    antlr4::tree::TerminalNode *EACH();
    antlr4::tree::TerminalNode *WEIGHT();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *HIGHEST();
    antlr4::tree::TerminalNode *POINTS();
    antlr4::tree::TerminalNode *DECAY();
    antlr4::tree::TerminalNode *HALVING();
    antlr4::tree::TerminalNode *EVERY();
    antlr4::tree::TerminalNode *FADING();
    antlr4::tree::TerminalNode *OVER();
    antlr4::tree::TerminalNode *DROPPING();
    antlr4::tree::TerminalNode *EXPIRING();
    antlr4::tree::TerminalNode *AFTER();
    antlr4::tree::TerminalNode *NONE();
    antlr4::tree::TerminalNode *PER();
    antlr4::tree::TerminalNode *IDLE();
    antlr4::tree::TerminalNode *SINCE();
    antlr4::tree::TerminalNode *LAST();
    antlr4::tree::TerminalNode *ONCE();
    antlr4::tree::TerminalNode *MOST();
    antlr4::tree::TerminalNode *GRADE();
    antlr4::tree::TerminalNode *MATRIX();
    antlr4::tree::TerminalNode *SEGMENT();
    antlr4::tree::TerminalNode *WHEN();
    antlr4::tree::TerminalNode *OTHERWISE();
    antlr4::tree::TerminalNode *SHIFT();
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *RISES();
    antlr4::tree::TerminalNode *ABOVE();
    antlr4::tree::TerminalNode *FALLS();
    antlr4::tree::TerminalNode *BELOW();
    antlr4::tree::TerminalNode *BECOMES();
    antlr4::tree::TerminalNode *ENTERS();
    antlr4::tree::TerminalNode *LEAVES();
    antlr4::tree::TerminalNode *REARM();
    antlr4::tree::TerminalNode *NEW();
    antlr4::tree::TerminalNode *PRIORITY();
    antlr4::tree::TerminalNode *DO();
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *EXPECT();
    antlr4::tree::TerminalNode *PREVIOUS();
    antlr4::tree::TerminalNode *CASES();
    antlr4::tree::TerminalNode *X_TIMES();
    antlr4::tree::TerminalNode *WHERE();
    antlr4::tree::TerminalNode *WITHIN();
    antlr4::tree::TerminalNode *BETWEEN();
    antlr4::tree::TerminalNode *AGO();
    antlr4::tree::TerminalNode *BEFORE();
    antlr4::tree::TerminalNode *THIS();
    antlr4::tree::TerminalNode *NEXT();
    antlr4::tree::TerminalNode *BUSINESS();
    antlr4::tree::TerminalNode *START();
    antlr4::tree::TerminalNode *END();
    antlr4::tree::TerminalNode *ZONE();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *EXACTLY();
    antlr4::tree::TerminalNode *FOLLOWED();
    antlr4::tree::TerminalNode *LEAST();
    antlr4::tree::TerminalNode *THE();
    antlr4::tree::TerminalNode *TIME();
    antlr4::tree::TerminalNode *STOPPED();
    antlr4::tree::TerminalNode *RETURNED();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *HAS();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *DIV();
    antlr4::tree::TerminalNode *MOD();
    antlr4::tree::TerminalNode *UNLISTED();
    antlr4::tree::TerminalNode *ROUND();
    antlr4::tree::TerminalNode *HALF();
    antlr4::tree::TerminalNode *UP();
    antlr4::tree::TerminalNode *COUNT();
    antlr4::tree::TerminalNode *SUM();
    antlr4::tree::TerminalNode *MIN();
    antlr4::tree::TerminalNode *MAX();
    antlr4::tree::TerminalNode *AVG();
    antlr4::tree::TerminalNode *DISTINCT();
    antlr4::tree::TerminalNode *SECOND();
    antlr4::tree::TerminalNode *SECONDS();
    antlr4::tree::TerminalNode *MINUTE();
    antlr4::tree::TerminalNode *MINUTES();
    antlr4::tree::TerminalNode *HOUR();
    antlr4::tree::TerminalNode *HOURS();
    antlr4::tree::TerminalNode *DAY();
    antlr4::tree::TerminalNode *DAYS();
    antlr4::tree::TerminalNode *WEEK();
    antlr4::tree::TerminalNode *WEEKS();
    antlr4::tree::TerminalNode *MONTH();
    antlr4::tree::TerminalNode *MONTHS();
    antlr4::tree::TerminalNode *QUARTER();
    antlr4::tree::TerminalNode *QUARTERS();
    antlr4::tree::TerminalNode *YEAR();
    antlr4::tree::TerminalNode *YEARS();
    antlr4::tree::TerminalNode *WEEKDAY();
    antlr4::tree::TerminalNode *ISO_WEEK();
    antlr4::tree::TerminalNode *DATE_WORD();
    antlr4::tree::TerminalNode *ELSEIF();
    antlr4::tree::TerminalNode *ELIF();
    antlr4::tree::TerminalNode *MODULE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  NameContext* name();


private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace score::grammar
