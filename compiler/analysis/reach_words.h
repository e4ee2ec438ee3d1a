#pragma once
// How findings about ranges are worded: what a value can be, and which parts of the model make it so.
#include <string>

#include "compiler/analysis/analysis.h"
#include "compiler/analysis/ranges.h"
#include "compiler/analysis/ranges_evaluator.h"

namespace score::analysis {

enum class End : uint8_t { Low, High };

class Words {
 public:
  Words(const Context& context, const Ranges& ranges) : context_(context), ranges_(ranges) {}

  /// The source text on one line, cut where it is long.
  std::string text(source::Span span) const;
  /// An expression by its name, else as it is written.
  std::string name_of(const sema::Expr& expr) const;
  /// `at most 75`, `at least 10`, `from 10 to 60`, `always 5`, `always unknown`.
  std::string bounds(const Range& range, const Type& type) const;
  /// The one end, as `at most 75`.
  std::string bound(const Range& range, const Type& type, End end) const;
  std::string value(int64_t key, const Type& type) const;

  /// Notes on what keeps an expression from passing an end of its range: of a score its limit or the parts of its sum,
  /// of anything else the scores in it.
  void because(diag::Diagnostic& finding, const sema::Expr& expr, End end) const;

 private:
  void because_score(diag::Diagnostic& finding, uint32_t score, End end, int depth) const;
  void because_parts(diag::Diagnostic& finding, const ScoreRange& range, End end) const;
  void because_scores_in(diag::Diagnostic& finding, const sema::Expr& expr, End end, int depth) const;

  const Context& context_;
  const Ranges& ranges_;
};

/// Where a part stands in the text, and what it is called.
source::Span span_of(const PartRange& part);

}  // namespace score::analysis
