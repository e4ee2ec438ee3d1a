#pragma once
// Finding the bytes that matter in CSV, 64 at a time.
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace score::io {

/// Bit i is set when byte i of the 64 at `from` is the delimiter, a quote or a line end. All 64 must be readable.
class CsvScan {
 public:
  explicit CsvScan(char delimiter) : delimiter_(delimiter) {}

#if defined(__SSE2__)
  uint64_t operator()(const char* from) const {
    uint64_t mask = 0;
    for (int part = 0; part < 4; ++part) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + 16 * part));
      const __m128i ends =
          _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')));
      const __m128i marks =
          _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(delimiter_)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
      const auto bits = static_cast<uint32_t>(_mm_movemask_epi8(_mm_or_si128(ends, marks)));
      mask |= uint64_t{bits} << (16 * part);
    }
    return mask;
  }
#else
  uint64_t operator()(const char* from) const {
    uint64_t mask = 0;
    for (int i = 0; i < 64; ++i) {
      const char c = from[i];
      mask |= uint64_t{c == delimiter_ || c == '"' || c == '\n' || c == '\r'} << i;
    }
    return mask;
  }
#endif

 private:
  char delimiter_;
};

}  // namespace score::io
