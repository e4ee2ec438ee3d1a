#include "cli/terminal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "runtime/engine/text.h"

namespace score::cli {

std::string Palette::paint(std::string_view code, std::string_view text) const {
  return on_ ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

std::string Palette::rank(size_t place, std::string_view text) const {
  constexpr std::array<std::string_view, 6> kCodes = {"32", "36", "33", "31", "35", "90"};
  return paint(kCodes[place < kCodes.size() ? place : kCodes.size() - 1], text);
}

bool is_terminal(std::FILE* stream) {
  return isatty(fileno(stream)) == 1;
}

size_t terminal_width(std::FILE* stream) {
  constexpr size_t kUsual = 80, kNarrowest = 40, kWidest = 100;
  winsize size{};
  if (!is_terminal(stream) || ioctl(fileno(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsual;
  return std::clamp<size_t>(size.ws_col, kNarrowest, kWidest);
}

Palette palette_for(std::FILE* stream) {
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  const bool dumb = term == nullptr || std::string_view(term) == "dumb";
  return Palette(is_terminal(stream) && !dumb && (no_color == nullptr || *no_color == '\0'));
}

std::string count_text(int64_t count) {
  std::string digits = std::to_string(count < 0 ? -count : count);
  for (size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return count < 0 ? "-" + digits : digits;
}

std::string share_text(int64_t part, int64_t whole) {
  return whole == 0 ? "–" : fmt::format("{:.1f}%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string rate_text(double per_second) {
  if (!std::isfinite(per_second) || per_second < 1) return "–";
  const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(per_second)) - 2));
  return count_text(std::llround(per_second / unit) * std::llround(unit));
}

std::string time_text(double seconds) {
  if (seconds < 60) return fmt::format("{:.2f} s", seconds);
  return fmt::format("{:.0f} min {:.0f} s", std::floor(seconds / 60), std::fmod(seconds, 60));
}

std::string plural(int64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count_text(count), count == 1 ? one : many);
}

int width_of(std::string_view text) {
  return engine::display_width(text);
}

std::string pad_right(std::string_view text, int width) {
  return std::string(text) + std::string(static_cast<size_t>(std::max(0, width - width_of(text))), ' ');
}

std::string pad_left(std::string_view text, int width) {
  return std::string(static_cast<size_t>(std::max(0, width - width_of(text))), ' ') + std::string(text);
}

namespace {
int stdout_error = 0;  // what the first failed write to standard output failed with
}

void say(std::FILE* stream, std::string_view text) {
  errno = 0;
  const bool whole = std::fwrite(text.data(), 1, text.size(), stream) == text.size() && std::fflush(stream) == 0;
  if (!whole && stream == stdout && stdout_error == 0) stdout_error = errno == 0 ? EIO : errno;
}

int failed_to_say() {
  return stdout_error;
}

}  // namespace score::cli
