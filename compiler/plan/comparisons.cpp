#include "compiler/plan/comparisons.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace score::plan {

namespace {

bool compares_by_order(const stdlib::BuiltinInfo& row) {
  constexpr std::array<std::string_view, 14> kKernels = {
      "score_k_eq_int",    "score_k_ne_int",    "score_k_lt_int",      "score_k_le_int",         "score_k_gt_int",
      "score_k_ge_int",    "score_k_eq_number", "score_k_ne_number",   "score_k_lt_number",      "score_k_le_number",
      "score_k_gt_number", "score_k_ge_number", "score_k_in_int_list", "score_k_in_number_list",
  };
  return std::find(kKernels.begin(), kKernels.end(), row.kernel) != kKernels.end();
}

}  // namespace

std::optional<NodeId> compared_with_constants(const Plan& plan, const Node& node) {
  if (node.op != Op::Builtin || node.argument_count != 2) return std::nullopt;
  const stdlib::BuiltinInfo& row = stdlib::builtin(node.builtin);
  if (!compares_by_order(row)) return std::nullopt;
  const NodeId* sides = plan.arguments_of(node);
  const auto is_model = [&](NodeId id) { return plan.nodes[id].rate == Rate::Model; };
  if (is_model(sides[1]) && !is_model(sides[0])) return sides[0];
  const bool list = plan.nodes[sides[1]].type.kind == sema::Kind::List;
  if (is_model(sides[0]) && !is_model(sides[1]) && !list) return sides[1];
  return std::nullopt;
}

}  // namespace score::plan
