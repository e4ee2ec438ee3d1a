#pragma once
// What a builtin may use besides its arguments. Law 2 ("as of"): nothing else exists for it, no clock and no locale.
#include "runtime/abi/value.h"

namespace score::stdlib {

class Arena;
class Zone;

/// One per worker; cheap to copy. `t in zone "…"` is a call with a copy in which `zone` is replaced.
struct CallContext {
  /// Now, microseconds since 1970-01-01T00:00Z. It may differ from lead to lead.
  int64_t now_us = 0;
  /// The zone whose calendar counts: the model's, or an explicit one. Never null where a builtin needs it.
  const Zone* zone = nullptr;
  /// Where produced strings live, until its owner resets it (after a lead, or a block). Never null where needed.
  Arena* arena = nullptr;
  /// The model's holidays: days since 1970-01-01, ascending.
  ScoreIntList holidays = {nullptr, 0};
  /// The month in which the fiscal year starts, 1 to 12.
  int64_t fiscal_start_month = 1;
};

}  // namespace score::stdlib
