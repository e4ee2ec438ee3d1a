// Explanations, what-if searches and coverage.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>

#include "runtime/engine/explain_lead.h"
#include "runtime/engine/tests.h"
#include "runtime/engine/value_text.h"

namespace score::engine {
namespace {

using interpret::LineState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kModel = R"(model demo
timezone "Asia/Tokyo"
param hot: decimal = 60
lead { id: string key, age: int?, city: text?, debt: decimal?, mode: enum { a, b }?, housing: bool? }
event visit { path: string, paid: bool = false }
event ticket { id: string key }
define grown = age >= 18

score fit in 0..40 {
  +30 "grown up" when grown and (city == "Tokyo" or city == "Osaka")
  +25 when city == "Tokyo"
  -5 "old" when age > 90
  weight 50% points by debt { ..10: 0, 10..: 15, unknown: 1 }
  group "one" first in ..3 { +4 when mode == a
    +6 when housing }
  group highest { +1 when age is known
    +2 when city is known }
  +(1 / ((age or else 20) - 20)) "risky" when age is known
}
score behaviour {
  decay halving every 1 day
  +10 each visit where path == "/pricing" within 10 days, at most 3, at most 25 points
  +3 each visit where path starts with "/p" and paid
  +4 each ticket
  -2 per 1 day idle since last visit, at most 6 points
}
score total in 0..100 = fit + behaviour
grade rank of total { A: hot.., B: 20..hot, C: ..20 }
segment stage first { busy when count(visit within 10 days) >= 2
  idle otherwise }

test "none" at 2026-11-22T09:00 { lead { id: "1" } expect fit >= 0 }
test "some" at 2026-11-22T09:00 {
  lead { id: "2", age: 20, city: "TOKYO", debt: 50, mode: a, housing: true }
  visit { path: "/pricing", at: now - 1 day } x 4
  visit { path: "/pricing", at: now - 20 days }
  expect fit == 40
}
test "old" at 2026-11-22T09:00 {
  lead { id: "3", age: 95, city: "Kyoto", debt: 5, housing: true }
  visit { path: "/other", at: now - 3 days }
  expect fit >= 0
}
)";

struct Explained {
  explicit Explained(const std::string& text = kModel) {
    const Compilation compilation = compile_text("demo.score", text);
    EXPECT_FALSE(compilation.findings->has_errors()) << compilation.findings->text(false);
    model = compilation.model;
    params = std::make_shared<const Params>(model);
  }
  LeadExplanation of(size_t test) const {
    return LeadExplainer(model, params).explain(lead_values(*model, model->plan().tests[test]));
  }
  std::shared_ptr<const Model> model;
  std::shared_ptr<const Params> params;
};

const ExplainedLine& line_of(const Explanation& score, const std::string& title) {
  for (const ExplainedLine& line : score.lines) {
    if (line.title.find(title) != std::string::npos) return line;
  }
  ADD_FAILURE() << "no line " << title;
  return score.lines.front();
}

TEST(Explain, LinesAddUpToTheScore) {
  const Explained explained;
  for (size_t test = 0; test < explained.model->plan().tests.size(); ++test) {
    const LeadExplanation lead = explained.of(test);
    ASSERT_EQ(lead.scores.size(), 3u);
    for (const Explanation& score : lead.scores) {
      const int64_t sum = std::accumulate(score.lines.begin(), score.lines.end(), int64_t{0},
                                          [](int64_t all, const ExplainedLine& line) { return all + line.points; });
      EXPECT_EQ(sum, score.points) << score.score << " of " << lead.id;
    }
  }
}

TEST(Explain, TracingChangesNothing) {
  const Explained explained;
  const plan::Plan& plan = explained.model->plan();
  interpret::LeadEvaluator evaluator(plan, explained.params->values());
  for (const plan::Test& test : plan.tests) {
    const LeadValues lead = lead_values(*explained.model, test);
    const columns::EventBlock block = interpret::block_of(plan, lead.events);
    interpret::Outcome plain, traced;
    interpret::Trace trace;
    evaluator.evaluate({lead.fields, lead.now_us, &block, 0}, plain);
    evaluator.trace(&trace);
    evaluator.evaluate({lead.fields, lead.now_us, &block, 0}, traced);
    evaluator.trace(nullptr);
    EXPECT_EQ(plain.scores, traced.scores);
    EXPECT_EQ(plain.accidents, traced.accidents);
    for (size_t i = 0; i < plain.lines.size(); ++i) EXPECT_EQ(plain.lines[i].points, traced.lines[i].points);
  }
}

TEST(Explain, NamesThePartThatDecided) {
  const Explained explained;
  const Explanation fit = explained.of(2).scores[0];
  const ExplainedLine& grown = line_of(fit, "grown up");
  EXPECT_EQ(grown.state, LineState::DidNotFire);
  ASSERT_EQ(grown.because.size(), 2u);  // both sides of the `or`, and not the define that is true
  EXPECT_EQ(grown.because[0].text, "city == \"Tokyo\"");
  EXPECT_EQ(grown.because[1].text, "city == \"Osaka\"");
  ASSERT_EQ(grown.because[0].facts.size(), 1u);
  EXPECT_EQ(grown.because[0].facts[0].value, "\"Kyoto\"");
  const Explanation none = explained.of(0).scores[0];
  const ExplainedLine& unknown = line_of(none, "grown up");
  EXPECT_EQ(unknown.state, LineState::CouldNotTell);
  ASSERT_EQ(unknown.because.size(), 3u);
  EXPECT_EQ(unknown.because[0].text, "age >= 18");
  EXPECT_EQ(unknown.because[0].line, 7u);
  EXPECT_FALSE(unknown.because[0].facts[0].known);
}

TEST(Explain, TellsBandsWeightsAndGroups) {
  const Explained explained;
  const Explanation fit = explained.of(1).scores[0];
  const ExplainedLine& debt = line_of(fit, "debt");
  EXPECT_EQ(debt.band, "10..");
  EXPECT_EQ(debt.points, 7'500'000);
  EXPECT_EQ(debt.before_weight, 15'000'000);
  EXPECT_EQ(line_of(fit, "housing").state, LineState::NotCounted);
  EXPECT_EQ(line_of(fit, "risky").state, LineState::CouldNotTell);
  ASSERT_EQ(fit.groups.size(), 3u);
  EXPECT_EQ(fit.groups[1].title, "one");
  EXPECT_EQ(fit.groups[2].mode, sema::GroupMode::Highest);
}

TEST(Explain, TellsAnEventRuleStepByStep) {
  const Explained explained;
  const Explanation some = explained.of(1).scores[1];
  const ExplainedLine& line = line_of(some, "/pricing");
  ASSERT_TRUE(line.events.has_value());
  const EventDetail& pricing = *line.events;
  EXPECT_EQ(pricing.steps.events, 5u);
  EXPECT_EQ(pricing.steps.matched, 5u);
  EXPECT_EQ(pricing.steps.outside_window, 1u);
  EXPECT_EQ(pricing.window, "within 10 days");
  EXPECT_EQ(pricing.steps.counted, 3u);
  EXPECT_EQ(pricing.steps.full_points, 30'000'000);
  EXPECT_EQ(pricing.steps.decayed_points, 15'000'000);
  ASSERT_EQ(pricing.cuts.size(), 1u);
  EXPECT_EQ(pricing.cuts[0].limit, "at most 3");
  EXPECT_EQ(pricing.cuts[0].events, 1u);
  const Explanation old = explained.of(2).scores[1];
  EXPECT_THAT(line_of(old, "/pricing").events->never, ElementsAre("path == \"/pricing\""));
  EXPECT_EQ(line_of(old, "idle").idle_steps, 3);
  const Explanation none = explained.of(0).scores[1];
  EXPECT_EQ(line_of(none, "/pricing").events->steps.events, 0u);
  EXPECT_TRUE(line_of(none, "idle").because.at(0).no_such_event);
}

TEST(Explain, GradesAndSegments) {
  const Explained explained;
  const LeadExplanation some = explained.of(1);
  ASSERT_EQ(some.grades.size(), 1u);
  EXPECT_EQ(some.grades[0].label, "B");
  ASSERT_EQ(some.grades[0].axes.size(), 1u);
  EXPECT_EQ(some.grades[0].axes[0].band, "20..hot");
  EXPECT_EQ(some.grades[0].axes[0].next_label, "A");
  EXPECT_EQ(some.grades[0].axes[0].next_from, "60");
  EXPECT_EQ(some.grades[0].axes[0].distance, points_text(60'000'000 - some.scores[2].points));
  EXPECT_EQ(some.segments[0].value, "busy");
  const LeadExplanation old = explained.of(2);
  EXPECT_EQ(old.segments[0].value, "idle");
  EXPECT_THAT(old.segments[0].cases[0].because[0].text, HasSubstr("count(visit within 10 days) >= 2"));
}

/// Every change that is shown is real: done again from the outside, it gives the label it is said to give.
TEST(WhatIf, WhatItShowsIsTrue) {
  const Explained explained;
  const plan::Plan& plan = explained.model->plan();
  const LeadExplanation none = explained.of(0);
  ASSERT_TRUE(none.missing.has_value());
  EXPECT_THAT(none.missing->unknown, ElementsAre("age", "city", "debt", "mode", "housing"));
  ASSERT_FALSE(none.missing->fields.empty());
  EXPECT_EQ(none.missing->fields[0].name, "city");
  EXPECT_EQ(none.missing->fields[0].changes[0].setting.value, "\"Tokyo\"");
  EXPECT_EQ(none.missing->fields[0].changes[0].label, "B");
  ASSERT_TRUE(none.lift.has_value());
  EXPECT_FALSE(none.lift->best_already);
  ASSERT_FALSE(none.lift->suggestions.empty());
  for (const Suggestion& suggestion : none.lift->suggestions) {
    LeadValues lead = lead_values(*explained.model, plan.tests[0]);
    std::deque<std::string> text;
    for (const AddedEvent& added : suggestion.events) {
      const bool visit = added.event == "visit";
      interpret::EventValues& event = lead.events.emplace_back();
      event.event = visit ? 0 : 1;
      event.fields.push_back(interpret::from_integer(lead.now_us));
      interpret::Value path = interpret::from_bool(true);
      text.push_back(visit ? added.fields.at(0).value.substr(1, added.fields.at(0).value.size() - 2)
                           : std::to_string(text.size()));
      path.scalar.s = {text.back().data(), static_cast<int64_t>(text.back().size())};
      event.fields.push_back(path);
      const bool paid = added.fields.size() > 1 && added.fields[1].value == "true";
      if (visit) event.fields.push_back(interpret::from_bool(paid));
    }
    const LeadExplanation lifted = LeadExplainer(explained.model, explained.params).explain(lead);
    EXPECT_EQ(lifted.grades[0].label, suggestion.label);
    for (const auto& [name, points] : suggestion.scores) {
      if (name == "total") EXPECT_EQ(lifted.scores[2].points, points);
    }
  }
}

TEST(WhatIf, FindsFieldsThatOnlyCountTogether) {
  const Explained explained(R"(model m
lead { id: string key, a: int?, b: bool? }
score s { +10 when a >= 5 and b }
grade g of s { high: 10.., low: ..10 }
test "t" { lead { id: "1" } expect s == 0 }
)");
  const LeadExplanation lead = explained.of(0);
  EXPECT_THAT(lead.missing->fields, IsEmpty());
  ASSERT_EQ(lead.missing->together.size(), 2u);
  EXPECT_EQ(lead.missing->together[0].value, "5");
  EXPECT_EQ(lead.missing->together[1].value, "true");
  EXPECT_EQ(lead.missing->together_label, "high");
}

TEST(Coverage, CountsWhatTestsWentThrough) {
  const Explained explained;
  const CoverageReport report = run_tests(*explained.model, *explained.params).coverage;
  EXPECT_EQ(report.tests, 3u);
  const Share rules = report.of(PointKind::Rule);
  EXPECT_EQ(rules.whole, 12u);
  EXPECT_EQ(rules.part, 10u);  // neither what is paid nor tickets
  EXPECT_EQ(report.of(PointKind::Band).part, 3u);
  EXPECT_EQ(report.of(PointKind::Case).part, 2u);
  for (const CoveredCondition& condition : report.conditions) {
    if (condition.text != "age >= 18") continue;
    EXPECT_EQ(condition.source_line, 7u);
    EXPECT_EQ(condition.sides(), 3u);
    EXPECT_EQ(condition.sides_seen(), 2u);  // true and unknown
  }
}

TEST(Coverage, ARuleOfProductLinesIsOneRule) {
  const Explained explained(R"(model m
lead { id: string key, line: enum { crm, erp }? }
score interest for each product in [crm, erp] { +10 when line == product }
test "t" { lead { id: "1", line: crm } expect interest.crm == 10 }
)");
  const Share rules = run_tests(*explained.model, *explained.params).coverage.of(PointKind::Rule);
  EXPECT_EQ(rules.whole, 1u);
  EXPECT_EQ(rules.part, 1u);
}

}  // namespace
}  // namespace score::engine
