// Scores, line by line.
#include "runtime/engine/explain.h"

#include <algorithm>

#include "runtime/engine/value_text.h"

namespace score::engine {

using interpret::LineTrace;
using plan::ItemKind;
using plan::LineKind;
using plan::NodeId;
using source::Span;

Explanation Explainer::score(const Evaluation& of, uint32_t index) const {
  const plan::Score& score = plan_.scores[index];
  Explanation out;
  out.score = score.name;
  out.points = of.outcome.scores[index];
  out.source_line = conditions_.line_of(score.span);
  if (score.formula != plan::kNoNode) {
    formula(of, score, out);
    return out;
  }
  const plan::Group& block = plan_.groups[score.group];
  out.bounds = bounds(of, block.clamp);
  out.groups.push_back({score.name, block.mode, 0, 0, out.source_line});
  group(of, block, 0, out);
  return out;
}

void Explainer::formula(const Evaluation& of, const plan::Score& score, Explanation& out) const {
  const Span said = conditions_.span_of(score.formula, score.span);
  out.bounds = bounds(of, score.clamp);
  ExplainedLine made = line(of, score.line);
  made.text = conditions_.text_of(said.begin == said.end ? score.span : said);
  made.title = made.text;
  made.facts = conditions_.facts(of.lead, score.formula);
  made.before_limit = of.trace.lines[score.line].before_limit;
  made.bounds = out.bounds;
  out.formula = made.text;
  out.lines.push_back(std::move(made));
}

/// The lines of a group's parts, then what its limit and weight took.
void Explainer::group(const Evaluation& of, const plan::Group& group, size_t index, Explanation& out) const {
  for (const plan::Item& part : group.items) item(of, part, index, out);
  ExplainedLine limit = line(of, group.line);
  limit.before_limit = of.trace.lines[group.line].before_limit;
  limit.bounds = bounds(of, group.clamp);
  limit.group = index;
  out.lines.push_back(std::move(limit));
}

void Explainer::item(const Evaluation& of, const plan::Item& item, size_t index, Explanation& out) const {
  if (item.kind == ItemKind::Group) {
    const plan::Group& inner = plan_.groups[item.index];
    const Span span = plan_.lines[inner.line].span;
    const size_t made = out.groups.size();
    out.groups.push_back(
        {plan_.lines[inner.line].label, inner.mode, index, out.groups[index].depth + 1, conditions_.line_of(span)});
    group(of, inner, made, out);
    out.lines.back().weight = item.weight;
    return;
  }
  const bool is_rule = item.kind == ItemKind::Rule;
  ExplainedLine made = line(of, is_rule ? plan_.rules[item.index].line : plan_.tables[item.index].line);
  made.group = index;
  made.weight = item.weight;
  if (is_rule) {
    rule(of, plan_.rules[item.index], made);
  } else {
    table(of, plan_.tables[item.index], made);
  }
  out.lines.push_back(std::move(made));
}

ExplainedLine Explainer::line(const Evaluation& of, uint32_t index) const {
  const plan::Line& line = plan_.lines[index];
  ExplainedLine out;
  out.kind = line.kind;
  out.state = of.outcome.lines[index].state;
  out.points = of.outcome.lines[index].points;
  out.title = model_.line_title(index, kWholeTitle);
  if (line.kind == LineKind::Rule || line.kind == LineKind::Table) out.text = conditions_.text_of(line.span);
  out.source_line = conditions_.line_of(line.span);
  return out;
}

void Explainer::rule(const Evaluation& of, const plan::Rule& rule, ExplainedLine& out) const {
  const LineTrace& trace = of.trace.lines[rule.line];
  const Span span = plan_.lines[rule.line].span;
  out.before_limit = trace.before_limit;
  out.before_weight = trace.before_weight;
  out.bounds = bounds(of, rule.clamp);
  if (!trace.asked) {
    out.because = conditions_.deciding(of.lead, rule.when, span);
    return;
  }
  if (const auto* source = std::get_if<plan::EventSource>(&rule.source)) {
    out.events = events(of, *source, span, *trace.events);
    return;
  }
  if (const auto* idle = std::get_if<plan::IdleSource>(&rule.source)) {
    out.idle_steps = trace.idle_steps;
    if (!of.lead.node_value(idle->last).known) {
      Part never;
      never.text = out.title;
      never.line = out.source_line;
      never.no_such_event = true;
      out.because.push_back(std::move(never));
    }
    return;
  }
  out.facts = conditions_.facts(of.lead, rule.points);
}

void Explainer::table(const Evaluation& of, const plan::Table& table, ExplainedLine& out) const {
  const LineTrace& trace = of.trace.lines[table.line];
  out.before_weight = trace.before_weight;
  out.before_limit = trace.before_weight;
  out.facts = conditions_.facts(of.lead, table.bands.subject);
  if (trace.band != nullptr) out.band = band_text(*trace.band);
}

EventDetail Explainer::events(const Evaluation& of, const plan::EventSource& source, Span rule,
                              const interpret::EventTrace& trace) const {
  EventDetail out;
  const plan::Selection& first = source.chain.first;
  out.event = plan_.events[first.event].name;
  out.steps = trace;
  out.window = conditions_.text_of(first.window);
  out.sequence = !source.chain.links.empty();
  out.decays = source.decay.kind != plan::DecayKind::None;
  for (size_t i = 0; i < source.limits.size(); ++i) {
    const interpret::LimitTrace& taken = trace.limits[i];
    const Span said = source.limits[i].span;
    if (taken.events == 0 && taken.points == 0) continue;
    out.cuts.push_back({said.begin == said.end ? "once" : conditions_.text_of(said), taken.events, taken.points});
  }
  if (trace.events > 0 && trace.selected == 0) {
    // Looked at for this lead alone: a trace is of one lead when it explains.
    for (const Leaf& leaf : conditions_.leaves(first.where, rule)) {
      const bool met = (of.trace.seen[leaf.node] & interpret::kSeenTrue) != 0;
      if (!met) out.never.push_back(conditions_.text_of(leaf.span));
    }
  }
  return out;
}

Bounds Explainer::bounds(const Evaluation& of, const plan::Clamp& clamp) const {
  const auto end = [&](NodeId node) {
    return node == plan::kNoNode ? std::string() : points_text(of.lead.node_value(node).scalar.i);
  };
  return {end(clamp.low), end(clamp.high)};
}

}  // namespace score::engine
