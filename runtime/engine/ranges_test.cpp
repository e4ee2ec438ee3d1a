// Ranges are tight: each end of these is what a lead of a test comes to.
#include "runtime/engine/ranges.h"

#include <gtest/gtest.h>

#include "runtime/engine/params.h"
#include "runtime/engine/tests.h"

namespace score::engine {
namespace {

constexpr int64_t kOne = 1'000'000;

struct Tight {
  const char* name;
  int64_t low, high;  // of the score `s`, whole points
  const char* text;   // with tests that come to both ends
};

class Ranges : public testing::TestWithParam<Tight> {};

TEST_P(Ranges, EndsAreReached) {
  const Tight& wanted = GetParam();
  const std::string head =
      "model tight\nlead { id: string key, n: int?, m: int = 0, e: enum { a, b, c, * }?, t: text?,"
      " amount: decimal = 0, ok: bool? }\nevent v { k: enum { x, y }, p: int }\n";
  const Compilation made = compile_text("model.score", head + wanted.text);
  ASSERT_NE(made.model, nullptr) << made.findings->text(false);
  for (const RangedScore& score : ranges_of(made).scores) {
    if (score.name != "s") continue;
    EXPECT_EQ(score.points.low, wanted.low * kOne);
    EXPECT_EQ(score.points.high, wanted.high * kOne);
  }
  const ParamsResult params = make_params(made.model, {});
  size_t tests = 0;
  for (const TestResult& test : run_tests(*made.model, *params.params).results) {
    ++tests;
    EXPECT_TRUE(test.passed()) << test.name;
  }
  EXPECT_EQ(tests, wanted.low == wanted.high ? 1U : 2U);
}

const Tight kTight[] = {
    {"ByColumn", 0, 20, R"(
score s {
  +10 when e == a
  +15 when e in [b, c]
  +5 when e != c
}
test "low" { lead { id: "1" } expect s == 0 }
test "high" { lead { id: "1", e: b } expect s == 20 }
)"},
    {"BordersOfOneColumn", -5, 7, R"(
score s {
  +3 when n > 10
  +4 when n in 5..20
  -5 when n < 0
  +6 when n == 0
}
test "low" { lead { id: "1", n: -1 } expect s == -5 }
test "high" { lead { id: "1", n: 11 } expect s == 7 }
)"},
    {"TablesAndRules", 1, 30, R"(
score s {
  points by n { ..9: 2, 10..99: 10, 100..: 20, unknown: 1 }
  +10 when n in 100..200
  +12 when n < 10
}
test "low" { lead { id: "1" } expect s == 1 }
test "high" { lead { id: "1", n: 100 } expect s == 30 }
)"},
    {"TextIsFolded", 0, 9, R"(
score s {
  +9 when t == "IT"
  +8 when t in ["it", "retail"] and t != "It"
}
test "low" { lead { id: "1" } expect s == 0 }
test "high" { lead { id: "1", t: "it" } expect s == 9 }
)"},
    {"FirstAndHighest", 3, 15, R"(
score s {
  group first { +5 when ok, +3 }
  group highest { +2 when m > 3, +10 when m > 5 }
}
test "low" { lead { id: "1" } expect s == 3 }
test "high" { lead { id: "1", ok: true, m: 6 } expect s == 15 }
)"},
    {"Limits", 2, 40, R"(
score s in ..40 {
  group in 2..30 { +50 when m > 3, -9 when ok }
  +20 when m > 4 in ..15
}
test "low" { lead { id: "1", ok: true } expect s == 2 }
test "high" { lead { id: "1", m: 5 } expect s == 40 }
)"},
    {"Formula", 0, 50, R"(
score a in 0..100 { +(m) }
score b in 0..50 { +(m) when m > 0 }
score s = a * b / 100
test "low" { lead { id: "1" } expect s == 0 }
test "high" { lead { id: "1", m: 100 } expect s == 50 }
)"},
    {"GuardedDivision", 0, 100, R"(
score a in 0..100 { +(m) }
score s = if a > 0 then 100 / max(a, 1) else 0
test "low" { lead { id: "1" } expect s == 0 }
test "high" { lead { id: "1", m: 1 } expect s == 100 }
)"},
    {"PointsUnderTheirCondition", 0, 30, R"(
score s { +(m * 3) when m in 1..10 }
test "low" { lead { id: "1" } expect s == 0 }
test "high" { lead { id: "1", m: 10 } expect s == 30 }
)"},
    {"EventsAtMost", 0, 30, R"(
score s { +10 each v, at most 3 }
test "low" { lead { id: "1" } expect s == 0 }
test "high" at 2026-11-22T09:00 { lead { id: "1" } v { k: x, p: 1, at: now } x 5 expect s == 30 }
)"},
    {"EventsPerMember", 0, 4, R"(
score s { +2 each v, once per k }
test "low" { lead { id: "1" } expect s == 0 }
test "high" at 2026-11-22T09:00 {
  lead { id: "1" } v { k: x, p: 1, at: now } v { k: y, p: 1, at: now } v { k: y, p: 2, at: now } expect s == 4
}
)"},
    {"EventsAtMostPoints", 0, 25, R"(
score s { +(p) each v where p > 0, at most 25 points }
test "low" { lead { id: "1" } expect s == 0 }
test "high" at 2026-11-22T09:00 { lead { id: "1" } v { k: x, p: 20, at: now } x 2 expect s == 25 }
)"},
    {"EventsPerDay", 0, 20, R"(
score s { +5 each v within 3 days, at most 1 per day }
test "low" { lead { id: "1" } expect s == 0 }
test "high" at 2026-11-22T09:00 {
  lead { id: "1" } v { k: x, p: 1, at: now } v { k: x, p: 1, at: now - 1 day } v { k: x, p: 1, at: now - 2 days }
  v { k: x, p: 1, at: now - 3 days + 1 hour } expect s == 20
}
)"},
    {"EventsOfTheirOwnRange", -12, 6, R"(
score s { +(p) each v where p in -4..2, at most 3 }
test "low" at 2026-11-22T09:00 { lead { id: "1" } v { k: x, p: -4, at: now } x 3 expect s == -12 }
test "high" at 2026-11-22T09:00 { lead { id: "1" } v { k: x, p: 2, at: now } x 3 expect s == 6 }
)"},
    {"Idle", -20, 0, R"(
score s { -5 per 30 days idle since last v, at most 20 points }
test "low" at 2026-11-22T09:00 { lead { id: "1" } v { k: x, p: 1, at: now - 400 days } expect s == -20 }
test "high" { lead { id: "1" } expect s == 0 }
)"},
    {"Weights", 0, 35, R"(
score s {
  weight 30% points by e { a: 100, else: 0, unknown: 0 }
  weight 5% +100 when e == a
}
test "low" { lead { id: "1" } expect s == 0 }
test "high" { lead { id: "1", e: a } expect s == 35 }
)"},
    {"AsManyPointsAsThereAre", -1'000'000, 1'000'000, R"(
score s { +(amount) }
test "low" { lead { id: "1", amount: -2_000_000 } expect s == -1_000_000 }
test "high" { lead { id: "1", amount: 2_000_000 } expect s == 1_000_000 }
)"},
    {"OfSegments", 1, 6, R"(
segment size first { large when n > 9, small when n > 1, none otherwise }
score s {
  +5 when size == large
  +3 when size == small
  +1
}
test "low" { lead { id: "1" } expect s == 1 }
test "high" { lead { id: "1", n: 10 } expect s == 6 }
)"},
};

INSTANTIATE_TEST_SUITE_P(Tight, Ranges, testing::ValuesIn(kTight), [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace score::engine
