#pragma once
// Values from text as data files spell them. The whole text must be the value: callers trim first. Nothing is rounded
// or guessed; what does not fit comes back with the reason, lower case, fit to stand after "value `…`: ".
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace score::stdlib {

class Zone;

template <class T>
struct Parsed {
  T value{};
  const char* error = nullptr;  // null when parsed; a constant string else

  bool ok() const noexcept { return error == nullptr; }
};

/// Optional sign and digits.
Parsed<int64_t> parse_int(std::string_view text) noexcept;
/// Optional sign, digits with or without a point; at most six places that are not 0; within ±9e12. Millionths.
Parsed<int64_t> parse_decimal(std::string_view text) noexcept;
/// Decimal notation with or without exponent; the nearest double, which must be finite. No hexadecimal, no names.
Parsed<double> parse_number(std::string_view text) noexcept;
/// true yes y t on 1, false no n f off 0, in any case.
Parsed<bool> parse_bool(std::string_view text) noexcept;
/// Microseconds. ISO 8601 with weeks to seconds ("PT36H", "P1DT1.5H"), a clock ("36:00:00", "1:30:00.5"), or a count
/// and a unit ("36 hours", "1.5 days"); a leading minus turns it. Below a microsecond is an error.
Parsed<int64_t> parse_duration(std::string_view text) noexcept;

/// Days since 1970-01-01 from "2026-11-22".
Parsed<int64_t> parse_date(std::string_view text) noexcept;
/// Days by a format; directives of time are allowed and left out of account.
Parsed<int64_t> parse_date(std::string_view text, std::string_view format) noexcept;
/// Microseconds since 1970-01-01T00:00Z from ISO 8601: a date, then `T` or a space, hours and minutes, and as wanted
/// seconds, a fraction (to nine digits; those after the sixth are dropped), an offset (Z, UTC, +09:00, +0900, +09).
/// Without an offset it is local time in `zone`; a date alone is its midnight there.
Parsed<int64_t> parse_timestamp(std::string_view text, const Zone& zone) noexcept;
Parsed<int64_t> parse_timestamp(std::string_view text, std::string_view format, const Zone& zone) noexcept;

/// Formats are made of %Y (four digits) %y (69 to 99 are 19xx) %m %d %e %b %B (English month names, short or long) %j
/// %H %I %p %M %S %f (fraction) %z %F (%Y-%m-%d) %T (%H:%M:%S) %R (%H:%M) %%. Numbers may leave out a leading zero, but
/// %Y and %j. White space stands for any white space, one character at least; all else for itself.
/// Why `format` is none, or nothing when it is one.
std::optional<std::string> check_time_format(std::string_view format);

}  // namespace score::stdlib
