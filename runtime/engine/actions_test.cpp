// Ids of records and times of state columns: what hosts and yesterday's files rely on.
#include <gtest/gtest.h>

#include "runtime/engine/action_text.h"

namespace score::engine {
namespace {

TEST(ActionText, IdsAreForEver) {
  EXPECT_EQ(record_id("1", "call", "budget rises above 1000", 1795219200000000), "3dc47836a0e29de352830f85861e3a55");
  const std::string id = record_id("1", "ab", "c", 0);
  EXPECT_EQ(id.size(), 32u);
  EXPECT_NE(id, record_id("1", "a", "bc", 0));
  EXPECT_NE(id, record_id("2", "ab", "c", 0));
  EXPECT_NE(id, record_id("1", "ab", "c", 1));
  EXPECT_EQ(id, record_id("1", "ab", "c", 0));
}

TEST(ActionText, ReasonsHaveTheirWholeLabel) {
  const std::string label(100, 'x');
  const auto model =
      compile_text("m.score", "lead { a: int = 0 }\nscore s { +1 \"" + label + "\"\n+1 when a > 3 }").model;
  ASSERT_NE(model, nullptr);
  std::vector<std::string> titles;
  for (uint32_t line = 0; line < model->plan().lines.size(); ++line) titles.push_back(reason_title(*model, line));
  EXPECT_EQ(titles[1], label);
  EXPECT_EQ(titles[2], "when a > 3");
}

TEST(ActionText, TimesReadBackAsWritten) {
  std::vector<int64_t> times;
  EXPECT_TRUE(parse_times("", &times));
  EXPECT_TRUE(times.empty());
  EXPECT_TRUE(parse_times("1970-01-01T00:00:01Z 1970-01-01T00:00:00.5Z", &times));
  EXPECT_EQ(times, (std::vector<int64_t>{500'000, 1'000'000}));
  EXPECT_EQ(times_text(times), "1970-01-01T00:00:00.5Z 1970-01-01T00:00:01Z");
  for (const char* wrong : {" ", "1970-01-01T00:00:01Z ", " 1970-01-01T00:00:01Z", "x", "1970-01-01T00:00:01Z  x"}) {
    EXPECT_FALSE(parse_times(wrong, &times)) << wrong;
  }
}

}  // namespace
}  // namespace score::engine
