// What comparisons and tests of lists, sets and strings say of their subjects.
#include <algorithm>

#include "compiler/analysis/conditions_facts.h"
#include "compiler/sema/types.h"
#include "stdlib/arena.h"

namespace score::analysis {

using sema::Expr;
using sema::Op;
using stdlib::BuiltinInfo;

Facts ConditionFacts::call(const Expr& expr) {
  const BuiltinInfo& info = stdlib::builtin(expr.builtin);
  std::optional<Facts> made;
  if (info.arity == 2) made = comparison(info.name, expr);
  if (!made && info.arity == 2) made = membership(expr);
  if (!made && info.arity == 2) made = of_text(info.name, expr);
  return made ? std::move(*made) : opaque(expr);
}

namespace {

/// `a < b` as `b > a`.
std::string_view turned(std::string_view name) {
  if (name == "<") return ">";
  if (name == "<=") return ">=";
  if (name == ">") return "<";
  if (name == ">=") return "<=";
  return name;
}

bool is_comparison(std::string_view name) {
  return name == "==" || name == "!=" || name == "<" || name == "<=" || name == ">" || name == ">=";
}

/// What stands in the relation `name` to `key`, where `all` has an order.
ValueSet relation(std::string_view name, int64_t key, int64_t lowest, int64_t highest) {
  if (name == "==" || name == "!=") return ValueSet::range(key, key);
  if (name == "<=") return ValueSet::range(lowest, key);
  if (name == ">=") return ValueSet::range(key, highest);
  if (name == "<") return key == INT64_MIN ? ValueSet{} : ValueSet::range(lowest, key - 1);
  return key == INT64_MAX ? ValueSet{} : ValueSet::range(key + 1, highest);
}

/// Ints of which the decimals are in the set; the last decimals stand for all that is saturated there.
ValueSet as_ints(const ValueSet& decimals) {
  std::vector<Interval> parts;
  for (const Interval& part : decimals.known) {
    const auto floor = [](int64_t value) {
      const int64_t whole = value / SCORE_DECIMAL_ONE;
      return whole - (value % SCORE_DECIMAL_ONE < 0 ? 1 : 0);
    };
    const int64_t low = part.low <= -SCORE_DECIMAL_MAX ? INT64_MIN : -floor(-part.low);
    const int64_t high = part.high >= SCORE_DECIMAL_MAX ? INT64_MAX : floor(part.high);
    if (low <= high) parts.push_back({low, high});
  }
  return ValueSet::of(std::move(parts));
}

}  // namespace

SubjectId ConditionFacts::subject_of(const Expr& value, Kind kind, bool* whole) {
  *whole = value.op == Op::Builtin && value.builtin == stdlib::BuiltinId::IntToDecimal;
  return *whole ? columns_.value(*value.arguments[0], Kind::Int) : columns_.value(value, kind);
}

std::optional<Facts> ConditionFacts::comparison(std::string_view name, const Expr& expr) {
  const BuiltinInfo& info = stdlib::builtin(expr.builtin);
  if (!is_comparison(name) || info.form != stdlib::Form::Operator) return std::nullopt;
  const std::optional<abi::Kind> kind = stdlib::kind_of(info.param_types[0]);
  if (!kind || *kind == Kind::List) return std::nullopt;
  const Expr* a = expr.arguments[0].get();
  const Expr* b = expr.arguments[1].get();
  if (a->op == Op::Constant) {
    std::swap(a, b);
    name = turned(name);
  }
  if (a->op == Op::Constant) return std::nullopt;
  if (b->op != Op::Constant) return with_value(name, *a, *b, *kind);
  if (!b->value.known()) return constant({});
  if (*kind != Kind::Set) return with_constant(name, *a, *b, *kind);
  std::optional<Facts> same = of_set("has exactly", *a, static_cast<uint64_t>(b->value.integer()));
  return same && name == "!=" ? negated(*same) : same;
}

Facts ConditionFacts::with_constant(std::string_view name, const Expr& value, const Expr& constant, Kind kind) {
  bool whole = false;
  const SubjectId subject = subject_of(value, kind, &whole);
  sema::Constant wanted = constant.value;
  if (kind == Kind::Text) wanted = {columns_.folded(wanted.text())};
  const std::vector<Interval>& all = columns_[subject].all.known;
  const bool is_enum = kind == Kind::Enum;
  const int64_t lowest = is_enum ? 0 : whole ? -SCORE_DECIMAL_MAX : all.front().low;
  const int64_t highest = whole ? SCORE_DECIMAL_MAX : all.back().high;
  ValueSet yes = relation(name, columns_.key(wanted), lowest, highest);
  const bool equality = name == "==" || name == "!=";
  if (equality && value.type.is_textual() && never_gives(value, wanted.text())) yes = {};
  if (whole) yes = as_ints(yes);
  return name == "!=" ? negated(single(subject, std::move(yes))) : single(subject, std::move(yes));
}

Facts ConditionFacts::with_value(std::string_view name, const Expr& a, const Expr& b, Kind kind) {
  bool swapped = false;
  const SubjectId subject = columns_.order(a, b, kind, &swapped);
  if (swapped) name = turned(name);
  if (name == "!=") return negated(single(subject, ValueSet::range(kEqual, kEqual)));
  return single(subject, relation(name, kEqual, kBelow, kAbove));
}

std::optional<Facts> ConditionFacts::membership(const Expr& expr) {
  const BuiltinInfo& info = stdlib::builtin(expr.builtin);
  const Expr& value = *expr.arguments[0];
  const Expr& list = *expr.arguments[1];
  if (info.name != "in") {
    if (info.param_types[0] != stdlib::Type::Set || list.op != Op::Constant || !list.value.known()) return std::nullopt;
    return of_set(info.name, value, static_cast<uint64_t>(list.value.integer()));
  }
  if (info.param_types[1] == stdlib::Type::Set) {
    if (value.op != Op::Constant || !value.value.known() || list.op == Op::Constant) return std::nullopt;
    return of_set("has any", list, uint64_t{1} << value.value.integer());
  }
  if (list.op != Op::Constant || !list.value.known() || value.op == Op::Constant) return std::nullopt;
  const Kind kind = *stdlib::kind_of(info.param_types[0]);
  bool whole = false;
  const SubjectId subject = subject_of(value, kind, &whole);
  std::vector<Interval> items;
  for (const sema::Constant& item : list.value.list()) {
    if (!item.known()) return std::nullopt;
    const bool textual = std::holds_alternative<std::string>(item.value);
    const sema::Constant wanted = kind == Kind::Text ? sema::Constant{columns_.folded(item.text())} : item;
    if (textual && never_gives(value, wanted.text())) continue;
    items.push_back({columns_.key(wanted), columns_.key(wanted)});
  }
  ValueSet yes = ValueSet::of(std::move(items));
  return single(subject, whole ? as_ints(yes) : std::move(yes));
}

/// Few members make a set one subject, with a number for each set there can be; many make a subject each.
std::optional<Facts> ConditionFacts::of_set(std::string_view name, const Expr& set, uint64_t mask) {
  constexpr uint32_t kMost = 64;
  const bool exactly = name == "has exactly";
  const bool any = name == "has any" || name == "has none";
  if (!exactly && !any && name != "has all") return std::nullopt;
  const auto members = static_cast<uint32_t>(columns_.model().enums[set.type.enum_id].members.size());
  if (members <= kSmallSet) {
    std::vector<Interval> yes;
    for (uint64_t value = 0; value < uint64_t{1} << members; ++value) {
      const bool same = exactly ? value == mask : any ? (value & mask) != 0 : (value & mask) == mask;
      if (same) yes.push_back({static_cast<int64_t>(value), static_cast<int64_t>(value)});
    }
    Facts made = single(columns_.value(set, Kind::Set), ValueSet::of(std::move(yes)));
    return name == "has none" ? negated(made) : std::move(made);
  }
  std::vector<Facts> bits;
  for (uint32_t code = 0; code < std::min(members, kMost); ++code) {
    const bool wanted = ((mask >> code) & 1) != 0;
    if (wanted || exactly) bits.push_back(bit(columns_.member(set, code), wanted));
  }
  if (bits.empty()) return std::nullopt;
  std::vector<const Facts*> parts;
  for (const Facts& one : bits) parts.push_back(&one);
  Facts made = junction(parts, !any);
  return name == "has none" ? negated(made) : std::move(made);
}

std::optional<Facts> ConditionFacts::of_text(std::string_view name, const Expr& expr) {
  constexpr size_t kMost = 64;  // of needles, each a subject of its own
  const BuiltinInfo& info = stdlib::builtin(expr.builtin);
  const Expr& value = *expr.arguments[0];
  const Expr& needle = *expr.arguments[1];
  const bool starts = name.starts_with("starts with");
  if (!starts && !name.starts_with("ends with") && !name.starts_with("contains")) return std::nullopt;
  if (value.op == Op::Constant || needle.op != Op::Constant || !needle.value.known()) return std::nullopt;
  const Kind kind = *stdlib::kind_of(info.param_types[0]);
  sema::ConstantList needles{needle.value};
  if (const auto* list = std::get_if<sema::ListConstant>(&needle.value.value)) needles = list->items();
  if (needles.empty() || (!starts && needles.size() > kMost)) return std::nullopt;
  const SubjectId subject = columns_.value(value, kind);
  std::vector<Facts> tests;
  for (const sema::Constant& item : needles) {
    const std::string text = kind == Kind::Text ? columns_.folded(item.text()) : item.text();
    tests.push_back(starts ? single(subject, columns_.starting_with(text))
                           : bit(columns_.part(value, kind, name.substr(0, name.find(' ')), text), true));
  }
  std::vector<const Facts*> parts;
  for (const Facts& one : tests) parts.push_back(&one);
  const Facts made = junction(parts, name.ends_with("all of"));
  return name.ends_with("none of") ? negated(made) : made;
}

bool ConditionFacts::never_gives(const Expr& value, const std::string& text) const {
  if (value.op != Op::Builtin) return false;
  switch (value.builtin) {  // each leaves alone what it has made
    case stdlib::BuiltinId::LowerString:
    case stdlib::BuiltinId::UpperString:
    case stdlib::BuiltinId::TrimString: break;
    default: return false;
  }
  stdlib::Arena arena;
  stdlib::CallContext context;
  context.arena = &arena;
  stdlib::Scalar argument{}, result{};
  argument.s = {text.data(), static_cast<int64_t>(text.size())};
  if (!stdlib::builtin(value.builtin).eval(context, &argument, &result)) return false;
  return std::string_view(result.s.data, static_cast<size_t>(result.s.size)) != text;
}

}  // namespace score::analysis
