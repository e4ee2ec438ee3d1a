#include "runtime/engine/candidates.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "runtime/interpret/compare.h"
#include "stdlib/civil.h"
#include "stdlib/kernels/date_math.h"
#include "stdlib/unicode.h"

namespace score::engine {

using abi::Kind;
using interpret::Value;
using plan::Node;
using plan::NodeId;
using plan::Op;

namespace {

std::string_view view(ScoreStr text) {
  return {text.data, static_cast<size_t>(text.size)};
}

Value from_text(ScoreStr text) {
  Value value;
  value.scalar.s = text;
  value.known = true;
  return value;
}

bool is_numeric(Kind kind) {
  return kind == Kind::Int || kind == Kind::Decimal || kind == Kind::Number;
}

/// A number of one kind as one of another; decimals that are no ints are rounded down.
Value as_number(const Value& value, Kind from, Kind to) {
  if (from == to) return value;
  const double number = from == Kind::Number    ? value.scalar.d
                        : from == Kind::Decimal ? static_cast<double>(value.scalar.i) / SCORE_DECIMAL_ONE
                                                : static_cast<double>(value.scalar.i);
  if (to == Kind::Number) return interpret::from_number(number);
  if (std::abs(number) > 9e12) return {};
  if (to == Kind::Int) return interpret::from_integer(static_cast<int64_t>(std::floor(number)));
  return interpret::from_integer(static_cast<int64_t>(std::llround(number * SCORE_DECIMAL_ONE)));
}

}  // namespace

Candidates::Candidates(const plan::Plan& plan, const interpret::LeadEvaluator& lead, int64_t now_us)
    : plan_(plan), lead_(lead), now_us_(now_us) {
  const auto add = [this](ScoreStr text) { spellings_.emplace(stdlib::fold(view(text)), text); };
  for (const Node& node : plan_.nodes) {
    if (node.op != Op::Constant || !plan_.constants[node.index].known) continue;
    const stdlib::Scalar& scalar = plan_.constants[node.index].scalar;
    if (node.type.kind == Kind::Text) add(scalar.s);
    if (node.type.kind == Kind::List && node.type.element == Kind::Text) {
      for (int64_t i = 0; i < scalar.sl.size; ++i) add(scalar.sl.items[i]);
    }
  }
}

void Candidates::scan(NodeId id, Scope& scope, size_t& budget) const {
  if (budget == 0) return;
  --budget;
  const Node& node = plan_.nodes[id];
  if (node.op == Op::Field) scope.sources.push_back({kLead, node.index});
  if (node.op == Op::EventField) scope.sources.push_back({node.event, node.index});
  const bool constant = node.rate <= plan::Rate::Batch && node.op != Op::Score && node.type.kind != Kind::Bool;
  if (constant) scope.values.push_back(id);
  for (uint32_t i = 0; i < node.argument_count; ++i) scan(plan_.arguments_of(node)[i], scope, budget);
}

bool Candidates::looks_at(const Scope& scope, const Source& source) const {
  return std::any_of(scope.sources.begin(), scope.sources.end(),
                     [&](const Source& other) { return other.event == source.event && other.field == source.field; });
}

std::vector<Value> Candidates::of_field(uint32_t field) {
  const Source source{kLead, field};
  std::vector<Value> out;
  by_type(plan_.fields[field].type, out);
  for (NodeId id = 0; id < plan_.score_nodes; ++id) from_test(source, id, out);
  for (const plan::Table& table : plan_.tables) from_bands(source, table.bands, out);
  for (const plan::Grade& grade : plan_.grades) {
    from_bands(source, grade.rows, out);
    from_bands(source, grade.columns, out);
  }
  const Kind kind = plan_.fields[field].type.kind;
  powers(kind, out);
  return distinct(out, kind);
}

/// For fields that formulas use and no test looks at.
void Candidates::powers(Kind kind, std::vector<Value>& out) {
  if (!is_numeric(kind)) return;
  for (int64_t power = 1; power <= 1'000'000'000; power *= 10) {
    out.push_back(as_number(interpret::from_integer(power), Kind::Int, kind));
  }
}

std::vector<Value> Candidates::of_event_field(uint32_t event, uint32_t field, NodeId where, bool amount) {
  std::vector<Value> out;
  const sema::Type& type = plan_.events[event].fields[field].type;
  if (where != plan::kNoNode) from_tests({event, field}, where, out);
  if (amount) powers(type.kind, out);
  by_type(type, out);
  return distinct(out, type.kind);
}

void Candidates::from_tests(const Source& source, NodeId root, std::vector<Value>& out) {
  const Node& node = plan_.nodes[root];
  from_test(source, root, out);
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const NodeId argument = plan_.arguments_of(node)[i];
    if (plan_.nodes[argument].type.kind == Kind::Bool) from_tests(source, argument, out);
  }
}

/// If the node is a test of the field: the values beside it.
void Candidates::from_test(const Source& source, NodeId test, std::vector<Value>& out) {
  const Node& node = plan_.nodes[test];
  if (node.type.kind != Kind::Bool || node.op != Op::Builtin) return;
  Scope scope;
  size_t budget = 200;
  scan(test, scope, budget);
  if (!looks_at(scope, source)) return;
  const sema::Type& wanted =
      source.event == kLead ? plan_.fields[source.field].type : plan_.events[source.event].fields[source.field].type;
  for (const NodeId value : scope.values) take(value, wanted, out);
}

void Candidates::from_bands(const Source& source, const plan::Bands& bands, std::vector<Value>& out) {
  if (bands.subject == plan::kNoNode) return;
  Scope scope;
  size_t budget = 200;
  scan(bands.subject, scope, budget);
  if (!looks_at(scope, source)) return;
  for (const plan::Band& band : bands.bands) {
    for (const NodeId value : {band.low, band.high, band.value}) {
      if (value != plan::kNoNode) take(value, plan_.fields[source.field].type, out);
    }
  }
}

void Candidates::take(NodeId id, const sema::Type& wanted, std::vector<Value>& out) {
  const Node& node = plan_.nodes[id];
  const Value& value = lead_.node_value(id);
  if (!value.known) return;
  if (node.type.kind != Kind::List) {
    take(value, node.type.kind, wanted, out);
    return;
  }
  const stdlib::Scalar& list = value.scalar;
  const Kind element = node.type.element;
  if (element == Kind::String || element == Kind::Text) {
    for (int64_t i = 0; i < list.sl.size; ++i) take(from_text(list.sl.items[i]), element, wanted, out);
  } else if (element == Kind::Number) {
    for (int64_t i = 0; i < list.nl.size; ++i) take(interpret::from_number(list.nl.items[i]), element, wanted, out);
  } else {
    for (int64_t i = 0; i < list.il.size; ++i) take(interpret::from_integer(list.il.items[i]), element, wanted, out);
  }
}

void Candidates::take(const Value& value, Kind kind, const sema::Type& wanted, std::vector<Value>& out) {
  const bool text = kind == Kind::String || kind == Kind::Text;
  if (wanted.is_textual()) {
    if (!text) return;
    // Text is compared folded; people know it as the model writes it.
    const auto written =
        wanted.kind == Kind::Text ? spellings_.find(std::string(view(value.scalar.s))) : spellings_.end();
    out.push_back(written == spellings_.end() ? value : from_text(written->second));
  } else if (is_numeric(wanted.kind)) {
    if (is_numeric(kind)) around(as_number(value, kind, wanted.kind), wanted.kind, out);
  } else if (wanted.kind == Kind::Date || wanted.kind == Kind::Timestamp) {
    take_time(value, kind, wanted.kind, out);
  } else if (wanted.kind == kind) {
    around(value, kind, out);
  }
}

/// A day or an instant itself; or, of a length or a number (`days since x > 30`), that long ago.
void Candidates::take_time(const Value& value, Kind kind, Kind wanted, std::vector<Value>& out) {
  const stdlib::Zone& zone = *plan_.zones.front();
  int64_t at = now_us_;
  bool valid = true;
  switch (kind) {
    case Kind::Date:
      if (wanted == Kind::Date) return around(value, wanted, out);
      at = value.scalar.i * stdlib::kMicrosPerDay;
      break;
    case Kind::Timestamp: at = value.scalar.i; break;
    case Kind::Duration: valid = score_k_sub_timestamp_duration(now_us_, value.scalar.i, &at); break;
    case Kind::Period: valid = score_k_sub_timestamp_period(&zone, now_us_, value.scalar.i, &at); break;
    case Kind::Int:
      valid = std::abs(value.scalar.i) < 100'000 &&
              score_k_sub_timestamp_duration(now_us_, value.scalar.i * stdlib::kMicrosPerDay, &at);
      break;
    default: return;
  }
  if (!valid) return;
  around(interpret::from_integer(wanted == Kind::Date ? score_k_date_of_timestamp(&zone, at) : at), wanted, out);
}

/// The value, and one step to each side where there are steps.
void Candidates::around(const Value& value, Kind kind, std::vector<Value>& out) const {
  if (!value.known) return;
  out.push_back(value);
  int64_t step = 0;
  switch (kind) {
    case Kind::Int:
    case Kind::Date: step = 1; break;
    case Kind::Decimal: step = SCORE_DECIMAL_ONE; break;
    case Kind::Timestamp:
    case Kind::Duration: step = stdlib::kMicrosPerSecond; break;
    case Kind::Number:
      out.push_back(interpret::from_number(value.scalar.d + 1));
      out.push_back(interpret::from_number(value.scalar.d - 1));
      return;
    default: return;
  }
  for (const int64_t side : {step, -step}) {
    int64_t beside = 0;
    if (!__builtin_add_overflow(value.scalar.i, side, &beside)) out.push_back(interpret::from_integer(beside));
  }
}

void Candidates::by_type(const sema::Type& type, std::vector<Value>& out) const {
  switch (type.kind) {
    case Kind::Bool:
      out.push_back(interpret::from_bool(true));
      out.push_back(interpret::from_bool(false));
      break;
    case Kind::Enum: {
      const sema::EnumInfo& info = plan_.enums[type.enum_id];
      for (size_t code = 0; code < info.members.size(); ++code) {
        out.push_back(interpret::from_integer(static_cast<int64_t>(code)));
      }
      if (info.open) out.push_back(interpret::from_integer(SCORE_UNLISTED));
      break;
    }
    case Kind::Set: {
      const size_t members = std::min<size_t>(64, plan_.enums[type.enum_id].members.size());
      uint64_t all = 0;
      for (size_t code = 0; code < members; ++code) {
        out.push_back(interpret::from_integer(static_cast<int64_t>(uint64_t{1} << code)));
        all |= uint64_t{1} << code;
      }
      out.push_back(interpret::from_integer(static_cast<int64_t>(all)));
      out.push_back(interpret::from_integer(0));
      break;
    }
    case Kind::Int:
    case Kind::Decimal:
    case Kind::Duration: out.push_back(interpret::from_integer(0)); break;
    case Kind::Number: out.push_back(interpret::from_number(0)); break;
    case Kind::Date:
      out.push_back(interpret::from_integer(score_k_date_of_timestamp(plan_.zones.front().get(), now_us_)));
      break;
    case Kind::Timestamp: out.push_back(interpret::from_integer(now_us_)); break;
    default: break;
  }
}

std::vector<Value> Candidates::distinct(const std::vector<Value>& values, Kind kind) const {
  std::set<std::string> seen;
  std::vector<Value> out;
  for (const Value& value : values) {
    std::string key;
    interpret::append_key(value, kind, key);
    if (value.known && out.size() < kMost && seen.insert(key).second) out.push_back(value);
  }
  return out;
}

}  // namespace score::engine
