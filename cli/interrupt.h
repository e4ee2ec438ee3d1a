#pragma once
// Ctrl-C: the first asks the run to stop cleanly, the second ends the process at once.

namespace score::cli {

/// Catches SIGINT and SIGTERM once each; ignores SIGPIPE, so that a reader that goes away is a failed write.
void catch_interrupts();
bool interrupted();

}  // namespace score::cli
