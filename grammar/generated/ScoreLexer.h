
// Generated from Score.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace score::grammar {


class  ScoreLexer : public antlr4::Lexer {
public:
  enum {
    AND = 1, OR = 2, NOT = 3, IF = 4, THEN = 5, ELSE = 6, TRUE = 7, FALSE = 8, 
    IN = 9, IS = 10, KNOWN = 11, UNKNOWN = 12, MODEL = 13, VERSION = 14, 
    TIMEZONE = 15, MISSING = 16, FISCAL = 17, STARTS = 18, HOLIDAYS = 19, 
    USE = 20, AS = 21, PARAM = 22, LET = 23, LINES = 24, OF = 25, DEFINE = 26, 
    ORDERED = 27, ENUM = 28, LEAD = 29, FROM = 30, EVENT = 31, AT = 32, 
    KEY = 33, FORMAT = 34, SPLIT = 35, BY = 36, LIST = 37, SET = 38, SCORE = 39, 
    FOR = 40, EACH = 41, WEIGHT = 42, GROUP = 43, FIRST = 44, HIGHEST = 45, 
    POINTS = 46, DECAY = 47, HALVING = 48, EVERY = 49, FADING = 50, OVER = 51, 
    DROPPING = 52, EXPIRING = 53, AFTER = 54, NONE = 55, PER = 56, IDLE = 57, 
    SINCE = 58, LAST = 59, ONCE = 60, MOST = 61, GRADE = 62, MATRIX = 63, 
    SEGMENT = 64, WHEN = 65, OTHERWISE = 66, SHIFT = 67, ON = 68, RISES = 69, 
    ABOVE = 70, FALLS = 71, BELOW = 72, BECOMES = 73, ENTERS = 74, LEAVES = 75, 
    REARM = 76, NEW = 77, PRIORITY = 78, DO = 79, TEST = 80, EXPECT = 81, 
    PREVIOUS = 82, CASES = 83, X_TIMES = 84, WHERE = 85, WITHIN = 86, BETWEEN = 87, 
    AGO = 88, BEFORE = 89, THIS = 90, NEXT = 91, BUSINESS = 92, START = 93, 
    END = 94, ZONE = 95, ANY = 96, NO = 97, ALL = 98, EXACTLY = 99, FOLLOWED = 100, 
    LEAST = 101, THE = 102, TIME = 103, STOPPED = 104, RETURNED = 105, CONTAINS = 106, 
    WITH = 107, ENDS = 108, HAS = 109, MATCHES = 110, DIV = 111, MOD = 112, 
    UNLISTED = 113, ROUND = 114, HALF = 115, UP = 116, COUNT = 117, SUM = 118, 
    MIN = 119, MAX = 120, AVG = 121, DISTINCT = 122, SECOND = 123, SECONDS = 124, 
    MINUTE = 125, MINUTES = 126, HOUR = 127, HOURS = 128, DAY = 129, DAYS = 130, 
    WEEK = 131, WEEKS = 132, MONTH = 133, MONTHS = 134, QUARTER = 135, QUARTERS = 136, 
    YEAR = 137, YEARS = 138, WEEKDAY = 139, ISO_WEEK = 140, DATE_WORD = 141, 
    ELSEIF = 142, ELIF = 143, IDENT = 144, QUOTED = 145, TIMESTAMP = 146, 
    DATE = 147, PERCENT = 148, NUM = 149, STRING = 150, RAW_STRING = 151, 
    LBRACE = 152, RBRACE = 153, LPAREN = 154, RPAREN = 155, LBRACK = 156, 
    RBRACK = 157, RANGE = 158, RANGE_EXCLUSIVE = 159, RANGE_INCLUSIVE = 160, 
    DOT = 161, COMMA = 162, COLON = 163, QUESTION = 164, EQ = 165, NE = 166, 
    LE = 167, GE = 168, LT = 169, GT = 170, ASSIGN = 171, PLUS = 172, MINUS = 173, 
    STAR = 174, SLASH = 175, NL = 176, SPACE = 177, COMMENT = 178, UNENDED_STRING = 179, 
    UNENDED_NAME = 180, SINGLE_QUOTED = 181, CURLY_QUOTED = 182, FOREIGN_OPERATOR = 183, 
    WIDE_SIGN = 184, WIDE_NUMBER = 185, BAD_CHARACTER = 186
  };

  ScoreLexer(antlr4::CharStream *input);
  ~ScoreLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace score::grammar
