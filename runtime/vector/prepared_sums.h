#pragma once
// The tables of a schedule as loops take them, and what texts are worth so far.
#include <cstdint>
#include <span>
#include <vector>

#include "compiler/plan/schedule.h"
#include "runtime/vector/sum_loops.h"

namespace score::vector {

/// Points in units, in the lanes of their group.
class LaneTable {
 public:
  LaneTable() = default;
  explicit LaneTable(uint8_t bits) : bits_(bits) {}

  size_t size() const { return size_; }
  const void* data() const { return bytes_.data(); }
  void clear() { size_ = 0; }
  void append(std::span<const int64_t> values);

 private:
  uint8_t bits_ = 64;
  size_t size_ = 0;
  std::vector<char> bytes_;  // with room for kTablePadding more
};

/// How a column is brought to its intervals.
struct IntervalSearch {
  enum class How : uint8_t {
    Cuts,    // a comparison for each
    Offset,  // a place for each value from the first cut to the last
    Search,
  };
  How how{};
  int64_t first = 0, count = 0;  // Offset

  enum class Places : uint8_t { WhereFaster, Always };
  static IntervalSearch of(const plan::Cuts& cuts, Places places = Places::WhereFaster);
  /// By place, from values by interval.
  std::vector<int64_t> by_place(const plan::Cuts& cuts, std::span<const int64_t> values, int64_t unknown) const;
};

struct PreparedIntervals {
  IntervalSearch search;
  LaneTable table;
};

/// What the items of a TextPoints give for each value of the dictionary's generation that has been met.
struct PreparedTexts {
  uint64_t generation = 0;
  LaneTable table;
};

/// One for each GroupSchedule; as long as its codes, intervals and texts.
struct PreparedSums {
  std::vector<LaneTable> codes;
  std::vector<PreparedIntervals> intervals;
  std::vector<PreparedTexts> texts;

  explicit PreparedSums(const plan::GroupSchedule& of);
};

}  // namespace score::vector
