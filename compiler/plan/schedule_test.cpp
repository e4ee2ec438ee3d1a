// The schedule's decisions, each on a model that is as small as can be.
#include "compiler/plan/schedule.h"

#include <gtest/gtest.h>

#include "compiler/diag/diagnostic.h"
#include "compiler/plan/lower.h"
#include "compiler/plan/print.h"
#include "compiler/sema/check.h"
#include "compiler/syntax/parse.h"

namespace score::plan {
namespace {

constexpr int64_t kOne = SCORE_DECIMAL_ONE;

class ScheduleTest : public testing::Test {
 protected:
  /// `params`: instead of the defaults, whole numbers as decimals.
  void make(const std::string& text, const std::vector<int64_t>& params = {}) {
    source::SourceMap sources;
    diag::Diagnostics diags;
    const source::FileId id = sources.add("model.score", text);
    const syntax::ParseResult parsed = syntax::parse(sources, id, diags);
    const sema::Program program = sema::load_program(*parsed.file, sources, diags, nullptr);
    const std::unique_ptr<sema::Model> model = sema::check(program, sources, diags);
    std::string findings;
    for (const diag::Diagnostic& d : diags.all()) {
      if (d.spec->severity == diag::Severity::Error) findings += d.message + "\n";
    }
    ASSERT_EQ(findings, "");
    plan_ = lower(*model);
    std::vector<stdlib::Value> values;
    for (size_t i = 0; i < plan_.params.size(); ++i) {
      values.push_back(stdlib::from_integer(i < params.size() ? params[i] * kOne : plan_.params[i].value.integer()));
    }
    schedule_ = schedule(plan_, values);
  }

  /// Of the first score.
  const GroupSchedule& group() const { return schedule_->groups[plan_.scores[0].group]; }
  int64_t low() const { return group().low * group().unit; }
  int64_t high() const { return group().high * group().unit; }

  Plan plan_;
  std::shared_ptr<const Schedule> schedule_;
};

// ---- Steps, bounds, lanes ------------------------------------------------------------------------------------------

TEST_F(ScheduleTest, ConstantsHaveTheirGreatestCommonDivisorAndExactBounds) {
  make(
      "lead { a: bool, b: bool, x: int, y: int }\n"
      "score s { +10 when a and x > 1, +15 when b and y > 1, -20 when a and y > 2 }\n");
  EXPECT_EQ(group().unit, 5 * kOne);
  EXPECT_EQ(low(), -20 * kOne);
  EXPECT_EQ(high(), 25 * kOne);
  EXPECT_EQ(group().lane_bits, 16);
  EXPECT_FALSE(group().at_least);
  EXPECT_FALSE(group().at_most);
}

TEST_F(ScheduleTest, EndsCountWhereTheyCanBeReached) {
  make(
      "lead { a: bool, x: int, y: int }\n"
      "score s in 0..12 { +10 when a and x > 1, +10 when a and y > 1 }\n");
  EXPECT_EQ(group().unit, 2 * kOne);  // 12 is no multiple of 10
  EXPECT_FALSE(group().at_least);     // nothing is negative
  EXPECT_EQ(group().at_most, 6);
  make(
      "lead { a: bool, x: int, y: int }\n"
      "score s in -5..13 { +10 when a and x > 1, -10 when a and y > 1 }\n");
  EXPECT_EQ(group().unit, 5 * kOne);
  EXPECT_EQ(group().at_least, -1);
  EXPECT_FALSE(group().at_most);
}

TEST_F(ScheduleTest, FractionsHaveSmallSteps) {
  make("lead { a: bool, x: int }\nscore s { +0.25 when a and x > 1, +1.5 when x > 2 and a }\n");
  EXPECT_EQ(group().unit, kOne / 4);
  EXPECT_EQ(high(), kOne * 7 / 4);
}

TEST_F(ScheduleTest, LanesHoldWhatCanBeAddedUp) {
  make("lead { a: bool, x: int }\nscore s { +32767 when a and x > 1 }\n");
  EXPECT_EQ(group().lane_bits, 16);
  make("lead { a: bool, x: int }\nscore s { +32767 when a and x > 1, +1 when a and x > 2 }\n");
  EXPECT_EQ(group().unit, kOne);
  EXPECT_EQ(group().lane_bits, 32);
  make("lead { a: bool, x: int }\nscore s { +32767 when a and x > 1, +0.000001 when a and x > 2 }\n");
  EXPECT_EQ(group().lane_bits, 64);
}

TEST_F(ScheduleTest, PointsFromTheDataAreBoundedByTheLanguage) {
  make("lead { x: int, d: decimal }\nscore s { +(x) when x > 1 }\nscore t { +(d) when x > 1 }\n");
  EXPECT_EQ(group().unit, kOne);
  EXPECT_EQ(low(), -SCORE_CONTRIBUTION_MAX);
  EXPECT_EQ(high(), SCORE_CONTRIBUTION_MAX);
  EXPECT_EQ(group().lane_bits, 32);
  EXPECT_EQ(schedule_->groups[plan_.scores[1].group].unit, 1);
  EXPECT_EQ(schedule_->groups[plan_.scores[1].group].lane_bits, 64);
}

TEST_F(ScheduleTest, ALimitOfTheRuleBoundsIt) {
  make("lead { x: int }\nscore s { +(x) when x > 1 in 0..50 }\n");
  EXPECT_EQ(low(), 0);
  EXPECT_EQ(high(), 50 * kOne);
}

TEST_F(ScheduleTest, WeightsOfConstantsAreExact) {
  make("lead { a: bool, x: int }\nscore s { weight 30% +10 when a and x > 1\n weight 50% +3 when a and x > 2 }\n");
  EXPECT_EQ(group().unit, kOne * 3 / 2);
  EXPECT_EQ(high(), kOne * 9 / 2);
}

TEST_F(ScheduleTest, EventsAreBoundedByTheirLimits) {
  const std::string head = "lead { x: int }\nevent visit { page: string }\n";
  make(head + "score s { +5 each visit, at most 4 }\n");
  EXPECT_EQ(group().unit, 5 * kOne);
  EXPECT_EQ(high(), 20 * kOne);
  make(head + "score s { +5 each visit, at most 12 points }\n");
  EXPECT_EQ(group().unit, kOne);
  EXPECT_EQ(high(), 12 * kOne);
  make(head + "score s { +5 each visit }\n");
  EXPECT_EQ(high(), SCORE_POINTS_MAX);
  EXPECT_EQ(group().unit, 5 * kOne);
  make(head + "score s { +5 each visit, at most 4 decay halving every 7 days }\n");
  EXPECT_EQ(group().unit, 1);
  EXPECT_EQ(high(), 20 * kOne);
}

TEST_F(ScheduleTest, SumsBeyond64Bits) {
  std::string rules;
  for (int i = 0; i < 9'300; ++i) rules += "  +1 when a and x > 1 in 1_000_000_000..1_000_000_000\n";
  make("lead { a: bool, x: int }\nscore s {\n" + rules + "}\n");
  EXPECT_EQ(group().lane_bits, 128);
}

// ---- Rules of one column -------------------------------------------------------------------------------------------

TEST_F(ScheduleTest, RulesOverOneEnumAreATableOfItsCodes) {
  make(
      "lead { i: enum { A, B, C, * }? }\n"
      "score s { +10 when i == A, +3 when i in [A, B], -5 when i is unknown, +1 when not (i == B), +2 when i is "
      "unlisted }\n");
  ASSERT_EQ(group().codes.size(), 1u);
  const CodePoints& table = group().codes[0];
  EXPECT_EQ(table.items.size(), 5u);
  // unknown, unlisted, A, B, C
  EXPECT_EQ(table.points, (std::vector<int64_t>{-5 * kOne, 3 * kOne, 14 * kOne, 3 * kOne, 1 * kOne}));
  EXPECT_TRUE(group().rest.empty());
  EXPECT_EQ(low(), -5 * kOne);
  EXPECT_EQ(high(), 14 * kOne);  // not 16: no code has all
}

TEST_F(ScheduleTest, ParamsAreConstants) {
  const std::string model =
      "param much: decimal = 7\nlead { i: enum { A, B } }\nscore s { +(much) when i == A, +1 when i == B }\n";
  make(model);
  EXPECT_EQ(group().codes.at(0).points[2], 7 * kOne);
  make(model, {9});
  EXPECT_EQ(group().codes.at(0).points[2], 9 * kOne);
}

TEST_F(ScheduleTest, BoolsAndSmallSets) {
  make(
      "lead { b: bool?, m: set of enum { A, B, C } }\n"
      "score s { +1 when b, +2 when not b, +4 when b is unknown, +10 when m has any [A], +20 when m has any [B] "
      "}\n");
  ASSERT_EQ(group().codes.size(), 2u);
  EXPECT_EQ(group().codes[0].points, (std::vector<int64_t>{4 * kOne, 0, 2 * kOne, 1 * kOne}));
  EXPECT_EQ(group().codes[1].points[CodePoints::place(true, 3)], 30 * kOne);
  EXPECT_EQ(group().codes[1].points[CodePoints::place(true, 4)], 0);
}

TEST_F(ScheduleTest, RulesOverOneNumberAreIntervals) {
  make("lead { x: int? }\nscore s { +10 when x > 50, +5 when x >= 20, -1 when x == 30, +2 when x is unknown }\n");
  ASSERT_EQ(group().intervals.size(), 1u);
  const IntervalPoints& table = group().intervals[0];
  EXPECT_EQ(table.cuts.integers, (std::vector<int64_t>{20, 30, 31, 51}));
  EXPECT_EQ(table.points, (std::vector<int64_t>{0, 5 * kOne, 4 * kOne, 5 * kOne, 15 * kOne}));
  EXPECT_EQ(table.unknown_points, 2 * kOne);
}

TEST_F(ScheduleTest, ManyRulesOfOneColumnTakeNoLongTime) {
  std::string rules;
  for (int i = 0; i < 4'000; ++i) rules += fmt::format("  +1 when x > {}\n", i * 3);
  make("lead { x: int }\nscore s {\n" + rules + "}\n");
  ASSERT_EQ(group().intervals.size(), 1u);
  EXPECT_EQ(group().intervals[0].cuts.integers.size(), 4'000u);
  EXPECT_EQ(group().intervals[0].points.back(), 4'000 * kOne);
  EXPECT_EQ(group().intervals[0].points[17], 17 * kOne);
}

TEST_F(ScheduleTest, NumbersAreCutBetweenNeighbours) {
  make("lead { x: number }\nscore s { +10 when x > 0.5, +5 when x >= 0 }\n");
  ASSERT_EQ(group().intervals.size(), 1u);
  EXPECT_EQ(group().intervals[0].cuts.numbers, (std::vector<double>{0.0, std::nextafter(0.5, 1.0)}));
  EXPECT_EQ(group().intervals[0].points, (std::vector<int64_t>{0, 5 * kOne, 15 * kOne}));
}

TEST_F(ScheduleTest, TablesJoinTheRulesOfTheirColumn) {
  make(
      "lead { x: int, i: enum { A, B } }\n"
      "score s { points by x { ..9: 1, 10..19: 2, else: 3 }\n +4 when x > 15\n points by i { A: 5, B: 6 } }\n");
  ASSERT_EQ(group().intervals.size(), 1u);
  EXPECT_EQ(group().intervals[0].points, (std::vector<int64_t>{1 * kOne, 2 * kOne, 6 * kOne, 7 * kOne}));
  ASSERT_EQ(group().codes.size(), 1u);
  EXPECT_EQ(group().codes[0].points[3], 6 * kOne);
}

TEST_F(ScheduleTest, GroupsOverOneColumnAreTablesToo) {
  make(
      "lead { i: enum { A, B, C }, x: int, a: bool }\n"
      "score s { group first { +10 when i == A, +3 when i in [A, B] }\n group highest in ..4 { +5 when i == A, +2 when "
      "i == B } }\n");
  ASSERT_EQ(group().codes.size(), 1u);
  EXPECT_EQ(group().codes[0].points, (std::vector<int64_t>{0, 0, 14 * kOne, 5 * kOne, 0}));
  EXPECT_TRUE(schedule_->groups[0].merged);
  EXPECT_TRUE(schedule_->groups[1].merged);
}

TEST_F(ScheduleTest, WhatLooksAtTwoColumnsStays) {
  make("lead { i: enum { A, B }, a: bool }\nscore s { +10 when i == A and a, +3 when i == A, +4 when i == B }\n");
  EXPECT_EQ(group().rest.size(), 1u);
  EXPECT_EQ(group().codes.size(), 1u);
}

TEST_F(ScheduleTest, OneRuleAloneIsNoTable) {
  make("lead { i: enum { A, B }, x: int }\nscore s { +10 when i == A, +3 when x > 1 }\n");
  EXPECT_EQ(group().rest.size(), 2u);
}

TEST_F(ScheduleTest, WhatCannotTellItsPointsIsLeft) {
  make(
      "lead { x: int, i: enum { A, B } }\n"
      "score s { +(if i == A then 5 else 1) when i == B, +(x) when i == A, +1 when i == A }\n");
  EXPECT_EQ(group().rest.size(), 1u);  // +x
  EXPECT_EQ(group().codes.at(0).points[3], kOne);
}

TEST_F(ScheduleTest, InGroupsThatChooseNothingIsFolded) {
  make(
      "lead { i: enum { A, B }, x: int }\n"
      "score s { group first { +10 when i == A, +3 when i == B, +4 when x > 1\n group { +1 when i == A, +1 when i == B "
      "} } }\n");
  for (const GroupSchedule& one : schedule_->groups) {
    EXPECT_TRUE(one.codes.empty());
  }
  EXPECT_TRUE(schedule_->groups[0].fired_matters);
  EXPECT_FALSE(group().fired_matters);
}

TEST_F(ScheduleTest, GroupsWithoutLimitsAreMerged) {
  make(
      "lead { i: enum { A, B }, x: int }\n"
      "score s { +10 when i == A\n group in ..100 { +3 when i == B, +4 when x > 1 }\n group in ..6 { +3 when i == B, "
      "+4 when x > 2 } }\n");
  EXPECT_TRUE(schedule_->groups[0].merged);  // never reaches 100
  EXPECT_FALSE(schedule_->groups[1].merged);
  ASSERT_EQ(group().codes.size(), 1u);
  EXPECT_EQ(group().codes[0].items.size(), 2u);
  EXPECT_EQ(group().rest.size(), 2u);  // x > 1, and the other group
}

TEST_F(ScheduleTest, RulesOverOneTextAreAskedOnceAText) {
  make("lead { t: text }\nscore s { +1 when t contains \"a\", +2 when t == \"b\", +3 when t ends with \"c\" }\n");
  ASSERT_EQ(group().texts.size(), 1u);
  EXPECT_EQ(group().texts[0].items.size(), 3u);
}

TEST_F(ScheduleTest, WhatIsAlwaysGivenIsTheBase) {
  make("param on: decimal = 1\nlead { x: int }\nscore s { +5, +3 when on > 0, +2 when on > 5, +1 when x > 1 }\n");
  EXPECT_EQ(group().base, 8 * kOne);
  EXPECT_EQ(group().rest.size(), 1u);
}

// ---- Bands, events, logic ------------------------------------------------------------------------------------------

TEST_F(ScheduleTest, ManyBandsAreSearched) {
  make(
      "lead { x: int }\nscore s = x\n"
      "grade g of x { A: ..1, B: ..2, C: ..3, D: ..4, E: ..5, F: ..6, G: ..7, H: ..8, I: 8.. }\n"
      "grade h of x { A: ..1, B: 1.. }\n");
  ASSERT_TRUE(schedule_->grade_rows[0]);
  EXPECT_EQ(schedule_->grade_rows[0]->cuts.integers, (std::vector<int64_t>{2, 3, 4, 5, 6, 7, 8, 9}));
  EXPECT_EQ(schedule_->grade_rows[0]->band, (std::vector<uint32_t>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
  EXPECT_FALSE(schedule_->grade_rows[1]);
}

TEST_F(ScheduleTest, EqualSelectionsAreOne) {
  make(
      "lead { x: int }\nevent visit { page: string }\n"
      "score s {\n"
      "  +1 when any visit where page == \"a\" within 30 days\n"
      "  +2 each visit where page == \"a\" within 30 days\n"
      "  +3 each visit where page == \"a\" within 31 days\n"
      "  +4 each visit where page == \"a\" within 30 days, at most 1 per 1 days\n"
      "  +5 each visit where page == \"a\" within 30 days, at most 5 points per page\n}\n");
  EXPECT_EQ(schedule_->selections.size(), 2u);
  EXPECT_EQ(schedule_->of_rule[1], schedule_->of_event_expr[0]);
  EXPECT_NE(schedule_->of_rule[1], schedule_->of_rule[2]);
  EXPECT_EQ(schedule_->of_rule[0], kNoSelection);
  EXPECT_TRUE(schedule_->flat_rules[1]);
  EXPECT_TRUE(schedule_->flat_rules[3]);
  EXPECT_FALSE(schedule_->flat_rules[4]);
}

TEST_F(ScheduleTest, CheapConditionsComeFirst) {
  make("lead { t: text, x: int }\nscore s { +1 when t matches r\"a.*b\" and x > 3 }\n");
  const Node& condition = plan_.nodes[plan_.rules[0].when];
  ASSERT_EQ(condition.op, Op::And);
  EXPECT_EQ(schedule_->arguments_of(condition)[0], plan_.arguments_of(condition)[1]);
  EXPECT_GT(schedule_->costs[plan_.arguments_of(condition)[0]], schedule_->costs[plan_.arguments_of(condition)[1]]);
}

}  // namespace
}  // namespace score::plan
