#include <array>

#include "stdlib/civil.h"
#include "stdlib/parse.h"
#include "stdlib/scan.h"
#include "stdlib/zone.h"

namespace score::stdlib {

namespace {

using detail::is_space;
using detail::Scan;

constexpr const char* kNotDate = "not a date such as `2026-11-22`";
constexpr const char* kNotTimestamp = "not a timestamp such as `2026-11-22T09:00`";
constexpr const char* kNoSuchDay = "no such day in the calendar";
constexpr const char* kNoSuchTime = "no such time of day";
constexpr const char* kNotFormat = "does not fit the format";
constexpr const char* kOutsideYears = "outside the years 0001 to 9999";

/// What a text said; -1 where it was silent.
struct Fields {
  int64_t year = -1, month = -1, day = -1, day_of_year = -1;
  int64_t hour = 0, minute = 0, second = 0, micros = 0;
  int64_t half_day = -1;  // 0: a.m., 1: p.m.
  bool has_offset = false;
  int64_t offset_seconds = 0;
};

Parsed<int64_t> day_of(const Fields& f) noexcept {
  if (f.day_of_year >= 0) {
    if (f.year < 1 || f.year > 9999) return {0, f.year < 0 ? kNotFormat : kOutsideYears};
    if (f.day_of_year < 1 || f.day_of_year > (is_leap_year(f.year) ? 366 : 365)) return {0, kNoSuchDay};
    return {days_from_civil(f.year, 1, 1) + f.day_of_year - 1, nullptr};
  }
  if (f.year == 0) return {0, kOutsideYears};
  if (!is_valid_civil({f.year, f.month, f.day})) return {0, kNoSuchDay};
  return {days_from_civil(f.year, f.month, f.day), nullptr};
}

Parsed<int64_t> moment_of(const Fields& f, const Zone& zone) noexcept {
  const Parsed<int64_t> day = day_of(f);
  if (!day.ok()) return day;
  int64_t hour = f.hour;
  if (f.half_day >= 0) {
    if (hour < 1 || hour > 12) return {0, kNoSuchTime};
    hour = hour % 12 + 12 * f.half_day;
  }
  if (hour > 23 || f.minute > 59 || f.second > 59) return {0, kNoSuchTime};
  const int64_t local = day.value * kMicrosPerDay + hour * kMicrosPerHour + f.minute * kMicrosPerMinute +
                        f.second * kMicrosPerSecond + f.micros;
  const int64_t moment = f.has_offset ? local - f.offset_seconds * kMicrosPerSecond : zone.to_utc(local);
  if (!is_valid_moment(moment)) return {0, kOutsideYears};
  return {moment, nullptr};
}

/// Z, UTC, +09:00, +0900, +09.
bool scan_offset(Scan& scan, Fields* f) noexcept {
  f->has_offset = true;
  if (scan.accept_word("z") || scan.accept_word("utc")) return true;
  const bool west = scan.accept('-');
  if (!west && !scan.accept('+')) return false;
  int64_t hours = 0, minutes = 0;
  if (!scan.digits(2, 2, &hours)) return false;
  if (scan.accept(':')) {
    if (!scan.digits(2, 2, &minutes)) return false;
  } else if (detail::is_digit(scan.peek()) && !scan.digits(2, 2, &minutes)) {
    return false;
  }
  if (hours > 23 || minutes > 59) return false;
  f->offset_seconds = (hours * 60 + minutes) * 60 * (west ? -1 : 1);
  return true;
}

bool scan_iso_date(Scan& scan, Fields* f) noexcept {
  return scan.digits(4, 4, &f->year) && scan.accept('-') && scan.digits(2, 2, &f->month) && scan.accept('-') &&
         scan.digits(2, 2, &f->day);
}

bool scan_iso_time(Scan& scan, Fields* f) noexcept {
  if (!scan.digits(2, 2, &f->hour) || !scan.accept(':') || !scan.digits(2, 2, &f->minute)) return false;
  if (scan.accept(':')) {
    if (!scan.digits(2, 2, &f->second)) return false;
    if (scan.accept('.') && !scan.fraction(&f->micros)) return false;
  }
  if (scan.done()) return true;
  scan.accept(' ');
  return scan_offset(scan, f) && scan.done();
}

bool scan_month_name(Scan& scan, Fields* f) noexcept {
  constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                        "may",       "june",     "july",     "august",
                                                        "september", "october",  "november", "december"};
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (scan.accept_word(kMonths[i]) || scan.accept_word(kMonths[i].substr(0, 3))) {
      f->month = static_cast<int64_t>(i) + 1;
      return true;
    }
  }
  return false;
}

bool scan_short_year(Scan& scan, Fields* f) noexcept {
  int64_t year = 0;
  if (!scan.digits(2, 2, &year)) return false;
  f->year = year + (year >= 69 ? 1900 : 2000);
  return true;
}

bool scan_half_day(Scan& scan, Fields* f) noexcept {
  if (scan.accept_word("am") || scan.accept_word("a.m.")) {
    f->half_day = 0;
  } else if (scan.accept_word("pm") || scan.accept_word("p.m.")) {
    f->half_day = 1;
  } else {
    return false;
  }
  return true;
}

bool scan_format(Scan& scan, std::string_view format, Fields* f) noexcept;

bool scan_directive(Scan& scan, char directive, Fields* f) noexcept {
  switch (directive) {
    case 'Y': return scan.digits(4, 4, &f->year);
    case 'y': return scan_short_year(scan, f);
    case 'm': return scan.digits(1, 2, &f->month);
    case 'd':
    case 'e': scan.accept(' '); return scan.digits(1, 2, &f->day);
    case 'b':
    case 'B': return scan_month_name(scan, f);
    case 'j': return scan.digits(3, 3, &f->day_of_year);
    case 'H':
    case 'I': return scan.digits(1, 2, &f->hour);
    case 'p': return scan_half_day(scan, f);
    case 'M': return scan.digits(1, 2, &f->minute);
    case 'S': return scan.digits(1, 2, &f->second);
    case 'f': return scan.fraction(&f->micros);
    case 'z': return scan_offset(scan, f);
    case 'F': return scan_format(scan, "%Y-%m-%d", f);
    case 'T': return scan_format(scan, "%H:%M:%S", f);
    case 'R': return scan_format(scan, "%H:%M", f);
    case '%': return scan.accept('%');
    default: return false;
  }
}

bool scan_format(Scan& scan, std::string_view format, Fields* f) noexcept {
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char c = format[i];
    if (c == '%' && i + 1 < format.size()) {
      if (!scan_directive(scan, format[++i], f)) return false;
    } else if (is_space(c)) {
      while (i + 1 < format.size() && is_space(format[i + 1])) ++i;
      if (!scan.skip_spaces()) return false;
    } else if (!scan.accept(c)) {
      return false;
    }
  }
  return true;
}

bool scan_all(std::string_view text, std::string_view format, Fields* f) noexcept {
  Scan scan(text);
  return scan_format(scan, format, f) && scan.done();
}

}  // namespace

Parsed<int64_t> parse_date(std::string_view text) noexcept {
  Scan scan(text);
  Fields f;
  if (!scan_iso_date(scan, &f) || !scan.done()) return {0, kNotDate};
  return day_of(f);
}

Parsed<int64_t> parse_date(std::string_view text, std::string_view format) noexcept {
  Fields f;
  if (!scan_all(text, format, &f)) return {0, kNotFormat};
  return day_of(f);
}

Parsed<int64_t> parse_timestamp(std::string_view text, const Zone& zone) noexcept {
  Scan scan(text);
  Fields f;
  if (!scan_iso_date(scan, &f)) return {0, kNotTimestamp};
  if (!scan.done()) {
    if (!scan.accept('T') && !scan.accept('t') && !scan.accept(' ')) return {0, kNotTimestamp};
    if (!scan_iso_time(scan, &f)) return {0, kNotTimestamp};
  }
  return moment_of(f, zone);
}

Parsed<int64_t> parse_timestamp(std::string_view text, std::string_view format, const Zone& zone) noexcept {
  Fields f;
  if (!scan_all(text, format, &f)) return {0, kNotFormat};
  return moment_of(f, zone);
}

std::optional<std::string> check_time_format(std::string_view format) {
  constexpr std::string_view kDirectives = "YymdebBjHIpMSfzFTR%";
  std::string seen;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') continue;
    if (i + 1 == format.size()) return "a `%` stands alone at the end; write `%%` for a percent sign";
    const char directive = format[++i];
    if (kDirectives.find(directive) == std::string_view::npos) {
      return std::string("unknown directive `%") + directive +
             "`; known are %Y %y %m %d %e %b %B %j %H %I %p %M %S %f %z %F %T %R %%";
    }
    seen += directive;
  }
  const auto has = [&](std::string_view any) { return seen.find_first_of(any) != std::string::npos; };
  if (!has("YyF")) return "no year: write %Y, %y or %F";
  if (!has("jF") && !(has("mbB") && has("de"))) return "no day: write %m and %d, %j or %F";
  if (has("p") != has("I")) return "%I and %p go together";
  return std::nullopt;
}

}  // namespace score::stdlib
