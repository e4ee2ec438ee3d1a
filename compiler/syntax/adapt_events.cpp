// Events in expressions: patterns, windows, sequences, regularity, aggregates.
#include "compiler/syntax/adapter.h"

namespace score::syntax {

using grammar::ScoreParser;

/// `at`: where a `since` or `before` of this kind of window has its time.
template <class WindowTree, class Time>
Window Adapter::window(WindowTree* tree, Time at) {
  Window made;
  made.span = span(tree);
  switch (tree->start->getType()) {
    case ScoreParser::WITHIN: made.node = WithinWindow{duration(tree->duration())}; break;
    case ScoreParser::BETWEEN:
      made.node = BetweenAgoWindow{amount(tree->amount(0)), amount(tree->amount(1)), unit_of(tree->unit())};
      break;
    case ScoreParser::SINCE: made.node = SinceWindow{at()}; break;
    case ScoreParser::BEFORE: made.node = BeforeWindow{at()}; break;
    default: made.node = CalendarWindow{which_of(tree->which()), unit_of(tree->unit())};
  }
  return made;
}

Window Adapter::window(P::WindowContext* tree) {
  return window(tree, [&] { return expression(tree->additive()); });
}

Window Adapter::window(P::TightWindowContext* tree) {
  return window(tree, [&] { return bound(tree->bound()); });
}

Pattern Adapter::pattern(P::FullPatternContext* tree) {
  Pattern made;
  made.span = span(tree);
  made.event = name(tree->name(0));
  if (tree->AS() != nullptr) made.alias = name(tree->name(1));
  if (tree->whereClause() != nullptr) made.where = expression(tree->whereClause()->condition());
  if (tree->window() != nullptr) made.window = window(tree->window());
  return made;
}

Pattern Adapter::pattern(P::InlinePatternContext* tree) {
  Pattern made;
  made.span = span(tree);
  made.event = name(tree->name(0));
  if (tree->AS() != nullptr) made.alias = name(tree->name(1));
  if (tree->inlineWhere() != nullptr) made.where = expression(tree->inlineWhere()->notCondition());
  if (tree->window() != nullptr) made.window = window(tree->window());
  return made;
}

/// Behind a step `within` is the time since the step before it, any other window the step's own.
void Adapter::add_window(Step& step, Window window) {
  if (auto* within = std::get_if<WithinWindow>(&window.node)) {
    if (step.within != nullptr) return second_within(window.span);
    step.within = std::move(within->length);
    return;
  }
  if (step.pattern.window) given_twice(window.span, "the window");
  step.pattern.window = std::move(window);
}

void Adapter::second_within(Span where) {
  given_twice(where, "`within`")
      .with_help(
          "behind `followed by` it is the time between two events; how long ago the first one was stands before "
          "`followed by`");
}

template <class PatternTree>
Step Adapter::step(PatternTree* tree, P::WindowContext* behind, bool negated) {
  Step made;
  made.negated = negated;
  made.pattern = pattern(tree);
  if (std::optional<Window> first = std::exchange(made.pattern.window, std::nullopt)) {
    add_window(made, std::move(*first));
  }
  if (behind != nullptr) add_window(made, window(behind));
  return made;
}

Chain Adapter::chain(P::FullChainContext* tree) {
  Chain made;
  made.first = pattern(tree->fullPattern());
  for (P::FullStepContext* part : tree->fullStep()) {
    made.steps.push_back(step(part->fullPattern(), part->window(), part->NOT() != nullptr));
  }
  return made;
}

std::vector<Step> Adapter::steps(const std::vector<P::InlineStepContext*>& trees) {
  std::vector<Step> made;
  for (P::InlineStepContext* part : trees) {
    made.push_back(step(part->inlinePattern(), part->window(), part->NOT() != nullptr));
  }
  return made;
}

Chain Adapter::chain(P::InlineChainContext* tree) {
  return {pattern(tree->inlinePattern()), steps(tree->inlineStep())};
}

template <class SinceLastTree>
SinceLast Adapter::since_last(SinceLastTree* tree) {
  Pattern events;
  events.event = name(tree->name(0));
  events.span = {context_.file, events.event.span.begin, span(tree).end};
  if (tree->AS() != nullptr) events.alias = name(tree->name(1));
  return {phrase_unit(tree), std::move(events)};
}

ExprPtr Adapter::since_last(Span where, SinceLast made, P::TightWindowContext* time) {
  if (time != nullptr) {
    made.pattern.window = window(time);
    made.pattern.span.end = made.pattern.window->span.end;
  }
  return make_expr(where, std::move(made));
}

ExprPtr Adapter::since_last_value(P::SinceLastContext* tree) {
  return since_last(span(tree), since_last(tree), tree->tightWindow());
}

ExprPtr Adapter::since_last_value(P::SinceLastWhereContext* tree, P::TightWindowContext* time) {
  SinceLast made = since_last(tree);
  made.pattern.where = expression(tree->inlineWhere()->notCondition());
  const Span where = time == nullptr ? span(tree) : cover(span(tree), span(time));
  return since_last(where, std::move(made), time);
}

ExprPtr Adapter::event_test(P::EventTestContext* tree) {
  const Span where = span(tree);
  if (P::InlineChainContext* events = tree->inlineChain()) {
    const bool any = tree->start->getType() == ScoreParser::ANY;
    return make_expr(where, EventTest{any ? EventTestKind::Any : EventTestKind::No, chain(events)});
  }
  if (tree->LEAST() != nullptr) {
    return make_expr(where, Burst{amount(tree->amount()), pattern(tree->inlinePattern()), duration(tree->duration())});
  }
  Pattern events = pattern(tree->inlinePattern());
  if (tree->regularity() != nullptr) return regularity(tree, std::move(events));
  return make_expr(where, EventTest{EventTestKind::Bare, Chain{std::move(events), steps(tree->inlineStep())}});
}

ExprPtr Adapter::regularity(P::EventTestContext* tree, Pattern events) {
  P::RegularityContext* form = tree->regularity();
  const Span where = span(tree);
  switch (form->start->getType()) {
    case ScoreParser::IN:
      return make_expr(
          where, InPeriods{std::move(events), amount(form->amount(0)), amount(form->amount(1)), unit_of(form->unit())});
    case ScoreParser::ON:
      return make_expr(where, OnDays{std::move(events), amount(form->amount(0)), duration(form->duration(0))});
    case ScoreParser::FOR: return make_expr(where, FirstTime{std::move(events), duration(form->duration(0))});
    case ScoreParser::STOPPED: return make_expr(where, Stopped{std::move(events), duration(form->duration(0))});
    default:
      return make_expr(where, Returned{std::move(events), duration(form->duration(0)), duration(form->duration(1))});
  }
}

ExprPtr Adapter::aggregate(P::AggregateContext* tree) {
  const Span where = span(tree);
  switch (tree->start->getType()) {
    case ScoreParser::COUNT: return make_expr(where, AggregateOf{Aggregate::Count, chain(tree->fullChain())});
    case ScoreParser::SUM: return field_aggregate(tree, Aggregate::Sum);
    case ScoreParser::MIN: return field_aggregate(tree, Aggregate::Min);
    case ScoreParser::MAX: return field_aggregate(tree, Aggregate::Max);
    case ScoreParser::AVG: return field_aggregate(tree, Aggregate::Avg);
    case ScoreParser::DISTINCT: return field_aggregate(tree, Aggregate::Distinct);
    default: {
      Chain events{pattern(tree->fullPattern()), {}};
      events.first.field = name(tree->name());
      const bool first = tree->start->getType() == ScoreParser::FIRST;
      return make_expr(where, AggregateOf{first ? Aggregate::First : Aggregate::Last, std::move(events)});
    }
  }
}

/// `sum(E.f …)`. `min(lead.x)` looks the same but is a call: `lead` is no event.
ExprPtr Adapter::field_aggregate(P::AggregateContext* tree, Aggregate function) {
  P::FieldPatternContext* inner = tree->fieldPattern();
  Pattern events;
  events.span = span(inner);
  events.event = name(inner->name(0));
  events.field = name(inner->name(1));
  if (inner->AS() != nullptr) events.alias = name(inner->name(2));
  if (inner->whereClause() != nullptr) events.where = expression(inner->whereClause()->condition());
  if (inner->window() != nullptr) events.window = window(inner->window());
  const bool plain = !events.alias && events.where == nullptr && !events.window;
  const bool of_lead = plain && !events.event.quoted && events.event.text == "lead";
  if (!of_lead) return make_expr(span(tree), AggregateOf{function, Chain{std::move(events), {}}});
  Call made{name_of(tree->start), {}};
  ExprPtr lead = make_expr(events.event.span, NameRef{events.event});
  made.arguments.push_back(make_expr(events.span, MemberRef{std::move(lead), *events.field}));
  return make_expr(span(tree), std::move(made));
}

}  // namespace score::syntax
