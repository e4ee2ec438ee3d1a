// A node's column in a frame: computed there, or brought from where it is computed once for many rows.
#include <algorithm>
#include <cstring>

#include "runtime/vector/evaluator.h"

namespace score::vector {

using plan::Node;
using plan::Op;
using plan::Rate;

const Column& Evaluator::column(Frame& frame, NodeId id) {
  const Column& made = narrow(frame, id);
  if (made.is_wide()) return made;
  if (const Column* wide = frame.find_wide(id)) return *wide;
  auto* cells = frame.cells<int64_t>();
  narrow_loops(loops_, made.width).widen(made.cells, frame.words(), cells);
  return frame.keep_wide(id, Column::of(cells, made.known));
}

const Column& Evaluator::narrow(Frame& frame, NodeId id) {
  if (const Column* made = frame.find(id)) return *made;
  if (is_uniform(plan_.nodes[id])) return frame.keep(id, Column::of(uniform_[id]));
  if (frame.restricted() && schedule_->uses[id] > 1) {  // others want it for more rows
    const Frame::Lifted lifted(frame);
    return frame.keep(id, computed(frame, id));
  }
  return frame.keep(id, computed(frame, id));
}

Column Evaluator::computed(Frame& frame, NodeId id) {
  const Node& node = plan_.nodes[id];
  const Cells kind = cells_of(node.type.kind);
  if (frame.of() == Frame::Of::Events && node.rate != Rate::Event) {
    // What is made for all events may be looked at again on the way, and is made of all leads.
    const Frame::Lifted events(frame);
    const Frame::Lifted leads(leads_);
    return gathered(frame, narrow(leads_, id), kind, leads_of(frame));
  }
  const bool made_of_text = text_of_[id] != kNoText && node.op != Op::Field && node.op != Op::EventField;
  if (made_of_text && frame.of() != Frame::Of::Values && kind != Cells::Lists) {
    TextField& text = *texts_[text_of_[id]];
    if (text.codes != nullptr || text.dictionary.pays()) return looked_up(frame, text, id);
  }
  switch (node.op) {
    case Op::Field:
    case Op::EventField: return cells(frame, field_column(node));
    case Op::Score: return scores_[node.index];
    case Op::Grade: return grades_[node.index];
    case Op::Segment: return segments_[node.index];
    case Op::Events: return events(frame, node);
    case Op::Builtin: return builtin(frame, node, id);
    case Op::And: return conjunction(frame, node, false);
    case Op::Or: return conjunction(frame, node, true);
    case Op::Not: return negation(frame, node);
    case Op::If: return choice(frame, node);
    case Op::OrElse: return or_else(frame, node);
    case Op::IsKnown: return whether_known(frame, node, true);
    case Op::IsUnknown: return whether_known(frame, node, false);
    case Op::IsUnlisted: return whether_unlisted(frame, node);
    case Op::Constant:
    case Op::Param: return Column::of(uniform_[id]);
    case Op::TopReasons:
    case Op::Fires: break;  // of payloads and claims
  }
  return Column::of(interpret::unknown());
}

namespace {

const Word* known_of(Frame& frame, const columns::LeadColumn& column, size_t at) {
  if (column.known.empty()) return nullptr;
  const size_t word = at / kWordRows;
  if (column.known.size() - word >= frame.words()) return column.known.data() + word;
  Word* copy = frame.mask();
  const size_t there = column.known.size() - word;
  std::copy_n(column.known.data() + word, there, copy);
  std::fill(copy + there, copy + frame.words(), Word{0});
  return copy;
}

}  // namespace

Column Evaluator::cells(Frame& frame, const columns::LeadColumn& column) {
  if (frame.of() == Frame::Of::Values) {
    const TextField& text = *texts_[frame.index()];
    Cellar made = frame.cellar(Cells::Strings);
    for (size_t row = 0; row < frame.rows(); ++row) {
      Value value;
      value.known = frame.base() + row != 0;  // 0 is the missing value
      value.scalar.s = text.dictionary.values()[frame.base() + row];
      made.put(row, value);
    }
    return made.column();
  }
  const size_t at = frame.base();
  const Word* known = known_of(frame, column, at);
  const Cells kind = cells_of(column.kind);
  const char* first = column.as<char>() + at * column.width();  // with room up to a whole word, as all blocks have it
  if (kind == Cells::Integers) return Column::of(first, known, column.width());
  if (kind != Cells::Bits) return Column::of(first, known);
  Word* bits = frame.mask();
  loops_.pack(reinterpret_cast<const uint8_t*>(first), frame.words(), bits);
  return masked(frame, bits, known);
}

/// `bits` that are 0 where the row is not known.
Column Evaluator::masked(Frame& frame, Word* bits, const Word* known) {
  if (known != nullptr) {
    for (size_t word = 0; word < frame.words(); ++word) bits[word] &= known[word];
  }
  return Column::of(bits, known);
}

Evaluator::Truth Evaluator::truth(const Frame& frame, const Column& column) {
  if (!column.uniform) return {column.bits(), column.known};
  return {column.value.is_true() ? frame.ones() : frame.zeros(), column.value.known ? nullptr : frame.zeros()};
}

/// A cell for each row, whatever the column is.
const void* Evaluator::full(Frame& frame, const Column& column, Cells kind) {
  if (!column.uniform) return column.cells;
  const size_t rows = frame.words() * kWordRows;
  const auto filled = [&](auto value) -> const void* {
    auto* cells = frame.cells<decltype(value)>();
    std::fill_n(cells, rows, value);
    return cells;
  };
  switch (kind) {
    case Cells::Bits: return truth(frame, column).yes;
    case Cells::Integers: return filled(column.value.scalar.i);
    case Cells::Numbers: return filled(column.value.scalar.d);
    case Cells::Strings: return filled(column.value.known ? column.value.scalar.s : ScoreStr{"", 0});
    case Cells::Lists: break;
  }
  return filled(column.value.scalar.list);
}

namespace {

void gather_bits(const Word* from, const uint32_t* index, size_t rows, Word* out) {
  for (size_t row = 0; row < rows; row += kWordRows) {
    const size_t count = std::min(kWordRows, rows - row);
    Word bits = 0;
    for (size_t i = 0; i < count; ++i) {
      const uint32_t at = index[row + i];
      bits |= ((from[at / kWordRows] >> (at % kWordRows)) & 1) << i;
    }
    out[row / kWordRows] = bits;
  }
}

template <class T>
const T* gather_cells(Frame& frame, const T* from, const uint32_t* index) {
  T* to = frame.cells<T>();
  for (size_t row = 0; row < frame.rows(); ++row) to[row] = from[index[row]];
  std::fill(to + frame.rows(), to + frame.words() * kWordRows, T{});
  return to;
}

const void* gather_integers(Frame& frame, const Column& from, const uint32_t* index) {
  switch (from.width) {
    case 1: return gather_cells(frame, static_cast<const int8_t*>(from.cells), index);
    case 2: return gather_cells(frame, static_cast<const int16_t*>(from.cells), index);
    case 4: return gather_cells(frame, static_cast<const int32_t*>(from.cells), index);
    default: return gather_cells(frame, from.integers(), index);
  }
}

}  // namespace

/// Row r becomes row index[r] of `from`.
Column Evaluator::gathered(Frame& frame, const Column& from, Cells kind, const uint32_t* index) {
  if (from.uniform) return from;
  Word* known = nullptr;
  if (from.known != nullptr) {
    known = frame.mask();
    gather_bits(from.known, index, frame.rows(), known);
  }
  switch (kind) {
    case Cells::Bits: {
      Word* bits = frame.mask();
      gather_bits(from.bits(), index, frame.rows(), bits);
      return Column::of(bits, known);
    }
    case Cells::Integers: return Column::of(gather_integers(frame, from, index), known, from.width);
    case Cells::Numbers: return Column::of(gather_cells(frame, from.numbers(), index), known);
    case Cells::Strings: return Column::of(gather_cells(frame, from.strings(), index), known);
    case Cells::Lists: break;
  }
  return Column::of(gather_cells(frame, from.lists(), index), known);
}

const columns::LeadColumn& Evaluator::field_column(const Node& node) const {
  if (node.op == Op::Field) return block_->columns[node.index];
  return event_block_->types[node.event].columns[node.index];
}

/// The column of the text that the node is made of.
const columns::LeadColumn& Evaluator::text_column(NodeId id) const {
  const uint32_t text = text_of_[id];
  if (text < plan_.fields.size()) return block_->columns[text];
  size_t type = 0;
  while (type + 1 < first_text_.size() && first_text_[type + 1] <= text) ++type;
  return event_block_->types[type].columns[text - first_text_[type]];
}

/// The codes of the slice's rows.
void Evaluator::encode(Frame& frame, TextField& text, const columns::LeadColumn& column) {
  if (text.codes != nullptr) return;
  const Column strings = cells(frame, column);
  text.codes = frame.cells<uint32_t>();
  text.dictionary.encode(strings, frame.rows(), text.codes);
}

Column Evaluator::looked_up(Frame& frame, TextField& text, NodeId id) {
  if (text.codes == nullptr) encode(frame, text, text_column(id));
  Memo& memo = memos_[id];
  if (memo.generation != text.dictionary.generation()) {
    memo.clear();
    memo.generation = text.dictionary.generation();
  }
  if (memo.size < text.dictionary.size()) {
    Frame& values = new_values(text, memo.size, memo.generation);
    memo.append(column(values, id), cells_of_node(id), values.rows());
  }
  return gathered(frame, memo.column(cells_of_node(id)), cells_of_node(id), text.codes);
}

/// The values from the given one on. Nodes that are behind by the same values share their parts.
Frame& Evaluator::new_values(TextField& text, size_t from, uint64_t generation) {
  Frame& values = *text.frame;
  const size_t rows = text.dictionary.size() - from;
  const bool same = values.base() == from && values.rows() == rows && text.framed == generation;
  if (!same) {
    values.start(from, rows);
    text.framed = generation;
  }
  return values;
}

}  // namespace score::vector
