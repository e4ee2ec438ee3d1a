#include "runtime/columns/builders.h"

#include <gtest/gtest.h>

#include "runtime/columns/views.h"

namespace score::columns {
namespace {

Column look(const Type& type, const OwnedArray& array) {
  return {&type, &array.get(), 0, array.get().length};
}

TEST(Builders, ValidityStartsWithTheFirstNullAtAnyRow) {
  for (int at = 0; at < 70; ++at) {
    Int64Builder builder;
    for (int i = 0; i < 130; ++i) {
      if (i == at || i == 100) {
        builder.append_null();
      } else {
        builder.append(i);
      }
    }
    const OwnedArray array = builder.finish();
    const Type type = make_type(TypeId::Int64);
    const Column column = look(type, array);
    EXPECT_EQ(column.null_count(), 2);
    const FixedView<int64_t> view(column);
    for (int i = 0; i < 130; ++i) {
      EXPECT_EQ(column.is_null(i), i == at || i == 100);
      if (!column.is_null(i)) EXPECT_EQ(view[i], i);
    }
    EXPECT_EQ(builder.length(), 0);
  }
}

TEST(Builders, TextByEveryRoute) {
  Utf8Builder builder;
  std::string source(200, 'x');
  source.append(Buffer::kSlack, ' ');
  builder.append("one");
  const size_t sizes[] = {0, 1, 16, 17, 64, 65, 200};
  builder.append_many(7, 363, [&](int64_t i, char* to) {
    copy_slack(to, source.data(), sizes[i]);
    return sizes[i];
  });
  builder.append_null();
  builder.append("four");
  const OwnedArray array = builder.finish();
  const Type type = make_type(TypeId::Utf8);
  const Column column = look(type, array);
  const TextView text(column);
  EXPECT_EQ(text[0], "one");
  for (int i = 0; i < 7; ++i) EXPECT_EQ(text[1 + i], std::string(sizes[i], 'x'));
  EXPECT_TRUE(column.is_null(8));
  EXPECT_EQ(text[9], "four");
}

TEST(Builders, BoolsAndDecimals) {
  BoolBuilder bools;
  for (int i = 0; i < 100; ++i) {
    if (i % 7 == 3) {
      bools.append_null();
    } else {
      bools.append(i % 3 == 0);
    }
  }
  const OwnedArray array = bools.finish();
  const Type type = make_type(TypeId::Bool);
  const Column column = look(type, array);
  const BoolView view(column);
  for (int i = 0; i < 100; ++i) {
    EXPECT_EQ(column.is_null(i), i % 7 == 3);
    if (i % 7 != 3) EXPECT_EQ(view[i], i % 3 == 0);
  }
  DecimalBuilder decimals;
  decimals.append(Int128{-1500000});
  decimals.append_null();
  const OwnedArray money = decimals.finish();
  const Type decimal = make_decimal(18, 6);
  EXPECT_EQ(static_cast<int64_t>(FixedView<Int128>(look(decimal, money))[0]), -1500000);
  EXPECT_TRUE(look(decimal, money).is_null(1));
}

TEST(Builders, Lists) {
  Utf8Builder items;
  ListBuilder lists;
  items.append("a");
  items.append("b");
  lists.append(items.length());
  lists.append(items.length());
  lists.append_null();
  items.append("c");
  lists.append(items.length());
  const OwnedArray array = lists.finish(items.finish());
  const Type type = make_list(make_type(TypeId::Utf8));
  const Column column = look(type, array);
  const ListView view(column);
  const TextView text(view.items());
  EXPECT_EQ(view[0].begin, 0);
  EXPECT_EQ(view[0].end, 2);
  EXPECT_EQ(view[1].end - view[1].begin, 0);
  EXPECT_TRUE(column.is_null(2));
  ASSERT_EQ(view[3].end - view[3].begin, 1);
  EXPECT_EQ(text[view[3].begin], "c");
}

TEST(Builders, EmptyColumnsHaveTheirBuffers) {
  Utf8Builder text;
  const OwnedArray array = text.finish();
  EXPECT_EQ(array.get().length, 0);
  EXPECT_NE(array.get().buffers[1], nullptr);
  EXPECT_NE(array.get().buffers[2], nullptr);
}

}  // namespace
}  // namespace score::columns
