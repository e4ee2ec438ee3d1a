// Bands, grades and segments.
#include <algorithm>

#include "compiler/plan/bands.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {

using plan::Band;
using plan::Bands;
using sema::Kind;

const Band* LeadEvaluator::find_band(const Bands& bands) const {
  const Value& subject = values_[bands.subject];
  const Kind kind = plan_.nodes[bands.subject].type.kind;
  for (const Band& band : bands.bands) {
    if (plan::takes_in(band, subject, kind, [this](plan::NodeId id) -> const Value& { return values_[id]; }))
      return &band;
  }
  return nullptr;
}

const Band* LeadEvaluator::grade_band(const Bands& bands, const plan::Grade& grade,
                                      std::vector<const Band*> Trace::* taken) const {
  const Band* band = find_band(bands);
  if (trace_ != nullptr) (trace_->*taken)[static_cast<size_t>(&grade - plan_.grades.data())] = band;
  return band;
}

Value LeadEvaluator::grade(const plan::Grade& grade) const {
  if (grade.kind == plan::GradeKind::Shifts) return shifted(grade);
  const Band* row = grade_band(grade.rows, grade, &Trace::rows);
  if (row == nullptr) return unknown();
  if (grade.kind == plan::GradeKind::Bands) return from_integer(row->label);
  const Band* column = grade_band(grade.columns, grade, &Trace::columns);
  if (column == nullptr) return unknown();
  return from_integer(static_cast<int64_t>(row->label) * grade.column_count + column->label);
}

/// True moves up, false down, unknown not at all; the sum is limited once.
Value LeadEvaluator::shifted(const plan::Grade& grade) const {
  int64_t place = grade.start;
  for (const plan::Shift& shift : grade.shifts) {
    const Value& condition = values_[shift.when];
    if (condition.known) place += condition.scalar.b ? shift.places : -shift.places;
  }
  const auto last = static_cast<int64_t>(plan_.enums[grade.labels].members.size()) - 1;
  return from_integer(std::clamp<int64_t>(place, 0, last));
}

Value LeadEvaluator::segment(const plan::Segment& segment) const {
  if (segment.membership) return from_bool(values_[segment.condition].is_true());
  for (const plan::SegmentCase& next : segment.cases) {
    if (next.when == plan::kNoNode || values_[next.when].is_true()) return from_integer(next.member);
  }
  return unknown();
}

}  // namespace score::interpret
