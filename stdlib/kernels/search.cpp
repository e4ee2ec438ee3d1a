#include "stdlib/kernels/search.h"

#include <cstring>

#include "stdlib/needles.h"

namespace {

using Test = bool (*)(ScoreStr, ScoreStr) noexcept;

bool same(const char* a, const char* b, int64_t size) noexcept {
  return std::memcmp(a, b, static_cast<std::size_t>(size)) == 0;
}

bool any_of(ScoreStr s, ScoreStrList parts, Test test) noexcept {
  for (int64_t i = 0; i < parts.size; ++i) {
    if (test(s, parts.items[i])) return true;
  }
  return false;
}

bool all_of(ScoreStr s, ScoreStrList parts, Test test) noexcept {
  for (int64_t i = 0; i < parts.size; ++i) {
    if (!test(s, parts.items[i])) return false;
  }
  return true;
}

/// How many bytes the longest part has for which the test holds; 0 if none.
int64_t longest(ScoreStr s, ScoreStrList parts, Test test) noexcept {
  int64_t size = 0;
  for (int64_t i = 0; i < parts.size; ++i) {
    if (parts.items[i].size > size && test(s, parts.items[i])) size = parts.items[i].size;
  }
  return size;
}

}  // namespace

extern "C" {

bool score_k_contains(ScoreStr s, ScoreStr part) noexcept {
  return score::stdlib::holds(s, part);
}
bool score_k_starts_with(ScoreStr s, ScoreStr part) noexcept {
  if (part.size == 0) return true;
  return part.size <= s.size && *part.data == *s.data && same(s.data, part.data, part.size);
}
bool score_k_ends_with(ScoreStr s, ScoreStr part) noexcept {
  if (part.size == 0) return true;
  if (part.size > s.size || part.data[part.size - 1] != s.data[s.size - 1]) return false;
  return same(s.data + (s.size - part.size), part.data, part.size);
}

bool score_k_contains_any_of(ScoreStr s, ScoreStrList parts) noexcept {
  return any_of(s, parts, score_k_contains);
}
bool score_k_contains_all_of(ScoreStr s, ScoreStrList parts) noexcept {
  return all_of(s, parts, score_k_contains);
}
bool score_k_contains_none_of(ScoreStr s, ScoreStrList parts) noexcept {
  return !any_of(s, parts, score_k_contains);
}
bool score_k_starts_with_any_of(ScoreStr s, ScoreStrList parts) noexcept {
  return any_of(s, parts, score_k_starts_with);
}
bool score_k_starts_with_all_of(ScoreStr s, ScoreStrList parts) noexcept {
  return all_of(s, parts, score_k_starts_with);
}
bool score_k_starts_with_none_of(ScoreStr s, ScoreStrList parts) noexcept {
  return !any_of(s, parts, score_k_starts_with);
}
bool score_k_ends_with_any_of(ScoreStr s, ScoreStrList parts) noexcept {
  return any_of(s, parts, score_k_ends_with);
}
bool score_k_ends_with_all_of(ScoreStr s, ScoreStrList parts) noexcept {
  return all_of(s, parts, score_k_ends_with);
}
bool score_k_ends_with_none_of(ScoreStr s, ScoreStrList parts) noexcept {
  return !any_of(s, parts, score_k_ends_with);
}

ScoreStr score_k_without_start(ScoreStr s, ScoreStrList parts) noexcept {
  const int64_t size = longest(s, parts, score_k_starts_with);
  return {s.data + size, s.size - size};
}
ScoreStr score_k_without_end(ScoreStr s, ScoreStrList parts) noexcept {
  return {s.data, s.size - longest(s, parts, score_k_ends_with)};
}

bool score_k_matches(ScoreStr s, const score::stdlib::Regex* regex) noexcept {
  return regex->matches(s);
}

}  // extern "C"
