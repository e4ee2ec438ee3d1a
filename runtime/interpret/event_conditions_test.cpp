// Conditions and aggregates over events, each through every phase of the compiler.
#include <gtest/gtest.h>

#include "runtime/interpret/rule_file.h"

namespace score::interpret {
namespace {

std::string with(const std::string& declarations, const std::string& events, const std::string& claims) {
  return "lead { id: string key = \"1\", want: text? }\n"
         "event visit { path: text, dwell: duration?, n: int?, x: number?, d: decimal? }\n"
         "event buy { item: text?, level: ordered enum { low, mid, high }? }\n" +
         declarations + "\ntest \"t\" at 2026-11-22T09:00 { lead { id: \"1\", want: \"shop\" }\n" + events +
         "\nexpect " + claims + " }\n";
}

TEST(EventConditions, CountsAreNeverUnknown) {
  EXPECT_EQ(failures(with("", "visit { path: \"/a\", at: now } visit { path: \"/b\", n: 3, at: now - 1 day }",
                          "count(visit) == 2, any visit where n == 3, no visit where n == 4, no buy, count(buy) == 0,\n"
                          "sum(visit.n) == 3, sum(buy_n.n) == 0, distinct(visit.path) == 2, min(visit.n) == 3,\n"
                          "max(visit.x) is unknown, avg(visit.n) == 3, last(visit).path == \"/A\",\n"
                          "first(visit).path == \"/b\", last(buy).item is unknown, (days since last buy) is unknown,\n"
                          "(hours since last visit) == 0, (days since last visit where n == 3) == 1")
                         .replace(0, 0, "event buy_n { n: int }\n")),
            "");
}

TEST(EventConditions, SumsAndExtremes) {
  EXPECT_EQ(
      failures(with("",
                    "visit { path: \"/a\", n: 9223372036854775807, x: 0.1, d: 0.1, dwell: 1 hour, at: now } x 2\n"
                    "visit { path: \"/a\", x: 0.2, d: 0.2, dwell: 2 hours, at: now - 1 day }\n"
                    "buy { level: mid, at: now } buy { level: low, at: now } buy { at: now }",
                    "sum(visit.n) is unknown, sum(visit.n where x > 0.15) == 0, sum(visit.d) == 0.4,\n"
                    "sum(visit.dwell) == 4 hours, max(visit.dwell) == 2 hours, min(buy.level) == low,\n"
                    "max(buy.level) == mid, avg(visit.d) > 0.13, max(visit.at) == now, distinct(buy.level) == 2")),
      "");
}

TEST(EventConditions, Sequences) {
  const std::string events =
      "visit { path: \"a\", at: now - 5 days } buy { item: \"A\", at: now - 4 days } visit { path: \"b\", at: now - 3 "
      "days }\n"
      "buy { item: \"c\", at: now - 1 day }";
  EXPECT_EQ(
      failures(with("", events,
                    "visit followed by buy within 1 day, not (visit followed by buy within 23 hours),\n"
                    "count(visit followed by buy) == 2, count(visit followed by visit) == 1,\n"
                    "visit followed by buy followed by visit within 1 day,\n"
                    "no visit followed by visit followed by visit,\n"
                    "visit as v followed by buy where item == v.path,\n"
                    "count(visit as v where path == \"b\" followed by buy where item == v.path) == 0,\n"
                    "count(visit not followed by buy within 1 day) == 1, count(visit not followed by buy) == 0,\n"
                    "buy not followed by visit within 1 day, count(buy not followed by visit within 25 hours) == 0")),
      "");
}

TEST(EventConditions, Windows) {
  const std::string events =
      "visit { path: \"a\", at: 2026-08-22T09:00 } visit { path: \"b\", at: 2026-08-22T09:00:01 }\n"
      "visit { path: \"c\", at: 2026-11-16T00:00 } visit { path: \"d\", at: 2025-12-31T23:59 }";
  EXPECT_EQ(
      failures(with("", events,
                    "count(visit within 3 months) == 2, count(visit this week) == 1, count(visit last week) == 0,\n"
                    "count(visit this year) == 3, count(visit last year) == 1, count(visit last quarter) == 2,\n"
                    "count(visit since 2026-08-22) == 3, count(visit before 2026-08-22T09:00) == 1,\n"
                    "count(visit between 4 and 3 months ago) == 1, count(visit since last(visit).at) == 1")),
      "");
}

TEST(EventConditions, Regularity) {
  const std::string events =
      "visit { path: \"a\", at: now - 1 hour } visit { path: \"a\", at: now - 2 hours } visit { path: \"a\", at: now - "
      "8 days }\n"
      "visit { path: \"a\", at: now - 20 days } buy { at: now - 70 days } buy { at: now - 3 days }";
  EXPECT_EQ(failures(with("", events,
                          "visit in at least 3 of the last 4 weeks, not (visit in at least 4 of the last 4 weeks),\n"
                          "visit on at least 2 days in any 9 days, not (visit on at least 3 days in any 12 days),\n"
                          "at least 2 visit in any 2 hours, not (at least 2 visit in any 1 hour),\n"
                          "visit for the first time within 21 days, not (visit for the first time within 20 days),\n"
                          "buy stopped for 3 days, not (visit stopped for 1 day),\n"
                          "buy returned after 67 days within 4 days, not (buy returned after 68 days within 4 days),\n"
                          "not (buy returned after 60 days within 3 days)")),
            "");
}

TEST(EventConditions, DefinesAndLines) {
  EXPECT_EQ(failures(with("define visits(p: text, d: duration) = count(visit where path contains p within d)\n"
                          "define wanted = visits(want or else \"\", 2 days) > 0\n"
                          "let lines = [\"shop\", \"blog\"]\n"
                          "score line for each part in lines { +5 each visit where path contains part\n"
                          "  +1 when visits(part, 1 day) > 0 }\n"
                          "score best = max(line.shop, line.blog)",
                          "visit { path: \"/Shop/1\", at: now - 1 day } visit { path: \"/shop\", at: now - 3 days }\n"
                          "visit { path: \"/blog\", at: now }",
                          "visits(\"shop\", 2 days) == 1, wanted, line.shop == 10, line.blog == 6, best == 10")),
            "");
}

TEST(EventConditions, WhereMayAskTheLeadAndScores) {
  EXPECT_EQ(failures(with("score early { +1 each visit where best == 5 and path contains lead.want }\n"
                          "score best { +5 when count(visit) > 1 }",
                          "visit { path: \"shop\", at: now } visit { path: \"x\", at: now }", "early == 1")),
            "");
}

}  // namespace
}  // namespace score::interpret
