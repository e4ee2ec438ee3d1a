#include "runtime/interpret/compare.h"

#include <string_view>

namespace score::interpret {

using abi::Kind;

namespace {

std::string_view view(const Value& value) {
  return {value.scalar.s.data, static_cast<size_t>(value.scalar.s.size)};
}

template <class T>
void append_bytes(const T& value, std::string& key) {
  key.append(reinterpret_cast<const char*>(&value), sizeof(value));
}

}  // namespace

int compare(const Value& a, const Value& b, Kind kind) {
  const auto order = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
  switch (kind) {
    case Kind::Bool: return order(a.scalar.b, b.scalar.b);
    case Kind::Number: return order(a.scalar.d, b.scalar.d);
    case Kind::String:
    case Kind::Text: return view(a).compare(view(b));
    case Kind::Set: return order(static_cast<uint64_t>(a.scalar.i), static_cast<uint64_t>(b.scalar.i));
    default: return order(a.scalar.i, b.scalar.i);
  }
}

void append_key(const Value& value, Kind kind, std::string& key) {
  key += value.known ? '1' : '0';
  if (!value.known) return;
  switch (kind) {
    case Kind::Bool: append_bytes(value.scalar.b, key); break;
    case Kind::Number: append_bytes(value.scalar.d == 0 ? 0.0 : value.scalar.d, key); break;  // one zero
    case Kind::String:
    case Kind::Text:
      append_bytes(value.scalar.s.size, key);
      key += view(value);
      break;
    default: append_bytes(value.scalar.i, key); break;
  }
}

}  // namespace score::interpret
