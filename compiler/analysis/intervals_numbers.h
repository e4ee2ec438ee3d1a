#pragma once
// Ranges of numbers (doubles). Sums, products and quotients are rounded to the nearest, which never changes the order
// of results, so the ends are computed as the engines do; the elementary functions are widened by more than their
// error.
#include <optional>
#include <vector>

#include "compiler/analysis/intervals.h"

namespace score::analysis {

/// nullopt where the builtin does not make numbers, or not from what is known here.
std::optional<Range> apply_to_numbers(const sema::Expr& node, const stdlib::BuiltinInfo& info,
                                      const std::vector<Range>& arguments);

/// `round(x, n)`, `round half up(x, n)` of every kind of number, and the forms that give an int of ints.
Range rounded_to_places(const sema::Expr& node, const stdlib::BuiltinInfo& info, const std::vector<Range>& arguments);

/// Sums of up to `most` values of a range, of none too, in any order of additions.
Range sum_of_numbers(const Range& each, int64_t most);

/// Further apart by a part in 10^12: more than any of the project's own functions is off.
Range widened(const Range& numbers);

}  // namespace score::analysis
