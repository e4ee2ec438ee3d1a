// The verb `check`: compile, tell the findings, print a phase's result.
#include <fmt/format.h>
#include <memory>

#include "cli/checks.h"
#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/ranges_text.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "runtime/engine/model.h"

namespace score::cli {

namespace {

struct CheckOptions {
  std::vector<std::string> models;
  std::string emit;
  std::string format = "text";
  bool ranges = false;
};

engine::Phase phase_of(const std::string& name) {
  return name == "ast" ? engine::Phase::Ast : name == "types" ? engine::Phase::Types : engine::Phase::Plan;
}

/// What was found so far, for `--format json`.
struct Collected {
  std::string diagnostics, ranges;
};

void tell_ranges(const CheckOptions& options, const std::string& path, const engine::Compilation& compilation,
                 std::string* json) {
  const engine::RangesReport report = engine::ranges_of(compilation);
  if (options.format == "json") {
    *json += (json->empty() ? "" : ",\n") + ranges_json(path, report);
  } else {
    say(stdout, "\n" + ranges_text(report, palette_for(stdout)));
  }
}

int check_one(const CheckOptions& options, const std::string& path, Collected* json) {
  if (const std::string wrong = data_for_rules(path); !wrong.empty()) return complain(kWrongUse, wrong);
  const engine::Compilation compilation = engine::compile_file(path);
  if (!compilation.trouble.empty()) return complain(kTrouble, compilation.trouble);
  const engine::Findings& findings = *compilation.findings;
  if (options.format == "json") {
    if (!json->diagnostics.empty() && !findings.empty()) json->diagnostics += ",\n";
    json->diagnostics += findings.json_items();
  } else {
    // What is emitted is for other programs: findings must not stand in it.
    std::FILE* stream = options.emit.empty() ? stdout : stderr;
    say(stream, findings.text(palette_for(stream).on()));
    if (options.emit.empty()) say(stdout, fmt::format("{}: {}\n", path, findings.summary()));
  }
  if (!options.emit.empty()) say(stdout, engine::emit(compilation, phase_of(options.emit)));
  const bool a_model = compilation.model != nullptr && !compilation.is_module();
  if (options.ranges && a_model) tell_ranges(options, path, compilation, &json->ranges);
  return findings.has_errors() ? kFindings : kDone;
}

int check(const CheckOptions& options) {
  int exit = kDone;
  Collected json;
  for (const std::string& path : options.models) exit = std::max(exit, check_one(options, path, &json));
  const std::string ranges = options.ranges ? ",\"ranges\":[" + json.ranges + "]" : "";
  if (options.format == "json" && options.emit.empty()) {
    say(stdout, "{\"diagnostics\":[" + json.diagnostics + "]" + ranges + "}\n");
  }
  return exit;
}

constexpr const char* kFooter = R"(Warnings do not make the exit code 1; errors do.

examples:
  score check model.score
  score check models/*.score --format json
  score check model.score --ranges
  score check model.score --emit plan

)";

}  // namespace

void add_check(CLI::App& app, Action* run) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* verb = app.add_subcommand("check", "Look for errors and doubtful rules in models");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + kExitCodes);
  verb->add_option("MODEL", options->models, "rule files")->required()->type_name("");
  verb->add_flag("--ranges", options->ranges,
                 "say what each score can be, whatever the lead, and\nwhich rules make it so");
  verb->add_option("--emit", options->emit, "print what a phase of the compiler made: ast, types\nor plan")
      ->type_name("PHASE")
      ->check(one_of({"ast", "types", "plan"}), "");
  verb->add_option("--format", options->format, "of the findings: text or json")
      ->type_name("FORMAT")
      ->check(one_of({"text", "json"}), "");
  verb->callback([options, run] { *run = [options] { return check(*options); }; });
}

}  // namespace score::cli
