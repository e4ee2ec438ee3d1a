// The loops that add points up, for the files that include loops_body.h before.
#include "runtime/vector/sum_loops.h"
#if defined(__AVX512BW__)
#include <immintrin.h>
#endif

namespace score::vector::SCORE_VECTOR_SET {

namespace {

template <class T>
SCORE_INLINED Line<T> line_at(const T* from) {
  Line<T> lanes;
  __builtin_memcpy(&lanes, from, sizeof(lanes));
  return lanes;
}
template <class T>
SCORE_INLINED void put_line(T* to, Line<T> lanes) {
  __builtin_memcpy(to, &lanes, sizeof(lanes));
}
/// `value` in the lanes whose bit is set, else 0.
template <class T>
SCORE_INLINED Line<T> where_set(uint64_t bits, T value) {
  LineBits<T> set;
  if constexpr (sizeof(T) == 2) set = __builtin_bit_cast(LineBits<T>, static_cast<uint32_t>(bits));
  if constexpr (sizeof(T) == 4) set = __builtin_bit_cast(LineBits<T>, static_cast<uint16_t>(bits));
  if constexpr (sizeof(T) == 8) set = __builtin_bit_cast(LineBits<T>, static_cast<uint8_t>(bits));
  return -__builtin_convertvector(set, Line<T>) & (Line<T>{} + value);
}

/// A word's sums stay in registers while all gifts pass.
template <class T>
void give(void* sums, const Gift* gifts, size_t count, size_t words) {
  constexpr size_t kLines = kWord / kLineLanes<T>;
  auto* sum = static_cast<T*>(sums);
  for (size_t word = 0; word < words; ++word, sum += kWord) {
    Line<T> lines[kLines];
#pragma clang loop unroll(full)
    for (size_t i = 0; i < kLines; ++i) lines[i] = line_at(sum + i * kLineLanes<T>);
    for (size_t gift = 0; gift < count; ++gift) {
      const uint64_t bits = gifts[gift].rows[word];
      const T points = static_cast<T>(gifts[gift].points);
#pragma clang loop unroll(full)
      for (size_t i = 0; i < kLines; ++i) lines[i] += where_set<T>(bits >> (i * kLineLanes<T>), points);
    }
#pragma clang loop unroll(full)
    for (size_t i = 0; i < kLines; ++i) put_line(sum + i * kLineLanes<T>, lines[i]);
  }
}

#if defined(__AVX512BW__)
/// Of tables that fit two registers.
template <class T>
inline constexpr size_t kInRegisters = 2 * kLineLanes<T>;

template <class T>
SCORE_INLINED __m512i looked_up(__m512i low, __m512i high, const uint8_t* places) {
  if constexpr (sizeof(T) == 2) {
    const __m256i eight = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(places));
    return _mm512_permutex2var_epi16(low, _mm512_cvtepu8_epi16(eight), high);
  } else if constexpr (sizeof(T) == 4) {
    const __m128i eight = _mm_loadu_si128(reinterpret_cast<const __m128i*>(places));
    return _mm512_permutex2var_epi32(low, _mm512_cvtepu8_epi32(eight), high);
  } else {
    const __m128i eight = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(places));
    return _mm512_permutex2var_epi64(low, _mm512_cvtepu8_epi64(eight), high);
  }
}
template <class T>
SCORE_INLINED bool look_up_in_registers(T* sum, const T* table, size_t size, const uint8_t* places, size_t words) {
  if (size > kInRegisters<T>) return false;
  const __m512i low = _mm512_loadu_si512(table);
  const __m512i high = _mm512_loadu_si512(table + kLineLanes<T>);
  for (size_t row = 0; row < words * kWord; row += kLineLanes<T>) {
    const Line<T> points = __builtin_bit_cast(Line<T>, looked_up<T>(low, high, places + row));
    put_line(sum + row, line_at(sum + row) + points);
  }
  return true;
}
#endif

template <class T, class Place>
void look_up(void* sums, const void* values, size_t size, const Place* places, size_t words) {
  auto* sum = static_cast<T*>(sums);
  const auto* table = static_cast<const T*>(values);
#if defined(__AVX512BW__)
  if constexpr (sizeof(Place) == 1) {
    if (look_up_in_registers(sum, table, size, places, words)) return;
  }
#endif
  static_cast<void>(size);
#pragma clang loop vectorize(disable) unroll_count(8)
  for (size_t row = 0; row < words * kWord; ++row) sum[row] = static_cast<T>(sum[row] + table[places[row]]);
}

template <class T>
void in_millionths(const void* sums, int64_t unit, size_t words, int64_t* points) {
  const auto* sum = static_cast<const T*>(sums);
  for (size_t row = 0; row < words * kWord; ++row) points[row] = sum[row] * unit;
}

/// Takes the places away from rows that are not known.
template <class Place>
SCORE_INLINED void keep_known(const uint64_t* known, size_t words, Place* places) {
  if (known == nullptr) return;
  for (size_t word = 0; word < words; ++word) {
    for (size_t row = 0; row < kWord; ++row) {
      const auto bit = static_cast<Place>((known[word] >> row) & 1);
      places[word * kWord + row] = static_cast<Place>(places[word * kWord + row] & -bit);
    }
  }
}

template <class T, class Place>
void places_of_codes(const void* cells, const uint64_t* known, size_t words, Place* places) {
  const auto* codes = static_cast<const T*>(cells);
  for (size_t row = 0; row < words * kWord; ++row)
    places[row] = static_cast<Place>(static_cast<uint64_t>(codes[row]) + 2);
  keep_known(known, words, places);
}

template <class T>
void places_from_first(const void* cells, int64_t first, int64_t count, const uint64_t* known, size_t words,
                       uint16_t* places) {
  const auto* values = static_cast<const T*>(cells);
  const int64_t last = first + count - 1;  // the caller sees to it that there is one
  for (size_t row = 0; row < words * kWord; ++row) {
    const int64_t inside = inlined::limited(values[row], first - 1, last);
    places[row] = static_cast<uint16_t>(inside - first + 2);
  }
  keep_known(known, words, places);
}

template <class T>
void search(const T* cells, const T* cuts, size_t count, const uint64_t* known, size_t words, uint16_t* places) {
  for (size_t row = 0; row < words * kWord; ++row) {
    const T value = cells[row];
    const T* from = cuts;
    for (size_t left = count; left > 1;) {
      const size_t half = left / 2;
      from += from[half - 1] <= value ? half : 0;
      left -= half;
    }
    places[row] = static_cast<uint16_t>(from - cuts + (*from <= value ? 2 : 1));
  }
  keep_known(known, words, places);
}

template <class T>
constexpr LaneLoops kLaneLoops = {give<T>, look_up<T, uint8_t>, look_up<T, uint16_t>, look_up<T, uint32_t>,
                                  in_millionths<T>};
template <class T>
constexpr PlaceLoops kPlaceLoops = {places_of_codes<T, uint8_t>, places_of_codes<T, uint16_t>, places_from_first<T>};

}  // namespace

const SumLoops kSumLoops = {
    {kLaneLoops<int16_t>, kLaneLoops<int32_t>, kLaneLoops<int64_t>},
    {kPlaceLoops<int8_t>, kPlaceLoops<int16_t>, kPlaceLoops<int32_t>, kPlaceLoops<int64_t>},
    search<int64_t>,
    search<double>,
};

}  // namespace score::vector::SCORE_VECTOR_SET
