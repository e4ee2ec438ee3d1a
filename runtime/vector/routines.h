#pragma once
// Which builtins have loops of their own, by their kernels.
#include <cstdint>

#include "runtime/vector/loops.h"
#include "stdlib/builtins.h"

namespace score::vector {

/// How a builtin is run over columns.
struct Routine {
  enum class Kind : uint8_t {
    Rows,  // its kernel, row by row
    CompareIntegers,
    CompareNumbers,
    CompareEnums,
    InIntegers,  // in a list
    InEnums,
    InNumbers,
    InSet,
    HasAny,
    HasAll,
    HasNone,
    Integers,      // `integer` of its arguments
    IntegersBack,  // of its arguments, the second one first
    Numbers,
    IntToDecimal,
    IntToNumber,
    Same,       // its argument as it is
    SinceDate,  // `integer` of its argument and today
    SinceTimestamp,
  };
  Kind kind = Kind::Rows;
  Relation relation{};
  IntegerOp integer{};
  NumberOp number{};
};

Routine routine_of(stdlib::BuiltinId id);

}  // namespace score::vector
