#include "runtime/engine/tests.h"

#include <algorithm>
#include <set>

#include "runtime/engine/action_text.h"
#include "runtime/engine/value_text.h"
#include "runtime/interpret/lead_evaluator.h"
#include "runtime/interpret/test_events.h"

namespace score::engine {

using interpret::Value;
using interpret::value_of;
using plan::NodeId;

bool TestResult::passed() const {
  return std::all_of(claims.begin(), claims.end(), [](const ClaimResult& claim) { return claim.passed; });
}

namespace {

class Runner {
 public:
  Runner(const Model& model, const Params& params)
      : model_(model),
        plan_(model.plan()),
        explainer_(model),
        coverage_(model, explainer_),
        evaluator_(plan_, params.values()),
        actions_(plan_, params.values(), evaluator_, [&model](uint32_t line) { return reason_title(model, line); }) {}

  CoverageReport coverage() const { return coverage_.report(); }

  TestResult run(const plan::Test& test) {
    std::vector<Value> fields;
    for (size_t i = 0; i < test.lead.size(); ++i) fields.push_back(value_of(test.lead[i], plan_.fields[i].type.kind));
    const columns::EventBlock events = interpret::block_of(plan_, test);
    const interpret::Lead lead{fields, test.now_us, &events, 0};
    interpret::Trace trace;
    evaluator_.trace(&trace);
    evaluator_.evaluate(lead, outcome_);
    evaluator_.trace(nullptr);
    coverage_.add({evaluator_, outcome_, trace});
    actions_.evaluate(lead, interpret::states_of(plan_, test));
    coverage_.add_actions(actions_.outcomes());
    std::vector<NodeId> claims;
    for (const plan::Claim& claim : test.claims)
      claims.insert(claims.end(), {claim.condition, claim.left, claim.right});
    evaluator_.evaluate_claims(std::move(claims));
    const source::SourceFile& file = model_.sources().file(test.span.file);
    TestResult result{test.name, file.name(), file.position(test.span.begin).line, {}, {}};
    std::set<uint32_t> scores;
    for (const plan::Claim& claim : test.claims) {
      result.claims.push_back(this->claim(claim));
      if (!result.claims.back().passed) collect_scores(claim.condition, scores);
    }
    for (const uint32_t score : scores) result.scores.push_back(explainer_.score({evaluator_, outcome_, trace}, score));
    return result;
  }

 private:
  ClaimResult claim(const plan::Claim& claim) const {
    const Value& condition = evaluator_.node_value(claim.condition);
    ClaimResult result;
    result.passed = condition.is_true();
    result.text = claim.text.empty() ? one_line(model_.sources().text(claim.span)) : claim.text;
    result.line = model_.sources().file(claim.span.file).position(claim.span.begin).line;
    result.value = text(claim.condition);
    if (claim.left != plan::kNoNode && claim.right != plan::kNoNode) {
      result.left = text(claim.left);
      result.right = text(claim.right);
    }
    return result;
  }

  std::string text(NodeId id) const { return value_text(evaluator_.node_value(id), plan_.nodes[id].type, plan_.enums); }

  void collect_scores(NodeId id, std::set<uint32_t>& scores) const {
    const plan::Node& node = plan_.nodes[id];
    if (node.op == plan::Op::Score && scores.insert(node.index).second) {
      // A formula is explained by its operands too.
      const NodeId formula = plan_.scores[node.index].formula;
      if (formula != plan::kNoNode) collect_scores(formula, scores);
    }
    for (uint32_t i = 0; i < node.argument_count; ++i) collect_scores(plan_.arguments_of(node)[i], scores);
  }

  const Model& model_;
  const plan::Plan& plan_;
  Explainer explainer_;
  Coverage coverage_;
  interpret::LeadEvaluator evaluator_;
  interpret::ActionEvaluator actions_;
  interpret::Outcome outcome_;
};

}  // namespace

TestRun run_tests(const Model& model, const Params& params, std::string_view filter) {
  Runner runner(model, params);
  TestRun run;
  for (const plan::Test& test : model.plan().tests) {
    if (test.name.find(filter) != std::string::npos) run.results.push_back(runner.run(test));
  }
  run.coverage = runner.coverage();
  return run;
}

}  // namespace score::engine
