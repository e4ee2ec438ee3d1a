#include "stdlib/kernels/compare.h"

#include <gtest/gtest.h>

#include "stdlib/kernels/lists.h"
#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::ask;
using test::str;

TEST(Compare, StringsByCodePoint) {
  EXPECT_TRUE(score_k_lt_string(str("Z"), str("a")));
  EXPECT_TRUE(score_k_lt_string(str("a"), str("aa")));
  EXPECT_TRUE(score_k_lt_string(str(""), str("a")));
  EXPECT_TRUE(score_k_lt_string(str("z"), str("é")));  // bytes above 0x7F count as unsigned
  EXPECT_TRUE(score_k_lt_string(str("\uFF21"), str("\U0001F600")));
  EXPECT_FALSE(score_k_eq_string(str("it"), str("IT")));
  EXPECT_TRUE(score_k_ge_string(str("b"), str("b")));
  EXPECT_TRUE(score_k_eq_string({nullptr, 0}, str("")));
}

TEST(Compare, UnlistedEqualsNothing) {
  EXPECT_TRUE(score_k_eq_enum(2, 2));
  EXPECT_FALSE(score_k_eq_enum(SCORE_UNLISTED, SCORE_UNLISTED));
  EXPECT_TRUE(score_k_ne_enum(SCORE_UNLISTED, 0));
  EXPECT_FALSE(score_k_lt_enum(SCORE_UNLISTED, 0));
  EXPECT_FALSE(score_k_le_enum(SCORE_UNLISTED, SCORE_UNLISTED));
  EXPECT_FALSE(score_k_gt_enum(0, SCORE_UNLISTED));
  EXPECT_TRUE(score_k_gt_enum(1, 0));
  EXPECT_TRUE(score_k_is_unlisted(SCORE_UNLISTED));
  EXPECT_FALSE(score_k_in_set(SCORE_UNLISTED, -1));
}

TEST(Compare, NumbersHoldZeroAsOne) {
  EXPECT_TRUE(score_k_eq_number(0.0, -0.0));
  EXPECT_FALSE(score_k_lt_number(-0.0, 0.0));
}

TEST(Sets, HasTests) {
  EXPECT_TRUE(score_k_has_any(0b011, 0b110));
  EXPECT_FALSE(score_k_has_all(0b011, 0b110));
  EXPECT_TRUE(score_k_has_all(0b111, 0b110));
  EXPECT_TRUE(score_k_has_none(0b001, 0b110));
  EXPECT_TRUE(score_k_has_exactly(0b110, 0b110));
  EXPECT_FALSE(score_k_has_exactly(0b111, 0b110));
  EXPECT_FALSE(score_k_has_any(0b011, 0));
  EXPECT_TRUE(score_k_has_all(0, 0));
  EXPECT_EQ(score_k_count_set(-1), 64);
  EXPECT_TRUE(score_k_in_set(63, INT64_MIN));
}

TEST(Lists, Membership) {
  const int64_t ints[] = {3, SCORE_UNLISTED, 5};
  EXPECT_TRUE(score_k_in_int_list(5, {ints, 3}));
  EXPECT_FALSE(score_k_in_int_list(5, {ints, 0}));
  EXPECT_FALSE(score_k_in_enum_list(SCORE_UNLISTED, {ints, 3}));
  const double numbers[] = {0.5, 1.5};
  EXPECT_TRUE(score_k_in_number_list(1.5, {numbers, 2}));
  const ScoreStr strings[] = {str("a"), str("")};
  EXPECT_TRUE(score_k_in_string_list(str(""), {strings, 2}));
  EXPECT_FALSE(score_k_in_string_list(str("A"), {strings, 2}));
}

TEST(Lists, Equality) {
  const ScoreStr ab[] = {str("a"), str("b")};
  const ScoreStr ba[] = {str("b"), str("a")};
  EXPECT_TRUE(score_k_eq_string_list({ab, 2}, {ab, 2}));
  EXPECT_TRUE(score_k_eq_string_list({ab, 0}, {ba, 0}));
  EXPECT_FALSE(score_k_eq_string_list({ab, 2}, {ba, 2}));
  EXPECT_FALSE(score_k_eq_string_list({ab, 2}, {ab, 1}));
  EXPECT_TRUE(score_k_ne_string_list({ab, 2}, {ba, 2}));
}

TEST(Lists, Extremes) {
  const int64_t ints[] = {3, -7, 5};
  EXPECT_EQ(ask<int64_t>(score_k_min_list_int, ScoreIntList{ints, 3}), -7);
  EXPECT_EQ(ask<int64_t>(score_k_max_list_int, ScoreIntList{ints, 3}), 5);
  EXPECT_EQ(ask<int64_t>(score_k_min_list_int, ScoreIntList{ints, 0}), std::nullopt);
  const double numbers[] = {0.5, 1.5};
  EXPECT_EQ(ask<double>(score_k_max_list_number, ScoreNumberList{numbers, 2}), 1.5);
}

}  // namespace
}  // namespace score::stdlib
