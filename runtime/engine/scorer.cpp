#include "runtime/engine/scorer.h"

#include <algorithm>

#include "runtime/engine/interpreter_engine.h"

namespace score::engine {

Scorer::Scorer(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params)
    : model_(std::move(model)),
      params_(std::move(params)),
      engine_(std::make_unique<InterpreterEngine>(model_, params_)),
      evaluator_(model_->plan(), params_->values()),
      fields_(model_->plan().fields.size()) {}

std::vector<Reason> Scorer::top_reasons(const columns::LeadBlock& leads, const columns::EventBlock* events, size_t row,
                                        uint32_t score, size_t limit) {
  gather(leads, row, fields_);
  const interpret::Lead lead{fields_, leads.now(row), events, row};
  evaluator_.suppress(std::nullopt);
  evaluator_.evaluate(lead, outcome_);
  const int64_t whole = outcome_.scores[score];
  const std::vector<plan::Line>& lines = model_->plan().lines;
  std::vector<uint32_t> fired;
  for (uint32_t line = 0; line < lines.size(); ++line) {
    const bool scoring = lines[line].kind == plan::LineKind::Rule || lines[line].kind == plan::LineKind::Table;
    if (scoring && outcome_.lines[line].state == interpret::LineState::Fired) fired.push_back(line);
  }
  std::vector<Reason> reasons;
  for (const uint32_t line : fired) {
    evaluator_.suppress(line);
    evaluator_.evaluate(lead, outcome_);
    if (outcome_.scores[score] < whole) reasons.push_back({line, whole - outcome_.scores[score]});
  }
  evaluator_.suppress(std::nullopt);
  std::sort(reasons.begin(), reasons.end(),
            [](const Reason& a, const Reason& b) { return a.loss != b.loss ? a.loss > b.loss : a.line < b.line; });
  if (reasons.size() > limit) reasons.resize(limit);
  return reasons;
}

namespace {

/// The score a node is, seen through conversions; none if it is more than that.
std::optional<uint32_t> score_of(const plan::Plan& plan, plan::NodeId id) {
  if (id == plan::kNoNode) return std::nullopt;
  const plan::Node& node = plan.nodes[id];
  if (node.op == plan::Op::Score) return node.index;
  return std::nullopt;
}

}  // namespace

std::optional<uint32_t> main_grade(const plan::Plan& plan) {
  std::optional<uint32_t> last;
  for (const sema::Output& output : plan.declared) {
    if (output.kind == sema::OutputKind::Grade) last = output.index;
  }
  return last;
}

std::optional<uint32_t> main_score(const plan::Plan& plan) {
  std::optional<uint32_t> last, graded;
  for (const sema::Output& output : plan.declared) {
    if (output.kind == sema::OutputKind::Score) last = output.index;
    if (output.kind == sema::OutputKind::Grade && plan.grades[output.index].kind == plan::GradeKind::Bands) {
      if (const auto score = score_of(plan, plan.grades[output.index].rows.subject)) graded = score;
    }
  }
  return graded ? graded : last;
}

}  // namespace score::engine
