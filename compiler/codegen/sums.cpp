// Sums of constants: in the narrowest lanes that hold every partial sum, by masks, by look-ups and by cuts.
#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "compiler/codegen/points.h"
#include "compiler/plan/limits.h"

namespace score::codegen {

using llvm::Value;
using plan::Band;
using plan::GroupSchedule;
using plan::Item;
using plan::ItemKind;
using plan::saturated;
using plan::SumPiece;
using plan::weighted;

// ---- Constants -----------------------------------------------------------------------------------------------------

/// What a rule that fires gives: limited in itself, by its `in`, then weighted. Nothing where its points are unknown.
std::optional<int64_t> Points::amount(const plan::Rule& rule, const std::optional<int64_t>& weight) const {
  const stdlib::Value& points = constant(rule.points);
  if (!points.known) return std::nullopt;
  int64_t made = saturated(points.scalar.i, SCORE_CONTRIBUTION_MAX);
  if (const auto low = end(rule.clamp.low)) made = std::max(made, *low);
  if (const auto high = end(rule.clamp.high)) made = std::min(made, *high);
  made = saturated(made, SCORE_POINTS_MAX);
  return weight ? weighted(made, *weight) : made;
}

std::optional<int64_t> Points::amount(const Band& band, const std::optional<int64_t>& weight) const {
  const stdlib::Value& points = constant(band.points);
  if (!points.known) return std::nullopt;
  const int64_t made = saturated(points.scalar.i, SCORE_CONTRIBUTION_MAX);
  return weight ? weighted(made, *weight) : made;
}

void Points::Shape::add(int64_t amount) {
  range(std::min<int64_t>(0, amount), std::max<int64_t>(0, amount));
  unit = std::gcd(unit, std::abs(amount));
}

void Points::Shape::range(int64_t least, int64_t most) {
  low += least;
  high += most;
}

Interval Points::Shape::interval() const {
  const int64_t by = unit == 0 ? 1 : unit;
  return Interval::of(low / by, high / by);
}

/// Lanes of 8 bits would save nothing: masks are the same, and sums grow.
unsigned Points::Shape::bits(const Lanes& lanes) const {
  return std::max(16U, lanes.bits_for(interval()));
}

void Points::shape_of_item(const Item& item, Shape& shape) const {
  if (item.kind == ItemKind::Rule) {
    shape.add(amount(source_.plan.rules[item.index], item.weight).value_or(0));
    return;
  }
  int64_t least = 0;
  int64_t most = 0;
  for (const Band& band : source_.plan.tables[item.index].bands.bands) {
    const int64_t one = amount(band, item.weight).value_or(0);
    shape.unit = std::gcd(shape.unit, std::abs(one));
    least = std::min(least, one);
    most = std::max(most, one);
  }
  shape.range(least, most);
}

/// Of all constants that the group's sum may add, and of its ends, so that these are whole units too.
Points::Shape Points::shape_of(uint32_t group) const {
  Shape shape;
  const GroupSchedule& schedule = source_.schedule.groups[group];
  shape.add(schedule.base);
  const auto table = [&](const std::vector<int64_t>& points, int64_t more) {
    int64_t least = std::min<int64_t>(0, more);
    int64_t most = std::max<int64_t>(0, more);
    shape.unit = std::gcd(shape.unit, std::abs(more));
    for (const int64_t one : points) {
      shape.unit = std::gcd(shape.unit, std::abs(one));
      least = std::min(least, one);
      most = std::max(most, one);
    }
    shape.range(least, most);
  };
  for (const SumPiece& piece : plan::sum_pieces(source_.plan, source_.schedule, source_.kernels.uses, group)) {
    switch (piece.what) {
      case SumPiece::What::Codes: table(schedule.codes[piece.index].points, 0); break;
      case SumPiece::What::Intervals: {
        const plan::IntervalPoints& intervals = schedule.intervals[piece.index];
        table(intervals.points, intervals.unknown_points);
        break;
      }
      case SumPiece::What::Item: shape_of_item(schedule.rest[piece.index], shape); break;
    }
  }
  for (const auto& limit : {schedule.at_least, schedule.at_most}) {
    if (limit) shape.unit = std::gcd(shape.unit, std::abs(*limit * schedule.unit));
  }
  if (shape.unit == 0) shape.unit = 1;  // nothing is ever added
  return shape;
}

// ---- Sums of constants ---------------------------------------------------------------------------------------------

Value* Points::add_where(Value* sum, Value* mask, int64_t units) {
  if (units == 0) return sum;
  Value* more = lanes_.b.CreateAdd(sum, lanes_.integer(Lanes::bits_of(sum), units));
  return mask == nullptr ? more : lanes_.select(mask, more, sum);
}

Value* Points::add_piece(Value* sum, const Shape& shape, uint32_t group, const SumPiece& piece) {
  const GroupSchedule& schedule = source_.schedule.groups[group];
  switch (piece.what) {
    case SumPiece::What::Codes: return add_codes(sum, shape, schedule.codes[piece.index]);
    case SumPiece::What::Intervals: return add_intervals(sum, shape, schedule.intervals[piece.index]);
    case SumPiece::What::Item: break;
  }
  return add_item(sum, shape, schedule.rest[piece.index]);
}

Value* Points::add_item(Value* sum, const Shape& shape, const Item& item) {
  if (item.kind == ItemKind::Rule) {
    const plan::Rule& rule = source_.plan.rules[item.index];
    if (const auto points = amount(rule, item.weight)) return add_where(sum, when(rule), *points / shape.unit);
    accident(when(rule));
    return sum;
  }
  const plan::Table& table = source_.plan.tables[item.index];
  std::vector<int64_t> amounts;
  Value* open = nullptr;
  for (const Band& band : table.bands.bands) {
    const std::optional<int64_t> points = amount(band, item.weight);
    amounts.push_back(points.value_or(0) / shape.unit);
    if (points) continue;
    // Rare: the lanes that come down to this band have to be counted.
    for (const Band& before : table.bands.bands) {
      if (&before == &band) break;
      open = lanes_.both(open, lanes_.no(takes_in(before, table.bands.subject)));
    }
    accident(lanes_.both(open, takes_in(band, table.bands.subject)));
  }
  return lanes_.b.CreateAdd(
      sum, chosen_band(table.bands, source_.schedule.tables[item.index], amounts, 0, Lanes::bits_of(sum)));
}

Value* Points::add_codes(Value* sum, const Shape& shape, const plan::CodePoints& codes) {
  const unsigned bits = Lanes::bits_of(sum);
  std::vector<int64_t> table;
  for (const int64_t points : codes.points) table.push_back(points / shape.unit);
  if (nodes_.is_bool(codes.subject)) {
    sum = add_where(sum, nodes_.yes(codes.subject), table[3] - table[0]);
    sum = add_where(sum, nodes_.no(codes.subject), table[2] - table[0]);
    return add_where(sum, nullptr, table[0]);
  }
  const Lane subject = lanes_.plain(nodes_.integer(codes.subject));
  const auto given = [](int64_t units) { return units != 0; };
  if (std::count_if(table.begin(), table.end(), given) <= 2) {
    for (size_t place = 1; place < table.size(); ++place) {
      Value* mask = lanes_.compare(Relation::Eq, subject, static_cast<int64_t>(place) - 2);
      sum = add_where(sum, lanes_.both(mask, subject.known), table[place]);
    }
    return subject.known == nullptr ? sum : add_where(sum, lanes_.no(subject.known), table[0]);
  }
  // Look-ups are by place, in lanes as wide as the points.
  const unsigned index_bits = std::max(bits, lanes_.bits_for({0, static_cast<int64_t>(table.size())}));
  Value* place = lanes_.b.CreateAdd(lanes_.cells(subject, index_bits), lanes_.integer(index_bits, 2));
  if (subject.known != nullptr) place = lanes_.select(subject.known, place, lanes_.integer(index_bits, 0));
  return lanes_.b.CreateAdd(sum, looked_up(table, place, bits));
}

Value* Points::add_intervals(Value* sum, const Shape& shape, const plan::IntervalPoints& intervals) {
  const unsigned bits = Lanes::bits_of(sum);
  Value* known = nodes_.known(intervals.subject);
  const int64_t first = intervals.points.front() / shape.unit;
  const int64_t missing = intervals.unknown_points / shape.unit;
  Value* made = known == nullptr ? sum : lanes_.integer(bits, 0);
  made = add_where(made, nullptr, first);
  for (size_t cut = 0; cut < intervals.cuts.size(); ++cut) {
    const int64_t delta = (intervals.points[cut + 1] - intervals.points[cut]) / shape.unit;
    made = add_where(made, over(intervals.subject, intervals.cuts, cut), delta);
  }
  if (known == nullptr) return made;
  return lanes_.b.CreateAdd(sum, lanes_.select(known, made, lanes_.integer(bits, missing)));
}

void Points::sum_part(const plan::KernelPart& part) {
  const Shape shape = shape_of(part.group);
  const unsigned bits = shape.bits(lanes_);
  Value* scratch = nodes_.inputs().scratch(part.slot);
  Value* sum = part.adds ? lanes_.load(scratch, lanes_.b.getIntNTy(bits), nodes_.row()) : lanes_.integer(bits, 0);
  for (const SumPiece& piece : part.pieces) sum = add_piece(sum, shape, part.group, piece);
  lanes_.store(sum, scratch, nodes_.row());
}

/// The base, and all that adds constants.
Lane Points::constant_sum(uint32_t index) {
  const Shape shape = shape_of(index);
  const unsigned bits = shape.bits(lanes_);
  Lane made;
  made.unit = shape.unit;
  made.interval = shape.interval();
  const int64_t base = source_.schedule.groups[index].base / made.unit;
  if (const auto slot = source_.kernels.slot_of(kernel_, index)) {
    made.cells = lanes_.load(nodes_.inputs().scratch(*slot), lanes_.b.getIntNTy(bits), nodes_.row());
    made.cells = add_where(made.cells, nullptr, base);
    return made;
  }
  made.cells = lanes_.integer(bits, base);
  for (const SumPiece& piece : plan::sum_pieces(source_.plan, source_.schedule, source_.kernels.uses, index)) {
    made.cells = add_piece(made.cells, shape, index, piece);
  }
  return made;
}

}  // namespace score::codegen
