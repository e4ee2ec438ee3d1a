#pragma once
// Generated code as the evaluator runs it (compiler/plan/kernels.h: what it computes and what it is given).
#include <memory>
#include <vector>

#include "compiler/plan/kernels.h"
#include "runtime/abi/kernel.h"

namespace score::vector {

/// Of a plan and a setting of its params. Immutable; any number of threads may run it.
struct NativeCode {
  plan::KernelPlan kernels;
  std::vector<std::vector<ScoreKernelFunction>> functions;  // by kernel and part
  std::shared_ptr<const void> memory;                       // of the functions
};

}  // namespace score::vector
