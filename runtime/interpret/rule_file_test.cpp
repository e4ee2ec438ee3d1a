#include "runtime/interpret/rule_file.h"

#include <fmt/format.h>

#include "compiler/plan/lower.h"
#include "compiler/plan/verify.h"
#include "compiler/sema/check.h"
#include "compiler/sema/constants.h"
#include "compiler/syntax/parse.h"
#include "runtime/interpret/lead_evaluator.h"
#include "runtime/interpret/test_events.h"

namespace score::interpret {
namespace {

using sema::Kind;

class Run {
 public:
  Run(const std::string& text, const std::map<std::string, int64_t>& set) : set_(set) {
    const source::FileId id = sources_.add("model.score", text);
    const syntax::ParseResult parsed = syntax::parse(sources_, id, diags_);
    const std::unique_ptr<sema::Model> model = sema::check(*parsed.file, sources_, diags_);
    for (const diag::Diagnostic& found : diags_.all()) {
      const bool error = found.spec->severity == diag::Severity::Error;
      if (error) say("{} {}", found.spec->code, found.message);
    }
    if (!out_.empty()) return;
    plan_ = plan::lower(*model);
    for (const std::string& fault : plan::verify(plan_)) say("{}", fault);
    for (const plan::Test& test : plan_.tests) run(test);
    if (plan_.tests.empty()) say("no tests");
  }
  std::string found() const { return out_; }

 private:
  template <class... Args>
  void say(fmt::format_string<Args...> format, Args&&... args) {
    out_ += fmt::format(format, std::forward<Args>(args)...) + "\n";
  }

  void run(const plan::Test& test) {
    std::vector<Value> params, fields;
    for (const sema::Param& param : plan_.params) {
      const auto set = set_.find(param.name);
      params.push_back(set == set_.end() ? value_of(param.value, param.type.kind) : from_integer(set->second));
    }
    for (size_t i = 0; i < test.lead.size(); ++i) fields.push_back(value_of(test.lead[i], plan_.fields[i].type.kind));
    const columns::EventBlock block = block_of(plan_, test);
    LeadEvaluator evaluator(plan_, params);
    Outcome outcome;
    const Lead lead{fields, test.now_us, &block, 0};  // the claims look at it too
    ActionEvaluator actions(plan_, params, evaluator, [this](uint32_t line) { return plan_.lines[line].label; });
    evaluator.evaluate(lead, outcome);
    actions.evaluate(lead, states_of(plan_, test));
    evaluator.evaluate_claims();
    for (const plan::Claim& claim : test.claims) {
      if (evaluator.node_value(claim.condition).is_true()) continue;
      say("{}: {} ({}, {})", test.name, sources_.text(claim.span), side(evaluator, claim.left),
          side(evaluator, claim.right));
    }
  }

  std::string side(const LeadEvaluator& evaluator, plan::NodeId id) const {
    if (id == plan::kNoNode) return "-";
    const Value& value = evaluator.node_value(id);
    if (!value.known) return "unknown";
    const sema::Type& type = plan_.nodes[id].type;
    switch (type.kind) {
      case Kind::Bool: return value.scalar.b ? "true" : "false";
      case Kind::Number: return fmt::format("{}", value.scalar.d);
      case Kind::String:
      case Kind::Text: return std::string(value.scalar.s.data, static_cast<size_t>(value.scalar.s.size));
      default: return sema::constant_text({value.scalar.i}, type, plan_.enums);
    }
  }

  const std::map<std::string, int64_t>& set_;
  source::SourceMap sources_;
  diag::Diagnostics diags_;
  plan::Plan plan_;
  std::string out_;
};

}  // namespace

std::string failures(const std::string& rule_file, const std::map<std::string, int64_t>& set) {
  return Run(rule_file, set).found();
}

}  // namespace score::interpret
