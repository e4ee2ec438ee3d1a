#include "compiler/analysis/analysis.h"

#include "compiler/analysis/conditions.h"
#include "compiler/analysis/ranges.h"
#include "compiler/analysis/reach.h"

namespace score::analysis {

void analyse(const sema::Model& model, const source::SourceMap& sources, diag::Diagnostics& diags) {
  const Context context{model, sources, diags};
  report_reach(context, find_ranges(model));
  check_conditions(context);
}

}  // namespace score::analysis
