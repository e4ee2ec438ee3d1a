// Brackets that do not pair. A parser that meets them loses its place for the rest of the file; here the whole token
// list is in view, so the missing one is put where the layout says that it was missed.
#include <ScoreLexer.h>

#include "compiler/syntax/tokens.h"

namespace score::syntax {

using grammar::ScoreLexer;

namespace {

struct Open {
  size_t index;  // of its token
  size_t type;
};

/// A token to be put in before the token `index`.
struct Insertion {
  size_t index;
  Token token;
};

bool is_opening(size_t type) {
  return type == ScoreLexer::LPAREN || type == ScoreLexer::LBRACK || type == ScoreLexer::LBRACE;
}
bool is_closing(size_t type) {
  return type == ScoreLexer::RPAREN || type == ScoreLexer::RBRACK || type == ScoreLexer::RBRACE;
}
size_t closing_of(size_t type) {
  if (type == ScoreLexer::LPAREN) return ScoreLexer::RPAREN;
  return type == ScoreLexer::LBRACK ? ScoreLexer::RBRACK : ScoreLexer::RBRACE;
}
char sign_of(size_t type) {
  switch (type) {
    case ScoreLexer::LPAREN: return '(';
    case ScoreLexer::RPAREN: return ')';
    case ScoreLexer::LBRACK: return '[';
    case ScoreLexer::RBRACK: return ']';
    case ScoreLexer::LBRACE: return '{';
    default: return '}';
  }
}

class Balancer {
 public:
  Balancer(const LexContext& context, const std::vector<Token>& tokens)
      : context_(context), in_(tokens), dropped_(tokens.size(), false) {
    size_t opening = 0, closing = 0;
    for (const Token& token : in_) {
      opening += token.type == ScoreLexer::LBRACE ? 1 : 0;
      closing += token.type == ScoreLexer::RBRACE ? 1 : 0;
    }
    brace_missing_ = opening > closing;
  }

  std::optional<std::vector<Token>> run() {
    for (size_t i = 0; i < in_.size(); ++i) {
      const size_t type = in_[i].type;
      if (brace_missing_ && !open_.empty() && begins_declaration_at(i)) close_everything(i);
      if (is_opening(type)) {
        if (type == ScoreLexer::LBRACE && !(i > 0 && in_[i - 1].type == ScoreLexer::ENUM)) close_round_ones(i);
        open_.push_back({i, type});
        if (open_.size() > context_.limits.max_brackets) {
          context_.diags.report<diag::S0007>(context_.span(in_[i]), context_.limits.max_brackets);
          return std::nullopt;
        }
      } else if (is_closing(type)) {
        close(i);
      } else if (type == ScoreLexer::UNENDED_STRING || type == ScoreLexer::UNENDED_NAME) {
        close_what_was_swallowed(i);
      }
    }
    close_everything(in_.size());
    return merged();
  }

 private:
  bool begins_declaration_at(size_t i) const {
    if (!begins_declaration(in_[i].type)) return false;
    const bool first_column = in_[i].begin == 0 || context_.text[in_[i].begin - 1] == '\n';
    const size_t next = i + 1 < in_.size() ? in_[i + 1].type : ScoreLexer::NL;
    return first_column && next != ScoreLexer::COLON && (next != ScoreLexer::LBRACE || in_[i].type == ScoreLexer::LEAD);
  }

  /// Puts the bracket that closes `open` before the token `index`, behind the text before it.
  void insert_closing(const Open& open, size_t index) {
    const uint32_t place = index == 0 ? 0 : in_[index - 1].end;
    insertions_.push_back({index, {closing_of(open.type), place, place}});
  }

  /// Reports the innermost bracket as never closed, and closes it before the token `limit` at the latest.
  void close_missing(size_t limit) {
    const Open open = open_.back();
    open_.pop_back();
    size_t index = limit;
    if (open.type != ScoreLexer::LBRACE) {
      index = end_of_bracketed(open, limit);
    } else {
      while (index > open.index + 1 && in_[index - 1].type == ScoreLexer::NL) --index;
    }
    context_.diags.report<diag::S0016>(context_.span(in_[open.index]), sign_of(open.type))
        .with_help(fmt::format("a `{}` is missing", sign_of(closing_of(open.type))));
    insert_closing(open, index);
  }

  /// Where a `(` or `[` that is never closed was most likely meant to end: at the end of its line.
  size_t end_of_bracketed(const Open& open, size_t limit) const {
    const bool call =
        open.index > 0 && (in_[open.index - 1].type == ScoreLexer::IDENT || is_soft_keyword(in_[open.index - 1].type));
    const bool commas_inside = open.type == ScoreLexer::LBRACK || call;
    for (size_t i = open.index + 1; i < limit; ++i) {
      const size_t type = in_[i].type;
      if (type == ScoreLexer::NL || type == ScoreLexer::LBRACE) return i;
      if (type == ScoreLexer::COMMA && !commas_inside && open_.size() < 2) return i;
    }
    return limit;
  }

  void close_everything(size_t limit) {
    while (!open_.empty()) close_missing(limit);
  }

  /// Braces never stand in `( )` or `[ ]` (but for `enum { }`): those still open were not closed.
  void close_round_ones(size_t limit) {
    while (!open_.empty() && open_.back().type != ScoreLexer::LBRACE) close_missing(limit);
  }

  void close(size_t i) {
    const size_t type = in_[i].type;
    if (type == ScoreLexer::RBRACE) {
      close_round_ones(i);
      if (open_.empty()) return one_brace_too_many(i);
    } else if (open_.empty() || open_.back().type == ScoreLexer::LBRACE) {
      context_.diags.report<diag::S0017>(context_.span(in_[i]), sign_of(type)).fix(context_.span(in_[i]), "");
      dropped_[i] = true;
      return;
    } else if (closing_of(open_.back().type) != type) {
      const Open open = open_.back();
      const char expected = sign_of(closing_of(open.type));
      context_.diags.report<diag::S0018>(context_.span(in_[i]), expected, sign_of(type))
          .note(context_.span(in_[open.index]), "the bracket")
          .fix(context_.span(in_[i]), std::string(1, expected));
      dropped_[i] = true;
      insert_closing(open, i);
    }
    open_.pop_back();
    if (open_.empty()) last_complete_ = i;
  }

  /// A `}` with nothing open. If what stands between the last complete block and here is no declaration, it was that
  /// block's `}` that came too early.
  void one_brace_too_many(size_t i) {
    size_t culprit = i;
    if (last_complete_ && in_[*last_complete_].type == ScoreLexer::RBRACE) {
      size_t after = *last_complete_ + 1;
      while (after < i && in_[after].type == ScoreLexer::NL) ++after;
      if (after < i && !begins_declaration(in_[after].type)) culprit = *last_complete_;
    }
    last_complete_ = i;
    context_.diags.report<diag::S0017>(context_.span(in_[culprit]), '}').fix(context_.span(in_[culprit]), "");
    dropped_[culprit] = true;
  }

  /// A string without its end took the rest of the line; brackets in there close what was opened on the line.
  void close_what_was_swallowed(size_t i) {
    for (const char c : context_.text_of(in_[i])) {
      if (open_.empty() || sign_of(closing_of(open_.back().type)) != c) continue;
      const uint32_t from = in_[open_.back().index].end;
      if (context_.text.substr(from, in_[i].begin - from).find_first_of("\r\n") != std::string_view::npos) return;
      insert_closing(open_.back(), i + 1);
      open_.pop_back();
    }
  }

  std::vector<Token> merged() {
    std::stable_sort(insertions_.begin(), insertions_.end(),
                     [](const Insertion& a, const Insertion& b) { return a.index < b.index; });
    std::vector<Token> out;
    out.reserve(in_.size() + insertions_.size());
    auto next = insertions_.begin();
    for (size_t i = 0; i <= in_.size(); ++i) {
      for (; next != insertions_.end() && next->index == i; ++next) out.push_back(next->token);
      if (i < in_.size() && !dropped_[i]) out.push_back(in_[i]);
    }
    for (Token& token : out) {
      if (token.type == ScoreLexer::UNENDED_STRING) token.type = ScoreLexer::STRING;
      if (token.type == ScoreLexer::UNENDED_NAME) token.type = ScoreLexer::QUOTED;
    }
    return out;
  }

  const LexContext& context_;
  const std::vector<Token>& in_;
  std::vector<bool> dropped_;
  std::vector<Open> open_;
  std::vector<Insertion> insertions_;
  std::optional<size_t> last_complete_;
  bool brace_missing_ = false;
};

}  // namespace

std::optional<std::vector<Token>> balance_brackets(const LexContext& context, const std::vector<Token>& tokens) {
  return Balancer(context, tokens).run();
}

}  // namespace score::syntax
