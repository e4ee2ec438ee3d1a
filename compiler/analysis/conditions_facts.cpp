#include "compiler/analysis/conditions_facts.h"

#include <algorithm>

#include "compiler/sema/types.h"
#include "stdlib/arena.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;
using stdlib::BuiltinInfo;

Facts negated(const Facts& facts) {
  return {facts.no, facts.yes, facts.open, facts.no_exact, facts.yes_exact, facts.only};
}

Facts ConditionFacts::single(SubjectId subject, ValueSet yes, ValueSet no) const {
  Facts made;
  const ValueSet open = subtract(subtract(columns_[subject].all, yes), no);
  made.yes = Box::side(subject, std::move(yes));
  made.no = Box::side(subject, std::move(no));
  made.open = Box::side(subject, open);
  made.yes_exact = made.no_exact = true;
  made.only = subject;
  return made;
}

/// A test that is unknown where its subject is.
Facts ConditionFacts::single(SubjectId subject, ValueSet yes) const {
  const ValueSet known = columns_.known(subject);
  yes = intersect(known, yes);
  ValueSet no = subtract(known, yes);
  return single(subject, std::move(yes), std::move(no));
}

Facts ConditionFacts::bit(SubjectId subject, bool wanted) const {
  return single(subject, wanted ? ValueSet::range(1, 1) : ValueSet::range(0, 0));
}

/// A condition of which nothing is known but what it is.
Facts ConditionFacts::opaque(const Expr& expr) {
  return bit(columns_.value(expr, Kind::Bool), true);
}

Facts ConditionFacts::constant(const sema::Constant& value) const {
  Facts made;
  made.yes.impossible = !value.known() || !value.boolean();
  made.no.impossible = !value.known() || value.boolean();
  made.open.impossible = value.known();
  made.yes_exact = made.no_exact = true;
  return made;
}

/// Parts that go by one subject: exactly.
Facts ConditionFacts::merged(const std::vector<const Facts*>& parts, SubjectId subject, bool conjunction) const {
  std::vector<const ValueSet*> held, dropped;  // what all must be in, what any may be in
  static const ValueSet kNothing;
  for (const Facts* part : parts) {
    const ValueSet* all = (conjunction ? part->yes : part->no).find(subject);
    const ValueSet* any = (conjunction ? part->no : part->yes).find(subject);
    held.push_back(all == nullptr ? &kNothing : all);
    dropped.push_back(any == nullptr ? &kNothing : any);
  }
  ValueSet inside = intersect_all(columns_[subject].all, held);
  ValueSet outside = unite(dropped);
  return conjunction ? single(subject, std::move(inside), std::move(outside))
                     : single(subject, std::move(outside), std::move(inside));
}

Facts ConditionFacts::junction(const std::vector<const Facts*>& parts, bool conjunction) const {
  std::vector<std::pair<SubjectId, const Facts*>> singles;
  std::vector<const Facts*> rest;
  for (const Facts* part : parts) {
    if (part->only) {
      singles.emplace_back(*part->only, part);
    } else {
      rest.push_back(part);
    }
  }
  std::stable_sort(singles.begin(), singles.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Facts> made;
  made.reserve(singles.size());
  for (size_t i = 0; i < singles.size();) {
    std::vector<const Facts*> same;
    const SubjectId subject = singles[i].first;
    for (; i < singles.size() && singles[i].first == subject; ++i) same.push_back(singles[i].second);
    made.push_back(same.size() == 1 ? *same.front() : merged(same, subject, conjunction));
  }
  for (const Facts& one : made) rest.push_back(&one);
  if (rest.size() == 1) return *rest.front();
  std::vector<const Box*> held, dropped, open;
  bool exact = true;
  const Facts* only_drop = nullptr;
  size_t drops = 0;
  for (const Facts* part : rest) {
    held.push_back(conjunction ? &part->yes : &part->no);
    dropped.push_back(conjunction ? &part->no : &part->yes);
    open.push_back(&part->open);
    exact = exact && (conjunction ? part->yes_exact : part->no_exact);
    if (dropped.back()->impossible) continue;
    only_drop = part;
    ++drops;
  }
  const bool drop_exact = drops == 0 || (drops == 1 && (conjunction ? only_drop->no_exact : only_drop->yes_exact));
  Facts all;
  (conjunction ? all.yes : all.no) = meet(held);
  (conjunction ? all.no : all.yes) = hull(dropped);
  (conjunction ? all.yes_exact : all.no_exact) = exact;
  (conjunction ? all.no_exact : all.yes_exact) = drop_exact;
  all.open = hull(open);
  return all;
}

const Facts& ConditionFacts::of(const Expr& condition) {
  if (const auto found = known_.find(&condition); found != known_.end()) return *found->second;
  auto made = std::make_unique<const Facts>(compute(condition));
  return *known_.emplace(&condition, std::move(made)).first->second;
}

Facts ConditionFacts::compute(const Expr& expr) {
  switch (expr.op) {
    case Op::Constant: return constant(expr.value);
    case Op::And:
    case Op::Or: {
      std::vector<const Facts*> parts;
      for (const ExprPtr& part : expr.arguments) parts.push_back(&of(*part));
      return junction(parts, expr.op == Op::And);
    }
    case Op::Not: return negated(of(*expr.arguments[0]));
    case Op::If: return choice(expr);
    case Op::OrElse: return or_else(expr);
    case Op::IsKnown: return knowledge(expr);
    case Op::IsUnknown: return negated(knowledge(expr));
    case Op::IsUnlisted: {
      const ValueSet unlisted = ValueSet::range(SCORE_UNLISTED, SCORE_UNLISTED);
      return single(columns_.value(*expr.arguments[0], Kind::Enum), unlisted);
    }
    case Op::Builtin: return call(expr);
    case Op::Events: {
      if (expr.events->op != sema::EventOp::Any) return opaque(expr);
      return single(columns_.count(expr), ValueSet::range(1, INT64_MAX));
    }
    default: return opaque(expr);
  }
}

/// `if c then a else b`
Facts ConditionFacts::choice(const Expr& expr) {
  const Facts& c = of(*expr.arguments[0]);
  const Facts& a = of(*expr.arguments[1]);
  const Facts& b = of(*expr.arguments[2]);
  const Box yes[] = {meet(c.yes, a.yes), meet(c.no, b.yes)};
  const Box no[] = {meet(c.yes, a.no), meet(c.no, b.no)};
  if (c.only && (a.only == c.only || a.only == std::nullopt) && a.only && a.only == b.only) {
    const auto set = [&](const Box (&boxes)[2]) {
      static const ValueSet kNothing;
      const ValueSet* first = boxes[0].find(*c.only);
      const ValueSet* second = boxes[1].find(*c.only);
      return unite({first == nullptr ? &kNothing : first, second == nullptr ? &kNothing : second});
    };
    return single(*c.only, set(yes), set(no));
  }
  const Box open[] = {meet(c.yes, a.open), meet(c.no, b.open)};
  Facts made;
  made.yes = hull({&yes[0], &yes[1]});
  made.no = hull({&no[0], &no[1]});
  made.open = hull({&c.open, &open[0], &open[1]});
  return made;
}

Facts ConditionFacts::or_else(const Expr& expr) {
  const Facts& a = of(*expr.arguments[0]);
  const Facts& b = of(*expr.arguments[1]);
  const Box yes = meet(a.open, b.yes);
  const Box no = meet(a.open, b.no);
  const bool one = a.only && (b.only == a.only || expr.arguments[1]->op == Op::Constant);
  if (one) {
    static const ValueSet kNothing;
    const auto both = [&](const Box& x, const Box& y) {
      const ValueSet* first = x.find(*a.only);
      const ValueSet* second = y.find(*a.only);
      return unite({first == nullptr ? &kNothing : first, second == nullptr ? &kNothing : second});
    };
    return single(*a.only, both(a.yes, yes), both(a.no, no));
  }
  Facts made;
  made.yes = hull({&a.yes, &yes});
  made.no = hull({&a.no, &no});
  made.open = meet(a.open, b.open);
  return made;
}

/// `x is known`
Facts ConditionFacts::knowledge(const Expr& expr) {
  const Expr& value = *expr.arguments[0];
  if (value.op == Op::Constant) return constant({value.value.known()});
  const bool logic = value.type.kind == Kind::Bool && value.op != Op::Field && value.op != Op::EventField;
  if (!logic) {
    if (value.type.kind == Kind::List) return opaque(expr);
    const SubjectId subject = columns_.value(value, value.type.kind);
    ValueSet unknown;
    unknown.unknown = columns_[subject].all.unknown;
    return single(subject, columns_.known(subject), std::move(unknown));
  }
  const Facts& facts = of(value);
  Facts made;
  made.yes = hull({&facts.yes, &facts.no});
  made.no = facts.open;
  made.open = Box::nothing();
  if (!facts.only) return made;
  const ValueSet* open = facts.open.find(*facts.only);
  const ValueSet no = open == nullptr ? ValueSet{} : *open;
  return single(*facts.only, subtract(columns_[*facts.only].all, no), no);
}

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
  if (const auto* list = std::get_if<sema::ConstantList>(&needle.value.value)) needles = *list;
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
    case stdlib::BuiltinId::TrimString:
    case stdlib::BuiltinId::FoldString:
    case stdlib::BuiltinId::FoldText: break;
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
