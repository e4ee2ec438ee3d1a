// Sums of groups in lanes: parts that were added up beforehand by look-ups, constants for the rows of masks all at
// once, the rest one by one.
#include <algorithm>

#include "runtime/vector/bands.h"
#include "runtime/vector/tally.h"

namespace score::vector {

using plan::CodePoints;
using plan::GroupSchedule;
using plan::IntervalPoints;
using plan::TextPoints;

namespace {

/// So many masks stay in the nearest cache until they are given.
constexpr size_t kGiftsAtOnce = 64;

}  // namespace

/// Fills `points`, and `fired` where that matters, for all rows.
void Evaluator::sum_in_lanes(uint32_t index, int64_t* points, Word* fired) {
  const GroupSchedule& group = schedule_->groups[index];
  PreparedSums& prepared = prepared_[index];
  const size_t words = leads_.words();
  Tally tally;
  tally.mode = sema::GroupMode::Sum;
  tally.fired = group.fired_matters ? fired : nullptr;
  tally.lanes = &lane_loops(sum_loops_, group.lane_bits);
  tally.unit = group.unit;
  const size_t bytes = words * kWordRows * (group.lane_bits / 8);
  tally.sums = leads_.array<char>(bytes);
  std::memset(tally.sums, 0, bytes);
  if (fired != nullptr) std::fill_n(fired, words, Word{0});
  tally.gifts.reserve(kGiftsAtOnce + 1);
  if (group.base != 0) give(tally, leads_.ones(), group.base);
  for (size_t i = 0; i < group.codes.size(); ++i) add_codes(group.codes[i], prepared.codes[i], tally);
  for (size_t i = 0; i < group.intervals.size(); ++i) add_intervals(group.intervals[i], prepared.intervals[i], tally);
  for (size_t i = 0; i < group.texts.size(); ++i) add_texts(group.texts[i], prepared.texts[i], tally);
  for (const plan::Item& part : group.rest) item(part, tally);
  hand_over(tally);
  tally.lanes->in_millionths(tally.sums, group.unit, words, points);
  if (tally.points != nullptr) {
    for (size_t row = 0; row < words * kWordRows; ++row) points[row] += tally.points[row];
  }
  if (group.at_least || group.at_most) {
    loops_.limit(points, group.at_least ? *group.at_least * group.unit : INT64_MIN,
                 group.at_most ? *group.at_most * group.unit : INT64_MAX, words);
  }
}

void Evaluator::hand_over(Tally& tally) {
  if (!tally.gifts.empty()) tally.lanes->give(tally.sums, tally.gifts.data(), tally.gifts.size(), leads_.words());
  tally.gifts.clear();
}

/// In lanes: for the rows of a mask that stays as it is until the end of the slice.
void Evaluator::give_in_lanes(Tally& tally, const Word* mask, int64_t points) {
  if (points == 0) return;
  tally.gifts.push_back({mask, points / tally.unit});
  if (tally.gifts.size() >= kGiftsAtOnce) hand_over(tally);
}

/// The rows that are there and whose value is known.
const Word* Evaluator::known_rows(const Column& column) {
  const Word* known = known_words(leads_, column);
  if (leads_.rows() % kWordRows == 0) return known == leads_.ones() ? nullptr : known;
  Word* there = leads_.mask();
  for (size_t word = 0; word < leads_.words(); ++word) there[word] = known[word] & leads_.live()[word];
  return there;
}

void Evaluator::add_codes(const CodePoints& one, const LaneTable& table, Tally& tally) {
  const Column& subject = narrow(leads_, one.subject);
  const bool bits = cells_of_node(one.subject) == Cells::Bits;
  const size_t words = leads_.words();
  if (subject.uniform) {
    const int64_t code = bits ? (subject.value.scalar.b ? 1 : 0) : subject.value.scalar.i;
    return give(tally, leads_.ones(), one.points[CodePoints::place(subject.value.known, code)]);
  }
  if (bits) {
    const int64_t unknown = one.points[CodePoints::place(false, 0)];
    const int64_t no = one.points[CodePoints::place(true, 0)];
    const int64_t yes = one.points[CodePoints::place(true, 1)];
    give(tally, leads_.ones(), no);
    give(tally, subject.bits(), yes - no);
    if (subject.known == nullptr) return;
    Word* missing = leads_.mask();
    for (size_t word = 0; word < words; ++word) missing[word] = ~subject.known[word];
    return give(tally, missing, unknown - no);
  }
  const PlaceLoops& loops = place_loops(sum_loops_, subject.width);
  const Word* known = known_rows(subject);
  if (table.size() <= UINT8_MAX) {
    auto* places = leads_.cells<uint8_t>();
    loops.of_codes_8(subject.cells, known, words, places);
    return tally.lanes->look_up_8(tally.sums, table.data(), table.size(), places, words);
  }
  auto* places = leads_.cells<uint16_t>();
  loops.of_codes_16(subject.cells, known, words, places);
  tally.lanes->look_up_16(tally.sums, table.data(), table.size(), places, words);
}

void Evaluator::add_intervals(const IntervalPoints& one, const PreparedIntervals& prepared, Tally& tally) {
  const Column& subject = narrow(leads_, one.subject);
  if (subject.uniform || prepared.search.how == IntervalSearch::How::Cuts) return add_cuts(one, subject, tally);
  const uint16_t* places = places_of(one.subject, one.cuts, prepared.search);
  tally.lanes->look_up_16(tally.sums, prepared.table.data(), prepared.table.size(), places, leads_.words());
}

/// By place of IntervalSearch::by_place; for the ways that have places.
const uint16_t* Evaluator::places_of(NodeId id, const plan::Cuts& cuts, const IntervalSearch& search) {
  const Column& subject = narrow(leads_, id);
  const Word* known = known_rows(subject);
  const size_t words = leads_.words();
  auto* places = leads_.cells<uint16_t>();
  if (search.how == IntervalSearch::How::Offset) {
    place_loops(sum_loops_, subject.width).from_first(subject.cells, search.first, search.count, known, words, places);
  } else if (!cuts.numbers.empty()) {
    sum_loops_.search_numbers(subject.numbers(), cuts.numbers.data(), cuts.numbers.size(), known, words, places);
  } else {
    sum_loops_.search_integers(column(leads_, id).integers(), cuts.integers.data(), cuts.integers.size(), known, words,
                               places);
  }
  return places;
}

/// All rows get what lies below the first cut, and those above a cut what changes there.
void Evaluator::add_cuts(const IntervalPoints& one, const Column& subject, Tally& tally) {
  const size_t words = leads_.words();
  const Word* known = known_words(leads_, subject);
  const int64_t below = one.points.front();
  give(tally, leads_.ones(), below);
  if (one.unknown_points != below && known != leads_.ones()) {
    Word* missing = leads_.mask();
    for (size_t word = 0; word < words; ++word) missing[word] = ~known[word];
    give(tally, missing, one.unknown_points - below);
  }
  for (size_t i = 0; i < one.cuts.size(); ++i) {
    const Value cut = one.cuts.numbers.empty() ? interpret::from_integer(one.cuts.integers[i])
                                               : interpret::from_number(one.cuts.numbers[i]);
    Word* above = related(leads_, Relation::Ge, subject, Column::of(cut), plan_.nodes[one.subject].type.kind);
    give(tally, above, one.points[i + 1] - one.points[i]);
  }
}

/// Once for each distinct text, where texts come again.
void Evaluator::add_texts(const TextPoints& one, PreparedTexts& prepared, Tally& tally) {
  TextField* text = texts_[one.field].get();
  const bool pays = text != nullptr && (text->codes != nullptr || text->dictionary.pays());
  if (!pays) {
    for (const plan::Item& part : one.items) item(part, tally);
    return;
  }
  encode(leads_, *text, block_->columns[one.field]);
  if (prepared.generation != text->dictionary.generation()) {
    prepared.table.clear();
    prepared.generation = text->dictionary.generation();
  }
  if (prepared.table.size() < text->dictionary.size()) {
    Frame& values = new_values(*text, prepared.table.size(), prepared.generation);
    prepared.table.append(points_of_texts(one, values, tally.unit));
  }
  Tally& to = tally;
  // The rows behind the last one have no code.
  std::fill(text->codes + leads_.rows(), text->codes + leads_.words() * kWordRows, 0);
  to.lanes->look_up_32(to.sums, prepared.table.data(), prepared.table.size(), text->codes, leads_.words());
}

/// What the items give, in units, for the values of the frame.
std::vector<int64_t> Evaluator::points_of_texts(const TextPoints& one, Frame& values, int64_t unit) {
  std::vector<int64_t> sums(values.words() * kWordRows, 0);
  const auto add = [&](const Word* rows, int64_t points) {
    loops_.add_where(sums.data(), rows, points / unit, values.words());
  };
  for (const plan::Item& part : one.items) {
    if (part.kind == plan::ItemKind::Rule) {
      const plan::Rule& rule = plan_.rules[part.index];
      const int64_t points = uniform_[rule.points].scalar.i;
      add(yes_of(values, rule.when), limited(points, SCORE_CONTRIBUTION_MAX, rule.clamp, part.weight));
      continue;
    }
    each_band(values, plan_.tables[part.index].bands, [&](const plan::Band& band, const Word* rows) {
      add(rows, limited(uniform_[band.points].scalar.i, SCORE_CONTRIBUTION_MAX, {}, part.weight));
    });
  }
  sums.resize(values.rows());
  return sums;
}

}  // namespace score::vector
