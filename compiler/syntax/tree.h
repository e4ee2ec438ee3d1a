#pragma once
// A rule file as it was written: declarations, score blocks, tests. Expressions stand in expr.h, with the rules that
// hold for all nodes.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compiler/syntax/expr.h"

namespace score::syntax {

// One line for a small node: the tables below are read side by side.
// clang-format off

// ---- Header and small declarations -------------------------------------------------------------------------------

struct Header {
  Span span;
  std::optional<Name> model, module;  // what the file is; not both
  std::optional<Str> version, timezone;
  std::optional<Str> holidays, holidays_file;  // dates, or a file of them (`lines of`)
  std::vector<Name> words;                     // what each line begins with
  std::vector<Str> missing;  // spellings of "no value"
  bool has_missing = false;  // `missing` was written
  std::optional<int> fiscal_start_month;  // 1..12
  template <class V> void fields(V&& v) const {
    v("model", model); v("module", module); v("version", version); v("timezone", timezone); v("missing", missing);
    v("fiscal_year_starts", fiscal_start_month); v("holidays", holidays);
    v("holidays_of", holidays_file);
  }
};

/// `use std.titles`, `use "common.score" as c`.
struct Use {
  std::vector<Name> path;   // dotted, or
  std::optional<Str> file;  // a relative file
  std::optional<Name> alias;
  template <class V> void fields(V&& v) const { v("path", path); v("file", file); v("as", alias); }
};

/// A closed range whose ends may be absent: `0..100`, `0..`, `..70`. Ends are constant expressions.
struct Clamp {
  Span span;
  ExprPtr low, high;
  template <class V> void fields(V&& v) const { v("low", low); v("high", high); }
};

/// `name "spelling" "spelling"`; or a string alone, which is name and spelling at once; or `*`.
struct EnumMember {
  Span span;
  Name name;
  std::vector<Str> spellings;
  bool from_string = false;  // was written as a string alone
  template <class V> void fields(V&& v) const { v("name", name); v("spellings", spellings); }
};

struct EnumBody {
  Span span;
  bool ordered = false;
  bool open = false;  // has `*`
  std::vector<EnumMember> members;
  template <class V> void fields(V&& v) const { v("ordered", ordered); v("open", open); v("members", members); }
};

struct TypeExpr;
struct NamedType { Name name;                             template <class V> void fields(V&& v) const { v("name", name); } };
struct ListType { std::unique_ptr<TypeExpr> element;      template <class V> void fields(V&& v) const { v("element", element); } };
struct SetType { std::unique_ptr<TypeExpr> element;       template <class V> void fields(V&& v) const { v("element", element); } };
struct EnumType { EnumBody body;                          template <class V> void fields(V&& v) const { v("enum", body); } };
struct TypeExpr {
  Span span;
  std::variant<NamedType, ListType, SetType, EnumType> node;
  bool optional = false;  // a trailing `?`
  template <class V> void fields(V&& v) const { v("type", node); v("optional", optional); }
};

struct Param { Name name; TypeExpr type; std::optional<Clamp> range; ExprPtr value;
  template <class V> void fields(V&& v) const { v("name", name); v("type", type); v("in", range); v("value", value); } };
/// `let NAME = EXPR` or `let NAME = lines of "file.txt"`.
struct Let { Name name; ExprPtr value; std::optional<Str> lines_of;
  template <class V> void fields(V&& v) const { v("name", name); v("value", value); v("lines_of", lines_of); } };
struct Parameter { Name name; TypeExpr type;              template <class V> void fields(V&& v) const { v("name", name); v("type", type); } };
struct Define { Name name; std::vector<Parameter> parameters; std::optional<TypeExpr> result; ExprPtr body;
  template <class V> void fields(V&& v) const { v("name", name); v("parameters", parameters); v("result", result); v("body", body); } };
struct EnumDecl { Name name; EnumBody body;               template <class V> void fields(V&& v) const { v("name", name); v("body", body); } };

struct Field {
  Span span;
  Name name;
  TypeExpr type;
  bool key = false;
  ExprPtr default_value;  // may be null
  std::optional<Str> from, format, split_by;
  std::vector<Str> missing;
  template <class V> void fields(V&& v) const {
    v("name", name); v("type", type); v("key", key); v("default", default_value); v("from", from);
    v("format", format); v("missing", missing); v("split_by", split_by);
  }
};
struct LeadDecl { std::vector<Field> members;             template <class V> void fields(V&& v) const { v("fields", members); } };
struct EventDecl { Name name; std::optional<Str> lead_from, at_from; std::vector<Field> members;
  template <class V> void fields(V&& v) const { v("name", name); v("lead_from", lead_from); v("at_from", at_from); v("fields", members); } };

// ---- Scores ------------------------------------------------------------------------------------------------------

/// What a band, a case of a table or a grade covers.
struct RangeBand { ExprPtr low, high;                     template <class V> void fields(V&& v) const { v("low", low); v("high", high); } };
/// One value: an enum member, a string, a number, a date.
struct ValueBand { ExprPtr value;                         template <class V> void fields(V&& v) const { v("value", value); } };
struct ElseBand {                                         template <class V> void fields(V&&) const {} };
struct UnknownBand {                                      template <class V> void fields(V&&) const {} };
using BandTest = std::variant<RangeBand, ValueBand, ElseBand, UnknownBand>;

struct PointsBand { Span span; BandTest test; ExprPtr points;
  template <class V> void fields(V&& v) const { v("test", test); v("points", points); } };
/// `points by EXPR { … }`.
struct Table { Span span; ExprPtr subject; std::vector<PointsBand> bands;
  template <class V> void fields(V&& v) const { v("subject", subject); v("bands", bands); } };

struct HalvingDecay { ExprPtr every;                      template <class V> void fields(V&& v) const { v("halving_every", every); } };
struct FadingDecay { ExprPtr over;                        template <class V> void fields(V&& v) const { v("fading_over", over); } };
struct DroppingDecay { ExprPtr percent, every;            template <class V> void fields(V&& v) const { v("dropping", percent); v("every", every); } };
struct ExpiringDecay { ExprPtr after;                     template <class V> void fields(V&& v) const { v("expiring_after", after); } };
struct NoDecay {                                          template <class V> void fields(V&&) const {} };
struct Decay { Span span; std::variant<HalvingDecay, FadingDecay, DroppingDecay, ExpiringDecay, NoDecay> node;
  template <class V> void fields(V&& v) const { v("decay", node); } };

/// `at most K`, `at most K per day`, `at most K per 24 hours`.
struct CountLimit { ExprPtr count; std::optional<Unit> per_unit; ExprPtr per_duration;
  template <class V> void fields(V&& v) const { v("count", count); v("per_unit", per_unit); v("per_duration", per_duration); } };
/// `at most P points`, `at most P points per FIELD`, `at most P points per day`.
struct PointsLimit { ExprPtr points; std::optional<Unit> per_unit; std::optional<Name> per_field;
  template <class V> void fields(V&& v) const { v("points", points); v("per_unit", per_unit); v("per_field", per_field); } };
/// `once per FIELD`.
struct OncePer { Name field;                              template <class V> void fields(V&& v) const { v("field", field); } };
struct Limit { Span span; std::variant<CountLimit, PointsLimit, OncePer> node;
  template <class V> void fields(V&& v) const { v("limit", node); } };

/// `each E …`, `once E …`, with the limits behind it.
struct EventSource { bool once = false; Chain chain; std::vector<Limit> limits;
  template <class V> void fields(V&& v) const { v("once", once); v("chain", chain); v("limits", limits); } };
/// `per 30 days idle since last E, at most 20 points`.
struct IdleSource { ExprPtr every; Pattern pattern; ExprPtr at_most;
  template <class V> void fields(V&& v) const { v("every", every); v("pattern", pattern); v("at_most", at_most); } };

/// `+25 "label" when …`. The span is the whole rule; `points` is a number literal or what stands in `+( … )`.
struct Rule {
  Span span;
  bool negative = false;
  ExprPtr points;
  std::optional<Str> label;
  std::variant<std::monostate, EventSource, IdleSource> source;
  std::optional<Decay> decay;
  ExprPtr when;  // may be null
  std::optional<Clamp> clamp;
  template <class V> void fields(V&& v) const {
    v("negative", negative); v("points", points); v("label", label); v("source", source); v("decay", decay);
    v("when", when); v("in", clamp);
  }
};

struct BlockItem;
struct Block {
  Span span;
  std::vector<BlockItem> items;
  template <class V> void fields(V&& v) const { v("items", items); }
};
enum class GroupMode : uint8_t { Sum, First, Highest };
struct Group { Span span; std::optional<Str> label; GroupMode mode{}; std::optional<Clamp> clamp; Block block;
  template <class V> void fields(V&& v) const { v("label", label); v("mode", mode); v("in", clamp); v("block", block); } };
/// `weight 30% points by …`.
struct Weighted { Span span; Num percent; std::unique_ptr<BlockItem> item;
  template <class V> void fields(V&& v) const { v("percent", percent); v("item", item); } };
struct BlockItem {
  std::variant<Decay, Rule, Table, Group, Weighted> node;
  template <class V> void fields(V&& v) const { v("item", node); }
};

/// `for each product in [crm, erp]`.
struct ForEach { Name variable; ExprPtr list;             template <class V> void fields(V&& v) const { v("variable", variable); v("list", list); } };
/// A rule score has a block, a derived score a formula.
struct Score { Name name; std::optional<ForEach> lines; std::optional<Clamp> clamp; std::variant<Block, ExprPtr> body;
  template <class V> void fields(V&& v) const { v("name", name); v("for_each", lines); v("in", clamp); v("body", body); } };

// ---- Grades, segments, actions -----------------------------------------------------------------------------------

/// A label such as `A`, `B+`, `1`, `"hot lead"`.
struct Label { std::string text; Span span; };

struct GradeBand { Span span; Label label; BandTest test; template <class V> void fields(V&& v) const { v("label", label); v("test", test); } };
struct BandGrade { ExprPtr subject; std::vector<GradeBand> bands;
  template <class V> void fields(V&& v) const { v("of", subject); v("bands", bands); } };
/// `shift 2/3 when …`; thirds count labels: 2/3 moves two places on the scale, 1 moves three.
struct Shift { Span span; Num numerator; std::optional<Num> denominator; std::optional<Str> label; ExprPtr when;
  template <class V> void fields(V&& v) const { v("by", numerator); v("over", denominator); v("label", label); v("when", when); } };
struct ShiftGrade { Label start; std::vector<Label> scale; std::vector<Shift> shifts;
  template <class V> void fields(V&& v) const { v("from", start); v("over", scale); v("shifts", shifts); } };
struct Grade { Name name; std::variant<BandGrade, ShiftGrade> body;
  template <class V> void fields(V&& v) const { v("name", name); v("body", body); } };
struct Matrix { Name name; BandGrade rows, columns;       template <class V> void fields(V&& v) const { v("name", name); v("rows", rows); v("columns", columns); } };

struct SegmentCase { Span span; Name name; ExprPtr when;  // null: otherwise
  template <class V> void fields(V&& v) const { v("name", name); v("when", when); } };
struct FirstSegment { std::vector<SegmentCase> cases;     template <class V> void fields(V&& v) const { v("cases", cases); } };
struct MembershipSegment { ExprPtr when;                  template <class V> void fields(V&& v) const { v("when", when); } };
struct Segment { Name name; std::variant<FirstSegment, MembershipSegment> body;
  template <class V> void fields(V&& v) const { v("name", name); v("body", body); } };

struct Pair { Span span; Name name; ExprPtr value;        template <class V> void fields(V&& v) const { v("name", name); v("value", value); } };
struct RisesAbove { ExprPtr value, threshold;             template <class V> void fields(V&& v) const { v("value", value); v("threshold", threshold); } };
struct FallsBelow { ExprPtr value, threshold;             template <class V> void fields(V&& v) const { v("value", value); v("threshold", threshold); } };
struct Becomes { ExprPtr subject; Label label;            template <class V> void fields(V&& v) const { v("subject", subject); v("label", label); } };
struct Enters { ExprPtr segment;                          template <class V> void fields(V&& v) const { v("segment", segment); } };
struct Leaves { ExprPtr segment;                          template <class V> void fields(V&& v) const { v("segment", segment); } };
struct Rearm { Span span; bool below = true; ExprPtr threshold; template <class V> void fields(V&& v) const { v("below", below); v("threshold", threshold); } };
/// `at most 1 per 30 days`.
struct ActionLimit { Span span; ExprPtr count, per;       template <class V> void fields(V&& v) const { v("count", count); v("per", per); } };
struct Action {
  std::variant<RisesAbove, FallsBelow, Becomes, Enters, Leaves> trigger;
  bool or_is_new = false;
  std::optional<Rearm> rearm;
  ExprPtr when;  // may be null
  std::optional<ActionLimit> limit;
  std::optional<Num> priority;
  Name action;
  std::vector<Pair> payload;
  template <class V> void fields(V&& v) const {
    v("trigger", trigger); v("or_is_new", or_is_new); v("rearm", rearm); v("when", when); v("limit", limit);
    v("priority", priority); v("do", action); v("payload", payload);
  }
};

// ---- Tests -------------------------------------------------------------------------------------------------------

struct TestLead { Span span; std::vector<Pair> values;    template <class V> void fields(V&& v) const { v("values", values); } };
struct TestEvent { Span span; Name event; std::vector<Pair> values; std::optional<Num> times;
  template <class V> void fields(V&& v) const { v("event", event); v("values", values); v("times", times); } };
struct TestPrevious { Span span; std::vector<Pair> values; template <class V> void fields(V&& v) const { v("values", values); } };
struct Expect { Span span; std::vector<ExprPtr> claims;   template <class V> void fields(V&& v) const { v("claims", claims); } };
/// `cases "file.csv"`.
struct CasesFile { Span span; Str file;                   template <class V> void fields(V&& v) const { v("file", file); } };
using TestItem = std::variant<TestLead, TestEvent, TestPrevious, Expect, CasesFile>;
struct Test { Str name; ExprPtr at; std::vector<TestItem> items;
  template <class V> void fields(V&& v) const { v("name", name); v("at", at); v("items", items); } };

// ---- The file ----------------------------------------------------------------------------------------------------

using ItemNode = std::variant<Use, Param, Let, Define, EnumDecl, LeadDecl, EventDecl, Score, Grade, Matrix, Segment,
                              Action, Test>;
struct Item {
  Span span;
  ItemNode node;
};

struct File {
  source::FileId id = 0;
  Header header;
  std::vector<Item> items;  // in the order of the text
};

// clang-format on

}  // namespace score::syntax
