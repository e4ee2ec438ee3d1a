// Conditions over events: read, and answered honestly. `count`, `min`, `max` over a set or a list look like them.
#include "compiler/sema/typer.h"

namespace score::sema {

using stdlib::Form;

namespace {

/// The name alone, where a pattern is nothing but a name.
const syntax::Name* plain_name(const syntax::Chain& chain) {
  const syntax::Pattern& first = chain.first;
  const bool plain = chain.steps.empty() && !first.field && !first.alias && first.where == nullptr && !first.window;
  return plain ? &first.event : nullptr;
}

}  // namespace

ExprPtr Typer::visit(const syntax::AggregateOf& node, const Site& site) {
  static constexpr std::string_view kNames[] = {"count", "sum", "min", "max", "avg", "distinct", "first", "last"};
  const std::string_view name = kNames[static_cast<size_t>(node.function)];
  const syntax::Name* plain = plain_name(node.chain);
  if (plain != nullptr && !stdlib::builtins_named(name).empty() && context_.events.count(plain->text) == 0) {
    const syntax::Expr argument{plain->span, syntax::NameRef{*plain}};
    return overload(Form::Function, name, {&argument}, {site.expr, nullptr});
  }
  context_.not_supported(site.span(), fmt::format("`{}(…)` over events", name));
  return nullptr;
}

ExprPtr Typer::visit(const syntax::EventTest&, const Site& site) {
  context_.not_supported(site.span(), "a condition over events");
  return nullptr;
}

ExprPtr Typer::visit(const syntax::SinceLast&, const Site& site) {
  context_.not_supported(site.span(), "`since last` over events");
  return nullptr;
}

ExprPtr Typer::visit(const syntax::InPeriods&, const Site& site) {
  context_.not_supported(site.span(), "regularity of events (`in at least … of the last …`)");
  return nullptr;
}

ExprPtr Typer::visit(const syntax::OnDays&, const Site& site) {
  context_.not_supported(site.span(), "regularity of events (`on at least … days`)");
  return nullptr;
}

ExprPtr Typer::visit(const syntax::Burst&, const Site& site) {
  context_.not_supported(site.span(), "bursts of events (`at least … in any …`)");
  return nullptr;
}

ExprPtr Typer::visit(const syntax::FirstTime&, const Site& site) {
  context_.not_supported(site.span(), "`for the first time` over events");
  return nullptr;
}

ExprPtr Typer::visit(const syntax::Stopped&, const Site& site) {
  context_.not_supported(site.span(), "`stopped for` over events");
  return nullptr;
}

ExprPtr Typer::visit(const syntax::Returned&, const Site& site) {
  context_.not_supported(site.span(), "`returned after` over events");
  return nullptr;
}

}  // namespace score::sema
