// Sets from columns of lists of text: JSON arrays, Parquet lists, multi-select answers.
#include <vector>

#include "runtime/bind/convert.h"
#include "runtime/columns/views.h"

namespace score::bind {

using columns::Column;

void convert_lists(const Column& column, const Target& target) {
  const BoundField& bound = target.bound;
  const columns::ListView lists(column);
  const columns::NullableText items(lists.items());
  ColumnSink<int64_t> sink(bound, target.index, target.rows, target.column, target.rejected);
  const auto set_of = [&](columns::ListView::Range range, int64_t* set) {
    for (int64_t item = range.begin; item < range.end; ++item) {
      if (items.is_null(item)) continue;
      const int64_t code = bound.codes.find(items[item]);
      if (code == SpellingTable::kAbsent && !bound.members->open) return Cell::Misfit;
      if (code != SpellingTable::kAbsent) *set |= int64_t{1} << code;
    }
    return Cell::Value;
  };
  for (int64_t row = 0; row < static_cast<int64_t>(target.rows); ++row) {
    if (column.is_null(row)) {
      sink.missing(row);
      continue;
    }
    int64_t set = 0;
    const Cell cell = set_of(lists[row], &set);
    sink.put(row, cell, set);
  }
}

}  // namespace score::bind
