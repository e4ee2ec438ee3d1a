// Columns of each width against the same values in 8 bytes, beside values that their width lacks too.
#include "runtime/vector/narrow.h"

#include <gtest/gtest.h>
#include <vector>

#include "runtime/columns/cells.h"

namespace score::vector {
namespace {

constexpr size_t kRows = 130, kWords = 3;

class NarrowTest : public testing::TestWithParam<uint8_t> {
 protected:
  void SetUp() override {
    const int bits = GetParam() * 8;
    const auto most = static_cast<int64_t>(~uint64_t{0} >> (65 - bits));
    ends_ = {-most - 1, -1, 0, 1, 5, most};
    narrow_.start(GetParam(), kRows);
    wide_.start(8, kRows);
    other_.start(GetParam(), kRows);
    for (size_t row = 0; row < kRows; ++row) {
      const int64_t value = ends_[row % ends_.size()];
      narrow_.set(row, value);
      wide_.set(row, value);
      other_.set(row, ends_[row % 4]);
    }
    if (GetParam() == 8) return;  // there is nothing beyond
    for (const int64_t beyond : {most + 1, -most - 2, INT64_MAX, INT64_MIN}) ends_.push_back(beyond);
  }
  Column column(const columns::Integers& cells) const { return Column::of(cells.data(), nullptr, cells.width()); }
  /// `fill(column, out)` gives the same rows for both.
  template <class Fill>
  void expect_same(const Fill& fill) {
    std::vector<Word> narrow(kWords), wide(kWords);
    fill(column(narrow_), narrow.data());
    fill(column(wide_), wide.data());
    for (size_t row = 0; row < kRows; ++row) {
      ASSERT_EQ(Column::has(narrow.data(), row), Column::has(wide.data(), row)) << row;
    }
  }
  const Loops& loops_ = loops(best_isa());
  std::vector<int64_t> ends_;
  columns::Integers narrow_, wide_, other_;
};

INSTANTIATE_TEST_SUITE_P(Widths, NarrowTest, testing::Values(uint8_t{1}, uint8_t{2}, uint8_t{4}, uint8_t{8}),
                         [](const auto& width) { return std::to_string(width.param); });

TEST_P(NarrowTest, ComparesWithAnyValue) {
  for (size_t relation = 0; relation < kRelations; ++relation) {
    for (const int64_t end : ends_) {
      expect_same(
          [&](const Column& a, Word* out) { compare(loops_, static_cast<Relation>(relation), a, end, kWords, out); });
    }
  }
}

TEST_P(NarrowTest, ComparesColumns) {
  for (size_t relation = 0; relation < kRelations; ++relation) {
    columns::Integers wide = other_;
    wide.widen(8);
    expect_same([&](const Column& a, Word* out) {
      compare(loops_, static_cast<Relation>(relation), a, column(a.is_wide() ? wide : other_), kWords, out);
    });
  }
}

TEST_P(NarrowTest, LooksInListsAndSets) {
  expect_same([&](const Column& a, Word* out) { is_among(loops_, a, ends_, kWords, out); });
  for (const uint64_t codes : {uint64_t{0}, uint64_t{0b100011}, ~uint64_t{0}}) {
    expect_same([&](const Column& a, Word* out) { is_code(loops_, a, codes, kWords, out); });
  }
  for (size_t row = 0; row < kRows; ++row) {  // sets are not negative where they are narrow
    const int64_t set = GetParam() == 8 ? narrow_[row] : narrow_[row] & INT8_MAX;
    narrow_.set(row, set);
    wide_.set(row, set);
  }
  for (const int64_t members : {int64_t{0}, int64_t{1}, int64_t{5}, int64_t{65}, int64_t{1} << 40, INT64_MIN}) {
    expect_same([&](const Column& a, Word* out) { has_any(loops_, a, members, kWords, out); });
    expect_same([&](const Column& a, Word* out) { has_all(loops_, a, members, kWords, out); });
  }
}

}  // namespace
}  // namespace score::vector
