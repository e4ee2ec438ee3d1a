#include "runtime/columns/batch.h"

#include <cassert>
#include <fmt/format.h>

#include "runtime/columns/builders.h"

namespace score::columns {
namespace {

constexpr int kMaxNesting = 64;

/// Buffers an array of this type must have; -1: not checked (Utf8View and its like have a variable number).
int64_t buffer_count(TypeId id) {
  switch (id) {
    case TypeId::Null: return 0;
    case TypeId::Struct:
    case TypeId::FixedList: return 1;
    case TypeId::Utf8:
    case TypeId::LargeUtf8:
    case TypeId::Binary:
    case TypeId::LargeBinary:
    case TypeId::ListView:
    case TypeId::LargeListView: return 3;
    case TypeId::Utf8View:
    case TypeId::BinaryView:
    case TypeId::Other: return -1;
    default: return 2;
  }
}

Status check_buffers(const Type& type, const ArrowArray& array) {
  const int64_t want = buffer_count(type.id);
  if (want >= 0 && array.n_buffers != want) {
    return Status::bad_data(
        fmt::format("a column of type {} has {} buffers, expected {}", describe(type), array.n_buffers, want));
  }
  if (array.n_buffers > 0 && array.buffers == nullptr) return Status::bad_data("a column without buffers");
  if (type.id == TypeId::Utf8View && array.n_buffers < 3) return Status::bad_data("a text view without its sizes");
  // Offsets and items must be there as soon as there are rows; the bytes of texts may be absent when all are empty.
  if (want >= 2 && array.length + array.offset > 0 && array.buffers[1] == nullptr) {
    return Status::bad_data(fmt::format("a column of type {} has no data", describe(type)));
  }
  return {};
}

Status check_array(const Type& type, const ArrowArray& array, int64_t rows, int depth) {
  if (depth > kMaxNesting) return Status::bad_data(fmt::format("columns nested deeper than {}", kMaxNesting));
  if (array.length < 0 || array.offset < 0 || array.length < rows) {
    return Status::bad_data(fmt::format("a column of {} rows where {} were expected", array.length, rows));
  }
  if (Status status = check_buffers(type, array); !status.ok()) return status;
  if (type.id == TypeId::Dictionary) {
    if (array.dictionary == nullptr) return Status::bad_data("a dictionary column without its values");
    return check_array(type.children[0].type, *array.dictionary, 0, depth + 1);
  }
  if (type.id == TypeId::Other) return {};
  if (array.n_children != static_cast<int64_t>(type.children.size())) {
    return Status::bad_data(fmt::format("a column of type {} has {} children, expected {}", describe(type),
                                        array.n_children, type.children.size()));
  }
  const int64_t child_rows = type.id == TypeId::Struct      ? array.length + array.offset
                             : type.id == TypeId::FixedList ? (array.length + array.offset) * type.width
                                                            : 0;
  for (size_t i = 0; i < type.children.size(); ++i) {
    Status status = check_array(type.children[i].type, *array.children[i], child_rows, depth + 1);
    if (!status.ok()) return status;
  }
  return {};
}

Status check_root(const Schema& schema, const ArrowArray& array) {
  Type root;
  root.id = TypeId::Struct;
  root.children = schema.fields;
  if (Status status = check_array(root, array, 0, 0); !status.ok()) return status;
  const auto* validity = static_cast<const uint8_t*>(array.buffers[0]);
  if (validity != nullptr && array.null_count != 0 &&
      count_ones(validity, array.offset, array.length) != array.length) {
    return Status::bad_data("a batch whose rows themselves are null");
  }
  return {};
}

/// One node of a shared tree. Every node holds the columns by itself: the C interface lets a consumer move a child out
/// and release the rest.
struct SharedNode {
  std::shared_ptr<const OwnedArray> keep;
  std::vector<OwnedArray> children;
  std::vector<ArrowArray*> child_pointers;
  OwnedArray dictionary;
};

void release_shared(ArrowArray* array) {
  delete static_cast<SharedNode*>(array->private_data);
  array->release = nullptr;
}

OwnedArray share_node(const std::shared_ptr<const OwnedArray>& keep, const ArrowArray& source) {
  auto node = std::make_unique<SharedNode>();
  node->keep = keep;
  for (int64_t i = 0; i < source.n_children; ++i) node->children.push_back(share_node(keep, *source.children[i]));
  for (OwnedArray& child : node->children) node->child_pointers.push_back(&child.get());
  if (source.dictionary != nullptr) node->dictionary = share_node(keep, *source.dictionary);
  ArrowArray array = source;
  array.children = node->child_pointers.data();
  array.dictionary = node->dictionary.empty() ? nullptr : &node->dictionary.get();
  array.release = release_shared;
  array.private_data = node.release();
  return OwnedArray(&array);
}

}  // namespace

const uint8_t* Column::find_validity(const Type& type, const ArrowArray& array) {
  if (type.id == TypeId::Null || type.id == TypeId::Other || array.n_buffers == 0) return nullptr;
  return static_cast<const uint8_t*>(array.buffers[0]);
}

uint64_t Column::validity_word(int64_t row) const {
  const int64_t count = size_ - row < 64 ? size_ - row : 64;
  if (validity_ != nullptr) return load_bits(validity_, offset_ + row, count);
  if (type_->id == TypeId::Null || count <= 0) return 0;
  return count == 64 ? ~uint64_t{0} : (uint64_t{1} << count) - 1;
}

int64_t Column::null_count() const {
  if (type_->id == TypeId::Null) return size_;
  return may_have_nulls() ? size_ - count_ones(validity_, offset_, size_) : 0;
}

Column Column::child(size_t index) const {
  const ArrowArray* child = array_->children[index];
  return {&type_->children[index].type, child, child->offset + offset_, size_};
}

Result<Batch> Batch::make(SchemaPtr schema, OwnedArray array, Origin origin) {
  if (array.empty()) return Status::bad_data("a batch that has been released");
  if (Status status = check_root(*schema, array.get()); !status.ok()) return status;
  Batch batch;
  batch.schema_ = std::move(schema);
  batch.array_ = std::make_shared<const OwnedArray>(std::move(array));
  batch.origin_ = std::make_shared<const Origin>(std::move(origin));
  return batch;
}

Batch Batch::from_columns(SchemaPtr schema, std::vector<OwnedArray> columns, int64_t rows, Origin origin) {
  assert(columns.size() == schema->fields.size());
  Batch batch;
  batch.schema_ = std::move(schema);
  batch.array_ = std::make_shared<const OwnedArray>(make_array(rows, 0, std::vector<Buffer>(1), std::move(columns)));
  batch.origin_ = std::make_shared<const Origin>(std::move(origin));
  return batch;
}

Column Batch::column(size_t index) const {
  const ArrowArray& root = array_->get();
  const ArrowArray* child = root.children[index];
  return {&schema_->fields[index].type, child, child->offset + root.offset, root.length};
}

OwnedArray Batch::share() const {
  return array_ ? share_node(array_, array_->get()) : OwnedArray();
}

}  // namespace score::columns
