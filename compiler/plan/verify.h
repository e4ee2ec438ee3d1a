#pragma once
#include <string>
#include <vector>

#include "compiler/plan/plan.h"

namespace score::plan {

/// What is wrong with a plan, a sentence each; empty if it keeps its promises: arguments before users, indices in
/// range, types as the builtin table wants them, rates not below those of arguments, model-rate bounds. Every lowered
/// and every optimised plan must pass; a failure is a bug of the compiler, never of a rule file.
std::vector<std::string> verify(const Plan& plan);

}  // namespace score::plan
