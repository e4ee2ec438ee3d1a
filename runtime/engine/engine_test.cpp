// The public API: compile, set, score, explain.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "runtime/columns/builders.h"
#include "runtime/columns/views.h"
#include "runtime/engine/batch_scorer.h"
#include "runtime/engine/evaluator.h"
#include "runtime/engine/model.h"
#include "runtime/engine/output.h"
#include "runtime/engine/params.h"
#include "runtime/engine/scorer.h"
#include "runtime/engine/tests.h"
#include "runtime/engine/text.h"
#include "runtime/engine/value_text.h"
#include "runtime/engine/versions.h"

namespace score::engine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kModel = R"(model demo
version "7"
timezone "Asia/Tokyo"
param hot: decimal in 60..90 = 80
param bonus: int = 5
param mode: enum { strict, lenient "easy" } = strict
param start: date = 2026-01-01

lead { id: string key, age: int?, city: text? }

score fit in 0..40 {
  +30 "grown up" when age >= 18
  +25            when city == "Tokyo"
  -5  "old"      when age > 90
}
score total in 0..100 = fit * 2 + bonus
grade rank of total { A: hot.., B: ..hot }
segment home when city == "Tokyo"

test "an A" {
  lead { id: "1", age: 20, city: "TOKYO" }
  expect fit == 40, rank == A
}
test "not so" {
  lead { id: "2", age: 20 }
  expect total > 100, home
}
)";

std::shared_ptr<const Model> compiled(const std::string& text = kModel) {
  Compilation compilation = compile_text("demo.score", text);
  EXPECT_FALSE(compilation.findings->has_errors()) << compilation.findings->text(false);
  return compilation.model;
}

std::shared_ptr<const Params> defaults(const std::shared_ptr<const Model>& model) {
  return std::make_shared<const Params>(model);
}

columns::LeadBlock block_of(const std::vector<std::pair<int64_t, const char*>>& leads) {
  columns::LeadBlock block;
  block.size = leads.size();
  block.columns.resize(3);
  block.columns[0].kind = abi::Kind::String;
  block.columns[1].kind = abi::Kind::Int;
  block.columns[2].kind = abi::Kind::Text;
  block.now_us = {0};
  for (const auto& [age, city] : leads) {
    block.columns[0].strings.push_back({"id", 2});
    block.columns[1].integers.push_back(age);
    block.columns[2].strings.push_back({city, static_cast<int64_t>(std::string_view(city).size())});
    block.source_row.push_back(static_cast<int64_t>(block.source_row.size()) + 1);
  }
  return block;
}

TEST(Compile, KeepsPhasesThatWereReached) {
  const Compilation broken = compile_text("x.score", "model x\nscore s { +1 when nix }\n");
  EXPECT_EQ(broken.model, nullptr);
  EXPECT_NE(broken.file, nullptr);
  EXPECT_TRUE(broken.findings->has_errors());
  EXPECT_THAT(broken.findings->text(false), testing::HasSubstr("nix"));
  EXPECT_EQ(emit(broken, Phase::Plan), "");
  EXPECT_NE(emit(broken, Phase::Ast), "");
}

TEST(Compile, SaysWhyAFileCannotBeRead) {
  EXPECT_EQ(compile_file("/nowhere/x.score").trouble, "cannot read `/nowhere/x.score`: no such file or directory");
  EXPECT_EQ(compile_file("/").trouble, "cannot read `/`: is a directory");
}

TEST(SetParams, ByType) {
  const auto model = compiled();
  const ParamsResult result = make_params(model, {"hot=75.5", "mode=easy", "start=2026-02-01"});
  ASSERT_TRUE(result.params);
  EXPECT_EQ(result.params->values()[0].scalar.i, 75'500'000);
  EXPECT_EQ(result.params->values()[1].scalar.i, 5);
  EXPECT_EQ(result.params->values()[2].scalar.i, 1);
  EXPECT_THAT(result.params->settings(), ElementsAre("hot=75.5", "mode=easy", "start=2026-02-01"));
}

TEST(SetParams, AllErrorsAtOnce) {
  const ParamsResult result = make_params(compiled(), {"hto=1", "hot=95", "bonus=x", "mode=strct", "=1", "zzzzzz=1"});
  EXPECT_EQ(result.params, nullptr);
  EXPECT_THAT(result.errors,
              ElementsAre("the model has no param `hto`; nearest is `hot`",
                          "param `hot`: `95` is outside its range 60..90", "param `bonus`: `x` is not an int",
                          "param `mode`: `strct` is no member of the enum; nearest is `strict`",
                          "`=1` does not set a param; write `name=value`",
                          "the model has no param `zzzzzz`; it has `hot`, `bonus`, `mode`, `start`"));
}

TEST(Score, ABlock) {
  const auto model = compiled();
  Scorer scorer(model, defaults(model));
  ResultBlock results;
  scorer.score(block_of({{20, "tokyo"}, {5, "Osaka"}}), nullptr, &results);
  EXPECT_THAT(results.scores[0], ElementsAre(40'000'000, 0));
  EXPECT_THAT(results.scores[1], ElementsAre(85'000'000, 5'000'000));
  EXPECT_THAT(results.grades[0], ElementsAre(0, 1));
  EXPECT_THAT(results.segments[0], ElementsAre(1, 0));
}

TEST(Score, ParamsMatter) {
  const auto model = compiled();
  Scorer scorer(model, make_params(model, {"hot=90", "bonus=0"}).params);
  ResultBlock results;
  scorer.score(block_of({{20, "tokyo"}}), nullptr, &results);
  EXPECT_THAT(results.scores[1], ElementsAre(80'000'000));
  EXPECT_THAT(results.grades[0], ElementsAre(1));
}

TEST(Reasons, RankByWhatTheScoreWouldLose) {
  const auto model = compiled();
  Scorer scorer(model, defaults(model));
  const columns::LeadBlock leads = block_of({{20, "tokyo"}, {95, "x"}});
  const std::vector<Reason> reasons = scorer.top_reasons(leads, nullptr, 0, 1, 3);
  ASSERT_EQ(reasons.size(), 2u);  // 55 points are limited to 40, so each is worth less than it gives
  EXPECT_EQ(model->line_title(reasons[0].line), "grown up");
  EXPECT_EQ(reasons[0].loss, 30'000'000);  // 2 × (40 − 25)
  EXPECT_EQ(model->line_title(reasons[1].line), "when city == \"Tokyo\"");
  EXPECT_EQ(reasons[1].loss, 20'000'000);
  EXPECT_EQ(scorer.top_reasons(leads, nullptr, 0, 1, 1).size(), 1u);
  EXPECT_EQ(scorer.top_reasons(leads, nullptr, 1, 0, 9).size(), 1u);  // what takes points off is no reason
}

TEST(Reasons, MainScoreIsTheGradedOne) {
  const auto model = compiled();
  EXPECT_EQ(main_score(model->plan()), 1u);
  EXPECT_EQ(main_grade(model->plan()), 0u);
  EXPECT_EQ(main_score(compiled("model m\nlead { id: string key }\n")->plan()), std::nullopt);
}

TEST(RunTests, ShowBothSidesAndTheScoresLines) {
  const auto model = compiled();
  const std::vector<TestResult> results = run_tests(*model, Params(model)).results;
  ASSERT_EQ(results.size(), 2u);
  EXPECT_TRUE(results[0].passed());
  EXPECT_THAT(results[0].scores, IsEmpty());
  EXPECT_FALSE(results[1].passed());
  ASSERT_EQ(results[1].claims.size(), 2u);
  EXPECT_EQ(results[1].claims[0].text, "total > 100");
  EXPECT_EQ(results[1].claims[0].left, "65");
  EXPECT_EQ(results[1].claims[0].right, "100");
  EXPECT_EQ(results[1].claims[1].value, "false");
  ASSERT_EQ(results[1].scores.size(), 2u);  // and what it is made of
  EXPECT_EQ(results[1].scores[0].score, "fit");
  EXPECT_EQ(results[1].scores[1].score, "total");
  EXPECT_EQ(run_tests(*model, Params(model), "not").results.size(), 1u);
}

TEST(OutputColumns, KeyThenDeclared) {
  const auto model = compiled();
  const OutputResult made = make_output(model, {}, {});
  ASSERT_TRUE(made.output);
  std::vector<std::string> names;
  for (const columns::Field& field : made.output->schema()->fields) names.push_back(field.name);
  EXPECT_THAT(names, ElementsAre("id", "fit", "total", "rank", "home"));
  columns::LeadBlock leads = block_of({{20, "tokyo"}, {5, "x"}});
  leads.columns[1].known = {1};
  Scorer scorer(model, defaults(model));
  ResultBlock results;
  scorer.score(leads, nullptr, &results);
  const columns::Batch batch = made.output->build(leads, results);
  EXPECT_EQ(batch.rows(), 2);
  EXPECT_EQ(columns::FixedView<columns::Int128>(batch.column(1))[0], 40'000'000);
  const columns::Column labels = batch.column(3);
  EXPECT_EQ(columns::NullableText(labels)[1], "B");
  EXPECT_TRUE(columns::BoolView(batch.column(4))[0]);

  const OutputResult chosen = make_output(model, {"city", "age", "rank"}, {});
  ASSERT_TRUE(chosen.output);
  const columns::Batch fields = chosen.output->build(leads, results);
  EXPECT_EQ(columns::NullableText(fields.column(0))[0], "tokyo");
  EXPECT_FALSE(fields.column(1).is_null(0));
  EXPECT_TRUE(fields.column(1).is_null(1));
}

TEST(OutputColumns, WithoutAKeyTheRowsNumber) {
  const auto model = compiled("model m\nlead { a: int? }\nscore s { +1 }\n");
  const OutputResult made = make_output(model, {}, {});
  EXPECT_EQ(made.output->schema()->fields[0].name, "row");
  EXPECT_THAT(make_output(model, {"t", "row"}, {}).errors,
              ElementsAre("there is no column `t` to select; there are `s`, `a`, `row`"));
}

TEST(Rows, AreNumberedAcrossRejects) {
  columns::Utf8Builder cells;
  for (int i = 0; i < 3; ++i) cells.append("x");
  columns::Schema schema;
  schema.fields.push_back({"a", columns::make_type(columns::TypeId::Utf8), true});
  std::vector<columns::OwnedArray> arrays;
  arrays.push_back(cells.finish());
  columns::Origin origin;
  origin.lines = {2, 5, 6};  // line 3 and 4 were rejected; line 8 lies behind
  const auto batch = columns::Batch::from_columns(std::make_shared<const columns::Schema>(schema), std::move(arrays), 3,
                                                  std::move(origin));
  RowNumbers numbers(100, nullptr);
  for (const int64_t line : {8, 3, 4}) {
    columns::Reject row;
    row.line = line;
    EXPECT_TRUE(numbers.reject(row).ok());
  }
  std::vector<int64_t> found;
  numbers.number(batch, &found);
  EXPECT_THAT(found, ElementsAre(101, 104, 105));
  EXPECT_EQ(first_rows(batch, 2).rows(), 2);
  EXPECT_EQ(first_rows(batch, 9).rows(), 3);
}

TEST(Evaluate, ExpressionsAlone) {
  Evaluator evaluator;
  const Answer sum = evaluator.evaluate("0.1 + 0.2", 0);
  EXPECT_EQ(sum.value, "0.3");
  EXPECT_EQ(sum.type, "decimal");
  EXPECT_EQ(evaluator.evaluate("now", 1'000'000).json, "\"1970-01-01T00:00:01Z\"");
  EXPECT_EQ(evaluator.evaluate("hour of (now in zone \"Asia/Tokyo\")", 0).value, "9");
  EXPECT_EQ(evaluator.evaluate("1 / 0", 0).json, "null");
  const Answer wrong = evaluator.evaluate("1 + nix", 0);
  EXPECT_FALSE(wrong.ok);
  EXPECT_THAT(wrong.error(), testing::HasSubstr("nix"));
  EXPECT_EQ(evaluator.evaluate("2 + 2", 0).value, "4");
}

TEST(Evaluate, WithAModelsNames) {
  Evaluator evaluator(compile_text("demo.score", kModel));
  EXPECT_EQ(evaluator.evaluate("hot - 10", 0).value, "70");
  EXPECT_EQ(evaluator.evaluate("age is known", 0).value, "false");
  EXPECT_EQ(evaluator.evaluate("mode", 0).value, "strict");
}

TEST(Moments, AreInTheModelsZone) {
  const auto model = compiled();
  EXPECT_EQ(parse_moment("1970-01-01T09:00", model.get()), 0);
  EXPECT_EQ(parse_moment("1970-01-01", nullptr), 0);
  EXPECT_EQ(parse_moment("yesterday", nullptr), std::nullopt);
  EXPECT_EQ(moment_text(0), "1970-01-01T00:00:00Z");
}

TEST(Moments, ArePeoplesInTheModelsZone) {
  const auto told = [](const std::string& zone) {
    const std::string head = zone.empty() ? "" : "timezone \"" + zone + "\"\n";
    const auto model = compile_text("m.score", "model m\n" + head + "lead { id: string key }\nscore s { +1 }\n").model;
    return model == nullptr ? "no model" : local_moment_text(500'000, *model);
  };
  EXPECT_EQ(told(""), "1970-01-01T00:00:00.5Z");
  EXPECT_EQ(told("UTC"), "1970-01-01T00:00:00.5Z");
  EXPECT_EQ(told("Asia/Tokyo"), "1970-01-01T09:00:00.5+09:00 (Asia/Tokyo)");
  EXPECT_EQ(told("America/St_Johns"), "1969-12-31T20:30:00.5-03:30 (America/St_Johns)");
}

TEST(Metadata, SaysWhatAnAnswerDependsOn) {
  const auto model = compiled();
  const auto metadata = run_metadata(*model, *make_params(model, {"hot=75"}).params, AsOf{0, ""});
  EXPECT_THAT(metadata, testing::Contains(std::pair<std::string, std::string>("score.as_of", "1970-01-01T00:00:00Z")));
  EXPECT_THAT(metadata, testing::Contains(std::pair<std::string, std::string>("score.param.hot", "75")));
}

TEST(Text, Helpers) {
  EXPECT_EQ(shortened("日本語", 6), "日本語");
  EXPECT_EQ(shortened("日本語", 5), "日本…");
  EXPECT_EQ(json_string("a\"b\\\n\x01"), "\"a\\\"b\\\\\\n\\u0001\"");
}

}  // namespace
}  // namespace score::engine
