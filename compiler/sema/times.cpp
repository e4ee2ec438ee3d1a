// Dates, timestamps, durations, periods: literals with units, and the phrases about them.
#include <array>

#include "compiler/sema/constants.h"
#include "compiler/sema/hints.h"
#include "compiler/sema/literals.h"
#include "compiler/sema/typer.h"
#include "stdlib/civil.h"
#include "stdlib/parse.h"

namespace score::sema {

using stdlib::Form;
using syntax::Unit;

CalendarUnit calendar_unit(Unit unit) {
  static_assert(static_cast<int>(Unit::Second) == static_cast<int>(CalendarUnit::Second) &&
                static_cast<int>(Unit::Year) == static_cast<int>(CalendarUnit::Year));
  return static_cast<CalendarUnit>(unit);
}

std::string_view unit_name(Unit unit) {
  static constexpr std::array<std::string_view, 8> kNames{"second", "minute", "hour",    "day",
                                                          "week",   "month",  "quarter", "year"};
  return kNames[static_cast<size_t>(unit)];
}

namespace {

std::string_view part_name(syntax::Part part) {
  static constexpr std::array<std::string_view, 12> kNames{"year",     "quarter", "month",       "day",
                                                           "weekday",  "hour",    "minute",      "second",
                                                           "iso_week", "date",    "fiscal year", "fiscal quarter"};
  return kNames[static_cast<size_t>(part)];
}

bool is_calendar(Unit unit) {
  return unit >= Unit::Month;
}

}  // namespace

ExprPtr Typer::visit(const syntax::TimestampLit& node, const Site& site) {
  const stdlib::Zone* zone = context_.zones.at(context_.model, 0);
  const auto value = stdlib::parse_timestamp(node.text, zone != nullptr ? *zone : stdlib::Zone::utc());
  if (value.ok()) return build_.constant(make_type(Kind::Timestamp), {value.value}, site.span());
  context_.report<diag::S0415>(site.span(), node.text);
  return nullptr;
}

/// `30 days`, `1.5 hours` are read exactly; `(n) days` multiplies. Months and longer are periods of whole months.
ExprPtr Typer::visit(const syntax::Quantity& node, const Site& site) {
  return quantity(*node.amount, node.unit, site.span());
}

ExprPtr Typer::quantity(const syntax::Expr& count, Unit unit_word, Span span) {
  const bool calendar = is_calendar(unit_word);
  const Type type = make_type(calendar ? Kind::Period : Kind::Duration);
  const CalendarUnit named = calendar_unit(unit_word);
  const int64_t unit = calendar ? months_of(named) : micros_of(named);
  const std::string what = "a count of " + std::string(unit_name(unit_word)) + "s";
  const auto literal = numeric_literal(count);
  if (!literal || literal->percent != nullptr) {
    const ExprPtr amount = check(count);
    if (amount == nullptr) return nullptr;
    if (!amount->type.is_numeric() || (calendar && amount->type.kind != Kind::Int)) {
      context_.report<diag::S0401>(count.span, what, calendar ? "int" : "number", context_.text(amount->type));
      return nullptr;
    }
    return compare_exprs("*", amount, build_.constant(type, {unit}, span), span);
  }
  const ExprPtr amount = number(*literal, Kind::Decimal);
  if (amount == nullptr) return nullptr;
  const int64_t millionths = amount->value.integer();
  if (calendar && millionths % SCORE_DECIMAL_ONE != 0) {
    context_.report<diag::S0401>(count.span, what, "int", "decimal");
    return nullptr;
  }
  int64_t product = 0;  // every duration's unit is a whole number of millionths of itself
  const int64_t scale = calendar ? unit : unit / SCORE_DECIMAL_ONE;
  if (__builtin_mul_overflow(calendar ? millionths / SCORE_DECIMAL_ONE : millionths, scale, &product)) {
    context_.report<diag::S0408>(span, context_.text(span), kind_name(type.kind));
    return nullptr;
  }
  return build_.constant(type, {product}, span);
}

ExprPtr Typer::visit(const syntax::InPeriod& node, const Site& site) {
  static constexpr std::array<std::string_view, 3> kWhich{"this", "last", "next"};
  const std::string name = fmt::format("_ in {} {}", kWhich[static_cast<size_t>(node.which)], unit_name(node.unit));
  return negated_if(node.negated, overload(Form::Phrase, name, {node.value.get()}, {site.expr, nullptr}), *node.value,
                    site);
}

ExprPtr Typer::visit(const syntax::UnitsBetween& node, const Site& site) {
  const std::string name = fmt::format("{}s between _ and _", unit_name(node.unit));
  return overload(Form::Phrase, name, {node.from.get(), node.to.get()}, {site.expr, nullptr});
}

ExprPtr Typer::visit(const syntax::UnitsSince& node, const Site& site) {
  const auto* event = syntax::as<syntax::NameRef>(node.moment.get());
  if (event != nullptr && !is_value_name(event->name.text) && context_.scope.event(event->name.text) != nullptr) {
    context_.scope.event(event->name.text)->used = true;
    const Span at = event->name.span;
    context_.report<diag::S0101>(at, event->name.text)
        .with_help("it is an event; `since last " + event->name.text + "` goes by the newest one")
        .fix({at.file, at.begin, at.begin}, "last ");
    return nullptr;
  }
  const std::string name = fmt::format("{}s since _", unit_name(node.unit));
  return overload(Form::Phrase, name, {node.moment.get()}, {site.expr, nullptr});
}

/// The zone stands behind the moment (`hour of t in zone "…"`) and counts for the part that is asked of it.
ExprPtr Typer::phrase_in_zone(const std::string& name, const syntax::Expr& moment, const Site& site) {
  const auto* zoned = syntax::as<syntax::InZone>(&bare_expr(moment));
  uint32_t zone = 0;
  if (zoned != nullptr) {
    const auto index = zone_index(zoned->zone);
    if (!index) return nullptr;
    zone = *index;
  }
  std::vector<Operand> operands;
  if (!make_operands({zoned != nullptr ? zoned->moment.get() : &moment}, nullptr, operands)) return nullptr;
  return overload_of(Form::Phrase, name, std::move(operands), {site.expr, nullptr}, zone);
}

std::optional<uint32_t> Typer::zone_index(const syntax::Str& zone) {
  if (const auto index = context_.zones.index_of(context_.model, zone.value)) return index;
  auto& finding = context_.report<diag::S0112>(zone.span, zone.value);
  finding.with_help("a zone is an IANA name such as `Asia/Tokyo`, or an offset such as `+09:00`");
  hint_zone(zone, finding);
  return std::nullopt;
}

ExprPtr Typer::visit(const syntax::PartOf& node, const Site& site) {
  return phrase_in_zone(fmt::format("{} of _", part_name(node.part)), *node.moment, site);
}

ExprPtr Typer::visit(const syntax::BoundaryOf& node, const Site& site) {
  const std::string_view boundary = node.boundary == syntax::Boundary::Start ? "start" : "end";
  return phrase_in_zone(fmt::format("{} of {} of _", boundary, unit_name(node.unit)), *node.moment, site);
}

/// By itself a zone changes nothing: a timestamp is a moment, whatever clock shows it.
ExprPtr Typer::visit(const syntax::InZone& node, const Site&) {
  if (!zone_index(node.zone)) return nullptr;
  return check_as(*node.moment, make_type(Kind::Timestamp), "what `in zone` turns");
}

ExprPtr Typer::visit(const syntax::NextBusinessDay& node, const Site& site) {
  std::string name = "next business day";
  std::vector<Operand> operands;
  if (node.after != nullptr) {
    name += " after _";
    if (!make_operands({node.after.get()}, nullptr, operands)) return nullptr;
  }
  if (!node.minute_of_day) return overload_of(Form::Phrase, name, std::move(operands), {site.expr, nullptr});
  name += " at _";
  const int64_t time = *node.minute_of_day * stdlib::kMicrosPerMinute;
  const ExprPtr at = build_.constant(make_type(Kind::Duration), {time}, site.span());
  operands.push_back({&site.expr, at, Bare::Time});
  return overload_of(Form::Phrase, name, std::move(operands), {site.expr, nullptr});
}

}  // namespace score::sema
