
// Generated from Score.g4 by ANTLR 4.7.2


#include "ScoreVisitor.h"

#include "ScoreParser.h"


using namespace antlrcpp;
using namespace score::grammar;
using namespace antlr4;

ScoreParser::ScoreParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

ScoreParser::~ScoreParser() {
  delete _interpreter;
}

std::string ScoreParser::getGrammarFileName() const {
  return "Score.g4";
}

const std::vector<std::string>& ScoreParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& ScoreParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- FileContext ------------------------------------------------------------------

ScoreParser::FileContext::FileContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::FileContext::EOF() {
  return getToken(ScoreParser::EOF, 0);
}

std::vector<ScoreParser::TopItemContext *> ScoreParser::FileContext::topItem() {
  return getRuleContexts<ScoreParser::TopItemContext>();
}

ScoreParser::TopItemContext* ScoreParser::FileContext::topItem(size_t i) {
  return getRuleContext<ScoreParser::TopItemContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::FileContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::FileContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::FileContext::getRuleIndex() const {
  return ScoreParser::RuleFile;
}

antlrcpp::Any ScoreParser::FileContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitFile(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FileContext* ScoreParser::file() {
  FileContext *_localctx = _tracker.createInstance<FileContext>(_ctx, getState());
  enterRule(_localctx, 0, ScoreParser::RuleFile);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(266);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::TEST - 64)))) != 0) || _la == ScoreParser::COMMA

    || _la == ScoreParser::NL) {
      setState(264);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::MODEL:
        case ScoreParser::MODULE:
        case ScoreParser::VERSION:
        case ScoreParser::TIMEZONE:
        case ScoreParser::MISSING:
        case ScoreParser::FISCAL:
        case ScoreParser::HOLIDAYS:
        case ScoreParser::USE:
        case ScoreParser::PARAM:
        case ScoreParser::LET:
        case ScoreParser::DEFINE:
        case ScoreParser::ORDERED:
        case ScoreParser::ENUM:
        case ScoreParser::LEAD:
        case ScoreParser::EVENT:
        case ScoreParser::SCORE:
        case ScoreParser::GRADE:
        case ScoreParser::MATRIX:
        case ScoreParser::SEGMENT:
        case ScoreParser::ON:
        case ScoreParser::TEST: {
          setState(262);
          topItem();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(263);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(268);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(269);
    match(ScoreParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LoneExpressionContext ------------------------------------------------------------------

ScoreParser::LoneExpressionContext::LoneExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::ExprContext* ScoreParser::LoneExpressionContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::LoneExpressionContext::EOF() {
  return getToken(ScoreParser::EOF, 0);
}


size_t ScoreParser::LoneExpressionContext::getRuleIndex() const {
  return ScoreParser::RuleLoneExpression;
}

antlrcpp::Any ScoreParser::LoneExpressionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitLoneExpression(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::LoneExpressionContext* ScoreParser::loneExpression() {
  LoneExpressionContext *_localctx = _tracker.createInstance<LoneExpressionContext>(_ctx, getState());
  enterRule(_localctx, 2, ScoreParser::RuleLoneExpression);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(271);
    expr();
    setState(272);
    match(ScoreParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SeparatorContext ------------------------------------------------------------------

ScoreParser::SeparatorContext::SeparatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::SeparatorContext::NL() {
  return getToken(ScoreParser::NL, 0);
}

tree::TerminalNode* ScoreParser::SeparatorContext::COMMA() {
  return getToken(ScoreParser::COMMA, 0);
}


size_t ScoreParser::SeparatorContext::getRuleIndex() const {
  return ScoreParser::RuleSeparator;
}

antlrcpp::Any ScoreParser::SeparatorContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitSeparator(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::SeparatorContext* ScoreParser::separator() {
  SeparatorContext *_localctx = _tracker.createInstance<SeparatorContext>(_ctx, getState());
  enterRule(_localctx, 4, ScoreParser::RuleSeparator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(274);
    _la = _input->LA(1);
    if (!(_la == ScoreParser::COMMA

    || _la == ScoreParser::NL)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TopItemContext ------------------------------------------------------------------

ScoreParser::TopItemContext::TopItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::HeaderLineContext* ScoreParser::TopItemContext::headerLine() {
  return getRuleContext<ScoreParser::HeaderLineContext>(0);
}

ScoreParser::UseContext* ScoreParser::TopItemContext::use() {
  return getRuleContext<ScoreParser::UseContext>(0);
}

ScoreParser::ParamContext* ScoreParser::TopItemContext::param() {
  return getRuleContext<ScoreParser::ParamContext>(0);
}

ScoreParser::LetContext* ScoreParser::TopItemContext::let() {
  return getRuleContext<ScoreParser::LetContext>(0);
}

ScoreParser::DefineContext* ScoreParser::TopItemContext::define() {
  return getRuleContext<ScoreParser::DefineContext>(0);
}

ScoreParser::EnumDeclContext* ScoreParser::TopItemContext::enumDecl() {
  return getRuleContext<ScoreParser::EnumDeclContext>(0);
}

ScoreParser::LeadDeclContext* ScoreParser::TopItemContext::leadDecl() {
  return getRuleContext<ScoreParser::LeadDeclContext>(0);
}

ScoreParser::EventDeclContext* ScoreParser::TopItemContext::eventDecl() {
  return getRuleContext<ScoreParser::EventDeclContext>(0);
}

ScoreParser::ScoreContext* ScoreParser::TopItemContext::score() {
  return getRuleContext<ScoreParser::ScoreContext>(0);
}

ScoreParser::GradeContext* ScoreParser::TopItemContext::grade() {
  return getRuleContext<ScoreParser::GradeContext>(0);
}

ScoreParser::MatrixContext* ScoreParser::TopItemContext::matrix() {
  return getRuleContext<ScoreParser::MatrixContext>(0);
}

ScoreParser::SegmentContext* ScoreParser::TopItemContext::segment() {
  return getRuleContext<ScoreParser::SegmentContext>(0);
}

ScoreParser::ActionContext* ScoreParser::TopItemContext::action() {
  return getRuleContext<ScoreParser::ActionContext>(0);
}

ScoreParser::TestContext* ScoreParser::TopItemContext::test() {
  return getRuleContext<ScoreParser::TestContext>(0);
}


size_t ScoreParser::TopItemContext::getRuleIndex() const {
  return ScoreParser::RuleTopItem;
}

antlrcpp::Any ScoreParser::TopItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTopItem(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TopItemContext* ScoreParser::topItem() {
  TopItemContext *_localctx = _tracker.createInstance<TopItemContext>(_ctx, getState());
  enterRule(_localctx, 6, ScoreParser::RuleTopItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(290);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::HOLIDAYS: {
        enterOuterAlt(_localctx, 1);
        setState(276);
        headerLine();
        break;
      }

      case ScoreParser::USE: {
        enterOuterAlt(_localctx, 2);
        setState(277);
        use();
        break;
      }

      case ScoreParser::PARAM: {
        enterOuterAlt(_localctx, 3);
        setState(278);
        param();
        break;
      }

      case ScoreParser::LET: {
        enterOuterAlt(_localctx, 4);
        setState(279);
        let();
        break;
      }

      case ScoreParser::DEFINE: {
        enterOuterAlt(_localctx, 5);
        setState(280);
        define();
        break;
      }

      case ScoreParser::ORDERED:
      case ScoreParser::ENUM: {
        enterOuterAlt(_localctx, 6);
        setState(281);
        enumDecl();
        break;
      }

      case ScoreParser::LEAD: {
        enterOuterAlt(_localctx, 7);
        setState(282);
        leadDecl();
        break;
      }

      case ScoreParser::EVENT: {
        enterOuterAlt(_localctx, 8);
        setState(283);
        eventDecl();
        break;
      }

      case ScoreParser::SCORE: {
        enterOuterAlt(_localctx, 9);
        setState(284);
        score();
        break;
      }

      case ScoreParser::GRADE: {
        enterOuterAlt(_localctx, 10);
        setState(285);
        grade();
        break;
      }

      case ScoreParser::MATRIX: {
        enterOuterAlt(_localctx, 11);
        setState(286);
        matrix();
        break;
      }

      case ScoreParser::SEGMENT: {
        enterOuterAlt(_localctx, 12);
        setState(287);
        segment();
        break;
      }

      case ScoreParser::ON: {
        enterOuterAlt(_localctx, 13);
        setState(288);
        action();
        break;
      }

      case ScoreParser::TEST: {
        enterOuterAlt(_localctx, 14);
        setState(289);
        test();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HeaderLineContext ------------------------------------------------------------------

ScoreParser::HeaderLineContext::HeaderLineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::HeaderLineContext::MODEL() {
  return getToken(ScoreParser::MODEL, 0);
}

ScoreParser::NameContext* ScoreParser::HeaderLineContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::MODULE() {
  return getToken(ScoreParser::MODULE, 0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::VERSION() {
  return getToken(ScoreParser::VERSION, 0);
}

ScoreParser::StringContext* ScoreParser::HeaderLineContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::TIMEZONE() {
  return getToken(ScoreParser::TIMEZONE, 0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::MISSING() {
  return getToken(ScoreParser::MISSING, 0);
}

ScoreParser::StringsContext* ScoreParser::HeaderLineContext::strings() {
  return getRuleContext<ScoreParser::StringsContext>(0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::FISCAL() {
  return getToken(ScoreParser::FISCAL, 0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::YEAR() {
  return getToken(ScoreParser::YEAR, 0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::STARTS() {
  return getToken(ScoreParser::STARTS, 0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::HOLIDAYS() {
  return getToken(ScoreParser::HOLIDAYS, 0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::LINES() {
  return getToken(ScoreParser::LINES, 0);
}

tree::TerminalNode* ScoreParser::HeaderLineContext::OF() {
  return getToken(ScoreParser::OF, 0);
}


size_t ScoreParser::HeaderLineContext::getRuleIndex() const {
  return ScoreParser::RuleHeaderLine;
}

antlrcpp::Any ScoreParser::HeaderLineContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitHeaderLine(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::HeaderLineContext* ScoreParser::headerLine() {
  HeaderLineContext *_localctx = _tracker.createInstance<HeaderLineContext>(_ctx, getState());
  enterRule(_localctx, 8, ScoreParser::RuleHeaderLine);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(313);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::MODEL: {
        enterOuterAlt(_localctx, 1);
        setState(292);
        match(ScoreParser::MODEL);
        setState(293);
        name();
        break;
      }

      case ScoreParser::MODULE: {
        enterOuterAlt(_localctx, 2);
        setState(294);
        match(ScoreParser::MODULE);
        setState(295);
        name();
        break;
      }

      case ScoreParser::VERSION: {
        enterOuterAlt(_localctx, 3);
        setState(296);
        match(ScoreParser::VERSION);
        setState(297);
        string();
        break;
      }

      case ScoreParser::TIMEZONE: {
        enterOuterAlt(_localctx, 4);
        setState(298);
        match(ScoreParser::TIMEZONE);
        setState(299);
        string();
        break;
      }

      case ScoreParser::MISSING: {
        enterOuterAlt(_localctx, 5);
        setState(300);
        match(ScoreParser::MISSING);
        setState(301);
        strings();
        break;
      }

      case ScoreParser::FISCAL: {
        enterOuterAlt(_localctx, 6);
        setState(302);
        match(ScoreParser::FISCAL);
        setState(303);
        match(ScoreParser::YEAR);
        setState(304);
        match(ScoreParser::STARTS);
        setState(305);
        name();
        break;
      }

      case ScoreParser::HOLIDAYS: {
        enterOuterAlt(_localctx, 7);
        setState(306);
        match(ScoreParser::HOLIDAYS);
        setState(311);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ScoreParser::LINES: {
            setState(307);
            match(ScoreParser::LINES);
            setState(308);
            match(ScoreParser::OF);
            setState(309);
            string();
            break;
          }

          case ScoreParser::STRING:
          case ScoreParser::RAW_STRING: {
            setState(310);
            string();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UseContext ------------------------------------------------------------------

ScoreParser::UseContext::UseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::UseContext::USE() {
  return getToken(ScoreParser::USE, 0);
}

ScoreParser::QualifiedNameContext* ScoreParser::UseContext::qualifiedName() {
  return getRuleContext<ScoreParser::QualifiedNameContext>(0);
}

ScoreParser::StringContext* ScoreParser::UseContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

tree::TerminalNode* ScoreParser::UseContext::AS() {
  return getToken(ScoreParser::AS, 0);
}

ScoreParser::NameContext* ScoreParser::UseContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}


size_t ScoreParser::UseContext::getRuleIndex() const {
  return ScoreParser::RuleUse;
}

antlrcpp::Any ScoreParser::UseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitUse(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::UseContext* ScoreParser::use() {
  UseContext *_localctx = _tracker.createInstance<UseContext>(_ctx, getState());
  enterRule(_localctx, 10, ScoreParser::RuleUse);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(315);
    match(ScoreParser::USE);
    setState(318);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED: {
        setState(316);
        qualifiedName();
        break;
      }

      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING: {
        setState(317);
        string();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(322);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::AS) {
      setState(320);
      match(ScoreParser::AS);
      setState(321);
      name();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParamContext ------------------------------------------------------------------

ScoreParser::ParamContext::ParamContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ParamContext::PARAM() {
  return getToken(ScoreParser::PARAM, 0);
}

ScoreParser::NameContext* ScoreParser::ParamContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::ParamContext::COLON() {
  return getToken(ScoreParser::COLON, 0);
}

ScoreParser::TypeContext* ScoreParser::ParamContext::type() {
  return getRuleContext<ScoreParser::TypeContext>(0);
}

tree::TerminalNode* ScoreParser::ParamContext::ASSIGN() {
  return getToken(ScoreParser::ASSIGN, 0);
}

ScoreParser::ExprContext* ScoreParser::ParamContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::ParamContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

ScoreParser::ClampContext* ScoreParser::ParamContext::clamp() {
  return getRuleContext<ScoreParser::ClampContext>(0);
}


size_t ScoreParser::ParamContext::getRuleIndex() const {
  return ScoreParser::RuleParam;
}

antlrcpp::Any ScoreParser::ParamContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitParam(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ParamContext* ScoreParser::param() {
  ParamContext *_localctx = _tracker.createInstance<ParamContext>(_ctx, getState());
  enterRule(_localctx, 12, ScoreParser::RuleParam);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(324);
    match(ScoreParser::PARAM);
    setState(325);
    name();
    setState(326);
    match(ScoreParser::COLON);
    setState(327);
    type();
    setState(330);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::IN) {
      setState(328);
      match(ScoreParser::IN);
      setState(329);
      clamp();
    }
    setState(332);
    match(ScoreParser::ASSIGN);
    setState(333);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetContext ------------------------------------------------------------------

ScoreParser::LetContext::LetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::LetContext::LET() {
  return getToken(ScoreParser::LET, 0);
}

ScoreParser::NameContext* ScoreParser::LetContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::LetContext::ASSIGN() {
  return getToken(ScoreParser::ASSIGN, 0);
}

tree::TerminalNode* ScoreParser::LetContext::LINES() {
  return getToken(ScoreParser::LINES, 0);
}

tree::TerminalNode* ScoreParser::LetContext::OF() {
  return getToken(ScoreParser::OF, 0);
}

ScoreParser::StringContext* ScoreParser::LetContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

ScoreParser::ExprContext* ScoreParser::LetContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::LetContext::getRuleIndex() const {
  return ScoreParser::RuleLet;
}

antlrcpp::Any ScoreParser::LetContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitLet(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::LetContext* ScoreParser::let() {
  LetContext *_localctx = _tracker.createInstance<LetContext>(_ctx, getState());
  enterRule(_localctx, 14, ScoreParser::RuleLet);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(335);
    match(ScoreParser::LET);
    setState(336);
    name();
    setState(337);
    match(ScoreParser::ASSIGN);
    setState(342);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 8, _ctx)) {
    case 1: {
      setState(338);
      match(ScoreParser::LINES);
      setState(339);
      match(ScoreParser::OF);
      setState(340);
      string();
      break;
    }

    case 2: {
      setState(341);
      expr();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DefineContext ------------------------------------------------------------------

ScoreParser::DefineContext::DefineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::DefineContext::DEFINE() {
  return getToken(ScoreParser::DEFINE, 0);
}

ScoreParser::NameContext* ScoreParser::DefineContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::DefineContext::ASSIGN() {
  return getToken(ScoreParser::ASSIGN, 0);
}

ScoreParser::ExprContext* ScoreParser::DefineContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::DefineContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

tree::TerminalNode* ScoreParser::DefineContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}

tree::TerminalNode* ScoreParser::DefineContext::COLON() {
  return getToken(ScoreParser::COLON, 0);
}

ScoreParser::TypeContext* ScoreParser::DefineContext::type() {
  return getRuleContext<ScoreParser::TypeContext>(0);
}

std::vector<ScoreParser::ParameterContext *> ScoreParser::DefineContext::parameter() {
  return getRuleContexts<ScoreParser::ParameterContext>();
}

ScoreParser::ParameterContext* ScoreParser::DefineContext::parameter(size_t i) {
  return getRuleContext<ScoreParser::ParameterContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::DefineContext::COMMA() {
  return getTokens(ScoreParser::COMMA);
}

tree::TerminalNode* ScoreParser::DefineContext::COMMA(size_t i) {
  return getToken(ScoreParser::COMMA, i);
}


size_t ScoreParser::DefineContext::getRuleIndex() const {
  return ScoreParser::RuleDefine;
}

antlrcpp::Any ScoreParser::DefineContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitDefine(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::DefineContext* ScoreParser::define() {
  DefineContext *_localctx = _tracker.createInstance<DefineContext>(_ctx, getState());
  enterRule(_localctx, 16, ScoreParser::RuleDefine);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(344);
    match(ScoreParser::DEFINE);
    setState(345);
    name();
    setState(361);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::LPAREN) {
      setState(346);
      match(ScoreParser::LPAREN);
      setState(358);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
        | (1ULL << ScoreParser::MODULE)
        | (1ULL << ScoreParser::VERSION)
        | (1ULL << ScoreParser::TIMEZONE)
        | (1ULL << ScoreParser::MISSING)
        | (1ULL << ScoreParser::FISCAL)
        | (1ULL << ScoreParser::STARTS)
        | (1ULL << ScoreParser::HOLIDAYS)
        | (1ULL << ScoreParser::USE)
        | (1ULL << ScoreParser::AS)
        | (1ULL << ScoreParser::PARAM)
        | (1ULL << ScoreParser::LET)
        | (1ULL << ScoreParser::LINES)
        | (1ULL << ScoreParser::OF)
        | (1ULL << ScoreParser::DEFINE)
        | (1ULL << ScoreParser::ORDERED)
        | (1ULL << ScoreParser::ENUM)
        | (1ULL << ScoreParser::LEAD)
        | (1ULL << ScoreParser::FROM)
        | (1ULL << ScoreParser::EVENT)
        | (1ULL << ScoreParser::AT)
        | (1ULL << ScoreParser::KEY)
        | (1ULL << ScoreParser::FORMAT)
        | (1ULL << ScoreParser::SPLIT)
        | (1ULL << ScoreParser::BY)
        | (1ULL << ScoreParser::LIST)
        | (1ULL << ScoreParser::SET)
        | (1ULL << ScoreParser::SCORE)
        | (1ULL << ScoreParser::FOR)
        | (1ULL << ScoreParser::EACH)
        | (1ULL << ScoreParser::WEIGHT)
        | (1ULL << ScoreParser::GROUP)
        | (1ULL << ScoreParser::FIRST)
        | (1ULL << ScoreParser::HIGHEST)
        | (1ULL << ScoreParser::POINTS)
        | (1ULL << ScoreParser::DECAY)
        | (1ULL << ScoreParser::HALVING)
        | (1ULL << ScoreParser::EVERY)
        | (1ULL << ScoreParser::FADING)
        | (1ULL << ScoreParser::OVER)
        | (1ULL << ScoreParser::DROPPING)
        | (1ULL << ScoreParser::EXPIRING)
        | (1ULL << ScoreParser::AFTER)
        | (1ULL << ScoreParser::NONE)
        | (1ULL << ScoreParser::PER)
        | (1ULL << ScoreParser::IDLE)
        | (1ULL << ScoreParser::SINCE)
        | (1ULL << ScoreParser::LAST)
        | (1ULL << ScoreParser::ONCE)
        | (1ULL << ScoreParser::MOST)
        | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
        | (1ULL << (ScoreParser::SEGMENT - 64))
        | (1ULL << (ScoreParser::WHEN - 64))
        | (1ULL << (ScoreParser::OTHERWISE - 64))
        | (1ULL << (ScoreParser::SHIFT - 64))
        | (1ULL << (ScoreParser::ON - 64))
        | (1ULL << (ScoreParser::RISES - 64))
        | (1ULL << (ScoreParser::ABOVE - 64))
        | (1ULL << (ScoreParser::FALLS - 64))
        | (1ULL << (ScoreParser::BELOW - 64))
        | (1ULL << (ScoreParser::BECOMES - 64))
        | (1ULL << (ScoreParser::ENTERS - 64))
        | (1ULL << (ScoreParser::LEAVES - 64))
        | (1ULL << (ScoreParser::REARM - 64))
        | (1ULL << (ScoreParser::NEW - 64))
        | (1ULL << (ScoreParser::PRIORITY - 64))
        | (1ULL << (ScoreParser::DO - 64))
        | (1ULL << (ScoreParser::TEST - 64))
        | (1ULL << (ScoreParser::EXPECT - 64))
        | (1ULL << (ScoreParser::PREVIOUS - 64))
        | (1ULL << (ScoreParser::CASES - 64))
        | (1ULL << (ScoreParser::X_TIMES - 64))
        | (1ULL << (ScoreParser::WHERE - 64))
        | (1ULL << (ScoreParser::WITHIN - 64))
        | (1ULL << (ScoreParser::BETWEEN - 64))
        | (1ULL << (ScoreParser::AGO - 64))
        | (1ULL << (ScoreParser::BEFORE - 64))
        | (1ULL << (ScoreParser::THIS - 64))
        | (1ULL << (ScoreParser::NEXT - 64))
        | (1ULL << (ScoreParser::BUSINESS - 64))
        | (1ULL << (ScoreParser::START - 64))
        | (1ULL << (ScoreParser::END - 64))
        | (1ULL << (ScoreParser::ZONE - 64))
        | (1ULL << (ScoreParser::ANY - 64))
        | (1ULL << (ScoreParser::NO - 64))
        | (1ULL << (ScoreParser::ALL - 64))
        | (1ULL << (ScoreParser::EXACTLY - 64))
        | (1ULL << (ScoreParser::FOLLOWED - 64))
        | (1ULL << (ScoreParser::LEAST - 64))
        | (1ULL << (ScoreParser::THE - 64))
        | (1ULL << (ScoreParser::TIME - 64))
        | (1ULL << (ScoreParser::STOPPED - 64))
        | (1ULL << (ScoreParser::RETURNED - 64))
        | (1ULL << (ScoreParser::CONTAINS - 64))
        | (1ULL << (ScoreParser::WITH - 64))
        | (1ULL << (ScoreParser::ENDS - 64))
        | (1ULL << (ScoreParser::HAS - 64))
        | (1ULL << (ScoreParser::MATCHES - 64))
        | (1ULL << (ScoreParser::DIV - 64))
        | (1ULL << (ScoreParser::MOD - 64))
        | (1ULL << (ScoreParser::UNLISTED - 64))
        | (1ULL << (ScoreParser::ROUND - 64))
        | (1ULL << (ScoreParser::HALF - 64))
        | (1ULL << (ScoreParser::UP - 64))
        | (1ULL << (ScoreParser::COUNT - 64))
        | (1ULL << (ScoreParser::SUM - 64))
        | (1ULL << (ScoreParser::MIN - 64))
        | (1ULL << (ScoreParser::MAX - 64))
        | (1ULL << (ScoreParser::AVG - 64))
        | (1ULL << (ScoreParser::DISTINCT - 64))
        | (1ULL << (ScoreParser::SECOND - 64))
        | (1ULL << (ScoreParser::SECONDS - 64))
        | (1ULL << (ScoreParser::MINUTE - 64))
        | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
        | (1ULL << (ScoreParser::HOURS - 128))
        | (1ULL << (ScoreParser::DAY - 128))
        | (1ULL << (ScoreParser::DAYS - 128))
        | (1ULL << (ScoreParser::WEEK - 128))
        | (1ULL << (ScoreParser::WEEKS - 128))
        | (1ULL << (ScoreParser::MONTH - 128))
        | (1ULL << (ScoreParser::MONTHS - 128))
        | (1ULL << (ScoreParser::QUARTER - 128))
        | (1ULL << (ScoreParser::QUARTERS - 128))
        | (1ULL << (ScoreParser::YEAR - 128))
        | (1ULL << (ScoreParser::YEARS - 128))
        | (1ULL << (ScoreParser::WEEKDAY - 128))
        | (1ULL << (ScoreParser::ISO_WEEK - 128))
        | (1ULL << (ScoreParser::DATE_WORD - 128))
        | (1ULL << (ScoreParser::ELSEIF - 128))
        | (1ULL << (ScoreParser::ELIF - 128))
        | (1ULL << (ScoreParser::IDENT - 128))
        | (1ULL << (ScoreParser::QUOTED - 128)))) != 0)) {
        setState(347);
        parameter();
        setState(352);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 9, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(348);
            match(ScoreParser::COMMA);
            setState(349);
            parameter(); 
          }
          setState(354);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 9, _ctx);
        }
        setState(356);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ScoreParser::COMMA) {
          setState(355);
          match(ScoreParser::COMMA);
        }
      }
      setState(360);
      match(ScoreParser::RPAREN);
    }
    setState(365);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::COLON) {
      setState(363);
      match(ScoreParser::COLON);
      setState(364);
      type();
    }
    setState(367);
    match(ScoreParser::ASSIGN);
    setState(368);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParameterContext ------------------------------------------------------------------

ScoreParser::ParameterContext::ParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::NameContext* ScoreParser::ParameterContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::ParameterContext::COLON() {
  return getToken(ScoreParser::COLON, 0);
}

ScoreParser::TypeContext* ScoreParser::ParameterContext::type() {
  return getRuleContext<ScoreParser::TypeContext>(0);
}


size_t ScoreParser::ParameterContext::getRuleIndex() const {
  return ScoreParser::RuleParameter;
}

antlrcpp::Any ScoreParser::ParameterContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitParameter(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ParameterContext* ScoreParser::parameter() {
  ParameterContext *_localctx = _tracker.createInstance<ParameterContext>(_ctx, getState());
  enterRule(_localctx, 18, ScoreParser::RuleParameter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(370);
    name();
    setState(371);
    match(ScoreParser::COLON);
    setState(372);
    type();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeContext ------------------------------------------------------------------

ScoreParser::TypeContext::TypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::TypeCoreContext* ScoreParser::TypeContext::typeCore() {
  return getRuleContext<ScoreParser::TypeCoreContext>(0);
}

tree::TerminalNode* ScoreParser::TypeContext::QUESTION() {
  return getToken(ScoreParser::QUESTION, 0);
}


size_t ScoreParser::TypeContext::getRuleIndex() const {
  return ScoreParser::RuleType;
}

antlrcpp::Any ScoreParser::TypeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitType(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TypeContext* ScoreParser::type() {
  TypeContext *_localctx = _tracker.createInstance<TypeContext>(_ctx, getState());
  enterRule(_localctx, 20, ScoreParser::RuleType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(374);
    typeCore();
    setState(376);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::QUESTION) {
      setState(375);
      match(ScoreParser::QUESTION);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeCoreContext ------------------------------------------------------------------

ScoreParser::TypeCoreContext::TypeCoreContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::TypeCoreContext::LIST() {
  return getToken(ScoreParser::LIST, 0);
}

tree::TerminalNode* ScoreParser::TypeCoreContext::OF() {
  return getToken(ScoreParser::OF, 0);
}

ScoreParser::TypeCoreContext* ScoreParser::TypeCoreContext::typeCore() {
  return getRuleContext<ScoreParser::TypeCoreContext>(0);
}

tree::TerminalNode* ScoreParser::TypeCoreContext::SET() {
  return getToken(ScoreParser::SET, 0);
}

ScoreParser::EnumTypeContext* ScoreParser::TypeCoreContext::enumType() {
  return getRuleContext<ScoreParser::EnumTypeContext>(0);
}

tree::TerminalNode* ScoreParser::TypeCoreContext::ORDERED() {
  return getToken(ScoreParser::ORDERED, 0);
}

ScoreParser::QualifiedNameContext* ScoreParser::TypeCoreContext::qualifiedName() {
  return getRuleContext<ScoreParser::QualifiedNameContext>(0);
}


size_t ScoreParser::TypeCoreContext::getRuleIndex() const {
  return ScoreParser::RuleTypeCore;
}

antlrcpp::Any ScoreParser::TypeCoreContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTypeCore(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TypeCoreContext* ScoreParser::typeCore() {
  TypeCoreContext *_localctx = _tracker.createInstance<TypeCoreContext>(_ctx, getState());
  enterRule(_localctx, 22, ScoreParser::RuleTypeCore);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(389);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 16, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(378);
      match(ScoreParser::LIST);
      setState(379);
      match(ScoreParser::OF);
      setState(380);
      typeCore();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(381);
      match(ScoreParser::SET);
      setState(382);
      match(ScoreParser::OF);
      setState(383);
      typeCore();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(385);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ScoreParser::ORDERED) {
        setState(384);
        match(ScoreParser::ORDERED);
      }
      setState(387);
      enumType();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(388);
      qualifiedName();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumTypeContext ------------------------------------------------------------------

ScoreParser::EnumTypeContext::EnumTypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::EnumTypeContext::ENUM() {
  return getToken(ScoreParser::ENUM, 0);
}

ScoreParser::EnumBodyContext* ScoreParser::EnumTypeContext::enumBody() {
  return getRuleContext<ScoreParser::EnumBodyContext>(0);
}


size_t ScoreParser::EnumTypeContext::getRuleIndex() const {
  return ScoreParser::RuleEnumType;
}

antlrcpp::Any ScoreParser::EnumTypeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEnumType(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EnumTypeContext* ScoreParser::enumType() {
  EnumTypeContext *_localctx = _tracker.createInstance<EnumTypeContext>(_ctx, getState());
  enterRule(_localctx, 24, ScoreParser::RuleEnumType);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(391);
    match(ScoreParser::ENUM);
    setState(392);
    enumBody();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumDeclContext ------------------------------------------------------------------

ScoreParser::EnumDeclContext::EnumDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::EnumDeclContext::ENUM() {
  return getToken(ScoreParser::ENUM, 0);
}

ScoreParser::NameContext* ScoreParser::EnumDeclContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

ScoreParser::EnumBodyContext* ScoreParser::EnumDeclContext::enumBody() {
  return getRuleContext<ScoreParser::EnumBodyContext>(0);
}

tree::TerminalNode* ScoreParser::EnumDeclContext::ORDERED() {
  return getToken(ScoreParser::ORDERED, 0);
}


size_t ScoreParser::EnumDeclContext::getRuleIndex() const {
  return ScoreParser::RuleEnumDecl;
}

antlrcpp::Any ScoreParser::EnumDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEnumDecl(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EnumDeclContext* ScoreParser::enumDecl() {
  EnumDeclContext *_localctx = _tracker.createInstance<EnumDeclContext>(_ctx, getState());
  enterRule(_localctx, 26, ScoreParser::RuleEnumDecl);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(395);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::ORDERED) {
      setState(394);
      match(ScoreParser::ORDERED);
    }
    setState(397);
    match(ScoreParser::ENUM);
    setState(398);
    name();
    setState(399);
    enumBody();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumBodyContext ------------------------------------------------------------------

ScoreParser::EnumBodyContext::EnumBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::EnumBodyContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::EnumBodyContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::EnumMemberContext *> ScoreParser::EnumBodyContext::enumMember() {
  return getRuleContexts<ScoreParser::EnumMemberContext>();
}

ScoreParser::EnumMemberContext* ScoreParser::EnumBodyContext::enumMember(size_t i) {
  return getRuleContext<ScoreParser::EnumMemberContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::EnumBodyContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::EnumBodyContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::EnumBodyContext::getRuleIndex() const {
  return ScoreParser::RuleEnumBody;
}

antlrcpp::Any ScoreParser::EnumBodyContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEnumBody(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EnumBodyContext* ScoreParser::enumBody() {
  EnumBodyContext *_localctx = _tracker.createInstance<EnumBodyContext>(_ctx, getState());
  enterRule(_localctx, 28, ScoreParser::RuleEnumBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(401);
    match(ScoreParser::LBRACE);
    setState(406);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::STRING - 128))
      | (1ULL << (ScoreParser::RAW_STRING - 128))
      | (1ULL << (ScoreParser::COMMA - 128))
      | (1ULL << (ScoreParser::STAR - 128))
      | (1ULL << (ScoreParser::NL - 128)))) != 0)) {
      setState(404);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::MODEL:
        case ScoreParser::MODULE:
        case ScoreParser::VERSION:
        case ScoreParser::TIMEZONE:
        case ScoreParser::MISSING:
        case ScoreParser::FISCAL:
        case ScoreParser::STARTS:
        case ScoreParser::HOLIDAYS:
        case ScoreParser::USE:
        case ScoreParser::AS:
        case ScoreParser::PARAM:
        case ScoreParser::LET:
        case ScoreParser::LINES:
        case ScoreParser::OF:
        case ScoreParser::DEFINE:
        case ScoreParser::ORDERED:
        case ScoreParser::ENUM:
        case ScoreParser::LEAD:
        case ScoreParser::FROM:
        case ScoreParser::EVENT:
        case ScoreParser::AT:
        case ScoreParser::KEY:
        case ScoreParser::FORMAT:
        case ScoreParser::SPLIT:
        case ScoreParser::BY:
        case ScoreParser::LIST:
        case ScoreParser::SET:
        case ScoreParser::SCORE:
        case ScoreParser::FOR:
        case ScoreParser::EACH:
        case ScoreParser::WEIGHT:
        case ScoreParser::GROUP:
        case ScoreParser::FIRST:
        case ScoreParser::HIGHEST:
        case ScoreParser::POINTS:
        case ScoreParser::DECAY:
        case ScoreParser::HALVING:
        case ScoreParser::EVERY:
        case ScoreParser::FADING:
        case ScoreParser::OVER:
        case ScoreParser::DROPPING:
        case ScoreParser::EXPIRING:
        case ScoreParser::AFTER:
        case ScoreParser::NONE:
        case ScoreParser::PER:
        case ScoreParser::IDLE:
        case ScoreParser::SINCE:
        case ScoreParser::LAST:
        case ScoreParser::ONCE:
        case ScoreParser::MOST:
        case ScoreParser::GRADE:
        case ScoreParser::MATRIX:
        case ScoreParser::SEGMENT:
        case ScoreParser::WHEN:
        case ScoreParser::OTHERWISE:
        case ScoreParser::SHIFT:
        case ScoreParser::ON:
        case ScoreParser::RISES:
        case ScoreParser::ABOVE:
        case ScoreParser::FALLS:
        case ScoreParser::BELOW:
        case ScoreParser::BECOMES:
        case ScoreParser::ENTERS:
        case ScoreParser::LEAVES:
        case ScoreParser::REARM:
        case ScoreParser::NEW:
        case ScoreParser::PRIORITY:
        case ScoreParser::DO:
        case ScoreParser::TEST:
        case ScoreParser::EXPECT:
        case ScoreParser::PREVIOUS:
        case ScoreParser::CASES:
        case ScoreParser::X_TIMES:
        case ScoreParser::WHERE:
        case ScoreParser::WITHIN:
        case ScoreParser::BETWEEN:
        case ScoreParser::AGO:
        case ScoreParser::BEFORE:
        case ScoreParser::THIS:
        case ScoreParser::NEXT:
        case ScoreParser::BUSINESS:
        case ScoreParser::START:
        case ScoreParser::END:
        case ScoreParser::ZONE:
        case ScoreParser::ANY:
        case ScoreParser::NO:
        case ScoreParser::ALL:
        case ScoreParser::EXACTLY:
        case ScoreParser::FOLLOWED:
        case ScoreParser::LEAST:
        case ScoreParser::THE:
        case ScoreParser::TIME:
        case ScoreParser::STOPPED:
        case ScoreParser::RETURNED:
        case ScoreParser::CONTAINS:
        case ScoreParser::WITH:
        case ScoreParser::ENDS:
        case ScoreParser::HAS:
        case ScoreParser::MATCHES:
        case ScoreParser::DIV:
        case ScoreParser::MOD:
        case ScoreParser::UNLISTED:
        case ScoreParser::ROUND:
        case ScoreParser::HALF:
        case ScoreParser::UP:
        case ScoreParser::COUNT:
        case ScoreParser::SUM:
        case ScoreParser::MIN:
        case ScoreParser::MAX:
        case ScoreParser::AVG:
        case ScoreParser::DISTINCT:
        case ScoreParser::SECOND:
        case ScoreParser::SECONDS:
        case ScoreParser::MINUTE:
        case ScoreParser::MINUTES:
        case ScoreParser::HOUR:
        case ScoreParser::HOURS:
        case ScoreParser::DAY:
        case ScoreParser::DAYS:
        case ScoreParser::WEEK:
        case ScoreParser::WEEKS:
        case ScoreParser::MONTH:
        case ScoreParser::MONTHS:
        case ScoreParser::QUARTER:
        case ScoreParser::QUARTERS:
        case ScoreParser::YEAR:
        case ScoreParser::YEARS:
        case ScoreParser::WEEKDAY:
        case ScoreParser::ISO_WEEK:
        case ScoreParser::DATE_WORD:
        case ScoreParser::ELSEIF:
        case ScoreParser::ELIF:
        case ScoreParser::IDENT:
        case ScoreParser::QUOTED:
        case ScoreParser::STRING:
        case ScoreParser::RAW_STRING:
        case ScoreParser::STAR: {
          setState(402);
          enumMember();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(403);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(408);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(409);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumMemberContext ------------------------------------------------------------------

ScoreParser::EnumMemberContext::EnumMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::NameContext* ScoreParser::EnumMemberContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

std::vector<ScoreParser::StringContext *> ScoreParser::EnumMemberContext::string() {
  return getRuleContexts<ScoreParser::StringContext>();
}

ScoreParser::StringContext* ScoreParser::EnumMemberContext::string(size_t i) {
  return getRuleContext<ScoreParser::StringContext>(i);
}

tree::TerminalNode* ScoreParser::EnumMemberContext::STAR() {
  return getToken(ScoreParser::STAR, 0);
}


size_t ScoreParser::EnumMemberContext::getRuleIndex() const {
  return ScoreParser::RuleEnumMember;
}

antlrcpp::Any ScoreParser::EnumMemberContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEnumMember(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EnumMemberContext* ScoreParser::enumMember() {
  EnumMemberContext *_localctx = _tracker.createInstance<EnumMemberContext>(_ctx, getState());
  enterRule(_localctx, 30, ScoreParser::RuleEnumMember);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(420);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED: {
        enterOuterAlt(_localctx, 1);
        setState(411);
        name();
        setState(415);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 20, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(412);
            string(); 
          }
          setState(417);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 20, _ctx);
        }
        break;
      }

      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING: {
        enterOuterAlt(_localctx, 2);
        setState(418);
        string();
        break;
      }

      case ScoreParser::STAR: {
        enterOuterAlt(_localctx, 3);
        setState(419);
        match(ScoreParser::STAR);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LeadDeclContext ------------------------------------------------------------------

ScoreParser::LeadDeclContext::LeadDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::LeadDeclContext::LEAD() {
  return getToken(ScoreParser::LEAD, 0);
}

ScoreParser::FieldBlockContext* ScoreParser::LeadDeclContext::fieldBlock() {
  return getRuleContext<ScoreParser::FieldBlockContext>(0);
}


size_t ScoreParser::LeadDeclContext::getRuleIndex() const {
  return ScoreParser::RuleLeadDecl;
}

antlrcpp::Any ScoreParser::LeadDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitLeadDecl(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::LeadDeclContext* ScoreParser::leadDecl() {
  LeadDeclContext *_localctx = _tracker.createInstance<LeadDeclContext>(_ctx, getState());
  enterRule(_localctx, 32, ScoreParser::RuleLeadDecl);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(422);
    match(ScoreParser::LEAD);
    setState(423);
    fieldBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FieldBlockContext ------------------------------------------------------------------

ScoreParser::FieldBlockContext::FieldBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::FieldBlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::FieldBlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::FieldContext *> ScoreParser::FieldBlockContext::field() {
  return getRuleContexts<ScoreParser::FieldContext>();
}

ScoreParser::FieldContext* ScoreParser::FieldBlockContext::field(size_t i) {
  return getRuleContext<ScoreParser::FieldContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::FieldBlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::FieldBlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::FieldBlockContext::getRuleIndex() const {
  return ScoreParser::RuleFieldBlock;
}

antlrcpp::Any ScoreParser::FieldBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitFieldBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FieldBlockContext* ScoreParser::fieldBlock() {
  FieldBlockContext *_localctx = _tracker.createInstance<FieldBlockContext>(_ctx, getState());
  enterRule(_localctx, 34, ScoreParser::RuleFieldBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(425);
    match(ScoreParser::LBRACE);
    setState(430);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::COMMA - 128))
      | (1ULL << (ScoreParser::NL - 128)))) != 0)) {
      setState(428);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::MODEL:
        case ScoreParser::MODULE:
        case ScoreParser::VERSION:
        case ScoreParser::TIMEZONE:
        case ScoreParser::MISSING:
        case ScoreParser::FISCAL:
        case ScoreParser::STARTS:
        case ScoreParser::HOLIDAYS:
        case ScoreParser::USE:
        case ScoreParser::AS:
        case ScoreParser::PARAM:
        case ScoreParser::LET:
        case ScoreParser::LINES:
        case ScoreParser::OF:
        case ScoreParser::DEFINE:
        case ScoreParser::ORDERED:
        case ScoreParser::ENUM:
        case ScoreParser::LEAD:
        case ScoreParser::FROM:
        case ScoreParser::EVENT:
        case ScoreParser::AT:
        case ScoreParser::KEY:
        case ScoreParser::FORMAT:
        case ScoreParser::SPLIT:
        case ScoreParser::BY:
        case ScoreParser::LIST:
        case ScoreParser::SET:
        case ScoreParser::SCORE:
        case ScoreParser::FOR:
        case ScoreParser::EACH:
        case ScoreParser::WEIGHT:
        case ScoreParser::GROUP:
        case ScoreParser::FIRST:
        case ScoreParser::HIGHEST:
        case ScoreParser::POINTS:
        case ScoreParser::DECAY:
        case ScoreParser::HALVING:
        case ScoreParser::EVERY:
        case ScoreParser::FADING:
        case ScoreParser::OVER:
        case ScoreParser::DROPPING:
        case ScoreParser::EXPIRING:
        case ScoreParser::AFTER:
        case ScoreParser::NONE:
        case ScoreParser::PER:
        case ScoreParser::IDLE:
        case ScoreParser::SINCE:
        case ScoreParser::LAST:
        case ScoreParser::ONCE:
        case ScoreParser::MOST:
        case ScoreParser::GRADE:
        case ScoreParser::MATRIX:
        case ScoreParser::SEGMENT:
        case ScoreParser::WHEN:
        case ScoreParser::OTHERWISE:
        case ScoreParser::SHIFT:
        case ScoreParser::ON:
        case ScoreParser::RISES:
        case ScoreParser::ABOVE:
        case ScoreParser::FALLS:
        case ScoreParser::BELOW:
        case ScoreParser::BECOMES:
        case ScoreParser::ENTERS:
        case ScoreParser::LEAVES:
        case ScoreParser::REARM:
        case ScoreParser::NEW:
        case ScoreParser::PRIORITY:
        case ScoreParser::DO:
        case ScoreParser::TEST:
        case ScoreParser::EXPECT:
        case ScoreParser::PREVIOUS:
        case ScoreParser::CASES:
        case ScoreParser::X_TIMES:
        case ScoreParser::WHERE:
        case ScoreParser::WITHIN:
        case ScoreParser::BETWEEN:
        case ScoreParser::AGO:
        case ScoreParser::BEFORE:
        case ScoreParser::THIS:
        case ScoreParser::NEXT:
        case ScoreParser::BUSINESS:
        case ScoreParser::START:
        case ScoreParser::END:
        case ScoreParser::ZONE:
        case ScoreParser::ANY:
        case ScoreParser::NO:
        case ScoreParser::ALL:
        case ScoreParser::EXACTLY:
        case ScoreParser::FOLLOWED:
        case ScoreParser::LEAST:
        case ScoreParser::THE:
        case ScoreParser::TIME:
        case ScoreParser::STOPPED:
        case ScoreParser::RETURNED:
        case ScoreParser::CONTAINS:
        case ScoreParser::WITH:
        case ScoreParser::ENDS:
        case ScoreParser::HAS:
        case ScoreParser::MATCHES:
        case ScoreParser::DIV:
        case ScoreParser::MOD:
        case ScoreParser::UNLISTED:
        case ScoreParser::ROUND:
        case ScoreParser::HALF:
        case ScoreParser::UP:
        case ScoreParser::COUNT:
        case ScoreParser::SUM:
        case ScoreParser::MIN:
        case ScoreParser::MAX:
        case ScoreParser::AVG:
        case ScoreParser::DISTINCT:
        case ScoreParser::SECOND:
        case ScoreParser::SECONDS:
        case ScoreParser::MINUTE:
        case ScoreParser::MINUTES:
        case ScoreParser::HOUR:
        case ScoreParser::HOURS:
        case ScoreParser::DAY:
        case ScoreParser::DAYS:
        case ScoreParser::WEEK:
        case ScoreParser::WEEKS:
        case ScoreParser::MONTH:
        case ScoreParser::MONTHS:
        case ScoreParser::QUARTER:
        case ScoreParser::QUARTERS:
        case ScoreParser::YEAR:
        case ScoreParser::YEARS:
        case ScoreParser::WEEKDAY:
        case ScoreParser::ISO_WEEK:
        case ScoreParser::DATE_WORD:
        case ScoreParser::ELSEIF:
        case ScoreParser::ELIF:
        case ScoreParser::IDENT:
        case ScoreParser::QUOTED: {
          setState(426);
          field();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(427);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(432);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(433);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EventDeclContext ------------------------------------------------------------------

ScoreParser::EventDeclContext::EventDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::EventDeclContext::EVENT() {
  return getToken(ScoreParser::EVENT, 0);
}

ScoreParser::NameContext* ScoreParser::EventDeclContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

ScoreParser::EventBlockContext* ScoreParser::EventDeclContext::eventBlock() {
  return getRuleContext<ScoreParser::EventBlockContext>(0);
}


size_t ScoreParser::EventDeclContext::getRuleIndex() const {
  return ScoreParser::RuleEventDecl;
}

antlrcpp::Any ScoreParser::EventDeclContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEventDecl(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EventDeclContext* ScoreParser::eventDecl() {
  EventDeclContext *_localctx = _tracker.createInstance<EventDeclContext>(_ctx, getState());
  enterRule(_localctx, 36, ScoreParser::RuleEventDecl);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(435);
    match(ScoreParser::EVENT);
    setState(436);
    name();
    setState(437);
    eventBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EventBlockContext ------------------------------------------------------------------

ScoreParser::EventBlockContext::EventBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::EventBlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::EventBlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::EventItemContext *> ScoreParser::EventBlockContext::eventItem() {
  return getRuleContexts<ScoreParser::EventItemContext>();
}

ScoreParser::EventItemContext* ScoreParser::EventBlockContext::eventItem(size_t i) {
  return getRuleContext<ScoreParser::EventItemContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::EventBlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::EventBlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::EventBlockContext::getRuleIndex() const {
  return ScoreParser::RuleEventBlock;
}

antlrcpp::Any ScoreParser::EventBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEventBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EventBlockContext* ScoreParser::eventBlock() {
  EventBlockContext *_localctx = _tracker.createInstance<EventBlockContext>(_ctx, getState());
  enterRule(_localctx, 38, ScoreParser::RuleEventBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(439);
    match(ScoreParser::LBRACE);
    setState(444);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::COMMA - 128))
      | (1ULL << (ScoreParser::NL - 128)))) != 0)) {
      setState(442);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::MODEL:
        case ScoreParser::MODULE:
        case ScoreParser::VERSION:
        case ScoreParser::TIMEZONE:
        case ScoreParser::MISSING:
        case ScoreParser::FISCAL:
        case ScoreParser::STARTS:
        case ScoreParser::HOLIDAYS:
        case ScoreParser::USE:
        case ScoreParser::AS:
        case ScoreParser::PARAM:
        case ScoreParser::LET:
        case ScoreParser::LINES:
        case ScoreParser::OF:
        case ScoreParser::DEFINE:
        case ScoreParser::ORDERED:
        case ScoreParser::ENUM:
        case ScoreParser::LEAD:
        case ScoreParser::FROM:
        case ScoreParser::EVENT:
        case ScoreParser::AT:
        case ScoreParser::KEY:
        case ScoreParser::FORMAT:
        case ScoreParser::SPLIT:
        case ScoreParser::BY:
        case ScoreParser::LIST:
        case ScoreParser::SET:
        case ScoreParser::SCORE:
        case ScoreParser::FOR:
        case ScoreParser::EACH:
        case ScoreParser::WEIGHT:
        case ScoreParser::GROUP:
        case ScoreParser::FIRST:
        case ScoreParser::HIGHEST:
        case ScoreParser::POINTS:
        case ScoreParser::DECAY:
        case ScoreParser::HALVING:
        case ScoreParser::EVERY:
        case ScoreParser::FADING:
        case ScoreParser::OVER:
        case ScoreParser::DROPPING:
        case ScoreParser::EXPIRING:
        case ScoreParser::AFTER:
        case ScoreParser::NONE:
        case ScoreParser::PER:
        case ScoreParser::IDLE:
        case ScoreParser::SINCE:
        case ScoreParser::LAST:
        case ScoreParser::ONCE:
        case ScoreParser::MOST:
        case ScoreParser::GRADE:
        case ScoreParser::MATRIX:
        case ScoreParser::SEGMENT:
        case ScoreParser::WHEN:
        case ScoreParser::OTHERWISE:
        case ScoreParser::SHIFT:
        case ScoreParser::ON:
        case ScoreParser::RISES:
        case ScoreParser::ABOVE:
        case ScoreParser::FALLS:
        case ScoreParser::BELOW:
        case ScoreParser::BECOMES:
        case ScoreParser::ENTERS:
        case ScoreParser::LEAVES:
        case ScoreParser::REARM:
        case ScoreParser::NEW:
        case ScoreParser::PRIORITY:
        case ScoreParser::DO:
        case ScoreParser::TEST:
        case ScoreParser::EXPECT:
        case ScoreParser::PREVIOUS:
        case ScoreParser::CASES:
        case ScoreParser::X_TIMES:
        case ScoreParser::WHERE:
        case ScoreParser::WITHIN:
        case ScoreParser::BETWEEN:
        case ScoreParser::AGO:
        case ScoreParser::BEFORE:
        case ScoreParser::THIS:
        case ScoreParser::NEXT:
        case ScoreParser::BUSINESS:
        case ScoreParser::START:
        case ScoreParser::END:
        case ScoreParser::ZONE:
        case ScoreParser::ANY:
        case ScoreParser::NO:
        case ScoreParser::ALL:
        case ScoreParser::EXACTLY:
        case ScoreParser::FOLLOWED:
        case ScoreParser::LEAST:
        case ScoreParser::THE:
        case ScoreParser::TIME:
        case ScoreParser::STOPPED:
        case ScoreParser::RETURNED:
        case ScoreParser::CONTAINS:
        case ScoreParser::WITH:
        case ScoreParser::ENDS:
        case ScoreParser::HAS:
        case ScoreParser::MATCHES:
        case ScoreParser::DIV:
        case ScoreParser::MOD:
        case ScoreParser::UNLISTED:
        case ScoreParser::ROUND:
        case ScoreParser::HALF:
        case ScoreParser::UP:
        case ScoreParser::COUNT:
        case ScoreParser::SUM:
        case ScoreParser::MIN:
        case ScoreParser::MAX:
        case ScoreParser::AVG:
        case ScoreParser::DISTINCT:
        case ScoreParser::SECOND:
        case ScoreParser::SECONDS:
        case ScoreParser::MINUTE:
        case ScoreParser::MINUTES:
        case ScoreParser::HOUR:
        case ScoreParser::HOURS:
        case ScoreParser::DAY:
        case ScoreParser::DAYS:
        case ScoreParser::WEEK:
        case ScoreParser::WEEKS:
        case ScoreParser::MONTH:
        case ScoreParser::MONTHS:
        case ScoreParser::QUARTER:
        case ScoreParser::QUARTERS:
        case ScoreParser::YEAR:
        case ScoreParser::YEARS:
        case ScoreParser::WEEKDAY:
        case ScoreParser::ISO_WEEK:
        case ScoreParser::DATE_WORD:
        case ScoreParser::ELSEIF:
        case ScoreParser::ELIF:
        case ScoreParser::IDENT:
        case ScoreParser::QUOTED: {
          setState(440);
          eventItem();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(441);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(446);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(447);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EventItemContext ------------------------------------------------------------------

ScoreParser::EventItemContext::EventItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::EventColumnContext* ScoreParser::EventItemContext::eventColumn() {
  return getRuleContext<ScoreParser::EventColumnContext>(0);
}

ScoreParser::FieldContext* ScoreParser::EventItemContext::field() {
  return getRuleContext<ScoreParser::FieldContext>(0);
}


size_t ScoreParser::EventItemContext::getRuleIndex() const {
  return ScoreParser::RuleEventItem;
}

antlrcpp::Any ScoreParser::EventItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEventItem(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EventItemContext* ScoreParser::eventItem() {
  EventItemContext *_localctx = _tracker.createInstance<EventItemContext>(_ctx, getState());
  enterRule(_localctx, 40, ScoreParser::RuleEventItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(451);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 26, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(449);
      eventColumn();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(450);
      field();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EventColumnContext ------------------------------------------------------------------

ScoreParser::EventColumnContext::EventColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::EventColumnContext::LEAD() {
  return getToken(ScoreParser::LEAD, 0);
}

tree::TerminalNode* ScoreParser::EventColumnContext::FROM() {
  return getToken(ScoreParser::FROM, 0);
}

ScoreParser::StringContext* ScoreParser::EventColumnContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

tree::TerminalNode* ScoreParser::EventColumnContext::AT() {
  return getToken(ScoreParser::AT, 0);
}


size_t ScoreParser::EventColumnContext::getRuleIndex() const {
  return ScoreParser::RuleEventColumn;
}

antlrcpp::Any ScoreParser::EventColumnContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEventColumn(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EventColumnContext* ScoreParser::eventColumn() {
  EventColumnContext *_localctx = _tracker.createInstance<EventColumnContext>(_ctx, getState());
  enterRule(_localctx, 42, ScoreParser::RuleEventColumn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(459);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::LEAD: {
        enterOuterAlt(_localctx, 1);
        setState(453);
        match(ScoreParser::LEAD);
        setState(454);
        match(ScoreParser::FROM);
        setState(455);
        string();
        break;
      }

      case ScoreParser::AT: {
        enterOuterAlt(_localctx, 2);
        setState(456);
        match(ScoreParser::AT);
        setState(457);
        match(ScoreParser::FROM);
        setState(458);
        string();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FieldContext ------------------------------------------------------------------

ScoreParser::FieldContext::FieldContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::NameContext* ScoreParser::FieldContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::FieldContext::COLON() {
  return getToken(ScoreParser::COLON, 0);
}

ScoreParser::TypeContext* ScoreParser::FieldContext::type() {
  return getRuleContext<ScoreParser::TypeContext>(0);
}

std::vector<ScoreParser::FieldOptionContext *> ScoreParser::FieldContext::fieldOption() {
  return getRuleContexts<ScoreParser::FieldOptionContext>();
}

ScoreParser::FieldOptionContext* ScoreParser::FieldContext::fieldOption(size_t i) {
  return getRuleContext<ScoreParser::FieldOptionContext>(i);
}


size_t ScoreParser::FieldContext::getRuleIndex() const {
  return ScoreParser::RuleField;
}

antlrcpp::Any ScoreParser::FieldContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitField(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FieldContext* ScoreParser::field() {
  FieldContext *_localctx = _tracker.createInstance<FieldContext>(_ctx, getState());
  enterRule(_localctx, 44, ScoreParser::RuleField);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(461);
    name();
    setState(462);
    match(ScoreParser::COLON);
    setState(463);
    type();
    setState(467);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 28, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(464);
        fieldOption(); 
      }
      setState(469);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 28, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FieldOptionContext ------------------------------------------------------------------

ScoreParser::FieldOptionContext::FieldOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::FieldOptionContext::KEY() {
  return getToken(ScoreParser::KEY, 0);
}

tree::TerminalNode* ScoreParser::FieldOptionContext::ASSIGN() {
  return getToken(ScoreParser::ASSIGN, 0);
}

ScoreParser::ExprContext* ScoreParser::FieldOptionContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::FieldOptionContext::FROM() {
  return getToken(ScoreParser::FROM, 0);
}

ScoreParser::StringContext* ScoreParser::FieldOptionContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

tree::TerminalNode* ScoreParser::FieldOptionContext::FORMAT() {
  return getToken(ScoreParser::FORMAT, 0);
}

tree::TerminalNode* ScoreParser::FieldOptionContext::MISSING() {
  return getToken(ScoreParser::MISSING, 0);
}

ScoreParser::StringsContext* ScoreParser::FieldOptionContext::strings() {
  return getRuleContext<ScoreParser::StringsContext>(0);
}

tree::TerminalNode* ScoreParser::FieldOptionContext::SPLIT() {
  return getToken(ScoreParser::SPLIT, 0);
}

tree::TerminalNode* ScoreParser::FieldOptionContext::BY() {
  return getToken(ScoreParser::BY, 0);
}


size_t ScoreParser::FieldOptionContext::getRuleIndex() const {
  return ScoreParser::RuleFieldOption;
}

antlrcpp::Any ScoreParser::FieldOptionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitFieldOption(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FieldOptionContext* ScoreParser::fieldOption() {
  FieldOptionContext *_localctx = _tracker.createInstance<FieldOptionContext>(_ctx, getState());
  enterRule(_localctx, 46, ScoreParser::RuleFieldOption);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(482);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::KEY: {
        enterOuterAlt(_localctx, 1);
        setState(470);
        match(ScoreParser::KEY);
        break;
      }

      case ScoreParser::ASSIGN: {
        enterOuterAlt(_localctx, 2);
        setState(471);
        match(ScoreParser::ASSIGN);
        setState(472);
        expr();
        break;
      }

      case ScoreParser::FROM: {
        enterOuterAlt(_localctx, 3);
        setState(473);
        match(ScoreParser::FROM);
        setState(474);
        string();
        break;
      }

      case ScoreParser::FORMAT: {
        enterOuterAlt(_localctx, 4);
        setState(475);
        match(ScoreParser::FORMAT);
        setState(476);
        string();
        break;
      }

      case ScoreParser::MISSING: {
        enterOuterAlt(_localctx, 5);
        setState(477);
        match(ScoreParser::MISSING);
        setState(478);
        strings();
        break;
      }

      case ScoreParser::SPLIT: {
        enterOuterAlt(_localctx, 6);
        setState(479);
        match(ScoreParser::SPLIT);
        setState(480);
        match(ScoreParser::BY);
        setState(481);
        string();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StringsContext ------------------------------------------------------------------

ScoreParser::StringsContext::StringsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::StringContext *> ScoreParser::StringsContext::string() {
  return getRuleContexts<ScoreParser::StringContext>();
}

ScoreParser::StringContext* ScoreParser::StringsContext::string(size_t i) {
  return getRuleContext<ScoreParser::StringContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::StringsContext::COMMA() {
  return getTokens(ScoreParser::COMMA);
}

tree::TerminalNode* ScoreParser::StringsContext::COMMA(size_t i) {
  return getToken(ScoreParser::COMMA, i);
}


size_t ScoreParser::StringsContext::getRuleIndex() const {
  return ScoreParser::RuleStrings;
}

antlrcpp::Any ScoreParser::StringsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitStrings(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::StringsContext* ScoreParser::strings() {
  StringsContext *_localctx = _tracker.createInstance<StringsContext>(_ctx, getState());
  enterRule(_localctx, 48, ScoreParser::RuleStrings);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(484);
    string();
    setState(489);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 30, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(485);
        match(ScoreParser::COMMA);
        setState(486);
        string(); 
      }
      setState(491);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 30, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScoreContext ------------------------------------------------------------------

ScoreParser::ScoreContext::ScoreContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::ScoreHeadContext* ScoreParser::ScoreContext::scoreHead() {
  return getRuleContext<ScoreParser::ScoreHeadContext>(0);
}

ScoreParser::BlockContext* ScoreParser::ScoreContext::block() {
  return getRuleContext<ScoreParser::BlockContext>(0);
}

tree::TerminalNode* ScoreParser::ScoreContext::ASSIGN() {
  return getToken(ScoreParser::ASSIGN, 0);
}

ScoreParser::ExprContext* ScoreParser::ScoreContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::ScoreContext::getRuleIndex() const {
  return ScoreParser::RuleScore;
}

antlrcpp::Any ScoreParser::ScoreContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitScore(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ScoreContext* ScoreParser::score() {
  ScoreContext *_localctx = _tracker.createInstance<ScoreContext>(_ctx, getState());
  enterRule(_localctx, 50, ScoreParser::RuleScore);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(492);
    scoreHead();
    setState(496);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::LBRACE: {
        setState(493);
        block();
        break;
      }

      case ScoreParser::ASSIGN: {
        setState(494);
        match(ScoreParser::ASSIGN);
        setState(495);
        expr();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScoreHeadContext ------------------------------------------------------------------

ScoreParser::ScoreHeadContext::ScoreHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ScoreHeadContext::SCORE() {
  return getToken(ScoreParser::SCORE, 0);
}

ScoreParser::NameContext* ScoreParser::ScoreHeadContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

ScoreParser::ForEachContext* ScoreParser::ScoreHeadContext::forEach() {
  return getRuleContext<ScoreParser::ForEachContext>(0);
}

tree::TerminalNode* ScoreParser::ScoreHeadContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

ScoreParser::ClampContext* ScoreParser::ScoreHeadContext::clamp() {
  return getRuleContext<ScoreParser::ClampContext>(0);
}


size_t ScoreParser::ScoreHeadContext::getRuleIndex() const {
  return ScoreParser::RuleScoreHead;
}

antlrcpp::Any ScoreParser::ScoreHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitScoreHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ScoreHeadContext* ScoreParser::scoreHead() {
  ScoreHeadContext *_localctx = _tracker.createInstance<ScoreHeadContext>(_ctx, getState());
  enterRule(_localctx, 52, ScoreParser::RuleScoreHead);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(498);
    match(ScoreParser::SCORE);
    setState(499);
    name();
    setState(501);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::FOR) {
      setState(500);
      forEach();
    }
    setState(505);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::IN) {
      setState(503);
      match(ScoreParser::IN);
      setState(504);
      clamp();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForEachContext ------------------------------------------------------------------

ScoreParser::ForEachContext::ForEachContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ForEachContext::FOR() {
  return getToken(ScoreParser::FOR, 0);
}

tree::TerminalNode* ScoreParser::ForEachContext::EACH() {
  return getToken(ScoreParser::EACH, 0);
}

ScoreParser::NameContext* ScoreParser::ForEachContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::ForEachContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

ScoreParser::ListContext* ScoreParser::ForEachContext::list() {
  return getRuleContext<ScoreParser::ListContext>(0);
}

ScoreParser::QualifiedNameContext* ScoreParser::ForEachContext::qualifiedName() {
  return getRuleContext<ScoreParser::QualifiedNameContext>(0);
}


size_t ScoreParser::ForEachContext::getRuleIndex() const {
  return ScoreParser::RuleForEach;
}

antlrcpp::Any ScoreParser::ForEachContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitForEach(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ForEachContext* ScoreParser::forEach() {
  ForEachContext *_localctx = _tracker.createInstance<ForEachContext>(_ctx, getState());
  enterRule(_localctx, 54, ScoreParser::RuleForEach);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(507);
    match(ScoreParser::FOR);
    setState(508);
    match(ScoreParser::EACH);
    setState(509);
    name();
    setState(510);
    match(ScoreParser::IN);
    setState(513);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::LBRACK: {
        setState(511);
        list();
        break;
      }

      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED: {
        setState(512);
        qualifiedName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BlockContext ------------------------------------------------------------------

ScoreParser::BlockContext::BlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::BlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::BlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::BlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::BlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}

std::vector<ScoreParser::BlockItemContext *> ScoreParser::BlockContext::blockItem() {
  return getRuleContexts<ScoreParser::BlockItemContext>();
}

ScoreParser::BlockItemContext* ScoreParser::BlockContext::blockItem(size_t i) {
  return getRuleContext<ScoreParser::BlockItemContext>(i);
}


size_t ScoreParser::BlockContext::getRuleIndex() const {
  return ScoreParser::RuleBlock;
}

antlrcpp::Any ScoreParser::BlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::BlockContext* ScoreParser::block() {
  BlockContext *_localctx = _tracker.createInstance<BlockContext>(_ctx, getState());
  enterRule(_localctx, 56, ScoreParser::RuleBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(515);
    match(ScoreParser::LBRACE);
    setState(519);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::COMMA

    || _la == ScoreParser::NL) {
      setState(516);
      separator();
      setState(521);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(530);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY))) != 0) || _la == ScoreParser::PLUS

    || _la == ScoreParser::MINUS) {
      setState(522);
      blockItem();
      setState(524); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(523);
        separator();
        setState(526); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while (_la == ScoreParser::COMMA

      || _la == ScoreParser::NL);
      setState(532);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(533);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BlockItemContext ------------------------------------------------------------------

ScoreParser::BlockItemContext::BlockItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::DecayContext* ScoreParser::BlockItemContext::decay() {
  return getRuleContext<ScoreParser::DecayContext>(0);
}

ScoreParser::PointsRuleContext* ScoreParser::BlockItemContext::pointsRule() {
  return getRuleContext<ScoreParser::PointsRuleContext>(0);
}

ScoreParser::TableContext* ScoreParser::BlockItemContext::table() {
  return getRuleContext<ScoreParser::TableContext>(0);
}

ScoreParser::GroupContext* ScoreParser::BlockItemContext::group() {
  return getRuleContext<ScoreParser::GroupContext>(0);
}

ScoreParser::WeightedContext* ScoreParser::BlockItemContext::weighted() {
  return getRuleContext<ScoreParser::WeightedContext>(0);
}


size_t ScoreParser::BlockItemContext::getRuleIndex() const {
  return ScoreParser::RuleBlockItem;
}

antlrcpp::Any ScoreParser::BlockItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitBlockItem(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::BlockItemContext* ScoreParser::blockItem() {
  BlockItemContext *_localctx = _tracker.createInstance<BlockItemContext>(_ctx, getState());
  enterRule(_localctx, 58, ScoreParser::RuleBlockItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(540);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::DECAY: {
        enterOuterAlt(_localctx, 1);
        setState(535);
        decay();
        break;
      }

      case ScoreParser::PLUS:
      case ScoreParser::MINUS: {
        enterOuterAlt(_localctx, 2);
        setState(536);
        pointsRule();
        break;
      }

      case ScoreParser::POINTS: {
        enterOuterAlt(_localctx, 3);
        setState(537);
        table();
        break;
      }

      case ScoreParser::GROUP: {
        enterOuterAlt(_localctx, 4);
        setState(538);
        group();
        break;
      }

      case ScoreParser::WEIGHT: {
        enterOuterAlt(_localctx, 5);
        setState(539);
        weighted();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WeightedContext ------------------------------------------------------------------

ScoreParser::WeightedContext::WeightedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::WeightedContext::WEIGHT() {
  return getToken(ScoreParser::WEIGHT, 0);
}

tree::TerminalNode* ScoreParser::WeightedContext::PERCENT() {
  return getToken(ScoreParser::PERCENT, 0);
}

ScoreParser::PointsRuleContext* ScoreParser::WeightedContext::pointsRule() {
  return getRuleContext<ScoreParser::PointsRuleContext>(0);
}

ScoreParser::TableContext* ScoreParser::WeightedContext::table() {
  return getRuleContext<ScoreParser::TableContext>(0);
}

ScoreParser::GroupContext* ScoreParser::WeightedContext::group() {
  return getRuleContext<ScoreParser::GroupContext>(0);
}


size_t ScoreParser::WeightedContext::getRuleIndex() const {
  return ScoreParser::RuleWeighted;
}

antlrcpp::Any ScoreParser::WeightedContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitWeighted(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::WeightedContext* ScoreParser::weighted() {
  WeightedContext *_localctx = _tracker.createInstance<WeightedContext>(_ctx, getState());
  enterRule(_localctx, 60, ScoreParser::RuleWeighted);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(542);
    match(ScoreParser::WEIGHT);
    setState(543);
    match(ScoreParser::PERCENT);
    setState(547);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::PLUS:
      case ScoreParser::MINUS: {
        setState(544);
        pointsRule();
        break;
      }

      case ScoreParser::POINTS: {
        setState(545);
        table();
        break;
      }

      case ScoreParser::GROUP: {
        setState(546);
        group();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableContext ------------------------------------------------------------------

ScoreParser::TableContext::TableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::TableHeadContext* ScoreParser::TableContext::tableHead() {
  return getRuleContext<ScoreParser::TableHeadContext>(0);
}

ScoreParser::BandBlockContext* ScoreParser::TableContext::bandBlock() {
  return getRuleContext<ScoreParser::BandBlockContext>(0);
}


size_t ScoreParser::TableContext::getRuleIndex() const {
  return ScoreParser::RuleTable;
}

antlrcpp::Any ScoreParser::TableContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTable(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TableContext* ScoreParser::table() {
  TableContext *_localctx = _tracker.createInstance<TableContext>(_ctx, getState());
  enterRule(_localctx, 62, ScoreParser::RuleTable);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(549);
    tableHead();
    setState(550);
    bandBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableHeadContext ------------------------------------------------------------------

ScoreParser::TableHeadContext::TableHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::TableHeadContext::POINTS() {
  return getToken(ScoreParser::POINTS, 0);
}

tree::TerminalNode* ScoreParser::TableHeadContext::BY() {
  return getToken(ScoreParser::BY, 0);
}

ScoreParser::ExprContext* ScoreParser::TableHeadContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::TableHeadContext::getRuleIndex() const {
  return ScoreParser::RuleTableHead;
}

antlrcpp::Any ScoreParser::TableHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTableHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TableHeadContext* ScoreParser::tableHead() {
  TableHeadContext *_localctx = _tracker.createInstance<TableHeadContext>(_ctx, getState());
  enterRule(_localctx, 64, ScoreParser::RuleTableHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(552);
    match(ScoreParser::POINTS);
    setState(553);
    match(ScoreParser::BY);
    setState(554);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BandBlockContext ------------------------------------------------------------------

ScoreParser::BandBlockContext::BandBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::BandBlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::BandBlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::BandBlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::BandBlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}

std::vector<ScoreParser::BandContext *> ScoreParser::BandBlockContext::band() {
  return getRuleContexts<ScoreParser::BandContext>();
}

ScoreParser::BandContext* ScoreParser::BandBlockContext::band(size_t i) {
  return getRuleContext<ScoreParser::BandContext>(i);
}


size_t ScoreParser::BandBlockContext::getRuleIndex() const {
  return ScoreParser::RuleBandBlock;
}

antlrcpp::Any ScoreParser::BandBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitBandBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::BandBlockContext* ScoreParser::bandBlock() {
  BandBlockContext *_localctx = _tracker.createInstance<BandBlockContext>(_ctx, getState());
  enterRule(_localctx, 66, ScoreParser::RuleBandBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(556);
    match(ScoreParser::LBRACE);
    setState(560);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::COMMA

    || _la == ScoreParser::NL) {
      setState(557);
      separator();
      setState(562);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(571);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::ELSE)
      | (1ULL << ScoreParser::TRUE)
      | (1ULL << ScoreParser::FALSE)
      | (1ULL << ScoreParser::UNKNOWN)
      | (1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::TIMESTAMP - 128))
      | (1ULL << (ScoreParser::DATE - 128))
      | (1ULL << (ScoreParser::PERCENT - 128))
      | (1ULL << (ScoreParser::NUM - 128))
      | (1ULL << (ScoreParser::STRING - 128))
      | (1ULL << (ScoreParser::RAW_STRING - 128))
      | (1ULL << (ScoreParser::LPAREN - 128))
      | (1ULL << (ScoreParser::RANGE - 128))
      | (1ULL << (ScoreParser::RANGE_EXCLUSIVE - 128))
      | (1ULL << (ScoreParser::RANGE_INCLUSIVE - 128))
      | (1ULL << (ScoreParser::MINUS - 128)))) != 0)) {
      setState(563);
      band();
      setState(565); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(564);
        separator();
        setState(567); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while (_la == ScoreParser::COMMA

      || _la == ScoreParser::NL);
      setState(573);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(574);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BandContext ------------------------------------------------------------------

ScoreParser::BandContext::BandContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::BandTestContext* ScoreParser::BandContext::bandTest() {
  return getRuleContext<ScoreParser::BandTestContext>(0);
}

tree::TerminalNode* ScoreParser::BandContext::COLON() {
  return getToken(ScoreParser::COLON, 0);
}

ScoreParser::ExprContext* ScoreParser::BandContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::BandContext::getRuleIndex() const {
  return ScoreParser::RuleBand;
}

antlrcpp::Any ScoreParser::BandContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitBand(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::BandContext* ScoreParser::band() {
  BandContext *_localctx = _tracker.createInstance<BandContext>(_ctx, getState());
  enterRule(_localctx, 68, ScoreParser::RuleBand);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(576);
    bandTest();
    setState(577);
    match(ScoreParser::COLON);
    setState(578);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BandTestContext ------------------------------------------------------------------

ScoreParser::BandTestContext::BandTestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::BandTestContext::ELSE() {
  return getToken(ScoreParser::ELSE, 0);
}

tree::TerminalNode* ScoreParser::BandTestContext::UNKNOWN() {
  return getToken(ScoreParser::UNKNOWN, 0);
}

std::vector<ScoreParser::BoundContext *> ScoreParser::BandTestContext::bound() {
  return getRuleContexts<ScoreParser::BoundContext>();
}

ScoreParser::BoundContext* ScoreParser::BandTestContext::bound(size_t i) {
  return getRuleContext<ScoreParser::BoundContext>(i);
}

ScoreParser::RangeOpContext* ScoreParser::BandTestContext::rangeOp() {
  return getRuleContext<ScoreParser::RangeOpContext>(0);
}


size_t ScoreParser::BandTestContext::getRuleIndex() const {
  return ScoreParser::RuleBandTest;
}

antlrcpp::Any ScoreParser::BandTestContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitBandTest(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::BandTestContext* ScoreParser::bandTest() {
  BandTestContext *_localctx = _tracker.createInstance<BandTestContext>(_ctx, getState());
  enterRule(_localctx, 70, ScoreParser::RuleBandTest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(592);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::ELSE: {
        enterOuterAlt(_localctx, 1);
        setState(580);
        match(ScoreParser::ELSE);
        break;
      }

      case ScoreParser::UNKNOWN: {
        enterOuterAlt(_localctx, 2);
        setState(581);
        match(ScoreParser::UNKNOWN);
        break;
      }

      case ScoreParser::TRUE:
      case ScoreParser::FALSE:
      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED:
      case ScoreParser::TIMESTAMP:
      case ScoreParser::DATE:
      case ScoreParser::PERCENT:
      case ScoreParser::NUM:
      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING:
      case ScoreParser::LPAREN:
      case ScoreParser::MINUS: {
        enterOuterAlt(_localctx, 3);
        setState(582);
        bound();
        setState(587);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (((((_la - 159) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 159)) & ((1ULL << (ScoreParser::RANGE - 159))
          | (1ULL << (ScoreParser::RANGE_EXCLUSIVE - 159))
          | (1ULL << (ScoreParser::RANGE_INCLUSIVE - 159)))) != 0)) {
          setState(583);
          rangeOp();
          setState(585);
          _errHandler->sync(this);

          switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 43, _ctx)) {
          case 1: {
            setState(584);
            bound();
            break;
          }

          }
        }
        break;
      }

      case ScoreParser::RANGE:
      case ScoreParser::RANGE_EXCLUSIVE:
      case ScoreParser::RANGE_INCLUSIVE: {
        enterOuterAlt(_localctx, 4);
        setState(589);
        rangeOp();
        setState(590);
        bound();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GroupContext ------------------------------------------------------------------

ScoreParser::GroupContext::GroupContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::GroupHeadContext* ScoreParser::GroupContext::groupHead() {
  return getRuleContext<ScoreParser::GroupHeadContext>(0);
}

ScoreParser::BlockContext* ScoreParser::GroupContext::block() {
  return getRuleContext<ScoreParser::BlockContext>(0);
}


size_t ScoreParser::GroupContext::getRuleIndex() const {
  return ScoreParser::RuleGroup;
}

antlrcpp::Any ScoreParser::GroupContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitGroup(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::GroupContext* ScoreParser::group() {
  GroupContext *_localctx = _tracker.createInstance<GroupContext>(_ctx, getState());
  enterRule(_localctx, 72, ScoreParser::RuleGroup);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(594);
    groupHead();
    setState(595);
    block();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GroupHeadContext ------------------------------------------------------------------

ScoreParser::GroupHeadContext::GroupHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::GroupHeadContext::GROUP() {
  return getToken(ScoreParser::GROUP, 0);
}

ScoreParser::StringContext* ScoreParser::GroupHeadContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

tree::TerminalNode* ScoreParser::GroupHeadContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

ScoreParser::ClampContext* ScoreParser::GroupHeadContext::clamp() {
  return getRuleContext<ScoreParser::ClampContext>(0);
}

tree::TerminalNode* ScoreParser::GroupHeadContext::FIRST() {
  return getToken(ScoreParser::FIRST, 0);
}

tree::TerminalNode* ScoreParser::GroupHeadContext::HIGHEST() {
  return getToken(ScoreParser::HIGHEST, 0);
}


size_t ScoreParser::GroupHeadContext::getRuleIndex() const {
  return ScoreParser::RuleGroupHead;
}

antlrcpp::Any ScoreParser::GroupHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitGroupHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::GroupHeadContext* ScoreParser::groupHead() {
  GroupHeadContext *_localctx = _tracker.createInstance<GroupHeadContext>(_ctx, getState());
  enterRule(_localctx, 74, ScoreParser::RuleGroupHead);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(597);
    match(ScoreParser::GROUP);
    setState(599);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::STRING

    || _la == ScoreParser::RAW_STRING) {
      setState(598);
      string();
    }
    setState(602);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::FIRST

    || _la == ScoreParser::HIGHEST) {
      setState(601);
      _la = _input->LA(1);
      if (!(_la == ScoreParser::FIRST

      || _la == ScoreParser::HIGHEST)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(606);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::IN) {
      setState(604);
      match(ScoreParser::IN);
      setState(605);
      clamp();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PointsRuleContext ------------------------------------------------------------------

ScoreParser::PointsRuleContext::PointsRuleContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::PointsContext* ScoreParser::PointsRuleContext::points() {
  return getRuleContext<ScoreParser::PointsContext>(0);
}

tree::TerminalNode* ScoreParser::PointsRuleContext::PLUS() {
  return getToken(ScoreParser::PLUS, 0);
}

tree::TerminalNode* ScoreParser::PointsRuleContext::MINUS() {
  return getToken(ScoreParser::MINUS, 0);
}

std::vector<ScoreParser::EventPartContext *> ScoreParser::PointsRuleContext::eventPart() {
  return getRuleContexts<ScoreParser::EventPartContext>();
}

ScoreParser::EventPartContext* ScoreParser::PointsRuleContext::eventPart(size_t i) {
  return getRuleContext<ScoreParser::EventPartContext>(i);
}

std::vector<ScoreParser::RuleClauseContext *> ScoreParser::PointsRuleContext::ruleClause() {
  return getRuleContexts<ScoreParser::RuleClauseContext>();
}

ScoreParser::RuleClauseContext* ScoreParser::PointsRuleContext::ruleClause(size_t i) {
  return getRuleContext<ScoreParser::RuleClauseContext>(i);
}


size_t ScoreParser::PointsRuleContext::getRuleIndex() const {
  return ScoreParser::RulePointsRule;
}

antlrcpp::Any ScoreParser::PointsRuleContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPointsRule(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PointsRuleContext* ScoreParser::pointsRule() {
  PointsRuleContext *_localctx = _tracker.createInstance<PointsRuleContext>(_ctx, getState());
  enterRule(_localctx, 76, ScoreParser::RulePointsRule);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(608);
    _la = _input->LA(1);
    if (!(_la == ScoreParser::PLUS

    || _la == ScoreParser::MINUS)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(609);
    points();
    setState(613);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::NOT)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST))) != 0) || ((((_la - 86) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 86)) & ((1ULL << (ScoreParser::WHERE - 86))
      | (1ULL << (ScoreParser::WITHIN - 86))
      | (1ULL << (ScoreParser::BETWEEN - 86))
      | (1ULL << (ScoreParser::BEFORE - 86))
      | (1ULL << (ScoreParser::THIS - 86))
      | (1ULL << (ScoreParser::NEXT - 86))
      | (1ULL << (ScoreParser::FOLLOWED - 86)))) != 0)) {
      setState(610);
      eventPart();
      setState(615);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(619);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 50, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(616);
        ruleClause(); 
      }
      setState(621);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 50, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PointsContext ------------------------------------------------------------------

ScoreParser::PointsContext::PointsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::PointsContext::NUM() {
  return getToken(ScoreParser::NUM, 0);
}

tree::TerminalNode* ScoreParser::PointsContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

ScoreParser::ExprContext* ScoreParser::PointsContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::PointsContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}


size_t ScoreParser::PointsContext::getRuleIndex() const {
  return ScoreParser::RulePoints;
}

antlrcpp::Any ScoreParser::PointsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPoints(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PointsContext* ScoreParser::points() {
  PointsContext *_localctx = _tracker.createInstance<PointsContext>(_ctx, getState());
  enterRule(_localctx, 78, ScoreParser::RulePoints);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(627);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::NUM: {
        enterOuterAlt(_localctx, 1);
        setState(622);
        match(ScoreParser::NUM);
        break;
      }

      case ScoreParser::LPAREN: {
        enterOuterAlt(_localctx, 2);
        setState(623);
        match(ScoreParser::LPAREN);
        setState(624);
        expr();
        setState(625);
        match(ScoreParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RuleClauseContext ------------------------------------------------------------------

ScoreParser::RuleClauseContext::RuleClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::StringContext* ScoreParser::RuleClauseContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

ScoreParser::EventSourceContext* ScoreParser::RuleClauseContext::eventSource() {
  return getRuleContext<ScoreParser::EventSourceContext>(0);
}

ScoreParser::IdleContext* ScoreParser::RuleClauseContext::idle() {
  return getRuleContext<ScoreParser::IdleContext>(0);
}

ScoreParser::LimitContext* ScoreParser::RuleClauseContext::limit() {
  return getRuleContext<ScoreParser::LimitContext>(0);
}

ScoreParser::DecayContext* ScoreParser::RuleClauseContext::decay() {
  return getRuleContext<ScoreParser::DecayContext>(0);
}

std::vector<ScoreParser::EventPartContext *> ScoreParser::RuleClauseContext::eventPart() {
  return getRuleContexts<ScoreParser::EventPartContext>();
}

ScoreParser::EventPartContext* ScoreParser::RuleClauseContext::eventPart(size_t i) {
  return getRuleContext<ScoreParser::EventPartContext>(i);
}

tree::TerminalNode* ScoreParser::RuleClauseContext::COMMA() {
  return getToken(ScoreParser::COMMA, 0);
}

ScoreParser::WhenClauseContext* ScoreParser::RuleClauseContext::whenClause() {
  return getRuleContext<ScoreParser::WhenClauseContext>(0);
}

tree::TerminalNode* ScoreParser::RuleClauseContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

ScoreParser::ClampContext* ScoreParser::RuleClauseContext::clamp() {
  return getRuleContext<ScoreParser::ClampContext>(0);
}


size_t ScoreParser::RuleClauseContext::getRuleIndex() const {
  return ScoreParser::RuleRuleClause;
}

antlrcpp::Any ScoreParser::RuleClauseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitRuleClause(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::RuleClauseContext* ScoreParser::ruleClause() {
  RuleClauseContext *_localctx = _tracker.createInstance<RuleClauseContext>(_ctx, getState());
  enterRule(_localctx, 80, ScoreParser::RuleRuleClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(648);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::AT:
      case ScoreParser::EACH:
      case ScoreParser::DECAY:
      case ScoreParser::PER:
      case ScoreParser::ONCE:
      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING:
      case ScoreParser::COMMA: {
        enterOuterAlt(_localctx, 1);
        setState(637);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 53, _ctx)) {
        case 1: {
          setState(629);
          string();
          break;
        }

        case 2: {
          setState(630);
          eventSource();
          break;
        }

        case 3: {
          setState(631);
          idle();
          break;
        }

        case 4: {
          setState(633);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == ScoreParser::COMMA) {
            setState(632);
            match(ScoreParser::COMMA);
          }
          setState(635);
          limit();
          break;
        }

        case 5: {
          setState(636);
          decay();
          break;
        }

        }
        setState(642);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << ScoreParser::NOT)
          | (1ULL << ScoreParser::SINCE)
          | (1ULL << ScoreParser::LAST))) != 0) || ((((_la - 86) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 86)) & ((1ULL << (ScoreParser::WHERE - 86))
          | (1ULL << (ScoreParser::WITHIN - 86))
          | (1ULL << (ScoreParser::BETWEEN - 86))
          | (1ULL << (ScoreParser::BEFORE - 86))
          | (1ULL << (ScoreParser::THIS - 86))
          | (1ULL << (ScoreParser::NEXT - 86))
          | (1ULL << (ScoreParser::FOLLOWED - 86)))) != 0)) {
          setState(639);
          eventPart();
          setState(644);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case ScoreParser::WHEN: {
        enterOuterAlt(_localctx, 2);
        setState(645);
        whenClause();
        break;
      }

      case ScoreParser::IN: {
        enterOuterAlt(_localctx, 3);
        setState(646);
        match(ScoreParser::IN);
        setState(647);
        clamp();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EventPartContext ------------------------------------------------------------------

ScoreParser::EventPartContext::EventPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::EventStepContext* ScoreParser::EventPartContext::eventStep() {
  return getRuleContext<ScoreParser::EventStepContext>(0);
}

ScoreParser::WhereClauseContext* ScoreParser::EventPartContext::whereClause() {
  return getRuleContext<ScoreParser::WhereClauseContext>(0);
}

ScoreParser::WindowContext* ScoreParser::EventPartContext::window() {
  return getRuleContext<ScoreParser::WindowContext>(0);
}


size_t ScoreParser::EventPartContext::getRuleIndex() const {
  return ScoreParser::RuleEventPart;
}

antlrcpp::Any ScoreParser::EventPartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEventPart(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EventPartContext* ScoreParser::eventPart() {
  EventPartContext *_localctx = _tracker.createInstance<EventPartContext>(_ctx, getState());
  enterRule(_localctx, 82, ScoreParser::RuleEventPart);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(653);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::NOT:
      case ScoreParser::FOLLOWED: {
        enterOuterAlt(_localctx, 1);
        setState(650);
        eventStep();
        break;
      }

      case ScoreParser::WHERE: {
        enterOuterAlt(_localctx, 2);
        setState(651);
        whereClause();
        break;
      }

      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT: {
        enterOuterAlt(_localctx, 3);
        setState(652);
        window();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EventSourceContext ------------------------------------------------------------------

ScoreParser::EventSourceContext::EventSourceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::NameContext *> ScoreParser::EventSourceContext::name() {
  return getRuleContexts<ScoreParser::NameContext>();
}

ScoreParser::NameContext* ScoreParser::EventSourceContext::name(size_t i) {
  return getRuleContext<ScoreParser::NameContext>(i);
}

tree::TerminalNode* ScoreParser::EventSourceContext::EACH() {
  return getToken(ScoreParser::EACH, 0);
}

tree::TerminalNode* ScoreParser::EventSourceContext::ONCE() {
  return getToken(ScoreParser::ONCE, 0);
}

tree::TerminalNode* ScoreParser::EventSourceContext::AS() {
  return getToken(ScoreParser::AS, 0);
}


size_t ScoreParser::EventSourceContext::getRuleIndex() const {
  return ScoreParser::RuleEventSource;
}

antlrcpp::Any ScoreParser::EventSourceContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEventSource(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EventSourceContext* ScoreParser::eventSource() {
  EventSourceContext *_localctx = _tracker.createInstance<EventSourceContext>(_ctx, getState());
  enterRule(_localctx, 84, ScoreParser::RuleEventSource);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(655);
    _la = _input->LA(1);
    if (!(_la == ScoreParser::EACH

    || _la == ScoreParser::ONCE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(656);
    name();
    setState(659);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::AS) {
      setState(657);
      match(ScoreParser::AS);
      setState(658);
      name();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EventStepContext ------------------------------------------------------------------

ScoreParser::EventStepContext::EventStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::EventStepContext::FOLLOWED() {
  return getToken(ScoreParser::FOLLOWED, 0);
}

tree::TerminalNode* ScoreParser::EventStepContext::BY() {
  return getToken(ScoreParser::BY, 0);
}

std::vector<ScoreParser::NameContext *> ScoreParser::EventStepContext::name() {
  return getRuleContexts<ScoreParser::NameContext>();
}

ScoreParser::NameContext* ScoreParser::EventStepContext::name(size_t i) {
  return getRuleContext<ScoreParser::NameContext>(i);
}

tree::TerminalNode* ScoreParser::EventStepContext::NOT() {
  return getToken(ScoreParser::NOT, 0);
}

tree::TerminalNode* ScoreParser::EventStepContext::AS() {
  return getToken(ScoreParser::AS, 0);
}


size_t ScoreParser::EventStepContext::getRuleIndex() const {
  return ScoreParser::RuleEventStep;
}

antlrcpp::Any ScoreParser::EventStepContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEventStep(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EventStepContext* ScoreParser::eventStep() {
  EventStepContext *_localctx = _tracker.createInstance<EventStepContext>(_ctx, getState());
  enterRule(_localctx, 86, ScoreParser::RuleEventStep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(662);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::NOT) {
      setState(661);
      match(ScoreParser::NOT);
    }
    setState(664);
    match(ScoreParser::FOLLOWED);
    setState(665);
    match(ScoreParser::BY);
    setState(666);
    name();
    setState(669);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::AS) {
      setState(667);
      match(ScoreParser::AS);
      setState(668);
      name();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhereClauseContext ------------------------------------------------------------------

ScoreParser::WhereClauseContext::WhereClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::WhereClauseContext::WHERE() {
  return getToken(ScoreParser::WHERE, 0);
}

ScoreParser::ConditionContext* ScoreParser::WhereClauseContext::condition() {
  return getRuleContext<ScoreParser::ConditionContext>(0);
}


size_t ScoreParser::WhereClauseContext::getRuleIndex() const {
  return ScoreParser::RuleWhereClause;
}

antlrcpp::Any ScoreParser::WhereClauseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitWhereClause(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::WhereClauseContext* ScoreParser::whereClause() {
  WhereClauseContext *_localctx = _tracker.createInstance<WhereClauseContext>(_ctx, getState());
  enterRule(_localctx, 88, ScoreParser::RuleWhereClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(671);
    match(ScoreParser::WHERE);
    setState(672);
    condition();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhenClauseContext ------------------------------------------------------------------

ScoreParser::WhenClauseContext::WhenClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::WhenClauseContext::WHEN() {
  return getToken(ScoreParser::WHEN, 0);
}

ScoreParser::ExprContext* ScoreParser::WhenClauseContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::WhenClauseContext::getRuleIndex() const {
  return ScoreParser::RuleWhenClause;
}

antlrcpp::Any ScoreParser::WhenClauseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitWhenClause(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::WhenClauseContext* ScoreParser::whenClause() {
  WhenClauseContext *_localctx = _tracker.createInstance<WhenClauseContext>(_ctx, getState());
  enterRule(_localctx, 90, ScoreParser::RuleWhenClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(674);
    match(ScoreParser::WHEN);
    setState(675);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IdleContext ------------------------------------------------------------------

ScoreParser::IdleContext::IdleContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::IdleContext::PER() {
  return getToken(ScoreParser::PER, 0);
}

ScoreParser::DurationContext* ScoreParser::IdleContext::duration() {
  return getRuleContext<ScoreParser::DurationContext>(0);
}

tree::TerminalNode* ScoreParser::IdleContext::IDLE() {
  return getToken(ScoreParser::IDLE, 0);
}

tree::TerminalNode* ScoreParser::IdleContext::SINCE() {
  return getToken(ScoreParser::SINCE, 0);
}

tree::TerminalNode* ScoreParser::IdleContext::LAST() {
  return getToken(ScoreParser::LAST, 0);
}

ScoreParser::NameContext* ScoreParser::IdleContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}


size_t ScoreParser::IdleContext::getRuleIndex() const {
  return ScoreParser::RuleIdle;
}

antlrcpp::Any ScoreParser::IdleContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitIdle(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::IdleContext* ScoreParser::idle() {
  IdleContext *_localctx = _tracker.createInstance<IdleContext>(_ctx, getState());
  enterRule(_localctx, 92, ScoreParser::RuleIdle);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(677);
    match(ScoreParser::PER);
    setState(678);
    duration();
    setState(679);
    match(ScoreParser::IDLE);
    setState(680);
    match(ScoreParser::SINCE);
    setState(681);
    match(ScoreParser::LAST);
    setState(682);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LimitContext ------------------------------------------------------------------

ScoreParser::LimitContext::LimitContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::LimitContext::AT() {
  return getToken(ScoreParser::AT, 0);
}

tree::TerminalNode* ScoreParser::LimitContext::MOST() {
  return getToken(ScoreParser::MOST, 0);
}

ScoreParser::AmountContext* ScoreParser::LimitContext::amount() {
  return getRuleContext<ScoreParser::AmountContext>(0);
}

tree::TerminalNode* ScoreParser::LimitContext::POINTS() {
  return getToken(ScoreParser::POINTS, 0);
}

tree::TerminalNode* ScoreParser::LimitContext::PER() {
  return getToken(ScoreParser::PER, 0);
}

ScoreParser::NameContext* ScoreParser::LimitContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

ScoreParser::DurationContext* ScoreParser::LimitContext::duration() {
  return getRuleContext<ScoreParser::DurationContext>(0);
}

tree::TerminalNode* ScoreParser::LimitContext::ONCE() {
  return getToken(ScoreParser::ONCE, 0);
}


size_t ScoreParser::LimitContext::getRuleIndex() const {
  return ScoreParser::RuleLimit;
}

antlrcpp::Any ScoreParser::LimitContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitLimit(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::LimitContext* ScoreParser::limit() {
  LimitContext *_localctx = _tracker.createInstance<LimitContext>(_ctx, getState());
  enterRule(_localctx, 94, ScoreParser::RuleLimit);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(702);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 62, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(684);
      match(ScoreParser::AT);
      setState(685);
      match(ScoreParser::MOST);
      setState(686);
      amount();
      setState(687);
      match(ScoreParser::POINTS);
      setState(690);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 60, _ctx)) {
      case 1: {
        setState(688);
        match(ScoreParser::PER);
        setState(689);
        name();
        break;
      }

      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(692);
      match(ScoreParser::AT);
      setState(693);
      match(ScoreParser::MOST);
      setState(694);
      amount();
      setState(697);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 61, _ctx)) {
      case 1: {
        setState(695);
        match(ScoreParser::PER);
        setState(696);
        duration();
        break;
      }

      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(699);
      match(ScoreParser::ONCE);
      setState(700);
      match(ScoreParser::PER);
      setState(701);
      name();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DecayContext ------------------------------------------------------------------

ScoreParser::DecayContext::DecayContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::DecayContext::DECAY() {
  return getToken(ScoreParser::DECAY, 0);
}

tree::TerminalNode* ScoreParser::DecayContext::HALVING() {
  return getToken(ScoreParser::HALVING, 0);
}

tree::TerminalNode* ScoreParser::DecayContext::EVERY() {
  return getToken(ScoreParser::EVERY, 0);
}

ScoreParser::DurationContext* ScoreParser::DecayContext::duration() {
  return getRuleContext<ScoreParser::DurationContext>(0);
}

tree::TerminalNode* ScoreParser::DecayContext::FADING() {
  return getToken(ScoreParser::FADING, 0);
}

tree::TerminalNode* ScoreParser::DecayContext::OVER() {
  return getToken(ScoreParser::OVER, 0);
}

tree::TerminalNode* ScoreParser::DecayContext::DROPPING() {
  return getToken(ScoreParser::DROPPING, 0);
}

ScoreParser::PercentageContext* ScoreParser::DecayContext::percentage() {
  return getRuleContext<ScoreParser::PercentageContext>(0);
}

tree::TerminalNode* ScoreParser::DecayContext::EXPIRING() {
  return getToken(ScoreParser::EXPIRING, 0);
}

tree::TerminalNode* ScoreParser::DecayContext::AFTER() {
  return getToken(ScoreParser::AFTER, 0);
}

tree::TerminalNode* ScoreParser::DecayContext::NONE() {
  return getToken(ScoreParser::NONE, 0);
}


size_t ScoreParser::DecayContext::getRuleIndex() const {
  return ScoreParser::RuleDecay;
}

antlrcpp::Any ScoreParser::DecayContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitDecay(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::DecayContext* ScoreParser::decay() {
  DecayContext *_localctx = _tracker.createInstance<DecayContext>(_ctx, getState());
  enterRule(_localctx, 96, ScoreParser::RuleDecay);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(704);
    match(ScoreParser::DECAY);
    setState(720);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::HALVING: {
        setState(705);
        match(ScoreParser::HALVING);
        setState(706);
        match(ScoreParser::EVERY);
        setState(707);
        duration();
        break;
      }

      case ScoreParser::FADING: {
        setState(708);
        match(ScoreParser::FADING);
        setState(709);
        match(ScoreParser::OVER);
        setState(710);
        duration();
        break;
      }

      case ScoreParser::DROPPING: {
        setState(711);
        match(ScoreParser::DROPPING);
        setState(712);
        percentage();
        setState(713);
        match(ScoreParser::EVERY);
        setState(714);
        duration();
        break;
      }

      case ScoreParser::EXPIRING: {
        setState(716);
        match(ScoreParser::EXPIRING);
        setState(717);
        match(ScoreParser::AFTER);
        setState(718);
        duration();
        break;
      }

      case ScoreParser::NONE: {
        setState(719);
        match(ScoreParser::NONE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GradeContext ------------------------------------------------------------------

ScoreParser::GradeContext::GradeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::BandGradeHeadContext* ScoreParser::GradeContext::bandGradeHead() {
  return getRuleContext<ScoreParser::BandGradeHeadContext>(0);
}

ScoreParser::GradeBandBlockContext* ScoreParser::GradeContext::gradeBandBlock() {
  return getRuleContext<ScoreParser::GradeBandBlockContext>(0);
}

ScoreParser::ShiftGradeHeadContext* ScoreParser::GradeContext::shiftGradeHead() {
  return getRuleContext<ScoreParser::ShiftGradeHeadContext>(0);
}

ScoreParser::ShiftBlockContext* ScoreParser::GradeContext::shiftBlock() {
  return getRuleContext<ScoreParser::ShiftBlockContext>(0);
}


size_t ScoreParser::GradeContext::getRuleIndex() const {
  return ScoreParser::RuleGrade;
}

antlrcpp::Any ScoreParser::GradeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitGrade(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::GradeContext* ScoreParser::grade() {
  GradeContext *_localctx = _tracker.createInstance<GradeContext>(_ctx, getState());
  enterRule(_localctx, 98, ScoreParser::RuleGrade);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(728);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 64, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(722);
      bandGradeHead();
      setState(723);
      gradeBandBlock();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(725);
      shiftGradeHead();
      setState(726);
      shiftBlock();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BandGradeHeadContext ------------------------------------------------------------------

ScoreParser::BandGradeHeadContext::BandGradeHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::BandGradeHeadContext::GRADE() {
  return getToken(ScoreParser::GRADE, 0);
}

ScoreParser::NameContext* ScoreParser::BandGradeHeadContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::BandGradeHeadContext::OF() {
  return getToken(ScoreParser::OF, 0);
}

ScoreParser::ExprContext* ScoreParser::BandGradeHeadContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::BandGradeHeadContext::getRuleIndex() const {
  return ScoreParser::RuleBandGradeHead;
}

antlrcpp::Any ScoreParser::BandGradeHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitBandGradeHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::BandGradeHeadContext* ScoreParser::bandGradeHead() {
  BandGradeHeadContext *_localctx = _tracker.createInstance<BandGradeHeadContext>(_ctx, getState());
  enterRule(_localctx, 100, ScoreParser::RuleBandGradeHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(730);
    match(ScoreParser::GRADE);
    setState(731);
    name();
    setState(732);
    match(ScoreParser::OF);
    setState(733);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GradeBandBlockContext ------------------------------------------------------------------

ScoreParser::GradeBandBlockContext::GradeBandBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::GradeBandBlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::GradeBandBlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::GradeBandContext *> ScoreParser::GradeBandBlockContext::gradeBand() {
  return getRuleContexts<ScoreParser::GradeBandContext>();
}

ScoreParser::GradeBandContext* ScoreParser::GradeBandBlockContext::gradeBand(size_t i) {
  return getRuleContext<ScoreParser::GradeBandContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::GradeBandBlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::GradeBandBlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::GradeBandBlockContext::getRuleIndex() const {
  return ScoreParser::RuleGradeBandBlock;
}

antlrcpp::Any ScoreParser::GradeBandBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitGradeBandBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::GradeBandBlockContext* ScoreParser::gradeBandBlock() {
  GradeBandBlockContext *_localctx = _tracker.createInstance<GradeBandBlockContext>(_ctx, getState());
  enterRule(_localctx, 102, ScoreParser::RuleGradeBandBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(735);
    match(ScoreParser::LBRACE);
    setState(740);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::NUM - 128))
      | (1ULL << (ScoreParser::STRING - 128))
      | (1ULL << (ScoreParser::RAW_STRING - 128))
      | (1ULL << (ScoreParser::COMMA - 128))
      | (1ULL << (ScoreParser::NL - 128))
      | (1ULL << (ScoreParser::LABEL - 128)))) != 0)) {
      setState(738);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::MODEL:
        case ScoreParser::MODULE:
        case ScoreParser::VERSION:
        case ScoreParser::TIMEZONE:
        case ScoreParser::MISSING:
        case ScoreParser::FISCAL:
        case ScoreParser::STARTS:
        case ScoreParser::HOLIDAYS:
        case ScoreParser::USE:
        case ScoreParser::AS:
        case ScoreParser::PARAM:
        case ScoreParser::LET:
        case ScoreParser::LINES:
        case ScoreParser::OF:
        case ScoreParser::DEFINE:
        case ScoreParser::ORDERED:
        case ScoreParser::ENUM:
        case ScoreParser::LEAD:
        case ScoreParser::FROM:
        case ScoreParser::EVENT:
        case ScoreParser::AT:
        case ScoreParser::KEY:
        case ScoreParser::FORMAT:
        case ScoreParser::SPLIT:
        case ScoreParser::BY:
        case ScoreParser::LIST:
        case ScoreParser::SET:
        case ScoreParser::SCORE:
        case ScoreParser::FOR:
        case ScoreParser::EACH:
        case ScoreParser::WEIGHT:
        case ScoreParser::GROUP:
        case ScoreParser::FIRST:
        case ScoreParser::HIGHEST:
        case ScoreParser::POINTS:
        case ScoreParser::DECAY:
        case ScoreParser::HALVING:
        case ScoreParser::EVERY:
        case ScoreParser::FADING:
        case ScoreParser::OVER:
        case ScoreParser::DROPPING:
        case ScoreParser::EXPIRING:
        case ScoreParser::AFTER:
        case ScoreParser::NONE:
        case ScoreParser::PER:
        case ScoreParser::IDLE:
        case ScoreParser::SINCE:
        case ScoreParser::LAST:
        case ScoreParser::ONCE:
        case ScoreParser::MOST:
        case ScoreParser::GRADE:
        case ScoreParser::MATRIX:
        case ScoreParser::SEGMENT:
        case ScoreParser::WHEN:
        case ScoreParser::OTHERWISE:
        case ScoreParser::SHIFT:
        case ScoreParser::ON:
        case ScoreParser::RISES:
        case ScoreParser::ABOVE:
        case ScoreParser::FALLS:
        case ScoreParser::BELOW:
        case ScoreParser::BECOMES:
        case ScoreParser::ENTERS:
        case ScoreParser::LEAVES:
        case ScoreParser::REARM:
        case ScoreParser::NEW:
        case ScoreParser::PRIORITY:
        case ScoreParser::DO:
        case ScoreParser::TEST:
        case ScoreParser::EXPECT:
        case ScoreParser::PREVIOUS:
        case ScoreParser::CASES:
        case ScoreParser::X_TIMES:
        case ScoreParser::WHERE:
        case ScoreParser::WITHIN:
        case ScoreParser::BETWEEN:
        case ScoreParser::AGO:
        case ScoreParser::BEFORE:
        case ScoreParser::THIS:
        case ScoreParser::NEXT:
        case ScoreParser::BUSINESS:
        case ScoreParser::START:
        case ScoreParser::END:
        case ScoreParser::ZONE:
        case ScoreParser::ANY:
        case ScoreParser::NO:
        case ScoreParser::ALL:
        case ScoreParser::EXACTLY:
        case ScoreParser::FOLLOWED:
        case ScoreParser::LEAST:
        case ScoreParser::THE:
        case ScoreParser::TIME:
        case ScoreParser::STOPPED:
        case ScoreParser::RETURNED:
        case ScoreParser::CONTAINS:
        case ScoreParser::WITH:
        case ScoreParser::ENDS:
        case ScoreParser::HAS:
        case ScoreParser::MATCHES:
        case ScoreParser::DIV:
        case ScoreParser::MOD:
        case ScoreParser::UNLISTED:
        case ScoreParser::ROUND:
        case ScoreParser::HALF:
        case ScoreParser::UP:
        case ScoreParser::COUNT:
        case ScoreParser::SUM:
        case ScoreParser::MIN:
        case ScoreParser::MAX:
        case ScoreParser::AVG:
        case ScoreParser::DISTINCT:
        case ScoreParser::SECOND:
        case ScoreParser::SECONDS:
        case ScoreParser::MINUTE:
        case ScoreParser::MINUTES:
        case ScoreParser::HOUR:
        case ScoreParser::HOURS:
        case ScoreParser::DAY:
        case ScoreParser::DAYS:
        case ScoreParser::WEEK:
        case ScoreParser::WEEKS:
        case ScoreParser::MONTH:
        case ScoreParser::MONTHS:
        case ScoreParser::QUARTER:
        case ScoreParser::QUARTERS:
        case ScoreParser::YEAR:
        case ScoreParser::YEARS:
        case ScoreParser::WEEKDAY:
        case ScoreParser::ISO_WEEK:
        case ScoreParser::DATE_WORD:
        case ScoreParser::ELSEIF:
        case ScoreParser::ELIF:
        case ScoreParser::IDENT:
        case ScoreParser::QUOTED:
        case ScoreParser::NUM:
        case ScoreParser::STRING:
        case ScoreParser::RAW_STRING:
        case ScoreParser::LABEL: {
          setState(736);
          gradeBand();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(737);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(742);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(743);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GradeBandContext ------------------------------------------------------------------

ScoreParser::GradeBandContext::GradeBandContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::LabelContext* ScoreParser::GradeBandContext::label() {
  return getRuleContext<ScoreParser::LabelContext>(0);
}

tree::TerminalNode* ScoreParser::GradeBandContext::COLON() {
  return getToken(ScoreParser::COLON, 0);
}

ScoreParser::BandTestContext* ScoreParser::GradeBandContext::bandTest() {
  return getRuleContext<ScoreParser::BandTestContext>(0);
}


size_t ScoreParser::GradeBandContext::getRuleIndex() const {
  return ScoreParser::RuleGradeBand;
}

antlrcpp::Any ScoreParser::GradeBandContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitGradeBand(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::GradeBandContext* ScoreParser::gradeBand() {
  GradeBandContext *_localctx = _tracker.createInstance<GradeBandContext>(_ctx, getState());
  enterRule(_localctx, 104, ScoreParser::RuleGradeBand);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(745);
    label();
    setState(746);
    match(ScoreParser::COLON);
    setState(747);
    bandTest();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShiftGradeHeadContext ------------------------------------------------------------------

ScoreParser::ShiftGradeHeadContext::ShiftGradeHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ShiftGradeHeadContext::GRADE() {
  return getToken(ScoreParser::GRADE, 0);
}

ScoreParser::NameContext* ScoreParser::ShiftGradeHeadContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::ShiftGradeHeadContext::FROM() {
  return getToken(ScoreParser::FROM, 0);
}

std::vector<ScoreParser::LabelContext *> ScoreParser::ShiftGradeHeadContext::label() {
  return getRuleContexts<ScoreParser::LabelContext>();
}

ScoreParser::LabelContext* ScoreParser::ShiftGradeHeadContext::label(size_t i) {
  return getRuleContext<ScoreParser::LabelContext>(i);
}

tree::TerminalNode* ScoreParser::ShiftGradeHeadContext::OVER() {
  return getToken(ScoreParser::OVER, 0);
}

std::vector<tree::TerminalNode *> ScoreParser::ShiftGradeHeadContext::COMMA() {
  return getTokens(ScoreParser::COMMA);
}

tree::TerminalNode* ScoreParser::ShiftGradeHeadContext::COMMA(size_t i) {
  return getToken(ScoreParser::COMMA, i);
}


size_t ScoreParser::ShiftGradeHeadContext::getRuleIndex() const {
  return ScoreParser::RuleShiftGradeHead;
}

antlrcpp::Any ScoreParser::ShiftGradeHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitShiftGradeHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ShiftGradeHeadContext* ScoreParser::shiftGradeHead() {
  ShiftGradeHeadContext *_localctx = _tracker.createInstance<ShiftGradeHeadContext>(_ctx, getState());
  enterRule(_localctx, 106, ScoreParser::RuleShiftGradeHead);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(749);
    match(ScoreParser::GRADE);
    setState(750);
    name();
    setState(751);
    match(ScoreParser::FROM);
    setState(752);
    label();
    setState(753);
    match(ScoreParser::OVER);
    setState(754);
    label();
    setState(759);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::COMMA) {
      setState(755);
      match(ScoreParser::COMMA);
      setState(756);
      label();
      setState(761);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShiftBlockContext ------------------------------------------------------------------

ScoreParser::ShiftBlockContext::ShiftBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ShiftBlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::ShiftBlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::ShiftContext *> ScoreParser::ShiftBlockContext::shift() {
  return getRuleContexts<ScoreParser::ShiftContext>();
}

ScoreParser::ShiftContext* ScoreParser::ShiftBlockContext::shift(size_t i) {
  return getRuleContext<ScoreParser::ShiftContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::ShiftBlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::ShiftBlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::ShiftBlockContext::getRuleIndex() const {
  return ScoreParser::RuleShiftBlock;
}

antlrcpp::Any ScoreParser::ShiftBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitShiftBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ShiftBlockContext* ScoreParser::shiftBlock() {
  ShiftBlockContext *_localctx = _tracker.createInstance<ShiftBlockContext>(_ctx, getState());
  enterRule(_localctx, 108, ScoreParser::RuleShiftBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(762);
    match(ScoreParser::LBRACE);
    setState(767);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::SHIFT || _la == ScoreParser::COMMA

    || _la == ScoreParser::NL) {
      setState(765);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::SHIFT: {
          setState(763);
          shift();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(764);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(769);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(770);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShiftContext ------------------------------------------------------------------

ScoreParser::ShiftContext::ShiftContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ShiftContext::SHIFT() {
  return getToken(ScoreParser::SHIFT, 0);
}

std::vector<tree::TerminalNode *> ScoreParser::ShiftContext::NUM() {
  return getTokens(ScoreParser::NUM);
}

tree::TerminalNode* ScoreParser::ShiftContext::NUM(size_t i) {
  return getToken(ScoreParser::NUM, i);
}

ScoreParser::WhenClauseContext* ScoreParser::ShiftContext::whenClause() {
  return getRuleContext<ScoreParser::WhenClauseContext>(0);
}

tree::TerminalNode* ScoreParser::ShiftContext::SLASH() {
  return getToken(ScoreParser::SLASH, 0);
}

ScoreParser::StringContext* ScoreParser::ShiftContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}


size_t ScoreParser::ShiftContext::getRuleIndex() const {
  return ScoreParser::RuleShift;
}

antlrcpp::Any ScoreParser::ShiftContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitShift(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ShiftContext* ScoreParser::shift() {
  ShiftContext *_localctx = _tracker.createInstance<ShiftContext>(_ctx, getState());
  enterRule(_localctx, 110, ScoreParser::RuleShift);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(772);
    match(ScoreParser::SHIFT);
    setState(773);
    match(ScoreParser::NUM);
    setState(776);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::SLASH) {
      setState(774);
      match(ScoreParser::SLASH);
      setState(775);
      match(ScoreParser::NUM);
    }
    setState(779);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::STRING

    || _la == ScoreParser::RAW_STRING) {
      setState(778);
      string();
    }
    setState(781);
    whenClause();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelContext ------------------------------------------------------------------

ScoreParser::LabelContext::LabelContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::LabelContext::LABEL() {
  return getToken(ScoreParser::LABEL, 0);
}

tree::TerminalNode* ScoreParser::LabelContext::NUM() {
  return getToken(ScoreParser::NUM, 0);
}

ScoreParser::StringContext* ScoreParser::LabelContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

ScoreParser::NameContext* ScoreParser::LabelContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}


size_t ScoreParser::LabelContext::getRuleIndex() const {
  return ScoreParser::RuleLabel;
}

antlrcpp::Any ScoreParser::LabelContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitLabel(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::LabelContext* ScoreParser::label() {
  LabelContext *_localctx = _tracker.createInstance<LabelContext>(_ctx, getState());
  enterRule(_localctx, 112, ScoreParser::RuleLabel);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(787);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::LABEL: {
        enterOuterAlt(_localctx, 1);
        setState(783);
        match(ScoreParser::LABEL);
        break;
      }

      case ScoreParser::NUM: {
        enterOuterAlt(_localctx, 2);
        setState(784);
        match(ScoreParser::NUM);
        break;
      }

      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING: {
        enterOuterAlt(_localctx, 3);
        setState(785);
        string();
        break;
      }

      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED: {
        enterOuterAlt(_localctx, 4);
        setState(786);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatrixContext ------------------------------------------------------------------

ScoreParser::MatrixContext::MatrixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::MatrixHeadContext* ScoreParser::MatrixContext::matrixHead() {
  return getRuleContext<ScoreParser::MatrixHeadContext>(0);
}

std::vector<ScoreParser::GradeBandBlockContext *> ScoreParser::MatrixContext::gradeBandBlock() {
  return getRuleContexts<ScoreParser::GradeBandBlockContext>();
}

ScoreParser::GradeBandBlockContext* ScoreParser::MatrixContext::gradeBandBlock(size_t i) {
  return getRuleContext<ScoreParser::GradeBandBlockContext>(i);
}

ScoreParser::MatrixColumnsContext* ScoreParser::MatrixContext::matrixColumns() {
  return getRuleContext<ScoreParser::MatrixColumnsContext>(0);
}


size_t ScoreParser::MatrixContext::getRuleIndex() const {
  return ScoreParser::RuleMatrix;
}

antlrcpp::Any ScoreParser::MatrixContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitMatrix(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::MatrixContext* ScoreParser::matrix() {
  MatrixContext *_localctx = _tracker.createInstance<MatrixContext>(_ctx, getState());
  enterRule(_localctx, 114, ScoreParser::RuleMatrix);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(789);
    matrixHead();
    setState(790);
    gradeBandBlock();
    setState(791);
    matrixColumns();
    setState(792);
    gradeBandBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatrixHeadContext ------------------------------------------------------------------

ScoreParser::MatrixHeadContext::MatrixHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::MatrixHeadContext::MATRIX() {
  return getToken(ScoreParser::MATRIX, 0);
}

ScoreParser::NameContext* ScoreParser::MatrixHeadContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::MatrixHeadContext::OF() {
  return getToken(ScoreParser::OF, 0);
}

ScoreParser::ExprContext* ScoreParser::MatrixHeadContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::MatrixHeadContext::getRuleIndex() const {
  return ScoreParser::RuleMatrixHead;
}

antlrcpp::Any ScoreParser::MatrixHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitMatrixHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::MatrixHeadContext* ScoreParser::matrixHead() {
  MatrixHeadContext *_localctx = _tracker.createInstance<MatrixHeadContext>(_ctx, getState());
  enterRule(_localctx, 116, ScoreParser::RuleMatrixHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(794);
    match(ScoreParser::MATRIX);
    setState(795);
    name();
    setState(796);
    match(ScoreParser::OF);
    setState(797);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatrixColumnsContext ------------------------------------------------------------------

ScoreParser::MatrixColumnsContext::MatrixColumnsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::MatrixColumnsContext::BY() {
  return getToken(ScoreParser::BY, 0);
}

ScoreParser::ExprContext* ScoreParser::MatrixColumnsContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::MatrixColumnsContext::getRuleIndex() const {
  return ScoreParser::RuleMatrixColumns;
}

antlrcpp::Any ScoreParser::MatrixColumnsContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitMatrixColumns(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::MatrixColumnsContext* ScoreParser::matrixColumns() {
  MatrixColumnsContext *_localctx = _tracker.createInstance<MatrixColumnsContext>(_ctx, getState());
  enterRule(_localctx, 118, ScoreParser::RuleMatrixColumns);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(799);
    match(ScoreParser::BY);
    setState(800);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SegmentContext ------------------------------------------------------------------

ScoreParser::SegmentContext::SegmentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::SegmentHeadContext* ScoreParser::SegmentContext::segmentHead() {
  return getRuleContext<ScoreParser::SegmentHeadContext>(0);
}

ScoreParser::CaseBlockContext* ScoreParser::SegmentContext::caseBlock() {
  return getRuleContext<ScoreParser::CaseBlockContext>(0);
}

tree::TerminalNode* ScoreParser::SegmentContext::SEGMENT() {
  return getToken(ScoreParser::SEGMENT, 0);
}

ScoreParser::NameContext* ScoreParser::SegmentContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

ScoreParser::WhenClauseContext* ScoreParser::SegmentContext::whenClause() {
  return getRuleContext<ScoreParser::WhenClauseContext>(0);
}


size_t ScoreParser::SegmentContext::getRuleIndex() const {
  return ScoreParser::RuleSegment;
}

antlrcpp::Any ScoreParser::SegmentContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitSegment(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::SegmentContext* ScoreParser::segment() {
  SegmentContext *_localctx = _tracker.createInstance<SegmentContext>(_ctx, getState());
  enterRule(_localctx, 120, ScoreParser::RuleSegment);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(809);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 73, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(802);
      segmentHead();
      setState(803);
      caseBlock();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(805);
      match(ScoreParser::SEGMENT);
      setState(806);
      name();
      setState(807);
      whenClause();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SegmentHeadContext ------------------------------------------------------------------

ScoreParser::SegmentHeadContext::SegmentHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::SegmentHeadContext::SEGMENT() {
  return getToken(ScoreParser::SEGMENT, 0);
}

ScoreParser::NameContext* ScoreParser::SegmentHeadContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::SegmentHeadContext::FIRST() {
  return getToken(ScoreParser::FIRST, 0);
}


size_t ScoreParser::SegmentHeadContext::getRuleIndex() const {
  return ScoreParser::RuleSegmentHead;
}

antlrcpp::Any ScoreParser::SegmentHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitSegmentHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::SegmentHeadContext* ScoreParser::segmentHead() {
  SegmentHeadContext *_localctx = _tracker.createInstance<SegmentHeadContext>(_ctx, getState());
  enterRule(_localctx, 122, ScoreParser::RuleSegmentHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(811);
    match(ScoreParser::SEGMENT);
    setState(812);
    name();
    setState(813);
    match(ScoreParser::FIRST);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseBlockContext ------------------------------------------------------------------

ScoreParser::CaseBlockContext::CaseBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::CaseBlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::CaseBlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::SegmentCaseContext *> ScoreParser::CaseBlockContext::segmentCase() {
  return getRuleContexts<ScoreParser::SegmentCaseContext>();
}

ScoreParser::SegmentCaseContext* ScoreParser::CaseBlockContext::segmentCase(size_t i) {
  return getRuleContext<ScoreParser::SegmentCaseContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::CaseBlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::CaseBlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::CaseBlockContext::getRuleIndex() const {
  return ScoreParser::RuleCaseBlock;
}

antlrcpp::Any ScoreParser::CaseBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitCaseBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::CaseBlockContext* ScoreParser::caseBlock() {
  CaseBlockContext *_localctx = _tracker.createInstance<CaseBlockContext>(_ctx, getState());
  enterRule(_localctx, 124, ScoreParser::RuleCaseBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(815);
    match(ScoreParser::LBRACE);
    setState(820);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::COMMA - 128))
      | (1ULL << (ScoreParser::NL - 128)))) != 0)) {
      setState(818);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::MODEL:
        case ScoreParser::MODULE:
        case ScoreParser::VERSION:
        case ScoreParser::TIMEZONE:
        case ScoreParser::MISSING:
        case ScoreParser::FISCAL:
        case ScoreParser::STARTS:
        case ScoreParser::HOLIDAYS:
        case ScoreParser::USE:
        case ScoreParser::AS:
        case ScoreParser::PARAM:
        case ScoreParser::LET:
        case ScoreParser::LINES:
        case ScoreParser::OF:
        case ScoreParser::DEFINE:
        case ScoreParser::ORDERED:
        case ScoreParser::ENUM:
        case ScoreParser::LEAD:
        case ScoreParser::FROM:
        case ScoreParser::EVENT:
        case ScoreParser::AT:
        case ScoreParser::KEY:
        case ScoreParser::FORMAT:
        case ScoreParser::SPLIT:
        case ScoreParser::BY:
        case ScoreParser::LIST:
        case ScoreParser::SET:
        case ScoreParser::SCORE:
        case ScoreParser::FOR:
        case ScoreParser::EACH:
        case ScoreParser::WEIGHT:
        case ScoreParser::GROUP:
        case ScoreParser::FIRST:
        case ScoreParser::HIGHEST:
        case ScoreParser::POINTS:
        case ScoreParser::DECAY:
        case ScoreParser::HALVING:
        case ScoreParser::EVERY:
        case ScoreParser::FADING:
        case ScoreParser::OVER:
        case ScoreParser::DROPPING:
        case ScoreParser::EXPIRING:
        case ScoreParser::AFTER:
        case ScoreParser::NONE:
        case ScoreParser::PER:
        case ScoreParser::IDLE:
        case ScoreParser::SINCE:
        case ScoreParser::LAST:
        case ScoreParser::ONCE:
        case ScoreParser::MOST:
        case ScoreParser::GRADE:
        case ScoreParser::MATRIX:
        case ScoreParser::SEGMENT:
        case ScoreParser::WHEN:
        case ScoreParser::OTHERWISE:
        case ScoreParser::SHIFT:
        case ScoreParser::ON:
        case ScoreParser::RISES:
        case ScoreParser::ABOVE:
        case ScoreParser::FALLS:
        case ScoreParser::BELOW:
        case ScoreParser::BECOMES:
        case ScoreParser::ENTERS:
        case ScoreParser::LEAVES:
        case ScoreParser::REARM:
        case ScoreParser::NEW:
        case ScoreParser::PRIORITY:
        case ScoreParser::DO:
        case ScoreParser::TEST:
        case ScoreParser::EXPECT:
        case ScoreParser::PREVIOUS:
        case ScoreParser::CASES:
        case ScoreParser::X_TIMES:
        case ScoreParser::WHERE:
        case ScoreParser::WITHIN:
        case ScoreParser::BETWEEN:
        case ScoreParser::AGO:
        case ScoreParser::BEFORE:
        case ScoreParser::THIS:
        case ScoreParser::NEXT:
        case ScoreParser::BUSINESS:
        case ScoreParser::START:
        case ScoreParser::END:
        case ScoreParser::ZONE:
        case ScoreParser::ANY:
        case ScoreParser::NO:
        case ScoreParser::ALL:
        case ScoreParser::EXACTLY:
        case ScoreParser::FOLLOWED:
        case ScoreParser::LEAST:
        case ScoreParser::THE:
        case ScoreParser::TIME:
        case ScoreParser::STOPPED:
        case ScoreParser::RETURNED:
        case ScoreParser::CONTAINS:
        case ScoreParser::WITH:
        case ScoreParser::ENDS:
        case ScoreParser::HAS:
        case ScoreParser::MATCHES:
        case ScoreParser::DIV:
        case ScoreParser::MOD:
        case ScoreParser::UNLISTED:
        case ScoreParser::ROUND:
        case ScoreParser::HALF:
        case ScoreParser::UP:
        case ScoreParser::COUNT:
        case ScoreParser::SUM:
        case ScoreParser::MIN:
        case ScoreParser::MAX:
        case ScoreParser::AVG:
        case ScoreParser::DISTINCT:
        case ScoreParser::SECOND:
        case ScoreParser::SECONDS:
        case ScoreParser::MINUTE:
        case ScoreParser::MINUTES:
        case ScoreParser::HOUR:
        case ScoreParser::HOURS:
        case ScoreParser::DAY:
        case ScoreParser::DAYS:
        case ScoreParser::WEEK:
        case ScoreParser::WEEKS:
        case ScoreParser::MONTH:
        case ScoreParser::MONTHS:
        case ScoreParser::QUARTER:
        case ScoreParser::QUARTERS:
        case ScoreParser::YEAR:
        case ScoreParser::YEARS:
        case ScoreParser::WEEKDAY:
        case ScoreParser::ISO_WEEK:
        case ScoreParser::DATE_WORD:
        case ScoreParser::ELSEIF:
        case ScoreParser::ELIF:
        case ScoreParser::IDENT:
        case ScoreParser::QUOTED: {
          setState(816);
          segmentCase();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(817);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(822);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(823);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SegmentCaseContext ------------------------------------------------------------------

ScoreParser::SegmentCaseContext::SegmentCaseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::NameContext* ScoreParser::SegmentCaseContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::SegmentCaseContext::OTHERWISE() {
  return getToken(ScoreParser::OTHERWISE, 0);
}

ScoreParser::WhenClauseContext* ScoreParser::SegmentCaseContext::whenClause() {
  return getRuleContext<ScoreParser::WhenClauseContext>(0);
}


size_t ScoreParser::SegmentCaseContext::getRuleIndex() const {
  return ScoreParser::RuleSegmentCase;
}

antlrcpp::Any ScoreParser::SegmentCaseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitSegmentCase(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::SegmentCaseContext* ScoreParser::segmentCase() {
  SegmentCaseContext *_localctx = _tracker.createInstance<SegmentCaseContext>(_ctx, getState());
  enterRule(_localctx, 126, ScoreParser::RuleSegmentCase);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(825);
    name();
    setState(828);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::OTHERWISE: {
        setState(826);
        match(ScoreParser::OTHERWISE);
        break;
      }

      case ScoreParser::WHEN: {
        setState(827);
        whenClause();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ActionContext ------------------------------------------------------------------

ScoreParser::ActionContext::ActionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::ActionHeadContext* ScoreParser::ActionContext::actionHead() {
  return getRuleContext<ScoreParser::ActionHeadContext>(0);
}

ScoreParser::PairBlockContext* ScoreParser::ActionContext::pairBlock() {
  return getRuleContext<ScoreParser::PairBlockContext>(0);
}


size_t ScoreParser::ActionContext::getRuleIndex() const {
  return ScoreParser::RuleAction;
}

antlrcpp::Any ScoreParser::ActionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitAction(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ActionContext* ScoreParser::action() {
  ActionContext *_localctx = _tracker.createInstance<ActionContext>(_ctx, getState());
  enterRule(_localctx, 128, ScoreParser::RuleAction);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(830);
    actionHead();
    setState(831);
    pairBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ActionHeadContext ------------------------------------------------------------------

ScoreParser::ActionHeadContext::ActionHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ActionHeadContext::ON() {
  return getToken(ScoreParser::ON, 0);
}

ScoreParser::TriggerContext* ScoreParser::ActionHeadContext::trigger() {
  return getRuleContext<ScoreParser::TriggerContext>(0);
}

tree::TerminalNode* ScoreParser::ActionHeadContext::DO() {
  return getToken(ScoreParser::DO, 0);
}

ScoreParser::NameContext* ScoreParser::ActionHeadContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

std::vector<ScoreParser::ActionClauseContext *> ScoreParser::ActionHeadContext::actionClause() {
  return getRuleContexts<ScoreParser::ActionClauseContext>();
}

ScoreParser::ActionClauseContext* ScoreParser::ActionHeadContext::actionClause(size_t i) {
  return getRuleContext<ScoreParser::ActionClauseContext>(i);
}


size_t ScoreParser::ActionHeadContext::getRuleIndex() const {
  return ScoreParser::RuleActionHead;
}

antlrcpp::Any ScoreParser::ActionHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitActionHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ActionHeadContext* ScoreParser::actionHead() {
  ActionHeadContext *_localctx = _tracker.createInstance<ActionHeadContext>(_ctx, getState());
  enterRule(_localctx, 130, ScoreParser::RuleActionHead);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(833);
    match(ScoreParser::ON);
    setState(834);
    trigger();
    setState(838);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::OR

    || _la == ScoreParser::AT || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (ScoreParser::WHEN - 66))
      | (1ULL << (ScoreParser::REARM - 66))
      | (1ULL << (ScoreParser::PRIORITY - 66)))) != 0) || _la == ScoreParser::COMMA) {
      setState(835);
      actionClause();
      setState(840);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(841);
    match(ScoreParser::DO);
    setState(842);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TriggerContext ------------------------------------------------------------------

ScoreParser::TriggerContext::TriggerContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::AdditiveContext *> ScoreParser::TriggerContext::additive() {
  return getRuleContexts<ScoreParser::AdditiveContext>();
}

ScoreParser::AdditiveContext* ScoreParser::TriggerContext::additive(size_t i) {
  return getRuleContext<ScoreParser::AdditiveContext>(i);
}

tree::TerminalNode* ScoreParser::TriggerContext::RISES() {
  return getToken(ScoreParser::RISES, 0);
}

tree::TerminalNode* ScoreParser::TriggerContext::ABOVE() {
  return getToken(ScoreParser::ABOVE, 0);
}

tree::TerminalNode* ScoreParser::TriggerContext::FALLS() {
  return getToken(ScoreParser::FALLS, 0);
}

tree::TerminalNode* ScoreParser::TriggerContext::BELOW() {
  return getToken(ScoreParser::BELOW, 0);
}

tree::TerminalNode* ScoreParser::TriggerContext::BECOMES() {
  return getToken(ScoreParser::BECOMES, 0);
}

ScoreParser::LabelContext* ScoreParser::TriggerContext::label() {
  return getRuleContext<ScoreParser::LabelContext>(0);
}

tree::TerminalNode* ScoreParser::TriggerContext::ENTERS() {
  return getToken(ScoreParser::ENTERS, 0);
}

tree::TerminalNode* ScoreParser::TriggerContext::LEAVES() {
  return getToken(ScoreParser::LEAVES, 0);
}


size_t ScoreParser::TriggerContext::getRuleIndex() const {
  return ScoreParser::RuleTrigger;
}

antlrcpp::Any ScoreParser::TriggerContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTrigger(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TriggerContext* ScoreParser::trigger() {
  TriggerContext *_localctx = _tracker.createInstance<TriggerContext>(_ctx, getState());
  enterRule(_localctx, 132, ScoreParser::RuleTrigger);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(859);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 79, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(844);
      additive();
      setState(853);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::RISES: {
          setState(845);
          match(ScoreParser::RISES);
          setState(846);
          match(ScoreParser::ABOVE);
          setState(847);
          additive();
          break;
        }

        case ScoreParser::FALLS: {
          setState(848);
          match(ScoreParser::FALLS);
          setState(849);
          match(ScoreParser::BELOW);
          setState(850);
          additive();
          break;
        }

        case ScoreParser::BECOMES: {
          setState(851);
          match(ScoreParser::BECOMES);
          setState(852);
          label();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(855);
      match(ScoreParser::ENTERS);
      setState(856);
      additive();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(857);
      match(ScoreParser::LEAVES);
      setState(858);
      additive();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ActionClauseContext ------------------------------------------------------------------

ScoreParser::ActionClauseContext::ActionClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ActionClauseContext::REARM() {
  return getToken(ScoreParser::REARM, 0);
}

ScoreParser::AdditiveContext* ScoreParser::ActionClauseContext::additive() {
  return getRuleContext<ScoreParser::AdditiveContext>(0);
}

ScoreParser::WhenClauseContext* ScoreParser::ActionClauseContext::whenClause() {
  return getRuleContext<ScoreParser::WhenClauseContext>(0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::AT() {
  return getToken(ScoreParser::AT, 0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::MOST() {
  return getToken(ScoreParser::MOST, 0);
}

ScoreParser::AmountContext* ScoreParser::ActionClauseContext::amount() {
  return getRuleContext<ScoreParser::AmountContext>(0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::PER() {
  return getToken(ScoreParser::PER, 0);
}

ScoreParser::DurationContext* ScoreParser::ActionClauseContext::duration() {
  return getRuleContext<ScoreParser::DurationContext>(0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::PRIORITY() {
  return getToken(ScoreParser::PRIORITY, 0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::NUM() {
  return getToken(ScoreParser::NUM, 0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::OR() {
  return getToken(ScoreParser::OR, 0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::IS() {
  return getToken(ScoreParser::IS, 0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::NEW() {
  return getToken(ScoreParser::NEW, 0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::COMMA() {
  return getToken(ScoreParser::COMMA, 0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::BELOW() {
  return getToken(ScoreParser::BELOW, 0);
}

tree::TerminalNode* ScoreParser::ActionClauseContext::ABOVE() {
  return getToken(ScoreParser::ABOVE, 0);
}


size_t ScoreParser::ActionClauseContext::getRuleIndex() const {
  return ScoreParser::RuleActionClause;
}

antlrcpp::Any ScoreParser::ActionClauseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitActionClause(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ActionClauseContext* ScoreParser::actionClause() {
  ActionClauseContext *_localctx = _tracker.createInstance<ActionClauseContext>(_ctx, getState());
  enterRule(_localctx, 134, ScoreParser::RuleActionClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(862);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::COMMA) {
      setState(861);
      match(ScoreParser::COMMA);
    }
    setState(879);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::REARM: {
        setState(864);
        match(ScoreParser::REARM);
        setState(865);
        _la = _input->LA(1);
        if (!(_la == ScoreParser::ABOVE

        || _la == ScoreParser::BELOW)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(866);
        additive();
        break;
      }

      case ScoreParser::WHEN: {
        setState(867);
        whenClause();
        break;
      }

      case ScoreParser::AT: {
        setState(868);
        match(ScoreParser::AT);
        setState(869);
        match(ScoreParser::MOST);
        setState(870);
        amount();
        setState(871);
        match(ScoreParser::PER);
        setState(872);
        duration();
        break;
      }

      case ScoreParser::PRIORITY: {
        setState(874);
        match(ScoreParser::PRIORITY);
        setState(875);
        match(ScoreParser::NUM);
        break;
      }

      case ScoreParser::OR: {
        setState(876);
        match(ScoreParser::OR);
        setState(877);
        match(ScoreParser::IS);
        setState(878);
        match(ScoreParser::NEW);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PairBlockContext ------------------------------------------------------------------

ScoreParser::PairBlockContext::PairBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::PairBlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::PairBlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::PairContext *> ScoreParser::PairBlockContext::pair() {
  return getRuleContexts<ScoreParser::PairContext>();
}

ScoreParser::PairContext* ScoreParser::PairBlockContext::pair(size_t i) {
  return getRuleContext<ScoreParser::PairContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::PairBlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::PairBlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::PairBlockContext::getRuleIndex() const {
  return ScoreParser::RulePairBlock;
}

antlrcpp::Any ScoreParser::PairBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPairBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PairBlockContext* ScoreParser::pairBlock() {
  PairBlockContext *_localctx = _tracker.createInstance<PairBlockContext>(_ctx, getState());
  enterRule(_localctx, 136, ScoreParser::RulePairBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(881);
    match(ScoreParser::LBRACE);
    setState(886);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::COMMA - 128))
      | (1ULL << (ScoreParser::NL - 128)))) != 0)) {
      setState(884);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::MODEL:
        case ScoreParser::MODULE:
        case ScoreParser::VERSION:
        case ScoreParser::TIMEZONE:
        case ScoreParser::MISSING:
        case ScoreParser::FISCAL:
        case ScoreParser::STARTS:
        case ScoreParser::HOLIDAYS:
        case ScoreParser::USE:
        case ScoreParser::AS:
        case ScoreParser::PARAM:
        case ScoreParser::LET:
        case ScoreParser::LINES:
        case ScoreParser::OF:
        case ScoreParser::DEFINE:
        case ScoreParser::ORDERED:
        case ScoreParser::ENUM:
        case ScoreParser::LEAD:
        case ScoreParser::FROM:
        case ScoreParser::EVENT:
        case ScoreParser::AT:
        case ScoreParser::KEY:
        case ScoreParser::FORMAT:
        case ScoreParser::SPLIT:
        case ScoreParser::BY:
        case ScoreParser::LIST:
        case ScoreParser::SET:
        case ScoreParser::SCORE:
        case ScoreParser::FOR:
        case ScoreParser::EACH:
        case ScoreParser::WEIGHT:
        case ScoreParser::GROUP:
        case ScoreParser::FIRST:
        case ScoreParser::HIGHEST:
        case ScoreParser::POINTS:
        case ScoreParser::DECAY:
        case ScoreParser::HALVING:
        case ScoreParser::EVERY:
        case ScoreParser::FADING:
        case ScoreParser::OVER:
        case ScoreParser::DROPPING:
        case ScoreParser::EXPIRING:
        case ScoreParser::AFTER:
        case ScoreParser::NONE:
        case ScoreParser::PER:
        case ScoreParser::IDLE:
        case ScoreParser::SINCE:
        case ScoreParser::LAST:
        case ScoreParser::ONCE:
        case ScoreParser::MOST:
        case ScoreParser::GRADE:
        case ScoreParser::MATRIX:
        case ScoreParser::SEGMENT:
        case ScoreParser::WHEN:
        case ScoreParser::OTHERWISE:
        case ScoreParser::SHIFT:
        case ScoreParser::ON:
        case ScoreParser::RISES:
        case ScoreParser::ABOVE:
        case ScoreParser::FALLS:
        case ScoreParser::BELOW:
        case ScoreParser::BECOMES:
        case ScoreParser::ENTERS:
        case ScoreParser::LEAVES:
        case ScoreParser::REARM:
        case ScoreParser::NEW:
        case ScoreParser::PRIORITY:
        case ScoreParser::DO:
        case ScoreParser::TEST:
        case ScoreParser::EXPECT:
        case ScoreParser::PREVIOUS:
        case ScoreParser::CASES:
        case ScoreParser::X_TIMES:
        case ScoreParser::WHERE:
        case ScoreParser::WITHIN:
        case ScoreParser::BETWEEN:
        case ScoreParser::AGO:
        case ScoreParser::BEFORE:
        case ScoreParser::THIS:
        case ScoreParser::NEXT:
        case ScoreParser::BUSINESS:
        case ScoreParser::START:
        case ScoreParser::END:
        case ScoreParser::ZONE:
        case ScoreParser::ANY:
        case ScoreParser::NO:
        case ScoreParser::ALL:
        case ScoreParser::EXACTLY:
        case ScoreParser::FOLLOWED:
        case ScoreParser::LEAST:
        case ScoreParser::THE:
        case ScoreParser::TIME:
        case ScoreParser::STOPPED:
        case ScoreParser::RETURNED:
        case ScoreParser::CONTAINS:
        case ScoreParser::WITH:
        case ScoreParser::ENDS:
        case ScoreParser::HAS:
        case ScoreParser::MATCHES:
        case ScoreParser::DIV:
        case ScoreParser::MOD:
        case ScoreParser::UNLISTED:
        case ScoreParser::ROUND:
        case ScoreParser::HALF:
        case ScoreParser::UP:
        case ScoreParser::COUNT:
        case ScoreParser::SUM:
        case ScoreParser::MIN:
        case ScoreParser::MAX:
        case ScoreParser::AVG:
        case ScoreParser::DISTINCT:
        case ScoreParser::SECOND:
        case ScoreParser::SECONDS:
        case ScoreParser::MINUTE:
        case ScoreParser::MINUTES:
        case ScoreParser::HOUR:
        case ScoreParser::HOURS:
        case ScoreParser::DAY:
        case ScoreParser::DAYS:
        case ScoreParser::WEEK:
        case ScoreParser::WEEKS:
        case ScoreParser::MONTH:
        case ScoreParser::MONTHS:
        case ScoreParser::QUARTER:
        case ScoreParser::QUARTERS:
        case ScoreParser::YEAR:
        case ScoreParser::YEARS:
        case ScoreParser::WEEKDAY:
        case ScoreParser::ISO_WEEK:
        case ScoreParser::DATE_WORD:
        case ScoreParser::ELSEIF:
        case ScoreParser::ELIF:
        case ScoreParser::IDENT:
        case ScoreParser::QUOTED: {
          setState(882);
          pair();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(883);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(888);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(889);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PairContext ------------------------------------------------------------------

ScoreParser::PairContext::PairContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::NameContext* ScoreParser::PairContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::PairContext::COLON() {
  return getToken(ScoreParser::COLON, 0);
}

ScoreParser::ExprContext* ScoreParser::PairContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::PairContext::getRuleIndex() const {
  return ScoreParser::RulePair;
}

antlrcpp::Any ScoreParser::PairContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPair(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PairContext* ScoreParser::pair() {
  PairContext *_localctx = _tracker.createInstance<PairContext>(_ctx, getState());
  enterRule(_localctx, 138, ScoreParser::RulePair);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(891);
    name();
    setState(892);
    match(ScoreParser::COLON);
    setState(893);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TestContext ------------------------------------------------------------------

ScoreParser::TestContext::TestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::TestHeadContext* ScoreParser::TestContext::testHead() {
  return getRuleContext<ScoreParser::TestHeadContext>(0);
}

ScoreParser::TestBlockContext* ScoreParser::TestContext::testBlock() {
  return getRuleContext<ScoreParser::TestBlockContext>(0);
}


size_t ScoreParser::TestContext::getRuleIndex() const {
  return ScoreParser::RuleTest;
}

antlrcpp::Any ScoreParser::TestContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTest(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TestContext* ScoreParser::test() {
  TestContext *_localctx = _tracker.createInstance<TestContext>(_ctx, getState());
  enterRule(_localctx, 140, ScoreParser::RuleTest);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(895);
    testHead();
    setState(896);
    testBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TestHeadContext ------------------------------------------------------------------

ScoreParser::TestHeadContext::TestHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::TestHeadContext::TEST() {
  return getToken(ScoreParser::TEST, 0);
}

ScoreParser::StringContext* ScoreParser::TestHeadContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

tree::TerminalNode* ScoreParser::TestHeadContext::AT() {
  return getToken(ScoreParser::AT, 0);
}

ScoreParser::ExprContext* ScoreParser::TestHeadContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}


size_t ScoreParser::TestHeadContext::getRuleIndex() const {
  return ScoreParser::RuleTestHead;
}

antlrcpp::Any ScoreParser::TestHeadContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTestHead(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TestHeadContext* ScoreParser::testHead() {
  TestHeadContext *_localctx = _tracker.createInstance<TestHeadContext>(_ctx, getState());
  enterRule(_localctx, 142, ScoreParser::RuleTestHead);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(898);
    match(ScoreParser::TEST);
    setState(899);
    string();
    setState(902);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::AT) {
      setState(900);
      match(ScoreParser::AT);
      setState(901);
      expr();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TestBlockContext ------------------------------------------------------------------

ScoreParser::TestBlockContext::TestBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::TestBlockContext::LBRACE() {
  return getToken(ScoreParser::LBRACE, 0);
}

tree::TerminalNode* ScoreParser::TestBlockContext::RBRACE() {
  return getToken(ScoreParser::RBRACE, 0);
}

std::vector<ScoreParser::TestItemContext *> ScoreParser::TestBlockContext::testItem() {
  return getRuleContexts<ScoreParser::TestItemContext>();
}

ScoreParser::TestItemContext* ScoreParser::TestBlockContext::testItem(size_t i) {
  return getRuleContext<ScoreParser::TestItemContext>(i);
}

std::vector<ScoreParser::SeparatorContext *> ScoreParser::TestBlockContext::separator() {
  return getRuleContexts<ScoreParser::SeparatorContext>();
}

ScoreParser::SeparatorContext* ScoreParser::TestBlockContext::separator(size_t i) {
  return getRuleContext<ScoreParser::SeparatorContext>(i);
}


size_t ScoreParser::TestBlockContext::getRuleIndex() const {
  return ScoreParser::RuleTestBlock;
}

antlrcpp::Any ScoreParser::TestBlockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTestBlock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TestBlockContext* ScoreParser::testBlock() {
  TestBlockContext *_localctx = _tracker.createInstance<TestBlockContext>(_ctx, getState());
  enterRule(_localctx, 144, ScoreParser::RuleTestBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(904);
    match(ScoreParser::LBRACE);
    setState(909);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::COMMA - 128))
      | (1ULL << (ScoreParser::NL - 128)))) != 0)) {
      setState(907);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::MODEL:
        case ScoreParser::MODULE:
        case ScoreParser::VERSION:
        case ScoreParser::TIMEZONE:
        case ScoreParser::MISSING:
        case ScoreParser::FISCAL:
        case ScoreParser::STARTS:
        case ScoreParser::HOLIDAYS:
        case ScoreParser::USE:
        case ScoreParser::AS:
        case ScoreParser::PARAM:
        case ScoreParser::LET:
        case ScoreParser::LINES:
        case ScoreParser::OF:
        case ScoreParser::DEFINE:
        case ScoreParser::ORDERED:
        case ScoreParser::ENUM:
        case ScoreParser::LEAD:
        case ScoreParser::FROM:
        case ScoreParser::EVENT:
        case ScoreParser::AT:
        case ScoreParser::KEY:
        case ScoreParser::FORMAT:
        case ScoreParser::SPLIT:
        case ScoreParser::BY:
        case ScoreParser::LIST:
        case ScoreParser::SET:
        case ScoreParser::SCORE:
        case ScoreParser::FOR:
        case ScoreParser::EACH:
        case ScoreParser::WEIGHT:
        case ScoreParser::GROUP:
        case ScoreParser::FIRST:
        case ScoreParser::HIGHEST:
        case ScoreParser::POINTS:
        case ScoreParser::DECAY:
        case ScoreParser::HALVING:
        case ScoreParser::EVERY:
        case ScoreParser::FADING:
        case ScoreParser::OVER:
        case ScoreParser::DROPPING:
        case ScoreParser::EXPIRING:
        case ScoreParser::AFTER:
        case ScoreParser::NONE:
        case ScoreParser::PER:
        case ScoreParser::IDLE:
        case ScoreParser::SINCE:
        case ScoreParser::LAST:
        case ScoreParser::ONCE:
        case ScoreParser::MOST:
        case ScoreParser::GRADE:
        case ScoreParser::MATRIX:
        case ScoreParser::SEGMENT:
        case ScoreParser::WHEN:
        case ScoreParser::OTHERWISE:
        case ScoreParser::SHIFT:
        case ScoreParser::ON:
        case ScoreParser::RISES:
        case ScoreParser::ABOVE:
        case ScoreParser::FALLS:
        case ScoreParser::BELOW:
        case ScoreParser::BECOMES:
        case ScoreParser::ENTERS:
        case ScoreParser::LEAVES:
        case ScoreParser::REARM:
        case ScoreParser::NEW:
        case ScoreParser::PRIORITY:
        case ScoreParser::DO:
        case ScoreParser::TEST:
        case ScoreParser::EXPECT:
        case ScoreParser::PREVIOUS:
        case ScoreParser::CASES:
        case ScoreParser::X_TIMES:
        case ScoreParser::WHERE:
        case ScoreParser::WITHIN:
        case ScoreParser::BETWEEN:
        case ScoreParser::AGO:
        case ScoreParser::BEFORE:
        case ScoreParser::THIS:
        case ScoreParser::NEXT:
        case ScoreParser::BUSINESS:
        case ScoreParser::START:
        case ScoreParser::END:
        case ScoreParser::ZONE:
        case ScoreParser::ANY:
        case ScoreParser::NO:
        case ScoreParser::ALL:
        case ScoreParser::EXACTLY:
        case ScoreParser::FOLLOWED:
        case ScoreParser::LEAST:
        case ScoreParser::THE:
        case ScoreParser::TIME:
        case ScoreParser::STOPPED:
        case ScoreParser::RETURNED:
        case ScoreParser::CONTAINS:
        case ScoreParser::WITH:
        case ScoreParser::ENDS:
        case ScoreParser::HAS:
        case ScoreParser::MATCHES:
        case ScoreParser::DIV:
        case ScoreParser::MOD:
        case ScoreParser::UNLISTED:
        case ScoreParser::ROUND:
        case ScoreParser::HALF:
        case ScoreParser::UP:
        case ScoreParser::COUNT:
        case ScoreParser::SUM:
        case ScoreParser::MIN:
        case ScoreParser::MAX:
        case ScoreParser::AVG:
        case ScoreParser::DISTINCT:
        case ScoreParser::SECOND:
        case ScoreParser::SECONDS:
        case ScoreParser::MINUTE:
        case ScoreParser::MINUTES:
        case ScoreParser::HOUR:
        case ScoreParser::HOURS:
        case ScoreParser::DAY:
        case ScoreParser::DAYS:
        case ScoreParser::WEEK:
        case ScoreParser::WEEKS:
        case ScoreParser::MONTH:
        case ScoreParser::MONTHS:
        case ScoreParser::QUARTER:
        case ScoreParser::QUARTERS:
        case ScoreParser::YEAR:
        case ScoreParser::YEARS:
        case ScoreParser::WEEKDAY:
        case ScoreParser::ISO_WEEK:
        case ScoreParser::DATE_WORD:
        case ScoreParser::ELSEIF:
        case ScoreParser::ELIF:
        case ScoreParser::IDENT:
        case ScoreParser::QUOTED: {
          setState(905);
          testItem();
          break;
        }

        case ScoreParser::COMMA:
        case ScoreParser::NL: {
          setState(906);
          separator();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(911);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(912);
    match(ScoreParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TestItemContext ------------------------------------------------------------------

ScoreParser::TestItemContext::TestItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::TestItemContext::EXPECT() {
  return getToken(ScoreParser::EXPECT, 0);
}

std::vector<ScoreParser::ExprContext *> ScoreParser::TestItemContext::expr() {
  return getRuleContexts<ScoreParser::ExprContext>();
}

ScoreParser::ExprContext* ScoreParser::TestItemContext::expr(size_t i) {
  return getRuleContext<ScoreParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::TestItemContext::COMMA() {
  return getTokens(ScoreParser::COMMA);
}

tree::TerminalNode* ScoreParser::TestItemContext::COMMA(size_t i) {
  return getToken(ScoreParser::COMMA, i);
}

tree::TerminalNode* ScoreParser::TestItemContext::CASES() {
  return getToken(ScoreParser::CASES, 0);
}

ScoreParser::StringContext* ScoreParser::TestItemContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

ScoreParser::NameContext* ScoreParser::TestItemContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

ScoreParser::PairBlockContext* ScoreParser::TestItemContext::pairBlock() {
  return getRuleContext<ScoreParser::PairBlockContext>(0);
}

tree::TerminalNode* ScoreParser::TestItemContext::X_TIMES() {
  return getToken(ScoreParser::X_TIMES, 0);
}

tree::TerminalNode* ScoreParser::TestItemContext::NUM() {
  return getToken(ScoreParser::NUM, 0);
}


size_t ScoreParser::TestItemContext::getRuleIndex() const {
  return ScoreParser::RuleTestItem;
}

antlrcpp::Any ScoreParser::TestItemContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTestItem(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TestItemContext* ScoreParser::testItem() {
  TestItemContext *_localctx = _tracker.createInstance<TestItemContext>(_ctx, getState());
  enterRule(_localctx, 146, ScoreParser::RuleTestItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(931);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 89, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(914);
      match(ScoreParser::EXPECT);
      setState(915);
      expr();
      setState(920);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 87, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(916);
          match(ScoreParser::COMMA);
          setState(917);
          expr(); 
        }
        setState(922);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 87, _ctx);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(923);
      match(ScoreParser::CASES);
      setState(924);
      string();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(925);
      name();
      setState(926);
      pairBlock();
      setState(929);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 88, _ctx)) {
      case 1: {
        setState(927);
        match(ScoreParser::X_TIMES);
        setState(928);
        match(ScoreParser::NUM);
        break;
      }

      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClampContext ------------------------------------------------------------------

ScoreParser::ClampContext::ClampContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::BoundContext *> ScoreParser::ClampContext::bound() {
  return getRuleContexts<ScoreParser::BoundContext>();
}

ScoreParser::BoundContext* ScoreParser::ClampContext::bound(size_t i) {
  return getRuleContext<ScoreParser::BoundContext>(i);
}

ScoreParser::RangeOpContext* ScoreParser::ClampContext::rangeOp() {
  return getRuleContext<ScoreParser::RangeOpContext>(0);
}


size_t ScoreParser::ClampContext::getRuleIndex() const {
  return ScoreParser::RuleClamp;
}

antlrcpp::Any ScoreParser::ClampContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitClamp(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ClampContext* ScoreParser::clamp() {
  ClampContext *_localctx = _tracker.createInstance<ClampContext>(_ctx, getState());
  enterRule(_localctx, 148, ScoreParser::RuleClamp);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(941);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::TRUE:
      case ScoreParser::FALSE:
      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED:
      case ScoreParser::TIMESTAMP:
      case ScoreParser::DATE:
      case ScoreParser::PERCENT:
      case ScoreParser::NUM:
      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING:
      case ScoreParser::LPAREN:
      case ScoreParser::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(933);
        bound();
        setState(934);
        rangeOp();
        setState(936);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 90, _ctx)) {
        case 1: {
          setState(935);
          bound();
          break;
        }

        }
        break;
      }

      case ScoreParser::RANGE:
      case ScoreParser::RANGE_EXCLUSIVE:
      case ScoreParser::RANGE_INCLUSIVE: {
        enterOuterAlt(_localctx, 2);
        setState(938);
        rangeOp();
        setState(939);
        bound();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RangeOpContext ------------------------------------------------------------------

ScoreParser::RangeOpContext::RangeOpContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::RangeOpContext::RANGE() {
  return getToken(ScoreParser::RANGE, 0);
}

tree::TerminalNode* ScoreParser::RangeOpContext::RANGE_EXCLUSIVE() {
  return getToken(ScoreParser::RANGE_EXCLUSIVE, 0);
}

tree::TerminalNode* ScoreParser::RangeOpContext::RANGE_INCLUSIVE() {
  return getToken(ScoreParser::RANGE_INCLUSIVE, 0);
}


size_t ScoreParser::RangeOpContext::getRuleIndex() const {
  return ScoreParser::RuleRangeOp;
}

antlrcpp::Any ScoreParser::RangeOpContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitRangeOp(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::RangeOpContext* ScoreParser::rangeOp() {
  RangeOpContext *_localctx = _tracker.createInstance<RangeOpContext>(_ctx, getState());
  enterRule(_localctx, 150, ScoreParser::RuleRangeOp);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(943);
    _la = _input->LA(1);
    if (!(((((_la - 159) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 159)) & ((1ULL << (ScoreParser::RANGE - 159))
      | (1ULL << (ScoreParser::RANGE_EXCLUSIVE - 159))
      | (1ULL << (ScoreParser::RANGE_INCLUSIVE - 159)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BoundContext ------------------------------------------------------------------

ScoreParser::BoundContext::BoundContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::BoundContext::NUM() {
  return getToken(ScoreParser::NUM, 0);
}

tree::TerminalNode* ScoreParser::BoundContext::MINUS() {
  return getToken(ScoreParser::MINUS, 0);
}

ScoreParser::UnitContext* ScoreParser::BoundContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}

tree::TerminalNode* ScoreParser::BoundContext::PERCENT() {
  return getToken(ScoreParser::PERCENT, 0);
}

tree::TerminalNode* ScoreParser::BoundContext::DATE() {
  return getToken(ScoreParser::DATE, 0);
}

tree::TerminalNode* ScoreParser::BoundContext::TIMESTAMP() {
  return getToken(ScoreParser::TIMESTAMP, 0);
}

ScoreParser::StringContext* ScoreParser::BoundContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

tree::TerminalNode* ScoreParser::BoundContext::TRUE() {
  return getToken(ScoreParser::TRUE, 0);
}

tree::TerminalNode* ScoreParser::BoundContext::FALSE() {
  return getToken(ScoreParser::FALSE, 0);
}

ScoreParser::QualifiedNameContext* ScoreParser::BoundContext::qualifiedName() {
  return getRuleContext<ScoreParser::QualifiedNameContext>(0);
}

tree::TerminalNode* ScoreParser::BoundContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

ScoreParser::ExprContext* ScoreParser::BoundContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::BoundContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}


size_t ScoreParser::BoundContext::getRuleIndex() const {
  return ScoreParser::RuleBound;
}

antlrcpp::Any ScoreParser::BoundContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitBound(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::BoundContext* ScoreParser::bound() {
  BoundContext *_localctx = _tracker.createInstance<BoundContext>(_ctx, getState());
  enterRule(_localctx, 152, ScoreParser::RuleBound);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(963);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::NUM:
      case ScoreParser::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(946);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ScoreParser::MINUS) {
          setState(945);
          match(ScoreParser::MINUS);
        }
        setState(948);
        match(ScoreParser::NUM);
        setState(950);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 93, _ctx)) {
        case 1: {
          setState(949);
          unit();
          break;
        }

        }
        break;
      }

      case ScoreParser::PERCENT: {
        enterOuterAlt(_localctx, 2);
        setState(952);
        match(ScoreParser::PERCENT);
        break;
      }

      case ScoreParser::DATE: {
        enterOuterAlt(_localctx, 3);
        setState(953);
        match(ScoreParser::DATE);
        break;
      }

      case ScoreParser::TIMESTAMP: {
        enterOuterAlt(_localctx, 4);
        setState(954);
        match(ScoreParser::TIMESTAMP);
        break;
      }

      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING: {
        enterOuterAlt(_localctx, 5);
        setState(955);
        string();
        break;
      }

      case ScoreParser::TRUE: {
        enterOuterAlt(_localctx, 6);
        setState(956);
        match(ScoreParser::TRUE);
        break;
      }

      case ScoreParser::FALSE: {
        enterOuterAlt(_localctx, 7);
        setState(957);
        match(ScoreParser::FALSE);
        break;
      }

      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED: {
        enterOuterAlt(_localctx, 8);
        setState(958);
        qualifiedName();
        break;
      }

      case ScoreParser::LPAREN: {
        enterOuterAlt(_localctx, 9);
        setState(959);
        match(ScoreParser::LPAREN);
        setState(960);
        expr();
        setState(961);
        match(ScoreParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AmountContext ------------------------------------------------------------------

ScoreParser::AmountContext::AmountContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::AmountContext::NUM() {
  return getToken(ScoreParser::NUM, 0);
}

ScoreParser::QualifiedNameContext* ScoreParser::AmountContext::qualifiedName() {
  return getRuleContext<ScoreParser::QualifiedNameContext>(0);
}

tree::TerminalNode* ScoreParser::AmountContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

ScoreParser::ExprContext* ScoreParser::AmountContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::AmountContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}


size_t ScoreParser::AmountContext::getRuleIndex() const {
  return ScoreParser::RuleAmount;
}

antlrcpp::Any ScoreParser::AmountContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitAmount(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::AmountContext* ScoreParser::amount() {
  AmountContext *_localctx = _tracker.createInstance<AmountContext>(_ctx, getState());
  enterRule(_localctx, 154, ScoreParser::RuleAmount);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(971);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::NUM: {
        enterOuterAlt(_localctx, 1);
        setState(965);
        match(ScoreParser::NUM);
        break;
      }

      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED: {
        enterOuterAlt(_localctx, 2);
        setState(966);
        qualifiedName();
        break;
      }

      case ScoreParser::LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(967);
        match(ScoreParser::LPAREN);
        setState(968);
        expr();
        setState(969);
        match(ScoreParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PercentageContext ------------------------------------------------------------------

ScoreParser::PercentageContext::PercentageContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::PercentageContext::PERCENT() {
  return getToken(ScoreParser::PERCENT, 0);
}

ScoreParser::QualifiedNameContext* ScoreParser::PercentageContext::qualifiedName() {
  return getRuleContext<ScoreParser::QualifiedNameContext>(0);
}

tree::TerminalNode* ScoreParser::PercentageContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

ScoreParser::ExprContext* ScoreParser::PercentageContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::PercentageContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}


size_t ScoreParser::PercentageContext::getRuleIndex() const {
  return ScoreParser::RulePercentage;
}

antlrcpp::Any ScoreParser::PercentageContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPercentage(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PercentageContext* ScoreParser::percentage() {
  PercentageContext *_localctx = _tracker.createInstance<PercentageContext>(_ctx, getState());
  enterRule(_localctx, 156, ScoreParser::RulePercentage);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(979);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::PERCENT: {
        enterOuterAlt(_localctx, 1);
        setState(973);
        match(ScoreParser::PERCENT);
        break;
      }

      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED: {
        enterOuterAlt(_localctx, 2);
        setState(974);
        qualifiedName();
        break;
      }

      case ScoreParser::LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(975);
        match(ScoreParser::LPAREN);
        setState(976);
        expr();
        setState(977);
        match(ScoreParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DurationContext ------------------------------------------------------------------

ScoreParser::DurationContext::DurationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::DurationContext::NUM() {
  return getToken(ScoreParser::NUM, 0);
}

ScoreParser::UnitContext* ScoreParser::DurationContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}

ScoreParser::QualifiedNameContext* ScoreParser::DurationContext::qualifiedName() {
  return getRuleContext<ScoreParser::QualifiedNameContext>(0);
}

tree::TerminalNode* ScoreParser::DurationContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

ScoreParser::ExprContext* ScoreParser::DurationContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::DurationContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}


size_t ScoreParser::DurationContext::getRuleIndex() const {
  return ScoreParser::RuleDuration;
}

antlrcpp::Any ScoreParser::DurationContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitDuration(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::DurationContext* ScoreParser::duration() {
  DurationContext *_localctx = _tracker.createInstance<DurationContext>(_ctx, getState());
  enterRule(_localctx, 158, ScoreParser::RuleDuration);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(993);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::NUM: {
        enterOuterAlt(_localctx, 1);
        setState(981);
        match(ScoreParser::NUM);
        setState(982);
        unit();
        break;
      }

      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED: {
        enterOuterAlt(_localctx, 2);
        setState(983);
        qualifiedName();
        setState(985);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 97, _ctx)) {
        case 1: {
          setState(984);
          unit();
          break;
        }

        }
        break;
      }

      case ScoreParser::LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(987);
        match(ScoreParser::LPAREN);
        setState(988);
        expr();
        setState(989);
        match(ScoreParser::RPAREN);
        setState(991);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 98, _ctx)) {
        case 1: {
          setState(990);
          unit();
          break;
        }

        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnitContext ------------------------------------------------------------------

ScoreParser::UnitContext::UnitContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::UnitContext::SECOND() {
  return getToken(ScoreParser::SECOND, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::SECONDS() {
  return getToken(ScoreParser::SECONDS, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::MINUTE() {
  return getToken(ScoreParser::MINUTE, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::MINUTES() {
  return getToken(ScoreParser::MINUTES, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::HOUR() {
  return getToken(ScoreParser::HOUR, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::HOURS() {
  return getToken(ScoreParser::HOURS, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::DAY() {
  return getToken(ScoreParser::DAY, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::DAYS() {
  return getToken(ScoreParser::DAYS, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::WEEK() {
  return getToken(ScoreParser::WEEK, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::WEEKS() {
  return getToken(ScoreParser::WEEKS, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::MONTH() {
  return getToken(ScoreParser::MONTH, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::MONTHS() {
  return getToken(ScoreParser::MONTHS, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::QUARTER() {
  return getToken(ScoreParser::QUARTER, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::QUARTERS() {
  return getToken(ScoreParser::QUARTERS, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::YEAR() {
  return getToken(ScoreParser::YEAR, 0);
}

tree::TerminalNode* ScoreParser::UnitContext::YEARS() {
  return getToken(ScoreParser::YEARS, 0);
}


size_t ScoreParser::UnitContext::getRuleIndex() const {
  return ScoreParser::RuleUnit;
}

antlrcpp::Any ScoreParser::UnitContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitUnit(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::UnitContext* ScoreParser::unit() {
  UnitContext *_localctx = _tracker.createInstance<UnitContext>(_ctx, getState());
  enterRule(_localctx, 160, ScoreParser::RuleUnit);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(995);
    _la = _input->LA(1);
    if (!(((((_la - 124) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 124)) & ((1ULL << (ScoreParser::SECOND - 124))
      | (1ULL << (ScoreParser::SECONDS - 124))
      | (1ULL << (ScoreParser::MINUTE - 124))
      | (1ULL << (ScoreParser::MINUTES - 124))
      | (1ULL << (ScoreParser::HOUR - 124))
      | (1ULL << (ScoreParser::HOURS - 124))
      | (1ULL << (ScoreParser::DAY - 124))
      | (1ULL << (ScoreParser::DAYS - 124))
      | (1ULL << (ScoreParser::WEEK - 124))
      | (1ULL << (ScoreParser::WEEKS - 124))
      | (1ULL << (ScoreParser::MONTH - 124))
      | (1ULL << (ScoreParser::MONTHS - 124))
      | (1ULL << (ScoreParser::QUARTER - 124))
      | (1ULL << (ScoreParser::QUARTERS - 124))
      | (1ULL << (ScoreParser::YEAR - 124))
      | (1ULL << (ScoreParser::YEARS - 124)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichContext ------------------------------------------------------------------

ScoreParser::WhichContext::WhichContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::WhichContext::THIS() {
  return getToken(ScoreParser::THIS, 0);
}

tree::TerminalNode* ScoreParser::WhichContext::LAST() {
  return getToken(ScoreParser::LAST, 0);
}

tree::TerminalNode* ScoreParser::WhichContext::NEXT() {
  return getToken(ScoreParser::NEXT, 0);
}


size_t ScoreParser::WhichContext::getRuleIndex() const {
  return ScoreParser::RuleWhich;
}

antlrcpp::Any ScoreParser::WhichContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitWhich(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::WhichContext* ScoreParser::which() {
  WhichContext *_localctx = _tracker.createInstance<WhichContext>(_ctx, getState());
  enterRule(_localctx, 162, ScoreParser::RuleWhich);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(997);
    _la = _input->LA(1);
    if (!(((((_la - 60) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 60)) & ((1ULL << (ScoreParser::LAST - 60))
      | (1ULL << (ScoreParser::THIS - 60))
      | (1ULL << (ScoreParser::NEXT - 60)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StringContext ------------------------------------------------------------------

ScoreParser::StringContext::StringContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::StringContext::STRING() {
  return getToken(ScoreParser::STRING, 0);
}

tree::TerminalNode* ScoreParser::StringContext::RAW_STRING() {
  return getToken(ScoreParser::RAW_STRING, 0);
}


size_t ScoreParser::StringContext::getRuleIndex() const {
  return ScoreParser::RuleString;
}

antlrcpp::Any ScoreParser::StringContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitString(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::StringContext* ScoreParser::string() {
  StringContext *_localctx = _tracker.createInstance<StringContext>(_ctx, getState());
  enterRule(_localctx, 164, ScoreParser::RuleString);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(999);
    _la = _input->LA(1);
    if (!(_la == ScoreParser::STRING

    || _la == ScoreParser::RAW_STRING)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QualifiedNameContext ------------------------------------------------------------------

ScoreParser::QualifiedNameContext::QualifiedNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::NameContext *> ScoreParser::QualifiedNameContext::name() {
  return getRuleContexts<ScoreParser::NameContext>();
}

ScoreParser::NameContext* ScoreParser::QualifiedNameContext::name(size_t i) {
  return getRuleContext<ScoreParser::NameContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::QualifiedNameContext::DOT() {
  return getTokens(ScoreParser::DOT);
}

tree::TerminalNode* ScoreParser::QualifiedNameContext::DOT(size_t i) {
  return getToken(ScoreParser::DOT, i);
}


size_t ScoreParser::QualifiedNameContext::getRuleIndex() const {
  return ScoreParser::RuleQualifiedName;
}

antlrcpp::Any ScoreParser::QualifiedNameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitQualifiedName(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::QualifiedNameContext* ScoreParser::qualifiedName() {
  QualifiedNameContext *_localctx = _tracker.createInstance<QualifiedNameContext>(_ctx, getState());
  enterRule(_localctx, 166, ScoreParser::RuleQualifiedName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1001);
    name();
    setState(1006);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 100, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1002);
        match(ScoreParser::DOT);
        setState(1003);
        name(); 
      }
      setState(1008);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 100, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FullChainContext ------------------------------------------------------------------

ScoreParser::FullChainContext::FullChainContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::FullPatternContext* ScoreParser::FullChainContext::fullPattern() {
  return getRuleContext<ScoreParser::FullPatternContext>(0);
}

std::vector<ScoreParser::FullStepContext *> ScoreParser::FullChainContext::fullStep() {
  return getRuleContexts<ScoreParser::FullStepContext>();
}

ScoreParser::FullStepContext* ScoreParser::FullChainContext::fullStep(size_t i) {
  return getRuleContext<ScoreParser::FullStepContext>(i);
}


size_t ScoreParser::FullChainContext::getRuleIndex() const {
  return ScoreParser::RuleFullChain;
}

antlrcpp::Any ScoreParser::FullChainContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitFullChain(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FullChainContext* ScoreParser::fullChain() {
  FullChainContext *_localctx = _tracker.createInstance<FullChainContext>(_ctx, getState());
  enterRule(_localctx, 168, ScoreParser::RuleFullChain);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1009);
    fullPattern();
    setState(1013);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::NOT || _la == ScoreParser::FOLLOWED) {
      setState(1010);
      fullStep();
      setState(1015);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FullPatternContext ------------------------------------------------------------------

ScoreParser::FullPatternContext::FullPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::NameContext *> ScoreParser::FullPatternContext::name() {
  return getRuleContexts<ScoreParser::NameContext>();
}

ScoreParser::NameContext* ScoreParser::FullPatternContext::name(size_t i) {
  return getRuleContext<ScoreParser::NameContext>(i);
}

tree::TerminalNode* ScoreParser::FullPatternContext::AS() {
  return getToken(ScoreParser::AS, 0);
}

ScoreParser::WhereClauseContext* ScoreParser::FullPatternContext::whereClause() {
  return getRuleContext<ScoreParser::WhereClauseContext>(0);
}

ScoreParser::WindowContext* ScoreParser::FullPatternContext::window() {
  return getRuleContext<ScoreParser::WindowContext>(0);
}


size_t ScoreParser::FullPatternContext::getRuleIndex() const {
  return ScoreParser::RuleFullPattern;
}

antlrcpp::Any ScoreParser::FullPatternContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitFullPattern(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FullPatternContext* ScoreParser::fullPattern() {
  FullPatternContext *_localctx = _tracker.createInstance<FullPatternContext>(_ctx, getState());
  enterRule(_localctx, 170, ScoreParser::RuleFullPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1016);
    name();
    setState(1019);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::AS) {
      setState(1017);
      match(ScoreParser::AS);
      setState(1018);
      name();
    }
    setState(1022);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::WHERE) {
      setState(1021);
      whereClause();
    }
    setState(1025);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 104, _ctx)) {
    case 1: {
      setState(1024);
      window();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FullStepContext ------------------------------------------------------------------

ScoreParser::FullStepContext::FullStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::FullStepContext::FOLLOWED() {
  return getToken(ScoreParser::FOLLOWED, 0);
}

tree::TerminalNode* ScoreParser::FullStepContext::BY() {
  return getToken(ScoreParser::BY, 0);
}

ScoreParser::FullPatternContext* ScoreParser::FullStepContext::fullPattern() {
  return getRuleContext<ScoreParser::FullPatternContext>(0);
}

tree::TerminalNode* ScoreParser::FullStepContext::NOT() {
  return getToken(ScoreParser::NOT, 0);
}

ScoreParser::WindowContext* ScoreParser::FullStepContext::window() {
  return getRuleContext<ScoreParser::WindowContext>(0);
}


size_t ScoreParser::FullStepContext::getRuleIndex() const {
  return ScoreParser::RuleFullStep;
}

antlrcpp::Any ScoreParser::FullStepContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitFullStep(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FullStepContext* ScoreParser::fullStep() {
  FullStepContext *_localctx = _tracker.createInstance<FullStepContext>(_ctx, getState());
  enterRule(_localctx, 172, ScoreParser::RuleFullStep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1028);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::NOT) {
      setState(1027);
      match(ScoreParser::NOT);
    }
    setState(1030);
    match(ScoreParser::FOLLOWED);
    setState(1031);
    match(ScoreParser::BY);
    setState(1032);
    fullPattern();
    setState(1034);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 59) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 59)) & ((1ULL << (ScoreParser::SINCE - 59))
      | (1ULL << (ScoreParser::LAST - 59))
      | (1ULL << (ScoreParser::WITHIN - 59))
      | (1ULL << (ScoreParser::BETWEEN - 59))
      | (1ULL << (ScoreParser::BEFORE - 59))
      | (1ULL << (ScoreParser::THIS - 59))
      | (1ULL << (ScoreParser::NEXT - 59)))) != 0)) {
      setState(1033);
      window();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InlineChainContext ------------------------------------------------------------------

ScoreParser::InlineChainContext::InlineChainContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::InlinePatternContext* ScoreParser::InlineChainContext::inlinePattern() {
  return getRuleContext<ScoreParser::InlinePatternContext>(0);
}

std::vector<ScoreParser::InlineStepContext *> ScoreParser::InlineChainContext::inlineStep() {
  return getRuleContexts<ScoreParser::InlineStepContext>();
}

ScoreParser::InlineStepContext* ScoreParser::InlineChainContext::inlineStep(size_t i) {
  return getRuleContext<ScoreParser::InlineStepContext>(i);
}


size_t ScoreParser::InlineChainContext::getRuleIndex() const {
  return ScoreParser::RuleInlineChain;
}

antlrcpp::Any ScoreParser::InlineChainContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitInlineChain(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::InlineChainContext* ScoreParser::inlineChain() {
  InlineChainContext *_localctx = _tracker.createInstance<InlineChainContext>(_ctx, getState());
  enterRule(_localctx, 174, ScoreParser::RuleInlineChain);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1036);
    inlinePattern();
    setState(1040);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 107, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1037);
        inlineStep(); 
      }
      setState(1042);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 107, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InlinePatternContext ------------------------------------------------------------------

ScoreParser::InlinePatternContext::InlinePatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::NameContext *> ScoreParser::InlinePatternContext::name() {
  return getRuleContexts<ScoreParser::NameContext>();
}

ScoreParser::NameContext* ScoreParser::InlinePatternContext::name(size_t i) {
  return getRuleContext<ScoreParser::NameContext>(i);
}

tree::TerminalNode* ScoreParser::InlinePatternContext::AS() {
  return getToken(ScoreParser::AS, 0);
}

ScoreParser::InlineWhereContext* ScoreParser::InlinePatternContext::inlineWhere() {
  return getRuleContext<ScoreParser::InlineWhereContext>(0);
}

ScoreParser::WindowContext* ScoreParser::InlinePatternContext::window() {
  return getRuleContext<ScoreParser::WindowContext>(0);
}


size_t ScoreParser::InlinePatternContext::getRuleIndex() const {
  return ScoreParser::RuleInlinePattern;
}

antlrcpp::Any ScoreParser::InlinePatternContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitInlinePattern(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::InlinePatternContext* ScoreParser::inlinePattern() {
  InlinePatternContext *_localctx = _tracker.createInstance<InlinePatternContext>(_ctx, getState());
  enterRule(_localctx, 176, ScoreParser::RuleInlinePattern);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1043);
    name();
    setState(1046);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 108, _ctx)) {
    case 1: {
      setState(1044);
      match(ScoreParser::AS);
      setState(1045);
      name();
      break;
    }

    }
    setState(1049);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 109, _ctx)) {
    case 1: {
      setState(1048);
      inlineWhere();
      break;
    }

    }
    setState(1052);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 110, _ctx)) {
    case 1: {
      setState(1051);
      window();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InlineWhereContext ------------------------------------------------------------------

ScoreParser::InlineWhereContext::InlineWhereContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::InlineWhereContext::WHERE() {
  return getToken(ScoreParser::WHERE, 0);
}

ScoreParser::NotConditionContext* ScoreParser::InlineWhereContext::notCondition() {
  return getRuleContext<ScoreParser::NotConditionContext>(0);
}


size_t ScoreParser::InlineWhereContext::getRuleIndex() const {
  return ScoreParser::RuleInlineWhere;
}

antlrcpp::Any ScoreParser::InlineWhereContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitInlineWhere(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::InlineWhereContext* ScoreParser::inlineWhere() {
  InlineWhereContext *_localctx = _tracker.createInstance<InlineWhereContext>(_ctx, getState());
  enterRule(_localctx, 178, ScoreParser::RuleInlineWhere);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1054);
    match(ScoreParser::WHERE);
    setState(1055);
    notCondition();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InlineStepContext ------------------------------------------------------------------

ScoreParser::InlineStepContext::InlineStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::InlineStepContext::FOLLOWED() {
  return getToken(ScoreParser::FOLLOWED, 0);
}

tree::TerminalNode* ScoreParser::InlineStepContext::BY() {
  return getToken(ScoreParser::BY, 0);
}

ScoreParser::InlinePatternContext* ScoreParser::InlineStepContext::inlinePattern() {
  return getRuleContext<ScoreParser::InlinePatternContext>(0);
}

tree::TerminalNode* ScoreParser::InlineStepContext::NOT() {
  return getToken(ScoreParser::NOT, 0);
}

ScoreParser::WindowContext* ScoreParser::InlineStepContext::window() {
  return getRuleContext<ScoreParser::WindowContext>(0);
}


size_t ScoreParser::InlineStepContext::getRuleIndex() const {
  return ScoreParser::RuleInlineStep;
}

antlrcpp::Any ScoreParser::InlineStepContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitInlineStep(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::InlineStepContext* ScoreParser::inlineStep() {
  InlineStepContext *_localctx = _tracker.createInstance<InlineStepContext>(_ctx, getState());
  enterRule(_localctx, 180, ScoreParser::RuleInlineStep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1058);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::NOT) {
      setState(1057);
      match(ScoreParser::NOT);
    }
    setState(1060);
    match(ScoreParser::FOLLOWED);
    setState(1061);
    match(ScoreParser::BY);
    setState(1062);
    inlinePattern();
    setState(1064);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 112, _ctx)) {
    case 1: {
      setState(1063);
      window();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WindowContext ------------------------------------------------------------------

ScoreParser::WindowContext::WindowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::WindowContext::WITHIN() {
  return getToken(ScoreParser::WITHIN, 0);
}

ScoreParser::DurationContext* ScoreParser::WindowContext::duration() {
  return getRuleContext<ScoreParser::DurationContext>(0);
}

tree::TerminalNode* ScoreParser::WindowContext::BETWEEN() {
  return getToken(ScoreParser::BETWEEN, 0);
}

std::vector<ScoreParser::AmountContext *> ScoreParser::WindowContext::amount() {
  return getRuleContexts<ScoreParser::AmountContext>();
}

ScoreParser::AmountContext* ScoreParser::WindowContext::amount(size_t i) {
  return getRuleContext<ScoreParser::AmountContext>(i);
}

tree::TerminalNode* ScoreParser::WindowContext::AND() {
  return getToken(ScoreParser::AND, 0);
}

ScoreParser::UnitContext* ScoreParser::WindowContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}

tree::TerminalNode* ScoreParser::WindowContext::AGO() {
  return getToken(ScoreParser::AGO, 0);
}

tree::TerminalNode* ScoreParser::WindowContext::SINCE() {
  return getToken(ScoreParser::SINCE, 0);
}

ScoreParser::AdditiveContext* ScoreParser::WindowContext::additive() {
  return getRuleContext<ScoreParser::AdditiveContext>(0);
}

tree::TerminalNode* ScoreParser::WindowContext::BEFORE() {
  return getToken(ScoreParser::BEFORE, 0);
}

ScoreParser::WhichContext* ScoreParser::WindowContext::which() {
  return getRuleContext<ScoreParser::WhichContext>(0);
}


size_t ScoreParser::WindowContext::getRuleIndex() const {
  return ScoreParser::RuleWindow;
}

antlrcpp::Any ScoreParser::WindowContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitWindow(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::WindowContext* ScoreParser::window() {
  WindowContext *_localctx = _tracker.createInstance<WindowContext>(_ctx, getState());
  enterRule(_localctx, 182, ScoreParser::RuleWindow);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1082);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::WITHIN: {
        enterOuterAlt(_localctx, 1);
        setState(1066);
        match(ScoreParser::WITHIN);
        setState(1067);
        duration();
        break;
      }

      case ScoreParser::BETWEEN: {
        enterOuterAlt(_localctx, 2);
        setState(1068);
        match(ScoreParser::BETWEEN);
        setState(1069);
        amount();
        setState(1070);
        match(ScoreParser::AND);
        setState(1071);
        amount();
        setState(1072);
        unit();
        setState(1073);
        match(ScoreParser::AGO);
        break;
      }

      case ScoreParser::SINCE: {
        enterOuterAlt(_localctx, 3);
        setState(1075);
        match(ScoreParser::SINCE);
        setState(1076);
        additive();
        break;
      }

      case ScoreParser::BEFORE: {
        enterOuterAlt(_localctx, 4);
        setState(1077);
        match(ScoreParser::BEFORE);
        setState(1078);
        additive();
        break;
      }

      case ScoreParser::LAST:
      case ScoreParser::THIS:
      case ScoreParser::NEXT: {
        enterOuterAlt(_localctx, 5);
        setState(1079);
        which();
        setState(1080);
        unit();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EventTestContext ------------------------------------------------------------------

ScoreParser::EventTestContext::EventTestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::EventTestContext::AT() {
  return getToken(ScoreParser::AT, 0);
}

tree::TerminalNode* ScoreParser::EventTestContext::LEAST() {
  return getToken(ScoreParser::LEAST, 0);
}

ScoreParser::AmountContext* ScoreParser::EventTestContext::amount() {
  return getRuleContext<ScoreParser::AmountContext>(0);
}

ScoreParser::InlinePatternContext* ScoreParser::EventTestContext::inlinePattern() {
  return getRuleContext<ScoreParser::InlinePatternContext>(0);
}

tree::TerminalNode* ScoreParser::EventTestContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

tree::TerminalNode* ScoreParser::EventTestContext::ANY() {
  return getToken(ScoreParser::ANY, 0);
}

ScoreParser::DurationContext* ScoreParser::EventTestContext::duration() {
  return getRuleContext<ScoreParser::DurationContext>(0);
}

ScoreParser::InlineChainContext* ScoreParser::EventTestContext::inlineChain() {
  return getRuleContext<ScoreParser::InlineChainContext>(0);
}

tree::TerminalNode* ScoreParser::EventTestContext::NO() {
  return getToken(ScoreParser::NO, 0);
}

ScoreParser::RegularityContext* ScoreParser::EventTestContext::regularity() {
  return getRuleContext<ScoreParser::RegularityContext>(0);
}

std::vector<ScoreParser::InlineStepContext *> ScoreParser::EventTestContext::inlineStep() {
  return getRuleContexts<ScoreParser::InlineStepContext>();
}

ScoreParser::InlineStepContext* ScoreParser::EventTestContext::inlineStep(size_t i) {
  return getRuleContext<ScoreParser::InlineStepContext>(i);
}


size_t ScoreParser::EventTestContext::getRuleIndex() const {
  return ScoreParser::RuleEventTest;
}

antlrcpp::Any ScoreParser::EventTestContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitEventTest(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::EventTestContext* ScoreParser::eventTest() {
  EventTestContext *_localctx = _tracker.createInstance<EventTestContext>(_ctx, getState());
  enterRule(_localctx, 184, ScoreParser::RuleEventTest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(1103);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 116, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1084);
      match(ScoreParser::AT);
      setState(1085);
      match(ScoreParser::LEAST);
      setState(1086);
      amount();
      setState(1087);
      inlinePattern();
      setState(1088);
      match(ScoreParser::IN);
      setState(1089);
      match(ScoreParser::ANY);
      setState(1090);
      duration();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1092);
      _la = _input->LA(1);
      if (!(_la == ScoreParser::ANY

      || _la == ScoreParser::NO)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1093);
      inlineChain();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1094);
      inlinePattern();
      setState(1101);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::NOT:
        case ScoreParser::FOLLOWED: {
          setState(1096); 
          _errHandler->sync(this);
          alt = 1;
          do {
            switch (alt) {
              case 1: {
                    setState(1095);
                    inlineStep();
                    break;
                  }

            default:
              throw NoViableAltException(this);
            }
            setState(1098); 
            _errHandler->sync(this);
            alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 114, _ctx);
          } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
          break;
        }

        case ScoreParser::IN:
        case ScoreParser::FOR:
        case ScoreParser::ON:
        case ScoreParser::STOPPED:
        case ScoreParser::RETURNED: {
          setState(1100);
          regularity();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RegularityContext ------------------------------------------------------------------

ScoreParser::RegularityContext::RegularityContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::RegularityContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::AT() {
  return getToken(ScoreParser::AT, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::LEAST() {
  return getToken(ScoreParser::LEAST, 0);
}

std::vector<ScoreParser::AmountContext *> ScoreParser::RegularityContext::amount() {
  return getRuleContexts<ScoreParser::AmountContext>();
}

ScoreParser::AmountContext* ScoreParser::RegularityContext::amount(size_t i) {
  return getRuleContext<ScoreParser::AmountContext>(i);
}

tree::TerminalNode* ScoreParser::RegularityContext::OF() {
  return getToken(ScoreParser::OF, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::THE() {
  return getToken(ScoreParser::THE, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::LAST() {
  return getToken(ScoreParser::LAST, 0);
}

ScoreParser::UnitContext* ScoreParser::RegularityContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}

tree::TerminalNode* ScoreParser::RegularityContext::ON() {
  return getToken(ScoreParser::ON, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::DAYS() {
  return getToken(ScoreParser::DAYS, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::ANY() {
  return getToken(ScoreParser::ANY, 0);
}

std::vector<ScoreParser::DurationContext *> ScoreParser::RegularityContext::duration() {
  return getRuleContexts<ScoreParser::DurationContext>();
}

ScoreParser::DurationContext* ScoreParser::RegularityContext::duration(size_t i) {
  return getRuleContext<ScoreParser::DurationContext>(i);
}

tree::TerminalNode* ScoreParser::RegularityContext::FOR() {
  return getToken(ScoreParser::FOR, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::FIRST() {
  return getToken(ScoreParser::FIRST, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::TIME() {
  return getToken(ScoreParser::TIME, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::WITHIN() {
  return getToken(ScoreParser::WITHIN, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::STOPPED() {
  return getToken(ScoreParser::STOPPED, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::RETURNED() {
  return getToken(ScoreParser::RETURNED, 0);
}

tree::TerminalNode* ScoreParser::RegularityContext::AFTER() {
  return getToken(ScoreParser::AFTER, 0);
}


size_t ScoreParser::RegularityContext::getRuleIndex() const {
  return ScoreParser::RuleRegularity;
}

antlrcpp::Any ScoreParser::RegularityContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitRegularity(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::RegularityContext* ScoreParser::regularity() {
  RegularityContext *_localctx = _tracker.createInstance<RegularityContext>(_ctx, getState());
  enterRule(_localctx, 186, ScoreParser::RuleRegularity);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1139);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::IN: {
        enterOuterAlt(_localctx, 1);
        setState(1105);
        match(ScoreParser::IN);
        setState(1106);
        match(ScoreParser::AT);
        setState(1107);
        match(ScoreParser::LEAST);
        setState(1108);
        amount();
        setState(1109);
        match(ScoreParser::OF);
        setState(1110);
        match(ScoreParser::THE);
        setState(1111);
        match(ScoreParser::LAST);
        setState(1112);
        amount();
        setState(1113);
        unit();
        break;
      }

      case ScoreParser::ON: {
        enterOuterAlt(_localctx, 2);
        setState(1115);
        match(ScoreParser::ON);
        setState(1116);
        match(ScoreParser::AT);
        setState(1117);
        match(ScoreParser::LEAST);
        setState(1118);
        amount();
        setState(1119);
        match(ScoreParser::DAYS);
        setState(1120);
        match(ScoreParser::IN);
        setState(1121);
        match(ScoreParser::ANY);
        setState(1122);
        duration();
        break;
      }

      case ScoreParser::FOR: {
        enterOuterAlt(_localctx, 3);
        setState(1124);
        match(ScoreParser::FOR);
        setState(1125);
        match(ScoreParser::THE);
        setState(1126);
        match(ScoreParser::FIRST);
        setState(1127);
        match(ScoreParser::TIME);
        setState(1128);
        match(ScoreParser::WITHIN);
        setState(1129);
        duration();
        break;
      }

      case ScoreParser::STOPPED: {
        enterOuterAlt(_localctx, 4);
        setState(1130);
        match(ScoreParser::STOPPED);
        setState(1131);
        match(ScoreParser::FOR);
        setState(1132);
        duration();
        break;
      }

      case ScoreParser::RETURNED: {
        enterOuterAlt(_localctx, 5);
        setState(1133);
        match(ScoreParser::RETURNED);
        setState(1134);
        match(ScoreParser::AFTER);
        setState(1135);
        duration();
        setState(1136);
        match(ScoreParser::WITHIN);
        setState(1137);
        duration();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExprContext ------------------------------------------------------------------

ScoreParser::ExprContext::ExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::ConditionalContext* ScoreParser::ExprContext::conditional() {
  return getRuleContext<ScoreParser::ConditionalContext>(0);
}

ScoreParser::OrExprContext* ScoreParser::ExprContext::orExpr() {
  return getRuleContext<ScoreParser::OrExprContext>(0);
}


size_t ScoreParser::ExprContext::getRuleIndex() const {
  return ScoreParser::RuleExpr;
}

antlrcpp::Any ScoreParser::ExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitExpr(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ExprContext* ScoreParser::expr() {
  ExprContext *_localctx = _tracker.createInstance<ExprContext>(_ctx, getState());
  enterRule(_localctx, 188, ScoreParser::RuleExpr);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1143);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::IF: {
        enterOuterAlt(_localctx, 1);
        setState(1141);
        conditional();
        break;
      }

      case ScoreParser::NOT:
      case ScoreParser::TRUE:
      case ScoreParser::FALSE:
      case ScoreParser::UNKNOWN:
      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED:
      case ScoreParser::TIMESTAMP:
      case ScoreParser::DATE:
      case ScoreParser::PERCENT:
      case ScoreParser::NUM:
      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING:
      case ScoreParser::LPAREN:
      case ScoreParser::LBRACK:
      case ScoreParser::MINUS:
      case ScoreParser::LABEL:
      case ScoreParser::PHRASE_UNIT: {
        enterOuterAlt(_localctx, 2);
        setState(1142);
        orExpr();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConditionalContext ------------------------------------------------------------------

ScoreParser::ConditionalContext::ConditionalContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ConditionalContext::IF() {
  return getToken(ScoreParser::IF, 0);
}

std::vector<ScoreParser::ExprContext *> ScoreParser::ConditionalContext::expr() {
  return getRuleContexts<ScoreParser::ExprContext>();
}

ScoreParser::ExprContext* ScoreParser::ConditionalContext::expr(size_t i) {
  return getRuleContext<ScoreParser::ExprContext>(i);
}

tree::TerminalNode* ScoreParser::ConditionalContext::THEN() {
  return getToken(ScoreParser::THEN, 0);
}

tree::TerminalNode* ScoreParser::ConditionalContext::ELSE() {
  return getToken(ScoreParser::ELSE, 0);
}

std::vector<ScoreParser::ElseIfContext *> ScoreParser::ConditionalContext::elseIf() {
  return getRuleContexts<ScoreParser::ElseIfContext>();
}

ScoreParser::ElseIfContext* ScoreParser::ConditionalContext::elseIf(size_t i) {
  return getRuleContext<ScoreParser::ElseIfContext>(i);
}


size_t ScoreParser::ConditionalContext::getRuleIndex() const {
  return ScoreParser::RuleConditional;
}

antlrcpp::Any ScoreParser::ConditionalContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitConditional(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ConditionalContext* ScoreParser::conditional() {
  ConditionalContext *_localctx = _tracker.createInstance<ConditionalContext>(_ctx, getState());
  enterRule(_localctx, 190, ScoreParser::RuleConditional);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1145);
    match(ScoreParser::IF);
    setState(1146);
    expr();
    setState(1147);
    match(ScoreParser::THEN);
    setState(1148);
    expr();
    setState(1152);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::ELSEIF

    || _la == ScoreParser::ELIF) {
      setState(1149);
      elseIf();
      setState(1154);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1155);
    match(ScoreParser::ELSE);
    setState(1156);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ElseIfContext ------------------------------------------------------------------

ScoreParser::ElseIfContext::ElseIfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::ExprContext *> ScoreParser::ElseIfContext::expr() {
  return getRuleContexts<ScoreParser::ExprContext>();
}

ScoreParser::ExprContext* ScoreParser::ElseIfContext::expr(size_t i) {
  return getRuleContext<ScoreParser::ExprContext>(i);
}

tree::TerminalNode* ScoreParser::ElseIfContext::THEN() {
  return getToken(ScoreParser::THEN, 0);
}

tree::TerminalNode* ScoreParser::ElseIfContext::ELSEIF() {
  return getToken(ScoreParser::ELSEIF, 0);
}

tree::TerminalNode* ScoreParser::ElseIfContext::ELIF() {
  return getToken(ScoreParser::ELIF, 0);
}


size_t ScoreParser::ElseIfContext::getRuleIndex() const {
  return ScoreParser::RuleElseIf;
}

antlrcpp::Any ScoreParser::ElseIfContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitElseIf(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ElseIfContext* ScoreParser::elseIf() {
  ElseIfContext *_localctx = _tracker.createInstance<ElseIfContext>(_ctx, getState());
  enterRule(_localctx, 192, ScoreParser::RuleElseIf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1158);
    _la = _input->LA(1);
    if (!(_la == ScoreParser::ELSEIF

    || _la == ScoreParser::ELIF)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1159);
    expr();
    setState(1160);
    match(ScoreParser::THEN);
    setState(1161);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OrExprContext ------------------------------------------------------------------

ScoreParser::OrExprContext::OrExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::AndExprContext *> ScoreParser::OrExprContext::andExpr() {
  return getRuleContexts<ScoreParser::AndExprContext>();
}

ScoreParser::AndExprContext* ScoreParser::OrExprContext::andExpr(size_t i) {
  return getRuleContext<ScoreParser::AndExprContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::OrExprContext::OR() {
  return getTokens(ScoreParser::OR);
}

tree::TerminalNode* ScoreParser::OrExprContext::OR(size_t i) {
  return getToken(ScoreParser::OR, i);
}


size_t ScoreParser::OrExprContext::getRuleIndex() const {
  return ScoreParser::RuleOrExpr;
}

antlrcpp::Any ScoreParser::OrExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitOrExpr(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::OrExprContext* ScoreParser::orExpr() {
  OrExprContext *_localctx = _tracker.createInstance<OrExprContext>(_ctx, getState());
  enterRule(_localctx, 194, ScoreParser::RuleOrExpr);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1163);
    andExpr();
    setState(1168);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 120, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1164);
        match(ScoreParser::OR);
        setState(1165);
        andExpr(); 
      }
      setState(1170);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 120, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AndExprContext ------------------------------------------------------------------

ScoreParser::AndExprContext::AndExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::NotExprContext *> ScoreParser::AndExprContext::notExpr() {
  return getRuleContexts<ScoreParser::NotExprContext>();
}

ScoreParser::NotExprContext* ScoreParser::AndExprContext::notExpr(size_t i) {
  return getRuleContext<ScoreParser::NotExprContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::AndExprContext::AND() {
  return getTokens(ScoreParser::AND);
}

tree::TerminalNode* ScoreParser::AndExprContext::AND(size_t i) {
  return getToken(ScoreParser::AND, i);
}


size_t ScoreParser::AndExprContext::getRuleIndex() const {
  return ScoreParser::RuleAndExpr;
}

antlrcpp::Any ScoreParser::AndExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitAndExpr(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::AndExprContext* ScoreParser::andExpr() {
  AndExprContext *_localctx = _tracker.createInstance<AndExprContext>(_ctx, getState());
  enterRule(_localctx, 196, ScoreParser::RuleAndExpr);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1171);
    notExpr();
    setState(1176);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::AND) {
      setState(1172);
      match(ScoreParser::AND);
      setState(1173);
      notExpr();
      setState(1178);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NotExprContext ------------------------------------------------------------------

ScoreParser::NotExprContext::NotExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::ComparisonContext* ScoreParser::NotExprContext::comparison() {
  return getRuleContext<ScoreParser::ComparisonContext>(0);
}

std::vector<tree::TerminalNode *> ScoreParser::NotExprContext::NOT() {
  return getTokens(ScoreParser::NOT);
}

tree::TerminalNode* ScoreParser::NotExprContext::NOT(size_t i) {
  return getToken(ScoreParser::NOT, i);
}


size_t ScoreParser::NotExprContext::getRuleIndex() const {
  return ScoreParser::RuleNotExpr;
}

antlrcpp::Any ScoreParser::NotExprContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitNotExpr(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::NotExprContext* ScoreParser::notExpr() {
  NotExprContext *_localctx = _tracker.createInstance<NotExprContext>(_ctx, getState());
  enterRule(_localctx, 198, ScoreParser::RuleNotExpr);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1182);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::NOT) {
      setState(1179);
      match(ScoreParser::NOT);
      setState(1184);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1185);
    comparison();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ComparisonContext ------------------------------------------------------------------

ScoreParser::ComparisonContext::ComparisonContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::EventTestContext* ScoreParser::ComparisonContext::eventTest() {
  return getRuleContext<ScoreParser::EventTestContext>(0);
}

ScoreParser::SinceLastWhereContext* ScoreParser::ComparisonContext::sinceLastWhere() {
  return getRuleContext<ScoreParser::SinceLastWhereContext>(0);
}

ScoreParser::TightWindowContext* ScoreParser::ComparisonContext::tightWindow() {
  return getRuleContext<ScoreParser::TightWindowContext>(0);
}

ScoreParser::ComparisonTailContext* ScoreParser::ComparisonContext::comparisonTail() {
  return getRuleContext<ScoreParser::ComparisonTailContext>(0);
}

std::vector<ScoreParser::RelationContext *> ScoreParser::ComparisonContext::relation() {
  return getRuleContexts<ScoreParser::RelationContext>();
}

ScoreParser::RelationContext* ScoreParser::ComparisonContext::relation(size_t i) {
  return getRuleContext<ScoreParser::RelationContext>(i);
}

ScoreParser::AdditiveContext* ScoreParser::ComparisonContext::additive() {
  return getRuleContext<ScoreParser::AdditiveContext>(0);
}


size_t ScoreParser::ComparisonContext::getRuleIndex() const {
  return ScoreParser::RuleComparison;
}

antlrcpp::Any ScoreParser::ComparisonContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitComparison(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ComparisonContext* ScoreParser::comparison() {
  ComparisonContext *_localctx = _tracker.createInstance<ComparisonContext>(_ctx, getState());
  enterRule(_localctx, 200, ScoreParser::RuleComparison);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(1211);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 128, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1187);
      eventTest();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1188);
      sinceLastWhere();
      setState(1199);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 125, _ctx)) {
      case 1: {
        setState(1189);
        tightWindow();
        setState(1197);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 124, _ctx)) {
        case 1: {
          setState(1190);
          comparisonTail();
          setState(1194);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 123, _ctx);
          while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
            if (alt == 1) {
              setState(1191);
              relation(); 
            }
            setState(1196);
            _errHandler->sync(this);
            alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 123, _ctx);
          }
          break;
        }

        }
        break;
      }

      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1201);
      additive();
      setState(1209);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 127, _ctx)) {
      case 1: {
        setState(1202);
        comparisonTail();
        setState(1206);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 126, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1203);
            relation(); 
          }
          setState(1208);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 126, _ctx);
        }
        break;
      }

      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConditionContext ------------------------------------------------------------------

ScoreParser::ConditionContext::ConditionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::ConditionalConditionContext* ScoreParser::ConditionContext::conditionalCondition() {
  return getRuleContext<ScoreParser::ConditionalConditionContext>(0);
}

std::vector<ScoreParser::AndConditionContext *> ScoreParser::ConditionContext::andCondition() {
  return getRuleContexts<ScoreParser::AndConditionContext>();
}

ScoreParser::AndConditionContext* ScoreParser::ConditionContext::andCondition(size_t i) {
  return getRuleContext<ScoreParser::AndConditionContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::ConditionContext::OR() {
  return getTokens(ScoreParser::OR);
}

tree::TerminalNode* ScoreParser::ConditionContext::OR(size_t i) {
  return getToken(ScoreParser::OR, i);
}


size_t ScoreParser::ConditionContext::getRuleIndex() const {
  return ScoreParser::RuleCondition;
}

antlrcpp::Any ScoreParser::ConditionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitCondition(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ConditionContext* ScoreParser::condition() {
  ConditionContext *_localctx = _tracker.createInstance<ConditionContext>(_ctx, getState());
  enterRule(_localctx, 202, ScoreParser::RuleCondition);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1222);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::IF: {
        enterOuterAlt(_localctx, 1);
        setState(1213);
        conditionalCondition();
        break;
      }

      case ScoreParser::NOT:
      case ScoreParser::TRUE:
      case ScoreParser::FALSE:
      case ScoreParser::UNKNOWN:
      case ScoreParser::MODEL:
      case ScoreParser::MODULE:
      case ScoreParser::VERSION:
      case ScoreParser::TIMEZONE:
      case ScoreParser::MISSING:
      case ScoreParser::FISCAL:
      case ScoreParser::STARTS:
      case ScoreParser::HOLIDAYS:
      case ScoreParser::USE:
      case ScoreParser::AS:
      case ScoreParser::PARAM:
      case ScoreParser::LET:
      case ScoreParser::LINES:
      case ScoreParser::OF:
      case ScoreParser::DEFINE:
      case ScoreParser::ORDERED:
      case ScoreParser::ENUM:
      case ScoreParser::LEAD:
      case ScoreParser::FROM:
      case ScoreParser::EVENT:
      case ScoreParser::AT:
      case ScoreParser::KEY:
      case ScoreParser::FORMAT:
      case ScoreParser::SPLIT:
      case ScoreParser::BY:
      case ScoreParser::LIST:
      case ScoreParser::SET:
      case ScoreParser::SCORE:
      case ScoreParser::FOR:
      case ScoreParser::EACH:
      case ScoreParser::WEIGHT:
      case ScoreParser::GROUP:
      case ScoreParser::FIRST:
      case ScoreParser::HIGHEST:
      case ScoreParser::POINTS:
      case ScoreParser::DECAY:
      case ScoreParser::HALVING:
      case ScoreParser::EVERY:
      case ScoreParser::FADING:
      case ScoreParser::OVER:
      case ScoreParser::DROPPING:
      case ScoreParser::EXPIRING:
      case ScoreParser::AFTER:
      case ScoreParser::NONE:
      case ScoreParser::PER:
      case ScoreParser::IDLE:
      case ScoreParser::SINCE:
      case ScoreParser::LAST:
      case ScoreParser::ONCE:
      case ScoreParser::MOST:
      case ScoreParser::GRADE:
      case ScoreParser::MATRIX:
      case ScoreParser::SEGMENT:
      case ScoreParser::WHEN:
      case ScoreParser::OTHERWISE:
      case ScoreParser::SHIFT:
      case ScoreParser::ON:
      case ScoreParser::RISES:
      case ScoreParser::ABOVE:
      case ScoreParser::FALLS:
      case ScoreParser::BELOW:
      case ScoreParser::BECOMES:
      case ScoreParser::ENTERS:
      case ScoreParser::LEAVES:
      case ScoreParser::REARM:
      case ScoreParser::NEW:
      case ScoreParser::PRIORITY:
      case ScoreParser::DO:
      case ScoreParser::TEST:
      case ScoreParser::EXPECT:
      case ScoreParser::PREVIOUS:
      case ScoreParser::CASES:
      case ScoreParser::X_TIMES:
      case ScoreParser::WHERE:
      case ScoreParser::WITHIN:
      case ScoreParser::BETWEEN:
      case ScoreParser::AGO:
      case ScoreParser::BEFORE:
      case ScoreParser::THIS:
      case ScoreParser::NEXT:
      case ScoreParser::BUSINESS:
      case ScoreParser::START:
      case ScoreParser::END:
      case ScoreParser::ZONE:
      case ScoreParser::ANY:
      case ScoreParser::NO:
      case ScoreParser::ALL:
      case ScoreParser::EXACTLY:
      case ScoreParser::FOLLOWED:
      case ScoreParser::LEAST:
      case ScoreParser::THE:
      case ScoreParser::TIME:
      case ScoreParser::STOPPED:
      case ScoreParser::RETURNED:
      case ScoreParser::CONTAINS:
      case ScoreParser::WITH:
      case ScoreParser::ENDS:
      case ScoreParser::HAS:
      case ScoreParser::MATCHES:
      case ScoreParser::DIV:
      case ScoreParser::MOD:
      case ScoreParser::UNLISTED:
      case ScoreParser::ROUND:
      case ScoreParser::HALF:
      case ScoreParser::UP:
      case ScoreParser::COUNT:
      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT:
      case ScoreParser::SECOND:
      case ScoreParser::SECONDS:
      case ScoreParser::MINUTE:
      case ScoreParser::MINUTES:
      case ScoreParser::HOUR:
      case ScoreParser::HOURS:
      case ScoreParser::DAY:
      case ScoreParser::DAYS:
      case ScoreParser::WEEK:
      case ScoreParser::WEEKS:
      case ScoreParser::MONTH:
      case ScoreParser::MONTHS:
      case ScoreParser::QUARTER:
      case ScoreParser::QUARTERS:
      case ScoreParser::YEAR:
      case ScoreParser::YEARS:
      case ScoreParser::WEEKDAY:
      case ScoreParser::ISO_WEEK:
      case ScoreParser::DATE_WORD:
      case ScoreParser::ELSEIF:
      case ScoreParser::ELIF:
      case ScoreParser::IDENT:
      case ScoreParser::QUOTED:
      case ScoreParser::TIMESTAMP:
      case ScoreParser::DATE:
      case ScoreParser::PERCENT:
      case ScoreParser::NUM:
      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING:
      case ScoreParser::LPAREN:
      case ScoreParser::LBRACK:
      case ScoreParser::MINUS:
      case ScoreParser::LABEL:
      case ScoreParser::PHRASE_UNIT: {
        enterOuterAlt(_localctx, 2);
        setState(1214);
        andCondition();
        setState(1219);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ScoreParser::OR) {
          setState(1215);
          match(ScoreParser::OR);
          setState(1216);
          andCondition();
          setState(1221);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConditionalConditionContext ------------------------------------------------------------------

ScoreParser::ConditionalConditionContext::ConditionalConditionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ConditionalConditionContext::IF() {
  return getToken(ScoreParser::IF, 0);
}

std::vector<ScoreParser::ExprContext *> ScoreParser::ConditionalConditionContext::expr() {
  return getRuleContexts<ScoreParser::ExprContext>();
}

ScoreParser::ExprContext* ScoreParser::ConditionalConditionContext::expr(size_t i) {
  return getRuleContext<ScoreParser::ExprContext>(i);
}

tree::TerminalNode* ScoreParser::ConditionalConditionContext::THEN() {
  return getToken(ScoreParser::THEN, 0);
}

tree::TerminalNode* ScoreParser::ConditionalConditionContext::ELSE() {
  return getToken(ScoreParser::ELSE, 0);
}

ScoreParser::ConditionContext* ScoreParser::ConditionalConditionContext::condition() {
  return getRuleContext<ScoreParser::ConditionContext>(0);
}

std::vector<ScoreParser::ElseIfContext *> ScoreParser::ConditionalConditionContext::elseIf() {
  return getRuleContexts<ScoreParser::ElseIfContext>();
}

ScoreParser::ElseIfContext* ScoreParser::ConditionalConditionContext::elseIf(size_t i) {
  return getRuleContext<ScoreParser::ElseIfContext>(i);
}


size_t ScoreParser::ConditionalConditionContext::getRuleIndex() const {
  return ScoreParser::RuleConditionalCondition;
}

antlrcpp::Any ScoreParser::ConditionalConditionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitConditionalCondition(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ConditionalConditionContext* ScoreParser::conditionalCondition() {
  ConditionalConditionContext *_localctx = _tracker.createInstance<ConditionalConditionContext>(_ctx, getState());
  enterRule(_localctx, 204, ScoreParser::RuleConditionalCondition);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1224);
    match(ScoreParser::IF);
    setState(1225);
    expr();
    setState(1226);
    match(ScoreParser::THEN);
    setState(1227);
    expr();
    setState(1231);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::ELSEIF

    || _la == ScoreParser::ELIF) {
      setState(1228);
      elseIf();
      setState(1233);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1234);
    match(ScoreParser::ELSE);
    setState(1235);
    condition();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AndConditionContext ------------------------------------------------------------------

ScoreParser::AndConditionContext::AndConditionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::NotConditionContext *> ScoreParser::AndConditionContext::notCondition() {
  return getRuleContexts<ScoreParser::NotConditionContext>();
}

ScoreParser::NotConditionContext* ScoreParser::AndConditionContext::notCondition(size_t i) {
  return getRuleContext<ScoreParser::NotConditionContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::AndConditionContext::AND() {
  return getTokens(ScoreParser::AND);
}

tree::TerminalNode* ScoreParser::AndConditionContext::AND(size_t i) {
  return getToken(ScoreParser::AND, i);
}


size_t ScoreParser::AndConditionContext::getRuleIndex() const {
  return ScoreParser::RuleAndCondition;
}

antlrcpp::Any ScoreParser::AndConditionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitAndCondition(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::AndConditionContext* ScoreParser::andCondition() {
  AndConditionContext *_localctx = _tracker.createInstance<AndConditionContext>(_ctx, getState());
  enterRule(_localctx, 206, ScoreParser::RuleAndCondition);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1237);
    notCondition();
    setState(1242);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::AND) {
      setState(1238);
      match(ScoreParser::AND);
      setState(1239);
      notCondition();
      setState(1244);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NotConditionContext ------------------------------------------------------------------

ScoreParser::NotConditionContext::NotConditionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::PlainComparisonContext* ScoreParser::NotConditionContext::plainComparison() {
  return getRuleContext<ScoreParser::PlainComparisonContext>(0);
}

std::vector<tree::TerminalNode *> ScoreParser::NotConditionContext::NOT() {
  return getTokens(ScoreParser::NOT);
}

tree::TerminalNode* ScoreParser::NotConditionContext::NOT(size_t i) {
  return getToken(ScoreParser::NOT, i);
}


size_t ScoreParser::NotConditionContext::getRuleIndex() const {
  return ScoreParser::RuleNotCondition;
}

antlrcpp::Any ScoreParser::NotConditionContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitNotCondition(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::NotConditionContext* ScoreParser::notCondition() {
  NotConditionContext *_localctx = _tracker.createInstance<NotConditionContext>(_ctx, getState());
  enterRule(_localctx, 208, ScoreParser::RuleNotCondition);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1248);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::NOT) {
      setState(1245);
      match(ScoreParser::NOT);
      setState(1250);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1251);
    plainComparison();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PlainComparisonContext ------------------------------------------------------------------

ScoreParser::PlainComparisonContext::PlainComparisonContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::AdditiveContext* ScoreParser::PlainComparisonContext::additive() {
  return getRuleContext<ScoreParser::AdditiveContext>(0);
}

ScoreParser::ComparisonTailContext* ScoreParser::PlainComparisonContext::comparisonTail() {
  return getRuleContext<ScoreParser::ComparisonTailContext>(0);
}

std::vector<ScoreParser::RelationContext *> ScoreParser::PlainComparisonContext::relation() {
  return getRuleContexts<ScoreParser::RelationContext>();
}

ScoreParser::RelationContext* ScoreParser::PlainComparisonContext::relation(size_t i) {
  return getRuleContext<ScoreParser::RelationContext>(i);
}


size_t ScoreParser::PlainComparisonContext::getRuleIndex() const {
  return ScoreParser::RulePlainComparison;
}

antlrcpp::Any ScoreParser::PlainComparisonContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPlainComparison(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PlainComparisonContext* ScoreParser::plainComparison() {
  PlainComparisonContext *_localctx = _tracker.createInstance<PlainComparisonContext>(_ctx, getState());
  enterRule(_localctx, 210, ScoreParser::RulePlainComparison);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1253);
    additive();
    setState(1261);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 135, _ctx)) {
    case 1: {
      setState(1254);
      comparisonTail();
      setState(1258);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 134, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1255);
          relation(); 
        }
        setState(1260);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 134, _ctx);
      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RelationContext ------------------------------------------------------------------

ScoreParser::RelationContext::RelationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::AdditiveContext* ScoreParser::RelationContext::additive() {
  return getRuleContext<ScoreParser::AdditiveContext>(0);
}

tree::TerminalNode* ScoreParser::RelationContext::EQ() {
  return getToken(ScoreParser::EQ, 0);
}

tree::TerminalNode* ScoreParser::RelationContext::NE() {
  return getToken(ScoreParser::NE, 0);
}

tree::TerminalNode* ScoreParser::RelationContext::LT() {
  return getToken(ScoreParser::LT, 0);
}

tree::TerminalNode* ScoreParser::RelationContext::LE() {
  return getToken(ScoreParser::LE, 0);
}

tree::TerminalNode* ScoreParser::RelationContext::GT() {
  return getToken(ScoreParser::GT, 0);
}

tree::TerminalNode* ScoreParser::RelationContext::GE() {
  return getToken(ScoreParser::GE, 0);
}

tree::TerminalNode* ScoreParser::RelationContext::ASSIGN() {
  return getToken(ScoreParser::ASSIGN, 0);
}


size_t ScoreParser::RelationContext::getRuleIndex() const {
  return ScoreParser::RuleRelation;
}

antlrcpp::Any ScoreParser::RelationContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitRelation(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::RelationContext* ScoreParser::relation() {
  RelationContext *_localctx = _tracker.createInstance<RelationContext>(_ctx, getState());
  enterRule(_localctx, 212, ScoreParser::RuleRelation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1263);
    _la = _input->LA(1);
    if (!(((((_la - 166) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 166)) & ((1ULL << (ScoreParser::EQ - 166))
      | (1ULL << (ScoreParser::NE - 166))
      | (1ULL << (ScoreParser::LE - 166))
      | (1ULL << (ScoreParser::GE - 166))
      | (1ULL << (ScoreParser::LT - 166))
      | (1ULL << (ScoreParser::GT - 166))
      | (1ULL << (ScoreParser::ASSIGN - 166)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1264);
    additive();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ComparisonTailContext ------------------------------------------------------------------

ScoreParser::ComparisonTailContext::ComparisonTailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::RelationContext* ScoreParser::ComparisonTailContext::relation() {
  return getRuleContext<ScoreParser::RelationContext>(0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

ScoreParser::InTargetContext* ScoreParser::ComparisonTailContext::inTarget() {
  return getRuleContext<ScoreParser::InTargetContext>(0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::NOT() {
  return getToken(ScoreParser::NOT, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::IS() {
  return getToken(ScoreParser::IS, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::KNOWN() {
  return getToken(ScoreParser::KNOWN, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::UNKNOWN() {
  return getToken(ScoreParser::UNKNOWN, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::UNLISTED() {
  return getToken(ScoreParser::UNLISTED, 0);
}

ScoreParser::AdditiveContext* ScoreParser::ComparisonTailContext::additive() {
  return getRuleContext<ScoreParser::AdditiveContext>(0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::CONTAINS() {
  return getToken(ScoreParser::CONTAINS, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::STARTS() {
  return getToken(ScoreParser::STARTS, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::WITH() {
  return getToken(ScoreParser::WITH, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::ENDS() {
  return getToken(ScoreParser::ENDS, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::ANY() {
  return getToken(ScoreParser::ANY, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::ALL() {
  return getToken(ScoreParser::ALL, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::NONE() {
  return getToken(ScoreParser::NONE, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::OF() {
  return getToken(ScoreParser::OF, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::HAS() {
  return getToken(ScoreParser::HAS, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::EXACTLY() {
  return getToken(ScoreParser::EXACTLY, 0);
}

tree::TerminalNode* ScoreParser::ComparisonTailContext::MATCHES() {
  return getToken(ScoreParser::MATCHES, 0);
}


size_t ScoreParser::ComparisonTailContext::getRuleIndex() const {
  return ScoreParser::RuleComparisonTail;
}

antlrcpp::Any ScoreParser::ComparisonTailContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitComparisonTail(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ComparisonTailContext* ScoreParser::comparisonTail() {
  ComparisonTailContext *_localctx = _tracker.createInstance<ComparisonTailContext>(_ctx, getState());
  enterRule(_localctx, 214, ScoreParser::RuleComparisonTail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1302);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 143, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1266);
      relation();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1268);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ScoreParser::NOT) {
        setState(1267);
        match(ScoreParser::NOT);
      }
      setState(1270);
      match(ScoreParser::IN);
      setState(1271);
      inTarget();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1272);
      match(ScoreParser::IS);
      setState(1274);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ScoreParser::NOT) {
        setState(1273);
        match(ScoreParser::NOT);
      }
      setState(1276);
      _la = _input->LA(1);
      if (!(_la == ScoreParser::KNOWN

      || _la == ScoreParser::UNKNOWN || _la == ScoreParser::UNLISTED)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1278);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ScoreParser::NOT) {
        setState(1277);
        match(ScoreParser::NOT);
      }
      setState(1285);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ScoreParser::CONTAINS: {
          setState(1280);
          match(ScoreParser::CONTAINS);
          break;
        }

        case ScoreParser::STARTS: {
          setState(1281);
          match(ScoreParser::STARTS);
          setState(1282);
          match(ScoreParser::WITH);
          break;
        }

        case ScoreParser::ENDS: {
          setState(1283);
          match(ScoreParser::ENDS);
          setState(1284);
          match(ScoreParser::WITH);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1291);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 141, _ctx)) {
      case 1: {
        setState(1287);
        _la = _input->LA(1);
        if (!(((((_la - 56) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 56)) & ((1ULL << (ScoreParser::NONE - 56))
          | (1ULL << (ScoreParser::ANY - 56))
          | (1ULL << (ScoreParser::ALL - 56)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1289);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 140, _ctx)) {
        case 1: {
          setState(1288);
          match(ScoreParser::OF);
          break;
        }

        }
        break;
      }

      }
      setState(1293);
      additive();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1294);
      match(ScoreParser::HAS);
      setState(1295);
      _la = _input->LA(1);
      if (!(((((_la - 56) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 56)) & ((1ULL << (ScoreParser::NONE - 56))
        | (1ULL << (ScoreParser::ANY - 56))
        | (1ULL << (ScoreParser::ALL - 56))
        | (1ULL << (ScoreParser::EXACTLY - 56)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1296);
      additive();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1298);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ScoreParser::NOT) {
        setState(1297);
        match(ScoreParser::NOT);
      }
      setState(1300);
      match(ScoreParser::MATCHES);
      setState(1301);
      additive();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InTargetContext ------------------------------------------------------------------

ScoreParser::InTargetContext::InTargetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::WhichContext* ScoreParser::InTargetContext::which() {
  return getRuleContext<ScoreParser::WhichContext>(0);
}

ScoreParser::UnitContext* ScoreParser::InTargetContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}

std::vector<ScoreParser::AdditiveContext *> ScoreParser::InTargetContext::additive() {
  return getRuleContexts<ScoreParser::AdditiveContext>();
}

ScoreParser::AdditiveContext* ScoreParser::InTargetContext::additive(size_t i) {
  return getRuleContext<ScoreParser::AdditiveContext>(i);
}

ScoreParser::RangeOpContext* ScoreParser::InTargetContext::rangeOp() {
  return getRuleContext<ScoreParser::RangeOpContext>(0);
}


size_t ScoreParser::InTargetContext::getRuleIndex() const {
  return ScoreParser::RuleInTarget;
}

antlrcpp::Any ScoreParser::InTargetContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitInTarget(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::InTargetContext* ScoreParser::inTarget() {
  InTargetContext *_localctx = _tracker.createInstance<InTargetContext>(_ctx, getState());
  enterRule(_localctx, 216, ScoreParser::RuleInTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1317);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 146, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1304);
      which();
      setState(1305);
      unit();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1307);
      additive();
      setState(1312);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 159) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 159)) & ((1ULL << (ScoreParser::RANGE - 159))
        | (1ULL << (ScoreParser::RANGE_EXCLUSIVE - 159))
        | (1ULL << (ScoreParser::RANGE_INCLUSIVE - 159)))) != 0)) {
        setState(1308);
        rangeOp();
        setState(1310);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 144, _ctx)) {
        case 1: {
          setState(1309);
          additive();
          break;
        }

        }
      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1314);
      rangeOp();
      setState(1315);
      additive();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AdditiveContext ------------------------------------------------------------------

ScoreParser::AdditiveContext::AdditiveContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::MultiplicativeContext *> ScoreParser::AdditiveContext::multiplicative() {
  return getRuleContexts<ScoreParser::MultiplicativeContext>();
}

ScoreParser::MultiplicativeContext* ScoreParser::AdditiveContext::multiplicative(size_t i) {
  return getRuleContext<ScoreParser::MultiplicativeContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::AdditiveContext::PLUS() {
  return getTokens(ScoreParser::PLUS);
}

tree::TerminalNode* ScoreParser::AdditiveContext::PLUS(size_t i) {
  return getToken(ScoreParser::PLUS, i);
}

std::vector<tree::TerminalNode *> ScoreParser::AdditiveContext::MINUS() {
  return getTokens(ScoreParser::MINUS);
}

tree::TerminalNode* ScoreParser::AdditiveContext::MINUS(size_t i) {
  return getToken(ScoreParser::MINUS, i);
}


size_t ScoreParser::AdditiveContext::getRuleIndex() const {
  return ScoreParser::RuleAdditive;
}

antlrcpp::Any ScoreParser::AdditiveContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitAdditive(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::AdditiveContext* ScoreParser::additive() {
  AdditiveContext *_localctx = _tracker.createInstance<AdditiveContext>(_ctx, getState());
  enterRule(_localctx, 218, ScoreParser::RuleAdditive);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1319);
    multiplicative();
    setState(1324);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::PLUS

    || _la == ScoreParser::MINUS) {
      setState(1320);
      _la = _input->LA(1);
      if (!(_la == ScoreParser::PLUS

      || _la == ScoreParser::MINUS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1321);
      multiplicative();
      setState(1326);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MultiplicativeContext ------------------------------------------------------------------

ScoreParser::MultiplicativeContext::MultiplicativeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::UnaryContext *> ScoreParser::MultiplicativeContext::unary() {
  return getRuleContexts<ScoreParser::UnaryContext>();
}

ScoreParser::UnaryContext* ScoreParser::MultiplicativeContext::unary(size_t i) {
  return getRuleContext<ScoreParser::UnaryContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::MultiplicativeContext::STAR() {
  return getTokens(ScoreParser::STAR);
}

tree::TerminalNode* ScoreParser::MultiplicativeContext::STAR(size_t i) {
  return getToken(ScoreParser::STAR, i);
}

std::vector<tree::TerminalNode *> ScoreParser::MultiplicativeContext::SLASH() {
  return getTokens(ScoreParser::SLASH);
}

tree::TerminalNode* ScoreParser::MultiplicativeContext::SLASH(size_t i) {
  return getToken(ScoreParser::SLASH, i);
}

std::vector<tree::TerminalNode *> ScoreParser::MultiplicativeContext::DIV() {
  return getTokens(ScoreParser::DIV);
}

tree::TerminalNode* ScoreParser::MultiplicativeContext::DIV(size_t i) {
  return getToken(ScoreParser::DIV, i);
}

std::vector<tree::TerminalNode *> ScoreParser::MultiplicativeContext::MOD() {
  return getTokens(ScoreParser::MOD);
}

tree::TerminalNode* ScoreParser::MultiplicativeContext::MOD(size_t i) {
  return getToken(ScoreParser::MOD, i);
}


size_t ScoreParser::MultiplicativeContext::getRuleIndex() const {
  return ScoreParser::RuleMultiplicative;
}

antlrcpp::Any ScoreParser::MultiplicativeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitMultiplicative(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::MultiplicativeContext* ScoreParser::multiplicative() {
  MultiplicativeContext *_localctx = _tracker.createInstance<MultiplicativeContext>(_ctx, getState());
  enterRule(_localctx, 220, ScoreParser::RuleMultiplicative);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1327);
    unary();
    setState(1332);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 148, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1328);
        _la = _input->LA(1);
        if (!(((((_la - 112) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 112)) & ((1ULL << (ScoreParser::DIV - 112))
          | (1ULL << (ScoreParser::MOD - 112))
          | (1ULL << (ScoreParser::STAR - 112)))) != 0) || _la == ScoreParser::SLASH)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1329);
        unary(); 
      }
      setState(1334);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 148, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnaryContext ------------------------------------------------------------------

ScoreParser::UnaryContext::UnaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::PostfixContext* ScoreParser::UnaryContext::postfix() {
  return getRuleContext<ScoreParser::PostfixContext>(0);
}

std::vector<tree::TerminalNode *> ScoreParser::UnaryContext::MINUS() {
  return getTokens(ScoreParser::MINUS);
}

tree::TerminalNode* ScoreParser::UnaryContext::MINUS(size_t i) {
  return getToken(ScoreParser::MINUS, i);
}


size_t ScoreParser::UnaryContext::getRuleIndex() const {
  return ScoreParser::RuleUnary;
}

antlrcpp::Any ScoreParser::UnaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitUnary(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::UnaryContext* ScoreParser::unary() {
  UnaryContext *_localctx = _tracker.createInstance<UnaryContext>(_ctx, getState());
  enterRule(_localctx, 222, ScoreParser::RuleUnary);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1338);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ScoreParser::MINUS) {
      setState(1335);
      match(ScoreParser::MINUS);
      setState(1340);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1341);
    postfix();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PostfixContext ------------------------------------------------------------------

ScoreParser::PostfixContext::PostfixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::TimePhraseContext* ScoreParser::PostfixContext::timePhrase() {
  return getRuleContext<ScoreParser::TimePhraseContext>(0);
}

ScoreParser::AccessContext* ScoreParser::PostfixContext::access() {
  return getRuleContext<ScoreParser::AccessContext>(0);
}

std::vector<tree::TerminalNode *> ScoreParser::PostfixContext::OR() {
  return getTokens(ScoreParser::OR);
}

tree::TerminalNode* ScoreParser::PostfixContext::OR(size_t i) {
  return getToken(ScoreParser::OR, i);
}

std::vector<tree::TerminalNode *> ScoreParser::PostfixContext::ELSE() {
  return getTokens(ScoreParser::ELSE);
}

tree::TerminalNode* ScoreParser::PostfixContext::ELSE(size_t i) {
  return getToken(ScoreParser::ELSE, i);
}

std::vector<ScoreParser::FallbackContext *> ScoreParser::PostfixContext::fallback() {
  return getRuleContexts<ScoreParser::FallbackContext>();
}

ScoreParser::FallbackContext* ScoreParser::PostfixContext::fallback(size_t i) {
  return getRuleContext<ScoreParser::FallbackContext>(i);
}


size_t ScoreParser::PostfixContext::getRuleIndex() const {
  return ScoreParser::RulePostfix;
}

antlrcpp::Any ScoreParser::PostfixContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPostfix(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PostfixContext* ScoreParser::postfix() {
  PostfixContext *_localctx = _tracker.createInstance<PostfixContext>(_ctx, getState());
  enterRule(_localctx, 224, ScoreParser::RulePostfix);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(1353);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 151, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1343);
      timePhrase();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1344);
      access();
      setState(1350);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 150, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1345);
          match(ScoreParser::OR);
          setState(1346);
          match(ScoreParser::ELSE);
          setState(1347);
          fallback(); 
        }
        setState(1352);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 150, _ctx);
      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FallbackContext ------------------------------------------------------------------

ScoreParser::FallbackContext::FallbackContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::AccessContext* ScoreParser::FallbackContext::access() {
  return getRuleContext<ScoreParser::AccessContext>(0);
}

tree::TerminalNode* ScoreParser::FallbackContext::MINUS() {
  return getToken(ScoreParser::MINUS, 0);
}


size_t ScoreParser::FallbackContext::getRuleIndex() const {
  return ScoreParser::RuleFallback;
}

antlrcpp::Any ScoreParser::FallbackContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitFallback(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FallbackContext* ScoreParser::fallback() {
  FallbackContext *_localctx = _tracker.createInstance<FallbackContext>(_ctx, getState());
  enterRule(_localctx, 226, ScoreParser::RuleFallback);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1356);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::MINUS) {
      setState(1355);
      match(ScoreParser::MINUS);
    }
    setState(1358);
    access();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AccessContext ------------------------------------------------------------------

ScoreParser::AccessContext::AccessContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::PrimaryContext* ScoreParser::AccessContext::primary() {
  return getRuleContext<ScoreParser::PrimaryContext>(0);
}

std::vector<ScoreParser::SuffixContext *> ScoreParser::AccessContext::suffix() {
  return getRuleContexts<ScoreParser::SuffixContext>();
}

ScoreParser::SuffixContext* ScoreParser::AccessContext::suffix(size_t i) {
  return getRuleContext<ScoreParser::SuffixContext>(i);
}


size_t ScoreParser::AccessContext::getRuleIndex() const {
  return ScoreParser::RuleAccess;
}

antlrcpp::Any ScoreParser::AccessContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitAccess(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::AccessContext* ScoreParser::access() {
  AccessContext *_localctx = _tracker.createInstance<AccessContext>(_ctx, getState());
  enterRule(_localctx, 228, ScoreParser::RuleAccess);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1360);
    primary();
    setState(1364);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 153, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1361);
        suffix(); 
      }
      setState(1366);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 153, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SuffixContext ------------------------------------------------------------------

ScoreParser::SuffixContext::SuffixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::SuffixContext::DOT() {
  return getToken(ScoreParser::DOT, 0);
}

ScoreParser::NameContext* ScoreParser::SuffixContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::SuffixContext::IN() {
  return getToken(ScoreParser::IN, 0);
}

tree::TerminalNode* ScoreParser::SuffixContext::ZONE() {
  return getToken(ScoreParser::ZONE, 0);
}

ScoreParser::StringContext* ScoreParser::SuffixContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}


size_t ScoreParser::SuffixContext::getRuleIndex() const {
  return ScoreParser::RuleSuffix;
}

antlrcpp::Any ScoreParser::SuffixContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitSuffix(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::SuffixContext* ScoreParser::suffix() {
  SuffixContext *_localctx = _tracker.createInstance<SuffixContext>(_ctx, getState());
  enterRule(_localctx, 230, ScoreParser::RuleSuffix);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1372);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::DOT: {
        enterOuterAlt(_localctx, 1);
        setState(1367);
        match(ScoreParser::DOT);
        setState(1368);
        name();
        break;
      }

      case ScoreParser::IN: {
        enterOuterAlt(_localctx, 2);
        setState(1369);
        match(ScoreParser::IN);
        setState(1370);
        match(ScoreParser::ZONE);
        setState(1371);
        string();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrimaryContext ------------------------------------------------------------------

ScoreParser::PrimaryContext::PrimaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::LiteralContext* ScoreParser::PrimaryContext::literal() {
  return getRuleContext<ScoreParser::LiteralContext>(0);
}

ScoreParser::ListContext* ScoreParser::PrimaryContext::list() {
  return getRuleContext<ScoreParser::ListContext>(0);
}

ScoreParser::BracketedContext* ScoreParser::PrimaryContext::bracketed() {
  return getRuleContext<ScoreParser::BracketedContext>(0);
}

ScoreParser::AggregateContext* ScoreParser::PrimaryContext::aggregate() {
  return getRuleContext<ScoreParser::AggregateContext>(0);
}

ScoreParser::CallContext* ScoreParser::PrimaryContext::call() {
  return getRuleContext<ScoreParser::CallContext>(0);
}

ScoreParser::SinceLastContext* ScoreParser::PrimaryContext::sinceLast() {
  return getRuleContext<ScoreParser::SinceLastContext>(0);
}

ScoreParser::NameContext* ScoreParser::PrimaryContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::PrimaryContext::LABEL() {
  return getToken(ScoreParser::LABEL, 0);
}


size_t ScoreParser::PrimaryContext::getRuleIndex() const {
  return ScoreParser::RulePrimary;
}

antlrcpp::Any ScoreParser::PrimaryContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPrimary(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PrimaryContext* ScoreParser::primary() {
  PrimaryContext *_localctx = _tracker.createInstance<PrimaryContext>(_ctx, getState());
  enterRule(_localctx, 232, ScoreParser::RulePrimary);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1382);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 155, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1374);
      literal();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1375);
      list();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1376);
      bracketed();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1377);
      aggregate();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1378);
      call();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1379);
      sinceLast();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1380);
      name();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(1381);
      match(ScoreParser::LABEL);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiteralContext ------------------------------------------------------------------

ScoreParser::LiteralContext::LiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::LiteralContext::NUM() {
  return getToken(ScoreParser::NUM, 0);
}

ScoreParser::UnitContext* ScoreParser::LiteralContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}

tree::TerminalNode* ScoreParser::LiteralContext::PERCENT() {
  return getToken(ScoreParser::PERCENT, 0);
}

ScoreParser::StringContext* ScoreParser::LiteralContext::string() {
  return getRuleContext<ScoreParser::StringContext>(0);
}

tree::TerminalNode* ScoreParser::LiteralContext::DATE() {
  return getToken(ScoreParser::DATE, 0);
}

tree::TerminalNode* ScoreParser::LiteralContext::TIMESTAMP() {
  return getToken(ScoreParser::TIMESTAMP, 0);
}

tree::TerminalNode* ScoreParser::LiteralContext::TRUE() {
  return getToken(ScoreParser::TRUE, 0);
}

tree::TerminalNode* ScoreParser::LiteralContext::FALSE() {
  return getToken(ScoreParser::FALSE, 0);
}

tree::TerminalNode* ScoreParser::LiteralContext::UNKNOWN() {
  return getToken(ScoreParser::UNKNOWN, 0);
}


size_t ScoreParser::LiteralContext::getRuleIndex() const {
  return ScoreParser::RuleLiteral;
}

antlrcpp::Any ScoreParser::LiteralContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitLiteral(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::LiteralContext* ScoreParser::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 234, ScoreParser::RuleLiteral);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1395);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::NUM: {
        enterOuterAlt(_localctx, 1);
        setState(1384);
        match(ScoreParser::NUM);
        setState(1386);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 156, _ctx)) {
        case 1: {
          setState(1385);
          unit();
          break;
        }

        }
        break;
      }

      case ScoreParser::PERCENT: {
        enterOuterAlt(_localctx, 2);
        setState(1388);
        match(ScoreParser::PERCENT);
        break;
      }

      case ScoreParser::STRING:
      case ScoreParser::RAW_STRING: {
        enterOuterAlt(_localctx, 3);
        setState(1389);
        string();
        break;
      }

      case ScoreParser::DATE: {
        enterOuterAlt(_localctx, 4);
        setState(1390);
        match(ScoreParser::DATE);
        break;
      }

      case ScoreParser::TIMESTAMP: {
        enterOuterAlt(_localctx, 5);
        setState(1391);
        match(ScoreParser::TIMESTAMP);
        break;
      }

      case ScoreParser::TRUE: {
        enterOuterAlt(_localctx, 6);
        setState(1392);
        match(ScoreParser::TRUE);
        break;
      }

      case ScoreParser::FALSE: {
        enterOuterAlt(_localctx, 7);
        setState(1393);
        match(ScoreParser::FALSE);
        break;
      }

      case ScoreParser::UNKNOWN: {
        enterOuterAlt(_localctx, 8);
        setState(1394);
        match(ScoreParser::UNKNOWN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListContext ------------------------------------------------------------------

ScoreParser::ListContext::ListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::ListContext::LBRACK() {
  return getToken(ScoreParser::LBRACK, 0);
}

tree::TerminalNode* ScoreParser::ListContext::RBRACK() {
  return getToken(ScoreParser::RBRACK, 0);
}

std::vector<ScoreParser::ExprContext *> ScoreParser::ListContext::expr() {
  return getRuleContexts<ScoreParser::ExprContext>();
}

ScoreParser::ExprContext* ScoreParser::ListContext::expr(size_t i) {
  return getRuleContext<ScoreParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::ListContext::COMMA() {
  return getTokens(ScoreParser::COMMA);
}

tree::TerminalNode* ScoreParser::ListContext::COMMA(size_t i) {
  return getToken(ScoreParser::COMMA, i);
}


size_t ScoreParser::ListContext::getRuleIndex() const {
  return ScoreParser::RuleList;
}

antlrcpp::Any ScoreParser::ListContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitList(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ListContext* ScoreParser::list() {
  ListContext *_localctx = _tracker.createInstance<ListContext>(_ctx, getState());
  enterRule(_localctx, 236, ScoreParser::RuleList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1397);
    match(ScoreParser::LBRACK);
    setState(1409);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::NOT)
      | (1ULL << ScoreParser::IF)
      | (1ULL << ScoreParser::TRUE)
      | (1ULL << ScoreParser::FALSE)
      | (1ULL << ScoreParser::UNKNOWN)
      | (1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::TIMESTAMP - 128))
      | (1ULL << (ScoreParser::DATE - 128))
      | (1ULL << (ScoreParser::PERCENT - 128))
      | (1ULL << (ScoreParser::NUM - 128))
      | (1ULL << (ScoreParser::STRING - 128))
      | (1ULL << (ScoreParser::RAW_STRING - 128))
      | (1ULL << (ScoreParser::LPAREN - 128))
      | (1ULL << (ScoreParser::LBRACK - 128))
      | (1ULL << (ScoreParser::MINUS - 128))
      | (1ULL << (ScoreParser::LABEL - 128))
      | (1ULL << (ScoreParser::PHRASE_UNIT - 128)))) != 0)) {
      setState(1398);
      expr();
      setState(1403);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 158, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1399);
          match(ScoreParser::COMMA);
          setState(1400);
          expr(); 
        }
        setState(1405);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 158, _ctx);
      }
      setState(1407);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ScoreParser::COMMA) {
        setState(1406);
        match(ScoreParser::COMMA);
      }
    }
    setState(1411);
    match(ScoreParser::RBRACK);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketedContext ------------------------------------------------------------------

ScoreParser::BracketedContext::BracketedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::BracketedContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

ScoreParser::ExprContext* ScoreParser::BracketedContext::expr() {
  return getRuleContext<ScoreParser::ExprContext>(0);
}

tree::TerminalNode* ScoreParser::BracketedContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}

ScoreParser::UnitContext* ScoreParser::BracketedContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}


size_t ScoreParser::BracketedContext::getRuleIndex() const {
  return ScoreParser::RuleBracketed;
}

antlrcpp::Any ScoreParser::BracketedContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitBracketed(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::BracketedContext* ScoreParser::bracketed() {
  BracketedContext *_localctx = _tracker.createInstance<BracketedContext>(_ctx, getState());
  enterRule(_localctx, 238, ScoreParser::RuleBracketed);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1413);
    match(ScoreParser::LPAREN);
    setState(1414);
    expr();
    setState(1415);
    match(ScoreParser::RPAREN);
    setState(1417);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 161, _ctx)) {
    case 1: {
      setState(1416);
      unit();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallContext ------------------------------------------------------------------

ScoreParser::CallContext::CallContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ScoreParser::CalleeContext* ScoreParser::CallContext::callee() {
  return getRuleContext<ScoreParser::CalleeContext>(0);
}

tree::TerminalNode* ScoreParser::CallContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

tree::TerminalNode* ScoreParser::CallContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}

std::vector<ScoreParser::ExprContext *> ScoreParser::CallContext::expr() {
  return getRuleContexts<ScoreParser::ExprContext>();
}

ScoreParser::ExprContext* ScoreParser::CallContext::expr(size_t i) {
  return getRuleContext<ScoreParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> ScoreParser::CallContext::COMMA() {
  return getTokens(ScoreParser::COMMA);
}

tree::TerminalNode* ScoreParser::CallContext::COMMA(size_t i) {
  return getToken(ScoreParser::COMMA, i);
}


size_t ScoreParser::CallContext::getRuleIndex() const {
  return ScoreParser::RuleCall;
}

antlrcpp::Any ScoreParser::CallContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitCall(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::CallContext* ScoreParser::call() {
  CallContext *_localctx = _tracker.createInstance<CallContext>(_ctx, getState());
  enterRule(_localctx, 240, ScoreParser::RuleCall);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1419);
    callee();
    setState(1420);
    match(ScoreParser::LPAREN);
    setState(1432);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::NOT)
      | (1ULL << ScoreParser::IF)
      | (1ULL << ScoreParser::TRUE)
      | (1ULL << ScoreParser::FALSE)
      | (1ULL << ScoreParser::UNKNOWN)
      | (1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128))
      | (1ULL << (ScoreParser::TIMESTAMP - 128))
      | (1ULL << (ScoreParser::DATE - 128))
      | (1ULL << (ScoreParser::PERCENT - 128))
      | (1ULL << (ScoreParser::NUM - 128))
      | (1ULL << (ScoreParser::STRING - 128))
      | (1ULL << (ScoreParser::RAW_STRING - 128))
      | (1ULL << (ScoreParser::LPAREN - 128))
      | (1ULL << (ScoreParser::LBRACK - 128))
      | (1ULL << (ScoreParser::MINUS - 128))
      | (1ULL << (ScoreParser::LABEL - 128))
      | (1ULL << (ScoreParser::PHRASE_UNIT - 128)))) != 0)) {
      setState(1421);
      expr();
      setState(1426);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 162, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1422);
          match(ScoreParser::COMMA);
          setState(1423);
          expr(); 
        }
        setState(1428);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 162, _ctx);
      }
      setState(1430);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ScoreParser::COMMA) {
        setState(1429);
        match(ScoreParser::COMMA);
      }
    }
    setState(1434);
    match(ScoreParser::RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CalleeContext ------------------------------------------------------------------

ScoreParser::CalleeContext::CalleeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::CalleeContext::ROUND() {
  return getToken(ScoreParser::ROUND, 0);
}

tree::TerminalNode* ScoreParser::CalleeContext::HALF() {
  return getToken(ScoreParser::HALF, 0);
}

tree::TerminalNode* ScoreParser::CalleeContext::UP() {
  return getToken(ScoreParser::UP, 0);
}

ScoreParser::QualifiedNameContext* ScoreParser::CalleeContext::qualifiedName() {
  return getRuleContext<ScoreParser::QualifiedNameContext>(0);
}


size_t ScoreParser::CalleeContext::getRuleIndex() const {
  return ScoreParser::RuleCallee;
}

antlrcpp::Any ScoreParser::CalleeContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitCallee(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::CalleeContext* ScoreParser::callee() {
  CalleeContext *_localctx = _tracker.createInstance<CalleeContext>(_ctx, getState());
  enterRule(_localctx, 242, ScoreParser::RuleCallee);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1440);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 165, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1436);
      match(ScoreParser::ROUND);
      setState(1437);
      match(ScoreParser::HALF);
      setState(1438);
      match(ScoreParser::UP);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1439);
      qualifiedName();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AggregateContext ------------------------------------------------------------------

ScoreParser::AggregateContext::AggregateContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::AggregateContext::COUNT() {
  return getToken(ScoreParser::COUNT, 0);
}

tree::TerminalNode* ScoreParser::AggregateContext::LPAREN() {
  return getToken(ScoreParser::LPAREN, 0);
}

ScoreParser::FullChainContext* ScoreParser::AggregateContext::fullChain() {
  return getRuleContext<ScoreParser::FullChainContext>(0);
}

tree::TerminalNode* ScoreParser::AggregateContext::RPAREN() {
  return getToken(ScoreParser::RPAREN, 0);
}

ScoreParser::FieldPatternContext* ScoreParser::AggregateContext::fieldPattern() {
  return getRuleContext<ScoreParser::FieldPatternContext>(0);
}

tree::TerminalNode* ScoreParser::AggregateContext::SUM() {
  return getToken(ScoreParser::SUM, 0);
}

tree::TerminalNode* ScoreParser::AggregateContext::MIN() {
  return getToken(ScoreParser::MIN, 0);
}

tree::TerminalNode* ScoreParser::AggregateContext::MAX() {
  return getToken(ScoreParser::MAX, 0);
}

tree::TerminalNode* ScoreParser::AggregateContext::AVG() {
  return getToken(ScoreParser::AVG, 0);
}

tree::TerminalNode* ScoreParser::AggregateContext::DISTINCT() {
  return getToken(ScoreParser::DISTINCT, 0);
}

ScoreParser::FullPatternContext* ScoreParser::AggregateContext::fullPattern() {
  return getRuleContext<ScoreParser::FullPatternContext>(0);
}

tree::TerminalNode* ScoreParser::AggregateContext::DOT() {
  return getToken(ScoreParser::DOT, 0);
}

ScoreParser::NameContext* ScoreParser::AggregateContext::name() {
  return getRuleContext<ScoreParser::NameContext>(0);
}

tree::TerminalNode* ScoreParser::AggregateContext::FIRST() {
  return getToken(ScoreParser::FIRST, 0);
}

tree::TerminalNode* ScoreParser::AggregateContext::LAST() {
  return getToken(ScoreParser::LAST, 0);
}


size_t ScoreParser::AggregateContext::getRuleIndex() const {
  return ScoreParser::RuleAggregate;
}

antlrcpp::Any ScoreParser::AggregateContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitAggregate(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::AggregateContext* ScoreParser::aggregate() {
  AggregateContext *_localctx = _tracker.createInstance<AggregateContext>(_ctx, getState());
  enterRule(_localctx, 244, ScoreParser::RuleAggregate);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1459);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::COUNT: {
        enterOuterAlt(_localctx, 1);
        setState(1442);
        match(ScoreParser::COUNT);
        setState(1443);
        match(ScoreParser::LPAREN);
        setState(1444);
        fullChain();
        setState(1445);
        match(ScoreParser::RPAREN);
        break;
      }

      case ScoreParser::SUM:
      case ScoreParser::MIN:
      case ScoreParser::MAX:
      case ScoreParser::AVG:
      case ScoreParser::DISTINCT: {
        enterOuterAlt(_localctx, 2);
        setState(1447);
        _la = _input->LA(1);
        if (!(((((_la - 119) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 119)) & ((1ULL << (ScoreParser::SUM - 119))
          | (1ULL << (ScoreParser::MIN - 119))
          | (1ULL << (ScoreParser::MAX - 119))
          | (1ULL << (ScoreParser::AVG - 119))
          | (1ULL << (ScoreParser::DISTINCT - 119)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1448);
        match(ScoreParser::LPAREN);
        setState(1449);
        fieldPattern();
        setState(1450);
        match(ScoreParser::RPAREN);
        break;
      }

      case ScoreParser::FIRST:
      case ScoreParser::LAST: {
        enterOuterAlt(_localctx, 3);
        setState(1452);
        _la = _input->LA(1);
        if (!(_la == ScoreParser::FIRST

        || _la == ScoreParser::LAST)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1453);
        match(ScoreParser::LPAREN);
        setState(1454);
        fullPattern();
        setState(1455);
        match(ScoreParser::RPAREN);
        setState(1456);
        match(ScoreParser::DOT);
        setState(1457);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FieldPatternContext ------------------------------------------------------------------

ScoreParser::FieldPatternContext::FieldPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ScoreParser::NameContext *> ScoreParser::FieldPatternContext::name() {
  return getRuleContexts<ScoreParser::NameContext>();
}

ScoreParser::NameContext* ScoreParser::FieldPatternContext::name(size_t i) {
  return getRuleContext<ScoreParser::NameContext>(i);
}

tree::TerminalNode* ScoreParser::FieldPatternContext::DOT() {
  return getToken(ScoreParser::DOT, 0);
}

tree::TerminalNode* ScoreParser::FieldPatternContext::AS() {
  return getToken(ScoreParser::AS, 0);
}

ScoreParser::WhereClauseContext* ScoreParser::FieldPatternContext::whereClause() {
  return getRuleContext<ScoreParser::WhereClauseContext>(0);
}

ScoreParser::WindowContext* ScoreParser::FieldPatternContext::window() {
  return getRuleContext<ScoreParser::WindowContext>(0);
}


size_t ScoreParser::FieldPatternContext::getRuleIndex() const {
  return ScoreParser::RuleFieldPattern;
}

antlrcpp::Any ScoreParser::FieldPatternContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitFieldPattern(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::FieldPatternContext* ScoreParser::fieldPattern() {
  FieldPatternContext *_localctx = _tracker.createInstance<FieldPatternContext>(_ctx, getState());
  enterRule(_localctx, 246, ScoreParser::RuleFieldPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1461);
    name();
    setState(1462);
    match(ScoreParser::DOT);
    setState(1463);
    name();
    setState(1466);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::AS) {
      setState(1464);
      match(ScoreParser::AS);
      setState(1465);
      name();
    }
    setState(1469);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::WHERE) {
      setState(1468);
      whereClause();
    }
    setState(1472);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 59) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 59)) & ((1ULL << (ScoreParser::SINCE - 59))
      | (1ULL << (ScoreParser::LAST - 59))
      | (1ULL << (ScoreParser::WITHIN - 59))
      | (1ULL << (ScoreParser::BETWEEN - 59))
      | (1ULL << (ScoreParser::BEFORE - 59))
      | (1ULL << (ScoreParser::THIS - 59))
      | (1ULL << (ScoreParser::NEXT - 59)))) != 0)) {
      setState(1471);
      window();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TimePhraseContext ------------------------------------------------------------------

ScoreParser::TimePhraseContext::TimePhraseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::TimePhraseContext::PHRASE_UNIT() {
  return getToken(ScoreParser::PHRASE_UNIT, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::SINCE() {
  return getToken(ScoreParser::SINCE, 0);
}

ScoreParser::PostfixContext* ScoreParser::TimePhraseContext::postfix() {
  return getRuleContext<ScoreParser::PostfixContext>(0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::BETWEEN() {
  return getToken(ScoreParser::BETWEEN, 0);
}

ScoreParser::AdditiveContext* ScoreParser::TimePhraseContext::additive() {
  return getRuleContext<ScoreParser::AdditiveContext>(0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::AND() {
  return getToken(ScoreParser::AND, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::FISCAL() {
  return getToken(ScoreParser::FISCAL, 0);
}

std::vector<tree::TerminalNode *> ScoreParser::TimePhraseContext::OF() {
  return getTokens(ScoreParser::OF);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::OF(size_t i) {
  return getToken(ScoreParser::OF, i);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::YEAR() {
  return getToken(ScoreParser::YEAR, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::QUARTER() {
  return getToken(ScoreParser::QUARTER, 0);
}

ScoreParser::PartContext* ScoreParser::TimePhraseContext::part() {
  return getRuleContext<ScoreParser::PartContext>(0);
}

ScoreParser::UnitContext* ScoreParser::TimePhraseContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::START() {
  return getToken(ScoreParser::START, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::END() {
  return getToken(ScoreParser::END, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::NEXT() {
  return getToken(ScoreParser::NEXT, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::BUSINESS() {
  return getToken(ScoreParser::BUSINESS, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::DAY() {
  return getToken(ScoreParser::DAY, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::AFTER() {
  return getToken(ScoreParser::AFTER, 0);
}

tree::TerminalNode* ScoreParser::TimePhraseContext::AT() {
  return getToken(ScoreParser::AT, 0);
}

ScoreParser::ClockContext* ScoreParser::TimePhraseContext::clock() {
  return getRuleContext<ScoreParser::ClockContext>(0);
}


size_t ScoreParser::TimePhraseContext::getRuleIndex() const {
  return ScoreParser::RuleTimePhrase;
}

antlrcpp::Any ScoreParser::TimePhraseContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTimePhrase(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TimePhraseContext* ScoreParser::timePhrase() {
  TimePhraseContext *_localctx = _tracker.createInstance<TimePhraseContext>(_ctx, getState());
  enterRule(_localctx, 248, ScoreParser::RuleTimePhrase);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1508);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 172, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1474);
      match(ScoreParser::PHRASE_UNIT);
      setState(1475);
      match(ScoreParser::SINCE);
      setState(1476);
      postfix();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1477);
      match(ScoreParser::PHRASE_UNIT);
      setState(1478);
      match(ScoreParser::BETWEEN);
      setState(1479);
      additive();
      setState(1480);
      match(ScoreParser::AND);
      setState(1481);
      postfix();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1483);
      match(ScoreParser::FISCAL);
      setState(1484);
      _la = _input->LA(1);
      if (!(_la == ScoreParser::QUARTER

      || _la == ScoreParser::YEAR)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1485);
      match(ScoreParser::OF);
      setState(1486);
      postfix();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1487);
      part();
      setState(1488);
      match(ScoreParser::OF);
      setState(1489);
      postfix();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1491);
      _la = _input->LA(1);
      if (!(_la == ScoreParser::START

      || _la == ScoreParser::END)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1492);
      match(ScoreParser::OF);
      setState(1493);
      unit();
      setState(1494);
      match(ScoreParser::OF);
      setState(1495);
      postfix();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1497);
      match(ScoreParser::NEXT);
      setState(1498);
      match(ScoreParser::BUSINESS);
      setState(1499);
      match(ScoreParser::DAY);
      setState(1502);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 170, _ctx)) {
      case 1: {
        setState(1500);
        match(ScoreParser::AFTER);
        setState(1501);
        postfix();
        break;
      }

      }
      setState(1506);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 171, _ctx)) {
      case 1: {
        setState(1504);
        match(ScoreParser::AT);
        setState(1505);
        clock();
        break;
      }

      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SinceLastContext ------------------------------------------------------------------

ScoreParser::SinceLastContext::SinceLastContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::SinceLastContext::PHRASE_UNIT() {
  return getToken(ScoreParser::PHRASE_UNIT, 0);
}

tree::TerminalNode* ScoreParser::SinceLastContext::SINCE() {
  return getToken(ScoreParser::SINCE, 0);
}

tree::TerminalNode* ScoreParser::SinceLastContext::LAST() {
  return getToken(ScoreParser::LAST, 0);
}

std::vector<ScoreParser::NameContext *> ScoreParser::SinceLastContext::name() {
  return getRuleContexts<ScoreParser::NameContext>();
}

ScoreParser::NameContext* ScoreParser::SinceLastContext::name(size_t i) {
  return getRuleContext<ScoreParser::NameContext>(i);
}

tree::TerminalNode* ScoreParser::SinceLastContext::AS() {
  return getToken(ScoreParser::AS, 0);
}

ScoreParser::TightWindowContext* ScoreParser::SinceLastContext::tightWindow() {
  return getRuleContext<ScoreParser::TightWindowContext>(0);
}


size_t ScoreParser::SinceLastContext::getRuleIndex() const {
  return ScoreParser::RuleSinceLast;
}

antlrcpp::Any ScoreParser::SinceLastContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitSinceLast(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::SinceLastContext* ScoreParser::sinceLast() {
  SinceLastContext *_localctx = _tracker.createInstance<SinceLastContext>(_ctx, getState());
  enterRule(_localctx, 250, ScoreParser::RuleSinceLast);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1510);
    match(ScoreParser::PHRASE_UNIT);
    setState(1511);
    match(ScoreParser::SINCE);
    setState(1512);
    match(ScoreParser::LAST);
    setState(1513);
    name();
    setState(1516);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 173, _ctx)) {
    case 1: {
      setState(1514);
      match(ScoreParser::AS);
      setState(1515);
      name();
      break;
    }

    }
    setState(1519);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 174, _ctx)) {
    case 1: {
      setState(1518);
      tightWindow();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SinceLastWhereContext ------------------------------------------------------------------

ScoreParser::SinceLastWhereContext::SinceLastWhereContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::SinceLastWhereContext::PHRASE_UNIT() {
  return getToken(ScoreParser::PHRASE_UNIT, 0);
}

tree::TerminalNode* ScoreParser::SinceLastWhereContext::SINCE() {
  return getToken(ScoreParser::SINCE, 0);
}

tree::TerminalNode* ScoreParser::SinceLastWhereContext::LAST() {
  return getToken(ScoreParser::LAST, 0);
}

std::vector<ScoreParser::NameContext *> ScoreParser::SinceLastWhereContext::name() {
  return getRuleContexts<ScoreParser::NameContext>();
}

ScoreParser::NameContext* ScoreParser::SinceLastWhereContext::name(size_t i) {
  return getRuleContext<ScoreParser::NameContext>(i);
}

ScoreParser::InlineWhereContext* ScoreParser::SinceLastWhereContext::inlineWhere() {
  return getRuleContext<ScoreParser::InlineWhereContext>(0);
}

tree::TerminalNode* ScoreParser::SinceLastWhereContext::AS() {
  return getToken(ScoreParser::AS, 0);
}


size_t ScoreParser::SinceLastWhereContext::getRuleIndex() const {
  return ScoreParser::RuleSinceLastWhere;
}

antlrcpp::Any ScoreParser::SinceLastWhereContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitSinceLastWhere(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::SinceLastWhereContext* ScoreParser::sinceLastWhere() {
  SinceLastWhereContext *_localctx = _tracker.createInstance<SinceLastWhereContext>(_ctx, getState());
  enterRule(_localctx, 252, ScoreParser::RuleSinceLastWhere);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1521);
    match(ScoreParser::PHRASE_UNIT);
    setState(1522);
    match(ScoreParser::SINCE);
    setState(1523);
    match(ScoreParser::LAST);
    setState(1524);
    name();
    setState(1527);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ScoreParser::AS) {
      setState(1525);
      match(ScoreParser::AS);
      setState(1526);
      name();
    }
    setState(1529);
    inlineWhere();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TightWindowContext ------------------------------------------------------------------

ScoreParser::TightWindowContext::TightWindowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::TightWindowContext::WITHIN() {
  return getToken(ScoreParser::WITHIN, 0);
}

ScoreParser::DurationContext* ScoreParser::TightWindowContext::duration() {
  return getRuleContext<ScoreParser::DurationContext>(0);
}

tree::TerminalNode* ScoreParser::TightWindowContext::BETWEEN() {
  return getToken(ScoreParser::BETWEEN, 0);
}

std::vector<ScoreParser::AmountContext *> ScoreParser::TightWindowContext::amount() {
  return getRuleContexts<ScoreParser::AmountContext>();
}

ScoreParser::AmountContext* ScoreParser::TightWindowContext::amount(size_t i) {
  return getRuleContext<ScoreParser::AmountContext>(i);
}

tree::TerminalNode* ScoreParser::TightWindowContext::AND() {
  return getToken(ScoreParser::AND, 0);
}

ScoreParser::UnitContext* ScoreParser::TightWindowContext::unit() {
  return getRuleContext<ScoreParser::UnitContext>(0);
}

tree::TerminalNode* ScoreParser::TightWindowContext::AGO() {
  return getToken(ScoreParser::AGO, 0);
}

ScoreParser::BoundContext* ScoreParser::TightWindowContext::bound() {
  return getRuleContext<ScoreParser::BoundContext>(0);
}

tree::TerminalNode* ScoreParser::TightWindowContext::SINCE() {
  return getToken(ScoreParser::SINCE, 0);
}

tree::TerminalNode* ScoreParser::TightWindowContext::BEFORE() {
  return getToken(ScoreParser::BEFORE, 0);
}

ScoreParser::WhichContext* ScoreParser::TightWindowContext::which() {
  return getRuleContext<ScoreParser::WhichContext>(0);
}


size_t ScoreParser::TightWindowContext::getRuleIndex() const {
  return ScoreParser::RuleTightWindow;
}

antlrcpp::Any ScoreParser::TightWindowContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitTightWindow(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::TightWindowContext* ScoreParser::tightWindow() {
  TightWindowContext *_localctx = _tracker.createInstance<TightWindowContext>(_ctx, getState());
  enterRule(_localctx, 254, ScoreParser::RuleTightWindow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1545);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ScoreParser::WITHIN: {
        enterOuterAlt(_localctx, 1);
        setState(1531);
        match(ScoreParser::WITHIN);
        setState(1532);
        duration();
        break;
      }

      case ScoreParser::BETWEEN: {
        enterOuterAlt(_localctx, 2);
        setState(1533);
        match(ScoreParser::BETWEEN);
        setState(1534);
        amount();
        setState(1535);
        match(ScoreParser::AND);
        setState(1536);
        amount();
        setState(1537);
        unit();
        setState(1538);
        match(ScoreParser::AGO);
        break;
      }

      case ScoreParser::SINCE:
      case ScoreParser::BEFORE: {
        enterOuterAlt(_localctx, 3);
        setState(1540);
        _la = _input->LA(1);
        if (!(_la == ScoreParser::SINCE

        || _la == ScoreParser::BEFORE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1541);
        bound();
        break;
      }

      case ScoreParser::LAST:
      case ScoreParser::THIS:
      case ScoreParser::NEXT: {
        enterOuterAlt(_localctx, 4);
        setState(1542);
        which();
        setState(1543);
        unit();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartContext ------------------------------------------------------------------

ScoreParser::PartContext::PartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::PartContext::YEAR() {
  return getToken(ScoreParser::YEAR, 0);
}

tree::TerminalNode* ScoreParser::PartContext::QUARTER() {
  return getToken(ScoreParser::QUARTER, 0);
}

tree::TerminalNode* ScoreParser::PartContext::MONTH() {
  return getToken(ScoreParser::MONTH, 0);
}

tree::TerminalNode* ScoreParser::PartContext::DAY() {
  return getToken(ScoreParser::DAY, 0);
}

tree::TerminalNode* ScoreParser::PartContext::WEEKDAY() {
  return getToken(ScoreParser::WEEKDAY, 0);
}

tree::TerminalNode* ScoreParser::PartContext::HOUR() {
  return getToken(ScoreParser::HOUR, 0);
}

tree::TerminalNode* ScoreParser::PartContext::MINUTE() {
  return getToken(ScoreParser::MINUTE, 0);
}

tree::TerminalNode* ScoreParser::PartContext::SECOND() {
  return getToken(ScoreParser::SECOND, 0);
}

tree::TerminalNode* ScoreParser::PartContext::ISO_WEEK() {
  return getToken(ScoreParser::ISO_WEEK, 0);
}

tree::TerminalNode* ScoreParser::PartContext::DATE_WORD() {
  return getToken(ScoreParser::DATE_WORD, 0);
}


size_t ScoreParser::PartContext::getRuleIndex() const {
  return ScoreParser::RulePart;
}

antlrcpp::Any ScoreParser::PartContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitPart(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::PartContext* ScoreParser::part() {
  PartContext *_localctx = _tracker.createInstance<PartContext>(_ctx, getState());
  enterRule(_localctx, 256, ScoreParser::RulePart);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1547);
    _la = _input->LA(1);
    if (!(((((_la - 124) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 124)) & ((1ULL << (ScoreParser::SECOND - 124))
      | (1ULL << (ScoreParser::MINUTE - 124))
      | (1ULL << (ScoreParser::HOUR - 124))
      | (1ULL << (ScoreParser::DAY - 124))
      | (1ULL << (ScoreParser::MONTH - 124))
      | (1ULL << (ScoreParser::QUARTER - 124))
      | (1ULL << (ScoreParser::YEAR - 124))
      | (1ULL << (ScoreParser::WEEKDAY - 124))
      | (1ULL << (ScoreParser::ISO_WEEK - 124))
      | (1ULL << (ScoreParser::DATE_WORD - 124)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClockContext ------------------------------------------------------------------

ScoreParser::ClockContext::ClockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ScoreParser::ClockContext::NUM() {
  return getTokens(ScoreParser::NUM);
}

tree::TerminalNode* ScoreParser::ClockContext::NUM(size_t i) {
  return getToken(ScoreParser::NUM, i);
}

tree::TerminalNode* ScoreParser::ClockContext::COLON() {
  return getToken(ScoreParser::COLON, 0);
}


size_t ScoreParser::ClockContext::getRuleIndex() const {
  return ScoreParser::RuleClock;
}

antlrcpp::Any ScoreParser::ClockContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitClock(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::ClockContext* ScoreParser::clock() {
  ClockContext *_localctx = _tracker.createInstance<ClockContext>(_ctx, getState());
  enterRule(_localctx, 258, ScoreParser::RuleClock);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1549);
    match(ScoreParser::NUM);
    setState(1550);
    match(ScoreParser::COLON);
    setState(1551);
    match(ScoreParser::NUM);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NameContext ------------------------------------------------------------------

ScoreParser::NameContext::NameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ScoreParser::NameContext::IDENT() {
  return getToken(ScoreParser::IDENT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::QUOTED() {
  return getToken(ScoreParser::QUOTED, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MODEL() {
  return getToken(ScoreParser::MODEL, 0);
}

tree::TerminalNode* ScoreParser::NameContext::VERSION() {
  return getToken(ScoreParser::VERSION, 0);
}

tree::TerminalNode* ScoreParser::NameContext::TIMEZONE() {
  return getToken(ScoreParser::TIMEZONE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MISSING() {
  return getToken(ScoreParser::MISSING, 0);
}

tree::TerminalNode* ScoreParser::NameContext::FISCAL() {
  return getToken(ScoreParser::FISCAL, 0);
}

tree::TerminalNode* ScoreParser::NameContext::STARTS() {
  return getToken(ScoreParser::STARTS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::HOLIDAYS() {
  return getToken(ScoreParser::HOLIDAYS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::USE() {
  return getToken(ScoreParser::USE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::AS() {
  return getToken(ScoreParser::AS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::PARAM() {
  return getToken(ScoreParser::PARAM, 0);
}

tree::TerminalNode* ScoreParser::NameContext::LET() {
  return getToken(ScoreParser::LET, 0);
}

tree::TerminalNode* ScoreParser::NameContext::LINES() {
  return getToken(ScoreParser::LINES, 0);
}

tree::TerminalNode* ScoreParser::NameContext::OF() {
  return getToken(ScoreParser::OF, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DEFINE() {
  return getToken(ScoreParser::DEFINE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ORDERED() {
  return getToken(ScoreParser::ORDERED, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ENUM() {
  return getToken(ScoreParser::ENUM, 0);
}

tree::TerminalNode* ScoreParser::NameContext::LEAD() {
  return getToken(ScoreParser::LEAD, 0);
}

tree::TerminalNode* ScoreParser::NameContext::FROM() {
  return getToken(ScoreParser::FROM, 0);
}

tree::TerminalNode* ScoreParser::NameContext::EVENT() {
  return getToken(ScoreParser::EVENT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::AT() {
  return getToken(ScoreParser::AT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::KEY() {
  return getToken(ScoreParser::KEY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::FORMAT() {
  return getToken(ScoreParser::FORMAT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SPLIT() {
  return getToken(ScoreParser::SPLIT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::BY() {
  return getToken(ScoreParser::BY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::LIST() {
  return getToken(ScoreParser::LIST, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SET() {
  return getToken(ScoreParser::SET, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SCORE() {
  return getToken(ScoreParser::SCORE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::FOR() {
  return getToken(ScoreParser::FOR, 0);
}

tree::TerminalNode* ScoreParser::NameContext::EACH() {
  return getToken(ScoreParser::EACH, 0);
}

tree::TerminalNode* ScoreParser::NameContext::WEIGHT() {
  return getToken(ScoreParser::WEIGHT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::GROUP() {
  return getToken(ScoreParser::GROUP, 0);
}

tree::TerminalNode* ScoreParser::NameContext::FIRST() {
  return getToken(ScoreParser::FIRST, 0);
}

tree::TerminalNode* ScoreParser::NameContext::HIGHEST() {
  return getToken(ScoreParser::HIGHEST, 0);
}

tree::TerminalNode* ScoreParser::NameContext::POINTS() {
  return getToken(ScoreParser::POINTS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DECAY() {
  return getToken(ScoreParser::DECAY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::HALVING() {
  return getToken(ScoreParser::HALVING, 0);
}

tree::TerminalNode* ScoreParser::NameContext::EVERY() {
  return getToken(ScoreParser::EVERY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::FADING() {
  return getToken(ScoreParser::FADING, 0);
}

tree::TerminalNode* ScoreParser::NameContext::OVER() {
  return getToken(ScoreParser::OVER, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DROPPING() {
  return getToken(ScoreParser::DROPPING, 0);
}

tree::TerminalNode* ScoreParser::NameContext::EXPIRING() {
  return getToken(ScoreParser::EXPIRING, 0);
}

tree::TerminalNode* ScoreParser::NameContext::AFTER() {
  return getToken(ScoreParser::AFTER, 0);
}

tree::TerminalNode* ScoreParser::NameContext::NONE() {
  return getToken(ScoreParser::NONE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::PER() {
  return getToken(ScoreParser::PER, 0);
}

tree::TerminalNode* ScoreParser::NameContext::IDLE() {
  return getToken(ScoreParser::IDLE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SINCE() {
  return getToken(ScoreParser::SINCE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::LAST() {
  return getToken(ScoreParser::LAST, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ONCE() {
  return getToken(ScoreParser::ONCE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MOST() {
  return getToken(ScoreParser::MOST, 0);
}

tree::TerminalNode* ScoreParser::NameContext::GRADE() {
  return getToken(ScoreParser::GRADE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MATRIX() {
  return getToken(ScoreParser::MATRIX, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SEGMENT() {
  return getToken(ScoreParser::SEGMENT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::WHEN() {
  return getToken(ScoreParser::WHEN, 0);
}

tree::TerminalNode* ScoreParser::NameContext::OTHERWISE() {
  return getToken(ScoreParser::OTHERWISE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SHIFT() {
  return getToken(ScoreParser::SHIFT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ON() {
  return getToken(ScoreParser::ON, 0);
}

tree::TerminalNode* ScoreParser::NameContext::RISES() {
  return getToken(ScoreParser::RISES, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ABOVE() {
  return getToken(ScoreParser::ABOVE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::FALLS() {
  return getToken(ScoreParser::FALLS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::BELOW() {
  return getToken(ScoreParser::BELOW, 0);
}

tree::TerminalNode* ScoreParser::NameContext::BECOMES() {
  return getToken(ScoreParser::BECOMES, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ENTERS() {
  return getToken(ScoreParser::ENTERS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::LEAVES() {
  return getToken(ScoreParser::LEAVES, 0);
}

tree::TerminalNode* ScoreParser::NameContext::REARM() {
  return getToken(ScoreParser::REARM, 0);
}

tree::TerminalNode* ScoreParser::NameContext::NEW() {
  return getToken(ScoreParser::NEW, 0);
}

tree::TerminalNode* ScoreParser::NameContext::PRIORITY() {
  return getToken(ScoreParser::PRIORITY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DO() {
  return getToken(ScoreParser::DO, 0);
}

tree::TerminalNode* ScoreParser::NameContext::TEST() {
  return getToken(ScoreParser::TEST, 0);
}

tree::TerminalNode* ScoreParser::NameContext::EXPECT() {
  return getToken(ScoreParser::EXPECT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::PREVIOUS() {
  return getToken(ScoreParser::PREVIOUS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::CASES() {
  return getToken(ScoreParser::CASES, 0);
}

tree::TerminalNode* ScoreParser::NameContext::X_TIMES() {
  return getToken(ScoreParser::X_TIMES, 0);
}

tree::TerminalNode* ScoreParser::NameContext::WHERE() {
  return getToken(ScoreParser::WHERE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::WITHIN() {
  return getToken(ScoreParser::WITHIN, 0);
}

tree::TerminalNode* ScoreParser::NameContext::BETWEEN() {
  return getToken(ScoreParser::BETWEEN, 0);
}

tree::TerminalNode* ScoreParser::NameContext::AGO() {
  return getToken(ScoreParser::AGO, 0);
}

tree::TerminalNode* ScoreParser::NameContext::BEFORE() {
  return getToken(ScoreParser::BEFORE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::THIS() {
  return getToken(ScoreParser::THIS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::NEXT() {
  return getToken(ScoreParser::NEXT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::BUSINESS() {
  return getToken(ScoreParser::BUSINESS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::START() {
  return getToken(ScoreParser::START, 0);
}

tree::TerminalNode* ScoreParser::NameContext::END() {
  return getToken(ScoreParser::END, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ZONE() {
  return getToken(ScoreParser::ZONE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ANY() {
  return getToken(ScoreParser::ANY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::NO() {
  return getToken(ScoreParser::NO, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ALL() {
  return getToken(ScoreParser::ALL, 0);
}

tree::TerminalNode* ScoreParser::NameContext::EXACTLY() {
  return getToken(ScoreParser::EXACTLY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::FOLLOWED() {
  return getToken(ScoreParser::FOLLOWED, 0);
}

tree::TerminalNode* ScoreParser::NameContext::LEAST() {
  return getToken(ScoreParser::LEAST, 0);
}

tree::TerminalNode* ScoreParser::NameContext::THE() {
  return getToken(ScoreParser::THE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::TIME() {
  return getToken(ScoreParser::TIME, 0);
}

tree::TerminalNode* ScoreParser::NameContext::STOPPED() {
  return getToken(ScoreParser::STOPPED, 0);
}

tree::TerminalNode* ScoreParser::NameContext::RETURNED() {
  return getToken(ScoreParser::RETURNED, 0);
}

tree::TerminalNode* ScoreParser::NameContext::CONTAINS() {
  return getToken(ScoreParser::CONTAINS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::WITH() {
  return getToken(ScoreParser::WITH, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ENDS() {
  return getToken(ScoreParser::ENDS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::HAS() {
  return getToken(ScoreParser::HAS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MATCHES() {
  return getToken(ScoreParser::MATCHES, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DIV() {
  return getToken(ScoreParser::DIV, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MOD() {
  return getToken(ScoreParser::MOD, 0);
}

tree::TerminalNode* ScoreParser::NameContext::UNLISTED() {
  return getToken(ScoreParser::UNLISTED, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ROUND() {
  return getToken(ScoreParser::ROUND, 0);
}

tree::TerminalNode* ScoreParser::NameContext::HALF() {
  return getToken(ScoreParser::HALF, 0);
}

tree::TerminalNode* ScoreParser::NameContext::UP() {
  return getToken(ScoreParser::UP, 0);
}

tree::TerminalNode* ScoreParser::NameContext::COUNT() {
  return getToken(ScoreParser::COUNT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SUM() {
  return getToken(ScoreParser::SUM, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MIN() {
  return getToken(ScoreParser::MIN, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MAX() {
  return getToken(ScoreParser::MAX, 0);
}

tree::TerminalNode* ScoreParser::NameContext::AVG() {
  return getToken(ScoreParser::AVG, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DISTINCT() {
  return getToken(ScoreParser::DISTINCT, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SECOND() {
  return getToken(ScoreParser::SECOND, 0);
}

tree::TerminalNode* ScoreParser::NameContext::SECONDS() {
  return getToken(ScoreParser::SECONDS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MINUTE() {
  return getToken(ScoreParser::MINUTE, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MINUTES() {
  return getToken(ScoreParser::MINUTES, 0);
}

tree::TerminalNode* ScoreParser::NameContext::HOUR() {
  return getToken(ScoreParser::HOUR, 0);
}

tree::TerminalNode* ScoreParser::NameContext::HOURS() {
  return getToken(ScoreParser::HOURS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DAY() {
  return getToken(ScoreParser::DAY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DAYS() {
  return getToken(ScoreParser::DAYS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::WEEK() {
  return getToken(ScoreParser::WEEK, 0);
}

tree::TerminalNode* ScoreParser::NameContext::WEEKS() {
  return getToken(ScoreParser::WEEKS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MONTH() {
  return getToken(ScoreParser::MONTH, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MONTHS() {
  return getToken(ScoreParser::MONTHS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::QUARTER() {
  return getToken(ScoreParser::QUARTER, 0);
}

tree::TerminalNode* ScoreParser::NameContext::QUARTERS() {
  return getToken(ScoreParser::QUARTERS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::YEAR() {
  return getToken(ScoreParser::YEAR, 0);
}

tree::TerminalNode* ScoreParser::NameContext::YEARS() {
  return getToken(ScoreParser::YEARS, 0);
}

tree::TerminalNode* ScoreParser::NameContext::WEEKDAY() {
  return getToken(ScoreParser::WEEKDAY, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ISO_WEEK() {
  return getToken(ScoreParser::ISO_WEEK, 0);
}

tree::TerminalNode* ScoreParser::NameContext::DATE_WORD() {
  return getToken(ScoreParser::DATE_WORD, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ELSEIF() {
  return getToken(ScoreParser::ELSEIF, 0);
}

tree::TerminalNode* ScoreParser::NameContext::ELIF() {
  return getToken(ScoreParser::ELIF, 0);
}

tree::TerminalNode* ScoreParser::NameContext::MODULE() {
  return getToken(ScoreParser::MODULE, 0);
}


size_t ScoreParser::NameContext::getRuleIndex() const {
  return ScoreParser::RuleName;
}

antlrcpp::Any ScoreParser::NameContext::accept(tree::ParseTreeVisitor *visitor) {
  if (auto parserVisitor = dynamic_cast<ScoreVisitor*>(visitor))
    return parserVisitor->visitName(this);
  else
    return visitor->visitChildren(this);
}

ScoreParser::NameContext* ScoreParser::name() {
  NameContext *_localctx = _tracker.createInstance<NameContext>(_ctx, getState());
  enterRule(_localctx, 260, ScoreParser::RuleName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1553);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ScoreParser::MODEL)
      | (1ULL << ScoreParser::MODULE)
      | (1ULL << ScoreParser::VERSION)
      | (1ULL << ScoreParser::TIMEZONE)
      | (1ULL << ScoreParser::MISSING)
      | (1ULL << ScoreParser::FISCAL)
      | (1ULL << ScoreParser::STARTS)
      | (1ULL << ScoreParser::HOLIDAYS)
      | (1ULL << ScoreParser::USE)
      | (1ULL << ScoreParser::AS)
      | (1ULL << ScoreParser::PARAM)
      | (1ULL << ScoreParser::LET)
      | (1ULL << ScoreParser::LINES)
      | (1ULL << ScoreParser::OF)
      | (1ULL << ScoreParser::DEFINE)
      | (1ULL << ScoreParser::ORDERED)
      | (1ULL << ScoreParser::ENUM)
      | (1ULL << ScoreParser::LEAD)
      | (1ULL << ScoreParser::FROM)
      | (1ULL << ScoreParser::EVENT)
      | (1ULL << ScoreParser::AT)
      | (1ULL << ScoreParser::KEY)
      | (1ULL << ScoreParser::FORMAT)
      | (1ULL << ScoreParser::SPLIT)
      | (1ULL << ScoreParser::BY)
      | (1ULL << ScoreParser::LIST)
      | (1ULL << ScoreParser::SET)
      | (1ULL << ScoreParser::SCORE)
      | (1ULL << ScoreParser::FOR)
      | (1ULL << ScoreParser::EACH)
      | (1ULL << ScoreParser::WEIGHT)
      | (1ULL << ScoreParser::GROUP)
      | (1ULL << ScoreParser::FIRST)
      | (1ULL << ScoreParser::HIGHEST)
      | (1ULL << ScoreParser::POINTS)
      | (1ULL << ScoreParser::DECAY)
      | (1ULL << ScoreParser::HALVING)
      | (1ULL << ScoreParser::EVERY)
      | (1ULL << ScoreParser::FADING)
      | (1ULL << ScoreParser::OVER)
      | (1ULL << ScoreParser::DROPPING)
      | (1ULL << ScoreParser::EXPIRING)
      | (1ULL << ScoreParser::AFTER)
      | (1ULL << ScoreParser::NONE)
      | (1ULL << ScoreParser::PER)
      | (1ULL << ScoreParser::IDLE)
      | (1ULL << ScoreParser::SINCE)
      | (1ULL << ScoreParser::LAST)
      | (1ULL << ScoreParser::ONCE)
      | (1ULL << ScoreParser::MOST)
      | (1ULL << ScoreParser::GRADE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ScoreParser::MATRIX - 64))
      | (1ULL << (ScoreParser::SEGMENT - 64))
      | (1ULL << (ScoreParser::WHEN - 64))
      | (1ULL << (ScoreParser::OTHERWISE - 64))
      | (1ULL << (ScoreParser::SHIFT - 64))
      | (1ULL << (ScoreParser::ON - 64))
      | (1ULL << (ScoreParser::RISES - 64))
      | (1ULL << (ScoreParser::ABOVE - 64))
      | (1ULL << (ScoreParser::FALLS - 64))
      | (1ULL << (ScoreParser::BELOW - 64))
      | (1ULL << (ScoreParser::BECOMES - 64))
      | (1ULL << (ScoreParser::ENTERS - 64))
      | (1ULL << (ScoreParser::LEAVES - 64))
      | (1ULL << (ScoreParser::REARM - 64))
      | (1ULL << (ScoreParser::NEW - 64))
      | (1ULL << (ScoreParser::PRIORITY - 64))
      | (1ULL << (ScoreParser::DO - 64))
      | (1ULL << (ScoreParser::TEST - 64))
      | (1ULL << (ScoreParser::EXPECT - 64))
      | (1ULL << (ScoreParser::PREVIOUS - 64))
      | (1ULL << (ScoreParser::CASES - 64))
      | (1ULL << (ScoreParser::X_TIMES - 64))
      | (1ULL << (ScoreParser::WHERE - 64))
      | (1ULL << (ScoreParser::WITHIN - 64))
      | (1ULL << (ScoreParser::BETWEEN - 64))
      | (1ULL << (ScoreParser::AGO - 64))
      | (1ULL << (ScoreParser::BEFORE - 64))
      | (1ULL << (ScoreParser::THIS - 64))
      | (1ULL << (ScoreParser::NEXT - 64))
      | (1ULL << (ScoreParser::BUSINESS - 64))
      | (1ULL << (ScoreParser::START - 64))
      | (1ULL << (ScoreParser::END - 64))
      | (1ULL << (ScoreParser::ZONE - 64))
      | (1ULL << (ScoreParser::ANY - 64))
      | (1ULL << (ScoreParser::NO - 64))
      | (1ULL << (ScoreParser::ALL - 64))
      | (1ULL << (ScoreParser::EXACTLY - 64))
      | (1ULL << (ScoreParser::FOLLOWED - 64))
      | (1ULL << (ScoreParser::LEAST - 64))
      | (1ULL << (ScoreParser::THE - 64))
      | (1ULL << (ScoreParser::TIME - 64))
      | (1ULL << (ScoreParser::STOPPED - 64))
      | (1ULL << (ScoreParser::RETURNED - 64))
      | (1ULL << (ScoreParser::CONTAINS - 64))
      | (1ULL << (ScoreParser::WITH - 64))
      | (1ULL << (ScoreParser::ENDS - 64))
      | (1ULL << (ScoreParser::HAS - 64))
      | (1ULL << (ScoreParser::MATCHES - 64))
      | (1ULL << (ScoreParser::DIV - 64))
      | (1ULL << (ScoreParser::MOD - 64))
      | (1ULL << (ScoreParser::UNLISTED - 64))
      | (1ULL << (ScoreParser::ROUND - 64))
      | (1ULL << (ScoreParser::HALF - 64))
      | (1ULL << (ScoreParser::UP - 64))
      | (1ULL << (ScoreParser::COUNT - 64))
      | (1ULL << (ScoreParser::SUM - 64))
      | (1ULL << (ScoreParser::MIN - 64))
      | (1ULL << (ScoreParser::MAX - 64))
      | (1ULL << (ScoreParser::AVG - 64))
      | (1ULL << (ScoreParser::DISTINCT - 64))
      | (1ULL << (ScoreParser::SECOND - 64))
      | (1ULL << (ScoreParser::SECONDS - 64))
      | (1ULL << (ScoreParser::MINUTE - 64))
      | (1ULL << (ScoreParser::MINUTES - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (ScoreParser::HOUR - 128))
      | (1ULL << (ScoreParser::HOURS - 128))
      | (1ULL << (ScoreParser::DAY - 128))
      | (1ULL << (ScoreParser::DAYS - 128))
      | (1ULL << (ScoreParser::WEEK - 128))
      | (1ULL << (ScoreParser::WEEKS - 128))
      | (1ULL << (ScoreParser::MONTH - 128))
      | (1ULL << (ScoreParser::MONTHS - 128))
      | (1ULL << (ScoreParser::QUARTER - 128))
      | (1ULL << (ScoreParser::QUARTERS - 128))
      | (1ULL << (ScoreParser::YEAR - 128))
      | (1ULL << (ScoreParser::YEARS - 128))
      | (1ULL << (ScoreParser::WEEKDAY - 128))
      | (1ULL << (ScoreParser::ISO_WEEK - 128))
      | (1ULL << (ScoreParser::DATE_WORD - 128))
      | (1ULL << (ScoreParser::ELSEIF - 128))
      | (1ULL << (ScoreParser::ELIF - 128))
      | (1ULL << (ScoreParser::IDENT - 128))
      | (1ULL << (ScoreParser::QUOTED - 128)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

// Static vars and initialization.
std::vector<dfa::DFA> ScoreParser::_decisionToDFA;
atn::PredictionContextCache ScoreParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN ScoreParser::_atn;
std::vector<uint16_t> ScoreParser::_serializedATN;

std::vector<std::string> ScoreParser::_ruleNames = {
  "file", "loneExpression", "separator", "topItem", "headerLine", "use", 
  "param", "let", "define", "parameter", "type", "typeCore", "enumType", 
  "enumDecl", "enumBody", "enumMember", "leadDecl", "fieldBlock", "eventDecl", 
  "eventBlock", "eventItem", "eventColumn", "field", "fieldOption", "strings", 
  "score", "scoreHead", "forEach", "block", "blockItem", "weighted", "table", 
  "tableHead", "bandBlock", "band", "bandTest", "group", "groupHead", "pointsRule", 
  "points", "ruleClause", "eventPart", "eventSource", "eventStep", "whereClause", 
  "whenClause", "idle", "limit", "decay", "grade", "bandGradeHead", "gradeBandBlock", 
  "gradeBand", "shiftGradeHead", "shiftBlock", "shift", "label", "matrix", 
  "matrixHead", "matrixColumns", "segment", "segmentHead", "caseBlock", 
  "segmentCase", "action", "actionHead", "trigger", "actionClause", "pairBlock", 
  "pair", "test", "testHead", "testBlock", "testItem", "clamp", "rangeOp", 
  "bound", "amount", "percentage", "duration", "unit", "which", "string", 
  "qualifiedName", "fullChain", "fullPattern", "fullStep", "inlineChain", 
  "inlinePattern", "inlineWhere", "inlineStep", "window", "eventTest", "regularity", 
  "expr", "conditional", "elseIf", "orExpr", "andExpr", "notExpr", "comparison", 
  "condition", "conditionalCondition", "andCondition", "notCondition", "plainComparison", 
  "relation", "comparisonTail", "inTarget", "additive", "multiplicative", 
  "unary", "postfix", "fallback", "access", "suffix", "primary", "literal", 
  "list", "bracketed", "call", "callee", "aggregate", "fieldPattern", "timePhrase", 
  "sinceLast", "sinceLastWhere", "tightWindow", "part", "clock", "name"
};

std::vector<std::string> ScoreParser::_literalNames = {
  "", "'and'", "'or'", "'not'", "'if'", "'then'", "'else'", "'true'", "'false'", 
  "'in'", "'is'", "'known'", "'unknown'", "'model'", "'module'", "'version'", 
  "'timezone'", "'missing'", "'fiscal'", "'starts'", "'holidays'", "'use'", 
  "'as'", "'param'", "'let'", "'lines'", "'of'", "'define'", "'ordered'", 
  "'enum'", "'lead'", "'from'", "'event'", "'at'", "'key'", "'format'", 
  "'split'", "'by'", "'list'", "'set'", "'score'", "'for'", "'each'", "'weight'", 
  "'group'", "'first'", "'highest'", "'points'", "'decay'", "'halving'", 
  "'every'", "'fading'", "'over'", "'dropping'", "'expiring'", "'after'", 
  "'none'", "'per'", "'idle'", "'since'", "'last'", "'once'", "'most'", 
  "'grade'", "'matrix'", "'segment'", "'when'", "'otherwise'", "'shift'", 
  "'on'", "'rises'", "'above'", "'falls'", "'below'", "'becomes'", "'enters'", 
  "'leaves'", "'rearm'", "'new'", "'priority'", "'do'", "'test'", "'expect'", 
  "'previous'", "'cases'", "'x'", "'where'", "'within'", "'between'", "'ago'", 
  "'before'", "'this'", "'next'", "'business'", "'start'", "'end'", "'zone'", 
  "'any'", "'no'", "'all'", "'exactly'", "'followed'", "'least'", "'the'", 
  "'time'", "'stopped'", "'returned'", "'contains'", "'with'", "'ends'", 
  "'has'", "'matches'", "'div'", "'mod'", "'unlisted'", "'round'", "'half'", 
  "'up'", "'count'", "'sum'", "'min'", "'max'", "'avg'", "'distinct'", "'second'", 
  "'seconds'", "'minute'", "'minutes'", "'hour'", "'hours'", "'day'", "'days'", 
  "'week'", "'weeks'", "'month'", "'months'", "'quarter'", "'quarters'", 
  "'year'", "'years'", "'weekday'", "'iso_week'", "'date'", "'elseif'", 
  "'elif'", "", "", "", "", "", "", "", "", "'{'", "'}'", "'('", "')'", 
  "'['", "']'", "'..'", "'..<'", "'..='", "'.'", "','", "':'", "'?'", "'=='", 
  "'!='", "'<='", "'>='", "'<'", "'>'", "'='", "'+'", "'-'", "'*'", "'/'"
};

std::vector<std::string> ScoreParser::_symbolicNames = {
  "", "AND", "OR", "NOT", "IF", "THEN", "ELSE", "TRUE", "FALSE", "IN", "IS", 
  "KNOWN", "UNKNOWN", "MODEL", "MODULE", "VERSION", "TIMEZONE", "MISSING", 
  "FISCAL", "STARTS", "HOLIDAYS", "USE", "AS", "PARAM", "LET", "LINES", 
  "OF", "DEFINE", "ORDERED", "ENUM", "LEAD", "FROM", "EVENT", "AT", "KEY", 
  "FORMAT", "SPLIT", "BY", "LIST", "SET", "SCORE", "FOR", "EACH", "WEIGHT", 
  "GROUP", "FIRST", "HIGHEST", "POINTS", "DECAY", "HALVING", "EVERY", "FADING", 
  "OVER", "DROPPING", "EXPIRING", "AFTER", "NONE", "PER", "IDLE", "SINCE", 
  "LAST", "ONCE", "MOST", "GRADE", "MATRIX", "SEGMENT", "WHEN", "OTHERWISE", 
  "SHIFT", "ON", "RISES", "ABOVE", "FALLS", "BELOW", "BECOMES", "ENTERS", 
  "LEAVES", "REARM", "NEW", "PRIORITY", "DO", "TEST", "EXPECT", "PREVIOUS", 
  "CASES", "X_TIMES", "WHERE", "WITHIN", "BETWEEN", "AGO", "BEFORE", "THIS", 
  "NEXT", "BUSINESS", "START", "END", "ZONE", "ANY", "NO", "ALL", "EXACTLY", 
  "FOLLOWED", "LEAST", "THE", "TIME", "STOPPED", "RETURNED", "CONTAINS", 
  "WITH", "ENDS", "HAS", "MATCHES", "DIV", "MOD", "UNLISTED", "ROUND", "HALF", 
  "UP", "COUNT", "SUM", "MIN", "MAX", "AVG", "DISTINCT", "SECOND", "SECONDS", 
  "MINUTE", "MINUTES", "HOUR", "HOURS", "DAY", "DAYS", "WEEK", "WEEKS", 
  "MONTH", "MONTHS", "QUARTER", "QUARTERS", "YEAR", "YEARS", "WEEKDAY", 
  "ISO_WEEK", "DATE_WORD", "ELSEIF", "ELIF", "IDENT", "QUOTED", "TIMESTAMP", 
  "DATE", "PERCENT", "NUM", "STRING", "RAW_STRING", "LBRACE", "RBRACE", 
  "LPAREN", "RPAREN", "LBRACK", "RBRACK", "RANGE", "RANGE_EXCLUSIVE", "RANGE_INCLUSIVE", 
  "DOT", "COMMA", "COLON", "QUESTION", "EQ", "NE", "LE", "GE", "LT", "GT", 
  "ASSIGN", "PLUS", "MINUS", "STAR", "SLASH", "NL", "SPACE", "COMMENT", 
  "UNENDED_STRING", "UNENDED_NAME", "SINGLE_QUOTED", "CURLY_QUOTED", "FOREIGN_OPERATOR", 
  "WIDE_SIGN", "WIDE_NUMBER", "BAD_CHARACTER", "LABEL", "PHRASE_UNIT"
};

dfa::Vocabulary ScoreParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> ScoreParser::_tokenNames;

ScoreParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0xbf, 0x616, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f, 
    0x4, 0x50, 0x9, 0x50, 0x4, 0x51, 0x9, 0x51, 0x4, 0x52, 0x9, 0x52, 0x4, 
    0x53, 0x9, 0x53, 0x4, 0x54, 0x9, 0x54, 0x4, 0x55, 0x9, 0x55, 0x4, 0x56, 
    0x9, 0x56, 0x4, 0x57, 0x9, 0x57, 0x4, 0x58, 0x9, 0x58, 0x4, 0x59, 0x9, 
    0x59, 0x4, 0x5a, 0x9, 0x5a, 0x4, 0x5b, 0x9, 0x5b, 0x4, 0x5c, 0x9, 0x5c, 
    0x4, 0x5d, 0x9, 0x5d, 0x4, 0x5e, 0x9, 0x5e, 0x4, 0x5f, 0x9, 0x5f, 0x4, 
    0x60, 0x9, 0x60, 0x4, 0x61, 0x9, 0x61, 0x4, 0x62, 0x9, 0x62, 0x4, 0x63, 
    0x9, 0x63, 0x4, 0x64, 0x9, 0x64, 0x4, 0x65, 0x9, 0x65, 0x4, 0x66, 0x9, 
    0x66, 0x4, 0x67, 0x9, 0x67, 0x4, 0x68, 0x9, 0x68, 0x4, 0x69, 0x9, 0x69, 
    0x4, 0x6a, 0x9, 0x6a, 0x4, 0x6b, 0x9, 0x6b, 0x4, 0x6c, 0x9, 0x6c, 0x4, 
    0x6d, 0x9, 0x6d, 0x4, 0x6e, 0x9, 0x6e, 0x4, 0x6f, 0x9, 0x6f, 0x4, 0x70, 
    0x9, 0x70, 0x4, 0x71, 0x9, 0x71, 0x4, 0x72, 0x9, 0x72, 0x4, 0x73, 0x9, 
    0x73, 0x4, 0x74, 0x9, 0x74, 0x4, 0x75, 0x9, 0x75, 0x4, 0x76, 0x9, 0x76, 
    0x4, 0x77, 0x9, 0x77, 0x4, 0x78, 0x9, 0x78, 0x4, 0x79, 0x9, 0x79, 0x4, 
    0x7a, 0x9, 0x7a, 0x4, 0x7b, 0x9, 0x7b, 0x4, 0x7c, 0x9, 0x7c, 0x4, 0x7d, 
    0x9, 0x7d, 0x4, 0x7e, 0x9, 0x7e, 0x4, 0x7f, 0x9, 0x7f, 0x4, 0x80, 0x9, 
    0x80, 0x4, 0x81, 0x9, 0x81, 0x4, 0x82, 0x9, 0x82, 0x4, 0x83, 0x9, 0x83, 
    0x4, 0x84, 0x9, 0x84, 0x3, 0x2, 0x3, 0x2, 0x7, 0x2, 0x10b, 0xa, 0x2, 
    0xc, 0x2, 0xe, 0x2, 0x10e, 0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 
    0x3, 0x3, 0x3, 0x3, 0x4, 0x3, 0x4, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 
    0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 
    0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0x125, 0xa, 0x5, 0x3, 0x6, 
    0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 
    0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 
    0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x5, 0x6, 0x13a, 0xa, 0x6, 0x5, 
    0x6, 0x13c, 0xa, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0x141, 
    0xa, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0x145, 0xa, 0x7, 0x3, 0x8, 0x3, 
    0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x14d, 0xa, 0x8, 
    0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 
    0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0x159, 0xa, 0x9, 0x3, 0xa, 0x3, 
    0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x7, 0xa, 0x161, 0xa, 0xa, 
    0xc, 0xa, 0xe, 0xa, 0x164, 0xb, 0xa, 0x3, 0xa, 0x5, 0xa, 0x167, 0xa, 
    0xa, 0x5, 0xa, 0x169, 0xa, 0xa, 0x3, 0xa, 0x5, 0xa, 0x16c, 0xa, 0xa, 
    0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0x170, 0xa, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 
    0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x5, 
    0xc, 0x17b, 0xa, 0xc, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 
    0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0x184, 0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x5, 
    0xd, 0x188, 0xa, 0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xf, 0x5, 0xf, 
    0x18e, 0xa, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x7, 0x10, 0x197, 0xa, 0x10, 0xc, 0x10, 0xe, 0x10, 
    0x19a, 0xb, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x11, 0x3, 0x11, 0x7, 0x11, 
    0x1a0, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x1a3, 0xb, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x5, 0x11, 0x1a7, 0xa, 0x11, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 
    0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x7, 0x13, 0x1af, 0xa, 0x13, 0xc, 0x13, 
    0xe, 0x13, 0x1b2, 0xb, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x14, 0x3, 0x14, 
    0x3, 0x14, 0x3, 0x14, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x7, 0x15, 0x1bd, 
    0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 0x1c0, 0xb, 0x15, 0x3, 0x15, 0x3, 0x15, 
    0x3, 0x16, 0x3, 0x16, 0x5, 0x16, 0x1c6, 0xa, 0x16, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 0x1ce, 0xa, 0x17, 
    0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x7, 0x18, 0x1d4, 0xa, 0x18, 
    0xc, 0x18, 0xe, 0x18, 0x1d7, 0xb, 0x18, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 
    0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 
    0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 0x1e5, 0xa, 0x19, 0x3, 0x1a, 
    0x3, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x1ea, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 
    0x1ed, 0xb, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 
    0x1f3, 0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 0x1f8, 
    0xa, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 0x1fc, 0xa, 0x1c, 0x3, 0x1d, 
    0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x204, 
    0xa, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x7, 0x1e, 0x208, 0xa, 0x1e, 0xc, 0x1e, 
    0xe, 0x1e, 0x20b, 0xb, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x6, 0x1e, 0x20f, 
    0xa, 0x1e, 0xd, 0x1e, 0xe, 0x1e, 0x210, 0x7, 0x1e, 0x213, 0xa, 0x1e, 
    0xc, 0x1e, 0xe, 0x1e, 0x216, 0xb, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1f, 
    0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 0x21f, 0xa, 0x1f, 
    0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x5, 0x20, 0x226, 
    0xa, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 
    0x22, 0x3, 0x22, 0x3, 0x23, 0x3, 0x23, 0x7, 0x23, 0x231, 0xa, 0x23, 
    0xc, 0x23, 0xe, 0x23, 0x234, 0xb, 0x23, 0x3, 0x23, 0x3, 0x23, 0x6, 0x23, 
    0x238, 0xa, 0x23, 0xd, 0x23, 0xe, 0x23, 0x239, 0x7, 0x23, 0x23c, 0xa, 
    0x23, 0xc, 0x23, 0xe, 0x23, 0x23f, 0xb, 0x23, 0x3, 0x23, 0x3, 0x23, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x3, 
    0x25, 0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 0x24c, 0xa, 0x25, 0x5, 0x25, 
    0x24e, 0xa, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 0x253, 
    0xa, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x27, 0x3, 0x27, 0x5, 
    0x27, 0x25a, 0xa, 0x27, 0x3, 0x27, 0x5, 0x27, 0x25d, 0xa, 0x27, 0x3, 
    0x27, 0x3, 0x27, 0x5, 0x27, 0x261, 0xa, 0x27, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x7, 0x28, 0x266, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x269, 
    0xb, 0x28, 0x3, 0x28, 0x7, 0x28, 0x26c, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 
    0x26f, 0xb, 0x28, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 
    0x5, 0x29, 0x276, 0xa, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x5, 0x2a, 0x27c, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x280, 
    0xa, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x283, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 
    0x286, 0xb, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x28b, 
    0xa, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x290, 0xa, 0x2b, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x296, 0xa, 0x2c, 
    0x3, 0x2d, 0x5, 0x2d, 0x299, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x2a0, 0xa, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x3, 
    0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2b5, 0xa, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2bc, 
    0xa, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2c1, 0xa, 0x31, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 
    0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x5, 0x32, 0x2d3, 0xa, 0x32, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x2db, 
    0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 
    0x35, 0x3, 0x35, 0x3, 0x35, 0x7, 0x35, 0x2e5, 0xa, 0x35, 0xc, 0x35, 
    0xe, 0x35, 0x2e8, 0xb, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 
    0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37, 0x2f8, 0xa, 0x37, 
    0xc, 0x37, 0xe, 0x37, 0x2fb, 0xb, 0x37, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 
    0x7, 0x38, 0x300, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x303, 0xb, 0x38, 
    0x3, 0x38, 0x3, 0x38, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 
    0x39, 0x30b, 0xa, 0x39, 0x3, 0x39, 0x5, 0x39, 0x30e, 0xa, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 
    0x316, 0xa, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 
    0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3d, 0x3, 
    0x3d, 0x3, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 
    0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x32c, 0xa, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x7, 0x40, 0x335, 
    0xa, 0x40, 0xc, 0x40, 0xe, 0x40, 0x338, 0xb, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x33f, 0xa, 0x41, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x7, 0x43, 0x347, 
    0xa, 0x43, 0xc, 0x43, 0xe, 0x43, 0x34a, 0xb, 0x43, 0x3, 0x43, 0x3, 0x43, 
    0x3, 0x43, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 
    0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x358, 0xa, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x35e, 0xa, 0x44, 
    0x3, 0x45, 0x5, 0x45, 0x361, 0xa, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 
    0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 
    0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x5, 0x45, 
    0x372, 0xa, 0x45, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x7, 0x46, 0x377, 
    0xa, 0x46, 0xc, 0x46, 0xe, 0x46, 0x37a, 0xb, 0x46, 0x3, 0x46, 0x3, 0x46, 
    0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x48, 0x3, 0x48, 0x3, 
    0x48, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x5, 0x49, 0x389, 
    0xa, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x7, 0x4a, 0x38e, 0xa, 0x4a, 
    0xc, 0x4a, 0xe, 0x4a, 0x391, 0xb, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4b, 
    0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x7, 0x4b, 0x399, 0xa, 0x4b, 0xc, 0x4b, 
    0xe, 0x4b, 0x39c, 0xb, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 
    0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 0x3a4, 0xa, 0x4b, 0x5, 0x4b, 0x3a6, 
    0xa, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x5, 0x4c, 0x3ab, 0xa, 0x4c, 
    0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x5, 0x4c, 0x3b0, 0xa, 0x4c, 0x3, 0x4d, 
    0x3, 0x4d, 0x3, 0x4e, 0x5, 0x4e, 0x3b5, 0xa, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
    0x5, 0x4e, 0x3b9, 0xa, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
    0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 
    0x4e, 0x5, 0x4e, 0x3c6, 0xa, 0x4e, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 
    0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x5, 0x4f, 0x3ce, 0xa, 0x4f, 0x3, 0x50, 
    0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x3d6, 
    0xa, 0x50, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 0x3dc, 
    0xa, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 0x3e2, 
    0xa, 0x51, 0x5, 0x51, 0x3e4, 0xa, 0x51, 0x3, 0x52, 0x3, 0x52, 0x3, 0x53, 
    0x3, 0x53, 0x3, 0x54, 0x3, 0x54, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x7, 
    0x55, 0x3ef, 0xa, 0x55, 0xc, 0x55, 0xe, 0x55, 0x3f2, 0xb, 0x55, 0x3, 
    0x56, 0x3, 0x56, 0x7, 0x56, 0x3f6, 0xa, 0x56, 0xc, 0x56, 0xe, 0x56, 
    0x3f9, 0xb, 0x56, 0x3, 0x57, 0x3, 0x57, 0x3, 0x57, 0x5, 0x57, 0x3fe, 
    0xa, 0x57, 0x3, 0x57, 0x5, 0x57, 0x401, 0xa, 0x57, 0x3, 0x57, 0x5, 0x57, 
    0x404, 0xa, 0x57, 0x3, 0x58, 0x5, 0x58, 0x407, 0xa, 0x58, 0x3, 0x58, 
    0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x5, 0x58, 0x40d, 0xa, 0x58, 0x3, 0x59, 
    0x3, 0x59, 0x7, 0x59, 0x411, 0xa, 0x59, 0xc, 0x59, 0xe, 0x59, 0x414, 
    0xb, 0x59, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x5, 0x5a, 0x419, 0xa, 0x5a, 
    0x3, 0x5a, 0x5, 0x5a, 0x41c, 0xa, 0x5a, 0x3, 0x5a, 0x5, 0x5a, 0x41f, 
    0xa, 0x5a, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5c, 0x5, 0x5c, 0x425, 
    0xa, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x5, 0x5c, 0x42b, 
    0xa, 0x5c, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 
    0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 
    0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x5, 0x5d, 0x43d, 0xa, 0x5d, 
    0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 
    0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x6, 0x5e, 
    0x44b, 0xa, 0x5e, 0xd, 0x5e, 0xe, 0x5e, 0x44c, 0x3, 0x5e, 0x5, 0x5e, 
    0x450, 0xa, 0x5e, 0x5, 0x5e, 0x452, 0xa, 0x5e, 0x3, 0x5f, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 
    0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 
    0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x5, 
    0x5f, 0x476, 0xa, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x5, 0x60, 0x47a, 0xa, 
    0x60, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x7, 0x61, 
    0x481, 0xa, 0x61, 0xc, 0x61, 0xe, 0x61, 0x484, 0xb, 0x61, 0x3, 0x61, 
    0x3, 0x61, 0x3, 0x61, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 
    0x62, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x7, 0x63, 0x491, 0xa, 0x63, 
    0xc, 0x63, 0xe, 0x63, 0x494, 0xb, 0x63, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 
    0x7, 0x64, 0x499, 0xa, 0x64, 0xc, 0x64, 0xe, 0x64, 0x49c, 0xb, 0x64, 
    0x3, 0x65, 0x7, 0x65, 0x49f, 0xa, 0x65, 0xc, 0x65, 0xe, 0x65, 0x4a2, 
    0xb, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 
    0x66, 0x3, 0x66, 0x7, 0x66, 0x4ab, 0xa, 0x66, 0xc, 0x66, 0xe, 0x66, 
    0x4ae, 0xb, 0x66, 0x5, 0x66, 0x4b0, 0xa, 0x66, 0x5, 0x66, 0x4b2, 0xa, 
    0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x7, 0x66, 0x4b7, 0xa, 0x66, 
    0xc, 0x66, 0xe, 0x66, 0x4ba, 0xb, 0x66, 0x5, 0x66, 0x4bc, 0xa, 0x66, 
    0x5, 0x66, 0x4be, 0xa, 0x66, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 
    0x7, 0x67, 0x4c4, 0xa, 0x67, 0xc, 0x67, 0xe, 0x67, 0x4c7, 0xb, 0x67, 
    0x5, 0x67, 0x4c9, 0xa, 0x67, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 
    0x3, 0x68, 0x7, 0x68, 0x4d0, 0xa, 0x68, 0xc, 0x68, 0xe, 0x68, 0x4d3, 
    0xb, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x69, 0x3, 0x69, 0x3, 
    0x69, 0x7, 0x69, 0x4db, 0xa, 0x69, 0xc, 0x69, 0xe, 0x69, 0x4de, 0xb, 
    0x69, 0x3, 0x6a, 0x7, 0x6a, 0x4e1, 0xa, 0x6a, 0xc, 0x6a, 0xe, 0x6a, 
    0x4e4, 0xb, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6b, 
    0x7, 0x6b, 0x4eb, 0xa, 0x6b, 0xc, 0x6b, 0xe, 0x6b, 0x4ee, 0xb, 0x6b, 
    0x5, 0x6b, 0x4f0, 0xa, 0x6b, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6d, 
    0x3, 0x6d, 0x5, 0x6d, 0x4f7, 0xa, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 
    0x3, 0x6d, 0x5, 0x6d, 0x4fd, 0xa, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x5, 0x6d, 
    0x501, 0xa, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 
    0x5, 0x6d, 0x508, 0xa, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x5, 0x6d, 0x50c, 
    0xa, 0x6d, 0x5, 0x6d, 0x50e, 0xa, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 
    0x3, 0x6d, 0x3, 0x6d, 0x5, 0x6d, 0x515, 0xa, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 
    0x5, 0x6d, 0x519, 0xa, 0x6d, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 
    0x3, 0x6e, 0x3, 0x6e, 0x5, 0x6e, 0x521, 0xa, 0x6e, 0x5, 0x6e, 0x523, 
    0xa, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x5, 0x6e, 0x528, 0xa, 0x6e, 
    0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x7, 0x6f, 0x52d, 0xa, 0x6f, 0xc, 0x6f, 
    0xe, 0x6f, 0x530, 0xb, 0x6f, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x7, 0x70, 
    0x535, 0xa, 0x70, 0xc, 0x70, 0xe, 0x70, 0x538, 0xb, 0x70, 0x3, 0x71, 
    0x7, 0x71, 0x53b, 0xa, 0x71, 0xc, 0x71, 0xe, 0x71, 0x53e, 0xb, 0x71, 
    0x3, 0x71, 0x3, 0x71, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 
    0x72, 0x7, 0x72, 0x547, 0xa, 0x72, 0xc, 0x72, 0xe, 0x72, 0x54a, 0xb, 
    0x72, 0x5, 0x72, 0x54c, 0xa, 0x72, 0x3, 0x73, 0x5, 0x73, 0x54f, 0xa, 
    0x73, 0x3, 0x73, 0x3, 0x73, 0x3, 0x74, 0x3, 0x74, 0x7, 0x74, 0x555, 
    0xa, 0x74, 0xc, 0x74, 0xe, 0x74, 0x558, 0xb, 0x74, 0x3, 0x75, 0x3, 0x75, 
    0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x5, 0x75, 0x55f, 0xa, 0x75, 0x3, 0x76, 
    0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 
    0x76, 0x5, 0x76, 0x569, 0xa, 0x76, 0x3, 0x77, 0x3, 0x77, 0x5, 0x77, 
    0x56d, 0xa, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 
    0x3, 0x77, 0x3, 0x77, 0x5, 0x77, 0x576, 0xa, 0x77, 0x3, 0x78, 0x3, 0x78, 
    0x3, 0x78, 0x3, 0x78, 0x7, 0x78, 0x57c, 0xa, 0x78, 0xc, 0x78, 0xe, 0x78, 
    0x57f, 0xb, 0x78, 0x3, 0x78, 0x5, 0x78, 0x582, 0xa, 0x78, 0x5, 0x78, 
    0x584, 0xa, 0x78, 0x3, 0x78, 0x3, 0x78, 0x3, 0x79, 0x3, 0x79, 0x3, 0x79, 
    0x3, 0x79, 0x5, 0x79, 0x58c, 0xa, 0x79, 0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 
    0x3, 0x7a, 0x3, 0x7a, 0x7, 0x7a, 0x593, 0xa, 0x7a, 0xc, 0x7a, 0xe, 0x7a, 
    0x596, 0xb, 0x7a, 0x3, 0x7a, 0x5, 0x7a, 0x599, 0xa, 0x7a, 0x5, 0x7a, 
    0x59b, 0xa, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 
    0x3, 0x7b, 0x5, 0x7b, 0x5a3, 0xa, 0x7b, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 
    0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 
    0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 
    0x3, 0x7c, 0x5, 0x7c, 0x5b6, 0xa, 0x7c, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 
    0x3, 0x7d, 0x3, 0x7d, 0x5, 0x7d, 0x5bd, 0xa, 0x7d, 0x3, 0x7d, 0x5, 0x7d, 
    0x5c0, 0xa, 0x7d, 0x3, 0x7d, 0x5, 0x7d, 0x5c3, 0xa, 0x7d, 0x3, 0x7e, 
    0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 
    0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 
    0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 
    0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 
    0x3, 0x7e, 0x5, 0x7e, 0x5e1, 0xa, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x5, 0x7e, 
    0x5e5, 0xa, 0x7e, 0x5, 0x7e, 0x5e7, 0xa, 0x7e, 0x3, 0x7f, 0x3, 0x7f, 
    0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x5, 0x7f, 0x5ef, 0xa, 0x7f, 
    0x3, 0x7f, 0x5, 0x7f, 0x5f2, 0xa, 0x7f, 0x3, 0x80, 0x3, 0x80, 0x3, 0x80, 
    0x3, 0x80, 0x3, 0x80, 0x3, 0x80, 0x5, 0x80, 0x5fa, 0xa, 0x80, 0x3, 0x80, 
    0x3, 0x80, 0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 0x3, 
    0x81, 0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 
    0x3, 0x81, 0x3, 0x81, 0x5, 0x81, 0x60c, 0xa, 0x81, 0x3, 0x82, 0x3, 0x82, 
    0x3, 0x83, 0x3, 0x83, 0x3, 0x83, 0x3, 0x83, 0x3, 0x84, 0x3, 0x84, 0x3, 
    0x84, 0x2, 0x2, 0x85, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 
    0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 
    0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 
    0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 
    0x5c, 0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 
    0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 
    0x8c, 0x8e, 0x90, 0x92, 0x94, 0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0, 0xa2, 
    0xa4, 0xa6, 0xa8, 0xaa, 0xac, 0xae, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8, 0xba, 
    0xbc, 0xbe, 0xc0, 0xc2, 0xc4, 0xc6, 0xc8, 0xca, 0xcc, 0xce, 0xd0, 0xd2, 
    0xd4, 0xd6, 0xd8, 0xda, 0xdc, 0xde, 0xe0, 0xe2, 0xe4, 0xe6, 0xe8, 0xea, 
    0xec, 0xee, 0xf0, 0xf2, 0xf4, 0xf6, 0xf8, 0xfa, 0xfc, 0xfe, 0x100, 0x102, 
    0x104, 0x106, 0x2, 0x19, 0x4, 0x2, 0xa5, 0xa5, 0xb3, 0xb3, 0x3, 0x2, 
    0x2f, 0x30, 0x3, 0x2, 0xaf, 0xb0, 0x4, 0x2, 0x2c, 0x2c, 0x3f, 0x3f, 
    0x4, 0x2, 0x49, 0x49, 0x4b, 0x4b, 0x3, 0x2, 0xa1, 0xa3, 0x3, 0x2, 0x7e, 
    0x8d, 0x4, 0x2, 0x3e, 0x3e, 0x5d, 0x5e, 0x3, 0x2, 0x99, 0x9a, 0x3, 0x2, 
    0x63, 0x64, 0x3, 0x2, 0x91, 0x92, 0x3, 0x2, 0xa8, 0xae, 0x4, 0x2, 0xd, 
    0xe, 0x74, 0x74, 0x5, 0x2, 0x3a, 0x3a, 0x63, 0x63, 0x65, 0x65, 0x5, 
    0x2, 0x3a, 0x3a, 0x63, 0x63, 0x65, 0x66, 0x4, 0x2, 0x72, 0x73, 0xb1, 
    0xb2, 0x3, 0x2, 0x79, 0x7d, 0x4, 0x2, 0x2f, 0x2f, 0x3e, 0x3e, 0x4, 0x2, 
    0x8a, 0x8a, 0x8c, 0x8c, 0x3, 0x2, 0x60, 0x61, 0x4, 0x2, 0x3d, 0x3d, 
    0x5c, 0x5c, 0xa, 0x2, 0x7e, 0x7e, 0x80, 0x80, 0x82, 0x82, 0x84, 0x84, 
    0x88, 0x88, 0x8a, 0x8a, 0x8c, 0x8c, 0x8e, 0x90, 0x3, 0x2, 0xf, 0x94, 
    0x2, 0x69d, 0x2, 0x10c, 0x3, 0x2, 0x2, 0x2, 0x4, 0x111, 0x3, 0x2, 0x2, 
    0x2, 0x6, 0x114, 0x3, 0x2, 0x2, 0x2, 0x8, 0x124, 0x3, 0x2, 0x2, 0x2, 
    0xa, 0x13b, 0x3, 0x2, 0x2, 0x2, 0xc, 0x13d, 0x3, 0x2, 0x2, 0x2, 0xe, 
    0x146, 0x3, 0x2, 0x2, 0x2, 0x10, 0x151, 0x3, 0x2, 0x2, 0x2, 0x12, 0x15a, 
    0x3, 0x2, 0x2, 0x2, 0x14, 0x174, 0x3, 0x2, 0x2, 0x2, 0x16, 0x178, 0x3, 
    0x2, 0x2, 0x2, 0x18, 0x187, 0x3, 0x2, 0x2, 0x2, 0x1a, 0x189, 0x3, 0x2, 
    0x2, 0x2, 0x1c, 0x18d, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x193, 0x3, 0x2, 0x2, 
    0x2, 0x20, 0x1a6, 0x3, 0x2, 0x2, 0x2, 0x22, 0x1a8, 0x3, 0x2, 0x2, 0x2, 
    0x24, 0x1ab, 0x3, 0x2, 0x2, 0x2, 0x26, 0x1b5, 0x3, 0x2, 0x2, 0x2, 0x28, 
    0x1b9, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x1c5, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x1cd, 
    0x3, 0x2, 0x2, 0x2, 0x2e, 0x1cf, 0x3, 0x2, 0x2, 0x2, 0x30, 0x1e4, 0x3, 
    0x2, 0x2, 0x2, 0x32, 0x1e6, 0x3, 0x2, 0x2, 0x2, 0x34, 0x1ee, 0x3, 0x2, 
    0x2, 0x2, 0x36, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1fd, 0x3, 0x2, 0x2, 
    0x2, 0x3a, 0x205, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x21e, 0x3, 0x2, 0x2, 0x2, 
    0x3e, 0x220, 0x3, 0x2, 0x2, 0x2, 0x40, 0x227, 0x3, 0x2, 0x2, 0x2, 0x42, 
    0x22a, 0x3, 0x2, 0x2, 0x2, 0x44, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x46, 0x242, 
    0x3, 0x2, 0x2, 0x2, 0x48, 0x252, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x254, 0x3, 
    0x2, 0x2, 0x2, 0x4c, 0x257, 0x3, 0x2, 0x2, 0x2, 0x4e, 0x262, 0x3, 0x2, 
    0x2, 0x2, 0x50, 0x275, 0x3, 0x2, 0x2, 0x2, 0x52, 0x28a, 0x3, 0x2, 0x2, 
    0x2, 0x54, 0x28f, 0x3, 0x2, 0x2, 0x2, 0x56, 0x291, 0x3, 0x2, 0x2, 0x2, 
    0x58, 0x298, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x2a1, 0x3, 0x2, 0x2, 0x2, 0x5c, 
    0x2a4, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x2a7, 0x3, 0x2, 0x2, 0x2, 0x60, 0x2c0, 
    0x3, 0x2, 0x2, 0x2, 0x62, 0x2c2, 0x3, 0x2, 0x2, 0x2, 0x64, 0x2da, 0x3, 
    0x2, 0x2, 0x2, 0x66, 0x2dc, 0x3, 0x2, 0x2, 0x2, 0x68, 0x2e1, 0x3, 0x2, 
    0x2, 0x2, 0x6a, 0x2eb, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x2ef, 0x3, 0x2, 0x2, 
    0x2, 0x6e, 0x2fc, 0x3, 0x2, 0x2, 0x2, 0x70, 0x306, 0x3, 0x2, 0x2, 0x2, 
    0x72, 0x315, 0x3, 0x2, 0x2, 0x2, 0x74, 0x317, 0x3, 0x2, 0x2, 0x2, 0x76, 
    0x31c, 0x3, 0x2, 0x2, 0x2, 0x78, 0x321, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x32b, 
    0x3, 0x2, 0x2, 0x2, 0x7c, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x331, 0x3, 
    0x2, 0x2, 0x2, 0x80, 0x33b, 0x3, 0x2, 0x2, 0x2, 0x82, 0x340, 0x3, 0x2, 
    0x2, 0x2, 0x84, 0x343, 0x3, 0x2, 0x2, 0x2, 0x86, 0x35d, 0x3, 0x2, 0x2, 
    0x2, 0x88, 0x360, 0x3, 0x2, 0x2, 0x2, 0x8a, 0x373, 0x3, 0x2, 0x2, 0x2, 
    0x8c, 0x37d, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x381, 0x3, 0x2, 0x2, 0x2, 0x90, 
    0x384, 0x3, 0x2, 0x2, 0x2, 0x92, 0x38a, 0x3, 0x2, 0x2, 0x2, 0x94, 0x3a5, 
    0x3, 0x2, 0x2, 0x2, 0x96, 0x3af, 0x3, 0x2, 0x2, 0x2, 0x98, 0x3b1, 0x3, 
    0x2, 0x2, 0x2, 0x9a, 0x3c5, 0x3, 0x2, 0x2, 0x2, 0x9c, 0x3cd, 0x3, 0x2, 
    0x2, 0x2, 0x9e, 0x3d5, 0x3, 0x2, 0x2, 0x2, 0xa0, 0x3e3, 0x3, 0x2, 0x2, 
    0x2, 0xa2, 0x3e5, 0x3, 0x2, 0x2, 0x2, 0xa4, 0x3e7, 0x3, 0x2, 0x2, 0x2, 
    0xa6, 0x3e9, 0x3, 0x2, 0x2, 0x2, 0xa8, 0x3eb, 0x3, 0x2, 0x2, 0x2, 0xaa, 
    0x3f3, 0x3, 0x2, 0x2, 0x2, 0xac, 0x3fa, 0x3, 0x2, 0x2, 0x2, 0xae, 0x406, 
    0x3, 0x2, 0x2, 0x2, 0xb0, 0x40e, 0x3, 0x2, 0x2, 0x2, 0xb2, 0x415, 0x3, 
    0x2, 0x2, 0x2, 0xb4, 0x420, 0x3, 0x2, 0x2, 0x2, 0xb6, 0x424, 0x3, 0x2, 
    0x2, 0x2, 0xb8, 0x43c, 0x3, 0x2, 0x2, 0x2, 0xba, 0x451, 0x3, 0x2, 0x2, 
    0x2, 0xbc, 0x475, 0x3, 0x2, 0x2, 0x2, 0xbe, 0x479, 0x3, 0x2, 0x2, 0x2, 
    0xc0, 0x47b, 0x3, 0x2, 0x2, 0x2, 0xc2, 0x488, 0x3, 0x2, 0x2, 0x2, 0xc4, 
    0x48d, 0x3, 0x2, 0x2, 0x2, 0xc6, 0x495, 0x3, 0x2, 0x2, 0x2, 0xc8, 0x4a0, 
    0x3, 0x2, 0x2, 0x2, 0xca, 0x4bd, 0x3, 0x2, 0x2, 0x2, 0xcc, 0x4c8, 0x3, 
    0x2, 0x2, 0x2, 0xce, 0x4ca, 0x3, 0x2, 0x2, 0x2, 0xd0, 0x4d7, 0x3, 0x2, 
    0x2, 0x2, 0xd2, 0x4e2, 0x3, 0x2, 0x2, 0x2, 0xd4, 0x4e7, 0x3, 0x2, 0x2, 
    0x2, 0xd6, 0x4f1, 0x3, 0x2, 0x2, 0x2, 0xd8, 0x518, 0x3, 0x2, 0x2, 0x2, 
    0xda, 0x527, 0x3, 0x2, 0x2, 0x2, 0xdc, 0x529, 0x3, 0x2, 0x2, 0x2, 0xde, 
    0x531, 0x3, 0x2, 0x2, 0x2, 0xe0, 0x53c, 0x3, 0x2, 0x2, 0x2, 0xe2, 0x54b, 
    0x3, 0x2, 0x2, 0x2, 0xe4, 0x54e, 0x3, 0x2, 0x2, 0x2, 0xe6, 0x552, 0x3, 
    0x2, 0x2, 0x2, 0xe8, 0x55e, 0x3, 0x2, 0x2, 0x2, 0xea, 0x568, 0x3, 0x2, 
    0x2, 0x2, 0xec, 0x575, 0x3, 0x2, 0x2, 0x2, 0xee, 0x577, 0x3, 0x2, 0x2, 
    0x2, 0xf0, 0x587, 0x3, 0x2, 0x2, 0x2, 0xf2, 0x58d, 0x3, 0x2, 0x2, 0x2, 
    0xf4, 0x5a2, 0x3, 0x2, 0x2, 0x2, 0xf6, 0x5b5, 0x3, 0x2, 0x2, 0x2, 0xf8, 
    0x5b7, 0x3, 0x2, 0x2, 0x2, 0xfa, 0x5e6, 0x3, 0x2, 0x2, 0x2, 0xfc, 0x5e8, 
    0x3, 0x2, 0x2, 0x2, 0xfe, 0x5f3, 0x3, 0x2, 0x2, 0x2, 0x100, 0x60b, 0x3, 
    0x2, 0x2, 0x2, 0x102, 0x60d, 0x3, 0x2, 0x2, 0x2, 0x104, 0x60f, 0x3, 
    0x2, 0x2, 0x2, 0x106, 0x613, 0x3, 0x2, 0x2, 0x2, 0x108, 0x10b, 0x5, 
    0x8, 0x5, 0x2, 0x109, 0x10b, 0x5, 0x6, 0x4, 0x2, 0x10a, 0x108, 0x3, 
    0x2, 0x2, 0x2, 0x10a, 0x109, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x10e, 0x3, 
    0x2, 0x2, 0x2, 0x10c, 0x10a, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x10d, 0x3, 
    0x2, 0x2, 0x2, 0x10d, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x10c, 0x3, 
    0x2, 0x2, 0x2, 0x10f, 0x110, 0x7, 0x2, 0x2, 0x3, 0x110, 0x3, 0x3, 0x2, 
    0x2, 0x2, 0x111, 0x112, 0x5, 0xbe, 0x60, 0x2, 0x112, 0x113, 0x7, 0x2, 
    0x2, 0x3, 0x113, 0x5, 0x3, 0x2, 0x2, 0x2, 0x114, 0x115, 0x9, 0x2, 0x2, 
    0x2, 0x115, 0x7, 0x3, 0x2, 0x2, 0x2, 0x116, 0x125, 0x5, 0xa, 0x6, 0x2, 
    0x117, 0x125, 0x5, 0xc, 0x7, 0x2, 0x118, 0x125, 0x5, 0xe, 0x8, 0x2, 
    0x119, 0x125, 0x5, 0x10, 0x9, 0x2, 0x11a, 0x125, 0x5, 0x12, 0xa, 0x2, 
    0x11b, 0x125, 0x5, 0x1c, 0xf, 0x2, 0x11c, 0x125, 0x5, 0x22, 0x12, 0x2, 
    0x11d, 0x125, 0x5, 0x26, 0x14, 0x2, 0x11e, 0x125, 0x5, 0x34, 0x1b, 0x2, 
    0x11f, 0x125, 0x5, 0x64, 0x33, 0x2, 0x120, 0x125, 0x5, 0x74, 0x3b, 0x2, 
    0x121, 0x125, 0x5, 0x7a, 0x3e, 0x2, 0x122, 0x125, 0x5, 0x82, 0x42, 0x2, 
    0x123, 0x125, 0x5, 0x8e, 0x48, 0x2, 0x124, 0x116, 0x3, 0x2, 0x2, 0x2, 
    0x124, 0x117, 0x3, 0x2, 0x2, 0x2, 0x124, 0x118, 0x3, 0x2, 0x2, 0x2, 
    0x124, 0x119, 0x3, 0x2, 0x2, 0x2, 0x124, 0x11a, 0x3, 0x2, 0x2, 0x2, 
    0x124, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x124, 0x11c, 0x3, 0x2, 0x2, 0x2, 
    0x124, 0x11d, 0x3, 0x2, 0x2, 0x2, 0x124, 0x11e, 0x3, 0x2, 0x2, 0x2, 
    0x124, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x124, 0x120, 0x3, 0x2, 0x2, 0x2, 
    0x124, 0x121, 0x3, 0x2, 0x2, 0x2, 0x124, 0x122, 0x3, 0x2, 0x2, 0x2, 
    0x124, 0x123, 0x3, 0x2, 0x2, 0x2, 0x125, 0x9, 0x3, 0x2, 0x2, 0x2, 0x126, 
    0x127, 0x7, 0xf, 0x2, 0x2, 0x127, 0x13c, 0x5, 0x106, 0x84, 0x2, 0x128, 
    0x129, 0x7, 0x10, 0x2, 0x2, 0x129, 0x13c, 0x5, 0x106, 0x84, 0x2, 0x12a, 
    0x12b, 0x7, 0x11, 0x2, 0x2, 0x12b, 0x13c, 0x5, 0xa6, 0x54, 0x2, 0x12c, 
    0x12d, 0x7, 0x12, 0x2, 0x2, 0x12d, 0x13c, 0x5, 0xa6, 0x54, 0x2, 0x12e, 
    0x12f, 0x7, 0x13, 0x2, 0x2, 0x12f, 0x13c, 0x5, 0x32, 0x1a, 0x2, 0x130, 
    0x131, 0x7, 0x14, 0x2, 0x2, 0x131, 0x132, 0x7, 0x8c, 0x2, 0x2, 0x132, 
    0x133, 0x7, 0x15, 0x2, 0x2, 0x133, 0x13c, 0x5, 0x106, 0x84, 0x2, 0x134, 
    0x139, 0x7, 0x16, 0x2, 0x2, 0x135, 0x136, 0x7, 0x1b, 0x2, 0x2, 0x136, 
    0x137, 0x7, 0x1c, 0x2, 0x2, 0x137, 0x13a, 0x5, 0xa6, 0x54, 0x2, 0x138, 
    0x13a, 0x5, 0xa6, 0x54, 0x2, 0x139, 0x135, 0x3, 0x2, 0x2, 0x2, 0x139, 
    0x138, 0x3, 0x2, 0x2, 0x2, 0x13a, 0x13c, 0x3, 0x2, 0x2, 0x2, 0x13b, 
    0x126, 0x3, 0x2, 0x2, 0x2, 0x13b, 0x128, 0x3, 0x2, 0x2, 0x2, 0x13b, 
    0x12a, 0x3, 0x2, 0x2, 0x2, 0x13b, 0x12c, 0x3, 0x2, 0x2, 0x2, 0x13b, 
    0x12e, 0x3, 0x2, 0x2, 0x2, 0x13b, 0x130, 0x3, 0x2, 0x2, 0x2, 0x13b, 
    0x134, 0x3, 0x2, 0x2, 0x2, 0x13c, 0xb, 0x3, 0x2, 0x2, 0x2, 0x13d, 0x140, 
    0x7, 0x17, 0x2, 0x2, 0x13e, 0x141, 0x5, 0xa8, 0x55, 0x2, 0x13f, 0x141, 
    0x5, 0xa6, 0x54, 0x2, 0x140, 0x13e, 0x3, 0x2, 0x2, 0x2, 0x140, 0x13f, 
    0x3, 0x2, 0x2, 0x2, 0x141, 0x144, 0x3, 0x2, 0x2, 0x2, 0x142, 0x143, 
    0x7, 0x18, 0x2, 0x2, 0x143, 0x145, 0x5, 0x106, 0x84, 0x2, 0x144, 0x142, 
    0x3, 0x2, 0x2, 0x2, 0x144, 0x145, 0x3, 0x2, 0x2, 0x2, 0x145, 0xd, 0x3, 
    0x2, 0x2, 0x2, 0x146, 0x147, 0x7, 0x19, 0x2, 0x2, 0x147, 0x148, 0x5, 
    0x106, 0x84, 0x2, 0x148, 0x149, 0x7, 0xa6, 0x2, 0x2, 0x149, 0x14c, 0x5, 
    0x16, 0xc, 0x2, 0x14a, 0x14b, 0x7, 0xb, 0x2, 0x2, 0x14b, 0x14d, 0x5, 
    0x96, 0x4c, 0x2, 0x14c, 0x14a, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x14d, 0x3, 
    0x2, 0x2, 0x2, 0x14d, 0x14e, 0x3, 0x2, 0x2, 0x2, 0x14e, 0x14f, 0x7, 
    0xae, 0x2, 0x2, 0x14f, 0x150, 0x5, 0xbe, 0x60, 0x2, 0x150, 0xf, 0x3, 
    0x2, 0x2, 0x2, 0x151, 0x152, 0x7, 0x1a, 0x2, 0x2, 0x152, 0x153, 0x5, 
    0x106, 0x84, 0x2, 0x153, 0x158, 0x7, 0xae, 0x2, 0x2, 0x154, 0x155, 0x7, 
    0x1b, 0x2, 0x2, 0x155, 0x156, 0x7, 0x1c, 0x2, 0x2, 0x156, 0x159, 0x5, 
    0xa6, 0x54, 0x2, 0x157, 0x159, 0x5, 0xbe, 0x60, 0x2, 0x158, 0x154, 0x3, 
    0x2, 0x2, 0x2, 0x158, 0x157, 0x3, 0x2, 0x2, 0x2, 0x159, 0x11, 0x3, 0x2, 
    0x2, 0x2, 0x15a, 0x15b, 0x7, 0x1d, 0x2, 0x2, 0x15b, 0x16b, 0x5, 0x106, 
    0x84, 0x2, 0x15c, 0x168, 0x7, 0x9d, 0x2, 0x2, 0x15d, 0x162, 0x5, 0x14, 
    0xb, 0x2, 0x15e, 0x15f, 0x7, 0xa5, 0x2, 0x2, 0x15f, 0x161, 0x5, 0x14, 
    0xb, 0x2, 0x160, 0x15e, 0x3, 0x2, 0x2, 0x2, 0x161, 0x164, 0x3, 0x2, 
    0x2, 0x2, 0x162, 0x160, 0x3, 0x2, 0x2, 0x2, 0x162, 0x163, 0x3, 0x2, 
    0x2, 0x2, 0x163, 0x166, 0x3, 0x2, 0x2, 0x2, 0x164, 0x162, 0x3, 0x2, 
    0x2, 0x2, 0x165, 0x167, 0x7, 0xa5, 0x2, 0x2, 0x166, 0x165, 0x3, 0x2, 
    0x2, 0x2, 0x166, 0x167, 0x3, 0x2, 0x2, 0x2, 0x167, 0x169, 0x3, 0x2, 
    0x2, 0x2, 0x168, 0x15d, 0x3, 0x2, 0x2, 0x2, 0x168, 0x169, 0x3, 0x2, 
    0x2, 0x2, 0x169, 0x16a, 0x3, 0x2, 0x2, 0x2, 0x16a, 0x16c, 0x7, 0x9e, 
    0x2, 0x2, 0x16b, 0x15c, 0x3, 0x2, 0x2, 0x2, 0x16b, 0x16c, 0x3, 0x2, 
    0x2, 0x2, 0x16c, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x16d, 0x16e, 0x7, 0xa6, 
    0x2, 0x2, 0x16e, 0x170, 0x5, 0x16, 0xc, 0x2, 0x16f, 0x16d, 0x3, 0x2, 
    0x2, 0x2, 0x16f, 0x170, 0x3, 0x2, 0x2, 0x2, 0x170, 0x171, 0x3, 0x2, 
    0x2, 0x2, 0x171, 0x172, 0x7, 0xae, 0x2, 0x2, 0x172, 0x173, 0x5, 0xbe, 
    0x60, 0x2, 0x173, 0x13, 0x3, 0x2, 0x2, 0x2, 0x174, 0x175, 0x5, 0x106, 
    0x84, 0x2, 0x175, 0x176, 0x7, 0xa6, 0x2, 0x2, 0x176, 0x177, 0x5, 0x16, 
    0xc, 0x2, 0x177, 0x15, 0x3, 0x2, 0x2, 0x2, 0x178, 0x17a, 0x5, 0x18, 
    0xd, 0x2, 0x179, 0x17b, 0x7, 0xa7, 0x2, 0x2, 0x17a, 0x179, 0x3, 0x2, 
    0x2, 0x2, 0x17a, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x17b, 0x17, 0x3, 0x2, 0x2, 
    0x2, 0x17c, 0x17d, 0x7, 0x28, 0x2, 0x2, 0x17d, 0x17e, 0x7, 0x1c, 0x2, 
    0x2, 0x17e, 0x188, 0x5, 0x18, 0xd, 0x2, 0x17f, 0x180, 0x7, 0x29, 0x2, 
    0x2, 0x180, 0x181, 0x7, 0x1c, 0x2, 0x2, 0x181, 0x188, 0x5, 0x18, 0xd, 
    0x2, 0x182, 0x184, 0x7, 0x1e, 0x2, 0x2, 0x183, 0x182, 0x3, 0x2, 0x2, 
    0x2, 0x183, 0x184, 0x3, 0x2, 0x2, 0x2, 0x184, 0x185, 0x3, 0x2, 0x2, 
    0x2, 0x185, 0x188, 0x5, 0x1a, 0xe, 0x2, 0x186, 0x188, 0x5, 0xa8, 0x55, 
    0x2, 0x187, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x187, 0x17f, 0x3, 0x2, 0x2, 
    0x2, 0x187, 0x183, 0x3, 0x2, 0x2, 0x2, 0x187, 0x186, 0x3, 0x2, 0x2, 
    0x2, 0x188, 0x19, 0x3, 0x2, 0x2, 0x2, 0x189, 0x18a, 0x7, 0x1f, 0x2, 
    0x2, 0x18a, 0x18b, 0x5, 0x1e, 0x10, 0x2, 0x18b, 0x1b, 0x3, 0x2, 0x2, 
    0x2, 0x18c, 0x18e, 0x7, 0x1e, 0x2, 0x2, 0x18d, 0x18c, 0x3, 0x2, 0x2, 
    0x2, 0x18d, 0x18e, 0x3, 0x2, 0x2, 0x2, 0x18e, 0x18f, 0x3, 0x2, 0x2, 
    0x2, 0x18f, 0x190, 0x7, 0x1f, 0x2, 0x2, 0x190, 0x191, 0x5, 0x106, 0x84, 
    0x2, 0x191, 0x192, 0x5, 0x1e, 0x10, 0x2, 0x192, 0x1d, 0x3, 0x2, 0x2, 
    0x2, 0x193, 0x198, 0x7, 0x9b, 0x2, 0x2, 0x194, 0x197, 0x5, 0x20, 0x11, 
    0x2, 0x195, 0x197, 0x5, 0x6, 0x4, 0x2, 0x196, 0x194, 0x3, 0x2, 0x2, 
    0x2, 0x196, 0x195, 0x3, 0x2, 0x2, 0x2, 0x197, 0x19a, 0x3, 0x2, 0x2, 
    0x2, 0x198, 0x196, 0x3, 0x2, 0x2, 0x2, 0x198, 0x199, 0x3, 0x2, 0x2, 
    0x2, 0x199, 0x19b, 0x3, 0x2, 0x2, 0x2, 0x19a, 0x198, 0x3, 0x2, 0x2, 
    0x2, 0x19b, 0x19c, 0x7, 0x9c, 0x2, 0x2, 0x19c, 0x1f, 0x3, 0x2, 0x2, 
    0x2, 0x19d, 0x1a1, 0x5, 0x106, 0x84, 0x2, 0x19e, 0x1a0, 0x5, 0xa6, 0x54, 
    0x2, 0x19f, 0x19e, 0x3, 0x2, 0x2, 0x2, 0x1a0, 0x1a3, 0x3, 0x2, 0x2, 
    0x2, 0x1a1, 0x19f, 0x3, 0x2, 0x2, 0x2, 0x1a1, 0x1a2, 0x3, 0x2, 0x2, 
    0x2, 0x1a2, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a3, 0x1a1, 0x3, 0x2, 0x2, 
    0x2, 0x1a4, 0x1a7, 0x5, 0xa6, 0x54, 0x2, 0x1a5, 0x1a7, 0x7, 0xb1, 0x2, 
    0x2, 0x1a6, 0x19d, 0x3, 0x2, 0x2, 0x2, 0x1a6, 0x1a4, 0x3, 0x2, 0x2, 
    0x2, 0x1a6, 0x1a5, 0x3, 0x2, 0x2, 0x2, 0x1a7, 0x21, 0x3, 0x2, 0x2, 0x2, 
    0x1a8, 0x1a9, 0x7, 0x20, 0x2, 0x2, 0x1a9, 0x1aa, 0x5, 0x24, 0x13, 0x2, 
    0x1aa, 0x23, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1b0, 0x7, 0x9b, 0x2, 0x2, 
    0x1ac, 0x1af, 0x5, 0x2e, 0x18, 0x2, 0x1ad, 0x1af, 0x5, 0x6, 0x4, 0x2, 
    0x1ae, 0x1ac, 0x3, 0x2, 0x2, 0x2, 0x1ae, 0x1ad, 0x3, 0x2, 0x2, 0x2, 
    0x1af, 0x1b2, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1ae, 0x3, 0x2, 0x2, 0x2, 
    0x1b0, 0x1b1, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1b3, 0x3, 0x2, 0x2, 0x2, 
    0x1b2, 0x1b0, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b4, 0x7, 0x9c, 0x2, 0x2, 
    0x1b4, 0x25, 0x3, 0x2, 0x2, 0x2, 0x1b5, 0x1b6, 0x7, 0x22, 0x2, 0x2, 
    0x1b6, 0x1b7, 0x5, 0x106, 0x84, 0x2, 0x1b7, 0x1b8, 0x5, 0x28, 0x15, 
    0x2, 0x1b8, 0x27, 0x3, 0x2, 0x2, 0x2, 0x1b9, 0x1be, 0x7, 0x9b, 0x2, 
    0x2, 0x1ba, 0x1bd, 0x5, 0x2a, 0x16, 0x2, 0x1bb, 0x1bd, 0x5, 0x6, 0x4, 
    0x2, 0x1bc, 0x1ba, 0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1bb, 0x3, 0x2, 0x2, 
    0x2, 0x1bd, 0x1c0, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1bc, 0x3, 0x2, 0x2, 
    0x2, 0x1be, 0x1bf, 0x3, 0x2, 0x2, 0x2, 0x1bf, 0x1c1, 0x3, 0x2, 0x2, 
    0x2, 0x1c0, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1c1, 0x1c2, 0x7, 0x9c, 0x2, 
    0x2, 0x1c2, 0x29, 0x3, 0x2, 0x2, 0x2, 0x1c3, 0x1c6, 0x5, 0x2c, 0x17, 
    0x2, 0x1c4, 0x1c6, 0x5, 0x2e, 0x18, 0x2, 0x1c5, 0x1c3, 0x3, 0x2, 0x2, 
    0x2, 0x1c5, 0x1c4, 0x3, 0x2, 0x2, 0x2, 0x1c6, 0x2b, 0x3, 0x2, 0x2, 0x2, 
    0x1c7, 0x1c8, 0x7, 0x20, 0x2, 0x2, 0x1c8, 0x1c9, 0x7, 0x21, 0x2, 0x2, 
    0x1c9, 0x1ce, 0x5, 0xa6, 0x54, 0x2, 0x1ca, 0x1cb, 0x7, 0x23, 0x2, 0x2, 
    0x1cb, 0x1cc, 0x7, 0x21, 0x2, 0x2, 0x1cc, 0x1ce, 0x5, 0xa6, 0x54, 0x2, 
    0x1cd, 0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1cd, 0x1ca, 0x3, 0x2, 0x2, 0x2, 
    0x1ce, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x1cf, 0x1d0, 0x5, 0x106, 0x84, 0x2, 
    0x1d0, 0x1d1, 0x7, 0xa6, 0x2, 0x2, 0x1d1, 0x1d5, 0x5, 0x16, 0xc, 0x2, 
    0x1d2, 0x1d4, 0x5, 0x30, 0x19, 0x2, 0x1d3, 0x1d2, 0x3, 0x2, 0x2, 0x2, 
    0x1d4, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x1d5, 0x1d3, 0x3, 0x2, 0x2, 0x2, 
    0x1d5, 0x1d6, 0x3, 0x2, 0x2, 0x2, 0x1d6, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x1d7, 
    0x1d5, 0x3, 0x2, 0x2, 0x2, 0x1d8, 0x1e5, 0x7, 0x24, 0x2, 0x2, 0x1d9, 
    0x1da, 0x7, 0xae, 0x2, 0x2, 0x1da, 0x1e5, 0x5, 0xbe, 0x60, 0x2, 0x1db, 
    0x1dc, 0x7, 0x21, 0x2, 0x2, 0x1dc, 0x1e5, 0x5, 0xa6, 0x54, 0x2, 0x1dd, 
    0x1de, 0x7, 0x25, 0x2, 0x2, 0x1de, 0x1e5, 0x5, 0xa6, 0x54, 0x2, 0x1df, 
    0x1e0, 0x7, 0x13, 0x2, 0x2, 0x1e0, 0x1e5, 0x5, 0x32, 0x1a, 0x2, 0x1e1, 
    0x1e2, 0x7, 0x26, 0x2, 0x2, 0x1e2, 0x1e3, 0x7, 0x27, 0x2, 0x2, 0x1e3, 
    0x1e5, 0x5, 0xa6, 0x54, 0x2, 0x1e4, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1e4, 
    0x1d9, 0x3, 0x2, 0x2, 0x2, 0x1e4, 0x1db, 0x3, 0x2, 0x2, 0x2, 0x1e4, 
    0x1dd, 0x3, 0x2, 0x2, 0x2, 0x1e4, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1e4, 
    0x1e1, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x31, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1eb, 
    0x5, 0xa6, 0x54, 0x2, 0x1e7, 0x1e8, 0x7, 0xa5, 0x2, 0x2, 0x1e8, 0x1ea, 
    0x5, 0xa6, 0x54, 0x2, 0x1e9, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x1ea, 0x1ed, 
    0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1e9, 0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1ec, 
    0x3, 0x2, 0x2, 0x2, 0x1ec, 0x33, 0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1eb, 0x3, 
    0x2, 0x2, 0x2, 0x1ee, 0x1f2, 0x5, 0x36, 0x1c, 0x2, 0x1ef, 0x1f3, 0x5, 
    0x3a, 0x1e, 0x2, 0x1f0, 0x1f1, 0x7, 0xae, 0x2, 0x2, 0x1f1, 0x1f3, 0x5, 
    0xbe, 0x60, 0x2, 0x1f2, 0x1ef, 0x3, 0x2, 0x2, 0x2, 0x1f2, 0x1f0, 0x3, 
    0x2, 0x2, 0x2, 0x1f3, 0x35, 0x3, 0x2, 0x2, 0x2, 0x1f4, 0x1f5, 0x7, 0x2a, 
    0x2, 0x2, 0x1f5, 0x1f7, 0x5, 0x106, 0x84, 0x2, 0x1f6, 0x1f8, 0x5, 0x38, 
    0x1d, 0x2, 0x1f7, 0x1f6, 0x3, 0x2, 0x2, 0x2, 0x1f7, 0x1f8, 0x3, 0x2, 
    0x2, 0x2, 0x1f8, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1f9, 0x1fa, 0x7, 0xb, 
    0x2, 0x2, 0x1fa, 0x1fc, 0x5, 0x96, 0x4c, 0x2, 0x1fb, 0x1f9, 0x3, 0x2, 
    0x2, 0x2, 0x1fb, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x37, 0x3, 0x2, 0x2, 
    0x2, 0x1fd, 0x1fe, 0x7, 0x2b, 0x2, 0x2, 0x1fe, 0x1ff, 0x7, 0x2c, 0x2, 
    0x2, 0x1ff, 0x200, 0x5, 0x106, 0x84, 0x2, 0x200, 0x203, 0x7, 0xb, 0x2, 
    0x2, 0x201, 0x204, 0x5, 0xee, 0x78, 0x2, 0x202, 0x204, 0x5, 0xa8, 0x55, 
    0x2, 0x203, 0x201, 0x3, 0x2, 0x2, 0x2, 0x203, 0x202, 0x3, 0x2, 0x2, 
    0x2, 0x204, 0x39, 0x3, 0x2, 0x2, 0x2, 0x205, 0x209, 0x7, 0x9b, 0x2, 
    0x2, 0x206, 0x208, 0x5, 0x6, 0x4, 0x2, 0x207, 0x206, 0x3, 0x2, 0x2, 
    0x2, 0x208, 0x20b, 0x3, 0x2, 0x2, 0x2, 0x209, 0x207, 0x3, 0x2, 0x2, 
    0x2, 0x209, 0x20a, 0x3, 0x2, 0x2, 0x2, 0x20a, 0x214, 0x3, 0x2, 0x2, 
    0x2, 0x20b, 0x209, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x20e, 0x5, 0x3c, 0x1f, 
    0x2, 0x20d, 0x20f, 0x5, 0x6, 0x4, 0x2, 0x20e, 0x20d, 0x3, 0x2, 0x2, 
    0x2, 0x20f, 0x210, 0x3, 0x2, 0x2, 0x2, 0x210, 0x20e, 0x3, 0x2, 0x2, 
    0x2, 0x210, 0x211, 0x3, 0x2, 0x2, 0x2, 0x211, 0x213, 0x3, 0x2, 0x2, 
    0x2, 0x212, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x213, 0x216, 0x3, 0x2, 0x2, 
    0x2, 0x214, 0x212, 0x3, 0x2, 0x2, 0x2, 0x214, 0x215, 0x3, 0x2, 0x2, 
    0x2, 0x215, 0x217, 0x3, 0x2, 0x2, 0x2, 0x216, 0x214, 0x3, 0x2, 0x2, 
    0x2, 0x217, 0x218, 0x7, 0x9c, 0x2, 0x2, 0x218, 0x3b, 0x3, 0x2, 0x2, 
    0x2, 0x219, 0x21f, 0x5, 0x62, 0x32, 0x2, 0x21a, 0x21f, 0x5, 0x4e, 0x28, 
    0x2, 0x21b, 0x21f, 0x5, 0x40, 0x21, 0x2, 0x21c, 0x21f, 0x5, 0x4a, 0x26, 
    0x2, 0x21d, 0x21f, 0x5, 0x3e, 0x20, 0x2, 0x21e, 0x219, 0x3, 0x2, 0x2, 
    0x2, 0x21e, 0x21a, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x21b, 0x3, 0x2, 0x2, 
    0x2, 0x21e, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x21d, 0x3, 0x2, 0x2, 
    0x2, 0x21f, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x220, 0x221, 0x7, 0x2d, 0x2, 
    0x2, 0x221, 0x225, 0x7, 0x97, 0x2, 0x2, 0x222, 0x226, 0x5, 0x4e, 0x28, 
    0x2, 0x223, 0x226, 0x5, 0x40, 0x21, 0x2, 0x224, 0x226, 0x5, 0x4a, 0x26, 
    0x2, 0x225, 0x222, 0x3, 0x2, 0x2, 0x2, 0x225, 0x223, 0x3, 0x2, 0x2, 
    0x2, 0x225, 0x224, 0x3, 0x2, 0x2, 0x2, 0x226, 0x3f, 0x3, 0x2, 0x2, 0x2, 
    0x227, 0x228, 0x5, 0x42, 0x22, 0x2, 0x228, 0x229, 0x5, 0x44, 0x23, 0x2, 
    0x229, 0x41, 0x3, 0x2, 0x2, 0x2, 0x22a, 0x22b, 0x7, 0x31, 0x2, 0x2, 
    0x22b, 0x22c, 0x7, 0x27, 0x2, 0x2, 0x22c, 0x22d, 0x5, 0xbe, 0x60, 0x2, 
    0x22d, 0x43, 0x3, 0x2, 0x2, 0x2, 0x22e, 0x232, 0x7, 0x9b, 0x2, 0x2, 
    0x22f, 0x231, 0x5, 0x6, 0x4, 0x2, 0x230, 0x22f, 0x3, 0x2, 0x2, 0x2, 
    0x231, 0x234, 0x3, 0x2, 0x2, 0x2, 0x232, 0x230, 0x3, 0x2, 0x2, 0x2, 
    0x232, 0x233, 0x3, 0x2, 0x2, 0x2, 0x233, 0x23d, 0x3, 0x2, 0x2, 0x2, 
    0x234, 0x232, 0x3, 0x2, 0x2, 0x2, 0x235, 0x237, 0x5, 0x46, 0x24, 0x2, 
    0x236, 0x238, 0x5, 0x6, 0x4, 0x2, 0x237, 0x236, 0x3, 0x2, 0x2, 0x2, 
    0x238, 0x239, 0x3, 0x2, 0x2, 0x2, 0x239, 0x237, 0x3, 0x2, 0x2, 0x2, 
    0x239, 0x23a, 0x3, 0x2, 0x2, 0x2, 0x23a, 0x23c, 0x3, 0x2, 0x2, 0x2, 
    0x23b, 0x235, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23f, 0x3, 0x2, 0x2, 0x2, 
    0x23d, 0x23b, 0x3, 0x2, 0x2, 0x2, 0x23d, 0x23e, 0x3, 0x2, 0x2, 0x2, 
    0x23e, 0x240, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x23d, 0x3, 0x2, 0x2, 0x2, 
    0x240, 0x241, 0x7, 0x9c, 0x2, 0x2, 0x241, 0x45, 0x3, 0x2, 0x2, 0x2, 
    0x242, 0x243, 0x5, 0x48, 0x25, 0x2, 0x243, 0x244, 0x7, 0xa6, 0x2, 0x2, 
    0x244, 0x245, 0x5, 0xbe, 0x60, 0x2, 0x245, 0x47, 0x3, 0x2, 0x2, 0x2, 
    0x246, 0x253, 0x7, 0x8, 0x2, 0x2, 0x247, 0x253, 0x7, 0xe, 0x2, 0x2, 
    0x248, 0x24d, 0x5, 0x9a, 0x4e, 0x2, 0x249, 0x24b, 0x5, 0x98, 0x4d, 0x2, 
    0x24a, 0x24c, 0x5, 0x9a, 0x4e, 0x2, 0x24b, 0x24a, 0x3, 0x2, 0x2, 0x2, 
    0x24b, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x24c, 0x24e, 0x3, 0x2, 0x2, 0x2, 
    0x24d, 0x249, 0x3, 0x2, 0x2, 0x2, 0x24d, 0x24e, 0x3, 0x2, 0x2, 0x2, 
    0x24e, 0x253, 0x3, 0x2, 0x2, 0x2, 0x24f, 0x250, 0x5, 0x98, 0x4d, 0x2, 
    0x250, 0x251, 0x5, 0x9a, 0x4e, 0x2, 0x251, 0x253, 0x3, 0x2, 0x2, 0x2, 
    0x252, 0x246, 0x3, 0x2, 0x2, 0x2, 0x252, 0x247, 0x3, 0x2, 0x2, 0x2, 
    0x252, 0x248, 0x3, 0x2, 0x2, 0x2, 0x252, 0x24f, 0x3, 0x2, 0x2, 0x2, 
    0x253, 0x49, 0x3, 0x2, 0x2, 0x2, 0x254, 0x255, 0x5, 0x4c, 0x27, 0x2, 
    0x255, 0x256, 0x5, 0x3a, 0x1e, 0x2, 0x256, 0x4b, 0x3, 0x2, 0x2, 0x2, 
    0x257, 0x259, 0x7, 0x2e, 0x2, 0x2, 0x258, 0x25a, 0x5, 0xa6, 0x54, 0x2, 
    0x259, 0x258, 0x3, 0x2, 0x2, 0x2, 0x259, 0x25a, 0x3, 0x2, 0x2, 0x2, 
    0x25a, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x25b, 0x25d, 0x9, 0x3, 0x2, 0x2, 
    0x25c, 0x25b, 0x3, 0x2, 0x2, 0x2, 0x25c, 0x25d, 0x3, 0x2, 0x2, 0x2, 
    0x25d, 0x260, 0x3, 0x2, 0x2, 0x2, 0x25e, 0x25f, 0x7, 0xb, 0x2, 0x2, 
    0x25f, 0x261, 0x5, 0x96, 0x4c, 0x2, 0x260, 0x25e, 0x3, 0x2, 0x2, 0x2, 
    0x260, 0x261, 0x3, 0x2, 0x2, 0x2, 0x261, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x262, 
    0x263, 0x9, 0x4, 0x2, 0x2, 0x263, 0x267, 0x5, 0x50, 0x29, 0x2, 0x264, 
    0x266, 0x5, 0x54, 0x2b, 0x2, 0x265, 0x264, 0x3, 0x2, 0x2, 0x2, 0x266, 
    0x269, 0x3, 0x2, 0x2, 0x2, 0x267, 0x265, 0x3, 0x2, 0x2, 0x2, 0x267, 
    0x268, 0x3, 0x2, 0x2, 0x2, 0x268, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x269, 
    0x267, 0x3, 0x2, 0x2, 0x2, 0x26a, 0x26c, 0x5, 0x52, 0x2a, 0x2, 0x26b, 
    0x26a, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x26f, 0x3, 0x2, 0x2, 0x2, 0x26d, 
    0x26b, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x26e, 0x3, 0x2, 0x2, 0x2, 0x26e, 
    0x4f, 0x3, 0x2, 0x2, 0x2, 0x26f, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x270, 0x276, 
    0x7, 0x98, 0x2, 0x2, 0x271, 0x272, 0x7, 0x9d, 0x2, 0x2, 0x272, 0x273, 
    0x5, 0xbe, 0x60, 0x2, 0x273, 0x274, 0x7, 0x9e, 0x2, 0x2, 0x274, 0x276, 
    0x3, 0x2, 0x2, 0x2, 0x275, 0x270, 0x3, 0x2, 0x2, 0x2, 0x275, 0x271, 
    0x3, 0x2, 0x2, 0x2, 0x276, 0x51, 0x3, 0x2, 0x2, 0x2, 0x277, 0x280, 0x5, 
    0xa6, 0x54, 0x2, 0x278, 0x280, 0x5, 0x56, 0x2c, 0x2, 0x279, 0x280, 0x5, 
    0x5e, 0x30, 0x2, 0x27a, 0x27c, 0x7, 0xa5, 0x2, 0x2, 0x27b, 0x27a, 0x3, 
    0x2, 0x2, 0x2, 0x27b, 0x27c, 0x3, 0x2, 0x2, 0x2, 0x27c, 0x27d, 0x3, 
    0x2, 0x2, 0x2, 0x27d, 0x280, 0x5, 0x60, 0x31, 0x2, 0x27e, 0x280, 0x5, 
    0x62, 0x32, 0x2, 0x27f, 0x277, 0x3, 0x2, 0x2, 0x2, 0x27f, 0x278, 0x3, 
    0x2, 0x2, 0x2, 0x27f, 0x279, 0x3, 0x2, 0x2, 0x2, 0x27f, 0x27b, 0x3, 
    0x2, 0x2, 0x2, 0x27f, 0x27e, 0x3, 0x2, 0x2, 0x2, 0x280, 0x284, 0x3, 
    0x2, 0x2, 0x2, 0x281, 0x283, 0x5, 0x54, 0x2b, 0x2, 0x282, 0x281, 0x3, 
    0x2, 0x2, 0x2, 0x283, 0x286, 0x3, 0x2, 0x2, 0x2, 0x284, 0x282, 0x3, 
    0x2, 0x2, 0x2, 0x284, 0x285, 0x3, 0x2, 0x2, 0x2, 0x285, 0x28b, 0x3, 
    0x2, 0x2, 0x2, 0x286, 0x284, 0x3, 0x2, 0x2, 0x2, 0x287, 0x28b, 0x5, 
    0x5c, 0x2f, 0x2, 0x288, 0x289, 0x7, 0xb, 0x2, 0x2, 0x289, 0x28b, 0x5, 
    0x96, 0x4c, 0x2, 0x28a, 0x27f, 0x3, 0x2, 0x2, 0x2, 0x28a, 0x287, 0x3, 
    0x2, 0x2, 0x2, 0x28a, 0x288, 0x3, 0x2, 0x2, 0x2, 0x28b, 0x53, 0x3, 0x2, 
    0x2, 0x2, 0x28c, 0x290, 0x5, 0x58, 0x2d, 0x2, 0x28d, 0x290, 0x5, 0x5a, 
    0x2e, 0x2, 0x28e, 0x290, 0x5, 0xb8, 0x5d, 0x2, 0x28f, 0x28c, 0x3, 0x2, 
    0x2, 0x2, 0x28f, 0x28d, 0x3, 0x2, 0x2, 0x2, 0x28f, 0x28e, 0x3, 0x2, 
    0x2, 0x2, 0x290, 0x55, 0x3, 0x2, 0x2, 0x2, 0x291, 0x292, 0x9, 0x5, 0x2, 
    0x2, 0x292, 0x295, 0x5, 0x106, 0x84, 0x2, 0x293, 0x294, 0x7, 0x18, 0x2, 
    0x2, 0x294, 0x296, 0x5, 0x106, 0x84, 0x2, 0x295, 0x293, 0x3, 0x2, 0x2, 
    0x2, 0x295, 0x296, 0x3, 0x2, 0x2, 0x2, 0x296, 0x57, 0x3, 0x2, 0x2, 0x2, 
    0x297, 0x299, 0x7, 0x5, 0x2, 0x2, 0x298, 0x297, 0x3, 0x2, 0x2, 0x2, 
    0x298, 0x299, 0x3, 0x2, 0x2, 0x2, 0x299, 0x29a, 0x3, 0x2, 0x2, 0x2, 
    0x29a, 0x29b, 0x7, 0x67, 0x2, 0x2, 0x29b, 0x29c, 0x7, 0x27, 0x2, 0x2, 
    0x29c, 0x29f, 0x5, 0x106, 0x84, 0x2, 0x29d, 0x29e, 0x7, 0x18, 0x2, 0x2, 
    0x29e, 0x2a0, 0x5, 0x106, 0x84, 0x2, 0x29f, 0x29d, 0x3, 0x2, 0x2, 0x2, 
    0x29f, 0x2a0, 0x3, 0x2, 0x2, 0x2, 0x2a0, 0x59, 0x3, 0x2, 0x2, 0x2, 0x2a1, 
    0x2a2, 0x7, 0x58, 0x2, 0x2, 0x2a2, 0x2a3, 0x5, 0xcc, 0x67, 0x2, 0x2a3, 
    0x5b, 0x3, 0x2, 0x2, 0x2, 0x2a4, 0x2a5, 0x7, 0x44, 0x2, 0x2, 0x2a5, 
    0x2a6, 0x5, 0xbe, 0x60, 0x2, 0x2a6, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x2a7, 
    0x2a8, 0x7, 0x3b, 0x2, 0x2, 0x2a8, 0x2a9, 0x5, 0xa0, 0x51, 0x2, 0x2a9, 
    0x2aa, 0x7, 0x3c, 0x2, 0x2, 0x2aa, 0x2ab, 0x7, 0x3d, 0x2, 0x2, 0x2ab, 
    0x2ac, 0x7, 0x3e, 0x2, 0x2, 0x2ac, 0x2ad, 0x5, 0x106, 0x84, 0x2, 0x2ad, 
    0x5f, 0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2af, 0x7, 0x23, 0x2, 0x2, 0x2af, 
    0x2b0, 0x7, 0x40, 0x2, 0x2, 0x2b0, 0x2b1, 0x5, 0x9c, 0x4f, 0x2, 0x2b1, 
    0x2b4, 0x7, 0x31, 0x2, 0x2, 0x2b2, 0x2b3, 0x7, 0x3b, 0x2, 0x2, 0x2b3, 
    0x2b5, 0x5, 0x106, 0x84, 0x2, 0x2b4, 0x2b2, 0x3, 0x2, 0x2, 0x2, 0x2b4, 
    0x2b5, 0x3, 0x2, 0x2, 0x2, 0x2b5, 0x2c1, 0x3, 0x2, 0x2, 0x2, 0x2b6, 
    0x2b7, 0x7, 0x23, 0x2, 0x2, 0x2b7, 0x2b8, 0x7, 0x40, 0x2, 0x2, 0x2b8, 
    0x2bb, 0x5, 0x9c, 0x4f, 0x2, 0x2b9, 0x2ba, 0x7, 0x3b, 0x2, 0x2, 0x2ba, 
    0x2bc, 0x5, 0xa0, 0x51, 0x2, 0x2bb, 0x2b9, 0x3, 0x2, 0x2, 0x2, 0x2bb, 
    0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2c1, 0x3, 0x2, 0x2, 0x2, 0x2bd, 
    0x2be, 0x7, 0x3f, 0x2, 0x2, 0x2be, 0x2bf, 0x7, 0x3b, 0x2, 0x2, 0x2bf, 
    0x2c1, 0x5, 0x106, 0x84, 0x2, 0x2c0, 0x2ae, 0x3, 0x2, 0x2, 0x2, 0x2c0, 
    0x2b6, 0x3, 0x2, 0x2, 0x2, 0x2c0, 0x2bd, 0x3, 0x2, 0x2, 0x2, 0x2c1, 
    0x61, 0x3, 0x2, 0x2, 0x2, 0x2c2, 0x2d2, 0x7, 0x32, 0x2, 0x2, 0x2c3, 
    0x2c4, 0x7, 0x33, 0x2, 0x2, 0x2c4, 0x2c5, 0x7, 0x34, 0x2, 0x2, 0x2c5, 
    0x2d3, 0x5, 0xa0, 0x51, 0x2, 0x2c6, 0x2c7, 0x7, 0x35, 0x2, 0x2, 0x2c7, 
    0x2c8, 0x7, 0x36, 0x2, 0x2, 0x2c8, 0x2d3, 0x5, 0xa0, 0x51, 0x2, 0x2c9, 
    0x2ca, 0x7, 0x37, 0x2, 0x2, 0x2ca, 0x2cb, 0x5, 0x9e, 0x50, 0x2, 0x2cb, 
    0x2cc, 0x7, 0x34, 0x2, 0x2, 0x2cc, 0x2cd, 0x5, 0xa0, 0x51, 0x2, 0x2cd, 
    0x2d3, 0x3, 0x2, 0x2, 0x2, 0x2ce, 0x2cf, 0x7, 0x38, 0x2, 0x2, 0x2cf, 
    0x2d0, 0x7, 0x39, 0x2, 0x2, 0x2d0, 0x2d3, 0x5, 0xa0, 0x51, 0x2, 0x2d1, 
    0x2d3, 0x7, 0x3a, 0x2, 0x2, 0x2d2, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2d2, 
    0x2c6, 0x3, 0x2, 0x2, 0x2, 0x2d2, 0x2c9, 0x3, 0x2, 0x2, 0x2, 0x2d2, 
    0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2d2, 0x2d1, 0x3, 0x2, 0x2, 0x2, 0x2d3, 
    0x63, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2d5, 0x5, 0x66, 0x34, 0x2, 0x2d5, 
    0x2d6, 0x5, 0x68, 0x35, 0x2, 0x2d6, 0x2db, 0x3, 0x2, 0x2, 0x2, 0x2d7, 
    0x2d8, 0x5, 0x6c, 0x37, 0x2, 0x2d8, 0x2d9, 0x5, 0x6e, 0x38, 0x2, 0x2d9, 
    0x2db, 0x3, 0x2, 0x2, 0x2, 0x2da, 0x2d4, 0x3, 0x2, 0x2, 0x2, 0x2da, 
    0x2d7, 0x3, 0x2, 0x2, 0x2, 0x2db, 0x65, 0x3, 0x2, 0x2, 0x2, 0x2dc, 0x2dd, 
    0x7, 0x41, 0x2, 0x2, 0x2dd, 0x2de, 0x5, 0x106, 0x84, 0x2, 0x2de, 0x2df, 
    0x7, 0x1c, 0x2, 0x2, 0x2df, 0x2e0, 0x5, 0xbe, 0x60, 0x2, 0x2e0, 0x67, 
    0x3, 0x2, 0x2, 0x2, 0x2e1, 0x2e6, 0x7, 0x9b, 0x2, 0x2, 0x2e2, 0x2e5, 
    0x5, 0x6a, 0x36, 0x2, 0x2e3, 0x2e5, 0x5, 0x6, 0x4, 0x2, 0x2e4, 0x2e2, 
    0x3, 0x2, 0x2, 0x2, 0x2e4, 0x2e3, 0x3, 0x2, 0x2, 0x2, 0x2e5, 0x2e8, 
    0x3, 0x2, 0x2, 0x2, 0x2e6, 0x2e4, 0x3, 0x2, 0x2, 0x2, 0x2e6, 0x2e7, 
    0x3, 0x2, 0x2, 0x2, 0x2e7, 0x2e9, 0x3, 0x2, 0x2, 0x2, 0x2e8, 0x2e6, 
    0x3, 0x2, 0x2, 0x2, 0x2e9, 0x2ea, 0x7, 0x9c, 0x2, 0x2, 0x2ea, 0x69, 
    0x3, 0x2, 0x2, 0x2, 0x2eb, 0x2ec, 0x5, 0x72, 0x3a, 0x2, 0x2ec, 0x2ed, 
    0x7, 0xa6, 0x2, 0x2, 0x2ed, 0x2ee, 0x5, 0x48, 0x25, 0x2, 0x2ee, 0x6b, 
    0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f0, 0x7, 0x41, 0x2, 0x2, 0x2f0, 0x2f1, 
    0x5, 0x106, 0x84, 0x2, 0x2f1, 0x2f2, 0x7, 0x21, 0x2, 0x2, 0x2f2, 0x2f3, 
    0x5, 0x72, 0x3a, 0x2, 0x2f3, 0x2f4, 0x7, 0x36, 0x2, 0x2, 0x2f4, 0x2f9, 
    0x5, 0x72, 0x3a, 0x2, 0x2f5, 0x2f6, 0x7, 0xa5, 0x2, 0x2, 0x2f6, 0x2f8, 
    0x5, 0x72, 0x3a, 0x2, 0x2f7, 0x2f5, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2fb, 
    0x3, 0x2, 0x2, 0x2, 0x2f9, 0x2f7, 0x3, 0x2, 0x2, 0x2, 0x2f9, 0x2fa, 
    0x3, 0x2, 0x2, 0x2, 0x2fa, 0x6d, 0x3, 0x2, 0x2, 0x2, 0x2fb, 0x2f9, 0x3, 
    0x2, 0x2, 0x2, 0x2fc, 0x301, 0x7, 0x9b, 0x2, 0x2, 0x2fd, 0x300, 0x5, 
    0x70, 0x39, 0x2, 0x2fe, 0x300, 0x5, 0x6, 0x4, 0x2, 0x2ff, 0x2fd, 0x3, 
    0x2, 0x2, 0x2, 0x2ff, 0x2fe, 0x3, 0x2, 0x2, 0x2, 0x300, 0x303, 0x3, 
    0x2, 0x2, 0x2, 0x301, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x301, 0x302, 0x3, 
    0x2, 0x2, 0x2, 0x302, 0x304, 0x3, 0x2, 0x2, 0x2, 0x303, 0x301, 0x3, 
    0x2, 0x2, 0x2, 0x304, 0x305, 0x7, 0x9c, 0x2, 0x2, 0x305, 0x6f, 0x3, 
    0x2, 0x2, 0x2, 0x306, 0x307, 0x7, 0x46, 0x2, 0x2, 0x307, 0x30a, 0x7, 
    0x98, 0x2, 0x2, 0x308, 0x309, 0x7, 0xb2, 0x2, 0x2, 0x309, 0x30b, 0x7, 
    0x98, 0x2, 0x2, 0x30a, 0x308, 0x3, 0x2, 0x2, 0x2, 0x30a, 0x30b, 0x3, 
    0x2, 0x2, 0x2, 0x30b, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x30c, 0x30e, 0x5, 
    0xa6, 0x54, 0x2, 0x30d, 0x30c, 0x3, 0x2, 0x2, 0x2, 0x30d, 0x30e, 0x3, 
    0x2, 0x2, 0x2, 0x30e, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x30f, 0x310, 0x5, 
    0x5c, 0x2f, 0x2, 0x310, 0x71, 0x3, 0x2, 0x2, 0x2, 0x311, 0x316, 0x7, 
    0xbe, 0x2, 0x2, 0x312, 0x316, 0x7, 0x98, 0x2, 0x2, 0x313, 0x316, 0x5, 
    0xa6, 0x54, 0x2, 0x314, 0x316, 0x5, 0x106, 0x84, 0x2, 0x315, 0x311, 
    0x3, 0x2, 0x2, 0x2, 0x315, 0x312, 0x3, 0x2, 0x2, 0x2, 0x315, 0x313, 
    0x3, 0x2, 0x2, 0x2, 0x315, 0x314, 0x3, 0x2, 0x2, 0x2, 0x316, 0x73, 0x3, 
    0x2, 0x2, 0x2, 0x317, 0x318, 0x5, 0x76, 0x3c, 0x2, 0x318, 0x319, 0x5, 
    0x68, 0x35, 0x2, 0x319, 0x31a, 0x5, 0x78, 0x3d, 0x2, 0x31a, 0x31b, 0x5, 
    0x68, 0x35, 0x2, 0x31b, 0x75, 0x3, 0x2, 0x2, 0x2, 0x31c, 0x31d, 0x7, 
    0x42, 0x2, 0x2, 0x31d, 0x31e, 0x5, 0x106, 0x84, 0x2, 0x31e, 0x31f, 0x7, 
    0x1c, 0x2, 0x2, 0x31f, 0x320, 0x5, 0xbe, 0x60, 0x2, 0x320, 0x77, 0x3, 
    0x2, 0x2, 0x2, 0x321, 0x322, 0x7, 0x27, 0x2, 0x2, 0x322, 0x323, 0x5, 
    0xbe, 0x60, 0x2, 0x323, 0x79, 0x3, 0x2, 0x2, 0x2, 0x324, 0x325, 0x5, 
    0x7c, 0x3f, 0x2, 0x325, 0x326, 0x5, 0x7e, 0x40, 0x2, 0x326, 0x32c, 0x3, 
    0x2, 0x2, 0x2, 0x327, 0x328, 0x7, 0x43, 0x2, 0x2, 0x328, 0x329, 0x5, 
    0x106, 0x84, 0x2, 0x329, 0x32a, 0x5, 0x5c, 0x2f, 0x2, 0x32a, 0x32c, 
    0x3, 0x2, 0x2, 0x2, 0x32b, 0x324, 0x3, 0x2, 0x2, 0x2, 0x32b, 0x327, 
    0x3, 0x2, 0x2, 0x2, 0x32c, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x32d, 0x32e, 0x7, 
    0x43, 0x2, 0x2, 0x32e, 0x32f, 0x5, 0x106, 0x84, 0x2, 0x32f, 0x330, 0x7, 
    0x2f, 0x2, 0x2, 0x330, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x331, 0x336, 0x7, 
    0x9b, 0x2, 0x2, 0x332, 0x335, 0x5, 0x80, 0x41, 0x2, 0x333, 0x335, 0x5, 
    0x6, 0x4, 0x2, 0x334, 0x332, 0x3, 0x2, 0x2, 0x2, 0x334, 0x333, 0x3, 
    0x2, 0x2, 0x2, 0x335, 0x338, 0x3, 0x2, 0x2, 0x2, 0x336, 0x334, 0x3, 
    0x2, 0x2, 0x2, 0x336, 0x337, 0x3, 0x2, 0x2, 0x2, 0x337, 0x339, 0x3, 
    0x2, 0x2, 0x2, 0x338, 0x336, 0x3, 0x2, 0x2, 0x2, 0x339, 0x33a, 0x7, 
    0x9c, 0x2, 0x2, 0x33a, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x33b, 0x33e, 0x5, 
    0x106, 0x84, 0x2, 0x33c, 0x33f, 0x7, 0x45, 0x2, 0x2, 0x33d, 0x33f, 0x5, 
    0x5c, 0x2f, 0x2, 0x33e, 0x33c, 0x3, 0x2, 0x2, 0x2, 0x33e, 0x33d, 0x3, 
    0x2, 0x2, 0x2, 0x33f, 0x81, 0x3, 0x2, 0x2, 0x2, 0x340, 0x341, 0x5, 0x84, 
    0x43, 0x2, 0x341, 0x342, 0x5, 0x8a, 0x46, 0x2, 0x342, 0x83, 0x3, 0x2, 
    0x2, 0x2, 0x343, 0x344, 0x7, 0x47, 0x2, 0x2, 0x344, 0x348, 0x5, 0x86, 
    0x44, 0x2, 0x345, 0x347, 0x5, 0x88, 0x45, 0x2, 0x346, 0x345, 0x3, 0x2, 
    0x2, 0x2, 0x347, 0x34a, 0x3, 0x2, 0x2, 0x2, 0x348, 0x346, 0x3, 0x2, 
    0x2, 0x2, 0x348, 0x349, 0x3, 0x2, 0x2, 0x2, 0x349, 0x34b, 0x3, 0x2, 
    0x2, 0x2, 0x34a, 0x348, 0x3, 0x2, 0x2, 0x2, 0x34b, 0x34c, 0x7, 0x52, 
    0x2, 0x2, 0x34c, 0x34d, 0x5, 0x106, 0x84, 0x2, 0x34d, 0x85, 0x3, 0x2, 
    0x2, 0x2, 0x34e, 0x357, 0x5, 0xdc, 0x6f, 0x2, 0x34f, 0x350, 0x7, 0x48, 
    0x2, 0x2, 0x350, 0x351, 0x7, 0x49, 0x2, 0x2, 0x351, 0x358, 0x5, 0xdc, 
    0x6f, 0x2, 0x352, 0x353, 0x7, 0x4a, 0x2, 0x2, 0x353, 0x354, 0x7, 0x4b, 
    0x2, 0x2, 0x354, 0x358, 0x5, 0xdc, 0x6f, 0x2, 0x355, 0x356, 0x7, 0x4c, 
    0x2, 0x2, 0x356, 0x358, 0x5, 0x72, 0x3a, 0x2, 0x357, 0x34f, 0x3, 0x2, 
    0x2, 0x2, 0x357, 0x352, 0x3, 0x2, 0x2, 0x2, 0x357, 0x355, 0x3, 0x2, 
    0x2, 0x2, 0x358, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x359, 0x35a, 0x7, 0x4d, 
    0x2, 0x2, 0x35a, 0x35e, 0x5, 0xdc, 0x6f, 0x2, 0x35b, 0x35c, 0x7, 0x4e, 
    0x2, 0x2, 0x35c, 0x35e, 0x5, 0xdc, 0x6f, 0x2, 0x35d, 0x34e, 0x3, 0x2, 
    0x2, 0x2, 0x35d, 0x359, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x35b, 0x3, 0x2, 
    0x2, 0x2, 0x35e, 0x87, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x361, 0x7, 0xa5, 
    0x2, 0x2, 0x360, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x360, 0x361, 0x3, 0x2, 
    0x2, 0x2, 0x361, 0x371, 0x3, 0x2, 0x2, 0x2, 0x362, 0x363, 0x7, 0x4f, 
    0x2, 0x2, 0x363, 0x364, 0x9, 0x6, 0x2, 0x2, 0x364, 0x372, 0x5, 0xdc, 
    0x6f, 0x2, 0x365, 0x372, 0x5, 0x5c, 0x2f, 0x2, 0x366, 0x367, 0x7, 0x23, 
    0x2, 0x2, 0x367, 0x368, 0x7, 0x40, 0x2, 0x2, 0x368, 0x369, 0x5, 0x9c, 
    0x4f, 0x2, 0x369, 0x36a, 0x7, 0x3b, 0x2, 0x2, 0x36a, 0x36b, 0x5, 0xa0, 
    0x51, 0x2, 0x36b, 0x372, 0x3, 0x2, 0x2, 0x2, 0x36c, 0x36d, 0x7, 0x51, 
    0x2, 0x2, 0x36d, 0x372, 0x7, 0x98, 0x2, 0x2, 0x36e, 0x36f, 0x7, 0x4, 
    0x2, 0x2, 0x36f, 0x370, 0x7, 0xc, 0x2, 0x2, 0x370, 0x372, 0x7, 0x50, 
    0x2, 0x2, 0x371, 0x362, 0x3, 0x2, 0x2, 0x2, 0x371, 0x365, 0x3, 0x2, 
    0x2, 0x2, 0x371, 0x366, 0x3, 0x2, 0x2, 0x2, 0x371, 0x36c, 0x3, 0x2, 
    0x2, 0x2, 0x371, 0x36e, 0x3, 0x2, 0x2, 0x2, 0x372, 0x89, 0x3, 0x2, 0x2, 
    0x2, 0x373, 0x378, 0x7, 0x9b, 0x2, 0x2, 0x374, 0x377, 0x5, 0x8c, 0x47, 
    0x2, 0x375, 0x377, 0x5, 0x6, 0x4, 0x2, 0x376, 0x374, 0x3, 0x2, 0x2, 
    0x2, 0x376, 0x375, 0x3, 0x2, 0x2, 0x2, 0x377, 0x37a, 0x3, 0x2, 0x2, 
    0x2, 0x378, 0x376, 0x3, 0x2, 0x2, 0x2, 0x378, 0x379, 0x3, 0x2, 0x2, 
    0x2, 0x379, 0x37b, 0x3, 0x2, 0x2, 0x2, 0x37a, 0x378, 0x3, 0x2, 0x2, 
    0x2, 0x37b, 0x37c, 0x7, 0x9c, 0x2, 0x2, 0x37c, 0x8b, 0x3, 0x2, 0x2, 
    0x2, 0x37d, 0x37e, 0x5, 0x106, 0x84, 0x2, 0x37e, 0x37f, 0x7, 0xa6, 0x2, 
    0x2, 0x37f, 0x380, 0x5, 0xbe, 0x60, 0x2, 0x380, 0x8d, 0x3, 0x2, 0x2, 
    0x2, 0x381, 0x382, 0x5, 0x90, 0x49, 0x2, 0x382, 0x383, 0x5, 0x92, 0x4a, 
    0x2, 0x383, 0x8f, 0x3, 0x2, 0x2, 0x2, 0x384, 0x385, 0x7, 0x53, 0x2, 
    0x2, 0x385, 0x388, 0x5, 0xa6, 0x54, 0x2, 0x386, 0x387, 0x7, 0x23, 0x2, 
    0x2, 0x387, 0x389, 0x5, 0xbe, 0x60, 0x2, 0x388, 0x386, 0x3, 0x2, 0x2, 
    0x2, 0x388, 0x389, 0x3, 0x2, 0x2, 0x2, 0x389, 0x91, 0x3, 0x2, 0x2, 0x2, 
    0x38a, 0x38f, 0x7, 0x9b, 0x2, 0x2, 0x38b, 0x38e, 0x5, 0x94, 0x4b, 0x2, 
    0x38c, 0x38e, 0x5, 0x6, 0x4, 0x2, 0x38d, 0x38b, 0x3, 0x2, 0x2, 0x2, 
    0x38d, 0x38c, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x391, 0x3, 0x2, 0x2, 0x2, 
    0x38f, 0x38d, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x390, 0x3, 0x2, 0x2, 0x2, 
    0x390, 0x392, 0x3, 0x2, 0x2, 0x2, 0x391, 0x38f, 0x3, 0x2, 0x2, 0x2, 
    0x392, 0x393, 0x7, 0x9c, 0x2, 0x2, 0x393, 0x93, 0x3, 0x2, 0x2, 0x2, 
    0x394, 0x395, 0x7, 0x54, 0x2, 0x2, 0x395, 0x39a, 0x5, 0xbe, 0x60, 0x2, 
    0x396, 0x397, 0x7, 0xa5, 0x2, 0x2, 0x397, 0x399, 0x5, 0xbe, 0x60, 0x2, 
    0x398, 0x396, 0x3, 0x2, 0x2, 0x2, 0x399, 0x39c, 0x3, 0x2, 0x2, 0x2, 
    0x39a, 0x398, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x39b, 0x3, 0x2, 0x2, 0x2, 
    0x39b, 0x3a6, 0x3, 0x2, 0x2, 0x2, 0x39c, 0x39a, 0x3, 0x2, 0x2, 0x2, 
    0x39d, 0x39e, 0x7, 0x56, 0x2, 0x2, 0x39e, 0x3a6, 0x5, 0xa6, 0x54, 0x2, 
    0x39f, 0x3a0, 0x5, 0x106, 0x84, 0x2, 0x3a0, 0x3a3, 0x5, 0x8a, 0x46, 
    0x2, 0x3a1, 0x3a2, 0x7, 0x57, 0x2, 0x2, 0x3a2, 0x3a4, 0x7, 0x98, 0x2, 
    0x2, 0x3a3, 0x3a1, 0x3, 0x2, 0x2, 0x2, 0x3a3, 0x3a4, 0x3, 0x2, 0x2, 
    0x2, 0x3a4, 0x3a6, 0x3, 0x2, 0x2, 0x2, 0x3a5, 0x394, 0x3, 0x2, 0x2, 
    0x2, 0x3a5, 0x39d, 0x3, 0x2, 0x2, 0x2, 0x3a5, 0x39f, 0x3, 0x2, 0x2, 
    0x2, 0x3a6, 0x95, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x3a8, 0x5, 0x9a, 0x4e, 
    0x2, 0x3a8, 0x3aa, 0x5, 0x98, 0x4d, 0x2, 0x3a9, 0x3ab, 0x5, 0x9a, 0x4e, 
    0x2, 0x3aa, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3aa, 0x3ab, 0x3, 0x2, 0x2, 
    0x2, 0x3ab, 0x3b0, 0x3, 0x2, 0x2, 0x2, 0x3ac, 0x3ad, 0x5, 0x98, 0x4d, 
    0x2, 0x3ad, 0x3ae, 0x5, 0x9a, 0x4e, 0x2, 0x3ae, 0x3b0, 0x3, 0x2, 0x2, 
    0x2, 0x3af, 0x3a7, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3ac, 0x3, 0x2, 0x2, 
    0x2, 0x3b0, 0x97, 0x3, 0x2, 0x2, 0x2, 0x3b1, 0x3b2, 0x9, 0x7, 0x2, 0x2, 
    0x3b2, 0x99, 0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b5, 0x7, 0xb0, 0x2, 0x2, 
    0x3b4, 0x3b3, 0x3, 0x2, 0x2, 0x2, 0x3b4, 0x3b5, 0x3, 0x2, 0x2, 0x2, 
    0x3b5, 0x3b6, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3b8, 0x7, 0x98, 0x2, 0x2, 
    0x3b7, 0x3b9, 0x5, 0xa2, 0x52, 0x2, 0x3b8, 0x3b7, 0x3, 0x2, 0x2, 0x2, 
    0x3b8, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x3b9, 0x3c6, 0x3, 0x2, 0x2, 0x2, 
    0x3ba, 0x3c6, 0x7, 0x97, 0x2, 0x2, 0x3bb, 0x3c6, 0x7, 0x96, 0x2, 0x2, 
    0x3bc, 0x3c6, 0x7, 0x95, 0x2, 0x2, 0x3bd, 0x3c6, 0x5, 0xa6, 0x54, 0x2, 
    0x3be, 0x3c6, 0x7, 0x9, 0x2, 0x2, 0x3bf, 0x3c6, 0x7, 0xa, 0x2, 0x2, 
    0x3c0, 0x3c6, 0x5, 0xa8, 0x55, 0x2, 0x3c1, 0x3c2, 0x7, 0x9d, 0x2, 0x2, 
    0x3c2, 0x3c3, 0x5, 0xbe, 0x60, 0x2, 0x3c3, 0x3c4, 0x7, 0x9e, 0x2, 0x2, 
    0x3c4, 0x3c6, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3b4, 0x3, 0x2, 0x2, 0x2, 
    0x3c5, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3bb, 0x3, 0x2, 0x2, 0x2, 
    0x3c5, 0x3bc, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3bd, 0x3, 0x2, 0x2, 0x2, 
    0x3c5, 0x3be, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3bf, 0x3, 0x2, 0x2, 0x2, 
    0x3c5, 0x3c0, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3c1, 0x3, 0x2, 0x2, 0x2, 
    0x3c6, 0x9b, 0x3, 0x2, 0x2, 0x2, 0x3c7, 0x3ce, 0x7, 0x98, 0x2, 0x2, 
    0x3c8, 0x3ce, 0x5, 0xa8, 0x55, 0x2, 0x3c9, 0x3ca, 0x7, 0x9d, 0x2, 0x2, 
    0x3ca, 0x3cb, 0x5, 0xbe, 0x60, 0x2, 0x3cb, 0x3cc, 0x7, 0x9e, 0x2, 0x2, 
    0x3cc, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3c7, 0x3, 0x2, 0x2, 0x2, 
    0x3cd, 0x3c8, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3c9, 0x3, 0x2, 0x2, 0x2, 
    0x3ce, 0x9d, 0x3, 0x2, 0x2, 0x2, 0x3cf, 0x3d6, 0x7, 0x97, 0x2, 0x2, 
    0x3d0, 0x3d6, 0x5, 0xa8, 0x55, 0x2, 0x3d1, 0x3d2, 0x7, 0x9d, 0x2, 0x2, 
    0x3d2, 0x3d3, 0x5, 0xbe, 0x60, 0x2, 0x3d3, 0x3d4, 0x7, 0x9e, 0x2, 0x2, 
    0x3d4, 0x3d6, 0x3, 0x2, 0x2, 0x2, 0x3d5, 0x3cf, 0x3, 0x2, 0x2, 0x2, 
    0x3d5, 0x3d0, 0x3, 0x2, 0x2, 0x2, 0x3d5, 0x3d1, 0x3, 0x2, 0x2, 0x2, 
    0x3d6, 0x9f, 0x3, 0x2, 0x2, 0x2, 0x3d7, 0x3d8, 0x7, 0x98, 0x2, 0x2, 
    0x3d8, 0x3e4, 0x5, 0xa2, 0x52, 0x2, 0x3d9, 0x3db, 0x5, 0xa8, 0x55, 0x2, 
    0x3da, 0x3dc, 0x5, 0xa2, 0x52, 0x2, 0x3db, 0x3da, 0x3, 0x2, 0x2, 0x2, 
    0x3db, 0x3dc, 0x3, 0x2, 0x2, 0x2, 0x3dc, 0x3e4, 0x3, 0x2, 0x2, 0x2, 
    0x3dd, 0x3de, 0x7, 0x9d, 0x2, 0x2, 0x3de, 0x3df, 0x5, 0xbe, 0x60, 0x2, 
    0x3df, 0x3e1, 0x7, 0x9e, 0x2, 0x2, 0x3e0, 0x3e2, 0x5, 0xa2, 0x52, 0x2, 
    0x3e1, 0x3e0, 0x3, 0x2, 0x2, 0x2, 0x3e1, 0x3e2, 0x3, 0x2, 0x2, 0x2, 
    0x3e2, 0x3e4, 0x3, 0x2, 0x2, 0x2, 0x3e3, 0x3d7, 0x3, 0x2, 0x2, 0x2, 
    0x3e3, 0x3d9, 0x3, 0x2, 0x2, 0x2, 0x3e3, 0x3dd, 0x3, 0x2, 0x2, 0x2, 
    0x3e4, 0xa1, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3e6, 0x9, 0x8, 0x2, 0x2, 0x3e6, 
    0xa3, 0x3, 0x2, 0x2, 0x2, 0x3e7, 0x3e8, 0x9, 0x9, 0x2, 0x2, 0x3e8, 0xa5, 
    0x3, 0x2, 0x2, 0x2, 0x3e9, 0x3ea, 0x9, 0xa, 0x2, 0x2, 0x3ea, 0xa7, 0x3, 
    0x2, 0x2, 0x2, 0x3eb, 0x3f0, 0x5, 0x106, 0x84, 0x2, 0x3ec, 0x3ed, 0x7, 
    0xa4, 0x2, 0x2, 0x3ed, 0x3ef, 0x5, 0x106, 0x84, 0x2, 0x3ee, 0x3ec, 0x3, 
    0x2, 0x2, 0x2, 0x3ef, 0x3f2, 0x3, 0x2, 0x2, 0x2, 0x3f0, 0x3ee, 0x3, 
    0x2, 0x2, 0x2, 0x3f0, 0x3f1, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0xa9, 0x3, 0x2, 
    0x2, 0x2, 0x3f2, 0x3f0, 0x3, 0x2, 0x2, 0x2, 0x3f3, 0x3f7, 0x5, 0xac, 
    0x57, 0x2, 0x3f4, 0x3f6, 0x5, 0xae, 0x58, 0x2, 0x3f5, 0x3f4, 0x3, 0x2, 
    0x2, 0x2, 0x3f6, 0x3f9, 0x3, 0x2, 0x2, 0x2, 0x3f7, 0x3f5, 0x3, 0x2, 
    0x2, 0x2, 0x3f7, 0x3f8, 0x3, 0x2, 0x2, 0x2, 0x3f8, 0xab, 0x3, 0x2, 0x2, 
    0x2, 0x3f9, 0x3f7, 0x3, 0x2, 0x2, 0x2, 0x3fa, 0x3fd, 0x5, 0x106, 0x84, 
    0x2, 0x3fb, 0x3fc, 0x7, 0x18, 0x2, 0x2, 0x3fc, 0x3fe, 0x5, 0x106, 0x84, 
    0x2, 0x3fd, 0x3fb, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3fe, 0x3, 0x2, 0x2, 
    0x2, 0x3fe, 0x400, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x401, 0x5, 0x5a, 0x2e, 
    0x2, 0x400, 0x3ff, 0x3, 0x2, 0x2, 0x2, 0x400, 0x401, 0x3, 0x2, 0x2, 
    0x2, 0x401, 0x403, 0x3, 0x2, 0x2, 0x2, 0x402, 0x404, 0x5, 0xb8, 0x5d, 
    0x2, 0x403, 0x402, 0x3, 0x2, 0x2, 0x2, 0x403, 0x404, 0x3, 0x2, 0x2, 
    0x2, 0x404, 0xad, 0x3, 0x2, 0x2, 0x2, 0x405, 0x407, 0x7, 0x5, 0x2, 0x2, 
    0x406, 0x405, 0x3, 0x2, 0x2, 0x2, 0x406, 0x407, 0x3, 0x2, 0x2, 0x2, 
    0x407, 0x408, 0x3, 0x2, 0x2, 0x2, 0x408, 0x409, 0x7, 0x67, 0x2, 0x2, 
    0x409, 0x40a, 0x7, 0x27, 0x2, 0x2, 0x40a, 0x40c, 0x5, 0xac, 0x57, 0x2, 
    0x40b, 0x40d, 0x5, 0xb8, 0x5d, 0x2, 0x40c, 0x40b, 0x3, 0x2, 0x2, 0x2, 
    0x40c, 0x40d, 0x3, 0x2, 0x2, 0x2, 0x40d, 0xaf, 0x3, 0x2, 0x2, 0x2, 0x40e, 
    0x412, 0x5, 0xb2, 0x5a, 0x2, 0x40f, 0x411, 0x5, 0xb6, 0x5c, 0x2, 0x410, 
    0x40f, 0x3, 0x2, 0x2, 0x2, 0x411, 0x414, 0x3, 0x2, 0x2, 0x2, 0x412, 
    0x410, 0x3, 0x2, 0x2, 0x2, 0x412, 0x413, 0x3, 0x2, 0x2, 0x2, 0x413, 
    0xb1, 0x3, 0x2, 0x2, 0x2, 0x414, 0x412, 0x3, 0x2, 0x2, 0x2, 0x415, 0x418, 
    0x5, 0x106, 0x84, 0x2, 0x416, 0x417, 0x7, 0x18, 0x2, 0x2, 0x417, 0x419, 
    0x5, 0x106, 0x84, 0x2, 0x418, 0x416, 0x3, 0x2, 0x2, 0x2, 0x418, 0x419, 
    0x3, 0x2, 0x2, 0x2, 0x419, 0x41b, 0x3, 0x2, 0x2, 0x2, 0x41a, 0x41c, 
    0x5, 0xb4, 0x5b, 0x2, 0x41b, 0x41a, 0x3, 0x2, 0x2, 0x2, 0x41b, 0x41c, 
    0x3, 0x2, 0x2, 0x2, 0x41c, 0x41e, 0x3, 0x2, 0x2, 0x2, 0x41d, 0x41f, 
    0x5, 0xb8, 0x5d, 0x2, 0x41e, 0x41d, 0x3, 0x2, 0x2, 0x2, 0x41e, 0x41f, 
    0x3, 0x2, 0x2, 0x2, 0x41f, 0xb3, 0x3, 0x2, 0x2, 0x2, 0x420, 0x421, 0x7, 
    0x58, 0x2, 0x2, 0x421, 0x422, 0x5, 0xd2, 0x6a, 0x2, 0x422, 0xb5, 0x3, 
    0x2, 0x2, 0x2, 0x423, 0x425, 0x7, 0x5, 0x2, 0x2, 0x424, 0x423, 0x3, 
    0x2, 0x2, 0x2, 0x424, 0x425, 0x3, 0x2, 0x2, 0x2, 0x425, 0x426, 0x3, 
    0x2, 0x2, 0x2, 0x426, 0x427, 0x7, 0x67, 0x2, 0x2, 0x427, 0x428, 0x7, 
    0x27, 0x2, 0x2, 0x428, 0x42a, 0x5, 0xb2, 0x5a, 0x2, 0x429, 0x42b, 0x5, 
    0xb8, 0x5d, 0x2, 0x42a, 0x429, 0x3, 0x2, 0x2, 0x2, 0x42a, 0x42b, 0x3, 
    0x2, 0x2, 0x2, 0x42b, 0xb7, 0x3, 0x2, 0x2, 0x2, 0x42c, 0x42d, 0x7, 0x59, 
    0x2, 0x2, 0x42d, 0x43d, 0x5, 0xa0, 0x51, 0x2, 0x42e, 0x42f, 0x7, 0x5a, 
    0x2, 0x2, 0x42f, 0x430, 0x5, 0x9c, 0x4f, 0x2, 0x430, 0x431, 0x7, 0x3, 
    0x2, 0x2, 0x431, 0x432, 0x5, 0x9c, 0x4f, 0x2, 0x432, 0x433, 0x5, 0xa2, 
    0x52, 0x2, 0x433, 0x434, 0x7, 0x5b, 0x2, 0x2, 0x434, 0x43d, 0x3, 0x2, 
    0x2, 0x2, 0x435, 0x436, 0x7, 0x3d, 0x2, 0x2, 0x436, 0x43d, 0x5, 0xdc, 
    0x6f, 0x2, 0x437, 0x438, 0x7, 0x5c, 0x2, 0x2, 0x438, 0x43d, 0x5, 0xdc, 
    0x6f, 0x2, 0x439, 0x43a, 0x5, 0xa4, 0x53, 0x2, 0x43a, 0x43b, 0x5, 0xa2, 
    0x52, 0x2, 0x43b, 0x43d, 0x3, 0x2, 0x2, 0x2, 0x43c, 0x42c, 0x3, 0x2, 
    0x2, 0x2, 0x43c, 0x42e, 0x3, 0x2, 0x2, 0x2, 0x43c, 0x435, 0x3, 0x2, 
    0x2, 0x2, 0x43c, 0x437, 0x3, 0x2, 0x2, 0x2, 0x43c, 0x439, 0x3, 0x2, 
    0x2, 0x2, 0x43d, 0xb9, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x43f, 0x7, 0x23, 
    0x2, 0x2, 0x43f, 0x440, 0x7, 0x68, 0x2, 0x2, 0x440, 0x441, 0x5, 0x9c, 
    0x4f, 0x2, 0x441, 0x442, 0x5, 0xb2, 0x5a, 0x2, 0x442, 0x443, 0x7, 0xb, 
    0x2, 0x2, 0x443, 0x444, 0x7, 0x63, 0x2, 0x2, 0x444, 0x445, 0x5, 0xa0, 
    0x51, 0x2, 0x445, 0x452, 0x3, 0x2, 0x2, 0x2, 0x446, 0x447, 0x9, 0xb, 
    0x2, 0x2, 0x447, 0x452, 0x5, 0xb0, 0x59, 0x2, 0x448, 0x44f, 0x5, 0xb2, 
    0x5a, 0x2, 0x449, 0x44b, 0x5, 0xb6, 0x5c, 0x2, 0x44a, 0x449, 0x3, 0x2, 
    0x2, 0x2, 0x44b, 0x44c, 0x3, 0x2, 0x2, 0x2, 0x44c, 0x44a, 0x3, 0x2, 
    0x2, 0x2, 0x44c, 0x44d, 0x3, 0x2, 0x2, 0x2, 0x44d, 0x450, 0x3, 0x2, 
    0x2, 0x2, 0x44e, 0x450, 0x5, 0xbc, 0x5f, 0x2, 0x44f, 0x44a, 0x3, 0x2, 
    0x2, 0x2, 0x44f, 0x44e, 0x3, 0x2, 0x2, 0x2, 0x450, 0x452, 0x3, 0x2, 
    0x2, 0x2, 0x451, 0x43e, 0x3, 0x2, 0x2, 0x2, 0x451, 0x446, 0x3, 0x2, 
    0x2, 0x2, 0x451, 0x448, 0x3, 0x2, 0x2, 0x2, 0x452, 0xbb, 0x3, 0x2, 0x2, 
    0x2, 0x453, 0x454, 0x7, 0xb, 0x2, 0x2, 0x454, 0x455, 0x7, 0x23, 0x2, 
    0x2, 0x455, 0x456, 0x7, 0x68, 0x2, 0x2, 0x456, 0x457, 0x5, 0x9c, 0x4f, 
    0x2, 0x457, 0x458, 0x7, 0x1c, 0x2, 0x2, 0x458, 0x459, 0x7, 0x69, 0x2, 
    0x2, 0x459, 0x45a, 0x7, 0x3e, 0x2, 0x2, 0x45a, 0x45b, 0x5, 0x9c, 0x4f, 
    0x2, 0x45b, 0x45c, 0x5, 0xa2, 0x52, 0x2, 0x45c, 0x476, 0x3, 0x2, 0x2, 
    0x2, 0x45d, 0x45e, 0x7, 0x47, 0x2, 0x2, 0x45e, 0x45f, 0x7, 0x23, 0x2, 
    0x2, 0x45f, 0x460, 0x7, 0x68, 0x2, 0x2, 0x460, 0x461, 0x5, 0x9c, 0x4f, 
    0x2, 0x461, 0x462, 0x7, 0x85, 0x2, 0x2, 0x462, 0x463, 0x7, 0xb, 0x2, 
    0x2, 0x463, 0x464, 0x7, 0x63, 0x2, 0x2, 0x464, 0x465, 0x5, 0xa0, 0x51, 
    0x2, 0x465, 0x476, 0x3, 0x2, 0x2, 0x2, 0x466, 0x467, 0x7, 0x2b, 0x2, 
    0x2, 0x467, 0x468, 0x7, 0x69, 0x2, 0x2, 0x468, 0x469, 0x7, 0x2f, 0x2, 
    0x2, 0x469, 0x46a, 0x7, 0x6a, 0x2, 0x2, 0x46a, 0x46b, 0x7, 0x59, 0x2, 
    0x2, 0x46b, 0x476, 0x5, 0xa0, 0x51, 0x2, 0x46c, 0x46d, 0x7, 0x6b, 0x2, 
    0x2, 0x46d, 0x46e, 0x7, 0x2b, 0x2, 0x2, 0x46e, 0x476, 0x5, 0xa0, 0x51, 
    0x2, 0x46f, 0x470, 0x7, 0x6c, 0x2, 0x2, 0x470, 0x471, 0x7, 0x39, 0x2, 
    0x2, 0x471, 0x472, 0x5, 0xa0, 0x51, 0x2, 0x472, 0x473, 0x7, 0x59, 0x2, 
    0x2, 0x473, 0x474, 0x5, 0xa0, 0x51, 0x2, 0x474, 0x476, 0x3, 0x2, 0x2, 
    0x2, 0x475, 0x453, 0x3, 0x2, 0x2, 0x2, 0x475, 0x45d, 0x3, 0x2, 0x2, 
    0x2, 0x475, 0x466, 0x3, 0x2, 0x2, 0x2, 0x475, 0x46c, 0x3, 0x2, 0x2, 
    0x2, 0x475, 0x46f, 0x3, 0x2, 0x2, 0x2, 0x476, 0xbd, 0x3, 0x2, 0x2, 0x2, 
    0x477, 0x47a, 0x5, 0xc0, 0x61, 0x2, 0x478, 0x47a, 0x5, 0xc4, 0x63, 0x2, 
    0x479, 0x477, 0x3, 0x2, 0x2, 0x2, 0x479, 0x478, 0x3, 0x2, 0x2, 0x2, 
    0x47a, 0xbf, 0x3, 0x2, 0x2, 0x2, 0x47b, 0x47c, 0x7, 0x6, 0x2, 0x2, 0x47c, 
    0x47d, 0x5, 0xbe, 0x60, 0x2, 0x47d, 0x47e, 0x7, 0x7, 0x2, 0x2, 0x47e, 
    0x482, 0x5, 0xbe, 0x60, 0x2, 0x47f, 0x481, 0x5, 0xc2, 0x62, 0x2, 0x480, 
    0x47f, 0x3, 0x2, 0x2, 0x2, 0x481, 0x484, 0x3, 0x2, 0x2, 0x2, 0x482, 
    0x480, 0x3, 0x2, 0x2, 0x2, 0x482, 0x483, 0x3, 0x2, 0x2, 0x2, 0x483, 
    0x485, 0x3, 0x2, 0x2, 0x2, 0x484, 0x482, 0x3, 0x2, 0x2, 0x2, 0x485, 
    0x486, 0x7, 0x8, 0x2, 0x2, 0x486, 0x487, 0x5, 0xbe, 0x60, 0x2, 0x487, 
    0xc1, 0x3, 0x2, 0x2, 0x2, 0x488, 0x489, 0x9, 0xc, 0x2, 0x2, 0x489, 0x48a, 
    0x5, 0xbe, 0x60, 0x2, 0x48a, 0x48b, 0x7, 0x7, 0x2, 0x2, 0x48b, 0x48c, 
    0x5, 0xbe, 0x60, 0x2, 0x48c, 0xc3, 0x3, 0x2, 0x2, 0x2, 0x48d, 0x492, 
    0x5, 0xc6, 0x64, 0x2, 0x48e, 0x48f, 0x7, 0x4, 0x2, 0x2, 0x48f, 0x491, 
    0x5, 0xc6, 0x64, 0x2, 0x490, 0x48e, 0x3, 0x2, 0x2, 0x2, 0x491, 0x494, 
    0x3, 0x2, 0x2, 0x2, 0x492, 0x490, 0x3, 0x2, 0x2, 0x2, 0x492, 0x493, 
    0x3, 0x2, 0x2, 0x2, 0x493, 0xc5, 0x3, 0x2, 0x2, 0x2, 0x494, 0x492, 0x3, 
    0x2, 0x2, 0x2, 0x495, 0x49a, 0x5, 0xc8, 0x65, 0x2, 0x496, 0x497, 0x7, 
    0x3, 0x2, 0x2, 0x497, 0x499, 0x5, 0xc8, 0x65, 0x2, 0x498, 0x496, 0x3, 
    0x2, 0x2, 0x2, 0x499, 0x49c, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x498, 0x3, 
    0x2, 0x2, 0x2, 0x49a, 0x49b, 0x3, 0x2, 0x2, 0x2, 0x49b, 0xc7, 0x3, 0x2, 
    0x2, 0x2, 0x49c, 0x49a, 0x3, 0x2, 0x2, 0x2, 0x49d, 0x49f, 0x7, 0x5, 
    0x2, 0x2, 0x49e, 0x49d, 0x3, 0x2, 0x2, 0x2, 0x49f, 0x4a2, 0x3, 0x2, 
    0x2, 0x2, 0x4a0, 0x49e, 0x3, 0x2, 0x2, 0x2, 0x4a0, 0x4a1, 0x3, 0x2, 
    0x2, 0x2, 0x4a1, 0x4a3, 0x3, 0x2, 0x2, 0x2, 0x4a2, 0x4a0, 0x3, 0x2, 
    0x2, 0x2, 0x4a3, 0x4a4, 0x5, 0xca, 0x66, 0x2, 0x4a4, 0xc9, 0x3, 0x2, 
    0x2, 0x2, 0x4a5, 0x4be, 0x5, 0xba, 0x5e, 0x2, 0x4a6, 0x4b1, 0x5, 0xfe, 
    0x80, 0x2, 0x4a7, 0x4af, 0x5, 0x100, 0x81, 0x2, 0x4a8, 0x4ac, 0x5, 0xd8, 
    0x6d, 0x2, 0x4a9, 0x4ab, 0x5, 0xd6, 0x6c, 0x2, 0x4aa, 0x4a9, 0x3, 0x2, 
    0x2, 0x2, 0x4ab, 0x4ae, 0x3, 0x2, 0x2, 0x2, 0x4ac, 0x4aa, 0x3, 0x2, 
    0x2, 0x2, 0x4ac, 0x4ad, 0x3, 0x2, 0x2, 0x2, 0x4ad, 0x4b0, 0x3, 0x2, 
    0x2, 0x2, 0x4ae, 0x4ac, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4a8, 0x3, 0x2, 
    0x2, 0x2, 0x4af, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x4b0, 0x4b2, 0x3, 0x2, 
    0x2, 0x2, 0x4b1, 0x4a7, 0x3, 0x2, 0x2, 0x2, 0x4b1, 0x4b2, 0x3, 0x2, 
    0x2, 0x2, 0x4b2, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4b3, 0x4bb, 0x5, 0xdc, 
    0x6f, 0x2, 0x4b4, 0x4b8, 0x5, 0xd8, 0x6d, 0x2, 0x4b5, 0x4b7, 0x5, 0xd6, 
    0x6c, 0x2, 0x4b6, 0x4b5, 0x3, 0x2, 0x2, 0x2, 0x4b7, 0x4ba, 0x3, 0x2, 
    0x2, 0x2, 0x4b8, 0x4b6, 0x3, 0x2, 0x2, 0x2, 0x4b8, 0x4b9, 0x3, 0x2, 
    0x2, 0x2, 0x4b9, 0x4bc, 0x3, 0x2, 0x2, 0x2, 0x4ba, 0x4b8, 0x3, 0x2, 
    0x2, 0x2, 0x4bb, 0x4b4, 0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4bc, 0x3, 0x2, 
    0x2, 0x2, 0x4bc, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4bd, 0x4a5, 0x3, 0x2, 
    0x2, 0x2, 0x4bd, 0x4a6, 0x3, 0x2, 0x2, 0x2, 0x4bd, 0x4b3, 0x3, 0x2, 
    0x2, 0x2, 0x4be, 0xcb, 0x3, 0x2, 0x2, 0x2, 0x4bf, 0x4c9, 0x5, 0xce, 
    0x68, 0x2, 0x4c0, 0x4c5, 0x5, 0xd0, 0x69, 0x2, 0x4c1, 0x4c2, 0x7, 0x4, 
    0x2, 0x2, 0x4c2, 0x4c4, 0x5, 0xd0, 0x69, 0x2, 0x4c3, 0x4c1, 0x3, 0x2, 
    0x2, 0x2, 0x4c4, 0x4c7, 0x3, 0x2, 0x2, 0x2, 0x4c5, 0x4c3, 0x3, 0x2, 
    0x2, 0x2, 0x4c5, 0x4c6, 0x3, 0x2, 0x2, 0x2, 0x4c6, 0x4c9, 0x3, 0x2, 
    0x2, 0x2, 0x4c7, 0x4c5, 0x3, 0x2, 0x2, 0x2, 0x4c8, 0x4bf, 0x3, 0x2, 
    0x2, 0x2, 0x4c8, 0x4c0, 0x3, 0x2, 0x2, 0x2, 0x4c9, 0xcd, 0x3, 0x2, 0x2, 
    0x2, 0x4ca, 0x4cb, 0x7, 0x6, 0x2, 0x2, 0x4cb, 0x4cc, 0x5, 0xbe, 0x60, 
    0x2, 0x4cc, 0x4cd, 0x7, 0x7, 0x2, 0x2, 0x4cd, 0x4d1, 0x5, 0xbe, 0x60, 
    0x2, 0x4ce, 0x4d0, 0x5, 0xc2, 0x62, 0x2, 0x4cf, 0x4ce, 0x3, 0x2, 0x2, 
    0x2, 0x4d0, 0x4d3, 0x3, 0x2, 0x2, 0x2, 0x4d1, 0x4cf, 0x3, 0x2, 0x2, 
    0x2, 0x4d1, 0x4d2, 0x3, 0x2, 0x2, 0x2, 0x4d2, 0x4d4, 0x3, 0x2, 0x2, 
    0x2, 0x4d3, 0x4d1, 0x3, 0x2, 0x2, 0x2, 0x4d4, 0x4d5, 0x7, 0x8, 0x2, 
    0x2, 0x4d5, 0x4d6, 0x5, 0xcc, 0x67, 0x2, 0x4d6, 0xcf, 0x3, 0x2, 0x2, 
    0x2, 0x4d7, 0x4dc, 0x5, 0xd2, 0x6a, 0x2, 0x4d8, 0x4d9, 0x7, 0x3, 0x2, 
    0x2, 0x4d9, 0x4db, 0x5, 0xd2, 0x6a, 0x2, 0x4da, 0x4d8, 0x3, 0x2, 0x2, 
    0x2, 0x4db, 0x4de, 0x3, 0x2, 0x2, 0x2, 0x4dc, 0x4da, 0x3, 0x2, 0x2, 
    0x2, 0x4dc, 0x4dd, 0x3, 0x2, 0x2, 0x2, 0x4dd, 0xd1, 0x3, 0x2, 0x2, 0x2, 
    0x4de, 0x4dc, 0x3, 0x2, 0x2, 0x2, 0x4df, 0x4e1, 0x7, 0x5, 0x2, 0x2, 
    0x4e0, 0x4df, 0x3, 0x2, 0x2, 0x2, 0x4e1, 0x4e4, 0x3, 0x2, 0x2, 0x2, 
    0x4e2, 0x4e0, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e3, 0x3, 0x2, 0x2, 0x2, 
    0x4e3, 0x4e5, 0x3, 0x2, 0x2, 0x2, 0x4e4, 0x4e2, 0x3, 0x2, 0x2, 0x2, 
    0x4e5, 0x4e6, 0x5, 0xd4, 0x6b, 0x2, 0x4e6, 0xd3, 0x3, 0x2, 0x2, 0x2, 
    0x4e7, 0x4ef, 0x5, 0xdc, 0x6f, 0x2, 0x4e8, 0x4ec, 0x5, 0xd8, 0x6d, 0x2, 
    0x4e9, 0x4eb, 0x5, 0xd6, 0x6c, 0x2, 0x4ea, 0x4e9, 0x3, 0x2, 0x2, 0x2, 
    0x4eb, 0x4ee, 0x3, 0x2, 0x2, 0x2, 0x4ec, 0x4ea, 0x3, 0x2, 0x2, 0x2, 
    0x4ec, 0x4ed, 0x3, 0x2, 0x2, 0x2, 0x4ed, 0x4f0, 0x3, 0x2, 0x2, 0x2, 
    0x4ee, 0x4ec, 0x3, 0x2, 0x2, 0x2, 0x4ef, 0x4e8, 0x3, 0x2, 0x2, 0x2, 
    0x4ef, 0x4f0, 0x3, 0x2, 0x2, 0x2, 0x4f0, 0xd5, 0x3, 0x2, 0x2, 0x2, 0x4f1, 
    0x4f2, 0x9, 0xd, 0x2, 0x2, 0x4f2, 0x4f3, 0x5, 0xdc, 0x6f, 0x2, 0x4f3, 
    0xd7, 0x3, 0x2, 0x2, 0x2, 0x4f4, 0x519, 0x5, 0xd6, 0x6c, 0x2, 0x4f5, 
    0x4f7, 0x7, 0x5, 0x2, 0x2, 0x4f6, 0x4f5, 0x3, 0x2, 0x2, 0x2, 0x4f6, 
    0x4f7, 0x3, 0x2, 0x2, 0x2, 0x4f7, 0x4f8, 0x3, 0x2, 0x2, 0x2, 0x4f8, 
    0x4f9, 0x7, 0xb, 0x2, 0x2, 0x4f9, 0x519, 0x5, 0xda, 0x6e, 0x2, 0x4fa, 
    0x4fc, 0x7, 0xc, 0x2, 0x2, 0x4fb, 0x4fd, 0x7, 0x5, 0x2, 0x2, 0x4fc, 
    0x4fb, 0x3, 0x2, 0x2, 0x2, 0x4fc, 0x4fd, 0x3, 0x2, 0x2, 0x2, 0x4fd, 
    0x4fe, 0x3, 0x2, 0x2, 0x2, 0x4fe, 0x519, 0x9, 0xe, 0x2, 0x2, 0x4ff, 
    0x501, 0x7, 0x5, 0x2, 0x2, 0x500, 0x4ff, 0x3, 0x2, 0x2, 0x2, 0x500, 
    0x501, 0x3, 0x2, 0x2, 0x2, 0x501, 0x507, 0x3, 0x2, 0x2, 0x2, 0x502, 
    0x508, 0x7, 0x6d, 0x2, 0x2, 0x503, 0x504, 0x7, 0x15, 0x2, 0x2, 0x504, 
    0x508, 0x7, 0x6e, 0x2, 0x2, 0x505, 0x506, 0x7, 0x6f, 0x2, 0x2, 0x506, 
    0x508, 0x7, 0x6e, 0x2, 0x2, 0x507, 0x502, 0x3, 0x2, 0x2, 0x2, 0x507, 
    0x503, 0x3, 0x2, 0x2, 0x2, 0x507, 0x505, 0x3, 0x2, 0x2, 0x2, 0x508, 
    0x50d, 0x3, 0x2, 0x2, 0x2, 0x509, 0x50b, 0x9, 0xf, 0x2, 0x2, 0x50a, 
    0x50c, 0x7, 0x1c, 0x2, 0x2, 0x50b, 0x50a, 0x3, 0x2, 0x2, 0x2, 0x50b, 
    0x50c, 0x3, 0x2, 0x2, 0x2, 0x50c, 0x50e, 0x3, 0x2, 0x2, 0x2, 0x50d, 
    0x509, 0x3, 0x2, 0x2, 0x2, 0x50d, 0x50e, 0x3, 0x2, 0x2, 0x2, 0x50e, 
    0x50f, 0x3, 0x2, 0x2, 0x2, 0x50f, 0x519, 0x5, 0xdc, 0x6f, 0x2, 0x510, 
    0x511, 0x7, 0x70, 0x2, 0x2, 0x511, 0x512, 0x9, 0x10, 0x2, 0x2, 0x512, 
    0x519, 0x5, 0xdc, 0x6f, 0x2, 0x513, 0x515, 0x7, 0x5, 0x2, 0x2, 0x514, 
    0x513, 0x3, 0x2, 0x2, 0x2, 0x514, 0x515, 0x3, 0x2, 0x2, 0x2, 0x515, 
    0x516, 0x3, 0x2, 0x2, 0x2, 0x516, 0x517, 0x7, 0x71, 0x2, 0x2, 0x517, 
    0x519, 0x5, 0xdc, 0x6f, 0x2, 0x518, 0x4f4, 0x3, 0x2, 0x2, 0x2, 0x518, 
    0x4f6, 0x3, 0x2, 0x2, 0x2, 0x518, 0x4fa, 0x3, 0x2, 0x2, 0x2, 0x518, 
    0x500, 0x3, 0x2, 0x2, 0x2, 0x518, 0x510, 0x3, 0x2, 0x2, 0x2, 0x518, 
    0x514, 0x3, 0x2, 0x2, 0x2, 0x519, 0xd9, 0x3, 0x2, 0x2, 0x2, 0x51a, 0x51b, 
    0x5, 0xa4, 0x53, 0x2, 0x51b, 0x51c, 0x5, 0xa2, 0x52, 0x2, 0x51c, 0x528, 
    0x3, 0x2, 0x2, 0x2, 0x51d, 0x522, 0x5, 0xdc, 0x6f, 0x2, 0x51e, 0x520, 
    0x5, 0x98, 0x4d, 0x2, 0x51f, 0x521, 0x5, 0xdc, 0x6f, 0x2, 0x520, 0x51f, 
    0x3, 0x2, 0x2, 0x2, 0x520, 0x521, 0x3, 0x2, 0x2, 0x2, 0x521, 0x523, 
    0x3, 0x2, 0x2, 0x2, 0x522, 0x51e, 0x3, 0x2, 0x2, 0x2, 0x522, 0x523, 
    0x3, 0x2, 0x2, 0x2, 0x523, 0x528, 0x3, 0x2, 0x2, 0x2, 0x524, 0x525, 
    0x5, 0x98, 0x4d, 0x2, 0x525, 0x526, 0x5, 0xdc, 0x6f, 0x2, 0x526, 0x528, 
    0x3, 0x2, 0x2, 0x2, 0x527, 0x51a, 0x3, 0x2, 0x2, 0x2, 0x527, 0x51d, 
    0x3, 0x2, 0x2, 0x2, 0x527, 0x524, 0x3, 0x2, 0x2, 0x2, 0x528, 0xdb, 0x3, 
    0x2, 0x2, 0x2, 0x529, 0x52e, 0x5, 0xde, 0x70, 0x2, 0x52a, 0x52b, 0x9, 
    0x4, 0x2, 0x2, 0x52b, 0x52d, 0x5, 0xde, 0x70, 0x2, 0x52c, 0x52a, 0x3, 
    0x2, 0x2, 0x2, 0x52d, 0x530, 0x3, 0x2, 0x2, 0x2, 0x52e, 0x52c, 0x3, 
    0x2, 0x2, 0x2, 0x52e, 0x52f, 0x3, 0x2, 0x2, 0x2, 0x52f, 0xdd, 0x3, 0x2, 
    0x2, 0x2, 0x530, 0x52e, 0x3, 0x2, 0x2, 0x2, 0x531, 0x536, 0x5, 0xe0, 
    0x71, 0x2, 0x532, 0x533, 0x9, 0x11, 0x2, 0x2, 0x533, 0x535, 0x5, 0xe0, 
    0x71, 0x2, 0x534, 0x532, 0x3, 0x2, 0x2, 0x2, 0x535, 0x538, 0x3, 0x2, 
    0x2, 0x2, 0x536, 0x534, 0x3, 0x2, 0x2, 0x2, 0x536, 0x537, 0x3, 0x2, 
    0x2, 0x2, 0x537, 0xdf, 0x3, 0x2, 0x2, 0x2, 0x538, 0x536, 0x3, 0x2, 0x2, 
    0x2, 0x539, 0x53b, 0x7, 0xb0, 0x2, 0x2, 0x53a, 0x539, 0x3, 0x2, 0x2, 
    0x2, 0x53b, 0x53e, 0x3, 0x2, 0x2, 0x2, 0x53c, 0x53a, 0x3, 0x2, 0x2, 
    0x2, 0x53c, 0x53d, 0x3, 0x2, 0x2, 0x2, 0x53d, 0x53f, 0x3, 0x2, 0x2, 
    0x2, 0x53e, 0x53c, 0x3, 0x2, 0x2, 0x2, 0x53f, 0x540, 0x5, 0xe2, 0x72, 
    0x2, 0x540, 0xe1, 0x3, 0x2, 0x2, 0x2, 0x541, 0x54c, 0x5, 0xfa, 0x7e, 
    0x2, 0x542, 0x548, 0x5, 0xe6, 0x74, 0x2, 0x543, 0x544, 0x7, 0x4, 0x2, 
    0x2, 0x544, 0x545, 0x7, 0x8, 0x2, 0x2, 0x545, 0x547, 0x5, 0xe4, 0x73, 
    0x2, 0x546, 0x543, 0x3, 0x2, 0x2, 0x2, 0x547, 0x54a, 0x3, 0x2, 0x2, 
    0x2, 0x548, 0x546, 0x3, 0x2, 0x2, 0x2, 0x548, 0x549, 0x3, 0x2, 0x2, 
    0x2, 0x549, 0x54c, 0x3, 0x2, 0x2, 0x2, 0x54a, 0x548, 0x3, 0x2, 0x2, 
    0x2, 0x54b, 0x541, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x542, 0x3, 0x2, 0x2, 
    0x2, 0x54c, 0xe3, 0x3, 0x2, 0x2, 0x2, 0x54d, 0x54f, 0x7, 0xb0, 0x2, 
    0x2, 0x54e, 0x54d, 0x3, 0x2, 0x2, 0x2, 0x54e, 0x54f, 0x3, 0x2, 0x2, 
    0x2, 0x54f, 0x550, 0x3, 0x2, 0x2, 0x2, 0x550, 0x551, 0x5, 0xe6, 0x74, 
    0x2, 0x551, 0xe5, 0x3, 0x2, 0x2, 0x2, 0x552, 0x556, 0x5, 0xea, 0x76, 
    0x2, 0x553, 0x555, 0x5, 0xe8, 0x75, 0x2, 0x554, 0x553, 0x3, 0x2, 0x2, 
    0x2, 0x555, 0x558, 0x3, 0x2, 0x2, 0x2, 0x556, 0x554, 0x3, 0x2, 0x2, 
    0x2, 0x556, 0x557, 0x3, 0x2, 0x2, 0x2, 0x557, 0xe7, 0x3, 0x2, 0x2, 0x2, 
    0x558, 0x556, 0x3, 0x2, 0x2, 0x2, 0x559, 0x55a, 0x7, 0xa4, 0x2, 0x2, 
    0x55a, 0x55f, 0x5, 0x106, 0x84, 0x2, 0x55b, 0x55c, 0x7, 0xb, 0x2, 0x2, 
    0x55c, 0x55d, 0x7, 0x62, 0x2, 0x2, 0x55d, 0x55f, 0x5, 0xa6, 0x54, 0x2, 
    0x55e, 0x559, 0x3, 0x2, 0x2, 0x2, 0x55e, 0x55b, 0x3, 0x2, 0x2, 0x2, 
    0x55f, 0xe9, 0x3, 0x2, 0x2, 0x2, 0x560, 0x569, 0x5, 0xec, 0x77, 0x2, 
    0x561, 0x569, 0x5, 0xee, 0x78, 0x2, 0x562, 0x569, 0x5, 0xf0, 0x79, 0x2, 
    0x563, 0x569, 0x5, 0xf6, 0x7c, 0x2, 0x564, 0x569, 0x5, 0xf2, 0x7a, 0x2, 
    0x565, 0x569, 0x5, 0xfc, 0x7f, 0x2, 0x566, 0x569, 0x5, 0x106, 0x84, 
    0x2, 0x567, 0x569, 0x7, 0xbe, 0x2, 0x2, 0x568, 0x560, 0x3, 0x2, 0x2, 
    0x2, 0x568, 0x561, 0x3, 0x2, 0x2, 0x2, 0x568, 0x562, 0x3, 0x2, 0x2, 
    0x2, 0x568, 0x563, 0x3, 0x2, 0x2, 0x2, 0x568, 0x564, 0x3, 0x2, 0x2, 
    0x2, 0x568, 0x565, 0x3, 0x2, 0x2, 0x2, 0x568, 0x566, 0x3, 0x2, 0x2, 
    0x2, 0x568, 0x567, 0x3, 0x2, 0x2, 0x2, 0x569, 0xeb, 0x3, 0x2, 0x2, 0x2, 
    0x56a, 0x56c, 0x7, 0x98, 0x2, 0x2, 0x56b, 0x56d, 0x5, 0xa2, 0x52, 0x2, 
    0x56c, 0x56b, 0x3, 0x2, 0x2, 0x2, 0x56c, 0x56d, 0x3, 0x2, 0x2, 0x2, 
    0x56d, 0x576, 0x3, 0x2, 0x2, 0x2, 0x56e, 0x576, 0x7, 0x97, 0x2, 0x2, 
    0x56f, 0x576, 0x5, 0xa6, 0x54, 0x2, 0x570, 0x576, 0x7, 0x96, 0x2, 0x2, 
    0x571, 0x576, 0x7, 0x95, 0x2, 0x2, 0x572, 0x576, 0x7, 0x9, 0x2, 0x2, 
    0x573, 0x576, 0x7, 0xa, 0x2, 0x2, 0x574, 0x576, 0x7, 0xe, 0x2, 0x2, 
    0x575, 0x56a, 0x3, 0x2, 0x2, 0x2, 0x575, 0x56e, 0x3, 0x2, 0x2, 0x2, 
    0x575, 0x56f, 0x3, 0x2, 0x2, 0x2, 0x575, 0x570, 0x3, 0x2, 0x2, 0x2, 
    0x575, 0x571, 0x3, 0x2, 0x2, 0x2, 0x575, 0x572, 0x3, 0x2, 0x2, 0x2, 
    0x575, 0x573, 0x3, 0x2, 0x2, 0x2, 0x575, 0x574, 0x3, 0x2, 0x2, 0x2, 
    0x576, 0xed, 0x3, 0x2, 0x2, 0x2, 0x577, 0x583, 0x7, 0x9f, 0x2, 0x2, 
    0x578, 0x57d, 0x5, 0xbe, 0x60, 0x2, 0x579, 0x57a, 0x7, 0xa5, 0x2, 0x2, 
    0x57a, 0x57c, 0x5, 0xbe, 0x60, 0x2, 0x57b, 0x579, 0x3, 0x2, 0x2, 0x2, 
    0x57c, 0x57f, 0x3, 0x2, 0x2, 0x2, 0x57d, 0x57b, 0x3, 0x2, 0x2, 0x2, 
    0x57d, 0x57e, 0x3, 0x2, 0x2, 0x2, 0x57e, 0x581, 0x3, 0x2, 0x2, 0x2, 
    0x57f, 0x57d, 0x3, 0x2, 0x2, 0x2, 0x580, 0x582, 0x7, 0xa5, 0x2, 0x2, 
    0x581, 0x580, 0x3, 0x2, 0x2, 0x2, 0x581, 0x582, 0x3, 0x2, 0x2, 0x2, 
    0x582, 0x584, 0x3, 0x2, 0x2, 0x2, 0x583, 0x578, 0x3, 0x2, 0x2, 0x2, 
    0x583, 0x584, 0x3, 0x2, 0x2, 0x2, 0x584, 0x585, 0x3, 0x2, 0x2, 0x2, 
    0x585, 0x586, 0x7, 0xa0, 0x2, 0x2, 0x586, 0xef, 0x3, 0x2, 0x2, 0x2, 
    0x587, 0x588, 0x7, 0x9d, 0x2, 0x2, 0x588, 0x589, 0x5, 0xbe, 0x60, 0x2, 
    0x589, 0x58b, 0x7, 0x9e, 0x2, 0x2, 0x58a, 0x58c, 0x5, 0xa2, 0x52, 0x2, 
    0x58b, 0x58a, 0x3, 0x2, 0x2, 0x2, 0x58b, 0x58c, 0x3, 0x2, 0x2, 0x2, 
    0x58c, 0xf1, 0x3, 0x2, 0x2, 0x2, 0x58d, 0x58e, 0x5, 0xf4, 0x7b, 0x2, 
    0x58e, 0x59a, 0x7, 0x9d, 0x2, 0x2, 0x58f, 0x594, 0x5, 0xbe, 0x60, 0x2, 
    0x590, 0x591, 0x7, 0xa5, 0x2, 0x2, 0x591, 0x593, 0x5, 0xbe, 0x60, 0x2, 
    0x592, 0x590, 0x3, 0x2, 0x2, 0x2, 0x593, 0x596, 0x3, 0x2, 0x2, 0x2, 
    0x594, 0x592, 0x3, 0x2, 0x2, 0x2, 0x594, 0x595, 0x3, 0x2, 0x2, 0x2, 
    0x595, 0x598, 0x3, 0x2, 0x2, 0x2, 0x596, 0x594, 0x3, 0x2, 0x2, 0x2, 
    0x597, 0x599, 0x7, 0xa5, 0x2, 0x2, 0x598, 0x597, 0x3, 0x2, 0x2, 0x2, 
    0x598, 0x599, 0x3, 0x2, 0x2, 0x2, 0x599, 0x59b, 0x3, 0x2, 0x2, 0x2, 
    0x59a, 0x58f, 0x3, 0x2, 0x2, 0x2, 0x59a, 0x59b, 0x3, 0x2, 0x2, 0x2, 
    0x59b, 0x59c, 0x3, 0x2, 0x2, 0x2, 0x59c, 0x59d, 0x7, 0x9e, 0x2, 0x2, 
    0x59d, 0xf3, 0x3, 0x2, 0x2, 0x2, 0x59e, 0x59f, 0x7, 0x75, 0x2, 0x2, 
    0x59f, 0x5a0, 0x7, 0x76, 0x2, 0x2, 0x5a0, 0x5a3, 0x7, 0x77, 0x2, 0x2, 
    0x5a1, 0x5a3, 0x5, 0xa8, 0x55, 0x2, 0x5a2, 0x59e, 0x3, 0x2, 0x2, 0x2, 
    0x5a2, 0x5a1, 0x3, 0x2, 0x2, 0x2, 0x5a3, 0xf5, 0x3, 0x2, 0x2, 0x2, 0x5a4, 
    0x5a5, 0x7, 0x78, 0x2, 0x2, 0x5a5, 0x5a6, 0x7, 0x9d, 0x2, 0x2, 0x5a6, 
    0x5a7, 0x5, 0xaa, 0x56, 0x2, 0x5a7, 0x5a8, 0x7, 0x9e, 0x2, 0x2, 0x5a8, 
    0x5b6, 0x3, 0x2, 0x2, 0x2, 0x5a9, 0x5aa, 0x9, 0x12, 0x2, 0x2, 0x5aa, 
    0x5ab, 0x7, 0x9d, 0x2, 0x2, 0x5ab, 0x5ac, 0x5, 0xf8, 0x7d, 0x2, 0x5ac, 
    0x5ad, 0x7, 0x9e, 0x2, 0x2, 0x5ad, 0x5b6, 0x3, 0x2, 0x2, 0x2, 0x5ae, 
    0x5af, 0x9, 0x13, 0x2, 0x2, 0x5af, 0x5b0, 0x7, 0x9d, 0x2, 0x2, 0x5b0, 
    0x5b1, 0x5, 0xac, 0x57, 0x2, 0x5b1, 0x5b2, 0x7, 0x9e, 0x2, 0x2, 0x5b2, 
    0x5b3, 0x7, 0xa4, 0x2, 0x2, 0x5b3, 0x5b4, 0x5, 0x106, 0x84, 0x2, 0x5b4, 
    0x5b6, 0x3, 0x2, 0x2, 0x2, 0x5b5, 0x5a4, 0x3, 0x2, 0x2, 0x2, 0x5b5, 
    0x5a9, 0x3, 0x2, 0x2, 0x2, 0x5b5, 0x5ae, 0x3, 0x2, 0x2, 0x2, 0x5b6, 
    0xf7, 0x3, 0x2, 0x2, 0x2, 0x5b7, 0x5b8, 0x5, 0x106, 0x84, 0x2, 0x5b8, 
    0x5b9, 0x7, 0xa4, 0x2, 0x2, 0x5b9, 0x5bc, 0x5, 0x106, 0x84, 0x2, 0x5ba, 
    0x5bb, 0x7, 0x18, 0x2, 0x2, 0x5bb, 0x5bd, 0x5, 0x106, 0x84, 0x2, 0x5bc, 
    0x5ba, 0x3, 0x2, 0x2, 0x2, 0x5bc, 0x5bd, 0x3, 0x2, 0x2, 0x2, 0x5bd, 
    0x5bf, 0x3, 0x2, 0x2, 0x2, 0x5be, 0x5c0, 0x5, 0x5a, 0x2e, 0x2, 0x5bf, 
    0x5be, 0x3, 0x2, 0x2, 0x2, 0x5bf, 0x5c0, 0x3, 0x2, 0x2, 0x2, 0x5c0, 
    0x5c2, 0x3, 0x2, 0x2, 0x2, 0x5c1, 0x5c3, 0x5, 0xb8, 0x5d, 0x2, 0x5c2, 
    0x5c1, 0x3, 0x2, 0x2, 0x2, 0x5c2, 0x5c3, 0x3, 0x2, 0x2, 0x2, 0x5c3, 
    0xf9, 0x3, 0x2, 0x2, 0x2, 0x5c4, 0x5c5, 0x7, 0xbf, 0x2, 0x2, 0x5c5, 
    0x5c6, 0x7, 0x3d, 0x2, 0x2, 0x5c6, 0x5e7, 0x5, 0xe2, 0x72, 0x2, 0x5c7, 
    0x5c8, 0x7, 0xbf, 0x2, 0x2, 0x5c8, 0x5c9, 0x7, 0x5a, 0x2, 0x2, 0x5c9, 
    0x5ca, 0x5, 0xdc, 0x6f, 0x2, 0x5ca, 0x5cb, 0x7, 0x3, 0x2, 0x2, 0x5cb, 
    0x5cc, 0x5, 0xe2, 0x72, 0x2, 0x5cc, 0x5e7, 0x3, 0x2, 0x2, 0x2, 0x5cd, 
    0x5ce, 0x7, 0x14, 0x2, 0x2, 0x5ce, 0x5cf, 0x9, 0x14, 0x2, 0x2, 0x5cf, 
    0x5d0, 0x7, 0x1c, 0x2, 0x2, 0x5d0, 0x5e7, 0x5, 0xe2, 0x72, 0x2, 0x5d1, 
    0x5d2, 0x5, 0x102, 0x82, 0x2, 0x5d2, 0x5d3, 0x7, 0x1c, 0x2, 0x2, 0x5d3, 
    0x5d4, 0x5, 0xe2, 0x72, 0x2, 0x5d4, 0x5e7, 0x3, 0x2, 0x2, 0x2, 0x5d5, 
    0x5d6, 0x9, 0x15, 0x2, 0x2, 0x5d6, 0x5d7, 0x7, 0x1c, 0x2, 0x2, 0x5d7, 
    0x5d8, 0x5, 0xa2, 0x52, 0x2, 0x5d8, 0x5d9, 0x7, 0x1c, 0x2, 0x2, 0x5d9, 
    0x5da, 0x5, 0xe2, 0x72, 0x2, 0x5da, 0x5e7, 0x3, 0x2, 0x2, 0x2, 0x5db, 
    0x5dc, 0x7, 0x5e, 0x2, 0x2, 0x5dc, 0x5dd, 0x7, 0x5f, 0x2, 0x2, 0x5dd, 
    0x5e0, 0x7, 0x84, 0x2, 0x2, 0x5de, 0x5df, 0x7, 0x39, 0x2, 0x2, 0x5df, 
    0x5e1, 0x5, 0xe2, 0x72, 0x2, 0x5e0, 0x5de, 0x3, 0x2, 0x2, 0x2, 0x5e0, 
    0x5e1, 0x3, 0x2, 0x2, 0x2, 0x5e1, 0x5e4, 0x3, 0x2, 0x2, 0x2, 0x5e2, 
    0x5e3, 0x7, 0x23, 0x2, 0x2, 0x5e3, 0x5e5, 0x5, 0x104, 0x83, 0x2, 0x5e4, 
    0x5e2, 0x3, 0x2, 0x2, 0x2, 0x5e4, 0x5e5, 0x3, 0x2, 0x2, 0x2, 0x5e5, 
    0x5e7, 0x3, 0x2, 0x2, 0x2, 0x5e6, 0x5c4, 0x3, 0x2, 0x2, 0x2, 0x5e6, 
    0x5c7, 0x3, 0x2, 0x2, 0x2, 0x5e6, 0x5cd, 0x3, 0x2, 0x2, 0x2, 0x5e6, 
    0x5d1, 0x3, 0x2, 0x2, 0x2, 0x5e6, 0x5d5, 0x3, 0x2, 0x2, 0x2, 0x5e6, 
    0x5db, 0x3, 0x2, 0x2, 0x2, 0x5e7, 0xfb, 0x3, 0x2, 0x2, 0x2, 0x5e8, 0x5e9, 
    0x7, 0xbf, 0x2, 0x2, 0x5e9, 0x5ea, 0x7, 0x3d, 0x2, 0x2, 0x5ea, 0x5eb, 
    0x7, 0x3e, 0x2, 0x2, 0x5eb, 0x5ee, 0x5, 0x106, 0x84, 0x2, 0x5ec, 0x5ed, 
    0x7, 0x18, 0x2, 0x2, 0x5ed, 0x5ef, 0x5, 0x106, 0x84, 0x2, 0x5ee, 0x5ec, 
    0x3, 0x2, 0x2, 0x2, 0x5ee, 0x5ef, 0x3, 0x2, 0x2, 0x2, 0x5ef, 0x5f1, 
    0x3, 0x2, 0x2, 0x2, 0x5f0, 0x5f2, 0x5, 0x100, 0x81, 0x2, 0x5f1, 0x5f0, 
    0x3, 0x2, 0x2, 0x2, 0x5f1, 0x5f2, 0x3, 0x2, 0x2, 0x2, 0x5f2, 0xfd, 0x3, 
    0x2, 0x2, 0x2, 0x5f3, 0x5f4, 0x7, 0xbf, 0x2, 0x2, 0x5f4, 0x5f5, 0x7, 
    0x3d, 0x2, 0x2, 0x5f5, 0x5f6, 0x7, 0x3e, 0x2, 0x2, 0x5f6, 0x5f9, 0x5, 
    0x106, 0x84, 0x2, 0x5f7, 0x5f8, 0x7, 0x18, 0x2, 0x2, 0x5f8, 0x5fa, 0x5, 
    0x106, 0x84, 0x2, 0x5f9, 0x5f7, 0x3, 0x2, 0x2, 0x2, 0x5f9, 0x5fa, 0x3, 
    0x2, 0x2, 0x2, 0x5fa, 0x5fb, 0x3, 0x2, 0x2, 0x2, 0x5fb, 0x5fc, 0x5, 
    0xb4, 0x5b, 0x2, 0x5fc, 0xff, 0x3, 0x2, 0x2, 0x2, 0x5fd, 0x5fe, 0x7, 
    0x59, 0x2, 0x2, 0x5fe, 0x60c, 0x5, 0xa0, 0x51, 0x2, 0x5ff, 0x600, 0x7, 
    0x5a, 0x2, 0x2, 0x600, 0x601, 0x5, 0x9c, 0x4f, 0x2, 0x601, 0x602, 0x7, 
    0x3, 0x2, 0x2, 0x602, 0x603, 0x5, 0x9c, 0x4f, 0x2, 0x603, 0x604, 0x5, 
    0xa2, 0x52, 0x2, 0x604, 0x605, 0x7, 0x5b, 0x2, 0x2, 0x605, 0x60c, 0x3, 
    0x2, 0x2, 0x2, 0x606, 0x607, 0x9, 0x16, 0x2, 0x2, 0x607, 0x60c, 0x5, 
    0x9a, 0x4e, 0x2, 0x608, 0x609, 0x5, 0xa4, 0x53, 0x2, 0x609, 0x60a, 0x5, 
    0xa2, 0x52, 0x2, 0x60a, 0x60c, 0x3, 0x2, 0x2, 0x2, 0x60b, 0x5fd, 0x3, 
    0x2, 0x2, 0x2, 0x60b, 0x5ff, 0x3, 0x2, 0x2, 0x2, 0x60b, 0x606, 0x3, 
    0x2, 0x2, 0x2, 0x60b, 0x608, 0x3, 0x2, 0x2, 0x2, 0x60c, 0x101, 0x3, 
    0x2, 0x2, 0x2, 0x60d, 0x60e, 0x9, 0x17, 0x2, 0x2, 0x60e, 0x103, 0x3, 
    0x2, 0x2, 0x2, 0x60f, 0x610, 0x7, 0x98, 0x2, 0x2, 0x610, 0x611, 0x7, 
    0xa6, 0x2, 0x2, 0x611, 0x612, 0x7, 0x98, 0x2, 0x2, 0x612, 0x105, 0x3, 
    0x2, 0x2, 0x2, 0x613, 0x614, 0x9, 0x18, 0x2, 0x2, 0x614, 0x107, 0x3, 
    0x2, 0x2, 0x2, 0xb3, 0x10a, 0x10c, 0x124, 0x139, 0x13b, 0x140, 0x144, 
    0x14c, 0x158, 0x162, 0x166, 0x168, 0x16b, 0x16f, 0x17a, 0x183, 0x187, 
    0x18d, 0x196, 0x198, 0x1a1, 0x1a6, 0x1ae, 0x1b0, 0x1bc, 0x1be, 0x1c5, 
    0x1cd, 0x1d5, 0x1e4, 0x1eb, 0x1f2, 0x1f7, 0x1fb, 0x203, 0x209, 0x210, 
    0x214, 0x21e, 0x225, 0x232, 0x239, 0x23d, 0x24b, 0x24d, 0x252, 0x259, 
    0x25c, 0x260, 0x267, 0x26d, 0x275, 0x27b, 0x27f, 0x284, 0x28a, 0x28f, 
    0x295, 0x298, 0x29f, 0x2b4, 0x2bb, 0x2c0, 0x2d2, 0x2da, 0x2e4, 0x2e6, 
    0x2f9, 0x2ff, 0x301, 0x30a, 0x30d, 0x315, 0x32b, 0x334, 0x336, 0x33e, 
    0x348, 0x357, 0x35d, 0x360, 0x371, 0x376, 0x378, 0x388, 0x38d, 0x38f, 
    0x39a, 0x3a3, 0x3a5, 0x3aa, 0x3af, 0x3b4, 0x3b8, 0x3c5, 0x3cd, 0x3d5, 
    0x3db, 0x3e1, 0x3e3, 0x3f0, 0x3f7, 0x3fd, 0x400, 0x403, 0x406, 0x40c, 
    0x412, 0x418, 0x41b, 0x41e, 0x424, 0x42a, 0x43c, 0x44c, 0x44f, 0x451, 
    0x475, 0x479, 0x482, 0x492, 0x49a, 0x4a0, 0x4ac, 0x4af, 0x4b1, 0x4b8, 
    0x4bb, 0x4bd, 0x4c5, 0x4c8, 0x4d1, 0x4dc, 0x4e2, 0x4ec, 0x4ef, 0x4f6, 
    0x4fc, 0x500, 0x507, 0x50b, 0x50d, 0x514, 0x518, 0x520, 0x522, 0x527, 
    0x52e, 0x536, 0x53c, 0x548, 0x54b, 0x54e, 0x556, 0x55e, 0x568, 0x56c, 
    0x575, 0x57d, 0x581, 0x583, 0x58b, 0x594, 0x598, 0x59a, 0x5a2, 0x5b5, 
    0x5bc, 0x5bf, 0x5c2, 0x5e0, 0x5e4, 0x5e6, 0x5ee, 0x5f1, 0x5f9, 0x60b, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

ScoreParser::Initializer ScoreParser::_init;
