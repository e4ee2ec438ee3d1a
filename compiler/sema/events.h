#pragma once
// Conditions and aggregates over events, and the sequences of events that rules share with them.
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/sema/builder.h"
#include "compiler/sema/context.h"
#include "compiler/sema/lengths.h"
#include "compiler/sema/typer.h"
#include "compiler/sema/windows.h"

namespace score::sema {

/// Null and nullopt mean that there was a finding.
class EventChecker {
 public:
  explicit EventChecker(Context& context, const Typer::Locals* locals = nullptr)
      : context_(context),
        locals_(locals),
        lead_(context, locals),
        lengths_(context, lead_),
        windows_(context, lead_),
        build_(context) {}

  std::optional<Chain> chain(const syntax::Chain& chain);
  /// A sequence of one.
  std::optional<Chain> single(const syntax::Pattern& pattern);

  ExprPtr test(const syntax::EventTest& node, Span span);
  ExprPtr aggregate(const syntax::AggregateOf& node, Span span);
  /// When the last such event was: timestamp?.
  ExprPtr time_of_last(const syntax::Pattern& pattern, Span span);
  ExprPtr in_periods(const syntax::InPeriods& node, Span span);
  ExprPtr on_days(const syntax::OnDays& node, Span span);
  ExprPtr burst(const syntax::Burst& node, Span span);
  ExprPtr first_time(const syntax::FirstTime& node, Span span);
  ExprPtr stopped(const syntax::Stopped& node, Span span);
  ExprPtr returned(const syntax::Returned& node, Span span);

 private:
  std::optional<uint32_t> event(const syntax::Name& name);
  /// `steps` are the aliases of the steps before; `link` takes the equalities with the last of them.
  std::optional<Selection> selection(const syntax::Pattern& pattern, std::vector<EventScope::Step>& steps,
                                     ChainLink* link);
  bool where(const syntax::Expr& condition, const EventScope& scope, ChainLink* link, ExprPtr& out);
  bool equality(const syntax::Binary& node, Span span, const EventScope& scope, ChainLink& link);
  std::optional<ChainLink> link(const syntax::Step& step, bool last, std::vector<EventScope::Step>& steps);
  std::optional<Type> result(syntax::Aggregate function, const Type& value, Span span);
  ExprPtr truth(EventExpr expr, Span span);
  bool at_least(const syntax::Expr& count, const ExprPtr& checked, const ExprPtr& of, Span span);

  Context& context_;
  const Typer::Locals* locals_;
  Typer lead_;
  Lengths lengths_;
  Windows windows_;
  Builder build_;
};

}  // namespace score::sema
