#pragma once
// The findings there can be, for people who want to know more of one: the table of diagnostics with its pages.
#include <string>
#include <string_view>
#include <vector>

namespace score::engine {

/// All of it lives as long as the program.
struct CodeInfo {
  std::string_view code;      // "S0504"
  std::string_view severity;  // "error", "warning"
  std::string message;        // its placeholders as words in capitals: "no band covers MISSING"
  std::string_view family;    // "S05xx"
  std::string_view about;     // what the family is about
  std::string_view page;      // Markdown (compiler/diag/pages.h)
};

/// In the order of their codes' table.
std::vector<CodeInfo> all_codes();

/// The code that `written` stands for: itself in any case, without its leading zeros, as it stands in a finding
/// (`error[S0123]`); "" if it looks like no code. There need be no diagnostic of that code.
std::string code_of(std::string_view written);

}  // namespace score::engine
