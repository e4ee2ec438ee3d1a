#pragma once
// LLVM's view of a target, and what is done with a finished module.
#include <llvm/IR/Module.h>
#include <llvm/Target/TargetMachine.h>
#include <memory>
#include <string>

#include "compiler/codegen/codegen.h"

namespace score::codegen {

/// Null, with `error` filled in, if LLVM does not know it.
std::unique_ptr<llvm::TargetMachine> machine_for(const Target& target, std::string* error);
/// Two cheap passes: on code that is vectors already nothing dearer pays.
void improve(llvm::Module& module, llvm::TargetMachine& machine);
std::string bytes_of(llvm::Module& module, llvm::TargetMachine& machine, Form form, std::string* error);

}  // namespace score::codegen
