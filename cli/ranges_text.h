#pragma once
// `score check --ranges`: what scores can be, for people and for programs.
#include <string>

#include "cli/terminal.h"
#include "runtime/engine/ranges.h"

namespace score::cli {

/// At most 80 columns wide.
std::string ranges_text(const engine::RangesReport& report, const Palette& palette);
/// One JSON object.
std::string ranges_json(const std::string& file, const engine::RangesReport& report);

}  // namespace score::cli
