#include "io/csv_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

#include "io/io_testing.h"
#include "runtime/columns/buffer.h"

namespace score::io {
namespace {

using columns::Code;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Reading read(const std::string& text, const ReadOptions& options = {}) {
  Reading reading = read_with(open_csv, text, "leads.csv", options);
  EXPECT_EQ(reading.counted, static_cast<int64_t>(reading.rejects.rows.size()));
  return reading;
}

TEST(CsvReader, CellsLinesAndLineEnds) {
  const Reading r = read("\xEF\xBB\xBFid,name\r\n1,a\r2,\"b\nc\"\n\n\"3\",\"say \"\"hi\"\"\"\r\n4,");
  EXPECT_THAT(r.names, ElementsAre("id", "name"));
  EXPECT_THAT(r.table.rows, ElementsAre("1|a", "2|b\nc", "3|say \"hi\"", "4|"));
  EXPECT_THAT(r.table.lines, ElementsAre(2, 3, 6, 7));
  EXPECT_THAT(r.rejects.rows, IsEmpty());
}

TEST(CsvReader, EveryChunkSizeGivesTheSame) {
  const std::string text =
      "id;name;note\n1;\"käse; \"\"alt\"\"\";x\n2;short\n3;東京;\xE6\x9D\n4;\"a\r\nb\";日本\n5;q\"q;y\n6;\"z\"z;y\n";
  const Reading whole = read(text);
  ASSERT_EQ(whole.table.rows.size(), 2U);
  ASSERT_EQ(whole.rejects.rows.size(), 4U);
  for (size_t chunk = 1; chunk < 80; ++chunk) {
    for (int64_t rows : {1, 2, 100}) {
      ReadOptions options;
      options.chunk_bytes = chunk;
      options.batch_rows = rows;
      const Reading r = read(text, options);
      EXPECT_EQ(r.table.rows, whole.table.rows);
      EXPECT_EQ(r.table.lines, whole.table.lines);
      EXPECT_EQ(r.rejects.rows, whole.rejects.rows);
    }
  }
}

TEST(CsvReader, RejectsSayWhatIsWrong) {
  const Reading r = read("id,name\n1\n2,b,c\n3,\xFF\n4,x\"y\n5,\"x\"y\n6,\"open\n7,ok\n");
  EXPECT_THAT(r.table.rows, ElementsAre("7|ok"));
  EXPECT_THAT(r.rejects.rows, ElementsAre("2||1|the row has 1 columns, and the header has 2",
                                          "3||2,b,c|the row has 3 columns, and the header has 2",
                                          "4|name|\xEF\xBF\xBD|the text is not UTF-8",
                                          "5|name|4,x\"y|a quote stands inside an unquoted cell",
                                          "6|name|5,\"x\"y|text follows the closing quote of a cell",
                                          "7|name|6,\"open\n|a quote is opened and never closed"));
  EXPECT_EQ(r.rejects.file, "leads.csv");
}

TEST(CsvReader, NulBytesAreText) {
  using namespace std::string_literals;
  const Reading r = read("id,name\n1,a\0b\n"s);
  EXPECT_THAT(r.table.rows, ElementsAre("1|a\0b"s));
}

TEST(CsvReader, LongRecordsAreRejectedWhole) {
  ReadOptions options;
  options.longest_record = 50;
  options.chunk_bytes = 16;
  const std::string huge(1'000, 'x');
  const Reading r =
      read("id,name\n1," + huge + "\n2,b\n3,\"" + huge + "\n4,d\n\"\n5," + std::string(48, 'y') + "\n", options);
  EXPECT_THAT(r.table.rows, ElementsAre("2|b", "4|d", "5|" + std::string(48, 'y')));
  EXPECT_THAT(r.rejects.lines, ElementsAre(2, 4, 6));
  EXPECT_THAT(r.rejects.rows[0], HasSubstr("the row is longer than 50 bytes"));
}

TEST(CsvReader, HugeCellsGrowTheBuffer) {
  ReadOptions options;
  options.chunk_bytes = 7;
  const std::string huge(300'000, 'x');
  const Reading r = read("id,name\n1,\"" + huge + "\"\n2,b\n", options);
  ASSERT_EQ(r.table.rows.size(), 2U);
  EXPECT_EQ(r.table.rows[0], "1|" + huge);
}

TEST(CsvReader, Headers) {
  const Reading r = read("x,,x,x (2),\"q \"\"\"\"\",\n1,2,3,4,5,6\n");
  EXPECT_THAT(r.names, ElementsAre("x", "column 2", "x (2)", "x (2) (2)", "q \"\"", "column 6"));
  EXPECT_THAT(r.table.rows, ElementsAre("1|2|3|4|5|6"));
}

TEST(CsvReader, AskingForADoubledNameIsAnError) {
  ReadOptions options;
  options.columns = {"x"};
  const Reading doubled = read("x,y,x\n1,2,3\n", options);
  EXPECT_EQ(doubled.status.code(), Code::BadData);
  EXPECT_EQ(doubled.status.message(),
            "cannot read `leads.csv`: the column `x` stands there twice, as columns 1 and 3: rename one");
  options.columns = {"y", "x (2)"};
  EXPECT_THAT(read("x,y,x\n1,2,3\n", options).table.rows, ElementsAre("2|3"));
}

TEST(CsvReader, ColumnsComeInTheOrderAskedFor) {
  ReadOptions options;
  options.columns = {"c", "nowhere", "a"};
  const Reading r = read("a,b,c\n1,2,3\n4,5\n", options);
  EXPECT_THAT(r.names, ElementsAre("c", "a"));
  EXPECT_THAT(r.source_columns, ElementsAre("a", "b", "c"));
  EXPECT_THAT(r.table.rows, ElementsAre("3|1"));
  EXPECT_EQ(r.rejects.rows.size(), 1U);
  options.columns = std::vector<std::string>();
  ReadOptions none = options;
  auto reader = open_csv(memory_source("a,b\n1,2\n3,4\n"), "x", none);
  columns::Batch batch;
  ASSERT_TRUE(reader.value->next(&batch).ok());
  EXPECT_EQ(batch.rows(), 2);
}

TEST(CsvReader, EmptyFilesAndHeadersAlone) {
  for (const char* text : {"", "\xEF\xBB\xBF", "\n\r\n"}) {
    const Reading r = read(text);
    EXPECT_EQ(r.status.code(), Code::BadData);
    EXPECT_THAT(r.status.message(), HasSubstr("a line with the column names was expected"));
  }
  for (const char* text : {"id,name", "id,name\n", "id,name\r\n\r\n"}) {
    const Reading r = read(text);
    EXPECT_TRUE(r.status.ok());
    EXPECT_THAT(r.names, ElementsAre("id", "name"));
    EXPECT_THAT(r.table.rows, IsEmpty());
  }
}

TEST(CsvReader, BrokenHeadersAreErrors) {
  EXPECT_THAT(read("id,\"na\"me\n1,2\n").status.message(), HasSubstr("do not match up"));
  EXPECT_THAT(read("id,\xFF\n1,2\n").status.message(), HasSubstr("the name of column 2 is not UTF-8"));
  EXPECT_THAT(read("\xFF\xFEi").status.message(), HasSubstr("UTF-16"));
}

TEST(CsvReader, SinksCanStopTheReader) {
  Rejects rejects;
  RejectsTo sink(rejects, 2);
  ReadOptions options;
  options.rejects = &sink;
  auto reader = open_csv(memory_source("a,b\n1\n2\n3\n4,5\n"), "x", options);
  const Table table = read_all(*reader.value);
  EXPECT_EQ(table.status.code(), Code::Stopped);
  EXPECT_EQ(rejects.rows.size(), 2U);
}

TEST(CsvReader, WrongOptions) {
  ReadOptions options;
  options.delimiter = '"';
  EXPECT_EQ(read("a\n", options).status.code(), Code::WrongUse);
  options = {};
  options.longest_record = kLongestRecord + 1;
  EXPECT_EQ(read("a\n", options).status.code(), Code::WrongUse);
}

TEST(CsvReader, BytesEndABatchToo) {
  ReadOptions options;
  options.batch_bytes = 1'000;
  options.chunk_bytes = 500;
  std::string text = "id,name\n";
  for (int i = 0; i < 2'000; ++i) text += std::to_string(i) + ",abcdefghij\n";
  auto reader = open_csv(memory_source(text), "x", options);
  int64_t rows = 0;
  for (columns::Batch batch;; rows += batch.rows()) {
    ASSERT_TRUE(reader.value->next(&batch).ok());
    if (batch.rows() == 0) break;
    EXPECT_LE(batch.rows(), 512);
  }
  EXPECT_EQ(rows, 2'000);
}

char detected(std::string text) {
  const size_t size = text.size();
  text.append(columns::Buffer::kSlack, '\0');
  return detect_delimiter(std::string_view(text).substr(0, size), true);
}

TEST(CsvDelimiter, IsFoundFromHeaderAndRows) {
  EXPECT_EQ(detected("a;b;c\n1,5;2,5;3\n"), ';');
  EXPECT_EQ(detected("a,b\n1,2\n"), ',');
  EXPECT_EQ(detected("a\tb\n1\t2\n"), '\t');
  EXPECT_EQ(detected("a|b|c\n1|2|3\n"), '|');
  EXPECT_EQ(detected("name, first;age\nx;3\ny;4\n"), ';');
  EXPECT_EQ(detected("\"a;b\",\"c;d\"\n1,2\n"), ',');
  EXPECT_EQ(detected("lonely\n1;2\n"), ',');
  EXPECT_EQ(detected(""), ',');
}

TEST(CsvReader, ReadsTheBankFile) {
  const std::string path = std::string(SCORE_SOURCE_DIR) + "/examples/data/bank-full.csv";
  auto reader = open_csv(std::move(open_source(path).value), path, {});
  ASSERT_TRUE(reader.ok());
  const Table table = read_all(*reader.value);
  EXPECT_EQ(table.rows.size(), 45'211U);
  EXPECT_EQ(reader.value->rejected(), 0);
  EXPECT_EQ(reader.value->source_columns().size(), 17U);
  EXPECT_EQ(table.rows[0], "58|management|married|tertiary|no|2143|yes|no|unknown|5|may|261|1|-1|0|unknown|no");
}

/// The invariant: every record that is not blank is delivered or rejected, never both, in order.
TEST(CsvReader, NothingIsLostOnRandomFiles) {
  std::mt19937 random(42);
  constexpr std::string_view kPieces[] = {"a", ",", ",", "\n", "\n", "\r\n", "\r", "\"", "\"\"", "\xFF", "é", "東"};
  for (int round = 0; round < 1'500; ++round) {
    std::string text = "id,name\n";
    for (size_t i = random() % 60; i > 0; --i) text += kPieces[random() % std::size(kPieces)];
    ReadOptions options;
    options.delimiter = ',';
    const Reading whole = read(text, options);
    options.chunk_bytes = 1 + random() % 10;
    options.batch_rows = 1 + static_cast<int64_t>(random() % 4);
    const Reading cut = read(text, options);
    ASSERT_EQ(cut.table.rows, whole.table.rows);
    ASSERT_EQ(cut.table.lines, whole.table.lines);
    ASSERT_EQ(cut.rejects.rows, whole.rejects.rows);
    std::vector<int64_t> lines = whole.table.lines;
    lines.insert(lines.end(), whole.rejects.lines.begin(), whole.rejects.lines.end());
    std::sort(lines.begin(), lines.end());
    ASSERT_TRUE(std::adjacent_find(lines.begin(), lines.end()) == lines.end()) << testing::PrintToString(text);
  }
}

}  // namespace
}  // namespace score::io
