#include "compiler/codegen/target.h"

#include <llvm/ADT/SmallVector.h>
#include <llvm/ADT/StringMap.h>
#include <llvm/Analysis/CGSCCPassManager.h>
#include <llvm/Analysis/LoopAnalysisManager.h>
#include <llvm/Config/llvm-config.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/TargetParser/Host.h>
#include <llvm/Transforms/InstCombine/InstCombine.h>
#include <llvm/Transforms/Scalar/EarlyCSE.h>
#include <mutex>

namespace score::codegen {

namespace {

void prepare_llvm() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
    llvm::InitializeAllAsmParsers();
    // This pass takes quadratic time on long scalar functions once AVX-512 is on, and gains nothing here.
    auto& options = llvm::cl::getRegisteredOptions();
    const auto found = options.find("disable-x86-domain-reassignment");
    if (found != options.end()) static_cast<llvm::cl::opt<bool>*>(found->second)->setValue(true);
  });
}

struct Set {
  const char* name;
  const char* needs;     // a feature of the machine
  const char* features;  // what code may use
  unsigned lanes, least_bits;
  bool permutes;
};

constexpr Set kSets[] = {
    {"avx512", "avx512bw", "", 16, 8, true},
    {"avx2", "avx2", "-avx512f,-avx10.1-256,-evex512", 8, 32, false},
    {"sse4", "sse4.2", "-avx", 4, 32, false},
};

}  // namespace

Target host_target_of(const std::string& set) {
  prepare_llvm();
  Target target;
  target.triple = llvm::sys::getProcessTriple();
  target.cpu = llvm::sys::getHostCPUName().str();
  const llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  std::vector<std::string> sorted;
  for (const auto& feature : features) {
    // Fused multiply-adds are never asked for; without the feature none can slip in.
    sorted.push_back((feature.second ? "+" : "-") + feature.first().str());
  }
  std::sort(sorted.begin(), sorted.end());
  for (const std::string& feature : sorted) target.features += (target.features.empty() ? "" : ",") + feature;
  target.lanes = 4;
  target.least_bits = 32;
  for (const Set& one : kSets) {
    const auto found = features.find(one.needs);
    if (found == features.end() || !found->second || (!set.empty() && set != one.name)) continue;
    if (one.features[0] != '\0') target.features += std::string(",") + one.features;
    target.lanes = one.lanes;
    target.least_bits = one.least_bits;
    target.permutes = one.permutes;
    break;
  }
  return target;
}

Target host_target(bool scalar) {
  Target target = host_target_of("");
  if (scalar) {
    target.lanes = 1;
    target.least_bits = 32;
    target.permutes = false;
  }
  return target;
}

std::unique_ptr<llvm::TargetMachine> machine_for(const Target& target, std::string* error) {
  prepare_llvm();
  const llvm::Target* found = llvm::TargetRegistry::lookupTarget(target.triple, *error);
  if (found == nullptr) return nullptr;
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Strict;  // one answer on every processor
  std::unique_ptr<llvm::TargetMachine> machine(
      found->createTargetMachine(target.triple, target.cpu, target.features, options, llvm::Reloc::PIC_,
                                 llvm::CodeModel::Small, llvm::CodeGenOptLevel::Default));
  if (machine == nullptr) *error = "LLVM makes no code for " + target.triple;
  return machine;
}

void improve(llvm::Module& module, llvm::TargetMachine& machine) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager calls;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(calls);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, calls, modules);
  llvm::FunctionPassManager passes;
  passes.addPass(llvm::EarlyCSEPass());
  passes.addPass(llvm::InstCombinePass());
  for (llvm::Function& function : module) {
    if (!function.isDeclaration()) passes.run(function, functions);
  }
}

std::string bytes_of(llvm::Module& module, llvm::TargetMachine& machine, Form form, std::string* error) {
  if (form == Form::Llvm) {
    std::string text;
    llvm::raw_string_ostream out(text);
    module.print(out, nullptr);
    return text;
  }
  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream out(bytes);
  llvm::legacy::PassManager emit;
  const auto type = form == Form::Object ? llvm::CodeGenFileType::ObjectFile : llvm::CodeGenFileType::AssemblyFile;
  if (machine.addPassesToEmitFile(emit, out, nullptr, type)) {
    *error = "LLVM writes no such file for this target";
    return {};
  }
  emit.run(module);
  return {bytes.begin(), bytes.end()};
}

std::string generator_version() {
  return "LLVM " LLVM_VERSION_STRING;
}

}  // namespace score::codegen
