// The edits that findings offer: applied, they mend what was found.
#include <algorithm>
#include <fmt/format.h>

#include "tests/random/properties.h"

namespace score::random {

namespace {

size_t count_of(const engine::Compilation& compiled, const diag::Diagnostic& finding) {
  const std::vector<diag::Diagnostic>& all = compiled.findings->diagnostics().all();
  return static_cast<size_t>(std::count_if(all.begin(), all.end(), [&](const diag::Diagnostic& other) {
    return other.spec == finding.spec && other.message == finding.message;
  }));
}

/// The text with the edits made; nothing if two of them touch the same bytes.
std::optional<std::string> mended(std::string text, std::vector<diag::Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const diag::Edit& a, const diag::Edit& b) { return a.span.begin > b.span.begin; });
  size_t end = text.size();
  for (const diag::Edit& edit : edits) {
    if (edit.span.end > end) return std::nullopt;
    text.replace(edit.span.begin, edit.span.end - edit.span.begin, edit.text);
    end = edit.span.begin;
  }
  return text;
}

}  // namespace

std::vector<std::string> edit_faults(const engine::Compilation& compiled) {
  constexpr size_t kTried = 4;
  std::vector<std::string> found;
  size_t tried = 0;
  if (compiled.findings->error_count() > 1) return found;  // one may be the consequence of another
  for (const diag::Diagnostic& finding : compiled.findings->diagnostics().all()) {
    const bool elsewhere = std::any_of(finding.edits.begin(), finding.edits.end(),
                                       [](const diag::Edit& edit) { return edit.span.file != 0; });
    if (finding.edits.empty() || elsewhere || tried++ >= kTried) continue;
    const std::optional<std::string> text = mended(std::string(compiled.sources->file(0).text()), finding.edits);
    if (!text) {
      found.push_back(fmt::format("edits overlap, of {}: {}", finding.spec->code, finding.message));
      continue;
    }
    const engine::Compilation after = engine::compile_text("model.score", *text);
    if (count_of(after, finding) < count_of(compiled, finding)) continue;
    found.push_back(fmt::format("the edit does not mend {}: {}", finding.spec->code, finding.message));
  }
  return found;
}

}  // namespace score::random
