#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {

LeadEvaluator::LeadEvaluator(const plan::Plan& plan, std::span<const Value> params)
    : plan_(plan), params_(params), values_(plan.nodes.size()), events_(plan, *this) {
  context_.arena = &arena_;
  context_.fiscal_start_month = plan.fiscal_start_month;
  context_.zone = plan.zones.empty() ? nullptr : plan.zones.front().get();
  context_.holidays = {plan.holidays.data(), static_cast<int64_t>(plan.holidays.size())};
}

void LeadEvaluator::evaluate(const Lead& lead, Outcome& outcome) {
  arena_.reset();
  context_.now_us = lead.now_us;
  lead_ = &lead;
  events_.start(lead.events, lead.event_lead, context_);
  outcome_ = &outcome;
  outcome.scores.assign(plan_.scores.size(), 0);
  outcome.grades.assign(plan_.grades.size(), Value{});
  outcome.segments.assign(plan_.segments.size(), Value{});
  outcome.lines.assign(plan_.lines.size(), LineOutcome{});
  outcome.accidents = 0;
  if (trace_ != nullptr) begin_trace();
  for (const plan::Step& step : plan_.steps) {
    run_nodes(step.nodes_from, step.nodes_to);
    const uint32_t index = step.output.index;
    switch (step.output.kind) {
      case sema::OutputKind::Score: outcome.scores[index] = score(plan_.scores[index]); break;
      case sema::OutputKind::Grade: outcome.grades[index] = grade(plan_.grades[index]); break;
      case sema::OutputKind::Segment: outcome.segments[index] = segment(plan_.segments[index]); break;
    }
  }
  if (trace_ != nullptr) end_trace();
}

void LeadEvaluator::evaluate_claims() {
  values_.resize(plan_.nodes.size());
  run_nodes(plan_.score_nodes, static_cast<uint32_t>(plan_.nodes.size()));
}

}  // namespace score::interpret
