#pragma once
// The engine that runs the reference interpreter, lead after lead.
#include <memory>

#include "runtime/engine/engine.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::engine {

class InterpreterEngine : public Engine {
 public:
  InterpreterEngine(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params);
  void score(const columns::LeadBlock& leads, const columns::EventBlock* events, ResultBlock* out) override;
  std::string_view name() const override { return "reference"; }

 private:
  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  interpret::LeadEvaluator evaluator_;
  std::vector<interpret::Value> fields_;
  interpret::Outcome outcome_;
};

/// Lead `row` as the reference interpreter takes it; `fields` has one value for each column.
void gather(const columns::LeadBlock& leads, size_t row, std::vector<interpret::Value>& fields);

}  // namespace score::engine
