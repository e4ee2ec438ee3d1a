// Which line ends separate items (docs/language.md, "Words and lines").
#include <ScoreLexer.h>

#include "compiler/syntax/tokens.h"

namespace score::syntax {

using grammar::ScoreLexer;

namespace {

/// Signs and reserved words that want something behind them, so that the line must go on.
bool always_continues(size_t type) {
  switch (type) {
    case ScoreLexer::LBRACE:
    case ScoreLexer::COMMA:
    case ScoreLexer::COLON:
    case ScoreLexer::DOT:
    case ScoreLexer::ASSIGN:
    case ScoreLexer::PLUS:
    case ScoreLexer::MINUS:
    case ScoreLexer::SLASH:
    case ScoreLexer::EQ:
    case ScoreLexer::NE:
    case ScoreLexer::LT:
    case ScoreLexer::LE:
    case ScoreLexer::GT:
    case ScoreLexer::GE:
    case ScoreLexer::AND:
    case ScoreLexer::OR:
    case ScoreLexer::NOT:
    case ScoreLexer::IN:
    case ScoreLexer::IS:
    case ScoreLexer::IF:
    case ScoreLexer::THEN:
    case ScoreLexer::ELSE: return true;
    default: return false;
  }
}

bool ends_operand(size_t type) {
  switch (type) {
    case ScoreLexer::NUM:
    case ScoreLexer::PERCENT:
    case ScoreLexer::STRING:
    case ScoreLexer::RAW_STRING:
    case ScoreLexer::IDENT:
    case ScoreLexer::QUOTED:
    case ScoreLexer::RPAREN:
    case ScoreLexer::RBRACK: return true;
    default: return false;
  }
}

/// Words and signs that are operators behind an operand, and something else (a name, "any other") elsewhere.
bool continues_behind_operand(size_t type) {
  switch (type) {
    case ScoreLexer::STAR:
    case ScoreLexer::DIV:
    case ScoreLexer::MOD:
    case ScoreLexer::CONTAINS:
    case ScoreLexer::MATCHES: return true;
    default: return false;
  }
}

class LineEnds {
 public:
  LineEnds(const std::vector<Token>& tokens, bool none) : in_(tokens), none_(none) {}

  std::vector<Token> run() {
    out_.reserve(in_.size());
    for (size_t i = 0; i < in_.size(); ++i) {
      if (in_[i].type != ScoreLexer::NL) {
        track_brackets(in_[i].type);
        if (in_[i].type == ScoreLexer::RBRACE) end_item(in_[i]);
        if (begins_block_item(i) && !out_.empty() && out_.back().type == ScoreLexer::RBRACE) end_item(in_[i]);
        out_.push_back(in_[i]);
        continue;
      }
      size_t next = i;
      while (next < in_.size() && in_[next].type == ScoreLexer::NL) ++next;
      if (next < in_.size() && ends_item(next)) out_.push_back(in_[i]);
      i = next - 1;
    }
    return std::move(out_);
  }

 private:
  void track_brackets(size_t type) {
    if (type == ScoreLexer::LPAREN || type == ScoreLexer::LBRACK || type == ScoreLexer::LBRACE) open_.push_back(type);
    const bool closes = type == ScoreLexer::RPAREN || type == ScoreLexer::RBRACK || type == ScoreLexer::RBRACE;
    if (closes && !open_.empty()) open_.pop_back();
  }

  /// Puts a separator before the token `next` if there is none.
  void end_item(const Token& next) {
    const size_t last = out_.empty() ? size_t{ScoreLexer::NL} : out_.back().type;
    if (last == ScoreLexer::NL || last == ScoreLexer::COMMA || last == ScoreLexer::LBRACE) return;
    out_.push_back({ScoreLexer::NL, next.begin, next.begin});
  }

  /// Does a line end here, with `in_[next]` the first token of the next line, end an item?
  bool ends_item(size_t next) const {
    if (none_ || out_.empty()) return false;
    if (!open_.empty() && open_.back() != ScoreLexer::LBRACE) return false;
    const size_t last = out_.back().type;
    if (last == ScoreLexer::LBRACE) return false;
    if (begins_item_for_sure(next)) return true;
    if (always_continues(last)) return false;
    if (continues_behind_operand(last) && out_.size() > 1 && ends_operand(out_[out_.size() - 2].type)) return false;
    return !begins_continuation(next);
  }

  size_t type(size_t at) const { return at < in_.size() ? in_[at].type : size_t{ScoreLexer::NL}; }

  /// Does the token at `at` begin an item of a score's block? Signs do, and some pairs of words.
  bool begins_block_item(size_t at) const {
    const size_t after = type(at + 1);
    switch (type(at)) {
      case ScoreLexer::PLUS:
      case ScoreLexer::MINUS: return true;
      case ScoreLexer::POINTS: return after == ScoreLexer::BY;
      case ScoreLexer::WEIGHT: return after == ScoreLexer::PERCENT || after == ScoreLexer::NUM;
      case ScoreLexer::GROUP:
        return after == ScoreLexer::LBRACE || after == ScoreLexer::STRING || after == ScoreLexer::FIRST ||
               after == ScoreLexer::HIGHEST;
      case ScoreLexer::DECAY:
        return after == ScoreLexer::HALVING || after == ScoreLexer::FADING || after == ScoreLexer::DROPPING ||
               after == ScoreLexer::EXPIRING || after == ScoreLexer::NONE;
      default: return false;
    }
  }

  /// Whatever the line before left open, it is over: a declaration's first word in the first column, the beginning of
  /// a block's item, `name:`.
  bool begins_item_for_sure(size_t next) const {
    const size_t after = type(next + 1);
    if (begins_block_item(next)) return true;
    if (after == ScoreLexer::COLON && !open_.empty()) return true;
    if (!begins_declaration(in_[next].type) || in_[next - 1].end != in_[next].begin) return false;
    return after == ScoreLexer::IDENT || after == ScoreLexer::QUOTED || after == ScoreLexer::STRING ||
           is_soft_keyword(after) || (after == ScoreLexer::LBRACE && in_[next].type == ScoreLexer::LEAD);
  }

  bool begins_continuation(size_t next) const {
    const size_t after = type(next + 1);
    switch (in_[next].type) {
      case ScoreLexer::LBRACE:
      case ScoreLexer::AND:
      case ScoreLexer::OR:
      case ScoreLexer::THEN:
      case ScoreLexer::ELSE:
      case ScoreLexer::WHERE:
      case ScoreLexer::WITHIN:
      case ScoreLexer::FOLLOWED:
      case ScoreLexer::REARM:
      case ScoreLexer::DO: return true;
      case ScoreLexer::WHEN: return after != ScoreLexer::WHEN;  // a segment's case may be called so
      case ScoreLexer::NOT: return after == ScoreLexer::FOLLOWED;
      default: return false;
    }
  }

  const std::vector<Token>& in_;
  const bool none_;
  std::vector<Token> out_;
  std::vector<size_t> open_;
};

}  // namespace

std::vector<Token> keep_line_ends(const std::vector<Token>& tokens, bool none) {
  return LineEnds(tokens, none).run();
}

}  // namespace score::syntax
