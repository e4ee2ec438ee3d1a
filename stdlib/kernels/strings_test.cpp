#include "stdlib/kernels/strings.h"

#include <array>
#include <gtest/gtest.h>

#include "stdlib/kernels/search.h"
#include "stdlib/test_support.h"
#include "stdlib/unicode.h"

namespace score::stdlib {
namespace {

using test::ask;
using test::str;
using test::text;

TEST(Strings, LengthCountsCodePoints) {
  EXPECT_EQ(score_k_length(str("")), 0);
  EXPECT_EQ(score_k_length(str("東京")), 2);
  EXPECT_EQ(score_k_length(str("e\u0301\U0001F600")), 3);
}

TEST(Strings, CaseIsMappedOneToOne) {
  Arena arena;
  EXPECT_EQ(text(score_k_lower(&arena, str("ÀÉ İX"))), "àé ix");
  EXPECT_EQ(text(score_k_upper(&arena, str("straße ａ"))), "STRAßE Ａ");
  EXPECT_EQ(text(score_k_upper(&arena, str("ⱥ"))), "Ⱥ");  // fewer bytes than before
  EXPECT_EQ(text(score_k_lower(&arena, str("Ⱥ"))), "ⱥ");  // more
  EXPECT_EQ(text(score_k_lower(&arena, str(""))), "");
}

/// As long as texts are ASCII, they take another way; the letters, and those beside them, at every place.
TEST(Strings, CaseOfAsciiIsThatOfItsBytes) {
  Arena arena;
  for (std::size_t size = 0; size < 40; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      for (int byte = 0; byte < 128; ++byte) {
        std::string s(size, byte % 2 == 0 ? 'q' : '-');
        s[at] = static_cast<char>(byte);
        std::string lower = s, upper = s;
        for (char& c : lower) c = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 32 : 0));
        for (char& c : upper) c = static_cast<char>(c - (c >= 'a' && c <= 'z' ? 32 : 0));
        ASSERT_EQ(text(score_k_lower(&arena, str(s))), lower);
        ASSERT_EQ(text(score_k_upper(&arena, str(s))), upper);
        ASSERT_EQ(text(score_k_fold(&arena, str(s))), lower);
        ASSERT_EQ(fold(s), lower);
      }
      std::string s(size, 'Q');
      s.replace(at, 1, "É");  // the other way
      std::string lower(size, 'q');
      lower.replace(at, 1, "é");
      ASSERT_EQ(text(score_k_lower(&arena, str(s))), lower);
      ASSERT_EQ(text(score_k_fold(&arena, str(s))), lower);
    }
    arena.reset();
  }
}

TEST(Strings, TrimTakesUnicodeWhiteSpace) {
  EXPECT_EQ(text(score_k_trim(str("\u3000 a\u3000b\t\n\u00A0"))), "a\u3000b");
  EXPECT_EQ(text(score_k_trim(str("\u3000\u2003 "))), "");
  EXPECT_EQ(text(score_k_trim(str(""))), "");
  EXPECT_EQ(text(score_k_trim(str("\u200Ba"))), "\u200Ba");  // zero-width space is no White_Space
  EXPECT_EQ(text(score_k_trim(str("あ"))), "あ");
}

TEST(Strings, BeforeAndAfterTakeTheFirst) {
  EXPECT_EQ(text(*ask<ScoreStr>(score_k_before, str("a@b@c"), str("@"))), "a");
  EXPECT_EQ(text(*ask<ScoreStr>(score_k_after, str("a@b@c"), str("@"))), "b@c");
  EXPECT_EQ(text(*ask<ScoreStr>(score_k_after, str("a@"), str("@"))), "");
  EXPECT_EQ(text(*ask<ScoreStr>(score_k_before, str("ab"), str(""))), "");
  EXPECT_EQ(text(*ask<ScoreStr>(score_k_after, str("ab"), str(""))), "ab");
  EXPECT_FALSE(ask<ScoreStr>(score_k_before, str("ab"), str("@")).has_value());
  EXPECT_FALSE(ask<ScoreStr>(score_k_after, str(""), str("@")).has_value());
}

TEST(Strings, Join) {
  Arena arena;
  EXPECT_EQ(text(score_k_join(&arena, str("東"), str("京"))), "東京");
  EXPECT_EQ(text(score_k_join(&arena, str(""), {nullptr, 0})), "");
}

TEST(Search, PartsOfStrings) {
  EXPECT_TRUE(score_k_contains(str("abc"), str("bc")));
  EXPECT_TRUE(score_k_contains(str("abc"), str("")));
  EXPECT_FALSE(score_k_contains(str("abc"), str("B")));
  EXPECT_TRUE(score_k_starts_with(str("abc"), str("ab")));
  EXPECT_FALSE(score_k_starts_with(str("a"), str("ab")));
  EXPECT_TRUE(score_k_ends_with(str("工場長"), str("長")));
}

TEST(Search, Quantifiers) {
  const ScoreStr items[] = {str("a"), str("x")};
  const ScoreStrList both = {items, 2};
  const ScoreStrList empty = {items, 0};
  EXPECT_TRUE(score_k_contains_any_of(str("abc"), both));
  EXPECT_FALSE(score_k_contains_all_of(str("abc"), both));
  EXPECT_TRUE(score_k_contains_all_of(str("xa"), both));
  EXPECT_FALSE(score_k_contains_none_of(str("abc"), both));
  EXPECT_FALSE(score_k_contains_any_of(str("abc"), empty));
  EXPECT_TRUE(score_k_contains_all_of(str("abc"), empty));
  EXPECT_TRUE(score_k_contains_none_of(str("abc"), empty));
  EXPECT_TRUE(score_k_starts_with_any_of(str("xyz"), both));
  EXPECT_TRUE(score_k_starts_with_none_of(str("yz"), both));
  EXPECT_FALSE(score_k_starts_with_all_of(str("xyz"), both));
  EXPECT_TRUE(score_k_ends_with_any_of(str("ba"), both));
  EXPECT_TRUE(score_k_ends_with_none_of(str("ab"), both));
  EXPECT_FALSE(score_k_ends_with_all_of(str("ab"), both));
}

TEST(Search, WithoutStartAndEnd) {
  const ScoreStr parts[] = {str("a"), str("ab"), str(""), str("xyz")};
  const ScoreStrList list = {parts, 4};
  const auto text = [](ScoreStr s) { return std::string(s.data, static_cast<std::size_t>(s.size)); };
  EXPECT_EQ(text(score_k_without_start(str("abc"), list)), "c");
  EXPECT_EQ(text(score_k_without_start(str("ab"), list)), "");
  EXPECT_EQ(text(score_k_without_start(str("ba"), list)), "ba");
  EXPECT_EQ(text(score_k_without_end(str("cab"), list)), "c");
  EXPECT_EQ(text(score_k_without_end(str("aab"), {parts, 0})), "aab");
}

TEST(Bucket, IsStableForEver) {
  // Part of the language's meaning: these figures may never change.
  EXPECT_EQ(ask<int64_t>(score_k_bucket_string, str("lead-1"), 100, str("test")), 33);
  EXPECT_EQ(ask<int64_t>(score_k_bucket_string, str("lead-2"), 100, str("test")), 78);
  EXPECT_EQ(ask<int64_t>(score_k_bucket_string, str("リード"), 1'000'000, str("")), 567188);
  EXPECT_EQ(ask<int64_t>(score_k_bucket_int, 42, 1000, str("s")),
            ask<int64_t>(score_k_bucket_string, str("42"), 1000, str("s")));
  EXPECT_EQ(ask<int64_t>(score_k_bucket_int, INT64_MIN, 1000, str("s")),
            ask<int64_t>(score_k_bucket_string, str("-9223372036854775808"), 1000, str("s")));
}

TEST(Bucket, NeedsAPositiveCount) {
  EXPECT_EQ(ask<int64_t>(score_k_bucket_string, str("a"), 0, str("s")), std::nullopt);
  EXPECT_EQ(ask<int64_t>(score_k_bucket_string, str("a"), -5, str("s")), std::nullopt);
  EXPECT_EQ(ask<int64_t>(score_k_bucket_string, str("a"), 1, str("s")), 0);
}

TEST(Bucket, SpreadsEvenlyAndSaltsDiffer) {
  std::array<int, 10> counts{};
  int same = 0;
  for (int64_t id = 0; id < 100'000; ++id) {
    const int64_t one = *ask<int64_t>(score_k_bucket_int, id, 10, str("one"));
    const int64_t two = *ask<int64_t>(score_k_bucket_int, id, 10, str("two"));
    ++counts[static_cast<std::size_t>(one)];
    same += one == two ? 1 : 0;
  }
  for (const int count : counts) EXPECT_NEAR(count, 10'000, 400);
  EXPECT_NEAR(same, 10'000, 400);
  // The border between salt and id counts.
  EXPECT_NE(ask<int64_t>(score_k_bucket_string, str("bc"), 1 << 30, str("a")),
            ask<int64_t>(score_k_bucket_string, str("c"), 1 << 30, str("ab")));
}

}  // namespace
}  // namespace score::stdlib
