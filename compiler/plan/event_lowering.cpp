#include "compiler/plan/event_lowering.h"

#include <algorithm>

#include "compiler/plan/node_builder.h"

namespace score::plan {

Selection EventLowering::selection(const sema::Selection& source) {
  Selection made;
  made.event = source.event;
  made.where = nodes_.lower(source.where);
  made.low = nodes_.lower(source.window.low);
  made.high = nodes_.lower(source.window.high);
  made.low_included = source.window.low_included;
  made.high_included = source.window.high_included;
  made.window = source.window.span;
  need(made, {made.where});
  return made;
}

void EventLowering::need(Selection& selection, const std::vector<NodeId>& roots) const {
  std::vector<NodeId> open = roots;
  while (!open.empty()) {
    const NodeId id = open.back();
    open.pop_back();
    if (id == kNoNode || plan_.nodes[id].rate != Rate::Event) continue;
    if (std::find(selection.program.begin(), selection.program.end(), id) != selection.program.end()) continue;
    selection.program.push_back(id);
    const Node& node = plan_.nodes[id];
    open.insert(open.end(), plan_.arguments_of(node), plan_.arguments_of(node) + node.argument_count);
  }
  std::sort(selection.program.begin(), selection.program.end());  // arguments have the lower ids
}

Chain EventLowering::chain(const sema::Chain& source) {
  Chain made;
  made.first = selection(source.first);
  Selection* before = &made.first;
  made.links.reserve(source.links.size());  // `before` points into it
  for (const sema::ChainLink& link : source.links) {
    ChainLink& out = made.links.emplace_back();
    out.negated = link.negated;
    out.selection = selection(link.selection);
    out.within = nodes_.lower(link.within);
    for (const sema::ExprPtr& value : link.before) out.before.push_back(nodes_.lower_comparable(value));
    for (const sema::ExprPtr& value : link.here) out.here.push_back(nodes_.lower_comparable(value));
    need(*before, out.before);
    need(out.selection, out.here);
    before = &out.selection;
  }
  return made;
}

EventExpr EventLowering::expr(const sema::EventExpr& source) {
  EventExpr made;
  made.op = source.op;
  made.chain = chain(source.chain);
  made.value = source.op == EventOp::Distinct ? nodes_.lower_comparable(source.value) : nodes_.lower(source.value);
  made.count = nodes_.lower(source.count);
  made.of = nodes_.lower(source.of);
  made.length = nodes_.lower(source.length);
  made.within = nodes_.lower(source.within);
  made.unit = source.unit;
  made.zone = source.zone;
  need(made.chain.first, {made.value});
  return made;
}

EventSource EventLowering::source(const sema::EventSource& source, NodeId points) {
  EventSource made;
  made.chain = chain(source.chain);
  made.zone = source.zone;
  made.decay = {source.decay.kind, nodes_.lower(source.decay.length), nodes_.lower(source.decay.percent)};
  need(made.chain.first, {points});
  for (const sema::Limit& limit : source.limits) {
    Limit out;
    out.kind = limit.kind;
    out.count = nodes_.lower(limit.count);
    out.duration = nodes_.lower(limit.duration);
    out.points = nodes_.lower(limit.points);
    out.key = nodes_.lower_comparable(limit.key);
    out.unit = limit.unit;
    out.span = limit.span;
    need(made.chain.first, {out.key});
    made.limits.push_back(out);
  }
  return made;
}

}  // namespace score::plan
