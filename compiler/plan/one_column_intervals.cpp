// Columns that have an order: where they are cut, and what items give between the cuts.
#include <algorithm>
#include <cmath>
#include <limits>

#include "compiler/plan/bands.h"
#include "compiler/plan/one_column.h"

namespace score::plan {

using sema::Kind;
using stdlib::Value;

namespace {

/// Each is run for its own cuts and those of so many others only.
constexpr size_t kItemsAtOnce = 32;
/// Bands are run for each other's cuts.
constexpr size_t kMostBands = 1000;

}  // namespace

/// Below `end`, at it, and above it: the value itself and the next one begin intervals.
void OneColumn::cut_at(NodeId end, NodeId subject) {
  if (end == kNoNode || end == subject || !values_[end].known) return;
  const auto integer = [this](int64_t at) {
    integers_.push_back(at);
    if (at != INT64_MAX) integers_.push_back(at + 1);
  };
  const auto number = [this](double at) {
    numbers_.push_back(at == 0 ? 0.0 : at);
    numbers_.push_back(std::nextafter(at == 0 ? 0.0 : at, HUGE_VAL));
  };
  const stdlib::Scalar& scalar = values_[end].scalar;
  const bool numbers = plan_.nodes[subject].type.kind == Kind::Number;
  if (plan_.nodes[end].type.kind != Kind::List) {
    numbers ? number(scalar.d) : integer(scalar.i);
  } else if (numbers) {
    for (int64_t i = 0; i < scalar.nl.size; ++i) number(scalar.nl.items[i]);
  } else {
    for (int64_t i = 0; i < scalar.il.size; ++i) integer(scalar.il.items[i]);
  }
}

void OneColumn::cut_at_bands(const Bands& bands) {
  for (const Band& band : bands.bands) {
    for (const NodeId end : {band.low, band.high, band.value}) cut_at(end, bands.subject);
  }
}

namespace {

template <class T>
void tidy(std::vector<T>& cuts, T least) {
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  if (!cuts.empty() && cuts.front() == least) cuts.erase(cuts.begin());  // nothing lies below
}

}  // namespace

Cuts OneColumn::take_cuts() {
  tidy(integers_, INT64_MIN);
  tidy(numbers_, std::numeric_limits<double>::lowest());
  if (!numbers_.empty() && std::isinf(numbers_.back())) numbers_.pop_back();  // nothing lies there
  return {std::move(integers_), std::move(numbers_)};
}

namespace {

/// A value of each interval.
Value value_in(const Cuts& cuts, size_t interval, bool numbers) {
  if (numbers) {
    if (cuts.numbers.empty()) return stdlib::from_number(0);
    if (interval > 0) return stdlib::from_number(cuts.numbers[interval - 1]);
    return stdlib::from_number(std::nextafter(cuts.numbers.front(), -HUGE_VAL));
  }
  if (cuts.integers.empty()) return stdlib::from_integer(0);
  return stdlib::from_integer(interval > 0 ? cuts.integers[interval - 1] : cuts.integers.front() - 1);
}

/// Takes out cuts on both sides of which the same lies.
template <class T>
void join(Cuts& cuts, std::vector<T>& of_intervals) {
  Cuts kept;
  std::vector<T> made{of_intervals.front()};
  for (size_t i = 0; i < cuts.size(); ++i) {
    if (of_intervals[i + 1] == made.back()) continue;
    made.push_back(of_intervals[i + 1]);
    if (!cuts.integers.empty()) kept.integers.push_back(cuts.integers[i]);
    if (!cuts.numbers.empty()) kept.numbers.push_back(cuts.numbers[i]);
  }
  cuts = std::move(kept);
  of_intervals = std::move(made);
}

/// Both cut by the cuts of both; false if the points leave 64 bits.
template <class T>
bool add(const std::vector<T>& cuts, const std::vector<int64_t>& points, std::vector<T>& to_cuts,
         std::vector<int64_t>& to_points) {
  std::vector<T> all;
  std::vector<int64_t> sums;
  for (size_t a = 0, b = 0;;) {
    int64_t sum = 0;
    if (__builtin_add_overflow(points[a], to_points[b], &sum)) return false;
    sums.push_back(sum);
    const bool more_a = a < cuts.size();
    const bool more_b = b < to_cuts.size();
    if (!more_a && !more_b) break;
    const T next = !more_b || (more_a && cuts[a] < to_cuts[b]) ? cuts[a] : to_cuts[b];
    all.push_back(next);
    if (more_a && cuts[a] == next) ++a;
    if (more_b && to_cuts[b] == next) ++b;
  }
  to_cuts = std::move(all);
  to_points = std::move(sums);
  return true;
}

bool add(const IntervalPoints& part, IntervalPoints& to) {
  const bool numbers = !part.cuts.numbers.empty() || !to.cuts.numbers.empty();
  const bool fits = numbers ? add(part.cuts.numbers, part.points, to.cuts.numbers, to.points)
                            : add(part.cuts.integers, part.points, to.cuts.integers, to.points);
  if (!fits || __builtin_add_overflow(to.unknown_points, part.unknown_points, &to.unknown_points)) return false;
  join(to.cuts, to.points);
  return true;
}

}  // namespace

std::optional<IntervalPoints> OneColumn::intervals(NodeId subject, const std::vector<Item>& items) {
  IntervalPoints made;
  made.subject = subject;
  made.points = {0};
  for (size_t from = 0; from < items.size(); from += kItemsAtOnce) {
    const auto at = [&](size_t i) { return items.begin() + static_cast<std::ptrdiff_t>(std::min(i, items.size())); };
    const std::optional<IntervalPoints> part = intervals_of(subject, {at(from), at(from + kItemsAtOnce)});
    if (!part || !add(*part, made)) return std::nullopt;
  }
  made.items = items;
  return made;
}

std::optional<IntervalPoints> OneColumn::intervals_of(NodeId subject, const std::vector<Item>& items) {
  for (const Item& one : items) collect(one, subject);
  std::sort(program_.begin(), program_.end());
  const bool numbers = plan_.nodes[subject].type.kind == Kind::Number;
  IntervalPoints made;
  made.cuts = take_cuts();
  std::optional<int64_t> points;
  if (!too_much(made.cuts.size(), items)) {
    assume(subject, stdlib::unknown());
    points = sum(items);
    made.unknown_points = points.value_or(0);
  }
  for (size_t i = 0; i <= made.cuts.size() && points; ++i) {
    assume(subject, value_in(made.cuts, i, numbers));
    points = sum(items);
    made.points.push_back(points.value_or(0));
  }
  forget();
  if (!points) return std::nullopt;
  join(made.cuts, made.points);
  return made;
}

std::optional<BandSearch> OneColumn::search(const Bands& bands) {
  if (!is_ordered(bands.subject) || is_model(bands.subject) || bands.bands.size() > kMostBands) return std::nullopt;
  const Kind kind = plan_.nodes[bands.subject].type.kind;
  const auto band_of = [&](const Value& value) {
    for (uint32_t i = 0; i < bands.bands.size(); ++i) {
      if (takes_in(bands.bands[i], value, kind, [this](NodeId id) -> const Value& { return values_[id]; })) return i;
    }
    return kNoBand;
  };
  cut_at_bands(bands);
  BandSearch made;
  made.cuts = take_cuts();
  made.unknown = band_of(stdlib::unknown());
  for (size_t i = 0; i <= made.cuts.size(); ++i)
    made.band.push_back(band_of(value_in(made.cuts, i, kind == Kind::Number)));
  join(made.cuts, made.band);
  forget();
  return made;
}

}  // namespace score::plan
