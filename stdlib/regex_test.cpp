#include "stdlib/regex.h"

#include <gtest/gtest.h>

#include "stdlib/test_support.h"
#include "stdlib/unicode.h"

namespace score::stdlib {
namespace {

using test::str;

bool matches(std::string_view pattern, std::string_view subject) {
  std::string error;
  const auto regex = Regex::compile(pattern, Regex::Folding::Off, &error);
  EXPECT_NE(regex, nullptr) << error;
  return regex->matches(str(subject));
}

bool text_matches(std::string_view pattern, std::string_view subject) {
  std::string error;
  const auto regex = Regex::compile(pattern, Regex::Folding::On, &error);
  EXPECT_NE(regex, nullptr) << error;
  return regex->matches(str(fold(subject)));
}

TEST(Regex, IsUnanchored) {
  EXPECT_TRUE(matches(R"(\d+)", "AB-12"));
  EXPECT_FALSE(matches(R"(^\d+)", "AB-12"));
  EXPECT_TRUE(matches("", "x"));
  EXPECT_TRUE(matches("場.$", "工場長"));
  EXPECT_FALSE(matches("ab", "AB"));
}

TEST(Regex, TextFoldsBothSides) {
  EXPECT_TRUE(text_matches("SCORE", "ｓｃｏｒｅ"));
  EXPECT_TRUE(text_matches("ＳＣＯＲＥ", "Score"));
  EXPECT_TRUE(text_matches(R"(^\(株\))", "㈱トヨタ"));
  EXPECT_TRUE(text_matches("^㈱", "(株)トヨタ"));
  EXPECT_TRUE(text_matches("^(㈱)+$", "㈱㈱"));
  EXPECT_TRUE(text_matches("^㈱+$", "㈱㈱"));
  EXPECT_TRUE(text_matches("[Ａ-Ｃ]", "b"));
  EXPECT_TRUE(text_matches("か\u3099", "が"));
  EXPECT_TRUE(text_matches(R"(\QＡ.\E)", "a."));
  EXPECT_FALSE(text_matches(R"(\QＡ.\E)", "ab"));
  EXPECT_TRUE(text_matches(R"(\S\W)", "A!"));  // classes keep their case
}

TEST(Regex, ErrorsHaveReasons) {
  std::string error;
  EXPECT_EQ(Regex::compile("(", Regex::Folding::Off, &error), nullptr);
  EXPECT_NE(error.find("missing )"), std::string::npos) << error;
  EXPECT_EQ(Regex::compile("\xFF", Regex::Folding::Off, &error), nullptr);
  EXPECT_EQ(error, "pattern is not valid UTF-8");
  EXPECT_EQ(Regex::compile(std::string(5000, 'a'), Regex::Folding::Off, &error), nullptr);
  EXPECT_EQ(error, "pattern has 5000 bytes, at most 4096 are allowed");
}

TEST(Regex, SizeIsLimited) {
  std::string error;
  EXPECT_EQ(Regex::compile("((a{100}){100}){100}", Regex::Folding::Off, &error), nullptr);
  EXPECT_FALSE(error.empty());
}

}  // namespace
}  // namespace score::stdlib
