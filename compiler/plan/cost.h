#pragma once
// How much work a plan is, estimated from above without any data: each condition is followed to its end, no value is
// ever remembered.
//
// The unit is a step, about what a comparison of two numbers takes. What is done once a run costs nothing. What several
// parts share is done once and stands with the first of them.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/plan/plan.h"

namespace score::plan {

enum class PartKind : uint8_t { Rule, Table, Score, Grade, Segment, Action };

/// A part of the model that can be pointed at. Of kind Score: its sums and limits, or its formula.
struct PartCost {
  PartKind kind{};
  std::string name;              // of the score, grade, segment or action
  std::optional<uint32_t> line;  // a rule's or a table's, into Plan::lines
  Span span;
  int64_t lead = 0;             // steps for each lead
  std::vector<int64_t> events;  // steps for each event, one count for each of Plan::events
};

struct Cost {
  std::vector<PartCost> parts;  // in the order of the work
  int64_t lead = 0;             // sums of all parts
  std::vector<int64_t> events;
  int64_t bytes = 0;  // of the lead's fields that are read, in memory, letters of texts not counted
  int64_t texts = 0;  // of these fields
};

/// Tests, and what actions carry when they fire, are not counted.
Cost cost(const Plan& plan);

/// Steps that one node takes for a row, its arguments not counted; 0 where it is done once a run. For a node of events:
/// its selection and program for kUsualEvents events.
inline constexpr int64_t kUsualEvents = 10;
int64_t node_steps(const Plan& plan, const Node& node);

/// Steps for a lead that has `count` events of each type.
int64_t steps_with_events(int64_t lead, const std::vector<int64_t>& events, int64_t count);

}  // namespace score::plan
