// Actions: what has just been looked at crosses nothing, and whatever was known before breaks nothing.
#include <fmt/format.h>

#include "runtime/engine/action_runner.h"
#include "runtime/engine/scorer.h"
#include "runtime/interpret/action_evaluator.h"
#include "runtime/interpret/load.h"
#include "tests/random/properties.h"

namespace score::random {

namespace {

using interpret::ActionOutcome;
using interpret::ActionState;

std::vector<ActionState> states_of(const std::vector<ActionOutcome>& outcomes) {
  std::vector<ActionState> states;
  for (const ActionOutcome& outcome : outcomes) states.push_back(outcome.state);
  return states;
}

/// The records of all leads, all new, in blocks of `size`.
std::string records(const RandomCase& made, size_t size) {
  engine::Scorer scorer(made.compiled.model, made.params);
  engine::ActionRunner actions(made.compiled.model, made.params, nullptr, true);
  std::string text;
  for (size_t from = 0; from < made.leads.size; from += size) {
    const Data part = part_of(*made.data, from, std::min(made.leads.size, from + size));
    const plan::Plan& plan = made.compiled.model->plan();
    const columns::LeadBlock leads = lead_block(plan, part);
    const columns::EventBlock events = event_block(plan, part);
    engine::ResultBlock results;
    engine::ActionBlock block;
    scorer.score(leads, &events, &results);
    actions.run(leads, &events, results, &block);
    text += block.records;
  }
  return text;
}

}  // namespace

std::vector<std::string> action_faults(const RandomCase& made) {
  std::vector<std::string> found;
  const plan::Plan& plan = made.compiled.model->plan();
  if (plan.actions.empty() || made.leads.size == 0) return found;
  interpret::LeadEvaluator evaluator(plan, made.params->values());
  interpret::ActionEvaluator actions(plan, made.params->values(), evaluator,
                                     [](uint32_t) { return std::string("a line"); });
  interpret::Outcome outcome;
  std::vector<interpret::Value> fields(plan.fields.size());
  std::vector<ActionState> before;
  for (size_t row = 0; row < made.leads.size; ++row) {
    for (size_t i = 0; i < fields.size(); ++i) fields[i] = interpret::load(made.leads.columns[i], row);
    const interpret::Lead lead{fields, made.leads.now(row), &made.events, row};
    evaluator.evaluate(lead, outcome);
    actions.evaluate(lead, before);  // as if the lead before were this one's past
    before = states_of(actions.outcomes());
    evaluator.evaluate(lead, outcome);
    actions.evaluate(lead, before);
    for (size_t i = 0; i < plan.actions.size(); ++i) {
      if (actions.outcomes()[i].fires)
        found.push_back(fmt::format("lead {}: `{}` fires twice at once", row, plan.actions[i].name));
    }
  }
  if (plan.key && records(made, 5) != records(made, made.leads.size))
    found.push_back("blocks of 5 leads give other records");
  return found;
}

}  // namespace score::random
