#include "stdlib/kernels/time_units.h"

#include <gtest/gtest.h>

#include "stdlib/kernels/time_fields.h"
#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::ask;
using test::at;
using test::date;
using test::show_date;
constexpr auto kNone = std::nullopt;

const Zone kUtc = Zone::utc();

TEST(Fields, OfDates) {
  const int64_t day = date("2026-11-22");
  EXPECT_EQ(score_k_year_of_date(day), 2026);
  EXPECT_EQ(score_k_quarter_of_date(day), 4);
  EXPECT_EQ(score_k_month_of_date(day), 11);
  EXPECT_EQ(score_k_day_of_date(day), 22);
  EXPECT_EQ(score_k_weekday_of_date(day), 6);
  EXPECT_EQ(score_k_quarter_of_date(date("2026-03-31")), 1);
  EXPECT_EQ(score_k_quarter_of_date(date("2026-04-01")), 2);
  EXPECT_EQ(score_k_year_of_date(kMinDay), 1);
  EXPECT_EQ(score_k_year_of_date(kMaxDay), 9999);
}

TEST(Fields, IsoWeeksAtYearEnds) {
  EXPECT_EQ(score_k_iso_week_of_date(date("2026-01-01")), 1);
  EXPECT_EQ(score_k_iso_week_of_date(date("2025-12-29")), 1);
  EXPECT_EQ(score_k_iso_week_of_date(date("2025-12-28")), 52);
  EXPECT_EQ(score_k_iso_week_of_date(date("2026-12-31")), 53);
  EXPECT_EQ(score_k_iso_week_of_date(date("2027-01-03")), 53);
  EXPECT_EQ(score_k_iso_week_of_date(date("2027-01-04")), 1);
  EXPECT_EQ(score_k_iso_week_of_date(date("2020-12-31")), 53);
  EXPECT_EQ(score_k_iso_week_of_date(kMinDay), 1);
  EXPECT_EQ(score_k_iso_week_of_date(kMaxDay), 52);
}

TEST(Fields, OfTimestampsOnTheLocalClock) {
  const Zone tokyo = Zone::fixed(9 * 3600, "+09:00");
  const int64_t t = at("2026-12-31T15:04:05.9");
  EXPECT_EQ(score_k_year_of_timestamp(&kUtc, t), 2026);
  EXPECT_EQ(score_k_year_of_timestamp(&tokyo, t), 2027);
  EXPECT_EQ(score_k_hour_of_timestamp(&tokyo, t), 0);
  EXPECT_EQ(score_k_minute_of_timestamp(&tokyo, t), 4);
  EXPECT_EQ(score_k_second_of_timestamp(&tokyo, t), 5);
  EXPECT_EQ(score_k_weekday_of_timestamp(&tokyo, t), 4);
  EXPECT_EQ(score_k_hour_of_timestamp(&kUtc, at("1969-12-31T23:59:59.9")), 23);
}

TEST(Fields, FiscalYearsAreCalledByTheirStart) {
  EXPECT_EQ(score_k_fiscal_year_of_date(4, date("2027-03-31")), 2026);
  EXPECT_EQ(score_k_fiscal_year_of_date(4, date("2027-04-01")), 2027);
  EXPECT_EQ(score_k_fiscal_quarter_of_date(4, date("2027-03-31")), 4);
  EXPECT_EQ(score_k_fiscal_quarter_of_date(4, date("2027-04-01")), 1);
  EXPECT_EQ(score_k_fiscal_year_of_date(1, date("2027-03-31")), 2027);
  EXPECT_EQ(score_k_fiscal_quarter_of_date(10, date("2027-01-01")), 2);
}

TEST(Units, StartsAndEndsOfDates) {
  const int64_t day = date("2026-11-22");
  EXPECT_EQ(show_date(score_k_start_of_week_of_date(day)), "2026-11-16");
  EXPECT_EQ(show_date(*ask<int64_t>(score_k_end_of_week_of_date, day)), "2026-11-22");
  EXPECT_EQ(show_date(score_k_end_of_month_of_date(date("2024-02-10"))), "2024-02-29");
  EXPECT_EQ(show_date(score_k_start_of_quarter_of_date(date("2026-12-31"))), "2026-10-01");
  EXPECT_EQ(show_date(score_k_end_of_quarter_of_date(date("2026-05-05"))), "2026-06-30");
  EXPECT_EQ(score_k_start_of_week_of_date(kMinDay), kMinDay);
  EXPECT_EQ(score_k_end_of_year_of_date(kMaxDay), kMaxDay);
  EXPECT_EQ(ask<int64_t>(score_k_end_of_week_of_date, kMaxDay), kNone);
}

TEST(Units, StartsAndEndsOfTimestamps) {
  const Zone ny = *load_zone("America/New_York");
  const int64_t t = at("2026-03-08T12:00");  // the clocks went forward that night
  EXPECT_EQ(test::show_time(*ask<int64_t>(score_k_start_of_day_of_timestamp, &ny, t)), "2026-03-08T05:00:00Z");
  EXPECT_EQ(test::show_time(*ask<int64_t>(score_k_end_of_day_of_timestamp, &ny, t)), "2026-03-09T03:59:59.999999Z");
  EXPECT_EQ(test::show_time(*ask<int64_t>(score_k_start_of_month_of_timestamp, &ny, t)), "2026-03-01T05:00:00Z");
  const Zone sao_paulo = *load_zone("America/Sao_Paulo");  // midnight was skipped: the day began at one
  EXPECT_EQ(test::show_time(*ask<int64_t>(score_k_start_of_day_of_timestamp, &sao_paulo, at("2018-11-04T12:00"))),
            "2018-11-04T03:00:00Z");
  const Zone tokyo = Zone::fixed(9 * 3600, "+09:00");
  EXPECT_EQ(ask<int64_t>(score_k_start_of_day_of_timestamp, &tokyo, kMinMicros), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_end_of_year_of_timestamp, &tokyo, kMaxMicros), kNone);
  EXPECT_EQ(ask<int64_t>(score_k_end_of_year_of_timestamp, &kUtc, kMaxMicros), kMaxMicros);
}

TEST(Units, ThisLastNext) {
  const int64_t now = at("2026-11-22T09:00");  // a Sunday
  EXPECT_TRUE(score_k_in_this_week_date(now, &kUtc, date("2026-11-16")));
  EXPECT_FALSE(score_k_in_this_week_date(now, &kUtc, date("2026-11-23")));
  EXPECT_TRUE(score_k_in_last_week_date(now, &kUtc, date("2026-11-15")));
  EXPECT_FALSE(score_k_in_last_week_date(now, &kUtc, date("2026-11-16")));
  EXPECT_TRUE(score_k_in_next_month_date(now, &kUtc, date("2026-12-31")));
  EXPECT_TRUE(score_k_in_last_quarter_date(now, &kUtc, date("2026-07-01")));
  EXPECT_TRUE(score_k_in_next_year_date(now, &kUtc, date("2027-01-01")));
  EXPECT_FALSE(score_k_in_next_year_date(now, &kUtc, date("2028-01-01")));
  EXPECT_TRUE(score_k_in_last_day_date(now, &kUtc, date("2026-11-21")));
}

TEST(Units, ThisLastNextOnTheLocalClock) {
  const Zone tokyo = Zone::fixed(9 * 3600, "+09:00");
  const int64_t now = at("2026-11-22T16:00");  // Monday the 23rd in Tokyo
  EXPECT_TRUE(score_k_in_this_week_timestamp(now, &tokyo, at("2026-11-22T15:00")));
  EXPECT_FALSE(score_k_in_this_week_timestamp(now, &tokyo, at("2026-11-22T14:59:59")));
  EXPECT_TRUE(score_k_in_last_week_timestamp(now, &tokyo, at("2026-11-22T14:59:59")));
  EXPECT_FALSE(score_k_in_this_week_timestamp(now, &kUtc, at("2026-11-23T00:00")));
  EXPECT_TRUE(score_k_in_next_day_timestamp(now, &tokyo, at("2026-11-23T15:00")));
}

}  // namespace
}  // namespace score::stdlib
