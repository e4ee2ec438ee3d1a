#include "stdlib/needles.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#define SCORE_AVX2 __attribute__((target("avx2")))
#define SCORE_AVX512 __attribute__((target("avx512f,avx512bw,bmi,bmi2")))
#endif

namespace score::stdlib {

namespace {

std::string_view view(ScoreStr s) noexcept {
  return {s.data, static_cast<std::size_t>(s.size)};
}

bool is_word(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Whether `\b` holds between byte at - 1 and byte at.
bool is_border(std::string_view s, std::size_t at) noexcept {
  const bool before = at > 0 && is_word(s[at - 1]);
  const bool after = at < s.size() && is_word(s[at]);
  return before != after;
}

SearchIsa best_isa() noexcept {
  if (runs(SearchIsa::Avx512)) return SearchIsa::Avx512;
  return runs(SearchIsa::Avx2) ? SearchIsa::Avx2 : SearchIsa::Baseline;
}

#if defined(__x86_64__)

SCORE_AVX512 __mmask64 first(std::size_t count) noexcept {
  return count >= 64 ? ~__mmask64{0} : _bzhi_u64(~uint64_t{0}, static_cast<unsigned>(count));
}

/// The part's first and last byte at once, then all between.
SCORE_AVX512 bool holds_avx512(std::string_view s, std::string_view part) noexcept {
  const std::size_t places = s.size() - part.size() + 1;
  const __m512i front = _mm512_set1_epi8(part.front());
  const __m512i back = _mm512_set1_epi8(part.back());
  for (std::size_t at = 0; at < places; at += 64) {
    const __mmask64 there = first(places - at);
    const char* from = s.data() + at;
    const __mmask64 fronts = _mm512_mask_cmpeq_epi8_mask(there, front, _mm512_maskz_loadu_epi8(there, from));
    uint64_t both = _mm512_mask_cmpeq_epi8_mask(fronts, back, _mm512_maskz_loadu_epi8(there, from + part.size() - 1));
    for (; both != 0; both &= both - 1) {
      if (std::memcmp(from + std::countr_zero(both), part.data(), part.size()) == 0) return true;
    }
  }
  return false;
}

SCORE_AVX2 bool holds_avx2(std::string_view s, std::string_view part) noexcept {
  const std::size_t places = s.size() - part.size() + 1;
  if (places < 32) return s.find(part) != std::string_view::npos;
  const __m256i front = _mm256_set1_epi8(part.front());
  const __m256i back = _mm256_set1_epi8(part.back());
  for (std::size_t next = 0; next < places; next += 32) {
    const char* from = s.data() + std::min(next, places - 32);  // the last step overlaps the one before
    const __m256i fronts = _mm256_cmpeq_epi8(front, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
    const __m256i backs =
        _mm256_cmpeq_epi8(back, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + part.size() - 1)));
    auto both = static_cast<uint32_t>(_mm256_movemask_epi8(_mm256_and_si256(fronts, backs)));
    for (; both != 0; both &= both - 1) {
      if (std::memcmp(from + std::countr_zero(both), part.data(), part.size()) == 0) return true;
    }
  }
  return false;
}

SCORE_AVX512 __m512i table_avx512(const std::array<uint8_t, 16>& table) noexcept {
  return _mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data())));
}

SCORE_AVX2 __m256i table_avx2(const std::array<uint8_t, 16>& table) noexcept {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data())));
}

#endif

}  // namespace

bool runs(SearchIsa isa) noexcept {
#if defined(__x86_64__)
  switch (isa) {
    case SearchIsa::Baseline: return true;
    case SearchIsa::Avx2: return __builtin_cpu_supports("avx2") != 0;
    case SearchIsa::Avx512:
      return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
             __builtin_cpu_supports("bmi2") != 0;
  }
#endif
  return isa == SearchIsa::Baseline;
}

bool holds(ScoreStr s, ScoreStr part) noexcept {
  return holds(best_isa(), s, part);
}

bool holds(SearchIsa isa, ScoreStr s, ScoreStr part) noexcept {
  if (part.size == 0) return true;
  if (part.size > s.size) return false;
#if defined(__x86_64__)
  if (isa == SearchIsa::Avx512) return holds_avx512(view(s), view(part));
  if (isa == SearchIsa::Avx2) return holds_avx2(view(s), view(part));
#endif
  return view(s).find(view(part)) != std::string_view::npos;
}

std::optional<Needles> Needles::make(std::vector<std::string> needles, Borders borders) {
  std::sort(needles.begin(), needles.end());  // those that begin alike share a bucket
  needles.erase(std::unique(needles.begin(), needles.end()), needles.end());
  if (needles.empty() || needles.size() > kMost || needles.front().empty()) return std::nullopt;
  Needles made;
  made.needles_ = std::move(needles);
  made.borders_ = borders;
  for (std::size_t at = 0; at < kFirstBytes; ++at) {
    made.bytes_[at].fill(0);
    made.low_[at].fill(0);
    made.high_[at].fill(0);
  }
  const std::size_t count = made.needles_.size();
  for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
    made.begin_[bucket + 1] = count * (bucket + 1) / kBuckets;
    const auto bit = static_cast<uint8_t>(1u << bucket);
    for (std::size_t i = made.begin_[bucket]; i < made.begin_[bucket + 1]; ++i) {
      const std::string& needle = made.needles_[i];
      for (std::size_t at = 0; at < kFirstBytes; ++at) {
        for (unsigned byte = 0; byte < 256; ++byte) {  // behind a short needle anything may stand
          if (at < needle.size() && static_cast<unsigned char>(needle[at]) != byte) continue;
          made.bytes_[at][byte] |= bit;
          made.low_[at][byte & 15] |= bit;
          made.high_[at][byte >> 4] |= bit;
        }
      }
    }
  }
  return made;
}

bool Needles::any_in(ScoreStr s) const noexcept {
  return any_in(best_isa(), s);
}

bool Needles::any_in(SearchIsa isa, ScoreStr s) const noexcept {
#if defined(__x86_64__)
  if (isa == SearchIsa::Avx512) return any_in_avx512(view(s));
  if (isa == SearchIsa::Avx2) return any_in_avx2(view(s));
#endif
  return any_in_baseline(view(s));
}

bool Needles::stands(std::string_view s, std::size_t at, unsigned buckets) const noexcept {
  if (borders_.before && !is_border(s, at)) return false;
  const std::string_view rest = s.substr(at);
  for (; buckets != 0; buckets &= buckets - 1) {
    const auto bucket = static_cast<std::size_t>(std::countr_zero(buckets));
    for (std::size_t i = begin_[bucket]; i < begin_[bucket + 1]; ++i) {
      const std::string& needle = needles_[i];
      if (rest.starts_with(needle) && (!borders_.after || is_border(s, at + needle.size()))) return true;
    }
  }
  return false;
}

bool Needles::any_in_baseline(std::string_view s) const noexcept {
  // Behind the end stands a 0, which only makes candidates.
  const auto byte = [&](std::size_t at) { return at < s.size() ? static_cast<unsigned char>(s[at]) : 0u; };
  for (std::size_t at = 0; at < s.size(); ++at) {
    const unsigned buckets =
        static_cast<unsigned>(bytes_[0][byte(at)]) & bytes_[1][byte(at + 1)] & bytes_[2][byte(at + 2)];
    if (buckets != 0 && stands(s, at, buckets)) return true;
  }
  return false;
}

#if defined(__x86_64__)

SCORE_AVX512 bool Needles::any_in_avx512(std::string_view s) const noexcept {
  const __m512i half = _mm512_set1_epi8(15);
  for (std::size_t at = 0; at < s.size(); at += 64) {
    __m512i buckets = _mm512_set1_epi8(-1);
    for (std::size_t i = 0; i < kFirstBytes; ++i) {
      // Bytes behind the end are 0, which only makes candidates.
      const std::size_t there = s.size() - at > i ? s.size() - at - i : 0;
      const __m512i bytes = _mm512_maskz_loadu_epi8(first(there), s.data() + at + i);
      const __m512i low = _mm512_shuffle_epi8(table_avx512(low_[i]), _mm512_and_si512(bytes, half));
      const __m512i upper = _mm512_and_si512(_mm512_srli_epi16(bytes, 4), half);
      const __m512i high = _mm512_shuffle_epi8(table_avx512(high_[i]), upper);
      buckets = _mm512_and_si512(buckets, _mm512_and_si512(low, high));
    }
    uint64_t places = _mm512_mask_test_epi8_mask(first(s.size() - at), buckets, buckets);
    if (places == 0) continue;
    alignas(64) std::array<uint8_t, 64> stored;
    _mm512_store_si512(stored.data(), buckets);
    for (; places != 0; places &= places - 1) {
      const auto place = static_cast<std::size_t>(std::countr_zero(places));
      if (stands(s, at + place, stored[place])) return true;
    }
  }
  return false;
}

SCORE_AVX2 bool Needles::any_in_avx2(std::string_view s) const noexcept {
  constexpr std::size_t kStep = 32, kReads = kStep + kFirstBytes - 1;
  alignas(32) std::array<char, 64> copy;
  const __m256i half = _mm256_set1_epi8(15);
  for (std::size_t at = 0; at < s.size(); at += kStep) {
    const char* from = s.data() + at;
    if (s.size() - at < kReads) {  // bytes behind the end are 0, which only makes candidates
      copy.fill(0);
      std::memcpy(copy.data(), from, s.size() - at);
      from = copy.data();
    }
    __m256i buckets = _mm256_set1_epi8(-1);
    for (std::size_t i = 0; i < kFirstBytes; ++i) {
      const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + i));
      const __m256i low = _mm256_shuffle_epi8(table_avx2(low_[i]), _mm256_and_si256(bytes, half));
      const __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
      const __m256i high = _mm256_shuffle_epi8(table_avx2(high_[i]), upper);
      buckets = _mm256_and_si256(buckets, _mm256_and_si256(low, high));
    }
    const __m256i none = _mm256_cmpeq_epi8(buckets, _mm256_setzero_si256());
    auto places = ~static_cast<uint32_t>(_mm256_movemask_epi8(none));
    if (places == 0) continue;
    alignas(32) std::array<uint8_t, kStep> stored;
    _mm256_store_si256(reinterpret_cast<__m256i*>(stored.data()), buckets);
    for (; places != 0; places &= places - 1) {
      const auto place = static_cast<std::size_t>(std::countr_zero(places));
      if (at + place < s.size() && stands(s, at + place, stored[place])) return true;
    }
  }
  return false;
}

#endif

}  // namespace score::stdlib
