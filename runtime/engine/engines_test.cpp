// What random models are too small for: the engines on many leads, many events and sums beyond 64 bits.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "runtime/engine/scorer.h"
#include "runtime/interpret/load.h"
#include "runtime/vector/evaluator.h"

namespace score::engine {
namespace {

using columns::EventBlock;
using columns::LeadBlock;
using interpret::from_integer;
using interpret::Value;

class EnginesTest : public testing::Test {
 protected:
  void compile(const std::string& text) {
    const Compilation made = compile_text("test.score", text);
    ASSERT_TRUE(made.model) << made.findings->text(false);
    model_ = made.model;
    params_ = std::make_shared<const Params>(model_);
    for (const auto& field : model_->plan().fields) leads_.columns.emplace_back().kind = field.type.kind;
    leads_.now_us = {1'700'000'000'000'000};
  }

  Value text(std::string value) {
    const std::string& kept = texts_.emplace_back(std::move(value));
    Value made;
    made.scalar.s = {kept.data(), static_cast<int64_t>(kept.size())};
    made.known = true;
    return made;
  }

  void add_lead(const std::vector<Value>& values) {
    for (size_t i = 0; i < values.size(); ++i) interpret::append(values[i], leads_.columns[i], leads_.size);
    ++leads_.size;
  }

  void expect_agreement(const EventBlock* events = nullptr) {
    ResultBlock expected, got;
    Scorer(model_, params_, EngineKind::Reference).score(leads_, events, &expected);
    for (const vector::Isa isa : {vector::Isa::Baseline, vector::Isa::Avx2, vector::Isa::Avx512}) {
      if (!vector::runs(isa)) continue;
      vector::Evaluator evaluator(model_->plan(), params_->values(), isa);
      for (int i = 0; i < 2; ++i) {  // the second time with what it remembers
        evaluator.score(leads_, events, &got);
        SCOPED_TRACE(vector::name_of(isa));
        EXPECT_EQ(got.scores, expected.scores);
        EXPECT_EQ(got.grades, expected.grades);
        EXPECT_EQ(got.segments, expected.segments);
        EXPECT_EQ(got.accidents, expected.accidents);
      }
    }
  }

  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  LeadBlock leads_;
  std::deque<std::string> texts_;
};

TEST_F(EnginesTest, SumsBeyond64Bits) {
  std::string rules;
  for (int i = 0; i < 9'500; ++i)
    rules += "  +1 when x > " + std::to_string(i % 7) + " in 1_000_000_000..1_000_000_000\n";
  for (int i = 0; i < 9'400; ++i) rules += "  -1 when x > 3 in -1_000_000_000..-1_000_000_000\n";
  compile("lead { x: int }\nscore s {\n" + rules + "}\n");
  for (int64_t x = -1; x < 9; ++x) add_lead({from_integer(x)});
  expect_agreement();
}

/// Cells of 1, 2, 4 and 8 bytes, at the ends of their widths, beside values that those lack; blocks that end before, at
/// and behind a whole word of rows.
TEST_F(EnginesTest, NarrowColumns) {
  std::string many;
  for (int i = 0; i < 200; ++i) many += "m" + std::to_string(i) + ", ";
  compile("enum many { " + many +
          "* }\n"
          "lead {\n  few: enum { a, b, c, * }?\n  many: many?\n  also: many?\n  tags: set of enum { x, y, z }?\n"
          "  n: int?\n  k: int?\n  d: date?\n  until: date?\n  on: bool?\n}\n"
          "define later = d + 1 day\n"
          "score s {\n  +1 when few == b\n  +2 when few in [a, c]\n  +4 when few is unlisted\n  +8 when few != c\n"
          "  +16 when many == m150\n  +32 when many in [m1, m130, m199]\n  +64 when many == also\n"
          "  +128 when many != also and on\n  +256 when n >= 2_147_483_647\n  +512 when n < 3_000_000_000\n"
          "  +1024 when n > 3_000_000_000 or not on\n  +2048 when n == k\n  +4096 when n <= k\n"
          "  +8192 when n in [-1, 2, 5_000_000_000]\n  +16384 when n + k > 5\n  +32768 when d < until\n"
          "  +65536 when later >= until\n  +131072 when tags has any [x, z]\n  +262144 when tags has all [y, z]\n"
          "  +524288 when (n or else k) > 0\n}\n"
          "grade g of s { A: 100_000.., B: ..100_000 }\nsegment t first { low when n < -5, high when k > 5, rest "
          "otherwise }\n");
  const std::vector<int64_t> ends = {INT32_MIN, INT32_MAX, -1, 0, 1, 2, 6};
  const auto one = [](int64_t value, bool known) { return known ? from_integer(value) : Value(); };
  for (const size_t size : {size_t{1}, size_t{63}, size_t{64}, size_t{65}, size_t{3'000}}) {
    for (const bool wide : {false, true}) {
      leads_.size = 0;
      leads_.columns.assign(leads_.columns.size(), columns::LeadColumn());
      for (size_t i = 0; i < leads_.columns.size(); ++i) {
        const sema::Type& type = model_->plan().fields[i].type;
        const bool members = type.kind == abi::Kind::Enum || type.kind == abi::Kind::Set;
        const size_t count = members ? model_->plan().enums[type.enum_id].members.size() : 0;
        leads_.columns[i].kind = type.kind;
        if (columns::holds_integers(type.kind)) {
          leads_.columns[i].integers = columns::Integers(columns::static_width(type.kind, count));
        }
      }
      for (size_t row = 0; row < size; ++row) {
        const auto i = static_cast<int64_t>(row);
        const bool beyond = wide && row + 1 == size;
        const int64_t n = beyond ? 5'000'000'000 : ends[row % 7];
        add_lead({one(i % 4 - 1, i % 5 != 0), one(i * 37 % 201 - 1, i % 11 != 3), one(i * 41 % 201 - 1, i % 13 != 3),
                  one(i % 8, i % 6 != 2), one(n, beyond || i % 9 != 1), one(ends[row * 3 % 7], i % 7 != 2),
                  one(i % 2 == 0 ? i * 997 % 2'932'896 : -i, i % 8 != 5), one(i * 13, i % 10 != 7),
                  i % 3 == 0 ? Value() : interpret::from_bool(i % 3 == 1)});
      }
      EXPECT_EQ(leads_.columns[0].width(), 1);
      EXPECT_EQ(leads_.columns[1].width(), 2);
      EXPECT_EQ(leads_.columns[4].width(), wide ? 8 : 4);
      expect_agreement();
    }
  }
}

TEST_F(EnginesTest, NoLeads) {
  compile("lead { x: int }\nscore s { +1 when x > 0 }\ngrade g of s { A: 1.., B: ..1 }\n");
  expect_agreement();
}

TEST_F(EnginesTest, TextThatComesAgainAndTextThatDoesNot) {
  compile(
      "lead { mail: text?, city: text? }\n"
      "score s {\n  +1 when mail ends with \".com\"\n  +2 when city == \"TOKYO\"\n  +4 when city is unknown\n"
      "  +8 when mail contains \"77\" and city != \"Oslo\"\n}\n");
  for (int i = 0; i < 40'000; ++i) {
    const Value city = i % 5 == 0 ? Value() : text(i % 3 == 0 ? "Tokyo" : "oslo");
    add_lead({i % 11 == 0 ? Value() : text("user" + std::to_string(i) + (i % 2 == 0 ? "@a.COM" : "@b.org")), city});
  }
  expect_agreement();
}

TEST_F(EnginesTest, MoreEventsThanASliceTakes) {
  compile(
      "lead { id: string key, least: int? }\nevent e { v: int?, f: text? }\n"
      "score s {\n  +1 each e where v > 3 within 20 days, at most 5\n  +2 each e where v > least decay halving every 3 "
      "days\n"
      "  +7 when count(e where f == \"x\") > 2\n  +9 when sum(e.v within 10 days) > 100\n}\n");
  EventBlock events;
  columns::EventColumns& e = events.types.emplace_back();
  for (const auto& field : model_->plan().events[0].fields) e.columns.emplace_back().kind = field.type.kind;
  e.begin.push_back(0);
  for (int lead = 0; lead < 700; ++lead) {
    add_lead({text(std::to_string(lead)), lead % 3 == 0 ? Value() : from_integer(lead % 9)});
    for (int i = 0; i < (lead == 300 ? 70'000 : lead % 400); ++i) {
      const int64_t at = leads_.now_us[0] - int64_t{100'000'000'000} * (40 - i % 42) + i;
      interpret::append(from_integer(at), e.columns[0], e.size);
      interpret::append(i % 7 == 0 ? Value() : from_integer(i % 10), e.columns[1], e.size);
      interpret::append(i % 4 == 0 ? text("X") : Value(), e.columns[2], e.size);
      ++e.size;
    }
    e.begin.push_back(static_cast<uint32_t>(e.size));
  }
  // Sorted by time, as every block is.
  for (size_t lead = 0; lead + 1 < e.begin.size(); ++lead) {
    const auto times = e.columns[0].integers.as<int64_t>();
    std::sort(times + e.begin[lead], times + e.begin[lead + 1]);
  }
  expect_agreement(&events);
}

/// Rules and tables of one column each: all ways in which engines add them up beforehand.
std::string rules_of_one_column(const std::string& unit) {
  std::string out;
  const auto rule = [&](int points, const std::string& when) {
    out += fmt::format("  {}{}{} when {}\n", points < 0 ? '-' : '+', points < 0 ? -points : points, unit, when);
  };
  const std::vector<std::string> colours = {"red", "green", "blue"};
  for (const std::string& colour : colours) rule(3, "colour == " + colour);
  rule(-2, "colour is unlisted");
  rule(5, "colour is unknown or colour in [red, blue]");
  rule(7, "yes");
  rule(-4, "not yes");
  rule(1, "yes is unknown");
  rule(6, "marks has any [a]");
  rule(2, "marks has exactly [a, c]");
  for (int i = 0; i < 130; ++i) {
    rule(i % 7 - 3, fmt::format("large > {}", i * i * 1'000));
    rule(i % 5 - 2, fmt::format("share <= {}", i * 0.0123));
    rule(i % 3 - 1, fmt::format("code == m{}", i * 2));
  }
  for (int i = 0; i < 12; ++i) rule(i % 4 - 1, fmt::format("small in {}..{}", i * 3, i * 4));
  rule(9, "day > 2020-01-01");
  rule(-9, "day >= 2021-01-01 or day is unknown");
  for (const char* letter : {"a", "b", "c"}) rule(2, fmt::format("name contains \"{}\"", letter));
  for (const char* letter : {"a", "b", "c"}) rule(3, fmt::format("city contains \"{}\"", letter));
  out += "  points by small { ..5: 1, 6..9: 2, 20..: 3, unknown: -1, else: 0 }\n";
  out += "  points by colour { red: 4, else: 1, unknown: 2 }\n";
  out += "  group first in ..6 { +5 when colour == red, +8 when colour == blue }\n";
  out += "  group first { +1 when yes and small > 60\n points by share {";
  for (int i = 0; i < 12; ++i) out += fmt::format(" {}..{}: {},", i * 0.125, (i + 1) * 0.125, i * 3 - 9);
  out += " unknown: -2 } }\n";
  out += "  group highest { weight 30% +5 when small > 3, +1 when small > 5 and yes }\n";
  return out;
}

TEST_F(EnginesTest, RulesOfOneColumn) {
  std::string members;
  for (int i = 0; i < 300; ++i) members += fmt::format("{}m{}", i == 0 ? "" : ", ", i);
  std::string grades;
  for (int i = 0; i < 20; ++i) grades += fmt::format("  {}: {}..{}\n", static_cast<char>('A' + i), i * 10, i * 10 + 9);
  const auto set = [](int64_t bits) { return from_integer(bits); };
  for (const char* unit : {"", "000", ".000001"}) {
    leads_ = {};
    compile(
        "lead { colour: enum { red, green, blue, * }?, yes: bool?, marks: set of enum { a, b, c }, large: int,\n"
        "share: number?, small: int?, day: date?, code: enum { " +
        members +
        " }, name: text?, city: text? }\n"
        "score s in -1000.. {\n" +
        rules_of_one_column(unit) +
        "}\n"
        "grade g of small {\n" +
        grades + "  Z: unknown\n}\n");
    for (int i = 0; i < 2'500; ++i) {
      const auto sometimes = [i](int each, const Value& value) { return i % each == 0 ? Value() : value; };
      add_lead({sometimes(7, from_integer(i % 4 - 1)), sometimes(5, interpret::from_bool(i % 3 == 0)), set(i % 8),
                from_integer(int64_t{i} * i), sometimes(9, interpret::from_number(i % 160 * 0.0123)),
                sometimes(11, from_integer(i % 230 - 9)), sometimes(13, from_integer(18'000 + i % 1'000)),
                from_integer(i % 300), sometimes(6, text(std::to_string(i) + (i % 2 == 0 ? "a" : "bc"))),
                sometimes(8, text(i % 3 == 0 ? "Caen" : "Oslo"))});
    }
    expect_agreement();
  }
}

TEST_F(EnginesTest, DearConditionsWhereTheyMatter) {
  compile(
      "lead { mail: text, x: int, y: int? }\nevent e { v: int?, w: text? }\n"
      "score s {\n  +1 when mail matches r\"[0-4]@\" and x > 3\n  +2 when mail matches r\"[5-9]@\" or x > 1\n"
      "  +4 when x == 2 and (mail matches r\"1.*@\" or y > 2 or mail contains \"7\")\n"
      "  +8 when mail matches r\"1.*3\" and not (mail matches r\"2\") and y == 1\n"
      "  +16 when count(e where w == mail and v > x) >= 1 and x < 2\n"
      "  +32 when x == 4 and count(e where v == 3 or w matches r\"(a|b)$\") > count(e where v < 5)\n"
      "  +64 each e where w matches r\"a\" and (v == x or w contains \"7\")\n}\n");
  EventBlock events;
  columns::EventColumns& e = events.types.emplace_back();
  for (const auto& field : model_->plan().events[0].fields) e.columns.emplace_back().kind = field.type.kind;
  e.begin.push_back(0);
  for (int lead = 0; lead < 3'000; ++lead) {
    add_lead({text("user" + std::to_string(lead) + "@a.com"), from_integer(lead * 7 % 5),
              lead % 3 == 0 ? Value() : from_integer(lead % 4)});
    for (int i = 0; i < lead % 6; ++i) {
      interpret::append(from_integer(leads_.now_us[0] - 1'000 * (9 - i)), e.columns[0], e.size);
      interpret::append(i % 4 == 3 ? Value() : from_integer((lead + i) % 6), e.columns[1], e.size);
      interpret::append(text(std::to_string(lead * i) + (i % 2 == 0 ? "a" : "b")), e.columns[2], e.size);
      ++e.size;
    }
    e.begin.push_back(static_cast<uint32_t>(e.size));
  }
  expect_agreement(&events);
}

}  // namespace
}  // namespace score::engine
