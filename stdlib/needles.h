#pragma once
// Strings that are looked for in another one: a single one, and several in one pass.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/abi/value.h"

namespace score::stdlib {

/// How a search runs. Every way gives the same answer.
enum class SearchIsa : uint8_t { Baseline, Avx2, Avx512 };
bool runs(SearchIsa isa) noexcept;

/// Whether `part` stands in `s`, byte for byte. An empty part does.
bool holds(ScoreStr s, ScoreStr part) noexcept;
bool holds(SearchIsa isa, ScoreStr s, ScoreStr part) noexcept;

/// A few strings, looked for together: the first bytes of a string are compared with those of all needles at once, and
/// needles are only compared where they may begin. Immutable; any number of threads may ask at once.
class Needles {
 public:
  static constexpr std::size_t kMost = 64;
  /// What must lie before and after a needle that counts: with a border, exactly one of the two bytes beside it is an
  /// ASCII letter, digit or underscore, as `\b` has it.
  struct Borders {
    bool before = false, after = false;
  };

  /// Nothing if there is no needle, an empty one, or more than kMost.
  static std::optional<Needles> make(std::vector<std::string> needles, Borders borders);

  bool any_in(ScoreStr s) const noexcept;
  bool any_in(SearchIsa isa, ScoreStr s) const noexcept;

 private:
  static constexpr std::size_t kBuckets = 8;
  static constexpr std::size_t kFirstBytes = 3;

  Needles() = default;
  bool any_in_baseline(std::string_view s) const noexcept;
  bool any_in_avx2(std::string_view s) const noexcept;
  bool any_in_avx512(std::string_view s) const noexcept;
  /// Whether a needle of the buckets, a bit each, stands at `at`.
  bool stands(std::string_view s, std::size_t at, unsigned buckets) const noexcept;

  std::vector<std::string> needles_;                         // ascending
  std::array<std::size_t, kBuckets + 1> begin_{};            // of each bucket in needles_
  std::array<std::array<uint8_t, 256>, kFirstBytes> bytes_;  // the buckets that have this byte there
  // Likewise by the lower and the upper half of the byte: what both have in common includes bytes_.
  std::array<std::array<uint8_t, 16>, kFirstBytes> low_, high_;
  Borders borders_;
};

}  // namespace score::stdlib
