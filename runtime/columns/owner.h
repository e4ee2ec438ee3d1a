#pragma once
// Owners of the C structs: move-only, released once.
#include <utility>

#include "runtime/columns/arrow_c.h"

namespace score::columns {

/// Owns one ArrowSchema, ArrowArray or ArrowArrayStream. An empty owner holds a released struct.
template <class CStruct>
class Owned {
 public:
  Owned() noexcept : value_{} {}
  /// Takes `value` over and leaves it released.
  explicit Owned(CStruct* value) noexcept : value_(*value) { value->release = nullptr; }
  Owned(Owned&& other) noexcept : value_(other.value_) { other.value_.release = nullptr; }
  Owned& operator=(Owned&& other) noexcept {
    if (this != &other) {
      reset();
      value_ = other.value_;
      other.value_.release = nullptr;
    }
    return *this;
  }
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  ~Owned() { reset(); }

  bool empty() const noexcept { return value_.release == nullptr; }
  const CStruct& get() const noexcept { return value_; }
  CStruct& get() noexcept { return value_; }
  /// For C functions that fill a struct in; what was held before is released.
  CStruct* out() noexcept {
    reset();
    return &value_;
  }
  /// Hands the struct over to `target`, which must not hold one.
  void move_to(CStruct* target) noexcept {
    *target = value_;
    value_.release = nullptr;
  }
  void reset() noexcept {
    if (value_.release != nullptr) value_.release(&value_);
    value_ = CStruct{};
  }

 private:
  CStruct value_;
};

using OwnedSchema = Owned<ArrowSchema>;
using OwnedArray = Owned<ArrowArray>;
using OwnedStream = Owned<ArrowArrayStream>;

}  // namespace score::columns
