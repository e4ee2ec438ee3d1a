#pragma once
// The abstract interpreter of expressions: for every one a Range that holds all its values, whatever the params, the
// lead and its events.
#include <unordered_map>
#include <vector>

#include "compiler/analysis/intervals.h"

namespace score::analysis {

/// Most events that a lead can have (docs/language/limits.md).
inline constexpr int64_t kMostEvents = int64_t{1} << 22;

/// What is known of a column beside what its type says: under a condition that is true.
struct Assumption {
  sema::Op op{};
  uint32_t event = 0, index = 0;
  Range range;
};
using Assumptions = std::vector<Assumption>;

/// A condition, and whether it is true or false.
struct Condition {
  const sema::Expr* expr = nullptr;
  bool truth = true;
};
using Conditions = std::vector<Condition>;

/// Keeps what it has found of every expression: an expression is looked at once, however often it is asked for. The
/// model must outlive it.
class Evaluator {
 public:
  /// What the params are: anything within their ranges, or what they are unless set.
  enum class Params : uint8_t { Any, Defaults };
  explicit Evaluator(const sema::Model& model, Params params = Params::Any);

  const sema::Model& model() const { return model_; }
  Range operator()(const sema::ExprPtr& expr) { return visit(*expr, nullptr); }
  Range operator()(const sema::Expr& expr) { return visit(expr, nullptr); }
  /// Where all of `conditions` are as they are said to be; null ones say nothing.
  Range where(const Conditions& conditions, const sema::Expr& expr);

  /// The outputs' ranges, set in the order of evaluation by who finds them. A score's is of decimals.
  std::vector<Range> scores, grades, segments;

 private:
  using Memo = std::unordered_map<const sema::Expr*, Range>;
  /// Where assumptions hold, with what has been found there.
  struct Case {
    Assumptions assumptions;
    Memo known;
    int depth = 1;
  };

  Range visit(const sema::Expr& expr, Case* inside);
  Range compute(const sema::Expr& expr, Case* inside);
  Range column(const sema::Expr& expr, const Case* inside) const;
  Range junction(const sema::Expr& expr, Case* inside);
  Range choice(const sema::Expr& expr, Case* inside);
  Range branch(const sema::Expr& condition, bool truth, const sema::Expr& expr, Case* inside);
  Range events(const sema::EventExpr& expr, const Type& type);
  void assume(const sema::Expr& condition, bool truth, Assumptions& out, int depth);
  void assume_order(const sema::Expr& condition, bool truth, Assumptions& out);
  void add(const sema::Expr& column, const Range& range, Assumptions& out);

  const sema::Model& model_;
  Params params_;
  Memo known_;
};

}  // namespace score::analysis
