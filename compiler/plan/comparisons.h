#pragma once
// Comparisons of a value that has an order with constants.
#include <optional>

#include "compiler/plan/plan.h"

namespace score::plan {

/// What the node compares with values of rate Model (`<` and its kin, `==`, `!=`, `in` a list): its answer for known
/// values changes at these values only. Nothing if it is no such node.
std::optional<NodeId> compared_with_constants(const Plan& plan, const Node& node);

}  // namespace score::plan
