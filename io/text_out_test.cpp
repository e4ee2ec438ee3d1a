#include "io/text_out.h"

#include <gtest/gtest.h>
#include <random>

#include "io/utf8.h"

namespace score::io {
namespace {

template <class Put>
std::string text_of(Put&& put) {
  columns::Buffer out;
  put(out);
  return {out.data(), out.size()};
}

std::string decimal(__int128 value, int32_t scale) {
  return text_of([&](columns::Buffer& out) { put_decimal(out, value, scale); });
}
std::string number(double value) {
  return text_of([&](columns::Buffer& out) { put_number(out, value); });
}
std::string timestamp(int64_t ticks, int64_t unit, bool utc) {
  return text_of([&](columns::Buffer& out) { put_timestamp(out, ticks, unit, utc); });
}
std::string duration(int64_t ticks, int64_t unit) {
  return text_of([&](columns::Buffer& out) { put_duration(out, ticks, unit); });
}
std::string date(int64_t days) {
  return text_of([&](columns::Buffer& out) { put_date(out, days); });
}

TEST(TextOut, DecimalsAreShortestAndExact) {
  EXPECT_EQ(decimal(0, 6), "0");
  EXPECT_EQ(decimal(12'500'000, 6), "12.5");
  EXPECT_EQ(decimal(-1, 6), "-0.000001");
  EXPECT_EQ(decimal(300'000'000, 6), "300");
  EXPECT_EQ(decimal(100, 0), "100");
  EXPECT_EQ(decimal(7, -2), "700");
  EXPECT_EQ(decimal(__int128{9'000'000'000'000} * 1'000'000, 6), "9000000000000");
  EXPECT_EQ(decimal(__int128{INT64_MIN} * 1'000'000'000, 3), "-9223372036854775808000000");
}

TEST(TextOut, NumbersReadBackTheSame) {
  EXPECT_EQ(number(0.1), "0.1");
  EXPECT_EQ(number(100000), "100000");
  EXPECT_EQ(number(-0.0), "-0");
  EXPECT_EQ(number(1e300), "1e+300");
  std::mt19937_64 random(3);
  for (int i = 0; i < 20'000; ++i) {
    const double value = std::bit_cast<double>(random());
    if (std::isfinite(value)) EXPECT_EQ(std::strtod(number(value).c_str(), nullptr), value);
  }
}

TEST(TextOut, TimesAreIso) {
  EXPECT_EQ(timestamp(0, 1'000'000, true), "1970-01-01T00:00:00Z");
  EXPECT_EQ(timestamp(1'795'338'000'250'000, 1'000'000, true), "2026-11-22T09:00:00.25Z");
  EXPECT_EQ(timestamp(-1, 1'000, false), "1969-12-31T23:59:59.999");
  EXPECT_EQ(timestamp(-62'135'596'800, 1, true), "0001-01-01T00:00:00Z");
  EXPECT_EQ(date(19'782), "2024-02-29");
  EXPECT_EQ(date(2'932'896), "9999-12-31");
  EXPECT_EQ(duration(129'600, 1), "PT36H");
  EXPECT_EQ(duration(-90'500, 1'000), "-PT1M30.5S");
  EXPECT_EQ(duration(0, 1), "PT0S");
}

TEST(TextOut, JsonStringsAreEscaped) {
  using namespace std::string_literals;
  EXPECT_EQ(text_of([](columns::Buffer& out) { put_json_string(out, "a\"b\\c\nd\te\x01\x1F東\0z"s); }),
            "\"a\\\"b\\\\c\\nd\\te\\u0001\\u001f東\\u0000z\"");
}

TEST(Utf8, WholeCharactersAndShownText) {
  const std::string text = "a東é\U0001F600";
  for (size_t size = 0; size <= text.size(); ++size) {
    const size_t whole = whole_characters(std::string_view(text).substr(0, size));
    EXPECT_TRUE(is_utf8(std::string_view(text).substr(0, whole)));
    EXPECT_GT(whole + 4, size);
  }
  EXPECT_EQ(shown("a\xFF\xE6\x9D"), "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(shown("東京都", 7), "東京…");
}

}  // namespace
}  // namespace score::io
