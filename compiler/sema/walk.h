#pragma once
// All expressions of an output, one after the other; all parts of an expression.
#include "compiler/sema/model.h"

namespace score::sema {

/// The expressions that events are selected and asked by; null ones too. `Some` is const or not.
template <class Some, class Visit>
void each_part_of_selection(Some& selection, const Visit& visit) {
  visit(selection.where);
  visit(selection.window.low);
  visit(selection.window.high);
}

template <class Some, class Visit>
void each_part_of_chain(Some& chain, const Visit& visit) {
  each_part_of_selection(chain.first, visit);
  for (auto& link : chain.links) {
    each_part_of_selection(link.selection, visit);
    visit(link.within);
    for (auto& value : link.before) visit(value);
    for (auto& value : link.here) visit(value);
  }
}

template <class Some, class Visit>
void each_part_of_events(Some& events, const Visit& visit) {
  each_part_of_chain(events.chain, visit);
  visit(events.value);
  visit(events.count);
  visit(events.of);
  visit(events.length);
  visit(events.within);
}

/// The parts of an expression: its arguments, and for Op::Events what its events are selected and asked by. None is
/// null.
template <class Visit>
void each_part(const Expr& expr, const Visit& visit) {
  for (const ExprPtr& argument : expr.arguments) visit(argument);
  if (expr.events == nullptr) return;
  each_part_of_events(*expr.events, [&](const ExprPtr& part) {
    if (part != nullptr) visit(part);
  });
}

template <class Visit>
void each_expr(const EventSource& source, const Visit& visit) {
  each_part_of_chain(source.chain, visit);
  for (const Limit& limit : source.limits) {
    visit(limit.count);
    visit(limit.duration);
    visit(limit.points);
    visit(limit.key);
  }
  visit(source.decay.length);
  visit(source.decay.percent);
}

template <class Visit>
void each_expr(const std::optional<Clamp>& clamp, const Visit& visit) {
  if (!clamp) return;
  visit(clamp->low);
  visit(clamp->high);
}

template <class Visit>
void each_expr(const ExprPtr& subject, const std::vector<Band>& bands, const Visit& visit) {
  visit(subject);
  for (const Band& band : bands) {
    visit(band.low);
    visit(band.high);
    visit(band.value);
    visit(band.points);
  }
}

template <class Visit>
void each_expr(const Rule& rule, const Visit& visit) {
  visit(rule.points);
  visit(rule.when);
  each_expr(rule.clamp, visit);
  if (const auto* events = std::get_if<EventSource>(&rule.source)) {
    each_expr(*events, visit);
  } else if (const auto* idle = std::get_if<IdleSource>(&rule.source)) {
    visit(idle->last);
    visit(idle->every);
    visit(idle->at_most);
  }
}

template <class Visit>
void each_expr(const Group& group, const Visit& visit) {
  each_expr(group.clamp, visit);
  for (const GroupItem& item : group.items) {
    if (const auto* rule = std::get_if<Rule>(&item)) {
      each_expr(*rule, visit);
    } else if (const auto* table = std::get_if<Table>(&item)) {
      each_expr(table->subject, table->bands, visit);
    } else {
      each_expr(*std::get<std::unique_ptr<Group>>(item), visit);
    }
  }
}

template <class Visit>
void each_expr(const Action& action, const Visit& visit) {
  visit(action.value);
  visit(action.threshold);
  if (action.rearm) visit(action.rearm->threshold);
  visit(action.when);
  if (action.limit) {
    visit(action.limit->count);
    visit(action.limit->since);
  }
  for (const NamedExpr& pair : action.payload) visit(pair.value);
}

/// Null expressions are visited too.
template <class Visit>
void each_expr(const Model& model, const Output& output, const Visit& visit) {
  if (output.kind == OutputKind::Score) {
    const Score& score = model.scores[output.index];
    each_expr(score.clamp, visit);
    if (const auto* group = std::get_if<Group>(&score.body)) return each_expr(*group, visit);
    visit(std::get<ExprPtr>(score.body));
  } else if (output.kind == OutputKind::Segment) {
    const Segment& segment = model.segments[output.index];
    if (const auto* membership = std::get_if<ExprPtr>(&segment.body)) return visit(*membership);
    for (const SegmentCase& next : std::get<FirstSegment>(segment.body).cases) visit(next.when);
  } else if (const auto* bands = std::get_if<BandGrade>(&model.grades[output.index].body)) {
    each_expr(bands->subject, bands->bands, visit);
  } else if (const auto* matrix = std::get_if<MatrixGrade>(&model.grades[output.index].body)) {
    each_expr(matrix->rows.subject, matrix->rows.bands, visit);
    each_expr(matrix->columns.subject, matrix->columns.bands, visit);
  } else {
    for (const Shift& shift : std::get<ShiftGrade>(model.grades[output.index].body).shifts) visit(shift.when);
  }
}

}  // namespace score::sema
