#pragma once
// A value at run time: a scalar, or unknown.
#include <string_view>

#include "stdlib/scalar.h"

namespace score::stdlib {

struct Value {
  Scalar scalar{};
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

/// The order of two known values of one kind that is no list: negative, zero or positive. Strings by their bytes: text
/// arrives folded.
inline int compare(const Value& a, const Value& b, abi::Kind kind) {
  const auto order = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
  const auto view = [](const Value& value) {
    return std::string_view(value.scalar.s.data, static_cast<size_t>(value.scalar.s.size));
  };
  switch (kind) {
    case abi::Kind::Bool: return order(a.scalar.b, b.scalar.b);
    case abi::Kind::Number: return order(a.scalar.d, b.scalar.d);
    case abi::Kind::String:
    case abi::Kind::Text: return view(a).compare(view(b));
    case abi::Kind::Set: return order(static_cast<uint64_t>(a.scalar.i), static_cast<uint64_t>(b.scalar.i));
    default: return order(a.scalar.i, b.scalar.i);
  }
}

}  // namespace score::stdlib
