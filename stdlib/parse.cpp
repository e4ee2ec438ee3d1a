#include "stdlib/parse.h"

#include <array>
#include <charconv>

#include "stdlib/civil.h"
#include "stdlib/scan.h"

namespace score::stdlib {

namespace {

using detail::is_digit;
using detail::Scan;

constexpr const char* kNotInt = "not an int";
constexpr const char* kNotDecimal = "not a decimal";
constexpr const char* kNotNumber = "not a number";
constexpr const char* kNotDuration = "not a duration such as `36 hours`, `PT36H` or `36:00:00`";
constexpr const char* kDurationTooLong = "beyond the range of a duration";

/// Digits with or without a point as an exact count of millionths.
struct Millionths {
  unsigned __int128 value = 0;
  bool any_digits = false;
  bool too_large = false;
  bool too_fine = false;  // a place after the sixth is not 0
};

Millionths scan_millionths(Scan& scan) noexcept {
  constexpr auto kLimit = static_cast<unsigned __int128>(1) << 100;
  Millionths m;
  const auto take = [&](bool counts) {
    const int digit = scan.peek() - '0';
    scan.skip(1);
    m.any_digits = true;
    if (!counts) {
      if (digit != 0) m.too_fine = true;
    } else if (m.value > kLimit) {
      m.too_large = true;
    } else {
      m.value = m.value * 10 + static_cast<unsigned>(digit);
    }
  };
  while (is_digit(scan.peek())) take(true);
  int places = 0;
  if (scan.accept('.')) {
    for (; is_digit(scan.peek()); ++places) take(places < 6);
  }
  for (; places < 6; ++places) m.value *= 10;
  return m;
}

bool scan_sign(Scan& scan) noexcept {
  if (scan.accept('-')) return true;
  scan.accept('+');
  return false;
}

struct DurationUnit {
  std::string_view word;
  int64_t micros;
};
constexpr std::array<DurationUnit, 5> kUnits = {{{"second", kMicrosPerSecond},
                                                 {"minute", kMicrosPerMinute},
                                                 {"hour", kMicrosPerHour},
                                                 {"day", kMicrosPerDay},
                                                 {"week", 7 * kMicrosPerDay}}};

/// Adds `amount` units to `total`; the reason when that is not possible exactly.
const char* add_units(const Millionths& amount, int64_t unit, int64_t* total) noexcept {
  if (!amount.any_digits) return kNotDuration;
  if (amount.too_fine) return "finer than a microsecond can hold";
  constexpr auto kLimit = static_cast<unsigned __int128>(INT64_MAX);
  if (amount.too_large || amount.value > kLimit) return kDurationTooLong;
  const unsigned __int128 scaled = amount.value * static_cast<uint64_t>(unit);
  if (scaled % 1'000'000 != 0) return "finer than a microsecond can hold";
  const unsigned __int128 micros = scaled / 1'000'000;
  if (micros > kLimit - static_cast<uint64_t>(*total)) return kDurationTooLong;
  *total += static_cast<int64_t>(micros);
  return nullptr;
}

/// After the `P` of "P1DT2H".
const char* scan_iso_duration(Scan& scan, int64_t* total) noexcept {
  constexpr std::string_view kDateLetters = "wd";
  constexpr std::string_view kTimeLetters = "hms";
  bool in_time = false;
  std::size_t next = 0;  // units come in falling order
  bool any = false;
  while (!scan.done()) {
    if (!in_time && (scan.accept('T') || scan.accept('t'))) {
      in_time = true;
      next = 0;
      any = false;
      continue;
    }
    const Millionths amount = scan_millionths(scan);
    const char letter = detail::lower(scan.peek());
    if (!in_time && (letter == 'y' || letter == 'm')) return "a duration has no years or months";
    const std::string_view letters = in_time ? kTimeLetters : kDateLetters;
    const std::size_t at = letters.find(letter, next);
    if (scan.done() || at == std::string_view::npos) return kNotDuration;
    scan.skip(1);
    next = at + 1;
    any = true;
    const std::size_t unit = in_time ? 2 - at : 4 - at;
    if (const char* error = add_units(amount, kUnits[unit].micros, total)) return error;
  }
  return any ? nullptr : kNotDuration;
}

/// "36:00:00", "1:30:00.5"; with minutes and seconds below 60.
const char* scan_clock(Scan& scan, int64_t* total) noexcept {
  int64_t hours = 0, minutes = 0, seconds = 0, micros = 0;
  if (!scan.digits(1, 9, &hours) || !scan.accept(':') || !scan.digits(2, 2, &minutes) || !scan.accept(':') ||
      !scan.digits(2, 2, &seconds)) {
    return kNotDuration;
  }
  if (scan.accept('.') && !scan.fraction(&micros)) return kNotDuration;
  if (!scan.done() || minutes > 59 || seconds > 59) return kNotDuration;
  *total = hours * kMicrosPerHour + minutes * kMicrosPerMinute + seconds * kMicrosPerSecond + micros;
  return nullptr;
}

/// "36 hours", "1.5 days".
const char* scan_counted(Scan& scan, int64_t* total) noexcept {
  const Millionths amount = scan_millionths(scan);
  scan.skip_spaces();
  for (const DurationUnit& unit : kUnits) {
    if (!scan.accept_word(unit.word)) continue;
    if (!scan.accept('s')) scan.accept('S');
    return scan.done() ? add_units(amount, unit.micros, total) : kNotDuration;
  }
  return kNotDuration;
}

}  // namespace

Parsed<int64_t> parse_int(std::string_view text) noexcept {
  const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
  if (digits.empty() || (text.starts_with('+') && !is_digit(digits[0]))) return {0, kNotInt};
  int64_t value = 0;
  const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (status == std::errc::result_out_of_range && end == digits.data() + digits.size()) {
    return {0, "beyond the range of int"};
  }
  if (status != std::errc{} || end != digits.data() + digits.size()) return {0, kNotInt};
  return {value, nullptr};
}

Parsed<int64_t> parse_decimal(std::string_view text) noexcept {
  Scan scan(text);
  const bool negative = scan_sign(scan);
  const Millionths m = scan_millionths(scan);
  if (!m.any_digits || !scan.done()) return {0, kNotDecimal};
  if (m.too_fine) return {0, "more than six decimal places"};
  if (m.too_large || m.value > static_cast<unsigned __int128>(SCORE_DECIMAL_MAX)) {
    return {0, "beyond the range of decimal, 9,000,000,000,000"};
  }
  const auto value = static_cast<int64_t>(m.value);
  return {negative ? -value : value, nullptr};
}

Parsed<double> parse_number(std::string_view text) noexcept {
  std::string_view digits = text;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  // Only digits or a point may follow the sign: no "inf", no "nan".
  const std::size_t first = !digits.empty() && digits[0] == '-' && digits.size() == text.size() ? 1 : 0;
  if (first >= digits.size() || !(is_digit(digits[first]) || digits[first] == '.')) return {0, kNotNumber};
  double value = 0;
  const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (end != digits.data() + digits.size()) return {0, kNotNumber};
  if (status == std::errc::result_out_of_range) return {0, "beyond the range of number"};
  if (status != std::errc{}) return {0, kNotNumber};
  return {value, nullptr};
}

Parsed<bool> parse_bool(std::string_view text) noexcept {
  constexpr std::array<std::string_view, 6> kTrue = {"true", "yes", "y", "t", "on", "1"};
  constexpr std::array<std::string_view, 6> kFalse = {"false", "no", "n", "f", "off", "0"};
  const auto is = [&](std::string_view word) {
    Scan scan(text);
    return scan.accept_word(word) && scan.done();
  };
  for (const std::string_view word : kTrue) {
    if (is(word)) return {true, nullptr};
  }
  for (const std::string_view word : kFalse) {
    if (is(word)) return {false, nullptr};
  }
  return {false, "not a bool such as `true`, `yes`, `1`, `false`, `no` or `0`"};
}

Parsed<int64_t> parse_duration(std::string_view text) noexcept {
  Scan scan(text);
  const bool negative = scan_sign(scan);
  int64_t total = 0;
  const char* error = nullptr;
  if (scan.accept('P') || scan.accept('p')) {
    error = scan_iso_duration(scan, &total);
  } else if (text.find(':') != std::string_view::npos) {
    error = scan_clock(scan, &total);
  } else {
    error = scan_counted(scan, &total);
  }
  if (error != nullptr) return {0, error};
  return {negative ? -total : total, nullptr};
}

}  // namespace score::stdlib
