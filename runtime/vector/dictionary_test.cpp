#include "runtime/vector/dictionary.h"

#include <gtest/gtest.h>
#include <string>

namespace score::vector {
namespace {

/// Strings of one slice as a column.
struct Strings {
  explicit Strings(const std::vector<std::string>& texts) : texts_(texts) {
    for (const std::string& text : texts_) cells.push_back({text.data(), static_cast<int64_t>(text.size())});
  }
  Column column() const { return Column::of(cells.data(), nullptr); }
  std::vector<std::string> texts_;
  std::vector<ScoreStr> cells;
};

std::string text_of(const Dictionary& dictionary, uint32_t code) {
  const ScoreStr value = dictionary.values()[code];
  return {value.data, static_cast<size_t>(value.size)};
}

TEST(Dictionary, EqualValuesHaveOneCode) {
  Dictionary dictionary;
  const Strings strings({"a", "", "a", "a longer value", "a longer valuf", "a longer value", ""});
  std::vector<uint32_t> codes(strings.cells.size());
  dictionary.encode(strings.column(), codes.size(), codes.data());
  EXPECT_EQ(codes, (std::vector<uint32_t>{1, 2, 1, 3, 4, 3, 2}));
  EXPECT_EQ(text_of(dictionary, 4), "a longer valuf");
}

TEST(Dictionary, MissingIsCodeZero) {
  Dictionary dictionary;
  const Strings strings({"", "x"});
  const Word known = 0b10;
  std::vector<uint32_t> codes(2);
  dictionary.encode(Column::of(strings.cells.data(), &known), 2, codes.data());
  EXPECT_EQ(codes, (std::vector<uint32_t>{0, 1}));
}

TEST(Dictionary, GrowsAndStartsAnew) {
  Dictionary dictionary;
  const uint64_t first = dictionary.generation();
  std::vector<uint32_t> codes(1000);
  for (int slice = 0; slice < 40; ++slice) {
    std::vector<std::string> texts;
    for (int i = 0; i < 1000; ++i) texts.push_back(std::to_string(slice * 1000 + i));
    const Strings strings(texts);
    dictionary.encode(strings.column(), codes.size(), codes.data());
    for (size_t i = 0; i < codes.size(); ++i) ASSERT_EQ(text_of(dictionary, codes[i]), texts[i]);
  }
  EXPECT_GT(dictionary.generation(), first);
  EXPECT_FALSE(dictionary.pays());  // no value came again
}

TEST(Memo, KeepsWhatItWasGiven) {
  Memo memo;
  const Word known = ~Word{2}, bits = 0b101;
  for (int i = 0; i < 50; ++i) memo.append(Column::of(&bits, &known), Cells::Bits, 3);
  const Column column = memo.column(Cells::Bits);
  for (size_t row = 0; row < 150; ++row) {
    EXPECT_EQ(column.is_known(row), row % 3 != 1);
    EXPECT_EQ(Column::has(column.bits(), row), row % 3 != 1);
  }
}

}  // namespace
}  // namespace score::vector
