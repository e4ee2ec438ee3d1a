// The common part of both searches, and that over missing fields.
#include "runtime/engine/what_if.h"

#include <algorithm>
#include <cmath>

#include "runtime/engine/candidates.h"
#include "runtime/engine/scorer.h"
#include "runtime/engine/value_text.h"
#include "runtime/interpret/compare.h"

namespace score::engine {

using interpret::EventValues;
using interpret::Value;

std::optional<uint32_t> grade_to_lift(const plan::Plan& plan) {
  const std::optional<uint32_t> score = main_score(plan);
  std::optional<uint32_t> over;
  for (const sema::Output& output : plan.declared) {
    if (output.kind != sema::OutputKind::Grade || !score) continue;
    const plan::Grade& grade = plan.grades[output.index];
    if (grade.kind != plan::GradeKind::Bands) continue;
    const plan::Node& subject = plan.nodes[grade.rows.subject];
    if (subject.op == plan::Op::Score && subject.index == *score) over = output.index;
  }
  return over ? over : main_grade(plan);
}

WhatIf::WhatIf(const Model& model, const Params& params, uint32_t grade)
    : model_(model),
      plan_(model.plan()),
      grade_(grade),
      score_(main_score(plan_)),
      evaluator_(plan_, params.values()) {}

void WhatIf::set_budget(const LeadValues& lead) {
  constexpr size_t kWork = 10'000'000, kLeast = 100;
  budget_ = std::max(kLeast, kWork / (lead.events.size() + 20));
}

WhatIf::Result WhatIf::evaluate(const std::vector<Value>& fields, const std::vector<EventValues>& events,
                                int64_t now_us) {
  if (budget_ > 0) --budget_;
  const columns::EventBlock block = interpret::block_of(plan_, events);
  const interpret::Lead lead{fields, now_us, &block, 0};
  evaluator_.evaluate(lead, outcome_);
  return result_of(outcome_);
}

WhatIf::Result WhatIf::result_of(const interpret::Outcome& outcome) const {
  Result result;
  const Value& code = outcome.grades[grade_];
  if (code.known) result.label = code.scalar.i;
  if (score_) result.points = outcome.scores[*score_];
  return result;
}

/// By label, its place from the lowest band up; kNoPlace for bands without an order.
std::vector<int64_t> WhatIf::places_of(const plan::Bands& bands) const {
  std::vector<const plan::Band*> ranges;
  uint32_t labels = 0;
  for (const plan::Band& band : bands.bands) {
    labels = std::max(labels, band.label + 1);
    if (band.kind == sema::BandKind::Range) ranges.push_back(&band);
  }
  const sema::Kind kind = bands.subject == plan::kNoNode ? sema::Kind::Int : plan_.nodes[bands.subject].type.kind;
  std::stable_sort(ranges.begin(), ranges.end(), [&](const plan::Band* a, const plan::Band* b) {
    if (a->low == plan::kNoNode || b->low == plan::kNoNode) return a->low == plan::kNoNode && b->low != plan::kNoNode;
    return interpret::compare(evaluator_.node_value(a->low), evaluator_.node_value(b->low), kind) < 0;
  });
  std::vector<int64_t> places(labels, kNoPlace);
  for (size_t i = 0; i < ranges.size(); ++i) places[ranges[i]->label] = static_cast<int64_t>(i);
  return places;
}

WhatIf::Place WhatIf::place(int64_t label) const {
  const plan::Grade& grade = plan_.grades[grade_];
  if (label < 0) return {};
  const auto at = [](const std::vector<int64_t>& places, int64_t index) {
    return static_cast<size_t>(index) < places.size() ? places[static_cast<size_t>(index)] : kNoPlace;
  };
  switch (grade.kind) {
    case plan::GradeKind::Shifts: return {label, 0};
    case plan::GradeKind::Bands: return {at(row_places_, label), 0};
    case plan::GradeKind::Matrix:
      return {at(row_places_, label / grade.column_count), at(column_places_, label % grade.column_count)};
  }
  return {};
}

/// A matrix has no single order: better is no worse on both sides.
bool WhatIf::better(const Result& a, const Result& b) const {
  if (a.label == b.label) return false;
  const Place to = place(a.label), from = place(b.label);
  return to.row != kNoPlace && to.column != kNoPlace && to.row >= from.row && to.column >= from.column;
}

bool WhatIf::ahead(const Result& a, const Result& b) const {
  if (a.label == b.label) return a.points > b.points;
  return better(a, b);
}

std::pair<int64_t, int64_t> WhatIf::order_of(const Result& result) const {
  const Place at = place(result.label);
  return {at.row + at.column, result.points};
}

std::string WhatIf::label_text(int64_t label) const {
  const std::vector<sema::EnumMember>& members = plan_.enums[plan_.grades[grade_].labels].members;
  return label >= 0 && static_cast<size_t>(label) < members.size() ? members[static_cast<size_t>(label)].name : "none";
}

Setting WhatIf::setting(const std::string& name, const Value& value, const sema::Type& type) const {
  return {name, value_text(value, type, plan_.enums), value_json(value, type, plan_.enums)};
}

Missing WhatIf::missing(const LeadValues& lead) {
  set_budget(lead);
  const Result base = evaluate(lead.fields, lead.events, lead.now_us);
  row_places_ = places_of(plan_.grades[grade_].rows);
  column_places_ = places_of(plan_.grades[grade_].columns);
  Missing out;
  std::vector<uint32_t> unknown;
  for (uint32_t field = 0; field < plan_.fields.size(); ++field) {
    if (lead.fields[field].known) continue;
    unknown.push_back(field);
    out.unknown.push_back(plan_.fields[field].name);
  }
  if (unknown.empty()) return out;
  Candidates candidates(plan_, evaluator_, lead.now_us);
  std::vector<std::vector<Value>> values;  // made while the evaluator still holds this lead's times
  values.reserve(unknown.size());
  for (const uint32_t field : unknown) values.push_back(candidates.of_field(field));
  for (size_t i = 0; i < unknown.size(); ++i) alone(lead, base, unknown[i], values[i], out);
  together(lead, base, unknown, values, out);
  return out;
}

void WhatIf::alone(const LeadValues& lead, const Result& base, uint32_t field, const std::vector<Value>& values,
                   Missing& out) {
  std::vector<Value> fields = lead.fields;
  std::vector<std::pair<Result, Value>> reached;  // the first value for each label
  for (const Value& value : values) {
    if (spent()) break;
    fields[field] = value;
    const Result result = evaluate(fields, lead.events, lead.now_us);
    const bool known =
        std::any_of(reached.begin(), reached.end(), [&](const auto& old) { return old.first.label == result.label; });
    if (result.label != base.label && !known) reached.emplace_back(result, value);
  }
  if (reached.empty()) return;
  std::stable_sort(reached.begin(), reached.end(), [this](const auto& a, const auto& b) {
    return order_of({a.first.label, 0}) > order_of({b.first.label, 0});
  });
  MissingField made;
  made.name = plan_.fields[field].name;
  for (const auto& [result, value] : reached) {
    made.changes.push_back({setting(made.name, value, plan_.fields[field].type), label_text(result.label)});
  }
  out.fields.push_back(std::move(made));
}

namespace {

constexpr size_t kMostJoint = 4096;  // combinations of values for the fields of one condition

void collect_fields(const plan::Plan& plan, plan::NodeId id, std::vector<uint32_t>& out) {
  if (id == plan::kNoNode) return;
  const plan::Node& node = plan.nodes[id];
  if (node.op == plan::Op::Field && std::find(out.begin(), out.end(), node.index) == out.end()) {
    out.push_back(node.index);
  }
  for (uint32_t i = 0; i < node.argument_count; ++i) collect_fields(plan, plan.arguments_of(node)[i], out);
}

}  // namespace

/// The sets of missing fields that one condition asks for together: no single one of them moves it.
std::vector<std::vector<size_t>> WhatIf::joint_fields(const std::vector<uint32_t>& unknown) const {
  std::vector<std::vector<size_t>> out;
  const auto add = [&](plan::NodeId root) {
    std::vector<uint32_t> fields;
    collect_fields(plan_, root, fields);
    std::vector<size_t> places;
    for (size_t i = 0; i < unknown.size(); ++i) {
      if (std::find(fields.begin(), fields.end(), unknown[i]) != fields.end()) places.push_back(i);
    }
    const bool fresh = std::find(out.begin(), out.end(), places) == out.end();
    if (fresh && places.size() >= 2 && places.size() <= 4) out.push_back(std::move(places));
  };
  for (const plan::Rule& rule : plan_.rules) add(rule.when);
  for (const plan::Rule& rule : plan_.rules) add(rule.points);
  for (const plan::Table& table : plan_.tables) add(table.bands.subject);
  for (const plan::Score& score : plan_.scores) add(score.formula);
  for (const plan::Shift& shift : plan_.grades[grade_].shifts) add(shift.when);
  for (const plan::Segment& segment : plan_.segments) {
    add(segment.condition);
    for (const plan::SegmentCase& next : segment.cases) add(next.when);
  }
  return out;
}

/// Tries values for some fields at once, keeps what brings the lead furthest.
void WhatIf::climb(const LeadValues& lead, const std::vector<uint32_t>& unknown,
                   const std::vector<std::vector<Value>>& values, const std::vector<size_t>& places,
                   std::vector<Value>& fields, Result& best) {
  // So many values of each that all combinations are few enough.
  const auto each =
      static_cast<size_t>(std::pow(static_cast<double>(kMostJoint), 1.0 / static_cast<double>(places.size())));
  std::vector<Value> trial = fields;
  std::vector<size_t> at(places.size(), 0);
  for (;;) {
    for (size_t i = 0; i < places.size(); ++i) {
      if (!values[places[i]].empty()) trial[unknown[places[i]]] = values[places[i]][at[i]];
    }
    const Result result = evaluate(trial, lead.events, lead.now_us);
    if (ahead(result, best)) {
      best = result;
      fields = trial;
    }
    size_t i = places.size();
    while (i > 0 && ++at[i - 1] >= std::min(each, values[places[i - 1]].size())) at[--i] = 0;
    if (i == 0 || spent()) return;
  }
}

/// One field after the other takes the value that brings the lead furthest, then those that only count together, twice
/// over; then those that are not needed for the grade that was reached are left out again.
void WhatIf::together(const LeadValues& lead, const Result& base, const std::vector<uint32_t>& unknown,
                      const std::vector<std::vector<Value>>& values, Missing& out) {
  std::vector<Value> fields = lead.fields;
  Result best = base, best_alone = base;
  const std::vector<std::vector<size_t>> joint = joint_fields(unknown);
  for (int round = 0; round < 2; ++round) {
    for (size_t i = 0; i < unknown.size(); ++i) climb(lead, unknown, values, {i}, fields, best);
    for (const std::vector<size_t>& places : joint) climb(lead, unknown, values, places, fields, best);
  }
  for (size_t i = 0; i < unknown.size(); ++i) {
    std::vector<Value> single = lead.fields;
    for (const Value& value : values[i]) {
      if (spent()) break;
      single[unknown[i]] = value;
      const Result result = evaluate(single, lead.events, lead.now_us);
      if (ahead(result, best_alone)) best_alone = result;
    }
  }
  if (!better(best, best_alone)) return;
  for (const uint32_t field : unknown) {
    const Value kept = fields[field];
    if (!kept.known) continue;
    fields[field] = {};
    if (evaluate(fields, lead.events, lead.now_us).label != best.label) fields[field] = kept;
  }
  for (const uint32_t field : unknown) {
    if (!fields[field].known) continue;
    out.together.push_back(setting(plan_.fields[field].name, fields[field], plan_.fields[field].type));
  }
  out.together_label = label_text(best.label);
}

}  // namespace score::engine
