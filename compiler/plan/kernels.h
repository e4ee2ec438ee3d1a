#pragma once
// What generated code does of a plan, and what it is given: decided before any code is made, so that hosts and people
// can look at it without a code generator.
//
// A kernel computes the outputs of some steps, one after the other, for a slice of leads. What it cannot compute itself
// (text, events, builtins that are called) the host computes as columns before and hands in; so a kernel ends where the
// host needs one of its outputs for that. Nodes of rate Model are constants of the code.
#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/plan/intervals.h"
#include "compiler/plan/plan.h"
#include "compiler/plan/schedule.h"

namespace score::plan {

/// What a code generator has to be told besides plan and params: code made for one setting fits no other.
struct KernelOptions {
  bool one_now = true;     // `now` is the same for all leads of a block
  bool wide_ints = false;  // int fields have 8 bytes a cell, else 4
  bool single = false;     // one lead at a time, for blocks of very few
  friend bool operator==(const KernelOptions&, const KernelOptions&) = default;
};

/// How generated code comes by a node's value.
enum class NodeUse : uint8_t {
  Constant,  // of rate Model: its value is part of the code
  Uniform,   // of rate Batch: one value for all leads of a block
  Field,     // read from the block
  Computed,  // made of its arguments
  Given,     // a column that the host computes
  Absent,    // text, lists and the like: only what the host makes of them is of use
};

struct KernelInput {
  enum class What : uint8_t {
    Field,  // index into Plan::fields: the block's column
    Node,   // a node: its column, bools as a mask
    Item,   // index into KernelPlan::items: points in millionths, and as `known` the rows in which it fired
    Texts,  // index into KernelPlan::texts: what TextPoints add up to, in millionths
  };
  What what{};
  uint32_t index = 0;
  uint8_t width = 8;      // bytes a cell; of a bool node a mask stands there
  bool missing = true;    // there is a mask of the rows in which it is known
  NodeId node = kNoNode;  // Field, Node
};

struct KernelUniform {
  enum class What : uint8_t {
    Node,
    Now,    // microseconds
    Today,  // days, in the zone `index`
  };
  What what{};
  uint32_t index = 0;
  friend bool operator==(const KernelUniform&, const KernelUniform&) = default;
};

/// Something that adds one of a few constants to a sum.
struct SumPiece {
  enum class What : uint8_t { Codes, Intervals, Item };
  What what{};
  uint32_t index = 0;  // into GroupSchedule::codes, intervals, rest
};

/// One function: either a sum of pieces, kept in scratch memory for the kernel's last part, or that last part, which
/// makes the outputs.
struct KernelPart {
  bool is_sum = false;
  uint32_t group = 0;  // of the sum; into Plan::groups
  uint32_t slot = 0;   // of scratch memory
  bool adds = false;   // to what a part before has put there
  std::vector<SumPiece> pieces;
};

/// A text field's TextPoints.
struct GroupTexts {
  uint32_t group = 0, index = 0;  // into GroupSchedule::texts
};

struct Kernel {
  uint32_t steps_from = 0, steps_to = 0;  // into Plan::steps
  std::vector<KernelInput> inputs;
  std::vector<KernelUniform> uniforms;
  std::vector<KernelPart> parts;  // none: the host computes the steps
  uint32_t slots = 0;
};

struct KernelPlan {
  KernelOptions options;
  std::vector<NodeUse> uses;        // by node
  std::vector<Interval> intervals;  // by node
  std::vector<Item> items;          // that the host computes
  std::vector<GroupTexts> texts;    // likewise
  std::vector<Kernel> kernels;

  /// The pieces of a group's sum that earlier parts of the kernel have added up; its slot.
  std::optional<uint32_t> slot_of(const Kernel& kernel, uint32_t group) const;
};

/// Nodes from `count` on are left out.
KernelPlan kernels_of(const Plan& plan, const Schedule& schedule, uint32_t count, const KernelOptions& options);

/// Whether generated code computes all that the rule, table or group needs.
bool is_computed(const Plan& plan, const Schedule& schedule, const std::vector<NodeUse>& uses, const Item& item);
/// Whether what it gives where it fires is known beforehand: a rule of constant points, a table.
bool is_constant(const Plan& plan, const Item& item);
/// What adds constants to a Sum group.
std::vector<SumPiece> sum_pieces(const Plan& plan, const Schedule& schedule, const std::vector<NodeUse>& uses,
                                 uint32_t group);

}  // namespace score::plan
