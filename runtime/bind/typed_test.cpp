// Columns that come with types of their own, as Parquet and Arrow have them.
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

#include "runtime/bind/bind_testing.h"

namespace score::bind {

class BindTest : public testing::Test, public BindCase {};

using abi::Kind;
using columns::make_type;
using columns::TypeId;
using testing::ElementsAre;
using testing::IsEmpty;

template <class T>
using Items = std::vector<std::optional<T>>;

TEST_F(BindTest, IntsOfAllWidths) {
  field("a", Kind::Int);
  field("b", Kind::Decimal);
  field("c", Kind::Number);
  field("d", Kind::Int);
  add_fixed<int8_t>("a", make_type(TypeId::Int8), {-3, 7});
  add_fixed<uint32_t>("b", make_type(TypeId::UInt32), {4'000'000'000u, 1});
  add_fixed<int16_t>("c", make_type(TypeId::Int16), {-3, 7});
  add_fixed<uint64_t>("d", make_type(TypeId::UInt64), {UINT64_MAX, 7});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(0), ElementsAre(7));
  EXPECT_THAT(integers(1), ElementsAre(1'000'000));
  EXPECT_THAT(numbers(2), ElementsAre(7.0));
  EXPECT_THAT(integers(3), ElementsAre(7));
  EXPECT_THAT(rejects(), ElementsAre("1 d `18446744073709551615`: beyond the range of int"));
}

TEST_F(BindTest, FloatsAreWholeOrRejectedAndNanIsMissing) {
  field("a", Kind::Int, true);
  field("b", Kind::Decimal, true);
  field("c", Kind::Number, true);
  const double nan = std::nan(""), inf = std::numeric_limits<double>::infinity();
  const Items<double> cells = {3.0, nan, 2.5, 0.1, 1e19, inf};
  add_fixed<double>("a", make_type(TypeId::Float64), cells);
  add_fixed<double>("b", make_type(TypeId::Float64), {0.1, nan, 0.1, 0.1, 0.1, 0.1});
  add_fixed<double>("c", make_type(TypeId::Float64), {0.1, nan, 0.1, 0.1, 0.1, 0.1});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(0), ElementsAre(3, 0));
  EXPECT_THAT(known(0), ElementsAre(true, false));
  EXPECT_THAT(integers(1), ElementsAre(100'000, 0));
  EXPECT_THAT(known(1), ElementsAre(true, false));
  EXPECT_THAT(known(2), ElementsAre(true, false));
  EXPECT_EQ(rejects_.rows.size(), 4u);
}

TEST_F(BindTest, DecimalsOfOtherScales) {
  field("a", Kind::Decimal);
  field("b", Kind::Int);
  field("c", Kind::Number);
  add_fixed<__int128>("a", columns::make_decimal(20, 8), {1'250'000'050, 1'250'000'150});
  add_fixed<__int128>("b", columns::make_decimal(20, 2), {300, 350});
  add_fixed<__int128>("c", columns::make_decimal(20, 2), {30, 31});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(0), ElementsAre(12'500'000));  // half to even
  EXPECT_THAT(integers(1), ElementsAre(3));
  EXPECT_THAT(numbers(2), ElementsAre(0.3));
  EXPECT_THAT(rejects(), ElementsAre("2 b `3.50`: not an int"));
}

TEST_F(BindTest, MissingByValue) {
  field("a", Kind::Int, true).missing = {"-1", "n/a"};
  field("b", Kind::Number, true).missing = {"-1"};
  add_fixed<int32_t>("a", make_type(TypeId::Int32), {-1, 5});
  add_fixed<double>("b", make_type(TypeId::Float64), {-1.0, 5.0});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(known(0), ElementsAre(false, true));
  EXPECT_THAT(known(1), ElementsAre(false, true));
}

TEST_F(BindTest, BoolsAreBitsOrZeroAndOne) {
  field("a", Kind::Bool);
  field("b", Kind::Bool, true);
  columns::BoolBuilder bits;
  bits.append(true);
  bits.append(false);
  bits.append(true);
  add("a", make_type(TypeId::Bool), bits.finish());
  add_fixed<int8_t>("b", make_type(TypeId::Int8), {1, std::nullopt, 2});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(block_.columns[0].bools, ElementsAre(1, 0));
  EXPECT_THAT(known(1), ElementsAre(true, false));
  EXPECT_EQ(rejects_.rows.size(), 1u);
}

TEST_F(BindTest, TimesInAnyUnitAndZone) {
  const auto timestamp = [](columns::TimeUnit unit, std::string zone) {
    columns::Type type = make_type(TypeId::Timestamp);
    type.unit = unit;
    type.zone = std::move(zone);
    return type;
  };
  field("wall", Kind::Timestamp);  // in the model's zone, +09:00
  field("utc", Kind::Timestamp);
  field("day", Kind::Date);
  field("day_of", Kind::Date);
  field("start_of", Kind::Timestamp);
  add_fixed<int64_t>("wall", timestamp(columns::TimeUnit::Second, ""), {9 * 3600});
  add_fixed<int64_t>("utc", timestamp(columns::TimeUnit::Nano, "UTC"), {-1});
  add_fixed<int64_t>("day", make_type(TypeId::Date64), {86'400'000});
  add_fixed<int64_t>("day_of", timestamp(columns::TimeUnit::Milli, "UTC"), {16 * 3'600'000});
  add_fixed<int32_t>("start_of", make_type(TypeId::Date32), {1});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(rejects(), IsEmpty());
  EXPECT_THAT(integers(0), ElementsAre(0));
  EXPECT_THAT(integers(1), ElementsAre(-1));
  EXPECT_THAT(integers(2), ElementsAre(1));
  EXPECT_THAT(integers(3), ElementsAre(1));  // one in the morning there
  EXPECT_THAT(integers(4), ElementsAre(15 * int64_t{3'600'000'000}));
}

TEST_F(BindTest, TimesBeyondTheCalendarAreRejected) {
  field("a", Kind::Date);
  add_fixed<int32_t>("a", make_type(TypeId::Date32), {3'000'000, 0});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(rejects(), ElementsAre("1 a `day 3000000`: outside the years 0001 to 9999"));
}

TEST_F(BindTest, DictionariesAreReadByValue) {
  enum_field("job", {{"a", {}, {}}, {"b", {}, {}}}).type.optional = true;
  field("name", Kind::String);
  const auto coded = [](std::vector<std::optional<int32_t>> codes, std::vector<std::string> words) {
    columns::Utf8Builder values;
    for (const auto& word : words) values.append(word);
    columns::ValidityBuilder validity;
    columns::Buffer items;
    for (const auto& code : codes) {
      items.push(code.value_or(0));
      code ? validity.append_valid() : validity.append_null();
    }
    std::vector<columns::Buffer> buffers(2);
    const int64_t nulls = validity.nulls();
    buffers[0] = validity.finish();
    buffers[1] = std::move(items);
    return columns::make_array(static_cast<int64_t>(codes.size()), nulls, std::move(buffers), {}, values.finish());
  };
  const columns::Type type = columns::make_dictionary(TypeId::Int32, make_type(TypeId::Utf8));
  add("job", type, coded({0, 1, std::nullopt, 2, 0}, {"b", "a", "c"}));
  add("name", type, coded({1, 1, 0, 0, 0}, {"x", "y"}));
  rows_ = 5;
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(0), ElementsAre(1, 0, 0, 1));
  EXPECT_THAT(known(0), ElementsAre(true, true, false, true));
  EXPECT_THAT(texts(1), ElementsAre("y", "y", "x", "x"));
  ASSERT_EQ(rejects_.rows.size(), 1u);
  EXPECT_EQ(rejects_.rows[0].value, "c");
}

TEST_F(BindTest, ListsOfTextAreSets) {
  enum_field("tags", {{"a", {}, {}}, {"b", {}, {}}}, false, Kind::Set).type.optional = true;
  columns::Utf8Builder items;
  columns::ListBuilder lists;
  items.append("a");
  items.append("b");
  lists.append(items.length());
  lists.append(items.length());
  lists.append_null();
  items.append("z");
  lists.append(items.length());
  add("tags", columns::make_list(make_type(TypeId::Utf8)), lists.finish(items.finish()));
  rows_ = 4;
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(), ElementsAre(3, 0, 0));
  EXPECT_THAT(known(), ElementsAre(true, true, false));
  EXPECT_THAT(rejects(), ElementsAre("4 tags `z`: `z` is no member of `tags`, which has `a`, `b`"));
}

TEST_F(BindTest, IntsWhereTextIsWanted) {
  field("id", Kind::String);
  enum_field("size", {{"1", {}, {}}, {"2", {}, {}}});
  add_fixed<int64_t>("id", make_type(TypeId::Int64), {-9'223'372'036'854'775'807, 42});
  add_fixed<int64_t>("size", make_type(TypeId::Int64), {2, 1});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(texts(0), ElementsAre("-9223372036854775807", "42"));
  EXPECT_THAT(integers(1), ElementsAre(1, 0));
}

TEST_F(BindTest, AllNullColumns) {
  field("a", Kind::Int, true);
  add("a", make_type(TypeId::Null), columns::make_array(2, 2, {}));
  rows_ = 2;
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(known(), ElementsAre(false, false));
}

TEST_F(BindTest, TypesThatNeverFit) {
  field("a", Kind::Date);
  add_fixed<int64_t>("a", make_type(TypeId::Int64), {1});
  EXPECT_THAT(
      match().errors,
      ElementsAre("column `a` is 64-bit int, and the field `a` is a date: such a column cannot be read as that"));
}

}  // namespace score::bind
