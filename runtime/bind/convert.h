#pragma once
// One column of a batch into one column of a block, in one loop that is chosen by both types.
#include <deque>
#include <string>

#include "runtime/bind/column_sink.h"
#include "runtime/columns/batch.h"

namespace score::bind {

/// Everything a conversion needs to know and fill.
struct Target {
  const plan::Plan& plan;
  const BoundField& bound;
  uint32_t index;  // of the field
  size_t rows;
  columns::LeadColumn& column;
  RejectedRows& rejected;
  std::deque<std::string>& text;                          // for strings the input does not hold as they are
  const std::vector<columns::CellKind>* kinds = nullptr;  // of JSON cells
};

/// `column` has bound.type, which fits the field's kind.
void convert_column(const columns::Column& column, const Target& target);

/// For a field whose column the input does not have: every row takes the default or is unknown.
void fill_absent(const Target& target);

// The loops, by what the column holds.
void convert_text(const columns::Column& column, const Target& target);
void convert_numbers(const columns::Column& column, const Target& target);
void convert_times(const columns::Column& column, const Target& target);
void convert_bools(const columns::Column& column, const Target& target);
void convert_lists(const columns::Column& column, const Target& target);
/// Of a field that is a list: from columns of lists, and from text with separators.
void convert_items(const columns::Column& column, const Target& target);
/// Ints and bools where the field wants text or a member's name.
void convert_as_text(const columns::Column& column, const Target& target);

/// Whether values of the kind travel in int64_t.
constexpr bool is_counted(abi::Kind kind) {
  return columns::holds_integers(kind);
}

/// Calls body(ColumnSink<T>&) with the T in which the field's kind travels, which is not a list's.
template <class Body>
void with_sink(const Target& target, Body&& body) {
  const abi::Kind kind = target.bound.field->type.kind;
  const auto run = [&]<class T>(T) {
    ColumnSink<T> sink(target.bound, target.index, target.rows, target.column, target.rejected);
    body(sink);
  };
  if (kind == abi::Kind::Bool) {
    run(uint8_t{});
  } else if (kind == abi::Kind::Number) {
    run(double{});
  } else if (is_counted(kind)) {
    run(int64_t{});
  } else {
    run(ScoreStr{});
  }
}

}  // namespace score::bind
