#pragma once
// The plan's event half: which events a condition or a rule selects, and what it makes of them.
//
// Nodes of rate Event have a value for one event of one type at a time. They stand among the plan's other nodes, but an
// engine runs them only inside a selection, whose `program` lists the ones it needs, arguments first.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/sema/model.h"
#include "compiler/source/source.h"

namespace score::plan {

using NodeId = uint32_t;
inline constexpr NodeId kNoNode = UINT32_MAX;

using sema::CalendarUnit;
using sema::EventType;

/// Events of one type of the lead, up to now, for which `where` is true and that lie in the window.
struct Selection {
  uint32_t event = 0;                    // into Plan::events
  NodeId where = kNoNode;                // bool, rate Event or lower; kNoNode keeps all
  NodeId low = kNoNode, high = kNoNode;  // the window: timestamps of a rate below Event, kNoNode where open
  bool low_included = false, high_included = false;
  source::Span window;          // its text; empty without one
  std::vector<NodeId> program;  // rate Event: what `where` and the selection's user need
};

/// `[not] followed by B within D`, seen from the step before.
struct ChainLink {
  bool negated = false;  // only in the last link
  Selection selection;
  NodeId within = kNoNode;  // duration
  // Values that must be known and equal: of the event before, of this one. Both in their selection's program.
  std::vector<NodeId> before, here;
};

struct Chain {
  Selection first;
  std::vector<ChainLink> links;
};

using sema::EventOp;

/// A value at lead rate that is made from events; the meaning of each op is in docs/language.md.
struct EventExpr {
  EventOp op{};
  Chain chain;
  NodeId value = kNoNode;   // what sum, min, max, avg, distinct, first and last look at
  NodeId count = kNoNode;   // at least N
  NodeId of = kNoNode;      // of the last M; in any M days
  NodeId length = kNoNode;  // duration
  NodeId within = kNoNode;  // duration
  CalendarUnit unit{};
  uint32_t zone = 0;
};

using sema::DecayKind;
using sema::LimitKind;

struct Limit {
  LimitKind kind{};
  NodeId count = kNoNode;     // CoolDown, PerBucket, Newest: int
  NodeId duration = kNoNode;  // CoolDown
  NodeId points = kNoNode;    // Points: decimal
  // What makes the buckets of PerBucket and Points: a value of the event, or the calendar, or (Points) nothing.
  NodeId key = kNoNode;
  std::optional<CalendarUnit> unit;
  source::Span span;  // its text; empty for `once`
};

struct Decay {
  DecayKind kind = DecayKind::None;
  NodeId length = kNoNode;   // duration
  NodeId percent = kNoNode;  // Dropping: number, 10 for 10%
};

/// Where an event rule's points come from. The chain's first selection has the rule's window, which is applied in
/// step 3 and not before.
struct EventSource {
  Chain chain;
  std::vector<Limit> limits;  // in the order of the text
  Decay decay;
  uint32_t zone = 0;
};

/// `-5 per D idle since last E, at most Q points`.
struct IdleSource {
  NodeId last = kNoNode;     // timestamp, unknown without such an event
  NodeId every = kNoNode;    // duration
  NodeId at_most = kNoNode;  // decimal, not negative
};

}  // namespace score::plan
