// The verb `check`: compile, tell the findings, mend them, print a phase's result.
#include <fmt/format.h>
#include <memory>

#include "cli/checks.h"
#include "cli/complain.h"
#include "cli/cost_text.h"
#include "cli/diff_text.h"
#include "cli/exit.h"
#include "cli/mend.h"
#include "cli/page_text.h"
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
  bool fix = false;
  bool dry_run = false;
  bool cost = false;
  bool ranges = false;
};

engine::Phase phase_of(const std::string& name) {
  return name == "ast" ? engine::Phase::Ast : name == "types" ? engine::Phase::Types : engine::Phase::Plan;
}

/// Adds JSON objects to others.
void append(std::string& items, const std::string& more) {
  if (!items.empty() && !more.empty()) items += ",\n";
  items += more;
}

/// Looks at one rule file after the other.
class Checker {
 public:
  explicit Checker(const CheckOptions& options) : options_(options) {}

  int run() {
    if (options_.dry_run && !options_.fix) return complain(kWrongUse, "--dry-run is of --fix, which is not given");
    if (options_.cost && !options_.emit.empty())
      return complain(kWrongUse, "--emit and --cost cannot be given together");
    if (options_.ranges && !options_.emit.empty())
      return complain(kWrongUse, "--emit and --ranges cannot be given together");
    if (options_.fix && !options_.emit.empty()) return complain(kWrongUse, "--emit and --fix cannot be given together");
    int exit = kDone;
    for (const std::string& path : options_.models) exit = std::max(exit, one(path));
    if (json() && options_.emit.empty()) {
      const std::string mended = options_.fix ? ",\"mended\":[" + mended_ + "]" : "";
      const std::string cost = options_.cost ? ",\"cost\":[" + costs_ + "]" : "";
      const std::string ranges = options_.ranges ? ",\"ranges\":[" + ranges_ + "]" : "";
      say(stdout,
          "{\"diagnostics\":[" + findings_ + "],\"allowed\":[" + allowed_ + "]" + mended + cost + ranges + "}\n");
    } else if (!json()) {
      tell_more();
    }
    return exit;
  }

 private:
  bool json() const { return options_.format == "json"; }
  /// What is emitted, and a diff, are for other programs: findings must not stand in them.
  std::FILE* stream() const { return options_.emit.empty() && !options_.dry_run ? stdout : stderr; }

  int one(const std::string& path) {
    if (const std::string wrong = data_for_rules(path); !wrong.empty()) return complain(kWrongUse, wrong);
    if (!options_.fix) {
      const engine::Compilation compilation = engine::compile_file(path);
      if (!compilation.trouble.empty()) return complain(kTrouble, compilation.trouble);
      mendable_ += compilation.findings->safely_mendable();
      return tell(path, compilation);
    }
    int exit = kDone;
    const engine::Mended mended = mend(path, options_.dry_run, &exit);
    if (exit != kDone) return exit;
    const bool changed = !mended.findings.empty();
    if (json()) {
      append(mended_, mended_json(path, mended));
    } else if (options_.dry_run) {
      say(stdout, diff_text(path, mended.before, mended.after, palette_for(stdout)));
    } else {
      say(stdout, mended_text(path, mended) + (changed && !mended.compilation.findings->empty() ? "\n" : ""));
    }
    return std::max<int>(tell(path, mended.compilation), options_.dry_run && changed ? kFindings : kDone);
  }

  int tell(const std::string& path, const engine::Compilation& compilation) {
    const engine::Findings& findings = *compilation.findings;
    if ((options_.cost || options_.ranges) && !json() && told_++ > 0) say(stdout, "\n");
    if (json()) {
      append(findings_, findings.json_items());
      append(allowed_, findings.allowed_json_items());
    } else {
      say(stream(), findings.text(palette_for(stream()).on()));
      if (options_.emit.empty()) say(stream(), fmt::format("{}: {}\n", path, findings.summary()));
      for (const std::string_view code : findings.codes()) codes_.push_back(code);
    }
    if (!options_.emit.empty()) {
      if (const int exit = emit(compilation); exit != kDone) return exit;
    }
    if (options_.cost && compilation.model && json()) append(costs_, cost_json(path, *compilation.model));
    if (options_.cost && compilation.model && !json())
      say(stdout, "\n" + cost_text(path, *compilation.model, palette_for(stdout)));
    if (options_.ranges && compilation.model && !compilation.is_module()) tell_ranges(path, compilation);
    return findings.has_errors() ? kFindings : kDone;
  }

  int emit(const engine::Compilation& compilation) {
    if (options_.emit != "llvm" && options_.emit != "asm") {
      say(stdout, engine::emit(compilation, phase_of(options_.emit)));
      return kDone;
    }
    const auto form = options_.emit == "llvm" ? engine::CodeForm::Llvm : engine::CodeForm::Assembly;
    const engine::EmittedCode code = engine::emit_code(compilation, form);
    if (!code.error.empty()) return complain(kTrouble, code.error);
    say(stdout, code.text);
    return kDone;
  }

  void tell_ranges(const std::string& path, const engine::Compilation& compilation) {
    const engine::RangesReport report = engine::ranges_of(compilation);
    if (json()) return append(ranges_, ranges_json(path, report));
    say(stdout, "\n" + ranges_text(report, palette_for(stdout)));
  }

  /// What to ask for next.
  void tell_more() {
    const Palette palette = palette_for(stream());
    say(stream(), more_line(codes_, palette));
    if (mendable_ == 0 || !options_.emit.empty()) return;
    say(stream(), fmt::format("`{}` mends {} of them\n", palette.bold("score check --fix"), mendable_));
  }

  const CheckOptions& options_;
  std::string findings_, allowed_, mended_, costs_, ranges_;  // JSON
  std::vector<std::string_view> codes_;
  size_t mendable_ = 0;
  size_t told_ = 0;  // files
};

constexpr const char* kFooter = R"(Warnings do not make the exit code 1; errors do. With --dry-run also a file that
would change does.

--fix makes the edits that cannot be wrong, in the files on the command line:
those that keep the meaning, and those of errors that can mean one thing only.
What is a guess, such as a name that is nearly another, it leaves to you.

A comment answers a warning, on its line or above it: `# allow S0504: why`.

--ranges shows between which ends each score lies, whatever the lead, its events
and the params, and what each rule gives to it at least and at most.

--cost counts the steps that a lead takes at most, each about a comparison of
two numbers: an estimate from the rules alone, to compare them with each other.

examples:
  score check model.score
  score check models/*.score --format json
  score check model.score --fix --dry-run
  score check model.score --cost
  score check model.score --ranges
  score check model.score --emit plan
  score check model.score --emit asm

)";

}  // namespace

void add_check(CLI::App& app, Action* run) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* verb = app.add_subcommand("check", "Look for errors and doubtful rules in models");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + kExitCodes);
  verb->add_option("MODEL", options->models, "rule files")->required()->type_name("");
  verb->add_flag("--fix", options->fix, "make the edits that cannot be wrong; tell the rest");
  verb->add_flag("--dry-run", options->dry_run, "of --fix: print what it would change as a diff");
  verb->add_flag("--cost", options->cost, "tell how much work it is, the dearest rules first");
  verb->add_flag("--ranges", options->ranges, "tell what each score can be, and by which rules");
  verb->add_option("--emit", options->emit, "print what a phase of the compiler made: ast, types,\nplan, llvm or asm")
      ->type_name("PHASE")
      ->check(one_of({"ast", "types", "plan", "llvm", "asm"}), "");
  verb->add_option("--format", options->format, "of the findings: text or json")
      ->type_name("FORMAT")
      ->check(one_of({"text", "json"}), "");
  verb->callback([options, run] { *run = [options] { return Checker(*options).run(); }; });
}

}  // namespace score::cli
