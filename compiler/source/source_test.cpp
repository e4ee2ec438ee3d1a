#include "compiler/source/source.h"

#include <gtest/gtest.h>

namespace score::source {
namespace {

TEST(SourceFile, CountsLinesWhateverTheirEnd) {
  const SourceFile file("a.score", "one\ntwo\r\nthree\rfour");
  ASSERT_EQ(file.line_count(), 4u);
  EXPECT_EQ(file.line(1), "one");
  EXPECT_EQ(file.line(2), "two");
  EXPECT_EQ(file.line(3), "three");
  EXPECT_EQ(file.line(4), "four");
}

TEST(SourceFile, CountsColumnsInCodePoints) {
  const SourceFile file("a.score", "x\n日本 = 1");
  const Position at = file.position(2 + 3 + 3 + 1);  // the equals sign, after two letters of three bytes and a space
  EXPECT_EQ(at.line, 2u);
  EXPECT_EQ(at.column, 4u);
}

TEST(SourceFile, DropsTheByteOrderMark) {
  const SourceFile file("a.score", "\xEF\xBB\xBFmodel m");
  EXPECT_EQ(file.text(), "model m");
}

TEST(SourceFile, PositionPastTheEndIsTheEnd) {
  const SourceFile file("a.score", "ab");
  EXPECT_EQ(file.position(99).column, 3u);
}

TEST(SourceMap, GivesTheTextOfASpan) {
  SourceMap map;
  const FileId id = map.add("a.score", "hello world");
  EXPECT_EQ(map.text({id, 6, 11}), "world");
  EXPECT_EQ(cover({id, 6, 11}, {id, 0, 5}), (Span{id, 0, 11}));
}

}  // namespace
}  // namespace score::source
