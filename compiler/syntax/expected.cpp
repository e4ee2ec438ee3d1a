#include "compiler/syntax/expected.h"

#include <algorithm>
#include <array>
#include <set>

#include "compiler/diag/diagnostic.h"
#include "compiler/syntax/tokens.h"

namespace score::syntax {

using antlr4::misc::IntervalSet;
using grammar::ScoreParser;

std::string_view description_of_rule(size_t rule) {
  switch (rule) {
    case ScoreParser::RuleTopItem:
    case ScoreParser::RuleFile: return "a declaration such as `lead`, `score` or `grade`";
    case ScoreParser::RuleType:
    case ScoreParser::RuleTypeCore: return "a type such as `int`, `text` or `enum`";
    case ScoreParser::RuleEnumBody:
    case ScoreParser::RuleEnumMember: return "a member of the enum";
    case ScoreParser::RuleFieldBlock:
    case ScoreParser::RuleEventBlock:
    case ScoreParser::RuleField: return "a field such as `employees: int`";
    case ScoreParser::RuleString: return "a string in double quotes";
    case ScoreParser::RuleStrings: return "strings in double quotes";
    case ScoreParser::RuleBlock:
    case ScoreParser::RuleBlockItem: return "a rule such as `+10 when ...`, a table or a group";
    case ScoreParser::RuleBandBlock:
    case ScoreParser::RuleBand: return "a band such as `10..99: 5`";
    case ScoreParser::RuleGradeBandBlock:
    case ScoreParser::RuleGradeBand: return "a band such as `A: 80..`";
    case ScoreParser::RuleBandTest: return "a range such as `40..60`";
    case ScoreParser::RulePoints: return "points such as `25`, or an expression in brackets";
    case ScoreParser::RuleLimit: return "a limit such as `at most 3`";
    case ScoreParser::RuleDecay: return "a decay such as `decay halving every 30 days`";
    case ScoreParser::RuleShiftBlock:
    case ScoreParser::RuleShift: return "a shift such as `shift 1/3 when ...`";
    case ScoreParser::RuleLabel: return "a label such as `A`";
    case ScoreParser::RuleCaseBlock:
    case ScoreParser::RuleSegmentCase: return "a case such as `hot when ...`";
    case ScoreParser::RuleTrigger: return "a trigger such as `total rises above 80`";
    case ScoreParser::RulePairBlock:
    case ScoreParser::RulePair: return "a value such as `country: \"JP\"`";
    case ScoreParser::RuleTestBlock:
    case ScoreParser::RuleTestItem: return "`lead`, an event or `expect`";
    case ScoreParser::RuleClamp: return "a range such as `0..100`";
    case ScoreParser::RuleRangeOp: return "`..`";
    case ScoreParser::RuleBound: return "a number, a name or an expression in brackets";
    case ScoreParser::RuleAmount: return "a number";
    case ScoreParser::RulePercentage: return "a percentage such as `10%`";
    case ScoreParser::RuleDuration: return "a duration such as `30 days`";
    case ScoreParser::RuleUnit: return "a unit such as `days`";
    case ScoreParser::RuleFullPattern:
    case ScoreParser::RuleFieldPattern:
    case ScoreParser::RuleInlinePattern: return "an event's name";
    case ScoreParser::RuleName:
    case ScoreParser::RuleQualifiedName: return "a name";
    case ScoreParser::RuleLoneExpression:
    case ScoreParser::RuleExpr:
    case ScoreParser::RuleOrExpr:
    case ScoreParser::RuleAndExpr:
    case ScoreParser::RuleNotExpr:
    case ScoreParser::RuleComparison:
    case ScoreParser::RuleCondition:
    case ScoreParser::RuleConditionalCondition:
    case ScoreParser::RuleAndCondition:
    case ScoreParser::RuleNotCondition:
    case ScoreParser::RulePlainComparison:
    case ScoreParser::RuleAdditive:
    case ScoreParser::RuleMultiplicative:
    case ScoreParser::RuleUnary:
    case ScoreParser::RulePostfix:
    case ScoreParser::RuleAccess:
    case ScoreParser::RulePrimary: return "an expression";
    case ScoreParser::RuleInTarget: return "a list such as `[a, b]` or a range";
    default: return "";
  }
}

std::string_view item_noun(size_t rule) {
  switch (rule) {
    case ScoreParser::RuleTopItem: return "declaration";
    case ScoreParser::RuleEnumMember: return "member";
    case ScoreParser::RuleField:
    case ScoreParser::RuleEventItem:
    case ScoreParser::RuleEventColumn: return "field";
    case ScoreParser::RuleBlockItem: return "rule";
    case ScoreParser::RuleBand:
    case ScoreParser::RuleGradeBand: return "band";
    case ScoreParser::RuleShift: return "shift";
    case ScoreParser::RuleSegmentCase: return "case";
    case ScoreParser::RulePair: return "value";
    case ScoreParser::RuleTestItem: return "line";
    case ScoreParser::RuleLoneExpression: return "expression";
    default: return "";
  }
}

std::vector<std::string> words_of_item(std::string_view noun) {
  if (noun == "field") return {"key", "from", "format", "missing", "split", "by"};
  if (noun == "rule") {
    return {"each",     "once",   "where", "within", "between", "since",   "before", "at most",
            "per",      "decay",  "when",  "and",    "or",      "not",     "in",     "is",
            "contains", "starts", "ends",  "has",    "matches", "followed"};
  }
  if (noun == "declaration") return {"in", "and", "or", "is", "of", "when", "first", "from", "at", "as", "by", "for"};
  if (noun == "case") return {"when", "otherwise"};
  return {"and", "or", "not", "in", "is", "contains", "starts", "ends", "has", "matches", "mod", "div"};
}

namespace {

/// Follows a prediction's configurations to the tokens that would have kept them alive. A configuration at the end of
/// its rule goes on where its stack says; past the stack's end, where the parser's own context says.
class DeadEnds {
 public:
  explicit DeadEnds(antlr4::Parser* parser) : parser_(parser), atn_(parser->getATN()) {}

  void add(antlr4::atn::ATNState* state, const Ref<antlr4::atn::PredictionContext>& stack) {
    constexpr size_t kEnough = 4096;  // a message needs no more
    if (!seen_.emplace(state, stack.get()).second || seen_.size() > kEnough) return;
    IntervalSet tokens = atn_.nextTokens(state);
    if (tokens.contains(antlr4::Token::EPSILON)) {
      tokens.remove(antlr4::Token::EPSILON);
      leave_rule(stack);
    }
    result.addAll(tokens);
  }

  IntervalSet result;

 private:
  void leave_rule(const Ref<antlr4::atn::PredictionContext>& stack) {
    for (size_t i = 0; stack != nullptr && i < stack->size(); ++i) {
      const size_t back = stack->getReturnState(i);
      if (back >= atn_.states.size()) {
        result.addAll(parser_->getExpectedTokens());
      } else {
        add(atn_.states[back], stack->getParent(i));
      }
    }
  }

  antlr4::Parser* parser_;
  const antlr4::atn::ATN& atn_;
  std::set<std::pair<const void*, const void*>> seen_;
};

bool is_unit(size_t type) {
  return type >= ScoreParser::SECOND && type <= ScoreParser::YEARS;
}

bool is_operator(size_t type) {
  constexpr std::array kOperators = {
      ScoreParser::EQ,   ScoreParser::NE,      ScoreParser::LT,     ScoreParser::LE,       ScoreParser::GT,
      ScoreParser::GE,   ScoreParser::PLUS,    ScoreParser::MINUS,  ScoreParser::STAR,     ScoreParser::SLASH,
      ScoreParser::DIV,  ScoreParser::MOD,     ScoreParser::AND,    ScoreParser::OR,       ScoreParser::NOT,
      ScoreParser::IN,   ScoreParser::IS,      ScoreParser::HAS,    ScoreParser::CONTAINS, ScoreParser::STARTS,
      ScoreParser::ENDS, ScoreParser::MATCHES, ScoreParser::ASSIGN, ScoreParser::DOT};
  return std::find(kOperators.begin(), kOperators.end(), type) != kOperators.end();
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
    out += words[i];
  }
  return out;
}

std::string class_name(size_t type) {
  switch (type) {
    case ScoreParser::NUM: return "a number";
    case ScoreParser::PERCENT: return "a percentage such as `30%`";
    case ScoreParser::STRING:
    case ScoreParser::RAW_STRING: return "a string in double quotes";
    case ScoreParser::DATE:
    case ScoreParser::TIMESTAMP: return "a date";
    case ScoreParser::LABEL: return "a label such as `A`";
    case ScoreParser::NL: return "the end of the line";
    case ScoreParser::IDENT:
    case ScoreParser::QUOTED: return "a name";
    default: return type == antlr4::Token::EOF ? "the end of the file" : "";
  }
}

}  // namespace

IntervalSet expected_tokens(antlr4::Parser* parser, const antlr4::RecognitionException& error) {
  const auto* no_way = dynamic_cast<const antlr4::NoViableAltException*>(&error);
  if (no_way == nullptr || no_way->getDeadEndConfigs() == nullptr) return parser->getExpectedTokens();
  DeadEnds ends(parser);
  antlr4::atn::ATNConfigSet* configs = no_way->getDeadEndConfigs();
  for (size_t i = 0; i < configs->size(); ++i) {
    const auto config = configs->get(i);
    ends.add(config->state, config->context);
  }
  return ends.result;
}

std::string spelling(size_t type, const antlr4::dfa::Vocabulary& vocabulary) {
  const std::string literal = vocabulary.getLiteralName(type);
  return literal.size() > 2 ? literal.substr(1, literal.size() - 2) : "";
}

std::string words_for(const IntervalSet& tokens, const antlr4::dfa::Vocabulary& vocabulary) {
  const bool name = tokens.contains(static_cast<size_t>(ScoreParser::IDENT));
  const bool expression = name && tokens.contains(static_cast<size_t>(ScoreParser::NUM)) &&
                          tokens.contains(static_cast<size_t>(ScoreParser::LBRACK));
  const bool unit = tokens.contains(static_cast<size_t>(ScoreParser::DAYS)) && !name;
  const bool operators = tokens.contains(static_cast<size_t>(ScoreParser::STAR)) && !name;
  std::vector<std::string> words;
  if (expression) words.emplace_back("an expression");
  if (name && !expression) words.emplace_back("a name");
  if (unit) words.emplace_back("a unit such as `days`");
  if (operators) words.emplace_back("an operator");
  for (const ssize_t token : tokens.toList()) {
    const auto type = static_cast<size_t>(token);
    if (expression && type != ScoreParser::RPAREN && type != ScoreParser::RBRACK) continue;
    if ((name && is_soft_keyword(type)) || (unit && is_unit(type)) || (operators && is_operator(type))) continue;
    const std::string sign = spelling(type, vocabulary);
    const std::string word = sign.empty() ? class_name(type) : fmt::format("`{}`", sign);
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  constexpr size_t kReadable = 5;
  if (words.size() > kReadable) {
    words.resize(kReadable - 1);
    words.emplace_back("something else that fits");
  }
  return joined(words);
}

std::vector<std::string> keywords_in(const IntervalSet& tokens, const antlr4::dfa::Vocabulary& vocabulary) {
  std::vector<std::string> words;
  for (const ssize_t token : tokens.toList()) {
    const std::string word = spelling(static_cast<size_t>(token), vocabulary);
    if (!word.empty() && std::isalpha(static_cast<unsigned char>(word[0])) != 0) words.push_back(word);
  }
  return words;
}

std::string misspelt(std::string_view word, const std::vector<std::string>& candidates) {
  if (word.size() < 3) return "";
  const std::string found = diag::nearest(word, candidates);
  if (found.empty() || found == word) return "";
  std::array<int, 256> letters{};
  for (const char c : word) ++letters[static_cast<unsigned char>(c)];
  for (const char c : found) --letters[static_cast<unsigned char>(c)];
  int different = 0;
  for (const int count : letters) different += std::abs(count);
  return different <= (found.size() < 6 ? 1 : 2) ? found : "";
}

}  // namespace score::syntax
