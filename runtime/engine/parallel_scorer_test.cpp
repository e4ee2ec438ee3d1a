#include "runtime/engine/parallel_scorer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "runtime/columns/builders.h"

namespace score::engine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* kModel = R"(model m
lead { id: int key, size: int?, name: text? }
event visit { n: int? }
score s {
  +1 each visit
  +10 when size > 50
  +100 when name contains "7"
}
grade g of s { A: 100.., B: ..100 }
on g becomes A or is new do call { size: size }
)";

columns::Batch batch_of(const std::vector<std::string>& names, const std::vector<std::vector<std::string>>& rows) {
  columns::Schema schema;
  std::vector<columns::OwnedArray> arrays;
  for (size_t column = 0; column < names.size(); ++column) {
    schema.fields.push_back({names[column], columns::make_type(columns::TypeId::Utf8), true});
    columns::Utf8Builder builder;
    for (const std::vector<std::string>& row : rows) {
      row[column].empty() ? builder.append_null() : builder.append(row[column]);
    }
    arrays.push_back(builder.finish());
  }
  return columns::Batch::from_columns(std::make_shared<const columns::Schema>(std::move(schema)), std::move(arrays),
                                      static_cast<int64_t>(rows.size()));
}

/// A row in eleven does not fit.
columns::Batch leads(int first, int count) {
  std::vector<std::vector<std::string>> rows;
  for (int i = first; i < first + count; ++i) {
    const std::string size = i % 11 == 3 ? "many" : i % 5 == 0 ? "" : std::to_string(i % 100);
    rows.push_back({std::to_string(i), size, "name " + std::to_string(i)});
  }
  return batch_of({"id", "size", "name"}, rows);
}

class Lines : public columns::RejectSink {
 public:
  columns::Status reject(const columns::Reject& row) override {
    lines.push_back(std::to_string(row.line) + " " + std::string(row.column) + " " + std::string(row.value));
    return lines.size() == stop_at ? columns::Status::stopped("enough") : columns::Status();
  }
  std::vector<std::string> lines;
  size_t stop_at = 0;
};

class ParallelScorerTest : public testing::Test {
 protected:
  ParallelScorerTest() {
    setup_.model = compile_text("m.score", kModel).model;
    setup_.params = std::make_shared<const Params>(setup_.model);
    setup_.records = true;
    auto store = std::make_shared<events::EventStore>(setup_.model->shared_plan());
    std::vector<std::vector<std::string>> visits;
    for (int i = 0; i < 900; ++i) visits.push_back({std::to_string(i * 7 % 600), "1970-01-01T00:00:00Z", "1"});
    const columns::Batch batch = batch_of({"lead", "at", "n"}, visits);
    const bind::BindResult bound = bind_events(*setup_.model, 0, *batch.schema(), {});
    EventLoader loader(0, bound.binding, store.get(), 0);
    EXPECT_TRUE(loader.add(batch, none_).ok());
    EXPECT_TRUE(store->finish().ok());
    setup_.events = std::move(store);
  }

  /// All that a run gives, as text, with what was rejected.
  std::string run(size_t threads, Lines& rejects, int blocks = 40, int rows = 13) {
    setup_.threads = threads;
    ParallelScorer scorer(setup_);
    std::string told;
    int64_t known = 0;
    columns::RejectSink* const sinks[] = {&rejects, &none_};
    const auto take = [&] {
      Block& block = scorer.take();
      EXPECT_TRUE(block.status.ok()) << block.status.message();
      if (!block.rejects.replay(sinks).ok()) told += "stopped\n";
      for (size_t row = 0; row < block.scored.leads.size; ++row) {
        told += std::to_string(block.scored.leads.source_row[row]) + ":" +
                std::to_string(block.scored.results.scores[0][row]) + "\n";
      }
      told += block.scored.actions.records;
      known += block.scored.actions.known;
    };
    RowNumbers numbers(0, nullptr);
    std::shared_ptr<const bind::Binding> binding;
    for (int i = 0; i < blocks; ++i) {
      if (scorer.full()) take();
      Block& block = scorer.next();
      block.batch = leads(i * rows, rows);
      if (i % 10 == 0) {  // as if of another input
        binding = bind_leads(*setup_.model, setup_.as_of, *block.batch.schema(), {}).binding;
      }
      block.binding = binding;
      numbers.number(block.batch, &block.numbers);
      scorer.submit();
    }
    while (!scorer.empty()) take();
    events::EventJoin join(setup_.events);
    scorer.count_events(&join);
    return told + std::to_string(join.not_met(0)) + " not met, " + std::to_string(known) + " known";
  }

  ParallelSetup setup_;
  Lines none_;
};

TEST_F(ParallelScorerTest, AnyNumberOfThreadsGivesTheSame) {
  Lines one;
  const std::string expected = run(1, one);
  EXPECT_THAT(one.lines, SizeIs(47));
  EXPECT_THAT(expected, testing::HasSubstr("\"action\":\"call\""));
  EXPECT_THAT(expected.substr(expected.rfind(char{10}) + 1), "185 not met, 0 known");
  for (const size_t threads : {2, 4, 7}) {
    for (const EngineKind engine : {EngineKind::Auto, EngineKind::Reference}) {
      setup_.engine = engine;
      Lines rejects;
      EXPECT_EQ(run(threads, rejects), expected) << threads;
      EXPECT_EQ(rejects.lines, one.lines) << threads;
    }
  }
  EXPECT_THAT(none_.lines, IsEmpty());
}

TEST_F(ParallelScorerTest, RejectsStopWhereTheyDoForOneThread) {
  Lines one, four;
  one.stop_at = four.stop_at = 7;
  EXPECT_EQ(run(1, one), run(4, four));
  EXPECT_EQ(one.lines, four.lines);
}

TEST_F(ParallelScorerTest, AFailedReaderAndBatchesWithoutRowsKeepTheirPlace) {
  setup_.threads = 3;
  ParallelScorer scorer(setup_);
  Block& nothing = scorer.next();
  nothing.rejects.kind(0).reject({"f", 7, "c", "v", "the reader's"}).ok();
  scorer.submit();
  Block& failed = scorer.next();
  failed.status = columns::Status::bad_data("truncated");
  scorer.submit();
  Lines rejects;
  columns::RejectSink* const sinks[] = {&rejects, &none_};
  EXPECT_TRUE(scorer.take().rejects.replay(sinks).ok());
  EXPECT_THAT(rejects.lines, ElementsAre("7 c v"));
  EXPECT_EQ(scorer.take().status.message(), "truncated");
  EXPECT_TRUE(scorer.next().status.ok());  // used again
}

/// What a host adds to the work, and where it fails.
struct Sums : Block {
  using Block::Block;
  int64_t sum = 0;
};
class Adds : public HostWork {
 public:
  columns::Status scored(Block& block, Scorer&) override {
    auto& sums = static_cast<Sums&>(block);
    sums.sum = 0;
    for (const int64_t points : block.scored.results.scores[0]) sums.sum += points;
    if (block.numbers[0] > 60) throw std::bad_alloc();
    return {};
  }
};

TEST_F(ParallelScorerTest, HostsAddTheirOwnWork) {
  setup_.threads = 2;
  setup_.make_block = [this] { return std::make_unique<Sums>(*setup_.model); };
  setup_.make_work = [] { return std::make_unique<Adds>(); };
  ParallelScorer scorer(setup_);
  std::vector<int64_t> sums;
  std::vector<columns::Code> codes;
  const auto take = [&] {
    auto& block = static_cast<Sums&>(scorer.take());
    sums.push_back(block.sum / SCORE_DECIMAL_ONE);
    codes.push_back(block.status.code());
  };
  RowNumbers numbers(0, nullptr);
  for (int i = 0; i < 4; ++i) {
    if (scorer.full()) take();
    Block& block = scorer.next();
    block.batch = leads(i * 20, 20);
    block.binding = bind_leads(*setup_.model, setup_.as_of, *block.batch.schema(), {}).binding;
    numbers.number(block.batch, &block.numbers);
    scorer.submit();
  }
  while (!scorer.empty()) take();
  EXPECT_THAT(sums, SizeIs(4));
  EXPECT_GT(sums[0], 100);
  using columns::Code;
  EXPECT_THAT(codes, ElementsAre(Code::Ok, Code::Ok, Code::Ok, Code::OutOfMemory));
}

TEST(RejectLog, StopsItsWriterWhenNobodyWantsMore) {
  RejectLog log(1);
  log.stop_after(2);
  EXPECT_TRUE(log.kind(0).reject({}).ok());
  EXPECT_TRUE(log.kind(0).reject({}).ok());
  EXPECT_EQ(log.kind(0).reject({}).code(), columns::Code::Stopped);
  RejectLog other(2);
  EXPECT_TRUE(other.kind(1).reject({}).ok());
  other.take_over(log);
  EXPECT_EQ(other.count(0), 3u);
  EXPECT_EQ(log.count(0), 0u);
}

}  // namespace
}  // namespace score::engine
