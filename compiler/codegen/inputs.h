#pragma once
// Where a kernel's function finds what it is given: pointers out of the slice, loaded once before the loop.
#include <vector>

#include "compiler/codegen/lanes.h"
#include "compiler/plan/kernels.h"

namespace score::codegen {

class Inputs {
 public:
  using What = plan::KernelInput::What;

  /// Loads at the builder's place. `slice` is the function's argument.
  Inputs(llvm::IRBuilder<>& builder, const plan::Kernel& kernel, llvm::Value* slice);

  /// The index of an input or uniform, which is there.
  size_t input(What what, uint32_t index) const;
  size_t uniform(plan::KernelUniform::What what, uint32_t index) const;
  const plan::KernelInput& of(size_t input) const { return kernel_.inputs[input]; }

  llvm::Value* cells(size_t input) const { return cells_[input]; }
  llvm::Value* known(size_t input) const { return known_[input]; }
  llvm::Value* uniform_bits(size_t uniform) const { return uniforms_[uniform]; }         // i64
  llvm::Value* uniform_known(size_t uniform) const { return uniforms_known_[uniform]; }  // i1
  llvm::Value* output(size_t step) const { return outputs_[step]; }                      // from the kernel's first step
  llvm::Value* scratch(size_t slot) const { return scratch_[slot]; }
  llvm::Value* rows() const { return rows_; }
  llvm::Value* accidents() const { return accidents_; }

 private:
  llvm::Value* array(size_t field) const;
  std::vector<llvm::Value*> pointers(size_t field, size_t count) const;

  llvm::IRBuilder<>& b_;
  const plan::Kernel& kernel_;
  llvm::Value* slice_;
  std::vector<llvm::Value*> cells_, known_, uniforms_, uniforms_known_, outputs_, scratch_;
  llvm::Value* rows_ = nullptr;
  llvm::Value* accidents_ = nullptr;
};

}  // namespace score::codegen
