#include "compiler/codegen/lanes.h"

#include <llvm/IR/Intrinsics.h>

namespace score::codegen {

using llvm::Value;

namespace {

Relation inverse(Relation relation) {
  switch (relation) {
    case Relation::Eq: return Relation::Ne;
    case Relation::Ne: return Relation::Eq;
    case Relation::Lt: return Relation::Ge;
    case Relation::Le: return Relation::Gt;
    case Relation::Gt: return Relation::Le;
    case Relation::Ge: break;
  }
  return Relation::Lt;
}

/// Whether the relation holds between all values of the interval and the constant, or between none.
std::optional<bool> decided(Relation relation, Interval interval, __int128 constant) {
  const bool below = interval.high < constant;
  const bool above = interval.low > constant;
  const bool at = interval.is_single() && interval.low == constant;
  switch (relation) {
    case Relation::Eq: return below || above ? std::optional(false) : at ? std::optional(true) : std::nullopt;
    case Relation::Lt:
      return below ? std::optional(true) : interval.low >= constant ? std::optional(false) : std::nullopt;
    case Relation::Gt:
      return above ? std::optional(true) : interval.high <= constant ? std::optional(false) : std::nullopt;
    default: break;
  }
  const std::optional<bool> other = decided(inverse(relation), interval, constant);
  return other ? std::optional(!*other) : std::nullopt;
}

__int128 floor_of(__int128 a, int64_t by) {
  return a / by - (a % by < 0 ? 1 : 0);
}

}  // namespace

Value* Lanes::spread(Value* scalar) const {
  return count_ == 1 ? scalar : b.CreateVectorSplat(count_, scalar);
}

Value* Lanes::to_bits(Value* cells, unsigned bits) const {
  return b.CreateSExtOrTrunc(cells, integers(bits));
}

Value* Lanes::cells(const Lane& lane, unsigned bits) const {
  return lane.is_constant() ? integer(bits, lane.interval.low) : to_bits(lane.cells, bits);
}

Value* Lanes::both(Value* a, Value* other) const {
  if (a == nullptr || a == other) return other;
  return other == nullptr ? a : b.CreateAnd(a, other);
}

Value* Lanes::either(Value* a, Value* other) const {
  if (a == nullptr || other == nullptr) return nullptr;
  return a == other ? a : b.CreateOr(a, other);
}

Value* Lanes::without(Value* mask, Value* other) const {
  return b.CreateAnd(mask, b.CreateNot(other));
}

Value* Lanes::compare(Relation relation, Value* a, Value* c) const {
  const bool floating = a->getType()->isFPOrFPVectorTy();
  using P = llvm::CmpInst::Predicate;
  switch (relation) {
    case Relation::Eq: return b.CreateCmp(floating ? P::FCMP_OEQ : P::ICMP_EQ, a, c);
    case Relation::Ne: return b.CreateCmp(floating ? P::FCMP_UNE : P::ICMP_NE, a, c);
    case Relation::Lt: return b.CreateCmp(floating ? P::FCMP_OLT : P::ICMP_SLT, a, c);
    case Relation::Le: return b.CreateCmp(floating ? P::FCMP_OLE : P::ICMP_SLE, a, c);
    case Relation::Gt: return b.CreateCmp(floating ? P::FCMP_OGT : P::ICMP_SGT, a, c);
    case Relation::Ge: break;
  }
  return b.CreateCmp(floating ? P::FCMP_OGE : P::ICMP_SGE, a, c);
}

/// Of the cells themselves; a constant beyond them decides at once.
Value* Lanes::compare_cells(Relation relation, const Lane& lane, __int128 constant) const {
  if (const std::optional<bool> all_alike = decided(relation, lane.interval, constant)) return all(*all_alike);
  const unsigned bits = bits_of(lane.cells);
  return compare(relation, lane.cells, integer(bits, static_cast<int64_t>(constant)));
}

Value* Lanes::compare(Relation relation, const Lane& lane, int64_t constant) const {
  if (lane.unit == 1 && lane.divisor == 1) return compare_cells(relation, lane, constant);
  if (relation == Relation::Ne) return no(compare(Relation::Eq, lane, constant));
  if (lane.divisor == 1) {
    const __int128 below = floor_of(constant, lane.unit);  // the greatest cell whose value is at most the constant
    const bool exact = below * lane.unit == constant;
    switch (relation) {
      case Relation::Eq: return exact ? compare_cells(relation, lane, below) : all(false);
      case Relation::Lt: return compare_cells(relation, lane, exact ? below : below + 1);
      case Relation::Ge: return compare_cells(relation, lane, exact ? below : below + 1);
      default: return compare_cells(relation, lane, below);  // Le, Gt
    }
  }
  // trunc(cells / d) >= c: for c > 0 where cells >= c * d, else where cells > (c - 1) * d.
  const auto at_least = [&](__int128 c) {
    return compare_cells(Relation::Ge, lane, c > 0 ? c * lane.divisor : (c - 1) * lane.divisor + 1);
  };
  const __int128 c = constant;
  switch (relation) {
    case Relation::Eq: return without(at_least(c), at_least(c + 1));
    case Relation::Ge: return at_least(c);
    case Relation::Gt: return at_least(c + 1);
    case Relation::Lt: return no(at_least(c));
    default: return no(at_least(c + 1));
  }
}

Value* Lanes::compare(Relation relation, const Lane& a, const Lane& other) const {
  if (other.is_constant() && other.unit == 1) return compare(relation, a, other.interval.low);
  const Lane x = plain(a);
  const Lane y = plain(other);
  const unsigned bits = std::max(bits_for(x.interval), bits_for(y.interval));
  return compare(relation, cells(x, bits), cells(y, bits));
}

/// cells / divisor, towards zero. Vector units divide no 64-bit integers: an estimate in doubles is at most one off for
/// quotients below 2^51, and the rest says in which direction.
Value* Lanes::quotient(const Lane& lane) const {
  const unsigned bits = bits_of(lane.cells);
  if (count_ == 1 || bits <= 32) return b.CreateSDiv(lane.cells, integer(bits, lane.divisor));
  Value* estimate =
      b.CreateFMul(b.CreateSIToFP(lane.cells, numbers()), number(1.0 / static_cast<double>(lane.divisor)));
  Value* whole = b.CreateFPToSI(estimate, integers(64));
  Value* rest = b.CreateSub(lane.cells, b.CreateMul(whole, integer(64, lane.divisor)));
  Value* negative = compare(Relation::Lt, lane.cells, integer(64, 0));
  Value* zero = integer(64, 0);
  Value* one = integer(64, 1);
  // From below zero the rest lies in (-d, 0], else in [0, d).
  Value* low = select(negative, integer(64, -lane.divisor + 1), zero);
  Value* high = select(negative, zero, integer(64, lane.divisor - 1));
  Value* down = select(compare(Relation::Lt, rest, low), one, zero);
  Value* up = select(compare(Relation::Gt, rest, high), one, zero);
  return b.CreateSub(b.CreateAdd(whole, up), down);
}

Lane Lanes::plain(const Lane& lane) const {
  if (lane.unit == 1 && lane.divisor == 1) return lane;
  Lane made;
  made.known = lane.known;
  if (lane.divisor != 1) {
    made.interval = plan::quotient_of(lane.interval, lane.divisor);
    made.cells = to_bits(quotient(lane), bits_for(made.interval));
    return made;
  }
  made.interval = Interval::of(static_cast<__int128>(lane.interval.low) * lane.unit,
                               static_cast<__int128>(lane.interval.high) * lane.unit);
  if (lane.is_constant()) return made;
  const unsigned bits = bits_for(made.interval);
  made.cells = b.CreateMul(to_bits(lane.cells, bits), integer(bits, lane.unit));
  return made;
}

Value* Lanes::limited(Value* cells, std::optional<int64_t> low, std::optional<int64_t> high) const {
  const unsigned bits = bits_of(cells);
  if (low) cells = b.CreateBinaryIntrinsic(llvm::Intrinsic::smax, cells, integer(bits, *low));
  if (high) cells = b.CreateBinaryIntrinsic(llvm::Intrinsic::smin, cells, integer(bits, *high));
  return cells;
}

Value* Lanes::load(Value* base, llvm::Type* cell, Value* at) const {
  Value* address = b.CreateInBoundsGEP(cell, base, at);
  return b.CreateAlignedLoad(of(cell), address, llvm::Align(cell->getScalarSizeInBits() / 8));
}

Value* Lanes::load_mask(Value* base, Value* at) const {
  Value* address = b.CreateInBoundsGEP(b.getInt8Ty(), base, b.CreateLShr(at, 3));
  if (count_ >= 8) {
    return b.CreateBitCast(b.CreateAlignedLoad(b.getIntNTy(count_), address, llvm::Align(1)), mask());
  }
  Value* byte = b.CreateAlignedLoad(b.getInt8Ty(), address, llvm::Align(1));
  Value* shifted = b.CreateLShr(byte, b.CreateTrunc(b.CreateAnd(at, 7), b.getInt8Ty()));
  return b.CreateBitCast(b.CreateTrunc(shifted, b.getIntNTy(count_)), mask());
}

void Lanes::store(Value* cells, Value* base, Value* at) const {
  llvm::Type* cell = cells->getType()->getScalarType();
  Value* address = b.CreateInBoundsGEP(cell, base, at);
  b.CreateAlignedStore(cells, address, llvm::Align(cell->getScalarSizeInBits() / 8));
}

Value* Lanes::population(Value* mask) const {
  if (count_ == 1) return b.CreateZExt(mask, b.getInt64Ty());
  Value* bits = b.CreateBitCast(mask, b.getIntNTy(count_));
  return b.CreateZExt(b.CreateUnaryIntrinsic(llvm::Intrinsic::ctpop, bits), b.getInt64Ty());
}

}  // namespace score::codegen
