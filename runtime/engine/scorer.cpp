#include "runtime/engine/scorer.h"

#include "runtime/engine/interpreter_engine.h"

namespace score::engine {

Scorer::Scorer(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params, EngineKind engine)
    : model_(std::move(model)),
      params_(std::move(params)),
      engine_(make_engine(engine, model_, params_)),
      ranker_(model_->plan(), params_->values()),
      fields_(model_->plan().fields.size()) {}

std::vector<Reason> Scorer::top_reasons(const columns::LeadBlock& leads, const columns::EventBlock* events, size_t row,
                                        uint32_t score, size_t limit) {
  gather(leads, row, fields_);
  return ranker_.rank({fields_, leads.now(row), events, row}, score, limit);
}

std::optional<uint32_t> main_grade(const plan::Plan& plan) {
  std::optional<uint32_t> last;
  for (const sema::Output& output : plan.declared) {
    if (output.kind == sema::OutputKind::Grade) last = output.index;
  }
  return last;
}

std::optional<uint32_t> main_score(const plan::Plan& plan) {
  return plan.main_score;
}

}  // namespace score::engine
