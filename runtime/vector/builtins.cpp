// Builtins over columns: loops for those that routines.h lists, kernels row by row for the others.
#include <algorithm>
#include <array>
#include <bit>
#include <span>

#include "runtime/vector/evaluator.h"
#include "runtime/vector/narrow.h"
#include "stdlib/kernels/time_between.h"

namespace score::vector {

using plan::Node;

namespace {

using plan::kShortList;

Relation mirrored(Relation relation) {
  switch (relation) {
    case Relation::Lt: return Relation::Gt;
    case Relation::Le: return Relation::Ge;
    case Relation::Gt: return Relation::Lt;
    case Relation::Ge: return Relation::Le;
    default: return relation;
  }
}

}  // namespace

Column Evaluator::builtin(Frame& frame, const Node& node, NodeId id) {
  // A builtin is strict, so one unknown value for all rows decides.
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const Column& operand = narrow_argument(frame, node, i);
    if (operand.uniform && !operand.value.known) return Column::of(interpret::unknown());
  }
  const Routine& routine = routines_[id];
  using Kind = Routine::Kind;
  switch (routine.kind) {
    case Kind::Rows:
    case Kind::DecimalToNumber:
    case Kind::NumberToDecimal: break;
    case Kind::CompareIntegers: return compared_integers(frame, node, routine.relation);
    case Kind::CompareNumbers: return compared_numbers(frame, node, routine.relation);
    case Kind::CompareEnums: return compared_enums(frame, node, routine.relation);
    case Kind::InIntegers:
    case Kind::InEnums:
    case Kind::InNumbers: return listed(frame, node, routine.kind);
    case Kind::InSet:
    case Kind::HasAny:
    case Kind::HasAll:
    case Kind::HasNone: return has(frame, node, routine.kind);
    case Kind::Integers:
      return arithmetic(frame, node, routine.integer, argument(frame, node, 0), argument(frame, node, 1));
    case Kind::IntegersBack:
      return arithmetic(frame, node, routine.integer, argument(frame, node, 1), argument(frame, node, 0));
    case Kind::Numbers: return arithmetic(frame, node, routine.number);
    case Kind::IntToDecimal:
    case Kind::IntToNumber: return converted(frame, node, routine.kind);
    case Kind::Same: return argument(frame, node, 0);
    case Kind::SinceDate:
    case Kind::SinceTimestamp:
      if (std::optional<Column> made = since(frame, node, routine)) return *made;
      break;
  }
  return by_rows(frame, node);
}

namespace {

/// The only argument that is not the same for all rows; as many as there may be if there are more or none.
uint32_t only_varying(std::span<const Column* const> columns) {
  const auto varies = [](const Column* column) { return column != nullptr; };
  if (std::count_if(columns.begin(), columns.end(), varies) != 1) return static_cast<uint32_t>(columns.size());
  return static_cast<uint32_t>(std::find_if(columns.begin(), columns.end(), varies) - columns.begin());
}

/// Questions about strings, a word of answers at a time.
template <class Call>
Column answers(Frame& frame, const Word* rows, const Call& call) {
  Word* bits = frame.mask();
  Word* known = frame.mask();
  for (size_t word = 0; word < frame.words(); ++word) {
    bits[word] = known[word] = 0;
    for (Word left = rows[word]; left != 0; left &= left - 1) {
      const Word bit = left & -left;
      stdlib::Scalar result;
      if (!call(word * kWordRows + static_cast<size_t>(std::countr_zero(left)), result)) continue;
      known[word] |= bit;
      if (result.b) bits[word] |= bit;
    }
  }
  return Column::of(bits, known);
}

/// Strings made of strings, each put where it stays: a string that was just written by halves is slow to copy.
template <class Call>
Column strings_made(Frame& frame, const Word* rows, const Call& call) {
  static_assert(sizeof(stdlib::Scalar) == sizeof(ScoreStr));  // which it begins with
  auto* strings = frame.cells<stdlib::Scalar>();
  Word* known = frame.mask();
  std::copy_n(rows, frame.words(), known);
  each_row(rows, frame.words(), [&](size_t row) {
    if (!call(row, strings[row])) known[row / kWordRows] &= ~(Word{1} << (row % kWordRows));
  });
  return Column::of(strings, known);
}

}  // namespace

/// The kernel, in the rows in which all arguments are known.
Column Evaluator::by_rows(Frame& frame, const Node& node) {
  std::array<const Column*, stdlib::kMaxParams> columns{};
  std::array<Cells, stdlib::kMaxParams> kinds{};
  std::array<stdlib::Scalar, stdlib::kMaxParams> arguments{};
  Word* rows = frame.mask();
  std::copy_n(frame.live(), frame.words(), rows);
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const NodeId id = plan_.arguments_of(node)[i];
    columns[i] = &narrow(frame, id);
    kinds[i] = cells_of_node(id);
    if (columns[i]->uniform) {
      arguments[i] = columns[i]->value.scalar;
      columns[i] = nullptr;
    } else if (columns[i]->known != nullptr) {
      for (size_t word = 0; word < frame.words(); ++word) rows[word] &= columns[i]->known[word];
    }
  }
  if (!plan_.zones.empty()) context_.zone = plan_.zones[node.index].get();
  context_.arena = &frame.arena();
  const stdlib::EvalFunction eval = stdlib::builtin(node.builtin).eval;
  const Cells results = cells_of(node.type.kind);
  const bool needs_now = (stdlib::builtin(node.builtin).needs & stdlib::kNow) != 0;
  const uint32_t varying = only_varying(columns);
  if (varying < columns.size() && kinds[varying] == Cells::Strings && !needs_now) {
    const ScoreStr* strings = columns[varying]->strings();
    const auto call = [&](size_t row, stdlib::Scalar& result) {
      arguments[varying].s = strings[row];
      return eval(context_, arguments.data(), &result);
    };
    if (results == Cells::Bits) return answers(frame, rows, call);
    if (results == Cells::Strings) return strings_made(frame, rows, call);
  }
  Cellar made = frame.cellar(results);
  each_row(rows, frame.words(), [&](size_t row) {
    for (uint32_t i = 0; i < node.argument_count; ++i) {
      if (columns[i] != nullptr) arguments[i] = columns[i]->scalar(kinds[i], row);
    }
    context_.now_us = now_of(frame, row);
    Value result;
    result.known = eval(context_, arguments.data(), &result.scalar);
    made.put(row, result);
  });
  return made.column();
}

const Word* Evaluator::both_known(Frame& frame, const Column& a, const Column& b) {
  if (a.uniform || a.known == nullptr) return b.uniform ? nullptr : b.known;
  if (b.uniform || b.known == nullptr) return a.known;
  Word* both = frame.mask();
  for (size_t word = 0; word < frame.words(); ++word) both[word] = a.known[word] & b.known[word];
  return both;
}

Column Evaluator::compared_numbers(Frame& frame, const Node& node, Relation relation) {
  const Column* a = &argument(frame, node, 0);
  const Column* b = &argument(frame, node, 1);
  if (a->uniform && b->uniform) return by_rows(frame, node);
  if (a->uniform) {
    std::swap(a, b);
    relation = mirrored(relation);
  }
  Word* bits = frame.mask();
  const auto which = static_cast<size_t>(relation);
  if (b->uniform) {
    loops_.compare_number[which](a->numbers(), b->value.scalar.d, frame.words(), bits);
  } else {
    loops_.compare_numbers[which](a->numbers(), b->numbers(), frame.words(), bits);
  }
  return masked(frame, bits, both_known(frame, *a, *b));
}

Column Evaluator::compared_integers(Frame& frame, const Node& node, Relation relation) {
  const Column* a = &narrow_argument(frame, node, 0);
  const Column* b = &narrow_argument(frame, node, 1);
  if (a->uniform && b->uniform) return by_rows(frame, node);
  if (!a->uniform && !b->uniform && a->width != b->width) {
    a = &argument(frame, node, 0);
    b = &argument(frame, node, 1);
  }
  if (a->uniform) {
    std::swap(a, b);
    relation = mirrored(relation);
  }
  Word* bits = frame.mask();
  if (b->uniform) {
    compare(loops_, relation, *a, b->value.scalar.i, frame.words(), bits);
  } else {
    compare(loops_, relation, *a, *b, frame.words(), bits);
  }
  return masked(frame, bits, both_known(frame, *a, *b));
}

/// As for integers, but an unlisted value is equal to nothing and has no place in the order.
Column Evaluator::compared_enums(Frame& frame, const Node& node, Relation relation) {
  const bool unequal = relation == Relation::Ne;
  const auto listed_member = [&](uint32_t index) {
    const Column& operand = narrow_argument(frame, node, index);
    return operand.uniform && operand.value.scalar.i != SCORE_UNLISTED;
  };
  const bool equality = unequal || relation == Relation::Eq;
  if (equality && (listed_member(0) || listed_member(1))) return compared_integers(frame, node, relation);
  const Column made = compared_integers(frame, node, unequal ? Relation::Eq : relation);
  Word* bits = frame.mask();
  std::copy_n(truth(frame, made).yes, frame.words(), bits);
  Word* unlisted = frame.mask();
  for (uint32_t i = 0; i < 2; ++i) {
    const Column& operand = narrow_argument(frame, node, i);
    if (operand.uniform) {
      std::fill_n(unlisted, frame.words(), operand.value.scalar.i == SCORE_UNLISTED ? kAllRows : Word{0});
    } else {
      compare(loops_, Relation::Eq, operand, SCORE_UNLISTED, frame.words(), unlisted);
    }
    for (size_t word = 0; word < frame.words(); ++word) bits[word] &= ~unlisted[word];
  }
  if (unequal) {
    for (size_t word = 0; word < frame.words(); ++word) bits[word] = ~bits[word];
  }
  return masked(frame, bits, made.known);
}

/// `in` a list that is the same for all rows: a table of codes, or the items one by one.
Column Evaluator::listed(Frame& frame, const Node& node, Routine::Kind kind) {
  const Column& subject = narrow_argument(frame, node, 0);
  const Column& list = argument(frame, node, 1);
  if (!list.uniform || subject.uniform) return by_rows(frame, node);
  Word* bits = frame.mask();
  if (kind == Routine::Kind::InNumbers) {
    const ScoreNumberList items = list.value.scalar.nl;
    if (static_cast<size_t>(items.size) > kShortList) return by_rows(frame, node);
    loops_.in_numbers(subject.numbers(), items.items, static_cast<size_t>(items.size), frame.words(), bits);
    return masked(frame, bits, subject.known);
  }
  const bool enums = kind == Routine::Kind::InEnums;
  std::array<int64_t, kMostItems> few{};
  size_t count = 0;
  uint64_t codes = 0;
  bool small = true;
  const ScoreIntList items = list.value.scalar.il;
  for (int64_t i = 0; i < items.size; ++i) {
    const int64_t item = items.items[i];
    if (enums && item == SCORE_UNLISTED) continue;  // equal to nothing
    small = small && item >= 0 && item < 64;
    if (small) codes |= uint64_t{1} << item;
    if (count < kMostItems) few[count] = item;
    ++count;
  }
  if (small) {
    is_code(loops_, subject, codes, frame.words(), bits);
  } else if (count <= (subject.is_wide() ? kShortList : kMostItems)) {
    is_among(loops_, subject, {few.data(), count}, frame.words(), bits);
  } else {
    return by_rows(frame, node);
  }
  return masked(frame, bits, subject.known);
}

Column Evaluator::has(Frame& frame, const Node& node, Routine::Kind kind) {
  const Column& subject = narrow_argument(frame, node, 0);
  const Column& set = narrow_argument(frame, node, 1);
  if (subject.uniform || !set.uniform) return by_rows(frame, node);
  const int64_t members = set.value.scalar.i;
  Word* bits = frame.mask();
  switch (kind) {
    case Routine::Kind::InSet: is_code(loops_, subject, static_cast<uint64_t>(members), frame.words(), bits); break;
    case Routine::Kind::HasAll: has_all(loops_, subject, members, frame.words(), bits); break;
    default: has_any(loops_, subject, members, frame.words(), bits); break;
  }
  if (kind == Routine::Kind::HasNone) {
    for (size_t word = 0; word < frame.words(); ++word) bits[word] = ~bits[word];
  }
  return masked(frame, bits, subject.known);
}

Column Evaluator::arithmetic(Frame& frame, const Node& node, IntegerOp op, const Column& a, const Column& b) {
  if (a.uniform && b.uniform) return by_rows(frame, node);
  auto* values = frame.cells<int64_t>();
  Word* known = frame.mask();
  loops_.integers[static_cast<size_t>(op)](operand<int64_t>(frame, a), operand<int64_t>(frame, b), frame.words(),
                                           values, known);
  const Word* both = both_known(frame, a, b);
  if (stdlib::builtin(node.builtin).known == stdlib::Known::Total) return Column::of(values, both);
  if (both != nullptr) {
    for (size_t word = 0; word < frame.words(); ++word) known[word] &= both[word];
  }
  return Column::of(values, known);
}

Column Evaluator::arithmetic(Frame& frame, const Node& node, NumberOp op) {
  const Column& a = argument(frame, node, 0);
  const Column& b = argument(frame, node, 1);
  if (a.uniform && b.uniform) return by_rows(frame, node);
  auto* values = frame.cells<double>();
  Word* known = frame.mask();
  loops_.numbers[static_cast<size_t>(op)](operand<double>(frame, a), operand<double>(frame, b), frame.words(), values,
                                          known);
  const Word* both = both_known(frame, a, b);
  if (stdlib::builtin(node.builtin).known == stdlib::Known::Total) return Column::of(values, both);
  if (both != nullptr) {
    for (size_t word = 0; word < frame.words(); ++word) known[word] &= both[word];
  }
  return Column::of(values, known);
}

Column Evaluator::converted(Frame& frame, const Node& node, Routine::Kind kind) {
  const Column& subject = argument(frame, node, 0);
  if (subject.uniform) return by_rows(frame, node);
  if (kind == Routine::Kind::IntToDecimal) {
    auto* values = frame.cells<int64_t>();
    loops_.int_to_decimal(subject.integers(), frame.words(), values);
    return Column::of(values, subject.known);
  }
  auto* values = frame.cells<double>();
  loops_.int_to_number(subject.integers(), frame.words(), values);
  return Column::of(values, subject.known);
}

/// Units since the argument, where it is now for all rows: what lies between it and today, or now.
std::optional<Column> Evaluator::since(Frame& frame, const Node& node, const Routine& routine) {
  const Column& subject = argument(frame, node, 0);
  if (!one_now_ || subject.uniform || plan_.zones.empty()) return std::nullopt;
  int64_t until = now_;
  if (routine.kind == Routine::Kind::SinceDate) {
    until = score_k_days_since_date(now_, plan_.zones[node.index].get(), 0);  // since day 0: today
  }
  return arithmetic(frame, node, routine.integer, subject, Column::of(interpret::from_integer(until)));
}

}  // namespace score::vector
