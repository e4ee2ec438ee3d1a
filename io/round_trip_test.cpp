// Everything that is written can be read back.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "io/arrow_loader.h"
#include "io/cell_writer.h"
#include "io/io.h"
#include "io/io_testing.h"
#include "runtime/columns/builders.h"

namespace score::io {
namespace {

using columns::Batch;
using columns::Code;
using columns::TypeId;
using testing::ElementsAre;
using testing::HasSubstr;

columns::SchemaPtr output_schema() {
  columns::Schema schema;
  schema.fields = {{"key", columns::make_type(TypeId::Utf8), false},
                   {"points", columns::make_decimal(18, 6), false},
                   {"count", columns::make_type(TypeId::Int64), true},
                   {"ratio", columns::make_type(TypeId::Float64), true},
                   {"member", columns::make_type(TypeId::Bool), true},
                   {"day", columns::make_type(TypeId::Date32), true},
                   {"at", columns::make_timestamp_utc(), true},
                   {"tags", columns::make_list(columns::make_type(TypeId::Utf8)), true}};
  return std::make_shared<const columns::Schema>(std::move(schema));
}

/// Rows `from` to `from + rows - 1`; every third has nulls wherever the schema allows.
Batch output_rows(int64_t from, int64_t rows) {
  columns::Utf8Builder keys, tag_items;
  columns::DecimalBuilder points;
  columns::Int64Builder counts;
  columns::Float64Builder ratios;
  columns::BoolBuilder members;
  columns::Date32Builder days;
  columns::TimestampBuilder times;
  columns::ListBuilder tags;
  for (int64_t i = from; i < from + rows; ++i) {
    keys.append(i % 4 == 1 ? "a \"quoted\", line\nend " + std::to_string(i) : "00" + std::to_string(i));
    points.append(columns::Int128{i} * 1'500'000 - 7);
    if (i % 3 == 2) {
      counts.append_null();
      ratios.append_null();
      members.append_null();
      days.append_null();
      times.append_null();
      tags.append_null();
      continue;
    }
    counts.append(i - 10);
    ratios.append(static_cast<double>(i) / 8);
    members.append(i % 2 == 0);
    days.append(static_cast<int32_t>(20'000 + i));
    times.append(1'795'338'000'000'000 + i);
    tag_items.append("t" + std::to_string(i));
    tags.append(tag_items.length());
  }
  std::vector<columns::OwnedArray> columns;
  columns.push_back(keys.finish());
  columns.push_back(points.finish());
  columns.push_back(counts.finish());
  columns.push_back(ratios.finish());
  columns.push_back(members.finish());
  columns.push_back(days.finish());
  columns.push_back(times.finish());
  columns.push_back(tags.finish(tag_items.finish()));
  return Batch::from_columns(output_schema(), std::move(columns), rows);
}

void write_file(const std::string& path, const WriteOptions& options = {}) {
  auto writer = open_writer(path, output_schema(), options);
  ASSERT_TRUE(writer.ok()) << writer.status.message();
  ASSERT_TRUE(writer.value->write(output_rows(0, 5)).ok());
  ASSERT_TRUE(writer.value->write(output_rows(5, 0)).ok());
  ASSERT_TRUE(writer.value->write(output_rows(5, 7)).ok());
  const columns::Status status = writer.value->finish();
  ASSERT_TRUE(status.ok()) << status.message();
}

TEST(RoundTrip, CsvText) {
  const TempFolder folder;
  const std::string path = folder.file("out.csv");
  write_file(path);
  EXPECT_THAT(read_text(path), HasSubstr("key,points,count,ratio,member,day,at,tags\n"
                                         "000,-0.000007,-10,0,true,2024-10-04,2026-11-22T09:00:00Z,\"[\"\"t0\"\"]\"\n"
                                         "\"a \"\"quoted\"\", line\nend 1\",1.499993,-9,0.125,false,2024-10-05,"
                                         "2026-11-22T09:00:00.000001Z,\"[\"\"t1\"\"]\"\n"
                                         "002,2.999993,,,,,,\n"));
  auto reader = open_reader(path);
  ASSERT_TRUE(reader.ok());
  const Table table = read_all(*reader.value);
  ASSERT_EQ(table.rows.size(), 12U);
  EXPECT_EQ(reader.value->rejected(), 0);
  EXPECT_EQ(table.rows[5], "a \"quoted\", line\nend 5|7.499993||||||");
  EXPECT_EQ(table.lines[5], 8);
}

TEST(RoundTrip, DelimitersAndTsv) {
  const TempFolder folder;
  for (const char* name : {"out.csv", "out.tsv"}) {
    WriteOptions options;
    options.delimiter = ';';
    write_file(folder.file(name), options);
    auto reader = open_reader(folder.file(name));
    ASSERT_TRUE(reader.ok());
    EXPECT_EQ(read_all(*reader.value).rows.size(), 12U);
    EXPECT_EQ(reader.value->source_columns().size(), 8U);
  }
}

TEST(RoundTrip, JsonLines) {
  const TempFolder folder;
  const std::string path = folder.file("out.jsonl");
  write_file(path);
  EXPECT_THAT(read_text(path),
              HasSubstr("{\"key\":\"000\",\"points\":-0.000007,\"count\":-10,\"ratio\":0,\"member\":true,\"day\":"
                        "\"2024-10-04\",\"at\":\"2026-11-22T09:00:00Z\",\"tags\":[\"t0\"]}\n"
                        "{\"key\":\"a \\\"quoted\\\", line\\nend 1\","));
  auto reader = open_reader(path);
  ASSERT_TRUE(reader.ok());
  const Table table = read_all(*reader.value);
  ASSERT_EQ(table.rows.size(), 12U);
  EXPECT_EQ(table.rows[1],
            "a \"quoted\", line\nend 1|1.499993|-9|0.125|false|2024-10-05|2026-11-22T09:00:00.000001Z|t1\x1F");
  EXPECT_EQ(table.rows[2], "002|2.999993|~|~|~|~|~|~");
}

TEST(RoundTrip, ALoneEmptyCellIsNoBlankLine) {
  columns::Schema schema;
  schema.fields = {{"x", columns::make_type(TypeId::Utf8), true}};
  const auto shared = std::make_shared<const columns::Schema>(std::move(schema));
  columns::Utf8Builder text;
  text.append("");
  text.append_null();
  text.append("z");
  std::vector<columns::OwnedArray> columns;
  columns.push_back(text.finish());
  const TempFolder folder;
  auto writer = open_writer(folder.file("x.csv"), shared);
  ASSERT_TRUE(writer.value->write(Batch::from_columns(shared, std::move(columns), 3)).ok());
  ASSERT_TRUE(writer.value->finish().ok());
  EXPECT_EQ(read_text(folder.file("x.csv")), "x\n\"\"\n\"\"\nz\n");
  EXPECT_THAT(read_all(*open_reader(folder.file("x.csv")).value).rows, ElementsAre("", "", "z"));
}

TEST(Writers, TypesWithoutATextFormAreRefused) {
  columns::Schema schema;
  schema.fields = {{"raw", columns::make_type(TypeId::Binary), true}};
  const TempFolder folder;
  auto writer = open_writer(folder.file("x.csv"), std::make_shared<const columns::Schema>(std::move(schema)));
  EXPECT_EQ(writer.status.code(), Code::WrongUse);
  EXPECT_EQ(writer.status.message(), "the column `raw` is a bytes, which CSV cannot hold");
  EXPECT_EQ(folder.entries(), 0U);
}

#if SCORE_HAS_ARROW

std::string cell_text(const Batch& batch, size_t column, int64_t row) {
  columns::Buffer out;
  make_cell_writer(batch.column(column), {.json = true, .delimiter = ','})->put(row, out);
  return {out.data(), out.size()};
}

std::vector<std::string> rows_of(columns::BatchReader& reader, std::vector<int64_t>* lines = nullptr) {
  std::vector<std::string> rows;
  for (;;) {
    Batch batch;
    const columns::Status status = reader.next(&batch);
    EXPECT_TRUE(status.ok()) << status.message();
    if (!status.ok() || batch.rows() == 0) return rows;
    for (int64_t row = 0; row < batch.rows(); ++row) {
      rows.emplace_back();
      for (size_t i = 0; i < batch.columns(); ++i) rows.back() += cell_text(batch, i, row) + " ";
      if (lines != nullptr) lines->push_back(batch.line(row));
    }
  }
}

class ArrowRoundTrip : public testing::TestWithParam<const char*> {};

TEST_P(ArrowRoundTrip, TypesValuesAndMetadata) {
  const TempFolder folder;
  const std::string path = folder.file(GetParam());
  WriteOptions options;
  options.metadata = {{"score.model", "b2b_saas"}, {"score.now", "2026-11-22T09:00:00Z"}};
  write_file(path, options);
  ReadOptions read_options;
  read_options.batch_rows = 4;
  auto reader = open_reader(path, read_options);
  ASSERT_TRUE(reader.ok()) << reader.status.message();
  const columns::Schema& schema = *reader.value->schema();
  ASSERT_EQ(schema.fields.size(), 8U);
  for (size_t i = 0; i < 8; ++i) EXPECT_EQ(describe(schema.fields[i].type), describe(output_schema()->fields[i].type));
  for (const auto& pair : options.metadata) EXPECT_THAT(schema.metadata, testing::Contains(pair));
  std::vector<int64_t> lines;
  const std::vector<std::string> rows = rows_of(*reader.value, &lines);
  ASSERT_EQ(rows.size(), 12U);
  EXPECT_THAT(lines, ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
  std::vector<std::string> want;
  const Batch all = output_rows(0, 12);
  for (int64_t row = 0; row < 12; ++row) {
    want.emplace_back();
    for (size_t i = 0; i < 8; ++i) want.back() += cell_text(all, i, row) + " ";
  }
  EXPECT_EQ(rows, want);
}

TEST_P(ArrowRoundTrip, ColumnsComeInTheOrderAskedFor) {
  const TempFolder folder;
  const std::string path = folder.file(GetParam());
  write_file(path);
  ReadOptions options;
  options.columns = {"tags", "nowhere", "count", "key"};
  auto reader = open_reader(path, options);
  ASSERT_TRUE(reader.ok()) << reader.status.message();
  EXPECT_THAT(names_of(reader.value->schema()), ElementsAre("tags", "count", "key"));
  EXPECT_EQ(reader.value->source_columns().size(), 8U);
  const std::vector<std::string> rows = rows_of(*reader.value);
  ASSERT_EQ(rows.size(), 12U);
  EXPECT_EQ(rows[3], "[\"t3\"] -7 \"003\" ");
  options.columns = std::vector<std::string>{"nowhere"};
  auto none = open_reader(path, options);
  ASSERT_TRUE(none.ok()) << none.status.message();
  EXPECT_EQ(rows_of(*none.value).size(), 12U);
}

TEST_P(ArrowRoundTrip, BrokenFilesAreErrors) {
  const TempFolder folder;
  const std::string path = folder.file(GetParam());
  write_file(path);
  const std::string whole = read_text(path);
  for (size_t size : {size_t{0}, size_t{5}, whole.size() / 2}) {
    write_text(path, whole.substr(0, size));
    auto reader = open_reader(path);
    columns::Status status = reader.status;
    for (Batch batch; status.ok();) {
      status = reader.value->next(&batch);
      if (batch.rows() == 0) break;
    }
    EXPECT_FALSE(status.ok()) << size;
    EXPECT_THAT(status.message(), HasSubstr("cannot read `" + path + "`: "));
    EXPECT_THAT(status.message(), testing::Not(HasSubstr("\n")));
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, ArrowRoundTrip, testing::Values("out.parquet", "out.arrow", "out.arrows"),
                         [](const auto& info) { return std::string(info.param).substr(4); });

TEST(ArrowFiles, AStreamUnderAFilesNameIsRead) {
  const TempFolder folder;
  WriteOptions options;
  options.format = Format::ArrowStream;
  write_file(folder.file("x.arrow"), options);
  auto reader = open_reader(folder.file("x.arrow"));
  ASSERT_TRUE(reader.ok()) << reader.status.message();
  EXPECT_EQ(rows_of(*reader.value).size(), 12U);
}

TEST(ArrowFiles, NotParquetAtAll) {
  const TempFolder folder;
  write_text(folder.file("x.parquet"), "id,name\n1,a\n");
  EXPECT_EQ(open_reader(folder.file("x.parquet")).status.code(), Code::BadData);
  EXPECT_EQ(open_reader(folder.file("none.parquet")).status.message(),
            "cannot open `" + folder.file("none.parquet") + "`: no such file or directory");
}

#else

TEST(ArrowFiles, WithoutTheModuleThereIsOneClearError) {
  const TempFolder folder;
  write_text(folder.file("x.parquet"), "PAR1");
  EXPECT_THAT(open_reader(folder.file("x.parquet")).status.message(), HasSubstr("Parquet and Arrow files need"));
}

#endif

}  // namespace
}  // namespace score::io
