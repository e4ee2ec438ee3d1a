#pragma once
// The bands of tables, grades and matrices.
#include <vector>

#include "compiler/sema/context.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

struct BandSource {
  const syntax::BandTest* test = nullptr;
  Span span;
};

/// The value that bands go by: texts come folded. Null, with a finding, if bands cannot go by it.
ExprPtr check_subject(Context& context, const syntax::Expr& expr);

/// Bands over `subject`, in their order, with findings for what is wrong or not covered; `written` is the subject as
/// it stands in the file. Bands with errors are left out; `fixable` offers an `unknown: 0`.
std::vector<Band> check_bands(Context& context, const ExprPtr& subject, Span written,
                              const std::vector<BandSource>& sources, bool fixable);

/// Gaps and overlaps, as far as bounds are constant; params stand for their defaults.
void check_coverage(Context& context, const ExprPtr& subject, const std::vector<Band>& bands, Span written);

}  // namespace score::sema
