#pragma once
// Every kernel. A kernel is a C function that never throws. Total ones return their value; the others return whether
// the result is known and write it to `out` only then. Context arguments (builtins.h, Need) come first.
#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/business_days.h"
#include "stdlib/kernels/compare.h"
#include "stdlib/kernels/date_math.h"
#include "stdlib/kernels/decay.h"
#include "stdlib/kernels/elementary.h"
#include "stdlib/kernels/lists.h"
#include "stdlib/kernels/lookup.h"
#include "stdlib/kernels/rounding.h"
#include "stdlib/kernels/search.h"
#include "stdlib/kernels/strings.h"
#include "stdlib/kernels/time_between.h"
#include "stdlib/kernels/time_fields.h"
#include "stdlib/kernels/time_units.h"
