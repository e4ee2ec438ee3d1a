#pragma once
// The plan: what every engine runs. A graph of pure typed nodes, and over it the scores, grades and segments.
//
// Nodes stand in an order in which every argument comes before its user, and equal nodes are one (lower.cpp), so an
// engine may run them front to back. Immutable once lowered; any number of threads may read it. It owns all constants,
// zones and patterns its nodes refer to.
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compiler/plan/events.h"
#include "compiler/sema/model.h"
#include "compiler/sema/type.h"
#include "compiler/source/source.h"
#include "stdlib/builtins.h"
#include "stdlib/lookup.h"
#include "stdlib/regex.h"
#include "stdlib/scalar.h"
#include "stdlib/zone.h"

namespace score::plan {

using sema::Op;
using sema::Type;
using source::Span;

/// How often a node has to be computed. Ordered: a node's rate is at least that of each argument.
enum class Rate : uint8_t {
  Model,  // once a model and setting of params
  Batch,  // once for each `now`
  Value,  // once for each distinct value of the one text field it depends on
  Lead,   // once a lead
  Event,  // once an event of one type, and only inside a selection's program
};

struct Node {
  Op op{};
  Rate rate = Rate::Model;
  Type type;
  stdlib::BuiltinId builtin{};  // Builtin
  uint32_t event = 0;           // EventField: the type; into events
  uint32_t index = 0;           // Constant: into constants. Field, Param, Score, Grade, Segment: into those.
                                // Builtin: into zones
  uint32_t first_argument = 0;  // into Plan::arguments
  uint32_t argument_count = 0;
};

/// A constant as kernels take it. The Scalar points into the plan's own storage.
struct PlanConstant {
  stdlib::Scalar scalar{};
  bool known = false;
  std::string text;  // for the printer
};

/// Ends are decimal nodes of rate Model, kNoNode where open.
struct Clamp {
  NodeId low = kNoNode, high = kNoNode;
};

/// What an explanation shows one row for. Lines of one score add up to the score exactly.
enum class LineKind : uint8_t { Rule, Table, GroupLimit, ScoreLimit, Formula };
struct Line {
  LineKind kind{};
  uint32_t score = 0;
  std::string label;
  Span span;
};

struct Rule {
  NodeId points = kNoNode;  // decimal
  NodeId when = kNoNode;    // bool; kNoNode: always
  Clamp clamp;
  uint32_t line = 0;
  std::variant<std::monostate, EventSource, IdleSource> source;
};

struct Band {
  sema::BandKind kind{};
  NodeId low = kNoNode, high = kNoNode;  // Range, in the subject's type, rate Model
  bool high_included = false;
  NodeId value = kNoNode;   // Value
  NodeId points = kNoNode;  // of a table: decimal, rate Model
  uint32_t label = 0;       // of a grade: the member's code
  Span span;
};

struct Bands {
  NodeId subject = kNoNode;
  Span subject_span;
  std::vector<Band> bands;  // the first that takes the subject in counts
};

struct Table {
  Bands bands;
  uint32_t line = 0;
};

enum class ItemKind : uint8_t { Rule, Table, Group };
/// A part of a group: a rule, a table or a group, and its weight in millionths if it has one.
struct Item {
  ItemKind kind{};
  uint32_t index = 0;  // into Plan::rules, tables, groups
  std::optional<int64_t> weight;
};

struct Group {
  sema::GroupMode mode{};
  Clamp clamp;
  std::vector<Item> items;
  uint32_t line = 0;  // of what the clamp or the weight takes or gives
};

/// Either a group of rules (its clamp is the score's) or a formula with a clamp.
struct Score {
  std::string name;
  uint32_t group = 0;
  NodeId formula = kNoNode;
  Clamp clamp;
  uint32_t line = 0;  // of the score's limit, or of the formula
  Span span;
};

struct Shift {
  int places = 0;
  NodeId when = kNoNode;
  std::string label;
  Span span;
};

enum class GradeKind : uint8_t { Bands, Shifts, Matrix };
struct Grade {
  std::string name;
  sema::EnumId labels{};
  GradeKind kind{};
  Bands rows;     // Bands, Matrix
  Bands columns;  // Matrix
  uint32_t column_count = 1;
  uint32_t start = 0;  // Shifts
  std::vector<Shift> shifts;
  Span span;
};

struct SegmentCase {
  uint32_t member = 0;
  NodeId when = kNoNode;  // kNoNode: otherwise
  Span span;
};
struct Segment {
  std::string name;
  bool membership = false;
  NodeId condition = kNoNode;  // of a membership
  Span condition_span;
  sema::EnumId members{};
  std::vector<SegmentCase> cases;
  Span span;
};

/// The order of work for one lead: all nodes of [nodes_from, nodes_to), then the output.
struct Step {
  uint32_t nodes_from = 0, nodes_to = 0;
  sema::Output output;
};

struct Rearm {
  bool below = true;
  NodeId threshold = kNoNode;
};
/// Fewer than `count` may have fired after `since`.
struct ActionLimit {
  NodeId count = kNoNode, since = kNoNode;  // int of rate Model, timestamp of rate Batch
};
struct PayloadPair {
  std::string name;
  NodeId value = kNoNode;
};
struct Action {
  std::string name;
  std::string prefix;  // of its state columns
  uint32_t first = 0;  // the first action of this name
  std::string text;    // the trigger in one line
  sema::TriggerKind trigger{};
  NodeId value = kNoNode;              // a number, an enum (Becomes) or a bool (Enters, Leaves)
  std::optional<sema::Output> output;  // what `value` is, if it is no more than that
  bool widens = false;                 // the value is a decimal, the thresholds are numbers: it is compared as one
  NodeId threshold = kNoNode;          // Rises, Falls: rate Model
  uint32_t label = 0;                  // Becomes
  bool or_is_new = false;
  std::optional<Rearm> rearm;
  NodeId when = kNoNode;  // bool; kNoNode: always
  std::optional<ActionLimit> limit;
  std::optional<int64_t> priority;
  std::vector<PayloadPair> payload;
  Span span;
};

struct Claim {
  NodeId condition = kNoNode, left = kNoNode, right = kNoNode;
  Span span;
  std::string text;  // what it says; "" where the source does
};
struct Test {
  std::string name;
  Span span;
  int64_t now_us = 0;
  std::vector<sema::Constant> lead;  // one for each field
  std::vector<sema::TestEvent> events;
  std::vector<sema::TestState> previous;
  std::vector<Claim> claims;
};

/// Where the text says what a node computes. Equal expressions are one node, so a node may be mentioned more than once;
/// one that the compiler made has no mention.
struct Mention {
  NodeId node = kNoNode;
  Span span;
};

struct Plan {
  std::string model, version, timezone;
  int fiscal_start_month = 1;
  std::vector<int64_t> holidays;  // days since 1970-01-01, ascending

  // What the host must bring, and what it may set.
  std::vector<sema::Field> fields;
  std::optional<uint32_t> key;
  std::vector<EventType> events;
  std::vector<sema::Param> params;
  std::vector<sema::EnumInfo> enums;

  std::vector<Node> nodes;
  std::vector<NodeId> arguments;
  std::vector<PlanConstant> constants;
  std::vector<std::shared_ptr<const stdlib::Zone>> zones;  // 0 is the model's

  std::vector<EventExpr> event_exprs;  // of the nodes with Op::Events
  std::vector<Mention> mentions;       // for explanations and coverage; in claims of tests nothing is mentioned
  std::vector<Rule> rules;
  std::vector<Table> tables;
  std::vector<Group> groups;
  std::vector<Score> scores;
  std::vector<Grade> grades;
  std::vector<Segment> segments;
  std::vector<Line> lines;
  std::vector<Action> actions;
  std::vector<sema::StateColumn> state_columns;  // in the order of the actions
  std::vector<sema::Reasons> reasons;            // of the nodes with Op::TopReasons
  std::optional<uint32_t> main_score;            // what a summary is about

  std::vector<Step> steps;             // every output after all it depends on
  uint32_t score_nodes = 0;            // nodes from here on serve actions and tests alone
  uint32_t trigger_nodes = 0;          // up to here what decides whether actions fire
  uint32_t payload_nodes = 0;          // up to here what they carry; the rest are claims
  std::vector<sema::Output> declared;  // the order of output columns
  std::vector<Test> tests;

  // Storage behind the constants.
  struct Storage {
    std::deque<std::string> texts;
    std::deque<sema::Constant> lists;
    std::vector<std::unique_ptr<const stdlib::Regex>> patterns;
    std::vector<std::unique_ptr<const stdlib::Lookup>> lookups;
  };
  std::shared_ptr<Storage> storage = std::make_shared<Storage>();

  const NodeId* arguments_of(const Node& node) const { return arguments.data() + node.first_argument; }
};

}  // namespace score::plan
