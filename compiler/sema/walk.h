#pragma once
// All expressions of an output, one after the other.
#include "compiler/sema/model.h"

namespace score::sema {

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
void each_expr(const Group& group, const Visit& visit) {
  each_expr(group.clamp, visit);
  for (const GroupItem& item : group.items) {
    if (const auto* rule = std::get_if<Rule>(&item)) {
      visit(rule->points);
      visit(rule->when);
      each_expr(rule->clamp, visit);
    } else if (const auto* table = std::get_if<Table>(&item)) {
      each_expr(table->subject, table->bands, visit);
    } else {
      each_expr(*std::get<std::unique_ptr<Group>>(item), visit);
    }
  }
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
