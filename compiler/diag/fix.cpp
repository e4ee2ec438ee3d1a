#include "compiler/diag/fix.h"

#include <algorithm>

namespace score::diag {

namespace {

bool touch(const source::Span& a, const source::Span& b) {
  return a.begin <= b.end && b.begin <= a.end;
}

bool fits(const Diagnostic& finding, const std::vector<const Edit*>& taken, source::FileId file) {
  return std::all_of(finding.edits.begin(), finding.edits.end(), [&](const Edit& edit) {
    return edit.span.file == file &&
           std::none_of(taken.begin(), taken.end(), [&](const Edit* other) { return touch(edit.span, other->span); });
  });
}

}  // namespace

std::vector<const Diagnostic*> safely_fixable(const Diagnostics& diagnostics, source::FileId file) {
  std::vector<const Diagnostic*> found;
  std::vector<const Edit*> taken;
  for (const Diagnostic& finding : diagnostics.all()) {
    if (finding.edits.empty() || finding.applicability != Applicability::Safe) continue;
    if (!fits(finding, taken, file)) continue;
    for (const Edit& edit : finding.edits) taken.push_back(&edit);
    found.push_back(&finding);
  }
  return found;
}

std::string with_edits(std::string_view text, const std::vector<const Diagnostic*>& findings) {
  std::vector<const Edit*> edits;
  for (const Diagnostic* finding : findings) {
    for (const Edit& edit : finding->edits) edits.push_back(&edit);
  }
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit* a, const Edit* b) { return a->span.begin < b->span.begin; });
  std::string out;
  size_t copied = 0;
  for (const Edit* edit : edits) {
    out += text.substr(copied, edit->span.begin - copied);
    out += edit->text;
    copied = edit->span.end;
  }
  return out.append(text.substr(copied));
}

}  // namespace score::diag
