#include "stdlib/prepared.h"

#include <array>
#include <gtest/gtest.h>
#include <random>

#include "stdlib/kernels/lists.h"
#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::str;

TEST(Prepared, EmptyListsHoldNothing) {
  EXPECT_FALSE(IntSet({nullptr, 0}).contains(0));
  EXPECT_FALSE(NumberSet({nullptr, 0}).contains(0));
  EXPECT_FALSE(StrSet({nullptr, 0}).contains(str("")));
}

TEST(Prepared, AnswersAsTheKernelsDo) {
  std::mt19937_64 random(10);
  std::vector<int64_t> ints;
  std::vector<double> numbers;
  std::vector<std::string> words;
  for (int i = 0; i < 3000; ++i) {
    ints.push_back(static_cast<int64_t>(random() % 10'000));
    numbers.push_back(static_cast<double>(random() % 10'000) / 8);
    words.push_back(std::to_string(random() % 10'000));
  }
  words.emplace_back();
  std::vector<ScoreStr> views;
  for (const std::string& word : words) views.push_back(str(word));
  const ScoreIntList int_list = {ints.data(), static_cast<int64_t>(ints.size())};
  const ScoreNumberList number_list = {numbers.data(), static_cast<int64_t>(numbers.size())};
  const ScoreStrList str_list = {views.data(), static_cast<int64_t>(views.size())};
  const IntSet int_set(int_list);
  const NumberSet number_set(number_list);
  const StrSet str_set(str_list);
  for (int i = 0; i < 10'000; ++i) {
    ASSERT_EQ(int_set.contains(i), score_k_in_int_list(i, int_list));
    ASSERT_EQ(number_set.contains(i / 8.0), score_k_in_number_list(i / 8.0, number_list));
    const std::string word = std::to_string(i);
    ASSERT_EQ(str_set.contains(str(word)), score_k_in_string_list(str(word), str_list));
  }
  EXPECT_TRUE(str_set.contains({nullptr, 0}));
  EXPECT_TRUE(NumberSet({std::array{0.0}.data(), 1}).contains(-0.0));
}

TEST(Prepared, KeepsItsOwnCopy) {
  std::string word = "before";
  const ScoreStr item = str(word);
  const StrSet set({&item, 1});
  word[0] = 'X';
  EXPECT_TRUE(set.contains(str("before")));
}

}  // namespace
}  // namespace score::stdlib
