#pragma once
// When a condition is true, false, unknown: what a model's expressions of truth values say of their subjects.
//
// Three-valued logic is followed exactly for what goes by one subject; for the rest the boxes are around the truth, so
// that "never" is never wrong.
#include <memory>
#include <unordered_map>

#include "compiler/analysis/columns.h"

namespace score::analysis {

class ConditionFacts {
 public:
  explicit ConditionFacts(Columns& columns) : columns_(columns) {}

  /// Of an expression of type bool; the reference is good as long as this object.
  const Facts& of(const sema::Expr& condition);

  /// `lower(x)` never gives a string with a capital: the constants of a comparison that `value` cannot be equal to.
  bool never_gives(const sema::Expr& value, const std::string& text) const;

  /// All of them, or with `conjunction` false any of them.
  Facts junction(const std::vector<const Facts*>& parts, bool conjunction) const;

 private:
  using Kind = sema::Kind;
  Facts compute(const sema::Expr& expr);
  Facts constant(const sema::Constant& value) const;
  Facts choice(const sema::Expr& expr);
  Facts or_else(const sema::Expr& expr);
  Facts knowledge(const sema::Expr& expr);
  Facts call(const sema::Expr& expr);
  std::optional<Facts> comparison(std::string_view name, const sema::Expr& expr);
  Facts with_constant(std::string_view name, const sema::Expr& value, const sema::Expr& constant, Kind kind);
  Facts with_value(std::string_view name, const sema::Expr& a, const sema::Expr& b, Kind kind);
  std::optional<Facts> membership(const sema::Expr& expr);
  std::optional<Facts> of_set(std::string_view name, const sema::Expr& set, uint64_t mask);
  std::optional<Facts> of_text(std::string_view name, const sema::Expr& expr);
  Facts bit(SubjectId subject, bool wanted) const;
  Facts single(SubjectId subject, ValueSet yes) const;
  Facts single(SubjectId subject, ValueSet yes, ValueSet no) const;
  Facts opaque(const sema::Expr& expr);
  Facts merged(const std::vector<const Facts*>& parts, SubjectId subject, bool conjunction) const;
  /// The subject of a value beside constants; `whole` says that decimals are to be read as ints.
  SubjectId subject_of(const sema::Expr& value, Kind kind, bool* whole);

  Columns& columns_;
  std::unordered_map<const sema::Expr*, std::unique_ptr<const Facts>> known_;
};

/// The same with yes and no exchanged.
Facts negated(const Facts& facts);

}  // namespace score::analysis
