// `score run` gives the same bytes, messages and exit code for every number of threads, also where it fails.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <regex>

#include "cli/command_runner.h"
#include "cli/cores.h"
#include "cli/run_options.h"
#include "tests/support/golden.h"

namespace score::cli {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string kSource = SCORE_SOURCE_DIR;
const std::string kBank = kSource + "/examples/data/bank-full.csv";

/// What is left of a run.
struct Left {
  int exit = 0;
  std::string said;                          // standard output and error, without timings
  std::map<std::string, std::string> files;  // by name
};

class ThreadsTest : public testing::Test {
 protected:
  ThreadsTest() {
    std::string folder = (fs::temp_directory_path() / "score_threads_XXXXXX").string();
    EXPECT_NE(mkdtemp(folder.data()), nullptr);
    folder_ = folder;
    fs::create_directory(folder_ + "/out");
    options_.as_of = "2026-11-22";
  }
  ~ThreadsTest() override { fs::remove_all(folder_); }

  std::string out(const std::string& name) const { return folder_ + "/out/" + name; }
  std::string file(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ + "/" + name, std::ios::binary) << text;
    return folder_ + "/" + name;
  }

  /// The first lines of a file with `bad` in place of every 37th.
  std::string with_bad_lines(const std::string& path, int count, const std::string& bad) const {
    std::ifstream from(path);
    std::string text, line;
    for (int i = 0; i < count && std::getline(from, line); ++i) text += (i % 37 == 36 ? bad : line) + "\n";
    return file("bad.csv", text);
  }

  Left run_with(size_t threads, int64_t block_rows) {
    fs::remove_all(folder_ + "/out");
    fs::create_directory(folder_ + "/out");
    RunOptions options = options_;
    options.threads = threads;
    options.block_rows = block_rows;
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    Left left;
    left.exit = run(options);
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE}) std::signal(signal, SIG_DFL);  // other tests' are their own
    left.said = testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr();
    left.said = std::regex_replace(left.said, std::regex("in [0-9.]+ s\\b|[0-9,–]+ leads a second"), "…");
    for (const auto& entry : fs::directory_iterator(folder_ + "/out")) {
      left.files[entry.path().filename()] = support::read_file(entry.path());
    }
    return left;
  }

  /// Runs `options_` on 1, 2, 3 and 8 threads, and gives what one gave.
  Left same_for_all(int64_t block_rows) {
    Left one = run_with(1, block_rows);
    for (const size_t threads : {2, 3, 8}) {
      const Left many = run_with(threads, block_rows);
      EXPECT_EQ(many.exit, one.exit) << threads << " threads";
      EXPECT_EQ(many.said, one.said) << threads << " threads";
      EXPECT_TRUE(many.files == one.files) << threads << " threads";
    }
    return one;
  }

  std::string folder_;
  RunOptions options_;
};

TEST_F(ThreadsTest, BankWithASummary) {
  options_.model = kSource + "/examples/bank.score";
  options_.inputs = {kBank};
  options_.limit = 20'000;
  options_.output = out("o.csv");
  options_.outcome = parse_outcome("y=yes");
  options_.summary = true;
  options_.as_of = "2026-11-22";
  const Left one = same_for_all(1'000);
  EXPECT_EQ(one.exit, 0) << one.said;
  EXPECT_THAT(one.said, HasSubstr("20,000 scored"));
  EXPECT_TRUE(run_with(2, 16'384).files == one.files);
}

TEST_F(ThreadsTest, EveryFormatOfOutput) {
  options_.model = kSource + "/examples/bank.score";
  options_.inputs = {kBank};
  options_.limit = 3'000;
  options_.quiet = true;
  for (const char* name : {"o.tsv", "o.jsonl", "o.parquet", "o.arrow"}) {
    options_.output = out(name);
    const Left one = same_for_all(256);
    EXPECT_EQ(one.exit, 0) << one.said;
  }
}

TEST_F(ThreadsTest, EventsActionsAndTheRunBefore) {
  const std::string data = kSource + "/examples/data/b2b/";
  options_.model = kSource + "/examples/b2b_saas.score";
  options_.inputs = {data + "leads.csv"};
  for (const char* event :
       {"chat", "download", "email", "form", "opportunity", "page_view", "purchase", "search", "seminar", "webinar"}) {
    options_.events.push_back(std::string(event) + "=" + data + event + ".csv");
  }
  options_.as_of = "2026-11-21T09:00";
  options_.output = out("o.csv");
  options_.actions = out("a.jsonl");
  const Left first = same_for_all(3);
  EXPECT_EQ(first.exit, 0) << first.said;
  EXPECT_GT(first.files.at("a.jsonl").size(), 1'000u);
  options_.previous = file("before.csv", first.files.at("o.csv"));
  options_.as_of = "2026-11-22T09:00";
  options_.summary = true;
  const Left second = same_for_all(2);
  EXPECT_EQ(second.exit, 0) << second.said;
  EXPECT_NE(second.files.at("a.jsonl"), first.files.at("a.jsonl"));
}

TEST_F(ThreadsTest, Rfm) {
  const std::string data = kSource + "/examples/data/rfm/";
  options_.model = kSource + "/examples/rfm.score";
  options_.inputs = {data + "customers.csv"};
  options_.events = {"purchase=" + data + "purchases.csv"};
  options_.as_of = "2025-09-30";
  options_.output = out("o.csv");
  options_.summary = true;
  EXPECT_EQ(same_for_all(7).exit, 0);
}

TEST_F(ThreadsTest, ModelsWithoutDataOfTheirOwn) {
  struct Case {
    const char* model;
    const char* columns;
    const char* cells;  // behind the key
    const char* events;
  };
  for (const Case& it : {
           Case{"fit_only", "id,staff,revenue,role,country", ",250,1000000.5,product,US", nullptr},
           Case{"saas_template", "email,company_size,industry,title,visits", "@x.example,90,Technology,VP Sales,4",
                nullptr},
           Case{"scorecards", "id,title,industry,revenue", ",Director of Sales,Software,5000000", "page_view"},
           Case{"account_engagement", "id,company_size,industry,country,title", ",250,Software,US,Head of sales",
                "page_view"},
       }) {
    std::string leads = std::string(it.columns) + "\n", views = "lead,at,path\n";
    for (int i = 0; i < 300; ++i) leads += "k" + std::to_string(i) + it.cells + "\n";
    for (int i = 0; i < 2'000; ++i) views += "k" + std::to_string(i * i % 400) + ",2026-11-20,/pricing\n";
    options_.model = kSource + "/examples/" + it.model + ".score";
    options_.inputs = {file("leads.csv", leads)};
    options_.output = out("o.csv");
    options_.summary = true;
    options_.events.clear();
    if (it.events != nullptr) options_.events = {std::string(it.events) + "=" + file("views.csv", views)};
    const Left one = same_for_all(16);
    EXPECT_EQ(one.exit, 0) << it.model << one.said;
    EXPECT_THAT(one.said, HasSubstr("300 scored"));
  }
}

TEST_F(ThreadsTest, WhatRulesDoIsTheSameInEveryProfile) {
  options_.model = kSource + "/examples/bank.score";
  options_.inputs = {kBank};
  options_.limit = 6'000;
  options_.quiet = true;
  options_.output = out("o.csv");
  options_.profile_out = out("p.json");
  const auto rules = [&](size_t threads) {
    std::string text = run_with(threads, 200).files.at("p.json");  // 30 blocks, 9 of them profiled
    std::vector<std::string> found;
    for (const char* part : {R"("rules":\{"engine":"vector","leads":[0-9]+)", R"("fired":[^}]*)"}) {
      const std::regex pattern(part);
      for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at) found.push_back(at->str());
    }
    std::sort(found.begin(), found.end());  // they come slowest first
    return found;
  };
  const std::vector<std::string> one = rules(1);
  EXPECT_EQ(one.size(), 10u);
  EXPECT_EQ(one.back(), R"("rules":{"engine":"vector","leads":1800)");
  EXPECT_EQ(rules(2), one);
  EXPECT_EQ(rules(4), one);
}

/// Events within the leads' lines and from files, some of both rejected.
TEST_F(ThreadsTest, NestedEventsAndRejects) {
  const std::string data = kSource + "/cli/goldens/data/";
  const std::string model = file("m.score",
                                 "model m\nlead { id: int key, size: int? }\nevent visit { path: string?, n: int? }\n"
                                 "score s {\n  +1 each visit\n  +10 each visit where n > 2\n  +100 when size > 5\n}\n"
                                 "on s rises above 3 or is new do call { why: top_reasons(2) }\n");
  std::string lines, visits = "lead,at,path,n\n";
  for (int i = 0; i < 900; ++i) {
    const std::string id = std::to_string(i);
    lines += "{\"id\":" + id + ",\"size\":" + (i % 50 == 7 ? "\"x\"" : std::to_string(i % 9)) + ",\"visit\":[";
    for (int j = 0; j < i % 4; ++j) {
      const std::string n = (i + j) % 31 == 5 ? "\"many\"" : std::to_string(j + i % 3);
      lines += std::string(j == 0 ? "" : ",") + R"({"at":"2026-11-2)" + std::to_string(j) + R"(","n":)" + n + "}";
    }
    lines += i % 41 == 11 ? "],}\n" : i % 43 == 12 ? ",3]}\n" : "]}\n";
    if (i % 6 == 0) visits += id + ",2026-11-01,/a," + (i % 60 == 0 ? "none" : "3") + "\n";
  }
  options_.model = model;
  options_.inputs = {file("leads.jsonl", lines)};
  options_.events = {"visit=" + file("visits.csv", visits)};
  options_.as_of = "2026-11-22";
  options_.output = out("o.csv");
  options_.rejects = out("rejects.csv");
  options_.actions = out("a.jsonl");
  options_.summary = true;
  const Left one = same_for_all(10);
  EXPECT_EQ(one.exit, 0) << one.said;
  EXPECT_THAT(one.files.at("rejects.csv"), HasSubstr("visit["));
  const Left whole = run_with(1, 16'384);
  EXPECT_EQ(whole.files, one.files);
  EXPECT_EQ(whole.said, one.said);
  for (const int64_t most : {0, 1, 30, 60}) {
    options_.reject_limit.rows = most;
    const Left stopped = same_for_all(10);
    EXPECT_EQ(stopped.exit, 3);
    EXPECT_FALSE(stopped.files.contains("o.csv"));
  }
}

TEST_F(ThreadsTest, RowsThatReadersReject) {
  options_.model = kSource + "/examples/bank.score";
  options_.inputs = {with_bad_lines(kBank, 5'000, "1;2"), kBank};
  options_.limit = 9'000;
  options_.output = out("o.csv");
  options_.rejects = out("rejects.csv");
  const Left one = same_for_all(100);
  EXPECT_EQ(one.exit, 0) << one.said;
  EXPECT_TRUE(run_with(1, 16'384).files == one.files);
  options_.reject_limit.rows = 50;
  const Left stopped = same_for_all(100);
  EXPECT_EQ(stopped.exit, 3) << stopped.said;
  EXPECT_THAT(stopped.said, HasSubstr("more than 50 rows rejected"));
  options_.reject_limit = {std::nullopt, 1.0};
  EXPECT_EQ(same_for_all(100).exit, 3);
}

/// Whole files of rows that nobody can read are not read to their end, nor kept in memory.
TEST_F(ThreadsTest, AReaderStopsWhenTheRunWould) {
  const std::string bank = support::read_file(kBank);
  std::string text = bank.substr(0, bank.find('\n') + 1);
  for (int i = 0; i < 10'000; ++i) text += "1;2;3\n";
  options_.model = kSource + "/examples/bank.score";
  options_.inputs = {file("bad.csv", text)};
  options_.output = out("o.csv");
  options_.rejects = out("rejects.csv");
  options_.reject_limit.rows = 5;
  const Left one = same_for_all(100);
  EXPECT_EQ(one.exit, 3);
  EXPECT_THAT(one.files.at("rejects.csv"), HasSubstr("bad.csv,7,"));
}

TEST_F(ThreadsTest, ManyInputsAndABadOneBehindThem) {
  options_.model = kSource + "/examples/bank.score";
  options_.output = "-";
  options_.limit = 1'000'000;
  const std::string few = with_bad_lines(kBank, 1'500, "x");
  options_.inputs = {few, few, few, folder_ + "/nowhere.csv"};
  Left one = same_for_all(200);
  EXPECT_EQ(one.exit, 3);
  EXPECT_THAT(one.said, HasSubstr("nowhere.csv"));
  options_.inputs.back() = file("other.csv", "a,b\n1,2\n");
  one = same_for_all(200);
  EXPECT_EQ(one.exit, 3);
  EXPECT_THAT(one.said, HasSubstr("other.csv"));
  options_.reject_limit.rows = 3;  // what comes first is told, and nothing else
  one = same_for_all(200);
  EXPECT_EQ(one.said.find("other.csv"), std::string::npos) << one.said;
}

TEST_F(ThreadsTest, AnInputThatIsBrokenInTheMiddle) {
  options_.model = kSource + "/examples/bank.score";
  options_.inputs = {kBank};
  options_.limit = 8'000;
  options_.select = {"balance", "readiness"};
  options_.output = out("o.arrow");
  options_.output_format = io::Format::ArrowStream;
  options_.quiet = true;
  const Left made = run_with(2, 500);
  ASSERT_EQ(made.exit, 0) << made.said;
  const std::string& whole = made.files.at("o.arrow");
  const std::string model = file("m.score", "model m\nlead { balance: int? }\nscore s { +1 when balance > 40 }\n");
  options_ = {};
  options_.model = model;
  options_.inputs = {file("part.arrow", whole.substr(0, whole.size() * 3 / 5))};
  options_.output = "-";
  const Left one = same_for_all(500);
  EXPECT_EQ(one.exit, 3);
  EXPECT_THAT(one.said, HasSubstr("cannot read `" + options_.inputs[0]));
}

TEST_F(ThreadsTest, AFullDisk) {
  options_.model = kSource + "/examples/bank.score";
  options_.inputs = {kBank};
  options_.output = "/dev/full";
  options_.output_format = io::Format::Csv;
  const Left one = same_for_all(512);
  EXPECT_EQ(one.exit, 3);
  EXPECT_THAT(one.said, HasSubstr("cannot write `/dev/full`: no space left on device"));
}

TEST_F(ThreadsTest, AClosedPipe) {
  for (const char* threads : {"1", "2", "4"}) {
    const CommandResult result = run_command(
        std::string("for i in 1 2 3 4 5 6 7 8; do cat examples/data/bank-full.csv; done 2>/dev/null | score run "
                    "examples/bank.score - --input-format csv -q --threads ") +
        threads + " | head -1; echo ${PIPESTATUS[1]}");
    EXPECT_EQ(result.out, "row,readiness,rank,history,worth_a_call\n3\n") << result.err;
    EXPECT_EQ(result.err, "score: cannot write `-`: broken pipe\n");
  }
}

/// While the reader waits for input that does not come, and while there is much to do.
TEST_F(ThreadsTest, CtrlC) {
  for (const char* threads : {"1", "2", "4"}) {
    for (const char* input : {"cat examples/data/bank-full.csv; exec sleep 20",
                              "while cat examples/data/bank-full.csv; do :; done 2>/dev/null"}) {
      const CommandResult result = run_command(
          std::string("mkfifo $TMP/leads; (") + input + ") >$TMP/leads & feeder=$!; score run examples/bank.score - " +
          "--input-format csv -q -o $TMP/o.csv --threads " + threads + " <$TMP/leads & sleep 0.7; kill -INT $!; " +
          "wait $!; echo $?; rm $TMP/leads; ls $TMP; kill $feeder 2>/dev/null");
      EXPECT_EQ(result.out, "130\n") << input;
      EXPECT_EQ(result.err, "score: interrupted: nothing was written to `$TMP/o.csv`\n");
    }
  }
}

TEST(Threads, AreAsManyAsThereAreCores) {
  EXPECT_GE(usable_cores(), 1u);
  EXPECT_EQ(run_command("taskset -c 0 score run examples/bank.score examples/data/bank-full.csv -q -o /dev/null "
                        "--output-format csv")
                .exit,
            0);
  for (const char* wrong : {"0", "-1", "x", "2000", "1.5"}) {
    EXPECT_EQ(run_command(std::string("score run m.score l.csv --threads ") + wrong).exit, 2) << wrong;
  }
}

}  // namespace
}  // namespace score::cli
