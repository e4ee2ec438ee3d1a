#include "stdlib/kernels/rounding.h"

#include <gtest/gtest.h>

#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::ask;
using test::dec;
constexpr auto kNone = std::nullopt;

TEST(Rounding, DecimalsHalfToEven) {
  EXPECT_EQ(score_k_round_decimal(dec("0.5")), 0);
  EXPECT_EQ(score_k_round_decimal(dec("1.5")), 2);
  EXPECT_EQ(score_k_round_decimal(dec("2.5")), 2);
  EXPECT_EQ(score_k_round_decimal(dec("-0.5")), 0);
  EXPECT_EQ(score_k_round_decimal(dec("-1.5")), -2);
  EXPECT_EQ(score_k_round_decimal(dec("-2.500001")), -3);
  EXPECT_EQ(score_k_round_decimal(dec("2.500001")), 3);
  EXPECT_EQ(score_k_round_decimal(SCORE_DECIMAL_MAX), 9'000'000'000'000);
}

TEST(Rounding, DecimalsHalfAwayFromZero) {
  EXPECT_EQ(score_k_round_half_up_decimal(dec("2.5")), 3);
  EXPECT_EQ(score_k_round_half_up_decimal(dec("-2.5")), -3);
  EXPECT_EQ(score_k_round_half_up_decimal(dec("-0.5")), -1);
  EXPECT_EQ(score_k_round_half_up_decimal(dec("2.499999")), 2);
  EXPECT_EQ(score_k_round_half_up_decimal(dec("-2.499999")), -2);
}

TEST(Rounding, FloorCeilTruncOfDecimals) {
  EXPECT_EQ(score_k_floor_decimal(dec("-0.000001")), -1);
  EXPECT_EQ(score_k_ceil_decimal(dec("0.000001")), 1);
  EXPECT_EQ(score_k_ceil_decimal(dec("-2.5")), -2);
  EXPECT_EQ(score_k_trunc_decimal(dec("-2.5")), -2);
  EXPECT_EQ(score_k_trunc_decimal(dec("2.5")), 2);
}

TEST(Rounding, Numbers) {
  EXPECT_EQ(ask<int64_t>(score_k_round_number, 0.5), 0);
  EXPECT_EQ(ask<int64_t>(score_k_round_number, 1.5), 2);
  EXPECT_EQ(ask<int64_t>(score_k_round_number, -2.5), -2);
  EXPECT_EQ(ask<int64_t>(score_k_round_number, 0.49999999999999994), 0);
  EXPECT_EQ(ask<int64_t>(score_k_round_half_up_number, -2.5), -3);
  EXPECT_EQ(ask<int64_t>(score_k_round_half_up_number, 0.49999999999999994), 0);
  EXPECT_EQ(ask<int64_t>(score_k_floor_number, -0.5), -1);
  EXPECT_EQ(ask<int64_t>(score_k_ceil_number, -0.5), 0);
  EXPECT_EQ(ask<int64_t>(score_k_ceil_number, 5e-324), 1);
  EXPECT_EQ(ask<int64_t>(score_k_trunc_number, -1.9), -1);
}

TEST(Rounding, NumbersBeyondIntAreUnknown) {
  for (const auto kernel : {score_k_round_number, score_k_round_half_up_number, score_k_floor_number,
                            score_k_ceil_number, score_k_trunc_number}) {
    EXPECT_EQ(ask<int64_t>(kernel, 9223372036854775808.0), kNone);
    EXPECT_EQ(ask<int64_t>(kernel, -9223372036854775808.0), INT64_MIN);
    EXPECT_EQ(ask<int64_t>(kernel, 9223372036854774784.0), 9223372036854774784);
    EXPECT_EQ(ask<int64_t>(kernel, -9223372036854777856.0), kNone);
    EXPECT_EQ(ask<int64_t>(kernel, 1e300), kNone);
  }
}

TEST(Rounding, ToPlaces) {
  EXPECT_EQ(ask<int64_t>(score_k_round_places_decimal, dec("2.345"), 2), dec("2.34"));
  EXPECT_EQ(ask<int64_t>(score_k_round_places_decimal, dec("-2.355"), 2), dec("-2.36"));
  EXPECT_EQ(ask<int64_t>(score_k_round_half_up_places_decimal, dec("2.345"), 2), dec("2.35"));
  EXPECT_EQ(ask<int64_t>(score_k_round_half_up_places_decimal, dec("-2.345"), 2), dec("-2.35"));
  EXPECT_EQ(ask<int64_t>(score_k_round_places_decimal, dec("2.345678"), 6), dec("2.345678"));
  EXPECT_EQ(ask<int64_t>(score_k_round_places_decimal, dec("8999999999999.999999"), 0), SCORE_DECIMAL_MAX);
  EXPECT_EQ(ask<int64_t>(score_k_round_places_decimal, dec("1"), 7), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_round_places_decimal, dec("1"), -1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_round_places_int, 7, 2), dec("7"));
  EXPECT_EQ(ask<int64_t>(score_k_round_places_int, 7, 9), kNone);
}

TEST(Rounding, NumbersToPlacesByTheirExactValue) {
  // The double nearest to 2.675 lies below it, that nearest to 1.005 too.
  EXPECT_EQ(ask<int64_t>(score_k_round_half_up_places_number, 2.675, 2), dec("2.67"));
  EXPECT_EQ(ask<int64_t>(score_k_round_half_up_places_number, 1.005, 2), dec("1"));
  EXPECT_EQ(ask<int64_t>(score_k_round_places_number, 0.125, 2), dec("0.12"));
  EXPECT_EQ(ask<int64_t>(score_k_round_half_up_places_number, 0.125, 2), dec("0.13"));
  EXPECT_EQ(ask<int64_t>(score_k_round_places_number, 1e300, 2), SCORE_DECIMAL_MAX);
  EXPECT_EQ(ask<int64_t>(score_k_round_places_number, -1e13, 0), -SCORE_DECIMAL_MAX);
  EXPECT_EQ(ask<int64_t>(score_k_round_places_number, 0.5, 8), kNone);
}

}  // namespace
}  // namespace score::stdlib
