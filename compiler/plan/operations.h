#pragma once
// What engines do to whole columns in loops of their own, and what generated code does in lanes. Enums alone: files for
// another CPU's instructions include this.
#include <cstddef>
#include <cstdint>

namespace score::plan {

enum class Relation : uint8_t { Eq, Ne, Lt, Le, Gt, Ge };
inline constexpr size_t kRelations = 6;

/// On integers. Between… are whole units of b - a.
enum class IntegerOp : uint8_t {
  Add,
  Sub,
  Mul,
  AddDecimal,
  SubDecimal,
  MulDecimal,
  Min,
  Max,
  Between1,        // b - a
  Between7,        // weeks of dates
  BetweenSeconds,  // of microseconds, and so on
  BetweenMinutes,
  BetweenHours,
  BetweenDays,
  BetweenWeeks,
};
inline constexpr size_t kIntegerOps = 15;
/// What Between… divide by; 0 of the others.
constexpr int64_t unit_of(IntegerOp op) {
  switch (op) {
    case IntegerOp::Between1: return 1;
    case IntegerOp::Between7: return 7;
    case IntegerOp::BetweenSeconds: return 1'000'000;
    case IntegerOp::BetweenMinutes: return 60'000'000;
    case IntegerOp::BetweenHours: return 3'600'000'000;
    case IntegerOp::BetweenDays: return 86'400'000'000;
    case IntegerOp::BetweenWeeks: return 604'800'000'000;
    default: return 0;
  }
}

enum class NumberOp : uint8_t { Add, Sub, Mul, Div, Min, Max };
inline constexpr size_t kNumberOps = 6;

}  // namespace score::plan
