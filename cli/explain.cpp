// The verb `explain`: its options.
#include <memory>

#include "cli/checks.h"
#include "cli/exit.h"
#include "cli/explain_options.h"
#include "cli/input_options.h"
#include "cli/verbs.h"

namespace score::cli {

namespace {

constexpr const char* kFooter = R"(Every rule in the order of the text: the points it gave, or the part of its
condition that was false, or the field that is missing. The lines add up to the
score. Then the grades and how far it is to the next, the segments, the missing
fields that would change the grade, and the behaviour that would lift it.

examples:
  score explain model.score leads.csv --id 00Q1
  score explain model.score leads.csv --id 00Q1 --events visit=visits.csv
  score explain model.score leads.csv --id 00Q1 --score fit --as-of 2026-11-22
  score explain model.score leads.csv --id 00Q1 --format json

)";

/// Options as they come, before they are known to make sense.
struct RawOptions {
  ExplainOptions options;
  RawInputOptions input;
};

int start(const RawOptions& raw) {
  ExplainOptions options = raw.options;
  take_over(raw.input, &options.run);
  return explain(options);
}

}  // namespace

void add_explain(CLI::App& app, Action* run) {
  auto raw = std::make_shared<RawOptions>();
  ExplainOptions& options = raw->options;
  CLI::App* verb = app.add_subcommand("explain", "Say why a lead has its scores and what changes them");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + kExitCodes);
  add_model_and_leads(*verb, options.run);
  const auto option = [verb](const char* name, auto& target, const char* type, const char* help) {
    return verb->add_option(name, target, help)->type_name(type);
  };
  option("--id", options.ids, "ID", "the lead's key; of a model without one the row's\nnumber; may be given again")
      ->required()
      ->expected(1)
      ->allow_extra_args(false)  // the next argument may be a file of leads
      ->take_all();
  option("--score", options.score, "NAME", "only this score");
  add_input_options(*verb, options.run, raw->input);
  option("--format", options.format, "FORMAT", "text or json (docs/explain.md)")->check(one_of({"text", "json"}), "");
  verb->callback([raw, run] { *run = [raw] { return start(*raw); }; });
}

}  // namespace score::cli
