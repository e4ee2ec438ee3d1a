#pragma once
// Conditions that look at one column, as a function of its values: in which pieces of the column they are true, false,
// unknown. Rules over one column exclude each other by it, which makes their sum tighter than the sum of their ends.
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/analysis/intervals_builtins.h"
#include "compiler/analysis/ranges_evaluator.h"

namespace score::analysis {

/// Which truth values there may be.
using Truth = uint8_t;
inline constexpr Truth kTrue = 1, kFalse = 2, kUnknown = 4;

Truth truths_in(const Range& range);

/// From a key on, up to the next piece's.
struct TruthPiece {
  int64_t from = INT64_MIN;
  Truth truth = 0;
};

/// A condition over one column.
struct ColumnTruth {
  std::string column;              // equal for equal columns
  Range domain;                    // the keys that it can have
  std::vector<TruthPiece> pieces;  // the first from INT64_MIN
  Truth at_unknown = kUnknown;     // where the column is unknown
};

/// A subject of comparisons: a column, perhaps widened or with a value in place of unknown.
struct ComparedColumn {
  std::string column;
  Range domain;
  const sema::Expr* value = nullptr;       // the column itself
  const sema::Expr* conversion = nullptr;  // what widens it, if anything does
  const sema::Expr* otherwise = nullptr;   // `or else` this
  bool text = false, folded = false;
};

class ColumnTruths {
 public:
  explicit ColumnTruths(Evaluator& evaluate) : evaluate_(evaluate) {}

  /// nullopt if the condition looks at more or less than one column, or is too intricate.
  std::optional<ColumnTruth> truth_of(const sema::Expr& condition) { return visit(condition, 0); }
  /// nullopt of a constant.
  std::optional<ComparedColumn> subject_of(const sema::Expr& expr);
  /// What tells one column from another.
  std::string name_of(const sema::Expr& column, bool folded) const;
  /// Texts have made-up keys, equal for equal texts: 0 and up; all other texts have keys above.
  int64_t key_of_text(const std::string& text, bool folded);

 private:
  std::optional<ColumnTruth> visit(const sema::Expr& expr, int depth);
  std::optional<ColumnTruth> junction(const sema::Expr& expr, int depth);
  std::optional<ColumnTruth> negation(const sema::Expr& expr, int depth);
  std::optional<ColumnTruth> known(const sema::Expr& expr);
  std::optional<ColumnTruth> unlisted(const sema::Expr& expr);
  std::optional<ColumnTruth> comparison(const sema::Expr& expr, Order order);
  std::optional<ColumnTruth> membership(const sema::Expr& expr);
  std::optional<ColumnTruth> itself(const sema::Expr& expr);
  std::optional<ColumnTruth> compared_texts(const ComparedColumn& subject, const sema::Expr& other, Order order);
  Evaluator& evaluate_;
  std::unordered_map<std::string, int64_t> texts_;
};

}  // namespace score::analysis
