#include "runtime/vector/prepared_sums.h"

#include <algorithm>
#include <cstring>

namespace score::vector {

namespace {

/// Up to here comparisons are faster than places.
constexpr size_t kFewCuts = 6;
/// Up to here a search is slower than comparisons.
constexpr size_t kManyCuts = 24;
/// A table of so many places stays in the nearest cache.
constexpr int64_t kMostOffsets = 2048;
/// Places are numbers of 16 bits.
constexpr size_t kMostCuts = UINT16_MAX - 2;

std::vector<int64_t> in_units(const std::vector<int64_t>& points, int64_t unit) {
  std::vector<int64_t> made;
  for (const int64_t one : points) made.push_back(one / unit);
  return made;
}

}  // namespace

void LaneTable::append(std::span<const int64_t> values) {
  const size_t width = bits_ / 8;
  const size_t wanted = (size_ + values.size() + kTablePadding) * width;
  if (bytes_.size() < wanted) bytes_.resize(std::max(wanted, bytes_.size() * 2));
  for (const int64_t value : values) {
    std::memcpy(bytes_.data() + size_ * width, &value, width);  // the low bytes come first
    ++size_;
  }
}

IntervalSearch IntervalSearch::of(const plan::Cuts& cuts, Places places) {
  const bool wanted = places == Places::Always;
  if (cuts.size() <= kFewCuts && !wanted) return {How::Cuts};
  if (!cuts.integers.empty()) {
    const auto range = static_cast<__int128>(cuts.integers.back()) - cuts.integers.front();
    if (range < kMostOffsets) return {How::Offset, cuts.integers.front(), static_cast<int64_t>(range) + 1};
  }
  if (cuts.size() == 0 || cuts.size() > kMostCuts) return {How::Cuts};  // no places
  return {wanted || cuts.size() >= kManyCuts ? How::Search : How::Cuts};
}

std::vector<int64_t> IntervalSearch::by_place(const plan::Cuts& cuts, std::span<const int64_t> values,
                                              int64_t unknown) const {
  std::vector<int64_t> made{unknown};
  if (how != How::Offset) {
    made.insert(made.end(), values.begin(), values.end());
    return made;
  }
  size_t interval = 0;
  made.push_back(values[0]);
  for (int64_t value = first; value < first + count; ++value) {
    if (interval < cuts.integers.size() && cuts.integers[interval] == value) ++interval;
    made.push_back(values[interval]);
  }
  return made;
}

PreparedSums::PreparedSums(const plan::GroupSchedule& of) {
  if (of.lane_bits > 64) return;  // it is run as written
  const LaneTable empty(of.lane_bits);
  for (const plan::CodePoints& one : of.codes) codes.emplace_back(empty).append(in_units(one.points, of.unit));
  for (const plan::IntervalPoints& one : of.intervals) {
    PreparedIntervals& made = intervals.emplace_back();
    made.search = IntervalSearch::of(one.cuts);
    made.table = empty;
    made.table.append(made.search.by_place(one.cuts, in_units(one.points, of.unit), one.unknown_points / of.unit));
  }
  for (size_t i = 0; i < of.texts.size(); ++i) texts.push_back({0, empty});
}

}  // namespace score::vector
