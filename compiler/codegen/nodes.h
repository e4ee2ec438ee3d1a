#pragma once
// The plan's nodes in lanes, each made where it is first asked for. Bools are asked whether they are true and whether
// they are false: what nobody asks for costs nothing.
#include <vector>

#include "compiler/codegen/inputs.h"
#include "compiler/codegen/lanes.h"
#include "compiler/plan/kernels.h"
#include "compiler/plan/routines.h"

namespace score::codegen {

using plan::NodeId;

/// What all functions of one piece of generated code are made from.
struct Source {
  const plan::Plan& plan;
  const plan::Schedule& schedule;
  const plan::KernelPlan& kernels;
};

class Nodes {
 public:
  using Value = llvm::Value;

  Nodes(const Source& source, const Lanes& lanes, const Inputs& inputs);

  /// Everything is forgotten; from now on the lanes are the rows from `row` on.
  void start(Value* row);
  Value* row() const { return row_; }

  /// Of integers, decimals, enums and whatever else travels as an integer.
  const Lane& integer(NodeId id);
  struct Number {
    Value* cells = nullptr;
    Value* known = nullptr;  // null: every lane
  };
  const Number& number(NodeId id);
  Value* yes(NodeId id);  // a bool node that is known and true
  Value* no(NodeId id);   // known and false
  /// Null: every lane.
  Value* known(NodeId id);
  bool is_number(NodeId id) const { return node(id).type.kind == sema::Kind::Number; }
  bool is_bool(NodeId id) const { return node(id).type.kind == sema::Kind::Bool; }

  /// Outputs that this function has made: their lanes. `known` of a grade or segment where some label holds.
  void keep_score(uint32_t score, const Lane& lane) { scores_[score] = lane; }
  void keep_grade(uint32_t grade, const Lane& lane) { grades_[grade] = lane; }
  void keep_segment(uint32_t segment, const Lane& lane) { segments_[segment] = lane; }
  void keep_membership(uint32_t segment, Value* yes) { memberships_[segment] = yes; }

  const Lanes& lanes() const { return lanes_; }
  const Source& source() const { return source_; }
  const Inputs& inputs() const { return inputs_; }

 private:
  using Routine = plan::Routine;

  const plan::Node& node(NodeId id) const { return source_.plan.nodes[id]; }
  NodeId argument(const plan::Node& of, uint32_t i) const { return source_.plan.arguments_of(of)[i]; }
  const stdlib::Value& constant(NodeId id) const { return source_.schedule.values[id]; }
  bool is_constant(NodeId id) const { return source_.kernels.uses[id] == plan::NodeUse::Constant; }

  Lane made_integer(NodeId id);
  Lane loaded_integer(size_t input, Interval interval);
  Lane uniform_integer(size_t uniform, Interval interval);
  Lane output_integer(const plan::Node& of, NodeId id);
  Number made_number(NodeId id);
  Value* made_truth(NodeId id, bool wanted);
  Value* loaded_truth(NodeId id, bool wanted);
  Value* conjunction(const plan::Node& of, bool wanted);
  Value* missing(Value* known) const { return known == nullptr ? lanes_.all(false) : lanes_.no(known); }
  Value* input_known(size_t input) const;

  // builtins.cpp
  Value* builtin_truth(const plan::Node& of, bool wanted);
  Value* compared(const plan::Node& of, const Routine& routine);
  Value* compared_enums(const plan::Node& of, Relation relation);
  Value* listed(const plan::Node& of);
  Value* in_codes(const Lane& lane, uint64_t codes);
  std::optional<uint32_t> places_of(const plan::Node& of, const Routine& routine);
  Value* one_hot(NodeId subject);
  Value* has(const plan::Node& of, Routine::Kind kind);
  Lane builtin_integer(const plan::Node& of, NodeId id);
  Lane integers(plan::IntegerOp op, const Lane& a, const Lane& b, Interval interval);
  Lane checked_sum(bool subtract, const Lane& a, const Lane& b, Value* known);
  Lane saturated_sum(bool subtract, const Lane& a, const Lane& b, Value* known);
  Number builtin_number(const plan::Node& of);
  Value* finite(Value* cells) const;

  // conversions.cpp
  Lane number_to_decimal(const Number& number);
  Number decimal_to_number(const Lane& lane);
  Value* arguments_known(const plan::Node& of);

  Source source_;
  const Lanes& lanes_;
  const Inputs& inputs_;
  Value* row_ = nullptr;
  // By node; null or nothing: not made yet.
  std::vector<std::optional<Lane>> integers_;
  std::vector<std::optional<Number>> numbers_;
  std::vector<Value*> yes_, no_, one_hot_;
  std::vector<std::optional<Lane>> scores_, grades_, segments_;
  std::vector<Value*> memberships_;
};

}  // namespace score::codegen
