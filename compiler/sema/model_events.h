#pragma once
// The checked model's events: which of them are meant, and what is made of them.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compiler/sema/model_expr.h"

namespace score::sema {

/// A kind of event. Field 0 is its time: a timestamp named `at`.
struct EventType {
  std::string name;
  std::string lead_column;  // the input's column with the lead's key
  std::vector<Field> fields;
  std::optional<uint32_t> key;  // events of one lead with an equal key are one
  Span span;
};

/// The times from low to high, each included or not; null where open. Timestamps that no event takes part in.
struct Window {
  ExprPtr low, high;
  bool low_included = false, high_included = false;
  Span span;
};

/// Events of one type, up to now, for which `where` is true and that lie in the window.
struct Selection {
  uint32_t event = 0;
  ExprPtr where;  // bool over the event's fields and the lead; null keeps all
  Window window;
  Span span;
};

/// `[not] followed by B within D`, seen from the step before it. `before` and `here` are pairs of values that must be
/// known and equal, of the event before and of this one.
struct ChainLink {
  bool negated = false;  // only in the last link
  Selection selection;
  ExprPtr within;  // duration; null: at any time later
  std::vector<ExprPtr> before, here;
};

struct Chain {
  Selection first;
  std::vector<ChainLink> links;
};

enum class EventOp : uint8_t {
  Any,    // bool
  Count,  // int
  Sum,
  Min,
  Max,
  Avg,
  Distinct,
  First,
  Last,       // of `value`
  InPeriods,  // in at least `count` of the last `of` `unit`s
  OnDays,     // on at least `count` days in any `of` days
  Burst,      // at least `count` in any `length`
  FirstTime,  // for the first time within `within`
  Stopped,    // for `length`
  Returned,   // after `length` within `within`
};

/// A value at lead rate made from events. Which operands are there follows from `op`; their meaning stands in
/// docs/language.md.
struct EventExpr {
  EventOp op{};
  Chain chain;             // links only for Any and Count
  ExprPtr value;           // over the event
  ExprPtr count, of;       // ints
  ExprPtr length, within;  // durations
  CalendarUnit unit{};
  uint32_t zone = 0;
};

enum class LimitKind : uint8_t {
  CoolDown,   // at most `count` per `duration`
  PerBucket,  // `count` of each `key`, or of each calendar `unit`
  Newest,     // at most `count`
  Points,     // at most `points`, of each `key` or `unit` if there is one
};
struct Limit {
  LimitKind kind{};
  ExprPtr count;     // int
  ExprPtr duration;  // duration
  ExprPtr points;    // decimal
  ExprPtr key;       // over the event; may be optional
  std::optional<CalendarUnit> unit;
  Span span;  // empty for the limit that `once` is
};

enum class DecayKind : uint8_t { None, Halving, Fading, Dropping, Expiring };
struct Decay {
  DecayKind kind = DecayKind::None;
  ExprPtr length;   // duration
  ExprPtr percent;  // Dropping: a number, 10 for 10%
};

/// `each E …`, `once E …`. The first selection's window is the rule's.
struct EventSource {
  Chain chain;
  std::vector<Limit> limits;  // in the order of the text; `once` is a Newest of 1
  Decay decay;                // the rule's own or the one it inherits
  uint32_t zone = 0;
};

/// `per D idle since last E, at most Q points`.
struct IdleSource {
  ExprPtr last;     // timestamp?, of the last such event
  ExprPtr every;    // duration
  ExprPtr at_most;  // decimal, not negative
};

}  // namespace score::sema
