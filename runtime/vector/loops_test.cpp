// Every instruction set that runs here against the kernels, on values at the edges.
#include "runtime/vector/loops.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

#include "stdlib/kernels/kernels.h"

namespace score::vector {
namespace {

constexpr size_t kWords = 3;
constexpr size_t kRows = kWords * 64;

std::vector<int64_t> integers(uint64_t seed) {
  const std::vector<int64_t> edges = {0,
                                      1,
                                      -1,
                                      2,
                                      63,
                                      64,
                                      -64,
                                      INT64_MAX,
                                      INT64_MIN,
                                      INT64_MAX - 1,
                                      INT64_MIN + 1,
                                      SCORE_DECIMAL_MAX,
                                      -SCORE_DECIMAL_MAX,
                                      SCORE_DECIMAL_ONE,
                                      int64_t{1} << 53,
                                      86'400'000'000};
  std::vector<int64_t> made;
  for (size_t i = 0; i < kRows; ++i) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    made.push_back(edges[(seed >> 33) % edges.size()]);
  }
  return made;
}

std::vector<double> numbers(uint64_t seed) {
  const std::vector<double> edges = {0.0, -0.0, 1.0, -1.0, 0.1, 1e308, -1e308, 5e-324, 3.5, 1e15};
  std::vector<double> made;
  for (size_t i = 0; i < kRows; ++i) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    made.push_back(edges[(seed >> 33) % edges.size()]);
  }
  return made;
}

bool has(const std::vector<uint64_t>& mask, size_t row) {
  return ((mask[row / 64] >> (row % 64)) & 1) != 0;
}

class LoopsTest : public testing::TestWithParam<Isa> {
 protected:
  void SetUp() override {
    if (!runs(GetParam())) GTEST_SKIP() << "this CPU does not run " << name_of(GetParam());
  }
  const Loops& loops_ = loops(GetParam());
  const std::vector<int64_t> a_ = integers(1), b_ = integers(2);
  const std::vector<double> x_ = numbers(3), y_ = numbers(4);
  std::vector<uint64_t> mask_ = std::vector<uint64_t>(kWords);
};

INSTANTIATE_TEST_SUITE_P(Sets, LoopsTest, testing::Values(Isa::Baseline, Isa::Avx2, Isa::Avx512),
                         [](const auto& set) { return name_of(set.param); });

TEST_P(LoopsTest, IsWhatItSays) {
  EXPECT_EQ(loops_.isa, GetParam());
}

TEST_P(LoopsTest, ComparesIntegers) {
  bool (*const kernels[])(int64_t, int64_t) noexcept = {score_k_eq_int, score_k_ne_int, score_k_lt_int,
                                                        score_k_le_int, score_k_gt_int, score_k_ge_int};
  for (size_t relation = 0; relation < kRelations; ++relation) {
    loops_.compare_integers[relation](a_.data(), b_.data(), kWords, mask_.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), kernels[relation](a_[row], b_[row]));
    loops_.compare_integer[relation](a_.data(), 64, kWords, mask_.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), kernels[relation](a_[row], 64));
  }
}

TEST_P(LoopsTest, ComparesNumbers) {
  bool (*const kernels[])(double, double) noexcept = {score_k_eq_number, score_k_ne_number, score_k_lt_number,
                                                      score_k_le_number, score_k_gt_number, score_k_ge_number};
  for (size_t relation = 0; relation < kRelations; ++relation) {
    loops_.compare_numbers[relation](x_.data(), y_.data(), kWords, mask_.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), kernels[relation](x_[row], y_[row]));
    loops_.compare_number[relation](x_.data(), -0.0, kWords, mask_.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), kernels[relation](x_[row], -0.0));
  }
}

TEST_P(LoopsTest, LooksInLists) {
  const uint64_t codes = (uint64_t{1} << 63) | 0b110;
  loops_.in_codes(a_.data(), codes, kWords, mask_.data());
  for (size_t row = 0; row < kRows; ++row)
    ASSERT_EQ(has(mask_, row), score_k_in_set(a_[row], static_cast<int64_t>(codes)));
  const std::vector<int64_t> items = {64, INT64_MIN, -1};
  loops_.in_integers(a_.data(), items.data(), items.size(), kWords, mask_.data());
  for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), score_k_in_int_list(a_[row], {items.data(), 3}));
  const std::vector<double> few = {-0.0, 3.5};
  loops_.in_numbers(x_.data(), few.data(), few.size(), kWords, mask_.data());
  for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), score_k_in_number_list(x_[row], {few.data(), 2}));
}

TEST_P(LoopsTest, AsksSets) {
  for (const int64_t members : {int64_t{0}, int64_t{1}, int64_t{65}, INT64_MIN}) {
    loops_.has_any(a_.data(), members, kWords, mask_.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), score_k_has_any(a_[row], members));
    loops_.has_all(a_.data(), members, kWords, mask_.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), score_k_has_all(a_[row], members));
  }
}

/// Values at the ends of T and around zero.
template <class T>
std::vector<T> narrow(uint64_t seed) {
  constexpr T kMost = std::numeric_limits<T>::max(), kLeast = std::numeric_limits<T>::min();
  const std::vector<T> edges = {0, 1, -1, 2, 5, 63, 64, kMost, kLeast, static_cast<T>(kMost - 1), kLeast + 1};
  std::vector<T> made;
  for (size_t i = 0; i < kRows; ++i) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    made.push_back(edges[(seed >> 33) % edges.size()]);
  }
  return made;
}

template <class T>
void expect_narrow(const NarrowLoops& loops) {
  bool (*const kernels[])(int64_t, int64_t) noexcept = {score_k_eq_int, score_k_ne_int, score_k_lt_int,
                                                        score_k_le_int, score_k_gt_int, score_k_ge_int};
  const std::vector<T> a = narrow<T>(1), b = narrow<T>(2);
  const std::vector<int64_t> ends = {std::numeric_limits<T>::min(), -1, 0, 64, std::numeric_limits<T>::max()};
  std::vector<uint64_t> mask(kWords);
  for (size_t relation = 0; relation < kRelations; ++relation) {
    loops.compare_columns[relation](a.data(), b.data(), kWords, mask.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask, row), kernels[relation](a[row], b[row]));
    for (const int64_t end : ends) {
      loops.compare[relation](a.data(), end, kWords, mask.data());
      for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask, row), kernels[relation](a[row], end));
    }
  }
  loops.in(a.data(), ends.data(), ends.size(), kWords, mask.data());
  for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask, row), score_k_in_int_list(a[row], {ends.data(), 5}));
  loops.in(a.data(), ends.data(), 0, kWords, mask.data());
  for (size_t row = 0; row < kRows; ++row) ASSERT_FALSE(has(mask, row));
  for (const int64_t members : {int64_t{0}, int64_t{1}, int64_t{65}}) {
    loops.has_any(a.data(), members, kWords, mask.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask, row), score_k_has_any(a[row], members));
    loops.has_all(a.data(), members, kWords, mask.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask, row), score_k_has_all(a[row], members));
  }
  std::vector<int64_t> wide(kRows);
  loops.widen(a.data(), kWords, wide.data());
  for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(wide[row], a[row]);
}

TEST_P(LoopsTest, KnowsNarrowIntegers) {
  expect_narrow<int8_t>(narrow_loops(loops_, 1));
  expect_narrow<int16_t>(narrow_loops(loops_, 2));
  expect_narrow<int32_t>(narrow_loops(loops_, 4));
}

TEST_P(LoopsTest, PacksBytes) {
  std::vector<uint8_t> bytes(kRows);
  for (size_t row = 0; row < kRows; ++row) bytes[row] = row % 3 == 0 ? 0 : static_cast<uint8_t>(1 << (row % 8));
  loops_.pack(bytes.data(), kWords, mask_.data());
  for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), row % 3 != 0);
}

TEST_P(LoopsTest, ReckonsWithIntegers) {
  using Partial = bool (*)(int64_t, int64_t, int64_t*) noexcept;
  using Total = int64_t (*)(int64_t, int64_t) noexcept;
  const Partial partial[] = {score_k_add_int, score_k_sub_int, score_k_mul_int};
  const Total total[] = {score_k_add_decimal, score_k_sub_decimal, score_k_mul_decimal_int, score_k_min_int,
                         score_k_max_int};
  std::vector<int64_t> out(kRows);
  for (size_t op = 0; op < 8; ++op) {
    loops_.integers[op]({a_.data(), 64}, {b_.data(), 64}, kWords, out.data(), mask_.data());
    for (size_t row = 0; row < kRows; ++row) {
      int64_t expected = 0;
      const bool known = op >= 3 || partial[op](a_[row], b_[row], &expected);
      if (op >= 3) expected = total[op - 3](a_[row], b_[row]);
      ASSERT_EQ(has(mask_, row), known);
      if (known) ASSERT_EQ(out[row], expected) << op << ": " << a_[row] << ", " << b_[row];
    }
  }
  // One value beside a column: its 64 copies serve every word.
  const std::vector<int64_t> ones(64, 1);
  loops_.integers[1]({a_.data(), 64}, {ones.data(), 0}, kWords, out.data(), mask_.data());
  for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(has(mask_, row), a_[row] != INT64_MIN);
}

TEST_P(LoopsTest, CountsUnitsBetween) {
  using Kernel = int64_t (*)(int64_t, int64_t) noexcept;
  const Kernel kernels[] = {score_k_days_between_dates,         score_k_weeks_between_dates,
                            score_k_seconds_between_timestamps, score_k_minutes_between_timestamps,
                            score_k_hours_between_timestamps,   score_k_days_between_timestamps,
                            score_k_weeks_between_timestamps};
  std::vector<int64_t> a, b, out(kRows);
  for (size_t row = 0; row < kRows; ++row) {
    a.push_back(static_cast<int64_t>(row) * 1'234'567'890'123);
    b.push_back(static_cast<int64_t>(kRows - row) * 987'654'321'012 - 5);
  }
  for (size_t i = 0; i < 7; ++i) {
    const size_t op = static_cast<size_t>(IntegerOp::Between1) + i;
    loops_.integers[op]({a.data(), 64}, {b.data(), 64}, kWords, out.data(), mask_.data());
    for (size_t row = 0; row < kRows; ++row) ASSERT_EQ(out[row], kernels[i](a[row], b[row]));
  }
}

TEST_P(LoopsTest, ReckonsWithNumbers) {
  using Partial = bool (*)(double, double, double*) noexcept;
  const Partial kernels[] = {score_k_add_number, score_k_sub_number, score_k_mul_number, score_k_div_number};
  std::vector<double> out(kRows);
  for (size_t op = 0; op < kNumberOps; ++op) {
    loops_.numbers[op]({x_.data(), 64}, {y_.data(), 64}, kWords, out.data(), mask_.data());
    for (size_t row = 0; row < kRows; ++row) {
      double expected = 0;
      bool known = true;
      if (op < 4) {
        known = kernels[op](x_[row], y_[row], &expected);
      } else {
        expected = op == 4 ? score_k_min_number(x_[row], y_[row]) : score_k_max_number(x_[row], y_[row]);
      }
      ASSERT_EQ(has(mask_, row), known) << op << ": " << x_[row] << ", " << y_[row];
      if (!known) continue;
      ASSERT_EQ(out[row], expected);
      ASSERT_EQ(std::signbit(out[row]), std::signbit(expected)) << op << ": " << x_[row] << ", " << y_[row];
    }
  }
}

TEST_P(LoopsTest, Converts) {
  std::vector<int64_t> decimals(kRows);
  std::vector<double> made(kRows);
  loops_.int_to_decimal(a_.data(), kWords, decimals.data());
  loops_.int_to_number(a_.data(), kWords, made.data());
  for (size_t row = 0; row < kRows; ++row) {
    ASSERT_EQ(decimals[row], score_k_int_to_decimal(a_[row]));
    ASSERT_EQ(made[row], score_k_int_to_number(a_[row]));
  }
}

TEST_P(LoopsTest, AddsAndPutsWhereTheMaskSays) {
  const std::vector<uint64_t> where = {0, ~uint64_t{0}, 0xF0F0'1234'5678'9ABC};
  const std::vector<int64_t> start(kRows, 100);
  std::vector<int64_t> values(kRows);
  for (size_t row = 0; row < kRows; ++row) values[row] = static_cast<int64_t>(row) - 90;
  std::vector<int64_t> added = start, added_each = start, put = start, put_each = start, limited = values;
  loops_.add_where(added.data(), where.data(), -7, kWords);
  loops_.add_each_where(added_each.data(), where.data(), values.data(), kWords);
  loops_.put_where(put.data(), where.data(), -7, kWords);
  loops_.put_each_where(put_each.data(), where.data(), values.data(), kWords);
  loops_.limit(limited.data(), -5, 50, kWords);
  for (size_t row = 0; row < kRows; ++row) {
    const bool in = has(where, row);
    ASSERT_EQ(added[row], in ? 93 : 100);
    ASSERT_EQ(added_each[row], in ? 100 + values[row] : 100);
    ASSERT_EQ(put[row], in ? -7 : 100);
    ASSERT_EQ(put_each[row], in ? values[row] : 100);
    ASSERT_EQ(limited[row], std::min<int64_t>(50, std::max<int64_t>(-5, values[row])));
  }
}

}  // namespace
}  // namespace score::vector
