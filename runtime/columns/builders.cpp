#include "runtime/columns/builders.h"

#include <memory>

#include "runtime/columns/bits.h"

namespace score::columns {
namespace {

/// What an array of ours keeps alive.
struct Holder {
  std::vector<Buffer> buffers;
  std::vector<const void*> pointers;
  std::vector<OwnedArray> children;
  std::vector<ArrowArray*> child_pointers;
  OwnedArray dictionary;
  BufferPoolPtr pool;

  ~Holder() {
    if (!pool) return;
    for (Buffer& buffer : buffers) pool->give(std::move(buffer));
  }
};

void release_holder(ArrowArray* array) {
  delete static_cast<Holder*>(array->private_data);
  array->release = nullptr;
}

}  // namespace

OwnedArray make_array(int64_t length, int64_t null_count, std::vector<Buffer> buffers, std::vector<OwnedArray> children,
                      OwnedArray dictionary, BufferPoolPtr pool) {
  auto holder = std::make_unique<Holder>();
  holder->buffers = std::move(buffers);
  holder->children = std::move(children);
  holder->dictionary = std::move(dictionary);
  holder->pool = std::move(pool);
  for (size_t i = 0; i < holder->buffers.size(); ++i) {
    Buffer& buffer = holder->buffers[i];
    // Only the validity bitmap may be absent; some readers dereference even the empty others.
    if (i != 0 && buffer.data() == nullptr) buffer.reserve_more(Buffer::kSlack);
    holder->pointers.push_back(buffer.data());
  }
  for (OwnedArray& child : holder->children) holder->child_pointers.push_back(&child.get());
  ArrowArray array{};
  array.length = length;
  array.null_count = null_count;
  array.n_buffers = static_cast<int64_t>(holder->pointers.size());
  array.buffers = holder->pointers.data();
  array.n_children = static_cast<int64_t>(holder->child_pointers.size());
  array.children = holder->child_pointers.data();
  array.dictionary = holder->dictionary.empty() ? nullptr : &holder->dictionary.get();
  array.release = release_holder;
  array.private_data = holder.release();
  return OwnedArray(&array);
}

void ValidityBuilder::start() {
  const auto bytes = static_cast<size_t>((length_ + 7) / 8);
  bits_.clear();
  bits_.reserve_more(bytes);
  if (bytes != 0) std::memset(bits_.data(), 0xFF, bytes);
  bits_.set_size(bytes);
}

void ValidityBuilder::push(bool valid) {
  if (length_ % 8 == 0) bits_.push(uint8_t{0});
  set_bit(reinterpret_cast<uint8_t*>(bits_.data()), length_, valid);
}

Buffer ValidityBuilder::finish() {
  Buffer bits = nulls_ != 0 ? std::exchange(bits_, Buffer()) : Buffer();
  length_ = 0;
  nulls_ = 0;
  return bits;
}

void BoolBuilder::append(bool value) {
  const int64_t row = validity_.length();
  if (row % 8 == 0) bits_.push(uint8_t{0});
  set_bit(reinterpret_cast<uint8_t*>(bits_.data()), row, value);
  validity_.append_valid();
}

void BoolBuilder::append_null() {
  if (validity_.length() % 8 == 0) bits_.push(uint8_t{0});
  validity_.append_null();
}

OwnedArray BoolBuilder::finish() {
  const int64_t length = validity_.length(), nulls = validity_.nulls();
  std::vector<Buffer> buffers(2);
  buffers[0] = validity_.finish();
  buffers[1] = std::exchange(bits_, Buffer());
  return make_array(length, nulls, std::move(buffers));
}

void Utf8Builder::start() {
  if (pool_ && offsets_.capacity() == 0) {
    offsets_ = pool_->take(last_offsets_);
    bytes_ = pool_->take(last_bytes_);
  }
  offsets_.push(int32_t{0});
}

OwnedArray Utf8Builder::finish() {
  const int64_t length = validity_.length(), nulls = validity_.nulls();
  if (offsets_.size() == 0) start();
  last_offsets_ = offsets_.size();
  last_bytes_ = bytes_.size();
  std::vector<Buffer> buffers(3);
  buffers[0] = validity_.finish();
  buffers[1] = std::exchange(offsets_, Buffer());
  buffers[2] = std::exchange(bytes_, Buffer());
  return make_array(length, nulls, std::move(buffers), {}, {}, pool_);
}

void ListBuilder::append(int64_t items) {
  if (offsets_.size() == 0) offsets_.push(int32_t{0});
  end_ = static_cast<int32_t>(items);
  offsets_.push(end_);
  validity_.append_valid();
}

void ListBuilder::append_null() {
  if (offsets_.size() == 0) offsets_.push(int32_t{0});
  offsets_.push(end_);
  validity_.append_null();
}

OwnedArray ListBuilder::finish(OwnedArray items) {
  const int64_t length = validity_.length(), nulls = validity_.nulls();
  if (offsets_.size() == 0) offsets_.push(int32_t{0});
  std::vector<Buffer> buffers(2);
  buffers[0] = validity_.finish();
  buffers[1] = std::exchange(offsets_, Buffer());
  std::vector<OwnedArray> children;
  children.push_back(std::move(items));
  end_ = 0;
  return make_array(length, nulls, std::move(buffers), std::move(children));
}

}  // namespace score::columns
