#pragma once
// Makes nodes: equal ones are shared, constants are folded, every node gets its rate.
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/plan/plan.h"

namespace score::plan {

class NodeBuilder {
 public:
  explicit NodeBuilder(Plan& plan);

  /// The node for a checked expression; null gives kNoNode. The same Expr always gives the same node.
  NodeId lower(const sema::ExprPtr& expr);
  NodeId lower_expr(const sema::Expr& expr);
  /// The same, folded if it is text, so that it may be compared byte by byte.
  NodeId lower_comparable(const sema::ExprPtr& expr);
  /// A constant node, owned by the plan.
  NodeId constant(const sema::Constant& value, const Type& type);

 private:
  struct Key {
    Node node;
    std::vector<NodeId> arguments;
    bool operator==(const Key& other) const;
  };
  struct KeyHash {
    size_t operator()(const Key& key) const;
  };
  /// What a node's value hangs on besides constants and params: nothing, one text field, or more.
  static constexpr uint32_t kNoField = UINT32_MAX;

  uint32_t events(const sema::Expr& expr);
  NodeId make(Node node, const std::vector<NodeId>& arguments);
  NodeId builtin(const sema::Expr& expr, std::vector<NodeId> arguments);
  NodeId call(stdlib::BuiltinId id, const Type& type, uint32_t zone, const std::vector<NodeId>& arguments);
  NodeId folded(NodeId argument);
  NodeId regex(const sema::Expr& pattern, bool folding);
  NodeId lookup(const sema::Expr& expr);
  NodeId constant_node(PlanConstant value, const Type& type, const std::string& identity);
  NodeId try_fold(const Node& node, const std::vector<NodeId>& arguments);
  stdlib::Scalar materialise(const sema::Constant& value, const Type& type);
  ScoreStr keep(std::string text);
  void set_rate(Node& node, const std::vector<NodeId>& arguments, uint32_t& field) const;
  bool is_constant(NodeId id) const { return plan_.nodes[id].op == Op::Constant; }
  const sema::Constant& source_of(NodeId id) const { return sources_.at(plan_.nodes[id].index); }

  Plan& plan_;
  std::unordered_map<const sema::Expr*, NodeId> lowered_;
  std::unordered_map<Key, NodeId, KeyHash> shared_;
  std::unordered_map<std::string, NodeId> constants_;     // by identity
  std::unordered_map<uint32_t, sema::Constant> sources_;  // by constant index
  std::vector<uint32_t> value_field_;                     // by node
  std::vector<sema::ExprPtr> keep_alive_;
};

}  // namespace score::plan
