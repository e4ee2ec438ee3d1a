#pragma once
// The events of a block of leads: for each type, columns sorted by lead and then in canonical order.
#include <cstdint>
#include <vector>

#include "runtime/columns/leads.h"

namespace score::columns {

/// Events of one type. Column 0 is the time, in microseconds, 8 bytes each; the others are the type's fields, integers
/// as wide as the values need.
struct EventColumns {
  size_t size = 0;
  std::vector<LeadColumn> columns;
  std::vector<uint32_t> begin;  // one more than leads: lead i has the rows begin[i] to begin[i + 1]
};

struct EventBlock {
  std::vector<EventColumns> types;  // one for each of the plan's event types
  std::deque<std::string> text;     // as in LeadBlock
};

}  // namespace score::columns
