#include "compiler/sema/event_rules.h"

#include <algorithm>

namespace score::sema {
namespace {

Limit newest(ExprPtr count) {
  Limit made;
  made.kind = LimitKind::Newest;
  made.count = std::move(count);
  return made;
}

}  // namespace

/// `once` is `at most 1`.
std::optional<EventSource> EventRules::source(const syntax::EventSource& node) {
  std::optional<Chain> chain = events_.chain(node.chain);
  const Symbol* event = context_.scope.event(node.chain.first.event.text);
  if (event == nullptr) return std::nullopt;
  EventSource made;
  if (node.once) made.limits.push_back(newest(Builder(context_).integer(1, node.chain.first.span)));
  bool failed = !chain;
  for (const syntax::Limit& written : node.limits) {
    std::optional<Limit> next =
        std::visit([&](const auto& kind) { return limit(kind, written.span, event->index); }, written.node);
    failed = failed || !next;
    if (!next) continue;
    next->span = written.span;
    if (node.once && next->kind == LimitKind::Newest) {
      context_.report<diag::S0516>(written.span, context_.text(written.span), "`once` takes one event already");
    }
    made.limits.push_back(std::move(*next));
  }
  if (failed) return std::nullopt;
  made.chain = std::move(*chain);
  return made;
}

/// Without `per` it takes the newest; per a length with a number it is a cool-down, per a unit alone the calendar's.
std::optional<Limit> EventRules::limit(const syntax::CountLimit& node, Span span, uint32_t event) {
  const auto* field = syntax::as<syntax::NameRef>(node.per_duration.get());
  const bool known = field != nullptr && (context_.scope.value(field->name.text) != nullptr ||
                                          context_.scope.field(field->name.text) != nullptr);
  if (field != nullptr && !known && context_.event_fields.find(event, field->name.text)) {
    const std::string& name = field->name.text;
    auto& finding = context_.report<diag::S0101>(field->name.span, name);
    const std::string once = "once per " + context_.text(field->name.span);
    finding.with_help("`per` goes by a length of time here; one event of each `" + name + "` is `" + once + "`");
    const auto* one = syntax::as<syntax::NumberLit>(node.count.get());
    if (one != nullptr && one->number.digits == "1") finding.fix(span, once);
    return std::nullopt;
  }
  Limit made = newest(lengths_.count(*node.count, "how many events count"));
  if (node.per_unit) {
    made.kind = LimitKind::PerBucket;
    made.unit = calendar_unit(*node.per_unit);
  } else if (node.per_duration != nullptr) {
    made.kind = LimitKind::CoolDown;
    made.duration = lengths_.duration(*node.per_duration, "the length of a cool-down");
  }
  if (made.count == nullptr || (made.kind == LimitKind::CoolDown && made.duration == nullptr)) return std::nullopt;
  const std::optional<Constant> count = lengths_.value(made.count);
  if (count && count->known() && count->integer() == 0) context_.report<diag::S0515>(span, context_.text(span));
  return made;
}

std::optional<Limit> EventRules::limit(const syntax::PointsLimit& node, Span, uint32_t event) {
  Limit made;
  made.kind = LimitKind::Points;
  made.points = lengths_.kept_above(lengths_.points(*node.points, "a limit of points"), 0);
  if (node.per_unit) made.unit = calendar_unit(*node.per_unit);
  if (node.per_field) made.key = field_of(context_, event, *node.per_field);
  if (made.points == nullptr || (node.per_field && made.key == nullptr)) return std::nullopt;
  return made;
}

std::optional<Limit> EventRules::limit(const syntax::OncePer& node, Span span, uint32_t event) {
  Limit made;
  made.kind = LimitKind::PerBucket;
  made.count = Builder(context_).integer(1, span);
  static constexpr std::string_view kUnits[] = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"};
  const std::string& name = node.field.text;
  const bool unit = std::find(std::begin(kUnits), std::end(kUnits), name) != std::end(kUnits);
  if (unit && !context_.event_fields.find(event, name)) {
    context_.report<diag::S0124>(node.field.span, context_.model.events[event].name, name)
        .with_help("one in a " + name + " is `at most 1 per " + name + "`; `once per` goes by a field")
        .fix(span, "at most 1 per " + name);
    return std::nullopt;
  }
  made.key = field_of(context_, event, node.field);
  if (made.key == nullptr) return std::nullopt;
  return made;
}

std::optional<IdleSource> EventRules::idle(const syntax::IdleSource& node) {
  IdleSource made;
  made.last = events_.time_of_last(node.pattern, node.pattern.span);
  made.every = lengths_.kept_above(lengths_.duration(*node.every, "what stands after `per`"), 1);
  if (node.at_most == nullptr) return std::nullopt;  // the parser has said so
  made.at_most = lengths_.kept_above(lengths_.points(*node.at_most, "a limit of points"), 0);
  if (made.last == nullptr || made.every == nullptr || made.at_most == nullptr) return std::nullopt;
  return made;
}

std::optional<Decay> EventRules::faded(DecayKind kind, const syntax::Expr& length) {
  Decay made;
  made.kind = kind;
  made.length = lengths_.kept_above(lengths_.duration(length, "the length of a decay"), 1);
  if (made.length == nullptr) return std::nullopt;
  return made;
}

std::optional<Decay> EventRules::decay(const syntax::Decay& node) {
  if (const auto* halving = std::get_if<syntax::HalvingDecay>(&node.node)) {
    return faded(DecayKind::Halving, *halving->every);
  }
  if (const auto* fading = std::get_if<syntax::FadingDecay>(&node.node)) return faded(DecayKind::Fading, *fading->over);
  if (const auto* expiring = std::get_if<syntax::ExpiringDecay>(&node.node)) {
    return faded(DecayKind::Expiring, *expiring->after);
  }
  const auto* dropping = std::get_if<syntax::DroppingDecay>(&node.node);
  if (dropping == nullptr) return Decay{};
  std::optional<Decay> made = faded(DecayKind::Dropping, *dropping->every);
  const ExprPtr percent = lengths_.percent(*dropping->percent);
  if (!made || percent == nullptr) return std::nullopt;
  made->percent = percent;
  return made;
}

}  // namespace score::sema
