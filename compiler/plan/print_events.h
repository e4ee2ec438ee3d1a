#pragma once
#include <string>

#include "compiler/plan/plan.h"

namespace score::plan {

/// Which events: `page_view where %4 after %2 to %3`.
std::string selection_text(const Plan& plan, const Selection& selection);

/// An Events node on one line: `count page_view where %4 after %2 to %3`.
std::string events_text(const Plan& plan, const EventExpr& expr);

/// Where an event rule's or an idle rule's points come from, a line each at `indent`; "" for other rules.
std::string source_text(const Plan& plan, const Rule& rule, size_t indent);

}  // namespace score::plan
