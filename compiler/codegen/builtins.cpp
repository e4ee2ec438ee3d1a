// Builtins in lanes. What each means is its kernel's business (stdlib/kernels, the bodies in inlined.h); here is the
// same for vectors, and the engines' differential tests hold the two together.
#include <algorithm>
#include <array>
#include <llvm/IR/Intrinsics.h>

#include "compiler/codegen/nodes.h"

namespace score::codegen {

using llvm::Value;
using plan::IntegerOp;
using plan::Node;
using plan::NumberOp;

// ---- Bools ---------------------------------------------------------------------------------------------------------

Value* Nodes::arguments_known(const Node& of) {
  Value* made = nullptr;
  for (uint32_t i = 0; i < of.argument_count; ++i) {
    const NodeId id = argument(of, i);
    if (node(id).type.kind != sema::Kind::List) {
      made = lanes_.both(made, known(id));
    } else if (!constant(id).known) {
      made = lanes_.all(false);
    }
  }
  return made;
}

Value* Nodes::builtin_truth(const Node& of, bool wanted) {
  using Kind = Routine::Kind;
  const Routine routine = plan::routine_of(of.builtin);
  if (const std::optional<uint32_t> places = places_of(of, routine)) {
    llvm::IRBuilder<>& b = lanes_.b;
    const uint32_t asked = wanted ? *places : ~*places;
    Value* common = b.CreateAnd(one_hot(argument(of, 0)), lanes_.integer(32, static_cast<int32_t>(asked)));
    return b.CreateICmpNE(common, lanes_.integer(32, 0));
  }
  Value* truth = nullptr;
  switch (routine.kind) {
    case Kind::CompareIntegers:
    case Kind::CompareNumbers: truth = compared(of, routine); break;
    case Kind::CompareEnums: truth = compared_enums(of, routine.relation); break;
    case Kind::InIntegers:
    case Kind::InEnums:
    case Kind::InNumbers: truth = listed(of); break;
    case Kind::Same: return wanted ? yes(argument(of, 0)) : no(argument(of, 0));
    default: truth = has(of, routine.kind); break;
  }
  return lanes_.both(wanted ? truth : lanes_.no(truth), arguments_known(of));
}

Value* Nodes::compared(const Node& of, const Routine& routine) {
  const NodeId a = argument(of, 0);
  const NodeId c = argument(of, 1);
  if (routine.kind == Routine::Kind::CompareNumbers) {
    return lanes_.compare(routine.relation, number(a).cells, number(c).cells);
  }
  const Lane& x = integer(a);
  const Lane& y = integer(c);
  if (!x.is_constant() || y.is_constant()) return lanes_.compare(routine.relation, x, y);
  switch (routine.relation) {  // the constant to the right
    case Relation::Lt: return lanes_.compare(Relation::Gt, y, x);
    case Relation::Le: return lanes_.compare(Relation::Ge, y, x);
    case Relation::Gt: return lanes_.compare(Relation::Lt, y, x);
    case Relation::Ge: return lanes_.compare(Relation::Le, y, x);
    default: return lanes_.compare(routine.relation, y, x);
  }
}

/// As for integers, but an unlisted value is equal to nothing and has no place in the order.
Value* Nodes::compared_enums(const Node& of, Relation relation) {
  const Lane& a = integer(argument(of, 0));
  const Lane& c = integer(argument(of, 1));
  const bool unequal = relation == Relation::Ne;
  Value* truth = lanes_.compare(unequal ? Relation::Eq : relation, a, c);
  for (const Lane* side : {&a, &c}) {
    truth = lanes_.b.CreateAnd(truth, lanes_.compare(Relation::Ne, *side, SCORE_UNLISTED));
  }
  return unequal ? lanes_.no(truth) : truth;
}

/// Where a question about one enum and constants is true: bit 0 for an unlisted value, bit 1 + code for a member.
/// Nothing where it is no such question, or the enum has too many members.
std::optional<uint32_t> Nodes::places_of(const Node& of, const Routine& routine) {
  using Kind = Routine::Kind;
  const bool listed = routine.kind == Kind::InEnums || routine.kind == Kind::InSet;
  if (!listed && routine.kind != Kind::CompareEnums) return std::nullopt;
  const NodeId subject = argument(of, 0);
  const NodeId other = argument(of, 1);
  if (is_constant(subject) || !is_constant(other) || !constant(other).known) return std::nullopt;
  const size_t members = source_.plan.enums[node(subject).type.enum_id].members.size();
  if (node(subject).type.kind != sema::Kind::Enum || members > 31) return std::nullopt;
  const stdlib::Scalar& value = constant(other).scalar;
  uint32_t places = 0;
  const auto add = [&](int64_t code, bool holds) {
    if (holds) places |= uint32_t{1} << (code + 1);
  };
  for (int64_t code = SCORE_UNLISTED; code < static_cast<int64_t>(members); ++code) {
    const bool member = code != SCORE_UNLISTED;
    const bool both = member && (listed || value.i != SCORE_UNLISTED);
    switch (routine.kind) {
      case Kind::InEnums:
        add(code,
            both && std::find(value.il.items, value.il.items + value.il.size, code) != value.il.items + value.il.size);
        break;
      case Kind::InSet: add(code, both && ((value.i >> code) & 1) != 0); break;
      default:
        switch (routine.relation) {
          case Relation::Eq: add(code, both && code == value.i); break;
          case Relation::Ne: add(code, !(both && code == value.i)); break;
          case Relation::Lt: add(code, both && code < value.i); break;
          case Relation::Le: add(code, both && code <= value.i); break;
          case Relation::Gt: add(code, both && code > value.i); break;
          case Relation::Ge: add(code, both && code >= value.i); break;
        }
    }
  }
  return places;
}

/// Of an enum: the bit of its place, no bit where it is unknown. Each question is one test of bits then.
Value* Nodes::one_hot(NodeId subject) {
  if (one_hot_[subject] != nullptr) return one_hot_[subject];
  const Lane& lane = integer(subject);
  Value* place =
      lanes_.b.CreateAdd(lanes_.cells(lane, Lanes::bits_of(lane.cells)), lanes_.integer(Lanes::bits_of(lane.cells), 1));
  place = lanes_.b.CreateAnd(lanes_.b.CreateZExtOrTrunc(place, lanes_.integers(32)), lanes_.integer(32, 31));
  Value* bit = lanes_.b.CreateShl(lanes_.integer(32, 1), place);
  if (lane.known != nullptr) bit = lanes_.select(lane.known, bit, lanes_.integer(32, 0));
  return one_hot_[subject] = bit;
}

/// Whether the code is 0 to 63 and its bit is set.
Value* Nodes::in_codes(const Lane& lane, uint64_t codes) {
  const int highest = codes == 0 ? 0 : 63 - __builtin_clzll(codes);
  if (__builtin_popcountll(codes) <= 2) {
    Value* found = lanes_.all(false);
    for (int code = 0; code <= highest; ++code) {
      if (((codes >> code) & 1) != 0) found = lanes_.b.CreateOr(found, lanes_.compare(Relation::Eq, lane, code));
    }
    return found;
  }
  const unsigned bits = highest < 31 ? 32 : 64;
  Value* cells = lanes_.cells(lane, std::max(bits, Lanes::bits_of(lane.cells)));
  cells = lanes_.to_bits(lanes_.b.CreateAnd(cells, lanes_.integer(Lanes::bits_of(cells), bits - 1)), bits);
  Value* shifted = lanes_.b.CreateLShr(lanes_.integer(bits, static_cast<int64_t>(codes)), cells);
  Value* set = lanes_.b.CreateTrunc(shifted, lanes_.mask());
  Value* within =
      lanes_.b.CreateAnd(lanes_.compare(Relation::Ge, lane, 0), lanes_.compare(Relation::Le, lane, highest));
  return lanes_.b.CreateAnd(set, within);
}

Value* Nodes::listed(const Node& of) {
  const NodeId subject = argument(of, 0);
  const stdlib::Value& list = constant(argument(of, 1));
  Value* found = lanes_.all(false);
  if (!list.known) return found;
  if (is_number(subject)) {
    for (int64_t i = 0; i < list.scalar.nl.size; ++i) {
      Value* item = lanes_.number(list.scalar.nl.items[i]);
      found = lanes_.b.CreateOr(found, lanes_.compare(Relation::Eq, number(subject).cells, item));
    }
    return found;
  }
  const bool enums = node(subject).type.kind == sema::Kind::Enum;
  const Lane lane = lanes_.plain(integer(subject));
  const ScoreIntList items = list.scalar.il;
  uint64_t codes = 0;
  bool small = !lane.is_constant();
  for (int64_t i = 0; i < items.size; ++i) {
    const int64_t item = items.items[i];
    if (enums && item == SCORE_UNLISTED) continue;  // equal to nothing
    small = small && item >= 0 && item < 64;
    if (small) codes |= uint64_t{1} << item;
  }
  if (small && enums) return in_codes(lane, codes);
  for (int64_t i = 0; i < items.size; ++i) {
    if (enums && items.items[i] == SCORE_UNLISTED) continue;
    found = lanes_.b.CreateOr(found, lanes_.compare(Relation::Eq, lane, items.items[i]));
  }
  return found;
}

/// Sets are masks of their members.
Value* Nodes::has(const Node& of, Routine::Kind kind) {
  const Lane& subject = integer(argument(of, 0));
  const Lane& set = integer(argument(of, 1));
  if (kind == Routine::Kind::InSet) {
    if (subject.is_constant()) {
      const int64_t code = subject.interval.low;
      return lanes_.all(code >= 0 && code < 64 && ((set.interval.low >> code) & 1) != 0);
    }
    return in_codes(subject, static_cast<uint64_t>(set.interval.low));
  }
  const unsigned bits = std::max(lanes_.bits_for(subject.interval), lanes_.bits_for(set.interval));
  Value* members = lanes_.cells(set, bits);
  Value* common = lanes_.b.CreateAnd(lanes_.cells(subject, bits), members);
  if (kind == Routine::Kind::HasAll) return lanes_.compare(Relation::Eq, common, members);
  const Relation relation = kind == Routine::Kind::HasNone ? Relation::Eq : Relation::Ne;
  return lanes_.compare(relation, common, lanes_.integer(bits, 0));
}

// ---- Integers ------------------------------------------------------------------------------------------------------

Lane Nodes::builtin_integer(const Node& of, NodeId id) {
  using Kind = Routine::Kind;
  const Routine routine = plan::routine_of(of.builtin);
  const Interval interval = source_.kernels.intervals[id];
  switch (routine.kind) {
    case Kind::Same: return integer(argument(of, 0));
    case Kind::Integers: return integers(routine.integer, integer(argument(of, 0)), integer(argument(of, 1)), interval);
    case Kind::IntegersBack:
      return integers(routine.integer, integer(argument(of, 1)), integer(argument(of, 0)), interval);
    case Kind::IntToDecimal: {
      Lane made = lanes_.plain(integer(argument(of, 0)));
      constexpr int64_t kMost = SCORE_DECIMAL_MAX / SCORE_DECIMAL_ONE;
      if (made.interval.low < -kMost || made.interval.high > kMost) {
        if (made.is_constant()) return {nullptr, made.known, {interval.low, interval.low}};
        made.cells = lanes_.limited(made.cells, -kMost, kMost);
        made.interval = {std::max(made.interval.low, -kMost), std::min(made.interval.high, kMost)};
      }
      made.unit = SCORE_DECIMAL_ONE;
      return made.is_constant() ? lanes_.plain(made) : made;
    }
    case Kind::NumberToDecimal: return number_to_decimal(number(argument(of, 0)));
    default: break;
  }
  // Since: until now, or today.
  const bool date = routine.kind == Kind::SinceDate;
  const size_t uniform = date ? inputs_.uniform(plan::KernelUniform::What::Today, of.index)
                              : inputs_.uniform(plan::KernelUniform::What::Now, 0);
  const Interval until = date ? Interval{INT32_MIN, INT32_MAX} : Interval{};
  Lane end = uniform_integer(uniform, until);
  end.known = nullptr;
  return integers(routine.integer, integer(argument(of, 0)), end, interval);
}

Lane Nodes::integers(IntegerOp op, const Lane& a, const Lane& c, Interval interval) {
  const Lane x = lanes_.plain(a);
  const Lane y = lanes_.plain(c);
  Value* known = lanes_.both(x.known, y.known);
  const int64_t unit = plan::unit_of(op);
  const std::optional<Interval> exact = unit != 0                     ? plan::difference_of(y.interval, x.interval)
                                        : op == IntegerOp::Add        ? plan::sum_of(x.interval, y.interval)
                                        : op == IntegerOp::AddDecimal ? plan::sum_of(x.interval, y.interval)
                                        : op == IntegerOp::Sub        ? plan::difference_of(x.interval, y.interval)
                                        : op == IntegerOp::SubDecimal ? plan::difference_of(x.interval, y.interval)
                                        : op == IntegerOp::Mul        ? plan::product_of(x.interval, y.interval)
                                        : op == IntegerOp::MulDecimal ? plan::product_of(x.interval, y.interval)
                                                                      : std::optional(interval);
  const bool subtract = op == IntegerOp::Sub || op == IntegerOp::SubDecimal;
  const bool decimal = op == IntegerOp::AddDecimal || op == IntegerOp::SubDecimal;
  if (!exact && (op == IntegerOp::Add || op == IntegerOp::Sub)) return checked_sum(subtract, x, y, known);
  const bool saturates = decimal && (!exact || exact->low < -SCORE_DECIMAL_MAX || exact->high > SCORE_DECIMAL_MAX);
  if (saturates) return saturated_sum(subtract, x, y, known);
  Lane made;
  made.known = known;
  made.interval = exact.value_or(Interval{});  // differences of moments wrap, as the kernel's do
  const unsigned bits =
      std::max({lanes_.bits_for(made.interval), lanes_.bits_for(x.interval), lanes_.bits_for(y.interval)});
  Value* p = lanes_.cells(x, bits);
  Value* q = lanes_.cells(y, bits);
  switch (op) {
    case IntegerOp::Add:
    case IntegerOp::AddDecimal: made.cells = lanes_.b.CreateAdd(p, q); break;
    case IntegerOp::Sub:
    case IntegerOp::SubDecimal: made.cells = lanes_.b.CreateSub(p, q); break;
    case IntegerOp::Mul:
    case IntegerOp::MulDecimal: made.cells = lanes_.b.CreateMul(p, q); break;
    case IntegerOp::Min: made.cells = lanes_.b.CreateBinaryIntrinsic(llvm::Intrinsic::smin, p, q); break;
    case IntegerOp::Max: made.cells = lanes_.b.CreateBinaryIntrinsic(llvm::Intrinsic::smax, p, q); break;
    default:
      made.cells = lanes_.b.CreateSub(q, p);
      made.divisor = unit;
      break;
  }
  return made;
}

/// Unknown where it leaves 64 bits: an overflow has another sign than both.
Lane Nodes::checked_sum(bool subtract, const Lane& a, const Lane& c, Value* known) {
  Value* x = lanes_.cells(a, 64);
  Value* y = lanes_.cells(c, 64);
  Lane made;
  made.cells = subtract ? lanes_.b.CreateSub(x, y) : lanes_.b.CreateAdd(x, y);
  Value* other = subtract ? lanes_.b.CreateXor(x, y) : lanes_.b.CreateXor(y, made.cells);
  Value* both = lanes_.b.CreateAnd(lanes_.b.CreateXor(x, made.cells), other);
  made.known = lanes_.both(known, lanes_.compare(Relation::Ge, both, lanes_.integer(64, 0)));
  return made;
}

Lane Nodes::saturated_sum(bool subtract, const Lane& a, const Lane& c, Value* known) {
  const Lane sum = checked_sum(subtract, a, c, nullptr);
  Value* negative = lanes_.compare(Relation::Lt, lanes_.cells(a, 64), lanes_.integer(64, 0));
  Value* end = lanes_.select(negative, lanes_.integer(64, -SCORE_DECIMAL_MAX), lanes_.integer(64, SCORE_DECIMAL_MAX));
  Lane made;
  made.cells = lanes_.select(sum.known, lanes_.limited(sum.cells, -SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX), end);
  made.known = known;
  made.interval = {-SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX};
  return made;
}

// ---- Numbers -------------------------------------------------------------------------------------------------------

Value* Nodes::finite(Value* cells) const {
  Value* size = lanes_.b.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, cells);
  return lanes_.compare(Relation::Lt, size, lanes_.number(__builtin_inf()));
}

Nodes::Number Nodes::builtin_number(const Node& of) {
  const Routine routine = plan::routine_of(of.builtin);
  if (routine.kind == Routine::Kind::IntToNumber) {
    const Lane subject = lanes_.plain(integer(argument(of, 0)));
    Value* cells = lanes_.cells(subject, lanes_.bits_for(subject.interval));
    return {lanes_.b.CreateSIToFP(cells, lanes_.numbers()), subject.known};
  }
  if (routine.kind == Routine::Kind::DecimalToNumber) return decimal_to_number(integer(argument(of, 0)));
  const Number a = number(argument(of, 0));
  if (routine.kind == Routine::Kind::Same) return a;
  const Number c = number(argument(of, 1));
  Value* known = lanes_.both(a.known, c.known);
  Value* made = nullptr;
  switch (routine.number) {
    case NumberOp::Add: made = lanes_.b.CreateFAdd(a.cells, c.cells); break;
    case NumberOp::Sub: made = lanes_.b.CreateFSub(a.cells, c.cells); break;
    case NumberOp::Mul: made = lanes_.b.CreateFMul(a.cells, c.cells); break;
    case NumberOp::Div: {
      Value* divides = lanes_.compare(Relation::Ne, c.cells, lanes_.number(0));
      made = lanes_.b.CreateFDiv(a.cells, lanes_.select(divides, c.cells, lanes_.number(1)));
      known = lanes_.both(known, divides);
      break;
    }
    case NumberOp::Min: return {lanes_.select(lanes_.compare(Relation::Lt, c.cells, a.cells), c.cells, a.cells), known};
    case NumberOp::Max: return {lanes_.select(lanes_.compare(Relation::Lt, a.cells, c.cells), c.cells, a.cells), known};
  }
  return {made, lanes_.both(known, finite(made))};
}

}  // namespace score::codegen
