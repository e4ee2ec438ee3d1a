#pragma once
// Values at run time, under the names the engines use.
#include "stdlib/value.h"

namespace score::interpret {

using stdlib::from_bool;
using stdlib::from_integer;
using stdlib::from_number;
using stdlib::unknown;
using stdlib::Value;

}  // namespace score::interpret
