#pragma once
// Of each node: how generated code comes by it, and which outputs it hangs on.
#include <vector>

#include "compiler/plan/kernels.h"

namespace score::plan {

std::vector<NodeUse> node_uses(const Plan& plan, const Schedule& schedule, const std::vector<Interval>& intervals,
                               const KernelOptions& options);

/// Of a node of op Score, Grade or Segment.
sema::Output output_of(const Node& node);

/// By output, in the order of `outputs`: whether the node hangs on it, directly or by others.
struct OutputsBelow {
  std::vector<sema::Output> outputs;
  std::vector<std::vector<bool>> of_node;  // empty: on none

  std::vector<bool> of_item(const Plan& plan, const Item& item) const;
};
OutputsBelow outputs_below(const Plan& plan, uint32_t count);

}  // namespace score::plan
