// What the quick readers are sure of must be what CellReader says, for every text.
#include "runtime/bind/quick_text.h"

#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

#include "runtime/bind/bind_testing.h"
#include "runtime/bind/cell_reader.h"

namespace score::bind {
namespace {

using abi::Kind;

class QuickTextTest : public BindCase, public testing::Test {
 protected:
  /// The binding of one text column for the fields added.
  const BoundField& bound() {
    add_text(plan_->fields[0].column, {"x"});
    binding_ = match().binding;
    return binding_->fields[0];
  }
  const stdlib::Zone& zone() const { return *plan_->zones.front(); }

  /// How many of the texts `read` is sure of, after looking at each with other bytes behind it.
  template <class T, class Read>
  size_t sure_of(const BoundField& bound, const Read& read, const std::vector<std::string>& texts) {
    const CellReader<T> reader(*plan_, bound);
    size_t sure = 0;
    for (const std::string& text : texts) {
      if (text.size() > Read::kMost) continue;
      T expected{};
      const Cell cell = reader.read(text, &expected);
      for (const char behind : {'\0', '0', '9', '.', ' ', '\xFF'}) {
        const std::string padded = text + std::string(kQuickBytes, behind);
        T value{};
        const Quick found = read(padded.data(), text.size(), &value);
        if (found == Quick::Unsure) continue;
        EXPECT_EQ(cell, found == Quick::Value ? Cell::Value : Cell::Missing) << "`" << text << "`";
        if (found == Quick::Value) {
          EXPECT_EQ(std::memcmp(&value, &expected, sizeof(T)), 0) << "`" << text << "`";
        }
        ++sure;
      }
    }
    return sure / 6;
  }

  /// Texts of these characters, and the given ones with one character changed, added or taken away.
  std::vector<std::string> texts(const std::string& alphabet, const std::vector<std::string>& near, size_t longest) {
    std::mt19937 random(5);
    const auto below = [&](size_t n) { return random() % n; };
    std::vector<std::string> made = near;
    made.emplace_back();
    for (int i = 0; i < 20'000; ++i) {
      std::string text;
      for (size_t size = below(longest + 1); text.size() < size;) text += alphabet[below(alphabet.size())];
      made.push_back(text);
      text = near[below(near.size())];
      if (text.empty()) continue;
      const size_t at = below(text.size());
      switch (below(3)) {
        case 0: text[at] = alphabet[below(alphabet.size())]; break;
        case 1: text.insert(at, 1, alphabet[below(alphabet.size())]); break;
        default: text.erase(at, 1); break;
      }
      made.push_back(text);
    }
    return made;
  }

  std::shared_ptr<const Binding> binding_;
};

TEST_F(QuickTextTest, Ints) {
  field("n", Kind::Int, true).missing = {"", "-1", "unknown", "007"};
  const auto all =
      texts("0123456789-+ ,e", {"0", "-0", "12", "-12345", "123456789012345", "-123456789012345", "00012"}, 16);
  const BoundField& n = bound();
  EXPECT_EQ(sure_of<int64_t>(n, QuickInts(n), {"", "0", "-5", "2143", "99999999", "123456789012345"}), 6u);
  EXPECT_EQ(sure_of<int64_t>(n, QuickInts(n), {"-1", "007", "7"}), 0u);  // 7 could be how the file spells 007
  EXPECT_GT(sure_of<int64_t>(n, QuickInts(n), all), 5'000u);
}

TEST_F(QuickTextTest, Decimals) {
  field("x", Kind::Decimal, true).missing = {"", "0.5"};
  const auto all = texts("0123456789.-",
                         {"0", "-0.0", "1.25", "-3.000001", "9000000000000", "9000000000000.1", ".5", "5.", "1.0000000",
                          "123456789.123456"},
                         16);
  const BoundField& x = bound();
  EXPECT_EQ(sure_of<int64_t>(x, QuickDecimals(x), {"", "1.25", ".25", "5.", "-12.000001", "9000000000000"}), 6u);
  EXPECT_EQ(sure_of<int64_t>(x, QuickDecimals(x), {"0.5", ".", "-", "1.2.3", "9000000000001"}), 0u);
  EXPECT_GT(sure_of<int64_t>(x, QuickDecimals(x), all), 5'000u);
}

TEST_F(QuickTextTest, Numbers) {
  field("x", Kind::Number, true).missing = {"NA", "-999"};
  const auto all =
      texts("0123456789.-e+",
            {"0", "-0", "0.1", "-3.14159265358979", "1e5", "123456789.12345", ".3", "7.", "0.000000000000001"}, 16);
  const BoundField& x = bound();
  EXPECT_EQ(sure_of<double>(x, QuickNumbers(x), {"0", "0.1", ".3", "7.", "-12.5", "3.1415926535897"}), 6u);
  EXPECT_EQ(sure_of<double>(x, QuickNumbers(x), {"", "-0", "-999", "-999.0", "NA", ".", "1e5", "3.14159265358979"}),
            1u);
  EXPECT_GT(sure_of<double>(x, QuickNumbers(x), all), 5'000u);
}

TEST_F(QuickTextTest, Dates) {
  field("d", Kind::Date, true).missing = {"1900-01-01"};
  const auto all = texts(
      "0123456789-/T",
      {"2026-11-22", "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "0000-01-01", "1900-01-01", "2000-12-31"},
      12);
  const BoundField& d = bound();
  EXPECT_EQ(sure_of<int64_t>(d, QuickDates(d), {"2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31"}), 4u);
  EXPECT_EQ(sure_of<int64_t>(d, QuickDates(d), {"", "1900-01-01", "2023-02-29", "2026-13-01", "2026-00-01"}), 0u);
  EXPECT_GT(sure_of<int64_t>(d, QuickDates(d), all), 1'000u);
}

TEST_F(QuickTextTest, Timestamps) {
  field("t", Kind::Timestamp, true).missing = {""};
  const auto all = texts("0123456789-:TZ ",
                         {"2026-11-22T09:00:00", "2026-11-22 23:59:59Z", "2024-02-29T00:00:00", "0001-01-01T00:00:00",
                          "9999-12-31T23:59:59Z", "2026-11-22T24:00:00"},
                         20);
  const BoundField& t = bound();
  const QuickTimestamps read(t, zone());
  EXPECT_EQ(sure_of<int64_t>(t, read, {"", "2026-11-22T09:00:00", "2026-11-22 09:00:00Z"}), 3u);
  EXPECT_EQ(sure_of<int64_t>(t, read, {"2026-11-22T24:00:00", "0001-01-01T00:00:00", "2026-11-22T09:00:00z"}), 0u);
  EXPECT_GT(sure_of<int64_t>(t, read, all), 1'000u);
}

TEST_F(QuickTextTest, Members) {
  enum_field("e", {{"admin", {"admin."}, {}}, {"blue_collar", {"blue-collar"}, {}}, {"x", {"", "unknown"}, {}}}, true)
      .missing = {"unknown", "a spelling of 16", "one of seventeen."};
  const auto all = texts(
      "abcdeilmnrux. _-",
      {"admin", "admin.", "blue_collar", "x", "unknown", "a spelling of 16", "one of seventeen.", "stranger"}, 16);
  const BoundField& e = bound();
  EXPECT_EQ(
      sure_of<int64_t>(e, QuickWords(e), {"admin", "admin.", "blue-collar", "x", "", "unknown", "a spelling of 16"}),
      7u);
  EXPECT_EQ(sure_of<int64_t>(e, QuickWords(e), {" admin", "stranger", std::string("x\0", 2)}), 0u);
  EXPECT_GT(sure_of<int64_t>(e, QuickWords(e), all), 1'000u);
}

TEST_F(QuickTextTest, Bools) {
  field("b", Kind::Bool, true).missing = {"", "f"};
  const auto all = texts("truefalsynoTFE10", {"true", "False", "YES", "no", "f", "0", "1", "off"}, 6);
  const BoundField& b = bound();
  EXPECT_EQ(sure_of<uint8_t>(b, QuickWords(b), {"", "f", "true", "FALSE", "yes", "no", "0", "1"}), 8u);
  EXPECT_GT(sure_of<uint8_t>(b, QuickWords(b), all), 100u);
}

TEST(TextHead, IsTheSameBothWays) {
  const std::string text = "\xFFzyxwvutsrqponmlkjihgfedcba";
  for (size_t size = 0; size <= TextHead::kBytes; ++size) {
    const TextHead alone = head_of(std::string(text, 0, size)), within = head_within(text.data(), size);
    EXPECT_EQ(alone.low, within.low) << size;
    EXPECT_EQ(alone.high, within.high) << size;
    std::string bytes(TextHead::kBytes, '\0');
    std::memcpy(bytes.data(), &alone, bytes.size());
    EXPECT_EQ(bytes, text.substr(0, size) + std::string(TextHead::kBytes - size, '\0'));
  }
}

}  // namespace
}  // namespace score::bind
