// Slips of single words and numbers, and the habits of habit_table.cpp.
#include <algorithm>
#include <array>

#include "compiler/syntax/recovery.h"

namespace score::syntax {

using grammar::ScoreParser;

namespace {

struct Suffix {
  std::string_view text;
  std::string_view unit;  // "" for thousands
};

constexpr Suffix kSuffixes[] = {
    {"k", ""},         {"K", ""},          {"s", "second"}, {"sec", "second"}, {"secs", "second"},
    {"min", "minute"}, {"mins", "minute"}, {"h", "hour"},   {"hr", "hour"},    {"hrs", "hour"},
    {"d", "day"},      {"w", "week"},      {"wk", "week"},  {"wks", "week"},   {"mo", "month"},
    {"mos", "month"},  {"y", "year"},      {"yr", "year"},  {"yrs", "year"},
};

constexpr std::string_view kWords[] = {"and",  "or",    "not",      "if",      "then", "else",   "true", "false",
                                       "in",   "is",    "known",    "unknown", "when", "where",  "each", "within",
                                       "once", "decay", "contains", "starts",  "ends", "between"};

bool is_name(size_t type) {
  return type == ScoreParser::IDENT || type == ScoreParser::QUOTED || is_soft_keyword(type);
}
bool is_value(size_t type) {
  return is_name(type) || type == ScoreParser::STRING || type == ScoreParser::NUM || type == ScoreParser::DATE;
}

std::string lowered(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
  return out;
}

/// The word of the language that was written in capitals, or "".
std::string_view word_in_capitals(std::string_view written) {
  const std::string low = lowered(written);
  const auto* found = std::find(std::begin(kWords), std::end(kWords), low);
  return low == written || found == std::end(kWords) ? "" : *found;
}

/// A form as a message shows it: in back-quotes, of which a name has its own.
std::string shown(const std::string& form) {
  if (!form.starts_with('`')) return "`" + form + "`";
  return "the name " + form.substr(0, form.rfind('`') + 1);
}

size_t list_around(antlr4::Parser* parser) {
  const antlr4::ParserRuleContext* context = parser->getContext();
  for (; context != nullptr; context = dynamic_cast<const antlr4::ParserRuleContext*>(context->parent)) {
    if (is_list(context->getRuleIndex())) return context->getRuleIndex();
  }
  return ScoreParser::RuleLoneExpression;
}

bool ends_points(size_t type) {
  constexpr std::array kEnds = {ScoreParser::NL,   ScoreParser::COMMA,  ScoreParser::STRING, ScoreParser::WHEN,
                                ScoreParser::EACH, ScoreParser::ONCE,   ScoreParser::IN,     ScoreParser::DECAY,
                                ScoreParser::PER,  ScoreParser::RBRACE, ScoreParser::IF};
  return type == antlr4::Token::EOF || std::find(kEnds.begin(), kEnds.end(), type) != kEnds.end();
}

}  // namespace

/// `1,5` and `1.000,50`: a comma would end the item, so it is never what was meant.
bool Recovery::report_decimal_comma(size_t at) {
  size_t comma = at;
  if (comma > 0 && type(comma) != ScoreParser::COMMA) --comma;
  if (comma == 0 || type(comma) != ScoreParser::COMMA) return false;
  const bool number = type(comma - 1) == ScoreParser::NUM && type(comma + 1) == ScoreParser::NUM &&
                      tokens_[comma - 1].end == tokens_[comma].begin && tokens_[comma].end == tokens_[comma + 1].begin;
  if (!number) return false;
  std::string whole(text(comma - 1));
  std::erase(whole, '.');
  const std::string meant = fmt::format("{}.{}", whole, text(comma + 1));
  told_ = {comma - 1, comma + 1};
  context_.diags
      .report<diag::S0001>(span(comma - 1, comma + 1), "a number such as `" + meant + "`",
                           "`" + text(comma - 1, comma + 1) + "`")
      .with_help("a decimal has a point: `" + meant + "`");
  return true;
}

/// `10k`, `30s`
bool Recovery::report_suffix(size_t at) {
  size_t number = at == 0 ? 0 : at - 1;
  constexpr size_t kAhead = 3;
  while (number < at + kAhead && type(number) != ScoreParser::NUM) ++number;
  const auto* known = std::find_if(std::begin(kSuffixes), std::end(kSuffixes),
                                   [&](const Suffix& suffix) { return suffix.text == text(number + 1); });
  if (type(number) != ScoreParser::NUM || known == std::end(kSuffixes)) return false;
  const bool touches = tokens_[number].end == tokens_[number + 1].begin;
  if (!touches && (known->text.size() < 2 || number + 1 != at)) return false;
  const std::string digits(text(number));
  const bool whole = digits.find('.') == std::string::npos;
  if (known->unit.empty() && !whole) return false;
  const std::string meant =
      known->unit.empty() ? digits + "_000" : fmt::format("{} {}{}", digits, known->unit, digits == "1" ? "" : "s");
  told_ = {number, number + 1};
  context_.diags.report<diag::S0001>(span(number, number + 1), "`" + meant + "`", "`" + text(number, number + 1) + "`")
      .with_help(known->unit.empty() ? "numbers are written out; thousands may be set apart by `_`"
                                     : "units are written out")
      .fix(span(number, number + 1), meant)
      .safely();
  return true;
}

/// `at 9am`, `at 5:30 pm`, `at "09:00"`
bool Recovery::report_clock(size_t at) {
  size_t word = at;
  constexpr size_t kBack = 4;
  while (word > 0 && at - word < kBack && type(word) != ScoreParser::AT) --word;
  if (type(word) != ScoreParser::AT) return false;
  const size_t first = word + 1;
  std::string meant;
  size_t last = first;
  if (type(first) == ScoreParser::STRING) {
    meant = text(first).substr(1, text(first).size() - 2);
    const bool clock =
        meant.size() >= 4 && meant.size() <= 5 && meant[meant.size() - 3] == ':' &&
        std::all_of(meant.begin(), meant.end(), [](char c) { return c == ':' || (c >= '0' && c <= '9'); });
    if (!clock) return false;
  } else {
    const bool minutes = type(first + 1) == ScoreParser::COLON && type(first + 2) == ScoreParser::NUM;
    last = first + (minutes ? 3 : 1);
    const std::string half = lowered(text(last));
    const bool hour = type(first) == ScoreParser::NUM && text(first).size() <= 2;
    if (!hour || (half != "am" && half != "pm")) return false;
    const int twelve = std::stoi(std::string(text(first))) % 12;
    meant = fmt::format("{:02}:{}", twelve + (half == "pm" ? 12 : 0), minutes ? text(first + 2) : "00");
  }
  told_ = {word, last};
  diag::Diagnostic& made = context_.diags.report<diag::S0001>(
      span(first, last), "a time of day such as `" + meant + "`", "`" + text(first, last) + "`");
  made.with_help("hours go from 00 to 23; a time of day stands behind `next business day`");
  if (word > 1 && type(word - 1) == ScoreParser::DAY) made.fix(span(first, last), meant).safely();
  return true;
}

/// `any visit within 30`
bool Recovery::report_missing_unit(size_t at) {
  const size_t next = type(at + 2);
  const bool ends = ends_points(next) || next == ScoreParser::RPAREN || next == ScoreParser::AND ||
                    next == ScoreParser::OR || next == ScoreParser::DO;
  if (type(at) != ScoreParser::WITHIN || type(at + 1) != ScoreParser::NUM || !ends) return false;
  context_.diags.report<diag::S0019>(span(at + 1), text(at + 1), found(at + 2))
      .with_help(fmt::format("write `{0} days`, `{0} hours`, `{0} months`, ...", text(at + 1)));
  return true;
}

/// The last token of the value that begins at `first` in a list of items.
size_t Recovery::last_of_value(size_t first) const {
  size_t end = first;
  while (end < tokens_.size() &&
         !(depths_[end] <= depths_[first] &&
           (type(end) == ScoreParser::COMMA || type(end) == ScoreParser::NL || type(end) == ScoreParser::RBRACE))) {
    ++end;
  }
  return end - 1;
}

/// `"DE", "AT": 5`, `"DE" or "AT": 5`, `["DE", "AT"]: 5`
bool Recovery::report_several_bands(antlr4::Parser* parser, size_t at) {
  if (list_around(parser) != ScoreParser::RuleBandBlock || at == 0) return false;
  const bool list = type(at) == ScoreParser::LBRACK;
  const size_t begin = list ? at : at - 1;
  if (!is_separated(begin)) return false;
  std::vector<std::string_view> values;
  size_t next = list ? at + 1 : at - 1;
  while (is_value(type(next))) {
    values.push_back(text(next++));
    if (type(next) != ScoreParser::COMMA && type(next) != ScoreParser::OR) break;
    ++next;
  }
  if (list && type(next) == ScoreParser::RBRACK) ++next;
  if (values.size() < 2 || type(next) != ScoreParser::COLON) return false;
  const size_t last = last_of_value(next + 1);
  if (last <= next) return false;
  std::string meant;
  for (const std::string_view value : values) {
    meant += fmt::format("{}{}: {}", meant.empty() ? "" : ", ", value, text(next + 1, last));
  }
  told_ = {begin, last};
  context_.diags
      .report<diag::S0001>(span(begin, next - 1), "one band for each value", "`" + text(begin, next - 1) + "`")
      .with_help("a band is for one value or a range")
      .fix(span(begin, last), meant)
      .safely();
  return true;
}

/// Did the rule that `at` is in name an event before it?
bool Recovery::has_event_before(size_t at) const {
  for (size_t i = std::min(at, tokens_.size()); i > 0 && type(i - 1) != ScoreParser::NL; --i) {
    if (type(i - 1) == ScoreParser::EACH || type(i - 1) == ScoreParser::ONCE) return true;
  }
  return false;
}

bool Recovery::report_habit(antlr4::Parser* parser, size_t at) {
  std::vector<HabitPlace> places;
  switch (list_around(parser)) {
    case ScoreParser::RuleBlock:
      places = {HabitPlace::Rule, has_event_before(at) ? HabitPlace::EventRule : HabitPlace::PointsRule};
      break;
    case ScoreParser::RuleFieldBlock:
    case ScoreParser::RuleEventBlock: places = {HabitPlace::Fields}; break;
    case ScoreParser::RuleEnumBody: places = {HabitPlace::Members}; break;
    case ScoreParser::RuleBandBlock: places = {HabitPlace::Bands}; break;
    case ScoreParser::RuleGradeBandBlock: places = {HabitPlace::GradeBands}; break;
    case ScoreParser::RuleCaseBlock: places = {HabitPlace::Cases}; break;
    case ScoreParser::RuleFile: places = {HabitPlace::Top}; break;
    default: break;
  }
  places.push_back(HabitPlace::Expression);
  for (const HabitPlace place : places) {
    const std::optional<HabitFound> habit = habits_.find(place, at);
    if (!habit) continue;
    told_ = {habit->first, habit->last};
    const source::Span where = span(habit->first, habit->last);
    diag::Diagnostic& made =
        context_.diags.report<diag::S0001>(where, shown(habit->ours), "`" + text(habit->first, habit->last) + "`");
    made.with_help(std::string(habit->habit->help));
    const bool one_line = text(habit->first, habit->last).find_first_of("\r\n") == std::string::npos;
    if (habit->habit->mends == Mends::Hint || !one_line) return true;  // a comment may stand between
    const bool comma = type(habit->first) == ScoreParser::COMMA;
    const bool closes_up = habit->ours.starts_with(',') && habit->first > 0;
    const uint32_t begin = closes_up ? tokens_[habit->first - 1].end : where.begin;
    made.fix({context_.file, begin, where.end}, (comma && !closes_up ? " " : "") + habit->ours)
        .safely(habit->habit->mends == Mends::Safe);
    return true;
  }
  return false;
}

/// `a OR b`, `NOT a`, `IF c THEN a ELSE b`: all such words of the item at once.
bool Recovery::report_case_of_letters(size_t at) {
  size_t first = at;
  const auto meant = [&](size_t i) { return type(i) == ScoreParser::IDENT ? word_in_capitals(text(i)) : ""; };
  if (first > 0 && !meant(first - 1).empty()) --first;
  if (meant(first).empty()) return false;
  diag::Diagnostic& made =
      context_.diags.report<diag::S0001>(span(first), fmt::format("`{}`", meant(first)), found(first));
  made.with_help("the words of the language are in lower case");
  for (size_t i = first; i < tokens_.size() && type(i) != ScoreParser::NL; ++i) {
    if (!meant(i).empty()) made.fix(span(i), std::string(meant(i))).safely();
  }
  return true;
}

/// `+visits when ...`, `+(a)/2`, `+2 * visits`
bool Recovery::report_computed_points(antlr4::Parser* parser, size_t at) {
  if (list_around(parser) != ScoreParser::RuleBlock) return false;
  size_t sign = at;
  while (sign > 0 && !is_separated(sign)) {
    if (ends_points(type(sign))) return false;
    --sign;
  }
  if ((type(sign) != ScoreParser::PLUS && type(sign) != ScoreParser::MINUS) || sign == at) return false;
  const bool operation = type(at) == ScoreParser::STAR || type(at) == ScoreParser::SLASH;
  const bool name =
      at == sign + 1 && is_name(type(at)) && !ends_points(type(at)) && !habits_.names().events.contains(text(at));
  if (!operation && !name) return false;
  size_t end = at;
  while (end < tokens_.size() && (depths_[end] > depths_[sign] || !ends_points(type(end)))) ++end;
  if (end <= at) return false;
  const std::string written = text(sign + 1, end - 1);
  told_ = {sign, end - 1};
  const uint32_t begin = tokens_[sign + 1].begin, close = tokens_[end - 1].end;
  context_.diags.report<diag::S0001>(span(sign + 1, end - 1), "`(" + written + ")`", "`" + written + "`")
      .with_help("computed points stand in brackets")
      .fix({context_.file, begin, begin}, "(")
      .fix({context_.file, close, close}, ")")
      .safely();
  return true;
}

}  // namespace score::syntax
