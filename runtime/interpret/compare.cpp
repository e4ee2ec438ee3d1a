#include "runtime/interpret/compare.h"

#include <string_view>

#include "runtime/columns/lists.h"

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

int compare(const Value& a, const Value& b, const plan::Type& type) {
  if (type.kind != Kind::List) return compare(a, b, type.kind);
  return columns::compare_lists(a.scalar.list, b.scalar.list, type.element);
}

void append_key(const Value& value, const plan::Type& type, std::string& key) {
  if (type.kind != Kind::List || !value.known) return append_key(value, type.kind, key);
  const ScoreList& list = value.scalar.list;
  key += '1';
  append_bytes(list.size, key);
  Value item;
  item.known = true;
  for (int64_t i = 0; i < list.size; ++i) {
    if (columns::has_string_items(type.element)) {
      item.scalar.s = value.scalar.sl.items[i];
    } else if (type.element == Kind::Number) {
      item.scalar.d = value.scalar.nl.items[i];
    } else {
      item.scalar.i = value.scalar.il.items[i];
    }
    append_key(item, type.element, key);
  }
}

}  // namespace score::interpret
