#include "compiler/plan/schedule.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "compiler/plan/cost.h"
#include "compiler/plan/one_column.h"
#include "compiler/plan/point_ranges.h"
#include "compiler/plan/pure_node.h"
#include "compiler/plan/schedule_events.h"

namespace score::plan {

namespace {

using On = Dependency::On;

/// From here on a search is faster than one band after the other.
constexpr size_t kManyBands = 8;
constexpr int64_t kMostCosts = 1'000'000'000;

/// The values of all nodes of rate Model.
void evaluate(const Plan& plan, std::span<const stdlib::Value> params, Schedule& made) {
  stdlib::CallContext context;
  context.arena = made.strings.get();
  context.fiscal_start_month = plan.fiscal_start_month;
  context.zone = plan.zones.empty() ? nullptr : plan.zones.front().get();
  context.holidays = {plan.holidays.data(), static_cast<int64_t>(plan.holidays.size())};
  made.values.resize(plan.nodes.size());
  for (NodeId id = 0; id < plan.nodes.size(); ++id) {
    const Node& node = plan.nodes[id];
    if (node.rate != Rate::Model) continue;
    const NodeId* arguments = plan.arguments_of(node);
    made.values[id] = node.op == Op::Param
                          ? params[node.index]
                          : pure_node(plan, node, context, [&](uint32_t index) -> const stdlib::Value& {
                              return made.values[arguments[index]];
                            });
  }
}

void order_logic(const Plan& plan, Schedule& made) {
  made.costs.resize(plan.nodes.size());
  made.arguments = plan.arguments;
  for (NodeId id = 0; id < plan.nodes.size(); ++id) {
    const Node& node = plan.nodes[id];
    int64_t cost = node_steps(plan, node);
    NodeId* arguments = made.arguments.data() + node.first_argument;
    for (uint32_t i = 0; i < node.argument_count; ++i) cost += made.costs[arguments[i]];
    const bool runs_often = node.rate != Rate::Model && node.rate != Rate::Batch;
    made.costs[id] = runs_often ? std::min(cost, kMostCosts) : 0;
    if (node.op != Op::And && node.op != Op::Or) continue;
    std::stable_sort(arguments, arguments + node.argument_count,
                     [&](NodeId a, NodeId b) { return made.costs[a] < made.costs[b]; });
  }
}

void count_uses(const Plan& plan, Schedule& made) {
  made.uses.assign(plan.nodes.size(), 0);
  const auto use = [&](NodeId id) {
    if (id != kNoNode) ++made.uses[id];
  };
  for (const NodeId id : plan.arguments) use(id);
  for (const Rule& rule : plan.rules) {
    use(rule.when);
    use(rule.points);
    if (const auto* idle = std::get_if<IdleSource>(&rule.source)) use(idle->last);
  }
  for (const Table& table : plan.tables) use(table.bands.subject);
  for (const Score& score : plan.scores) use(score.formula);
  for (const Grade& grade : plan.grades) {
    use(grade.rows.subject);
    use(grade.columns.subject);
    for (const Shift& shift : grade.shifts) use(shift.when);
  }
  for (const Segment& segment : plan.segments) {
    use(segment.condition);
    for (const SegmentCase& next : segment.cases) use(next.when);
  }
  for (const SelectionClass& one : made.selections) use(one.selection->where);
  for (const EventExpr& expr : plan.event_exprs) use(expr.value);
  for (const Action& action : plan.actions) {
    use(action.value);
    use(action.when);
  }
}

class GroupScheduler {
 public:
  GroupScheduler(const Plan& plan, Schedule& made)
      : plan_(plan),
        made_(made),
        columns_(plan, made.values, *made.strings),
        ranges_(plan, made.values),
        results_(plan.groups.size()),
        flat_(plan.groups.size()) {}

  void run() {
    made_.groups.resize(plan_.groups.size());
    for (size_t i = plan_.groups.size(); i-- > 0;) {  // the group around another one stands behind it
      const bool looks = plan_.groups[i].mode != sema::GroupMode::Sum;
      for (const Item& part : plan_.groups[i].items) {
        if (part.kind == ItemKind::Group)
          made_.groups[part.index].fired_matters = looks || made_.groups[i].fired_matters;
      }
    }
    uint32_t next = 0;
    for (const Step& step : plan_.steps) {
      if (step.output.kind != sema::OutputKind::Score) continue;
      const Score& score = plan_.scores[step.output.index];
      if (score.formula != kNoNode) {
        formula(score, step.output.index);
        continue;
      }
      for (; next <= score.group; ++next) group(next);
      ranges_.set_score(step.output.index, results_[score.group]);
    }
    searches();
  }

 private:
  void formula(const Score& score, uint32_t index) {
    PointRange made = ranges_.node(score.formula);
    made.add_value(0);
    made.limit(-SCORE_POINTS_MAX, SCORE_POINTS_MAX);
    made.limit(ranges_.end(score.clamp.low), ranges_.end(score.clamp.high));
    ranges_.set_score(index, made);
  }

  void group(uint32_t index) {
    const Group& group = plan_.groups[index];
    GroupSchedule& made = made_.groups[index];
    const bool sums = group.mode == sema::GroupMode::Sum;
    if (sums && !made.fired_matters) {
      flatten(group, flat_[index]);
      fold(flat_[index], made);
    } else {
      flat_[index] = group.items;
      made.rest = group.items;
    }
    bound(group, sums ? sum(made) : any(group), made, results_[index]);
  }

  /// Groups whose limits can never matter are no groups.
  void flatten(const Group& group, std::vector<Item>& into) {
    for (const Item& part : group.items) {
      if (part.kind != ItemKind::Group || part.weight || !is_mere_sum(part.index)) {
        into.push_back(part);
        continue;
      }
      into.insert(into.end(), flat_[part.index].begin(), flat_[part.index].end());
      merge(part.index);
    }
  }
  bool is_mere_sum(uint32_t index) const {
    const GroupSchedule& made = made_.groups[index];
    return plan_.groups[index].mode == sema::GroupMode::Sum && !made.at_least && !made.at_most;
  }
  void merge(uint32_t index) {
    GroupSchedule& made = made_.groups[index];
    made.merged = true;
    made.base = 0;
    made.codes.clear();
    made.intervals.clear();
    made.texts.clear();
    made.rest.clear();
  }
  /// What has been added up in another group: the groups in it have nothing left to do.
  void merge_groups(const std::vector<Item>& items) {
    for (const Item& item : items) {
      if (item.kind != ItemKind::Group) continue;
      merge(item.index);
      merge_groups(plan_.groups[item.index].items);
    }
  }

  struct Column {
    Dependency on;
    std::vector<Item> items;
    std::vector<size_t> places;
  };

  void fold(const std::vector<Item>& items, GroupSchedule& made) {
    std::vector<Column> columns;
    std::vector<char> left(items.size(), 0);
    for (size_t i = 0; i < items.size(); ++i) {
      const Dependency on = columns_.of(items[i]);
      left[i] = on.kind == On::Much || (on.kind == On::Text && !has_known_points(items[i])) ? 1 : 0;
      if (left[i] != 0) continue;
      auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.on == on; });
      if (found == columns.end()) found = columns.insert(columns.end(), {on, {}, {}});
      found->items.push_back(items[i]);
      found->places.push_back(i);
    }
    for (const Column& column : columns) {
      if (add(column, made)) {
        merge_groups(column.items);
        continue;
      }
      for (const size_t place : column.places) left[place] = 1;
    }
    for (size_t i = 0; i < items.size(); ++i) {
      if (left[i] != 0) made.rest.push_back(items[i]);
    }
  }

  bool add(const Column& column, GroupSchedule& made) {
    const auto keep = [](auto one, auto& all) {
      if (one) all.push_back(std::move(*one));
      return one.has_value();
    };
    if (column.on.kind == On::Nothing) {
      const std::optional<int64_t> points = columns_.constant(column.items);
      made.base = points.value_or(0);
      return points.has_value();
    }
    if (size(column.items) < 2) return false;
    switch (column.on.kind) {
      case On::Codes: return keep(columns_.codes(column.on.on, column.items), made.codes);
      case On::Intervals: return keep(columns_.intervals(column.on.on, column.items), made.intervals);
      default: made.texts.push_back({column.on.on, column.items}); return true;
    }
  }

  /// How many questions the items are.
  size_t size(const std::vector<Item>& items) const {
    size_t count = 0;
    for (const Item& item : items) {
      count += item.kind == ItemKind::Rule    ? 1
               : item.kind == ItemKind::Table ? plan_.tables[item.index].bands.bands.size()
                                              : size(plan_.groups[item.index].items);
    }
    return count;
  }

  bool has_known_points(const Item& item) const {
    if (item.kind == ItemKind::Group) return false;
    const auto known = [&](NodeId id) { return plan_.nodes[id].rate == Rate::Model && made_.values[id].known; };
    if (item.kind == ItemKind::Rule) return known(plan_.rules[item.index].points);
    const std::vector<Band>& bands = plan_.tables[item.index].bands.bands;
    return std::all_of(bands.begin(), bands.end(), [&](const Band& band) { return known(band.points); });
  }

  PointRange range(const Item& item) {
    if (item.kind != ItemKind::Group) return ranges_.of(item);
    PointRange made = results_[item.index];
    if (item.weight) made.weigh(*item.weight);
    return made;
  }

  PointRange any(const Group& group) {
    PointRange made;
    for (const Item& part : group.items) made.unite(range(part));
    return made;
  }

  PointRange sum(const GroupSchedule& of) {
    PointRange made;
    const auto add = [&](PointRange part) {
      part.add_value(0);
      made = {std::gcd(made.unit, part.unit), made.low + part.low, made.high + part.high};
    };
    const auto add_points = [&](const std::vector<int64_t>& points, int64_t other) {
      PointRange part = PointRange::of(other);
      for (const int64_t one : points) part.add_value(one);
      add(part);
    };
    add_points({}, of.base);
    for (const CodePoints& one : of.codes) add_points(one.points, 0);
    for (const IntervalPoints& one : of.intervals) add_points(one.points, one.unknown_points);
    for (const TextPoints& one : of.texts) {
      for (const Item& item : one.items) add(range(item));
    }
    for (const Item& item : of.rest) add(range(item));
    return made;
  }

  /// From the range of all sums: lanes, and the limits that matter.
  void bound(const Group& group, const PointRange& sums, GroupSchedule& made, PointRange& result) {
    result = sums;
    const int64_t low = ranges_.end(group.clamp.low).value_or(-SCORE_POINTS_MAX);
    const int64_t high = ranges_.end(group.clamp.high).value_or(SCORE_POINTS_MAX);
    if (result.low < low) made.at_least = low;
    result.limit(low, std::nullopt);
    if (result.high > high) made.at_most = high;
    result.limit(std::nullopt, high);
    if (sums.low < INT64_MIN || sums.high > INT64_MAX) {
      made.lane_bits = 128;
      return;
    }
    if (result.unit == 0) result.unit = 1;
    made.unit = result.unit;
    made.low = static_cast<int64_t>(std::min(sums.low, result.low)) / made.unit;
    made.high = static_cast<int64_t>(std::max(sums.high, result.high)) / made.unit;
    if (made.at_least) *made.at_least /= made.unit;
    if (made.at_most) *made.at_most /= made.unit;
    const auto fits = [&](auto lane) {
      return made.low >= std::numeric_limits<decltype(lane)>::min() &&
             made.high <= std::numeric_limits<decltype(lane)>::max();
    };
    made.lane_bits = fits(int16_t{}) ? 16 : fits(int32_t{}) ? 32 : 64;
  }

  void searches() {
    const auto wanted = [&](const Bands& bands) {
      std::optional<BandSearch> search;
      if (bands.bands.size() >= kManyBands) search = columns_.search(bands);
      if (search && search->cuts.size() == 0) search.reset();
      return search;
    };
    made_.tables.resize(plan_.tables.size());
    for (const GroupSchedule& group : made_.groups) {
      for (const Item& item : group.rest) {
        if (item.kind == ItemKind::Table && has_known_points(item))
          made_.tables[item.index] = wanted(plan_.tables[item.index].bands);
      }
    }
    for (const Grade& grade : plan_.grades) {
      const bool shifts = grade.kind == GradeKind::Shifts;
      made_.grade_rows.push_back(shifts ? std::nullopt : wanted(grade.rows));
      made_.grade_columns.push_back(grade.kind == GradeKind::Matrix ? wanted(grade.columns) : std::nullopt);
    }
  }

  const Plan& plan_;
  Schedule& made_;
  OneColumn columns_;
  PointRanges ranges_;
  std::vector<PointRange> results_;      // of groups, with their limits
  std::vector<std::vector<Item>> flat_;  // of groups: their parts, with those of the groups that are no groups
};

}  // namespace

std::shared_ptr<const Schedule> schedule(const Plan& plan, std::span<const stdlib::Value> params) {
  auto made = std::make_shared<Schedule>();
  made->strings = std::make_shared<stdlib::Arena>();
  evaluate(plan, params, *made);
  order_logic(plan, *made);
  GroupScheduler(plan, *made).run();
  schedule_events(plan, *made);
  count_uses(plan, *made);
  return made;
}

}  // namespace score::plan
