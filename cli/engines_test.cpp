// `score run` gives the same bytes by every engine, on one thread and two, in blocks of any size: the examples' data.
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

#include "cli/run_options.h"
#include "tests/support/golden.h"

namespace score::cli {
namespace {

namespace fs = std::filesystem;
using engine::EngineKind;

const std::string kSource = SCORE_SOURCE_DIR;

class CliEnginesTest : public testing::Test {
 protected:
  CliEnginesTest() {
    std::string folder = (fs::temp_directory_path() / "score_engines_XXXXXX").string();
    EXPECT_NE(mkdtemp(folder.data()), nullptr);
    folder_ = folder;
    ::setenv("SCORE_CACHE_DIR", (folder_ + "/cache").c_str(), 1);
    options_.quiet = true;
    options_.output = folder_ + "/o.csv";
  }
  ~CliEnginesTest() override {
    ::setenv("SCORE_CACHE_DIR", "", 1);
    fs::remove_all(folder_);
  }

  std::string result(EngineKind engine, size_t threads, int64_t block_rows) {
    options_.engine = engine;
    options_.threads = threads;
    options_.block_rows = block_rows;
    testing::internal::CaptureStderr();
    EXPECT_EQ(run(options_), 0);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE}) std::signal(signal, SIG_DFL);  // other tests' are their own
    std::string made = support::read_file(options_.output);
    if (!options_.actions.empty()) made += support::read_file(options_.actions);
    return made;
  }

  void expect_agreement(const std::vector<int64_t>& blocks) {
    const std::string expected = result(EngineKind::Reference, 1, 16'384);
    EXPECT_GT(expected.size(), 500U);
    for (const EngineKind engine : {EngineKind::Reference, EngineKind::Vector, EngineKind::Native, EngineKind::Auto}) {
      for (const size_t threads : {1, 2}) {
        for (const int64_t block : blocks) {
          EXPECT_TRUE(result(engine, threads, block) == expected)
              << "engine " << static_cast<int>(engine) << ", " << threads << " threads, blocks of " << block;
        }
      }
    }
  }

  void all_events_of_b2b() {
    const std::string data = kSource + "/examples/data/b2b/";
    options_.model = kSource + "/examples/b2b_saas.score";
    options_.inputs = {data + "leads.csv"};
    for (const char* event :
         {"chat", "download", "email", "form", "opportunity", "page_view", "purchase", "search", "seminar", "webinar"})
      options_.events.push_back(std::string(event) + "=" + data + event + ".csv");
  }

  std::string folder_;
  RunOptions options_;
};

TEST_F(CliEnginesTest, Bank) {
  options_.model = kSource + "/examples/bank.score";
  options_.inputs = {kSource + "/examples/data/bank-full.csv"};
  options_.as_of = "2026-11-22";
  expect_agreement({1'024, 4'096});
  options_.limit = 2'000;
  expect_agreement({1, 7});
}

TEST_F(CliEnginesTest, AutoMovesUpWhileItRuns) {
  options_.model = kSource + "/examples/bank.score";
  options_.as_of = "2026-11-22";
  for (int i = 0; i < 5; ++i) options_.inputs.push_back(kSource + "/examples/data/bank-full.csv");
  expect_agreement({4'096});
}

TEST_F(CliEnginesTest, Rfm) {
  options_.model = kSource + "/examples/rfm.score";
  options_.inputs = {kSource + "/examples/data/rfm/customers.csv"};
  options_.events = {"purchase=" + kSource + "/examples/data/rfm/purchases.csv"};
  options_.as_of = "2025-09-30";
  expect_agreement({1, 7, 1'024, 4'096});
}

TEST_F(CliEnginesTest, B2bWithActions) {
  all_events_of_b2b();
  options_.as_of = "2026-11-22T09:00";
  options_.actions = folder_ + "/a.jsonl";
  expect_agreement({1, 7, 1'024, 4'096});
}

}  // namespace
}  // namespace score::cli
