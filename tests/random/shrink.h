#pragma once
// Making a failing rule file small.
#include <functional>
#include <string>

namespace score::random {

/// A smaller text that still fails, by leaving out blocks, lines and words while `fails` says so; `fails(text)` is
/// true. At most `tries` calls of `fails`.
std::string shrunk(std::string text, const std::function<bool(const std::string&)>& fails, int tries);

}  // namespace score::random
