#include "runtime/bind/convert.h"

namespace score::bind {

using abi::Kind;
using columns::Column;
using columns::TypeId;

void fill_absent(const Target& target) {
  const auto fill = [&](auto& sink) {
    for (size_t row = 0; row < target.rows; ++row) sink.missing(static_cast<int64_t>(row));
  };
  if (target.bound.field->type.kind != Kind::List) return with_sink(target, fill);
  ColumnSink<ScoreList> lists(target.bound, target.index, target.rows, target.column, target.rejected);
  fill(lists);
}

void convert_column(const Column& column, const Target& target) {
  const columns::Type& type = column.type();
  const Kind kind = target.bound.field->type.kind;
  const bool wants_text = kind == Kind::String || kind == Kind::Text || kind == Kind::Enum;
  if (type.id == TypeId::Null) {
    fill_absent(target);
  } else if (kind == Kind::List) {
    convert_items(column, target);
  } else if (type.is_textual()) {
    convert_text(column, target);
  } else if (type.is_list()) {
    convert_lists(column, target);
  } else if (wants_text) {
    convert_as_text(column, target);
  } else if (kind == Kind::Bool) {
    convert_bools(column, target);
  } else if (kind == Kind::Int || kind == Kind::Decimal || kind == Kind::Number) {
    convert_numbers(column, target);
  } else {
    convert_times(column, target);
  }
}

}  // namespace score::bind
