#pragma once
// The checked model: every name resolved, every type known, every coercion explicit. What lowering turns into a plan.
//
// Immutable once check() has returned it. Expressions are shared (a define without parameters is checked once and
// referred to from all its uses), so they form a graph without cycles.
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compiler/sema/model_events.h"
#include "compiler/sema/model_expr.h"

namespace score::sema {

struct Param {
  std::string name;                      // of a module's with the module's before it: `titles.cap`
  std::vector<std::string> other_names;  // what else the model's file calls it: `cap`
  Type type;                             // never optional
  Constant value;
  std::optional<Constant> low, high;  // closed
  Span span;
};

/// Closed; ends are decimals of constants and params, null where open.
struct Clamp {
  ExprPtr low, high;
  Span span;
};

/// `points` is a decimal, sign included, that has the type's law 4: not optional.
struct Rule {
  Span span;
  std::string label;  // "" if none was written
  ExprPtr points;
  ExprPtr when;  // bool; null if unconditional
  // Where the points come from, if not from the lead alone. Of an EventSource `points` is over the event.
  std::variant<std::monostate, EventSource, IdleSource> source;
  std::optional<Clamp> clamp;
  std::optional<int64_t> weight;  // millionths of one: 30% is 300000
};

enum class BandKind : uint8_t { Range, Value, Else, Unknown };
struct Band {
  BandKind kind{};
  ExprPtr low, high;           // Range: of the subject's type (constants and params), null where open; low is included
  bool high_included = false;  // Range
  ExprPtr value;               // Value
  ExprPtr points;              // tables: a decimal of constants and params
  uint32_t label = 0;          // grades: the member's code
  Span span;
};

/// The first band that takes the subject in counts. A known subject in no band, and an unknown one without an Unknown
/// band (only possible through arithmetic), contribute nothing.
struct Table {
  Span span;
  std::string label;  // made from the subject's source text
  ExprPtr subject;
  std::vector<Band> bands;
  std::optional<int64_t> weight;
};

enum class GroupMode : uint8_t { Sum, First, Highest };
struct Group;
using GroupItem = std::variant<Rule, Table, std::unique_ptr<Group>>;
struct Group {
  Span span;
  std::string label;
  GroupMode mode = GroupMode::Sum;
  std::optional<Clamp> clamp;
  std::vector<GroupItem> items;
  std::optional<int64_t> weight;
};

struct Score {
  std::string name;
  Span span;
  std::optional<Clamp> clamp;
  std::variant<Group, ExprPtr> body;  // a rule score's block (its clamp is the score's), or a formula of type decimal
};

/// `score NAME for each …`: the scores of its lines follow each other, named `NAME.line`.
struct ProductLines {
  std::string name;
  std::vector<std::string> lines;
  uint32_t first_score = 0;  // into Model::scores
  Span span;
};

struct BandGrade {
  ExprPtr subject;
  std::vector<Band> bands;
};
struct Shift {
  int places = 0;  // on the scale, per match
  std::string label;
  ExprPtr when;
  Span span;
};
struct ShiftGrade {
  uint32_t start = 0;  // the code of the label to start from
  std::vector<Shift> shifts;
};
/// A matrix's label codes are row * columns + column.
struct MatrixGrade {
  BandGrade rows, columns;
};
struct Grade {
  std::string name;
  Span span;
  EnumId labels{};
  std::variant<BandGrade, ShiftGrade, MatrixGrade> body;
};

struct SegmentCase {
  uint32_t member = 0;
  ExprPtr when;  // null: otherwise
  Span span;
};
struct FirstSegment {
  EnumId members{};
  std::vector<SegmentCase> cases;
};
struct Segment {
  std::string name;
  Span span;
  std::variant<FirstSegment, ExprPtr> body;  // the ExprPtr is a membership's condition
};

enum class OutputKind : uint8_t { Score, Grade, Segment };
struct Output {
  OutputKind kind{};
  uint32_t index = 0;
  friend bool operator==(const Output&, const Output&) = default;
};

/// A let, a define, a parameter, a pair of a payload.
struct NamedExpr {
  std::string name;
  ExprPtr value;
  Span span;
};

/// `top_reasons(count)` of a score.
struct Reasons {
  uint32_t score = 0;
  uint32_t count = 0;
  friend bool operator==(const Reasons&, const Reasons&) = default;
};

enum class TriggerKind : uint8_t { Rises, Falls, Becomes, Enters, Leaves };
struct Rearm {
  bool below = true;
  ExprPtr threshold;
};
/// Fewer than `count` may have fired after `since`, which is now - D.
struct ActionLimit {
  ExprPtr count;  // int
  ExprPtr since;  // timestamp
};
/// `on TRIGGER, … do NAME { … }`. Thresholds and `value` have one kind, but for `widens`.
struct Action {
  std::string name;
  std::string prefix;  // of the names of its state columns: the name, from the second of it on with `.2`, `.3`, …
  uint32_t first = 0;  // the first action of this name
  std::string text;    // the trigger in one line
  TriggerKind trigger{};
  ExprPtr value;                 // a number, an enum (Becomes) or a bool (Enters, Leaves)
  std::optional<Output> output;  // what `value` is, if it is no more than that
  bool widens = false;           // the output is a decimal that is compared, as a number, with numbers
  ExprPtr threshold;             // Rises, Falls: of constants and params
  uint32_t label = 0;            // Becomes: the member's code
  bool or_is_new = false;
  std::optional<Rearm> rearm;
  ExprPtr when;  // bool, may be null
  std::optional<ActionLimit> limit;
  std::optional<int64_t> priority;
  std::vector<NamedExpr> payload;
  Span span;
};

/// What a lead's state from one run to the next is kept in, besides outputs: a column each.
enum class StateKind : uint8_t { Value, Armed, Fired };
struct StateColumn {
  StateKind kind{};
  uint32_t action = 0;
  std::string name;
};

struct Claim {
  ExprPtr condition;
  // `left OP right` at the claim's top, so that a failure can show both sides; null otherwise.
  ExprPtr left, right;
  Span span;
  std::string text;  // what it says; "" where the source does
};
struct TestEvent {
  uint32_t event = 0;
  std::vector<Constant> fields;  // one for each of the type's, defaults applied
};
/// One thing a test knows of the run before.
struct TestState {
  std::variant<Output, uint32_t> of;  // an output, or a state column
  Constant value;                     // unless it is a StateKind::Fired
  std::vector<int64_t> fired;         // ascending
};
struct Test {
  std::string name;
  Span span;
  int64_t now_us = 0;
  std::vector<Constant> lead;  // one for each of Model::lead, defaults applied
  std::vector<TestEvent> events;
  std::vector<TestState> previous;  // none: the lead is new
  std::vector<Claim> claims;
};

/// A define with parameters. Calls are replaced by their meaning, so it leaves no trace in scores, grades, segments.
/// In its body, and nowhere else, an Op::Param of index kFirstParameter + i stands for the parameter i.
struct Function {
  std::string name;
  std::vector<NamedExpr> parameters;  // values: the stand-ins
  ExprPtr body;
  Span span;
};
inline constexpr uint32_t kFirstParameter = 0x80000000;

/// A name that `use` brings into the model's file: `seniority`, `titles.seniority`.
struct ImportedName {
  enum class Kind : uint8_t { Param, Let, Define, Function };
  std::string name;
  Kind kind{};
  uint32_t index = 0;  // into the model's vector of that kind
};

/// Declarations of modules follow those of the model's own file, and have the module's name before theirs.
struct Model {
  std::string name;
  bool is_module = false;  // the file is a module: names for others, without outputs
  std::string version;
  std::string timezone = "UTC";
  int fiscal_start_month = 1;
  std::vector<int64_t> holidays;  // days since 1970-01-01, ascending
  std::vector<EnumInfo> enums;
  std::vector<std::string> zones;  // IANA names or offsets; 0 is the model's own
  std::vector<Field> lead;
  std::optional<uint32_t> key;    // index into lead; without one the row's number is the key
  std::vector<EventType> events;  // in the order of the text, which decides between equal times
  std::vector<Param> params;
  std::vector<NamedExpr> lets, defines;
  std::vector<Function> functions;
  std::vector<ImportedName> imports;
  std::vector<std::string> modules;  // what may stand before a point in an imported name
  std::vector<Score> scores;
  std::vector<ProductLines> product_lines;
  std::vector<Grade> grades;
  std::vector<Segment> segments;
  std::vector<Action> actions;
  std::vector<StateColumn> state_columns;  // in the order of the actions
  std::vector<Reasons> reasons;
  std::optional<uint32_t> main_score;  // the last score that a grade by bands goes by, else the last one
  std::vector<Test> tests;
  std::vector<Output> declared;    // in the order of the text: the order of output columns
  std::vector<Output> evaluation;  // every output after all it depends on
};

}  // namespace score::sema
