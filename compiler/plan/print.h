#pragma once
#include <string>

#include "compiler/plan/plan.h"

namespace score::plan {

/// The plan as `score check --emit plan` shows it: schema, nodes with type and rate, outputs in their order of work.
std::string print(const Plan& plan);

}  // namespace score::plan
