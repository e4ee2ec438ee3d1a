#include "compiler/codegen/codegen.h"

#include <atomic>
#include <fmt/format.h>
#include <llvm/IR/Module.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Support/raw_ostream.h>
#include <thread>

#include "compiler/codegen/points.h"
#include "compiler/codegen/target.h"

namespace score::codegen {

namespace {

/// The function of one part: a loop over the slice, so many leads at a time.
class FunctionMaker {
 public:
  FunctionMaker(const Source& source, const Target& target, llvm::Module& module)
      : source_(source), target_(target), module_(module), b_(module.getContext()) {}

  void make(uint32_t kernel_index, uint32_t part_index) {
    const plan::Kernel& kernel = source_.kernels.kernels[kernel_index];
    llvm::Function* function = declare(function_name(kernel_index, part_index));
    auto* entry = llvm::BasicBlock::Create(module_.getContext(), "entry", function);
    auto* body = llvm::BasicBlock::Create(module_.getContext(), "leads", function);
    auto* done = llvm::BasicBlock::Create(module_.getContext(), "done", function);
    b_.SetInsertPoint(entry);
    const Inputs inputs(b_, kernel, function->getArg(0));
    b_.CreateCondBr(b_.CreateICmpNE(inputs.rows(), b_.getInt64(0)), body, done);

    b_.SetInsertPoint(body);
    llvm::PHINode* row = b_.CreatePHI(b_.getInt64Ty(), 2, "row");
    row->addIncoming(b_.getInt64(0), entry);
    const Lanes lanes(b_, target_.lanes, target_.least_bits);
    Nodes nodes(source_, lanes, inputs);
    nodes.start(row);
    Points points(nodes, kernel, module_, target_.permutes);
    const plan::KernelPart& part = kernel.parts[part_index];
    if (part.is_sum) {
      points.sum_part(part);
    } else {
      for (uint32_t step = kernel.steps_from; step < kernel.steps_to; ++step) {
        points.output(source_.plan.steps[step].output, step - kernel.steps_from);
      }
    }
    llvm::Value* next = b_.CreateNUWAdd(row, b_.getInt64(target_.lanes));
    row->addIncoming(next, b_.GetInsertBlock());
    b_.CreateCondBr(b_.CreateICmpULT(next, inputs.rows()), body, done);
    b_.SetInsertPoint(done);
    b_.CreateRetVoid();
  }

 private:
  llvm::Function* declare(const std::string& name) {
    auto* type = llvm::FunctionType::get(b_.getVoidTy(), {b_.getPtrTy()}, false);
    auto* function = llvm::Function::Create(type, llvm::Function::ExternalLinkage, name, module_);
    function->setDoesNotThrow();
    function->addFnAttr("target-cpu", target_.cpu);
    function->addFnAttr("target-features", target_.features);
    if (target_.permutes) {
      function->addFnAttr("prefer-vector-width", "512");
      function->addFnAttr("min-legal-vector-width", "512");
    }
    return function;
  }

  const Source& source_;
  const Target& target_;
  llvm::Module& module_;
  llvm::IRBuilder<> b_;
};

std::string verified(const llvm::Module& module) {
  std::string text;
  llvm::raw_string_ostream out(text);
  return llvm::verifyModule(module, &out) ? text : std::string();
}

/// Everything of LLVM's that a thread needs is its own.
void generate_one(const Source& source, const Target& target, Form form, Piece& piece, std::string* error) {
  const std::unique_ptr<llvm::TargetMachine> machine = machine_for(target, error);
  if (machine == nullptr) return;
  llvm::LLVMContext context;
  llvm::Module module(function_name(piece.kernel, piece.part), context);
  module.setTargetTriple(target.triple);
  module.setDataLayout(machine->createDataLayout());
  FunctionMaker(source, target, module).make(piece.kernel, piece.part);
  *error = verified(module);
  if (!error->empty()) return;
  improve(module, *machine);
  piece.bytes = bytes_of(module, *machine, form, error);
}

}  // namespace

std::string function_name(uint32_t kernel, uint32_t part) {
  return fmt::format("score_kernel_{}_{}", kernel, part);
}

Generated generate(const plan::Plan& plan, const plan::Schedule& schedule, const plan::KernelPlan& kernels,
                   const Target& target, Form form, const Work& how) {
  Generated made;
  for (uint32_t kernel = 0; kernel < kernels.kernels.size(); ++kernel) {
    for (uint32_t part = 0; part < kernels.kernels[kernel].parts.size(); ++part) {
      made.pieces.push_back({kernel, part, {}});
    }
  }
  const Source source{plan, schedule, kernels};
  std::vector<std::string> errors(made.pieces.size());
  std::atomic<size_t> next{0};
  const auto work = [&] {
    for (size_t i = next++; i < made.pieces.size(); i = next++) {
      if (how.stop != nullptr && *how.stop) {
        errors[i] = "stopped";
        return;
      }
      generate_one(source, target, form, made.pieces[i], &errors[i]);
    }
  };
  std::vector<std::thread> helpers;
  for (unsigned i = 1; i < how.threads && i < made.pieces.size(); ++i) helpers.emplace_back(work);
  work();
  for (std::thread& helper : helpers) helper.join();
  for (const std::string& error : errors) {
    if (error.empty()) continue;
    made.pieces.clear();
    made.error = error;
    break;
  }
  return made;
}

}  // namespace score::codegen
