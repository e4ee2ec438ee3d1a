#include "stdlib/format.h"

#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>
#include <random>

#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

template <class T>
std::string show(std::string_view (*format)(T, TextBuffer&) noexcept, T value) {
  TextBuffer buffer;
  return std::string(format(value, buffer));
}

TEST(Format, Decimals) {
  EXPECT_EQ(show(format_decimal, int64_t{80'000'000}), "80");
  EXPECT_EQ(show(format_decimal, int64_t{12'500'000}), "12.5");
  EXPECT_EQ(show(format_decimal, int64_t{-1}), "-0.000001");
  EXPECT_EQ(show(format_decimal, int64_t{0}), "0");
  EXPECT_EQ(show(format_decimal, SCORE_DECIMAL_MAX), "9000000000000");
  EXPECT_EQ(show(format_decimal, -SCORE_DECIMAL_MAX), "-9000000000000");
  EXPECT_EQ(show(format_decimal, int64_t{100'100'000}), "100.1");
}

TEST(Format, Numbers) {
  EXPECT_EQ(show(format_number, 0.3), "0.3");
  EXPECT_EQ(show(format_number, 0.1 + 0.2), "0.30000000000000004");
  EXPECT_EQ(show(format_number, -0.0), "0");
  EXPECT_EQ(show(format_number, 100000.0), "100000");
  EXPECT_EQ(show(format_number, 123456.789), "123456.789");
  EXPECT_EQ(show(format_number, 1e20), "100000000000000000000");
  EXPECT_EQ(show(format_number, 1e21), "1e+21");
  EXPECT_EQ(show(format_number, -1.5e300), "-1.5e+300");
  EXPECT_EQ(show(format_number, 1e-6), "0.000001");
  EXPECT_EQ(show(format_number, 1e-7), "1e-7");
  EXPECT_EQ(show(format_number, 5e-324), "5e-324");
  EXPECT_EQ(show(format_number, 1.7976931348623157e308), "1.7976931348623157e+308");
  EXPECT_EQ(show(format_number, -1.2345678901234568e-5), "-0.000012345678901234568");
}

TEST(Format, NumbersReadBack) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 100'000; ++i) {
    double x = 0;
    const uint64_t bits = random();
    std::memcpy(&x, &bits, sizeof x);
    if (!std::isfinite(x)) continue;
    const std::string text = show(format_number, x);
    ASSERT_EQ(std::strtod(text.c_str(), nullptr), x) << text;
    ASSERT_EQ(parse_number(text).value, x) << text;
  }
}

TEST(Format, DecimalsReadBack) {
  std::mt19937_64 random(2);
  for (int i = 0; i < 100'000; ++i) {
    const int64_t x =
        static_cast<int64_t>(random() % 18'000'000'000'000'000'000u - static_cast<uint64_t>(SCORE_DECIMAL_MAX));
    ASSERT_EQ(parse_decimal(show(format_decimal, x)).value, x);
  }
}

TEST(Format, DatesAndTimestamps) {
  EXPECT_EQ(show(format_date, int64_t{0}), "1970-01-01");
  EXPECT_EQ(show(format_date, kMinDay), "0001-01-01");
  EXPECT_EQ(show(format_date, kMaxDay), "9999-12-31");
  EXPECT_EQ(show(format_timestamp, kMinMicros), "0001-01-01T00:00:00Z");
  EXPECT_EQ(show(format_timestamp, kMaxMicros), "9999-12-31T23:59:59.999999Z");
  EXPECT_EQ(show(format_timestamp, int64_t{-1}), "1969-12-31T23:59:59.999999Z");
  EXPECT_EQ(show(format_timestamp, int64_t{500'000}), "1970-01-01T00:00:00.5Z");
}

TEST(Format, DurationsAndPeriods) {
  EXPECT_EQ(show(format_duration, 36 * kMicrosPerHour), "PT36H");
  EXPECT_EQ(show(format_duration, 90 * kMicrosPerMinute), "PT1H30M");
  EXPECT_EQ(show(format_duration, -kMicrosPerSecond / 2), "-PT0.5S");
  EXPECT_EQ(show(format_duration, int64_t{0}), "PT0S");
  EXPECT_EQ(show(format_duration, int64_t{1}), "PT0.000001S");
  EXPECT_EQ(show(format_duration, kMicrosPerHour + kMicrosPerSecond), "PT1H1S");
  EXPECT_EQ(show(format_duration, INT64_MIN), "-PT2562047788H54.775808S");
  EXPECT_EQ(show(format_period, int64_t{1}), "P1M");
  EXPECT_EQ(show(format_period, int64_t{14}), "P1Y2M");
  EXPECT_EQ(show(format_period, int64_t{24}), "P2Y");
  EXPECT_EQ(show(format_period, int64_t{-1}), "-P1M");
  EXPECT_EQ(show(format_period, int64_t{0}), "P0M");
}

TEST(Format, BoolsAndInts) {
  EXPECT_EQ(format_bool(true), "true");
  EXPECT_EQ(format_bool(false), "false");
  EXPECT_EQ(show(format_int, INT64_MIN), "-9223372036854775808");
}

}  // namespace
}  // namespace score::stdlib
