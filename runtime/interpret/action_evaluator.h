#pragma once
// Which actions fire, and what has to be known of the lead the next time. The meaning stands in docs/language.md,
// chapter "Actions"; advance() is that text, for every engine.
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/interpret/lead_evaluator.h"
#include "runtime/interpret/reasons.h"
#include "runtime/interpret/value.h"

namespace score::interpret {

/// What one action knows of a lead from the run before.
struct ActionState {
  Value value;                 // what its trigger looks at; unknown: the lead is new to it
  bool armed = true;           // what a new lead is
  std::vector<int64_t> fired;  // ascending
};

/// What one action looks at now: `value` of its node's kind, thresholds as they stand in the plan.
struct ActionInput {
  Value value, threshold, rearm;
  bool when = true;
  int64_t most = 0;  // of a limit: fewer may have fired in since < t <= now
  int64_t since = 0;
  int64_t now = 0;
};

/// Of the values of nodes up to Plan::trigger_nodes: those the evaluator holds after evaluate_triggers().
ActionInput action_input(const plan::Action& action, NodeValues& nodes, int64_t now);

/// Pure. Turns the state before into that after this run; true if the action fires.
bool advance(const plan::Plan& plan, const plan::Action& action, const ActionInput& input, ActionState& state);

struct ActionOutcome {
  bool fires = false;
  Value previous;     // unknown: the lead was new
  ActionState state;  // for the next run
};

/// One a thread. Plan, params and evaluator must outlive it.
class ActionEvaluator : private Asides {
 public:
  /// `title` gives what people read for a line of the plan.
  using Title = std::function<std::string(uint32_t line)>;
  ActionEvaluator(const plan::Plan& plan, std::span<const Value> params, LeadEvaluator& evaluator, Title title);
  ~ActionEvaluator() override;
  ActionEvaluator(const ActionEvaluator&) = delete;
  ActionEvaluator& operator=(const ActionEvaluator&) = delete;

  /// After evaluator.evaluate(lead, …), whose lead must still be there. `before` has one state for each action, or none
  /// if the lead is new. Afterwards payload values are the evaluator's node values if any action fires, and claims may
  /// be evaluated.
  void evaluate(const Lead& lead, std::span<const ActionState> before);
  const std::vector<ActionOutcome>& outcomes() const { return outcomes_; }
  bool any_fires() const { return any_; }

 private:
  Value fires(uint32_t action) override;
  Value top_reasons(uint32_t reasons) override;

  const plan::Plan& plan_;
  LeadEvaluator& evaluator_;
  ReasonRanker ranker_;
  Title title_;
  const Lead* lead_ = nullptr;
  std::vector<ActionOutcome> outcomes_;
  bool any_ = false;
  struct List {
    bool made = false;
    std::vector<std::string> texts;
    std::vector<ScoreStr> views;
  };
  std::vector<List> lists_;  // one for each of Plan::reasons
};

/// Payload pairs are to be read in this order: of all actions that fire, by priority, then by the order of the text.
std::vector<uint32_t> firing_order(const plan::Plan& plan, const std::vector<ActionOutcome>& outcomes);

}  // namespace score::interpret
