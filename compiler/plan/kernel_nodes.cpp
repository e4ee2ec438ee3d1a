#include "compiler/plan/kernel_nodes.h"

#include <algorithm>

#include "compiler/plan/routines.h"

namespace score::plan {

namespace {

bool fits_lanes(sema::Kind kind) {
  return kind != sema::Kind::String && kind != sema::Kind::Text && kind != sema::Kind::List;
}

class Uses {
 public:
  Uses(const Plan& plan, const Schedule& schedule, const std::vector<Interval>& intervals, const KernelOptions& options)
      : plan_(plan), schedule_(schedule), intervals_(intervals), options_(options) {}

  std::vector<NodeUse> run() {
    for (NodeId id = 0; id < intervals_.size(); ++id) uses_.push_back(use(id));
    return std::move(uses_);
  }

 private:
  NodeUse use(NodeId id) const {
    const Node& node = plan_.nodes[id];
    const bool fits = fits_lanes(node.type.kind);
    if (node.rate == Rate::Model) return NodeUse::Constant;
    if (node.rate == Rate::Event || !fits) return NodeUse::Absent;
    if (node.rate == Rate::Batch && options_.one_now) return NodeUse::Uniform;
    switch (node.op) {
      case Op::Field: return NodeUse::Field;
      case Op::Score:
      case Op::Grade:
      case Op::Segment: return NodeUse::Computed;
      case Op::Builtin: return is_covered(node) ? NodeUse::Computed : NodeUse::Given;
      case Op::And:
      case Op::Or:
      case Op::Not:
      case Op::If:
      case Op::OrElse:
      case Op::IsKnown:
      case Op::IsUnknown:
      case Op::IsUnlisted: break;
      default: return NodeUse::Given;
    }
    if (node.rate == Rate::Value) return NodeUse::Given;  // once for each distinct text
    return all_fit(node) ? NodeUse::Computed : NodeUse::Given;
  }

  NodeId argument(const Node& node, uint32_t i) const { return plan_.arguments_of(node)[i]; }
  bool all_fit(const Node& node) const {
    for (uint32_t i = 0; i < node.argument_count; ++i) {
      const NodeId id = argument(node, i);
      if (uses_[id] == NodeUse::Absent || !fits_lanes(plan_.nodes[id].type.kind)) return false;
    }
    return true;
  }

  bool is_covered(const Node& node) const {
    using Kind = Routine::Kind;
    const Routine routine = routine_of(node.builtin);
    switch (routine.kind) {
      case Kind::Rows: return false;
      case Kind::InIntegers:
      case Kind::InEnums:
      case Kind::InNumbers: return uses_[argument(node, 0)] != NodeUse::Absent && is_short_list(argument(node, 1));
      case Kind::InSet: return all_fit(node) && uses_[argument(node, 1)] == NodeUse::Constant;
      case Kind::DecimalToNumber: return all_fit(node) && is_exact(argument(node, 0));
      case Kind::SinceDate:
      case Kind::SinceTimestamp: return options_.one_now && all_fit(node);
      case Kind::Integers:
      case Kind::IntegersBack: {
        const bool product = routine.integer == IntegerOp::Mul || routine.integer == IntegerOp::MulDecimal;
        return all_fit(node) && (!product || is_small_product(node));
      }
      default: return all_fit(node);
    }
  }

  bool is_short_list(NodeId list) const {
    if (uses_[list] != NodeUse::Constant) return false;
    const stdlib::Value& value = schedule_.values[list];
    if (!value.known || value.scalar.list.size <= static_cast<int64_t>(kShortList)) return true;
    if (plan_.nodes[list].type.element != sema::Kind::Enum) return false;
    const ScoreIntList codes = value.scalar.il;
    return std::all_of(codes.items, codes.items + codes.size, [](int64_t code) { return code < 64; });
  }
  /// As a double.
  bool is_exact(NodeId id) const {
    constexpr int64_t kMost = int64_t{1} << 53;
    return intervals_[id].low >= -kMost && intervals_[id].high <= kMost;
  }
  /// That cannot leave 64 bits, nor what its kind holds.
  bool is_small_product(const Node& node) const {
    const std::optional<Interval> made = product_of(intervals_[argument(node, 0)], intervals_[argument(node, 1)]);
    if (!made) return false;
    return node.type.kind != sema::Kind::Decimal ||
           (made->low >= -SCORE_DECIMAL_MAX && made->high <= SCORE_DECIMAL_MAX);
  }

  const Plan& plan_;
  const Schedule& schedule_;
  const std::vector<Interval>& intervals_;
  KernelOptions options_;
  std::vector<NodeUse> uses_;
};

/// Calls visit(id) for every node that is named, kNoNode among them.
template <class Visit>
void each_node(const Selection& selection, const Visit& visit) {
  for (const NodeId id : {selection.where, selection.low, selection.high}) visit(id);
  for (const NodeId id : selection.program) visit(id);
}

template <class Visit>
void each_node(const Chain& chain, const Visit& visit) {
  each_node(chain.first, visit);
  for (const ChainLink& link : chain.links) {
    each_node(link.selection, visit);
    visit(link.within);
    for (const NodeId id : link.before) visit(id);
    for (const NodeId id : link.here) visit(id);
  }
}

template <class Visit>
void each_node(const EventExpr& expr, const Visit& visit) {
  each_node(expr.chain, visit);
  for (const NodeId id : {expr.value, expr.count, expr.of, expr.length, expr.within}) visit(id);
}

template <class Visit>
void each_node(const EventSource& source, const Visit& visit) {
  each_node(source.chain, visit);
  for (const Limit& limit : source.limits) {
    for (const NodeId id : {limit.count, limit.duration, limit.points, limit.key}) visit(id);
  }
  for (const NodeId id : {source.decay.length, source.decay.percent}) visit(id);
}

template <class Visit>
void each_node(const Bands& bands, const Visit& visit) {
  visit(bands.subject);
  for (const Band& band : bands.bands) {
    for (const NodeId id : {band.low, band.high, band.value, band.points}) visit(id);
  }
}

template <class Visit>
void each_node(const Plan& plan, const Item& item, const Visit& visit) {
  if (item.kind == ItemKind::Table) return each_node(plan.tables[item.index].bands, visit);
  if (item.kind == ItemKind::Group) {
    const Group& group = plan.groups[item.index];
    for (const NodeId id : {group.clamp.low, group.clamp.high}) visit(id);
    for (const Item& part : group.items) each_node(plan, part, visit);
    return;
  }
  const Rule& rule = plan.rules[item.index];
  for (const NodeId id : {rule.points, rule.when, rule.clamp.low, rule.clamp.high}) visit(id);
  if (const auto* events = std::get_if<EventSource>(&rule.source)) each_node(*events, visit);
  if (const auto* idle = std::get_if<IdleSource>(&rule.source)) {
    for (const NodeId id : {idle->last, idle->every, idle->at_most}) visit(id);
  }
}

void add(std::vector<bool>& to, const std::vector<bool>& from) {
  if (from.empty()) return;
  if (to.empty()) to.resize(from.size());
  for (size_t i = 0; i < from.size(); ++i) to[i] = to[i] || from[i];
}

}  // namespace

std::vector<NodeUse> node_uses(const Plan& plan, const Schedule& schedule, const std::vector<Interval>& intervals,
                               const KernelOptions& options) {
  return Uses(plan, schedule, intervals, options).run();
}

sema::Output output_of(const Node& node) {
  const sema::OutputKind kind = node.op == Op::Score   ? sema::OutputKind::Score
                                : node.op == Op::Grade ? sema::OutputKind::Grade
                                                       : sema::OutputKind::Segment;
  return {kind, node.index};
}

std::vector<bool> OutputsBelow::of_item(const Plan& plan, const Item& item) const {
  std::vector<bool> made;
  each_node(plan, item, [&](NodeId id) {
    if (id != kNoNode && id < of_node.size()) add(made, of_node[id]);
  });
  return made;
}

OutputsBelow outputs_below(const Plan& plan, uint32_t count) {
  OutputsBelow made;
  for (const Step& step : plan.steps) made.outputs.push_back(step.output);
  made.of_node.resize(count);
  for (NodeId id = 0; id < count; ++id) {
    const Node& node = plan.nodes[id];
    std::vector<bool>& own = made.of_node[id];
    const auto below = [&](NodeId other) {
      if (other != kNoNode && other < id) add(own, made.of_node[other]);
    };
    if (node.op == Op::Score || node.op == Op::Grade || node.op == Op::Segment) {
      const sema::Output output = output_of(node);
      own.resize(made.outputs.size());
      for (size_t i = 0; i < made.outputs.size(); ++i) {
        if (made.outputs[i].kind == output.kind && made.outputs[i].index == output.index) own[i] = true;
      }
    }
    for (uint32_t i = 0; i < node.argument_count; ++i) below(plan.arguments_of(node)[i]);
    if (node.op == Op::Events) each_node(plan.event_exprs[node.index], below);
  }
  return made;
}

}  // namespace score::plan
