#include "compiler/analysis/ranges.h"

#include <algorithm>

#include "compiler/analysis/ranges_points.h"

namespace score::analysis {

using sema::Grade;
using sema::Model;
using sema::Segment;

namespace {

constexpr size_t kMostCodes = 62;

class Finding {
 public:
  explicit Finding(const Model& model)
      : model_(model), evaluate_(std::make_shared<Evaluator>(model)), points_(*evaluate_) {}

  Ranges run() {
    Ranges ranges;
    ranges.scores.resize(model_.scores.size());
    ranges.grades.resize(model_.grades.size());
    for (const sema::Output& output : model_.evaluation) {
      const uint32_t index = output.index;
      switch (output.kind) {
        case sema::OutputKind::Score: {
          ScoreRange& range = ranges.scores[index] = points_.score(model_.scores[index]);
          evaluate_->scores[index] = Range::of(range.points.low, range.points.high);
          break;
        }
        case sema::OutputKind::Grade: {
          GradeRange& range = ranges.grades[index] = grade(model_.grades[index]);
          evaluate_->grades[index] = range.labels;
          break;
        }
        case sema::OutputKind::Segment: evaluate_->segments[index] = segment(model_.segments[index]); break;
      }
    }
    ranges.evaluator = evaluate_;
    ranges.defaults = std::make_shared<Evaluator>(model_, Evaluator::Params::Defaults);
    ranges.defaults->scores = evaluate_->scores;
    ranges.defaults->grades = evaluate_->grades;
    ranges.defaults->segments = evaluate_->segments;
    return ranges;
  }

 private:
  /// A set of codes, as an interval where there are too many.
  Range labels(const std::vector<int64_t>& codes, sema::EnumId labels, bool unknown) const {
    const bool small = model_.enums[labels].members.size() <= kMostCodes;
    Range made = Range::of(1, 0, unknown);
    for (const int64_t code : codes) {
      made = hull(made, small ? Range::of_codes(uint64_t{1} << (code + 1)) : Range::point(code));
    }
    made.unknown = unknown;
    return made;
  }

  BandMap bands(const sema::BandGrade& grade) {
    return map_bands(*evaluate_, points_.columns(), grade.subject, grade.bands);
  }

  GradeRange grade(const Grade& grade) {
    GradeRange made;
    std::vector<int64_t> codes;
    if (const auto* by_bands = std::get_if<sema::BandGrade>(&grade.body)) {
      const BandMap map = bands(*by_bands);
      made.bands = map.reachable;
      for (size_t i = 0; i < map.reachable.size(); ++i) {
        if (map.reachable[i]) codes.push_back(by_bands->bands[i].label);
      }
      made.labels = labels(codes, grade.labels, map.may_be_none);
      return made;
    }
    if (const auto* matrix = std::get_if<sema::MatrixGrade>(&grade.body)) {
      const BandMap rows = bands(matrix->rows), columns = bands(matrix->columns);
      made.bands = rows.reachable;
      made.columns = columns.reachable;
      for (size_t row = 0; row < rows.reachable.size(); ++row) {
        for (size_t column = 0; rows.reachable[row] && column < columns.reachable.size(); ++column) {
          if (!columns.reachable[column]) continue;
          codes.push_back(int64_t{matrix->rows.bands[row].label} * static_cast<int64_t>(columns.reachable.size()) +
                          matrix->columns.bands[column].label);
        }
      }
      made.labels = labels(codes, grade.labels, rows.may_be_none || columns.may_be_none);
      return made;
    }
    const auto& shifts = std::get<sema::ShiftGrade>(grade.body);
    made.low = made.high = shifts.start;
    for (const sema::Shift& shift : shifts.shifts) {
      const Range truth = (*evaluate_)(shift.when);
      Interval move{INT64_MAX, INT64_MIN};
      if (truth.may_be_true()) move = hull(move, {shift.places, shift.places});
      if (truth.may_be_false()) move = hull(move, {-shift.places, -shift.places});
      if (truth.unknown) move = hull(move, {0, 0});
      if (move.low > move.high) continue;
      made.low += move.low;
      made.high += move.high;
    }
    const auto last = static_cast<int64_t>(model_.enums[grade.labels].members.size()) - 1;
    for (int64_t code = std::clamp<int64_t>(made.low, 0, last); code <= std::clamp<int64_t>(made.high, 0, last);
         ++code) {
      codes.push_back(code);
    }
    made.labels = labels(codes, grade.labels, false);
    return made;
  }

  Range segment(const Segment& segment) {
    if (const auto* membership = std::get_if<sema::ExprPtr>(&segment.body)) {
      const Range truth = (*evaluate_)(*membership);
      return Range::truth(truth.may_be_true(), truth.may_be_false() || truth.unknown, false);
    }
    const auto& first = std::get<sema::FirstSegment>(segment.body);
    std::vector<int64_t> codes;
    bool falls_through = true;
    for (const sema::SegmentCase& next : first.cases) {
      const Range truth = next.when == nullptr ? Range::point(1) : (*evaluate_)(next.when);
      if (falls_through && truth.may_be_true()) codes.push_back(next.member);
      falls_through = falls_through && !truth.always_true();
    }
    return labels(codes, first.members, falls_through);
  }

  const Model& model_;
  std::shared_ptr<Evaluator> evaluate_;
  Points points_;
};

}  // namespace

Ranges find_ranges(const Model& model) {
  return Finding(model).run();
}

}  // namespace score::analysis
