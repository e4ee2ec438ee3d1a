#pragma once
// The engine that runs the vector interpreter: block by block, column by column.
#include <memory>

#include "runtime/engine/engine.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "runtime/vector/evaluator.h"

namespace score::engine {

class VectorEngine : public Engine {
 public:
  VectorEngine(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params)
      : model_(std::move(model)), params_(std::move(params)), evaluator_(model_->plan(), params_->values()) {}

  void score(const columns::LeadBlock& leads, const columns::EventBlock* events, ResultBlock* out) override {
    evaluator_.score(leads, events, out);
  }

 private:
  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  vector::Evaluator evaluator_;
};

}  // namespace score::engine
