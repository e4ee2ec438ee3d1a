// score_bench_phases: where the time of a run goes, phase by phase and engine by engine.
//
//   score_bench_phases MODEL LEADS [--rounds R] [--repeat N] [--without-reference] [--set NAME=VALUE]...
//
// Reads, binds and scores LEADS with each engine and each instruction set that runs here, in turns; prints the median
// of R rounds (default 5) as millions of leads a second. The vector interpreter scores each block N times (default 5)
// for one time. One thread. For models without events.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "io/io.h"
#include "runtime/engine/batch_scorer.h"
#include "runtime/engine/interpreter_engine.h"
#include "runtime/vector/evaluator.h"

namespace score::bench {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

class NoRejects : public columns::RejectSink {
 public:
  columns::Status reject(const columns::Reject&) override { return {}; }
};

struct Phase {
  std::string name;
  std::vector<double> seconds;  // of each round

  double median() const {
    std::vector<double> sorted = seconds;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
  }
};

int fail(const std::string& why) {
  fmt::print(stderr, "score_bench_phases: {}\n", why);
  return 1;
}

class Bench {
 public:
  Bench(std::shared_ptr<const engine::Model> model, std::shared_ptr<const engine::Params> params, std::string path)
      : model_(std::move(model)), params_(std::move(params)), path_(std::move(path)) {
    phases_.push_back({"read", {}});
    phases_.push_back({"bind", {}});
    phases_.push_back({"score, reference", {}});
    reference_ = std::make_unique<engine::InterpreterEngine>(model_, params_);
    for (const vector::Isa isa : {vector::Isa::Baseline, vector::Isa::Avx2, vector::Isa::Avx512}) {
      if (!vector::runs(isa)) continue;
      phases_.push_back({fmt::format("score, vector on {}", vector::name_of(isa)), {}});
      evaluators_.push_back(std::make_unique<vector::Evaluator>(model_->plan(), params_->values(), isa));
    }
  }

  std::string round() {
    for (Phase& phase : phases_) phase.seconds.push_back(0);
    leads_ = 0;
    const std::string why = file();
    for (size_t i = 3; i < phases_.size(); ++i) phases_[i].seconds.back() /= repeat;
    return why;
  }

  void print() const {
    fmt::print("{} leads\n", leads_);
    for (const Phase& phase : phases_) {
      if (phase.median() == 0) continue;  // left out
      fmt::print("{:28} {:10.3f} M leads/s {:10.1f} ns a lead\n", phase.name,
                 static_cast<double>(leads_) / phase.median() / 1e6,
                 phase.median() / static_cast<double>(leads_) * 1e9);
    }
  }

 private:
  template <class Work>
  void timed(size_t phase, const Work& work) {
    const Clock::time_point start = Clock::now();
    work();
    phases_[phase].seconds.back() += seconds_since(start);
  }

  std::string file() {
    io::ReadOptions options;
    options.columns = engine::wanted_columns(*model_, {});
    auto opened = io::open_reader(path_, options);
    if (!opened.ok()) return opened.status.message();
    columns::BatchReader& reader = *opened.value;
    const bind::BindResult bound = engine::bind_leads(*model_, {}, *reader.schema(), reader.source_columns());
    if (!bound.binding) return bound.errors.empty() ? "cannot bind" : bound.errors.front();
    engine::BatchScorer scorer(model_, params_, bound.binding, {}, nullptr);
    NoRejects rejects;
    while (true) {
      columns::Batch batch;
      columns::Status status;
      timed(0, [&] { status = reader.next(&batch); });
      if (!status.ok()) return status.message();
      if (batch.rows() == 0) return "";
      const std::vector<int64_t> numbers(static_cast<size_t>(batch.rows()), 1);
      timed(1, [&] { status = scorer.bind(batch, numbers, rejects, {}, &block_); });
      if (!status.ok()) return status.message();
      leads_ += block_.leads.size;
      if (with_reference) timed(2, [&] { reference_->score(block_.leads, nullptr, &expected_); });
      for (size_t i = 0; i < evaluators_.size(); ++i) {
        timed(3 + i, [&] {
          for (int n = 0; n < repeat; ++n) evaluators_[i]->score(block_.leads, nullptr, &block_.results);
        });
        if (with_reference && block_.results.scores != expected_.scores) return "the engines differ";
      }
    }
  }

 public:
  int repeat = 5;
  bool with_reference = true;

 private:
  std::shared_ptr<const engine::Model> model_;
  std::shared_ptr<const engine::Params> params_;
  std::string path_;
  std::vector<Phase> phases_;
  std::unique_ptr<engine::InterpreterEngine> reference_;
  std::vector<std::unique_ptr<vector::Evaluator>> evaluators_;
  engine::ScoredBatch block_;
  engine::ResultBlock expected_;
  size_t leads_ = 0;
};

int run(int count, char** words) {
  std::vector<std::string> plain, settings;
  int repeat = 5, rounds = 5;
  bool with_reference = true;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const auto next = [&] { return i + 1 < count ? words[++i] : ""; };
    if (word == "--repeat") {
      repeat = std::max(1, std::atoi(next()));
    } else if (word == "--rounds") {
      rounds = std::max(1, std::atoi(next()));
    } else if (word == "--without-reference") {
      with_reference = false;
    } else if (word == "--set") {
      settings.push_back(next());
    } else {
      plain.push_back(word);
    }
  }
  if (plain.size() != 2) return fail("wants a model and a file of leads");
  const engine::Compilation made = engine::compile_file(plain[0]);
  if (!made.model) return fail(made.trouble.empty() ? made.findings->text(false) : made.trouble);
  if (!made.model->plan().events.empty()) return fail("the model has events");
  const engine::ParamsResult params = engine::make_params(made.model, settings);
  if (!params.params) return fail(params.errors.front());
  Bench bench(made.model, params.params, plain[1]);
  bench.repeat = repeat;
  bench.with_reference = with_reference;
  for (int i = 0; i < rounds; ++i) {
    const std::string why = bench.round();
    if (!why.empty()) return fail(why);
  }
  bench.print();
  return 0;
}

}  // namespace
}  // namespace score::bench

int main(int count, char** words) {
  return score::bench::run(count, words);
}
