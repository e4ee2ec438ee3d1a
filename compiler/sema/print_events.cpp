// Events as expressions and rules show them.
#include <fmt/format.h>

#include "compiler/sema/print.h"
#include "compiler/sema/types.h"

namespace score::sema {
namespace {

constexpr const char* kUnits[] = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"};

std::string end_of(const Model& model, const char* op, const ExprPtr& end) {
  return end == nullptr ? "" : fmt::format(" {} {}", op, print_expr(model, *end));
}

std::string selection_text(const Model& model, const Selection& selection) {
  std::string out = model.events[selection.event].name;
  if (selection.where != nullptr) out += " where (" + print_expr(model, *selection.where) + ")";
  const Window& window = selection.window;
  if (window.low == nullptr && window.high == nullptr) return out;
  out += " at";
  out += end_of(model, window.low_included ? ">=" : ">", window.low);
  if (window.low != nullptr && window.high != nullptr) out += " and";
  return out + end_of(model, window.high_included ? "<=" : "<", window.high);
}

std::string chain_text(const Model& model, const Chain& chain) {
  std::string out = selection_text(model, chain.first);
  for (const ChainLink& link : chain.links) {
    out += link.negated ? " not followed by " : " followed by ";
    out += selection_text(model, link.selection);
    for (size_t i = 0; i < link.here.size(); ++i) {
      out += fmt::format(" equal {} {}", print_expr(model, *link.before[i]), print_expr(model, *link.here[i]));
    }
    if (link.within != nullptr) out += " within " + print_expr(model, *link.within);
  }
  return out;
}

std::string limit_text(const Model& model, const Limit& limit) {
  std::string out = "at most ";
  if (limit.count != nullptr) out += print_expr(model, *limit.count);
  if (limit.points != nullptr) out += print_expr(model, *limit.points) + " points";
  if (limit.duration != nullptr) out += " per " + print_expr(model, *limit.duration);
  if (limit.key != nullptr) out += " per " + print_expr(model, *limit.key);
  if (limit.unit) out += fmt::format(" per {}", kUnits[static_cast<size_t>(*limit.unit)]);
  return out;
}

std::string decay_text(const Model& model, const Decay& decay) {
  static constexpr const char* kKinds[] = {"none", "halving every", "fading over", "dropping", "expiring after"};
  std::string out = kKinds[static_cast<size_t>(decay.kind)];
  if (decay.percent != nullptr) out += fmt::format(" {}% every", print_expr(model, *decay.percent));
  return out + " " + print_expr(model, *decay.length);
}

}  // namespace

std::string print_events(const Model& model, const EventExpr& expr) {
  const auto part = [&](const ExprPtr& value) { return value == nullptr ? "" : print_expr(model, *value); };
  const std::string events = chain_text(model, expr.chain);
  const auto of_value = [&](const char* name) { return fmt::format("{}({} of {})", name, part(expr.value), events); };
  switch (expr.op) {
    case EventOp::Any: return "any(" + events + ")";
    case EventOp::Count: return "count(" + events + ")";
    case EventOp::Sum: return of_value("sum");
    case EventOp::Min: return of_value("min");
    case EventOp::Max: return of_value("max");
    case EventOp::Avg: return of_value("avg");
    case EventOp::Distinct: return of_value("distinct");
    case EventOp::First: return of_value("first");
    case EventOp::Last: return of_value("last");
    case EventOp::InPeriods:
      return fmt::format("in at least {} of the last {} {}s({})", part(expr.count), part(expr.of),
                         kUnits[static_cast<size_t>(expr.unit)], events);
    case EventOp::OnDays:
      return fmt::format("on at least {} days in any {} days({})", part(expr.count), part(expr.of), events);
    case EventOp::Burst: return fmt::format("at least {} in any {}({})", part(expr.count), part(expr.length), events);
    case EventOp::FirstTime: return fmt::format("for the first time within {}({})", part(expr.within), events);
    case EventOp::Stopped: return fmt::format("stopped for {}({})", part(expr.length), events);
    case EventOp::Returned:
      return fmt::format("returned after {} within {}({})", part(expr.length), part(expr.within), events);
  }
  return "";
}

std::vector<std::string> print_source(const Model& model, const Rule& rule) {
  std::vector<std::string> lines;
  if (const auto* idle = std::get_if<IdleSource>(&rule.source)) {
    lines.push_back(fmt::format("per {} since {}, at most {} points", print_expr(model, *idle->every),
                                print_expr(model, *idle->last), print_expr(model, *idle->at_most)));
  }
  const auto* events = std::get_if<EventSource>(&rule.source);
  if (events == nullptr) return lines;
  lines.push_back("each " + chain_text(model, events->chain));
  for (const Limit& limit : events->limits) lines.push_back(limit_text(model, limit));
  if (events->decay.kind != DecayKind::None) lines.push_back("decay " + decay_text(model, events->decay));
  return lines;
}

}  // namespace score::sema
