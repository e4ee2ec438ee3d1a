#pragma once
// A value at run time: a scalar, or unknown.
#include "stdlib/scalar.h"

namespace score::interpret {

struct Value {
  stdlib::Scalar scalar{};
  bool known = false;

  bool is_true() const { return known && scalar.b; }
  bool is_false() const { return known && !scalar.b; }
};

inline Value unknown() {
  return {};
}

inline Value from_bool(bool b) {
  Value value;
  value.scalar.b = b;
  value.known = true;
  return value;
}

inline Value from_integer(int64_t i) {
  Value value;
  value.scalar.i = i;
  value.known = true;
  return value;
}

inline Value from_number(double d) {
  Value value;
  value.scalar.d = d;
  value.known = true;
  return value;
}

}  // namespace score::interpret
