#pragma once
// How many threads are worth starting.
#include <cstddef>

namespace score::cli {

/// The cores that this process may use: those it is bound to, and no more than its control group has time for (a
/// container's limit), at least 1.
size_t usable_cores();

}  // namespace score::cli
