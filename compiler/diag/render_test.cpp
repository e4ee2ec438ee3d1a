#include "compiler/diag/render.h"

#include <gtest/gtest.h>

namespace score::diag {
namespace {

class Render : public testing::Test {
 protected:
  /// The span of the first `part` in the text.
  source::Span find(std::string_view part) const {
    const auto at = static_cast<uint32_t>(sources.file(file).text().find(part));
    return {file, at, at + static_cast<uint32_t>(part.size())};
  }
  void read(std::string text) { file = sources.add("model.score", std::move(text)); }
  std::string text() const { return render_text(diags, sources, false); }

  source::SourceMap sources;
  source::FileId file = 0;
  Diagnostics diags;
};

TEST_F(Render, ShowsPlaceLineCaretsAndHelp) {
  read("score s {\n  +3 each page_view within 30, at most 3\n}\n");
  diags.report<S0019>(find("30"), "30", "`,`").with_help("write `30 days`");
  EXPECT_EQ(text(),
            "error[S0019]: `30` needs a unit here, found `,`\n"
            "  --> model.score:2:28\n"
            "   |\n"
            " 2 |   +3 each page_view within 30, at most 3\n"
            "   |                            ^^\n"
            "   = help: write `30 days`\n"
            "\n");
}

TEST_F(Render, PutsCaretsUnderWideCharacters) {
  read("`会社名` = 工場長\n");
  diags.report<S0004>(find("工場長"));
  EXPECT_EQ(text(),
            "error[S0004]: the file holds a zero byte\n"
            "  --> model.score:1:9\n"
            "   |\n"
            " 1 | `会社名` = 工場長\n"
            "   |            ^^^^^^\n"
            "\n");
}

TEST_F(Render, CountsTabsAndCombiningMarks) {
  read("\ta\te\u0301 x\n");
  diags.report<S0004>(find("x"));
  EXPECT_NE(text().find(" 1 |     a   e\u0301 x\n   |           ^\n"), std::string::npos) << text();
}

TEST_F(Render, ShowsTheEndsOfLongSpans) {
  read("a\n  b (\n    c\n    d\n  ) e\n");
  diags.report<S0004>(find("(\n    c\n    d\n  )"));
  EXPECT_EQ(text(),
            "error[S0004]: the file holds a zero byte\n"
            "  --> model.score:2:5\n"
            "   |\n"
            " 2 |   b (\n"
            "   |     ^\n"
            "... |\n"
            " 5 |   ) e\n"
            "   |   ^\n"
            "\n");
}

TEST_F(Render, ShowsNotesWithTheirOwnLines) {
  read("lead { a: int }\nlead { b: int }\n");
  diags.report<S0023>(find("lead { b"), "`lead`").note(find("lead"), "the first one");
  EXPECT_EQ(text(),
            "error[S0023]: `lead` is given twice\n"
            "  --> model.score:2:1\n"
            "   |\n"
            " 2 | lead { b: int }\n"
            "   | ^^^^^^^^\n"
            "note: the first one\n"
            "  --> model.score:1:1\n"
            "   |\n"
            " 1 | lead { a: int }\n"
            "   | ^^^^\n"
            "\n");
}

TEST_F(Render, ShowsAnEditAsTheCorrectedLine) {
  read("  +3 wehn x = 1\n");
  diags.report<S0014>(find("= 1")).fix(find("="), "==").fix(find("wehn"), "when");
  EXPECT_EQ(text(),
            "error[S0014]: `=` gives a name its value; a comparison is written `==`\n"
            "  --> model.score:1:13\n"
            "   |\n"
            " 1 |   +3 wehn x = 1\n"
            "   |             ^^^\n"
            "help: corrected\n"
            "   |\n"
            " 1 |   +3 when x == 1\n"
            "   |      ~~~~~~~~~\n"
            "\n");
}

TEST_F(Render, ShowsEditsOverLinesAndDeletions) {
  read("a {\n  b }\n}\nc\n");
  diags.report<S0017>(find("}"), '}').fix(find(" }"), "");
  EXPECT_NE(text().find("help: corrected\n   |\n 2 |   b\n"), std::string::npos) << text();
}

TEST_F(Render, CutsLongLinesAroundTheMark) {
  read(std::string(5000, 'a') + " here " + std::string(5000, 'b'));
  diags.report<S0004>(find("here"));
  const std::string made = text();
  EXPECT_LT(made.size(), 600u);
  EXPECT_NE(made.find("...aaaa"), std::string::npos);
  EXPECT_NE(made.find("^^^^\n"), std::string::npos);
  const size_t line = made.find(" | ...") + 3, marks = made.find(" |", line) + 3;
  EXPECT_EQ(made.find("here", line) - line, made.find("^^^^", marks) - marks);
}

TEST_F(Render, LetsNoControlCharacterThrough) {
  read("x \x1b[31m y\n");
  diags.report<S0008>(find("\x1b"), "\x1b[2J");
  EXPECT_EQ(text().find('\x1b'), std::string::npos);
}

TEST_F(Render, PointsBehindTheLastTextAtTheEndOfAFile) {
  read("define a = 3 +\n\n\n");
  diags.report<S0001>({file, 17, 17}, "an expression", "the end of the file");
  EXPECT_NE(text().find(" 1 | define a = 3 +\n   |               ^\n"), std::string::npos) << text();
}

TEST_F(Render, NamesOnlyTheFileForFindingsAboutAllOfIt) {
  read("x");
  diags.report<S0005>({file, 0, 0}, 99, 10);
  EXPECT_EQ(text(), "error[S0005]: the file has 99 bytes; at most 10 are read\n  --> model.score\n\n");
}

TEST_F(Render, PaintsOnRequest) {
  read("x\n");
  diags.report<S0004>({file, 0, 1});
  const std::string made = render_text(diags, sources, true);
  EXPECT_NE(made.find("\x1b[1;31merror[S0004]\x1b[0m"), std::string::npos);
}

TEST_F(Render, SaysHowManyAreNotShown) {
  diags = Diagnostics(1);
  read("x\n");
  diags.report<S0004>({file, 0, 1});
  diags.report<S0004>({file, 0, 1});
  EXPECT_NE(text().find("1 finding not shown"), std::string::npos) << text();
}

TEST_F(Render, WritesJson) {
  read("a\n\"工\" b\n");
  diags.report<S0001>(find("b"), "\"x\"", "`b`").note(find("a"), "here").with_help("do\tthis").fix(find("b"), "c");
  EXPECT_EQ(render_json(diags, sources),
            R"({"code":"S0001","severity":"error","message":"expected \"x\", found `b`","file":"model.score",)"
            R"("line":2,"column":5,"end_line":2,"end_column":6,"arguments":{"expected":"\"x\"","found":"`b`"},)"
            R"("notes":[{"message":"here","file":"model.score","line":1,"column":1,"end_line":1,"end_column":2}],)"
            R"("help":"do\tthis","edits":[{"file":"model.score","line":2,"column":5,"end_line":2,"end_column":6,)"
            R"("text":"c"}],"safe":false})");
}

TEST_F(Render, SumsUp) {
  EXPECT_EQ(summary(diags), "no findings");
  read("x\n");
  diags.report<S0004>({file, 0, 1});
  EXPECT_EQ(summary(diags), "1 error");
  diags.report<S0004>({file, 0, 1});
  EXPECT_EQ(summary(diags), "2 errors");
}

}  // namespace
}  // namespace score::diag
