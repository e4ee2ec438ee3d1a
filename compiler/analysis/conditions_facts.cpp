#include "compiler/analysis/conditions_facts.h"

#include <algorithm>

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;

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
  if (columns_.together(conjunction ? all.yes : all.no).impossible) (conjunction ? all.yes : all.no) = Box::nothing();
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
    const auto set = [&](const Box(&boxes)[2]) {
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

}  // namespace score::analysis
