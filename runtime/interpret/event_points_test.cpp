// The eleven steps from events to points, each through every phase of the compiler.
#include <gtest/gtest.h>

#include "runtime/interpret/rule_file.h"

namespace score::interpret {
namespace {

/// One score `s` with this block over events `e`, for one lead with these events.
std::string with(const std::string& rules, const std::string& events, const std::string& claims,
                 const std::string& clamp = "") {
  return "model m\ntimezone \"Asia/Tokyo\"\nlead { id: string key = \"1\", vip: bool? }\n"
         "event e { v: int?, f: text?, n: number = 0.5 }\nevent g { f: text? }\n"
         "score s" +
         clamp + " {\n" + rules +
         "\n}\n"
         "test \"t\" at 2026-11-22T09:00 { lead { id: \"1\" }\n" +
         events + "\nexpect " + claims + " }\n";
}

TEST(EventPoints, Step1FilterKeepsWhatIsTrueAndHasHappened) {
  EXPECT_EQ(failures(with("+1 each e where v > 3",
                          "e { v: 5, at: now } e { v: 3, at: now } e { at: now - 1 day }\n"
                          "e { v: 9, at: now + 1 second }",
                          "s == 1")),
            "");
  EXPECT_EQ(
      failures(with("+10 each e as a followed by g where f == a.f within 1 hour",
                    "e { f: \"X\", at: now - 3 hours } e { f: \"y\", at: now - 2 hours } e { at: now - 2 hours }\n"
                    "g { f: \"x\", at: now - 2 hours } g { at: now - 1 hour }",
                    "s == 10")),
      "");
  EXPECT_EQ(failures(with("+1 each e not followed by g within 1 hour",
                          "e { at: now - 1 hour } e { at: now - 59 minutes } e { at: now - 3 hours }\n"
                          "g { at: now - 2 hours }",
                          "s == 1")),
            "");
}

TEST(EventPoints, Step2CoolDownCountsFromTheOldestOn) {
  EXPECT_EQ(failures(with("+1 each e, at most 1 per 24 hours",
                          "e { at: now - 50 hours } e { at: now - 30 hours } e { at: now - 26 hours }", "s == 2")),
            "");
  // Before the window: what lies outside of it still cools down.
  EXPECT_EQ(failures(with("+1 each e within 28 hours, at most 1 per 24 hours",
                          "e { at: now - 30 hours } e { at: now - 10 hours }", "s == 0")),
            "");
  // Several, in the order of the text.
  EXPECT_EQ(failures(with("+1 each e, at most 2 per 24 hours, at most 1 per 2 hours",
                          "e { at: now - 5 hours } e { at: now - 4 hours } e { at: now - 1 hour }", "s == 1")),
            "");
}

TEST(EventPoints, Step3WindowLeavesItsStartOut) {
  EXPECT_EQ(failures(with("+1 each e within 2 days", "e { at: now - 2 days } e { at: now - 47 hours } e { at: now }",
                          "s == 2")),
            "");
  EXPECT_EQ(
      failures(with("+1 each e between 3 and 1 days ago",
                    "e { at: now - 3 days } e { at: now - 2 days } e { at: now - 1 day } e { at: now }", "s == 2")),
      "");
  // Days of the zone: 15:00 UTC is midnight in Tokyo.
  EXPECT_EQ(failures(with("+1 each e this month\n +10 each e last month\n +100 each e since 2026-11-22\n"
                          "+1000 each e before 2026-10-01",
                          "e { at: 2026-10-31T14:59:59Z } e { at: 2026-10-31T15:00Z } e { at: 2026-11-21T15:00Z }\n"
                          "e { at: 2026-09-30T14:59:59Z } e { at: 2026-09-30T15:00Z }",
                          "s == 1122")),
            "");
}

TEST(EventPoints, Step4BucketsKeepTheirNewest) {
  EXPECT_EQ(failures(with("+(v or else 0) each e, once per f",
                          "e { v: 1, f: \"a\", at: now - 3 days } e { v: 20, f: \"A\", at: now - 2 days }\n"
                          "e { v: 300, at: now - 1 day } e { v: 4000, at: now - 1 hour }",
                          "s == 4020")),
            "");
  EXPECT_EQ(failures(with("+(v or else 0) each e, at most 1 per day",
                          "e { v: 1, at: 2026-11-20T14:00Z } e { v: 20, at: 2026-11-20T14:59Z }\n"
                          "e { v: 300, at: 2026-11-20T15:00Z }",
                          "s == 320")),
            "");
  // `once per` first, wherever it stands.
  EXPECT_EQ(failures(with("+(v or else 0) each e, at most 1 per day, once per f",
                          "e { v: 1, f: \"a\", at: 2026-11-20T01:00 } e { v: 20, f: \"b\", at: 2026-11-20T02:00 }\n"
                          "e { v: 300, f: \"b\", at: 2026-11-21T02:00 }",
                          "s == 301")),
            "");
}

TEST(EventPoints, Step5TakesTheNewest) {
  EXPECT_EQ(failures(with("+(v or else 0) each e, at most 2",
                          "e { v: 1, at: now - 3 days } e { v: 20, at: now - 1 day } e { v: 300, at: now - 2 days }",
                          "s == 320")),
            "");
  // At one time the values decide.
  EXPECT_EQ(failures(with("+(v or else 0) once e", "e { v: 2, at: now } e { v: 1, at: now } e { at: now }", "s == 2")),
            "");
}

TEST(EventPoints, Step6Decays) {
  const std::string events = "e { at: now - 36 hours }";
  EXPECT_EQ(failures(with("+8 each e decay halving every 12 hours", events, "s == 1")), "");
  EXPECT_EQ(failures(with("+8 each e decay halving every 1 minute", events, "s == 0")), "");
  EXPECT_EQ(failures(with("+8 each e decay fading over 2 days", events, "s == 2")), "");
  EXPECT_EQ(failures(with("+8 each e decay dropping 25% every 1 day", events, "s == 6")), "");
  EXPECT_EQ(failures(with("+8 each e decay expiring after 36 hours\n +1 each e decay expiring after 37 hours", events,
                          "s == 1")),
            "");
  // The inner one replaces the outer, `none` stops it, rules over the lead do not decay.
  EXPECT_EQ(failures(with("decay halving every 36 hours\n +2 each e\n +10 each e decay none\n +100 when any e\n"
                          "group { decay fading over 72 hours\n +2000 each e }",
                          events, "s == 1111")),
            "");
}

TEST(EventPoints, Step7RoundsEachContribution) {
  EXPECT_EQ(failures(with("+10 each e decay fading over 3 days", "e { at: now - 1 day } x 2", "s == 13.333334")), "");
  EXPECT_EQ(failures(with("+(v or else 0) each e", "e { v: 2000000, at: now } e { v: -3000000, at: now } x 2",
                          "s == -1000000")),
            "");
}

TEST(EventPoints, Step8LimitsInPointsGoToTheNewestFirst) {
  EXPECT_EQ(failures(with("+(v or else 0) each e, at most 5 points",
                          "e { v: 4, at: now - 1 day } e { v: 3, at: now } e { v: -1, at: now - 2 days }", "s == 5")),
            "");
  EXPECT_EQ(failures(with("-3 each e, at most 5 points", "e { at: now } x 3", "s == -5")), "");
  EXPECT_EQ(failures(with("+3 each e, at most 5 points per f",
                          "e { f: \"a\", at: now } x 2 e { f: \"A\", at: now } e { at: now } x 2", "s == 10")),
            "");
  EXPECT_EQ(failures(with("+3 each e, at most 4 points per day, at most 7 points",
                          "e { at: now } x 2 e { at: now - 1 day } x 2", "s == 7")),
            "");
}

TEST(EventPoints, Steps9To11LimitTheSums) {
  const std::string events = "e { at: now } x 3";
  EXPECT_EQ(failures(with("+4 each e in 0..10\n +1 each g in 5..9", events, "s == 10")), "");
  EXPECT_EQ(failures(with("group in 0..15 { +4 each e\n +4 each e }\n +1 each e", events, "s == 18")), "");
  EXPECT_EQ(failures(with("+4 each e\n group { +4 each e }", events, "s == 20", " in 0..20")), "");
}

TEST(EventPoints, GuardsAndAccidents) {
  EXPECT_EQ(failures(with("+4 each e when vip\n +1 each e when not vip or vip is unknown", "e { at: now }", "s == 1")),
            "");
  EXPECT_EQ(failures(with("+(8 / (v or else 1)) each e\n", "e { v: 0, at: now } e { v: 2, at: now }", "s == 4")), "");
  EXPECT_EQ(
      failures(with("group first { +4 each e where v > 100\n +3 each g\n +2 each e }", "e { at: now }", "s == 2")), "");
}

TEST(EventPoints, IdleRulesTakePointsForEachPeriod) {
  const std::string rule = "-5 per 30 days idle since last e where v > 1, at most 20 points";
  EXPECT_EQ(failures(with(rule, "e { v: 2, at: now - 65 days } e { v: 1, at: now }", "s == -10")), "");
  EXPECT_EQ(failures(with(rule, "e { v: 2, at: now - 400 days }", "s == -20")), "");
  EXPECT_EQ(failures(with(rule, "e { v: 2, at: now - 29 days }", "s == 0")), "");
  EXPECT_EQ(failures(with(rule, "e { v: 1, at: now - 400 days }", "s == 0")), "");
}

TEST(EventPoints, ParamsThatAreSetBelowZeroDoNoHarm) {
  const auto rules = [](const std::string& expected) {
    return "param d: duration = 1 day\nparam p: decimal = 3\nparam n: int = 2\nevent e { v: int? }\n"
           "score idle { -1 per d idle since last e, at most (p) points }\n"
           "score faded { +8 each e decay dropping 10% every d }\n"
           "score halved { +8 each e decay halving every d }\n"
           "score limited { +8 each e, at most (p) points }\n"
           "score counted { +8 each e, at most (n) per d, at most (n) per day, at most (n) }\n"
           "score within_d { +8 each e within d }\n"
           "test \"t\" at 2026-11-22T09:00 { e { at: now - 2 days }\nexpect " +
           expected + " }\n";
  };
  EXPECT_EQ(failures(rules("idle == -2, faded == 6.4, halved == 2, limited == 3, counted == 8, within_d == 0")), "");
  EXPECT_EQ(failures(rules("idle == 0, faded == 0, halved == 0, limited == 0, counted == 0, within_d == 0"),
                     {{"d", 0}, {"p", -1}, {"n", -3}}),
            "");
}

}  // namespace
}  // namespace score::interpret
