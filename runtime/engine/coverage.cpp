#include "runtime/engine/coverage.h"

#include <algorithm>
#include <bit>

namespace score::engine {

using interpret::LineState;
using interpret::Value;
using plan::NodeId;
using source::Span;

uint32_t CoveredCondition::sides_seen() const {
  const uint8_t asked = may_be_unknown ? 7 : interpret::kSeenTrue | interpret::kSeenFalse;
  return static_cast<uint32_t>(std::popcount(static_cast<unsigned>(seen & asked)));
}

Share CoverageReport::of(PointKind kind) const {
  Share share;
  for (const CoveredPoint& point : points) {
    if (point.kind != kind) continue;
    ++share.whole;
    share.part += point.fired > 0 ? 1 : 0;
  }
  return share;
}

Share CoverageReport::sides() const {
  Share share;
  for (const CoveredCondition& condition : conditions) {
    share.whole += condition.sides();
    share.part += condition.sides_seen();
  }
  return share;
}

Coverage::Coverage(const Model& model, const Explainer& explainer)
    : model_(model), plan_(model.plan()), conditions_(explainer.conditions()) {
  report_.file = model.sources().file(kModelFile).name();
  add_scores();
  add_results();
}

size_t Coverage::point(PointKind kind, const std::string& owner, const std::string& title, Span span) {
  const auto [found, fresh] = known_.emplace(PointKey(span.begin, title), report_.points.size());
  if (fresh) report_.points.push_back({kind, owner, title, span, conditions_.line_of(span), 0, 0, 0});
  return found->second;
}

/// The parts of the condition, each at its place in the text; a place may stand for several nodes. What stands in a
/// module is for the module's tests.
void Coverage::condition(NodeId root, Span within) {
  for (const Leaf& leaf : conditions_.leaves(root, within)) {
    if (leaf.span.file != kModelFile) continue;
    const auto [found, fresh] = places_.emplace(std::pair(leaf.span.begin, leaf.span.end), report_.conditions.size());
    if (fresh) {
      report_.conditions.push_back(
          {conditions_.text_of(leaf.span), leaf.span, conditions_.line_of(leaf.span), false, 0});
    }
    report_.conditions[found->second].may_be_unknown |= plan_.nodes[leaf.node].type.optional;
    watched_.emplace_back(leaf.node, found->second);
  }
}

void Coverage::conditions_of(const plan::Chain& chain, Span within) {
  condition(chain.first.where, within);
  for (const plan::ChainLink& link : chain.links) condition(link.selection.where, within);
}

std::string Coverage::owner_of(uint32_t line) const {
  return plan_.scores[plan_.lines[line].score].name;
}

void Coverage::add_scores() {
  for (const plan::Rule& rule : plan_.rules) {
    const Span span = plan_.lines[rule.line].span;
    rules_.push_back(point(PointKind::Rule, owner_of(rule.line), model_.line_title(rule.line, kWholeTitle), span));
    condition(rule.when, span);
    if (const auto* source = std::get_if<plan::EventSource>(&rule.source)) conditions_of(source->chain, span);
  }
  for (const plan::Table& table : plan_.tables) {
    for (const plan::Band& band : table.bands.bands) {
      bands_[&band] = point(PointKind::Band, owner_of(table.line), conditions_.text_of(band.span), band.span);
    }
  }
  for (NodeId id = 0; id < plan_.score_nodes; ++id) {
    const plan::Node& node = plan_.nodes[id];
    if (node.op == plan::Op::If) condition(plan_.arguments_of(node)[0], {});
    if (node.op != plan::Op::Events) continue;
    for (const Span span : conditions_.spans_of(id)) conditions_of(plan_.event_exprs[node.index].chain, span);
  }
}

void Coverage::add_results() {
  for (const plan::Grade& grade : plan_.grades) {
    std::vector<size_t>& labels = labels_.emplace_back();
    std::vector<size_t>& shifts = shifts_.emplace_back();
    const std::vector<sema::EnumMember>& members = plan_.enums[grade.labels].members;
    for (const plan::Shift& shift : grade.shifts) {
      const std::string text = conditions_.text_of(shift.span);
      shifts.push_back(point(PointKind::Shift, grade.name, shift.label.empty() ? text : shift.label, shift.span));
      condition(shift.when, shift.span);
    }
    if (grade.kind == plan::GradeKind::Shifts) continue;
    const bool matrix = grade.kind == plan::GradeKind::Matrix;
    for (const sema::EnumMember& member : members) {
      // A label's place is its name's in the first band that has it; of a matrix the column's.
      labels.push_back(
          point(matrix ? PointKind::Cell : PointKind::Label, grade.name, grade.name + " " + member.name, member.span));
    }
  }
  for (const plan::Action& action : plan_.actions) {
    actions_.push_back(point(PointKind::Action, action.name, action.name + ": " + action.text, action.span));
  }
  for (const plan::Segment& segment : plan_.segments) {
    std::vector<size_t>& cases = cases_.emplace_back();
    if (segment.membership) {
      cases.push_back(point(PointKind::Membership, segment.name, segment.name, segment.span));
      condition(segment.condition, segment.condition_span);
    }
    for (const plan::SegmentCase& next : segment.cases) {
      const std::string& member = plan_.enums[segment.members].members[next.member].name;
      cases.push_back(point(PointKind::Case, segment.name, segment.name + " " + member, next.span));
      condition(next.when, next.span);
    }
  }
}

void Coverage::add_actions(const std::vector<interpret::ActionOutcome>& outcomes) {
  for (size_t i = 0; i < outcomes.size(); ++i) {
    count(actions_[i], outcomes[i].fires ? LineState::Fired : LineState::DidNotFire);
  }
}

void Coverage::count(size_t point, LineState state) {
  CoveredPoint& at = report_.points[point];
  switch (state) {
    case LineState::Fired:
    case LineState::NotCounted: ++at.fired; break;
    case LineState::DidNotFire: ++at.did_not_fire; break;
    case LineState::CouldNotTell: ++at.could_not_tell; break;
  }
}

void Coverage::add(const Evaluation& test) {
  ++report_.tests;
  for (const auto& [node, condition] : watched_) report_.conditions[condition].seen |= test.trace.seen[node];
  for (size_t i = 0; i < plan_.rules.size(); ++i) count(rules_[i], test.trace.lines[plan_.rules[i].line].state);
  for (const plan::Table& table : plan_.tables) {
    const plan::Band* taken = test.trace.lines[table.line].band;
    const bool unknown = taken == nullptr && !test.lead.node_value(table.bands.subject).known;
    for (const plan::Band& band : table.bands.bands) {
      count(bands_.at(&band), &band == taken ? LineState::Fired
                              : unknown      ? LineState::CouldNotTell
                                             : LineState::DidNotFire);
    }
  }
  for (uint32_t i = 0; i < plan_.grades.size(); ++i) count_grade(test, i);
  for (uint32_t i = 0; i < plan_.segments.size(); ++i) count_segment(test, i);
}

namespace {

LineState state_of(const Value& condition) {
  return !condition.known ? LineState::CouldNotTell : condition.scalar.b ? LineState::Fired : LineState::DidNotFire;
}

}  // namespace

void Coverage::count_grade(const Evaluation& test, uint32_t index) {
  const plan::Grade& grade = plan_.grades[index];
  for (size_t i = 0; i < shifts_[index].size(); ++i) {
    count(shifts_[index][i], state_of(test.lead.node_value(grade.shifts[i].when)));
  }
  const Value& code = test.outcome.grades[index];
  for (size_t i = 0; i < labels_[index].size(); ++i) {
    const bool reached = code.known && code.scalar.i == static_cast<int64_t>(i);
    count(labels_[index][i], reached ? LineState::Fired : LineState::DidNotFire);
  }
}

/// Cases behind the one that takes the lead in are not asked.
void Coverage::count_segment(const Evaluation& test, uint32_t index) {
  const plan::Segment& segment = plan_.segments[index];
  if (segment.membership) {
    count(cases_[index].front(), state_of(test.lead.node_value(segment.condition)));
    return;
  }
  for (size_t i = 0; i < segment.cases.size(); ++i) {
    const NodeId when = segment.cases[i].when;
    const LineState state = when == plan::kNoNode ? LineState::Fired : state_of(test.lead.node_value(when));
    count(cases_[index][i], state);
    if (state == LineState::Fired) break;
  }
}

CoverageReport Coverage::report() const {
  CoverageReport out = report_;
  const auto earlier = [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; };
  std::stable_sort(out.points.begin(), out.points.end(), earlier);
  std::stable_sort(out.conditions.begin(), out.conditions.end(), earlier);
  return out;
}

}  // namespace score::engine
