#include "runtime/columns/cells.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace score::columns {

void RawCells::Free::operator()(char* bytes) const {
  std::free(bytes);
}

RawCells::RawCells(const RawCells& other) : RawCells(other.width_) {
  resize(other.size_);
  if (size_ != 0) std::memcpy(data(), other.data(), size_ * width_);
}

void RawCells::swap(RawCells& other) noexcept {
  std::swap(bytes_, other.bytes_);
  std::swap(bytes_size_, other.bytes_size_);
  std::swap(size_, other.size_);
  std::swap(capacity_, other.capacity_);
  std::swap(width_, other.width_);
}

void RawCells::grow(size_t rows) {
  if (size_ != 0) rows = std::max(rows, size_ * 2);  // cells that come bit by bit
  const size_t capacity = (rows + kWordRows - 1) / kWordRows * kWordRows;
  const size_t bytes = capacity * width_;  // whole lines, as a word has so many rows
  auto* memory = static_cast<char*>(std::aligned_alloc(kLine, bytes));
  if (memory == nullptr) throw std::bad_alloc();
  const size_t kept = size_ * width_;
  if (kept != 0) std::memcpy(memory, data(), kept);
  std::memset(memory + kept, 0, bytes - kept);
  bytes_.reset(memory);
  bytes_size_ = bytes;
  capacity_ = capacity;
}

void Integers::append(const int64_t* values, size_t count) {
  if (width() != sizeof(int64_t)) {
    for (size_t i = 0; i < count; ++i) push_back(values[i]);
    return;
  }
  const size_t at = size();
  cells_.resize(at + count);
  if (count != 0) std::memcpy(as<int64_t>() + at, values, count * sizeof(int64_t));
}

void Integers::append(const int64_t* values, size_t count, uint8_t width) {
  if (empty()) start(width, 0);
  widen(width);
  const size_t at = size();
  cells_.resize(at + count);
  visit([&](auto* cells) {
    for (size_t i = 0; i < count; ++i)
      cells[at + i] = static_cast<std::remove_reference_t<decltype(*cells)>>(values[i]);
  });
}

void Integers::widen(uint8_t width) {
  if (width <= this->width()) return;
  Integers wide(width);
  wide.cells_.resize(size());
  visit([&](const auto* from) {
    wide.visit([&](auto* to) {
      for (size_t row = 0; row < size(); ++row)
        to[row] = static_cast<std::remove_reference_t<decltype(*to)>>(from[row]);
    });
  });
  cells_ = std::move(wide.cells_);
}

}  // namespace score::columns
