#pragma once
// Private to reach*.cpp: the parts of report_reach.
#include "compiler/analysis/reach_words.h"

namespace score::analysis {

/// Grades, segments, actions: labels, cases, crossings out of reach.
void report_outputs(const Context& context, const Ranges& ranges);
/// What the rules, tables, groups and limits of one score can never do.
void report_points(const Context& context, const Ranges& ranges, uint32_t score);
/// Conditions of one score, of everything else, that are always true, never true or always unknown.
void report_score_conditions(const Context& context, const Ranges& ranges, uint32_t score);
void report_other_conditions(const Context& context, const Ranges& ranges);

/// S0501 of bands over a score: which values that the score can have no band takes in, with the params as they are
/// unless set.
void report_gaps(const Context& context, const Ranges& ranges, const sema::ExprPtr& subject,
                 const std::vector<sema::Band>& bands);

/// Why a condition is what it always is.
struct Cause {
  const sema::Expr* part = nullptr;   // the comparison that decides
  const sema::Expr* value = nullptr;  // what of it is bounded; null if nothing can be told of it
  End end = End::High;
  std::string text;  // "`total` is at most 75"
};
/// nullopt where the condition may be several things, or other parts of the checker tell of it.
std::optional<Cause> cause_of(const Words& words, Evaluator& evaluate, const sema::Expr& condition);

}  // namespace score::analysis
