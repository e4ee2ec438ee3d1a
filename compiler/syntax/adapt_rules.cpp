// One rule of a score. The grammar takes its clauses in any order; the language wants one order, so that every rule
// reads the same way.
#include "compiler/syntax/adapter.h"

namespace score::syntax {

using grammar::ScoreParser;

/// A rule's clauses as they come, with their places for the message that puts them in order.
struct Adapter::Clauses {
  enum Rank { kLabel, kSource, kWhere, kWindow, kLimit, kDecay, kWhen, kIn };
  struct Part {
    Rank rank;
    Span span;
  };

  syntax::Rule rule;
  Span points;
  std::vector<Part> parts;
  std::vector<Limit> limits;
  bool broken = false;  // something was reported that the order depends on
  // `where` and a window before any event wait for it.
  ExprPtr early_where;
  std::optional<Window> early_window;

  bool has(Rank rank) const {
    return std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return part.rank == rank; });
  }
  Chain* chain() {
    auto* source = std::get_if<EventSource>(&rule.source);
    return source == nullptr ? nullptr : &source->chain;
  }
  /// The event that `where` and a window belong to now: the last one named.
  Pattern* event() {
    if (auto* idle = std::get_if<IdleSource>(&rule.source)) return &idle->pattern;
    Chain* events = chain();
    if (events == nullptr) return nullptr;
    return events->steps.empty() ? &events->first : &events->steps.back().pattern;
  }
  bool has_steps() { return chain() != nullptr && !chain()->steps.empty(); }
};

Rule Adapter::rule(P::PointsRuleContext* tree) {
  Clauses clauses;
  clauses.rule.span = span(tree);
  clauses.rule.negative = tree->MINUS() != nullptr;
  clauses.points = span(tree->points());
  P::PointsContext* points = tree->points();
  clauses.rule.points = points->NUM() != nullptr ? number_literal(points->NUM()) : expression(points->expr());
  for (P::EventPartContext* part : tree->eventPart()) event_part(part, clauses);
  for (P::RuleClauseContext* part : tree->ruleClause()) clause(part, clauses);
  finish_source(clauses);
  if (!clauses.broken) check_clause_order(clauses);
  return std::move(clauses.rule);
}

void Adapter::clause(P::RuleClauseContext* tree, Clauses& clauses) {
  syntax::Rule& rule = clauses.rule;
  const auto add = [&](Clauses::Rank rank, Span where, std::string_view what) {
    if (clauses.has(rank)) {
      given_twice(where, what);
      clauses.broken = true;
    }
    clauses.parts.push_back({rank, where});
  };
  if (P::StringContext* label = tree->string()) {
    add(Clauses::kLabel, span(label), "the label");
    rule.label = string(label);
  } else if (P::DecayContext* fading = tree->decay()) {
    add(Clauses::kDecay, span(fading), "`decay`");
    rule.decay = decay(fading);
  } else if (P::WhenClauseContext* when = tree->whenClause()) {
    add(Clauses::kWhen, span(when), "`when`");
    rule.when = expression(when->expr());
  } else if (P::ClampContext* range = tree->clamp()) {
    add(Clauses::kIn, span(tree), "`in`");
    rule.clamp = clamp(range);
  } else if (tree->limit() != nullptr) {
    limit_clause(tree, clauses);
  } else if (P::IdleContext* idle = tree->idle()) {
    idle_source(idle, clauses);
  } else {
    event_source(tree->eventSource(), clauses);
  }
  for (P::EventPartContext* part : tree->eventPart()) event_part(part, clauses);
}

void Adapter::event_part(P::EventPartContext* tree, Clauses& clauses) {
  if (P::WhereClauseContext* filter = tree->whereClause()) {
    place_where(span(filter), expression(filter->condition()), clauses);
  } else if (P::WindowContext* time = tree->window()) {
    place_window(window(time), clauses);
  } else {
    event_step(tree->eventStep(), clauses);
  }
}

void Adapter::begin_source(Span where, Clauses& clauses) {
  if (clauses.has(Clauses::kSource)) {
    given_twice(where, "the event");
    clauses.broken = true;
  }
  clauses.parts.push_back({Clauses::kSource, where});
}

void Adapter::event_source(P::EventSourceContext* tree, Clauses& clauses) {
  begin_source(span(tree), clauses);
  Pattern events;
  events.event = name(tree->name(0));
  events.span = {context_.file, events.event.span.begin, span(tree).end};
  if (tree->AS() != nullptr) events.alias = name(tree->name(1));
  clauses.rule.source = EventSource{tree->ONCE() != nullptr, Chain{std::move(events), {}}, {}};
}

void Adapter::idle_source(P::IdleContext* tree, Clauses& clauses) {
  begin_source(span(tree), clauses);
  Pattern events;
  events.event = name(tree->name());
  events.span = events.event.span;
  clauses.rule.source = IdleSource{duration(tree->duration()), std::move(events), nullptr};
}

void Adapter::event_step(P::EventStepContext* tree, Clauses& clauses) {
  clauses.parts.push_back({Clauses::kWindow, span(tree)});
  if (clauses.chain() == nullptr) {
    context_.diags.report<diag::S0040>(span(tree), text(span(tree)));
    clauses.broken = true;
    return;
  }
  Pattern events;
  events.event = name(tree->name(0));
  events.span = {context_.file, events.event.span.begin, span(tree).end};
  if (tree->AS() != nullptr) events.alias = name(tree->name(1));
  clauses.chain()->steps.push_back({tree->NOT() != nullptr, std::move(events), nullptr});
}

void Adapter::place_where(Span where, ExprPtr condition, Clauses& clauses) {
  Pattern* event = clauses.event();
  const bool behind_window =
      event != nullptr && clauses.has_steps() && (event->window || clauses.chain()->steps.back().within != nullptr);
  clauses.parts.push_back({clauses.has_steps() && !behind_window ? Clauses::kWindow : Clauses::kWhere, where});
  ExprPtr& place = event == nullptr ? clauses.early_where : event->where;
  if (place != nullptr) given_twice(where, "`where`");
  if (event != nullptr) event->span = cover(event->span, where);
  place = std::move(condition);
}

void Adapter::place_window(Window window, Clauses& clauses) {
  clauses.parts.push_back({Clauses::kWindow, window.span});
  if (clauses.has_steps()) return add_window(clauses.chain()->steps.back(), std::move(window));
  Pattern* event = clauses.event();
  std::optional<Window>& place = event == nullptr ? clauses.early_window : event->window;
  if (place) given_twice(window.span, "the window");
  place = std::move(window);
}

void Adapter::limit_clause(P::RuleClauseContext* tree, Clauses& clauses) {
  P::LimitContext* made = tree->limit();
  if (tree->COMMA() == nullptr) {
    const uint32_t before = clauses.parts.empty() ? clauses.points.end : clauses.parts.back().span.end;
    context_.diags.report<diag::S0031>(span(made), text(span(made))).fix({context_.file, before, before}, ",").safely();
  }
  clauses.parts.push_back({Clauses::kLimit, span(made)});
  clauses.limits.push_back(limit(made));
}

void Adapter::check_clause_order(const Clauses& clauses) {
  const auto& parts = clauses.parts;
  const auto early = [](const Clauses::Part& a, const Clauses::Part& b) { return a.rank < b.rank; };
  const auto wrong = std::is_sorted_until(parts.begin(), parts.end(), early);
  if (wrong == parts.end()) return;
  const std::string_view late = text(wrong->span);
  diag::Diagnostic& made =
      context_.diags.report<diag::S0022>(wrong->span, late.substr(0, late.find_first_of(" \t\r\n")));
  const auto* source = std::get_if<EventSource>(&clauses.rule.source);
  if (source != nullptr && !source->chain.steps.empty()) {
    made.with_help("each event of a chain has its `where` before its `within`");
    return;  // moving a `where` could move it to another event
  }
  std::vector<Clauses::Part> sorted = parts;
  std::stable_sort(sorted.begin(), sorted.end(), early);
  const Span rule = clauses.rule.span;
  std::string line(text({rule.file, rule.begin, clauses.points.end}));
  for (const Clauses::Part& part : sorted) {
    line += part.rank == Clauses::kLimit ? ", " : " ";
    line += text(part.span);
  }
  made.fix(rule, line).safely(text(rule).find('#') == std::string_view::npos);  // a comment would be lost
}

/// Hands the limits, and what came before the event, to the event.
void Adapter::finish_source(Clauses& clauses) {
  Pattern* event = clauses.event();
  if (event == nullptr) {
    for (const Clauses::Part& part : clauses.parts) {
      if (part.rank != Clauses::kWhere && part.rank != Clauses::kWindow && part.rank != Clauses::kLimit) continue;
      if (!clauses.broken) context_.diags.report<diag::S0040>(part.span, text(part.span));
      clauses.broken = true;
      return;
    }
    return;
  }
  if (clauses.early_where != nullptr && event->where == nullptr) event->where = std::move(clauses.early_where);
  if (clauses.early_window && !event->window) event->window = std::move(clauses.early_window);
  if (auto* idle = std::get_if<IdleSource>(&clauses.rule.source)) return finish_idle(clauses, *idle);
  std::get<EventSource>(clauses.rule.source).limits = std::move(clauses.limits);
}

void Adapter::finish_idle(Clauses& clauses, IdleSource& idle) {
  for (Limit& limit : clauses.limits) {
    auto* points = std::get_if<PointsLimit>(&limit.node);
    const bool plain = points != nullptr && !points->per_unit && !points->per_field && idle.at_most == nullptr;
    if (!plain) {
      context_.diags.report<diag::S0032>(limit.span);
      return;
    }
    idle.at_most = std::move(points->points);
  }
  if (idle.at_most == nullptr) context_.diags.report<diag::S0032>(clauses.rule.span);
}

/// `per day` means the unit; a field of that name is written in back-quotes.
std::optional<Unit> Adapter::unit_word(antlr4::ParserRuleContext* tree) {
  const bool one_word = tree->start == tree->stop;
  const size_t type = tree->start->getType();
  if (!one_word || type < ScoreParser::SECOND || type > ScoreParser::YEARS) return std::nullopt;
  return unit_of(tree);
}

Limit Adapter::limit(P::LimitContext* tree) {
  Limit made;
  made.span = span(tree);
  if (tree->ONCE() != nullptr) {
    made.node = OncePer{name(tree->name())};
  } else if (tree->POINTS() != nullptr) {
    PointsLimit points{amount(tree->amount()), std::nullopt, std::nullopt};
    if (tree->name() != nullptr) points.per_unit = unit_word(tree->name());
    if (tree->name() != nullptr && !points.per_unit) points.per_field = name(tree->name());
    made.node = std::move(points);
  } else {
    CountLimit count{amount(tree->amount()), std::nullopt, nullptr};
    if (tree->duration() != nullptr) count.per_unit = unit_word(tree->duration());
    if (tree->duration() != nullptr && !count.per_unit) count.per_duration = duration(tree->duration());
    made.node = std::move(count);
  }
  return made;
}

}  // namespace score::syntax
