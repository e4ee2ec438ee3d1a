#include <ScoreLexer.h>
#include <utf8proc.h>

#include "compiler/syntax/tokens.h"

namespace score::syntax {

using grammar::ScoreLexer;

bool is_soft_keyword(size_t type) {
  return type >= ScoreLexer::MODEL && type <= ScoreLexer::ELIF;
}

bool begins_declaration(size_t type) {
  switch (type) {
    case ScoreLexer::LEAD:
    case ScoreLexer::EVENT:
    case ScoreLexer::SCORE:
    case ScoreLexer::GRADE:
    case ScoreLexer::MATRIX:
    case ScoreLexer::SEGMENT:
    case ScoreLexer::ON:
    case ScoreLexer::TEST:
    case ScoreLexer::PARAM:
    case ScoreLexer::LET:
    case ScoreLexer::DEFINE:
    case ScoreLexer::USE:
    case ScoreLexer::ENUM:
    case ScoreLexer::ORDERED: return true;
    default: return false;
  }
}

bool check_text(const LexContext& context) {
  const std::string_view text = context.text;
  if (text.size() > context.limits.max_bytes) {
    context.diags.report<diag::S0005>({context.file, 0, 0}, text.size(), context.limits.max_bytes);
    return false;
  }
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size = static_cast<utf8proc_ssize_t>(text.size());
  for (utf8proc_ssize_t at = 0; at < size;) {
    const auto where = static_cast<uint32_t>(at);
    if (bytes[at] == 0) {
      context.diags.report<diag::S0004>({context.file, where, where + 1});
      return false;
    }
    utf8proc_int32_t code_point = 0;
    const utf8proc_ssize_t length = bytes[at] < 0x80 ? 1 : utf8proc_iterate(bytes + at, size - at, &code_point);
    if (length <= 0) {
      const bool wide = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
      context.diags.report<diag::S0003>({context.file, where, where + 1}, fmt::format("{:02X}", bytes[at]))
          .with_help(wide ? "the file is UTF-16; save it as UTF-8"
                          : "save the file as UTF-8; Japanese files are often Shift_JIS");
      return false;
    }
    at += length;
  }
  return true;
}

namespace {

/// ANTLR counts code points; the tree counts bytes. For plain ASCII they are the same and nothing is stored.
class ByteOffsets {
 public:
  explicit ByteOffsets(std::string_view text) {
    if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) return;
    offsets_.reserve(text.size() + 1);
    for (uint32_t i = 0; i < text.size(); ++i) {
      if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) offsets_.push_back(i);
    }
    offsets_.push_back(static_cast<uint32_t>(text.size()));
  }
  uint32_t operator[](size_t code_point) const {
    return offsets_.empty() ? static_cast<uint32_t>(code_point) : offsets_[code_point];
  }

 private:
  std::vector<uint32_t> offsets_;
};

}  // namespace

std::optional<std::vector<Token>> lex(const LexContext& context) {
  const ByteOffsets offsets(context.text);
  antlr4::ANTLRInputStream input(context.text.data(), context.text.size());
  ScoreLexer lexer(&input);
  lexer.removeErrorListeners();
  std::vector<Token> tokens;
  tokens.reserve(context.text.size() / 4);
  for (;;) {
    const std::unique_ptr<antlr4::Token> read = lexer.nextToken();
    if (read->getType() == antlr4::Token::EOF) return tokens;
    tokens.push_back({read->getType(), offsets[read->getStartIndex()], offsets[read->getStopIndex() + 1]});
    if (tokens.size() <= context.limits.max_tokens) continue;
    context.diags.report<diag::S0006>(context.span(tokens.back()), context.limits.max_tokens,
                                      "words, numbers and signs");
    return std::nullopt;
  }
}

}  // namespace score::syntax
