// Conditions over events, and what is made of many of them. `count`, `min`, `max` over a set or a list look like them.
#include "compiler/sema/events.h"

#include "compiler/sema/constants.h"
#include "compiler/sema/ranges.h"

namespace score::sema {

using stdlib::Form;
using syntax::Aggregate;

ExprPtr EventChecker::truth(EventExpr expr, Span span) {
  return build_.events(std::move(expr), make_type(Kind::Bool), span);
}

ExprPtr EventChecker::test(const syntax::EventTest& node, Span span) {
  std::optional<Chain> events = chain(node.chain);
  if (!events) return nullptr;
  EventExpr made;
  made.op = EventOp::Any;
  made.chain = std::move(*events);
  ExprPtr any = truth(std::move(made), span);
  return node.kind == syntax::EventTestKind::No && any != nullptr ? build_.negation(any, span) : any;
}

namespace {

EventOp op_of(Aggregate function) {
  static constexpr EventOp kOps[] = {EventOp::Count, EventOp::Sum,      EventOp::Min,   EventOp::Max,
                                     EventOp::Avg,   EventOp::Distinct, EventOp::First, EventOp::Last};
  return kOps[static_cast<size_t>(function)];
}

std::string_view name_of(Aggregate function) {
  static constexpr std::string_view kNames[] = {"count", "sum", "min", "max", "avg", "distinct", "first", "last"};
  return kNames[static_cast<size_t>(function)];
}

}  // namespace

/// The type of an aggregate over values of a type; nullopt, with a finding, if there is none.
std::optional<Type> EventChecker::result(Aggregate function, const Type& value, Span span) {
  const Type known = value.as_optional(false);
  const std::string_view wanted = function == Aggregate::Sum   ? "int, decimal, number or duration"
                                  : function == Aggregate::Avg ? "int, decimal or number"
                                                               : "what has an order";
  switch (function) {
    case Aggregate::Count:
    case Aggregate::Distinct: return make_type(Kind::Int);
    case Aggregate::First:
    case Aggregate::Last: return known.as_optional(true);
    case Aggregate::Sum:
      if (known.is_numeric() || known.kind == Kind::Duration) return known;
      break;
    case Aggregate::Avg:
      if (known.is_numeric()) return make_type(Kind::Number, true);
      break;
    case Aggregate::Min:
    case Aggregate::Max:
      if (has_order(known, context_.model.enums) && known.kind != Kind::Period) return known.as_optional(true);
      break;
  }
  context_.report<diag::S0404>(span, name_of(function), "values of `" + context_.text(value) + "`")
      .with_help("it takes " + std::string(wanted));
  return std::nullopt;
}

ExprPtr EventChecker::aggregate(const syntax::AggregateOf& node, Span span) {
  std::optional<Chain> events = chain(node.chain);
  if (!events) return nullptr;
  EventExpr made;
  made.op = op_of(node.function);
  Type type = make_type(Kind::Int);
  if (node.chain.first.field) {
    made.value = field_of(context_, events->first.event, *node.chain.first.field);
    if (made.value == nullptr) return nullptr;
    const std::optional<Type> found = result(node.function, made.value->type, node.chain.first.field->span);
    if (!found) return nullptr;
    type = *found;
  }
  made.chain = std::move(*events);
  return build_.events(std::move(made), type, span);
}

ExprPtr EventChecker::time_of_last(const syntax::Pattern& pattern, Span span) {
  std::optional<Chain> events = single(pattern);
  if (!events) return nullptr;
  const Type time = make_type(Kind::Timestamp);
  EventExpr made;
  made.op = EventOp::Last;
  made.value = build_.event_field(events->first.event, 0, time, pattern.event.span);
  made.chain = std::move(*events);
  return build_.events(std::move(made), time.as_optional(true), span);
}

/// Whether `at least N` says anything: none at all is always there, and more than `of` never is.
bool EventChecker::at_least(const syntax::Expr& count, const ExprPtr& checked, const ExprPtr& of, Span span) {
  if (checked == nullptr) return false;
  const std::optional<Constant> least = lengths_.value(checked);
  const std::optional<Constant> most = lengths_.value(of);
  if (least && least->known() && least->integer() == 0) {
    context_.report<diag::S0516>(count.span, "at least " + context_.text(count.span), "it always holds");
  } else if (least && most && least->known() && most->known() && least->integer() > most->integer()) {
    context_.report<diag::S0504>(span, "false");
  }
  return true;
}

ExprPtr EventChecker::in_periods(const syntax::InPeriods& node, Span span) {
  constexpr int64_t kMost = 10'000;  // each is looked at
  std::optional<Chain> events = single(node.pattern);
  EventExpr made;
  made.op = EventOp::InPeriods;
  made.unit = calendar_unit(node.unit);
  made.count = lengths_.count(*node.at_least, "a count of periods");
  const Type whole = make_type(Kind::Int);
  constexpr std::string_view kBack = "how many periods one looks back";
  made.of = lead_.constant(*node.of_last, &whole, kBack, false);
  const std::optional<Constant> of = lengths_.value(made.of);
  if (of && of->integer() <= 0) {
    context_.report<diag::S0435>(node.of_last->span, kBack, of->integer());
    return nullptr;
  }
  if (of && of->integer() > kMost) {
    context_.report<diag::S0440>(node.of_last->span, kMost, of->integer());
    return nullptr;
  }
  if (!at_least(*node.at_least, made.count, made.of, span) || !events || made.of == nullptr) return nullptr;
  made.chain = std::move(*events);
  return truth(std::move(made), span);
}

ExprPtr EventChecker::on_days(const syntax::OnDays& node, Span span) {
  std::optional<Chain> events = single(node.pattern);
  EventExpr made;
  made.op = EventOp::OnDays;
  made.count = lengths_.count(*node.at_least, "a count of days");
  made.of = lengths_.days(*node.any, "the length one looks at");
  if (!at_least(*node.at_least, made.count, made.of, span) || !events || made.of == nullptr) return nullptr;
  made.chain = std::move(*events);
  return truth(std::move(made), span);
}

ExprPtr EventChecker::burst(const syntax::Burst& node, Span span) {
  std::optional<Chain> events = single(node.pattern);
  EventExpr made;
  made.op = EventOp::Burst;
  made.count = lengths_.count(*node.at_least, "a count of events");
  made.length = lengths_.duration(*node.any, "the length one looks at");
  if (!at_least(*node.at_least, made.count, nullptr, span) || !events || made.length == nullptr) return nullptr;
  made.chain = std::move(*events);
  return truth(std::move(made), span);
}

ExprPtr EventChecker::first_time(const syntax::FirstTime& node, Span span) {
  std::optional<Chain> events = single(node.pattern);
  EventExpr made;
  made.op = EventOp::FirstTime;
  made.within = lengths_.duration(*node.within, "what stands after `within`");
  if (!events || made.within == nullptr) return nullptr;
  made.chain = std::move(*events);
  return truth(std::move(made), span);
}

ExprPtr EventChecker::stopped(const syntax::Stopped& node, Span span) {
  std::optional<Chain> events = single(node.pattern);
  EventExpr made;
  made.op = EventOp::Stopped;
  made.length = lengths_.duration(*node.length, "the length of a break");
  if (!events || made.length == nullptr) return nullptr;
  made.chain = std::move(*events);
  return truth(std::move(made), span);
}

ExprPtr EventChecker::returned(const syntax::Returned& node, Span span) {
  std::optional<Chain> events = single(node.pattern);
  EventExpr made;
  made.op = EventOp::Returned;
  made.length = lengths_.duration(*node.after, "the length of a break");
  made.within = lengths_.duration(*node.within, "what stands after `within`");
  if (!events || made.length == nullptr || made.within == nullptr) return nullptr;
  made.chain = std::move(*events);
  return truth(std::move(made), span);
}

}  // namespace score::sema
