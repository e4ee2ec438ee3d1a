#include "compiler/plan/cost.h"

#include <algorithm>

namespace score::plan {

namespace {

using stdlib::BuiltinInfo;

// Steps. Rough by intent: they tell dear from cheap, and must not change with every kernel.
constexpr int64_t kPattern = 100;  // a regular expression over a text
constexpr int64_t kSearch = 8;     // one text in another, folding of letters
constexpr int64_t kCalendar = 10;  // zones, months, business days
constexpr int64_t kFunction = 5;   // roots, powers, logarithms
constexpr int64_t kTextCompare = 2;
constexpr int64_t kFadingPoints = 10;
constexpr int64_t kLimit = 3;       // of an event rule, for each event
constexpr int64_t kUsualItems = 8;  // of a list that is not written in the model

bool has(const BuiltinInfo& row, std::initializer_list<stdlib::Type> types) {
  const auto params = row.params();
  return std::any_of(params.begin(), params.end(),
                     [&](stdlib::Type type) { return std::find(types.begin(), types.end(), type) != types.end(); });
}

int64_t width_of(const Type& type) {
  switch (type.kind) {
    case sema::Kind::Bool: return 1;
    case sema::Kind::String:
    case sema::Kind::Text: return static_cast<int64_t>(sizeof(ScoreStr));
    case sema::Kind::List: return static_cast<int64_t>(sizeof(ScoreIntList));
    default: return 8;
  }
}

/// How many items the list among the node's arguments has.
int64_t items(const Plan& plan, const Node& node) {
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const Node& argument = plan.nodes[plan.arguments_of(node)[i]];
    if (argument.type.kind != sema::Kind::List || argument.op != Op::Constant) continue;
    return plan.constants[argument.index].scalar.il.size;  // all lists have their size in one place
  }
  return kUsualItems;
}

int64_t builtin_steps(const Plan& plan, const Node& node) {
  using stdlib::Type;
  const BuiltinInfo& row = stdlib::builtin(node.builtin);
  if (has(row, {Type::Regex})) return kPattern;
  if (has(row, {Type::StringList, Type::TextList})) {
    const bool equality = row.form == stdlib::Form::Operator && row.name == "in";
    return 1 + (equality ? kTextCompare : kSearch) * items(plan, node);
  }
  if (has(row, {Type::IntList, Type::DecimalList, Type::NumberList, Type::EnumList, Type::DateList, Type::TimestampList,
                Type::DurationList, Type::PeriodList})) {
    return 1 + items(plan, node);
  }
  if (has(row, {Type::String, Type::Text})) {
    const bool compares = row.form == stdlib::Form::Operator && row.result == Type::Bool && row.name.size() <= 2;
    return compares ? kTextCompare : kSearch;
  }
  if ((row.needs & (stdlib::kZone | stdlib::kFiscal | stdlib::kHolidays)) != 0) return kCalendar;
  return row.form == stdlib::Form::Function && has(row, {Type::Number}) ? kFunction : 1;
}

int64_t steps(const Plan& plan, const Node& node) {
  switch (node.op) {
    case Op::Constant:
    case Op::Param: return 0;
    case Op::Builtin: return builtin_steps(plan, node);
    case Op::And:
    case Op::Or: return node.argument_count - 1;
    default: return 1;
  }
}

class Counter {
 public:
  explicit Counter(const Plan& plan) : plan_(plan), seen_(plan.nodes.size()), read_(plan.fields.size()) {}

  Cost run() {
    for (const Step& step : plan_.steps) output(step.output);
    for (const Action& action : plan_.actions) count_action(action);
    made_.events.resize(plan_.events.size());
    for (const PartCost& part : made_.parts) {
      made_.lead += part.lead;
      for (size_t i = 0; i < part.events.size(); ++i) made_.events[i] += part.events[i];
    }
    for (size_t i = 0; i < read_.size(); ++i) {
      if (!read_[i]) continue;
      made_.bytes += width_of(plan_.fields[i].type);
      made_.texts += plan_.fields[i].type.is_textual() ? 1 : 0;
    }
    return std::move(made_);
  }

 private:
  PartCost& part() { return made_.parts[current_]; }
  void begin(PartKind kind, const std::string& name, Span span, std::optional<uint32_t> line = std::nullopt) {
    current_ = made_.parts.size();
    made_.parts.push_back({kind, name, line, span, 0, std::vector<int64_t>(plan_.events.size())});
  }

  // ---- The parts ---------------------------------------------------------------------------------------------------

  void output(const sema::Output& output) {
    switch (output.kind) {
      case sema::OutputKind::Score: return score(plan_.scores[output.index]);
      case sema::OutputKind::Grade: return grade(plan_.grades[output.index]);
      case sema::OutputKind::Segment: return segment(plan_.segments[output.index]);
    }
  }

  void score(const Score& score) {
    begin(PartKind::Score, score.name, score.span);
    const size_t own = current_;
    if (score.formula != kNoNode) {
      node(score.formula);
      clamp(score.clamp);
      return;
    }
    group(plan_.groups[score.group], score.name, own);
  }

  /// Sums and limits are the score's own.
  void group(const Group& group, const std::string& score, size_t own) {
    for (const Item& item : group.items) {
      switch (item.kind) {
        case ItemKind::Rule: rule(plan_.rules[item.index], score); break;
        case ItemKind::Table: table(plan_.tables[item.index], score); break;
        case ItemKind::Group: this->group(plan_.groups[item.index], score, own); break;
      }
      current_ = own;
      part().lead += item.weight ? 2 : 1;
    }
    clamp(group.clamp);
  }

  void rule(const Rule& rule, const std::string& score) {
    begin(PartKind::Rule, score, plan_.lines[rule.line].span, rule.line);
    part().lead += 1;
    node(rule.when);
    node(rule.points);
    clamp(rule.clamp);
    if (const auto* idle = std::get_if<IdleSource>(&rule.source)) {
      for (const NodeId id : {idle->last, idle->every, idle->at_most}) node(id);
      part().lead += 3;
    }
    if (const auto* source = std::get_if<EventSource>(&rule.source)) event_points(*source);
  }

  void event_points(const EventSource& source) {
    chain(source.chain);
    int64_t each = 1;
    for (const Limit& limit : source.limits) {
      each += kLimit;
      for (const NodeId id : {limit.count, limit.duration, limit.points}) node(id);
    }
    if (source.decay.kind != sema::DecayKind::None) each += kFadingPoints;
    node(source.decay.length);
    node(source.decay.percent);
    part().events[source.chain.first.event] += each;
  }

  void table(const Table& table, const std::string& score) {
    begin(PartKind::Table, score, plan_.lines[table.line].span, table.line);
    bands(table.bands);
  }

  void grade(const Grade& grade) {
    begin(PartKind::Grade, grade.name, grade.span);
    bands(grade.rows);
    bands(grade.columns);
    for (const Shift& shift : grade.shifts) {
      node(shift.when);
      part().lead += 1;
    }
  }

  void segment(const Segment& segment) {
    begin(PartKind::Segment, segment.name, segment.span);
    node(segment.condition);
    for (const SegmentCase& one : segment.cases) {
      node(one.when);
      part().lead += 1;
    }
  }

  void count_action(const Action& action) {
    begin(PartKind::Action, action.name, action.span);
    for (const NodeId id : {action.value, action.threshold, action.when}) node(id);
    part().lead += 2;
  }

  // ---- What they are made of ---------------------------------------------------------------------------------------

  void clamp(const Clamp& clamp) {
    for (const NodeId id : {clamp.low, clamp.high}) {
      node(id);
      part().lead += id == kNoNode ? 0 : 1;
    }
  }

  void bands(const Bands& bands) {
    node(bands.subject);
    for (const Band& band : bands.bands) {
      for (const NodeId id : {band.low, band.high, band.value, band.points}) node(id);
      part().lead += band.low != kNoNode && band.high != kNoNode ? 2 : 1;
    }
  }

  /// Looks at each event of the type: is it in the window, and what is asked of it.
  void selection(const Selection& selection) {
    node(selection.where);
    node(selection.low);
    node(selection.high);
    int64_t each = 1 + (selection.low == kNoNode ? 0 : 1) + (selection.high == kNoNode ? 0 : 1);
    for (const NodeId id : selection.program) {
      each += steps(plan_, plan_.nodes[id]);
      arguments(plan_.nodes[id]);
    }
    part().events[selection.event] += each;
  }

  void chain(const Chain& chain) {
    selection(chain.first);
    for (const ChainLink& link : chain.links) {
      selection(link.selection);
      node(link.within);
      part().events[link.selection.event] += 1 + static_cast<int64_t>(link.here.size());
    }
  }

  void events(const EventExpr& expr) {
    chain(expr.chain);
    for (const NodeId id : {expr.value, expr.count, expr.of, expr.length, expr.within}) node(id);
    part().events[expr.chain.first.event] += 1;
  }

  void arguments(const Node& of) {
    for (uint32_t i = 0; i < of.argument_count; ++i) node(plan_.arguments_of(of)[i]);
  }

  /// Adds a node and what it needs, if no part before did. Nodes of events are counted with their selection.
  void node(NodeId id) {
    if (id == kNoNode || seen_[id]) return;
    const Node& made = plan_.nodes[id];
    if (made.rate == Rate::Event) return;
    seen_[id] = true;
    arguments(made);
    if (made.op == Op::Field) read_[made.index] = true;
    if (made.op == Op::Events) events(plan_.event_exprs[made.index]);
    if (made.rate != Rate::Model && made.rate != Rate::Batch) part().lead += steps(plan_, made);
  }

  const Plan& plan_;
  Cost made_;
  std::vector<bool> seen_;
  std::vector<bool> read_;  // fields
  size_t current_ = 0;
};

}  // namespace

Cost cost(const Plan& plan) {
  return Counter(plan).run();
}

int64_t node_steps(const Plan& plan, const Node& node) {
  if (node.rate == Rate::Model || node.rate == Rate::Batch) return 0;
  if (node.op != Op::Events) return steps(plan, node);
  const Chain& chain = plan.event_exprs[node.index].chain;
  int64_t each = 1;
  const auto add = [&](const Selection& selection) {
    each += 1;
    for (const NodeId id : selection.program) each += steps(plan, plan.nodes[id]);
  };
  add(chain.first);
  for (const ChainLink& link : chain.links) add(link.selection);
  return each * kUsualEvents;
}

int64_t steps_with_events(int64_t lead, const std::vector<int64_t>& events, int64_t count) {
  int64_t steps = lead;
  for (const int64_t each : events) steps += each * count;
  return steps;
}

}  // namespace score::plan
