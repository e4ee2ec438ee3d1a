#include "compiler/diag/render.h"
#include "runtime/engine/model.h"

namespace score::engine {

std::string Findings::text(bool color) const {
  return diag::render_text(diagnostics_, *sources_, color);
}

std::string Findings::json_items() const {
  return diag::render_json(diagnostics_, *sources_);
}

std::string Findings::summary() const {
  return diag::summary(diagnostics_);
}

}  // namespace score::engine
