#include "compiler/source/csv.h"

#include <gtest/gtest.h>

namespace score::source {
namespace {

std::string rows_of(const std::string& text) {
  SourceMap sources;
  CsvReader reader(sources, sources.add("t.csv", text));
  CsvRow row;
  std::string out;
  while (reader.next(row)) {
    const Position at = sources.file(0).position(row.span.begin);
    out += std::to_string(at.line) + ":";
    for (const CsvCell& cell : row.cells)
      out += "<" + cell.text + (cell.quoted ? "|" + std::string(sources.text(cell.span)) : "") + ">";
    out += ";";
  }
  if (reader.trouble()) {
    const Position at = sources.file(0).position(reader.trouble()->span.begin);
    out += std::to_string(at.line) + "." + std::to_string(at.column) + " " + reader.trouble()->what;
  }
  return out;
}

TEST(Csv, RowsAndCells) {
  EXPECT_EQ(rows_of(""), "");
  EXPECT_EQ(rows_of("a,b\n1,\n"), "1:<a><b>;2:<1><>;");
  EXPECT_EQ(rows_of("a\r\n\r\n b ,c\rd"), "1:<a>;3:< b ><c>;4:<d>;");
  EXPECT_EQ(rows_of("\xEF\xBB\xBF"
                    "a\n"),
            "1:<a>;");
}

TEST(Csv, Quotes) {
  EXPECT_EQ(rows_of("\"a,b\",\"say \"\"hi\"\"\"\n"), "1:<a,b|\"a,b\"><say \"hi\"|\"say \"\"hi\"\"\">;");
  EXPECT_EQ(rows_of("\"a\nb\",c\nd\n"), "1:<a\nb|\"a\nb\"><c>;3:<d>;");
  EXPECT_EQ(rows_of("a \"b\",\"\"\n"), "1:<a \"b\"><|\"\">;");
}

TEST(Csv, Trouble) {
  EXPECT_EQ(rows_of("a\nb,\"c\nd\n"), "1:<a>;2.3 the quote that starts here is never closed");
  EXPECT_EQ(rows_of("\"a\"b\n"), "1.4 behind a closing quote stands a comma or the line's end");
}

}  // namespace
}  // namespace score::source
