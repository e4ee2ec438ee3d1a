// The words of syntax errors: what was found, what was expected, and what was probably meant.
#include "compiler/syntax/recovery.h"

namespace score::syntax {

using antlr4::misc::IntervalSet;
using grammar::ScoreParser;

namespace {

bool is_reserved(size_t type) {
  return type >= ScoreParser::AND && type <= ScoreParser::UNKNOWN;
}

bool has(const IntervalSet& tokens, size_t type) {
  return tokens.contains(type);
}

const antlr4::ParserRuleContext* parent_of(const antlr4::ParserRuleContext* rule) {
  return dynamic_cast<const antlr4::ParserRuleContext*>(rule->parent);
}

/// The item around `rule`, or null.
const antlr4::ParserRuleContext* item_around(const antlr4::ParserRuleContext* rule) {
  while (rule != nullptr && item_noun(rule->getRuleIndex()).empty()) rule = parent_of(rule);
  return rule;
}

size_t start_of(const antlr4::ParserRuleContext* rule) {
  return rule->start->getTokenIndex();
}

/// What the items of a list are called.
std::string_view noun_of_list(size_t rule) {
  switch (rule) {
    case ScoreParser::RuleFile: return item_noun(ScoreParser::RuleTopItem);
    case ScoreParser::RuleEnumBody: return item_noun(ScoreParser::RuleEnumMember);
    case ScoreParser::RuleFieldBlock:
    case ScoreParser::RuleEventBlock: return item_noun(ScoreParser::RuleField);
    case ScoreParser::RuleBlock: return item_noun(ScoreParser::RuleBlockItem);
    case ScoreParser::RuleBandBlock:
    case ScoreParser::RuleGradeBandBlock: return item_noun(ScoreParser::RuleBand);
    case ScoreParser::RuleShiftBlock: return item_noun(ScoreParser::RuleShift);
    case ScoreParser::RuleCaseBlock: return item_noun(ScoreParser::RuleSegmentCase);
    case ScoreParser::RulePairBlock: return item_noun(ScoreParser::RulePair);
    default: return item_noun(ScoreParser::RuleTestItem);
  }
}

bool items_begin_with_names(size_t rule) {
  return rule != ScoreParser::RuleFile && rule != ScoreParser::RuleBlock && rule != ScoreParser::RuleShiftBlock;
}

}  // namespace

std::string Recovery::found(size_t at) const {
  at = visible(at);
  switch (type(at)) {
    case ScoreParser::NL: return "the end of the line";
    case antlr4::Token::EOF: return "the end of the file";
    default: break;
  }
  constexpr size_t kReadable = 40;
  std::string shown(text(at));
  if (shown.size() > kReadable) {
    size_t cut = kReadable;
    while (cut > 0 && (static_cast<unsigned char>(shown[cut]) & 0xC0) == 0x80) --cut;
    shown = shown.substr(0, cut) + "...";
  }
  return shown.starts_with('`') ? fmt::format("the name {}", shown) : fmt::format("`{}`", shown);
}

/// The largest thing that was to begin at the token `at`, by name; else the tokens that could have stood there.
std::string Recovery::expected_at(antlr4::Parser* parser, size_t at, const IntervalSet& expected) const {
  std::string_view best;
  const antlr4::ParserRuleContext* rule = parser->getContext();
  for (; rule != nullptr && rule->start != nullptr && start_of(rule) == at; rule = parent_of(rule)) {
    const std::string_view description = description_of_rule(rule->getRuleIndex());
    const bool unopened = is_list(rule->getRuleIndex()) && rule->getRuleIndex() != ScoreParser::RuleFile;
    if (unopened) best = "`{`";
    if (!unopened && !description.empty()) best = description;
  }
  if (!best.empty()) return std::string(best);
  if (rule != nullptr && rule->getRuleIndex() == ScoreParser::RuleBandTest) {
    return std::string(description_of_rule(ScoreParser::RuleBandTest));
  }
  const std::string words = words_for(expected, parser->getVocabulary());
  return words.empty() ? "something else" : words;
}

void Recovery::suggest(diag::Diagnostic& made, size_t at, const std::vector<std::string>& candidates) const {
  const std::string meant = misspelt(text(at), candidates);
  if (meant.empty()) return;
  made.with_help(fmt::format("did you mean `{}`?", meant)).fix(span(at), meant);
}

void Recovery::hint(diag::Diagnostic& made, antlr4::Parser* parser, size_t at) const {
  if (!made.help.empty() || !made.edits.empty()) return;
  const size_t rule = parser->getContext()->getRuleIndex();
  const bool sign_next = type(at + 1) == ScoreParser::PLUS || type(at + 1) == ScoreParser::MINUS;
  const std::string_view last = at > 0 ? text(at - 1) : "";
  if (type(at) == ScoreParser::NL && sign_next && (last == "and" || last == "or" || last == "not")) {
    made.with_help(
        fmt::format("the line ends with `{}`, and the next one starts a rule by its `{}`: what is it that "
                    "`{}` joins?",
                    last, text(at + 1), last));
  } else if (type(at) == ScoreParser::NL && sign_next) {
    made.with_help(
        fmt::format("a line that starts with `{}` starts a rule; to go on, end the line before it with the "
                    "operator",
                    text(at + 1)));
  } else if (rule == ScoreParser::RuleBlock && type(at) == ScoreParser::NUM && is_separated(at)) {
    made.with_help("a rule starts with `+` or `-`").fix({context_.file, span(at).begin, span(at).begin}, "+");
  } else if (rule == ScoreParser::RuleBlock && type(at) == ScoreParser::IF) {
    made.with_help("a rule's condition comes after its points: `+10 when ...`");
  }
}

void Recovery::report_reserved(size_t at) {
  context_.diags.report<diag::S0020>(span(at), text(at))
      .with_help("put it in back-quotes, or choose another name")
      .fix(span(at), fmt::format("`{}`", text(at)));
}

/// What the operator at `at` wants behind it, if that is not what stands there; else "".
std::string_view Recovery::wanted_behind(size_t at) const {
  const size_t next = type(at + 1);
  const auto none_of = [&](std::initializer_list<size_t> types) {
    return std::find(types.begin(), types.end(), next) == types.end();
  };
  const bool nothing = !none_of({ScoreParser::NL, ScoreParser::COMMA, ScoreParser::RPAREN, ScoreParser::RBRACK,
                                 ScoreParser::COLON, antlr4::Token::EOF});
  switch (type(at)) {
    case ScoreParser::IS:
      return none_of({ScoreParser::KNOWN, ScoreParser::UNKNOWN, ScoreParser::UNLISTED, ScoreParser::NOT})
                 ? "`known`, `unknown` or `unlisted`"
                 : "";
    case ScoreParser::STARTS:
    case ScoreParser::ENDS: return none_of({ScoreParser::WITH}) ? "`with`" : "";
    case ScoreParser::HAS:
      return none_of({ScoreParser::ANY, ScoreParser::ALL, ScoreParser::NONE, ScoreParser::EXACTLY})
                 ? "`any`, `all`, `none` or `exactly`"
                 : "";
    case ScoreParser::NOT:
      return none_of({ScoreParser::IN, ScoreParser::CONTAINS, ScoreParser::STARTS, ScoreParser::ENDS,
                      ScoreParser::MATCHES, ScoreParser::FOLLOWED})
                 ? "`in`, `contains`, `starts with`, `ends with`, `matches` or `followed by`"
                 : "";
    case ScoreParser::IN: return nothing ? "a list such as `[a, b]` or a range such as `1..5`" : "";
    case ScoreParser::FOLLOWED: return none_of({ScoreParser::BY}) ? "`by`" : "";
    case ScoreParser::EQ:
    case ScoreParser::NE:
    case ScoreParser::LT:
    case ScoreParser::LE:
    case ScoreParser::GT:
    case ScoreParser::GE:
    case ScoreParser::PLUS:
    case ScoreParser::MINUS:
    case ScoreParser::STAR:
    case ScoreParser::SLASH:
    case ScoreParser::DIV:
    case ScoreParser::MOD:
    case ScoreParser::AND:
    case ScoreParser::OR:
    case ScoreParser::CONTAINS:
    case ScoreParser::MATCHES: return nothing ? "an expression" : "";
    default: return "";
  }
}

/// The form of which the word at `at` is a part.
std::string_view Recovery::form_with(size_t at) const {
  switch (type(at)) {
    case ScoreParser::IN: return type(at + 1) == ScoreParser::AT ? "`EVENT in at least 3 of the last 8 weeks`" : "";
    case ScoreParser::ON: return "`EVENT on at least 3 days in any 7 days`";
    case ScoreParser::FOR: return "`EVENT for the first time within 7 days`";
    case ScoreParser::STOPPED: return "`EVENT stopped for 60 days`";
    case ScoreParser::RETURNED: return "`EVENT returned after 60 days within 7 days`";
    case ScoreParser::BETWEEN: return "`days between a and b`, or `between 90 and 30 days ago` behind an event";
    case ScoreParser::RANGE:
    case ScoreParser::RANGE_EXCLUSIVE:
    case ScoreParser::RANGE_INCLUSIVE: return "`x in 1..5`: a range stands behind `in`";
    default: return "";
  }
}

/// What stands behind an item that is complete, on the same line.
void Recovery::report_left_over(antlr4::Parser* parser, size_t at, std::string_view noun) {
  const std::string_view wanted = wanted_behind(at);
  if (!wanted.empty()) {
    hint(context_.diags.report<diag::S0001>(span(at + 1), wanted, found(at + 1)), parser, at + 1);
    return;
  }
  diag::Diagnostic& made = context_.diags.report<diag::S0002>(span(at), found(at), noun);
  const std::string_view form = form_with(at);
  if (!form.empty()) {
    made.with_help(fmt::format("the form is {}", form));
    return;
  }
  if (noun == "rule" && type(at) == ScoreParser::IF) {
    made.with_help("a rule's condition starts with `when`");
    size_t before = at;
    while (before > 0 && type(before) != ScoreParser::WHEN && type(before) != ScoreParser::NL) --before;
    if (type(before) != ScoreParser::WHEN) made.fix(span(at), "when").safely();  // else it would have two
  } else {
    suggest(made, at, words_of_item(noun));
  }
  hint(made, parser, at);
}

bool Recovery::report_unfinished_if(antlr4::Parser* parser, size_t at, const IntervalSet& expected) {
  const antlr4::ParserRuleContext* rule = parser->getContext();
  const size_t kind = rule->getRuleIndex();
  if (kind != ScoreParser::RuleConditional && kind != ScoreParser::RuleConditionalCondition) return false;
  const bool then = has(expected, ScoreParser::THEN);
  if (!then && !has(expected, ScoreParser::ELSE)) return false;
  const std::string_view word = then ? "then" : "else";
  if (!misspelt(text(at), {std::string(word)}).empty()) return false;
  bool in_points = false;
  for (const auto* around = rule; around != nullptr; around = parent_of(around)) {
    in_points = in_points || around->getRuleIndex() == ScoreParser::RulePoints;
  }
  context_.diags.report<diag::S0037>(span(start_of(rule)), word)
      .with_help(then        ? "it is written `if condition then value else other`"
                 : in_points ? "an `if` has a value in both cases: `else 0` gives no points"
                             : "an `if` has a value in both cases; `else unknown` is possible")
      .note(span(at), fmt::format("`{}` was expected before this", word));
  return true;
}

/// Slips that have a message of their own.
bool Recovery::report_known_slip(antlr4::Parser* parser, size_t at, const IntervalSet& expected) {
  const bool unit_wanted = has(expected, ScoreParser::DAYS) && !has(expected, ScoreParser::IDENT);
  if (unit_wanted && at > 0 && type(at - 1) == ScoreParser::NUM) {
    context_.diags.report<diag::S0019>(span(at - 1), text(at - 1), found(at))
        .with_help(fmt::format("write `{0} days`, `{0} hours`, `{0} months`, ...", text(at - 1)));
    return true;
  }
  if (type(at) == ScoreParser::NUM && expected.size() == 1 && has(expected, ScoreParser::PERCENT)) {
    context_.diags.report<diag::S0001>(span(at), "a percentage such as `30%`", found(at))
        .fix({context_.file, span(at).end, span(at).end}, "%")
        .safely();
    return true;
  }
  const bool name_wanted = has(expected, ScoreParser::IDENT) && !has(expected, ScoreParser::NUM);
  const bool called_so = has(expected, ScoreParser::IDENT) && habits_.names().reserved.contains(text(at));
  if ((name_wanted || called_so) && is_reserved(type(at))) {
    report_reserved(at);
    return true;
  }
  return report_missing_colon(parser, at, expected) || report_unfinished_if(parser, at, expected);
}

/// A colon is put in only where what stands behind it can be a type or a value.
bool Recovery::report_missing_colon(antlr4::Parser* parser, size_t at, const IntervalSet& expected) {
  const size_t rule = parser->getContext()->getRuleIndex();
  const bool colon_wanted = expected.size() == 1 && has(expected, ScoreParser::COLON);
  if (!colon_wanted || at == 0 || rule == ScoreParser::RuleClock) return false;
  const uint32_t place = tokens_[at - 1].end;
  const antlr4::ParserRuleContext* item = item_around(parser->getContext());
  const bool parameter = rule == ScoreParser::RuleParameter;
  const bool whole = item != nullptr && item->start != nullptr && !parameter;
  const size_t begin = whole ? start_of(item) : at - 1;
  const std::string_view before = context_.text.substr(tokens_[begin].begin, place - tokens_[begin].begin);
  diag::Diagnostic& made = context_.diags.report<diag::S0036>(span(at), before, found(at));
  const auto begins_value = [&](size_t next) {
    return (next == ScoreParser::IDENT || next == ScoreParser::QUOTED || is_soft_keyword(next) ||
            next == ScoreParser::NUM || next == ScoreParser::STRING || next == ScoreParser::LPAREN) &&
           next != ScoreParser::FROM;
  };
  if (parameter) {
    const auto known = habits_.names().types.find(std::string(before));
    made.with_help(fmt::format("a parameter has a type: `{}: {}`", before,
                               known == habits_.names().types.end() ? "int?" : known->second + "?"));
  } else if (rule == ScoreParser::RuleParam) {
    made.with_help(fmt::format("a param has a type: `{}: int = 80`", before));
  } else if (type(at) == ScoreParser::ASSIGN && begins_value(type(at + 1))) {
    made.fix({context_.file, place, span(at).end}, ":").safely();
  } else if (begins_value(type(at))) {
    made.fix({context_.file, place, place}, ":").safely();
  }
  return true;
}

void Recovery::report_mismatch(antlr4::Parser* parser, const antlr4::RecognitionException& error) {
  const size_t at = error.getOffendingToken() == nullptr ? parser->getInputStream()->index()
                                                         : error.getOffendingToken()->getTokenIndex();
  // `a: int b`: the parser took `b` for the next field's name; what is wrong is that it stands there.
  const antlr4::ParserRuleContext* item = item_around(parser->getContext());
  const size_t begin = item == nullptr || item->start == nullptr ? 0 : start_of(item);
  if (begin > told_.first && begin <= told_.second) {
    recovering_ = true;
    return;
  }
  if (item != nullptr && item->start != nullptr && !is_separated(start_of(item)) && start_of(item) > 0) {
    const size_t start = start_of(item);
    if (may_report(start) && !report_everyday_slip(parser, start)) {
      report_left_over(parser, start, item_noun(item->getRuleIndex()));
    }
    return;
  }
  if (!may_report(at) || report_everyday_slip(parser, at)) return;
  const IntervalSet expected = expected_tokens(parser, error);
  if (report_known_slip(parser, at, expected)) return;
  diag::Diagnostic& made = context_.diags.report<diag::S0001>(span(at), expected_at(parser, at, expected), found(at));
  suggest(made, at, keywords_in(expected, parser->getVocabulary()));
  hint(made, parser, at);
}

/// The next token cannot begin an item of the list that is being read.
void Recovery::report_not_in_list(antlr4::Parser* parser) {
  const size_t at = parser->getInputStream()->index();
  const size_t rule = parser->getContext()->getRuleIndex();
  if (!may_report(at) || report_everyday_slip(parser, at)) return;
  if (!is_separated(at)) return report_left_over(parser, at, noun_of_list(rule));
  if (is_reserved(type(at)) && items_begin_with_names(rule)) return report_reserved(at);
  const auto& atn = parser->getATN();
  const IntervalSet expected = atn.nextTokens(atn.states[parser->getState()]);
  diag::Diagnostic& made = context_.diags.report<diag::S0001>(span(at), description_of_rule(rule), found(at));
  suggest(made, at, keywords_in(expected, parser->getVocabulary()));
  hint(made, parser, at);
}

}  // namespace score::syntax
