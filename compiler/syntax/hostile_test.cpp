// Texts that mean harm, or are no text at all: no crash, no endless work, one clear answer.
#include <chrono>
#include <gtest/gtest.h>
#include <random>

#include "compiler/diag/render.h"
#include "compiler/syntax/parse.h"
#include "compiler/syntax/print.h"

namespace score::syntax {
namespace {

/// Far above what any of these needs, also with sanitizers on a busy machine.
constexpr std::chrono::seconds kLongest{60};

std::string codes_of(const std::string& text, const Limits& limits = {}) {
  source::SourceMap sources;
  diag::Diagnostics diags;
  const auto begin = std::chrono::steady_clock::now();
  const ParseResult result = parse(sources, sources.add("hostile", text), diags, limits);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, kLongest);
  EXPECT_NE(result.file, nullptr);
  EXPECT_EQ(result.ok, !diags.has_errors());
  std::string out;
  for (size_t i = 0; i < diags.all().size() && i < 5; ++i) {
    out += (out.empty() ? "" : " ") + std::string(diags.all()[i].spec->code);
  }
  EXPECT_FALSE(to_source(*result.file).empty() && !result.file->items.empty());
  return out;
}

std::string repeated(std::string_view piece, size_t count) {
  std::string out;
  out.reserve(piece.size() * count);
  for (size_t i = 0; i < count; ++i) out += piece;
  return out;
}

TEST(Hostile, AMegabyteOfOpeningBrackets) {
  EXPECT_EQ(codes_of(repeated("(", 1 << 20)), "S0007");
  EXPECT_EQ(codes_of(repeated("{", 1 << 20)), "S0007");
  EXPECT_EQ(codes_of("define a = " + repeated("[", 1 << 20)), "S0007");
  EXPECT_EQ(codes_of(repeated(")", 1 << 20)).substr(0, 5), "S0017");
}

TEST(Hostile, DeepNestingWithinAndPastTheLimit) {
  const Limits limits;
  const auto brackets = [](size_t n) { return "define a = " + repeated("(", n) + "1" + repeated(")", n); };
  EXPECT_EQ(codes_of(brackets(limits.max_brackets)), "");
  EXPECT_EQ(codes_of(brackets(limits.max_brackets + 1)), "S0007");
  const auto calls = [](size_t n) { return "define a = " + repeated("f(-", n) + "1" + repeated(")", n); };
  EXPECT_EQ(codes_of(calls(limits.max_brackets)), "");
  EXPECT_EQ(codes_of("score s {" + repeated("group {", 120) + "+1" + repeated("}", 120) + "}"), "");
}

TEST(Hostile, LongChainsOfPrefixes) {
  constexpr size_t kMany = 100'000;
  for (const char* piece : {"not ", "- ", "if ", "days since ", "year of ", "start of month of ", "any e where ",
                            "any e followed by ", "days since last e where ", "a within ", "between a and ",
                            "if a then b else ", "if a then ", "list of ", "x or else ", "a.", "count(e where "}) {
    EXPECT_NE(codes_of("define a = " + repeated(piece, kMany) + "1"), "") << piece;
  }
  EXPECT_NE(codes_of("lead { a: " + repeated("list of ", kMany) + "int }"), "");
}

TEST(Hostile, LongChainsOfOperators) {
  constexpr size_t kMany = 100'000;
  for (const char* piece :
       {" or b", " and b", " + b", " * b", " == b", " or else b", ".b", " in zone \"UTC\"", " in [1]", " < "}) {
    EXPECT_NE(codes_of("define a = b" + repeated(piece, kMany)), "") << piece;
  }
  EXPECT_EQ(codes_of("define a = b" + repeated(" or b", 900)), "");
  EXPECT_EQ(codes_of("define a = b" + repeated(" followed by b", kMany)), "");
  EXPECT_EQ(codes_of("define a = [1" + repeated(", 1", kMany) + "]"), "");
}

TEST(Hostile, MoreThanTheLimits) {
  Limits small;
  small.max_bytes = 10;
  EXPECT_EQ(codes_of("define a = 1", small), "S0005");
  small = {};
  small.max_items = 2;
  EXPECT_EQ(codes_of("define a = 1\ndefine b = 1\ndefine c = 1", small), "S0006");
  small = {};
  small.max_lookahead = 0;
  EXPECT_EQ(codes_of("define a = 1", small), "S0041");
  small = {};
  small.max_expression_depth = 3;
  EXPECT_EQ(codes_of("define a = 1 + 2 + 3", small), "");
  EXPECT_EQ(codes_of("define a = 1 + 2 + 3 + 4 + 5", small), "S0007");
}

TEST(Hostile, StopsAfterTooManyErrors) {
  Limits limits;
  limits.max_errors = 3;
  source::SourceMap sources;
  diag::Diagnostics diags;
  parse(sources, sources.add("hostile", repeated("define = 1\n", 100)), diags, limits);
  ASSERT_EQ(diags.all().size(), 4u);
  EXPECT_EQ(diags.all().back().spec, &diag::S0034);
}

TEST(Hostile, WhatIsNoText) {
  EXPECT_EQ(codes_of(std::string("define a\0 = 1", 13)), "S0004");
  EXPECT_EQ(codes_of("define a = \"\xff\""), "S0003");
  EXPECT_EQ(codes_of("\xe2\x82"), "S0003");
  EXPECT_EQ(codes_of("\xed\xa0\x80"), "S0003");  // half a surrogate pair
  EXPECT_EQ(codes_of("\xc0\xaf"), "S0003");      // an overlong form
}

TEST(Hostile, RandomBytes) {
  std::mt19937 random(1);
  for (int round = 0; round < 200; ++round) {
    std::string text(random() % 400, ' ');
    for (char& c : text) c = static_cast<char>(random() % (round % 2 == 0 ? 128 : 256));
    codes_of(text);
  }
}

TEST(Hostile, RandomTokens) {
  constexpr std::string_view kPieces[] = {
      "model", "lead",     "event", "score",    "grade",  "segment", "on",    "test",  "define", "let",   "param",
      "use",   "{",        "}",     "(",        ")",      "[",       "]",     ",",     ":",      "=",     "==",
      "<",     "+",        "-",     "*",        "..",     "..<",     ".",     "?",     "\n",     "\n",    "1",
      "2.5",   "30",       "days",  "a",        "b",      "x",       "\"s\"", "`q r`", "50%",    "A+",    "and",
      "or",    "not",      "if",    "then",     "else",   "in",      "is",    "known", "each",   "once",  "where",
      "when",  "within",   "at",    "most",     "per",    "points",  "by",    "any",   "no",     "count", "since",
      "last",  "first",    "of",    "followed", "decay",  "group",   "enum",  "int",   "key",    "from",  "2026-01-01",
      "next",  "business", "day",   "weight",   "expect", "over",    "shift"};
  std::mt19937 random(7);
  for (int round = 0; round < 400; ++round) {
    std::string text;
    const size_t length = random() % 300;
    for (size_t i = 0; i < length; ++i) text.append(kPieces[random() % std::size(kPieces)]).append(" ");
    codes_of(text);
  }
  std::string large;
  while (large.size() < 300'000) large.append(kPieces[random() % std::size(kPieces)]).append(" ");
  codes_of(large);
}

/// A right file with one piece changed, wherever: what people's files look like while they type.
TEST(Hostile, FilesWithOnePieceMissingOrTwice) {
  const std::string text =
      "model m\nlead { id: string key, a: int?, t: text }\nevent e { at from \"x\", p: string }\n"
      "score s in 0..100 {\n  +10 \"x\" when a > 3 and t contains any of [\"a\", \"b\"]\n"
      "  +5 each e where p == \"/\" within 30 days, at most 3 per day decay none\n"
      "  points by a { ..9: 0, 10..: 5, unknown: 0 }\n  group first { -1 when a is known }\n}\n"
      "grade g of s { A: 50.., B: ..50 }\nsegment z first { hot when s > 3\n cold otherwise }\n"
      "test \"t\" { lead { a: 1 } e { p: \"/\" } x 3\n expect s == 1, g == A }\n";
  EXPECT_EQ(codes_of(text), "");
  for (size_t i = 0; i < text.size(); ++i) {
    codes_of(text.substr(0, i));
    codes_of(text.substr(0, i) + text.substr(i + 1));
    codes_of(text.substr(0, i) + text[i] + text.substr(i));
  }
}

}  // namespace
}  // namespace score::syntax
