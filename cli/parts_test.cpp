// The parts of the command that need no model.
#include <gtest/gtest.h>

#include "cli/checks.h"
#include "cli/histogram_text.h"
#include "cli/outcome.h"
#include "cli/reject_watch.h"
#include "cli/tally.h"
#include "cli/terminal.h"

namespace score::cli {
namespace {

TEST(Terminal, Numbers) {
  EXPECT_EQ(count_text(0), "0");
  EXPECT_EQ(count_text(999), "999");
  EXPECT_EQ(count_text(1'000), "1,000");
  EXPECT_EQ(count_text(-1'234'567), "-1,234,567");
  EXPECT_EQ(share_text(1, 3), "33.3%");
  EXPECT_EQ(share_text(1, 0), "–");
  EXPECT_EQ(rate_text(214'760.3), "215,000");
  EXPECT_EQ(rate_text(8.4), "8");
  EXPECT_EQ(rate_text(0), "–");
  EXPECT_EQ(time_text(0.213), "0.21 s");
  EXPECT_EQ(time_text(200), "3 min 20 s");
  EXPECT_EQ(plural(1, "row", "rows"), "1 row");
  EXPECT_EQ(plural(2'000, "row", "rows"), "2,000 rows");
  EXPECT_EQ(pad_left("日本", 6), "  日本");
}

TEST(RejectLimit, Forms) {
  EXPECT_EQ(parse_reject_limit("100")->rows, 100);
  EXPECT_EQ(parse_reject_limit("2.5%")->percent, 2.5);
  for (const char* bad : {"", "%", "x", "-1", "101%", "1x", "1 %"}) EXPECT_FALSE(parse_reject_limit(bad)) << bad;
}

TEST(Outcome, Forms) {
  EXPECT_FALSE(parse_outcome("").given());
  EXPECT_EQ(parse_outcome("won").column, "won");
  const OutcomeSpec spec = parse_outcome("y=yes,maybe");
  EXPECT_EQ(spec.column, "y");
  EXPECT_EQ(spec.values, (std::vector<std::string>{"yes", "maybe"}));
}

int64_t leads_in(const Histogram& histogram) {
  int64_t leads = 0;
  for (const Histogram::Bucket& bucket : histogram.buckets()) leads += bucket.leads;
  return leads;
}

TEST(Histogram, GrowsBothWaysAndCoarsens) {
  Histogram histogram;
  for (int64_t points = -50; points <= 50; ++points) histogram.add(points * 1'000'000, 0);
  EXPECT_EQ(histogram.width(), 100'000);
  EXPECT_EQ(leads_in(histogram), 101);
  histogram.add(1'000'000'000'000'000, 0);
  histogram.add(-1'000'000'000'000'000, 0);
  EXPECT_EQ(leads_in(histogram), 103);
  EXPECT_LE(histogram.buckets().size(), 8192u);
  EXPECT_EQ(histogram.first() * histogram.width(), -1'000'000'000'000'000);
}

TEST(Histogram, TextMarksTheGrades) {
  Histogram histogram;
  for (int i = 0; i < 8; ++i) histogram.add(0, 1);
  histogram.add(10'000'000, 0);
  histogram.add(10'000'000, 1);
  const std::string text = histogram_text(histogram, {"A", "B"}, Palette(false));
  const std::string first = text.substr(0, text.find('\n'));
  EXPECT_EQ(first, "  10 A–B 2 ███████████");
  EXPECT_NE(text.find("   0 B   8 ████████████████████████████████████████████\n"), std::string::npos) << text;
}

TEST(Checks, Words) {
  const ValueCheck check = one_of({"text", "json"});
  EXPECT_EQ(check("json"), "");
  EXPECT_EQ(check("jsno"), "`jsno` is unknown; did you mean `json`?");
  EXPECT_EQ(check("zzzzzz"), "`zzzzzz` is none of `text`, `json`");
  EXPECT_EQ(whole_number("12"), "");
  EXPECT_NE(whole_number("1e3"), "");
}

}  // namespace
}  // namespace score::cli
