#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "runtime/bind/bind_testing.h"

namespace score::bind {

class BindTest : public testing::Test, public BindCase {};

using abi::Kind;
using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(BindTest, ReadsEveryScalarFromText) {
  field("flag", Kind::Bool);
  field("count", Kind::Int);
  field("money", Kind::Decimal);
  field("share", Kind::Number);
  field("name", Kind::String);
  field("day", Kind::Date);
  field("moment", Kind::Timestamp);
  field("length", Kind::Duration);
  add_text("flag", {"yes"});
  add_text("count", {" -42 "});
  add_text("money", {"12.5"});
  add_text("share", {"1e-3"});
  add_text("name", {"東京"});
  add_text("day", {"1970-01-02"});
  add_text("moment", {"1970-01-01T09:00"});  // the zone is nine hours ahead
  add_text("length", {"PT1M"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(rejects(), IsEmpty());
  EXPECT_EQ(block_.columns[0].bools[0], 1);
  EXPECT_THAT(integers(1), ElementsAre(-42));
  EXPECT_THAT(integers(2), ElementsAre(12'500'000));
  EXPECT_THAT(numbers(3), ElementsAre(1e-3));
  EXPECT_THAT(texts(4), ElementsAre("東京"));
  EXPECT_THAT(integers(5), ElementsAre(1));
  EXPECT_THAT(integers(6), ElementsAre(0));
  EXPECT_THAT(integers(7), ElementsAre(60'000'000));
}

TEST_F(BindTest, FormatsRuleDatesAndTimestamps) {
  field("day", Kind::Date).format = "%d/%m/%Y";
  field("moment", Kind::Timestamp).format = "%d.%m.%Y %H:%M";
  add_text("day", {"02/01/1970", "1970-01-02"});
  add_text("moment", {"01.01.1970 10:00", "01.01.1970 10:00"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(0), ElementsAre(1));
  EXPECT_THAT(integers(1), ElementsAre(3'600'000'000));
  EXPECT_THAT(rejects(), ElementsAre("2 day `1970-01-02`: does not fit the format `%d/%m/%Y`"));
}

TEST_F(BindTest, MissingSpellingsNullsAndDefaults) {
  sema::Field& plain = field("a", Kind::Int, true);
  plain.missing = {"", "N/A"};
  sema::Field& filled = field("b", Kind::String);
  filled.missing = {"-"};
  filled.default_value = sema::Constant{std::string("none")};
  add_text("a", {"1", "", "N/A", std::nullopt, "5"});
  add_text("b", {"x", "-", std::nullopt, "y", ""});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(rejects(), IsEmpty());
  EXPECT_THAT(known(0), ElementsAre(true, false, false, false, true));
  EXPECT_THAT(integers(0), ElementsAre(1, 0, 0, 0, 5));
  EXPECT_THAT(texts(1), ElementsAre("x", "none", "none", "y", ""));
  EXPECT_TRUE(block_.columns[1].known.empty());
}

TEST_F(BindTest, RejectsForTheFirstBadCellAndKeepsTheRest) {
  field("a", Kind::Int).missing = {""};
  field("b", Kind::Int, true).missing = {""};
  add_text("a", {"1", "x", "", "4", "5"});
  add_text("b", {"1", "y", "3", "z", ""});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(rejects(),
              ElementsAre("2 a `x`: not an int", "3 a ``: missing, and the field `a` has neither `?` nor a default",
                          "4 b `z`: not an int"));
  EXPECT_EQ(block_.size, 2u);
  EXPECT_THAT(integers(0), ElementsAre(1, 5));
  EXPECT_THAT(integers(1), ElementsAre(1, 0));
  EXPECT_THAT(known(1), ElementsAre(true, false));
  EXPECT_THAT(block_.source_row, ElementsAre(1, 5));
}

TEST_F(BindTest, CompactionKeepsValidityAcrossWords) {
  field("a", Kind::Int, true).missing = {""};
  Cells cells;
  for (int i = 0; i < 200; ++i) cells.emplace_back(i % 3 == 0 ? "x" : i % 3 == 1 ? "" : std::to_string(i));
  add_text("a", cells);
  ASSERT_EQ(bind(), "");
  ASSERT_EQ(block_.size, 133u);
  for (size_t row = 0; row < block_.size; ++row) {
    const auto source = block_.source_row[row] - 1;
    EXPECT_EQ(block_.columns[0].is_known(row), source % 3 == 2) << row;
    EXPECT_EQ(block_.columns[0].integers[row], source % 3 == 2 ? source : 0) << row;
  }
}

TEST_F(BindTest, EnumsByNameOrSpellingWithTheNearestMember) {
  enum_field("job", {{"admin", {"admin."}, {}}, {"blue_collar", {"blue-collar"}, {}}, {"retired", {}, {}}});
  add_text("job", {"admin.", "blue_collar", "retired", " retired ", "retird", "qqqqqqq"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(), ElementsAre(0, 1, 2, 2));
  EXPECT_THAT(rejects(),
              ElementsAre("5 job `retird`: no member of `job`; nearest is `retired`",
                          "6 job `qqqqqqq`: no member of `job`, which has `admin`, `blue_collar`, `retired`"));
}

TEST_F(BindTest, OpenEnumsTakeStrangersIn) {
  enum_field("job", {{"a", {}, {}}}, true);
  add_text("job", {"a", "b"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(), ElementsAre(0, SCORE_UNLISTED));
  EXPECT_TRUE(block_.columns[0].known.empty());
}

TEST_F(BindTest, SetsAreSplit) {
  sema::Field& made =
      enum_field("interests", {{"crm", {}, {}}, {"erp", {"E.R.P."}, {}}, {"bi", {}, {}}}, false, Kind::Set);
  made.split_by = ";";
  made.missing = {""};
  add_text("interests", {"crm", "bi; E.R.P.", "", "crm;;bi;", "crm;era"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(), ElementsAre(1, 6, 0, 5));
  EXPECT_THAT(rejects(), ElementsAre("5 interests `crm;era`: `era` is no member of `interests`; nearest is `erp`"));
}

TEST_F(BindTest, AnEmptyCellOfAnOptionalSetIsMissing) {
  sema::Field& made = enum_field("interests", {{"crm", {}, {}}}, false, Kind::Set);
  made.type.optional = true;
  made.missing = {""};
  add_text("interests", {"", "crm"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(known(), ElementsAre(false, true));
}

TEST_F(BindTest, JsonListsBecomeSetsAndNothingElse) {
  using columns::CellKind;
  enum_field("interests", {{"crm", {}, {}}, {"a;b", {}, {}}}, false, Kind::Set).split_by = ";";
  field("name", Kind::String);
  add_text("interests", {"crm\x1F"
                         "a;b\x1F",
                         "", "crm\x1F"});
  add_text("name", {"x", "y", "u\x1Fv\x1F"});
  kinds_ = {{CellKind::List, CellKind::List, CellKind::List}, {CellKind::Text, CellKind::Number, CellKind::List}};
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(integers(), ElementsAre(3, 0));
  EXPECT_THAT(rejects(), ElementsAre("3 name `u, v`: not text: a list or an object"));
}

TEST_F(BindTest, InvalidUtf8IsNoText) {
  field("name", Kind::Text);
  add_text("name", {"ok",
                    "a\xFF"
                    "b"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(texts(), ElementsAre("ok"));
  EXPECT_THAT(rejects(), ElementsAre("2 name `a\uFFFD"
                                     "b`: not valid UTF-8"));
}

TEST_F(BindTest, LongValuesAreShortened) {
  field("n", Kind::Int);
  add_text("n", {std::string(1000, 'x')});
  ASSERT_EQ(bind(), "");
  ASSERT_EQ(rejects_.rows.size(), 1u);
  EXPECT_LT(rejects_.rows[0].value.size(), 200u);
}

TEST_F(BindTest, AbsentColumns) {
  field("Prospect ID", Kind::String);
  field("employees", Kind::Int, true);
  field("discount", Kind::Int).default_value = sema::Constant{int64_t{7}};
  add_text("prospect id", {"x"});
  add_text("employes", {"1"});
  const BindResult result = match();
  EXPECT_EQ(result.binding, nullptr);
  EXPECT_THAT(result.errors, ElementsAre("the input has no column `Prospect ID`; nearest: `prospect id`"));
  EXPECT_THAT(result.notices,
              ElementsAre("the input has no column `employees`: it is unknown for every lead; nearest: `employes`",
                          "the input has no column `discount`: every lead takes its default"));
}

TEST_F(BindTest, AbsentColumnsAreFilled) {
  field("a", Kind::Int);
  field("b", Kind::Int, true);
  field("c", Kind::Number).default_value = sema::Constant{0.5};
  add_text("a", {"1", "2"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(known(1), ElementsAre(false, false));
  EXPECT_THAT(numbers(2), ElementsAre(0.5, 0.5));
}

TEST_F(BindTest, EmptyBatch) {
  field("a", Kind::Int);
  add_text("a", {});
  ASSERT_EQ(bind(), "");
  EXPECT_EQ(block_.size, 0u);
}

}  // namespace score::bind
