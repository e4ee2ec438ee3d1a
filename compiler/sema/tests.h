#pragma once
#include "compiler/sema/context.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

/// At most so often can one event of a test be repeated (`x N`); CheckOptions limits all events of a file.
inline constexpr int64_t kMostTimes = 10'000;

/// `test "…" { … }`: the values of lead and events, and the claims. `reads_clock`: whether the model's answers hang on
/// the time.
void check_test(Context& context, const syntax::Test& test, bool reads_clock);

}  // namespace score::sema
