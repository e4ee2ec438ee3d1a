#include "runtime/engine/interpreter_engine.h"

#include "runtime/interpret/load.h"

namespace score::engine {

using columns::LeadBlock;
using interpret::Value;

InterpreterEngine::InterpreterEngine(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params)
    : model_(std::move(model)), params_(std::move(params)), evaluator_(model_->plan(), params_->values()) {}

void gather(const LeadBlock& leads, size_t row, std::vector<Value>& fields) {
  for (size_t i = 0; i < fields.size(); ++i) fields[i] = interpret::load(leads.columns[i], row);
}

namespace {

int64_t code_of(const Value& value, bool membership) {
  if (membership) return value.is_true() ? 1 : 0;
  return value.known ? value.scalar.i : kNoLabel;
}

}  // namespace

void InterpreterEngine::score(const LeadBlock& leads, const columns::EventBlock* events, ResultBlock* out) {
  const plan::Plan& plan = model_->plan();
  out->shape(plan, leads.size);
  fields_.resize(plan.fields.size());
  for (size_t row = 0; row < leads.size; ++row) {
    gather(leads, row, fields_);
    const interpret::Lead lead{fields_, leads.now(row), events, row};  // the triggers look at it too
    evaluator_.evaluate(lead, outcome_);
    out->accidents += outcome_.accidents;
    for (size_t i = 0; i < plan.scores.size(); ++i) out->scores[i][row] = outcome_.scores[i];
    for (size_t i = 0; i < plan.grades.size(); ++i) out->grades[i][row] = code_of(outcome_.grades[i], false);
    for (size_t i = 0; i < plan.segments.size(); ++i) {
      out->segments[i][row] = code_of(outcome_.segments[i], plan.segments[i].membership);
    }
    if (plan.actions.empty()) continue;
    evaluator_.evaluate_triggers();
    for (size_t i = 0; i < plan.actions.size(); ++i) {
      out->triggers[i][row] = interpret::action_input(plan.actions[i], evaluator_.nodes(), leads.now(row));
    }
  }
}

}  // namespace score::engine
