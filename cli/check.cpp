// The verb `check`: compile, tell the findings, print a phase's result.
#include <fmt/format.h>
#include <memory>

#include "cli/checks.h"
#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "runtime/engine/model.h"

namespace score::cli {

namespace {

struct CheckOptions {
  std::vector<std::string> models;
  std::string emit;
  std::string format = "text";
};

engine::Phase phase_of(const std::string& name) {
  return name == "ast" ? engine::Phase::Ast : name == "types" ? engine::Phase::Types : engine::Phase::Plan;
}

int check_one(const CheckOptions& options, const std::string& path, std::string* json) {
  if (const std::string wrong = data_for_rules(path); !wrong.empty()) return complain(kWrongUse, wrong);
  const engine::Compilation compilation = engine::compile_file(path);
  if (!compilation.trouble.empty()) return complain(kTrouble, compilation.trouble);
  const engine::Findings& findings = *compilation.findings;
  if (options.format == "json") {
    if (!json->empty() && !findings.empty()) *json += ",\n";
    *json += findings.json_items();
  } else {
    // What is emitted is for other programs: findings must not stand in it.
    std::FILE* stream = options.emit.empty() ? stdout : stderr;
    say(stream, findings.text(palette_for(stream).on()));
    if (options.emit.empty()) say(stdout, fmt::format("{}: {}\n", path, findings.summary()));
  }
  if (!options.emit.empty()) say(stdout, engine::emit(compilation, phase_of(options.emit)));
  return findings.has_errors() ? kFindings : kDone;
}

int check(const CheckOptions& options) {
  int exit = kDone;
  std::string json;
  for (const std::string& path : options.models) exit = std::max(exit, check_one(options, path, &json));
  if (options.format == "json" && options.emit.empty()) say(stdout, "{\"diagnostics\":[" + json + "]}\n");
  return exit;
}

constexpr const char* kFooter = R"(Warnings do not make the exit code 1; errors do.

examples:
  score check model.score
  score check models/*.score --format json
  score check model.score --emit plan

)";

}  // namespace

void add_check(CLI::App& app, Action* run) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* verb = app.add_subcommand("check", "Look for errors and doubtful rules in models");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + kExitCodes);
  verb->add_option("MODEL", options->models, "rule files")->required()->type_name("");
  verb->add_option("--emit", options->emit, "print what a phase of the compiler made: ast, types\nor plan")
      ->type_name("PHASE")
      ->check(one_of({"ast", "types", "plan"}), "");
  verb->add_option("--format", options->format, "of the findings: text or json")
      ->type_name("FORMAT")
      ->check(one_of({"text", "json"}), "");
  verb->callback([options, run] { *run = [options] { return check(*options); }; });
}

}  // namespace score::cli
