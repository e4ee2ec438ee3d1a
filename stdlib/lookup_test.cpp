#include "stdlib/lookup.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <thread>

#include "stdlib/kernels/search.h"
#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::str;
using Arms = std::vector<Lookup::Arm>;

std::optional<std::size_t> find(const Lookup& lookup, const std::string& subject) {
  return lookup.find(str(subject));
}

TEST(Lookup, NothingIsFoundInNothing) {
  const auto lookup = Lookup::make({}, Regex::Folding::Off);
  EXPECT_EQ(find(*lookup, ""), std::nullopt);
  EXPECT_TRUE(std::holds_alternative<std::monostate>(lookup->choose(str("a"))));
}

TEST(Lookup, TheFirstArmThatHoldsCounts) {
  const auto lookup = Lookup::make(
      Arms{{{"vp"}, {R"(\bvice\b)"}, int64_t{2}}, {{"vp", "it"}, {"president", "^x"}, {}}, {{""}, {}, "none"}},
      Regex::Folding::Off, int64_t{9});
  EXPECT_EQ(find(*lookup, "vp"), 0u);
  EXPECT_EQ(find(*lookup, "it"), 1u);
  EXPECT_EQ(find(*lookup, "vice president"), 0u);
  EXPECT_EQ(find(*lookup, "president"), 1u);
  EXPECT_EQ(find(*lookup, ""), 2u);
  EXPECT_EQ(find(*lookup, "IT"), std::nullopt);
  EXPECT_EQ(lookup->choose(str("vp")), Lookup::Value{int64_t{2}});
  EXPECT_EQ(lookup->choose(str("x")), Lookup::Value{});
  EXPECT_EQ(lookup->choose(str("")), Lookup::Value{std::string("none")});
  EXPECT_EQ(lookup->choose(str("other")), Lookup::Value{int64_t{9}});
}

TEST(Lookup, PatternsFoldAsThoseOfMatches) {
  const auto lookup = Lookup::make(Arms{{{}, {"ＣＥＯ", "㈱"}, {}}, {{}, {"Chief"}, {}}}, Regex::Folding::On);
  EXPECT_EQ(find(*lookup, "the ceo"), 0u);
  EXPECT_EQ(find(*lookup, "(株)"), 0u);
  EXPECT_EQ(find(*lookup, "chief"), 1u);
}

TEST(Lookup, LiteralsAreExact) {
  const auto lookup = Lookup::make(
      Arms{{{}, {pattern_starting("a.c")}, {}}, {{}, {pattern_ending("x+")}, {}}, {{}, {pattern_containing("(b")}, {}}},
      Regex::Folding::On);
  EXPECT_EQ(find(*lookup, "a.cd"), 0u);
  EXPECT_EQ(find(*lookup, "abcd"), std::nullopt);
  EXPECT_EQ(find(*lookup, "A.C"), std::nullopt);
  EXPECT_EQ(find(*lookup, "1x+"), 1u);
  EXPECT_EQ(find(*lookup, "x+1"), std::nullopt);
  EXPECT_EQ(find(*lookup, "x+\n"), std::nullopt);
  EXPECT_EQ(find(*lookup, "a (b) c"), 2u);
}

TEST(Lookup, ListsMayBeLong) {
  std::string all;
  Lookup::Arm words;
  for (int i = 0; i < 5000; ++i) {
    const std::string word = "<" + std::to_string(i) + ">";
    all += (i == 0 ? "" : "|") + pattern_containing(word);
    words.words.push_back(word);
  }
  const auto parts = Lookup::make(Arms{{{}, {all}, {}}}, Regex::Folding::On);
  ASSERT_NE(parts, nullptr);
  EXPECT_EQ(find(*parts, "a<4711>b"), 0u);
  EXPECT_EQ(find(*parts, "a<5000>b"), std::nullopt);
  const auto list = Lookup::make(Arms{words}, Regex::Folding::On);
  EXPECT_EQ(find(*list, "<4999>"), 0u);
  EXPECT_EQ(find(*list, "<5000>"), std::nullopt);
}

TEST(Lookup, AWrongPatternMakesNone) {
  EXPECT_EQ(Lookup::make(Arms{{{}, {"("}, {}}}, Regex::Folding::Off), nullptr);
  EXPECT_EQ(Lookup::make(Arms{{{}, {"a", "("}, {}}}, Regex::Folding::Off), nullptr);
}

/// As the kernels asked one after the other.
TEST(Lookup, AnswersAsTheKernelsDo) {
  std::mt19937_64 random(7);
  const auto word = [&random](std::size_t most) {
    std::string out;
    for (std::size_t i = random() % (most + 1); i > 0; --i) out += "abc."[random() % 4];
    return out;
  };
  for (int round = 0; round < 200; ++round) {
    Arms arms(1 + random() % 6);
    std::vector<std::vector<std::string>> equal(arms.size()), parts(arms.size());
    for (std::size_t arm = 0; arm < arms.size(); ++arm) {
      for (std::size_t i = random() % 4; i > 0; --i) equal[arm].push_back(word(4));
      for (std::size_t i = random() % 4; i > 0; --i) parts[arm].push_back(word(3));
      arms[arm].words = equal[arm];
      for (const std::string& part : parts[arm]) arms[arm].patterns.push_back(pattern_containing(part));
    }
    const std::size_t count = arms.size();
    const auto lookup = Lookup::make(std::move(arms), Regex::Folding::Off);
    for (int i = 0; i < 100; ++i) {
      const std::string subject = word(6);
      std::optional<std::size_t> expected;
      for (std::size_t arm = count; arm-- > 0;) {
        const auto held = [&](const std::vector<std::string>& list, auto test) {
          return std::any_of(list.begin(), list.end(), [&](const std::string& item) { return test(item); });
        };
        const bool holds =
            held(equal[arm], [&](const std::string& item) { return item == subject; }) ||
            held(parts[arm], [&](const std::string& item) { return score_k_contains(str(subject), str(item)); });
        if (holds) expected = arm;
      }
      ASSERT_EQ(find(*lookup, subject), expected) << subject;
    }
  }
}

TEST(Lookup, ThreadsMayAskAtOnce) {
  const auto lookup = Lookup::make(Arms{{{}, {"a+b", "b+c"}, {}}, {{"x"}, {"c+d"}, {}}}, Regex::Folding::Off);
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&lookup] {
      for (int round = 0; round < 1000; ++round) {
        ASSERT_EQ(find(*lookup, "ccd" + std::to_string(round)), 1u);
        ASSERT_EQ(find(*lookup, std::to_string(round) + "aab"), 0u);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace score::stdlib
