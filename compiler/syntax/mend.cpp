// Slips of the pen that can be seen on the tokens alone.
#include <ScoreLexer.h>
#include <ScoreParser.h>

#include "compiler/syntax/tokens.h"

namespace score::syntax {

using grammar::ScoreLexer;

namespace {

struct Spelling {
  std::string_view text;
  size_t type;
};

// Longest first where one begins another.
constexpr Spelling kSigns[] = {
    {"..<", ScoreLexer::RANGE_EXCLUSIVE},
    {"..=", ScoreLexer::RANGE_INCLUSIVE},
    {"..", ScoreLexer::RANGE},
    {"==", ScoreLexer::EQ},
    {"!=", ScoreLexer::NE},
    {"<=", ScoreLexer::LE},
    {">=", ScoreLexer::GE},
    {"<", ScoreLexer::LT},
    {">", ScoreLexer::GT},
    {"=", ScoreLexer::ASSIGN},
    {"+", ScoreLexer::PLUS},
    {"-", ScoreLexer::MINUS},
    {"*", ScoreLexer::STAR},
    {"/", ScoreLexer::SLASH},
    {"(", ScoreLexer::LPAREN},
    {")", ScoreLexer::RPAREN},
    {"[", ScoreLexer::LBRACK},
    {"]", ScoreLexer::RBRACK},
    {"{", ScoreLexer::LBRACE},
    {"}", ScoreLexer::RBRACE},
    {",", ScoreLexer::COMMA},
    {":", ScoreLexer::COLON},
    {"?", ScoreLexer::QUESTION},
    {".", ScoreLexer::DOT},
};

struct Foreign {
  std::string_view text;
  std::string_view ours;
  size_t type;
};

constexpr Foreign kForeign[] = {
    {"&&", "and", ScoreLexer::AND}, {"||", "or", ScoreLexer::OR},  {"!", "not", ScoreLexer::NOT},
    {"<>", "!=", ScoreLexer::NE},   {"=>", ">=", ScoreLexer::GE},  {"=<", "<=", ScoreLexer::LE},
    {"===", "==", ScoreLexer::EQ},  {"!==", "!=", ScoreLexer::NE},
};

/// The character that a wide sign of three UTF-8 bytes stands for, or 0.
char narrow(std::string_view wide) {
  const auto byte = [&](size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(wide[i])); };
  const unsigned code = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  if (code == 0x3001) return ',';
  if (code == 0x3002) return '.';
  return code >= 0xFF01 && code <= 0xFF5E ? static_cast<char>(code - 0xFF01 + '!') : '\0';
}

std::string narrow_all(std::string_view wide) {
  std::string out;
  for (size_t i = 0; i + 3 <= wide.size(); i += 3) out += narrow(wide.substr(i, 3));
  return out;
}

bool is_operand_start(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalnum(byte) != 0 || byte >= 0x80 || c == '_' || c == '(' || c == '"' || c == '`' || c == '[';
}

bool is_operand_end(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalnum(byte) != 0 || byte >= 0x80 || c == '_';
}

/// How a stray character is shown: itself, or its number where it has no shape.
std::string shown(std::string_view bytes) {
  if (bytes.size() == 1) {
    const auto byte = static_cast<unsigned char>(bytes[0]);
    return byte < 0x20 || byte == 0x7F ? fmt::format("U+{:04X}", byte) : std::string(bytes);
  }
  const std::string_view zero_width = "\u200B\u200C\u200D\u2060\uFEFF";  // three bytes each
  const size_t at = bytes.size() == 3 ? zero_width.find(bytes) : std::string_view::npos;
  if (at == std::string_view::npos) return std::string(bytes);
  constexpr std::string_view kNames[] = {"U+200B", "U+200C", "U+200D", "U+2060", "U+FEFF"};
  return std::string(kNames[at / 3]);
}

class Mender {
 public:
  Mender(const LexContext& context, const std::vector<Token>& tokens) : context_(context), in_(tokens) {}

  std::vector<Token> run() {
    out_.reserve(in_.size());
    while (at_ < in_.size()) {
      const size_t before = at_;
      step();
      if (at_ == before) out_.push_back(in_[at_++]);
    }
    return std::move(out_);
  }

 private:
  void step() {
    switch (in_[at_].type) {
      case ScoreLexer::IDENT: return grade_label();
      case ScoreLexer::NUM: return number();
      case ScoreLexer::DOT: return leading_point();
      case ScoreLexer::UNENDED_STRING: return unended("string");
      case ScoreLexer::UNENDED_NAME: return unended("name in back-quotes");
      case ScoreLexer::SINGLE_QUOTED:
      case ScoreLexer::CURLY_QUOTED: return quoted();
      case ScoreLexer::FOREIGN_OPERATOR: return foreign_operator();
      case ScoreLexer::WIDE_SIGN: return wide_sign();
      case ScoreLexer::WIDE_NUMBER: return wide_number();
      case ScoreLexer::BAD_CHARACTER: return bad_character();
      default: return phrase_unit();
    }
  }

  const Token* ahead(size_t distance) const { return at_ + distance < in_.size() ? &in_[at_ + distance] : nullptr; }
  /// Is the token `distance` ahead of `type` and does it touch the one before it?
  bool touches(size_t distance, size_t type) const {
    const Token* token = ahead(distance);
    return token != nullptr && token->type == type && token->begin == in_[at_ + distance - 1].end;
  }
  /// Puts one token of `type` for the next `count` ones.
  void merge(size_t type, size_t count) {
    out_.push_back({type, in_[at_].begin, in_[at_ + count - 1].end});
    at_ += count;
  }
  source::Span span(size_t count) const { return {context_.file, in_[at_].begin, in_[at_ + count - 1].end}; }
  std::string text(size_t count) const {
    return std::string(context_.text.substr(span(count).begin, span(count).end - span(count).begin));
  }

  void grade_label() {
    const std::string_view name = context_.text_of(in_[at_]);
    if (name.size() != 1 || name[0] < 'A' || name[0] > 'Z') return;
    if (!touches(1, ScoreLexer::PLUS) && !touches(1, ScoreLexer::MINUS)) return;
    const uint32_t after = in_[at_ + 1].end;
    if (after < context_.text.size() && is_operand_start(context_.text[after])) return;
    merge(grammar::ScoreParser::LABEL, 2);
  }

  /// The `days` of `days since x`, `days between a and b`. Behind a number or a name it is the unit of a duration with
  /// a window behind it, behind `each` and the like an event's name.
  void phrase_unit() {
    const size_t type = in_[at_].type;
    const Token* next = ahead(1);
    if (type < ScoreLexer::SECOND || type > ScoreLexer::YEARS || next == nullptr) return;
    if (next->type != ScoreLexer::SINCE && next->type != ScoreLexer::BETWEEN) return;
    if (next->type == ScoreLexer::BETWEEN && window_ahead()) return;
    switch (out_.empty() ? ScoreLexer::NL : out_.back().type) {
      case ScoreLexer::NUM:
      case ScoreLexer::IDENT:
      case ScoreLexer::QUOTED:
      case ScoreLexer::RPAREN:
      case ScoreLexer::DOT:  // `sum(visit.day since 2026-01-01)`
      case ScoreLexer::THIS:
      case ScoreLexer::LAST:
      case ScoreLexer::NEXT:
      case ScoreLexer::EACH:
      case ScoreLexer::ONCE:
      case ScoreLexer::ANY:
      case ScoreLexer::NO:
      case ScoreLexer::AS: return;
      case ScoreLexer::BY:
        if (out_.size() > 1 && out_[out_.size() - 2].type == ScoreLexer::FOLLOWED) return;
        break;
      default: break;
    }
    merge(grammar::ScoreParser::PHRASE_UNIT, 1);
  }

  /// Does `between X and Y UNIT ago` stand behind the word here? It is a window then, and the word a name.
  bool window_ahead() const {
    const auto is = [&](size_t at, size_t type) { return ahead(at) != nullptr && ahead(at)->type == type; };
    const size_t both = after_amount(2);
    if (!is(both, ScoreLexer::AND)) return false;
    const size_t unit = after_amount(both + 1);
    return is(unit + 1, ScoreLexer::AGO) && ahead(unit)->type >= ScoreLexer::SECOND &&
           ahead(unit)->type <= ScoreLexer::YEARS;
  }

  /// Behind a number, a name or an expression in brackets that begins `at` tokens ahead.
  size_t after_amount(size_t at) const {
    if (ahead(at) == nullptr || ahead(at)->type != ScoreLexer::LPAREN) {
      while (ahead(at + 1) != nullptr && ahead(at + 1)->type == ScoreLexer::DOT) at += 2;
      return at + 1;
    }
    constexpr size_t kFar = 200;  // keeps hostile text from being read over and over
    size_t depth = 0;
    for (const size_t end = at + kFar; at < end && ahead(at) != nullptr; ++at) {
      if (ahead(at)->type == ScoreLexer::LPAREN) ++depth;
      if (ahead(at)->type == ScoreLexer::RPAREN && --depth == 0) break;
    }
    return at + 1;
  }

  void number() {
    // 2026-1-5: a difference of three numbers without a space is never what was meant.
    if (in_[at_].end - in_[at_].begin == 4 && touches(1, ScoreLexer::MINUS) && touches(2, ScoreLexer::NUM) &&
        touches(3, ScoreLexer::MINUS) && touches(4, ScoreLexer::NUM)) {
      diag::Diagnostic& found = context_.diags.report<diag::S0028>(span(5), text(5));
      const auto padded = [&](size_t i) { return fmt::format("{:0>2}", context_.text_of(in_[at_ + i])); };
      if (padded(2).size() == 2 && padded(4).size() == 2) {
        found.fix(span(5), fmt::format("{}-{}-{}", context_.text_of(in_[at_]), padded(2), padded(4))).safely();
      } else {
        found.with_help("put spaces around the minus if a difference is meant");
      }
      return merge(ScoreLexer::NUM, 5);
    }
    const Token* name = ahead(2);
    const bool member = name != nullptr && touches(1, ScoreLexer::DOT) && name->begin == in_[at_ + 1].end &&
                        (name->type == ScoreLexer::IDENT || is_soft_keyword(name->type));
    if (touches(1, ScoreLexer::DOT) && !member) {
      context_.diags.report<diag::S0027>(span(2), text(2)).fix(span(2), text(1)).safely();
      merge(ScoreLexer::NUM, 2);
    }
  }

  void leading_point() {
    const bool percent = touches(1, ScoreLexer::PERCENT);
    if (!percent && !touches(1, ScoreLexer::NUM)) return;
    auto& found = context_.diags.report<diag::S0027>(span(2), text(2));
    const bool free = out_.empty() || out_.back().end < in_[at_].begin;  // else the zero would belong to what is before
    if (free) found.fix(span(2), "0" + text(2)).safely();
    merge(percent ? ScoreLexer::PERCENT : ScoreLexer::NUM, 2);
  }

  void unended(std::string_view what) {
    context_.diags.report<diag::S0009>(span(1), what);
    out_.push_back(in_[at_++]);  // balance_brackets looks into it and gives it its type
  }

  void quoted() {
    const bool single = in_[at_].type == ScoreLexer::SINGLE_QUOTED;
    size_t count = 1;  // 'it''s' is one string to who writes it
    while (single && touches(count, ScoreLexer::SINGLE_QUOTED)) ++count;
    const std::string whole = text(count);
    const size_t open = single ? 1 : 3;
    const size_t close = single || whole.back() == '"' ? 1 : 3;
    std::string inner;
    for (size_t i = open; i < whole.size() - close; ++i) {
      if (whole[i] == '"') inner += '\\';
      inner += whole[i];
      if (single && whole[i] == '\'') ++i;
    }
    const source::Span where = span(count);
    if (single) {
      context_.diags.report<diag::S0011>(where, "'").fix(where, '"' + inner + '"').safely();
    } else {
      context_.diags.report<diag::S0012>(where, whole.substr(0, open), '"').fix(where, '"' + inner + '"').safely();
    }
    merge(ScoreLexer::STRING, count);
  }

  void foreign_operator() {
    const std::string found = text(1);
    const auto* known =
        std::find_if(std::begin(kForeign), std::end(kForeign), [&](const Foreign& f) { return f.text == found; });
    const char after = span(1).end < context_.text.size() ? context_.text[span(1).end] : ' ';
    const bool word = std::isalpha(static_cast<unsigned char>(known->ours[0])) != 0;
    const std::string_view gap = word && is_operand_start(after) ? " " : "";
    const char last = span(1).begin > 0 ? context_.text[span(1).begin - 1] : ' ';
    const std::string_view gap_before = word && is_operand_end(last) ? " " : "";
    // In other languages `!a == b` compares with what is not `a`.
    context_.diags.report<diag::S0013>(span(1), found, known->ours)
        .fix(span(1), fmt::format("{}{}{}", gap_before, known->ours, gap))
        .safely(known->type != ScoreLexer::NOT);
    merge(known->type, 1);
  }

  void wide_sign() {
    size_t count = 1;
    while (touches(count, ScoreLexer::WIDE_SIGN)) ++count;
    const std::string signs = narrow_all(text(count));
    for (const Spelling& sign : kSigns) {
      if (!signs.starts_with(sign.text)) continue;
      report_wide(sign.text.size(), sign.text);
      return merge(sign.type, sign.text.size());
    }
    if (signs.starts_with('#')) return wide_comment();
    bad_character();
  }

  /// A wide `#`: what stands behind it is a comment to the writer.
  void wide_comment() {
    report_wide(1, "#");
    while (at_ < in_.size() && in_[at_].type != ScoreLexer::NL) ++at_;
  }

  void wide_number() {
    std::string digits;
    const std::string wide = text(1);
    for (size_t i = 0; i + 3 <= wide.size(); i += 3) digits += narrow(std::string_view(wide).substr(i, 3));
    report_wide(1, digits);
    merge(ScoreLexer::NUM, 1);
  }

  void report_wide(size_t count, std::string_view ours) {
    context_.diags.report<diag::S0012>(span(count), text(count), ours).fix(span(count), std::string(ours)).safely();
  }

  void bad_character() {
    context_.diags.report<diag::S0008>(span(1), shown(text(1)));
    // One report for a run of them: a binary file would fill the screen.
    do {
      ++at_;
    } while (at_ < in_.size() && in_[at_].type == ScoreLexer::BAD_CHARACTER && in_[at_].begin == in_[at_ - 1].end);
  }

  const LexContext& context_;
  const std::vector<Token>& in_;
  std::vector<Token> out_;
  size_t at_ = 0;
};

}  // namespace

std::vector<Token> mend_slips(const LexContext& context, const std::vector<Token>& tokens) {
  return Mender(context, tokens).run();
}

}  // namespace score::syntax
