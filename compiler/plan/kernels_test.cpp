// What generated code does of a model and what it is given; the ranges of its nodes; what its cache is keyed by.
#include "compiler/plan/kernels.h"

#include <algorithm>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "compiler/diag/diagnostic.h"
#include "compiler/plan/fingerprint.h"
#include "compiler/plan/lower.h"
#include "compiler/sema/check.h"
#include "compiler/syntax/parse.h"

namespace score::plan {
namespace {

using What = KernelInput::What;

class KernelsTest : public testing::Test {
 protected:
  /// `params`: instead of the defaults, whole numbers as decimals.
  void make(const std::string& text, const KernelOptions& options = {}, const std::vector<int64_t>& params = {}) {
    source::SourceMap sources;
    diag::Diagnostics diags;
    const source::FileId id = sources.add("model.score", text);
    const syntax::ParseResult parsed = syntax::parse(sources, id, diags);
    const sema::Program program = sema::load_program(*parsed.file, sources, diags, nullptr);
    const std::unique_ptr<sema::Model> model = sema::check(program, sources, diags);
    std::string findings;
    for (const diag::Diagnostic& d : diags.all()) {
      if (d.spec->severity == diag::Severity::Error) findings += d.message + "\n";
    }
    ASSERT_EQ(findings, "") << text;
    plan_ = lower(*model);
    std::vector<stdlib::Value> values;
    for (size_t i = 0; i < plan_.params.size(); ++i) {
      values.push_back(
          stdlib::from_integer(i < params.size() ? params[i] * SCORE_DECIMAL_ONE : plan_.params[i].value.integer()));
    }
    schedule_ = schedule(plan_, values);
    made_ = kernels_of(plan_, *schedule_, plan_.score_nodes, options);
  }

  std::string fingerprint_of(const std::string& text, const KernelOptions& options = {},
                             const std::vector<int64_t>& params = {}) {
    make(text, options, params);
    return fingerprint(plan_, *schedule_, made_);
  }

  /// How often nodes with this operation are used so.
  size_t count(Op op, NodeUse use) const {
    size_t found = 0;
    for (NodeId id = 0; id < made_.uses.size(); ++id) found += plan_.nodes[id].op == op && made_.uses[id] == use;
    return found;
  }
  size_t count(What what) const {
    size_t found = 0;
    for (const Kernel& kernel : made_.kernels)
      found += static_cast<size_t>(std::count_if(kernel.inputs.begin(), kernel.inputs.end(),
                                                 [&](const KernelInput& input) { return input.what == what; }));
    return found;
  }
  const KernelInput& field(const std::string& name) const {
    static const KernelInput none;
    for (const Kernel& kernel : made_.kernels) {
      for (const KernelInput& input : kernel.inputs) {
        if (input.what == What::Field && plan_.fields[input.index].name == name) return input;
      }
    }
    ADD_FAILURE() << "no input " << name;
    return none;
  }
  Interval interval_of_field(const std::string& name) const { return made_.intervals[field(name).node]; }
  /// Of the first builtin of rate Lead.
  Interval interval_of_builtin() const {
    for (NodeId id = 0; id < made_.uses.size(); ++id) {
      if (plan_.nodes[id].op == Op::Builtin && plan_.nodes[id].rate == Rate::Lead) return made_.intervals[id];
    }
    return {};
  }

  Plan plan_;
  std::shared_ptr<const Schedule> schedule_;
  KernelPlan made_;
};

std::string many_rules(int count, int first = 0) {
  std::string text;
  for (int i = first; i < first + count; ++i) text += fmt::format("  +1 when a and x > {}\n", i);
  return text;
}

// ---- What is computed, what is given -------------------------------------------------------------------------------

TEST_F(KernelsTest, NumbersAndLogicAreComputedFieldsAreRead) {
  make("lead { a: bool, x: int? }\nscore s { +10 when a and x + 1 > 3 }\n");
  EXPECT_EQ(count(Op::Field, NodeUse::Field), 2U);
  EXPECT_EQ(count(Op::And, NodeUse::Computed), 1U);
  EXPECT_EQ(count(Op::Builtin, NodeUse::Given), 0U);
  ASSERT_EQ(made_.kernels.size(), 1U);
  EXPECT_EQ(made_.kernels[0].inputs.size(), 2U);
  EXPECT_TRUE(made_.items.empty());
  ASSERT_EQ(made_.kernels[0].parts.size(), 1U);
  EXPECT_FALSE(made_.kernels[0].parts[0].is_sum);
}

TEST_F(KernelsTest, TextIsAbsentWhatIsAskedOfItGiven) {
  make("lead { a: bool, mail: text }\nscore s { +1 when a and mail contains \"x\", +2 when a or mail == \"y\" }\n");
  EXPECT_EQ(count(Op::Field, NodeUse::Absent), 1U);
  EXPECT_EQ(count(Op::Builtin, NodeUse::Given), 2U);
  EXPECT_EQ(count(What::Node), 2U);
  EXPECT_EQ(count(What::Field), 1U);
}

TEST_F(KernelsTest, RulesOverOneTextAreAddedUpByTheHost) {
  make("lead { mail: text? }\nscore s { +1 when mail contains \"x\", +2 when mail contains \"y\" }\n");
  EXPECT_EQ(made_.texts.size(), 1U);
  EXPECT_EQ(count(What::Texts), 1U);
  EXPECT_EQ(count(What::Node), 0U);
}

TEST_F(KernelsTest, EventsAreGiven) {
  make(
      "lead { x: int }\nevent e { v: int }\n"
      "score s { +1 each e where v > 2, at most 5\n  +7 when count(e) > 2 and x > 1 }\n");
  EXPECT_EQ(count(What::Item), 1U);
  ASSERT_EQ(made_.items.size(), 1U);
  EXPECT_EQ(made_.items[0].kind, ItemKind::Rule);
  EXPECT_EQ(count(Op::Events, NodeUse::Given), 1U);
}

TEST_F(KernelsTest, WeightsOfWhatTheDataSaysAreTheHosts) {
  make("lead { a: bool, x: int }\nscore s { weight 30% +(x) when a\n weight 50% +3 when a and x > 2 }\n");
  EXPECT_EQ(made_.items.size(), 1U);  // 128 bits and rounding; the other one is a constant
}

TEST_F(KernelsTest, OneTimeIsOfTheBlockManyAreTheHosts) {
  const std::string text = "lead { d: date, a: bool }\nscore s { +1 when a and days since d > 7 }\n";
  make(text);
  ASSERT_EQ(made_.kernels.size(), 1U);
  ASSERT_EQ(made_.kernels[0].uniforms.size(), 1U);
  EXPECT_EQ(made_.kernels[0].uniforms[0].what, KernelUniform::What::Today);
  EXPECT_EQ(count(What::Node), 0U);
  make(text, {.one_now = false});
  EXPECT_TRUE(made_.kernels[0].uniforms.empty());
  EXPECT_EQ(count(What::Node), 1U);
}

// ---- Kernels and their parts ---------------------------------------------------------------------------------------

TEST_F(KernelsTest, OutputsOfOneKernelNeedNoColumn) {
  make(
      "lead { a: bool, x: int }\nscore s { +1 when a and x > 1 }\nscore t { +2 when s > 0 and a }\n"
      "grade g of s { A: 1.., B: ..1 }\nsegment hot when g == A\n");
  EXPECT_EQ(made_.kernels.size(), 1U);
  EXPECT_EQ(count(What::Node), 0U);
  EXPECT_EQ(made_.kernels[0].steps_to, 4U);
}

TEST_F(KernelsTest, AKernelEndsWhereTheHostNeedsItsOutput) {
  // Rounding is called.
  make("lead { a: bool, x: int }\nscore s { +1 when a and x > 1 }\nscore t { +2 when round(s) > 0 and a }\n");
  ASSERT_EQ(made_.kernels.size(), 2U);
  EXPECT_EQ(made_.kernels[0].steps_to, 1U);
  EXPECT_EQ(made_.kernels[1].steps_from, 1U);
  EXPECT_EQ(made_.kernels[1].steps_to, 2U);
  const auto& inputs = made_.kernels[1].inputs;
  EXPECT_TRUE(std::any_of(inputs.begin(), inputs.end(), [](const auto& one) { return one.what == What::Node; }));
}

TEST_F(KernelsTest, EventsThatLookAtAScoreComeBetween) {
  make(
      "lead { a: bool, x: int }\nevent e { v: int }\nscore s { +1 when a and x > 1 }\n"
      "score t { +2 when count(e where v > 1) > 0 and a\n +1 each e, at most 3\n }\n"
      "score u { +2 when count(e where v > x) > 0 and round(s) > 1 }\n");
  ASSERT_EQ(made_.kernels.size(), 2U);
  EXPECT_EQ(made_.kernels[0].steps_to, 2U);  // events alone split nothing
}

TEST_F(KernelsTest, StepsAreAllThereOnceAndInOrder) {
  std::string text = "lead { a: bool, x: int }\n";
  for (int i = 0; i < 9; ++i) text += fmt::format("score s{} {{\n{}}}\n", i, many_rules(60));
  make(text);
  EXPECT_GT(made_.kernels.size(), 1U);
  uint32_t next = 0;
  for (const Kernel& kernel : made_.kernels) {
    EXPECT_EQ(kernel.steps_from, next);
    EXPECT_GT(kernel.steps_to, kernel.steps_from);
    next = kernel.steps_to;
  }
  EXPECT_EQ(next, plan_.steps.size());
}

TEST_F(KernelsTest, LongSumsAreCutIntoParts) {
  make("lead { a: bool, x: int }\nscore s {\n" + many_rules(64) + "}\n");
  ASSERT_EQ(made_.kernels.size(), 1U);
  EXPECT_EQ(made_.kernels[0].parts.size(), 1U);
  EXPECT_EQ(made_.kernels[0].slots, 0U);
  make("lead { a: bool, x: int }\nscore s {\n" + many_rules(130) + "}\n");
  ASSERT_EQ(made_.kernels.size(), 1U);
  const Kernel& kernel = made_.kernels[0];
  ASSERT_EQ(kernel.parts.size(), 4U);
  EXPECT_EQ(kernel.slots, 1U);
  size_t pieces = 0;
  for (size_t i = 0; i < 3; ++i) {
    EXPECT_TRUE(kernel.parts[i].is_sum);
    EXPECT_EQ(kernel.parts[i].adds, i > 0);
    EXPECT_EQ(kernel.parts[i].slot, 0U);
    pieces += kernel.parts[i].pieces.size();
  }
  EXPECT_EQ(pieces, 130U);
  EXPECT_FALSE(kernel.parts[3].is_sum);
  EXPECT_EQ(made_.slot_of(kernel, plan_.scores[0].group), 0U);
  EXPECT_EQ(made_.slot_of(kernel, 77), std::nullopt);
}

TEST_F(KernelsTest, TwoLongSumsHaveTheirOwnSlots) {
  make("lead { a: bool, x: int }\nscore s {\n" + many_rules(70) + "}\nscore t {\n" + many_rules(80, 7) + "}\n");
  ASSERT_EQ(made_.kernels.size(), 1U);
  EXPECT_EQ(made_.kernels[0].slots, 2U);
  EXPECT_NE(made_.slot_of(made_.kernels[0], plan_.scores[0].group),
            made_.slot_of(made_.kernels[0], plan_.scores[1].group));
}

TEST_F(KernelsTest, NoRulesNoParts) {
  make("lead { x: int }\n");
  EXPECT_TRUE(made_.kernels.empty());
}

TEST_F(KernelsTest, CellsHaveTheWidthsOfBlocks) {
  std::string many;
  for (int i = 0; i < 200; ++i) many += fmt::format("m{}, ", i);
  const std::string text = "enum many { " + many +
                           "* }\nlead { few: enum { a, b, c }, many: many?, tags: set of enum { x, y, z },\n"
                           "  on: bool, n: int, d: date?, m: decimal, f: number, t: timestamp }\n"
                           "score s { +1 when few == a and on and many == m7 and n > 1 and d > 2026-01-01 and m > 1\n"
                           "  and f > 1.0 and tags has any [x] and t > 2026-01-01T00:00 }\n";
  make(text);
  const std::vector<std::pair<const char*, int>> widths = {{"few", 1}, {"many", 2}, {"tags", 1}, {"on", 1}, {"n", 4},
                                                           {"d", 4},   {"m", 8},    {"f", 8},    {"t", 8}};
  for (const auto& [name, width] : widths) EXPECT_EQ(field(name).width, width) << name;
  EXPECT_TRUE(field("many").missing);
  EXPECT_TRUE(field("d").missing);
  EXPECT_FALSE(field("n").missing);
  make(text, {.wide_ints = true});
  EXPECT_EQ(field("n").width, 8);
  EXPECT_EQ(field("few").width, 1);
  EXPECT_EQ(field("d").width, 4);
}

// ---- Intervals -----------------------------------------------------------------------------------------------------

TEST(Intervals, LanesHoldTheirEnds) {
  EXPECT_EQ((Interval{-128, 127}).bits(), 8U);
  EXPECT_EQ((Interval{-128, 128}).bits(), 16U);
  EXPECT_EQ((Interval{-32'769, 0}).bits(), 32U);
  EXPECT_EQ((Interval{0, INT32_MAX}).bits(), 32U);
  EXPECT_EQ((Interval{0, int64_t{INT32_MAX} + 1}).bits(), 64U);
  EXPECT_EQ(Interval{}.bits(), 64U);
}

TEST(Intervals, WhatMayLeave64BitsIsNotSaid) {
  const Interval all, top = {INT64_MAX - 1, INT64_MAX};
  EXPECT_EQ(sum_of({1, 2}, {10, 20}), (Interval{11, 22}));
  EXPECT_EQ(sum_of(top, {0, 1}), std::nullopt);
  EXPECT_EQ(sum_of(top, {-1, 0}), (Interval{INT64_MAX - 2, INT64_MAX}));
  EXPECT_EQ(difference_of({1, 2}, {10, 20}), (Interval{-19, -8}));
  EXPECT_EQ(difference_of({0, 0}, all), std::nullopt);
  EXPECT_EQ(product_of({-3, 2}, {-5, 7}), (Interval{-21, 15}));
  EXPECT_EQ(product_of({INT64_MIN, INT64_MIN}, {-1, -1}), std::nullopt);
  EXPECT_EQ(product_of(all, {0, 0}), (Interval{0, 0}));
  EXPECT_EQ(quotient_of({-7, 13}, 7), (Interval{-1, 1}));
  EXPECT_EQ(joined({-1, 3}, {2, 9}), (Interval{-1, 9}));
  EXPECT_EQ(Interval::of(static_cast<__int128>(INT64_MAX) + 1, static_cast<__int128>(INT64_MAX) + 2), Interval{});
  EXPECT_TRUE((Interval{4, 4}).is_single());
  EXPECT_FALSE((Interval{3, 4}).holds(5));
}

TEST_F(KernelsTest, FieldsLieBetweenTheEndsOfTheirTypes) {
  const std::string text =
      "lead { on: bool, few: enum { a, b, c, * }, n: int, d: date }\n"
      "score s { +1 when on and few == a and n > 1 and d > 2026-01-01 }\n";
  make(text);
  EXPECT_EQ(interval_of_field("on"), (Interval{0, 1}));
  EXPECT_EQ(interval_of_field("few"), (Interval{SCORE_UNLISTED, 2}));
  EXPECT_EQ(interval_of_field("n"), (Interval{INT32_MIN, INT32_MAX}));
  EXPECT_EQ(interval_of_field("d").bits(), 32U);
  make(text, {.wide_ints = true});
  EXPECT_EQ(interval_of_field("n"), Interval{});
}

TEST_F(KernelsTest, ArithmeticMovesTheEnds) {
  make("lead { a: bool, n: int }\nscore s { +1 when n + 5 == 7 or a }\n");
  EXPECT_EQ(interval_of_builtin(), (Interval{int64_t{INT32_MIN} + 5, int64_t{INT32_MAX} + 5}));
  make("lead { a: bool, n: int }\nscore s { +1 when min(n, 9) == 7 or a }\n");
  EXPECT_EQ(interval_of_builtin(), (Interval{INT32_MIN, 9}));
  make("lead { a: bool, n: int }\nscore s { +1 when n * 3_000_000_000 == 7 or a }\n");
  EXPECT_EQ(interval_of_builtin(), (Interval{INT32_MIN * int64_t{3'000'000'000}, INT32_MAX * int64_t{3'000'000'000}}));
  make("lead { a: bool, n: int }\nscore s { +1 when n * 5_000_000_000 == 7 or a }\n");
  EXPECT_EQ(interval_of_builtin(), Interval{});  // beyond 64 bits
}

// ---- Fingerprints --------------------------------------------------------------------------------------------------

constexpr const char* kModel =
    "model m\nversion \"1\"\nparam least: decimal = 5.0\n"
    "lead { a: bool, few: enum { x, y, z }?, n: int, mail: text }\n"
    "score s in 0..100 {\n  +10 \"big\" when a and n > 7\n  +20 when few == y and n > least\n"
    "  points by n { ..9: 0, 10..99: 10, 100..: 30 }\n  weight 50% +3 when a and mail contains \"q\"\n}\n"
    "grade g of s { A: 50.., B: ..50 }\nsegment hot when g == A and n > 3\n";

std::string changed(const std::string& what, const std::string& by) {
  std::string text = kModel;
  const size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return text.replace(at, what.size(), by);
}

TEST_F(KernelsTest, FingerprintsAreOfWhatCodeIsMadeOf) {
  const std::string own = fingerprint_of(kModel);
  EXPECT_EQ(own.size(), 32U);
  EXPECT_EQ(own.find_first_not_of("0123456789abcdef"), std::string::npos);
  EXPECT_EQ(fingerprint_of(kModel), own);
  const std::pair<const char*, const char*> changes[] = {
      {"n > 7", "n > 8"},
      {"n > 7", "n >= 7"},
      {"+10", "+11"},
      {"0..100", "0..101"},
      {"z }?", "z, w }?"},
      {"z }?", "z }"},
      {"10..99", "10..98"},
      {": 30", ": 31"},
      {"50% +3", "51% +3"},
      {"few == y", "few == z"},
      {"A: 50..", "A: 51.."},
      {"B: ..50", "B: ..51"},
      {"g == A", "g == B"},
      {"n > 3", "n > 4"},
      {"a: bool", "a: bool?"},
      {"n: int", "n: decimal"},
      {"a and n > 7", "a or n > 7"},
      {"decimal = 5.0", "decimal = 6.0"},
      {"weight 50% +3", "+3"},
  };
  std::vector<std::string> all = {own};
  for (const auto& [what, by] : changes) {
    std::string text = changed(what, by);
    // The other end of a grade moves too, or there would be a gap.
    if (std::string(what) == "A: 50..") text = text.replace(text.find("B: ..50"), 7, "B: ..51");
    if (std::string(what) == "B: ..50") text = text.replace(text.find("A: 50.."), 7, "A: 52..");
    if (std::string(by) == "B: ..51") text = text.replace(text.find("B: ..51"), 7, "B: ..52");
    all.push_back(fingerprint_of(text));
    EXPECT_EQ(std::count(all.begin(), all.end(), all.back()), 1) << what << " -> " << by;
  }
}

TEST_F(KernelsTest, NamesLabelsAndTestsAreNoPartOfAFingerprint) {
  const std::string own = fingerprint_of(kModel);
  EXPECT_EQ(fingerprint_of(changed("model m", "model other")), own);
  EXPECT_EQ(fingerprint_of(changed("\"1\"", "\"2\"")), own);
  EXPECT_EQ(fingerprint_of(changed("\"big\"", "\"large\"")), own);
  EXPECT_EQ(fingerprint_of(changed("segment hot", "segment warm")), own);
  EXPECT_EQ(fingerprint_of(changed("x, y, z", "p, y, z")), own);
  EXPECT_EQ(fingerprint_of(changed("grade g", "# a remark\n\n grade g")), own);
  EXPECT_EQ(fingerprint_of(std::string(kModel) +
                           "test \"t\" { lead { a: true, few: y, n: 8, mail: \"\" } expect s == 30 }\n"),
            own);
}

TEST_F(KernelsTest, FingerprintsTellParamsAndSettingsApart) {
  const std::string own = fingerprint_of(kModel, {}, {5});
  EXPECT_EQ(own, fingerprint_of(kModel));
  EXPECT_NE(own, fingerprint_of(kModel, {}, {6}));
  EXPECT_NE(own, fingerprint_of(kModel, {.one_now = false}));
  EXPECT_NE(own, fingerprint_of(kModel, {.wide_ints = true}));
  EXPECT_NE(own, fingerprint_of(kModel, {.single = true}));
}

TEST_F(KernelsTest, FingerprintsTellListsOfOneLengthApart) {
  const auto with = [](const char* list) {
    return fmt::format("lead {{ a: bool, n: int }}\nscore s {{ +1 when a and n in [{}] }}\n", list);
  };
  EXPECT_NE(fingerprint_of(with("1, 2, 3")), fingerprint_of(with("1, 2, 4")));
  const auto with_numbers = [](const char* list) {
    return fmt::format("lead {{ a: bool, f: number }}\nscore s {{ +1 when a and f in [{}] }}\n", list);
  };
  EXPECT_NE(fingerprint_of(with_numbers("1.5, 2.5")), fingerprint_of(with_numbers("1.5, 2.25")));
}

}  // namespace
}  // namespace score::plan
