#pragma once
// Private to compiler/syntax: tokens between the lexer and the parser, and the passes over them.
//
//   text ─lex─▶ tokens ─mend_foreign─▶ tokens ─mend_slips─▶ tokens ─balance_brackets─▶ tokens ─keep_line_ends─▶ what
//   the parser reads
//
// Token types are those of grammar::ScoreLexer. The passes report what they mend, so that the parser never meets it.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"
#include "compiler/syntax/parse.h"

namespace score::syntax {

struct Token {
  size_t type = 0;
  uint32_t begin = 0;  // bytes of the file; an inserted token has begin == end
  uint32_t end = 0;
};

/// What the passes share.
struct LexContext {
  std::string_view text;
  source::FileId file = 0;
  diag::Diagnostics& diags;
  const Limits& limits;

  source::Span span(const Token& token) const { return {file, token.begin, token.end}; }
  std::string_view text_of(const Token& token) const { return text.substr(token.begin, token.end - token.begin); }
};

/// False, with a diagnostic, when the bytes are no text that can be read: too many, not UTF-8, with a zero byte.
bool check_text(const LexContext& context);

/// All tokens, white space and comments left out, line ends kept, no end-of-file token. Empty when there are too many.
std::optional<std::vector<Token>> lex(const LexContext& context);

/// Replaces signs of other languages that are several tokens (`//`, `**`) or none (`&`, `^`), and tests of a text
/// without their left side.
std::vector<Token> mend_foreign(const LexContext& context, std::vector<Token> tokens);

/// Replaces what other languages, word processors and input methods write (`&&`, `'x'`, `（`, `.5`) by what this one
/// writes, joins grade labels (`A+`), and tells the `days` of `days since` from others.
std::vector<Token> mend_slips(const LexContext& context, const std::vector<Token>& tokens);

/// Makes brackets pair: adds those that are missing where they are most likely missed, drops those too many. Empty
/// when they are nested too deeply.
std::optional<std::vector<Token>> balance_brackets(const LexContext& context, const std::vector<Token>& tokens);

/// Drops the line ends that end no item (with `none`, all of them), and puts one before each `}` that has none: every
/// item is then followed by a separator.
std::vector<Token> keep_line_ends(const std::vector<Token>& tokens, bool none = false);

/// Does `type` begin a declaration (and, as all soft keywords, many other things)?
bool begins_declaration(size_t type);

/// Is `type` a word that may be a name (a soft keyword)?
bool is_soft_keyword(size_t type);

}  // namespace score::syntax
