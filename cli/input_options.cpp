#include "cli/input_options.h"

#include "cli/checks.h"

namespace score::cli {

void add_model_and_leads(CLI::App& verb, RunOptions& options) {
  verb.add_option("MODEL", options.model, "the rule file")->required()->type_name("");
  verb.add_option("LEADS", options.inputs,
                  "files of leads, of one format: .csv .tsv .jsonl\n.parquet .arrow; - for standard input")
      ->required()
      ->type_name("");
}

void add_input_options(CLI::App& verb, RunOptions& options, RawInputOptions& raw) {
  const auto option = [&verb](const char* name, auto& target, const char* type, const char* help) {
    return verb.add_option(name, target, help)->type_name(type)->check(not_empty, "");
  };
  // Of those that may be given again each takes one value: the next argument may be a file of leads.
  option("--events", options.events, "NAME=FILE", "events of one name, with their lead's key; may be\ngiven again")
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all();
  option("--as-of", options.as_of, "TIME",
         "score as of this time; of a date: the start of that\nday in the model's zone (default: now)");
  option("--as-of-column", options.as_of_column, "COL", "score each lead as of what this column says instead");
  option("--set", options.settings, "NAME=VALUE", "set a param; may be given again")
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all();
  option("--delimiter", raw.delimiter, "C", "of CSV: one character or tab (default: found out)")
      ->check(one_character, "");
  option("--input-format", raw.input_format, "FORMAT", "csv tsv jsonl parquet arrow (default: by name)")
      ->check(format_name, "");
}

void take_over(const RawInputOptions& raw, RunOptions* options) {
  if (!raw.delimiter.empty()) options->delimiter = raw.delimiter.size() == 1 ? raw.delimiter[0] : '\t';
  if (!raw.input_format.empty()) options->input_format = io::format_of_name(raw.input_format).value;
}

}  // namespace score::cli
