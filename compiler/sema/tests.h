#pragma once
#include "compiler/sema/context.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

/// `test "…" { … }`: the lead's values and the claims. `reads_clock`: whether the model's answers hang on the time.
void check_test(Context& context, const syntax::Test& test, bool reads_clock);

}  // namespace score::sema
