#include "runtime/vector/narrow.h"

#include <algorithm>
#include <array>

#include "runtime/columns/cells.h"

namespace score::vector {

namespace {

/// Whether every value of fewer bytes stands so to one that needs more.
bool holds_beyond(Relation relation, bool above) {
  switch (relation) {
    case Relation::Eq: return false;
    case Relation::Ne: return true;
    case Relation::Lt:
    case Relation::Le: return above;
    case Relation::Gt:
    case Relation::Ge: return !above;
  }
  return false;
}

}  // namespace

void compare(const Loops& loops, Relation relation, const Column& a, int64_t b, size_t words, Word* out) {
  const auto which = static_cast<size_t>(relation);
  if (a.is_wide()) {
    loops.compare_integer[which](a.integers(), b, words, out);
  } else if (columns::Integers::fits(b, a.width)) {
    narrow_loops(loops, a.width).compare[which](a.cells, b, words, out);
  } else {
    std::fill_n(out, words, holds_beyond(relation, b > 0) ? kAllRows : Word{0});
  }
}

void compare(const Loops& loops, Relation relation, const Column& a, const Column& b, size_t words, Word* out) {
  const auto which = static_cast<size_t>(relation);
  if (a.is_wide()) {
    loops.compare_integers[which](a.integers(), b.integers(), words, out);
  } else {
    narrow_loops(loops, a.width).compare_columns[which](a.cells, b.cells, words, out);
  }
}

void is_among(const Loops& loops, const Column& a, std::span<const int64_t> items, size_t words, Word* out) {
  if (a.is_wide()) return loops.in_integers(a.integers(), items.data(), items.size(), words, out);
  std::array<int64_t, kMostItems> few{};
  const auto end = std::copy_if(items.begin(), items.end(), few.begin(),
                                [&](int64_t item) { return columns::Integers::fits(item, a.width); });
  narrow_loops(loops, a.width).in(a.cells, few.data(), static_cast<size_t>(end - few.begin()), words, out);
}

void is_code(const Loops& loops, const Column& a, uint64_t codes, size_t words, Word* out) {
  if (a.is_wide()) return loops.in_codes(a.integers(), codes, words, out);
  std::array<int64_t, kMostItems> items{};
  size_t count = 0;
  each_row(&codes, 1, [&](size_t code) { items[count++] = static_cast<int64_t>(code); });
  narrow_loops(loops, a.width).in(a.cells, items.data(), count, words, out);
}

void has_any(const Loops& loops, const Column& a, int64_t bits, size_t words, Word* out) {
  if (a.is_wide()) return loops.has_any(a.integers(), bits, words, out);
  narrow_loops(loops, a.width).has_any(a.cells, bits, words, out);  // no value has bits that its width lacks
}

void has_all(const Loops& loops, const Column& a, int64_t bits, size_t words, Word* out) {
  if (a.is_wide()) return loops.has_all(a.integers(), bits, words, out);
  if (columns::Integers::fits(bits, a.width)) return narrow_loops(loops, a.width).has_all(a.cells, bits, words, out);
  std::fill_n(out, words, Word{0});
}

}  // namespace score::vector
