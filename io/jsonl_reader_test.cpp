#include "io/jsonl_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "io/io_testing.h"

namespace score::io {
namespace {

using columns::CellKind;
using columns::Code;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Reading read(const std::string& text, const ReadOptions& options = {}) {
  Reading reading = read_with(open_jsonl, text, "leads.jsonl", options);
  EXPECT_EQ(reading.counted, static_cast<int64_t>(reading.rejects.rows.size()));
  return reading;
}

Reading read_columns(const std::string& text, std::vector<std::string> columns) {
  ReadOptions options;
  options.columns = std::move(columns);
  return read(text, options);
}

TEST(JsonLines, ScalarsKeepTheirText) {
  const Reading r = read(
      "{\"id\":9007199254740993,\"x\":0.10,\"s\":\"a\\n\\u00e9\\\"\",\"b\":true,\"n\":null}\r\n"
      "\n"
      "  {\"x\" : -1.5E+3 , \"id\": 123456789012345678901234567890 , \"b\": false}  \n");
  EXPECT_THAT(r.names, ElementsAre("id", "x", "s", "b", "n"));
  EXPECT_THAT(r.table.rows,
              ElementsAre("9007199254740993|0.10|a\né\"|true|~", "123456789012345678901234567890|-1.5E+3|~|false|~"));
  EXPECT_THAT(r.table.lines, ElementsAre(1, 3));
  EXPECT_THAT(r.rejects.rows, IsEmpty());
}

TEST(JsonLines, ListsAndNestedValues) {
  ReadOptions options;
  options.columns = {"tags", "events", "o", "empty", "nums"};
  const std::string text =
      "{\"tags\":[\"a\",\"b c\",null],\"events\":[{\"at\":1, \"p\":\"x\"},{}],\"o\": {\"k\":[1,{\"z\":2}]} "
      ",\"empty\":[],\"nums\":[1,2.50,true]}\n";
  auto reader = open_jsonl(memory_source(text), "x", options);
  columns::Batch batch;
  ASSERT_TRUE(reader.value->next(&batch).ok());
  ASSERT_EQ(batch.rows(), 1);
  const auto cell = [&](size_t column) { return std::string(columns::TextView(batch.column(column))[0]); };
  EXPECT_EQ(cell(0),
            "a\x1F"
            "b c\x1F");
  EXPECT_EQ(batch.kind(0, 0), CellKind::List);
  EXPECT_EQ(cell(1), "[{\"at\":1, \"p\":\"x\"},{}]");
  EXPECT_EQ(batch.kind(1, 0), CellKind::Json);
  EXPECT_EQ(cell(2), "{\"k\":[1,{\"z\":2}]}");
  EXPECT_EQ(cell(3), "");
  EXPECT_EQ(batch.kind(3, 0), CellKind::List);
  EXPECT_EQ(cell(4),
            "1\x1F"
            "2.50\x1F"
            "true\x1F");
}

TEST(JsonLines, WantedColumnsAreAlwaysThere) {
  const Reading r = read_columns("{\"a\":1,\"b\":2}\n{\"b\":3}\n", {"b", "nowhere"});
  EXPECT_THAT(r.names, ElementsAre("b", "nowhere"));
  EXPECT_THAT(r.source_columns, ElementsAre("a", "b"));
  EXPECT_THAT(r.table.rows, ElementsAre("2|~", "3|~"));
}

TEST(JsonLines, BrokenLinesAreRejected) {
  const char* broken[] = {
      "{",
      "}",
      "{\"a\":1",
      "{\"a\":1}}",
      "{\"a\":1} x",
      "{\"a\":1}{\"a\":2}",
      "{\"a\":01}",
      "{\"a\":1.}",
      "{\"a\":.5}",
      "{\"a\":+1}",
      "{\"a\":1e}",
      "{\"a\":-}",
      "{\"a\":tru}",
      "{\"a\":truex}",
      "{\"a\":nul}",
      "{\"a\":nulll}",
      "{\"a\" 1}",
      "{\"a\":1 \"b\":2}",
      "{\"a\":1,}",
      "{a:1}",
      "{\"a\":\"\\q\"}",
      "{\"a\":\"\\ud800\"}",
      "{\"a\":\"open}",
      "{\"a\":\"tab\there\"}",
      "{\"a\":\"\xFF\"}",
      "{\"a\":[1,2}",
      "{\"a\":[1 2]}",
      "{\"a\":[1,]}",
      "{\"a\":{\"b\":}}",
      "{\"a\":{\"b\":tru}}",
      "{\"a\":1,\"a\":2}",
      "{\"a\":[\"x\\u001fy\"]}",
      "[1]",
      "1",
      "null",
      "\"text\"",
      "word",
  };
  for (const char* line : broken) {
    for (const std::string& text :
         {std::string("{\"a\":0}\n") + line + "\n{\"a\":9}\n", "{\"a\":0}\n" + std::string(line)}) {
      const Reading r = read_columns(text, {"a"});
      EXPECT_THAT(r.rejects.lines, ElementsAre(2)) << line;
      EXPECT_EQ(r.table.rows.front(), "0") << line;
    }
    // The same in a value nobody asked for, except where only the wanted key is at fault.
    if (std::string_view(line).starts_with("{\"a\":1,\"a\"") ||
        std::string_view(line).find("u001f") != std::string::npos)
      continue;
    EXPECT_EQ(read_columns(std::string("{\"z\":0}\n") + line, {"z"}).rejects.rows.size(), 1U) << line;
  }
}

TEST(JsonLines, ReasonsAreClear) {
  EXPECT_THAT(read_columns("\n{\"a\":1,\"a\":2}\n", {"a"}).rejects.rows,
              ElementsAre("2|a|{\"a\":1,\"a\":2}|the key is given twice"));
  EXPECT_THAT(read_columns("7\n", {"a"}).rejects.rows, ElementsAre("1||7|the line is not an object"));
  EXPECT_THAT(read_columns("{\"a\":\"\xFF\"}\n", {"a"}).rejects.rows[0], HasSubstr("the line is not UTF-8"));
  EXPECT_THAT(read_columns("{\"a\":1} {}\n", {"a"}).rejects.rows[0], HasSubstr("something follows the object"));
  EXPECT_THAT(read_columns("{\"a\":\"x}\n", {"a"}).rejects.rows[0], HasSubstr("a string is never closed"));
}

TEST(JsonLines, DepthIsLimited) {
  const std::string deep = "{\"a\":" + std::string(500, '[') + std::string(500, ']') + "}\n";
  EXPECT_EQ(read_columns(deep, {"a"}).rejects.rows.size(), 1U);
  EXPECT_EQ(read_columns(deep, {"b"}).rejects.rows.size(), 1U);
  const std::string fine = "{\"a\":" + std::string(50, '[') + std::string(50, ']') + "}\n";
  EXPECT_EQ(read_columns(fine, {"a"}).rejects.rows.size(), 0U);
}

TEST(JsonLines, EveryChunkSizeGivesTheSame) {
  std::string text = "\xEF\xBB\xBF{\"a\":\"東京\",\"b\":[1,2]}\n\n{\"a\":\n{\"b\":3}\r\n";
  text += "{\"a\":\"" + std::string(150, 'x') + "\"}\n{\"a\":4}";
  ReadOptions options;
  options.longest_record = 100;
  const Reading whole = read(text, options);
  EXPECT_THAT(whole.table.rows, ElementsAre("東京|1\x1F"
                                            "2\x1F",
                                            "~|3", "4|~"));
  EXPECT_THAT(whole.rejects.lines, ElementsAre(3, 5));
  for (size_t chunk = 1; chunk < 120; ++chunk) {
    options.chunk_bytes = chunk;
    options.batch_rows = 1 + static_cast<int64_t>(chunk % 3);
    const Reading r = read(text, options);
    EXPECT_EQ(r.table.rows, whole.table.rows);
    EXPECT_EQ(r.table.lines, whole.table.lines);
    EXPECT_EQ(r.rejects.rows, whole.rejects.rows);
  }
}

TEST(JsonLines, WholeFilesThatAreSomethingElse) {
  EXPECT_EQ(read("[\n{\"a\":1}\n]\n").status.code(), Code::BadData);
  EXPECT_EQ(read(std::string("\xFF\xFE{\0", 4)).status.code(), Code::BadData);
  const Reading empty = read("");
  EXPECT_TRUE(empty.status.ok());
  EXPECT_THAT(empty.table.rows, IsEmpty());
}

TEST(JsonLines, BackslashKeysAreResolved) {
  EXPECT_THAT(read_columns("{\"na\\u006de\":1}\n", {"name"}).table.rows, ElementsAre("1"));
}

}  // namespace
}  // namespace score::io
