#pragma once
// Which builtins engines run over columns by themselves, in loops or in generated code, by their kernels. All others
// are called row by row.
#include <cstdint>

#include "compiler/plan/operations.h"
#include "stdlib/builtins.h"

namespace score::plan {

/// Lists up to here are compared item by item.
inline constexpr std::size_t kShortList = 16;

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
    DecimalToNumber,
    NumberToDecimal,
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

}  // namespace score::plan
