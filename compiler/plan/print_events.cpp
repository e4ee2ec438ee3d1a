#include "compiler/plan/print_events.h"

#include <fmt/format.h>

namespace score::plan {
namespace {

constexpr const char* kUnits[] = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"};
constexpr const char* kOps[] = {"any",  "count",      "sum",     "min",   "max",        "avg",     "distinct", "first",
                                "last", "in periods", "on days", "burst", "first time", "stopped", "returned"};
constexpr const char* kLimits[] = {"cool down", "per bucket", "newest", "points"};
constexpr const char* kDecays[] = {"none", "halving", "fading", "dropping", "expiring"};

void operand(std::string& out, const char* name, NodeId id) {
  if (id != kNoNode) out += fmt::format(" {} %{}", name, id);
}

}  // namespace

std::string selection_text(const Plan& plan, const Selection& selection) {
  std::string out = plan.events[selection.event].name;
  operand(out, "where", selection.where);
  operand(out, selection.low_included ? "from" : "after", selection.low);
  operand(out, selection.high_included ? "to" : "before", selection.high);
  return out;
}

namespace {

std::string chain_text(const Plan& plan, const Chain& chain) {
  std::string out = selection_text(plan, chain.first);
  for (const ChainLink& link : chain.links) {
    out += link.negated ? " not followed by " : " followed by ";
    out += selection_text(plan, link.selection);
    operand(out, "within", link.within);
    for (size_t i = 0; i < link.here.size(); ++i) out += fmt::format(" equal %{} %{}", link.before[i], link.here[i]);
  }
  return out;
}

}  // namespace

std::string events_text(const Plan& plan, const EventExpr& expr) {
  std::string out = fmt::format("{} {}", kOps[static_cast<size_t>(expr.op)], chain_text(plan, expr.chain));
  operand(out, "of", expr.value);
  operand(out, "count", expr.count);
  operand(out, "among", expr.of);
  operand(out, "length", expr.length);
  operand(out, "recent", expr.within);
  if (expr.op == EventOp::InPeriods) out += fmt::format(" unit {}", kUnits[static_cast<size_t>(expr.unit)]);
  return out;
}

std::string source_text(const Plan& plan, const Rule& rule, size_t indent) {
  if (const auto* idle = std::get_if<IdleSource>(&rule.source)) {
    return fmt::format("{:{}}idle since %{} every %{} at most %{}\n", "", indent, idle->last, idle->every,
                       idle->at_most);
  }
  const auto* events = std::get_if<EventSource>(&rule.source);
  if (events == nullptr) return "";
  std::string out = fmt::format("{:{}}each {}\n", "", indent, chain_text(plan, events->chain));
  for (const Limit& limit : events->limits) {
    std::string line = kLimits[static_cast<size_t>(limit.kind)];
    operand(line, "count", limit.count);
    operand(line, "in", limit.duration);
    operand(line, "points", limit.points);
    operand(line, "key", limit.key);
    if (limit.unit) line += fmt::format(" per {}", kUnits[static_cast<size_t>(*limit.unit)]);
    out += fmt::format("{:{}}{}\n", "", indent, line);
  }
  if (events->decay.kind != DecayKind::None) {
    std::string line = kDecays[static_cast<size_t>(events->decay.kind)];
    operand(line, "length", events->decay.length);
    operand(line, "percent", events->decay.percent);
    out += fmt::format("{:{}}decay {}\n", "", indent, line);
  }
  return out;
}

}  // namespace score::plan
