#pragma once
// The page of a diagnostic code for a terminal.
#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal.h"
#include "runtime/engine/codes.h"

namespace score::cli {

/// Title, prose and examples in lines of at most `width` columns; lines of examples are left as they are.
std::string page_text(const engine::CodeInfo& code, size_t width, const Palette& palette);

/// All codes with their messages, a family after the other.
std::string code_list(const std::vector<engine::CodeInfo>& codes, size_t width, const Palette& palette);

/// "`score explain S0504` says more", for the codes of findings that were told; "" without any.
std::string more_line(const std::vector<std::string_view>& codes, const Palette& palette);

}  // namespace score::cli
