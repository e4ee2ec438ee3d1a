// The verb `explain`: its options.
#include <memory>

#include "cli/checks.h"
#include "cli/exit.h"
#include "cli/explain_options.h"
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
  std::string delimiter, input_format;
};

int start(const RawOptions& raw) {
  ExplainOptions options = raw.options;
  if (!raw.delimiter.empty()) options.run.delimiter = raw.delimiter.size() == 1 ? raw.delimiter[0] : '\t';
  if (!raw.input_format.empty()) options.run.input_format = io::format_of_name(raw.input_format).value;
  return explain(options);
}

}  // namespace

void add_explain(CLI::App& app, Action* run) {
  auto raw = std::make_shared<RawOptions>();
  ExplainOptions& options = raw->options;
  CLI::App* verb = app.add_subcommand("explain", "Say why a lead has its scores, and what would change them");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + kExitCodes);
  verb->add_option("MODEL", options.run.model, "the rule file")->required()->type_name("");
  verb->add_option("LEADS", options.run.inputs,
                   "files of leads, of one format: .csv .tsv .jsonl .parquet\n.arrow; - for standard input")
      ->required()
      ->type_name("");
  const auto option = [verb](const char* name, auto& target, const char* type, const char* help) {
    return verb->add_option(name, target, help)->type_name(type);
  };
  option("--id", options.ids, "ID", "the lead's key; of a model without one the row's\nnumber; may be given again")
      ->required()
      ->expected(1)
      ->take_all();
  option("--events", options.run.events, "NAME=FILE", "events of one name, with their lead's key; may be\ngiven again")
      ->expected(1)
      ->take_all();
  option("--score", options.score, "NAME", "only this score");
  option("--as-of", options.run.as_of, "TIME", "score as of this date or time (default: now)");
  option("--as-of-column", options.run.as_of_column, "COL", "score each lead as of what this column says instead");
  option("--set", options.run.settings, "NAME=VALUE", "set a param; may be given again")->expected(1)->take_all();
  option("--delimiter", raw->delimiter, "C", "of CSV: one character or tab (default: found out)")
      ->check(one_character, "");
  option("--input-format", raw->input_format, "FORMAT", "csv tsv jsonl parquet arrow (default: by name)")
      ->check(format_name, "");
  option("--format", options.format, "FORMAT", "text or json (docs/explain.md)")->check(one_of({"text", "json"}), "");
  verb->callback([raw, run] { *run = [raw] { return start(*raw); }; });
}

}  // namespace score::cli
