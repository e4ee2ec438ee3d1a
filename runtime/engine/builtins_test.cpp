// Runs every example of the table of builtins, and holds docs/builtins.md to the table.
#include "stdlib/builtins.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

#include "runtime/engine/evaluator.h"
#include "tests/support/golden.h"

namespace score::engine {
namespace {

using stdlib::BuiltinInfo;
using stdlib::Form;

constexpr int64_t kSundayMorning = 1795338000000000;  // 2026-11-22T09:00Z

const std::string kRoot = SCORE_SOURCE_DIR;

TEST(Builtins, EveryExampleGivesWhatTheTableSays) {
  Compilation sample = compile_file(kRoot + "/stdlib/builtins_sample.score");
  ASSERT_NE(sample.model, nullptr) << sample.findings->text(false);
  Evaluator evaluator(std::move(sample));
  size_t examples = 0;
  for (const BuiltinInfo& row : stdlib::all_builtins()) {
    if (row.example.empty()) continue;
    ++examples;
    const Answer answer = evaluator.evaluate(std::string(row.example), kSundayMorning);
    EXPECT_TRUE(answer.ok) << row.id_name << ": " << row.example << ": " << answer.error();
    EXPECT_EQ(answer.value, row.shown) << row.id_name << ": " << row.example;
  }
  EXPECT_GT(examples, 300u);
}

/// `a + b`, `abs(a)`, `days between a and b`: the row's name with its parameters' types.
std::string signature(const BuiltinInfo& row) {
  std::vector<std::string> types;
  for (const stdlib::Type type : row.params()) types.emplace_back(stdlib::type_name(type));
  std::string text;
  if (row.form == Form::Operator) {
    text = types.size() == 1 ? std::string(row.name) + " " + types[0]
                             : types[0] + " " + std::string(row.name) + " " + types[1];
  } else if (row.form == Form::Function) {
    text = std::string(row.name) + "(";
    for (size_t i = 0; i < types.size(); ++i) text += (i == 0 ? "" : ", ") + types[i];
    text += ")";
  } else {
    size_t next = 0;
    for (size_t at = 0; at < row.name.size(); ++at) {
      const bool blank = row.name[at] == '_' && (at == 0 || row.name[at - 1] == ' ');  // not that of `iso_week`
      text += blank ? types.at(next++) : std::string(1, row.name[at]);
    }
  }
  return text + " → " + std::string(stdlib::type_name(row.result)) +
         (row.known == stdlib::Known::OptionalResult ? "?" : "");
}

std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '|' ? std::string("\\|") : std::string(1, c);
  return out;
}

std::string section(Form form, const char* title) {
  std::string out = std::string("\n## ") + title + "\n";
  std::set<std::string_view> done;
  for (const BuiltinInfo& first : stdlib::all_builtins()) {
    if (first.form != form || !done.insert(first.name).second) continue;
    out += "\n### `" + std::string(first.name) + "`\n\n| from what to what | meaning | example |\n|---|---|---|\n";
    for (const stdlib::BuiltinId id : stdlib::builtins_named(first.name)) {
      const BuiltinInfo& row = stdlib::builtin(id);
      if (row.form != form) continue;
      out += "| `" + cell(signature(row)) + "` | " + cell(row.doc) + " | `" + cell(row.example) + "` gives `" +
             cell(row.shown) + "` |\n";
    }
  }
  return out;
}

TEST(Builtins, ReferencePageIsMadeFromTheTable) {
  std::string page =
      "# Builtins\n\nMade from the table in `stdlib/builtins/`; every example runs as a test, over\n"
      "[this model](../stdlib/builtins_sample.score) on 2026-11-22T09:00. Each is unknown when one of its arguments "
      "is.\n";
  page += section(Form::Function, "Functions");
  page += section(Form::Phrase, "Phrases");
  page += section(Form::Operator, "Operators");
  EXPECT_TRUE(support::matches_golden(kRoot + "/docs/builtins.md", page));
}

}  // namespace
}  // namespace score::engine
