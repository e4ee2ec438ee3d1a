#pragma once
// Reads the compiled zone files of the IANA database (TZif, RFC 8536) with their rule for the future. The rule matters:
// the listed transitions of most files end in 2037.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace score::stdlib {

/// Rules without end are written out up to the start of this year, which is 400 years and more after the last listed
/// transition of any zone.
inline constexpr int64_t kTzifLastYear = 2500;

struct TzifTable {
  std::vector<int64_t> transitions;  // seconds since 1970-01-01T00:00Z, ascending
  std::vector<int32_t> offsets;      // seconds east of UTC; one more than transitions
  bool endless = false;              // the last transitions repeat every 400 years
};

/// Nothing when `bytes` is no TZif file of version 2 or later, or is damaged.
std::optional<TzifTable> read_tzif(std::string_view bytes);

}  // namespace score::stdlib
