// The passes between the lexer and the parser, each by itself. Tokens are shown as their text; a line end that stands
// is shown as `|`, a token that was put in as its sign in angle brackets.
#include "compiler/syntax/tokens.h"

#include <ScoreLexer.h>
#include <gtest/gtest.h>

namespace score::syntax {
namespace {

using grammar::ScoreLexer;

class Passes : public testing::Test {
 protected:
  std::string shown(const std::vector<Token>& tokens) const {
    std::string out;
    for (const Token& token : tokens) {
      out += out.empty() ? "" : " ";
      std::string piece(context_->text_of(token));
      if (token.begin == token.end)
        piece = token.type == ScoreLexer::NL       ? "<|>"
                : token.type == ScoreLexer::RBRACE ? "<}>"
                : token.type == ScoreLexer::RPAREN ? "<)>"
                                                   : "<]>";
      else if (token.type == ScoreLexer::NL)
        piece = "|";
      out += piece;
    }
    return out;
  }
  std::vector<Token> lexed(const std::string& text) {
    text_ = text;
    context_.emplace(LexContext{text_, 0, diags_, limits_});
    return *lex(*context_);
  }
  std::string lines(const std::string& text) { return shown(keep_line_ends(lexed(text))); }
  std::string balanced(const std::string& text) { return shown(*balance_brackets(*context_ptr(text), tokens_)); }
  std::string codes() const {
    std::string out;
    for (const diag::Diagnostic& found : diags_.all()) out += (out.empty() ? "" : " ") + std::string(found.spec->code);
    return out;
  }

  std::string text_;
  Limits limits_;
  diag::Diagnostics diags_;
  std::optional<LexContext> context_;
  std::vector<Token> tokens_;

 private:
  const LexContext* context_ptr(const std::string& text) {
    tokens_ = lexed(text);
    return &*context_;
  }
};

using Lex = Passes;
using LineEnds = Passes;
using Brackets = Passes;
using Slips = Passes;

TEST_F(Lex, TellsNumbersRangesAndDatesApart) {
  EXPECT_EQ(shown(lexed("40..60")), "40 .. 60");
  EXPECT_EQ(shown(lexed("1.5..<2 ..=3")), "1.5 ..< 2 ..= 3");
  EXPECT_EQ(shown(lexed("10..99:5")), "10 .. 99 : 5");
  EXPECT_EQ(shown(lexed("2026-11-22..2026-12-01")), "2026-11-22 .. 2026-12-01");
  EXPECT_EQ(shown(lexed("2026-11-22T09:00:00.5+09:00 50% 1_000")), "2026-11-22T09:00:00.5+09:00 50% 1_000");
  EXPECT_EQ(shown(lexed("09:00")), "09 : 00");
}

TEST_F(Lex, StopsAtItsLimit) {
  limits_.max_tokens = 3;
  text_ = "a b c d";
  context_.emplace(LexContext{text_, 0, diags_, limits_});
  EXPECT_FALSE(lex(*context_).has_value());
  EXPECT_EQ(codes(), "S0006");
}

TEST_F(LineEnds, EndItems) {
  EXPECT_EQ(lines("a\nb\n\n\nc"), "a | b | c");
  EXPECT_EQ(lines("\n\na # x\n# y\nb\n"), "a | b");
}

TEST_F(LineEnds, DoNotCountInRoundAndSquareBrackets) {
  EXPECT_EQ(lines("(a\n- b\n[c\nd])\ne"), "( a - b [ c d ] ) | e");
  EXPECT_EQ(lines("(enum {\na\nb\n})\n"), "( enum { a | b | } )");
}

TEST_F(LineEnds, DoNotCountBehindOperatorsCommasAndOpeningBraces) {
  EXPECT_EQ(lines("a +\nb ==\nc and\nd,\ne {\nf"), "a + b == c and d , e { f");
  EXPECT_EQ(lines("a =\nb *\nc mod\nd"), "a = b * c mod d");
  EXPECT_EQ(lines("enum { a, *\n}"), "enum { a , * | }");
  EXPECT_EQ(lines("A: 80..\nB: 5"), "A : 80 .. | B : 5");
}

TEST_F(LineEnds, DoNotCountBeforeWordsThatGoOn) {
  EXPECT_EQ(lines("a\nand b\nor c\nwhere d\nwithin e"), "a and b or c where d within e");
  EXPECT_EQ(lines("a\nfollowed by b\nnot followed by c\nrearm d\ndo e"),
            "a followed by b not followed by c rearm d do e");
  EXPECT_EQ(lines("a\nnot b"), "a | not b");
  EXPECT_EQ(lines("if a\nthen b\nelse c"), "if a then b else c");
  EXPECT_EQ(lines("+1\nwhen a"), "+ 1 when a");
}

TEST_F(LineEnds, CountBeforeNamesThatLookLikeThem) {
  EXPECT_EQ(lines("{ a: int\nwithin: int\ndo: int\nelse: 3\nwhen: 4 }"),
            "{ a : int | within : int | do : int | else : 3 | when : 4 <|> }");
  EXPECT_EQ(lines("a\nwhen when b"), "a | when when b");
}

TEST_F(LineEnds, CountBeforeSignsWhateverStandsBefore) {
  EXPECT_EQ(lines("a ==\n+5\n-3"), "a == | + 5 | - 3");
}

TEST_F(LineEnds, CountBeforeWhatSurelyBeginsAnItem) {
  EXPECT_EQ(lines("a ==\npoints by b"), "a == | points by b");
  EXPECT_EQ(lines("define a =\ndefine b = 1"), "define a = | define b = 1");
  EXPECT_EQ(lines("define a =\n  define"), "define a = define");
}

TEST_F(LineEnds, ArePutWhereTheTextNeedsNone) {
  EXPECT_EQ(lines("{ a }"), "{ a <|> }");
  EXPECT_EQ(lines("{ group { +1 } +2 }"), "{ group { + 1 <|> } <|> + 2 <|> }");
  EXPECT_EQ(lines("{}"), "{ }");
}

TEST_F(Brackets, LeaveBalancedOnesAlone) {
  EXPECT_EQ(balanced("a { b(c[d], enum { e }) }"), "a { b ( c [ d ] , enum { e } ) }");
  EXPECT_EQ(codes(), "");
}

TEST_F(Brackets, CloseRoundOnesAtTheEndOfTheirLine) {
  EXPECT_EQ(balanced("a { (b + c\nd }"), "a { ( b + c <)> | d }");
  EXPECT_EQ(balanced("f((a\n"), "f ( ( a <)> <)> |");
  EXPECT_EQ(codes(), "S0016 S0016 S0016");
}

TEST_F(Brackets, CloseBracesBeforeTheNextDeclaration) {
  EXPECT_EQ(balanced("score a {\n +1\n\nscore b {\n}\n"), "score a { | + 1 <}> | | score b { | } |");
  EXPECT_EQ(codes(), "S0016");
}

TEST_F(Brackets, ReplaceTheWrongKind) {
  EXPECT_EQ(balanced("(a]"), "( a <)>");
  EXPECT_EQ(codes(), "S0018");
}

TEST_F(Brackets, DropThoseTooMany) {
  EXPECT_EQ(balanced("a ) b"), "a b");
  EXPECT_EQ(balanced("score a { }\n}"), "score a { } |");
  EXPECT_EQ(balanced("score a {\n+1\n}\n+2\n}"), "score a { | + 1 | | + 2 | }");
  EXPECT_EQ(codes(), "S0017 S0017 S0017");
}

TEST_F(Brackets, CloseWhatAnUnendedStringSwallowed) {
  EXPECT_EQ(balanced("a { b: (\"x) }\nc"), "a { b : ( \"x) } <)> <}> | c");
  EXPECT_EQ(codes(), "");
}

TEST_F(Brackets, RefuseDeepNesting) {
  limits_.max_brackets = 5;
  tokens_ = lexed("((((((");
  EXPECT_FALSE(balance_brackets(*context_, tokens_).has_value());
  EXPECT_EQ(codes(), "S0007");
}

TEST_F(Slips, JoinGradeLabels) {
  const auto mended = [&](const std::string& text) {
    const std::vector<Token> tokens = lexed(text);
    return shown(mend_slips(*context_, tokens));
  };
  EXPECT_EQ(mended("A+ B- , C-}"), "A+ B- , C- }");
  EXPECT_EQ(mended("A+b A-1 A+(c) AB+ a+ A +"), "A + b A - 1 A + ( c ) AB + a + A +");
  EXPECT_EQ(codes(), "");
}

TEST_F(Slips, AreMendedOnceEach) {
  const std::vector<Token> tokens = lexed("a && b");
  const std::vector<Token> mended = mend_slips(*context_, tokens);
  ASSERT_EQ(mended.size(), 3u);
  EXPECT_EQ(mended[1].type, ScoreLexer::AND);
  ASSERT_EQ(diags_.all().size(), 1u);
  EXPECT_EQ(diags_.all()[0].edits[0].text, "and");
}

TEST_F(Slips, ReportARunOfStrayCharactersOnce) {
  const std::vector<Token> tokens = lexed("a $$$$ b");
  EXPECT_EQ(shown(mend_slips(*context_, tokens)), "a b");
  EXPECT_EQ(codes(), "S0008");
}

}  // namespace
}  // namespace score::syntax
