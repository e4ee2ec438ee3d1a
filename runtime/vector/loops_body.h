// The loops, for the file that includes this and defines SCORE_VECTOR_SET, the namespace of its instruction set.
//
// The file may be compiled for a CPU that others lack, so nothing here may leave a function behind that another file
// could come to call: everything stands in the set's own namespace, and what is included is always inlined.
#pragma once
#include "runtime/vector/loops.h"
#include "stdlib/kernels/inlined_decay.h"

namespace score::vector::SCORE_VECTOR_SET {

namespace {

namespace inlined = stdlib::inlined;

constexpr size_t kLanes = 8;
constexpr size_t kWord = 64;

// Compilers cut vectors of eight into what the set has.
template <class T>
using Lanes = T __attribute__((vector_size(kLanes * sizeof(T))));
using LaneBits = bool __attribute__((ext_vector_type(kLanes)));

template <class T>
SCORE_INLINED Lanes<T> load(const T* from) {
  Lanes<T> lanes;
  __builtin_memcpy(&lanes, from, sizeof(lanes));
  return lanes;
}
template <class T>
SCORE_INLINED void store(T* to, Lanes<T> lanes) {
  __builtin_memcpy(to, &lanes, sizeof(lanes));
}
template <class T>
SCORE_INLINED Lanes<T> all(T value) {
  return Lanes<T>{} + value;
}
SCORE_INLINED uint64_t bits_of(Lanes<int64_t> lanes) {
  return __builtin_bit_cast(uint8_t, __builtin_convertvector(lanes, LaneBits));
}
/// -1 in the lanes whose bit is set.
SCORE_INLINED Lanes<int64_t> lanes_of(uint64_t bits) {
  return -__builtin_convertvector(__builtin_bit_cast(LaneBits, static_cast<uint8_t>(bits)), Lanes<int64_t>);
}

template <Relation relation, class T>
SCORE_INLINED Lanes<int64_t> related(Lanes<T> a, Lanes<T> b) {
  if constexpr (relation == Relation::Eq) return a == b;
  if constexpr (relation == Relation::Ne) return a != b;
  if constexpr (relation == Relation::Lt) return a < b;
  if constexpr (relation == Relation::Le) return a <= b;
  if constexpr (relation == Relation::Gt) return a > b;
  if constexpr (relation == Relation::Ge) return a >= b;
}

/// `test(row)` gives lanes of 0 or -1 for the eight rows from `row` on.
template <class Test>
SCORE_INLINED void to_mask(size_t words, uint64_t* out, const Test& test) {
  for (size_t word = 0; word < words; ++word) {
    uint64_t bits = 0;
    for (size_t lane = 0; lane < kWord; lane += kLanes) bits |= bits_of(test(word * kWord + lane)) << lane;
    out[word] = bits;
  }
}

template <Relation relation, class T>
void compare(const T* a, const T* b, size_t words, uint64_t* out) {
  to_mask(words, out, [=](size_t row) __attribute__((always_inline)) {
    return related<relation, T>(load(a + row), load(b + row));
  });
}
template <Relation relation, class T>
void compare_to(const T* a, T b, size_t words, uint64_t* out) {
  to_mask(words, out,
          [=](size_t row) __attribute__((always_inline)) { return related<relation, T>(load(a + row), all(b)); });
}

void in_codes(const int64_t* a, uint64_t codes, size_t words, uint64_t* out) {
  to_mask(words, out, [=](size_t row) __attribute__((always_inline)) {
    const Lanes<uint64_t> code = __builtin_convertvector(load(a + row), Lanes<uint64_t>);
    const Lanes<int64_t> listed = __builtin_convertvector((all(codes) >> (code & 63)) & 1, Lanes<int64_t>);
    return -listed & __builtin_convertvector(code < 64, Lanes<int64_t>);
  });
}

template <class T>
void in_items(const T* a, const T* items, size_t count, size_t words, uint64_t* out) {
  to_mask(words, out, [=](size_t row) __attribute__((always_inline)) {
    const Lanes<T> value = load(a + row);
    Lanes<int64_t> found{};
    for (size_t i = 0; i < count; ++i) found |= value == all(items[i]);
    return found;
  });
}

void has_any(const int64_t* a, int64_t bits, size_t words, uint64_t* out) {
  to_mask(words, out,
          [=](size_t row) __attribute__((always_inline)) -> Lanes<int64_t> { return (load(a + row) & bits) != 0; });
}
void has_all(const int64_t* a, int64_t bits, size_t words, uint64_t* out) {
  to_mask(words, out,
          [=](size_t row) __attribute__((always_inline)) -> Lanes<int64_t> { return (load(a + row) & bits) == bits; });
}

// Narrow integers: as many lanes as fill a cache line, so that a word is one, two or four steps.
template <class T>
inline constexpr size_t kLineLanes = 64 / sizeof(T);
template <class T>
using Line = T __attribute__((vector_size(64)));
template <class T>
using LineBits = bool __attribute__((ext_vector_type(kLineLanes<T>)));

/// `test(lanes)` gives lanes of 0 or -1.
template <class T, class Test>
SCORE_INLINED void lines_to_mask(const void* cells, size_t words, uint64_t* out, const Test& test) {
  const auto* from = static_cast<const T*>(cells);
  for (size_t word = 0; word < words; ++word) {
    uint64_t bits = 0;
    for (size_t lane = 0; lane < kWord; lane += kLineLanes<T>) {
      const size_t row = word * kWord + lane;
      Line<T> lanes;
      __builtin_memcpy(&lanes, from + row, sizeof(lanes));
      const auto found = __builtin_convertvector(test(lanes, row), LineBits<T>);
      if constexpr (sizeof(T) == 1) bits = __builtin_bit_cast(uint64_t, found);
      if constexpr (sizeof(T) == 2) bits |= uint64_t{__builtin_bit_cast(uint32_t, found)} << lane;
      if constexpr (sizeof(T) == 4) bits |= uint64_t{__builtin_bit_cast(uint16_t, found)} << lane;
    }
    out[word] = bits;
  }
}

template <Relation relation, class T>
SCORE_INLINED Line<T> lines_related(Line<T> a, Line<T> b) {
  if constexpr (relation == Relation::Eq) return a == b;
  if constexpr (relation == Relation::Ne) return a != b;
  if constexpr (relation == Relation::Lt) return a < b;
  if constexpr (relation == Relation::Le) return a <= b;
  if constexpr (relation == Relation::Gt) return a > b;
  if constexpr (relation == Relation::Ge) return a >= b;
}
template <class T>
SCORE_INLINED Line<T> line_of(int64_t value) {
  return Line<T>{} + static_cast<T>(value);
}

template <Relation relation, class T>
void narrow_compare_columns(const void* a, const void* b, size_t words, uint64_t* out) {
  const auto* other = static_cast<const T*>(b);
  lines_to_mask<T>(a, words, out, [=](Line<T> lanes, size_t row) __attribute__((always_inline)) {
    Line<T> beside;
    __builtin_memcpy(&beside, other + row, sizeof(beside));
    return lines_related<relation, T>(lanes, beside);
  });
}
template <Relation relation, class T>
void narrow_compare(const void* a, int64_t b, size_t words, uint64_t* out) {
  const Line<T> bound = line_of<T>(b);
  lines_to_mask<T>(a, words, out, [=](Line<T> lanes, size_t) __attribute__((always_inline)) {
    return lines_related<relation, T>(lanes, bound);
  });
}
template <class T>
void narrow_in(const void* a, const int64_t* items, size_t count, size_t words, uint64_t* out) {
  lines_to_mask<T>(a, words, out, [=](Line<T> lanes, size_t) __attribute__((always_inline)) {
    Line<T> found{};
    for (size_t i = 0; i < count; ++i) found |= lanes == line_of<T>(items[i]);
    return found;
  });
}
template <class T>
void narrow_has_any(const void* a, int64_t bits, size_t words, uint64_t* out) {
  const Line<T> asked = line_of<T>(bits);
  lines_to_mask<T>(a, words, out, [=](Line<T> lanes, size_t) __attribute__((always_inline)) -> Line<T> {
    return (lanes & asked) != 0;
  });
}
template <class T>
void narrow_has_all(const void* a, int64_t bits, size_t words, uint64_t* out) {
  const Line<T> asked = line_of<T>(bits);
  lines_to_mask<T>(a, words, out, [=](Line<T> lanes, size_t) __attribute__((always_inline)) -> Line<T> {
    return (lanes & asked) == asked;
  });
}
template <class T>
void widen(const void* a, size_t words, int64_t* out) {
  const auto* from = static_cast<const T*>(a);
  for (size_t row = 0; row < words * kWord; ++row) out[row] = from[row];
}

SCORE_INLINED uint64_t packed(const uint8_t* bytes) {
  using Bytes = uint8_t __attribute__((vector_size(kWord)));
  using ByteBits = bool __attribute__((ext_vector_type(kWord)));
  Bytes all_bytes;
  __builtin_memcpy(&all_bytes, bytes, sizeof(all_bytes));
  return __builtin_bit_cast(uint64_t, __builtin_convertvector(all_bytes != 0, ByteBits));
}
void pack(const uint8_t* bytes, size_t words, uint64_t* out) {
  for (size_t word = 0; word < words; ++word) out[word] = packed(bytes + word * kWord);
}

template <class T>
using Partial = bool (*)(T, T, T*) noexcept;
template <class T>
using Total = T (*)(T, T) noexcept;

template <class T, Partial<T> kernel>
void partial(Operand<T> a, Operand<T> b, size_t words, T* out, uint64_t* known) {
  for (size_t word = 0; word < words; ++word) {
    uint8_t good[kWord];
    for (size_t row = 0; row < kWord; ++row) {
      T value;
      good[row] = kernel(a.items[row], b.items[row], &value) ? 1 : 0;
      out[row] = value;
    }
    known[word] = packed(good);
    a.items += a.step;
    b.items += b.step;
    out += kWord;
  }
}
template <class T, Total<T> kernel>
void total(Operand<T> a, Operand<T> b, size_t words, T* out, uint64_t* known) {
  for (size_t word = 0; word < words; ++word) {
    for (size_t row = 0; row < kWord; ++row) out[row] = kernel(a.items[row], b.items[row]);
    known[word] = ~uint64_t{0};
    a.items += a.step;
    b.items += b.step;
    out += kWord;
  }
}

void int_to_decimal(const int64_t* a, size_t words, int64_t* out) {
  for (size_t row = 0; row < words * kWord; ++row) out[row] = inlined::int_to_decimal(a[row]);
}
void int_to_number(const int64_t* a, size_t words, double* out) {
  for (size_t row = 0; row < words * kWord; ++row) out[row] = static_cast<double>(a[row]);
}

/// `step(row, lanes)` for the eight rows from `row` on; words without a row in the mask are passed over.
template <class Step>
SCORE_INLINED void where(const uint64_t* mask, size_t words, const Step& step) {
  for (size_t word = 0; word < words; ++word) {
    const uint64_t bits = mask[word];
    if (bits == 0) continue;
    for (size_t lane = 0; lane < kWord; lane += kLanes) step(word * kWord + lane, lanes_of(bits >> lane));
  }
}

void add_where(int64_t* sum, const uint64_t* mask, int64_t value, size_t words) {
  where(mask, words, [=](size_t row, Lanes<int64_t> lanes) __attribute__((always_inline)) {
    store(sum + row, load(sum + row) + (all(value) & lanes));
  });
}
void add_each_where(int64_t* sum, const uint64_t* mask, const int64_t* values, size_t words) {
  where(mask, words, [=](size_t row, Lanes<int64_t> lanes) __attribute__((always_inline)) {
    store(sum + row, load(sum + row) + (load(values + row) & lanes));
  });
}
void put_where(int64_t* to, const uint64_t* mask, int64_t value, size_t words) {
  where(mask, words, [=](size_t row, Lanes<int64_t> lanes) __attribute__((always_inline)) {
    store(to + row, (all(value) & lanes) | (load(to + row) & ~lanes));
  });
}
void put_each_where(int64_t* to, const uint64_t* mask, const int64_t* values, size_t words) {
  where(mask, words, [=](size_t row, Lanes<int64_t> lanes) __attribute__((always_inline)) {
    store(to + row, (load(values + row) & lanes) | (load(to + row) & ~lanes));
  });
}
void limit(int64_t* values, int64_t low, int64_t high, size_t words) {
  for (size_t row = 0; row < words * kWord; ++row) values[row] = inlined::limited(values[row], low, high);
}

}  // namespace

#define SCORE_EACH_RELATION(loop, T)                                    \
  {loop<Relation::Eq, T>, loop<Relation::Ne, T>, loop<Relation::Lt, T>, \
   loop<Relation::Le, T>, loop<Relation::Gt, T>, loop<Relation::Ge, T>}

#define SCORE_NARROW(T)                            \
  {SCORE_EACH_RELATION(narrow_compare_columns, T), \
   SCORE_EACH_RELATION(narrow_compare, T),         \
   narrow_in<T>,                                   \
   narrow_has_any<T>,                              \
   narrow_has_all<T>,                              \
   widen<T>}

const Loops kLoops = {
    SCORE_VECTOR_ISA,
    {SCORE_NARROW(int8_t), SCORE_NARROW(int16_t), SCORE_NARROW(int32_t)},
    SCORE_EACH_RELATION(compare, int64_t),
    SCORE_EACH_RELATION(compare_to, int64_t),
    SCORE_EACH_RELATION(compare, double),
    SCORE_EACH_RELATION(compare_to, double),
    in_codes,
    in_items<int64_t>,
    in_items<double>,
    has_any,
    has_all,
    pack,
    {partial<int64_t, inlined::add_int>, partial<int64_t, inlined::sub_int>, partial<int64_t, inlined::mul_int>,
     total<int64_t, inlined::add_decimal>, total<int64_t, inlined::sub_decimal>,
     total<int64_t, inlined::mul_decimal_int>, total<int64_t, inlined::min_int>, total<int64_t, inlined::max_int>,
     total<int64_t, inlined::units_between<1>>, total<int64_t, inlined::units_between<7>>,
     total<int64_t, inlined::units_between<1'000'000>>, total<int64_t, inlined::units_between<60'000'000>>,
     total<int64_t, inlined::units_between<3'600'000'000>>, total<int64_t, inlined::units_between<86'400'000'000>>,
     total<int64_t, inlined::units_between<604'800'000'000>>},
    {partial<double, inlined::add_number>, partial<double, inlined::sub_number>, partial<double, inlined::mul_number>,
     partial<double, inlined::div_number>, total<double, inlined::min_number>, total<double, inlined::max_number>},
    int_to_decimal,
    int_to_number,
    add_where,
    add_each_where,
    put_where,
    put_each_where,
    limit,
};

#undef SCORE_NARROW
#undef SCORE_EACH_RELATION

}  // namespace score::vector::SCORE_VECTOR_SET
