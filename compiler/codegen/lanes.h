#pragma once
// Values of several leads at once: the vectors that generated code is made of. One lane is one lead; with one lane all
// of it is plain scalars, which is the code for a single lead.
#include <cstdint>
#include <llvm/IR/IRBuilder.h>
#include <optional>

#include "compiler/plan/intervals.h"
#include "compiler/plan/operations.h"

namespace score::codegen {

using plan::Interval;
using plan::Relation;

/// Of integers: value = cells * unit, or, where `divisor` is not 1, cells / divisor towards zero. What stands in lanes
/// of unknown rows means nothing.
struct Lane {
  llvm::Value* cells = nullptr;  // null: a constant, `interval` says which
  llvm::Value* known = nullptr;  // a mask; null: every lane
  Interval interval;             // of cells
  int64_t unit = 1;
  int64_t divisor = 1;

  bool is_constant() const { return cells == nullptr; }
};

/// Makes instructions for vectors of `count` lanes. Masks are vectors of bits.
class Lanes {
 public:
  using Value = llvm::Value;

  Lanes(llvm::IRBuilder<>& builder, unsigned count, unsigned least_bits)
      : b(builder), count_(count), least_bits_(least_bits) {}

  unsigned count() const { return count_; }
  llvm::Type* integers(unsigned bits) const { return of(b.getIntNTy(bits)); }
  llvm::Type* numbers() const { return of(b.getDoubleTy()); }
  llvm::Type* mask() const { return of(b.getInt1Ty()); }

  Value* integer(unsigned bits, int64_t value) const { return llvm::ConstantInt::getSigned(integers(bits), value); }
  Value* number(double value) const { return llvm::ConstantFP::get(numbers(), value); }
  Value* all(bool value) const { return llvm::ConstantInt::get(mask(), value ? 1 : 0); }
  Value* spread(Value* scalar) const;
  static unsigned bits_of(const Value* cells) { return cells->getType()->getScalarSizeInBits(); }

  /// Sign extends, or cuts where the value is known to fit.
  Value* to_bits(Value* cells, unsigned bits) const;
  /// The lane's own value (no unit, no divisor) in so many bits, which hold its interval.
  Value* cells(const Lane& lane, unsigned bits) const;
  /// Lanes for an interval: as narrow as it and the target allow.
  unsigned bits_for(Interval interval) const { return std::max(least_bits_, interval.bits()); }

  // Masks; a null one is all ones.
  Value* both(Value* a, Value* b) const;
  Value* either(Value* a, Value* b) const;
  Value* no(Value* mask) const { return b.CreateNot(mask); }
  Value* without(Value* mask, Value* other) const;  // mask and not other; no null

  /// Signed comparison of equal types; of numbers, which are always finite.
  Value* compare(Relation relation, Value* a, Value* b) const;
  /// cells / divisor > constant and so on, of the lane's value.
  Value* compare(Relation relation, const Lane& lane, int64_t constant) const;
  Value* compare(Relation relation, const Lane& a, const Lane& b) const;
  /// With unit 1 and divisor 1.
  Lane plain(const Lane& lane) const;

  Value* select(Value* mask, Value* yes, Value* no) const { return b.CreateSelect(mask, yes, no); }
  Value* limited(Value* cells, std::optional<int64_t> low, std::optional<int64_t> high) const;

  // Memory. `at` is the first row, a multiple of count().
  Value* load(Value* base, llvm::Type* cell, Value* at) const;
  Value* load_mask(Value* base, Value* at) const;
  void store(Value* cells, Value* base, Value* at) const;
  /// How many lanes are set, as i64.
  Value* population(Value* mask) const;

  llvm::IRBuilder<>& b;  // NOLINT: whoever makes lanes makes other instructions too

 private:
  llvm::Type* of(llvm::Type* cell) const { return count_ == 1 ? cell : llvm::FixedVectorType::get(cell, count_); }
  Value* compare_cells(Relation relation, const Lane& lane, __int128 constant) const;
  Value* quotient(const Lane& lane) const;

  unsigned count_, least_bits_;
};

}  // namespace score::codegen
