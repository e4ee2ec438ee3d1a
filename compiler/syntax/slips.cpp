// What people write who have other languages in mind, and what it is here: errors of the grammar with words and edits
// of their own.
#include <algorithm>

#include "compiler/syntax/recovery.h"

namespace score::syntax {

using grammar::ScoreParser;

namespace {

bool ends_item(size_t type) {
  return type == ScoreParser::NL || type == ScoreParser::COMMA || type == ScoreParser::RBRACE ||
         type == antlr4::Token::EOF;
}

bool is_comparison(size_t type) {
  return type == ScoreParser::GT || type == ScoreParser::GE || type == ScoreParser::LT || type == ScoreParser::LE;
}

bool is_inside(antlr4::Parser* parser, size_t rule, size_t or_rule) {
  const antlr4::ParserRuleContext* context = parser->getContext();
  for (; context != nullptr; context = dynamic_cast<const antlr4::ParserRuleContext*>(context->parent)) {
    if (context->getRuleIndex() == rule || context->getRuleIndex() == or_rule) return true;
  }
  return false;
}

}  // namespace

source::Span Recovery::span(size_t first, size_t last) const {
  return {context_.file, tokens_[first].begin, tokens_[last].end};
}

std::string Recovery::text(size_t first, size_t last) const {
  return std::string(context_.text.substr(tokens_[first].begin, tokens_[last].end - tokens_[first].begin));
}

bool Recovery::report_everyday_slip(antlr4::Parser* parser, size_t at) {
  return report_thousands(at) || report_band(parser, at) || report_action(parser, at) || report_decimal_comma(at) ||
         report_several_bands(parser, at) || report_suffix(at) || report_clock(at) || report_habit(parser, at) ||
         report_last_days(at) || report_case_of_letters(at) || report_missing_unit(at) ||
         report_computed_points(parser, at) || report_bare_source(parser, at);
}

/// Do a comma at `comma` and three digits go on the number before it?
bool Recovery::goes_on_by_thousands(size_t comma) const {
  return comma > 0 && type(comma) == ScoreParser::COMMA && type(comma + 1) == ScoreParser::NUM &&
         text(comma + 1).size() == 3 && tokens_[comma].begin == tokens_[comma - 1].end &&
         tokens_[comma].end == tokens_[comma + 1].begin;
}

/// `1,000`
bool Recovery::report_thousands(size_t at) {
  const auto goes_on = [&](size_t comma) { return goes_on_by_thousands(comma); };
  size_t first = at;
  if (at > 0 && goes_on(at)) --first;
  if (at > 1 && goes_on(at - 1)) first = at - 2;
  if (first == at || type(first) != ScoreParser::NUM || text(first).size() > 3) return false;
  size_t last = first;
  while (goes_on(last + 1)) last += 2;
  told_ = {first, last};
  const std::string number = text(first, last);
  std::string meant = number;
  std::replace(meant.begin(), meant.end(), ',', '_');
  diag::Diagnostic& made =
      context_.diags.report<diag::S0001>(span(first, last), "a number such as `" + meant + "`", "`" + number + "`");
  made.with_help("thousands are set apart by `_`");
  for (size_t comma = first + 1; comma < last; comma += 2) made.fix(span(comma), "_").safely();
  return true;
}

/// `within last 30 days`, `in the last 30 days`
bool Recovery::report_last_days(size_t at) {
  size_t last = at;
  if (type(last) != ScoreParser::LAST && last > 0) --last;
  const bool unit = type(last + 2) >= ScoreParser::SECOND && type(last + 2) <= ScoreParser::YEARS;
  if (type(last) != ScoreParser::LAST || type(last + 1) != ScoreParser::NUM || !unit) return false;
  size_t first = last;
  if (first > 0 && type(first - 1) == ScoreParser::THE) --first;
  if (first > 0 && type(first - 1) == ScoreParser::OF) return false;
  if (first > 0 && (type(first - 1) == ScoreParser::WITHIN || type(first - 1) == ScoreParser::IN)) --first;
  if (first > 1 && habits_.names().types.contains(text(first - 1, first - 1))) return false;  // no event
  const std::string meant = "within " + text(last + 1, last + 2);
  context_.diags
      .report<diag::S0001>(span(first, last + 2), "a window such as `" + meant + "`", "`" + text(first, last + 2) + "`")
      .with_help("`" + meant + "` reaches back from now")
      .fix(span(first, last), "within")
      .safely();
  return true;
}

/// The band that the tokens from `first` on were to be: "40..80"; "" if they are none. `last` is its last token.
std::string Recovery::meant_band(size_t first, size_t* last) const {
  const auto bound_end = [&](size_t from) -> size_t {
    if (type(from) == ScoreParser::MINUS) ++from;
    const bool bound =
        type(from) == ScoreParser::NUM || type(from) == ScoreParser::PERCENT || type(from) == ScoreParser::DATE;
    while (bound && goes_on_by_thousands(from + 1)) from += 2;
    return bound ? from : 0;
  };
  const auto bound_text = [&](size_t from, size_t to) {
    std::string written = text(from, to);
    std::replace(written.begin(), written.end(), ',', '_');
    return written;
  };
  const bool compares = is_comparison(type(first));
  const size_t low = bound_end(compares ? first + 1 : first);
  if (low == 0) return "";
  *last = low;
  if (compares) {
    const bool up = type(first) == ScoreParser::GT || type(first) == ScoreParser::GE;
    return up ? bound_text(first + 1, low) + ".." : ".." + bound_text(first + 1, low);
  }
  const std::string from = bound_text(first, low);
  *last = low + 1;
  const bool dash = type(low + 1) == ScoreParser::MINUS || text(low + 1) == "to";
  const size_t high = dash ? bound_end(low + 2) : 0;
  if (high != 0) {
    *last = high;
    return from + ".." + bound_text(low + 2, high);
  }
  return type(low + 1) == ScoreParser::PLUS ? from + ".." : "";
}

/// `0-100: 1`, `100+: 1`, `A: >80`
bool Recovery::report_band(antlr4::Parser* parser, size_t at) {
  const bool table = is_inside(parser, ScoreParser::RuleBandBlock, ScoreParser::RuleBand);
  if (!table && !is_inside(parser, ScoreParser::RuleGradeBandBlock, ScoreParser::RuleGradeBand)) return false;
  size_t first = std::min(at, tokens_.size());
  while (first > 0 && !ends_item(type(first - 1)) && type(first - 1) != ScoreParser::LBRACE &&
         type(first - 1) != ScoreParser::COLON) {
    --first;
  }
  const bool behind_colon = first > 0 && type(first - 1) == ScoreParser::COLON;
  size_t last = first;
  const std::string meant = table == behind_colon ? "" : meant_band(first, &last);
  const bool whole = table ? type(last + 1) == ScoreParser::COLON : ends_item(type(last + 1));
  if (meant.empty() || !whole) return false;
  told_ = {first, last};
  const size_t sign = type(first);
  diag::Diagnostic& made = context_.diags.report<diag::S0001>(span(first, last), "a range such as `" + meant + "`",
                                                              "`" + text(first, last) + "`");
  if (sign == ScoreParser::GT) {
    made.with_help("a band includes where it begins: `" + meant + "` takes in " + text(first + 1, last));
  } else if (sign == ScoreParser::LT) {
    made.with_help("of whole numbers `" + meant + "` takes in " + text(first + 1, last) +
                   " too, of decimals all below it; the first band that fits counts");
  } else {
    made.with_help("a band is written `a..b`, `a..` or `..b`");
  }
  const bool otherwise = is_comparison(sign) && sign != ScoreParser::GE;  // the border belongs to the other side
  made.fix(span(first, last), meant).safely(!otherwise);
  return true;
}

/// `on fit > 80 do call`, and an action without `{ }`.
bool Recovery::report_action(antlr4::Parser* parser, size_t at) {
  const bool trigger = is_inside(parser, ScoreParser::RuleTrigger, ScoreParser::RuleActionHead);
  const bool unblocked = at > 1 && type(at - 2) == ScoreParser::DO && ends_item(type(at)) &&
                         is_inside(parser, ScoreParser::RuleAction, ScoreParser::RulePairBlock);
  if (trigger && is_comparison(type(at))) {
    const bool up = type(at) == ScoreParser::GT || type(at) == ScoreParser::GE;
    const std::string_view words = up ? "rises above" : "falls below";
    diag::Diagnostic& made = context_.diags.report<diag::S0001>(span(at), fmt::format("`{}`", words), found(at));
    made.with_help("an action is started by a change from one run to the next").fix(span(at), std::string(words));
    size_t end = at;
    while (end < tokens_.size() && type(end) != ScoreParser::NL && type(end) != ScoreParser::LBRACE) ++end;
    if (type(end) != ScoreParser::LBRACE && type(end - 2) == ScoreParser::DO) {
      made.fix({context_.file, tokens_[end - 1].end, tokens_[end - 1].end}, " {}");
    }
    return true;
  }
  if (!unblocked) return false;
  const uint32_t end = tokens_[at - 1].end;
  context_.diags.report<diag::S0001>(span(at - 1), fmt::format("`{{ }}` behind `do {}`", text(at - 1)), found(at))
      .with_help("between the braces stands what is given to the action: `{}` for nothing")
      .fix({context_.file, end, end}, " {}");
  return true;
}

/// `+10 every visit`, `+10 visit within 3 days`, `+10 budget > 5`
bool Recovery::report_bare_source(antlr4::Parser* parser, size_t at) {
  const bool rule = is_inside(parser, ScoreParser::RulePointsRule, ScoreParser::RuleBlock);
  const bool behind_points = at > 1 && (type(at - 1) == ScoreParser::NUM || type(at - 1) == ScoreParser::RPAREN ||
                                        type(at - 1) == ScoreParser::STRING);
  if (!rule || !behind_points) return false;
  const auto is_name = [&](size_t i) { return type(i) == ScoreParser::IDENT || type(i) == ScoreParser::QUOTED; };
  size_t name = at;
  if (type(name) == ScoreParser::EVERY || type(name) == ScoreParser::FOR) ++name;
  if (name != at && (type(name) == ScoreParser::EACH || type(name) == ScoreParser::EVERY)) ++name;
  const size_t next = type(name + 1);
  const bool is_list = next == ScoreParser::IN && type(name + 2) == ScoreParser::LBRACK;
  const bool compared = is_comparison(next) || next == ScoreParser::EQ || next == ScoreParser::NE ||
                        next == ScoreParser::IS || next == ScoreParser::CONTAINS || is_list;
  if (name == at && is_name(name) && compared) {
    context_.diags.report<diag::S0002>(span(at), found(at), "rule")
        .with_help("a rule's condition starts with `when`")
        .fix({context_.file, tokens_[at].begin, tokens_[at].begin}, "when ");
    return true;
  }
  const bool goes_on = ends_item(next) || next == ScoreParser::WHERE || next == ScoreParser::WITHIN ||
                       next == ScoreParser::WHEN || next == ScoreParser::DECAY || next == ScoreParser::FOLLOWED ||
                       next == ScoreParser::AT || next == ScoreParser::AS || next == ScoreParser::IN;
  if (!is_name(name) || (name == at && !goes_on)) return false;
  if (has_event_before(at) || !habits_.names().events.contains(text(name))) return false;
  context_.diags.report<diag::S0002>(span(at), found(at), "rule")
      .with_help(fmt::format("points for an event are written `each {}`", text(name)))
      .fix({context_.file, tokens_[at].begin, tokens_[name].begin}, "each ");
  return true;
}

}  // namespace score::syntax
