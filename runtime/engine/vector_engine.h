#pragma once
// The engine that works on columns: the vector interpreter, and generated code where there is some.
#include <memory>

#include "runtime/engine/engine.h"
#include "runtime/engine/model.h"
#include "runtime/engine/native.h"
#include "runtime/engine/params.h"
#include "runtime/vector/evaluator.h"

namespace score::engine {

/// When blocks are scored by generated code.
enum class Tier : uint8_t {
  Vector,  // never
  Native,  // always: the first block waits for it
  Rising,  // once so much has been scored that making it pays; it is made in the background
};

class VectorEngine : public Engine {
 public:
  VectorEngine(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params, Tier tier);

  void score(const columns::LeadBlock& leads, const columns::EventBlock* events, ResultBlock* out) override;
  std::string_view name() const override { return evaluator_.was_native() ? "native" : "vector"; }
  int64_t making() const override { return making_; }

 private:
  Native::Code code_for(const columns::LeadBlock& leads);

  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  Tier tier_;
  vector::Evaluator evaluator_;
  uint64_t small_blocks_ = 0;
  int64_t making_ = 0;
};

}  // namespace score::engine
