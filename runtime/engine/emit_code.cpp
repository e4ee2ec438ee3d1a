#include <fmt/format.h>

#include "compiler/plan/schedule.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "runtime/jit/loader.h"

namespace score::engine {

EmittedCode emit_code(const Compilation& compilation, CodeForm form) {
  EmittedCode made;
  if (compilation.model == nullptr) return made;
  const jit::Loaded& loaded = jit::backend();
  made.error = loaded.error;
  if (loaded.backend == nullptr) return made;
  const plan::Plan& plan = compilation.model->plan();
  const Params params(compilation.model);
  const auto schedule = plan::schedule(plan, params.values());
  const uint32_t count = plan.actions.empty() ? plan.score_nodes : plan.trigger_nodes;
  const plan::KernelPlan kernels = plan::kernels_of(plan, *schedule, count, {});
  const codegen::Form wanted = form == CodeForm::Llvm ? codegen::Form::Llvm : codegen::Form::Assembly;
  const codegen::Generated generated =
      loaded.backend->generate(plan, *schedule, kernels, loaded.backend->target(false, ""), wanted, {});
  made.error = generated.error;
  for (const codegen::Piece& piece : generated.pieces) made.text += piece.bytes;
  return made;
}

}  // namespace score::engine
