#pragma once
// What is true of a checked model whatever leads it will meet: which values its scores can take, which conditions are
// always or never true, which rules cannot change anything. Findings are sound, each is true, but not complete.
//
// Pure: reads the model, writes the diagnostics. One thread for one call; calls share nothing. Time is near-linear in
// the model.
#include "compiler/diag/diagnostic.h"
#include "compiler/sema/model.h"
#include "compiler/source/source.h"

namespace score::analysis {

/// What the parts of the analysis read and write.
struct Context {
  const sema::Model& model;
  const source::SourceMap& sources;
  diag::Diagnostics& diags;
};

/// Looks at a model that has no errors.
void analyse(const sema::Model& model, const source::SourceMap& sources, diag::Diagnostics& diags);

}  // namespace score::analysis
