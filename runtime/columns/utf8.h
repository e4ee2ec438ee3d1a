#pragma once
// Text of foreign columns is trusted in nothing but this: whether it is UTF-8 is looked at once a column.
#include <string_view>

#include "runtime/columns/batch.h"

namespace score::columns {

/// Whether `text` is well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

/// Whether every text of a textual column (through its dictionary, if it has one) is. Quick when it is ASCII. CSV and
/// JSON Lines columns always are; Parquet, Arrow and host columns may lie, and then the binder looks cell by cell.
bool all_utf8(const Column& column);

}  // namespace score::columns
