// The verb `test`: run the `test` blocks of models.
#include <algorithm>
#include <fmt/format.h>
#include <memory>

#include "cli/checks.h"
#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/terminal.h"
#include "cli/test_text.h"
#include "cli/verbs.h"
#include "runtime/engine/tests.h"

namespace score::cli {

namespace {

struct TestOptions {
  std::vector<std::string> models;
  std::string filter;
  std::string format = "text";
};

struct Totals {
  int64_t passed = 0, failed = 0;
};

int test_one(const TestOptions& options, const std::string& path, Totals* totals, std::string* json) {
  int exit = kDone;
  const engine::Compilation compilation = compile_or_complain(path, &exit);
  if (!compilation.model) return exit;
  const engine::Params params(compilation.model);
  const std::vector<engine::TestResult> results = engine::run_tests(*compilation.model, params, options.filter);
  const Palette palette = palette_for(stdout);
  for (const engine::TestResult& result : results) {
    ++(result.passed() ? totals->passed : totals->failed);
    if (options.format == "json") {
      *json += (json->empty() ? "" : ",\n") + test_json(result);
    } else if (!result.passed()) {
      say(stdout, test_failure(result, palette));
    }
  }
  const bool failed = std::any_of(results.begin(), results.end(), [](const auto& result) { return !result.passed(); });
  return failed ? kFindings : kDone;
}

int test(const TestOptions& options) {
  int exit = kDone;
  Totals totals;
  std::string json;
  for (const std::string& path : options.models) exit = std::max(exit, test_one(options, path, &totals, &json));
  if (options.format == "json") {
    say(stdout, "[" + json + "]\n");
    return exit;
  }
  if (totals.passed + totals.failed == 0 && exit != kDone) return exit;
  const Palette palette = palette_for(stdout);
  const std::string passed = plural(totals.passed, "test passed", "tests passed");
  const std::string failed = fmt::format("{} failed", count_text(totals.failed));
  say(stdout, fmt::format("{}, {}\n", totals.failed == 0 ? palette.green(passed) : passed,
                          totals.failed > 0 ? palette.red(failed) : failed));
  if (totals.passed + totals.failed == 0 && exit == kDone) {
    warn(options.filter.empty() ? "there are no tests" : fmt::format("no test's name contains `{}`", options.filter));
  }
  return exit;
}

constexpr const char* kFooter = R"(A failed claim shows the values of both sides and, for a score, what each rule
gave.

examples:
  score test model.score
  score test models/*.score --filter "plant director"

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
  verb->callback([options, run] { *run = [options] { return test(*options); }; });
}

}  // namespace score::cli
