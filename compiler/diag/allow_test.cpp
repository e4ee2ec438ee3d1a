#include "compiler/diag/allow.h"

#include <gtest/gtest.h>

namespace score::diag {
namespace {

/// "CODE@LINE REASON" for each allowance of `text`.
std::vector<std::string> read(const std::string& text) {
  source::SourceMap sources;
  const source::FileId id = sources.add("model.score", text);
  std::vector<std::string> found;
  for (const Allowance& one : allowances(sources.file(id), id)) {
    EXPECT_EQ(sources.text(one.span), one.code);
    found.push_back(fmt::format("{}@{} {}", one.code, one.line, one.reason));
  }
  return found;
}

using Found = std::vector<std::string>;

TEST(Allow, BehindCodeAndAbove) {
  EXPECT_EQ(read("+5 when a  # allow S0504: agreed"), Found{"S0504@1 agreed"});
  EXPECT_EQ(read("  # allow S0504: agreed\n\n  # more\n+5"), Found{"S0504@4 agreed"});
  EXPECT_EQ(read("# allow S0504: a\n# allow S0516: b\n+5  # allow S0603: c\n+6"),
            (Found{"S0504@3 a", "S0516@3 b", "S0603@3 c"}));
  EXPECT_EQ(read("+5\r\n# allow S0504: a\r\n+6\r\n"), Found{"S0504@3 a"});
}

TEST(Allow, NothingFollows) {
  EXPECT_EQ(read("+5\n# allow S0504: agreed"), Found{"S0504@0 agreed"});
}

TEST(Allow, SeveralCodesAndNoReason) {
  EXPECT_EQ(read("+5 # allow S0504, S0516 : both: fine "), (Found{"S0504@1 both: fine", "S0516@1 both: fine"}));
  EXPECT_EQ(read("+5 # allow S0504\uFF1A\u7406\u7531"), Found{"S0504@1 \u7406\u7531"});
  EXPECT_EQ(read("+5 # allow S0504"), Found{"S0504@1 "});
  EXPECT_EQ(read("+5 # allow S0504:  "), Found{"S0504@1 "});
  EXPECT_EQ(read("+5 # allow S0504 agreed: yes"), Found{"S0504@1 "});
}

TEST(Allow, OtherComments) {
  EXPECT_EQ(read("+5 # allow: all\n# allowed S0504: x\n# allow people\n# see # allow S0504: x\n# allow\n"), Found{});
}

TEST(Allow, NoCommentWithinQuotes) {
  EXPECT_EQ(read(R"(+5 "a # allow S0504: x")"), Found{});
  EXPECT_EQ(read(R"(+5 "a \" # allow S0504: x")"), Found{});
  EXPECT_EQ(read(R"(+5 `a # allow S0504: x`)"), Found{});
  EXPECT_EQ(read(R"(when a matches r"\"  # allow S0504: x)"), Found{"S0504@1 x"});
  EXPECT_EQ(read(R"(+5 "\\"  # allow S0504: x)"), Found{"S0504@1 x"});
}

class Apply : public testing::Test {
 protected:
  void add(const std::string& text) { files_.push_back(sources_.add("model.score", text)); }
  template <const Spec& S, class... Args>
  void warn(uint32_t begin, const Args&... args) {
    diags_.report<S>({0, begin, begin + 1}, args...);
  }
  Found apply(bool complete = true) {
    apply_allowances(sources_, files_, complete, diags_);
    Found codes;
    for (const Diagnostic& finding : diags_.all()) codes.emplace_back(finding.spec->code);
    return codes;
  }

  source::SourceMap sources_;
  std::vector<source::FileId> files_;
  Diagnostics diags_;
};

TEST_F(Apply, TakesWarningsOfTheLine) {
  add("+5\n+6 # allow S0504: agreed\n");
  warn<S0504>(0, "true");
  warn<S0504>(3, "true");
  warn<S0504>(4, "false");
  EXPECT_EQ(apply(), Found{"S0504"});
  EXPECT_EQ(diags_.warning_count(), 1u);
  ASSERT_EQ(diags_.allowed().size(), 2u);
  EXPECT_EQ(diags_.allowed()[0].reason, "agreed");
}

TEST_F(Apply, NeverErrors) {
  add("+5 # allow S0101: later\n");
  warn<S0101>(0, "x");
  EXPECT_EQ(apply(), (Found{"S0101", "S0711"}));
}

TEST_F(Apply, ReportsWhatDoesNotHold) {
  add("+5 # allow S0504\n+6 # allow S9999: x\n+7 # allow S0713: x\n+8 # allow S0504: x\n");
  EXPECT_EQ(apply(), (Found{"S0710", "S0712", "S0711", "S0713"}));
}

TEST_F(Apply, UnusedOnlyOfTheFirstFileOfACompleteModel) {
  add("+5 # allow S0504: x\n");
  EXPECT_EQ(apply(false), Found{});
  files_.insert(files_.begin(), sources_.add("other.score", ""));
  EXPECT_EQ(apply(), Found{});
}

}  // namespace
}  // namespace score::diag
