#pragma once
// Columns of integers, of any width, beside values that all rows share.
#include <cstddef>
#include <span>

#include "runtime/vector/column.h"
#include "runtime/vector/loops.h"

namespace score::vector {

/// The rows in which `a` stands so to `b`. `a` is not uniform.
void compare(const Loops& loops, Relation relation, const Column& a, int64_t b, size_t words, Word* out);
/// The same for two columns, not uniform, of one width.
void compare(const Loops& loops, Relation relation, const Column& a, const Column& b, size_t words, Word* out);
/// The rows in which `a` is one of the items; at most kMostItems.
void is_among(const Loops& loops, const Column& a, std::span<const int64_t> items, size_t words, Word* out);
inline constexpr size_t kMostItems = 64;
/// The rows in which `a` is 0 to 63 and its bit in `codes` is set.
void is_code(const Loops& loops, const Column& a, uint64_t codes, size_t words, Word* out);
/// (a & bits) != 0, (a & bits) == bits.
void has_any(const Loops& loops, const Column& a, int64_t bits, size_t words, Word* out);
void has_all(const Loops& loops, const Column& a, int64_t bits, size_t words, Word* out);

}  // namespace score::vector
