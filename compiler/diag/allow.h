#pragma once
// Warnings that are answered in the rule file:
//
//     +5 when plan == "free"  # allow S0504: agreed with sales
//
// Behind code the comment answers warnings whose place starts on its line, on a line of its own those of the next line
// with code. Several codes have commas between them; the reason is required.
#include <string_view>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"

namespace score::diag {

/// One code of one comment.
struct Allowance {
  source::Span span;        // the code
  std::string_view code;    // of the text, which must outlive it
  std::string_view reason;  // without blanks around it; "" if there is none
  uint32_t line = 0;        // where findings are answered; 0 for none
};

/// The allowances of a rule file, in the order of the text.
std::vector<Allowance> allowances(const source::SourceFile& file, source::FileId id);

/// Takes the answered warnings of `files` out of the findings, and reports the allowances that cannot hold. `complete`
/// says that every pass has looked at the model: then those of the first file that answer nothing are reported too.
/// (A module is looked at by itself for that.)
void apply_allowances(const source::SourceMap& sources, const std::vector<source::FileId>& files, bool complete,
                      Diagnostics& diags);

}  // namespace score::diag
