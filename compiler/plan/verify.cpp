#include "compiler/plan/verify.h"

#include <algorithm>
#include <fmt/format.h>

namespace score::plan {
namespace {

using sema::Kind;

class Verifier {
 public:
  explicit Verifier(const Plan& plan) : plan_(plan) {}

  std::vector<std::string> run() {
    for (NodeId id = 0; id < plan_.nodes.size(); ++id) node(id);
    for (const Rule& rule : plan_.rules) {
      typed(rule.points, Kind::Decimal, "a rule's points");
      if (rule.when != kNoNode) typed(rule.when, Kind::Bool, "a rule's condition");
      clamp(rule.clamp);
    }
    for (const Mention& mention : plan_.mentions) {
      if (mention.node >= plan_.nodes.size()) problem("a mention of node {}, which is not there", mention.node);
    }
    for (const Table& table : plan_.tables) bands(table.bands, true);
    for (const Group& group : plan_.groups) this->group(group);
    for (const Score& score : plan_.scores) this->score(score);
    for (const Grade& grade : plan_.grades) this->grade(grade);
    for (const Segment& segment : plan_.segments) this->segment(segment);
    for (const Action& action : plan_.actions) this->action(action);
    steps();
    return std::move(problems_);
  }

 private:
  template <class... Args>
  void problem(fmt::format_string<Args...> format, Args&&... args) {
    problems_.push_back(fmt::format(format, std::forward<Args>(args)...));
  }

  void node(NodeId id) {
    const Node& node = plan_.nodes[id];
    for (uint32_t i = 0; i < node.argument_count; ++i) {
      const NodeId argument = plan_.arguments_of(node)[i];
      if (argument >= id) {
        problem("node {} uses node {}, which is not before it", id, argument);
      } else if (plan_.nodes[argument].rate > node.rate) {
        problem("node {} has a lower rate than its argument {}", id, argument);
      }
    }
    const size_t limit = index_limit(node);
    if (node.index >= limit) problem("node {} refers to {}, of which there are {}", id, node.index, limit);
    if (node.op == Op::Builtin) builtin(id, node);
  }

  size_t index_limit(const Node& node) const {
    switch (node.op) {
      case Op::Constant: return plan_.constants.size();
      case Op::Field: return plan_.fields.size();
      case Op::Param: return plan_.params.size();
      case Op::Score: return plan_.scores.size();
      case Op::Grade: return plan_.grades.size();
      case Op::Segment: return plan_.segments.size();
      case Op::Events: return plan_.event_exprs.size();
      case Op::EventField: return node.event < plan_.events.size() ? plan_.events[node.event].fields.size() : 0;
      case Op::TopReasons: return plan_.reasons.size();
      case Op::Fires: return plan_.actions.size();
      case Op::Builtin: return plan_.zones.size();
      default: return SIZE_MAX;
    }
  }

  void builtin(NodeId id, const Node& node) {
    const stdlib::BuiltinInfo& info = stdlib::builtin(node.builtin);
    const auto* first = plan_.arguments_of(node);
    const bool data_lists = std::any_of(first, first + node.argument_count, [this](NodeId argument) {
      return plan_.nodes[argument].type.kind == Kind::List && plan_.nodes[argument].op != Op::Constant;
    });
    if (info.folds() && !data_lists) problem("node {} calls `{}`, which wants folding first", id, info.id_name);
    if (info.arity != node.argument_count) {
      problem("node {} calls `{}` with {} arguments", id, info.id_name, node.argument_count);
      return;
    }
    for (uint32_t i = 0; i < node.argument_count; ++i) {
      const Kind found = plan_.nodes[plan_.arguments_of(node)[i]].type.kind;
      const auto wanted = stdlib::kind_of(info.param_types[i]);
      const bool strings = wanted == Kind::String && found == Kind::Text;
      if (wanted && *wanted != found && !strings) {
        problem("node {} calls `{}` with a wrong argument {}", id, info.id_name, i);
      }
    }
  }

  void typed(NodeId id, Kind kind, const char* what) {
    if (id >= plan_.nodes.size()) {
      problem("{} is no node", what);
    } else if (plan_.nodes[id].type.kind != kind) {
      problem("{} has the wrong type (node {})", what, id);
    }
  }

  void model_rate(NodeId id, const char* what) {
    if (id != kNoNode && plan_.nodes[id].rate != Rate::Model) problem("{} is not constant (node {})", what, id);
  }

  void clamp(const Clamp& clamp) {
    for (const NodeId end : {clamp.low, clamp.high}) {
      if (end == kNoNode) continue;
      typed(end, Kind::Decimal, "a limit");
      model_rate(end, "a limit");
    }
  }

  void bands(const Bands& bands, bool points) {
    if (bands.subject >= plan_.nodes.size()) {
      problem("bands have no subject");
      return;
    }
    for (const Band& band : bands.bands) {
      for (const NodeId bound : {band.low, band.high, band.value}) {
        if (bound == kNoNode) continue;
        typed(bound, plan_.nodes[bands.subject].type.kind, "a band's bound");
        model_rate(bound, "a band's bound");
      }
      if (points) {
        typed(band.points, Kind::Decimal, "a band's points");
        model_rate(band.points, "a band's points");
      }
    }
  }

  void group(const Group& group) {
    clamp(group.clamp);
    for (const Item& item : group.items) {
      const size_t limit = item.kind == ItemKind::Rule    ? plan_.rules.size()
                           : item.kind == ItemKind::Table ? plan_.tables.size()
                                                          : plan_.groups.size();
      if (item.index >= limit) problem("a group holds a part that is not there");
    }
  }

  void score(const Score& score) {
    clamp(score.clamp);
    if (score.formula != kNoNode) {
      typed(score.formula, Kind::Decimal, "a formula");
    } else if (score.group >= plan_.groups.size()) {
      problem("score `{}` has neither formula nor rules", score.name);
    }
  }

  void grade(const Grade& grade) {
    if (grade.kind != GradeKind::Shifts) bands(grade.rows, false);
    if (grade.kind == GradeKind::Matrix) bands(grade.columns, false);
    for (const Shift& shift : grade.shifts) typed(shift.when, Kind::Bool, "a shift's condition");
  }

  void segment(const Segment& segment) {
    if (segment.membership) typed(segment.condition, Kind::Bool, "a membership's condition");
    for (const SegmentCase& next : segment.cases) {
      if (next.when != kNoNode) typed(next.when, Kind::Bool, "a segment's condition");
    }
  }

  void action(const Action& action) {
    if (action.value >= plan_.trigger_nodes) {
      problem("action `{}` has no value to look at", action.prefix);
      return;
    }
    const Kind kind = plan_.nodes[action.value].type.kind;
    switch (action.trigger) {
      case sema::TriggerKind::Rises:
      case sema::TriggerKind::Falls:
        typed(action.threshold, action.widens ? Kind::Number : kind, "a threshold");
        model_rate(action.threshold, "a threshold");
        break;
      case sema::TriggerKind::Becomes: typed(action.value, Kind::Enum, "what becomes a label"); break;
      case sema::TriggerKind::Enters:
      case sema::TriggerKind::Leaves: typed(action.value, Kind::Bool, "a membership"); break;
    }
    if (action.rearm) {
      typed(action.rearm->threshold, action.widens ? Kind::Number : kind, "what `rearm` goes by");
      model_rate(action.rearm->threshold, "what `rearm` goes by");
    }
    if (action.when != kNoNode) typed(action.when, Kind::Bool, "an action's condition");
    if (action.limit) {
      typed(action.limit->count, Kind::Int, "how often an action may fire");
      model_rate(action.limit->count, "how often an action may fire");
      typed(action.limit->since, Kind::Timestamp, "the time of a limit");
    }
    for (const PayloadPair& pair : action.payload) {
      if (pair.value >= plan_.payload_nodes) problem("`{}` of action `{}` is no node", pair.name, action.prefix);
    }
  }

  void steps() {
    uint32_t next = 0;
    for (const Step& step : plan_.steps) {
      if (step.nodes_from != next || step.nodes_to < step.nodes_from) problem("the steps leave out nodes");
      next = step.nodes_to;
    }
    if (next != plan_.score_nodes) problem("the steps end at node {}, not {}", next, plan_.score_nodes);
    if (plan_.score_nodes > plan_.trigger_nodes || plan_.trigger_nodes > plan_.payload_nodes ||
        plan_.payload_nodes > plan_.nodes.size()) {
      problem("the nodes of actions are not where they should be");
    }
    if (plan_.steps.size() != plan_.declared.size()) problem("an output is computed twice or never");
  }

  const Plan& plan_;
  std::vector<std::string> problems_;
};

}  // namespace

std::vector<std::string> verify(const Plan& plan) {
  return Verifier(plan).run();
}

}  // namespace score::plan
