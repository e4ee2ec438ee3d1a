// The verb `eval`: answer expressions.
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "cli/checks.h"
#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/page_text.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "runtime/engine/evaluator.h"
#include "runtime/engine/value_text.h"
#include "runtime/engine/versions.h"

namespace score::cli {

namespace {

struct EvalOptions {
  std::string expression = "-";
  std::string model;
  std::string as_of;
  std::string format = "text";
};

std::string answer_json(const engine::Answer& answer) {
  if (!answer.ok) return fmt::format("{{\"error\":{}}}\n", engine::json_string(answer.error()));
  return fmt::format("{{\"value\":{},\"type\":{}}}\n", answer.json, engine::json_string(answer.type));
}

/// False if the expression has no answer. `alone`: it is the only one, so its finding is told at length.
bool answer_one(engine::Evaluator& evaluator, const std::string& expression, int64_t now_us, const EvalOptions& options,
                bool alone) {
  const engine::Answer answer = evaluator.evaluate(expression, now_us);
  if (options.format == "json") {
    say(stdout, answer_json(answer));
  } else if (answer.ok) {
    say(stdout, fmt::format("{} : {}\n", answer.value, answer.type));
  } else if (alone) {
    const Palette palette = palette_for(stderr);
    say(stderr, answer.findings->text(palette.on()) + more_line(answer.findings->codes(), palette));
  } else {
    say(stdout, fmt::format("error: {}\n", answer.error()));
  }
  return answer.ok;
}

int answer_lines(engine::Evaluator& evaluator, int64_t now_us, const EvalOptions& options) {
  bool all = true;
  std::string line;
  while (std::getline(std::cin, line)) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.find_first_not_of(" \t") == std::string::npos) continue;
    all = answer_one(evaluator, line, now_us, options, false) && all;
  }
  return all ? kDone : kFindings;
}

int eval(const EvalOptions& options) {
  engine::Compilation compilation;
  int exit = kDone;
  if (!options.model.empty()) compilation = compile_or_complain(options.model, &exit);
  if (exit != kDone) return exit;
  int64_t now_us = engine::current_time_us();
  if (!options.as_of.empty()) {
    const std::optional<int64_t> moment = engine::parse_moment(options.as_of, compilation.model.get());
    if (!moment) return complain(kWrongUse, fmt::format("`--as-of {}` is not a date or time", options.as_of));
    now_us = *moment;
  }
  const auto evaluator = options.model.empty() ? std::make_unique<engine::Evaluator>()
                                               : std::make_unique<engine::Evaluator>(std::move(compilation));
  if (options.expression == "-") return answer_lines(*evaluator, now_us, options);
  return answer_one(*evaluator, options.expression, now_us, options, true) ? kDone : kFindings;
}

constexpr const char* kFooter = R"(Prints `value : type`; as JSON {"value":...,"type":...} or {"error":...}, where
unknown is null. Without an expression, or for -, reads one a line from standard
input and answers each.

examples:
  score eval '2026-01-31 + 1 month'
  score eval '0.1 + 0.2 == 0.3' --format json
  score eval 'hot - 10' --model model.score
  score eval < expressions.txt

)";

}  // namespace

void add_eval(CLI::App& app, Action* run) {
  auto options = std::make_shared<EvalOptions>();
  CLI::App* verb = app.add_subcommand("eval", "Answer an expression");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + kExitCodes);
  verb->add_option("EXPR", options->expression, "the expression; - reads one a line from standard\ninput")
      ->type_name("");
  verb->add_option("--model", options->model, "a rule file whose names the expression may use")->type_name("FILE");
  verb->add_option("--as-of", options->as_of, "what `now` is: a date or time (default: now)")->type_name("TIME");
  verb->add_option("--format", options->format, "text or json")
      ->type_name("FORMAT")
      ->check(one_of({"text", "json"}), "");
  verb->callback([options, run] { *run = [options] { return eval(*options); }; });
}

}  // namespace score::cli
