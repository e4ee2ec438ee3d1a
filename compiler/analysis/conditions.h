#pragma once
// Conditions that are always or never true, parts of them that change nothing, rules and cases that never count, and
// what stands twice. All by what a condition says of its columns (columns.h), which rules are indexed by: no rule is
// compared with every other.
//
// Conditions that are constant by the values a score or a param can take are the ranges' to find.
#include <set>
#include <string>
#include <tuple>
#include <unordered_set>

#include "compiler/analysis/analysis.h"
#include "compiler/analysis/conditions_facts.h"

namespace score::analysis {

void check_conditions(const Context& context);

/// What the checks of conditions share.
class ConditionScope {
 public:
  explicit ConditionScope(const Context& context);

  /// Null if the place had this finding before: a define may be met again and again.
  template <const diag::Spec& S, class... Args>
  diag::Diagnostic* report(source::Span span, const Args&... args) {
    if (before_.contains(place_of(S, span)) || (says_constant(S) && constant_.contains(place_of(span, ""))) ||
        !reported_.insert(place_of(S, span)).second)
      return nullptr;
    return &diags_->report<S>(span, args...);
  }

  /// Source text in one line, shortened if it is long, in back-quotes.
  std::string quoted(source::Span span) const;
  std::string_view text(source::Span span) const { return sources_.text(span); }
  std::string_view file(source::Span span) const { return sources_.file(span.file).text(); }
  /// A value of a subject in back-quotes, as a rule file would write it.
  std::string value(SubjectId subject, int64_t key) const { return "`" + columns.text(subject, key) + "`"; }

  /// The define that says it; "" for others.
  std::string name_of(const sema::Expr& value) const;

  /// Reports go to `other` until it is called again; what was reported before may be reported again.
  diag::Diagnostics* redirect(diag::Diagnostics* other);

  const sema::Model& model;
  Columns columns;
  ConditionFacts facts;

 private:
  const source::SourceMap& sources_;
  diag::Diagnostics* diags_;
  std::unordered_map<const sema::Expr*, std::string> names_;  // of defines
  using Place = std::tuple<std::string_view, uint32_t, uint32_t, uint32_t>;
  static Place place_of(const diag::Spec& spec, source::Span span) { return place_of(span, spec.code); }
  static Place place_of(source::Span span, std::string_view code) { return {code, span.file, span.begin, span.end}; }
  /// Whether it says of a condition or case that it always or never holds, as other checks do too.
  static bool says_constant(const diag::Spec& spec);
  std::set<Place> reported_, before_;  // before: by the phases before
  std::set<Place> constant_;           // what the phases before found to be constant, without a code
};

inline bool inside(const source::Span& outer, const source::Span& inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

/// What is asked of values that may be unknown, and whether the parts beside it say what happens then.
class UnknownGuards {
 public:
  explicit UnknownGuards(ConditionScope& scope) : scope_(scope) {}
  /// The parts of an `and` or `or`, as long as what stands in it is checked.
  void push(const sema::Expr& junction);
  std::pair<size_t, size_t> size() const { return {values_.size(), events_.size()}; }
  void pop_to(std::pair<size_t, size_t> size) { values_.resize(size.first), events_.resize(size.second); }
  void check(const sema::Expr& expr);

 private:
  ConditionScope& scope_;
  std::vector<uint32_t> values_;  // that an `is known` or `is unknown` speaks of
  std::vector<uint32_t> events_;  // of which there is said to be one, or none
};

/// Conditions by themselves, in any expression. What stands outside of the expression that is asked, because it comes
/// from a define, is passed over: defines are asked on their own.
class ConditionCheck {
 public:
  explicit ConditionCheck(ConditionScope& scope) : scope_(scope), guards_(scope) {}
  void expression(const sema::ExprPtr& expr, source::Span home);

 private:
  bool visit(const sema::Expr& expr, const sema::Expr* parent, const source::Span& home, const Box& given);
  bool constant(const sema::Expr& expr);
  bool never(const sema::Expr& expr);
  bool always(const sema::Expr& expr);
  void else_branch(const sema::Expr& expr, const Box& given);
  void junction(const sema::Expr& expr);

  ConditionScope& scope_;
  UnknownGuards guards_;
  std::unordered_set<const sema::Expr*> seen_;
};

/// The parts of an `and` or `or`, those of inner ones of the same kind too.
std::vector<const sema::Expr*> parts_of(const sema::Expr& junction);

/// What changes nothing among the parts of an `and` or `or`.
void check_parts(ConditionScope& scope, const sema::Expr& junction);
/// Two parts that leave nothing together, or with `conjunction` false leave nothing out; null if it takes more.
std::pair<const sema::Expr*, const sema::Expr*> clash(ConditionScope& scope, const sema::Expr& junction);

/// Rules, cases, shifts and segments beside each other.
void check_group(ConditionScope& scope, const sema::Group& group);
void check_segment(ConditionScope& scope, const sema::Segment& segment);
void check_shifts(ConditionScope& scope, const sema::ShiftGrade& grade);
void check_memberships(ConditionScope& scope);

/// Something with a condition, beside others.
struct Guarded {
  source::Span span;
  const sema::Expr* when = nullptr;  // null: always
};
/// Ranges of one column that rules give points for: where two of them meet or miss each other by one value.
void check_ranges(ConditionScope& scope, const std::vector<Guarded>& rules, bool summed);
/// Cases of which the order decides, because neither holds the other.
void check_order(ConditionScope& scope, source::Span place, const std::vector<Guarded>& cases);

/// Lists with entries that stand there twice or never matter.
void check_list(ConditionScope& scope, const sema::Expr& test);

}  // namespace score::analysis
