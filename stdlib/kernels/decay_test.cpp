#include "stdlib/kernels/decay.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/inlined_decay.h"

namespace {

namespace inlined = score::stdlib::inlined;

constexpr int64_t kDay = 86'400'000'000;

TEST(Decay, SmallNumbersBecomeDecimalsAsAllDo) {
  std::mt19937_64 random(1);
  const auto same = [](double x) {
    ASSERT_EQ(inlined::small_number_to_decimal(x), score_k_number_to_decimal(x)) << std::hexfloat << x;
    ASSERT_EQ(inlined::small_number_to_decimal(-x), score_k_number_to_decimal(-x)) << std::hexfloat << x;
  };
  for (const double x : {0.0, 5e-324, 1e-300, 4.9999999e-7, 5e-7, 1.5e-6, 2.5e-6, 0.1, 1.0, 1e6, 1e9, 1125899906.0}) {
    for (const double near : {x, std::nextafter(x, 1e300), std::nextafter(x, 0.0)}) same(near);
  }
  for (int i = 0; i < 2'000'000; ++i) {
    // Half way between two millionths, and next to it.
    const double half = static_cast<double>(static_cast<int64_t>(random() >> (14 + random() % 50)) * 2 + 1) / 2e6;
    same(half);
    same(std::nextafter(half, 0.0));
    same(std::nextafter(half, 1e300));
    same(std::ldexp(static_cast<double>(random() >> 11), -static_cast<int>(24 + random() % 60)));
    if (testing::Test::HasFatalFailure()) return;
  }
}

TEST(Decay, LargePointsDecayAsSmallOnesDo) {
  EXPECT_EQ(score_k_decay_halving(2 * SCORE_DECIMAL_ONE, kDay, kDay), SCORE_DECIMAL_ONE);
  EXPECT_EQ(score_k_decay_halving(SCORE_DECIMAL_MAX, kDay, kDay), SCORE_DECIMAL_MAX / 2);
  EXPECT_EQ(score_k_decay_halving(inlined::kSmallPoints + 2, kDay, kDay), inlined::kSmallPoints / 2 + 1);
  EXPECT_EQ(score_k_decay_halving(SCORE_CONTRIBUTION_MAX, 61 * kDay, kDay), 0);
  EXPECT_EQ(score_k_decay_halving(-5, 0, kDay), -5);
}

TEST(Decay, EachKindLeavesItsPart) {
  EXPECT_EQ(score_k_decay_fading(10 * SCORE_DECIMAL_ONE, kDay, 4 * kDay), 7'500'000);
  EXPECT_EQ(score_k_decay_fading(10 * SCORE_DECIMAL_ONE, 4 * kDay, 4 * kDay), 0);
  EXPECT_EQ(score_k_decay_dropping(10 * SCORE_DECIMAL_ONE, 3 * kDay - 1, 10, kDay), 8 * SCORE_DECIMAL_ONE);
  EXPECT_EQ(score_k_decay_dropping(10 * SCORE_DECIMAL_ONE, 11 * kDay, 10, kDay), 0);
  EXPECT_EQ(score_k_decay_expiring(7, kDay - 1, kDay), 7);
  EXPECT_EQ(score_k_decay_expiring(7, kDay, kDay), 0);
}

}  // namespace
