#include "runtime/engine/rule_profiler.h"

#include "compiler/plan/schedule.h"
#include "runtime/engine/phase_times.h"
#include "runtime/interpret/result_block.h"
#include "runtime/vector/evaluator.h"

namespace score::engine {

void RuleProfiles::merge(const RuleProfiles& other) {
  if (rules.empty()) rules.resize(other.rules.size());
  for (size_t i = 0; i < rules.size(); ++i) {
    const ProfiledRule& from = other.rules[i];
    rules[i].kind = from.kind;
    rules[i].line = from.line;
    rules[i].nanoseconds += from.nanoseconds;
    rules[i].fired += from.fired;
    rules[i].points += from.points;
  }
  leads += other.leads;
  nanoseconds += other.nanoseconds;
}

namespace {

/// No rules added up beforehand, no groups merged: one after the other, as they stand in the text.
std::shared_ptr<const plan::Schedule> as_written(const plan::Plan& plan, std::span<const interpret::Value> params) {
  constexpr uint8_t kNoLanes = 128;
  auto made = std::make_shared<plan::Schedule>(*plan::schedule(plan, params));
  for (plan::GroupSchedule& group : made->groups) {
    group.merged = false;
    group.lane_bits = kNoLanes;
  }
  return made;
}

}  // namespace

struct RuleProfiler::Parts {
  Parts(const plan::Plan& plan, std::span<const interpret::Value> params)
      : evaluator(plan, params, vector::best_isa(), as_written(plan, params)) {
    profile.rules.resize(plan.rules.size());
    profile.tables.resize(plan.tables.size());
    evaluator.profile_into(&profile);
  }
  vector::RuleProfile profile;
  vector::Evaluator evaluator;
  interpret::ResultBlock results;
};

RuleProfiler::RuleProfiler(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params)
    : model_(std::move(model)),
      params_(std::move(params)),
      parts_(std::make_unique<Parts>(model_->plan(), params_->values())) {}

RuleProfiler::~RuleProfiler() = default;

void RuleProfiler::add(const columns::LeadBlock& leads, const columns::EventBlock* events) {
  Laps laps;
  parts_->evaluator.score(leads, events, &parts_->results);
  nanoseconds_ += laps.lap();
  leads_ += static_cast<int64_t>(leads.size);
}

RuleProfiles RuleProfiler::profiles() const {
  RuleProfiles made;
  made.leads = leads_;
  made.nanoseconds = nanoseconds_;
  const auto add = [&](ProfiledKind kind, const auto& items, const std::vector<vector::ItemProfile>& found) {
    for (size_t i = 0; i < items.size(); ++i) {
      made.rules.push_back({kind, items[i].line, found[i].nanoseconds, found[i].fired, found[i].points});
    }
  };
  add(ProfiledKind::Rule, model_->plan().rules, parts_->profile.rules);
  add(ProfiledKind::Table, model_->plan().tables, parts_->profile.tables);
  return made;
}

}  // namespace score::engine
