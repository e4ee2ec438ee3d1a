#include "compiler/syntax/recovery.h"

namespace score::syntax {

using grammar::ScoreParser;

namespace {

/// Rules that are one item of a list: an error inside ends there.
bool is_item(size_t rule) {
  return !item_noun(rule).empty();
}

/// Rules before a block: an error inside ends at the block.
bool is_head(size_t rule) {
  switch (rule) {
    case ScoreParser::RuleScoreHead:
    case ScoreParser::RuleTableHead:
    case ScoreParser::RuleGroupHead:
    case ScoreParser::RuleBandGradeHead:
    case ScoreParser::RuleShiftGradeHead:
    case ScoreParser::RuleMatrixHead:
    case ScoreParser::RuleMatrixColumns:
    case ScoreParser::RuleSegmentHead:
    case ScoreParser::RuleActionHead:
    case ScoreParser::RuleTestHead: return true;
    default: return false;
  }
}

}  // namespace

bool is_list(size_t rule) {
  switch (rule) {
    case ScoreParser::RuleFile:
    case ScoreParser::RuleEnumBody:
    case ScoreParser::RuleFieldBlock:
    case ScoreParser::RuleEventBlock:
    case ScoreParser::RuleBlock:
    case ScoreParser::RuleBandBlock:
    case ScoreParser::RuleGradeBandBlock:
    case ScoreParser::RuleShiftBlock:
    case ScoreParser::RuleCaseBlock:
    case ScoreParser::RulePairBlock:
    case ScoreParser::RuleTestBlock: return true;
    default: return false;
  }
}

namespace {

bool opens(size_t type) {
  return type == ScoreParser::LPAREN || type == ScoreParser::LBRACK || type == ScoreParser::LBRACE;
}
bool closes(size_t type) {
  return type == ScoreParser::RPAREN || type == ScoreParser::RBRACK || type == ScoreParser::RBRACE;
}

size_t next_index(antlr4::Parser* parser) {
  return parser->getInputStream()->index();
}

/// Steps over the next token without matching it: no error ends by that.
void skip_token(antlr4::Parser* parser) {
  parser->getInputStream()->consume();
}

}  // namespace

Recovery::Recovery(const LexContext& context, const source::SourceFile& file, const std::vector<Token>& tokens)
    : context_(context), file_(file), tokens_(tokens), habits_(context, tokens) {
  depths_.reserve(tokens.size() + 1);
  uint32_t depth = 0;
  for (const Token& token : tokens) {
    if (closes(token.type) && depth > 0) --depth;
    depths_.push_back(depth);
    if (opens(token.type)) ++depth;
  }
  depths_.push_back(0);
  for (const diag::Diagnostic& reported : context.diags.all()) {
    const bool shifts_text = reported.spec == &diag::S0009 || reported.spec == &diag::S0016 ||
                             reported.spec == &diag::S0017 || reported.spec == &diag::S0018 ||
                             reported.spec == &diag::S0008;
    if (shifts_text && reported.span.file == context.file)
      silent_lines_.insert(file.position(reported.span.begin).line);
  }
}

void Recovery::reset(antlr4::Parser* /*parser*/) {
  recovering_ = unwinding_ = false;
}

bool Recovery::inErrorRecoveryMode(antlr4::Parser* /*parser*/) {
  return recovering_;
}

void Recovery::reportMatch(antlr4::Parser* /*parser*/) {
  recovering_ = false;
}

void Recovery::reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) {
  if (!unwinding_) report_mismatch(parser, error);
}

antlr4::Token* Recovery::recoverInline(antlr4::Parser* parser) {
  const antlr4::misc::IntervalSet expected = parser->getExpectedTokens();
  const size_t at = next_index(parser);
  const bool single = expected.size() == 1;
  if (single && expected.contains(static_cast<size_t>(ScoreParser::LBRACE))) {
    size_t brace = at;
    const size_t depth = depths_[at];
    while (brace < tokens_.size() && depths_[brace] >= depth && type(brace) != ScoreParser::NL &&
           !(type(brace) == ScoreParser::LBRACE && depths_[brace] == depth)) {
      ++brace;
    }
    if (type(brace) == ScoreParser::LBRACE && brace > at) {
      report_mismatch(parser, antlr4::InputMismatchException(parser));
      while (next_index(parser) < brace) skip_token(parser);
      antlr4::Token* token = parser->getCurrentToken();
      parser->consume();
      recovering_ = false;
      return token;
    }
  }
  if (single && expected.contains(static_cast<size_t>(ScoreParser::COLON)) && at > 0 && is_separated(at - 1)) {
    const bool goes_on = type(at) != ScoreParser::NL && type(at) != ScoreParser::COMMA && !closes(type(at)) &&
                         type(at) != ScoreParser::ASSIGN && at < tokens_.size();
    // A band that is no range: what stands there is no value.
    const bool in_band = parser->getContext()->getRuleIndex() == ScoreParser::RuleBand;
    if (goes_on && in_band && (type(at) == ScoreParser::MINUS || type(at) == ScoreParser::PLUS || text(at) == "to")) {
      throw antlr4::InputMismatchException(parser);
    }
    if (goes_on) {
      report_mismatch(parser, antlr4::InputMismatchException(parser));
      if (told_.second >= at) throw antlr4::InputMismatchException(parser);  // what was meant is longer than a colon
      made_up_.push_back(std::make_unique<antlr4::CommonToken>(static_cast<size_t>(ScoreParser::COLON)));
      recovering_ = false;
      return made_up_.back().get();
    }
  }
  throw antlr4::InputMismatchException(parser);
}

void Recovery::recover(antlr4::Parser* parser, std::exception_ptr error) {
  const antlr4::ParserRuleContext* rule = parser->getContext();
  const size_t index = rule->getRuleIndex();
  if (!is_item(index) && !is_head(index)) {
    unwinding_ = true;
    std::rethrow_exception(error);
  }
  unwinding_ = false;
  recovering_ = true;
  const size_t start = rule->start->getTokenIndex();
  const size_t depth = depths_[std::min(start, tokens_.size())];
  if (is_head(index)) {
    skip_to_block(parser, depth);
  } else {
    const auto* list = dynamic_cast<const antlr4::ParserRuleContext*>(rule->parent);
    skip_item(parser, depth, list == nullptr ? static_cast<size_t>(ScoreParser::RuleFile) : list->getRuleIndex());
  }
}

void Recovery::sync(antlr4::Parser* parser) {
  const size_t rule = parser->getContext()->getRuleIndex();
  if (!is_list(rule)) return;
  const auto& atn = parser->getATN();
  const antlr4::misc::IntervalSet& fits = atn.nextTokens(atn.states[parser->getState()]);
  while (!fits.contains(parser->getInputStream()->LA(1))) {
    const size_t at = next_index(parser);
    if (at >= tokens_.size()) return;
    report_not_in_list(parser);
    recovering_ = true;
    const size_t opening = parser->getContext()->getStart()->getTokenIndex();
    const size_t depth = rule == ScoreParser::RuleFile ? 0 : depths_[opening] + 1;
    if (closes(type(at)) && depths_[at] < depth) return;
    skip_token(parser);
    skip_item(parser, depth, rule);
  }
}

/// Skips to where the item at bracket depth `depth` ends; at least what is inside its own brackets.
void Recovery::skip_item(antlr4::Parser* parser, size_t depth, size_t list_rule) {
  for (size_t at = next_index(parser); at < tokens_.size(); at = next_index(parser)) {
    if (depths_[at] < depth) return;
    if (depths_[at] == depth) {
      if (type(at) == ScoreParser::NL) return;
      if (type(at) == ScoreParser::COMMA && comma_ends_item(at, list_rule)) return;
    }
    skip_token(parser);
  }
}

void Recovery::skip_to_block(antlr4::Parser* parser, size_t depth) {
  for (size_t at = next_index(parser); at < tokens_.size(); at = next_index(parser)) {
    const bool here = depths_[at] == depth;
    if (depths_[at] < depth || (here && (type(at) == ScoreParser::LBRACE || type(at) == ScoreParser::NL))) return;
    if (here && type(at) == ScoreParser::ASSIGN) return;
    skip_token(parser);
  }
}

/// Commas separate items, and in some items values too: is the comma at `at` of the first kind?
bool Recovery::comma_ends_item(size_t at, size_t list_rule) const {
  switch (list_rule) {
    case ScoreParser::RuleEnumBody:
    case ScoreParser::RuleBandBlock:
    case ScoreParser::RuleGradeBandBlock:
    case ScoreParser::RuleShiftBlock:
    case ScoreParser::RuleCaseBlock:
    case ScoreParser::RulePairBlock: return true;
    case ScoreParser::RuleBlock: return type(at + 1) == ScoreParser::PLUS || type(at + 1) == ScoreParser::MINUS;
    case ScoreParser::RuleFieldBlock:
    case ScoreParser::RuleEventItem:
    case ScoreParser::RuleEventBlock: {
      const size_t next = type(at + 1);
      const bool name = next == ScoreParser::IDENT || next == ScoreParser::QUOTED || is_soft_keyword(next);
      return name && (type(at + 2) == ScoreParser::COLON || type(at + 2) == ScoreParser::FROM);
    }
    default: return false;
  }
}

size_t Recovery::type(size_t at) const {
  return at < tokens_.size() ? tokens_[at].type : static_cast<size_t>(antlr4::Token::EOF);
}

/// A separator that the filter put in is not in the text: what stands behind it is.
size_t Recovery::visible(size_t at) const {
  return at < tokens_.size() && type(at) == ScoreParser::NL && tokens_[at].begin == tokens_[at].end ? at + 1 : at;
}

source::Span Recovery::span(size_t at) const {
  at = visible(at);
  if (at < tokens_.size()) return context_.span(tokens_[at]);
  const auto end = static_cast<uint32_t>(context_.text.size());
  return {context_.file, end, end};
}

/// Does a new item begin at the token `at`: first of all, after a line end, a comma or a bracket?
bool Recovery::is_separated(size_t at) const {
  if (at == 0) return true;
  const size_t before = type(at - 1);
  return before == ScoreParser::NL || before == ScoreParser::COMMA || before == ScoreParser::LBRACE ||
         before == ScoreParser::RBRACE;
}

/// One error a place: not while recovering, not where an earlier pass has said what is wrong.
bool Recovery::may_report(size_t at) {
  if (recovering_) return false;
  recovering_ = true;
  const uint32_t line = file_.position(span(at).begin).line;
  if (silent_lines_.contains(line)) return false;
  if (++errors_ > context_.limits.max_errors) {
    context_.diags.report<diag::S0034>(span(at), context_.limits.max_errors);
    throw ParseStopped{};
  }
  return true;
}

}  // namespace score::syntax
