#include "stdlib/zone.h"

#include <fstream>
#include <gtest/gtest.h>

#include "stdlib/test_support.h"
#include "stdlib/tzif.h"

namespace score::stdlib {
namespace {

using test::at;

Zone zone(std::string_view name) {
  auto loaded = load_zone(name);
  EXPECT_TRUE(loaded.has_value()) << name;
  return loaded ? *loaded : Zone::utc();
}

std::string local_to_utc(const Zone& z, std::string_view local) {
  return test::show_time(z.to_utc(at(local)));
}
std::string utc_to_local(const Zone& z, std::string_view utc) {
  const std::string shown = test::show_time(z.to_local(at(utc)));
  return shown.substr(0, shown.size() - 1);
}

TEST(Zone, FixedOffsets) {
  EXPECT_EQ(zone("+09:00").offset_at(0), 9 * 3600);
  EXPECT_EQ(zone("-0330").offset_at(0), -(3 * 3600 + 1800));
  EXPECT_EQ(zone("+09").offset_at(0), 9 * 3600);
  EXPECT_EQ(zone("UTC").offset_at(kMaxMicros), 0);
  for (const auto* bad : {"+24:00", "+09:60", "+", "+9:00", "+090", "+09:", "09:00", "+0x"}) {
    EXPECT_FALSE(load_zone(bad).has_value()) << bad;
  }
}

TEST(Zone, OnlyZonesOfTheDatabase) {
  for (const auto* bad : {"", "Nowhere/City", "../../etc/passwd", "/etc/passwd", "localtime", "right/Asia/Tokyo",
                          "tzdata.zi", "Asia", "asia/tokyo", "zone.tab"}) {
    EXPECT_FALSE(load_zone(bad).has_value()) << bad;
  }
}

TEST(Zone, Tokyo) {
  const Zone z = zone("Asia/Tokyo");
  EXPECT_EQ(z.offset_at(at("2026-11-22T00:00")), 9 * 3600);
  EXPECT_EQ(z.offset_at(kMaxMicros), 9 * 3600);
  EXPECT_EQ(z.offset_at(at("1949-07-01T00:00")), 10 * 3600);    // summer time was tried once
  EXPECT_EQ(z.offset_at(kMinMicros), 9 * 3600 + 18 * 60 + 59);  // local mean time
  EXPECT_EQ(local_to_utc(z, "2026-11-22T09:00"), "2026-11-22T00:00:00Z");
}

TEST(Zone, NewYorkGapMovesForward) {
  const Zone z = zone("America/New_York");
  EXPECT_EQ(local_to_utc(z, "2026-03-08T01:59:59"), "2026-03-08T06:59:59Z");
  EXPECT_EQ(local_to_utc(z, "2026-03-08T02:30"), "2026-03-08T07:30:00Z");
  EXPECT_EQ(utc_to_local(z, "2026-03-08T07:30"), "2026-03-08T03:30:00");
  EXPECT_EQ(local_to_utc(z, "2026-03-08T03:00"), "2026-03-08T07:00:00Z");
}

TEST(Zone, NewYorkOverlapTakesTheEarlier) {
  const Zone z = zone("America/New_York");
  EXPECT_EQ(local_to_utc(z, "2026-11-01T01:30"), "2026-11-01T05:30:00Z");
  EXPECT_EQ(local_to_utc(z, "2026-11-01T00:59:59"), "2026-11-01T04:59:59Z");
  EXPECT_EQ(local_to_utc(z, "2026-11-01T02:00"), "2026-11-01T07:00:00Z");
  EXPECT_EQ(utc_to_local(z, "2026-11-01T05:30"), "2026-11-01T01:30:00");
  EXPECT_EQ(utc_to_local(z, "2026-11-01T06:30"), "2026-11-01T01:30:00");
}

TEST(Zone, LondonChangesAtOneUtc) {
  const Zone z = zone("Europe/London");
  EXPECT_EQ(utc_to_local(z, "2026-03-29T00:59:59"), "2026-03-29T00:59:59");
  EXPECT_EQ(utc_to_local(z, "2026-03-29T01:00"), "2026-03-29T02:00:00");
  EXPECT_EQ(local_to_utc(z, "2026-03-29T01:30"), "2026-03-29T01:30:00Z");
  EXPECT_EQ(local_to_utc(z, "2026-10-25T01:30"), "2026-10-25T00:30:00Z");
  EXPECT_EQ(z.offset_at(at("1969-01-01T00:00")), 3600);  // British Standard Time
}

TEST(Zone, RulesGoOnForEver) {
  const Zone ny = zone("America/New_York");
  const Zone sydney = zone("Australia/Sydney");
  // Summer time goes on from the second Sunday in March to the first in November.
  for (const auto* year : {"2038", "2099", "2400", "2500", "2777", "9999"}) {
    const std::string y = year;
    EXPECT_EQ(ny.offset_at(at(y + "-07-01T00:00")), -4 * 3600) << y;
    EXPECT_EQ(ny.offset_at(at(y + "-01-01T00:00")), -5 * 3600) << y;
    EXPECT_EQ(ny.offset_at(at(y + "-12-31T23:00")), -5 * 3600) << y;
    EXPECT_EQ(sydney.offset_at(at(y + "-01-01T00:00")), 11 * 3600) << y;
    EXPECT_EQ(sydney.offset_at(at(y + "-07-01T00:00")), 10 * 3600) << y;
  }
  // 2100-03-14 is a second Sunday; so is 2900-03-14, two cycles later.
  for (const auto* day : {"2100-03-14", "2500-03-14", "2900-03-14"}) {
    const std::string d = day;
    EXPECT_EQ(ny.offset_at(at(d + "T06:59:59")), -5 * 3600) << d;
    EXPECT_EQ(ny.offset_at(at(d + "T07:00")), -4 * 3600) << d;
    EXPECT_EQ(local_to_utc(ny, d + "T02:30"), d + "T07:30:00Z") << d;
  }
}

TEST(Zone, LocalAndBack) {
  for (const auto* name :
       {"America/New_York", "Europe/London", "Asia/Tokyo", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
        "America/Sao_Paulo", "Europe/Dublin", "Asia/Kathmandu", "America/St_Johns"}) {
    const Zone z = zone(name);
    for (int64_t t = at("1890-01-01"); t < at("2600-01-01"); t += 37 * kMicrosPerDay + 5 * kMicrosPerHour) {
      const int64_t local = z.to_local(t);
      const int64_t back = z.to_utc(local);
      // Another moment may have had the same local time, but then the earlier is taken.
      ASSERT_LE(back, t) << name;
      ASSERT_EQ(z.to_local(back), local) << name << " " << test::show_time(t);
    }
  }
}

TEST(Zone, ADaySkippedMovesForward) {
  const Zone z = zone("Pacific/Apia");  // had no 2011-12-30
  EXPECT_EQ(utc_to_local(z, test::show_time(z.to_utc(at("2011-12-30T12:00")))), "2011-12-31T12:00:00");
}

TEST(Zone, EveryFileOfTheDatabaseReads) {
  int zones = 0;
  std::ifstream list(std::string(kZoneDirectory) + "/tzdata.zi");
  for (std::string line; std::getline(list, line);) {
    if (!line.starts_with("Z ")) continue;
    const std::string name = line.substr(2, line.find(' ', 2) - 2);
    if (name == "Factory") continue;
    EXPECT_TRUE(load_zone(name).has_value()) << name;
    ++zones;
  }
  EXPECT_GT(zones, 300);
}

TEST(Zone, DamagedFilesAreRefused) {
  std::ifstream file(std::string(kZoneDirectory) + "/Europe/London", std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(file)), {});
  ASSERT_TRUE(read_tzif(bytes).has_value());
  for (std::size_t size = 0; size + 2 < bytes.size(); size += 7) {
    EXPECT_FALSE(read_tzif(std::string_view(bytes).substr(0, size)).has_value()) << size;
  }
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x5A);
    (void)read_tzif(damaged);  // may be read or not, but soundly
  }
}

TEST(Zone, VersionIsReported) {
  EXPECT_EQ(tzdb_version().substr(0, 2), "20");
  EXPECT_EQ(tzdb_version("/nowhere"), "unknown");
}

}  // namespace
}  // namespace score::stdlib
