// score_random: random models through all that must hold for every model.
//
//   score_random [--seed N] [--count N] [--seconds S] [--mutants|--proofs|--engines] [--attributes]
//                                                                                 search; stops at the first failure
//   score_random --seed N --print                                                 the model alone
//   score_random --seed N --files DIR                                             model and data as files
//
// A failure is made small, written to DIR (default: build/random-failure) and shown with the command that repeats it.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <string>
#include <string_view>
#include <unistd.h>

#include "tests/random/mutate.h"
#include "tests/random/properties.h"
#include "tests/random/shrink.h"

namespace score::random {
namespace {

using Clock = std::chrono::steady_clock;

struct Arguments {
  uint64_t seed = 1;
  uint64_t count = 0;  // 0: until the time is up or for ever
  int seconds = 0;
  int seed_seconds = 20;
  bool mutants = false, proofs = false, engines = false, print = false, survey = false;
  std::string keep;   // where a failure goes
  std::string files;  // where to write the seed's files
  Options options;
};

// For the handlers of signals: what to say of a crash or a hang.
char crash_note[256];
size_t crash_note_size = 0;

const char* mode_of(const Arguments& arguments) {
  return arguments.mutants ? " --mutants" : arguments.proofs ? " --proofs" : arguments.engines ? " --engines" : "";
}

void set_note(const Arguments& arguments, uint64_t seed) {
  const std::string note =
      fmt::format("\nrandom models: died at this seed; to repeat:\n  score_random --seed {} --count 1{}{}\n", seed,
                  mode_of(arguments), arguments.options.events ? "" : " --attributes");
  crash_note_size = note.copy(crash_note, sizeof crash_note);
}

void on_death() {
  [[maybe_unused]] const auto written = write(STDERR_FILENO, crash_note, crash_note_size);
}

extern "C" void on_signal(int signal) {
  on_death();
  std::signal(signal, SIG_DFL);
  std::raise(signal == SIGALRM ? SIGABRT : signal);
}

extern "C" void on_interrupt(int) {
  std::signal(SIGINT, SIG_DFL);
}

}  // namespace
}  // namespace score::random

extern "C" void __sanitizer_set_death_callback(void (*)()) __attribute__((weak));

namespace score::random {
namespace {

void guard() {
  std::signal(SIGALRM, on_signal);
  if (__sanitizer_set_death_callback != nullptr) {
    __sanitizer_set_death_callback(on_death);
    return;
  }
  for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS, SIGILL}) std::signal(signal, on_signal);
}

/// What a fault is, without its particulars: what stands in back-quotes, numbers.
std::string kind_of(const std::vector<std::string>& faults) {
  if (!faults.empty() && faults.front().starts_with("refused")) return faults.front();
  std::string kind;
  bool quoted = false;
  for (const char c : faults.empty() ? std::string() : faults.front()) {
    if (c == '\n') break;
    quoted = quoted != (c == '`');
    const bool digit = c >= '0' && c <= '9' && !kind.empty() && kind.back() == ' ';
    if (!quoted && !digit) kind += c;
  }
  return kind;
}

/// One seed in eight is for a large model, one for a small one with many leads.
Options sized(Options options, uint64_t seed) {
  if (seed % 8 == 3) {
    options.scores = 6;
    options.rules = 10;
    options.depth = 3;
    options.leads = 6;
  } else if (seed % 8 == 5) {
    options.scores = 1;
    options.rules = 2;
    options.depth = 1;
    options.leads = 80;
  }
  return options;
}

/// The seed's faults, as a mutant's text or as a whole case.
class Trial {
 public:
  Trial(const Arguments& arguments, uint64_t seed)
      : arguments_(arguments), seed_(seed), options_(sized(arguments.options, seed)) {
    if (!arguments.mutants) {
      made_ = make_case(seed, options_);
      text_ = made_.text;
      return;
    }
    Rng rng(seed ^ 0x3a7);
    text_ = mutated(ModelWriter(seed, options_).write(), ModelWriter(seed + 1, options_).write(), rng);
  }

  std::vector<std::string> run() { return of(text_); }
  const std::string& text() const { return text_; }
  const RandomCase& made() const { return made_; }

  /// The same faults for another text, and this case's data.
  std::vector<std::string> of(const std::string& text) {
    if (!arguments_.mutants) return text == text_ ? of_case(made_) : of_case(make_case_like(made_, text));
    Options tiny = options_;
    tiny.leads = 2;
    tiny.lead_events = 3;
    const RandomCase mutant = make_case_of(text, seed_, tiny);
    accepted_ = accepted_ || mutant.compiled.model != nullptr;
    std::vector<std::string> found = mutant.compiled.model ? faults(mutant) : compilation_faults(mutant.compiled);
    for (const std::vector<std::string>& more : {edit_faults(mutant.compiled), mend_faults(mutant)}) {
      found.insert(found.end(), more.begin(), more.end());
    }
    return found;
  }
  bool accepted() const { return accepted_; }

 private:
  std::vector<std::string> of_case(const RandomCase& made) const {
    if (arguments_.proofs) return range_faults(made);
    // Sizes around a word and a slice; all of them for one seed in eight, as they take long.
    if (arguments_.engines && seed_ % 8 == 0) return engine_faults(made, {1, 7, 64, 1024, 2049, 4096});
    if (arguments_.engines) return engine_faults(made, {1, 7, 65, 200});
    std::vector<std::string> found = faults(made);
    if (!made.compiled.model) return found;
    for (const std::vector<std::string>& more : {file_faults(made), action_faults(made), mend_faults(made)}) {
      found.insert(found.end(), more.begin(), more.end());
    }
    return found;
  }

  const Arguments& arguments_;
  uint64_t seed_;
  Options options_;
  RandomCase made_;
  std::string text_;
  bool accepted_ = false;
};

void write_text(const std::string& path, const std::string& text) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return;
  std::fwrite(text.data(), 1, text.size(), file);
  std::fclose(file);
}

void report(const Arguments& arguments, uint64_t seed, Trial& trial, const std::vector<std::string>& found) {
  fmt::print("seed {} fails:\n", seed);
  for (const std::string& fault : found) fmt::print("  {}\n", fault);
  const std::string kind = kind_of(found);
  const auto fails = [&](const std::string& text) {
    alarm(static_cast<unsigned>(arguments.seed_seconds));
    return kind_of(trial.of(text)) == kind;
  };
  const std::string small = shrunk(trial.text(), fails, 20'000);
  fmt::print("\nsmaller, with the same data:\n\n{}\n", small);
  for (const std::string& fault : trial.of(small)) fmt::print("  {}\n", fault);
  const std::string folder = arguments.keep.empty() ? "build/random-failure" : arguments.keep;
  const std::string command = arguments.mutants ? "" : write_files(make_case_like(trial.made(), small), folder);
  if (arguments.mutants) write_text(folder + ".score", small);
  fmt::print("\nto repeat: score_random --seed {} --count 1{}{}\n", seed, mode_of(arguments),
             arguments.options.events ? "" : " --attributes");
  if (!command.empty()) fmt::print("the small one, by hand: {}\n", command);
}

/// Counts which codes refuse models, without stopping: for work on the writer.
void survey(const Arguments& arguments) {
  std::map<std::string, std::pair<int, uint64_t>> codes;
  int refused = 0;
  for (uint64_t seed = arguments.seed; seed < arguments.seed + arguments.count; ++seed) {
    const engine::Compilation made =
        engine::compile_text("model.score", ModelWriter(seed, sized(arguments.options, seed)).write());
    refused += made.model == nullptr;
    for (const diag::Diagnostic& finding : made.findings->diagnostics().all()) {
      if (finding.spec->severity != diag::Severity::Error) continue;
      auto& entry = codes[std::string(finding.spec->code) + " " + finding.message.substr(0, 100)];
      ++entry.first;
      entry.second = seed;
      break;
    }
  }
  fmt::print("{} of {} refused\n", refused, arguments.count);
  for (const auto& [code, entry] : codes) fmt::print("{:5} (seed {}) {}\n", entry.first, entry.second, code);
}

int search(const Arguments& arguments) {
  guard();
  std::signal(SIGINT, on_interrupt);
  const Clock::time_point start = Clock::now();
  const auto elapsed = [&] { return std::chrono::duration<double>(Clock::now() - start).count(); };
  uint64_t done = 0, accepted = 0;
  double slowest = 0;
  uint64_t slowest_seed = 0;
  constexpr double kBetweenSigns = 30;
  double next_sign = kBetweenSigns;
  for (uint64_t seed = arguments.seed;; ++seed) {
    const bool enough = arguments.count > 0 && done >= arguments.count;
    const bool late = arguments.seconds > 0 && elapsed() >= arguments.seconds;
    const bool interrupted = done > 0 && std::signal(SIGINT, on_interrupt) == SIG_DFL;
    if (enough || late || interrupted) break;
    set_note(arguments, seed);
    alarm(static_cast<unsigned>(arguments.seed_seconds));
    const double before = elapsed();
    Trial trial(arguments, seed);
    const std::vector<std::string> found = trial.run();
    alarm(0);
    ++done;
    if (elapsed() > next_sign) {
      fmt::print("   {} done, {:.0f} s\n", done, elapsed());
      std::fflush(stdout);
      next_sign += kBetweenSigns;
    }
    accepted += trial.accepted();
    if (elapsed() - before > slowest) slowest = elapsed() - before, slowest_seed = seed;
    if (found.empty()) continue;
    report(arguments, seed, trial, found);
    return 1;
  }
  fmt::print("{} {} from seed {}, {:.1f} s, all well; slowest {:.2f} s (seed {})\n", done,
             arguments.mutants ? "mutants" : "models", arguments.seed, elapsed(), slowest, slowest_seed);
  if (arguments.mutants) fmt::print("{} of them still compiled\n", accepted);
  return 0;
}

bool parse(int count, char** words, Arguments& out) {
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    const auto next = [&] { return i + 1 < count ? words[++i] : ""; };
    if (word == "--seed") {
      out.seed = std::strtoull(next(), nullptr, 10);
    } else if (word == "--count") {
      out.count = std::strtoull(next(), nullptr, 10);
    } else if (word == "--seconds") {
      out.seconds = std::atoi(next());
    } else if (word == "--seed-seconds") {
      out.seed_seconds = std::atoi(next());
    } else if (word == "--mutants") {
      out.mutants = true;
    } else if (word == "--proofs") {
      out.proofs = true;
    } else if (word == "--engines") {
      out.engines = true;
    } else if (word == "--attributes") {
      out.options.events = false;
    } else if (word == "--print") {
      out.print = true;
    } else if (word == "--survey") {
      out.survey = true;
    } else if (word == "--files") {
      out.files = next();
    } else if (word == "--keep") {
      out.keep = next();
    } else {
      fmt::print(stderr, "score_random does not know `{}`\n", word);
      return false;
    }
  }
  return true;
}

int run(int count, char** words) {
  Arguments arguments;
  if (!parse(count, words, arguments)) return 2;
  if (arguments.print) {
    Trial trial(arguments, arguments.seed);
    fmt::print("{}", trial.text());
    return 0;
  }
  if (arguments.survey) {
    survey(arguments);
    return 0;
  }
  if (!arguments.files.empty()) {
    fmt::print("{}\n",
               write_files(make_case(arguments.seed, sized(arguments.options, arguments.seed)), arguments.files));
    return 0;
  }
  return search(arguments);
}

}  // namespace
}  // namespace score::random

int main(int count, char** words) {
  return score::random::run(count, words);
}
