#pragma once
// The inner loops over columns, compiled once for each instruction set; every set gives the same bits.
//
// A word is 64 rows: columns have 64 values, masks one bit for each row of a word, the first row lowest. All loops run
// over whole words, so columns are padded to them; what stands in the padding is computed and means nothing.
#include <cstddef>
#include <cstdint>

#include "compiler/plan/operations.h"

namespace score::vector {

enum class Isa : uint8_t { Baseline, Avx2, Avx512 };

using plan::IntegerOp;
using plan::kIntegerOps;
using plan::kNumberOps;
using plan::kRelations;
using plan::NumberOp;
using plan::Relation;

/// One operand: a column (step 64), or one value as 64 equal ones (step 0).
template <class T>
struct Operand {
  const T* items = nullptr;
  size_t step = 0;
};
using Integers = Operand<int64_t>;
using Numbers = Operand<double>;

/// Of integers in 1, 2 or 4 bytes: int8_t, int16_t, int32_t. Values beside a column fit its width.
struct NarrowLoops {
  void (*compare_columns[kRelations])(const void* a, const void* b, size_t words, uint64_t* out);
  void (*compare[kRelations])(const void* a, int64_t b, size_t words, uint64_t* out);
  void (*in)(const void* a, const int64_t* items, size_t count, size_t words, uint64_t* out);
  void (*has_any)(const void* a, int64_t bits, size_t words, uint64_t* out);
  void (*has_all)(const void* a, int64_t bits, size_t words, uint64_t* out);
  void (*widen)(const void* a, size_t words, int64_t* out);
};
inline constexpr size_t kNarrowWidths = 3;

/// Mask `out` may be one of the masks that are read; so may `to`, `sum` and `values` of the columns.
struct Loops {
  Isa isa{};
  NarrowLoops narrow[kNarrowWidths];  // of 1, 2 and 4 bytes; all others here are of 8

  // Comparisons to masks: of two columns, of a column with one value.
  void (*compare_integers[kRelations])(const int64_t* a, const int64_t* b, size_t words, uint64_t* out);
  void (*compare_integer[kRelations])(const int64_t* a, int64_t b, size_t words, uint64_t* out);
  void (*compare_numbers[kRelations])(const double* a, const double* b, size_t words, uint64_t* out);
  void (*compare_number[kRelations])(const double* a, double b, size_t words, uint64_t* out);
  /// Whether a is 0 to 63 and bit a of `codes` is set.
  void (*in_codes)(const int64_t* a, uint64_t codes, size_t words, uint64_t* out);
  void (*in_integers)(const int64_t* a, const int64_t* items, size_t count, size_t words, uint64_t* out);
  void (*in_numbers)(const double* a, const double* items, size_t count, size_t words, uint64_t* out);
  /// (a & bits) != 0, (a & bits) == bits.
  void (*has_any)(const int64_t* a, int64_t bits, size_t words, uint64_t* out);
  void (*has_all)(const int64_t* a, int64_t bits, size_t words, uint64_t* out);
  /// Bytes that are not 0.
  void (*pack)(const uint8_t* bytes, size_t words, uint64_t* out);

  // Arithmetic. `known` is written: whether the row's result counts.
  void (*integers[kIntegerOps])(Integers a, Integers b, size_t words, int64_t* out, uint64_t* known);
  void (*numbers[kNumberOps])(Numbers a, Numbers b, size_t words, double* out, uint64_t* known);
  void (*int_to_decimal)(const int64_t* a, size_t words, int64_t* out);
  void (*int_to_number)(const int64_t* a, size_t words, double* out);

  // Points. Integers; sums may not overflow.
  void (*add_where)(int64_t* sum, const uint64_t* mask, int64_t value, size_t words);
  void (*add_each_where)(int64_t* sum, const uint64_t* mask, const int64_t* values, size_t words);
  void (*put_where)(int64_t* to, const uint64_t* mask, int64_t value, size_t words);
  void (*put_each_where)(int64_t* to, const uint64_t* mask, const int64_t* values, size_t words);
  void (*limit)(int64_t* values, int64_t low, int64_t high, size_t words);  // low first, then high
};

/// The best set that this CPU runs.
Isa best_isa();
/// Whether this CPU runs the set.
bool runs(Isa isa);
const char* name_of(Isa isa);
const Loops& loops(Isa isa);
/// `width` is 1, 2 or 4.
inline const NarrowLoops& narrow_loops(const Loops& loops, uint8_t width) {
  return loops.narrow[width / 2];
}

// One for each file that is compiled for a set.
namespace baseline {
extern const Loops kLoops;
}
namespace avx2 {
extern const Loops kLoops;
}
namespace avx512 {
extern const Loops kLoops;
}

}  // namespace score::vector
