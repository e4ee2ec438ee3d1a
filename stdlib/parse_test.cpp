#include "stdlib/parse.h"

#include <gtest/gtest.h>

#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::at;
using test::date;

TEST(Parse, Ints) {
  EXPECT_EQ(parse_int("42").value, 42);
  EXPECT_EQ(parse_int("+42").value, 42);
  EXPECT_EQ(parse_int("-9223372036854775808").value, INT64_MIN);
  EXPECT_STREQ(parse_int("9223372036854775808").error, "beyond the range of int");
  for (const auto* bad : {"", "-", "+", "+-1", "1.0", " 1", "1 ", "1e3", "0x1", "１", "--1"}) {
    EXPECT_STREQ(parse_int(bad).error, "not an int") << bad;
  }
}

TEST(Parse, Decimals) {
  EXPECT_EQ(parse_decimal("12.5").value, 12'500'000);
  EXPECT_EQ(parse_decimal("-.5").value, -500'000);
  EXPECT_EQ(parse_decimal("5.").value, 5'000'000);
  EXPECT_EQ(parse_decimal("+1").value, 1'000'000);
  EXPECT_EQ(parse_decimal("0.0000010000").value, 1);
  EXPECT_EQ(parse_decimal("000000000000000000000000000001").value, 1'000'000);
  EXPECT_EQ(parse_decimal("9000000000000").value, SCORE_DECIMAL_MAX);
  EXPECT_STREQ(parse_decimal("0.0000001").error, "more than six decimal places");
  EXPECT_STREQ(parse_decimal("9000000000000.000001").error, "beyond the range of decimal, 9,000,000,000,000");
  EXPECT_FALSE(parse_decimal(std::string(200, '9')).ok());
  for (const auto* bad : {"", ".", "-", "1e3", "1,000", "1.2.3", "abc", "1 "}) {
    EXPECT_STREQ(parse_decimal(bad).error, "not a decimal") << bad;
  }
}

TEST(Parse, Numbers) {
  EXPECT_EQ(parse_number("0.1").value, 0.1);
  EXPECT_EQ(parse_number("-1.5e3").value, -1500.0);
  EXPECT_EQ(parse_number("+2").value, 2.0);
  EXPECT_EQ(parse_number(".5").value, 0.5);
  EXPECT_STREQ(parse_number("1e999").error, "beyond the range of number");
  for (const auto* bad : {"", "inf", "-inf", "nan", "0x1p3", "1,5", "+-1", "-+1", "1e", "e5", " 1", "1 ", "-"}) {
    EXPECT_STREQ(parse_number(bad).error, "not a number") << bad;
  }
}

TEST(Parse, Bools) {
  for (const auto* word : {"true", "TRUE", "Yes", "y", "t", "1", "on"}) EXPECT_TRUE(parse_bool(word).value) << word;
  for (const auto* word : {"false", "No", "N", "f", "0", "OFF"}) {
    EXPECT_TRUE(parse_bool(word).ok() && !parse_bool(word).value) << word;
  }
  for (const auto* bad : {"", "2", "truer", "ye", "-1"}) EXPECT_FALSE(parse_bool(bad).ok()) << bad;
}

TEST(Parse, Durations) {
  EXPECT_EQ(parse_duration("PT36H").value, 36 * kMicrosPerHour);
  EXPECT_EQ(parse_duration("P1DT1.5H").value, 25 * kMicrosPerHour + 30 * kMicrosPerMinute);
  EXPECT_EQ(parse_duration("P2W").value, 14 * kMicrosPerDay);
  EXPECT_EQ(parse_duration("-PT0.000001S").value, -1);
  EXPECT_EQ(parse_duration("36 hours").value, 36 * kMicrosPerHour);
  EXPECT_EQ(parse_duration("1.5 Days").value, 36 * kMicrosPerHour);
  EXPECT_EQ(parse_duration("1 week").value, 7 * kMicrosPerDay);
  EXPECT_EQ(parse_duration("-90 minutes").value, -90 * kMicrosPerMinute);
  EXPECT_EQ(parse_duration("36:00:00").value, 36 * kMicrosPerHour);
  EXPECT_EQ(parse_duration("0:01:30.5").value, 90 * kMicrosPerSecond + 500'000);
  EXPECT_STREQ(parse_duration("P1M").error, "a duration has no years or months");
  EXPECT_STREQ(parse_duration("0.0000001 seconds").error, "finer than a microsecond can hold");
  EXPECT_STREQ(parse_duration("9999999999999 weeks").error, "beyond the range of a duration");
  for (const auto* bad :
       {"", "P", "PT", "P1DT", "36", "hours", "1 month", "PT1H1D", "1H", "PT1M1H", "1:60:00", "1:00", "-"}) {
    EXPECT_FALSE(parse_duration(bad).ok()) << bad;
  }
}

TEST(Parse, Dates) {
  EXPECT_EQ(parse_date("1970-01-02").value, 1);
  EXPECT_EQ(parse_date("0001-01-01").value, kMinDay);
  EXPECT_EQ(parse_date("9999-12-31").value, kMaxDay);
  EXPECT_TRUE(parse_date("2024-02-29").ok());
  EXPECT_STREQ(parse_date("2026-02-29").error, "no such day in the calendar");
  EXPECT_STREQ(parse_date("2026-13-01").error, "no such day in the calendar");
  EXPECT_STREQ(parse_date("0000-01-01").error, "outside the years 0001 to 9999");
  for (const auto* bad : {"", "2026-1-1", "20260101", "2026-01-01T00:00", "2026/01/01", "x"}) {
    EXPECT_STREQ(parse_date(bad).error, "not a date such as `2026-11-22`") << bad;
  }
}

TEST(Parse, DatesByFormat) {
  const auto same = [](std::string_view text, std::string_view format, std::string_view want) {
    EXPECT_EQ(parse_date(text, format).value, date(want)) << text;
    EXPECT_EQ(parse_date(text, format).error, nullptr) << text;
    EXPECT_EQ(check_time_format(format), std::nullopt) << format;
  };
  same("22/11/2026", "%d/%m/%Y", "2026-11-22");
  same("1/2/2026", "%d/%m/%Y", "2026-02-01");
  same("20261122", "%Y%m%d", "2026-11-22");
  same("Nov 5, 2026", "%b %d, %Y", "2026-11-05");
  same("05-november-26", "%d-%B-%y", "2026-11-05");
  same("1-MAY-69", "%d-%b-%y", "1969-05-01");
  same("2024-366", "%Y-%j", "2024-12-31");
  same("2026年11月22日", "%Y年%m月%d日", "2026-11-22");
  same("2026-11-22 23:59:59", "%F %T", "2026-11-22");
  same("100% 2026-11-22", "100%% %F", "2026-11-22");
  EXPECT_STREQ(parse_date("22/11/26", "%d/%m/%Y").error, "does not fit the format");
  EXPECT_STREQ(parse_date("31/02/2026", "%d/%m/%Y").error, "no such day in the calendar");
  EXPECT_STREQ(parse_date("2026-366", "%Y-%j").error, "no such day in the calendar");
}

TEST(Parse, Formats) {
  EXPECT_NE(check_time_format("%d/%m"), std::nullopt);
  EXPECT_NE(check_time_format("%Y/%m"), std::nullopt);
  EXPECT_NE(check_time_format("%Y-%m-%d %I:%M"), std::nullopt);
  EXPECT_NE(check_time_format("%Y-%m-%d %"), std::nullopt);
  EXPECT_EQ(check_time_format("%q")->substr(0, 22), "unknown directive `%q`");
}

TEST(Parse, Timestamps) {
  const Zone utc = Zone::utc();
  const Zone tokyo = Zone::fixed(9 * 3600, "+09:00");
  const int64_t nine = parse_timestamp("2026-11-22T09:00", utc).value;
  EXPECT_EQ(test::show_time(nine), "2026-11-22T09:00:00Z");
  for (const auto* same :
       {"2026-11-22T09:00Z", "2026-11-22 09:00:00", "2026-11-22t09:00:00.000z", "2026-11-22 18:00:00+09:00",
        "2026-11-22T18:00+0900", "2026-11-22T18:00+09", "2026-11-22 09:00:00 UTC", "2026-11-22T05:30:00-03:30"}) {
    EXPECT_EQ(parse_timestamp(same, utc).value, nine) << same;
    EXPECT_EQ(parse_timestamp(same, utc).error, nullptr) << same;
  }
  EXPECT_EQ(test::show_time(parse_timestamp("2026-11-22", tokyo).value), "2026-11-21T15:00:00Z");
  EXPECT_EQ(test::show_time(parse_timestamp("2026-11-22T00:00:00.1234567", utc).value), "2026-11-22T00:00:00.123456Z");
  EXPECT_STREQ(parse_timestamp("2026-11-22T24:00", utc).error, "no such time of day");
  EXPECT_STREQ(parse_timestamp("2026-02-30T00:00", utc).error, "no such day in the calendar");
  EXPECT_STREQ(parse_timestamp("0001-01-01T00:00", tokyo).error, "outside the years 0001 to 9999");
  for (const auto* bad : {"", "2026-11-22T", "2026-11-22T9:00", "2026-11-22T09", "2026-11-22T09:00:00.", "09:00",
                          "2026-11-22T09:00+", "2026-11-22T09:00+9", "2026-11-22T09:00 JST", "2026-11-22T09:00+090"}) {
    EXPECT_FALSE(parse_timestamp(bad, utc).ok()) << bad;
  }
}

TEST(Parse, TimestampsByFormat) {
  const Zone tokyo = Zone::fixed(9 * 3600, "+09:00");
  const auto same = [&](std::string_view text, std::string_view format, std::string_view want) {
    EXPECT_EQ(parse_timestamp(text, format, tokyo).value, at(want)) << text;
    EXPECT_EQ(check_time_format(format), std::nullopt);
  };
  same("22/11/2026 18:00", "%d/%m/%Y %H:%M", "2026-11-22T09:00Z");
  same("22/11/2026 09:00 +00:00", "%d/%m/%Y %H:%M %z", "2026-11-22T09:00Z");
  same("11/22/2026 6:00:00 PM", "%m/%d/%Y %I:%M:%S %p", "2026-11-22T09:00Z");
  same("11/22/2026 12:30 am", "%m/%d/%Y %I:%M %p", "2026-11-21T15:30Z");
  same("2026-11-22T18:00:00.25", "%FT%T.%f", "2026-11-22T09:00:00.25Z");
  EXPECT_STREQ(parse_timestamp("11/22/2026 13:30 am", "%m/%d/%Y %I:%M %p", tokyo).error, "no such time of day");
}

}  // namespace
}  // namespace score::stdlib
