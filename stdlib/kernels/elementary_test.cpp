#include "stdlib/kernels/elementary.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::ask;
constexpr auto kNone = std::nullopt;
constexpr double kLimit = 1e-14;  // what the header promises
constexpr double kUsual = 1e-15;

double relative_error(double got, long double want) {
  return static_cast<double>(std::fabs((static_cast<long double>(got) - want) / want));
}

TEST(Exp2, IsExactForWholes) {
  for (int n = -1074; n <= 1023; ++n) {
    ASSERT_EQ(ask<double>(score_k_exp2, static_cast<double>(n)), std::ldexp(1.0, n)) << n;
  }
}

TEST(Exp2, EndsOfTheRange) {
  EXPECT_EQ(ask<double>(score_k_exp2, 1024.0), kNone);
  EXPECT_EQ(ask<double>(score_k_exp2, 1e300), kNone);
  EXPECT_EQ(ask<double>(score_k_exp2, -1076.0), 0.0);
  EXPECT_EQ(ask<double>(score_k_exp2, -1e300), 0.0);
  EXPECT_EQ(ask<double>(score_k_exp2, 0.0), 1.0);
  EXPECT_EQ(ask<double>(score_k_exp2, -0.0), 1.0);
  EXPECT_TRUE(ask<double>(score_k_exp2, 1023.9999999999999).has_value());
}

TEST(Exp2, IsAccurate) {
  std::mt19937_64 random(7);
  double worst = 0;
  for (const double range : {0.5, 1.0, 60.0, 1020.0}) {
    std::uniform_real_distribution<double> points(-range, range);
    for (int i = 0; i < 250'000; ++i) {
      const double x = points(random);
      worst = std::max(worst, relative_error(exp2_plain(x), std::exp2(static_cast<long double>(x))));
    }
  }
  EXPECT_LT(worst, kUsual);
}

TEST(Exp2, RisesWithItsArgument) {
  double last = 0;
  for (int i = -2000; i <= 2000; ++i) {
    const double value = exp2_plain(i / 100.0);
    ASSERT_GT(value, last);
    last = value;
  }
}

TEST(Log2, IsExactForPowersOfTwo) {
  for (int n = -1074; n <= 1023; ++n) ASSERT_EQ(ask<double>(score_k_log2, std::ldexp(1.0, n)), n);
}

TEST(Log2, IsUnknownUnlessPositive) {
  EXPECT_EQ(ask<double>(score_k_log2, 0.0), kNone);
  EXPECT_EQ(ask<double>(score_k_log2, -0.0), kNone);
  EXPECT_EQ(ask<double>(score_k_log2, -1.0), kNone);
}

TEST(Log2, IsAccurate) {
  std::mt19937_64 random(8);
  double worst = 0;
  const auto check = [&](double x) {
    double got = 0;
    ASSERT_TRUE(score_k_log2(x, &got));
    const long double want = std::log2(static_cast<long double>(x));
    if (want != 0) worst = std::max(worst, relative_error(got, want));
  };
  std::uniform_real_distribution<double> near(0.9, 1.1);
  std::uniform_real_distribution<double> exponent(-1070, 1023);
  for (int i = 0; i < 250'000; ++i) {
    check(near(random));
    check(std::exp2(exponent(random)));
    check(1.0 + std::ldexp(static_cast<double>(random() % 4096), -52));
    check(1.0 - std::ldexp(static_cast<double>(random() % 4096), -53));
  }
  EXPECT_LT(worst, kUsual);
}

TEST(Pow, IsExactWhereARepeatedProductIs) {
  EXPECT_EQ(ask<double>(score_k_pow, 10.0, 2.0), 100.0);
  double power = 1;
  for (int n = 0; n <= 22; ++n, power *= 10) ASSERT_EQ(ask<double>(score_k_pow, 10.0, static_cast<double>(n)), power);
  EXPECT_EQ(ask<double>(score_k_pow, 3.0, 4.0), 81.0);
  EXPECT_EQ(ask<double>(score_k_pow, 2.0, -3.0), 0.125);
  EXPECT_EQ(ask<double>(score_k_pow, 2.0, 100.0), std::ldexp(1.0, 100));
  EXPECT_EQ(ask<double>(score_k_pow, 4.0, 0.5), 2.0);
  EXPECT_EQ(ask<double>(score_k_pow, 2.0, -1074.0), 5e-324);
}

TEST(Pow, SpecialCases) {
  EXPECT_EQ(ask<double>(score_k_pow, 0.0, 0.0), 1.0);
  EXPECT_EQ(ask<double>(score_k_pow, 0.0, 2.5), 0.0);
  EXPECT_EQ(ask<double>(score_k_pow, 0.0, -1.0), kNone);
  EXPECT_EQ(ask<double>(score_k_pow, -2.0, 3.0), -8.0);
  EXPECT_EQ(ask<double>(score_k_pow, -2.0, 0.5), kNone);
  EXPECT_EQ(ask<double>(score_k_pow, -1.0, 1e300), 1.0);
  EXPECT_EQ(ask<double>(score_k_pow, -1.0, 9007199254740991.0), -1.0);
  EXPECT_EQ(ask<double>(score_k_pow, 1.0, 1e300), 1.0);
  EXPECT_EQ(ask<double>(score_k_pow, 10.0, 309.0), kNone);
  EXPECT_EQ(ask<double>(score_k_pow, 10.0, -400.0), 0.0);
  EXPECT_EQ(ask<double>(score_k_pow, 1e300, 1e300), kNone);
  EXPECT_EQ(ask<double>(score_k_pow, 0.5, 1e300), 0.0);
  EXPECT_EQ(ask<double>(score_k_pow, 1e10, 31.0), kNone);
}

TEST(Pow, IsAccurate) {
  std::mt19937_64 random(9);
  double worst = 0;
  std::uniform_real_distribution<double> log_base(-300, 300);
  std::uniform_real_distribution<double> log_result(-1000, 1000);
  for (int i = 0; i < 500'000; ++i) {
    const double base = std::exp2(i % 2 == 0 ? log_base(random) : log_base(random) / 300);
    double exponent = log_result(random) / std::log2(base);
    if (i % 5 == 0) exponent = std::round(exponent);
    double got = 0;
    if (!score_k_pow(base, exponent, &got)) continue;
    const long double want = std::pow(static_cast<long double>(base), static_cast<long double>(exponent));
    if (want < 1e-305L || want > 1e305L) continue;
    worst = std::max(worst, relative_error(got, want));
  }
  EXPECT_LT(worst, kLimit);
  RecordProperty("worst", std::to_string(worst * 1e16) + "e-16");
}

TEST(Sqrt, IsUnknownBelowZero) {
  EXPECT_EQ(ask<double>(score_k_sqrt, 2.0), 1.4142135623730951);
  EXPECT_EQ(ask<double>(score_k_sqrt, 0.0), 0.0);
  EXPECT_EQ(ask<double>(score_k_sqrt, -1e-300), kNone);
}

}  // namespace
}  // namespace score::stdlib
