#pragma once
#include "compiler/sema/builder.h"
#include "compiler/sema/context.h"
#include "compiler/sema/lengths.h"
#include "compiler/sema/typer.h"

namespace score::sema {

/// Windows as times from which and until which events count, in the model's zone.
class Windows {
 public:
  /// `typer` is the lead's and outlives it.
  Windows(Context& context, Typer& typer)
      : context_(context), typer_(typer), lengths_(context, typer), build_(context) {}

  /// nullopt, with a finding, if it is wrong.
  std::optional<Window> operator()(const syntax::Window& window);

 private:
  std::optional<Window> visit(const syntax::WithinWindow& node);
  std::optional<Window> visit(const syntax::BetweenAgoWindow& node);
  std::optional<Window> visit(const syntax::SinceWindow& node);
  std::optional<Window> visit(const syntax::BeforeWindow& node);
  std::optional<Window> visit(const syntax::CalendarWindow& node);

  ExprPtr now();
  ExprPtr before(ExprPtr moment, ExprPtr length);
  ExprPtr start_of(syntax::Unit unit, ExprPtr moment);
  ExprPtr moment(const syntax::Expr& expr, std::string_view what);
  bool is_empty(const syntax::BetweenAgoWindow& node, const ExprPtr& from, const ExprPtr& to);

  Context& context_;
  Typer& typer_;
  Lengths lengths_;
  Builder build_;
  Span span_;  // of the window being checked
};

}  // namespace score::sema
