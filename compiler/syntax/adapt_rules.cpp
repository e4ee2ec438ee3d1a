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

  Rule rule;
  Span points;
  std::vector<Part> parts;
  ExprPtr where;
  std::optional<Window> window;
  std::vector<Limit> limits;

  bool has(Rank rank) const {
    return std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return part.rank == rank; });
  }
};

Rule Adapter::rule(P::PointsRuleContext* tree) {
  Clauses clauses;
  clauses.rule.span = span(tree);
  clauses.rule.negative = tree->MINUS() != nullptr;
  clauses.points = span(tree->points());
  P::PointsContext* points = tree->points();
  clauses.rule.points = points->NUM() != nullptr ? number_literal(points->NUM()) : expression(points->expr());
  for (P::RuleClauseContext* part : tree->ruleClause()) clause(part, clauses);
  check_clause_order(clauses);
  finish_source(clauses);
  return std::move(clauses.rule);
}

void Adapter::clause(P::RuleClauseContext* tree, Clauses& clauses) {
  Rule& rule = clauses.rule;
  const auto add = [&](Clauses::Rank rank, std::string_view what) {
    if (rank != Clauses::kLimit && clauses.has(rank)) given_twice(span(tree), what);
    clauses.parts.push_back({rank, span(tree)});
  };
  if (P::StringContext* label = tree->string()) {
    add(Clauses::kLabel, "the label");
    rule.label = string(label);
  } else if (P::DecayContext* fading = tree->decay()) {
    add(Clauses::kDecay, "`decay`");
    rule.decay = decay(fading);
  } else if (P::WhenClauseContext* when = tree->whenClause()) {
    add(Clauses::kWhen, "`when`");
    rule.when = expression(when->expr());
  } else if (P::ClampContext* range = tree->clamp()) {
    add(Clauses::kIn, "`in`");
    rule.clamp = clamp(range);
  } else if (P::WhereClauseContext* filter = tree->whereClause()) {
    add(Clauses::kWhere, "`where`");
    clauses.where = expression(filter->expr());
  } else if (P::WindowContext* range = tree->window()) {
    add(Clauses::kWindow, "the window");
    clauses.window = window(range);
  } else if (P::LimitContext* limited = tree->limit()) {
    add(Clauses::kLimit, "");
    if (tree->COMMA() == nullptr) {
      const uint32_t before = clauses.parts.size() > 1 ? clauses.parts[clauses.parts.size() - 2].span.end
                                                       : clauses.points.end;
      context_.diags.report<diag::S0031>(span(limited), text(span(limited)))
          .fix({context_.file, before, before}, ",");
    }
    clauses.limits.push_back(limit(limited));
  } else {
    event_clause(tree, clauses);
  }
}

/// `each …`, `once …`, `per … idle`. The pattern's own `where` and window are clauses of their own for the order.
void Adapter::event_clause(P::RuleClauseContext* tree, Clauses& clauses) {
  if (clauses.has(Clauses::kSource)) given_twice(span(tree), "the event");
  clauses.parts.push_back({Clauses::kSource, span(tree)});
  if (P::IdleContext* idle = tree->idle()) {
    clauses.rule.source = IdleSource{duration(idle->duration()), pattern(idle->fullPattern()), nullptr};
    return;
  }
  P::EventSourceContext* source = tree->eventSource();
  Chain events = chain(source->fullChain());
  if (events.steps.empty() && events.first.window) {
    Span& event = clauses.parts.back().span;
    event.end = events.first.window->span.begin;
    while (event.end > event.begin && std::isspace(static_cast<unsigned char>(context_.text[event.end - 1])) != 0) {
      --event.end;
    }
    clauses.parts.push_back({Clauses::kWindow, events.first.window->span});
  }
  clauses.rule.source = EventSource{source->ONCE() != nullptr, std::move(events), {}};
}

void Adapter::check_clause_order(const Clauses& clauses) {
  const auto& parts = clauses.parts;
  const auto early = [](const Clauses::Part& a, const Clauses::Part& b) { return a.rank < b.rank; };
  const auto wrong = std::is_sorted_until(parts.begin(), parts.end(), early);
  if (wrong == parts.end()) return;
  const Span rule = clauses.rule.span;
  // The clause that comes too late is the one with the lower rank.
  std::string_view clause = text(wrong->span);
  while (clause.starts_with(',') || clause.starts_with(' ')) clause.remove_prefix(1);
  std::vector<Clauses::Part> sorted = parts;
  std::stable_sort(sorted.begin(), sorted.end(), early);
  std::string line(text({rule.file, rule.begin, clauses.points.end}));
  for (const Clauses::Part& part : sorted) {
    std::string_view written = text(part.span);
    while (written.starts_with(',') || written.starts_with(' ')) written.remove_prefix(1);
    line += part.rank == Clauses::kLimit ? ", " : " ";
    line += written;
  }
  context_.diags.report<diag::S0022>(wrong->span, clause.substr(0, clause.find_first_of(" \t\r\n"))).fix(rule, line);
}

/// Hands `where`, window and limits to the event they belong to.
void Adapter::finish_source(Clauses& clauses) {
  if (auto* idle = std::get_if<IdleSource>(&clauses.rule.source)) return finish_idle(clauses, *idle);
  auto* source = std::get_if<EventSource>(&clauses.rule.source);
  if (source == nullptr) {
    for (const Clauses::Part& part : clauses.parts) {
      if (part.rank != Clauses::kWhere && part.rank != Clauses::kWindow && part.rank != Clauses::kLimit) continue;
      std::string_view written = text(part.span);
      while (written.starts_with(',') || written.starts_with(' ')) written.remove_prefix(1);
      context_.diags.report<diag::S0040>(part.span, written);
      return;
    }
    return;
  }
  source->limits = std::move(clauses.limits);
  Pattern& events = source->chain.first;
  if (clauses.where != nullptr) {
    if (events.where != nullptr) given_twice(clauses.where->span, "`where`");
    events.where = std::move(clauses.where);
  }
  if (clauses.window) {
    if (events.window) given_twice(clauses.window->span, "the window");
    events.window = std::move(clauses.window);
  }
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
  if (clauses.where != nullptr && idle.pattern.where == nullptr) idle.pattern.where = std::move(clauses.where);
  if (clauses.window && !idle.pattern.window) idle.pattern.window = std::move(clauses.window);
}

Limit Adapter::limit(P::LimitContext* tree) {
  Limit made;
  made.span = span(tree);
  if (tree->ONCE() != nullptr) {
    made.node = OncePer{name(tree->name())};
    return made;
  }
  std::optional<Unit> unit;
  if (tree->unit() != nullptr) unit = unit_of(tree->unit());
  if (tree->POINTS() != nullptr) {
    PointsLimit points{amount(tree->amount()), unit, std::nullopt};
    if (tree->name() != nullptr) points.per_field = name(tree->name());
    made.node = std::move(points);
  } else {
    made.node = CountLimit{amount(tree->amount()), unit,
                           tree->duration() != nullptr ? duration(tree->duration()) : nullptr};
  }
  return made;
}

}  // namespace score::syntax
