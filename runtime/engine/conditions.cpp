#include "runtime/engine/conditions.h"

#include <algorithm>

#include "runtime/engine/value_text.h"
#include "stdlib/modules.h"

namespace score::engine {

using interpret::LeadEvaluator;
using interpret::Value;
using plan::Node;
using plan::NodeId;
using plan::Op;
using source::Span;

namespace {

bool inside(Span inner, Span outer) {
  return inner.file == outer.file && inner.begin >= outer.begin && inner.end <= outer.end;
}

bool empty(Span span) {
  return span.begin == span.end;
}

}  // namespace

Conditions::Conditions(const Model& model) : model_(model), plan_(model.plan()), spans_(plan_.nodes.size()) {
  for (const plan::Mention& mention : plan_.mentions) {
    std::vector<Span>& spans = spans_[mention.node];
    const bool known = std::find(spans.begin(), spans.end(), mention.span) != spans.end();
    if (!known && !empty(mention.span)) spans.push_back(mention.span);
  }
  for (size_t file = 0; file < model.sources().size(); ++file) {
    library_.push_back(stdlib::is_module(model.sources().file(static_cast<source::FileId>(file)).name()));
  }
}

Span Conditions::span_of(NodeId node, Span within) const {
  const std::vector<Span>& spans = spans_[node];
  for (const Span span : spans) {
    if (inside(span, within)) return span;
  }
  return spans.empty() ? Span{} : spans.front();
}

uint32_t Conditions::line_of(Span span) const {
  return model_.sources().file(span.file).position(span.begin).line;
}

/// Whether a condition has parts of its own in the text: a range test is an `and` that nobody wrote.
bool Conditions::splits(const Node& node, Span span, Span* inner) const {
  *inner = span;
  if (node.op == Op::Not) {
    const NodeId operand = plan_.arguments_of(node)[0];
    const Node& below = plan_.nodes[operand];
    if (below.op != Op::And && below.op != Op::Or) return false;
    *inner = span_of(operand, span);
    Span unused;
    return splits(below, *inner, &unused);
  }
  if (node.op != Op::And && node.op != Op::Or) return false;
  return std::all_of(plan_.arguments_of(node), plan_.arguments_of(node) + node.argument_count, [&](NodeId argument) {
    const Span part = span_of(argument, span);
    return plan_.nodes[argument].op == Op::Constant || (!empty(part) && part != span && !inside(span, part));
  });
}

void Conditions::collect_leaves(NodeId id, Span within, std::vector<Leaf>& out) const {
  const Node& node = plan_.nodes[id];
  const Span span = span_of(id, within);
  Span inner;
  if (!splits(node, span, &inner)) {
    if (node.op != Op::Constant && !empty(span)) out.push_back({id, span});
    return;
  }
  for (uint32_t i = 0; i < node.argument_count; ++i) collect_leaves(plan_.arguments_of(node)[i], inner, out);
}

std::vector<Leaf> Conditions::leaves(NodeId root, Span within) const {
  std::vector<Leaf> out;
  if (root != plan::kNoNode) collect_leaves(root, within, out);
  return out;
}

/// What a name of the standard library means is no part of the model's text: it is said by the name.
bool Conditions::unfolds(const Node& node, Span span) const {
  return of_library(span) || std::none_of(plan_.arguments_of(node), plan_.arguments_of(node) + node.argument_count,
                                          [&](NodeId argument) { return of_library(span_of(argument, span)); });
}

/// An `and` that is false is so by its false operands, an unknown one by its unknown ones; `or` likewise.
void Conditions::collect_deciding(const LeadEvaluator& lead, NodeId id, Span within, std::vector<Part>& out) const {
  const Node& node = plan_.nodes[id];
  const Value& value = lead.node_value(id);
  const Span span = span_of(id, within);
  Span inner;
  if (node.op != Op::Not && unfolds(node, span) && splits(node, span, &inner)) {
    for (uint32_t i = 0; i < node.argument_count; ++i) {
      const NodeId argument = plan_.arguments_of(node)[i];
      const Value& part = lead.node_value(argument);
      const bool same = part.known == value.known && (!part.known || part.scalar.b == value.scalar.b);
      if (same) collect_deciding(lead, argument, inner, out);
    }
    return;
  }
  Part part;
  part.text = text_of(span);
  part.line = line_of(span);
  if (span.file != kModelFile) part.module = model_.sources().file(span.file).name();
  if (value.known) part.value = value.scalar.b;
  part.facts = facts(lead, id);
  part.no_such_event = !value.known && lacks_event(lead, id);
  out.push_back(std::move(part));
}

std::vector<Part> Conditions::deciding(const LeadEvaluator& lead, NodeId root, Span within) const {
  std::vector<Part> out;
  if (root != plan::kNoNode) collect_deciding(lead, root, within, out);
  return out;
}

bool Conditions::lacks_event(const LeadEvaluator& lead, NodeId id) const {
  const Node& node = plan_.nodes[id];
  if (node.op == Op::Events) return !lead.node_value(id).known;
  return std::any_of(plan_.arguments_of(node), plan_.arguments_of(node) + node.argument_count,
                     [&](NodeId argument) { return lacks_event(lead, argument); });
}

Fact Conditions::fact(const LeadEvaluator& lead, NodeId id) const {
  const Node& node = plan_.nodes[id];
  const Value& value = lead.node_value(id);
  Fact made;
  switch (node.op) {
    case Op::Field: made.name = plan_.fields[node.index].name; break;
    case Op::Param: made.name = plan_.params[node.index].name; break;
    case Op::Score: made.name = plan_.scores[node.index].name; break;
    case Op::Grade: made.name = plan_.grades[node.index].name; break;
    case Op::Segment: made.name = plan_.segments[node.index].name; break;
    default: made.name = text_of(span_of(id, Span{})); break;
  }
  made.value = value_text(value, node.type, plan_.enums);
  made.json = value_json(value, node.type, plan_.enums);
  made.known = value.known;
  made.is_field = node.op == Op::Field;
  return made;
}

void Conditions::collect_facts(const LeadEvaluator& lead, NodeId id, std::vector<Fact>& out) const {
  const Node& node = plan_.nodes[id];
  switch (node.op) {
    case Op::Events:
      if (node.type.kind == sema::Kind::Bool || spans_[id].empty()) return;
      [[fallthrough]];
    case Op::Field:
    case Op::Param:
    case Op::Score:
    case Op::Grade:
    case Op::Segment: {
      Fact made = fact(lead, id);
      const bool told = std::any_of(out.begin(), out.end(), [&](const Fact& old) { return old.name == made.name; });
      if (!told) out.push_back(std::move(made));
      return;
    }
    default: break;
  }
  for (uint32_t i = 0; i < node.argument_count; ++i) collect_facts(lead, plan_.arguments_of(node)[i], out);
}

std::vector<Fact> Conditions::facts(const LeadEvaluator& lead, NodeId node) const {
  std::vector<Fact> out;
  if (node != plan::kNoNode) collect_facts(lead, node, out);
  return out;
}

}  // namespace score::engine
