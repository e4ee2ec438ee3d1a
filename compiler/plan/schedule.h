#pragma once
// How a plan is run, decided once for a setting of the params: what the engines that score blocks read beside the plan.
// The plan stays as written, for explanations and coverage need its rules one by one. Whatever is decided here changes
// no bit of any result.
//
//   sums       the widest step in which all that a group adds can be counted, and how narrow the lanes may be
//   tables     rules and tables over one column that are added up beforehand: by code, by interval, by distinct text
//   bands      search instead of one band after the other
//   events     which selections are equal, and which can be gathered flat
//   logic      the order of `and` and `or`: what is cheap first
//
// Immutable; any number of threads may read it. It points into the plan and into the params' values, which must outlive
// it. Points are millionths unless said otherwise.
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "compiler/plan/plan.h"
#include "stdlib/arena.h"
#include "stdlib/value.h"

namespace score::plan {

/// What items over one column of codes add up to, with their limits and weights, by place(): places count from the
/// unknown value (0) over SCORE_UNLISTED (1) to the codes 0, 1, … (2, 3, …). Codes are members of an enum, false and
/// true of a bool, masks of a set of at most kSmallSet members.
struct CodePoints {
  NodeId subject = kNoNode;
  std::vector<int64_t> points;  // by place
  std::vector<Item> items;      // what has been added up

  static size_t place(bool known, int64_t code) { return known ? static_cast<size_t>(code + 2) : 0; }
};
inline constexpr size_t kSmallSet = 6;

/// Known values in intervals: value x lies in interval i if i cuts are not above x. Ascending; of the subject's kind,
/// one of the two is empty (both if there is one interval).
struct Cuts {
  std::vector<int64_t> integers;
  std::vector<double> numbers;

  size_t size() const { return integers.size() + numbers.size(); }
};

/// The same over one column of numbers, dates or whatever else has an order.
struct IntervalPoints {
  NodeId subject = kNoNode;
  Cuts cuts;
  std::vector<int64_t> points;  // one more than there are cuts; neighbours differ
  int64_t unknown_points = 0;
  std::vector<Item> items;
};

/// Items over one text field and nothing else that varies: added up once for each distinct value.
struct TextPoints {
  uint32_t field = 0;  // into Plan::fields
  std::vector<Item> items;
};

/// One for each of Plan::groups. `unit` divides all that the parts can give, what they can add up to and the group's
/// ends that matter: sums may be counted in units. `low` to `high` holds, in units, what any parts in any order add up
/// to (mode Sum; 0 is there), or any part gives (the other modes), before and after the group's limit.
struct GroupSchedule {
  int64_t unit = 1;  // millionths
  int64_t low = 0, high = 0;
  // 16, 32 or 64 hold low to high. 128: 64 do not; then the group is run as the plan has it, with all groups in it, and
  // all else that is said of it here means nothing.
  uint8_t lane_bits = 64;
  // What the result is limited to, in units: the group's ends and those of all points (SCORE_POINTS_MAX), each only
  // where it is known and can matter. First `at_least` is applied, then `at_most`.
  std::optional<int64_t> at_least, at_most;
  bool fired_matters = false;  // whether a part has fired: a group around it looks for the first or the highest
  bool merged = false;         // its parts stand among those of the group around it: nothing is left to do

  // Of mode Sum where fired_matters is false; else all items are in `rest`.
  int64_t base = 0;  // what every row gets
  std::vector<CodePoints> codes;
  std::vector<IntervalPoints> intervals;
  std::vector<TextPoints> texts;
  std::vector<Item> rest;  // in the plan's order: what is left to do one by one
};

/// Bands over one numeric subject as a search: `band[i]` is the band of interval i, an index into Bands::bands, kNoBand
/// where none takes the value in.
inline constexpr uint32_t kNoBand = UINT32_MAX;
struct BandSearch {
  Cuts cuts;
  std::vector<uint32_t> band;
  uint32_t unknown = kNoBand;
};

/// Selections that keep the same events, whatever is made of these.
struct SelectionClass {
  const Selection* selection = nullptr;  // one of them; its `program` is only the one user's
  uint32_t uses = 0;
};
inline constexpr uint32_t kNoSelection = UINT32_MAX;

struct Schedule {
  std::vector<stdlib::Value> values;       // by node: of rate Model the value, else unknown
  std::shared_ptr<stdlib::Arena> strings;  // bytes of values

  std::vector<GroupSchedule> groups;  // one for each of Plan::groups
  // One for each of Plan::tables, grades: there where it pays, with a cut at least; no table that a group has added up,
  // and none with a band whose points are unknown.
  std::vector<std::optional<BandSearch>> tables, grade_rows, grade_columns;

  // Conditions and rules by the class of what their first step selects.
  std::vector<SelectionClass> selections;
  std::vector<uint32_t> of_event_expr, of_rule;  // class of each of Plan::event_exprs, rules (kNoSelection: no events)
  // Whether masks over all events and loops over them do it. Else: lead by lead.
  std::vector<bool> flat_event_exprs, flat_rules;

  std::vector<int64_t> costs;  // by node: steps (cost.h) for a row, with all it needs; 0 for rates Model and Batch
  std::vector<uint32_t> uses;  // by node: how many nodes, rules and other parts look at it
  /// As Plan::arguments, but those of `and` and `or` stand cheapest first.
  std::vector<NodeId> arguments;

  const NodeId* arguments_of(const Node& node) const { return arguments.data() + node.first_argument; }
};

/// `params` has one value for each of Plan::params.
std::shared_ptr<const Schedule> schedule(const Plan& plan, std::span<const stdlib::Value> params);

}  // namespace score::plan
