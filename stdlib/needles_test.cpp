#include "stdlib/needles.h"

#include <gtest/gtest.h>
#include <random>
#include <re2/re2.h>

#include "stdlib/test_support.h"

namespace score::stdlib {
namespace {

using test::str;

constexpr SearchIsa kIsas[] = {SearchIsa::Baseline, SearchIsa::Avx2, SearchIsa::Avx512};

/// Texts of few different pieces, so that parts are met, nearly met, and met at the ends.
class Texts {
 public:
  explicit Texts(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t end) { return random_() % end; }
  std::string text(std::size_t most) {
    static constexpr std::string_view kPieces[] = {
        "a",   "b",  "ab", "A", "_", " ", "0", ".", "場", "営業", "ａ", "e\u0301", "é", "\n", std::string_view("\0", 1),
        "xyz", "a b"};
    std::string made;
    for (std::size_t left = below(most + 1); left > 0; --left) made += kPieces[below(std::size(kPieces))];
    return made;
  }
  /// Behind it no memory may be read: the string ends where its memory does.
  std::vector<char> bytes(std::size_t most) {
    const std::string made = text(most);
    return {made.begin(), made.end()};
  }

 private:
  std::mt19937 random_;
};

ScoreStr view(const std::vector<char>& bytes) {
  return {bytes.data(), static_cast<int64_t>(bytes.size())};
}

TEST(Needles, OnePartIsFoundAsByTheStandardLibrary) {
  Texts texts(1);
  for (int i = 0; i < 20'000; ++i) {
    const std::vector<char> s = texts.bytes(i % 100 == 0 ? 30'000 : 60);
    const std::string part = texts.text(4);
    const bool wanted = std::string_view(s.data(), s.size()).find(part) != std::string_view::npos;
    for (const SearchIsa isa : kIsas) {
      if (runs(isa)) ASSERT_EQ(holds(isa, view(s), str(part)), wanted) << i << ' ' << part;
    }
  }
}

bool is_word(std::string_view s, std::size_t at) {
  return at < s.size() && RE2::FullMatch(re2::StringPiece(s.data() + at, 1), "[0-9A-Za-z_]");
}
bool is_border(std::string_view s, std::size_t at) {
  return (at > 0 && is_word(s, at - 1)) != is_word(s, at);
}

/// The plain definition: each needle at each place.
bool plainly(std::string_view s, const std::vector<std::string>& needles, Needles::Borders borders) {
  for (const std::string& needle : needles) {
    for (std::size_t at = s.find(needle); at != std::string_view::npos; at = s.find(needle, at + 1)) {
      if (borders.before && !is_border(s, at)) continue;
      if (borders.after && !is_border(s, at + needle.size())) continue;
      return true;
    }
  }
  return false;
}

TEST(Needles, SeveralAreFoundAsOneByOne) {
  Texts texts(2);
  for (int i = 0; i < 5'000; ++i) {
    std::vector<std::string> parts(1 + texts.below(i % 10 == 0 ? Needles::kMost : 5));
    for (std::string& part : parts) part = texts.text(4) + "b";
    const Needles::Borders borders{texts.below(2) == 0, texts.below(2) == 0};
    const std::optional<Needles> needles = Needles::make(parts, borders);
    ASSERT_TRUE(needles.has_value());
    for (int j = 0; j < 4; ++j) {
      const std::vector<char> s = texts.bytes(i % 500 == 0 ? 30'000 : 5 * (i % 20));
      const bool wanted = plainly({s.data(), s.size()}, parts, borders);
      for (const SearchIsa isa : kIsas) {
        if (runs(isa)) ASSERT_EQ(needles->any_in(isa, view(s)), wanted) << i << ' ' << parts[0];
      }
    }
  }
}

TEST(Needles, OnlyAFewThatAreNotEmpty) {
  EXPECT_FALSE(Needles::make({}, {}).has_value());
  EXPECT_FALSE(Needles::make({"a", ""}, {}).has_value());
  std::vector<std::string> many;
  for (std::size_t i = 0; i <= Needles::kMost; ++i) many.push_back(std::to_string(i));
  EXPECT_FALSE(Needles::make(many, {}).has_value());
  many.back() = many.front();
  EXPECT_TRUE(Needles::make(many, {}).has_value());
}

}  // namespace
}  // namespace score::stdlib
