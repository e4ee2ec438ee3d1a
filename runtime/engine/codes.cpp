#include "runtime/engine/codes.h"

#include <algorithm>

#include "compiler/diag/diagnostic.h"
#include "compiler/diag/pages.h"

namespace score::engine {

namespace {

/// "`{name}` is {kind}" as "`NAME` is KIND".
std::string readable(std::string_view format) {
  std::string out;
  bool inside = false;
  for (const char c : format) {
    if (c == '{' || c == '}') {
      inside = c == '{';
    } else if (inside && c >= 'a' && c <= 'z') {
      out += static_cast<char>(c - 'a' + 'A');
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::vector<CodeInfo> all_codes() {
  std::vector<CodeInfo> codes;
  for (const diag::Page& page : diag::pages()) {
    const auto* const* spec = std::find_if(diag::kAllSpecs.begin(), diag::kAllSpecs.end(),
                                           [&](const diag::Spec* known) { return known->code == page.code; });
    if (spec == diag::kAllSpecs.end()) continue;
    const bool error = (*spec)->severity == diag::Severity::Error;
    codes.push_back(
        {page.code, error ? "error" : "warning", readable((*spec)->format), page.family, page.about, page.text});
  }
  return codes;
}

std::string code_of(std::string_view written) {
  constexpr size_t kDigits = 4;
  for (const std::string_view severity : {"error[", "warning["}) {
    if (written.starts_with(severity) && written.ends_with(']')) {
      written.remove_prefix(severity.size());
      written.remove_suffix(1);
    }
  }
  const bool code = written.size() > 1 && written.size() <= kDigits + 1 && (written[0] == 's' || written[0] == 'S') &&
                    written.find_first_not_of("0123456789", 1) == std::string_view::npos;
  if (!code) return {};
  return 'S' + std::string(kDigits + 1 - written.size(), '0') + std::string(written.substr(1));
}

}  // namespace score::engine
