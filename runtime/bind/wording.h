#pragma once
// Words for people: what a field wants, what stood in a cell, what was probably meant.
#include <string>
#include <string_view>
#include <vector>

#include "runtime/abi/value.h"
#include "runtime/bind/binding.h"
#include "runtime/columns/batch.h"

namespace score::bind {

/// "a whole number", "a date", "one of its members": what cells of a field hold.
std::string_view kind_words(abi::Kind kind);

/// The names most like `name`, best first, at most `limit`.
std::vector<std::string> nearest_names(std::string_view name, std::vector<std::string> candidates, size_t limit = 3);

/// "`a`, `b`, `c`".
std::string quoted_list(const std::vector<std::string>& names);

/// A cell as text, whatever its column's type; "" for a missing one. Valid UTF-8, shortened.
std::string cell_text(const columns::Column& column, int64_t row);

/// Why `cell` cannot be a value of the field, fit to stand behind the cell.
std::string misfit_reason(const plan::Plan& plan, const BoundField& bound, std::string_view cell);

/// Why a missing value rejects the row.
std::string missing_reason(const BoundField& bound, std::string_view cell);

}  // namespace score::bind
