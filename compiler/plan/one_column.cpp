#include "compiler/plan/one_column.h"

#include <algorithm>

#include "compiler/plan/bands.h"
#include "compiler/plan/comparisons.h"
#include "compiler/plan/limits.h"
#include "compiler/plan/pure_node.h"

namespace score::plan {

using sema::Kind;
using stdlib::Value;
using On = Dependency::On;

namespace {

/// Enums with more members are no tables.
constexpr size_t kMostCodes = 1000;
/// Nodes and parts that are run to make one table: some hundredths of a second.
constexpr size_t kMostWork = 2'000'000;

Dependency both(const Dependency& a, const Dependency& b) {
  if (a.kind == On::Nothing) return b;
  if (b.kind == On::Nothing || a == b) return a;
  return {On::Much};
}

/// How many codes a column of the type has; 0: it is no column of codes.
size_t codes_of(const Plan& plan, const Type& type) {
  switch (type.kind) {
    case Kind::Bool: return 2;
    case Kind::Enum: {
      const size_t count = plan.enums[type.enum_id].members.size();
      return count <= kMostCodes ? count : 0;
    }
    case Kind::Set: {
      const size_t count = plan.enums[type.enum_id].members.size();
      return count <= kSmallSet ? size_t{1} << count : 0;
    }
    default: return 0;
  }
}

}  // namespace

OneColumn::OneColumn(const Plan& plan, std::span<const Value> values, stdlib::Arena& strings)
    : plan_(plan), values_(values.begin(), values.end()), found_(plan.nodes.size()), in_program_(plan.nodes.size()) {
  context_.arena = &strings;
  context_.fiscal_start_month = plan.fiscal_start_month;
  context_.zone = plan.zones.empty() ? nullptr : plan.zones.front().get();
  context_.holidays = {plan.holidays.data(), static_cast<int64_t>(plan.holidays.size())};
}

// ---- What hangs on what --------------------------------------------------------------------------------------------

bool OneColumn::is_ordered(NodeId id) const {
  switch (plan_.nodes[id].type.kind) {
    case Kind::Int:
    case Kind::Decimal:
    case Kind::Number:
    case Kind::Date:
    case Kind::Timestamp:
    case Kind::Duration:
    case Kind::Period: return true;
    default: return false;
  }
}

Dependency OneColumn::node(NodeId id) {
  if (!found_[id]) found_[id] = found(id);
  return *found_[id];
}

Dependency OneColumn::found(NodeId id) {
  const Node& node = plan_.nodes[id];
  const bool coded = codes_of(plan_, node.type) != 0;
  switch (node.rate) {
    case Rate::Model: return {};
    case Rate::Batch:
    case Rate::Event: return {On::Much};
    case Rate::Value:
    case Rate::Lead: break;
  }
  switch (node.op) {
    case Op::Field:
      if (node.type.is_textual()) return {On::Text, node.index};
      return coded ? Dependency{On::Codes, id} : Dependency{On::Much};
    case Op::Grade:
    case Op::Segment: return coded ? Dependency{On::Codes, id} : Dependency{On::Much};
    case Op::Score:
    case Op::Events:
    case Op::EventField:
    case Op::TopReasons:
    case Op::Fires: return {On::Much};
    default: break;
  }
  const Dependency made = of_arguments(node);
  // A code that is computed from much is a column of codes all the same.
  const bool own_codes = made.kind == On::Much && coded && node.type.kind != Kind::Bool;
  return own_codes ? Dependency{On::Codes, id} : made;
}

Dependency OneColumn::of_arguments(const Node& node) {
  const NodeId* arguments = plan_.arguments_of(node);
  if (node.op == Op::IsKnown || node.op == Op::IsUnknown) return of_subject(arguments[0]);
  if (node.op == Op::Builtin) {
    if ((stdlib::builtin(node.builtin).needs & stdlib::kNow) != 0) return {On::Much};
    if (const std::optional<NodeId> subject = compared_with_constants(plan_, node)) return of_subject(*subject);
  }
  Dependency made;
  for (uint32_t i = 0; i < node.argument_count; ++i) made = both(made, this->node(arguments[i]));
  return made;
}

/// Of a question about a value that only asks where it lies.
Dependency OneColumn::of_subject(NodeId subject) {
  const Dependency made = node(subject);
  return made.kind == On::Much && is_ordered(subject) ? Dependency{On::Intervals, subject} : made;
}

Dependency OneColumn::of(const Item& item) {
  switch (item.kind) {
    case ItemKind::Rule: {
      const Rule& rule = plan_.rules[item.index];
      if (!std::holds_alternative<std::monostate>(rule.source)) return {On::Much};
      return both(node(rule.points), rule.when == kNoNode ? Dependency{} : node(rule.when));
    }
    case ItemKind::Table: return of_subject(plan_.tables[item.index].bands.subject);
    case ItemKind::Group: break;
  }
  Dependency made;
  for (const Item& part : plan_.groups[item.index].items) made = both(made, of(part));
  return made;
}

// ---- Where the column is cut, and what lies between it and the items -----------------------------------------------

void OneColumn::collect(const Item& item, NodeId subject) {
  switch (item.kind) {
    case ItemKind::Rule: {
      const Rule& rule = plan_.rules[item.index];
      collect(rule.points, subject);
      if (rule.when != kNoNode) collect(rule.when, subject);
      return;
    }
    case ItemKind::Table:
      collect(plan_.tables[item.index].bands.subject, subject);
      if (plan_.tables[item.index].bands.subject == subject) cut_at_bands(plan_.tables[item.index].bands);
      return;
    case ItemKind::Group:
      for (const Item& part : plan_.groups[item.index].items) collect(part, subject);
  }
}

void OneColumn::collect(NodeId id, NodeId subject) {
  if (id == subject || is_model(id) || in_program_[id] != 0) return;
  const Node& node = plan_.nodes[id];
  const NodeId* arguments = plan_.arguments_of(node);
  in_program_[id] = 1;
  program_.push_back(id);
  for (uint32_t i = 0; i < node.argument_count; ++i) collect(arguments[i], subject);
  if (node.op != Op::Builtin || compared_with_constants(plan_, node) != subject) return;
  for (uint32_t i = 0; i < node.argument_count; ++i) cut_at(arguments[i], subject);
}

void OneColumn::forget() {
  for (const NodeId id : program_) in_program_[id] = 0;
  program_.clear();
  integers_.clear();
  numbers_.clear();
}

// ---- What the items give -------------------------------------------------------------------------------------------

/// Every node of the program, for the column's value.
void OneColumn::assume(NodeId subject, const Value& value) {
  if (subject != kNoNode) values_[subject] = value;
  for (const NodeId id : program_) {
    const Node& node = plan_.nodes[id];
    const NodeId* arguments = plan_.arguments_of(node);
    values_[id] =
        pure_node(plan_, node, context_, [&](uint32_t index) -> const Value& { return values_[arguments[index]]; });
  }
}

std::optional<int64_t> OneColumn::sum(const std::vector<Item>& items) {
  accident_ = false;
  __int128 made = 0;
  for (const Item& one : items) made += item(one).points;
  const bool fits = made >= INT64_MIN && made <= INT64_MAX;
  return accident_ || !fits ? std::nullopt : std::optional(static_cast<int64_t>(made));
}

OneColumn::Contribution OneColumn::item(const Item& item) {
  Contribution made = item.kind == ItemKind::Rule    ? rule(plan_.rules[item.index])
                      : item.kind == ItemKind::Table ? table(plan_.tables[item.index])
                                                     : group(plan_.groups[item.index]);
  if (item.weight) made.points = weighted(made.points, *item.weight);
  return made;
}

int64_t OneColumn::limited(int64_t points, const Clamp& clamp) const {
  if (clamp.low != kNoNode && values_[clamp.low].known) points = std::max(points, values_[clamp.low].scalar.i);
  if (clamp.high != kNoNode && values_[clamp.high].known) points = std::min(points, values_[clamp.high].scalar.i);
  return saturated(points, SCORE_POINTS_MAX);
}

OneColumn::Contribution OneColumn::rule(const Rule& rule) {
  if (rule.when != kNoNode && !values_[rule.when].is_true()) return {};
  const Value& points = values_[rule.points];
  if (!points.known) {
    accident_ = true;
    return {};
  }
  return {limited(saturated(points.scalar.i, SCORE_CONTRIBUTION_MAX), rule.clamp), true};
}

OneColumn::Contribution OneColumn::table(const Table& table) {
  const Value& subject = values_[table.bands.subject];
  const Kind kind = plan_.nodes[table.bands.subject].type.kind;
  for (const Band& band : table.bands.bands) {
    if (!takes_in(band, subject, kind, [this](NodeId id) -> const Value& { return values_[id]; })) continue;
    accident_ = accident_ || !values_[band.points].known;
    return {saturated(values_[band.points].scalar.i, SCORE_CONTRIBUTION_MAX), true};
  }
  return {};
}

OneColumn::Contribution OneColumn::group(const Group& group) {
  __int128 total = 0;
  Contribution best;
  for (const Item& part : group.items) {
    const Contribution made = item(part);
    total += made.points;
    const bool better = group.mode == sema::GroupMode::Highest && made.points > best.points;
    if (made.fired && (!best.fired || better)) best = made;
  }
  const bool sums = group.mode == sema::GroupMode::Sum;
  return {limited(sums ? saturated(total, SCORE_POINTS_MAX) : best.points, group.clamp), best.fired};
}

/// Whether running the items for so many values takes longer than what it saves.
bool OneColumn::too_much(size_t values, const std::vector<Item>& items) const {
  size_t work = program_.size();
  for (const Item& one : items) {
    work += one.kind == ItemKind::Table ? plan_.tables[one.index].bands.bands.size() : 1;
  }
  return values * work > kMostWork;
}

std::optional<int64_t> OneColumn::constant(const std::vector<Item>& items) {
  return sum(items);
}

std::optional<CodePoints> OneColumn::codes(NodeId subject, const std::vector<Item>& items) {
  for (const Item& one : items) collect(one, subject);
  std::sort(program_.begin(), program_.end());
  const Type& type = plan_.nodes[subject].type;
  std::optional<CodePoints> made{{subject, {}, items}};
  if (too_much(codes_of(plan_, type), items)) made.reset();
  const auto add = [&](const Value& value) {
    assume(subject, value);
    const std::optional<int64_t> points = sum(items);
    if (!points) made.reset();
    if (made) made->points.push_back(*points);
  };
  if (made) add(stdlib::unknown());
  if (made && type.kind == Kind::Enum) {
    add(stdlib::from_integer(SCORE_UNLISTED));
  } else if (made) {
    made->points.push_back(0);
  }
  const size_t count = codes_of(plan_, type);
  for (size_t code = 0; code < count && made; ++code) {
    add(type.kind == Kind::Bool ? stdlib::from_bool(code == 1) : stdlib::from_integer(static_cast<int64_t>(code)));
  }
  forget();
  return made;
}

}  // namespace score::plan
