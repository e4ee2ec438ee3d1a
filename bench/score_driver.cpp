// score_bench_driver: one of Score's engines as a peer of the benchmarks, over leads that are already bound columns.
//
//   score_bench_driver MODEL LEADS [--engine NAME] [--threads N] [--events NAME=FILE]... [--as-of TIME] [--limit ROWS]
//                      [--batch ROWS] [--checkpoint ROWS]... [--grade NAME]
//   score_bench_driver --engines        the names of the engines that this build has
//
// Answers on standard input as bench/README.md says: `check` with sums of the model's main score and the leads of each
// grade, `run N` with the seconds of scoring all leads once, the average of N times, and with how often memory was
// taken. With `--batch 1` every lead is a block of its own.
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <new>
#include <string>
#include <thread>
#include <vector>

#include "io/io.h"
#include "runtime/engine/batch_scorer.h"
#include "runtime/engine/versions.h"

// Counts what `operator new` gives, so that a run can say that it takes no memory.
namespace {
std::atomic<int64_t> allocations{0};
}
void* operator new(size_t size) {
  allocations.fetch_add(1, std::memory_order_relaxed);
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, size_t) noexcept {
  std::free(memory);
}

namespace score::bench {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const std::string& why) {
  fmt::print(stderr, "score_bench_driver: {}\n", why);
  std::exit(1);
}

void demand(const columns::Status& status) {
  if (!status.ok()) fail(status.message());
}

template <class Work>
double seconds_of(const Work& work) {
  const Clock::time_point start = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

class NoRejects : public columns::RejectSink {
 public:
  columns::Status reject(const columns::Reject& row) override {
    fail(fmt::format("a row was rejected: {}", row.reason));
  }
};

struct Options {
  std::vector<std::string> files;   // the model and its leads
  std::vector<std::string> events;  // NAME=FILE
  std::string engine = "auto";
  std::string as_of = "2026-11-22";
  size_t threads = 1;
  int64_t limit = INT64_MAX;
  int64_t batch = 0;
  std::vector<int64_t> checkpoints;
  std::string grade;  // "": that of the main score
};

Options parse(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    if (!word.starts_with("--")) {
      options.files.push_back(word);
      continue;
    }
    if (i + 1 == count) fail("nothing behind " + word);
    const std::string value = words[++i];
    const auto number = [&] { return std::strtoll(value.c_str(), nullptr, 10); };
    if (word == "--engine") {
      options.engine = value;
    } else if (word == "--threads") {
      options.threads = static_cast<size_t>(std::max(1LL, number()));
    } else if (word == "--events") {
      options.events.push_back(value);
    } else if (word == "--as-of") {
      options.as_of = value;
    } else if (word == "--limit") {
      options.limit = number();
    } else if (word == "--batch") {
      options.batch = number();
    } else if (word == "--grade") {
      options.grade = value;
    } else if (word == "--checkpoint") {
      options.checkpoints.push_back(number());
    } else {
      fail("there is no option " + word);
    }
  }
  if (options.files.size() != 2) fail("wants a model and a file of leads");
  return options;
}

/// The leads of a file as the blocks that an engine takes, all in memory.
class Leads {
 public:
  Leads(const Options& options, std::shared_ptr<const engine::Model> model,
        std::shared_ptr<const engine::Params> params)
      : options_(options), model_(std::move(model)), params_(std::move(params)) {
    const std::optional<int64_t> now = engine::parse_moment(options.as_of, model_.get());
    if (!now) fail("no time: " + options.as_of);
    as_of_.now_us = *now;
    if (!model_->plan().events.empty()) load_events();
    load();
  }

  std::deque<engine::ScoredBatch>& blocks() { return blocks_; }
  int64_t rows() const { return rows_; }
  double read_seconds() const { return read_seconds_; }
  double bind_seconds() const { return bind_seconds_; }

 private:
  void load_events() {
    auto store = std::make_shared<events::EventStore>(model_->shared_plan());
    for (const std::string& event : options_.events) {
      const size_t equals = event.find('=');
      const auto type = engine::find_event(*model_, event.substr(0, equals));
      if (equals == std::string::npos || !type) fail("no such event: " + event);
      io::ReadOptions read;
      read.columns = engine::wanted_event_columns(*model_, *type);
      auto opened = io::open_reader(event.substr(equals + 1), read);
      if (!opened.ok()) fail(opened.status.message());
      const bind::BindResult bound =
          engine::bind_events(*model_, *type, *opened.value->schema(), opened.value->source_columns());
      if (!bound.binding) fail("cannot bind " + event);
      engine::EventLoader loader(*type, bound.binding, store.get(), as_of_.now_us);
      for (columns::Batch batch; demand(opened.value->next(&batch)), batch.rows() > 0;) {
        demand(loader.add(batch, rejects_));
      }
    }
    demand(store->finish());
    join_ = std::make_unique<events::EventJoin>(std::move(store));
  }

  void load() {
    io::ReadOptions read;
    read.columns = engine::wanted_columns(*model_, as_of_);
    if (options_.batch > 0) read.batch_rows = options_.batch;
    auto opened = io::open_reader(options_.files[1], read);
    if (!opened.ok()) fail(opened.status.message());
    columns::BatchReader& reader = *opened.value;
    const bind::BindResult bound = engine::bind_leads(*model_, as_of_, *reader.schema(), reader.source_columns());
    if (!bound.binding) fail(bound.errors.empty() ? "cannot bind the leads" : bound.errors.front());
    engine::BatchScorer scorer(model_, params_, bound.binding, as_of_, join_.get());
    while (rows_ < options_.limit) {
      columns::Batch& batch = batches_.emplace_back();
      read_seconds_ += seconds_of([&] { demand(reader.next(&batch)); });
      if (batch.rows() == 0) break;
      batch = engine::first_rows(batch, options_.limit - rows_);
      const std::vector<int64_t> numbers(static_cast<size_t>(batch.rows()), 1);
      bind_seconds_ += seconds_of([&] { demand(scorer.bind(batch, numbers, rejects_, {}, &blocks_.emplace_back())); });
      rows_ += batch.rows();
    }
  }

  const Options& options_;
  std::shared_ptr<const engine::Model> model_;
  std::shared_ptr<const engine::Params> params_;
  engine::AsOf as_of_;
  NoRejects rejects_;
  std::unique_ptr<events::EventJoin> join_;
  std::deque<columns::Batch> batches_;  // the blocks' strings point into them
  std::deque<engine::ScoredBatch> blocks_;
  int64_t rows_ = 0;
  double read_seconds_ = 0, bind_seconds_ = 0;
};

/// Engines, one a thread, that take block after block until none is left.
class Runner {
 public:
  Runner(const Options& options, const std::shared_ptr<const engine::Model>& model,
         const std::shared_ptr<const engine::Params>& params, std::deque<engine::ScoredBatch>& blocks)
      : blocks_(blocks) {
    const std::optional<engine::EngineKind> kind = engine::engine_of_name(options.engine);
    if (!kind) fail("there is no engine " + options.engine);
    for (size_t i = 0; i < options.threads; ++i) engines_.push_back(engine::make_engine(*kind, model, params));
  }

  void run() {
    if (engines_.size() == 1) {
      for (engine::ScoredBatch& block : blocks_) engines_[0]->score(block.leads, block.event_block(), &block.results);
      return;
    }
    next_ = 0;
    std::vector<std::thread> threads;
    for (const auto& engine : engines_) {
      threads.emplace_back([&] {
        for (size_t i = next_++; i < blocks_.size(); i = next_++) {
          engine->score(blocks_[i].leads, blocks_[i].event_block(), &blocks_[i].results);
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
  }

 private:
  std::deque<engine::ScoredBatch>& blocks_;
  std::vector<std::unique_ptr<engine::Engine>> engines_;
  std::atomic<size_t> next_{0};
};

std::optional<uint32_t> grade_of(const Options& options, const plan::Plan& plan) {
  if (options.grade.empty()) return engine::main_grade(plan);
  for (uint32_t i = 0; i < plan.grades.size(); ++i) {
    if (plan.grades[i].name == options.grade) return i;
  }
  fail("there is no grade " + options.grade);
}

/// "1000":[sum of points, leads of grade 0, of grade 1, …, without one], …
std::string checks(const Options& options, const plan::Plan& plan, const std::deque<engine::ScoredBatch>& blocks) {
  const std::optional<uint32_t> score = engine::main_score(plan), grade = grade_of(options, plan);
  if (!score) fail("the model has no score");
  std::string out;
  int64_t sum = 0, rows = 0;
  std::vector<int64_t> grades(grade ? plan.enums[plan.grades[*grade].labels].members.size() : 0);
  for (const engine::ScoredBatch& block : blocks) {
    for (size_t i = 0; i < block.leads.size; ++i) {
      sum += block.results.scores[*score][i];
      const int64_t label = grade ? block.results.grades[*grade][i] : engine::kNoLabel;
      if (label != engine::kNoLabel) ++grades[static_cast<size_t>(label)];
      if (std::find(options.checkpoints.begin(), options.checkpoints.end(), ++rows) == options.checkpoints.end()) {
        continue;
      }
      out += fmt::format("{}\"{}\":[{}{}{}]", out.empty() ? "" : ",", rows, sum, grades.empty() ? "" : ",",
                         fmt::join(grades, ","));
    }
  }
  return "{" + out + "}";
}

void serve(Runner& runner, const std::string& ready, const auto& check) {
  std::cout << ready << std::endl;
  for (std::string word; std::cin >> word;) {
    if (word == "check") {
      runner.run();
      std::cout << "{\"checks\":" << check() << "}" << std::endl;
    } else if (word == "run") {
      int64_t times = 1;
      std::cin >> times;
      const int64_t before = allocations;
      const double seconds = seconds_of([&] {
        for (int64_t i = 0; i < times; ++i) runner.run();
      });
      std::cout << fmt::format("{{\"seconds\":{},\"allocations\":{}}}", seconds / static_cast<double>(times),
                               static_cast<double>(allocations - before) / static_cast<double>(times))
                << std::endl;
    }
  }
}

/// What it takes to have the same code again in this process, from the cache: nothing else is new.
double again_seconds(const Options& options, const std::shared_ptr<const engine::Model>& model,
                     std::deque<engine::ScoredBatch>& blocks) {
  if (options.engine != "native") return 0;
  const engine::ParamsResult params = engine::make_params(model, {});
  Runner(options, model, params.params, blocks).run();
  return params.params->native().made().seconds;
}

int run(int count, char** words) {
  if (count == 2 && std::string(words[1]) == "--engines") {
    for (const char* name : {"reference", "vector", "native"}) {
      if (engine::engine_of_name(name)) fmt::print("{}\n", name);
    }
    return 0;
  }
  const Options options = parse(count, words);
  engine::Compilation made;
  const double compile_seconds = seconds_of([&] { made = engine::compile_file(options.files[0]); });
  if (!made.model) fail(made.trouble.empty() ? made.findings->text(false) : made.trouble);
  const engine::ParamsResult params = engine::make_params(made.model, {});
  if (!params.params) fail(params.errors.front());
  Leads leads(options, made.model, params.params);
  std::optional<Runner> runner;
  const double engine_seconds = seconds_of([&] { runner.emplace(options, made.model, params.params, leads.blocks()); });
  const double first_seconds = seconds_of([&] { runner->run(); });
  const std::string trouble = params.params->native().trouble();
  if (options.engine == "native" && !trouble.empty()) fail("no native code: " + trouble);
  serve(*runner,
        fmt::format("{{\"ready\":true,\"rows\":{},\"compile_seconds\":{},\"read_seconds\":{},\"bind_seconds\":{},"
                    "\"engine_seconds\":{},\"first_run_seconds\":{},\"native_seconds\":{},\"again_seconds\":{}}}",
                    leads.rows(), compile_seconds, leads.read_seconds(), leads.bind_seconds(), engine_seconds,
                    first_seconds, params.params->native().made().seconds,
                    again_seconds(options, made.model, leads.blocks())),
        [&] { return checks(options, made.model->plan(), leads.blocks()); });
  return 0;
}

}  // namespace
}  // namespace score::bench

int main(int count, char** words) {
  return score::bench::run(count, words);
}
