#include "runtime/engine/action_runner.h"

#include "runtime/engine/action_text.h"
#include "runtime/engine/interpreter_engine.h"

namespace score::engine {

ActionRunner::ActionRunner(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params,
                           std::shared_ptr<const PreviousStates> previous, bool records)
    : model_(std::move(model)),
      params_(std::move(params)),
      previous_(std::move(previous)),
      records_(records),
      evaluator_(model_->plan(), params_->values()),
      actions_(model_->plan(), params_->values(), evaluator_,
               [shared = model_.get()](uint32_t line) { return reason_title(*shared, line); }),
      fields_(model_->plan().fields.size()) {}

void ActionRunner::run(const columns::LeadBlock& leads, const columns::EventBlock* events, const ResultBlock& results,
                       ActionBlock* out) {
  const std::vector<plan::Action>& actions = model_->plan().actions;
  out->armed.resize(actions.size());
  out->fired.resize(actions.size());
  out->counts.assign(actions.size(), 0);
  out->records.clear();
  out->known = 0;
  for (size_t i = 0; i < actions.size(); ++i) {
    out->armed[i].resize(actions[i].rearm ? leads.size : 0);
    out->fired[i].resize(actions[i].limit ? leads.size : 0);
  }
  for (size_t row = 0; row < leads.size; ++row) {
    if (previous_ == nullptr || !previous_->find(leads, row, &before_)) {
      before_.clear();
    } else {
      ++out->known;
    }
    if (lead(results, row, out) && records_) record(leads, events, row, out);
  }
}

/// Moves on the state of one lead; true if any action fires.
bool ActionRunner::lead(const ResultBlock& results, size_t row, ActionBlock* out) {
  const plan::Plan& plan = model_->plan();
  bool any = false;
  for (size_t i = 0; i < plan.actions.size(); ++i) {
    const plan::Action& action = plan.actions[i];
    if (before_.empty()) {
      state_ = {};
    } else {
      state_ = before_[i];
    }
    const bool fires = interpret::advance(plan, action, results.triggers[i][row], state_);
    any = any || fires;
    out->counts[i] += fires ? 1 : 0;
    if (action.rearm) out->armed[i][row] = state_.armed ? 1 : 0;
    if (action.limit) out->fired[i][row] = times_text(state_.fired);
  }
  return any;
}

/// Few leads fire: each of them is looked at once more, for what its actions carry.
void ActionRunner::record(const columns::LeadBlock& leads, const columns::EventBlock* events, size_t row,
                          ActionBlock* out) {
  gather(leads, row, fields_);
  const interpret::Lead lead{fields_, leads.now(row), events, row};
  evaluator_.evaluate(lead, outcome_);
  actions_.evaluate(lead, before_);
  for (const uint32_t action : interpret::firing_order(model_->plan(), actions_.outcomes())) {
    out->records += action_record(*model_, leads, row, action, evaluator_, actions_.outcomes()[action]);
    out->records += '\n';
  }
}

}  // namespace score::engine
