#include "io/format.h"

#include <gtest/gtest.h>

namespace score::io {
namespace {

TEST(Format, ByExtension) {
  EXPECT_EQ(format_of_path("a/b.c/leads.CSV").value, Format::Csv);
  EXPECT_EQ(format_of_path("leads.ndjson").value, Format::JsonLines);
  EXPECT_EQ(format_of_path("x.parquet").value, Format::Parquet);
  EXPECT_EQ(format_of_path("x.feather").value, Format::ArrowFile);
  EXPECT_EQ(format_of_path("a.csv/leads").status.message(),
            "`a.csv/leads` has no extension to tell its format by: name the format, one of csv, tsv, jsonl, ndjson, "
            "parquet, arrow, feather, ipc, arrows");
  EXPECT_EQ(format_of_path("leads.xlsx").status.code(), columns::Code::WrongUse);
}

TEST(Format, ByName) {
  EXPECT_EQ(format_of_name("jsonl").value, Format::JsonLines);
  EXPECT_FALSE(format_of_name("excel").ok());
  for (Format format :
       {Format::Csv, Format::Tsv, Format::JsonLines, Format::Parquet, Format::ArrowFile, Format::ArrowStream}) {
    EXPECT_EQ(format_of_name(name_of(format)).value, format);
  }
}

}  // namespace
}  // namespace score::io
