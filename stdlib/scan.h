#pragma once
// A cursor over a short text, for the parsers of values.
#include <cstdint>
#include <string_view>

namespace score::stdlib::detail {

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}
constexpr char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
constexpr bool is_space(char c) noexcept {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

class Scan {
 public:
  explicit Scan(std::string_view text) noexcept : left_(text) {}

  bool done() const noexcept { return left_.empty(); }
  char peek() const noexcept { return left_.empty() ? '\0' : left_[0]; }
  std::string_view rest() const noexcept { return left_; }
  void skip(std::size_t count) noexcept { left_.remove_prefix(count); }

  bool accept(char c) noexcept {
    if (peek() != c || left_.empty()) return false;
    left_.remove_prefix(1);
    return true;
  }

  /// ASCII letters in any case; `word` is lower case.
  bool accept_word(std::string_view word) noexcept {
    if (left_.size() < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (lower(left_[i]) != word[i]) return false;
    }
    left_.remove_prefix(word.size());
    return true;
  }

  bool skip_spaces() noexcept {
    const std::size_t before = left_.size();
    while (!left_.empty() && is_space(left_[0])) left_.remove_prefix(1);
    return left_.size() != before;
  }

  /// From `least` to `most` digits.
  bool digits(int least, int most, int64_t* out) noexcept {
    int count = 0;
    int64_t value = 0;
    while (count < most && is_digit(peek())) {
      value = value * 10 + (left_[0] - '0');
      left_.remove_prefix(1);
      ++count;
    }
    *out = value;
    return count >= least;
  }

  /// One to nine digits after a point, as microseconds.
  bool fraction(int64_t* micros) noexcept {
    int64_t value = 0;
    int count = 0;
    for (; count < 9 && is_digit(peek()); ++count) {
      if (count < 6) value = value * 10 + (left_[0] - '0');
      left_.remove_prefix(1);
    }
    for (int i = count; i < 6; ++i) value *= 10;
    *micros = value;
    return count > 0;
  }

 private:
  std::string_view left_;
};

}  // namespace score::stdlib::detail
