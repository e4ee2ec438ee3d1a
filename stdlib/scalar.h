#pragma once
// One value or constant argument of a builtin, without its type: the checker knows which member is meant.
#include "runtime/abi/value.h"

namespace score::stdlib {

class Lookup;
class Regex;

/// Tagless; trivially copyable; owns nothing. `Type` (builtins.h) says which member holds the value: see `c_type`
/// there.
union Scalar {
  ScoreStr s;  // first, so that `{}` clears all of it
  bool b;
  int64_t i;
  double d;
  ScoreIntList il;
  ScoreNumberList nl;
  ScoreStrList sl;
  ScoreList list;    // any of the three, to be handed on
  const Lookup* lk;  // lookup.h, made once when the plan is built
  const Regex* re;   // a compiled pattern (regex.h), made once when the plan is built
};

static_assert(sizeof(Scalar) == 16);

}  // namespace score::stdlib
