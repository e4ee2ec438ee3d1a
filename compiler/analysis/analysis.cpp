#include "compiler/analysis/analysis.h"

namespace score::analysis {

void analyse(const sema::Model& model, const source::SourceMap& sources, diag::Diagnostics& diags) {
  const Context context{model, sources, diags};
  static_cast<void>(context);
}

}  // namespace score::analysis
