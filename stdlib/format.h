#pragma once
// Values as text: what results, JSON and messages show. Each function writes into a buffer of the caller's and gives a
// view of it, so that writing a million rows allocates nothing.
#include <cstdint>
#include <string_view>

namespace score::stdlib {

struct TextBuffer {
  char data[64];
};

/// "true", "false".
std::string_view format_bool(bool value) noexcept;
/// "-42".
std::string_view format_int(int64_t value, TextBuffer& buffer) noexcept;
/// Millionths as the shortest exact decimal: "12.5", "-0.000001", "80".
std::string_view format_decimal(int64_t value, TextBuffer& buffer) noexcept;
/// The shortest digits that read back as the same double: "0.3", "1000000", "1e+21", "1e-7". An exponent appears from
/// 1e21 on and below 1e-6, as in JSON that JavaScript writes; there is no "-0".
std::string_view format_number(double value, TextBuffer& buffer) noexcept;
/// Days: "2026-11-22".
std::string_view format_date(int64_t days, TextBuffer& buffer) noexcept;
/// Microseconds UTC: "2026-11-22T09:00:00Z", with the shortest fraction where there is one: "…:00.5Z".
std::string_view format_timestamp(int64_t micros, TextBuffer& buffer) noexcept;
/// Microseconds in hours, minutes and seconds, never days: "PT36H", "PT1H30M", "-PT0.5S", "PT0S".
std::string_view format_duration(int64_t micros, TextBuffer& buffer) noexcept;
/// Months in years and months: "P1M", "P1Y2M", "-P2Y", "P0M".
std::string_view format_period(int64_t months, TextBuffer& buffer) noexcept;

}  // namespace score::stdlib
