#pragma once
// How much work a model is (compiler/plan/cost.h).
#include "compiler/plan/cost.h"
#include "runtime/engine/model.h"

namespace score::engine {

using plan::Cost;
using plan::PartCost;
using plan::PartKind;
using plan::steps_with_events;

inline Cost cost_of(const Model& model) {
  return plan::cost(model.plan());
}

}  // namespace score::engine
