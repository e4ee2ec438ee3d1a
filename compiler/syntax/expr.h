#pragma once
// Expressions as they were written: the syntax tree's smaller half (tree.h holds declarations).
//
// Every node is a plain struct that lists its fields once, in fields(): printing, comparing and walking are made from
// that list, so a new node gets all three. An Expr holds one node of the variant below and its span. Trees own their
// parts; they are built by one thread and never changed after parsing.
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compiler/source/source.h"

namespace score::syntax {

using source::Span;

struct Expr;
using ExprPtr = std::unique_ptr<Expr>;

/// An identifier: NFC, without its back-quotes.
struct Name {
  std::string text;
  Span span;
  bool quoted = false;  // was written in back-quotes
};

/// A string literal with its escapes resolved.
struct Str {
  std::string value;
  Span span;
  bool raw = false;  // r"…"
};

/// A number as written, without `_`: "1000000", "0.5". The sign is never part of it.
struct Num {
  std::string digits;
  Span span;
  bool has_point() const { return digits.find('.') != std::string::npos; }
};

enum class Unit : uint8_t { Second, Minute, Hour, Day, Week, Month, Quarter, Year };
enum class BinaryOp : uint8_t { Add, Sub, Mul, Div, IntDiv, Mod, Eq, Ne, Lt, Le, Gt, Ge, And, Or };
enum class UnaryOp : uint8_t { Neg, Not };
enum class Quantifier : uint8_t { One, Any, All, None, Exactly };
enum class Knowledge : uint8_t { Known, Unknown, Unlisted };
enum class TextOp : uint8_t { Contains, StartsWith, EndsWith };
enum class Which : uint8_t { This, Last, Next };
enum class Boundary : uint8_t { Start, End };
enum class Part : uint8_t {
  Year,
  Quarter,
  Month,
  Day,
  Weekday,
  Hour,
  Minute,
  Second,
  IsoWeek,
  Date,
  FiscalYear,
  FiscalQuarter,
};
enum class RangeKind : uint8_t {
  Open,       // a..b: as the type says
  Exclusive,  // a..<b
  Inclusive,  // a..=b
};

// One line for a small node: the tables below are read side by side.
// clang-format off

// Literals and names.
struct NumberLit { Num number;                      template <class V> void fields(V&& v) const { v("number", number); } };
struct PercentLit { Num number;                     template <class V> void fields(V&& v) const { v("percent", number); } };
struct StringLit { Str text;                        template <class V> void fields(V&& v) const { v("text", text); } };
struct BoolLit { bool value = false;                template <class V> void fields(V&& v) const { v("value", value); } };
struct UnknownLit {                                 template <class V> void fields(V&&) const {} };
struct DateLit { std::string text;                  template <class V> void fields(V&& v) const { v("date", text); } };
/// ISO 8601 with or without seconds, fraction, offset.
struct TimestampLit { std::string text;             template <class V> void fields(V&& v) const { v("timestamp", text); } };
/// `30 days`, `1.5 hours`, `3 months`.
struct Quantity { ExprPtr amount; Unit unit{};      template <class V> void fields(V&& v) const { v("amount", amount); v("unit", unit); } };
struct ListLit { std::vector<ExprPtr> items;        template <class V> void fields(V&& v) const { v("items", items); } };
struct NameRef { Name name;                         template <class V> void fields(V&& v) const { v("name", name); } };
/// `lead.x`, `interest.crm`, `a.asset`, `std.titles.f`.
struct MemberRef { ExprPtr object; Name member;     template <class V> void fields(V&& v) const { v("object", object); v("member", member); } };
/// A call of a function or a define with parameters. `round half up` is one name.
struct Call { Name callee; std::vector<ExprPtr> arguments;
  template <class V> void fields(V&& v) const { v("callee", callee); v("arguments", arguments); } };
/// Brackets are kept: they decide what an inline `where` takes in, and the formatter prints them.
struct Paren { ExprPtr inner;                       template <class V> void fields(V&& v) const { v("inner", inner); } };

// Operators.
struct Unary { UnaryOp op{}; ExprPtr operand;       template <class V> void fields(V&& v) const { v("op", op); v("operand", operand); } };
struct Binary { BinaryOp op{}; ExprPtr left, right; Span op_span;
  template <class V> void fields(V&& v) const { v("op", op); v("left", left); v("right", right); } };
struct If { ExprPtr condition, then, otherwise;
  template <class V> void fields(V&& v) const { v("if", condition); v("then", then); v("else", otherwise); } };
struct OrElse { ExprPtr value, fallback;            template <class V> void fields(V&& v) const { v("value", value); v("fallback", fallback); } };
/// `x is known`, `x is not known`.
struct Is { ExprPtr value; Knowledge what{}; bool negated = false;
  template <class V> void fields(V&& v) const { v("value", value); v("what", what); v("negated", negated); } };
/// `x in [..]`, `x in NAME`, `x not in [..]`.
struct In { ExprPtr value, list; bool negated = false;
  template <class V> void fields(V&& v) const { v("value", value); v("list", list); v("negated", negated); } };
/// `x in a..b`; either end may be absent.
struct InRange { ExprPtr value, low, high; RangeKind kind{}; bool negated = false; Span range_span;
  template <class V> void fields(V&& v) const { v("value", value); v("low", low); v("high", high); v("kind", kind); v("negated", negated); } };
/// `signed_up in last month`.
struct InPeriod { ExprPtr value; Which which{}; Unit unit{}; bool negated = false;
  template <class V> void fields(V&& v) const { v("value", value); v("which", which); v("unit", unit); v("negated", negated); } };
/// `title contains any of ["a", "b"]`; the operand of any, all, none is a list.
struct TextTest { ExprPtr value; TextOp op{}; Quantifier quantifier{}; ExprPtr operand; bool negated = false;
  template <class V> void fields(V&& v) const { v("value", value); v("op", op); v("quantifier", quantifier); v("operand", operand); v("negated", negated); } };
/// `interests has any [crm, erp]`.
struct SetTest { ExprPtr value; Quantifier quantifier{}; ExprPtr list;
  template <class V> void fields(V&& v) const { v("value", value); v("quantifier", quantifier); v("list", list); } };
struct Matches { ExprPtr value; ExprPtr pattern; bool negated = false;
  template <class V> void fields(V&& v) const { v("value", value); v("pattern", pattern); v("negated", negated); } };

// Times.
/// `days between a and b`.
struct UnitsBetween { Unit unit{}; ExprPtr from, to; template <class V> void fields(V&& v) const { v("unit", unit); v("from", from); v("to", to); } };
/// `days since x`.
struct UnitsSince { Unit unit{}; ExprPtr moment;    template <class V> void fields(V&& v) const { v("unit", unit); v("moment", moment); } };
/// `year of x`, `iso_week of x`.
struct PartOf { Part part{}; ExprPtr moment;        template <class V> void fields(V&& v) const { v("part", part); v("moment", moment); } };
/// `start of month of x`.
struct BoundaryOf { Boundary boundary{}; Unit unit{}; ExprPtr moment;
  template <class V> void fields(V&& v) const { v("boundary", boundary); v("unit", unit); v("moment", moment); } };
/// `t in zone "Asia/Tokyo"`.
struct InZone { ExprPtr moment; Str zone;           template <class V> void fields(V&& v) const { v("moment", moment); v("zone", zone); } };
/// `next business day [after x] [at 09:00]`; without `after` it is after now.
struct NextBusinessDay { ExprPtr after; std::optional<int> minute_of_day;
  template <class V> void fields(V&& v) const { v("after", after); v("at", minute_of_day); } };

// Events.
/// `within 30 days`, `within 3 months`.
struct WithinWindow { ExprPtr length;               template <class V> void fields(V&& v) const { v("length", length); } };
/// `between 90 and 30 days ago`.
struct BetweenAgoWindow { ExprPtr from, to; Unit unit{}; template <class V> void fields(V&& v) const { v("from", from); v("to", to); v("unit", unit); } };
struct SinceWindow { ExprPtr start;                 template <class V> void fields(V&& v) const { v("start", start); } };
struct BeforeWindow { ExprPtr end;                  template <class V> void fields(V&& v) const { v("end", end); } };
/// `this quarter`, `last month`.
struct CalendarWindow { Which which{}; Unit unit{}; template <class V> void fields(V&& v) const { v("which", which); v("unit", unit); } };
struct Window {
  Span span;
  std::variant<WithinWindow, BetweenAgoWindow, SinceWindow, BeforeWindow, CalendarWindow> node;
  template <class V> void fields(V&& v) const { v("window", node); }
};

/// `page_view as p where path == "/x" within 30 days`. `field` is set in `sum(E.f …)`.
struct Pattern {
  Span span;
  Name event;
  std::optional<Name> field;
  std::optional<Name> alias;
  ExprPtr where;  // may be null
  std::optional<Window> window;
  template <class V> void fields(V&& v) const {
    v("event", event); v("field", field); v("as", alias); v("where", where); v("window", window);
  }
};
/// One step of a chain: `[not] followed by PATTERN [within D]`; the D stands here, not in the pattern's window.
struct Step {
  bool negated = false;
  Pattern pattern;
  ExprPtr within;  // may be null
  template <class V> void fields(V&& v) const { v("not", negated); v("pattern", pattern); v("within", within); }
};
/// A pattern and what follows it; mostly no step at all.
struct Chain {
  Pattern first;
  std::vector<Step> steps;
  template <class V> void fields(V&& v) const { v("first", first); v("steps", steps); }
};
enum class EventTestKind : uint8_t { Any, No, Bare };  // Bare: a chain without a word before it
/// `any E …`, `no E …`, `A followed by B within D`.
struct EventTest { EventTestKind kind{}; Chain chain; template <class V> void fields(V&& v) const { v("kind", kind); v("chain", chain); } };
enum class Aggregate : uint8_t { Count, Sum, Min, Max, Avg, Distinct, First, Last };
/// `count(E …)`, `sum(E.f …)`, `first(E …).f`: the pattern's field is what is aggregated.
struct AggregateOf { Aggregate function{}; Chain chain; template <class V> void fields(V&& v) const { v("function", function); v("chain", chain); } };
/// `days since last E …`.
struct SinceLast { Unit unit{}; Pattern pattern;    template <class V> void fields(V&& v) const { v("unit", unit); v("pattern", pattern); } };
/// `E in at least 3 of the last 8 weeks`.
struct InPeriods { Pattern pattern; ExprPtr at_least, of_last; Unit unit{};
  template <class V> void fields(V&& v) const { v("pattern", pattern); v("at_least", at_least); v("of_last", of_last); v("unit", unit); } };
/// `E on at least 3 days in any 7 days`.
struct OnDays { Pattern pattern; ExprPtr at_least, any;
  template <class V> void fields(V&& v) const { v("pattern", pattern); v("at_least", at_least); v("any", any); } };
/// `at least 5 E in any 24 hours`.
struct Burst { ExprPtr at_least; Pattern pattern; ExprPtr any;
  template <class V> void fields(V&& v) const { v("at_least", at_least); v("pattern", pattern); v("any", any); } };
/// `E for the first time within 7 days`.
struct FirstTime { Pattern pattern; ExprPtr within; template <class V> void fields(V&& v) const { v("pattern", pattern); v("within", within); } };
/// `E stopped for 60 days`.
struct Stopped { Pattern pattern; ExprPtr length;   template <class V> void fields(V&& v) const { v("pattern", pattern); v("for", length); } };
/// `E returned after 60 days within 7 days`.
struct Returned { Pattern pattern; ExprPtr after, within;
  template <class V> void fields(V&& v) const { v("pattern", pattern); v("after", after); v("within", within); } };

// clang-format on

using ExprNode =
    std::variant<NumberLit, PercentLit, StringLit, BoolLit, UnknownLit, DateLit, TimestampLit, Quantity, ListLit,
                 NameRef, MemberRef, Call, Paren, Unary, Binary, If, OrElse, Is, In, InRange, InPeriod, TextTest,
                 SetTest, Matches, UnitsBetween, UnitsSince, PartOf, BoundaryOf, InZone, NextBusinessDay, EventTest,
                 AggregateOf, SinceLast, InPeriods, OnDays, Burst, FirstTime, Stopped, Returned>;

struct Expr {
  Span span;
  ExprNode node;
};

template <class Node>
ExprPtr make_expr(Span span, Node node) {
  return std::make_unique<Expr>(Expr{span, ExprNode(std::move(node))});
}

/// The node of type `T` if that is what `expr` holds; `expr` may be null.
template <class T>
const T* as(const Expr* expr) {
  return expr == nullptr ? nullptr : std::get_if<T>(&expr->node);
}

}  // namespace score::syntax
