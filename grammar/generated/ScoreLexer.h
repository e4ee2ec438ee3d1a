
// Generated from Score.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace score::grammar {


class  ScoreLexer : public antlr4::Lexer {
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
    BAD_CHARACTER = 187
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
