// The verb `test`: run the `test` blocks of models.
#include <algorithm>
#include <fmt/format.h>
#include <memory>

#include "cli/checks.h"
#include "cli/complain.h"
#include "cli/coverage_text.h"
#include "cli/exit.h"
#include "cli/junit.h"
#include "cli/paths.h"
#include "cli/terminal.h"
#include "cli/test_text.h"
#include "cli/verbs.h"
#include "io/byte_sink.h"
#include "runtime/engine/tests.h"

namespace score::cli {

namespace {

struct TestOptions {
  std::vector<std::string> models;
  std::string filter;
  std::string format = "text";
  std::string junit;     // "": no file
  std::string coverage;  // "", text or json
  bool listing = false;
  double min_coverage = -1;  // percent of rules
};

class TestJob {
 public:
  explicit TestJob(const TestOptions& options) : options_(options), palette_(palette_for(stdout)) {}

  int run() {
    std::vector<NamedPath> models;
    for (const std::string& path : options_.models) models.push_back({path, "a rule file"});
    const std::string clash = path_clash(models, {{options_.junit, "the results"}}, "", "");
    if (!clash.empty()) return complain(kWrongUse, clash);
    int exit = kDone;
    for (const std::string& path : options_.models) exit = std::max(exit, file(path));
    if (json()) {
      tell_json();
    } else {
      tell_counts(exit);
    }
    exit = std::max(exit, check_coverage());
    return std::max(exit, write_junit());
  }

 private:
  /// JSON of the results, or of the coverage: standard output has nothing else then.
  bool json() const { return options_.format == "json" || options_.coverage == "json"; }

  int file(const std::string& path) {
    int exit = kDone;
    const engine::Compilation compilation = compile_or_complain(path, &exit);
    TestedFile& tested = files_.emplace_back(TestedFile{path, "", {}});
    if (!compilation.model) {
      tested.error = compilation.trouble.empty() ? compilation.findings->text(false) : compilation.trouble;
      return exit;
    }
    engine::TestRun made = engine::run_tests(*compilation.model, engine::Params(compilation.model), options_.filter);
    for (const engine::TestResult& result : made.results) {
      ++(result.passed() ? passed_ : failed_);
      if (!result.passed()) exit = kFindings;
      if (!result.passed() && options_.format == "text") {
        say(json() ? stderr : stdout, test_failure(result, json() ? palette_for(stderr) : palette_));
      }
    }
    if (options_.listing && !json()) {
      const source::SourceFile& source = compilation.model->sources().file(engine::kModelFile);
      listings_ += "\n" + coverage_listing(made.coverage, source, palette_);
    }
    tested.results = std::move(made.results);
    coverage_.push_back(std::move(made.coverage));
    return exit;
  }

  void tell_json() const {
    std::string tests;
    for (const TestedFile& file : files_) {
      for (const engine::TestResult& result : file.results) tests += (tests.empty() ? "" : ",\n") + test_json(result);
    }
    std::string coverage;
    for (const engine::CoverageReport& report : coverage_) {
      coverage += (coverage.empty() ? "" : ",\n") + coverage_json(report);
    }
    if (options_.format == "text") {
      say(stdout, "[" + coverage + "]\n");
    } else if (options_.coverage.empty()) {
      say(stdout, "[" + tests + "]\n");
    } else {
      say(stdout, "{\"tests\":[" + tests + "],\n\"coverage\":[" + coverage + "]}\n");
    }
  }

  void tell_counts(int exit) const {
    const bool none = passed_ + failed_ == 0;
    if (none && exit != kDone) return;
    const std::string passed = plural(passed_, "test passed", "tests passed");
    const std::string failed = fmt::format("{} failed", count_text(failed_));
    say(stdout, fmt::format("{}, {}\n", failed_ == 0 ? palette_.green(passed) : passed,
                            failed_ > 0 ? palette_.red(failed) : failed));
    if (none) {
      warn(options_.filter.empty() ? "there are no tests"
                                   : fmt::format("no test's name contains `{}`", options_.filter));
    }
    say(stdout, listings_);
    if (options_.coverage.empty()) return;
    for (const engine::CoverageReport& report : coverage_) say(stdout, "\n" + coverage_text(report, palette_));
  }

  int check_coverage() const {
    if (options_.min_coverage < 0) return kDone;
    int exit = kDone;
    for (const engine::CoverageReport& report : coverage_) {
      const engine::Share rules = report.of(engine::PointKind::Rule);
      if (rules.percent() >= options_.min_coverage) continue;
      exit = complain(kFindings, fmt::format("{}: {} of {} rules fired ({:.1f} %), which is below {:g} %", report.file,
                                             rules.part, rules.whole, rules.percent(), options_.min_coverage));
    }
    return exit;
  }

  int write_junit() const {
    if (options_.junit.empty()) return kDone;
    auto sink = io::open_sink(options_.junit);
    if (!sink.ok()) return trouble(sink.status);
    if (columns::Status status = sink.value->write(junit_xml(files_)); !status.ok()) return trouble(status);
    const columns::Status status = sink.value->finish();
    return status.ok() ? kDone : trouble(status);
  }

  const TestOptions& options_;
  Palette palette_;
  int64_t passed_ = 0, failed_ = 0;
  std::vector<TestedFile> files_;
  std::vector<engine::CoverageReport> coverage_;
  std::string listings_;
};

constexpr const char* kBareFlag = "true";  // what the parser makes of a flag without a value

constexpr const char* kFooter = R"(A failed claim shows the values of both sides and, for a score, what each rule
gave.

Coverage counts what the tests went through: rules, bands, cases and labels that
came up, and sides of conditions seen true, false and unknown.

examples:
  score test model.score
  score test models/*.score --filter "plant director"
  score test model.score --coverage --min-coverage 100
  score test models/*.score --junit results.xml

)";

}  // namespace

void add_test(CLI::App& app, Action* run) {
  auto options = std::make_shared<TestOptions>();
  CLI::App* verb = app.add_subcommand("test", "Run the test blocks of models");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + kExitCodes);
  verb->add_option("MODEL", options->models, "rule files")->required()->type_name("");
  verb->add_option("--filter", options->filter, "only tests whose name contains this")->type_name("TEXT");
  verb->add_option("--format", options->format, "text or json")
      ->type_name("FORMAT")
      ->check(one_of({"text", "json"}), "");
  verb->add_option("--junit", options->junit, "write the results here as JUnit XML, for CI servers")
      ->type_name("FILE")
      ->check(not_empty, "");
  verb->add_flag("--coverage", options->coverage, "tell what the tests went through; --coverage=json\nfor programs")
      ->check([](const std::string& text) { return text == kBareFlag ? "" : one_of({"text", "json"})(text); }, "");
  verb->add_flag("--coverage-listing", options->listing, "print the file with how often each line fired");
  verb->add_option("--min-coverage", options->min_coverage, "fail if fewer of the rules fired, in percent")
      ->type_name("P")
      ->check(percentage, "");
  verb->callback([options, run] {
    if (options->coverage == kBareFlag) options->coverage = "text";
    *run = [options] { return TestJob(*options).run(); };
  });
}

}  // namespace score::cli
