#pragma once
// Makes expression nodes: computes their types, folds constants, limits their depth.
#include <vector>

#include "compiler/sema/context.h"
#include "compiler/sema/model.h"

namespace score::sema {

class Builder {
 public:
  explicit Builder(Context& context) : context_(context) {}

  ExprPtr constant(const Type& type, Constant value, Span span) const;
  ExprPtr boolean(bool value, Span span) const;
  ExprPtr integer(int64_t value, Span span) const;
  /// A Field, Param, Score, Grade or Segment.
  ExprPtr reference(Op op, uint32_t index, const Type& type, Span span) const;
  /// A field of the event that is asked.
  ExprPtr event_field(uint32_t event, uint32_t field, const Type& type, Span span) const;
  ExprPtr events(EventExpr expr, const Type& type, Span span);
  /// And, Or, Not, If, OrElse, IsKnown, IsUnknown, IsUnlisted; `type` without its optional-ness, which follows from the
  /// arguments.
  ExprPtr logic(Op op, Type type, std::vector<ExprPtr> arguments, Span span);
  /// Arguments have the row's parameter types. Folds; warns where a constant call turns out unknown.
  ExprPtr builtin(stdlib::BuiltinId id, std::vector<ExprPtr> arguments, Span span, uint32_t zone = 0);
  ExprPtr negation(ExprPtr operand, Span span);

  /// `expr` with the stand-ins of a function's parameters replaced by `to`. Null, with a finding, past the limits.
  ExprPtr substitute(const ExprPtr& expr, const std::vector<ExprPtr>& to, Span call);

 private:
  ExprPtr finish(Expr node);
  ExprPtr rebuild_events(const ExprPtr& expr, const std::vector<ExprPtr>& to, Span call,
                         std::unordered_map<const Expr*, ExprPtr>& done);
  bool may_expand(Span call);
  ExprPtr rebuild(const ExprPtr& expr, const std::vector<ExprPtr>& to, Span call,
                  std::unordered_map<const Expr*, ExprPtr>& done);

  Context& context_;
  bool quiet_ = false;
};

/// Why a builtin has no value for constants, for a message: "division by zero".
std::string unknown_reason(stdlib::BuiltinId id);

}  // namespace score::sema
