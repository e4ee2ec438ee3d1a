#include "runtime/interpret/lead_evaluator.h"

#include <algorithm>
#include <unordered_set>

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

void LeadEvaluator::evaluate_claims(std::vector<plan::NodeId> claims) {
  values_.resize(plan_.nodes.size());
  std::vector<plan::NodeId> needed;
  std::unordered_set<plan::NodeId> seen;
  while (!claims.empty()) {
    const plan::NodeId id = claims.back();
    claims.pop_back();
    if (id == plan::kNoNode || id < plan_.score_nodes || !seen.insert(id).second) continue;
    const plan::Node& made_of = plan_.nodes[id];
    if (made_of.op == plan::Op::Events) return evaluate_claims();  // its parts are no arguments
    needed.push_back(id);
    for (uint32_t i = 0; i < made_of.argument_count; ++i) claims.push_back(plan_.arguments_of(made_of)[i]);
  }
  std::sort(needed.begin(), needed.end());  // what a node is made of stands before it
  run(needed);
}

}  // namespace score::interpret
