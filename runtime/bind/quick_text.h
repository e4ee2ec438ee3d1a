#pragma once
// Text cells as most files spell them, read a word at a time. What a reader here is not sure of, CellReader reads: it
// says what every text means, and these may only be faster.
//
// Each reader is called with a text of at most kMost bytes, and may read kQuickBytes from where the text begins.
#include <algorithm>
#include <cstdint>
#include <vector>

#include "runtime/bind/binding.h"
#include "runtime/bind/text_head.h"
#include "stdlib/civil.h"
#include "stdlib/zone.h"

namespace score::bind {

enum class Quick : uint8_t { Value, Missing, Unsure };

inline constexpr size_t kQuickBytes = 24;

namespace quick {

inline constexpr uint64_t kZeros = 0x3030303030303030, kHighBits = 0x8080808080808080;

/// Whether each byte is 0 to 9.
constexpr bool are_digits(uint64_t bytes) {
  return (((bytes + 0x7676767676767676) | bytes) & kHighBits) == 0;
}
/// Eight digits, the first in the lowest byte.
constexpr uint64_t number_of(uint64_t digits) {
  digits = digits * 10 + (digits >> 8);  // pairs, in every other byte
  constexpr uint64_t kPairs = 0x000000FF000000FF;
  return ((digits & kPairs) * 0x000F424000000064 + ((digits >> 16) & kPairs) * 0x0000271000000001) >> 32;
}

/// A sign, digits, and maybe a point among them: so many units of 10^-places. Up to 15 digits, so that a double
/// holds them.
struct Figures {
  bool fits = false;
  bool negative = false;
  uint32_t places = 0;
  int64_t value = 0;  // without the sign
};

template <bool with_point>
inline Figures figures_of(const char* text, size_t size) {
  using Wide = unsigned __int128;
  Figures made;
  made.negative = text[0] == '-';
  size -= made.negative ? 1 : 0;
  if (size - 1 >= (with_point ? 16 : 15)) return made;  // none, or too many
  const TextHead head = head_within(text + (made.negative ? 1 : 0), size);
  Wide bytes = Wide{head.high ^ kZeros} << 64 | (head.low ^ kZeros);
  if constexpr (with_point) {
    constexpr uint64_t kOnes = 0x0101010101010101, kPoints = kOnes * ('.' ^ '0');
    const auto points = [](uint64_t word) { return ((word ^ kPoints) - kOnes) & ~(word ^ kPoints) & kHighBits; };
    const uint64_t low = points(head.low ^ kZeros), high = points(head.high ^ kZeros);
    if ((low | high) != 0) {
      const int at = (low != 0 ? std::countr_zero(low) : 64 + std::countr_zero(high)) / 8 * 8;
      const Wide before = (Wide{1} << at) - 1;
      bytes = (bytes & before) | (bytes >> 8 & ~before);
      made.places = static_cast<uint32_t>(size) - 1 - static_cast<uint32_t>(at / 8);
      --size;
      if (size == 0) return made;
    }
    if (size > 15) return made;
  }
  bytes <<= 8 * (TextHead::kBytes - size);  // leading zeros in front, what is behind the text gone
  const auto first = static_cast<uint64_t>(bytes), last = static_cast<uint64_t>(bytes >> 64);
  made.fits = are_digits(first) && are_digits(last);
  made.value = static_cast<int64_t>(number_of(first) * 100'000'000 + number_of(last));
  return made;
}

/// Days since 1970-01-01 of "2026-11-22"; false for what is no such day.
inline bool day_of(const char* text, int64_t* day) {
  const uint64_t low = eight_bytes(text) ^ 0x2D30302D30303030;  // "0000-00-"
  uint16_t end;
  std::memcpy(&end, text + 8, sizeof(end));
  const uint64_t high = uint64_t{end} ^ 0x3030;
  constexpr uint64_t kTooMuch = 0x7F76767F76767676;  // 10 for digits, 1 for what must be equal
  if ((((low + kTooMuch) | low | (high + 0x7676) | high) & kHighBits) != 0) return false;
  const auto digit = [](uint64_t word, int at) { return static_cast<int64_t>((word >> (8 * at)) & 0xFF); };
  const int64_t year = digit(low, 0) * 1000 + digit(low, 1) * 100 + digit(low, 2) * 10 + digit(low, 3);
  const stdlib::Civil date{year, digit(low, 5) * 10 + digit(low, 6), digit(high, 0) * 10 + digit(high, 1)};
  if (!stdlib::is_valid_civil(date)) return false;
  *day = stdlib::days_from_civil(date.year, date.month, date.day);
  return true;
}

/// Seconds of "09:00:00".
inline bool second_of_day(const char* text, int64_t* second) {
  const uint64_t word = eight_bytes(text) ^ 0x30303A30303A3030;
  constexpr uint64_t kTooMuch = 0x76767F76767F7676;
  if ((((word + kTooMuch) | word) & kHighBits) != 0) return false;
  const auto two = [word](int at) {
    return static_cast<int64_t>(((word >> (8 * at)) & 0xFF) * 10 + ((word >> (8 * at + 8)) & 0xFF));
  };
  if (two(0) > 23 || two(3) > 59 || two(6) > 59) return false;
  *second = two(0) * 3600 + two(3) * 60 + two(6);
  return true;
}

}  // namespace quick

/// Sure of nothing.
struct QuickNothing {
  static constexpr size_t kMost = 0;

  template <class T>
  Quick operator()(const char*, size_t, T*) const {
    return Quick::Unsure;
  }
};

/// Spellings that stand for one value each: members of enums, words of bools.
class QuickWords {
 public:
  static constexpr size_t kMost = TextHead::kBytes;

  explicit QuickWords(const BoundField& bound) : words_(bound.words) {}

  template <class T>
  Quick operator()(const char* text, size_t size, T* value) const {
    const int64_t found = words_.find(head_within(text, size), size);
    *value = static_cast<T>(found);
    return found == SpellingTable::kAbsent ? Quick::Unsure : found == kMissingWord ? Quick::Missing : Quick::Value;
  }

 private:
  const SpellingTable& words_;
};

/// The empty cell, and values that are no spelling of "no value".
template <class T>
class QuickValues {
 public:
  static constexpr size_t kMost = TextHead::kBytes;

  QuickValues(const BoundField& bound, const std::vector<T>& missing)
      : missing_(missing), empty_is_missing_(bound.missing.find("") != SpellingTable::kAbsent) {}

 protected:
  Quick empty() const { return empty_is_missing_ ? Quick::Missing : Quick::Unsure; }
  Quick unless_missing(T value) const {
    return std::find(missing_.begin(), missing_.end(), value) == missing_.end() ? Quick::Value : Quick::Unsure;
  }

 private:
  const std::vector<T>& missing_;
  bool empty_is_missing_;
};

class QuickInts : public QuickValues<int64_t> {
 public:
  explicit QuickInts(const BoundField& bound) : QuickValues(bound, bound.missing_integers) {}

  Quick operator()(const char* text, size_t size, int64_t* value) const {
    if (size == 0) return empty();
    const bool negative = text[0] == '-';
    const size_t digits = size - (negative ? 1 : 0);
    if (digits - 1 < 8) {
      const uint64_t word = (eight_bytes(text + size - digits) ^ quick::kZeros) << (8 * (8 - digits));
      if (!quick::are_digits(word)) return Quick::Unsure;
      const auto found = static_cast<int64_t>(quick::number_of(word));
      *value = negative ? -found : found;
      return unless_missing(*value);
    }
    const quick::Figures figures = quick::figures_of<false>(text, size);
    *value = negative ? -figures.value : figures.value;
    return figures.fits ? unless_missing(*value) : Quick::Unsure;
  }
};

class QuickDecimals : public QuickValues<int64_t> {
 public:
  explicit QuickDecimals(const BoundField& bound) : QuickValues(bound, bound.missing_integers) {}

  Quick operator()(const char* text, size_t size, int64_t* value) const {
    constexpr int64_t kPowers[] = {1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
    if (size == 0) return empty();
    const quick::Figures figures = quick::figures_of<true>(text, size);
    if (!figures.fits || figures.places > 6) return Quick::Unsure;
    if (__builtin_mul_overflow(figures.value, kPowers[figures.places], value)) return Quick::Unsure;
    if (*value > SCORE_DECIMAL_MAX) return Quick::Unsure;
    if (figures.negative) *value = -*value;
    return unless_missing(*value);
  }
};

class QuickNumbers : public QuickValues<double> {
 public:
  explicit QuickNumbers(const BoundField& bound) : QuickValues(bound, bound.missing_numbers) {}

  Quick operator()(const char* text, size_t size, double* value) const {
    constexpr double kPowers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (size == 0) return empty();
    const quick::Figures figures = quick::figures_of<true>(text, size);
    if (!figures.fits || (figures.negative && figures.value == 0)) return Quick::Unsure;
    *value = static_cast<double>(figures.value) / kPowers[figures.places];  // both exact, so rounded once
    if (figures.negative) *value = -*value;
    return unless_missing(*value);
  }
};

class QuickDates : public QuickValues<int64_t> {
 public:
  explicit QuickDates(const BoundField& bound) : QuickValues(bound, bound.missing_integers) {}

  Quick operator()(const char* text, size_t size, int64_t* value) const {
    if (size == 0) return empty();
    return size == 10 && quick::day_of(text, value) ? unless_missing(*value) : Quick::Unsure;
  }
};

/// "2026-11-22T09:00:00", with a space for the T, with a Z behind it.
class QuickTimestamps : public QuickValues<int64_t> {
 public:
  static constexpr size_t kMost = 20;

  QuickTimestamps(const BoundField& bound, const stdlib::Zone& zone)
      : QuickValues(bound, bound.missing_integers), zone_(zone) {}

  Quick operator()(const char* text, size_t size, int64_t* value) const {
    if (size == 0) return empty();
    if (size < 19 || (text[10] != 'T' && text[10] != ' ')) return Quick::Unsure;
    const bool utc = size == 20;
    if (utc && text[19] != 'Z') return Quick::Unsure;
    int64_t day = 0, second = 0;
    if (!quick::day_of(text, &day) || !quick::second_of_day(text + 11, &second)) return Quick::Unsure;
    const int64_t local = day * stdlib::kMicrosPerDay + second * stdlib::kMicrosPerSecond;
    *value = utc ? local : zone_.to_utc(local);
    return stdlib::is_valid_moment(*value) ? unless_missing(*value) : Quick::Unsure;
  }

 private:
  const stdlib::Zone& zone_;
};

}  // namespace score::bind
