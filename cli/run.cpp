// The verb `run`: its options.
#include <fmt/format.h>
#include <memory>

#include "cli/checks.h"
#include "cli/cores.h"
#include "cli/exit.h"
#include "cli/input_options.h"
#include "cli/paths.h"
#include "cli/run_options.h"
#include "cli/verbs.h"

namespace score::cli {

namespace {

/// Options as they come, before they are known to make sense.
struct RawOptions {
  RunOptions options;
  RawInputOptions input;
  std::string max_rejects, output_format, outcome, engine = "auto", threads;
};

std::string check_limit(const std::string& text) {
  return parse_reject_limit(text) ? "" : fmt::format("`{}` is neither a number of rows nor a share such as `5%`", text);
}

std::string check_engine(const std::string& text) {
  return engine::engine_of_name(text) ? "" : fmt::format("`{}` is no engine: auto, reference, vector or native", text);
}

std::string check_threads(const std::string& text) {
  constexpr size_t kMost = 1'024;
  if (std::string wrong = whole_number(text); !wrong.empty()) return wrong;
  const bool fine = text.size() <= 4 && std::stoul(text) >= 1 && std::stoul(text) <= kMost;
  return fine ? "" : fmt::format("{} threads are not 1 to {}", text, kMost);
}

int start(const RawOptions& raw) {
  RunOptions options = raw.options;
  if (!raw.max_rejects.empty()) options.reject_limit = *parse_reject_limit(raw.max_rejects);
  take_over(raw.input, &options);
  if (!raw.output_format.empty()) options.output_format = io::format_of_name(raw.output_format).value;
  options.engine = *engine::engine_of_name(raw.engine);
  options.threads = raw.threads.empty() ? usable_cores() : std::stoull(raw.threads);
  options.outcome = parse_outcome(raw.outcome);
  for (std::string* path : {&options.output, &options.actions, &options.rejects, &options.profile_out})
    *path = output_path(*path);
  return run(options);
}

constexpr const char* kFooter = R"(Results have the model's key (else the row's number), every score, grade and
segment, and what actions must know the next time (--previous).
Rows that do not fit the model are rejected: counted, shown, kept with
--rejects. Without --max-rejects any number may be, but a run in which all are
rejected fails.
Machine code for the model is kept in ~/.cache/score, or where SCORE_CACHE_DIR
says; set and empty, nowhere.

examples:
  score run model.score leads.csv -o scored.csv
  score run model.score leads.parquet -o scored.parquet --as-of 2026-11-22
  score run model.score leads.csv -o scored.csv --summary --outcome won=yes
  score run model.score leads.csv -o today.csv --previous yesterday.csv \
            --actions actions.jsonl
  cat leads.csv | score run model.score - --input-format csv > scored.csv
)";

}  // namespace

void add_run(CLI::App& app, Action* run) {
  auto raw = std::make_shared<RawOptions>();
  RunOptions& options = raw->options;
  CLI::App* verb = app.add_subcommand("run", "Score every lead of one or more files");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + "\n" + kExitCodes);
  add_model_and_leads(*verb, options);
  const auto option = [verb](const char* name, auto& target, const char* type, const char* help) {
    return verb->add_option(name, target, help)->type_name(type)->check(not_empty, "");
  };
  option("-o,--output", options.output, "FILE", "write results here\n(default: CSV on standard output)");
  add_input_options(*verb, options, raw->input);
  option("--previous", options.previous, "FILE",
         "the output of the run before: what actions compare\nwith; without it every lead is new");
  option("--actions", options.actions, "FILE", "write the actions that fire here, as JSON Lines");
  option("--select", options.select, "NAME,...", "columns of the output: outputs and fields")
      ->delimiter(',')
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all();
  option("--limit", options.limit, "N", "read at most N rows")->check(whole_number, "");
  option("--rejects", options.rejects, "FILE", "write rejected rows here, as CSV: file, line,\ncolumn, value, reason");
  option("--max-rejects", raw->max_rejects, "N|P%", "fail when more rows are rejected")->check(check_limit, "");
  option("--output-format", raw->output_format, "FORMAT", "as --input-format, of the output")->check(format_name, "");
  option("--outcome", raw->outcome, "COL[=VALUE,...]",
         "a column that tells what became of each lead, and\nwhich values mean success, for --summary");
  option("--engine", raw->engine, "ENGINE", "auto, reference, vector or native: the same results\nat another speed")
      ->check(check_engine, "");
  option("--threads", raw->threads, "N",
         "score on so many threads: the same results, faster\n(default: the cores that this process may use)")
      ->check(check_threads, "");
  verb->add_flag("--summary", options.summary, "print a report: histogram, grades, segments, best\nleads and why");
  verb->add_flag("--profile", options.profile, "tell where the time went: by phase, by rule");
  option("--profile-out", options.profile_out, "FILE", "write that here, as JSON");
  verb->add_flag("-q,--quiet", options.quiet, "say nothing but errors");
  verb->callback([raw, run] { *run = [raw] { return start(*raw); }; });
}

}  // namespace score::cli
