#pragma once
// What parts of scores can give: bounds, and a step that divides every value. Proven from constants, limits and tables;
// what is computed from the data is bounded by the language's own limits.
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compiler/plan/plan.h"
#include "stdlib/value.h"

namespace score::plan {

/// Millionths, or whole numbers for a node of type int. All values are multiples of `unit`; a unit of 0 has only 0.
struct PointRange {
  int64_t unit = 0;
  __int128 low = 0, high = 0;

  static PointRange of(int64_t value);
  void add_value(int64_t value);
  void unite(const PointRange& other);
  /// As max(·, low), then min(·, high), where there are such.
  void limit(std::optional<int64_t> low, std::optional<int64_t> high);
  void weigh(int64_t weight);  // limits.h: weighted()
};

class PointRanges {
 public:
  /// `values`: of the nodes of rate Model.
  PointRanges(const Plan& plan, std::span<const stdlib::Value> values)
      : plan_(plan), values_(values), nodes_(plan.nodes.size()) {}

  /// What the rule or table gives with its weight, where it fires.
  PointRange of(const Item& item);
  /// The end of a limit as points: within SCORE_POINTS_MAX; nothing where it is open or unknown.
  std::optional<int64_t> end(NodeId id) const;
  /// What formulas that look at a score are told of it.
  void set_score(uint32_t score, const PointRange& range) { scores_.emplace_back(score, range); }
  const PointRange& node(NodeId id);

 private:
  PointRange computed(const Node& node);
  PointRange builtin(const Node& node);
  PointRange rule(const Rule& rule);
  PointRange event_points(const Rule& rule, const EventSource& source);
  PointRange table(const Table& table);
  std::optional<int64_t> known(NodeId id) const;

  const Plan& plan_;
  std::span<const stdlib::Value> values_;
  std::vector<std::optional<PointRange>> nodes_;
  std::vector<std::pair<uint32_t, PointRange>> scores_;
};

}  // namespace score::plan
