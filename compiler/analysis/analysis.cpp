#include "compiler/analysis/analysis.h"

#include "compiler/analysis/conditions.h"

namespace score::analysis {

void analyse(const sema::Model& model, const source::SourceMap& sources, diag::Diagnostics& diags) {
  const Context context{model, sources, diags};
  check_conditions(context);
}

}  // namespace score::analysis
