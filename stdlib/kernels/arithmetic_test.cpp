#include "stdlib/kernels/arithmetic.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

#include "stdlib/kernels/exact.h"
#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::ask;
using test::dec;
constexpr auto kNone = std::nullopt;
constexpr int64_t kMin = INT64_MIN;
constexpr int64_t kMax = INT64_MAX;

TEST(IntArithmetic, OverflowIsUnknown) {
  EXPECT_EQ(ask<int64_t>(score_k_add_int, kMax, 1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_add_int, kMax, -1), kMax - 1);
  EXPECT_EQ(ask<int64_t>(score_k_sub_int, kMin, 1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_mul_int, kMin, -1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_mul_int, int64_t{1} << 32, int64_t{1} << 31), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_neg_int, kMin), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_abs_int, kMin), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_abs_int, -kMax), kMax);
}

TEST(IntArithmetic, DivAndModFloor) {
  EXPECT_EQ(ask<int64_t>(score_k_div_int, 7, 2), 3);
  EXPECT_EQ(ask<int64_t>(score_k_div_int, -7, 2), -4);
  EXPECT_EQ(ask<int64_t>(score_k_div_int, 7, -2), -4);
  EXPECT_EQ(ask<int64_t>(score_k_div_int, -7, -2), 3);
  EXPECT_EQ(ask<int64_t>(score_k_mod_int, 7, 2), 1);
  EXPECT_EQ(ask<int64_t>(score_k_mod_int, -7, 2), 1);
  EXPECT_EQ(ask<int64_t>(score_k_mod_int, 7, -2), -1);
  EXPECT_EQ(ask<int64_t>(score_k_mod_int, -7, -2), -1);
  EXPECT_EQ(ask<int64_t>(score_k_div_int, 1, 0), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_mod_int, 1, 0), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_div_int, kMin, -1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_mod_int, kMin, -1), 0);
  EXPECT_EQ(ask<int64_t>(score_k_div_int, kMin, 1), kMin);
  EXPECT_EQ(ask<int64_t>(score_k_mod_int, kMin, kMax), kMax - 1);
}

TEST(DecimalArithmetic, SaturatesAtItsEnds) {
  EXPECT_EQ(score_k_add_decimal(SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX), SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_sub_decimal(-SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX), -SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_add_decimal(SCORE_DECIMAL_MAX, -1), SCORE_DECIMAL_MAX - 1);
  EXPECT_EQ(score_k_mul_decimal_int(dec("9000000000000"), kMax), SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_mul_int_decimal(kMin, dec("9000000000000")), -SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_int_to_decimal(kMax), SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_int_to_decimal(kMin), -SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_int_to_decimal(9'000'000'000'000), SCORE_DECIMAL_MAX);
}

TEST(DecimalArithmetic, IsExact) {
  EXPECT_EQ(score_k_add_decimal(dec("0.1"), dec("0.2")), dec("0.3"));
  EXPECT_EQ(score_k_mul_decimal_int(dec("1.25"), 3), dec("3.75"));
  EXPECT_EQ(ask<int64_t>(score_k_div_decimal, dec("-7.5"), dec("2")), -4);
  EXPECT_EQ(ask<int64_t>(score_k_mod_decimal, dec("-7.5"), dec("2")), dec("0.5"));
  EXPECT_EQ(ask<int64_t>(score_k_div_decimal, dec("1"), 0), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_div_decimal, SCORE_DECIMAL_MAX, 1), SCORE_DECIMAL_MAX);
}

TEST(NumberArithmetic, IsFiniteOrUnknown) {
  EXPECT_EQ(ask<double>(score_k_add_number, 1e308, 1e308), kNone);
  EXPECT_EQ(ask<double>(score_k_mul_number, 1e200, -1e200), kNone);
  EXPECT_EQ(ask<double>(score_k_div_number, 1.0, 0.0), kNone);
  EXPECT_EQ(ask<double>(score_k_div_number, 0.0, -0.0), kNone);
  EXPECT_EQ(ask<double>(score_k_div_number, 1e-300, 1e300), 0.0);
  EXPECT_EQ(ask<double>(score_k_div_number, 1e300, 1e-300), kNone);
  EXPECT_EQ(ask<double>(score_k_sub_number, 0.3, 0.1), 0.3 - 0.1);
}

TEST(Conversions, DecimalToNumberRoundsOnce) {
  EXPECT_EQ(score_k_decimal_to_number(300'000), 0.3);
  EXPECT_EQ(score_k_decimal_to_number(-1), -1e-6);
  std::mt19937_64 random(3);
  for (int i = 0; i < 200'000; ++i) {
    const int64_t x =
        (static_cast<int64_t>(random() % 18'000'000'000'000'000'000u - static_cast<uint64_t>(SCORE_DECIMAL_MAX))) >>
        (i % 12);
    TextBuffer buffer;
    // The library's reader of numbers rounds correctly; the text is exact.
    ASSERT_EQ(score_k_decimal_to_number(x), parse_number(format_decimal(x, buffer)).value) << x;
  }
}

TEST(Conversions, NumberToDecimalRoundsTheExactValue) {
  EXPECT_EQ(score_k_number_to_decimal(0.3), 300'000);
  EXPECT_EQ(score_k_number_to_decimal(-0.3), -300'000);
  EXPECT_EQ(score_k_number_to_decimal(0.0000005), 0);      // the double lies below the half: 4.99…e-7
  EXPECT_EQ(score_k_number_to_decimal(0.0000015), 2);      // 1.50…038e-6
  EXPECT_EQ(score_k_number_to_decimal(1.0 / 128), 7812);   // 0.0078125, a true tie: to even
  EXPECT_EQ(score_k_number_to_decimal(3.0 / 128), 23438);  // 0.0234375, a true tie: to even
  EXPECT_EQ(score_k_number_to_decimal(-1.0 / 128), -7812);
  EXPECT_EQ(score_k_number_to_decimal(1e300), SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_number_to_decimal(-9.1e12), -SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_number_to_decimal(9e12), SCORE_DECIMAL_MAX);
  EXPECT_EQ(score_k_number_to_decimal(5e-324), 0);
  EXPECT_EQ(score_k_number_to_decimal(8999999999999.998), 8'999'999'999'999'998'047);
}

TEST(Conversions, NumberToDecimalAgainstLongDouble) {
  std::mt19937_64 random(4);
  std::uniform_real_distribution<double> spread(-20, 43);
  for (int i = 0; i < 200'000; ++i) {
    const double x =
        std::ldexp(1.0 + std::ldexp(static_cast<double>(random() >> 12), -52), static_cast<int>(spread(random)));
    if (x > 8e12) continue;
    // 53 + 20 bits do not fit into 64, but the difference to the result does.
    const int64_t d = score_k_number_to_decimal(x);
    const long double whole = std::floor(static_cast<long double>(x));
    const long double rest = (static_cast<long double>(x) - whole) * 1e6L;
    const long double error = rest - static_cast<long double>(d - static_cast<int64_t>(whole) * 1'000'000);
    ASSERT_LE(std::fabs(error), 0.5L + 1e-9L) << x;
  }
}

TEST(Conversions, RoundTripThroughNumber) {
  std::mt19937_64 random(5);
  for (int i = 0; i < 100'000; ++i) {
    const int64_t x = static_cast<int64_t>(random() >> 12) - (int64_t{1} << 51);  // numbers hold these exactly enough
    ASSERT_EQ(score_k_number_to_decimal(score_k_decimal_to_number(x)), x);
  }
}

TEST(Clamp, CrossedBoundsAreUnknown) {
  EXPECT_EQ(ask<int64_t>(score_k_clamp_int, 5, 0, 3), 3);
  EXPECT_EQ(ask<int64_t>(score_k_clamp_int, -5, 0, 3), 0);
  EXPECT_EQ(ask<int64_t>(score_k_clamp_int, 2, 3, 0), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_clamp_int, 2, 3, 3), 3);
  EXPECT_EQ(ask<double>(score_k_clamp_number, 0.5, 1.0, 2.0), 1.0);
  EXPECT_EQ(ask<double>(score_k_clamp_number, 0.5, 2.0, 1.0), kNone);
}

TEST(Exact, DivideRoundsOnce) {
  int64_t out = 0;
  ASSERT_TRUE(exact::divide(10, 4.0, exact::Half::ToEven, &out));
  EXPECT_EQ(out, 2);
  ASSERT_TRUE(exact::divide(-10, 4.0, exact::Half::AwayFromZero, &out));
  EXPECT_EQ(out, -3);
  ASSERT_TRUE(exact::divide(1, 0.1, exact::Half::ToEven, &out));
  EXPECT_EQ(out, 10);
  ASSERT_TRUE(exact::divide(kMin, 1.0, exact::Half::ToEven, &out));
  EXPECT_EQ(out, kMin);
  EXPECT_FALSE(exact::divide(kMin, -1.0, exact::Half::ToEven, &out));
  EXPECT_FALSE(exact::divide(1, 5e-324, exact::Half::ToEven, &out));
  EXPECT_FALSE(exact::divide(1, 0.0, exact::Half::ToEven, &out));
  ASSERT_TRUE(exact::divide(kMax, 1.7e308, exact::Half::ToEven, &out));
  EXPECT_EQ(out, 0);
  ASSERT_TRUE(exact::divide(kMax, 6148914691236518000.0, exact::Half::ToEven, &out));
  EXPECT_EQ(out, 1);
}

TEST(Exact, MultiplyAgainstLongDouble) {
  std::mt19937_64 random(6);
  for (int i = 0; i < 100'000; ++i) {
    const auto a = static_cast<int64_t>(random() >> 34) - (int64_t{1} << 29);
    const double x = static_cast<double>(random() >> 40) / 4096.0;  // the product is exact in 64 bits
    int64_t out = 0;
    ASSERT_TRUE(exact::multiply(a, x, exact::Half::ToEven, &out));
    ASSERT_EQ(out, std::llrintl(static_cast<long double>(a) * static_cast<long double>(x)));
  }
  int64_t out = 0;
  EXPECT_FALSE(exact::multiply(kMax, 2.0, exact::Half::ToEven, &out));
  EXPECT_TRUE(exact::multiply(kMin, 1.0, exact::Half::ToEven, &out));
  EXPECT_FALSE(exact::multiply(kMin, -1.0, exact::Half::ToEven, &out));
  EXPECT_TRUE(exact::multiply(0, 1e300, exact::Half::ToEven, &out));
  EXPECT_EQ(out, 0);
}

}  // namespace
}  // namespace score::stdlib
