#pragma once
// The checked model's expressions, and the columns they read.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compiler/sema/type.h"
#include "compiler/source/source.h"
#include "stdlib/builtins.h"

namespace score::sema {

using source::Span;

struct Expr;
struct EventExpr;
using ExprPtr = std::shared_ptr<const Expr>;

enum class Op : uint8_t {
  Constant,  // value
  Field,     // index into Model::lead
  Param,     // index into Model::params
  Score,     // index into Model::scores: decimal, never unknown
  Grade,     // index into Model::grades (matrices too)
  Segment,   // index into Model::segments: an enum for first-match, a bool for membership
  Builtin,   // builtin(arguments): unknown if any argument is; index is the zone (Model::zones) where it takes one
  And,
  Or,  // Kleene; two or more arguments
  Not,
  If,      // condition, then, else; unknown if the condition is
  OrElse,  // the first argument if known, else the second
  IsKnown,
  IsUnknown,
  IsUnlisted,  // unknown of an unknown value
  EventField,  // field `index` of the event type `event`: only inside what is asked of each event
  Events,      // `events`: a value made from the lead's events
  TopReasons,  // index into Model::reasons: only in payloads and claims
  Fires,       // index into Model::actions, the first of its name: whether any of that name fires; only in claims
};

struct Expr {
  Op op{};
  Type type;
  Span span;
  Constant value;               // Constant
  uint32_t index = 0;           // Field, Param, Score, Grade, Segment; a Builtin's zone
  stdlib::BuiltinId builtin{};  // Builtin
  uint32_t event = 0;           // EventField
  std::vector<ExprPtr> arguments;
  std::shared_ptr<const EventExpr> events;  // Events
  bool asks_events = false;                 // some part of it is an Op::Events
  uint32_t depth = 1;  // nodes on the longest way down; limited, so that walking by recursion is safe
};

/// A column of the lead or of an event.
struct Field {
  std::string name;
  std::string column;  // the input's name for it: `from`, else the name
  Type type;           // optional only if written with `?`; a default fills in for missing values
  bool key = false;
  std::optional<Constant> default_value;
  std::string format;                // dates and times; "" means ISO 8601
  std::string split_by;              // sets
  std::vector<std::string> missing;  // spellings of "no value": the header's and the field's own
  Span span;
};

}  // namespace score::sema
