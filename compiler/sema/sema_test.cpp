// The checker through the parser: goldens beside this file (one for each theme, every diagnostic in one of them), the
// examples of the builtin table, and what goldens cannot show.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "compiler/diag/diagnostic.h"
#include "compiler/sema/check.h"
#include "compiler/sema/constants.h"
#include "compiler/sema/print.h"
#include "compiler/sema/types.h"
#include "compiler/syntax/parse.h"

namespace score::sema {
namespace {

namespace fs = std::filesystem;

const fs::path kGoldens = fs::path(SCORE_SOURCE_DIR) / "compiler/sema/goldens";

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Findings by place, with their notes, help and edits.
std::string shown(const diag::Diagnostics& diags, const source::SourceMap& sources) {
  const auto place = [&](source::Span span) {
    const source::SourceFile& file = sources.file(span.file);
    const source::Position at = file.position(span.begin);
    return fmt::format("{}{}:{}", span.file == 0 ? "" : file.name() + ":", at.line, at.column);
  };
  std::string out;
  for (const diag::Diagnostic& d : diags.all()) {
    const char* severity = d.spec->severity == diag::Severity::Error ? "error" : "warning";
    out += fmt::format("{}: {} {}: {}\n", place(d.span), severity, d.spec->code, d.message);
    for (const diag::Note& note : d.notes) out += fmt::format("    note {}: {}\n", place(note.span), note.text);
    if (!d.help.empty()) out += fmt::format("    help: {}\n", d.help);
    for (const diag::Edit& edit : d.edits) {
      out += fmt::format("    edit {}: `{}` to `{}`\n", place(edit.span), sources.text(edit.span), edit.text);
    }
  }
  return out;
}

/// Files from memory, else from the goldens' folder.
class TestFiles : public FileLoader {
 public:
  explicit TestFiles(std::map<std::string, std::string> files = {}) : files_(std::move(files)) {}

  Loaded load(const std::string& path, size_t limit) override {
    if (const auto found = files_.find(path); found != files_.end()) return {found->second, "", ""};
    if (!fs::is_regular_file(kGoldens / path)) return {"", "", "no such file or directory"};
    return {read(kGoldens / path).substr(0, limit + 1), "", ""};
  }
  std::vector<std::string> names_in(const std::string& folder) override {
    std::vector<std::string> names;
    if (!fs::is_directory(kGoldens / folder)) return names;
    for (const auto& entry : fs::directory_iterator(kGoldens / folder)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
  }

 private:
  std::map<std::string, std::string> files_;
};

struct Checked {
  source::SourceMap sources;
  diag::Diagnostics diags;
  std::unique_ptr<Model> model;

  explicit Checked(std::string text, const CheckOptions& options = {}, std::map<std::string, std::string> files = {},
                   const ProgramLimits& limits = {}) {
    const source::FileId id = sources.add("model.score", std::move(text));
    const syntax::ParseResult parsed = syntax::parse(sources, id, diags);
    TestFiles loader(std::move(files));
    const Program program = load_program(*parsed.file, sources, diags, &loader, limits);
    if (program.parsed) model = check(program, sources, diags, options);
  }
  std::string codes() const {
    std::string out;
    for (const diag::Diagnostic& d : diags.all()) out += (out.empty() ? "" : " ") + std::string(d.spec->code);
    return out;
  }
};

/// An expression as checked, `3 : int`, or the codes of its findings.
std::string checked_in(Model& model, const std::string& text) {
  source::SourceMap sources;
  const source::FileId id = sources.add("expression", text);
  diag::Diagnostics diags;
  const syntax::ExprPtr parsed = syntax::parse_expression(sources, id, diags);
  const ExprPtr expr = parsed == nullptr ? nullptr : check_expression(*parsed, model, sources, diags);
  if (expr != nullptr) return print_expr(model, *expr) + " : " + type_text(expr->type, model.enums);
  std::string out;
  for (const diag::Diagnostic& d : diags.all()) out += (out.empty() ? "" : " ") + std::string(d.spec->code);
  return out;
}

std::string checked(const std::string& text) {
  Model model = empty_model();
  return checked_in(model, text);
}

std::vector<fs::path> golden_models() {
  std::vector<fs::path> models;
  for (const auto& entry : fs::directory_iterator(kGoldens)) {
    if (entry.path().extension() == ".score") models.push_back(entry.path());
  }
  std::sort(models.begin(), models.end());
  return models;
}

/// Compares with the golden beside the model, or writes it when SCORE_UPDATE_GOLDENS is set.
void expect_golden(const fs::path& path, const std::string& found) {
  if (std::getenv("SCORE_UPDATE_GOLDENS") != nullptr) {
    std::ofstream(path, std::ios::binary) << found;
    return;
  }
  EXPECT_EQ(found, read(path)) << "golden " << path << "; SCORE_UPDATE_GOLDENS=1 writes it anew";
}

class Golden : public testing::TestWithParam<fs::path> {};

TEST_P(Golden, Matches) {
  const fs::path path = GetParam();
  CheckOptions options;
  if (path.stem() == "limits") options = {100, 20, 50, 3, 2};
  ProgramLimits limits;
  if (path.stem() == "module_limits") limits.max_modules = limits.max_texts = 2;
  const Checked checked(read(path), options, {}, limits);
  ASSERT_NE(checked.model, nullptr);
  expect_golden(fs::path(path).replace_extension(".errors"), shown(checked.diags, checked.sources));
  if (checked.diags.has_errors()) return;
  expect_golden(fs::path(path).replace_extension(".types"), print(*checked.model));
}

INSTANTIATE_TEST_SUITE_P(Sema, Golden, testing::ValuesIn(golden_models()),
                         [](const auto& info) { return info.param.stem().string(); });

/// Adds the codes that the goldens of a folder show, in either form of a finding: `S0101: …` and `error[S0101]: …`.
void collect_codes(const fs::path& goldens, std::set<std::string>& seen) {
  static const std::regex code("\\b(S[0-9]{4})\\]?:");
  for (const auto& entry : fs::directory_iterator(goldens)) {
    if (entry.path().extension() != ".errors") continue;
    const std::string text = read(entry.path());
    for (std::sregex_iterator at(text.begin(), text.end(), code), end; at != end; ++at) seen.insert((*at)[1]);
  }
}

TEST(SemaGoldens, EveryDiagnosticStandsInOne) {
  std::set<std::string> seen;
  collect_codes(kGoldens, seen);
  collect_codes(fs::path(SCORE_SOURCE_DIR) / "compiler/analysis/goldens", seen);
  for (const diag::Spec* spec : diag::kAllSpecs) {
    if (spec->code >= "S0100")
      EXPECT_TRUE(seen.count(std::string(spec->code)) != 0) << spec->code << " is in no golden";
  }
}

TEST(SemaBuiltins, EveryExampleIsChecked) {
  const Checked sample(read(fs::path(SCORE_SOURCE_DIR) / "stdlib/builtins_sample.score"));
  ASSERT_EQ(sample.codes(), "");
  for (const stdlib::BuiltinInfo& row : stdlib::all_builtins()) {
    if (row.example.empty()) continue;
    source::SourceMap sources;
    const source::FileId id = sources.add("example", std::string(row.example));
    diag::Diagnostics diags;
    const syntax::ExprPtr parsed = syntax::parse_expression(sources, id, diags);
    ASSERT_NE(parsed, nullptr) << row.id_name;
    const ExprPtr expr = check_expression(*parsed, *sample.model, sources, diags);
    ASSERT_NE(expr, nullptr) << row.id_name << ": " << row.example << "\n" << shown(diags, sources);
    if (expr->op != Op::Constant) continue;
    std::string value = constant_text(expr->value, expr->type, sample.model->enums);
    if (expr->type.is_textual() && expr->value.known()) value = expr->value.text();
    EXPECT_EQ(value, row.shown) << row.id_name << ": " << row.example;
  }
}

TEST(SemaExpressions, LiteralsTakeTheTypeTheirContextAsksFor) {
  EXPECT_EQ(checked("3"), "3 : int");
  EXPECT_EQ(checked("3.0"), "3.0 : decimal");
  EXPECT_EQ(checked("0.1 + 0.2 == 0.3"), "true : bool");
  EXPECT_EQ(checked("sqrt(2.25)"), "1.5n : number");
  EXPECT_EQ(checked("1 / 4"), "0.25n : number");
  EXPECT_EQ(checked("7 div 2"), "3 : int");
  EXPECT_EQ(checked("2 * 3"), "6 : int");
  EXPECT_EQ(checked("2 * 1.5"), "3.0 : decimal");
  EXPECT_EQ(checked("1.5 * 1.5"), "2.25n : number");
  EXPECT_EQ(checked("50%"), "0.5 : decimal");
  EXPECT_EQ(checked("-9223372036854775808"), "-9223372036854775808 : int");
  EXPECT_EQ(checked("9223372036854775808"), "S0408");
  EXPECT_EQ(checked("0.1000000000"), "0.1 : decimal");
  EXPECT_EQ(checked("sqrt(0.1234567)"), "0.3513640562152025n : number");
  EXPECT_EQ(checked("if true then 1 else 2.5"), "1.0 : decimal");
}

TEST(SemaExpressions, ConstantsAreFoldedByTheKernels) {
  EXPECT_EQ(checked("1 / 0"), "unknown : number");
  EXPECT_EQ(checked("(1 / 0) or else 3"), "3n : number");
  EXPECT_EQ(checked("not (1 == 2) and \"b\" > \"a\""), "true : bool");
  EXPECT_EQ(checked("before(\"a@b\", \"@\")"), "\"a\" : string");
  EXPECT_EQ(checked("before(\"ab\", \"@\")"), "unknown : string?");
  EXPECT_EQ(checked("2026-01-31 + 1 month"), "2026-02-28 : date");
  EXPECT_EQ(checked("3 in [1, 2.5, 3]"), "true : bool");
  EXPECT_EQ(checked("3 in []"), "false : bool");
  EXPECT_EQ(checked("2 in 1..<2"), "false : bool");
  EXPECT_EQ(checked("min(3, 2.5, 4)"), "2.5 : decimal");
}

TEST(SemaExpressions, TimesKnowTheirZone) {
  Model model = empty_model();
  EXPECT_EQ(checked_in(model, "2026-01-31T09:00"), "2026-01-31T09:00:00Z : timestamp");
  EXPECT_EQ(checked_in(model, "2026-01-31T09:00+09:00"), "2026-01-31T00:00:00Z : timestamp");
  EXPECT_EQ(checked_in(model, "hour of 2026-01-31T23:00 in zone \"Asia/Tokyo\""), "8 : int");
  EXPECT_EQ(model.zones, (std::vector<std::string>{"UTC", "Asia/Tokyo"}));
  EXPECT_EQ(checked_in(model, "hour of now in zone \"Asia/Tokyo\""), "hour of now in zone \"Asia/Tokyo\" : int");
  EXPECT_EQ(model.zones.size(), 2u);
  const Checked tokyo("timezone \"Asia/Tokyo\"");
  EXPECT_EQ(checked_in(*tokyo.model, "2026-01-31T09:00"), "2026-01-31T00:00:00Z : timestamp");
}

TEST(SemaExpressions, ManyOverOneModel) {
  const Checked base(
      "define twice(x: int) = x + x\nlet n = 20\nlead { a: int?, t: text, s: string }\n"
      "score f { +1 when twice(a) > n }\n");
  ASSERT_EQ(base.codes(), "");
  source::SourceMap sources;
  ExpressionChecker checker(*base.model, sources);
  const auto ask = [&](const std::string& text) {
    diag::Diagnostics diags;
    const syntax::ExprPtr parsed = syntax::parse_expression(sources, sources.add("e", text), diags);
    const ExprPtr expr = checker.check(*parsed, diags);
    return expr == nullptr ? std::string(diags.all().front().spec->code)
                           : print_expr(*base.model, *expr) + " : " + type_text(expr->type, base.model->enums);
  };
  EXPECT_EQ(ask("twice(a)"), "a + a : int?");
  EXPECT_EQ(ask("twice(n)"), "40 : int");
  EXPECT_EQ(ask("f + n"), "f + 20.0 : decimal");
  EXPECT_EQ(ask("b"), "S0101");
  EXPECT_EQ(ask("t == \"X\""), "t == \"X\" : bool");
  EXPECT_EQ(ask("t == s"), "t == fold(s) : bool");
  EXPECT_EQ(ask("a is known"), "a is known : bool");
}

TEST(SemaExpressions, OverEventsAndLines) {
  const Checked base(
      "lead { path: string }\nevent visit { path: string, n: int? }\n"
      "score line for each which in [\"a\", \"b\"] { +1 each visit where lead.path == which }\n");
  ASSERT_EQ(base.codes(), "");
  EXPECT_EQ(checked_in(*base.model, "count(visit where path == lead.path) or else 0"),
            "count(visit where (visit.path == path)) or else 0 : int");
  EXPECT_EQ(checked_in(*base.model, "last(visit).n"), "last(visit.n of visit) : int?");
  EXPECT_EQ(checked_in(*base.model, "max(line.a, line.b)"), "max(line.a, line.b) : decimal");
  EXPECT_EQ(checked_in(*base.model, "line.c"), "S0126");
  EXPECT_EQ(checked_in(*base.model, "any vist"), "S0123");
  EXPECT_EQ(checked_in(*base.model, "any visit within 3 months"), "any(visit at > now - P3M) : bool");
}

TEST(SemaModel, MembersResolveByTheExpectedType) {
  const Checked base(
      "param hot: int = 3\nlead { size: enum { hot, cold }, n: int }\nscore f { +1 when n > hot }\n"
      "segment s when hot == size or size == hot or size in [hot] or size == \"hot\"\n");
  ASSERT_EQ(base.codes(), "");
  EXPECT_EQ(print_expr(*base.model, *std::get<ExprPtr>(base.model->segments[0].body)),
            "(hot == size) or (size == hot) or (size in [hot]) or (size == hot)");
  EXPECT_EQ(checked_in(*base.model, "n > cold"), "S0101");
}

TEST(SemaModel, EvaluationFollowsDependencies) {
  const Checked checked("score total = fit + 1\nscore fit { +1 }\ngrade g of total { A: 1.., B: ..1 }\n");
  ASSERT_EQ(checked.codes(), "");
  ASSERT_EQ(checked.model->evaluation.size(), 3u);
  EXPECT_EQ(checked.model->evaluation[0].index, 1u);
  EXPECT_EQ(checked.model->evaluation[1].index, 0u);
  EXPECT_EQ(checked.model->declared[0].index, 0u);
}

TEST(SemaModel, DefinesAreSharedNotCopied) {
  const Checked checked("lead { a: int }\ndefine big = a > 3\nscore f { +1 when big\n +2 when big }\n");
  ASSERT_EQ(checked.codes(), "");
  const auto& items = std::get<Group>(checked.model->scores[0].body).items;
  EXPECT_EQ(std::get<Rule>(items[0]).when, std::get<Rule>(items[1]).when);
  EXPECT_EQ(std::get<Rule>(items[0]).when, checked.model->defines[0].value);
}

std::string repeated(const std::string& part, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += part;
  return out;
}

TEST(SemaLimits, DeepAndWideInputIsAnswered) {
  const std::string lead = "lead { x: int, b: bool }\n";
  EXPECT_EQ(Checked(lead + "score f { +1 when x" + repeated(" + x", 900) + " > 3 }").codes(), "");
  EXPECT_EQ(Checked(lead + "score f { +1 when 1" + repeated(" + 1", 900) + " > x }").codes(), "");
  EXPECT_EQ(Checked(lead + "score f { +1 when " + repeated("not ", 900) + "b }").codes(), "");
  EXPECT_EQ(Checked(lead + "score f { +1 when b" + repeated(" or b", 900) + " }").codes(), "");
  std::string down = lead, up = lead + "define d0 = x\n", wide = lead + "define f0(a: int) = a + 1\n";
  for (int i = 0; i < 3000; ++i) down += fmt::format("define d{} = d{} + 1\n", i, i + 1);
  for (int i = 0; i < 3000; ++i) up += fmt::format("define d{} = d{} + 1\n", i + 1, i);
  for (int i = 0; i < 40; ++i) wide += fmt::format("define f{}(a: int) = f{}(a) + f{}(a + {})\n", i + 1, i, i, i);
  EXPECT_NE(Checked(down + "define d3000 = x\nscore f { +(d0) }").codes().find("S0218"), std::string::npos);
  EXPECT_NE(Checked(up + "score f { +(d3000) }").codes().find("S0218"), std::string::npos);
  CheckOptions options;
  options.max_expansion = 10'000;
  EXPECT_EQ(Checked(wide + "score f { +(f40(x)) }", options).codes(), "S0217");
}

TEST(SemaModules, WaysAreSeenFromTheFileThatSaysThem) {
  EXPECT_EQ(path_from("models/a.score", "b.score"), "models/b.score");
  EXPECT_EQ(path_from("./a.score", "../x/./b.score"), "../x/b.score");
  EXPECT_EQ(path_from("models/deep/a.score", "../b.score"), "models/b.score");
  EXPECT_EQ(path_from("/there/a.score", "../b.score"), "/b.score");
}

TEST(SemaModules, ADiamondIsOneModule) {
  const Checked checked(
      "use \"left.score\"\nuse \"x/right.score\"\nlead { k: left.kind? }\nscore f { +1 when right.is_a(k) }\n", {},
      {{"left.score", "module left\nenum mine { z }\nuse \"kinds.score\"\nenum kind { p }\n"},
       {"x/right.score", "module right\nuse \"../kinds.score\"\ndefine is_a(k: kinds.kind) = k == a\n"},
       {"kinds.score", "module kinds\nenum kind { a, b }\n"}});
  // `left.kind` is left's own; the clash with the one it uses is told there.
  EXPECT_EQ(checked.codes(), "S0401 S0133");
}

TEST(SemaModules, AModuleByItself) {
  EXPECT_EQ(
      Checked("module m\nparam p: int = 1\nenum e { a }\nuse std.email\ndefine f(x: text?) = domain_of(x)\n").codes(),
      "");
  EXPECT_EQ(Checked("module model\nuse \"model.score\"\n").codes(), "S0132");
}

TEST(SemaModules, DeepWaysEnd) {
  std::map<std::string, std::string> files;
  for (int i = 0; i < 100; ++i) {
    files.emplace(fmt::format("m{}.score", i),
                  fmt::format("module m{}\nuse \"m{}.score\" as n\ndefine d = n.d\n", i, i + 1));
  }
  EXPECT_EQ(Checked("use \"m0.score\"\nscore f { +1 when m0.d }\n", {}, files).codes(), "S0136");
}

}  // namespace
}  // namespace score::sema
