#pragma once
// Checked model → plan.
#include <string>
#include <vector>

#include "compiler/plan/plan.h"

namespace score::plan {

/// The plan of a model without errors. Deterministic: equal models give equal plans.
Plan lower(const sema::Model& model);

/// An expression checked against the model that `plan` was lowered from (or a plan of no model at all), made a node of
/// the plan behind all others. For `score eval`; not while others read the plan.
NodeId lower_expression(Plan& plan, const sema::Expr& expr);

}  // namespace score::plan
