#include "compiler/codegen/nodes.h"

namespace score::codegen {

using llvm::Value;
using plan::Node;
using plan::NodeUse;
using plan::Op;
using What = plan::KernelInput::What;

Nodes::Nodes(const Source& source, const Lanes& lanes, const Inputs& inputs)
    : source_(source), lanes_(lanes), inputs_(inputs) {}

void Nodes::start(Value* row) {
  row_ = row;
  const size_t count = source_.kernels.uses.size();
  integers_.assign(count, std::nullopt);
  numbers_.assign(count, std::nullopt);
  yes_.assign(count, nullptr);
  no_.assign(count, nullptr);
  one_hot_.assign(count, nullptr);
  scores_.assign(source_.plan.scores.size(), std::nullopt);
  grades_.assign(source_.plan.grades.size(), std::nullopt);
  segments_.assign(source_.plan.segments.size(), std::nullopt);
  memberships_.assign(source_.plan.segments.size(), nullptr);
}

const Lane& Nodes::integer(NodeId id) {
  if (!integers_[id]) integers_[id] = made_integer(id);
  return *integers_[id];
}

const Nodes::Number& Nodes::number(NodeId id) {
  if (!numbers_[id]) numbers_[id] = made_number(id);
  return *numbers_[id];
}

Value* Nodes::yes(NodeId id) {
  if (yes_[id] == nullptr) yes_[id] = made_truth(id, true);
  return yes_[id];
}

Value* Nodes::no(NodeId id) {
  if (no_[id] == nullptr) no_[id] = made_truth(id, false);
  return no_[id];
}

Value* Nodes::known(NodeId id) {
  if (is_bool(id)) return lanes_.b.CreateOr(yes(id), no(id));
  return is_number(id) ? number(id).known : integer(id).known;
}

Value* Nodes::input_known(size_t input) const {
  return inputs_.of(input).missing ? lanes_.load_mask(inputs_.known(input), row_) : nullptr;
}

// ---- Integers ------------------------------------------------------------------------------------------------------

Lane Nodes::loaded_integer(size_t input, Interval interval) {
  const unsigned bits = inputs_.of(input).width * 8U;
  Lane made;
  made.interval = interval;
  Value* cells = lanes_.load(inputs_.cells(input), lanes_.b.getIntNTy(bits), row_);
  made.cells = bits < lanes_.bits_for(interval) ? lanes_.to_bits(cells, lanes_.bits_for(interval)) : cells;
  made.known = input_known(input);
  return made;
}

Lane Nodes::uniform_integer(size_t uniform, Interval interval) {
  Lane made;
  made.interval = interval;
  Value* bits = inputs_.uniform_bits(uniform);
  made.cells = lanes_.spread(lanes_.b.CreateTrunc(bits, lanes_.b.getIntNTy(lanes_.bits_for(interval))));
  made.known = lanes_.spread(inputs_.uniform_known(uniform));
  return made;
}

/// A score, grade or segment: what this function has made, or the host's column.
Lane Nodes::output_integer(const Node& of, NodeId id) {
  const auto& made = of.op == Op::Score ? scores_ : of.op == Op::Grade ? grades_ : segments_;
  if (made[of.index]) return *made[of.index];
  return loaded_integer(inputs_.input(What::Node, id), source_.kernels.intervals[id]);
}

Lane Nodes::made_integer(NodeId id) {
  const Node& of = node(id);
  const Interval interval = source_.kernels.intervals[id];
  switch (source_.kernels.uses[id]) {
    case NodeUse::Constant: {
      Lane made;
      const stdlib::Value& value = constant(id);
      made.interval = {value.known ? value.scalar.i : 0, value.known ? value.scalar.i : 0};
      if (!value.known) made.known = lanes_.all(false);
      return made;
    }
    case NodeUse::Uniform: return uniform_integer(inputs_.uniform(plan::KernelUniform::What::Node, id), interval);
    case NodeUse::Field: return loaded_integer(inputs_.input(What::Field, of.index), interval);
    case NodeUse::Given:
    case NodeUse::Absent: return loaded_integer(inputs_.input(What::Node, id), interval);
    case NodeUse::Computed: break;
  }
  if (of.op == Op::Builtin) return builtin_integer(of, id);
  if (of.op != Op::If && of.op != Op::OrElse) return output_integer(of, id);
  const bool choice = of.op == Op::If;
  const NodeId first = argument(of, choice ? 1 : 0);
  const Lane a = lanes_.plain(integer(first));
  const Lane c = lanes_.plain(integer(argument(of, choice ? 2 : 1)));
  Lane made;
  made.interval = plan::joined(a.interval, c.interval);
  const unsigned bits = lanes_.bits_for(made.interval);
  if (!choice) {
    if (a.known == nullptr) return a;
    made.cells = lanes_.select(a.known, lanes_.cells(a, bits), lanes_.cells(c, bits));
    made.known = lanes_.either(a.known, c.known);
    return made;
  }
  Value* then = yes(argument(of, 0));
  Value* otherwise = no(argument(of, 0));
  made.cells = lanes_.select(then, lanes_.cells(a, bits), lanes_.cells(c, bits));
  made.known = lanes_.either(lanes_.both(then, a.known), lanes_.both(otherwise, c.known));
  return made;
}

// ---- Numbers -------------------------------------------------------------------------------------------------------

Nodes::Number Nodes::made_number(NodeId id) {
  const Node& of = node(id);
  const auto loaded = [&](size_t input) {
    return Number{lanes_.load(inputs_.cells(input), lanes_.b.getDoubleTy(), row_), input_known(input)};
  };
  switch (source_.kernels.uses[id]) {
    case NodeUse::Constant: {
      const stdlib::Value& value = constant(id);
      return {lanes_.number(value.known ? value.scalar.d : 0), value.known ? nullptr : lanes_.all(false)};
    }
    case NodeUse::Uniform: {
      const size_t uniform = inputs_.uniform(plan::KernelUniform::What::Node, id);
      Value* cells = lanes_.b.CreateBitCast(inputs_.uniform_bits(uniform), lanes_.b.getDoubleTy());
      return {lanes_.spread(cells), lanes_.spread(inputs_.uniform_known(uniform))};
    }
    case NodeUse::Field: return loaded(inputs_.input(What::Field, of.index));
    case NodeUse::Given:
    case NodeUse::Absent: return loaded(inputs_.input(What::Node, id));
    case NodeUse::Computed: break;
  }
  if (of.op == Op::Builtin) return builtin_number(of);
  if (of.op == Op::OrElse) {
    const Number a = number(argument(of, 0));
    if (a.known == nullptr) return a;
    const Number c = number(argument(of, 1));
    return {lanes_.select(a.known, a.cells, c.cells), lanes_.either(a.known, c.known)};
  }
  const Number a = number(argument(of, 1));
  const Number c = number(argument(of, 2));
  Value* then = yes(argument(of, 0));
  Value* otherwise = no(argument(of, 0));
  return {lanes_.select(then, a.cells, c.cells),
          lanes_.either(lanes_.both(then, a.known), lanes_.both(otherwise, c.known))};
}

// ---- Bools ---------------------------------------------------------------------------------------------------------

/// From memory: a mask, or of a field a byte each. What stands under unknown rows is 0 in masks only.
Value* Nodes::loaded_truth(NodeId id, bool wanted) {
  const bool field = source_.kernels.uses[id] == NodeUse::Field;
  const size_t input = field ? inputs_.input(What::Field, node(id).index) : inputs_.input(What::Node, id);
  Value* truth = nullptr;
  if (field) {
    Value* bytes = lanes_.load(inputs_.cells(input), lanes_.b.getInt8Ty(), row_);
    truth = lanes_.compare(wanted ? Relation::Ne : Relation::Eq, bytes, lanes_.integer(8, 0));
  } else {
    truth = lanes_.load_mask(inputs_.cells(input), row_);
    if (!wanted) truth = lanes_.no(truth);
  }
  return field || !wanted ? lanes_.both(truth, input_known(input)) : truth;
}

/// All arguments true, or any false; `or` the other way round.
Value* Nodes::conjunction(const Node& of, bool wanted) {
  const bool every = (of.op == Op::And) == wanted;
  Value* made = nullptr;
  const NodeId* arguments = source_.schedule.arguments_of(of);
  for (uint32_t i = 0; i < of.argument_count; ++i) {
    Value* next = wanted ? yes(arguments[i]) : no(arguments[i]);
    made = made == nullptr ? next : every ? lanes_.b.CreateAnd(made, next) : lanes_.b.CreateOr(made, next);
  }
  return made;
}

Value* Nodes::made_truth(NodeId id, bool wanted) {
  const Node& of = node(id);
  switch (source_.kernels.uses[id]) {
    case NodeUse::Constant: return lanes_.all(wanted ? constant(id).is_true() : constant(id).is_false());
    case NodeUse::Uniform: {
      const size_t uniform = inputs_.uniform(plan::KernelUniform::What::Node, id);
      Value* bit = lanes_.b.CreateTrunc(inputs_.uniform_bits(uniform), lanes_.b.getInt1Ty());
      if (!wanted) bit = lanes_.b.CreateNot(bit);
      return lanes_.spread(lanes_.b.CreateAnd(bit, inputs_.uniform_known(uniform)));
    }
    case NodeUse::Field:
    case NodeUse::Given:
    case NodeUse::Absent: return loaded_truth(id, wanted);
    case NodeUse::Computed: break;
  }
  const auto truth = [&](uint32_t i, bool side) { return side ? yes(argument(of, i)) : no(argument(of, i)); };
  switch (of.op) {
    case Op::Builtin: return builtin_truth(of, wanted);
    case Op::And:
    case Op::Or: return conjunction(of, wanted);
    case Op::Not: return truth(0, !wanted);
    case Op::IsKnown:
    case Op::IsUnknown: {
      Value* is_known = known(argument(of, 0));
      if ((of.op == Op::IsKnown) != wanted) return missing(is_known);
      return is_known == nullptr ? lanes_.all(true) : is_known;
    }
    case Op::IsUnlisted: {
      const Lane operand = lanes_.plain(integer(argument(of, 0)));
      const Relation relation = wanted ? Relation::Eq : Relation::Ne;
      return lanes_.both(lanes_.compare(relation, operand, SCORE_UNLISTED), operand.known);
    }
    case Op::If:
      return lanes_.b.CreateOr(lanes_.b.CreateAnd(truth(0, true), truth(1, wanted)),
                               lanes_.b.CreateAnd(truth(0, false), truth(2, wanted)));
    case Op::OrElse:
      return lanes_.b.CreateOr(truth(0, wanted), lanes_.b.CreateAnd(missing(known(argument(of, 0))), truth(1, wanted)));
    default: break;
  }
  // A membership: never unknown.
  if (Value* made = memberships_[of.index]) return wanted ? made : lanes_.no(made);
  return loaded_truth(id, wanted);
}

}  // namespace score::codegen
