// The verb `explain`: its options.
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>

#include "cli/checks.h"
#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/explain_options.h"
#include "cli/input_options.h"
#include "cli/json.h"
#include "cli/page_text.h"
#include "cli/verbs.h"
#include "runtime/engine/codes.h"

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

Of the code of a finding it says more: when it appears, why it matters and what
to do, with a rule file that has it and one that has not.

  score explain S0504
  score explain --list

)";

/// Options as they come, before they are known to make sense.
struct RawOptions {
  ExplainOptions options;
  RawInputOptions input;
  bool list = false;
};

using Codes = std::vector<engine::CodeInfo>;

std::string code_json(const engine::CodeInfo& code) {
  return Json::object()
      .add_text("code", code.code)
      .add_text("severity", code.severity)
      .add_text("family", code.family)
      .add_text("message", code.message)
      .add_text("page", code.page)
      .str();
}

int tell(const Codes& codes, const RawOptions& raw) {
  const Palette palette = palette_for(stdout);
  const size_t width = terminal_width(stdout);
  std::string text;
  if (raw.options.format == "json") {
    text = json_array(codes, code_json) + "\n";
  } else if (raw.list) {
    text = code_list(codes, width, palette);
  } else {
    for (const engine::CodeInfo& code : codes) text += (text.empty() ? "" : "\n") + page_text(code, width, palette);
  }
  say(stdout, text);
  return kDone;
}

/// By number: a code has no letters to mistake.
std::string nearest_code(const std::string& code, const std::vector<std::string>& known) {
  const auto distance = [&](const std::string& other) {
    return std::abs(std::atoi(code.c_str() + 1) - std::atoi(other.c_str() + 1));
  };
  return *std::min_element(known.begin(), known.end(),
                           [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
}

int explain_codes(const RawOptions& raw) {
  const Codes all = engine::all_codes();
  std::vector<std::string> known;
  for (const engine::CodeInfo& code : all) known.emplace_back(code.code);
  std::vector<std::string> asked = raw.options.run.inputs;
  asked.insert(asked.begin(), raw.options.run.model);
  Codes found;
  for (const std::string& written : asked) {
    const std::string code = engine::code_of(written);
    if (code.empty()) return complain(kWrongUse, fmt::format("`{}` is not the code of a finding", written));
    const auto place = std::find(known.begin(), known.end(), code);
    if (place == known.end()) {
      return complain(kWrongUse, fmt::format("no finding has the code `{}`; the nearest is `{}`\n"
                                             "`score explain --list` lists them all",
                                             code, nearest_code(code, known)));
    }
    found.push_back(all[static_cast<size_t>(place - known.begin())]);
  }
  return tell(found, raw);
}

int start(const RawOptions& raw) {
  if (raw.list) return tell(engine::all_codes(), raw);
  if (!engine::code_of(raw.options.run.model).empty()) return explain_codes(raw);
  ExplainOptions options = raw.options;
  take_over(raw.input, &options.run);
  return explain(options);
}

}  // namespace

void add_explain(CLI::App& app, Action* run) {
  auto raw = std::make_shared<RawOptions>();
  ExplainOptions& options = raw->options;
  CLI::App* verb =
      app.add_subcommand("explain", "Say why a lead has its scores and what changes them,\nor what a finding means");
  verb->group("Verbs");
  verb->footer(std::string(kFooter) + kExitCodes);
  add_model_and_leads(*verb, options.run);
  const auto option = [verb](const char* name, auto& target, const char* type, const char* help) {
    return verb->add_option(name, target, help)->type_name(type);
  };
  CLI::Option* id =
      option("--id", options.ids, "ID", "the lead's key; of a model without one the row's\nnumber; may be given again")
          ->required()
          ->expected(1)
          ->allow_extra_args(false)  // the next argument may be a file of leads
          ->take_all();
  option("--score", options.score, "NAME", "only this score");
  add_input_options(*verb, options.run, raw->input);
  option("--format", options.format, "FORMAT", "text or json (docs/explain.md)")->check(one_of({"text", "json"}), "");
  CLI::Option* model = verb->get_option("MODEL");
  CLI::Option* leads = verb->get_option("LEADS");
  // The code of a finding has neither leads nor an id.
  const auto ask_less = [=] {
    for (CLI::Option* needless : {model, leads, id}) needless->required(false);
  };
  model->each([=](const std::string& text) {
    if (!engine::code_of(text).empty()) ask_less();
  });
  verb->add_flag("--list", raw->list, "list the codes of all findings")->each([=](const std::string&) { ask_less(); });
  verb->callback([raw, run] { *run = [raw] { return start(*raw); }; });
}

}  // namespace score::cli
