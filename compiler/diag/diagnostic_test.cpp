#include "compiler/diag/diagnostic.h"

#include <gtest/gtest.h>
#include <set>

namespace score::diag {
namespace {

TEST(Diagnostics, FillsPlaceholdersInOrder) {
  Diagnostics diags;
  diags.report<S0001>({0, 1, 2}, "a name", "`}`");
  ASSERT_EQ(diags.all().size(), 1u);
  const Diagnostic& made = diags.all().front();
  EXPECT_EQ(made.message, "expected a name, found `}`");
  ASSERT_EQ(made.arguments.size(), 2u);
  EXPECT_EQ(made.arguments[0], (std::pair<std::string, std::string>{"expected", "a name"}));
  EXPECT_TRUE(diags.has_errors());
}

TEST(Diagnostics, CountsWhatItDoesNotKeep) {
  Diagnostics diags(2);
  for (int i = 0; i < 5; ++i) diags.report<S0004>({0, 0, 1}).with_help("kept or not, this must be safe");
  EXPECT_EQ(diags.all().size(), 2u);
  EXPECT_EQ(diags.error_count(), 5u);
  EXPECT_EQ(diags.dropped(), 3u);
}

TEST(Diagnostics, SortsByPlaceAndKeepsTheOrderOfEqualOnes) {
  Diagnostics diags;
  diags.report<S0017>({0, 9, 10}, '}');
  diags.report<S0004>({0, 3, 4});
  diags.report<S0017>({0, 3, 4}, ')');
  diags.sort_by_place();
  EXPECT_EQ(diags.all()[0].spec, &S0004);
  EXPECT_EQ(diags.all()[1].message, "this `)` is one too many");
  EXPECT_EQ(diags.all()[2].message, "this `}` is one too many");
}

// The rules of diagnostics.def that a reader of the file cannot see at a glance.
TEST(DiagnosticsDef, CodesAreUniqueAndInOrder) {
  std::set<std::string_view> seen;
  for (const Spec* spec : kAllSpecs) {
    EXPECT_TRUE(seen.insert(spec->code).second) << spec->code << " stands there twice";
    EXPECT_EQ(spec->code.size(), 5u) << spec->code;
  }
  EXPECT_TRUE(std::is_sorted(kAllSpecs.begin(), kAllSpecs.end(),
                             [](const Spec* a, const Spec* b) { return a->code < b->code; }));
}

TEST(DiagnosticsDef, MessagesFollowTheGuide) {
  for (const Spec* spec : kAllSpecs) {
    const std::string_view text = spec->format;
    EXPECT_FALSE(text.empty()) << spec->code;
    EXPECT_FALSE(text[0] >= 'A' && text[0] <= 'Z') << spec->code << " starts with a capital: " << text;
    EXPECT_FALSE(text.ends_with('.')) << spec->code << " ends with a full stop: " << text;
    const auto ticks = std::count(text.begin(), text.end(), '`');
    EXPECT_EQ(ticks % 2, 0) << spec->code << " has an odd back-quote: " << text;
    EXPECT_EQ(std::count(text.begin(), text.end(), '{'), std::count(text.begin(), text.end(), '}')) << spec->code;
  }
}

TEST(Nearest, FindsSlipsAndNothingElse) {
  EXPECT_EQ(nearest("emplyees", {"employees", "email"}), "employees");
  EXPECT_EQ(nearest("wehn", {"when", "where"}), "when");
  EXPECT_EQ(nearest("budget", {"employees", "email"}), "");
  EXPECT_EQ(nearest(std::string(100'000, 'x'), {"x"}), "");
}

}  // namespace
}  // namespace score::diag
