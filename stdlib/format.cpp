#include "stdlib/format.h"

#include <algorithm>
#include <charconv>

#include "stdlib/civil.h"

namespace score::stdlib {

namespace {

uint64_t magnitude(int64_t value) noexcept {
  return value < 0 ? uint64_t{0} - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
}

/// Appends to a TextBuffer, which every caller here fills by less than its size.
class Writer {
 public:
  explicit Writer(TextBuffer& buffer) noexcept : begin_(buffer.data), next_(buffer.data), end_(buffer.data + 64) {}

  void put(char c) noexcept { *next_++ = c; }
  void put(std::string_view text) noexcept { next_ = std::copy(text.begin(), text.end(), next_); }
  void put(std::size_t count, char c) noexcept { next_ = std::fill_n(next_, count, c); }
  void number(uint64_t value) noexcept { next_ = std::to_chars(next_, end_, value).ptr; }
  void signed_number(int64_t value) noexcept { next_ = std::to_chars(next_, end_, value).ptr; }

  void padded(int64_t value, int width) noexcept {
    for (int i = width - 1; i >= 0; --i) {
      next_[i] = static_cast<char>('0' + value % 10);
      value /= 10;
    }
    next_ += width;
  }

  /// A point and the millionths without trailing zeros; nothing for 0.
  void fraction(uint64_t millionths) noexcept {
    if (millionths == 0) return;
    put('.');
    padded(static_cast<int64_t>(millionths), 6);
    while (next_[-1] == '0') --next_;
  }

  std::string_view text() const noexcept { return {begin_, static_cast<std::size_t>(next_ - begin_)}; }

 private:
  char* begin_;
  char* next_;
  char* end_;
};

void put_date(Writer& out, int64_t days) noexcept {
  const Civil c = civil_from_days(days);
  out.padded(c.year, 4);
  out.put('-');
  out.padded(c.month, 2);
  out.put('-');
  out.padded(c.day, 2);
}

/// Digits d1d2…dn with the point after the first `point` of them (which may be before or behind all).
void put_fixed(Writer& out, std::string_view digits, int point) noexcept {
  const int count = static_cast<int>(digits.size());
  if (point <= 0) {
    out.put("0.");
    out.put(static_cast<std::size_t>(-point), '0');
    out.put(digits);
  } else if (point >= count) {
    out.put(digits);
    out.put(static_cast<std::size_t>(point - count), '0');
  } else {
    out.put(digits.substr(0, static_cast<std::size_t>(point)));
    out.put('.');
    out.put(digits.substr(static_cast<std::size_t>(point)));
  }
}

}  // namespace

std::string_view format_bool(bool value) noexcept {
  return value ? "true" : "false";
}

std::string_view format_int(int64_t value, TextBuffer& buffer) noexcept {
  Writer out(buffer);
  out.signed_number(value);
  return out.text();
}

std::string_view format_decimal(int64_t value, TextBuffer& buffer) noexcept {
  Writer out(buffer);
  if (value < 0) out.put('-');
  const uint64_t size = magnitude(value);
  out.number(size / 1'000'000);
  out.fraction(size % 1'000'000);
  return out.text();
}

std::string_view format_number(double value, TextBuffer& buffer) noexcept {
  Writer out(buffer);
  if (value == 0) {
    out.put('0');
    return out.text();
  }
  if (value < 0) out.put('-');
  // "d.ddde±xx" holds the shortest digits; they are laid out anew.
  char shortest[32];
  const double size = value < 0 ? -value : value;
  const char* end = std::to_chars(shortest, shortest + sizeof shortest, size, std::chars_format::scientific).ptr;
  const char* mark = std::find(static_cast<const char*>(shortest), end, 'e');
  char digits[24];
  char* digits_end = std::remove_copy(static_cast<const char*>(shortest), mark, digits, '.');
  const std::string_view all(digits, static_cast<std::size_t>(digits_end - digits));
  int exponent = 0;
  std::from_chars(mark + 2, end, exponent);
  if (mark[1] == '-') exponent = -exponent;
  if (exponent >= -6 && exponent < 21) {
    put_fixed(out, all, exponent + 1);
    return out.text();
  }
  put_fixed(out, all, 1);
  out.put('e');
  out.put(exponent < 0 ? '-' : '+');
  out.number(static_cast<uint64_t>(exponent < 0 ? -exponent : exponent));
  return out.text();
}

std::string_view format_date(int64_t days, TextBuffer& buffer) noexcept {
  Writer out(buffer);
  put_date(out, days);
  return out.text();
}

std::string_view format_timestamp(int64_t micros, TextBuffer& buffer) noexcept {
  Writer out(buffer);
  const int64_t day = exact::floor_div(micros, kMicrosPerDay);
  const int64_t time = micros - day * kMicrosPerDay;
  put_date(out, day);
  out.put('T');
  out.padded(time / kMicrosPerHour, 2);
  out.put(':');
  out.padded(time / kMicrosPerMinute % 60, 2);
  out.put(':');
  out.padded(time / kMicrosPerSecond % 60, 2);
  out.fraction(static_cast<uint64_t>(time % kMicrosPerSecond));
  out.put('Z');
  return out.text();
}

std::string_view format_duration(int64_t micros, TextBuffer& buffer) noexcept {
  Writer out(buffer);
  if (micros < 0) out.put('-');
  const uint64_t size = magnitude(micros);
  const uint64_t hours = size / kMicrosPerHour;
  const uint64_t minutes = size / kMicrosPerMinute % 60;
  const uint64_t rest = size % kMicrosPerMinute;
  out.put("PT");
  if (hours != 0) {
    out.number(hours);
    out.put('H');
  }
  if (minutes != 0) {
    out.number(minutes);
    out.put('M');
  }
  if (rest != 0 || size == 0) {
    out.number(rest / kMicrosPerSecond);
    out.fraction(rest % kMicrosPerSecond);
    out.put('S');
  }
  return out.text();
}

std::string_view format_period(int64_t months, TextBuffer& buffer) noexcept {
  Writer out(buffer);
  if (months < 0) out.put('-');
  const uint64_t size = magnitude(months);
  out.put('P');
  if (size >= 12) {
    out.number(size / 12);
    out.put('Y');
  }
  if (size % 12 != 0 || size == 0) {
    out.number(size % 12);
    out.put('M');
  }
  return out.text();
}

}  // namespace score::stdlib
