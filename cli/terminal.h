#pragma once
// What the terminal can do, and numbers and colours for people.
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace score::cli {

/// Colours of a terminal; every one is empty text when colours are off.
class Palette {
 public:
  explicit Palette(bool on) : on_(on) {}
  bool on() const { return on_; }

  std::string bold(std::string_view text) const { return paint("1", text); }
  std::string dim(std::string_view text) const { return paint("2", text); }
  std::string red(std::string_view text) const { return paint("31", text); }
  std::string green(std::string_view text) const { return paint("32", text); }
  std::string yellow(std::string_view text) const { return paint("33", text); }
  /// One of a row of colours that tell labels apart, best first.
  std::string rank(size_t place, std::string_view text) const;

 private:
  std::string paint(std::string_view code, std::string_view text) const;
  bool on_;
};

bool is_terminal(std::FILE* stream);
/// Columns for prose: those of the terminal if it is one, but not so many that lines become hard to read; else 80.
size_t terminal_width(std::FILE* stream);
/// On a terminal that shows colours, unless NO_COLOR is set.
Palette palette_for(std::FILE* stream);

/// 45,211
std::string count_text(int64_t count);
/// 3.8%, of a whole that may be 0.
std::string share_text(int64_t part, int64_t whole);
/// 215,000: a speed, to three digits.
std::string rate_text(double per_second);
/// 0.21 s, 3 min 20 s
std::string time_text(double seconds);
/// 1 row, 2 rows
std::string plural(int64_t count, std::string_view one, std::string_view many);

/// Columns the text takes on a terminal.
int width_of(std::string_view text);
/// Filled with blanks to `width` columns, on the right or on the left.
std::string pad_right(std::string_view text, int width);
std::string pad_left(std::string_view text, int width);

/// Writes and does not care whether it worked: for messages.
void say(std::FILE* stream, std::string_view text);
/// The error number of the first `say` to standard output that failed; 0 if none did.
int failed_to_say();

}  // namespace score::cli
