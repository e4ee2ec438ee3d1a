#pragma once
#include "compiler/plan/schedule.h"

namespace score::plan {

/// Fills in what the schedule says of events.
void schedule_events(const Plan& plan, Schedule& made);

}  // namespace score::plan
