#include "runtime/columns/type.h"

#include <gtest/gtest.h>

namespace score::columns {
namespace {

Schema every_type() {
  Schema schema;
  auto add = [&](const char* name, Type type) { schema.fields.push_back({name, std::move(type), true}); };
  for (int id = 0; id <= static_cast<int>(TypeId::Date64); ++id) {
    const auto type_id = static_cast<TypeId>(id);
    if (type_id == TypeId::Decimal128 || type_id == TypeId::FixedBinary) continue;
    add("plain", make_type(type_id));
  }
  add("money", make_decimal(18, 6));
  add("at", make_timestamp_utc());
  Type local = make_type(TypeId::Timestamp);
  local.unit = TimeUnit::Nano;
  add("local", local);
  for (TimeUnit unit : {TimeUnit::Second, TimeUnit::Milli, TimeUnit::Micro, TimeUnit::Nano}) {
    Type duration = make_type(TypeId::Duration);
    duration.unit = unit;
    add("for", duration);
  }
  add("tags", make_list(make_type(TypeId::Utf8)));
  add("kind", make_dictionary(TypeId::Int8, make_type(TypeId::LargeUtf8)));
  Type nested = make_type(TypeId::Struct);
  nested.children.push_back({"inner", make_list(make_type(TypeId::Int64)), false});
  add("nested", nested);
  schema.metadata = {{"model", "b2b"}, {"empty", ""}};
  return schema;
}

void expect_same(const Type& a, const Type& b) {
  EXPECT_EQ(a.id, b.id);
  EXPECT_EQ(a.precision, b.precision);
  EXPECT_EQ(a.scale, b.scale);
  EXPECT_EQ(a.zone, b.zone);
  EXPECT_EQ(a.index, b.index);
  EXPECT_EQ(a.unit, b.unit) << describe(a);
  ASSERT_EQ(a.children.size(), b.children.size());
  for (size_t i = 0; i < a.children.size(); ++i) expect_same(a.children[i].type, b.children[i].type);
}

TEST(Type, EveryTypeSurvivesExportAndImport) {
  const Schema schema = every_type();
  const OwnedSchema exported = export_schema(schema);
  const Result<Schema> back = import_schema(exported.get());
  ASSERT_TRUE(back.ok()) << back.status.message();
  ASSERT_EQ(back.value.fields.size(), schema.fields.size());
  for (size_t i = 0; i < schema.fields.size(); ++i) {
    EXPECT_EQ(back.value.fields[i].name, schema.fields[i].name);
    expect_same(back.value.fields[i].type, schema.fields[i].type);
  }
  EXPECT_EQ(back.value.metadata, schema.metadata);
}

TEST(Type, UnknownLettersAreKeptAndNamed) {
  Schema schema;
  Type odd;
  odd.format = "tiM";
  schema.fields.push_back({"interval", odd, true});
  const OwnedSchema exported = export_schema(schema);
  const Result<Schema> back = import_schema(exported.get());
  ASSERT_TRUE(back.ok());
  EXPECT_EQ(back.value.fields[0].type.id, TypeId::Other);
  EXPECT_EQ(describe(back.value.fields[0].type), "Arrow type \"tiM\"");
}

TEST(Type, DescribesInWords) {
  EXPECT_EQ(describe(make_list(make_type(TypeId::Utf8View))), "list of text");
  EXPECT_EQ(describe(make_decimal(10, 2)), "decimal(10, 2)");
  EXPECT_EQ(describe(make_timestamp_utc()), "timestamp in UTC");
  EXPECT_EQ(describe(make_dictionary(TypeId::Int32, make_type(TypeId::Utf8))), "dictionary of text");
}

TEST(Type, BrokenSchemasAreRefused) {
  ArrowSchema released{};
  EXPECT_EQ(import_schema(released).status.code(), Code::BadData);
  const Schema empty;
  OwnedSchema exported = export_schema(empty);
  exported.get().n_children = 3;
  exported.get().children = nullptr;
  EXPECT_EQ(import_schema(exported.get()).status.code(), Code::BadData);
  exported.get().n_children = 0;
  exported.get().format = "l";
  const Result<Schema> not_a_table = import_schema(exported.get());
  EXPECT_EQ(not_a_table.status.message(), "a table was expected, found 64-bit int");
}

}  // namespace
}  // namespace score::columns
