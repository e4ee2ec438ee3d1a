#pragma once
// A histogram as lines of bars.
#include <string>
#include <vector>

#include "cli/tally.h"
#include "cli/terminal.h"

namespace score::cli {

/// At most about twenty bars of a round width, lowest score last; each with the labels its leads have, in their
/// colours, the leads, and a bar as long as their number. `labels` are the main grade's, best first, or none.
std::string histogram_text(const Histogram& histogram, const std::vector<std::string>& labels, const Palette& palette);

}  // namespace score::cli
