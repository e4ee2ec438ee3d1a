// Whole files: what is read, what is reported, what is printed. The files stand in goldens/: those named bad_*.score
// have errors, shown in *.errors; the others have none, and their trees are in *.ast.
#include <set>

#include "compiler/diag/render.h"
#include "compiler/syntax/parse.h"
#include "compiler/syntax/print.h"
#include "tests/support/golden.h"

namespace score::syntax {
namespace {

const std::string kGoldens = std::string(SCORE_SOURCE_DIR) + "/compiler/syntax/goldens";

struct Parsed {
  explicit Parsed(const std::string& text, const std::string& name = "model.score", const Limits& limits = {}) {
    const source::FileId id = sources.add(name, text);
    result = parse(sources, id, diags, limits);
    diags.sort_by_place();
  }
  std::string shown() const { return diag::render_text(diags, sources, false); }
  std::string codes() const {
    std::string out;
    for (const diag::Diagnostic& found : diags.all()) out += (out.empty() ? "" : " ") + std::string(found.spec->code);
    return out;
  }

  source::SourceMap sources;
  diag::Diagnostics diags;
  ParseResult result;
};

std::string base_name(const std::string& path) {
  return path.substr(path.rfind('/') + 1);
}
bool is_bad(const std::string& path) {
  return base_name(path).starts_with("bad_");
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, IsAsExpected) {
  const std::string& path = GetParam();
  const Parsed parsed(support::read_file(path), base_name(path));
  EXPECT_EQ(parsed.result.ok, !is_bad(path)) << parsed.shown();
  if (is_bad(path)) {
    const std::string shown = parsed.shown() + diag::summary(parsed.diags) + "\n";
    EXPECT_TRUE(support::matches_golden(support::with_ending(path, ".errors"), shown));
  } else {
    EXPECT_TRUE(support::matches_golden(support::with_ending(path, ".ast"), dump(*parsed.result.file)));
  }
}

TEST_P(Golden, PrintsWhatItReads) {
  if (is_bad(GetParam())) GTEST_SKIP() << "a tree with errors holds guesses";
  const Parsed once(support::read_file(GetParam()));
  const std::string printed = to_source(*once.result.file);
  const Parsed again(printed);
  EXPECT_TRUE(again.result.ok) << again.shown();
  EXPECT_TRUE(equal(*once.result.file, *again.result.file)) << printed;
  EXPECT_EQ(to_source(*again.result.file), printed);
}

/// Each edit mends what it is offered for: with all of them applied, no finding with an edit is left.
TEST_P(Golden, EditsMend) {
  const Parsed parsed(support::read_file(GetParam()));
  std::vector<diag::Edit> edits;
  for (const diag::Diagnostic& found : parsed.diags.all()) {
    edits.insert(edits.end(), found.edits.begin(), found.edits.end());
  }
  std::sort(edits.begin(), edits.end(), [](const auto& a, const auto& b) { return a.span.begin > b.span.begin; });
  std::string text(parsed.sources.file(0).text());
  uint32_t changed_from = static_cast<uint32_t>(text.size()) + 1;
  for (const diag::Edit& edit : edits) {
    if (edit.span.end > changed_from) continue;  // inside another edit
    text.replace(edit.span.begin, edit.span.end - edit.span.begin, edit.text);
    changed_from = edit.span.begin;
  }
  const Parsed mended(text);
  EXPECT_LE(mended.diags.error_count(), parsed.diags.error_count() - (edits.empty() ? 0 : 1)) << text;
}

std::vector<std::string> examples() {
  std::vector<std::string> paths = support::files_in(kGoldens, ".score");
  for (std::string& path : support::files_in(std::string(SCORE_SOURCE_DIR) + "/examples", ".score")) {
    paths.push_back(std::move(path));
  }
  return paths;
}

INSTANTIATE_TEST_SUITE_P(Files, Golden, testing::ValuesIn(support::files_in(kGoldens, ".score")), [](const auto& info) {
  const std::string name = base_name(info.param);
  return name.substr(0, name.find('.'));
});

TEST(Examples, ParseAndPrint) {
  for (const std::string& path : examples()) {
    if (is_bad(path)) continue;
    const Parsed once(support::read_file(path));
    EXPECT_TRUE(once.result.ok) << path << '\n' << once.shown();
    const Parsed again(to_source(*once.result.file));
    EXPECT_TRUE(equal(*once.result.file, *again.result.file)) << path;
  }
}

/// Those that no file of goldens/ can show: what is wrong with a whole file, limits, the parser's own failure.
const std::set<std::string_view> kElsewhere = {"S0003", "S0004", "S0005", "S0006", "S0007", "S0034", "S0039", "S0041"};

TEST(Diagnostics, EachOfSyntaxIsInAGolden) {
  std::set<std::string_view> seen = kElsewhere;
  for (const std::string& path : support::files_in(kGoldens, ".score")) {
    const Parsed parsed(support::read_file(path));
    for (const diag::Diagnostic& found : parsed.diags.all()) seen.insert(found.spec->code);
  }
  for (const diag::Spec* spec : diag::kAllSpecs) {
    if (spec->code < "S0100") EXPECT_TRUE(seen.contains(spec->code)) << spec->code << ": " << spec->format;
  }
}

TEST(Diagnostics, FiveIndependentErrorsAreFive) {
  const Parsed parsed(support::read_file(kGoldens + "/bad_five.score"));
  EXPECT_EQ(parsed.codes(), "S0036 S0002 S0001 S0027 S0001");
}

TEST(Parse, KeepsWhatIsRight) {
  const Parsed parsed("lead { id: string key\n bad +\n staff: int }\ndefine a = 1 +\ndefine b = 2\n");
  EXPECT_FALSE(parsed.result.ok);
  EXPECT_EQ(to_source(*parsed.result.file), "lead {\n  id: string key\n  staff: int\n}\n\ndefine b = 2\n");
}

TEST(Parse, TakesAnyLineEndAndAByteOrderMark) {
  const std::string text = "model m\nlead {\n  a: int\n}\ndefine b = a +\n  1\n";
  std::string windows = "\xEF\xBB\xBF", old;
  for (const char c : text) {
    windows += c == '\n' ? "\r\n" : std::string(1, c);
    old += c == '\n' ? '\r' : c;
  }
  const Parsed expected(text);
  EXPECT_TRUE(expected.result.ok) << expected.shown();
  EXPECT_TRUE(equal(*Parsed(windows).result.file, *expected.result.file));
  EXPECT_TRUE(equal(*Parsed(old).result.file, *expected.result.file));
}

TEST(Parse, TakesEmptyFiles) {
  for (const char* text : {"", "\n\n", "# only a comment", "  \t", "\xEF\xBB\xBF"}) {
    const Parsed parsed(text);
    EXPECT_TRUE(parsed.result.ok) << text;
    EXPECT_TRUE(parsed.result.file->items.empty());
  }
}

TEST(Parse, SpansAreBytes) {
  const Parsed parsed("define 会社 = 1 # 注\ndefine b = 工 + 2\n");
  ASSERT_TRUE(parsed.result.ok);
  const auto& second = std::get<Define>(parsed.result.file->items[1].node);
  EXPECT_EQ(parsed.sources.text(second.body->span), "工 + 2");
  EXPECT_EQ(parsed.sources.text(second.name.span), "b");
  EXPECT_EQ(parsed.sources.text(parsed.result.file->items[0].span), "define 会社 = 1");
}

TEST(Parse, NormalisesNames) {
  const Parsed parsed("define caf\u00e9 = 1\ndefine b = cafe\u0301\n");
  ASSERT_TRUE(parsed.result.ok);
  const auto& first = std::get<Define>(parsed.result.file->items[0].node);
  const auto& second = std::get<Define>(parsed.result.file->items[1].node);
  EXPECT_EQ(first.name.text, std::get<NameRef>(second.body->node).name.text);
}

TEST(ParseExpression, ReadsOneExpression) {
  source::SourceMap sources;
  diag::Diagnostics diags;
  const ExprPtr tree = parse_expression(sources, sources.add("eval", "1 +\n\n 2 * x\n"), diags);
  ASSERT_NE(tree, nullptr);
  EXPECT_EQ(to_source(*tree), "1 + 2 * x");
  for (const char* bad : {"", "1 +", "1 2", "a = 1 b", ")", "x == 'a'", "1 < 2 < 3", "\xff", "# nothing"}) {
    diag::Diagnostics found;
    EXPECT_EQ(parse_expression(sources, sources.add("eval", bad), found), nullptr) << bad;
    EXPECT_EQ(found.error_count(), 1u) << bad << '\n' << diag::render_text(found, sources, false);
  }
}

TEST(ParseExpression, ReadsWhatItPrints) {
  source::SourceMap sources;
  for (const char* text : {"a or else -1", "--a", "not not a", "a in zone \"UTC\"", "days since last e where a > 1",
                           "-5 days", "(a) days", "x in ..=5", "`a b`.c", "f(g(1), [])", "-1 or else 2"}) {
    diag::Diagnostics diags;
    const ExprPtr once = parse_expression(sources, sources.add("eval", text), diags);
    ASSERT_NE(once, nullptr) << text << diag::render_text(diags, sources, false);
    const ExprPtr again = parse_expression(sources, sources.add("eval", to_source(*once)), diags);
    ASSERT_NE(again, nullptr) << to_source(*once);
    EXPECT_TRUE(equal(*once, *again)) << text;
  }
}

TEST(Print, EscapesStringsAndQuotesNames) {
  source::SourceMap sources;
  diag::Diagnostics diags;
  const ExprPtr tree = parse_expression(sources, sources.add("eval", R"(f("a\"\\\n\u{1}", r"\d", `if`, A+))"), diags);
  ASSERT_NE(tree, nullptr);
  EXPECT_EQ(to_source(*tree), R"(f("a\"\\\n\u{1}", r"\d", `if`, A+))");
}

}  // namespace
}  // namespace score::syntax
