#include "runtime/columns/cells.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>
#include <string>
#include <vector>

#include "runtime/columns/leads.h"

namespace score::columns {
namespace {

using testing::ElementsAre;

std::vector<int64_t> values(const Integers& integers) {
  std::vector<int64_t> made;
  for (size_t row = 0; row < integers.size(); ++row) made.push_back(integers[row]);
  return made;
}

bool on_a_line(const void* cells) {
  return reinterpret_cast<uintptr_t>(cells) % RawCells::kLine == 0;
}

TEST(Padded, MayBeReadUpToAWholeWord) {
  for (const size_t size : {size_t{1}, size_t{63}, size_t{64}, size_t{65}}) {
    Padded<double> numbers;
    numbers.resize(size);
    std::iota(numbers.begin(), numbers.end(), 1.0);
    EXPECT_TRUE(on_a_line(numbers.data()));
    EXPECT_EQ(numbers.size(), size);
    const size_t whole = (size + 63) / 64 * 64;
    const double sum = std::accumulate(numbers.data(), numbers.data() + whole, 0.0);  // new memory is zero
    EXPECT_EQ(sum, static_cast<double>(size * (size + 1)) / 2);
  }
}

TEST(Padded, GrowsAndKeepsItsMemory) {
  Padded<int64_t> numbers = {1, 2, 3};
  for (int64_t i = 4; i <= 1000; ++i) numbers.push_back(i);
  EXPECT_EQ(std::accumulate(numbers.begin(), numbers.end(), int64_t{0}), 500'500);
  const int64_t* const place = numbers.data();
  numbers.clear();
  EXPECT_TRUE(numbers.empty());
  numbers.resize(1000);
  EXPECT_EQ(numbers.data(), place);
  const Padded<int64_t> copy = numbers;
  EXPECT_NE(copy.data(), place);
  EXPECT_EQ(copy[999], 1000);
  const Padded<int64_t> moved = std::move(numbers);
  EXPECT_EQ(moved.data(), place);
}

TEST(Integers, HoldTheEndsOfEachWidth) {
  const auto ends = [](int bits) {
    const int64_t most = static_cast<int64_t>(~uint64_t{0} >> (65 - bits));
    return std::vector<int64_t>{-most - 1, -1, 0, most};
  };
  for (const uint8_t width : {uint8_t{1}, uint8_t{2}, uint8_t{4}, uint8_t{8}}) {
    const std::vector<int64_t> all = ends(width * 8);
    Integers integers;
    integers.start(width, 65);
    EXPECT_TRUE(on_a_line(integers.data()));
    for (size_t row = 0; row < 65; ++row) integers.set(row, all[row % 4]);
    for (size_t row = 0; row < 65; ++row) ASSERT_EQ(integers[row], all[row % 4]);
    EXPECT_EQ(integers.width(), width);
    for (const int64_t end : all) EXPECT_TRUE(Integers::fits(end, width));
    if (width == 8) continue;
    EXPECT_FALSE(Integers::fits(all[3] + 1, width));
    EXPECT_FALSE(Integers::fits(all[0] - 1, width));
    EXPECT_EQ(Integers::width_of(all[0]), width);
    EXPECT_EQ(Integers::width_of(all[3] + 1), width * 2);
  }
}

TEST(Integers, BecomeWiderWhenAValueAsksForIt) {
  Integers integers(1);
  for (const int64_t value : {int64_t{127}, int64_t{-128}}) integers.push_back(value);
  EXPECT_EQ(integers.width(), 1);
  integers.push_back(-129);
  EXPECT_EQ(integers.width(), 2);
  integers.push_back(INT64_MIN);
  EXPECT_EQ(integers.width(), 8);
  EXPECT_THAT(values(integers), ElementsAre(127, -128, -129, INT64_MIN));
  integers.start(4, 2);
  integers.set(0, 7);
  integers.set(1, -7);
  integers.widen(2);  // no narrower
  EXPECT_EQ(integers.width(), 4);
  EXPECT_THAT(values(integers), ElementsAre(7, -7));
}

TEST(Integers, UseTheirMemoryForAnotherWidth) {
  Integers integers;
  integers.start(8, 64);
  const void* const place = integers.data();
  integers.start(1, 512);
  EXPECT_EQ(integers.data(), place);
  integers.start(8, 65);
  EXPECT_EQ(integers.size(), 65u);
  integers.set(64, INT64_MAX);
  EXPECT_EQ(integers[64], INT64_MAX);
}

TEST(StaticWidth, FollowsFromTheTypeAlone) {
  using abi::Kind;
  EXPECT_EQ(static_width(Kind::Bool), 1);
  EXPECT_EQ(static_width(Kind::Int), 4);
  EXPECT_EQ(static_width(Kind::Date), 4);
  EXPECT_EQ(static_width(Kind::Timestamp), 8);
  EXPECT_EQ(static_width(Kind::Decimal), 8);
  EXPECT_EQ(static_width(Kind::Text), 16);
  EXPECT_EQ(static_width(Kind::Enum, 126), 1);
  EXPECT_EQ(static_width(Kind::Enum, 127), 2);
  EXPECT_EQ(static_width(Kind::Enum, 32'766), 2);
  EXPECT_EQ(static_width(Kind::Enum, 32'767), 4);
  EXPECT_EQ(static_width(Kind::Set, 7), 1);
  EXPECT_EQ(static_width(Kind::Set, 8), 2);
  EXPECT_EQ(static_width(Kind::Set, 31), 4);
  EXPECT_EQ(static_width(Kind::Set, 64), 8);
}

TEST(LeadColumn, KnowsItsCells) {
  LeadColumn column;
  column.kind = abi::Kind::Date;
  column.integers.start(4, 1);
  column.integers.set(0, -5);
  EXPECT_EQ(column.width(), 4);
  EXPECT_EQ(column.as<int32_t>()[0], -5);
  EXPECT_EQ(column.integer(0), -5);
  column.kind = abi::Kind::Number;
  column.numbers.push_back(1.5);
  EXPECT_EQ(column.width(), 8);
  EXPECT_EQ(column.as<double>()[0], 1.5);
}

}  // namespace
}  // namespace score::columns
