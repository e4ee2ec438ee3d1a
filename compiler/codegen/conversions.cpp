// Decimals and numbers into each other, rounded once (stdlib/kernels/arithmetic.cpp says what that means).
#include <llvm/IR/Intrinsics.h>

#include "compiler/codegen/nodes.h"

namespace score::codegen {

using llvm::Value;

/// x * 10^6, exact and then rounded half to even. The product is rounded to a double first; its own error, which
/// Dekker's splitting gives exactly, says to which side a tie goes, and what is missing where doubles are further apart
/// than wholes.
Lane Nodes::number_to_decimal(const Number& number) {
  llvm::IRBuilder<>& b = lanes_.b;
  // Beyond what a decimal holds everything saturates.
  constexpr double kMost = 9.1e12;
  Value* x = number.cells;
  x = lanes_.select(lanes_.compare(Relation::Lt, x, lanes_.number(-kMost)), lanes_.number(-kMost), x);
  x = lanes_.select(lanes_.compare(Relation::Gt, x, lanes_.number(kMost)), lanes_.number(kMost), x);
  Value* million = lanes_.number(1e6);                         // has 20 bits, so it needs no splitting
  Value* split = b.CreateFMul(x, lanes_.number(134217729.0));  // 2^27 + 1
  Value* high = b.CreateFSub(split, b.CreateFSub(split, x));
  Value* low = b.CreateFSub(x, high);
  Value* product = b.CreateFMul(x, million);
  Value* error = b.CreateFAdd(b.CreateFSub(b.CreateFMul(high, million), product), b.CreateFMul(low, million));
  const auto rounded = [&](Value* cells) { return b.CreateUnaryIntrinsic(llvm::Intrinsic::roundeven, cells); };
  Value* whole = rounded(product);
  Value* rest = b.CreateFSub(product, whole);
  const auto is = [&](Relation relation, Value* cells, double than) {
    return lanes_.compare(relation, cells, lanes_.number(than));
  };
  Value* up = b.CreateAnd(is(Relation::Eq, rest, 0.5), is(Relation::Gt, error, 0));
  Value* down = b.CreateAnd(is(Relation::Eq, rest, -0.5), is(Relation::Lt, error, 0));
  Value* none = lanes_.integer(64, 0);
  Value* tie =
      b.CreateSub(lanes_.select(up, lanes_.integer(64, 1), none), lanes_.select(down, lanes_.integer(64, 1), none));
  Value* beyond = lanes_.select(is(Relation::Eq, rest, 0), rounded(error), lanes_.number(0));
  // Lanes of unknown rows may hold what is no number: any integer will do for these.
  const auto integer = [&](Value* cells) { return b.CreateFreeze(b.CreateFPToSI(cells, lanes_.integers(64))); };
  Value* made = b.CreateAdd(b.CreateAdd(integer(whole), tie), integer(beyond));
  Lane lane;
  lane.known = number.known;
  lane.interval = {-SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX};
  lane.cells = lanes_.limited(made, lane.interval.low, lane.interval.high);
  return lane;
}

/// Of decimals that are exact as doubles (plan::node_uses asks for that): one division, or none.
Nodes::Number Nodes::decimal_to_number(const Lane& lane) {
  llvm::IRBuilder<>& b = lanes_.b;
  if (!lane.is_constant() && lane.divisor == 1 && lane.unit % SCORE_DECIMAL_ONE == 0) {
    Value* cells = b.CreateSIToFP(lane.cells, lanes_.numbers());
    const auto wholes = static_cast<double>(lane.unit / SCORE_DECIMAL_ONE);
    return {wholes == 1 ? cells : b.CreateFMul(cells, lanes_.number(wholes)), lane.known};
  }
  const Lane plain = lanes_.plain(lane);
  Value* cells = b.CreateSIToFP(lanes_.cells(plain, 64), lanes_.numbers());
  return {b.CreateFDiv(cells, lanes_.number(1e6)), plain.known};
}

}  // namespace score::codegen
