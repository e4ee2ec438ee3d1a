// The state machine of actions: advance() by itself, then every rule through all phases of the compiler.
#include <gtest/gtest.h>

#include "runtime/interpret/action_evaluator.h"
#include "runtime/interpret/rule_file.h"

namespace score::interpret {
namespace {

using sema::TriggerKind;

constexpr int64_t kOne = 1'000'000;

plan::Action rising(bool or_is_new = false) {
  plan::Action action;
  action.value = 0;
  action.trigger = TriggerKind::Rises;
  action.or_is_new = or_is_new;
  return action;
}

/// A plan whose only node is a decimal, which actions look at.
const plan::Plan& plan() {
  static const plan::Plan kPlan = [] {
    plan::Plan made;
    made.nodes.resize(1);
    made.nodes[0].type.kind = abi::Kind::Decimal;
    return made;
  }();
  return kPlan;
}

ActionInput at(int64_t points, int64_t threshold = 80) {
  ActionInput input;
  input.value = from_integer(points * kOne);
  input.threshold = from_integer(threshold * kOne);
  return input;
}

/// A lead's scores, one a run: in which runs the action fires, as 0 and 1.
std::string runs(const plan::Action& action, const std::vector<int64_t>& scores, int64_t rearm = 0) {
  ActionState state;
  std::string out;
  for (const int64_t score : scores) {
    ActionInput input = at(score);
    input.rearm = from_integer(rearm * kOne);
    out += advance(plan(), action, input, state) ? '1' : '0';
  }
  return out;
}

TEST(Actions, RisesFromBelowToTheThresholdOrAbove) {
  EXPECT_EQ(runs(rising(), {79, 80, 81, 79, 79, 90, 80}), "0100010");
}

TEST(Actions, FallsFromTheThresholdOrAboveToBelow) {
  plan::Action action = rising();
  action.trigger = TriggerKind::Falls;
  EXPECT_EQ(runs(action, {80, 79, 70, 80, 79}), "01001");
}

TEST(Actions, NewLeadsCrossNothingUnlessSaid) {
  EXPECT_EQ(runs(rising(), {90, 90}), "00");
  EXPECT_EQ(runs(rising(true), {90, 90}), "10");
  EXPECT_EQ(runs(rising(true), {70, 90}), "01");
}

TEST(Actions, RearmHoldsBackUntilTheValueHasBeenBeyond) {
  plan::Action action = rising();
  action.rearm = plan::Rearm{true, plan::kNoNode};
  EXPECT_EQ(runs(action, {75, 80, 75, 80, 69, 80}, 70), "010001");
  EXPECT_EQ(runs(action, {75, 80, 70, 80}, 70), "0100");  // exactly there is not beyond
  action.trigger = TriggerKind::Falls;
  action.rearm->below = false;
  EXPECT_EQ(runs(action, {85, 75, 85, 75, 91, 75}, 90), "010001");
}

TEST(Actions, CrossingsThatAreStoppedAreGoneAndChangeNothing) {
  plan::Action action = rising();
  action.rearm = plan::Rearm{true, plan::kNoNode};
  action.limit = plan::ActionLimit{};
  ActionState state;
  state.value = from_integer(70 * kOne);
  ActionInput input = at(85);
  input.rearm = from_integer(60 * kOne);
  input.most = 1;
  input.now = 100;
  input.when = false;
  EXPECT_FALSE(advance(plan(), action, input, state));
  EXPECT_TRUE(state.armed);
  EXPECT_TRUE(state.fired.empty());
  input.when = true;
  EXPECT_FALSE(advance(plan(), action, input, state));  // it stands above already
}

TEST(Actions, LimitsCountTimesAfterSinceUpToNow) {
  plan::Action action = rising();
  action.limit = plan::ActionLimit{};
  ActionInput input = at(85);
  input.most = 2;
  input.since = 100;
  input.now = 130;
  const auto fires = [&](std::vector<int64_t> fired) {
    ActionState state{from_integer(70 * kOne), true, std::move(fired)};
    const bool fires = advance(plan(), action, input, state);
    std::string out = fires ? "fires" : "stopped";
    for (const int64_t time : state.fired) out += " " + std::to_string(time);
    return out;
  };
  EXPECT_EQ(fires({}), "fires 130");
  EXPECT_EQ(fires({90, 100}), "fires 130");  // 100 is out: since < t
  EXPECT_EQ(fires({100, 101}), "fires 101 130");
  EXPECT_EQ(fires({101, 130}), "stopped 101 130");
  EXPECT_EQ(fires({101, 131}), "fires 101 130 131");  // what comes after now does not count yet
}

TEST(Actions, UnknownValuesCrossNothing) {
  ActionState state{from_integer(70 * kOne), true, {}};
  ActionInput input = at(85);
  input.value = unknown();
  EXPECT_FALSE(advance(plan(), rising(true), input, state));
  EXPECT_FALSE(state.value.known);
  EXPECT_FALSE(advance(plan(), rising(), at(85), state));
  state.value = unknown();
  EXPECT_TRUE(advance(plan(), rising(true), at(85), state));
  state.value = unknown();
  input = at(85);
  input.threshold = unknown();
  EXPECT_FALSE(advance(plan(), rising(true), input, state));
}

/// `fit` is the lead's own number.
std::string with(const std::string& actions, const std::string& lead, const std::string& previous,
                 const std::string& claims) {
  return "model m\ntimezone \"Asia/Tokyo\"\n"
         "lead { id: string key = \"1\", points: decimal = 0, home: bool = false, budget: int?, stop: bool? }\n"
         "score fit { +(points) \"points\" when points > 0\n +5 \"at home\" when home\n +1 when budget > 3 }\n"
         "score total = fit * 2\n"
         "grade rank of fit { A: 80.., B: 40..80, C: ..40 }\n"
         "segment stage first { hot when fit > 80, warm when fit > 40, cold otherwise }\n"
         "segment japan when home\n" +
         actions + "\ntest \"t\" at 2026-11-22T09:00 { lead { " + lead + " }\n" + previous + "\nexpect " + claims +
         " }\n";
}

TEST(Actions, LabelsAndMemberships) {
  const std::string rank = "on rank becomes A do tell {}";
  EXPECT_EQ(failures(with(rank, "points: 80", "previous { rank: B }", "tell")), "");
  EXPECT_EQ(failures(with(rank, "points: 80", "previous { rank: A }", "not tell")), "");
  EXPECT_EQ(failures(with(rank, "points: 80", "", "not tell")), "");
  EXPECT_EQ(failures(with("on rank becomes A or is new do tell {}", "points: 80", "", "tell")), "");
  EXPECT_EQ(failures(with("on stage becomes hot do tell {}", "points: 81", "previous { stage: cold }", "tell")), "");
  EXPECT_EQ(failures(with("on enters japan do tell {}", "home: true", "previous { japan: false }", "tell")), "");
  EXPECT_EQ(failures(with("on enters japan do tell {}", "home: true", "previous { japan: true }", "not tell")), "");
  EXPECT_EQ(failures(with("on leaves japan do tell {}", "home: false", "previous { japan: true }", "tell")), "");
  EXPECT_EQ(failures(with("on leaves japan do tell {}", "home: false", "", "not tell")), "");
  EXPECT_EQ(failures(with("on leaves japan or is new do tell {}", "home: false", "", "tell")), "");
  EXPECT_EQ(failures(with("on leaves japan or is new do tell {}", "home: true", "", "not tell")), "");
}

TEST(Actions, ValuesOfTheirOwn) {
  const std::string action = "on budget rises above 9.5, rearm below 5 do tell {}";
  EXPECT_EQ(failures(with(action, "budget: 10", "previous { `tell.value`: 9 }", "tell")), "");
  EXPECT_EQ(failures(with(action, "budget: 10", "previous { `tell.value`: 9, `tell.armed`: false }", "not tell")), "");
  EXPECT_EQ(failures(with(action, "budget: 10", "previous { `tell.armed`: true }", "not tell")), "");
  EXPECT_EQ(failures(with(action, "points: 1", "previous { `tell.value`: 9 }", "not tell")), "");
}

TEST(Actions, NumbersAsThresholdsOfScores) {
  const std::string action = "param share: number = 0.5\non fit rises above 100 * share, rearm below 30 do tell {}";
  EXPECT_EQ(failures(with(action, "points: 50", "previous { fit: 49.999999 }", "tell")), "");
  EXPECT_EQ(failures(with(action, "points: 50", "previous { fit: 50 }", "not tell")), "");
  EXPECT_EQ(failures(with(action, "points: 50", "previous { fit: 10, `tell.armed`: false }", "not tell")), "");
  EXPECT_EQ(failures(with(action, "points: 50", "", "not tell")), "");
}

TEST(Actions, WhenAndLimits) {
  const std::string guarded = "on fit rises above 80, when not stop do tell {}";
  EXPECT_EQ(failures(with(guarded, "points: 90, stop: false", "previous { fit: 0 }", "tell")), "");
  EXPECT_EQ(failures(with(guarded, "points: 90, stop: true", "previous { fit: 0 }", "not tell")), "");
  EXPECT_EQ(failures(with(guarded, "points: 90", "previous { fit: 0 }", "not tell")), "");  // unknown is not true
  const std::string limited = "on fit rises above 80, at most 2 per 30 days do tell {}";
  EXPECT_EQ(failures(with(limited, "points: 90", "previous { fit: 0, `tell.fired`: now - 1 day }", "tell")), "");
  EXPECT_EQ(failures(with(limited, "points: 90", "previous { fit: 0, `tell.fired`: [now - 1 day, now - 29 days] }",
                          "not tell")),
            "");
  EXPECT_EQ(
      failures(with(limited, "points: 90", "previous { fit: 0, `tell.fired`: [now - 30 days, now - 1 day] }", "tell")),
      "");
  const std::string monthly = "on fit rises above 80, at most 1 per 1 month do tell {}";
  EXPECT_EQ(failures(with(monthly, "points: 90", "previous { fit: 0, `tell.fired`: 2026-10-22T09:00 }", "tell")), "");
  EXPECT_EQ(failures(with(monthly, "points: 90", "previous { fit: 0, `tell.fired`: 2026-10-22T09:01 }", "not tell")),
            "");
}

TEST(Actions, SeveralOfOneName) {
  const std::string both =
      "on rank becomes A do tell {}\non fit falls below 10, at most 1 per 1 day, rearm above 20 do tell {}";
  EXPECT_EQ(failures(with(both, "points: 5", "previous { rank: B, fit: 15 }", "tell")), "");
  EXPECT_EQ(failures(with(both, "points: 5", "previous { fit: 15, `tell.2.armed`: false }", "not tell")), "");
  EXPECT_EQ(failures(with(both, "points: 5", "previous { fit: 15, `tell.2.fired`: now }", "not tell")), "");
}

TEST(Actions, ReasonsRankTheRulesBehindAScore) {
  const std::string none;
  EXPECT_EQ(failures(with(none, "points: 50, home: true", "", "top_reasons(3) == [\"points\", \"at home\"]")), "");
  EXPECT_EQ(failures(with(none, "points: 2, home: true", "",
                          "top_reasons(total, 1) == [\"at home\"], \"points\" in top_reasons(total, 2)")),
            "");
  EXPECT_EQ(failures(with(none, "id: \"1\"", "", "top_reasons(3) == []")), "");
}

}  // namespace
}  // namespace score::interpret
