// The bytes that bound integers take, and columns that end before, at and behind a whole word of rows.
#include <cmath>
#include <gtest/gtest.h>
#include <string>

#include "runtime/bind/bind_testing.h"

namespace score::bind {
namespace {

using abi::Kind;
using columns::make_type;
using columns::TypeId;

constexpr size_t kSizes[] = {1, 63, 64, 65, 130};

template <class T>
using Items = std::vector<std::optional<T>>;

class WidthsTest : public BindCase, public testing::TestWithParam<size_t> {
 protected:
  size_t rows() const { return GetParam(); }
  uint8_t width(size_t column = 0) const { return block_.columns[column].width(); }
  /// `value(row)` for each row, but missing in every seventh.
  template <class T, class Value>
  Items<T> items(const Value& value) const {
    Items<T> made;
    for (size_t row = 0; row < rows(); ++row) {
      made.push_back(row % 7 == 3 ? std::nullopt : std::optional<T>(value(static_cast<int64_t>(row))));
    }
    return made;
  }
  template <class T>
  void expect_integers(const Items<T>& expected, int64_t unit = 1, size_t column = 0) {
    ASSERT_EQ(block_.size, expected.size());
    for (size_t row = 0; row < expected.size(); ++row) {
      ASSERT_EQ(block_.columns[column].is_known(row), expected[row].has_value()) << row;
      ASSERT_EQ(block_.columns[column].integer(row), expected[row] ? *expected[row] * unit : 0) << row;
    }
  }
  std::vector<sema::EnumMember> members(size_t count) const {
    std::vector<sema::EnumMember> made(count);
    for (size_t i = 0; i < count; ++i) made[i].name = "m" + std::to_string(i);
    return made;
  }
};

INSTANTIATE_TEST_SUITE_P(Rows, WidthsTest, testing::ValuesIn(kSizes));

TEST_P(WidthsTest, IntsHaveFourBytesUntilOneNeedsMore) {
  field("a", Kind::Int, true);
  field("b", Kind::Int, true);
  const auto edges = items<int64_t>([](int64_t row) { return row % 2 == 0 ? INT32_MAX - row : INT32_MIN + row; });
  auto large = edges;
  large.back() = int64_t{INT32_MAX} + 1;
  add_fixed<int64_t>("a", make_type(TypeId::Int64), edges);
  add_fixed<int64_t>("b", make_type(TypeId::Int64), large);
  ASSERT_EQ(bind(), "");
  EXPECT_EQ(width(0), 4);
  EXPECT_EQ(width(1), 8);
  expect_integers(edges, 1, 0);
  expect_integers(large, 1, 1);
}

TEST_P(WidthsTest, IntsFromTextDoTheSame) {
  field("a", Kind::Int, true).missing = {""};
  field("b", Kind::Int, true).missing = {""};
  auto values = items<int64_t>([](int64_t row) { return row % 2 == 0 ? INT32_MAX - row : INT32_MIN + row; });
  const auto add = [&](const char* name) {
    Cells cells;
    for (const auto& value : values) cells.push_back(value ? std::to_string(*value) : "");
    add_text(name, cells);
  };
  add("a");
  const auto edges = values;
  values.back() = INT64_MIN;
  add("b");
  ASSERT_EQ(bind(), "");
  EXPECT_EQ(width(0), 4);
  EXPECT_EQ(width(1), 8);
  expect_integers(edges, 1, 0);
  expect_integers(values, 1, 1);
}

TEST_P(WidthsTest, MembersByTheirNumber) {
  std::vector<Items<int64_t>> all;
  for (const size_t count : {size_t{126}, size_t{127}, size_t{40'000}}) {
    enum_field("e" + std::to_string(count), members(count), true).type.optional = true;
    Cells cells;
    Items<int64_t> expected;
    for (size_t row = 0; row < rows(); ++row) {
      const size_t code = row % 2 == 0 ? count - 1 - row : row;
      const bool stranger = row % 5 == 4;
      expected.push_back(row % 7 == 3 ? std::nullopt
                                      : std::optional(stranger ? SCORE_UNLISTED : static_cast<int64_t>(code)));
      cells.push_back(!expected.back() ? std::nullopt : std::optional(stranger ? "?" : "m" + std::to_string(code)));
      if (code >= count && expected.back()) expected.back() = SCORE_UNLISTED;
    }
    add_text("e" + std::to_string(count), cells);
    all.push_back(expected);
  }
  ASSERT_EQ(bind(), "");
  EXPECT_EQ(width(0), 1);
  EXPECT_EQ(width(1), 2);
  EXPECT_EQ(width(2), 4);
  for (size_t column = 0; column < all.size(); ++column) expect_integers(all[column], 1, column);
}

TEST_P(WidthsTest, SetsByTheirMembers) {
  for (const size_t count : {size_t{7}, size_t{8}, size_t{31}, size_t{64}}) {
    enum_field("s" + std::to_string(count), members(count), false, Kind::Set).split_by = ";";
    const std::string last = std::to_string(count - 1);
    add_text("s" + std::to_string(count), Cells(rows(), "m0;m" + last));
  }
  ASSERT_EQ(bind(), "");
  EXPECT_EQ(width(0), 1);
  EXPECT_EQ(width(1), 2);
  EXPECT_EQ(width(2), 4);
  EXPECT_EQ(width(3), 8);
  EXPECT_EQ(block_.columns[0].integer(rows() - 1), 0b1000001);
  EXPECT_EQ(block_.columns[1].integer(rows() - 1), 0b10000001);
  EXPECT_EQ(block_.columns[3].integer(rows() - 1), INT64_MIN + 1);
}

TEST_P(WidthsTest, DatesHaveFourBytes) {
  field("d", Kind::Date, true);
  field("t", Kind::Timestamp, true);
  const auto days = items<int32_t>([](int64_t row) { return row % 2 == 0 ? 2'932'896 : -719'162; });  // the ends
  columns::Type moments = make_type(TypeId::Timestamp);
  moments.unit = columns::TimeUnit::Micro;
  moments.zone = "UTC";
  const auto times = items<int64_t>([](int64_t row) { return row * 1'000'003; });
  add_fixed<int32_t>("d", make_type(TypeId::Date32), days);
  add_fixed<int64_t>("t", moments, times);
  ASSERT_EQ(bind(), "");
  EXPECT_EQ(width(0), 4);
  EXPECT_EQ(width(1), 8);
  expect_integers(days, 1, 0);
  expect_integers(times, 1, 1);
}

TEST_P(WidthsTest, DecimalsAndNumbersHaveEight) {
  field("x", Kind::Decimal, true);
  field("y", Kind::Number, true);
  const auto whole = items<int64_t>([](int64_t row) { return row % 2 == 0 ? 9'000'000'000'000 : -row; });
  const auto numbers = items<double>([](int64_t row) { return static_cast<double>(row) / 8; });
  add_fixed<int64_t>("x", make_type(TypeId::Int64), whole);
  add_fixed<double>("y", make_type(TypeId::Float64), numbers);
  ASSERT_EQ(bind(), "");
  expect_integers(whole, 1'000'000);
  for (size_t row = 0; row < rows(); ++row) {
    ASSERT_EQ(block_.columns[1].is_known(row), numbers[row].has_value());
    ASSERT_EQ(block_.columns[1].numbers[row], numbers[row].value_or(0));
  }
}

/// One cell that does not fit, in the last row: whole words before it are bound at once, its own is not.
TEST_P(WidthsTest, OneMisfitRejectsOneRow) {
  field("a", Kind::Int);
  field("b", Kind::Decimal);
  field("c", Kind::Number, true);
  field("d", Kind::Date);
  field("e", Kind::Bool, true).missing = {};
  const auto last = [&]<class T>(T usual, T odd) {
    Items<T> made(rows(), usual);
    made.back() = odd;
    return made;
  };
  Items<uint64_t> ints(rows(), 5);
  if (rows() > 1) ints[rows() - 2] = UINT64_MAX;
  add_fixed<uint64_t>("a", make_type(TypeId::UInt64), ints);
  add_fixed<int64_t>("b", make_type(TypeId::Int64), last(int64_t{1}, int64_t{9'000'000'000'001}));
  add_fixed<double>("c", make_type(TypeId::Float64), last(0.5, std::nan("")));
  add_fixed<int32_t>("d", make_type(TypeId::Date32), last(int32_t{7}, int32_t{2'932'897}));
  columns::BoolBuilder bits;
  for (size_t row = 0; row < rows(); ++row) row % 2 == 0 ? bits.append(row % 3 == 0) : bits.append_null();
  add("e", make_type(TypeId::Bool), bits.finish());
  ASSERT_EQ(bind(), "");
  const size_t kept = rows() < 2 ? 0 : rows() - 2;
  EXPECT_EQ(block_.size, kept);
  EXPECT_EQ(rejects_.rows.size(), rows() - kept);
  EXPECT_EQ(rejects_.rows.back().column, "b");
  for (size_t row = 0; row < kept; ++row) {
    ASSERT_EQ(block_.columns[0].integer(row), 5);
    ASSERT_EQ(block_.columns[1].integer(row), 1'000'000);
    ASSERT_EQ(block_.columns[3].integer(row), 7);
    ASSERT_EQ(block_.columns[4].is_known(row), row % 2 == 0);
    ASSERT_EQ(block_.columns[4].bools[row], row % 6 == 0 ? 1 : 0);
  }
}

TEST_P(WidthsTest, SentinelsAreFoundInWholeWords) {
  field("a", Kind::Int, true).missing = {"-1"};
  field("b", Kind::Number, true).missing = {"-1"};
  Items<int32_t> ints(rows(), 3);
  Items<double> numbers(rows(), 0.5);
  ints.back() = -1;
  numbers.back() = -1;
  add_fixed<int32_t>("a", make_type(TypeId::Int32), ints);
  add_fixed<double>("b", make_type(TypeId::Float64), numbers);
  ASSERT_EQ(bind(), "");
  for (size_t column = 0; column < 2; ++column) {
    for (size_t row = 0; row < rows(); ++row) ASSERT_EQ(known(column)[row], row + 1 != rows());
  }
}

TEST_P(WidthsTest, DictionariesOfAnyCodes) {
  enum_field("e", members(3)).type.optional = true;
  columns::Utf8Builder values;
  values.append("m2");
  values.append_null();
  values.append("m0");
  columns::FixedBuilder<int8_t> codes;
  for (size_t row = 0; row < rows(); ++row) codes.append(static_cast<int8_t>(row % 5) - 1);  // -1 and 3 are no codes
  columns::OwnedArray array = codes.finish();
  std::vector<columns::Buffer> buffers(2);
  buffers[1].append(array.get().buffers[1], rows());
  add("e", columns::make_dictionary(TypeId::Int8, make_type(TypeId::Utf8)),
      columns::make_array(static_cast<int64_t>(rows()), 0, std::move(buffers), {}, values.finish()));
  rows_ = static_cast<int64_t>(rows());
  ASSERT_EQ(bind(), "");
  constexpr int64_t kExpected[] = {0, 2, 0, 0, 0};
  for (size_t row = 0; row < rows(); ++row) {
    ASSERT_EQ(known()[row], row % 5 == 1 || row % 5 == 3) << row;
    ASSERT_EQ(block_.columns[0].integer(row), kExpected[row % 5]) << row;
  }
}

TEST_P(WidthsTest, ADefaultMayNeedMore) {
  field("a", Kind::Int).default_value = sema::Constant{int64_t{5'000'000'000}};
  add_text("b", Cells(rows(), "x"));
  ASSERT_EQ(bind(), "");
  EXPECT_EQ(width(), 8);
  EXPECT_EQ(integers(), std::vector<int64_t>(rows(), 5'000'000'000));
}

}  // namespace
}  // namespace score::bind
