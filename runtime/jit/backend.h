#pragma once
// The surface of libscore_native.so, the only part of the product that is linked with LLVM: plans to machine code in
// memory. It is loaded when code is first asked for (loader.h), so that everything else starts without it.
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "compiler/codegen/codegen.h"
#include "runtime/abi/kernel.h"

namespace score::jit {

/// Linked code. Its memory goes with the last owner.
class Code {
 public:
  virtual ~Code() = default;
  /// By kernel and part, in order.
  std::vector<std::vector<ScoreKernelFunction>> functions;
};

struct Linked {
  std::shared_ptr<const Code> code;  // null: `error` says why
  std::string error;
};

/// One a process; any thread may call.
class Backend {
 public:
  virtual ~Backend() = default;
  virtual codegen::Target target(bool scalar, const std::string& set) = 0;
  virtual codegen::Generated generate(const plan::Plan& plan, const plan::Schedule& schedule,
                                      const plan::KernelPlan& kernels, const codegen::Target& target,
                                      codegen::Form form, const codegen::Work& work) = 0;
  /// Object files, as generate() makes them, into memory that may be executed.
  virtual Linked link(const std::vector<codegen::Piece>& objects) = 0;
  /// LLVM's, and a hash of this module: code of one version is never taken for another's.
  virtual std::string version() = 0;
};

/// Changes with every change of this header, of kernels.h, schedule.h or plan.h.
inline constexpr int kBackendVersion = 1;

extern "C" {
__attribute__((visibility("default"))) int score_native_version();
__attribute__((visibility("default"))) Backend* score_native_backend();
}

}  // namespace score::jit
