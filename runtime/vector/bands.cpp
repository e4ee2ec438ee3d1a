// Tables, grades and segments. The meaning is runtime/interpret/grades.cpp's.
#include "runtime/vector/bands.h"

#include <algorithm>

#include "runtime/interpret/compare.h"
#include "runtime/vector/evaluator.h"
#include "runtime/vector/narrow.h"

namespace score::vector {

using plan::Band;
using plan::Bands;
using sema::BandKind;

namespace {

bool holds(Relation relation, int order) {
  switch (relation) {
    case Relation::Eq: return order == 0;
    case Relation::Ne: return order != 0;
    case Relation::Lt: return order < 0;
    case Relation::Le: return order <= 0;
    case Relation::Gt: return order > 0;
    case Relation::Ge: return order >= 0;
  }
  return false;
}

}  // namespace

/// The rows whose subject is known and stands so to the bound. The mask may be written to.
Word* Evaluator::related(Frame& frame, Relation relation, const Column& subject, const Column& bounds, abi::Kind kind) {
  Word* rows = frame.mask();
  const size_t words = frame.words();
  const Cells cells = cells_of(kind);
  const Value& bound = bounds.value;
  const auto which = static_cast<size_t>(relation);
  if (bounds.uniform && !bound.known) {
    std::fill_n(rows, words, Word{0});
    return rows;
  }
  const bool one_bound = bounds.uniform && !subject.uniform;
  if (one_bound && cells == Cells::Integers && kind != abi::Kind::Set) {
    compare(loops_, relation, subject, bound.scalar.i, words, rows);
  } else if (one_bound && cells == Cells::Numbers) {
    loops_.compare_number[which](subject.numbers(), bound.scalar.d, words, rows);
  } else {
    std::fill_n(rows, words, Word{0});
    each_row(frame.live(), words, [&](size_t row) {
      const Value value = subject.at(cells, row);
      const Value end = bounds.at(cells, row);
      if (!value.known || !end.known || !holds(relation, interpret::compare(value, end, kind))) return;
      rows[row / kWordRows] |= Word{1} << (row % kWordRows);
    });
  }
  const Word* known = known_words(frame, subject);
  for (size_t word = 0; word < words; ++word) rows[word] &= known[word];
  return rows;
}

/// The rows that the band takes in. An end that is unknown takes nothing in.
Word* Evaluator::matches(Frame& frame, const Band& band, const Column& subject, abi::Kind kind) {
  const size_t words = frame.words();
  const Word* known = known_words(frame, subject);
  Word* rows = nullptr;
  switch (band.kind) {
    case BandKind::Value: return related(frame, Relation::Eq, subject, narrow(frame, band.value), kind);
    case BandKind::Else:
    case BandKind::Unknown:
      rows = frame.mask();
      for (size_t word = 0; word < words; ++word) rows[word] = band.kind == BandKind::Else ? known[word] : ~known[word];
      return rows;
    case BandKind::Range: break;
  }
  if (band.low != plan::kNoNode) rows = related(frame, Relation::Ge, subject, narrow(frame, band.low), kind);
  if (band.high != plan::kNoNode) {
    const Relation relation = band.high_included ? Relation::Le : Relation::Lt;
    Word* under = related(frame, relation, subject, narrow(frame, band.high), kind);
    if (rows == nullptr) return under;
    for (size_t word = 0; word < words; ++word) rows[word] &= under[word];
  }
  if (rows == nullptr) {
    rows = frame.mask();
    std::copy_n(known, words, rows);
  }
  return rows;
}

/// For each row the label of its band, kNoLabel beneath rows that no band takes in.
Column Evaluator::labels(const Bands& bands, const std::optional<plan::BandSearch>& search) {
  if (search && !narrow(leads_, bands.subject).uniform) {
    const int64_t* found = searched(bands, *search, [&](uint32_t band) {
      return band == plan::kNoBand ? interpret::kNoLabel : static_cast<int64_t>(bands.bands[band].label);
    });
    Word* known = leads_.mask();
    loops_.compare_integer[static_cast<size_t>(Relation::Ne)](found, interpret::kNoLabel, leads_.words(), known);
    return Column::of(found, known);
  }
  Cellar made = leads_.cellar(Cells::Integers);
  auto* codes = static_cast<int64_t*>(made.cells);
  std::fill_n(codes, leads_.words() * kWordRows, interpret::kNoLabel);
  each_band(leads_, bands, [&](const Band& band, const Word* rows) {
    loops_.put_where(codes, rows, band.label, leads_.words());
    for (size_t word = 0; word < leads_.words(); ++word) made.known[word] |= rows[word];
  });
  return made.column();
}

/// For each row what `value` gives for the band that takes it in, or for kNoBand.
const int64_t* Evaluator::searched(const Bands& bands, const plan::BandSearch& by,
                                   const std::function<int64_t(uint32_t)>& value) {
  const IntervalSearch search = IntervalSearch::of(by.cuts, loops_.isa, IntervalSearch::Places::Always);
  std::vector<int64_t> by_interval;
  for (const uint32_t band : by.band) by_interval.push_back(value(band));
  LaneTable table(64);
  table.append(search.by_place(by.cuts, by_interval, value(by.unknown)));
  const size_t words = leads_.words();
  auto* values = leads_.cells<int64_t>();
  std::fill_n(values, words * kWordRows, int64_t{0});
  const uint16_t* places = places_of(bands.subject, by.cuts, search);
  lane_loops(sum_loops_, 64).look_up_16(values, table.data(), table.size(), places, words);
  return values;
}

/// A table whose bands all have points, where it is no sum's: the rows that a band takes in, and what it gives them.
void Evaluator::search_table(const Bands& bands, const plan::BandSearch& by, const std::optional<int64_t>& weight,
                             Tally& tally) {
  const int64_t* taken = searched(bands, by, [](uint32_t band) { return band == plan::kNoBand ? 0 : 1; });
  Word* rows = leads_.mask();
  loops_.compare_integer[static_cast<size_t>(Relation::Ne)](taken, 0, leads_.words(), rows);
  give(tally, rows, searched(bands, by, [&](uint32_t band) {
         if (band == plan::kNoBand) return int64_t{0};
         return limited(uniform_[bands.bands[band].points].scalar.i, SCORE_CONTRIBUTION_MAX, {}, weight);
       }));
}

Column Evaluator::grade(const plan::Grade& grade) {
  if (grade.kind == plan::GradeKind::Shifts) return shifted(grade);
  const auto index = static_cast<size_t>(&grade - plan_.grades.data());
  const Column rows = labels(grade.rows, schedule_->grade_rows[index]);
  if (grade.kind == plan::GradeKind::Bands) return rows;
  const Column columns = labels(grade.columns, schedule_->grade_columns[index]);
  Cellar made = leads_.cellar(Cells::Integers);
  auto* codes = static_cast<int64_t*>(made.cells);
  for (size_t word = 0; word < leads_.words(); ++word) made.known[word] = rows.known[word] & columns.known[word];
  for (size_t row = 0; row < leads_.words() * kWordRows; ++row) {
    const int64_t code = rows.integers()[row] * grade.column_count + columns.integers()[row];
    codes[row] = Column::has(made.known, row) ? code : interpret::kNoLabel;
  }
  return made.column();
}

/// True moves up, false down, unknown not at all; the sum is limited once.
Column Evaluator::shifted(const plan::Grade& grade) {
  const size_t words = leads_.words();
  auto* places = leads_.cells<int64_t>();
  std::fill_n(places, words * kWordRows, static_cast<int64_t>(grade.start));
  Word* no = leads_.mask();
  for (const plan::Shift& shift : grade.shifts) {
    const Truth condition = truth(leads_, column(leads_, shift.when));
    for (size_t word = 0; word < words; ++word) {
      no[word] = (condition.known == nullptr ? kAllRows : condition.known[word]) & ~condition.yes[word];
    }
    loops_.add_where(places, condition.yes, shift.places, words);
    loops_.add_where(places, no, -shift.places, words);
  }
  const auto last = static_cast<int64_t>(plan_.enums[grade.labels].members.size()) - 1;
  loops_.limit(places, 0, last, words);
  return Column::of(places, nullptr);
}

Column Evaluator::segment(const plan::Segment& segment) {
  const size_t words = leads_.words();
  if (segment.membership) return Column::of(yes_of(leads_, segment.condition), nullptr);
  Cellar made = leads_.cellar(Cells::Integers);
  auto* codes = static_cast<int64_t*>(made.cells);
  std::fill_n(codes, words * kWordRows, interpret::kNoLabel);
  Word* taken = leads_.mask();
  for (const plan::SegmentCase& next : segment.cases) {
    const Word* when = leads_.ones();
    if (next.when != plan::kNoNode) when = yes_of(leads_, next.when);
    for (size_t word = 0; word < words; ++word) {
      taken[word] = when[word] & ~made.known[word];
      made.known[word] |= when[word];
    }
    loops_.put_where(codes, taken, next.member, words);
  }
  return made.column();
}

}  // namespace score::vector
