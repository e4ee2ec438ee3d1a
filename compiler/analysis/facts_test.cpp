#include "compiler/analysis/facts.h"

#include <bitset>
#include <gtest/gtest.h>
#include <random>

#include "stdlib/arena.h"
#include "stdlib/builtins.h"

namespace score::analysis {
namespace {

constexpr int64_t kEnd = 24;
using Bits = std::bitset<kEnd + 1>;  // the last one: unknown

ValueSet set_of(const Bits& bits) {
  std::vector<Interval> parts;
  for (int64_t i = 0; i < kEnd; ++i) {
    if (bits[static_cast<size_t>(i)]) parts.push_back({i, i});
  }
  ValueSet made = ValueSet::of(std::move(parts));
  made.unknown = bits[kEnd];
  return made;
}

class Sets : public testing::Test {
 protected:
  Bits random_bits() {
    Bits bits(random_());
    if (random_() % 2 == 0) bits |= bits << 1 | bits >> 1;
    return bits;
  }
  std::mt19937_64 random_{7};
};

TEST_F(Sets, AreWhatTheirBitsAre) {
  const Bits all_bits = Bits().set();
  const ValueSet all = set_of(all_bits);
  for (int i = 0; i < 3000; ++i) {
    const Bits a = random_bits(), b = random_bits(), c = random_bits();
    const ValueSet x = set_of(a), y = set_of(b), z = set_of(c);
    EXPECT_EQ(unite({&x, &y, &z}), set_of(a | b | c));
    EXPECT_EQ(intersect(x, y), set_of(a & b));
    EXPECT_EQ(intersect_all(all, {&x, &y, &z}), set_of(a & b & c));
    EXPECT_EQ(subtract(x, y), set_of(a & ~b));
    EXPECT_EQ(x.includes(y), (b & ~a).none());
    EXPECT_EQ(x.empty(), a.none());
  }
}

TEST_F(Sets, CoverIsTheirUnion) {
  for (int i = 0; i < 300; ++i) {
    Cover cover;
    Bits covered;
    for (int step = 0; step < 5; ++step) {
      const Bits bits = random_bits() & random_bits() & random_bits();
      cover.add(set_of(bits));
      covered |= bits;
      const Bits asked = random_bits() & random_bits();
      EXPECT_EQ(cover.covers(set_of(asked)), (asked & ~covered).none());
      EXPECT_EQ(cover.rest_of(set_of(asked)), set_of(asked & ~covered));
    }
  }
}

TEST_F(Sets, ReachTheEndsOfTheirKind) {
  const ValueSet all = ValueSet::range(INT64_MIN, INT64_MAX);
  const ValueSet one = ValueSet::range(INT64_MAX, INT64_MAX);
  EXPECT_EQ(subtract(all, one), ValueSet::range(INT64_MIN, INT64_MAX - 1));
  const ValueSet rest = subtract(all, one);
  EXPECT_EQ(unite({&rest, &one}), all);
  Cover cover;
  cover.add(one);
  cover.add(rest);
  EXPECT_TRUE(cover.covers(all));
  EXPECT_TRUE(ValueSet::range(1, 0).empty());
}

TEST(Boxes, MeetSideBySide) {
  const Box a = Box::side(1, ValueSet::range(0, 5)), b = Box::side(1, ValueSet::range(5, 9));
  const Box c = Box::side(2, ValueSet::range(0, 0));
  EXPECT_EQ(meet(a, b), Box::side(1, ValueSet::range(5, 5)));
  EXPECT_EQ(meet({&a, &b, &c}), meet(meet(a, c), b));
  EXPECT_TRUE(meet(a, Box::side(1, ValueSet::range(6, 7))).impossible);
  EXPECT_TRUE(apart(a, Box::side(1, ValueSet::range(6, 7))));
  EXPECT_FALSE(apart(a, meet(b, c)));
  EXPECT_EQ(hull({&a, &b}), Box::side(1, ValueSet::range(0, 9)));
  EXPECT_EQ(hull({&a, &c}), Box{});
  const Box nothing = Box::nothing();
  EXPECT_EQ(hull({&a, &nothing}), a);
  EXPECT_TRUE(includes(a, meet(a, c)));
  EXPECT_FALSE(includes(meet(a, c), a));
}

/// "Never gives" is sound because these leave alone what they have made; they work code point by code point.
TEST(Idempotence, OfLowerAndUpper) {
  stdlib::Arena arena;
  stdlib::CallContext context;
  context.arena = &arena;
  const auto call = [&](stdlib::BuiltinId id, const std::string& text) {
    stdlib::Scalar argument{}, result{};
    argument.s = {text.data(), static_cast<int64_t>(text.size())};
    EXPECT_TRUE(stdlib::builtin(id).eval(context, &argument, &result));
    return std::string(result.s.data, static_cast<size_t>(result.s.size));
  };
  for (uint32_t code = 1; code < 0x110000; ++code) {
    if (code >= 0xD800 && code < 0xE000) continue;
    std::string text;
    if (code < 0x80) {
      text = {static_cast<char>(code)};
    } else if (code < 0x800) {
      text = {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 63))};
    } else if (code < 0x10000) {
      text = {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 63)),
              static_cast<char>(0x80 | (code & 63))};
    } else {
      text = {static_cast<char>(0xF0 | code >> 18), static_cast<char>(0x80 | (code >> 12 & 63)),
              static_cast<char>(0x80 | (code >> 6 & 63)), static_cast<char>(0x80 | (code & 63))};
    }
    for (const auto id : {stdlib::BuiltinId::LowerString, stdlib::BuiltinId::UpperString}) {
      const std::string once = call(id, text);
      if (once != text) ASSERT_EQ(call(id, once), once) << code;
    }
    if (code % 4096 == 0) arena.reset();
  }
}

}  // namespace
}  // namespace score::analysis
