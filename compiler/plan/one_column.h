#pragma once
// Parts of scores that depend on one column and on nothing else that varies: which these are, and what they give for
// each code or interval of that column, found by running them.
#include <optional>
#include <span>
#include <vector>

#include "compiler/plan/schedule.h"

namespace score::plan {

/// What a value hangs on.
struct Dependency {
  enum class On : uint8_t {
    Nothing,    // but constants and params
    Codes,      // an enum, bool or small set: node `on`
    Intervals,  // what is compared with constants: node `on`
    Text,       // one text field of the lead: field `on`
    Much,       // anything else
  };
  On kind = On::Nothing;
  uint32_t on = 0;

  friend bool operator==(const Dependency&, const Dependency&) = default;
};

class OneColumn {
 public:
  /// `values`: of the nodes of rate Model. Strings that are made go to `strings`.
  OneColumn(const Plan& plan, std::span<const stdlib::Value> values, stdlib::Arena& strings);

  Dependency of(const Item& item);

  // What the items add up to; nothing where one of them would have points that are not known, which has to be counted.
  // All hang on the same column.
  std::optional<int64_t> constant(const std::vector<Item>& items);
  std::optional<CodePoints> codes(NodeId subject, const std::vector<Item>& items);
  std::optional<IntervalPoints> intervals(NodeId subject, const std::vector<Item>& items);

  /// The bands as a search; nothing if the subject has no order.
  std::optional<BandSearch> search(const Bands& bands);

 private:
  struct Contribution {
    int64_t points = 0;
    bool fired = false;
  };

  Dependency node(NodeId id);
  Dependency found(NodeId id);
  Dependency of_arguments(const Node& node);
  Dependency of_subject(NodeId subject);
  bool is_ordered(NodeId id) const;
  bool is_model(NodeId id) const { return plan_.nodes[id].rate == Rate::Model; }

  void collect(const Item& item, NodeId subject);
  void collect(NodeId id, NodeId subject);
  void cut_at(NodeId end, NodeId subject);
  void cut_at_bands(const Bands& bands);
  Cuts take_cuts();
  void forget();

  void assume(NodeId subject, const stdlib::Value& value);
  std::optional<int64_t> sum(const std::vector<Item>& items);
  Contribution item(const Item& item);
  Contribution rule(const Rule& rule);
  Contribution table(const Table& table);
  Contribution group(const Group& group);
  int64_t limited(int64_t points, const Clamp& clamp) const;

  const Plan& plan_;
  std::vector<stdlib::Value> values_;  // those given, and for the column's value in hand those of program_
  std::vector<std::optional<Dependency>> found_;
  stdlib::CallContext context_;

  std::vector<NodeId> program_;  // between the column and the items, ascending
  std::vector<char> in_program_;
  std::vector<int64_t> integers_;
  std::vector<double> numbers_;
  bool accident_ = false;
};

}  // namespace score::plan
