#include "stdlib/kernels/date_math.h"

#include <gtest/gtest.h>

#include "stdlib/kernels/business_days.h"
#include "stdlib/kernels/time_between.h"
#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::ask;
using test::at;
using test::date;
constexpr auto kNone = std::nullopt;

const Zone kUtc = Zone::utc();

std::string plus_months(std::string_view day, int64_t months) {
  const auto sum = ask<int64_t>(score_k_add_date_period, date(day), months);
  return sum ? test::show_date(*sum) : "unknown";
}

TEST(Civil, EveryDayThereAndBack) {
  int64_t expected_weekday = 0;  // 0001-01-01 is a Monday
  Civil last = civil_from_days(kMinDay - 1);
  for (int64_t day = kMinDay; day <= kMaxDay; ++day) {
    const Civil c = civil_from_days(day);
    ASSERT_EQ(days_from_civil(c.year, c.month, c.day), day);
    ASSERT_TRUE(is_valid_civil(c));
    ASSERT_EQ(weekday_from_days(day), expected_weekday);
    ASSERT_TRUE(c.day == last.day + 1 || (c.day == 1 && last.day == days_in_month(last.year, last.month)));
    expected_weekday = (expected_weekday + 1) % 7;
    last = c;
  }
}

TEST(DateMath, Periods) {
  EXPECT_EQ(plus_months("2026-01-31", 1), "2026-02-28");
  EXPECT_EQ(plus_months("2024-01-31", 1), "2024-02-29");
  EXPECT_EQ(plus_months("2026-01-31", 3), "2026-04-30");
  EXPECT_EQ(plus_months("2024-02-29", 12), "2025-02-28");
  EXPECT_EQ(plus_months("2024-02-29", 48), "2028-02-29");
  EXPECT_EQ(plus_months("2026-03-31", -1), "2026-02-28");
  EXPECT_EQ(plus_months("2026-01-15", -13), "2024-12-15");
  EXPECT_EQ(plus_months("9999-12-31", 1), "unknown");
  EXPECT_EQ(plus_months("0001-01-01", -1), "unknown");
  EXPECT_EQ(plus_months("2026-01-01", INT64_MAX), "unknown");
  EXPECT_EQ(plus_months("2026-01-01", INT64_MIN), "unknown");
  EXPECT_EQ(ask<int64_t>(score_k_sub_date_period, date("2026-01-01"), INT64_MIN), kNone);
  EXPECT_EQ(plus_months("9999-12-31", -9998 * 12 - 11), "0001-01-31");
}

TEST(DateMath, Durations) {
  EXPECT_EQ(ask<int64_t>(score_k_add_date_duration, date("2026-12-31"), kMicrosPerDay), date("2027-01-01"));
  EXPECT_EQ(ask<int64_t>(score_k_sub_date_duration, date("2026-03-01"), kMicrosPerDay), date("2026-02-28"));
  EXPECT_EQ(ask<int64_t>(score_k_add_date_duration, 0, 36 * kMicrosPerHour), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_add_date_duration, kMaxDay, kMicrosPerDay), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_sub_date_duration, kMinDay, kMicrosPerDay), kNone);
  EXPECT_EQ(score_k_sub_date(kMaxDay, kMinDay), (kMaxDay - kMinDay) * kMicrosPerDay);
  EXPECT_EQ(ask<int64_t>(score_k_add_timestamp_duration, kMaxMicros, 1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_add_timestamp_duration, kMaxMicros, INT64_MAX), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_sub_timestamp_duration, kMinMicros, 1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_sub_timestamp_duration, kMinMicros, INT64_MIN), kNone);
  EXPECT_EQ(score_k_sub_timestamp(kMaxMicros, kMinMicros), kMaxMicros - kMinMicros);
}

TEST(DateMath, TimestampsAndPeriodsOnTheLocalClock) {
  const Zone ny = *load_zone("America/New_York");
  const auto plus = [&](std::string_view utc, int64_t months) {
    return test::show_time(*ask<int64_t>(score_k_add_timestamp_period, &ny, at(utc), months));
  };
  EXPECT_EQ(plus("2026-02-08T07:30", 1), "2026-03-08T07:30:00Z");  // 02:30 falls into the gap: 03:30
  EXPECT_EQ(plus("2026-02-15T14:00", 1), "2026-03-15T13:00:00Z");  // 09:00 stays 09:00
  EXPECT_EQ(plus("2026-10-01T05:30", 1), "2026-11-01T05:30:00Z");  // 01:30 twice: the earlier
  EXPECT_EQ(plus("2026-11-01T06:30", 0), "2026-11-01T06:30:00Z");  // nothing added, nothing moved
  EXPECT_EQ(plus("2026-02-01T04:30", 1), "2026-03-01T04:30:00Z");  // local 01-31 23:30 clamps to 02-28
  EXPECT_EQ(ask<int64_t>(score_k_add_timestamp_period, &kUtc, kMaxMicros, 1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_sub_timestamp_period, &kUtc, kMinMicros, 1), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_sub_timestamp_period, &kUtc, 0, INT64_MIN), kNone);
}

TEST(DateMath, DurationsAndNumbers) {
  EXPECT_EQ(ask<int64_t>(score_k_mul_duration_number, kMicrosPerHour, 1.5), 90 * kMicrosPerMinute);
  EXPECT_EQ(ask<int64_t>(score_k_mul_number_duration, 0.5, 5), 2);
  EXPECT_EQ(ask<int64_t>(score_k_mul_duration_number, INT64_MAX, 2.0), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_div_duration_number, kMicrosPerDay, 4.0), 6 * kMicrosPerHour);
  EXPECT_EQ(ask<int64_t>(score_k_div_duration_number, kMicrosPerDay, 0.0), kNone);
  EXPECT_EQ(ask<double>(score_k_div_duration, 36 * kMicrosPerHour, kMicrosPerDay), 1.5);
  EXPECT_EQ(ask<double>(score_k_div_duration, 1, 0), kNone);
}

TEST(Between, Dates) {
  EXPECT_EQ(score_k_days_between_dates(date("2024-02-28"), date("2024-03-01")), 2);
  EXPECT_EQ(score_k_weeks_between_dates(date("2026-01-08"), date("2026-01-01")), -1);
  EXPECT_EQ(score_k_months_between_dates(date("2026-01-31"), date("2026-02-28")), 1);  // 01-31 + 1 month is 02-28
  EXPECT_EQ(score_k_months_between_dates(date("2026-01-31"), date("2026-02-27")), 0);
  EXPECT_EQ(score_k_months_between_dates(date("2026-01-15"), date("2026-03-14")), 1);
  EXPECT_EQ(score_k_months_between_dates(date("2026-03-14"), date("2026-01-15")), -1);
  EXPECT_EQ(score_k_years_between_dates(date("2004-02-29"), date("2026-02-28")), 22);
  EXPECT_EQ(score_k_years_between_dates(date("2004-03-01"), date("2026-02-28")), 21);
  EXPECT_EQ(score_k_quarters_between_dates(date("2026-01-01"), date("2026-10-01")), 3);
}

TEST(Between, MonthsAgreeWithAddition) {
  for (int64_t a = date("2023-11-25"); a < date("2024-03-05"); ++a) {
    for (int64_t b = a; b < date("2025-05-01"); b += 3) {
      const int64_t n = score_k_months_between_dates(a, b);
      ASSERT_LE(add_months(a, n), b);
      ASSERT_GT(add_months(a, n + 1), b);
      ASSERT_EQ(score_k_months_between_dates(b, a), -n);
    }
  }
}

TEST(Between, Timestamps) {
  EXPECT_EQ(score_k_days_between_timestamps(at("2026-11-21T10:00"), at("2026-11-22T09:59:59")), 0);
  EXPECT_EQ(score_k_days_between_timestamps(at("2026-11-22T10:00"), at("2026-11-21T09:00")), -1);
  EXPECT_EQ(score_k_hours_between_timestamps(at("2026-11-21T10:00"), at("2026-11-22T09:59:59")), 23);
  EXPECT_EQ(score_k_months_between_timestamps(&kUtc, at("2026-01-15T10:00"), at("2026-02-15T09:59")), 0);
  EXPECT_EQ(score_k_months_between_timestamps(&kUtc, at("2026-01-15T10:00"), at("2026-02-15T10:00")), 1);
  EXPECT_EQ(score_k_months_between_timestamps(&kUtc, at("2026-02-15T10:00"), at("2026-01-15T10:00")), -1);
  EXPECT_EQ(score_k_years_between_timestamps(&kUtc, kMinMicros, kMaxMicros), 9998);
}

TEST(Between, TimestampMonthsAgreeWithAddition) {
  const Zone ny = *load_zone("America/New_York");
  for (int64_t a = at("2026-01-30T00:15"); a < at("2026-03-10"); a += 7 * kMicrosPerHour + 13 * kMicrosPerMinute) {
    for (int64_t b = a; b < at("2026-12-05"); b += 53 * kMicrosPerHour) {
      const int64_t n = score_k_months_between_timestamps(&ny, a, b);
      ASSERT_LE(*ask<int64_t>(score_k_add_timestamp_period, &ny, a, n), b);
      ASSERT_GT(*ask<int64_t>(score_k_add_timestamp_period, &ny, a, n + 1), b);
    }
  }
}

TEST(Since, CountsFromNow) {
  const Zone tokyo = Zone::fixed(9 * 3600, "+09:00");
  const int64_t now = at("2026-11-22T16:00");  // the 23rd in Tokyo
  EXPECT_EQ(score_k_days_since_date(now, &kUtc, date("2026-11-01")), 21);
  EXPECT_EQ(score_k_days_since_date(now, &tokyo, date("2026-11-01")), 22);
  EXPECT_EQ(score_k_days_since_date(now, &tokyo, date("2026-12-01")), -8);
  EXPECT_EQ(score_k_days_since_timestamp(now, at("2026-11-21T16:00:01")), 0);
  EXPECT_EQ(score_k_days_since_timestamp(now, at("2026-11-21T16:00")), 1);
}

TEST(BusinessDays, SkipWeekendsAndHolidays) {
  const int64_t holidays[] = {date("2026-11-03"), date("2026-11-23"), date("2026-11-24")};
  const ScoreIntList list = {holidays, 3};
  const auto next = [&](std::string_view day) {
    return test::show_date(*ask<int64_t>(score_k_next_business_day_after_date, list, date(day)));
  };
  EXPECT_EQ(next("2026-11-19"), "2026-11-20");
  EXPECT_EQ(next("2026-11-20"), "2026-11-25");
  EXPECT_EQ(next("2026-11-21"), "2026-11-25");
  EXPECT_EQ(next("2026-11-02"), "2026-11-04");
  EXPECT_EQ(ask<int64_t>(score_k_next_business_day_after_date, ScoreIntList{nullptr, 0}, kMaxDay), kNone);
  const Zone tokyo = Zone::fixed(9 * 3600, "+09:00");
  const auto due = ask<int64_t>(score_k_next_business_day_at, at("2026-11-19T16:00"), &tokyo, list, 9 * kMicrosPerHour);
  EXPECT_EQ(test::show_time(*due), "2026-11-25T00:00:00Z");  // in Tokyo it is Friday already
  EXPECT_EQ(ask<int64_t>(score_k_next_business_day_at, 0, &tokyo, list, kMicrosPerDay), kNone);
}

}  // namespace
}  // namespace score::stdlib
