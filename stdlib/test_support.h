#pragma once
// Short ways to write values in this folder's tests.
#include <optional>
#include <string>
#include <string_view>

#include "runtime/abi/value.h"
#include "stdlib/civil.h"
#include "stdlib/format.h"
#include "stdlib/parse.h"
#include "stdlib/zone.h"

namespace score::stdlib::test {

inline ScoreStr str(std::string_view s) {
  return {s.data(), static_cast<int64_t>(s.size())};
}
inline std::string text(ScoreStr s) {
  return {s.data, static_cast<std::size_t>(s.size)};
}

/// "1.5" as millionths.
inline int64_t dec(std::string_view s) {
  return parse_decimal(s).value;
}
inline int64_t date(std::string_view s) {
  return parse_date(s).value;
}
inline int64_t at(std::string_view s) {
  return parse_timestamp(s, Zone::utc()).value;
}
inline std::string show_date(int64_t days) {
  TextBuffer buffer;
  return std::string(format_date(days, buffer));
}
inline std::string show_time(int64_t micros) {
  TextBuffer buffer;
  return std::string(format_timestamp(micros, buffer));
}

/// A partial kernel's answer, nothing for unknown: ask<int64_t>(score_k_add_int, 1, 2).
template <class T, class Kernel, class... A>
std::optional<T> ask(Kernel kernel, A... args) {
  T out{};
  if (!kernel(args..., &out)) return std::nullopt;
  return out;
}

}  // namespace score::stdlib::test
