#include "runtime/engine/explain_lead.h"

#include <algorithm>

#include "runtime/engine/value_text.h"

namespace score::engine {

LeadExplainer::LeadExplainer(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params)
    : model_(std::move(model)),
      params_(std::move(params)),
      explainer_(*model_),
      evaluator_(model_->plan(), params_->values()) {}

LeadExplanation LeadExplainer::start(const LeadValues& lead) {
  const plan::Plan& plan = model_->plan();
  events_ = interpret::block_of(plan, lead.events);
  trace_ = {};
  evaluator_.trace(&trace_);
  lead_.emplace(interpret::Lead{lead.fields, lead.now_us, &events_, 0});  // the evaluator goes on reading it
  evaluator_.evaluate(*lead_, outcome_);
  evaluator_.trace(nullptr);
  LeadExplanation out;
  out.id = lead.id;
  out.row = lead.row;
  out.now_us = lead.now_us;
  for (size_t i = 0; i < plan.fields.size(); ++i) {
    const sema::Type& type = plan.fields[i].type;
    out.fields.push_back({plan.fields[i].name, value_text(lead.fields[i], type, plan.enums),
                          value_json(lead.fields[i], type, plan.enums), lead.fields[i].known, true});
  }
  for (size_t type = 0; type < plan.events.size(); ++type) {
    const columns::Integers& at = events_.types[type].columns[0].integers;
    const auto* times = at.as<int64_t>();
    const auto past = std::upper_bound(times, times + at.size(), lead.now_us) - times;
    out.events.emplace_back(plan.events[type].name, static_cast<size_t>(past));
  }
  return out;
}

LeadExplanation LeadExplainer::explain(const LeadValues& lead, uint32_t score) {
  LeadExplanation out = start(lead);
  out.scores.push_back(explainer_.score({evaluator_, outcome_, trace_}, score));
  return out;
}

LeadExplanation LeadExplainer::explain(const LeadValues& lead) {
  const plan::Plan& plan = model_->plan();
  LeadExplanation out = start(lead);
  const Evaluation of{evaluator_, outcome_, trace_};
  for (const sema::Output& output : plan.declared) {
    switch (output.kind) {
      case sema::OutputKind::Score: out.scores.push_back(explainer_.score(of, output.index)); break;
      case sema::OutputKind::Grade: out.grades.push_back(explainer_.grade(of, output.index)); break;
      case sema::OutputKind::Segment: out.segments.push_back(explainer_.segment(of, output.index)); break;
    }
  }
  const std::optional<uint32_t> grade = grade_to_lift(plan);
  if (!grade) return out;
  out.main_grade = plan.grades[*grade].name;
  WhatIf what_if(*model_, *params_, *grade);
  out.missing = what_if.missing(lead);
  if (!plan.events.empty()) out.lift = what_if.lift(lead);
  return out;
}

}  // namespace score::engine
