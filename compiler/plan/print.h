#pragma once
#include <string>

#include "compiler/plan/schedule.h"

namespace score::plan {

/// The plan as `score check --emit plan` shows it: schema, nodes with type and rate, outputs in their order of work,
/// and how they are run.
std::string print(const Plan& plan, const Schedule& schedule);

}  // namespace score::plan
