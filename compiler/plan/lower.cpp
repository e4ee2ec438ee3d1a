#include "compiler/plan/lower.h"

#include "compiler/plan/event_lowering.h"
#include "compiler/plan/node_builder.h"

namespace score::plan {
namespace {

class Lowering {
 public:
  explicit Lowering(const sema::Model& model) : model_(model), nodes_(plan_) {}

  Plan run();

 private:
  void schema();
  void output(const sema::Output& output);
  void score(const sema::Score& score, Score& out);
  uint32_t group(const sema::Group& group, uint32_t line, const std::optional<sema::Clamp>& clamp);
  Item item(const sema::GroupItem& item);
  Item rule(const sema::Rule& rule);
  Item table(const sema::Table& table);
  Bands bands(const sema::ExprPtr& subject, const std::vector<sema::Band>& bands);
  Clamp clamp(const std::optional<sema::Clamp>& clamp);
  void grade(const sema::Grade& grade, Grade& out);
  void segment(const sema::Segment& segment, Segment& out);
  void actions();
  void action(const sema::Action& action);
  void tests();
  uint32_t line(LineKind kind, const std::string& label, Span span);

  const sema::Model& model_;
  Plan plan_;
  NodeBuilder nodes_;
  uint32_t current_score_ = 0;
};

Plan Lowering::run() {
  schema();
  plan_.scores.resize(model_.scores.size());
  plan_.grades.resize(model_.grades.size());
  plan_.segments.resize(model_.segments.size());
  for (const sema::Output& next : model_.evaluation) {
    const auto from = static_cast<uint32_t>(plan_.nodes.size());
    output(next);
    plan_.steps.push_back({from, static_cast<uint32_t>(plan_.nodes.size()), next});
  }
  plan_.score_nodes = static_cast<uint32_t>(plan_.nodes.size());
  actions();
  const size_t mentions = plan_.mentions.size();
  tests();
  plan_.mentions.resize(mentions);
  return std::move(plan_);
}

void Lowering::schema() {
  plan_.model = model_.name;
  plan_.version = model_.version;
  plan_.timezone = model_.timezone;
  plan_.fiscal_start_month = model_.fiscal_start_month;
  plan_.holidays = model_.holidays;
  plan_.fields = model_.lead;
  plan_.key = model_.key;
  plan_.events = model_.events;
  plan_.params = model_.params;
  plan_.enums = model_.enums;
  plan_.declared = model_.declared;
  plan_.state_columns = model_.state_columns;
  plan_.reasons = model_.reasons;
  plan_.main_score = model_.main_score;
  for (const std::string& name : model_.zones) {
    // The checker has found every zone it let through.
    std::optional<stdlib::Zone> zone = stdlib::load_zone(name);
    plan_.zones.push_back(std::make_shared<const stdlib::Zone>(zone ? std::move(*zone) : stdlib::Zone::utc()));
  }
}

void Lowering::output(const sema::Output& output) {
  switch (output.kind) {
    case sema::OutputKind::Score:
      current_score_ = output.index;
      score(model_.scores[output.index], plan_.scores[output.index]);
      break;
    case sema::OutputKind::Grade: grade(model_.grades[output.index], plan_.grades[output.index]); break;
    case sema::OutputKind::Segment: segment(model_.segments[output.index], plan_.segments[output.index]); break;
  }
}

void Lowering::score(const sema::Score& score, Score& out) {
  out.name = score.name;
  out.span = score.span;
  if (const auto* formula = std::get_if<sema::ExprPtr>(&score.body)) {
    out.formula = nodes_.lower(*formula);
    out.clamp = clamp(score.clamp);
    out.line = line(LineKind::Formula, score.name, score.span);
    return;
  }
  out.line = line(LineKind::ScoreLimit, score.name, score.span);
  out.group = group(std::get<sema::Group>(score.body), out.line, score.clamp);
}

uint32_t Lowering::line(LineKind kind, const std::string& label, Span span) {
  plan_.lines.push_back({kind, current_score_, label, span});
  return static_cast<uint32_t>(plan_.lines.size() - 1);
}

uint32_t Lowering::group(const sema::Group& group, uint32_t line, const std::optional<sema::Clamp>& limit) {
  Group made;
  made.mode = group.mode;
  made.line = line;
  made.clamp = clamp(limit);
  for (const sema::GroupItem& part : group.items) made.items.push_back(item(part));
  plan_.groups.push_back(std::move(made));
  return static_cast<uint32_t>(plan_.groups.size() - 1);
}

Item Lowering::item(const sema::GroupItem& item) {
  if (const auto* r = std::get_if<sema::Rule>(&item)) return rule(*r);
  if (const auto* t = std::get_if<sema::Table>(&item)) return table(*t);
  const sema::Group& inner = *std::get<std::unique_ptr<sema::Group>>(item);
  const uint32_t inner_line = line(LineKind::GroupLimit, inner.label, inner.span);
  return {ItemKind::Group, group(inner, inner_line, inner.clamp), inner.weight};
}

Item Lowering::rule(const sema::Rule& rule) {
  Rule made;
  made.line = line(LineKind::Rule, rule.label, rule.span);
  made.when = nodes_.lower(rule.when);
  made.points = nodes_.lower(rule.points);
  made.clamp = clamp(rule.clamp);
  if (const auto* events = std::get_if<sema::EventSource>(&rule.source)) {
    made.source = EventLowering(plan_, nodes_).source(*events, made.points);
  } else if (const auto* idle = std::get_if<sema::IdleSource>(&rule.source)) {
    made.source = IdleSource{nodes_.lower(idle->last), nodes_.lower(idle->every), nodes_.lower(idle->at_most)};
  }
  plan_.rules.push_back(std::move(made));
  return {ItemKind::Rule, static_cast<uint32_t>(plan_.rules.size() - 1), rule.weight};
}

Item Lowering::table(const sema::Table& table) {
  Table made;
  made.line = line(LineKind::Table, table.label, table.span);
  made.bands = bands(table.subject, table.bands);
  plan_.tables.push_back(std::move(made));
  return {ItemKind::Table, static_cast<uint32_t>(plan_.tables.size() - 1), table.weight};
}

Bands Lowering::bands(const sema::ExprPtr& subject, const std::vector<sema::Band>& source) {
  Bands made;
  made.subject = nodes_.lower_comparable(subject);
  made.subject_span = subject->span;
  for (const sema::Band& band : source) {
    Band out;
    out.kind = band.kind;
    out.low = nodes_.lower_comparable(band.low);
    out.high = nodes_.lower_comparable(band.high);
    out.high_included = band.high_included;
    out.value = nodes_.lower_comparable(band.value);
    out.points = nodes_.lower(band.points);
    out.label = band.label;
    out.span = band.span;
    made.bands.push_back(out);
  }
  return made;
}

Clamp Lowering::clamp(const std::optional<sema::Clamp>& clamp) {
  if (!clamp) return {};
  return {nodes_.lower(clamp->low), nodes_.lower(clamp->high)};
}

void Lowering::grade(const sema::Grade& grade, Grade& out) {
  out.name = grade.name;
  out.labels = grade.labels;
  out.span = grade.span;
  if (const auto* by_bands = std::get_if<sema::BandGrade>(&grade.body)) {
    out.kind = GradeKind::Bands;
    out.rows = bands(by_bands->subject, by_bands->bands);
  } else if (const auto* shifts = std::get_if<sema::ShiftGrade>(&grade.body)) {
    out.kind = GradeKind::Shifts;
    out.start = shifts->start;
    for (const sema::Shift& shift : shifts->shifts) {
      out.shifts.push_back({shift.places, nodes_.lower(shift.when), shift.label, shift.span});
    }
  } else {
    const auto& matrix = std::get<sema::MatrixGrade>(grade.body);
    out.kind = GradeKind::Matrix;
    out.rows = bands(matrix.rows.subject, matrix.rows.bands);
    out.columns = bands(matrix.columns.subject, matrix.columns.bands);
    uint32_t columns = 0;
    for (const sema::Band& band : matrix.columns.bands) columns = std::max(columns, band.label + 1);
    out.column_count = columns;
  }
}

void Lowering::segment(const sema::Segment& segment, Segment& out) {
  out.name = segment.name;
  out.span = segment.span;
  if (const auto* condition = std::get_if<sema::ExprPtr>(&segment.body)) {
    out.membership = true;
    out.condition = nodes_.lower(*condition);
    out.condition_span = (*condition)->span;
    return;
  }
  const auto& first = std::get<sema::FirstSegment>(segment.body);
  out.members = first.members;
  for (const sema::SegmentCase& next : first.cases)
    out.cases.push_back({next.member, nodes_.lower(next.when), next.span});
}

/// First all that triggers look at, then all payloads: these are only needed where an action fires.
void Lowering::actions() {
  for (const sema::Action& next : model_.actions) action(next);
  plan_.trigger_nodes = static_cast<uint32_t>(plan_.nodes.size());
  for (size_t i = 0; i < model_.actions.size(); ++i) {
    for (const sema::NamedExpr& pair : model_.actions[i].payload) {
      plan_.actions[i].payload.push_back({pair.name, nodes_.lower(pair.value)});
    }
  }
  plan_.payload_nodes = static_cast<uint32_t>(plan_.nodes.size());
}

void Lowering::action(const sema::Action& action) {
  Action made;
  made.name = action.name;
  made.prefix = action.prefix;
  made.first = action.first;
  made.text = action.text;
  made.trigger = action.trigger;
  made.value = nodes_.lower(action.value);
  made.output = action.output;
  made.widens = action.widens;
  made.threshold = nodes_.lower(action.threshold);
  made.label = action.label;
  made.or_is_new = action.or_is_new;
  if (action.rearm) made.rearm = Rearm{action.rearm->below, nodes_.lower(action.rearm->threshold)};
  made.when = nodes_.lower(action.when);
  if (action.limit) made.limit = ActionLimit{nodes_.lower(action.limit->count), nodes_.lower(action.limit->since)};
  made.priority = action.priority;
  made.span = action.span;
  plan_.actions.push_back(std::move(made));
}

void Lowering::tests() {
  for (const sema::Test& test : model_.tests) {
    Test made{test.name, test.span, test.now_us, test.lead, test.events, test.previous, {}};
    for (const sema::Claim& claim : test.claims) {
      made.claims.push_back(
          {nodes_.lower(claim.condition), nodes_.lower(claim.left), nodes_.lower(claim.right), claim.span, claim.text});
    }
    plan_.tests.push_back(std::move(made));
  }
}

}  // namespace

Plan lower(const sema::Model& model) {
  return Lowering(model).run();
}

NodeId lower_expression(Plan& plan, const sema::Expr& expr) {
  return NodeBuilder(plan).lower_expr(expr);
}

}  // namespace score::plan
