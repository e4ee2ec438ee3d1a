#pragma once
// Two plans with the same fingerprint make the same generated code: names, spans and tests are not part of it.
#include <string>

#include "compiler/plan/kernels.h"

namespace score::plan {

/// 32 hexadecimal digits over all that a code generator reads.
std::string fingerprint(const Plan& plan, const Schedule& schedule, const KernelPlan& kernels);

}  // namespace score::plan
