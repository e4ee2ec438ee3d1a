#include "compiler/plan/one_column.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

// ---- What hangs on what
// ----------------------------------------------------------------------------------------------

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

// ---- Where the column is cut, and what lies between it and the items
// -------------------------------------------------

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

/// Below `end`, at it, and above it: the value itself and the next one begin intervals.
void OneColumn::cut_at(NodeId end, NodeId subject) {
  if (end == kNoNode || end == subject || !values_[end].known) return;
  const auto integer = [this](int64_t at) {
    integers_.push_back(at);
    if (at != INT64_MAX) integers_.push_back(at + 1);
  };
  const auto number = [this](double at) {
    numbers_.push_back(at == 0 ? 0.0 : at);
    numbers_.push_back(std::nextafter(at == 0 ? 0.0 : at, HUGE_VAL));
  };
  const stdlib::Scalar& scalar = values_[end].scalar;
  const bool numbers = plan_.nodes[subject].type.kind == Kind::Number;
  if (plan_.nodes[end].type.kind != Kind::List) {
    numbers ? number(scalar.d) : integer(scalar.i);
  } else if (numbers) {
    for (int64_t i = 0; i < scalar.nl.size; ++i) number(scalar.nl.items[i]);
  } else {
    for (int64_t i = 0; i < scalar.il.size; ++i) integer(scalar.il.items[i]);
  }
}

void OneColumn::cut_at_bands(const Bands& bands) {
  for (const Band& band : bands.bands) {
    for (const NodeId end : {band.low, band.high, band.value}) cut_at(end, bands.subject);
  }
}

namespace {

template <class T>
void tidy(std::vector<T>& cuts, T least) {
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  if (!cuts.empty() && cuts.front() == least) cuts.erase(cuts.begin());  // nothing lies below
}

}  // namespace

Cuts OneColumn::take_cuts() {
  tidy(integers_, INT64_MIN);
  tidy(numbers_, std::numeric_limits<double>::lowest());
  if (!numbers_.empty() && std::isinf(numbers_.back())) numbers_.pop_back();  // nothing lies there
  return {std::move(integers_), std::move(numbers_)};
}

void OneColumn::forget() {
  for (const NodeId id : program_) in_program_[id] = 0;
  program_.clear();
  integers_.clear();
  numbers_.clear();
}

// ---- What the items give
// ---------------------------------------------------------------------------------------------

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

std::optional<int64_t> OneColumn::constant(const std::vector<Item>& items) {
  return sum(items);
}

std::optional<CodePoints> OneColumn::codes(NodeId subject, const std::vector<Item>& items) {
  for (const Item& one : items) collect(one, subject);
  std::sort(program_.begin(), program_.end());
  const Type& type = plan_.nodes[subject].type;
  std::optional<CodePoints> made{{subject, {}, items}};
  const auto add = [&](const Value& value) {
    assume(subject, value);
    const std::optional<int64_t> points = sum(items);
    if (!points) made.reset();
    if (made) made->points.push_back(*points);
  };
  add(stdlib::unknown());
  if (type.kind == Kind::Enum) {
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

namespace {

/// A value of each interval.
Value value_in(const Cuts& cuts, size_t interval, bool numbers) {
  if (numbers) {
    if (cuts.numbers.empty()) return stdlib::from_number(0);
    if (interval > 0) return stdlib::from_number(cuts.numbers[interval - 1]);
    return stdlib::from_number(std::nextafter(cuts.numbers.front(), -HUGE_VAL));
  }
  if (cuts.integers.empty()) return stdlib::from_integer(0);
  return stdlib::from_integer(interval > 0 ? cuts.integers[interval - 1] : cuts.integers.front() - 1);
}

/// Takes out cuts on both sides of which the same lies.
template <class T>
void join(Cuts& cuts, std::vector<T>& of_intervals) {
  Cuts kept;
  std::vector<T> made{of_intervals.front()};
  for (size_t i = 0; i < cuts.size(); ++i) {
    if (of_intervals[i + 1] == made.back()) continue;
    made.push_back(of_intervals[i + 1]);
    if (!cuts.integers.empty()) kept.integers.push_back(cuts.integers[i]);
    if (!cuts.numbers.empty()) kept.numbers.push_back(cuts.numbers[i]);
  }
  cuts = std::move(kept);
  of_intervals = std::move(made);
}

}  // namespace

std::optional<IntervalPoints> OneColumn::intervals(NodeId subject, const std::vector<Item>& items) {
  for (const Item& one : items) collect(one, subject);
  std::sort(program_.begin(), program_.end());
  const bool numbers = plan_.nodes[subject].type.kind == Kind::Number;
  IntervalPoints made;
  made.subject = subject;
  made.items = items;
  made.cuts = take_cuts();
  assume(subject, stdlib::unknown());
  std::optional<int64_t> points = sum(items);
  made.unknown_points = points.value_or(0);
  for (size_t i = 0; i <= made.cuts.size() && points; ++i) {
    assume(subject, value_in(made.cuts, i, numbers));
    points = sum(items);
    made.points.push_back(points.value_or(0));
  }
  forget();
  if (!points) return std::nullopt;
  join(made.cuts, made.points);
  return made;
}

std::optional<BandSearch> OneColumn::search(const Bands& bands) {
  if (!is_ordered(bands.subject) || is_model(bands.subject)) return std::nullopt;
  const Kind kind = plan_.nodes[bands.subject].type.kind;
  const auto band_of = [&](const Value& value) {
    for (uint32_t i = 0; i < bands.bands.size(); ++i) {
      if (takes_in(bands.bands[i], value, kind, [this](NodeId id) -> const Value& { return values_[id]; })) return i;
    }
    return kNoBand;
  };
  cut_at_bands(bands);
  BandSearch made;
  made.cuts = take_cuts();
  made.unknown = band_of(stdlib::unknown());
  for (size_t i = 0; i <= made.cuts.size(); ++i)
    made.band.push_back(band_of(value_in(made.cuts, i, kind == Kind::Number)));
  join(made.cuts, made.band);
  forget();
  return made;
}

}  // namespace score::plan
