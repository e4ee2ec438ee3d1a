#include "cli/progress.h"

#include <fmt/format.h>

#include "cli/terminal.h"

namespace score::cli {

Progress::Progress(bool wanted) : wanted_(wanted && is_terminal(stderr)) {}

double Progress::seconds() const {
  return std::chrono::duration<double>(Clock::now() - start_).count();
}

void Progress::show(int64_t read, int64_t rejected, std::string_view many) {
  constexpr std::chrono::milliseconds kPause(200);
  const Clock::time_point now = Clock::now();
  if (!wanted_ || now - last_ < kPause) return;
  last_ = now;
  shown_ = true;
  const std::string bad = rejected > 0 ? fmt::format(", {} rejected", count_text(rejected)) : "";
  say(stderr, fmt::format("\r\x1b[K{} {} read{} ({} a second)", count_text(read), many, bad,
                          rate_text(static_cast<double>(read) / seconds())));
}

void Progress::clear() {
  if (shown_) say(stderr, "\r\x1b[K");
  shown_ = false;
}

}  // namespace score::cli
