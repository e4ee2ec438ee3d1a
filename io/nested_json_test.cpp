#include "io/nested_json.h"

#include <gtest/gtest.h>

#include "io/io_testing.h"
#include "io/jsonl_reader.h"

namespace score::io {
namespace {

using columns::CellKind;

/// Everything the lists in the column `visit` of some lines hold, as "line[place] path|n|tags", and what they do not.
struct Found {
  std::vector<std::string> rows;
  Rejects rejects;
};

Found read(const std::string& lines, int64_t batch_rows = 100) {
  Found found;
  RejectsTo rejects(found.rejects);
  ReadOptions options;
  options.columns = {"id", "visit"};
  options.batch_rows = batch_rows;
  auto reader = open_jsonl(memory_source(lines), "leads.jsonl", options);
  EXPECT_TRUE(reader.ok());
  NestedJson nested("visit", {"path", "n", "tags"});
  columns::NestedRows rows;
  for (;;) {
    columns::Batch batch;
    EXPECT_TRUE(reader.value->next(&batch).ok());
    if (batch.rows() == 0) return found;
    EXPECT_TRUE(nested.read(batch, 1, rejects, &rows).ok());
    for (int64_t row = 0; row < rows.rows.rows(); ++row) {
      const auto at = static_cast<size_t>(row);
      std::string text = std::to_string(batch.line(rows.parents[at])) + "[" + std::to_string(rows.places[at]) + "]";
      for (size_t i = 0; i < 3; ++i) {
        const columns::Column column = rows.rows.column(i);
        text += (i == 0 ? " " : "|") + (column.is_null(row) ? "~" : std::string(columns::TextView(column)[row]));
      }
      EXPECT_EQ(rows.rows.kind(2, row), rows.rows.column(2).is_null(row) ? CellKind::Text : CellKind::List);
      found.rows.push_back(text);
    }
  }
}

TEST(NestedJson, ObjectsBecomeRows) {
  const Found found = read(
      "{\"id\":1,\"visit\":[{\"path\":\"/a\\u00e9\",\"n\":1.50}, {\"other\":{\"x\":[1]},\"n\":null}]}\n"
      "{\"id\":2}\n"
      "{\"id\":3,\"visit\":null}\n"
      "{\"id\":4,\"visit\":[]}\n"
      "{\"visit\":[ {\"tags\":[\"x\",\"y\"]} ],\"id\":5}\n",
      2);
  EXPECT_EQ(found.rows, (std::vector<std::string>{"1[0] /aé|1.50|~", "1[1] ~|~|~", "5[0] ~|~|x\x1Fy\x1F"}));
  EXPECT_TRUE(found.rejects.rows.empty());
}

TEST(NestedJson, WhatIsNoObjectIsRejectedByItself) {
  const Found found = read(
      "{\"visit\":[{\"n\":1},7,\"a\",[{}],null,{\"n\":1,\"n\":2},{\"n\":3}]}\n"
      "{\"visit\":[1,\"b\"]}\n"
      "{\"visit\":{\"n\":1}}\n"
      "{\"visit\":\"n\"}\n");
  EXPECT_EQ(found.rows, (std::vector<std::string>{"1[0] ~|1|~", "1[6] ~|3|~"}));
  EXPECT_EQ(found.rejects.rows,
            (std::vector<std::string>{"1|visit[1]|7|not an object", "1|visit[2]|\"a\"|not an object",
                                      "1|visit[3]|[{}]|not an object", "1|visit[4]|null|not an object",
                                      "1|visit[5].n|{\"n\":1,\"n\":2}|the key is given twice",
                                      "2|visit[0]|1|not an object", "2|visit[1]|b|not an object",
                                      "3|visit|{\"n\":1}|not a list of objects", "4|visit|n|not a list of objects"}));
  EXPECT_EQ(found.rejects.file, "leads.jsonl");
}

}  // namespace
}  // namespace score::io
