#pragma once
// Many questions about one string, answered at once: `x in [ … ]`, `x contains any of [ … ]`, and chains of
// `if x … then a else if x … then b else c` over constants. Prepared once, when a plan is built.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runtime/abi/value.h"
#include "stdlib/regex.h"

namespace score::stdlib {

/// Ordered arms, each with words it equals and patterns it matches; a look-up gives the first arm that holds. Words are
/// found by one hash, patterns by one pass over the string for all arms together: the time does not grow with their
/// number. The answer is that of the kernels asked one after the other (search.h, lists.h).
///
/// Immutable; any number of threads may ask at once. It owns all it refers to.
class Lookup {
 public:
  /// What a chain gives for an arm: unknown, a value carried as an integer (enum, int, decimal, date …), or a string.
  using Value = std::variant<std::monostate, int64_t, std::string>;
  struct Arm {
    std::vector<std::string> words;     // equal, byte for byte
    std::vector<std::string> patterns;  // RE2, as the pattern of `matches`
    Value value;
  };

  /// Null where a pattern is none, or all together are too large: then the arms are to be asked one by one.
  /// `folding` is that of the patterns; words are taken as they are.
  static std::unique_ptr<const Lookup> make(std::vector<Arm> arms, Regex::Folding folding, Value otherwise = {});
  ~Lookup();
  Lookup(const Lookup&) = delete;
  Lookup& operator=(const Lookup&) = delete;

  /// The number of the first arm that holds, or nothing.
  std::optional<std::size_t> find(ScoreStr subject) const noexcept;
  /// What the first arm that holds gives, or what none gives.
  const Value& choose(ScoreStr subject) const noexcept;

 private:
  struct Impl;
  explicit Lookup(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Patterns of `matches` for `contains`, `starts with`, `ends with` this string exactly.
std::string pattern_containing(std::string_view part);
std::string pattern_starting(std::string_view part);
std::string pattern_ending(std::string_view part);

}  // namespace score::stdlib
