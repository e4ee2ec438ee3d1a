#include "stdlib/unicode.h"

#include <gtest/gtest.h>

#include "stdlib/arena.h"
#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

TEST(Utf8, FindsTheFirstBadByte) {
  EXPECT_EQ(find_invalid_utf8(""), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("plain ascii, longer than eight"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("日本語 é \U0001F600"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("0123456789\xFF"), 10u);
  EXPECT_EQ(find_invalid_utf8("ab\x80"), 2u);
  EXPECT_EQ(find_invalid_utf8("\xC0\xAF"), 0u);          // overlong
  EXPECT_EQ(find_invalid_utf8("\xE0\x80\xAF"), 0u);      // overlong
  EXPECT_EQ(find_invalid_utf8("a\xED\xA0\x80"), 1u);     // surrogate
  EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0u);  // beyond U+10FFFF
  EXPECT_EQ(find_invalid_utf8("あ\xE3\x81"), 3u);        // cut short
  EXPECT_EQ(find_invalid_utf8("\xF0\x9F\x98"), 0u);
  EXPECT_EQ(find_invalid_utf8("\xEF\xBF\xBF"), std::nullopt);
}

TEST(Utf8, EveryCodePointThereAndBack) {
  for (int32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    ASSERT_TRUE(is_valid_utf8(text)) << c;
    const CodePoint back = decode_utf8(text);
    ASSERT_EQ(back.value, c);
    ASSERT_EQ(static_cast<std::size_t>(back.bytes), text.size());
  }
}

TEST(Fold, MakesSpellingsOne) {
  EXPECT_EQ(fold("ＩＴ"), "it");
  EXPECT_EQ(fold("It"), "it");
  EXPECT_EQ(fold("㈱"), fold("(株)"));
  EXPECT_EQ(fold("ｶﾞｷﾞ"), "ガギ");  // half-width with voice marks
  EXPECT_EQ(fold("Straße"), "strasse");
  EXPECT_EQ(fold("ΣΊΣΥΦΟΣ"), fold("σίσυφος"));
  EXPECT_EQ(fold("e\u0301"), fold("É"));
  EXPECT_EQ(fold("ﬁ"), "fi");
  EXPECT_EQ(fold("㎅"), "kb");
  EXPECT_NE(fold("は"), fold("ば"));
  EXPECT_NE(fold("あ"), fold("ア"));  // kana stay apart
}

TEST(Fold, TwiceIsOnce) {
  for (int32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    const std::string once = fold(text);
    ASSERT_EQ(fold(once), once) << c;
    if (c % 7 == 0) {  // with a mark behind it
      append_utf8(text, 0x0345);
      append_utf8(text, 0x0301);
      const std::string marked = fold(text);
      ASSERT_EQ(fold(marked), marked) << c;
    }
  }
}

TEST(Fold, ArenaFormAgreesAndCopiesOnlyWhenNeeded) {
  Arena arena;
  for (const std::string_view text : {"", "abc", "ABC", "Ａbc", "㈱x", "longer ASCII text WITH capitals"}) {
    EXPECT_EQ(test::text(fold(arena, test::str(text))), fold(text));
  }
  const ScoreStr plain = test::str("already folded");
  EXPECT_EQ(fold(arena, plain).data, plain.data);
}

TEST(Nfc, Composes) {
  EXPECT_EQ(nfc("e\u0301"), "é");
  EXPECT_EQ(nfc("か\u3099"), "が");
  EXPECT_EQ(nfc("㈱ＩＴ"), "㈱ＩＴ");  // no compatibility mapping
  EXPECT_EQ(nfc("plain"), "plain");
}

TEST(WhiteSpace, IsTheUnicodeProperty) {
  int count = 0;
  for (int32_t c = 0; c <= 0x10FFFF; ++c) count += is_white_space(c) ? 1 : 0;
  EXPECT_EQ(count, 25);
  EXPECT_TRUE(is_white_space(0x3000));
  EXPECT_FALSE(is_white_space(0x200B));
}

TEST(DisplayWidth, CountsTerminalColumns) {
  EXPECT_EQ(display_width("abc"), 3);
  EXPECT_EQ(display_width("日本"), 4);
  EXPECT_EQ(display_width("ｱ"), 1);
  EXPECT_EQ(display_width("e\u0301"), 1);
  EXPECT_EQ(display_width(""), 0);
}

TEST(UnicodeVersion, IsThere) {
  EXPECT_FALSE(unicode_version().empty());
}

}  // namespace
}  // namespace score::stdlib
