#include "compiler/codegen/inputs.h"

#include <algorithm>
#include <cstddef>

#include "runtime/abi/kernel.h"

namespace score::codegen {

using llvm::Value;

Inputs::Inputs(llvm::IRBuilder<>& builder, const plan::Kernel& kernel, Value* slice)
    : b_(builder), kernel_(kernel), slice_(slice) {
  cells_ = pointers(offsetof(ScoreKernelSlice, cells), kernel.inputs.size());
  known_ = pointers(offsetof(ScoreKernelSlice, known), kernel.inputs.size());
  outputs_ = pointers(offsetof(ScoreKernelSlice, outputs), kernel.steps_to - kernel.steps_from);
  scratch_ = pointers(offsetof(ScoreKernelSlice, scratch), kernel.slots);
  Value* uniforms = array(offsetof(ScoreKernelSlice, uniforms));
  Value* known = array(offsetof(ScoreKernelSlice, uniforms_known));
  for (size_t i = 0; i < kernel.uniforms.size(); ++i) {
    uniforms_.push_back(b_.CreateLoad(b_.getInt64Ty(), b_.CreateConstInBoundsGEP1_64(b_.getInt64Ty(), uniforms, i)));
    Value* flag = b_.CreateLoad(b_.getInt8Ty(), b_.CreateConstInBoundsGEP1_64(b_.getInt8Ty(), known, i));
    uniforms_known_.push_back(b_.CreateICmpNE(flag, b_.getInt8(0)));
  }
  rows_ = b_.CreateLoad(b_.getInt64Ty(),
                        b_.CreateConstInBoundsGEP1_64(b_.getInt8Ty(), slice_, offsetof(ScoreKernelSlice, rows)));
  accidents_ = array(offsetof(ScoreKernelSlice, accidents));
}

Value* Inputs::array(size_t field) const {
  return b_.CreateLoad(b_.getPtrTy(), b_.CreateConstInBoundsGEP1_64(b_.getInt8Ty(), slice_, field));
}

std::vector<Value*> Inputs::pointers(size_t field, size_t count) const {
  std::vector<Value*> made;
  if (count == 0) return made;
  Value* base = array(field);
  for (size_t i = 0; i < count; ++i) {
    made.push_back(b_.CreateLoad(b_.getPtrTy(), b_.CreateConstInBoundsGEP1_64(b_.getPtrTy(), base, i)));
  }
  return made;
}

size_t Inputs::input(What what, uint32_t index) const {
  const auto found = std::find_if(kernel_.inputs.begin(), kernel_.inputs.end(), [&](const plan::KernelInput& input) {
    return input.what == what && input.index == index;
  });
  return static_cast<size_t>(found - kernel_.inputs.begin());
}

size_t Inputs::uniform(plan::KernelUniform::What what, uint32_t index) const {
  const auto found = std::find(kernel_.uniforms.begin(), kernel_.uniforms.end(), plan::KernelUniform{what, index});
  return static_cast<size_t>(found - kernel_.uniforms.begin());
}

}  // namespace score::codegen
