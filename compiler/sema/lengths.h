#pragma once
// The lengths, counts and points in clauses over events: constants and params, and in a define its own parameters.
#include <optional>
#include <string_view>

#include "compiler/sema/builder.h"
#include "compiler/sema/context.h"
#include "compiler/sema/typer.h"

namespace score::sema {

/// Every function gives null, with a finding, for what is wrong. `typer` is the lead's and outlives it.
class Lengths {
 public:
  Lengths(Context& context, Typer& typer) : context_(context), typer_(typer), build_(context) {}

  /// An exact length above zero.
  ExprPtr duration(const syntax::Expr& expr, std::string_view what);
  /// The same, or a period.
  ExprPtr length(const syntax::Expr& expr, std::string_view what);
  /// So many of the unit, not negative.
  ExprPtr quantity(const syntax::Expr& amount, syntax::Unit unit, std::string_view what);
  /// Whole days, as an int.
  ExprPtr days(const syntax::Expr& expr, std::string_view what);
  /// An int that is not negative.
  ExprPtr count(const syntax::Expr& expr, std::string_view what);
  /// An int above zero.
  ExprPtr times(const syntax::Expr& expr, std::string_view what);
  /// A decimal above zero.
  ExprPtr points(const syntax::Expr& expr, std::string_view what);
  /// A number above 0 and at most 100 from what is written as `10%`.
  ExprPtr percent(const syntax::Expr& expr);

  /// The value as far as it is known, params at their defaults.
  std::optional<Constant> value(const ExprPtr& expr);
  /// `expr`, but at least `smallest`, known in any case: for what engines divide by, whatever params are set to.
  ExprPtr kept_above(ExprPtr expr, int64_t smallest);

 private:
  ExprPtr constant(ExprPtr checked, Span span, std::string_view what);
  ExprPtr above(ExprPtr checked, Span span, std::string_view what, int64_t bound);

  Context& context_;
  Typer& typer_;
  Builder build_;
};

/// Whether what a call of a define has put into `after` may stand there, with findings at `call`.
bool check_arguments(Context& context, const EventExpr& before, const EventExpr& after, Span call);

}  // namespace score::sema
