#include "runtime/columns/utf8.h"

#include <gtest/gtest.h>

#include "runtime/columns/builders.h"

namespace score::columns {
namespace {

TEST(Utf8, BoundariesOfTheStandard) {
  for (const char* good : {"", "plain text of some length", "é", "東京", "\U0001F600", "\xED\x9F\xBF", "\xEE\x80\x80",
                           "\xF4\x8F\xBF\xBF", "12345678é"}) {
    EXPECT_TRUE(is_utf8(good)) << good;
  }
  for (const char* bad :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xE6\x9D", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "12345678\xFF", "é\xC3("}) {
    EXPECT_FALSE(is_utf8(bad)) << testing::PrintToString(bad);
  }
}

bool check(std::initializer_list<std::string_view> cells) {
  Utf8Builder builder;
  for (const std::string_view cell : cells) builder.append(cell);
  const OwnedArray array = builder.finish();
  const Type type = make_type(TypeId::Utf8);
  return all_utf8(Column(&type, &array.get(), 0, array.get().length));
}

TEST(Utf8, Columns) {
  EXPECT_TRUE(check({}));
  EXPECT_TRUE(check({"", ""}));
  EXPECT_TRUE(check({"only plain letters here", "abc"}));
  EXPECT_TRUE(check({"plain", "東京"}));
  EXPECT_FALSE(check({"plain", "\xFF"}));
  // Whole together, but not each by itself.
  EXPECT_FALSE(check({"\xC3", "\xA9"}));
}

}  // namespace
}  // namespace score::columns
