#include "runtime/engine/rule_profiler.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "runtime/columns/builders.h"
#include "runtime/engine/batch_scorer.h"

namespace score::engine {
namespace {

using testing::ElementsAre;

constexpr const char* kModel = R"(model m
lead { id: int key, size: int?, name: text? }
score s {
  +1 "always"
  +10 "large" when size > 50
  -2.5 "named" when name contains "7"
  +(size or else 0) "its size" when size < 3
  +100 "never" when size > 100_000
  group first {
    +3 "first of two" when size > 10
    +4 "second of two" when size > 5
  }
  points by size { ..19: 1, 20..89: 2, else: 0, unknown: 0 }
}
score t {
  weight 60% +5 "weighted" when size == 1
}
)";

/// "title fired points", of all rules and tables.
std::vector<std::string> profile_of(const char* text, int leads) {
  const Compilation made = compile_text("m.score", text);
  EXPECT_TRUE(made.model) << made.findings->text(false);
  columns::Schema schema;
  std::vector<columns::OwnedArray> arrays;
  for (const char* name : {"id", "size", "name"}) {
    schema.fields.push_back({name, columns::make_type(columns::TypeId::Utf8), true});
    columns::Utf8Builder builder;
    for (int i = 0; i < leads; ++i) {
      const bool missing = std::string_view(name) == "size" && i % 100 == 99;
      missing ? builder.append_null() : builder.append(std::to_string(std::string_view(name) == "size" ? i % 100 : i));
    }
    arrays.push_back(builder.finish());
  }
  const auto batch = columns::Batch::from_columns(std::make_shared<const columns::Schema>(std::move(schema)),
                                                  std::move(arrays), leads);
  const auto params = std::make_shared<const Params>(made.model);
  BatchScorer scorer(made.model, params, bind_leads(*made.model, {}, *batch.schema(), {}).binding, {}, nullptr);
  ScoredBatch scored;
  RowNumbers numbers(0, nullptr);
  std::vector<int64_t> all;
  numbers.number(batch, &all);
  struct : columns::RejectSink {
    columns::Status reject(const columns::Reject&) override { return {}; }
  } none;
  EXPECT_TRUE(scorer.score(batch, all, none, {}, &scored).ok());
  RuleProfiler profiler(made.model, params);
  profiler.add(scored.leads, nullptr);
  RuleProfiles twice;
  twice.merge(profiler.profiles());
  profiler.add(scored.leads, nullptr);
  twice.merge(profiler.profiles());
  EXPECT_EQ(twice.leads, 3 * leads);
  std::vector<std::string> found;
  int64_t time = 0;
  for (const ProfiledRule& rule : twice.rules) {
    EXPECT_GT(rule.nanoseconds, 0);
    time += rule.nanoseconds;
    found.push_back(made.model->line_title(rule.line) + " " + std::to_string(rule.fired / 3) + " " +
                    std::to_string(static_cast<int64_t>(rule.points / 3)));
  }
  EXPECT_LE(time, twice.nanoseconds);
  return found;
}

TEST(RuleProfiler, CountsWhatFiresAndWhatItGives) {
  // 3,000 leads, more than a slice: sizes 0 to 98 and unknown, 30 of each.
  EXPECT_THAT(profile_of(kModel, 3'000),
              ElementsAre("always 3000 3000000000", "large 1440 14400000000", "named 813 -2032500000",
                          "its size 90 90000000", "never 0 0", "first of two 2640 7920000000",
                          "second of two 2790 11160000000", "weighted 30 90000000", "size 3000 4800000000"));
}

}  // namespace
}  // namespace score::engine
