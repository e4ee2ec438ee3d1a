#pragma once
// The time leads are scored as of.
#include <cstdint>
#include <string>

namespace score::engine {

/// One time for all leads, or each lead's own from a column of the input.
struct AsOf {
  int64_t now_us = 0;
  std::string column;  // "": now_us counts
};

/// ISO 8601 with Z, or "column NAME".
std::string as_of_text(const AsOf& as_of);

}  // namespace score::engine
