#include "runtime/engine/evaluator.h"

#include "compiler/plan/lower.h"
#include "compiler/sema/check.h"
#include "compiler/sema/types.h"
#include "compiler/syntax/parse.h"
#include "runtime/engine/params.h"
#include "runtime/engine/value_text.h"
#include "runtime/interpret/lead_evaluator.h"
#include "runtime/interpret/test_events.h"
#include "stdlib/zone.h"

namespace score::engine {

std::string Answer::error() const {
  for (const diag::Diagnostic& finding : findings->diagnostics().all()) {
    if (finding.spec->severity == diag::Severity::Error) return finding.message;
  }
  return {};
}

struct Evaluator::State {
  State(std::shared_ptr<source::SourceMap> map, std::unique_ptr<sema::Model> checked)
      : sources(std::move(map)), model(std::move(checked)), base(plan::lower(*model)), checker(*model, *sources) {}

  void add_zones(plan::Plan& plan) const;

  std::shared_ptr<source::SourceMap> sources;
  std::unique_ptr<sema::Model> model;
  plan::Plan base;
  sema::ExpressionChecker checker;
};

Evaluator::Evaluator()
    : state_(std::make_unique<State>(std::make_shared<source::SourceMap>(),
                                     std::make_unique<sema::Model>(sema::empty_model()))) {}

Evaluator::Evaluator(Compilation compilation)
    : state_(std::make_unique<State>(std::move(compilation.sources), std::move(compilation.checked))) {}

Evaluator::~Evaluator() = default;

/// The checker has found every zone it let through.
void Evaluator::State::add_zones(plan::Plan& plan) const {
  while (plan.zones.size() < model->zones.size()) {
    std::optional<stdlib::Zone> zone = stdlib::load_zone(model->zones[plan.zones.size()]);
    plan.zones.push_back(std::make_shared<const stdlib::Zone>(zone ? std::move(*zone) : stdlib::Zone::utc()));
  }
}

Answer Evaluator::evaluate(const std::string& expression, int64_t now_us) {
  Answer answer;
  diag::Diagnostics diagnostics;
  const source::FileId id = state_->sources->add("expression", expression);
  const syntax::ExprPtr tree = syntax::parse_expression(*state_->sources, id, diagnostics);
  const sema::ExprPtr checked = tree ? state_->checker.check(*tree, diagnostics) : nullptr;
  answer.ok = checked != nullptr && !diagnostics.has_errors();
  answer.findings = std::make_shared<const Findings>(state_->sources, std::move(diagnostics));
  if (!answer.ok) return answer;

  // The plan is copied, so that no expression leaves nodes behind.
  auto plan = std::make_shared<plan::Plan>(state_->base);
  state_->add_zones(*plan);
  const plan::NodeId node = plan::lower_expression(*plan, *checked);
  const Params params(std::make_shared<const Model>(state_->sources, plan));
  std::vector<interpret::Value> fields;
  for (const sema::Field& field : plan->fields) {
    fields.push_back(field.default_value ? interpret::value_of(*field.default_value, field.type.kind)
                                         : interpret::unknown());
  }
  interpret::LeadEvaluator evaluator(*plan, params.values());
  interpret::Outcome outcome;
  const interpret::Lead lead{fields, now_us};
  evaluator.evaluate(lead, outcome);
  evaluator.evaluate_claims();
  const interpret::Value& value = evaluator.node_value(node);
  const sema::Type& type = checked->type;
  answer.json = value_json(value, type, plan->enums);
  answer.type = sema::type_text(type, plan->enums);
  answer.value = bare_text(value, type, plan->enums);
  return answer;
}

}  // namespace score::engine
