#pragma once
// The modules of the standard library: rule files, held by the program (stdlib/modules/*.score).
#include <span>
#include <string_view>

namespace score::stdlib {

struct ModuleText {
  std::string_view name;  // "titles" for `use std.titles`
  std::string_view text;
};

/// In the order of their names.
std::span<const ModuleText> modules();

}  // namespace score::stdlib
