#include "compiler/diag/fix.h"
#include "compiler/diag/render.h"
#include "runtime/engine/model.h"

namespace score::engine {

std::string Findings::text(bool color) const {
  return diag::render_text(diagnostics_, *sources_, color);
}

std::string Findings::json_items() const {
  return diag::render_json(diagnostics_, *sources_);
}

std::string Findings::allowed_json_items() const {
  return diag::render_allowed_json(diagnostics_, *sources_);
}

size_t Findings::safely_mendable() const {
  return diag::safely_fixable(diagnostics_, 0).size();
}

std::vector<std::string_view> Findings::codes() const {
  std::vector<std::string_view> codes;
  for (const diag::Diagnostic& finding : diagnostics_.all()) codes.push_back(finding.spec->code);
  return codes;
}

std::string Findings::summary() const {
  return diag::summary(diagnostics_);
}

}  // namespace score::engine
