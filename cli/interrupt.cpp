#include "cli/interrupt.h"

#include <csignal>

namespace score::cli {
namespace {

// A signal handler has nowhere else to leave its message.
volatile std::sig_atomic_t stop_asked = 0;

void on_signal(int) {
  stop_asked = 1;
}

}  // namespace

void catch_interrupts() {
  struct sigaction action{};
  action.sa_handler = on_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

bool interrupted() {
  return stop_asked != 0;
}

}  // namespace score::cli
