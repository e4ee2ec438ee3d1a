// Generated code of a model: made on demand or in the background, shared, kept, dropped; and blocks scored before,
// while and after it is there.
#include "runtime/engine/native.h"

#include <chrono>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <set>
#include <thread>

#include "runtime/engine/scorer.h"
#include "runtime/interpret/load.h"

namespace score::engine {
namespace {

using columns::EventBlock;
using columns::LeadBlock;
using interpret::from_integer;
using interpret::Value;
using plan::KernelOptions;

std::shared_ptr<const Model> compiled(const std::string& text) {
  const Compilation made = compile_text("test.score", text);
  EXPECT_TRUE(made.model) << made.findings->text(false);
  return made.model;
}

std::string many_rules(int count) {
  std::string text = "lead { a: bool, x: int?, d: date? }\nparam least: decimal = 3\nscore s {\n";
  for (int i = 0; i < count; ++i) text += fmt::format("  +{} when a and x > {} or d > 2026-01-01\n", i % 9 + 1, i);
  return text + "  +7 when days since d > 30 and x > least\n  +11 when x > least\n}\ngrade g of s { A: 9.., B: ..9 }\n";
}

class NativeTest : public testing::Test {
 protected:
  NativeTest() {
    std::string folder = (std::filesystem::temp_directory_path() / "score_native_XXXXXX").string();
    EXPECT_NE(mkdtemp(folder.data()), nullptr);
    folder_ = folder;
    ::setenv("SCORE_CACHE_DIR", "", 1);
  }
  ~NativeTest() override {
    ::setenv("SCORE_CACHE_DIR", "", 1);
    std::filesystem::remove_all(folder_);
  }
  void with_cache() const { ::setenv("SCORE_CACHE_DIR", folder_.c_str(), 1); }

  void use(const std::string& text, const std::vector<std::string>& settings = {}) {
    model_ = compiled(text);
    const ParamsResult made = make_params(model_, settings);
    ASSERT_TRUE(made.params);
    params_ = made.params;
  }
  Native& native() const { return params_->native(); }

  static Native::Code wait_for(Native& native, const KernelOptions& options) {
    for (int i = 0; i < 6'000 && native.ready(options) == nullptr && native.trouble().empty(); ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return native.ready(options);
  }

  /// Of the model of many_rules: leads from number `first`, `wide` with an int beyond 32 bits.
  static LeadBlock block(size_t size, int first = 0, bool wide = false, bool own_times = false) {
    LeadBlock leads;
    for (const abi::Kind kind : {abi::Kind::Bool, abi::Kind::Int, abi::Kind::Date}) {
      leads.columns.emplace_back().kind = kind;
      if (columns::holds_integers(kind)) leads.columns.back().integers = columns::Integers(columns::static_width(kind));
    }
    for (; leads.size < size; ++leads.size) {
      const int64_t i = first + static_cast<int64_t>(leads.size);
      const bool last = leads.size + 1 == size;
      interpret::append(interpret::from_bool(i % 3 != 0), leads.columns[0], leads.size);
      interpret::append(wide && last ? from_integer(5'000'000'000)
                        : i % 7 == 2 ? Value()
                                     : from_integer(i % 50),
                        leads.columns[1], leads.size);
      interpret::append(i % 5 == 1 ? Value() : from_integer(20'300 + i % 400), leads.columns[2], leads.size);
      if (own_times) leads.now_us.push_back((20'500 + i % 90) * int64_t{86'400'000'000});
    }
    if (!own_times) leads.now_us = {20'560 * int64_t{86'400'000'000}};
    return leads;
  }

  void expect_same(Engine& engine, const LeadBlock& leads) const {
    ResultBlock expected, got;
    make_engine(EngineKind::Reference, model_, params_)->score(leads, nullptr, &expected);
    engine.score(leads, nullptr, &got);
    EXPECT_EQ(got.scores, expected.scores);
    EXPECT_EQ(got.grades, expected.grades);
    EXPECT_EQ(got.accidents, expected.accidents);
  }

  std::string folder_;
  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
};

// ---- Native --------------------------------------------------------------------------------------------------------

TEST_F(NativeTest, IsMadeOnce) {
  use(many_rules(20));
  EXPECT_EQ(native().ready({}), nullptr);
  const Native::Code first = native().make({}, 1);
  ASSERT_NE(first, nullptr) << native().trouble();
  const Native::Made made = native().made();
  EXPECT_GT(made.functions, 0U);
  EXPECT_GT(made.bytes, 500U);
  EXPECT_GT(made.seconds, 0);
  EXPECT_FALSE(made.from_cache);
  EXPECT_EQ(native().make({}, 2), first);
  EXPECT_EQ(native().ready({}), first);
  EXPECT_EQ(native().made().functions, made.functions);
  EXPECT_EQ(native().trouble(), "");
}

TEST_F(NativeTest, EverySettingHasItsOwn) {
  use(many_rules(20));
  std::set<Native::Code> all;
  for (int i = 0; i < 8; ++i) {
    const KernelOptions options = {(i & 1) != 0, (i & 2) != 0, (i & 4) != 0};
    const Native::Code code = native().make(options, 1);
    ASSERT_NE(code, nullptr);
    EXPECT_EQ(code->kernels.options, options);
    all.insert(code);
  }
  EXPECT_EQ(all.size(), 8U);
}

TEST_F(NativeTest, ManyThreadsMakeOne) {
  use(many_rules(200));
  std::vector<Native::Code> made(4);
  std::vector<std::thread> threads;
  for (Native::Code& code : made) threads.emplace_back([&] { code = native().make({}, 1); });
  for (std::thread& thread : threads) thread.join();
  ASSERT_NE(made[0], nullptr);
  for (const Native::Code& code : made) EXPECT_EQ(code, made[0]);
}

TEST_F(NativeTest, RequestsAreServedInTheBackground) {
  use(many_rules(20));
  for (int i = 0; i < 3; ++i) native().request({});
  native().request({.single = true});
  ASSERT_NE(wait_for(native(), {}), nullptr) << native().trouble();
  ASSERT_NE(wait_for(native(), {.single = true}), nullptr);
  EXPECT_EQ(native().ready({.one_now = false}), nullptr);
  const Native::Code code = native().ready({});
  EXPECT_EQ(native().make({}, 1), code);
}

TEST_F(NativeTest, MayGoWhileItIsBeingMade) {
  use(many_rules(600));
  for (int i = 0; i < 8; ++i) {
    {
      const Params params(model_);
      for (int options = 0; options < 8; ++options) {
        params.native().request({(options & 1) != 0, (options & 2) != 0, (options & 4) != 0});
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(i * 7));
    }
  }
}

TEST_F(NativeTest, OthersParamsHaveOtherCode) {
  with_cache();
  for (int round = 0; round < 2; ++round) {  // the second time from the cache
    for (const char* setting : {"least=3", "least=30", "least=-5.5"}) {
      use(many_rules(20), {setting});
      const auto engine = make_engine(EngineKind::Native, model_, params_);
      expect_same(*engine, block(500));
      EXPECT_EQ(engine->name(), "native");
      EXPECT_EQ(native().made().from_cache, round == 1) << setting;
    }
  }
}

TEST_F(NativeTest, IsKeptForModelsThatComputeTheSame) {
  with_cache();
  use(many_rules(20));
  ASSERT_NE(native().make({}, 1), nullptr);
  EXPECT_FALSE(native().made().from_cache);
  use("model renamed\nversion \"9\"\n" + many_rules(20) + "test \"t\" { lead { a: true } expect s == 0 }\n");
  ASSERT_NE(native().make({}, 1), nullptr);
  EXPECT_TRUE(native().made().from_cache);
  const auto engine = make_engine(EngineKind::Native, model_, params_);
  expect_same(*engine, block(1'000));
  use(many_rules(21));
  ASSERT_NE(native().make({}, 1), nullptr);
  EXPECT_FALSE(native().made().from_cache);
}

TEST_F(NativeTest, CodeOutlivesWhatItWasMadeFor) {
  use(many_rules(20));
  Native::Code code = native().make({}, 1);
  const void* function = reinterpret_cast<const void*>(code->functions[0][0]);
  params_ = nullptr;
  model_ = nullptr;
  ASSERT_NE(code, nullptr);
  EXPECT_EQ(code.use_count(), 1);
  volatile char first = *static_cast<const char*>(function);  // still there to be run
  (void)first;
  code = nullptr;
}

// ---- Blocks --------------------------------------------------------------------------------------------------------

TEST_F(NativeTest, BlocksOfEverySize) {
  use(many_rules(90));
  const auto engine = make_engine(EngineKind::Native, model_, params_);
  for (const size_t size : {1, 7, 63, 64, 65, 1'024, 0, 4'096, 0, 10'000}) {
    expect_same(*engine, block(size, static_cast<int>(size)));
    if (size > 0) {
      EXPECT_EQ(engine->name(), "native");
    }
  }
}

TEST_F(NativeTest, NoLeadsAtFirst) {
  use(many_rules(5));
  for (const EngineKind kind : {EngineKind::Native, EngineKind::Auto, EngineKind::Vector}) {
    const auto engine = make_engine(kind, model_, params_);
    expect_same(*engine, block(0));
    expect_same(*engine, block(3));
    expect_same(*engine, block(0));
  }
}

TEST_F(NativeTest, WideAndNarrowBlocksInTurn) {
  use(many_rules(70));
  const auto engine = make_engine(EngineKind::Native, model_, params_);
  for (int i = 0; i < 6; ++i) {
    const LeadBlock leads = block(100, i * 100, i % 2 == 1);
    EXPECT_EQ(leads.columns[1].width(), i % 2 == 1 ? 8 : 4);
    expect_same(*engine, leads);
    EXPECT_EQ(engine->name(), "native");
  }
}

TEST_F(NativeTest, OneTimeAndOwnTimesInTurn) {
  use(many_rules(70));
  const auto engine = make_engine(EngineKind::Native, model_, params_);
  for (int i = 0; i < 6; ++i) {
    expect_same(*engine, block(130, i * 100, i % 3 == 2, i % 2 == 1));
    EXPECT_EQ(engine->name(), "native");
  }
}

TEST_F(NativeTest, TinyBlocksGetCodeForOneLead) {
  use(many_rules(70));
  const auto engine = make_engine(EngineKind::Native, model_, params_);
  for (int i = 0; i < 40; ++i) expect_same(*engine, block(static_cast<size_t>(i % 4 + 1), i));
  ASSERT_NE(wait_for(native(), {.single = true}), nullptr) << native().trouble();
  for (int i = 0; i < 200; ++i) {
    expect_same(*engine, block(static_cast<size_t>(i % 4 + 1), i, i % 9 == 0, i % 7 == 0));
    EXPECT_EQ(engine->name(), "native");
  }
  expect_same(*engine, block(1'000));
}

TEST_F(NativeTest, AutoMovesUpAndNothingChanges) {
  use(many_rules(150));
  std::vector<std::unique_ptr<Engine>> engines;
  for (int i = 0; i < 2; ++i) engines.push_back(make_engine(EngineKind::Auto, model_, params_));
  expect_same(*engines[0], block(1'000));
  EXPECT_EQ(engines[0]->name(), "vector");
  EXPECT_EQ(engines[0]->making(), 0);
  // Small blocks with an answer from the reference each, between large ones that are only counted.
  const LeadBlock large = block(20'000);
  ResultBlock first, last;
  engines[0]->score(large, nullptr, &first);
  const auto start = std::chrono::steady_clock::now();
  int after = 0;
  for (int i = 0; after < 20 && std::chrono::steady_clock::now() - start < std::chrono::seconds(60); ++i) {
    Engine& engine = *engines[static_cast<size_t>(i) % 2];
    engine.score(large, nullptr, &last);
    ASSERT_EQ(last.scores, first.scores);
    ASSERT_EQ(last.grades, first.grades);
    expect_same(engine, block(static_cast<size_t>(i % 300), i));
    after += engine.name() == "native" ? 1 : 0;
  }
  EXPECT_GE(after, 20) << native().trouble();
}

TEST_F(NativeTest, ThreadsShareTheMoveUp) {
  use(many_rules(150));
  const LeadBlock leads = block(5'000);
  ResultBlock expected;
  make_engine(EngineKind::Reference, model_, params_)->score(leads, nullptr, &expected);
  std::atomic<int> wrong{0}, native{0};
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 3; ++thread) {
    threads.emplace_back([&] {
      const auto engine = make_engine(EngineKind::Auto, model_, params_);
      ResultBlock got;
      for (int i = 0; i < 40 || (engine->name() != "native" && i < 4'000); ++i) {
        engine->score(leads, nullptr, &got);
        wrong += got.scores == expected.scores && got.grades == expected.grades ? 0 : 1;
      }
      native += engine->name() == "native" ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(native, 3);
}

// ---- Events --------------------------------------------------------------------------------------------------------

TEST_F(NativeTest, LeadsWithAnyNumberOfEvents) {
  use("lead { id: int key, least: int? }\nevent e { v: int?, w: decimal }\n"
      "score s in -50..500 {\n  +1 each e where v > 3 within 20 days, at most 5\n"
      "  +2 each e where v > least, at most 40 points decay halving every 3 days\n"
      "  +7 when count(e where v == 2) > 2\n  +9 when sum(e.w within 10 days) > 100 and least > 1\n"
      "  -3 when no e within 5 days\n  points by count(e) { 0: 0, 1..31: 1, 32: 2, 33..: 3 }\n}\n"
      "score t { +1 when s > 10 and count(e where w > 0.5) > least }\n"
      "grade g of s { A: 100.., B: 20..100, C: ..20 }\nsegment hot when g == A or t > 0\n");
  const std::vector<int> counts = {0, 1, 31, 32, 33, 10'000, 0, 64, 2, 0};
  EventBlock events;
  columns::EventColumns& e = events.types.emplace_back();
  for (const auto& field : model_->plan().events[0].fields) e.columns.emplace_back().kind = field.type.kind;
  e.begin.push_back(0);
  LeadBlock leads;
  for (const auto& field : model_->plan().fields) leads.columns.emplace_back().kind = field.type.kind;
  leads.now_us = {1'700'000'000'000'000};
  for (size_t lead = 0; lead < 3 * counts.size(); ++lead) {
    interpret::append(from_integer(static_cast<int64_t>(lead)), leads.columns[0], lead);
    interpret::append(lead % 4 == 1 ? Value() : from_integer(static_cast<int64_t>(lead % 6)), leads.columns[1], lead);
    const int count = counts[lead % counts.size()];
    for (int i = count; i > 0; --i) {
      interpret::append(from_integer(leads.now_us[0] - int64_t{i} * 3'600'000'000 / (count > 100 ? 20 : 1)),
                        e.columns[0], e.size);
      interpret::append(i % 5 == 0 ? Value() : from_integer(i % 9), e.columns[1], e.size);
      interpret::append(from_integer(i * 12'345), e.columns[2], e.size);
      ++e.size;
    }
    e.begin.push_back(static_cast<uint32_t>(e.size));
    ++leads.size;
  }
  ResultBlock expected, got;
  make_engine(EngineKind::Reference, model_, params_)->score(leads, &events, &expected);
  for (const EngineKind kind : {EngineKind::Vector, EngineKind::Native, EngineKind::Auto}) {
    const auto engine = make_engine(kind, model_, params_);
    for (int round = 0; round < 2; ++round) {
      engine->score(leads, &events, &got);
      EXPECT_EQ(got.scores, expected.scores);
      EXPECT_EQ(got.grades, expected.grades);
      EXPECT_EQ(got.segments, expected.segments);
    }
    // `auto` takes what is there already.
    EXPECT_EQ(engine->name(), kind == EngineKind::Vector ? "vector" : "native");
  }
}

}  // namespace
}  // namespace score::engine
