// From batches of leads and batches of events to scores.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "runtime/columns/builders.h"
#include "runtime/engine/batch_scorer.h"
#include "runtime/engine/event_input.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "runtime/engine/versions.h"

namespace score::engine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kModel = R"(model m
timezone "Asia/Tokyo"
lead { id: int key, seen: date? from "Seen On" format "%d.%m.%Y" }
event visit { lead from "who", path: string = "/", n: int? }
event call {}
score s {
  +1 each visit
  +10 each visit where n >= 2
  +100 "called" once call within 30 days
}
)";

using Table = std::vector<std::vector<const char*>>;  // the first row is the header; nullptr is missing

columns::Batch batch_of(const Table& table) {
  columns::Schema schema;
  std::vector<columns::OwnedArray> arrays;
  for (size_t column = 0; column < table[0].size(); ++column) {
    schema.fields.push_back({table[0][column], columns::make_type(columns::TypeId::Utf8), true});
    columns::Utf8Builder builder;
    for (size_t row = 1; row < table.size(); ++row) {
      const char* cell = table[row][column];
      cell != nullptr ? builder.append(cell) : builder.append_null();
    }
    arrays.push_back(builder.finish());
  }
  return columns::Batch::from_columns(std::make_shared<const columns::Schema>(std::move(schema)), std::move(arrays),
                                      static_cast<int64_t>(table.size()) - 1);
}

std::vector<std::string> names_of(const columns::Batch& batch) {
  std::vector<std::string> names;
  for (const columns::Field& field : batch.schema()->fields) names.push_back(field.name);
  return names;
}

class Collector : public columns::RejectSink {
 public:
  columns::Status reject(const columns::Reject& row) override {
    rows.push_back(std::to_string(row.line) + " " + std::string(row.column) + ": " + std::string(row.reason));
    return {};
  }
  std::vector<std::string> rows;
};

class EventInputTest : public testing::Test {
 protected:
  EventInputTest() : model_(compile_text("m.score", kModel).model), store_(model_->shared_plan()) {
    as_of_.now_us = *parse_moment("2026-11-22", nullptr);
  }

  void load(std::string_view event, const Table& table) {
    const columns::Batch batch = batch_of(table);
    const uint32_t type = *find_event(*model_, event);
    const bind::BindResult bound = bind_events(*model_, type, *batch.schema(), names_of(batch));
    ASSERT_THAT(bound.errors, IsEmpty());
    EventLoader loader(type, bound.binding, &store_, as_of_.now_us);
    ASSERT_TRUE(loader.add(batch, rejects_).ok());
  }

  /// The points of the leads that were scored.
  std::vector<int64_t> score(const Table& table, std::span<const NestedEvents> nested = {},
                             uint64_t most_of_lead = events::kMostOfLead) {
    EXPECT_TRUE(store_.finish().ok());
    events::EventJoin join(std::shared_ptr<const events::EventStore>(std::shared_ptr<void>(), &store_), most_of_lead);
    batch_ = batch_of(table);
    const bind::BindResult bound = bind_leads(*model_, as_of_, *batch_.schema(), names_of(batch_));
    EXPECT_THAT(bound.errors, IsEmpty());
    BatchScorer scorer(model_, std::make_shared<const Params>(model_), bound.binding, as_of_, &join);
    std::vector<int64_t> numbers;
    for (int64_t row = 0; row < batch_.rows(); ++row) numbers.push_back(row + 1);
    EXPECT_TRUE(scorer.score(batch_, numbers, rejects_, nested, &scored_).ok());
    std::vector<int64_t> points;
    for (size_t row = 0; row < scored_.leads.size; ++row) {
      points.push_back(scored_.results.scores[0][row] / SCORE_DECIMAL_ONE);
      reasons_.push_back(scorer.scorer().top_reasons(scored_.leads, scored_.event_block(), row, 0, 9).size());
    }
    return points;
  }

  std::shared_ptr<const Model> model_;
  events::EventStore store_;
  AsOf as_of_;
  Collector rejects_;
  columns::Batch batch_;
  ScoredBatch scored_;
  std::vector<size_t> reasons_;
};

TEST_F(EventInputTest, LeadsAreScoredByTheirEvents) {
  load("visit",
       {{"who", "at", "n"}, {"7", "2026-11-01", "2"}, {"8", "2026-11-01", nullptr}, {"07", "2026-11-02", "1"}});
  load("call", {{"lead", "at"}, {"8", "2026-11-20"}, {"7", "2026-10-01"}, {"8", "2026-11-23"}});
  EXPECT_THAT(score({{"id", "Seen On"}, {"7", ""}, {"9", ""}, {"8", ""}}), ElementsAre(12, 0, 101));
  EXPECT_THAT(reasons_, ElementsAre(2, 0, 2));
  EXPECT_THAT(rejects_.rows, IsEmpty());
}

TEST_F(EventInputTest, RowsThatDoNotFitAreRejected) {
  load("visit", {{"who", "at", "n"},
                 {nullptr, "2026-11-01", "2"},
                 {"x", "2026-11-01", "2"},
                 {"7", nullptr, "2"},
                 {"7", "2026-11-01", "many"},
                 {"7", "2026-11-01", ""}});
  EXPECT_THAT(rejects_.rows,
              ElementsAre("1 who: missing, so it is not told whose event this is", "2 who: not an int",
                          "3 at: missing, and the field `at` has neither `?` nor a default", "4 n: not an int"));
  EXPECT_THAT(score({{"id", "Seen On"}, {"7", ""}}), ElementsAre(1));
}

TEST_F(EventInputTest, ColumnsThatAreMissing) {
  const columns::Batch batch = batch_of({{"whom", "time"}, {"7", "2026-11-01"}});
  const bind::BindResult bound = bind_events(*model_, 0, *batch.schema(), names_of(batch));
  EXPECT_EQ(bound.binding, nullptr);
  EXPECT_THAT(bound.errors,
              ElementsAre("the input has no column `who` with the leads' keys: name its column in the event, "
                          "`lead from \"whom\"`; the input has `whom`, `time`",
                          "the input has no column `at` with the events' times: name its column in the "
                          "event, `at from \"…\"`; the input has `whom`, `time`"));
  EXPECT_THAT(bound.notices, ElementsAre("the input has no column `path`: every `visit` takes its default",
                                         "the input has no column `n`: it is unknown for every `visit`"));
}

TEST_F(EventInputTest, LeadsWithTooManyEventsAreRejected) {
  load("visit", {{"who", "at"}, {"7", "2026-11-01"}, {"7", "2026-11-02"}, {"8", "2026-11-01"}});
  load("call", {{"lead", "at"}, {"7", "2026-11-20"}, {"8", "2026-11-20"}});
  EXPECT_THAT(score({{"id", "Seen On"}, {"9", ""}, {"7", ""}, {"8", ""}, {"7", ""}}, {}, 2), ElementsAre(0, 101));
  EXPECT_THAT(rejects_.rows, ElementsAre("2 : the lead has more than 2 events", "4 : the lead has more than 2 events"));
  EXPECT_THAT(scored_.leads.source_row, ElementsAre(1, 3));
}

TEST_F(EventInputTest, EachLeadAsOfItsColumn) {
  as_of_.column = "Seen On";
  load("visit", {{"who", "at"}, {"7", "2026-11-01T00:00"}, {"7", "2026-11-02T00:00:01"}});
  EXPECT_THAT(score({{"id", "Seen On"}, {"7", "01.11.2026"}, {"7", "31.10.2026"}, {"7", ""}, {"7", "03.11.2026"}}),
              ElementsAre(1, 0, 2));
  EXPECT_THAT(rejects_.rows, ElementsAre("3 Seen On: missing, so it is not told when the lead is looked at"));
  EXPECT_EQ(as_of_text(as_of_), "column Seen On");
}

TEST_F(EventInputTest, NestedEventsAreRejectedByThemselves) {
  load("visit", {{"who", "at"}, {"7", "2026-11-01"}});
  Collector nested_rejects;
  NestedEvents nested;
  nested.type = 0;
  nested.rejects = &nested_rejects;
  nested.rows.name = "visit";
  const columns::Batch rows = batch_of({{"at", "path", "n"},
                                        {"2026-11-02", nullptr, "5"},
                                        {"soon", nullptr, "5"},
                                        {"2026-11-02", "/", "x"},
                                        {"2026-11-03", "/", nullptr},
                                        {"2026-11-03", "/", nullptr}});
  nested.rows.rows = rows;
  nested.rows.parents = {0, 0, 1, 2, 3};
  nested.rows.places = {0, 1, 0, 0, 0};
  EXPECT_THAT(score({{"id", "Seen On"}, {"7", ""}, {"7", ""}, {"bad", ""}, {"9", ""}}, std::span(&nested, 1)),
              ElementsAre(12, 1, 1));
  EXPECT_THAT(nested_rejects.rows,
              ElementsAre("1 visit[1].at: not a timestamp such as `2026-11-22T09:00`", "2 visit[0].n: not an int"));
  EXPECT_THAT(rejects_.rows, ElementsAre("3 id: not an int"));
}

}  // namespace
}  // namespace score::engine
