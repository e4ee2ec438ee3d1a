#pragma once
// The modules of the standard library: rule files and the texts they load, held by the program (stdlib/modules/).
#include <algorithm>
#include <span>
#include <string_view>

namespace score::stdlib {

struct ModuleText {
  std::string_view name;  // "titles" for `use std.titles`
  std::string_view text;
};

/// In the order of their names.
std::span<const ModuleText> modules();

/// The files of text that they load with `lines of`, by their names.
std::span<const ModuleText> module_lines();

/// Whether a rule file of this name is one of them: "std.titles".
inline bool is_module(std::string_view file) {
  constexpr std::string_view kPrefix = "std.";
  if (!file.starts_with(kPrefix)) return false;
  file.remove_prefix(kPrefix.size());
  const std::span<const ModuleText> all = modules();
  return std::any_of(all.begin(), all.end(), [file](const ModuleText& module) { return module.name == file; });
}

}  // namespace score::stdlib
