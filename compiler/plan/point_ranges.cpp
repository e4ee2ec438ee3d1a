#include "compiler/plan/point_ranges.h"

#include <algorithm>
#include <numeric>

#include "compiler/plan/limits.h"

namespace score::plan {

namespace {

/// Of two steps, the widest that both are made of.
int64_t common(int64_t a, int64_t b) {
  return std::gcd(a, b);
}

/// What a decimal or an int can be at all.
PointRange anything(const Type& type) {
  if (type.kind == sema::Kind::Decimal) return {1, -SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX};
  return {1, INT64_MIN, INT64_MAX};
}

}  // namespace

PointRange PointRange::of(int64_t value) {
  if (value == INT64_MIN) return {1, value, value};  // has no opposite
  return {value < 0 ? -value : value, value, value};
}

void PointRange::add_value(int64_t value) {
  unite(of(value));
}

void PointRange::unite(const PointRange& other) {
  unit = common(unit, other.unit);
  low = std::min(low, other.low);
  high = std::max(high, other.high);
}

void PointRange::limit(std::optional<int64_t> at_least, std::optional<int64_t> at_most) {
  if (at_least && low < *at_least) {
    unit = common(unit, *at_least);
    low = *at_least;
    high = std::max<__int128>(high, *at_least);
  }
  if (at_most && high > *at_most) {
    unit = common(unit, *at_most);
    high = *at_most;
    low = std::min<__int128>(low, *at_most);
  }
}

void PointRange::weigh(int64_t weight) {
  if (low == high) {
    *this = of(weighted(static_cast<int64_t>(low), weight));
    return;
  }
  const __int128 step = static_cast<__int128>(unit) * weight;
  const bool exact = step % SCORE_DECIMAL_ONE == 0;
  const __int128 scaled = (step < 0 ? -step : step) / SCORE_DECIMAL_ONE;
  const bool saturates = std::max(-low, high) * (weight < 0 ? -weight : weight) / SCORE_DECIMAL_ONE >= SCORE_POINTS_MAX;
  const int64_t a = weighted(static_cast<int64_t>(low), weight);
  const int64_t b = weighted(static_cast<int64_t>(high), weight);
  low = std::min(a, b);
  high = std::max(a, b);
  // A step that is as large as all points is of no use to anybody.
  unit = exact && scaled <= SCORE_POINTS_MAX ? static_cast<int64_t>(scaled) : 1;
  if (saturates) unit = common(unit, SCORE_POINTS_MAX);
}

std::optional<int64_t> PointRanges::known(NodeId id) const {
  if (id == kNoNode || !values_[id].known) return std::nullopt;
  return values_[id].scalar.i;
}

std::optional<int64_t> PointRanges::end(NodeId id) const {
  const std::optional<int64_t> value = known(id);
  return value ? std::optional(saturated(*value, SCORE_POINTS_MAX)) : std::nullopt;
}

const PointRange& PointRanges::node(NodeId id) {
  if (!nodes_[id]) nodes_[id] = computed(plan_.nodes[id]);
  return *nodes_[id];
}

PointRange PointRanges::computed(const Node& node) {
  const auto id = static_cast<NodeId>(&node - plan_.nodes.data());
  // Unknown points are an accident and give nothing.
  if (node.rate == Rate::Model) return values_[id].known ? PointRange::of(values_[id].scalar.i) : PointRange{};
  const auto either = [&](uint32_t a, uint32_t b) {
    PointRange made = this->node(plan_.arguments_of(node)[a]);
    made.unite(this->node(plan_.arguments_of(node)[b]));
    return made;
  };
  switch (node.op) {
    case Op::If: return either(1, 2);
    case Op::OrElse: return either(0, 1);
    case Op::Builtin: return builtin(node);
    case Op::Score:
      for (const auto& [score, range] : scores_) {
        if (score == node.index) return range;
      }
      break;
    default: break;
  }
  return anything(node.type);
}

PointRange PointRanges::builtin(const Node& node) {
  using stdlib::BuiltinId;
  const NodeId* arguments = plan_.arguments_of(node);
  PointRange made = anything(node.type);
  const auto times = [&](int64_t step) {
    // What leaves the decimals is limited to their ends.
    made.unit = common(step, SCORE_DECIMAL_MAX);
    return made;
  };
  switch (node.builtin) {
    case BuiltinId::IntToDecimal: {
      PointRange whole = this->node(arguments[0]);
      const bool inside =
          whole.low >= -SCORE_DECIMAL_MAX / SCORE_DECIMAL_ONE && whole.high <= SCORE_DECIMAL_MAX / SCORE_DECIMAL_ONE;
      if (!inside) return times(SCORE_DECIMAL_ONE);
      return {whole.unit * SCORE_DECIMAL_ONE, whole.low * SCORE_DECIMAL_ONE, whole.high * SCORE_DECIMAL_ONE};
    }
    case BuiltinId::MulDecimalInt:
      if (const std::optional<int64_t> each = known(arguments[0])) return times(*each);
      break;
    case BuiltinId::MulIntDecimal:
      if (const std::optional<int64_t> each = known(arguments[1])) return times(*each);
      break;
    default: break;
  }
  return made;
}

PointRange PointRanges::of(const Item& item) {
  PointRange made = item.kind == ItemKind::Rule ? rule(plan_.rules[item.index]) : table(plan_.tables[item.index]);
  if (item.weight) made.weigh(*item.weight);
  return made;
}

PointRange PointRanges::rule(const Rule& rule) {
  if (rule.when != kNoNode && plan_.nodes[rule.when].rate == Rate::Model && !values_[rule.when].is_true()) return {};
  PointRange made;
  if (const auto* events = std::get_if<EventSource>(&rule.source)) {
    made = event_points(rule, *events);
  } else if (const auto* idle = std::get_if<IdleSource>(&rule.source)) {
    made = node(rule.points);
    const int64_t most =
        plan_.nodes[idle->at_most].rate == Rate::Model ? known(idle->at_most).value_or(0) : SCORE_DECIMAL_MAX;
    made.unit = common(made.unit, most);
    made.low = made.low < 0 ? -static_cast<__int128>(most) : 0;
    made.high = made.high > 0 ? most : 0;
  } else {
    made = node(rule.points);
    made.limit(-SCORE_CONTRIBUTION_MAX, SCORE_CONTRIBUTION_MAX);
  }
  made.limit(end(rule.clamp.low), end(rule.clamp.high));
  made.limit(-SCORE_POINTS_MAX, SCORE_POINTS_MAX);
  return made;
}

/// Each event gives what its decay leaves of its points; limits let fewer of them count, or less of each.
PointRange PointRanges::event_points(const Rule& rule, const EventSource& source) {
  PointRange each = node(rule.points);
  each.limit(-SCORE_CONTRIBUTION_MAX, SCORE_CONTRIBUTION_MAX);
  each.add_value(0);
  const bool whole = source.decay.kind == DecayKind::None || source.decay.kind == DecayKind::Expiring;
  if (!whole && each.unit != 0) each.unit = 1;
  if (source.decay.kind == DecayKind::Dropping) {
    const stdlib::Value& percent = values_[source.decay.percent];
    const bool grows = !percent.known || percent.scalar.d < 0;
    if (grows) each = {1, each.low < 0 ? -SCORE_DECIMAL_MAX : 0, each.high > 0 ? SCORE_DECIMAL_MAX : 0};
  }
  PointRange sum{each.unit, each.low < 0 ? -SCORE_POINTS_MAX : 0, each.high > 0 ? SCORE_POINTS_MAX : 0};
  bool bounded = false;
  const auto at_most = [&](__int128 low, __int128 high) {
    sum.low = std::max(sum.low, low);
    sum.high = std::min(sum.high, high);
    bounded = bounded || std::max(-low, high) <= SCORE_POINTS_MAX;
  };
  for (const Limit& limit : source.limits) {
    const bool in_all = limit.key == kNoNode && !limit.unit;
    if (limit.kind == LimitKind::Points) {
      // A limit that the lead computes may have any value.
      sum.unit = plan_.nodes[limit.points].rate == Rate::Model ? common(sum.unit, known(limit.points).value_or(0)) : 1;
      if (const std::optional<int64_t> most = known(limit.points); most && in_all) at_most(-*most, *most);
    }
    if (limit.kind == LimitKind::Newest) {
      const std::optional<int64_t> count = known(limit.count);
      if (count) at_most(each.low * std::max<int64_t>(*count, 0), each.high * std::max<int64_t>(*count, 0));
    }
  }
  if (!bounded) sum.unit = common(sum.unit, SCORE_POINTS_MAX);
  return sum;
}

PointRange PointRanges::table(const Table& table) {
  std::optional<PointRange> made;
  for (const Band& band : table.bands.bands) {
    if (!values_[band.points].known) continue;
    PointRange one = PointRange::of(values_[band.points].scalar.i);
    one.limit(-SCORE_CONTRIBUTION_MAX, SCORE_CONTRIBUTION_MAX);
    if (made) made->unite(one);
    if (!made) made = one;
  }
  return made.value_or(PointRange{});
}

}  // namespace score::plan
