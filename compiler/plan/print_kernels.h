#pragma once
#include <string>

#include "compiler/plan/kernels.h"

namespace score::plan {

/// What generated code does of the plan, and what it is given: the last part of `score check --emit plan`.
std::string print_kernels(const Plan& plan, const Schedule& schedule, const KernelPlan& kernels);

}  // namespace score::plan
