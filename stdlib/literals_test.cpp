#include "stdlib/literals.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
#include <re2/re2.h>

#include "stdlib/re2_options.h"
#include "stdlib/test_support.h"
#include "stdlib/unicode.h"

namespace score::stdlib {
namespace {

using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> strings(std::string_view pattern, Regex::Folding folding = Regex::Folding::Off) {
  const std::optional<Literals> found = literals_of(pattern, folding);
  return found ? found->any_of : std::vector<std::string>();
}
bool exact(std::string_view pattern, Regex::Folding folding = Regex::Folding::Off) {
  const std::optional<Literals> found = literals_of(pattern, folding);
  return found && found->exact;
}

TEST(Literals, ExactOnes) {
  EXPECT_THAT(strings("(engineer|architect)"), UnorderedElementsAre("engineer", "architect"));
  EXPECT_TRUE(exact("(engineer|architect)"));
  EXPECT_THAT(strings(R"((?:a|b)\.c|d\ e)"), UnorderedElementsAre("a.c", "b.c", "d e"));
  EXPECT_TRUE(exact(R"((?:a|b)\.c|d)"));
  EXPECT_TRUE(exact("Ab", Regex::Folding::On));
  EXPECT_THAT(strings("Ab(?-i:C)場", Regex::Folding::On), UnorderedElementsAre("abC場"));
  const std::optional<Literals> words = literals_of(R"(\b(chief|owner)\b)", Regex::Folding::On);
  ASSERT_TRUE(words && words->exact);
  EXPECT_TRUE(words->borders.before && words->borders.after);
}

TEST(Literals, WhatIsCertainlyThere) {
  EXPECT_THAT(strings(R"((approved|due in [1-9]\d? months))"), UnorderedElementsAre("approved", "due in "));
  EXPECT_THAT(strings(R"(^(yahoo|live)\.((com?|ne)\.)?[a-z]{2,3}$)"), UnorderedElementsAre("yahoo.", "live."));
  EXPECT_THAT(strings("abc+d*"), UnorderedElementsAre("ab"));
  EXPECT_THAT(strings(R"((abc){2,}\d)"), UnorderedElementsAre("abc"));
  EXPECT_FALSE(exact("^ab"));
  EXPECT_FALSE(exact(R"(\bab|cd\b)"));
  EXPECT_FALSE(exact("É", Regex::Folding::On));
}

TEST(Literals, NothingIsCertain) {
  for (const std::string_view pattern : {"", "a|", "(abc)?", "(abc)*", "abc{0,2}|x*", ".", "[abc]", R"(\d+)", "abc|d?",
                                         "(?i)abc", R"(\Qabc\E)", R"(\x41bc)", R"(\pLabc)", "[[:alpha:]]abc"}) {
    EXPECT_THAT(strings(pattern), IsEmpty()) << pattern;
  }
}

/// Patterns of a small grammar over the letters of the texts.
class Random {
 public:
  explicit Random(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t end) { return random_() % end; }
  std::string pattern(int depth) {
    std::string made = row(depth);
    while (below(3) == 0) made += '|' + row(depth);
    return below(4) == 0 ? R"(\b)" + std::string(below(2) == 0 ? "(" + made + ")" : made) + R"(\b)" : made;
  }
  std::string text() {
    std::string made;
    for (std::size_t left = below(12); left > 0; --left)
      made += pick({"a", "b", "ab", "B", " ", "k", "場", "é", "ｋ", ".", "7", "s"});
    return made;
  }

 private:
  std::string pick(std::initializer_list<const char*> of) { return *(of.begin() + below(of.size())); }
  std::string row(int depth) {
    std::string made;
    for (std::size_t left = 1 + below(4); left > 0; --left) {
      made += one(depth);
      if (below(5) == 0) made += pick({"*", "+", "?", "{2}", "{0,1}", "{1,}", "+?", "*?"});
    }
    return made;
  }
  std::string one(int depth) {
    if (depth > 0 && below(4) == 0) return pick({"(", "(?:", "(?-i:"}) + pattern(depth - 1) + ")";
    return pick({"a",    "b",     "ab",  "aB",  "K", "s", "場",  "é",   " ",   "\\.", ".",
                 "[ab]", "[^]a]", "\\d", "\\w", "^", "$", "\\b", "\\B", "\\z", "\\ "});
  }

  std::mt19937 random_;
};

TEST(Literals, AnswersAreThoseOfThePatternAlone) {
  Random random(3);
  int exact_ones = 0, matched = 0;
  for (int i = 0; i < 20'000; ++i) {
    const std::string pattern = random.pattern(2);
    const Regex::Folding folding = random.below(2) == 0 ? Regex::Folding::On : Regex::Folding::Off;
    const re2::RE2 plain(re2_pattern(pattern, folding), re2_options(folding, int64_t{1} << 20));
    std::string error;
    const auto regex = Regex::compile(pattern, folding, &error);
    ASSERT_EQ(regex != nullptr, plain.ok()) << pattern;
    if (regex == nullptr) continue;
    exact_ones += exact(re2_pattern(pattern, folding), folding) ? 1 : 0;
    for (int j = 0; j < 8; ++j) {
      const std::string text = folding == Regex::Folding::On ? fold(random.text()) : random.text();
      const bool wanted = re2::RE2::PartialMatch(text, plain);
      matched += wanted ? 1 : 0;
      ASSERT_EQ(regex->matches(test::str(text)), wanted) << pattern << " of " << text;
    }
  }
  EXPECT_GT(exact_ones, 500);
  EXPECT_GT(matched, 5'000);
}

}  // namespace
}  // namespace score::stdlib
