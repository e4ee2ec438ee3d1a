#pragma once
// How wide the cells of a lead's columns are, known before there is any data.
#include <cstddef>
#include <cstdint>

#include "runtime/abi/value.h"

namespace score::abi {

/// Bytes of a cell of each lead field's column. For ints it is the width in which blocks have them that hold no greater
/// values; the others have them in 8. `members` counts for enums and sets.
constexpr uint8_t static_width(Kind kind, size_t members = 0) {
  switch (kind) {
    case Kind::Bool: return 1;
    case Kind::Int:
    case Kind::Date:
    case Kind::Period: return 4;
    case Kind::Enum: return members <= 126 ? 1 : members <= 32'766 ? 2 : 4;            // SCORE_UNLISTED is negative
    case Kind::Set: return members < 8 ? 1 : members < 16 ? 2 : members < 32 ? 4 : 8;  // the sign stays clear
    case Kind::String:
    case Kind::Text: return sizeof(ScoreStr);
    case Kind::List: return sizeof(ScoreList);
    case Kind::Decimal:
    case Kind::Number:
    case Kind::Timestamp:
    case Kind::Duration: return 8;
  }
  return 8;
}

}  // namespace score::abi
