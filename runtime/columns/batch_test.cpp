#include "runtime/columns/batch.h"

#include <gtest/gtest.h>
#include <random>

#include "runtime/columns/builders.h"
#include "runtime/columns/views.h"

namespace score::columns {
namespace {

SchemaPtr two_columns() {
  Schema schema;
  schema.fields = {{"n", make_type(TypeId::Int64), true}, {"name", make_type(TypeId::Utf8), true}};
  return std::make_shared<const Schema>(std::move(schema));
}

std::vector<OwnedArray> numbers_and_names(int64_t rows) {
  Int64Builder numbers;
  Utf8Builder names;
  for (int64_t i = 0; i < rows; ++i) {
    if (i % 5 == 0) {
      numbers.append_null();
    } else {
      numbers.append(i);
    }
    names.append("row " + std::to_string(i));
  }
  std::vector<OwnedArray> columns;
  columns.push_back(numbers.finish());
  columns.push_back(names.finish());
  return columns;
}

TEST(Batch, ColumnsLinesAndSharing) {
  Origin origin;
  origin.source = std::make_shared<const Source>(Source{"leads.csv", 3});
  origin.first_row = 11;
  Batch batch = Batch::from_columns(two_columns(), numbers_and_names(100), 100, std::move(origin));
  EXPECT_EQ(batch.rows(), 100);
  EXPECT_EQ(batch.line(5), 16);
  EXPECT_EQ(batch.origin().source->name, "leads.csv");
  OwnedArray first = batch.share(), second = batch.share();
  OwnedArray moved_child(first.get().children[1]);  // a consumer may take a child out
  batch = Batch();
  first.reset();
  const Type utf8 = make_type(TypeId::Utf8);
  EXPECT_EQ(TextView(Column(&utf8, &moved_child.get(), 0, 100))[42], "row 42");
  EXPECT_EQ(TextView(Column(&utf8, second.get().children[1], 0, 100))[99], "row 99");
}

TEST(Batch, OffsetsOfRootAndChildAddUp) {
  Batch whole = Batch::from_columns(two_columns(), numbers_and_names(100), 100);
  OwnedArray sliced = whole.share();
  sliced.get().offset = 10;
  sliced.get().length = 20;
  sliced.get().children[0]->offset = 3;
  sliced.get().children[0]->length = 97;
  const Result<Batch> batch = Batch::make(two_columns(), std::move(sliced));
  ASSERT_TRUE(batch.ok()) << batch.status.message();
  ASSERT_EQ(batch.value.rows(), 20);
  const Column numbers = batch.value.column(0);
  const FixedView<int64_t> view(numbers);
  EXPECT_EQ(view[1], 14);
  EXPECT_TRUE(numbers.is_null(2));
  EXPECT_EQ(numbers.null_count(), 4);
  EXPECT_EQ(numbers.validity_word(0), 0b11011110111101111011U);
  EXPECT_EQ(TextView(batch.value.column(1))[0], "row 10");
  EXPECT_EQ(TextView(batch.value.column(1).slice(4, 2))[1], "row 15");
}

TEST(Batch, WhatDoesNotMatchItsSchemaIsRefused) {
  Batch whole = Batch::from_columns(two_columns(), numbers_and_names(10), 10);
  const auto broken = [&](auto&& breaking) {
    OwnedArray array = whole.share();
    breaking(array.get());
    return Batch::make(two_columns(), std::move(array)).status.code();
  };
  EXPECT_EQ(broken([](ArrowArray&) {}), Code::Ok);
  EXPECT_EQ(broken([](ArrowArray& a) { a.n_children = 1; }), Code::BadData);
  EXPECT_EQ(broken([](ArrowArray& a) { a.length = -1; }), Code::BadData);
  EXPECT_EQ(broken([](ArrowArray& a) { a.length = 11; }), Code::BadData);
  EXPECT_EQ(broken([](ArrowArray& a) { a.offset = 1; }), Code::BadData);
  EXPECT_EQ(broken([](ArrowArray& a) { a.children[0]->n_buffers = 3; }), Code::BadData);
  const uint8_t validity[2] = {0xFF, 0x01};
  const void* buffers[1] = {validity};
  EXPECT_EQ(broken([&](ArrowArray& a) {
              a.buffers = buffers;
              a.null_count = -1;
            }),
            Code::BadData);
}

TEST(Views, DictionaryCodesNullsAndForeignCodes) {
  Utf8Builder values;
  values.append("red");
  values.append_null();
  values.append("blue");
  FixedBuilder<int8_t> codes;
  for (int8_t code : {int8_t{2}, int8_t{0}, int8_t{1}, int8_t{9}}) codes.append(code);
  codes.append_null();
  OwnedArray array = codes.finish();
  OwnedArray dictionary = values.finish();
  array.get().dictionary = &dictionary.get();
  const Type type = make_dictionary(TypeId::Int8, make_type(TypeId::Utf8));
  const Column column(&type, &array.get(), 0, 5);
  const DictionaryView view(column);
  const int64_t want[] = {2, 0, -1, -1, -1};
  const NullableText text(column);
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(view.code(i), want[i]);
    EXPECT_EQ(text.is_null(i), want[i] < 0);
  }
  EXPECT_EQ(text[0], "blue");
}

TEST(Views, TextViewsShortAndLong) {
  const std::string heap = "....a text longer than twelve bytes";
  char views[32] = {};
  const int32_t short_size = 5, long_size = 31, heap_index = 0, start = 4;
  std::memcpy(views, &short_size, 4);
  std::memcpy(views + 4, "short", 5);
  std::memcpy(views + 16, &long_size, 4);
  std::memcpy(views + 20, "a te", 4);
  std::memcpy(views + 24, &heap_index, 4);
  std::memcpy(views + 28, &start, 4);
  const void* buffers[] = {nullptr, views, heap.data(), nullptr};
  ArrowArray array{};
  array.length = 2;
  array.n_buffers = 4;
  array.buffers = buffers;
  const Type type = make_type(TypeId::Utf8View);
  const TextView text(Column(&type, &array, 0, 2));
  EXPECT_EQ(text[0], "short");
  EXPECT_EQ(text[1], "a text longer than twelve bytes");
}

TEST(Bits, LoadBitsAgreesWithOneByOne) {
  std::mt19937 random(7);
  std::vector<uint8_t> bits(64);
  for (uint8_t& byte : bits) byte = static_cast<uint8_t>(random());
  for (int64_t from = 0; from < 200; ++from) {
    for (int64_t count : {0, 1, 7, 8, 9, 31, 57, 63, 64}) {
      uint64_t want = 0;
      int64_t ones = 0;
      for (int64_t i = 0; i < count; ++i) {
        want |= uint64_t{get_bit(bits.data(), from + i)} << i;
        ones += get_bit(bits.data(), from + i) ? 1 : 0;
      }
      EXPECT_EQ(load_bits(bits.data(), from, count), want);
      EXPECT_EQ(count_ones(bits.data(), from, count), ones);
    }
  }
}

}  // namespace
}  // namespace score::columns
