#pragma once
// What there is to say about each diagnostic beyond its message: compiler/diag/pages/CODE.md, held by the program.
//
// A page is Markdown: prose, then fenced blocks. `score wrong` is a rule file with the finding, `score right` the same
// without it; `file NAME` before them stands beside both; `python wrong` prints a rule file that no page can hold.
// `<!-- not shown: why -->` stands instead where no file is known, and is not shown itself.
#include <span>
#include <string_view>

namespace score::diag {

struct Page {
  std::string_view code;
  std::string_view family;  // "S05xx"
  std::string_view about;   // what the family is about: "what bands and conditions cover"
  std::string_view text;
};

/// One for each diagnostic, in the order of diagnostics.def.
std::span<const Page> pages();

}  // namespace score::diag
