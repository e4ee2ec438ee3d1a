// Kleene's logic over masks.
#include <algorithm>
#include <cstring>

#include "compiler/plan/pure_node.h"
#include "runtime/vector/evaluator.h"
#include "runtime/vector/narrow.h"

namespace score::vector {

using plan::Node;

/// `and` with decisive = false: true where all are, false where any is; `or` the other way round.
Column Evaluator::conjunction(Frame& frame, const Node& node, bool decisive) {
  const size_t words = frame.words();
  Word* yes = frame.mask();
  std::fill_n(yes, words, decisive ? Word{0} : kAllRows);
  Word* no = nullptr;  // until an argument has unknown rows it is what `yes` is not
  const auto begin_no = [&] {
    if (no != nullptr) return;
    no = frame.mask();
    for (size_t word = 0; word < words; ++word) no[word] = ~yes[word];
  };
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const Truth operand = truth(frame, argument(frame, node, i));
    if (operand.known != nullptr) begin_no();
    for (size_t word = 0; word < words; ++word) {
      yes[word] = decisive ? yes[word] | operand.yes[word] : yes[word] & operand.yes[word];
    }
    if (no == nullptr) continue;
    for (size_t word = 0; word < words; ++word) {
      const Word known = operand.known == nullptr ? kAllRows : operand.known[word];
      const Word is_no = known & ~operand.yes[word];
      no[word] = decisive ? no[word] & is_no : no[word] | is_no;
    }
  }
  if (no == nullptr) return Column::of(yes, nullptr);
  for (size_t word = 0; word < words; ++word) no[word] |= yes[word];
  return Column::of(yes, no);
}

/// The rows in which the node is true: less work than its column where nobody asks which rows are unknown.
const Word* Evaluator::yes_of(Frame& frame, NodeId id) {
  const Node& node = plan_.nodes[id];
  const bool conjunction = node.op == plan::Op::And || node.op == plan::Op::Or;
  const plan::Rate own = frame.of() == Frame::Of::Events ? plan::Rate::Event : plan::Rate::Lead;
  if (!conjunction || node.rate != own || frame.find(id) != nullptr) return truth(frame, column(frame, id)).yes;
  const bool all = node.op == plan::Op::And;
  Word* yes = frame.mask();
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const Word* operand = yes_of(frame, plan_.arguments_of(node)[i]);
    if (i == 0) {
      std::copy_n(operand, frame.words(), yes);
      continue;
    }
    for (size_t word = 0; word < frame.words(); ++word) {
      yes[word] = all ? yes[word] & operand[word] : yes[word] | operand[word];
    }
  }
  return yes;
}

Column Evaluator::negation(Frame& frame, const Node& node) {
  const Column& operand = argument(frame, node, 0);
  if (operand.uniform) {
    return Column::of(operand.value.known ? interpret::from_bool(!operand.value.scalar.b) : interpret::unknown());
  }
  Word* bits = frame.mask();
  for (size_t word = 0; word < frame.words(); ++word) bits[word] = ~operand.bits()[word];
  return masked(frame, bits, operand.known);
}

/// The cells of `a` in the rows of `first`, else those of `b`; known where `first` and `a` or `second` and `b` are.
Column Evaluator::blend(Frame& frame, Cells kind, const Word* first, const Column& a, const Word* second,
                        const Column& b) {
  const size_t words = frame.words();
  const Word* a_known = known_words(frame, a);
  const Word* b_known = known_words(frame, b);
  Word* known = frame.mask();
  for (size_t word = 0; word < words; ++word) {
    known[word] = (first[word] & a_known[word]) | (second[word] & b_known[word]);
  }
  const void* from_a = full(frame, a, kind);
  const void* from_b = full(frame, b, kind);
  if (kind == Cells::Bits) {
    Word* bits = frame.mask();
    const auto* x = static_cast<const Word*>(from_a);
    const auto* y = static_cast<const Word*>(from_b);
    for (size_t word = 0; word < words; ++word) bits[word] = (first[word] & x[word]) | (second[word] & y[word]);
    return Column::of(bits, known);
  }
  const size_t rows = words * kWordRows;
  if (kind == Cells::Integers || kind == Cells::Numbers) {
    auto* cells = frame.cells<int64_t>();  // numbers are moved as they are
    std::memcpy(cells, from_b, rows * sizeof(int64_t));
    loops_.put_each_where(cells, first, static_cast<const int64_t*>(from_a), words);
    return Column::of(cells, known);
  }
  auto* cells = frame.cells<ScoreStr>();  // lists have the same layout
  static_assert(sizeof(ScoreStr) == sizeof(ScoreList));
  std::memcpy(static_cast<void*>(cells), from_b, rows * sizeof(ScoreStr));
  each_row(first, words, [&](size_t row) {
    std::memcpy(static_cast<void*>(cells + row), static_cast<const char*>(from_a) + row * sizeof(ScoreStr),
                sizeof(ScoreStr));
  });
  return Column::of(cells, known);
}

Column Evaluator::choice(Frame& frame, const Node& node) {
  const Column& condition = argument(frame, node, 0);
  if (condition.uniform) {
    if (!condition.value.known) return Column::of(interpret::unknown());
    return argument(frame, node, condition.value.scalar.b ? 1 : 2);
  }
  Word* no = frame.mask();
  for (size_t word = 0; word < frame.words(); ++word) no[word] = ~condition.bits()[word];
  const Column otherwise = masked(frame, no, condition.known);
  const Column& a = argument(frame, node, 1);
  const Column& b = argument(frame, node, 2);
  return blend(frame, cells_of(node.type.kind), condition.bits(), a, otherwise.bits(), b);
}

Column Evaluator::or_else(Frame& frame, const Node& node) {
  const Column& a = argument(frame, node, 0);
  if (a.uniform) return a.value.known ? a : argument(frame, node, 1);
  if (a.known == nullptr) return a;
  Word* missing = frame.mask();
  for (size_t word = 0; word < frame.words(); ++word) missing[word] = ~a.known[word];
  return blend(frame, cells_of(node.type.kind), a.known, a, missing, argument(frame, node, 1));
}

Column Evaluator::whether_known(Frame& frame, const Node& node, bool wanted) {
  const Column& operand = narrow_argument(frame, node, 0);
  if (operand.uniform) return Column::of(interpret::from_bool(operand.value.known == wanted));
  if (operand.known == nullptr) return Column::of(interpret::from_bool(wanted));
  if (wanted) return Column::of(operand.known, nullptr);
  Word* bits = frame.mask();
  for (size_t word = 0; word < frame.words(); ++word) bits[word] = ~operand.known[word];
  return Column::of(bits, nullptr);
}

Column Evaluator::whether_unlisted(Frame& frame, const Node& node) {
  const Column& operand = narrow_argument(frame, node, 0);
  if (operand.uniform) {
    const bool unlisted = operand.value.scalar.i == SCORE_UNLISTED;
    return Column::of(operand.value.known ? interpret::from_bool(unlisted) : interpret::unknown());
  }
  Word* bits = frame.mask();
  compare(loops_, Relation::Eq, operand, SCORE_UNLISTED, frame.words(), bits);
  return masked(frame, bits, operand.known);
}

}  // namespace score::vector
