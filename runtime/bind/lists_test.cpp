// Fields that are lists: text with separators, JSON, columns of lists.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "runtime/bind/bind_testing.h"

namespace score::bind {

using abi::Kind;
using columns::make_type;
using columns::TypeId;
using testing::ElementsAre;

using Strings = std::vector<std::string>;

class BindLists : public testing::Test, public BindCase {
 protected:
  sema::Field& list_field(const std::string& name, Kind element, bool optional = false) {
    sema::Field& made = field(name, Kind::List, optional);
    made.type.element = element;
    made.split_by = ";";
    made.missing = {""};
    return made;
  }
  template <class T>
  std::vector<T> items(size_t row, size_t column = 0) const {
    const ScoreList& list = block_.columns[column].lists[row];
    const T* const begin = static_cast<const T*>(list.items);
    return std::vector<T>(begin, begin + list.size);
  }
  Strings words(size_t row, size_t column = 0) const {
    Strings made;
    for (const ScoreStr& text : items<ScoreStr>(row, column)) made.emplace_back(text.data, text.size);
    return made;
  }
};

TEST_F(BindLists, TextIsSplitAndEmptyPartsMeanNothing) {
  list_field("tags", Kind::Text);
  list_field("amounts", Kind::Decimal, true);
  add_text("tags", {" a ;b;; ", "", std::nullopt, "c"});
  add_text("amounts", {"1; 2.5", "", "3", "1;x"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(words(0), ElementsAre("a", "b"));
  EXPECT_THAT(words(1), ElementsAre());
  EXPECT_THAT(items<int64_t>(0, 1), ElementsAre(1'000'000, 2'500'000));
  EXPECT_THAT(known(1), ElementsAre(true, false));
  EXPECT_THAT(rejects(), ElementsAre("3 tags ``: missing, and the field `tags` has neither `?` nor a default",
                                     "4 amounts `1;x`: `x` is not a decimal"));
}

TEST_F(BindLists, DefaultsStandForWhatIsMissing) {
  list_field("sizes", Kind::Int).default_value = sema::Constant{sema::ConstantList{{int64_t{7}}, {int64_t{8}}}};
  add_text("sizes", {"", "1", std::nullopt});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(items<int64_t>(0), ElementsAre(7, 8));
  EXPECT_THAT(items<int64_t>(1), ElementsAre(1));
  EXPECT_THAT(items<int64_t>(2), ElementsAre(7, 8));
}

TEST_F(BindLists, MembersOfEnumsByTheirSpellings) {
  sema::Field& made = enum_field("seen", {{"crm", {"CRM system"}, {}}, {"erp", {}, {}}}, false, Kind::List);
  made.type.element = Kind::Enum;
  made.split_by = "|";
  add_text("seen", {"erp|CRM system|erp", "crm|era"});
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(items<int64_t>(0), ElementsAre(1, 0, 1));
  EXPECT_THAT(rejects(), ElementsAre("2 seen `crm|era`: `era` is no member of `seen`; nearest is `erp`"));
}

TEST_F(BindLists, JsonListsHaveNoSeparators) {
  using columns::CellKind;
  list_field("tags", Kind::String);
  list_field("ids", Kind::Int);
  add_text("tags", {"a;b\x1F c \x1F", "x;y", "{}", ""});
  add_text("ids", {"1\x1F"
                   "2\x1F",
                   "3", "4", "5\x1Fx\x1F"});
  kinds_ = {{CellKind::List, CellKind::Text, CellKind::Json, CellKind::List},
            {CellKind::List, CellKind::Number, CellKind::Number, CellKind::List}};
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(words(0), ElementsAre("a;b", " c "));
  EXPECT_THAT(words(1), ElementsAre("x", "y"));
  EXPECT_THAT(items<int64_t>(0, 1), ElementsAre(1, 2));
  EXPECT_THAT(items<int64_t>(1, 1), ElementsAre(3));
  EXPECT_THAT(rejects(),
              ElementsAre("3 tags `{}`: `{}` is not text: a list or an object", "4 ids `5, x`: `x` is not an int"));
}

TEST_F(BindLists, ColumnsOfListsAreConvertedItemByItem) {
  list_field("ids", Kind::Int);
  list_field("shares", Kind::Number, true);
  columns::FixedBuilder<int16_t> ids;
  columns::ListBuilder id_lists;
  for (const int id : {3, 4, 5}) ids.append(static_cast<int16_t>(id));
  ids.append_null();
  for (const int64_t end : {2, 2, 4}) id_lists.append(end);
  add("ids", columns::make_list(make_type(TypeId::Int16)), id_lists.finish(ids.finish()));
  columns::Float64Builder shares;
  columns::ListBuilder share_lists;
  shares.append(0.5);
  share_lists.append(1);
  share_lists.append_null();
  share_lists.append(1);
  add("shares", columns::make_list(make_type(TypeId::Float64)), share_lists.finish(shares.finish()));
  rows_ = 3;
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(items<int64_t>(0), ElementsAre(3, 4));
  EXPECT_THAT(items<int64_t>(1), ElementsAre());
  EXPECT_THAT(items<int64_t>(2), ElementsAre(5));
  EXPECT_THAT(items<double>(0, 1), ElementsAre(0.5));
  EXPECT_THAT(known(1), ElementsAre(true, false, true));
}

TEST_F(BindLists, AnItemThatDoesNotFitRejectsItsRow) {
  list_field("ids", Kind::Int);
  columns::Float64Builder ids;
  columns::ListBuilder lists;
  for (const double id : {1.0, 2.5, 3.0}) ids.append(id);
  lists.append(1);
  lists.append(2);
  lists.append(3);
  add("ids", columns::make_list(make_type(TypeId::Float64)), lists.finish(ids.finish()));
  rows_ = 3;
  ASSERT_EQ(bind(), "");
  EXPECT_THAT(items<int64_t>(1), ElementsAre(3));
  EXPECT_THAT(rejects(), ElementsAre("2 ids `2.5`: `2.5` is not an int"));
}

TEST_F(BindLists, ColumnsOfOtherThingsCannotBeLists) {
  list_field("ids", Kind::Int);
  add_fixed<int64_t>("ids", make_type(TypeId::Int64), {1});
  EXPECT_EQ(bind(), "column `ids` is 64-bit int, and the field `ids` is a list: such a column cannot be read as that");
}

}  // namespace score::bind
