#include "compiler/diag/fix.h"

#include <gtest/gtest.h>

namespace score::diag {
namespace {

std::string mended(const Diagnostics& diags, std::string_view text) {
  return with_edits(text, safely_fixable(diags, 0));
}

TEST(Fix, MakesSafeEditsOnly) {
  Diagnostics diags;
  diags.report<S0014>({0, 2, 3}).fix({0, 2, 3}, "==").safely();
  diags.report<S0101>({0, 4, 5}, "b").fix({0, 4, 5}, "c");
  EXPECT_EQ(mended(diags, "a = b"), "a == b");
}

TEST(Fix, InTheOrderOfTheText) {
  Diagnostics diags;
  diags.report<S0014>({0, 6, 7}).fix({0, 6, 7}, "Z").fix({0, 0, 1}, "").safely();
  diags.report<S0014>({0, 3, 3}).fix({0, 3, 3}, "++").safely();
  EXPECT_EQ(mended(diags, "abcdefgh"), "bc++defZh");
}

TEST(Fix, OfThoseThatTouchTheFirst) {
  Diagnostics diags;
  diags.report<S0014>({0, 0, 2}).fix({0, 0, 2}, "x").safely();
  diags.report<S0014>({0, 2, 4}).fix({0, 2, 4}, "y").safely();
  EXPECT_EQ(mended(diags, "abcd"), "xcd");
}

TEST(Fix, NotInOtherFiles) {
  Diagnostics diags;
  diags.report<S0014>({1, 0, 2}).fix({1, 0, 2}, "x").fix({0, 0, 1}, "y").safely();
  EXPECT_EQ(mended(diags, "abcd"), "abcd");
}

}  // namespace
}  // namespace score::diag
