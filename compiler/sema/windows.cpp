#include "compiler/sema/windows.h"

#include <array>

#include "compiler/sema/constants.h"

namespace score::sema {

using Row = stdlib::Type;
using syntax::Unit;

std::optional<Window> Windows::operator()(const syntax::Window& window) {
  span_ = window.span;
  std::optional<Window> made = std::visit([this](const auto& node) { return visit(node); }, window.node);
  if (made) made->span = window.span;
  return made;
}

ExprPtr Windows::now() {
  return build_.builtin(stdlib::builtins_named("now").front(), {}, span_);
}

ExprPtr Windows::before(ExprPtr moment, ExprPtr length) {
  const std::array<Row, 2> row{Row::Timestamp, length->type.kind == Kind::Period ? Row::Period : Row::Duration};
  return build_.builtin(*stdlib::find_builtin("-", row), {std::move(moment), std::move(length)}, span_);
}

ExprPtr Windows::start_of(Unit unit, ExprPtr moment) {
  const std::array<Row, 1> row{Row::Timestamp};
  const std::string name = fmt::format("start of {} of _", unit_name(unit));
  return build_.builtin(*stdlib::find_builtin(name, row), {std::move(moment)}, span_);
}

/// now − D < at
std::optional<Window> Windows::visit(const syntax::WithinWindow& node) {
  const ExprPtr length = lengths_.length(*node.length, "the length of a window");
  if (length == nullptr) return std::nullopt;
  Window made;
  made.low = before(now(), length);
  return made;
}

/// now − X < at ≤ now − Y
std::optional<Window> Windows::visit(const syntax::BetweenAgoWindow& node) {
  const ExprPtr from = lengths_.quantity(*node.from, node.unit, "the start of a window");
  const ExprPtr to = lengths_.quantity(*node.to, node.unit, "the end of a window");
  if (from == nullptr || to == nullptr || is_empty(node, from, to)) return std::nullopt;
  Window made;
  made.low = before(now(), from);
  made.high = before(now(), to);
  made.high_included = true;
  return made;
}

bool Windows::is_empty(const syntax::BetweenAgoWindow& node, const ExprPtr& from, const ExprPtr& to) {
  const std::optional<Constant> far = lengths_.value(from);
  const std::optional<Constant> near = lengths_.value(to);
  if (!far || !near || !far->known() || !near->known() || far->integer() > near->integer()) return false;
  const std::string low = context_.text(node.from->span);
  const std::string high = context_.text(node.to->span);
  auto& finding = context_.report<diag::S0436>(span_, low, high, fmt::format("{}s", unit_name(node.unit)));
  if (far->integer() < near->integer()) finding.fix(node.from->span, high).fix(node.to->span, low).safely();
  return true;
}

/// A timestamp; a date is its start in the zone.
ExprPtr Windows::moment(const syntax::Expr& expr, std::string_view what) {
  const ExprPtr checked = typer_.check(expr);
  if (checked == nullptr || checked->type.kind == Kind::Timestamp) return checked;
  if (checked->type.kind == Kind::Date) {
    return build_.builtin(stdlib::builtins_named("date to timestamp").front(), {checked}, expr.span);
  }
  context_.report<diag::S0401>(expr.span, what, "timestamp", context_.text(checked->type));
  return nullptr;
}

std::optional<Window> Windows::visit(const syntax::SinceWindow& node) {
  Window made;
  made.low = moment(*node.start, "what stands after `since`");
  made.low_included = true;
  if (made.low == nullptr) return std::nullopt;
  return made;
}

std::optional<Window> Windows::visit(const syntax::BeforeWindow& node) {
  Window made;
  made.high = moment(*node.end, "what stands after `before`");
  if (made.high == nullptr) return std::nullopt;
  return made;
}

/// This period began at its start and has no end yet; the last one ended where this one starts.
std::optional<Window> Windows::visit(const syntax::CalendarWindow& node) {
  if (node.which == syntax::Which::Next) {
    context_.report<diag::S0437>(span_, context_.text(span_));
    return std::nullopt;
  }
  if (node.unit < Unit::Day) {
    context_.report<diag::S0438>(span_, context_.text(span_));
    return std::nullopt;
  }
  Window made;
  made.low_included = true;
  made.low = start_of(node.unit, now());
  if (node.which == syntax::Which::This) return made;
  made.high = made.low;
  const ExprPtr instant = build_.constant(make_type(Kind::Duration), {int64_t{1}}, span_);
  made.low = start_of(node.unit, before(made.high, instant));
  return made;
}

}  // namespace score::sema
