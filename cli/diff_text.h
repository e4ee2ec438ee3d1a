#pragma once
// What changed in a text, as a unified diff.
#include <string>
#include <string_view>

#include "cli/terminal.h"

namespace score::cli {

/// With three lines around each change; `patch` and `git apply` take it. "" if nothing changed.
std::string diff_text(const std::string& path, std::string_view before, std::string_view after, const Palette& palette);

}  // namespace score::cli
