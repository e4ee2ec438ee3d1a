#pragma once
// The event half of lowering.
#include <vector>

#include "compiler/plan/plan.h"
#include "compiler/sema/model.h"

namespace score::plan {

class NodeBuilder;

class EventLowering {
 public:
  EventLowering(Plan& plan, NodeBuilder& nodes) : plan_(plan), nodes_(nodes) {}

  EventExpr expr(const sema::EventExpr& source);
  /// `points` is the rule's points node, which joins the first selection's program.
  EventSource source(const sema::EventSource& source, NodeId points);

 private:
  Selection selection(const sema::Selection& source);
  Chain chain(const sema::Chain& source);
  /// Adds to the selection's program what `roots` need of event rate.
  void need(Selection& selection, const std::vector<NodeId>& roots) const;

  Plan& plan_;
  NodeBuilder& nodes_;
};

}  // namespace score::plan
