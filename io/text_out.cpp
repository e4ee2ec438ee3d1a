#include "io/text_out.h"

#include <algorithm>
#include <charconv>

namespace score::io {

using columns::Buffer;

namespace {

template <class T>
void put_chars(Buffer& out, T value) {
  out.reserve_more(64);
  char* const to = out.data() + out.size();
  std::to_chars_result done{};
  if constexpr (std::is_floating_point_v<T>) {
    // 100000, not 1e+05: an exponent only where the plain form would be long.
    const T size = value < 0 ? -value : value;
    const bool plain = size == 0 || (size >= T(1e-5) && size < T(1e17));
    done = std::to_chars(to, to + 64, value, plain ? std::chars_format::fixed : std::chars_format::scientific);
  } else {
    done = std::to_chars(to, to + 64, value);
  }
  out.set_size(out.size() + static_cast<size_t>(done.ptr - to));
}

void put_text(Buffer& out, std::string_view text) {
  out.append(text.data(), text.size());
}

/// `value` with zeros in front up to `width` digits.
void put_padded(Buffer& out, uint64_t value, int width) {
  char digits[20];
  for (int i = width; i-- > 0; value /= 10) digits[i] = static_cast<char>('0' + value % 10);
  out.append(digits, static_cast<size_t>(width));
}

/// ".25" for a quarter; nothing for 0.
void put_fraction(Buffer& out, uint64_t part, uint64_t whole) {
  if (part == 0) return;
  int width = 0;
  for (uint64_t unit = whole; unit > 1; unit /= 10) ++width;
  for (; part % 10 == 0; part /= 10) --width;
  out.push('.');
  put_padded(out, part, width);
}

int64_t floor_div(int64_t a, int64_t b) {
  return a / b - (a % b < 0 ? 1 : 0);
}

struct Civil {
  int64_t year;
  unsigned month, day;
};

/// The proleptic Gregorian date of a day number, counted in 400-year eras that begin on a first of March.
Civil civil_of(int64_t days) {
  const int64_t shifted = days + 719'468;  // from 0000-03-01
  const int64_t era = floor_div(shifted, 146'097);
  const int64_t day_of_era = shifted - era * 146'097;
  const int64_t year_of_era = (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month = (5 * day_of_year + 2) / 153;  // 0 is March
  const auto day = static_cast<unsigned>(day_of_year - (153 * month + 2) / 5 + 1);
  const auto civil_month = static_cast<unsigned>(month < 10 ? month + 3 : month - 9);
  return {era * 400 + year_of_era + (civil_month <= 2 ? 1 : 0), civil_month, day};
}

}  // namespace

void put_int(Buffer& out, int64_t value) {
  put_chars(out, value);
}
void put_unsigned(Buffer& out, uint64_t value) {
  put_chars(out, value);
}
void put_number(Buffer& out, double value) {
  put_chars(out, value);
}
void put_number(Buffer& out, float value) {
  put_chars(out, value);
}

void put_decimal(Buffer& out, __int128 value, int32_t scale) {
  using Unsigned = unsigned __int128;
  if (value == 0) return out.push('0');
  Unsigned rest = value < 0 ? -static_cast<Unsigned>(value) : static_cast<Unsigned>(value);
  for (; scale > 0 && rest % 10 == 0; --scale) rest /= 10;
  // From the right; a scale outside ±76 is no decimal Arrow knows, so the digits fit.
  char digits[160];
  size_t at = sizeof(digits);
  scale = std::clamp(scale, -76, 76);
  for (int32_t zeros = scale; zeros < 0; ++zeros) digits[--at] = '0';
  for (int32_t place = 0; rest != 0 || place <= scale; ++place, rest /= 10) {
    if (place == scale && scale > 0) digits[--at] = '.';
    digits[--at] = static_cast<char>('0' + static_cast<int>(rest % 10));
    if (scale <= 0 && rest < 10) break;
  }
  if (value < 0) digits[--at] = '-';
  out.append(digits + at, sizeof(digits) - at);
}

void put_date(Buffer& out, int64_t days) {
  const Civil civil = civil_of(days);
  const bool ordinary = civil.year >= 0 && civil.year <= 9'999;
  if (!ordinary) out.push(civil.year < 0 ? '-' : '+');
  const auto year = static_cast<uint64_t>(civil.year < 0 ? -civil.year : civil.year);
  put_padded(out, year, ordinary ? 4 : 8);
  out.push('-');
  put_padded(out, civil.month, 2);
  out.push('-');
  put_padded(out, civil.day, 2);
}

void put_timestamp(Buffer& out, int64_t ticks, int64_t ticks_per_second, bool utc) {
  const int64_t second = floor_div(ticks, ticks_per_second);
  const int64_t day = floor_div(second, 86'400);
  const auto of_day = static_cast<uint64_t>(second - day * 86'400);
  put_date(out, day);
  out.push('T');
  put_padded(out, of_day / 3'600, 2);
  out.push(':');
  put_padded(out, of_day / 60 % 60, 2);
  out.push(':');
  put_padded(out, of_day % 60, 2);
  put_fraction(out, static_cast<uint64_t>(ticks - second * ticks_per_second), static_cast<uint64_t>(ticks_per_second));
  if (utc) out.push('Z');
}

void put_duration(Buffer& out, int64_t ticks, int64_t ticks_per_second) {
  if (ticks == 0) return put_text(out, "PT0S");
  const auto unit = static_cast<uint64_t>(ticks_per_second);
  const uint64_t size = ticks < 0 ? -static_cast<uint64_t>(ticks) : static_cast<uint64_t>(ticks);
  const uint64_t seconds = size / unit, part = size % unit;
  put_text(out, ticks < 0 ? "-PT" : "PT");
  const auto put_count = [&](uint64_t count, char letter) {
    if (count == 0) return;
    put_unsigned(out, count);
    out.push(letter);
  };
  put_count(seconds / 3'600, 'H');
  put_count(seconds / 60 % 60, 'M');
  if (part == 0) return put_count(seconds % 60, 'S');
  put_unsigned(out, seconds % 60);
  put_fraction(out, part, unit);
  out.push('S');
}

void put_json_string(Buffer& out, std::string_view text) {
  constexpr char kHex[] = "0123456789abcdef";
  out.push('"');
  size_t done = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    put_text(out, text.substr(done, at - done));
    done = at + 1;
    out.push('\\');
    switch (byte) {
      case '\n': out.push('n'); break;
      case '\r': out.push('r'); break;
      case '\t': out.push('t'); break;
      case '"':
      case '\\': out.push(text[at]); break;
      default: {
        const char code[] = {'u', '0', '0', kHex[byte >> 4], kHex[byte & 15]};
        out.append(code, sizeof(code));
      }
    }
  }
  put_text(out, text.substr(done));
  out.push('"');
}

}  // namespace score::io
