// The reference interpreter against hand-worked answers, from rule text to outcome.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <string>

#include "compiler/plan/lower.h"
#include "compiler/plan/verify.h"
#include "compiler/sema/check.h"
#include "compiler/syntax/parse.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr int64_t kOne = SCORE_DECIMAL_ONE;

/// A model of fields a, b: int?, flag: bool?, and what a test adds; it evaluates one lead at a time.
class Interpreter {
 public:
  explicit Interpreter(const std::string& text) {
    const source::FileId id =
        sources_.add("test.score", "model t\nlead { a: int?, b: int?, flag: bool?, name: text? }\n" + text);
    diag::Diagnostics diagnostics;
    const syntax::ParseResult parsed = syntax::parse(sources_, id, diagnostics);
    const std::unique_ptr<sema::Model> model = sema::check(*parsed.file, sources_, diagnostics);
    for (const diag::Diagnostic& finding : diagnostics.all()) {
      if (finding.spec->severity == diag::Severity::Error) ADD_FAILURE() << finding.message;
    }
    plan_ = plan::lower(*model);
    EXPECT_THAT(plan::verify(plan_), IsEmpty());
    for (const sema::Param& param : plan_.params) params_.push_back(from_integer(param.value.integer()));
    evaluator_.emplace(plan_, params_);
  }

  Interpreter& set(const std::string& field, Value value) {
    fields_[field] = value;
    return *this;
  }
  Interpreter& a(int64_t value) { return set("a", from_integer(value)); }
  Interpreter& b(int64_t value) { return set("b", from_integer(value)); }
  Interpreter& flag(bool value) { return set("flag", from_bool(value)); }
  Interpreter& name(const char* text) {
    Value value;
    value.scalar.s = {text, static_cast<int64_t>(std::string_view(text).size())};
    value.known = true;
    return set("name", value);
  }
  Interpreter& without(std::optional<uint32_t> line) {
    evaluator_->suppress(line);
    return *this;
  }

  const Outcome& run() {
    std::vector<Value> values;
    for (const sema::Field& field : plan_.fields) {
      values.push_back(fields_.count(field.name) != 0 ? fields_[field.name] : unknown());
    }
    evaluator_->evaluate({values, 0}, outcome_);
    check_sums();
    return outcome_;
  }
  /// The first score, in whole points times a million.
  int64_t score() { return run().scores[0]; }
  std::string grade(size_t index = 0) {
    const Value label = run().grades[index];
    if (!label.known) return "unknown";
    return plan_.enums[plan_.grades[index].labels].members[static_cast<size_t>(label.scalar.i)].name;
  }
  std::vector<LineState> states() {
    std::vector<LineState> found;
    for (const LineOutcome& line : run().lines) found.push_back(line.state);
    return found;
  }

 private:
  /// Law 5: the lines of a score add up to it.
  void check_sums() {
    std::vector<int64_t> sums(plan_.scores.size(), 0);
    for (size_t line = 0; line < plan_.lines.size(); ++line)
      sums[plan_.lines[line].score] += outcome_.lines[line].points;
    EXPECT_EQ(sums, outcome_.scores);
  }

  source::SourceMap sources_;
  plan::Plan plan_;
  std::vector<Value> params_;
  std::optional<LeadEvaluator> evaluator_;
  std::map<std::string, Value> fields_;
  Outcome outcome_;
};

TEST(Rules, FireOnTrueOnly) {
  Interpreter model("score s {\n +5 when a > 3\n +7 when not (a > 3)\n +1\n}");
  EXPECT_EQ(model.score(), 1 * kOne);  // unknown: neither
  EXPECT_EQ(model.a(4).score(), 6 * kOne);
  EXPECT_EQ(model.a(3).score(), 8 * kOne);
}

TEST(Rules, SayWhyTheyGaveNothing) {
  Interpreter model("score s {\n +5 when a > 3\n +7 when b > 3\n +9 when a > 0\n}");
  model.a(1);
  EXPECT_THAT(model.states(),
              ElementsAre(LineState::DidNotFire, LineState::DidNotFire, LineState::CouldNotTell, LineState::Fired));
}

TEST(Logic, IsKleenes) {
  Interpreter model(
      "score s {\n +1 when flag and a > 0\n +10 when flag or a > 0\n +100 when (flag and a > 0) is unknown\n"
      " +1000 when (flag or a > 0) is unknown\n +10000 when (if flag then a > 0 else true) or else false\n}");
  EXPECT_EQ(model.score(), 1100 * kOne);
  EXPECT_EQ(model.flag(false).score(), (1000 + 10000) * kOne);
  EXPECT_EQ(model.flag(true).score(), (10 + 100) * kOne);
  EXPECT_EQ(model.a(1).score(), (1 + 10 + 10000) * kOne);
}

TEST(Logic, TextIsFolded) {
  Interpreter model("score s {\n +1 when name == \"IT\"\n +10 when name starts with \"ｉ\"\n}");
  EXPECT_EQ(model.name("ｉｔ").score(), 11 * kOne);
  EXPECT_EQ(model.name("Item").score(), 10 * kOne);
}

TEST(Rules, PointsMayBeComputedAndLimited) {
  Interpreter model("score s {\n +((a or else 0) * 2.5) in ..20\n}");
  EXPECT_EQ(model.a(3).score(), 7'500'000);
  EXPECT_EQ(model.a(100).score(), 20 * kOne);
}

TEST(Rules, AccidentsCountAsZero) {
  Interpreter model("score s {\n +(1 / (a or else 0))\n +2\n}\nscore t = 1 / (s - 2)\n");
  EXPECT_EQ(model.score(), 2 * kOne);
  EXPECT_EQ(model.run().accidents, 2u);
  EXPECT_EQ(model.run().scores[1], 0);
  EXPECT_EQ(model.states()[1], LineState::CouldNotTell);
}

TEST(Rules, OneContributionIsLimited) {
  Interpreter model("score s {\n +((a or else 0) * 1000000)\n +((a or else 0) * 1000000)\n}");
  EXPECT_EQ(model.a(5).score(), 2 * SCORE_CONTRIBUTION_MAX);
  EXPECT_EQ(model.a(-5).score(), -2 * SCORE_CONTRIBUTION_MAX);
}

TEST(Groups, FirstCountsTheFirstThatFires) {
  Interpreter model("score s {\n group \"g\" first {\n +1 when a > 10\n +2 when a > 5\n +4 when a > 0\n }\n}");
  EXPECT_EQ(model.a(20).score(), 1 * kOne);
  EXPECT_EQ(model.a(7).score(), 2 * kOne);
  EXPECT_EQ(model.a(1).score(), 4 * kOne);
  EXPECT_EQ(model.a(0).score(), 0);
  model.a(20);
  EXPECT_EQ(model.states()[3], LineState::NotCounted);
}

TEST(Groups, HighestCountsTheHighestEvenBelowZero) {
  Interpreter model("score s {\n group \"g\" highest {\n -3 when a > 0\n -1 when a > 1\n -2 when a > 2\n }\n}");
  EXPECT_EQ(model.a(1).score(), -3 * kOne);
  EXPECT_EQ(model.a(3).score(), -1 * kOne);
}

TEST(Groups, LimitsAreLinesOfTheirOwn) {
  Interpreter model("score s in 0..10 {\n group \"g\" in ..8 {\n +6 when a > 0\n +6 when a > 1\n }\n +5\n}");
  EXPECT_EQ(model.a(2).score(), 10 * kOne);
  const Outcome& outcome = model.run();
  EXPECT_EQ(outcome.lines[0].points, -3 * kOne);  // the score's: 13 to 10
  EXPECT_EQ(outcome.lines[1].points, -4 * kOne);  // the group's: 12 to 8
}

TEST(Groups, WeightsRoundHalfToEven) {
  Interpreter model("score s {\n weight 50% points by a { 1: 0.000001, 3: 0.000003, else: 100, unknown: 0 }\n}");
  EXPECT_EQ(model.a(1).score(), 0);
  EXPECT_EQ(model.a(3).score(), 2);
  EXPECT_EQ(model.a(9).score(), 50 * kOne);
}

TEST(Tables, IntBandsIncludeTheirEnds) {
  Interpreter model("score s {\n points by a { ..9: 1, 10..99: 2, 100..: 3, unknown: 4 }\n}");
  EXPECT_EQ(model.score(), 4 * kOne);
  EXPECT_EQ(model.a(9).score(), 1 * kOne);
  EXPECT_EQ(model.a(10).score(), 2 * kOne);
  EXPECT_EQ(model.a(99).score(), 2 * kOne);
  EXPECT_EQ(model.a(100).score(), 3 * kOne);
}

TEST(Grades, BandsOverScoresExcludeTheirEnds) {
  Interpreter model(
      "param hot: decimal = 80\nscore s {\n +((a or else 0) * 1.0)\n}\ngrade g of s { A: hot.., B: 40..hot, C: ..40 }");
  EXPECT_EQ(model.a(80).grade(), "A");
  EXPECT_EQ(model.a(79).grade(), "B");
  EXPECT_EQ(model.a(40).grade(), "B");
  EXPECT_EQ(model.a(39).grade(), "C");
}

TEST(Grades, ShiftsAreSummedThenLimited) {
  Interpreter model(
      "grade g from C over D, D+, C-, C, C+, B-, B {\n shift 1 when a > 0\n shift 1/3 when b > 0\n shift 2/3 when "
      "flag\n}");
  EXPECT_EQ(model.grade(), "C");
  EXPECT_EQ(model.a(1).grade(), "B");
  EXPECT_EQ(model.b(1).grade(), "B");          // beyond the scale's end …
  EXPECT_EQ(model.flag(false).grade(), "B-");  // … and back from there: limited once, at the end
  EXPECT_EQ(model.a(0).b(0).grade(), "D");
}

TEST(Grades, MatricesJoinTwo) {
  Interpreter model(
      "score x {\n +((a or else 0) * 1.0)\n}\nscore y {\n +((b or else 0) * 1.0)\n}\n"
      "matrix m of x { A: 5.., B: ..5 } by y { 1: 5.., 2: ..5 }");
  EXPECT_EQ(model.a(5).b(5).grade(), "A1");
  EXPECT_EQ(model.b(4).grade(), "A2");
  EXPECT_EQ(model.a(4).grade(), "B2");
}

TEST(Segments, FallThroughOnUnknown) {
  Interpreter model("segment s first {\n one when a > 1\n two when b > 1\n rest otherwise\n}\nsegment m when a > 1\n");
  const auto segment = [&] { return model.run().segments[0].scalar.i; };
  EXPECT_EQ(segment(), 2);
  EXPECT_TRUE(model.run().segments[1].is_false());
  EXPECT_EQ((model.b(2), segment()), 1);
  EXPECT_EQ((model.a(2), segment()), 0);
  EXPECT_TRUE(model.run().segments[1].is_true());
}

TEST(Scores, DependOnEachOtherInAnyOrderOfTheText) {
  Interpreter model("score total in 0..100 = part * 2\nscore part {\n +30 when a > 0\n}");
  EXPECT_EQ(model.a(1).score(), 60 * kOne);
}

TEST(Suppressed, LinesAreAsIfTheyWereNotThere) {
  Interpreter model(
      "score s in 0..10 {\n +8 when a > 0\n +7 when a > 1\n group \"g\" first {\n +2 when a > 0\n +1 when a > 0\n "
      "}\n}");
  EXPECT_EQ(model.a(2).score(), 10 * kOne);
  EXPECT_EQ(model.without(1).score(), 9 * kOne);
  EXPECT_EQ(model.without(4).score(), 10 * kOne);
  EXPECT_EQ(model.a(1).without(4).score(), 9 * kOne);   // the next of the group steps in
  EXPECT_EQ(model.a(2).without(0).score(), 17 * kOne);  // the score's own limit
}

}  // namespace
}  // namespace score::interpret
