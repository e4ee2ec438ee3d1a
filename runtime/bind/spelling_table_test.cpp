#include "runtime/bind/spelling_table.h"

#include <gtest/gtest.h>

namespace score::bind {

TEST(SpellingTable, FindsWhatWasAdded) {
  SpellingTable table;
  EXPECT_EQ(table.find("a"), SpellingTable::kAbsent);
  for (int i = 0; i < 1000; ++i) table.add("member number " + std::to_string(i), i);
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(table.find("member number " + std::to_string(i)), i);
  EXPECT_EQ(table.find("member number 1000"), SpellingTable::kAbsent);
  EXPECT_EQ(table.find(""), SpellingTable::kAbsent);
}

TEST(SpellingTable, TheFirstCodeStays) {
  SpellingTable table;
  table.add("", 1);
  table.add("", 2);
  EXPECT_EQ(table.find(""), 1);
}

TEST(SpellingTable, LongTextsThatDifferInTheMiddle) {
  SpellingTable table;
  table.add("aaaaaaaaXbbbbbbbb", 1);
  table.add("aaaaaaaaYbbbbbbbb", 2);
  EXPECT_EQ(table.find("aaaaaaaaXbbbbbbbb"), 1);
  EXPECT_EQ(table.find("aaaaaaaaYbbbbbbbb"), 2);
  EXPECT_EQ(table.find("aaaaaaaaZbbbbbbbb"), SpellingTable::kAbsent);
}

}  // namespace score::bind
