#pragma once
// The pattern of `matches`, compiled once when a plan is built.
#include <memory>
#include <string>
#include <string_view>

#include "runtime/abi/value.h"

namespace score::stdlib {

/// Immutable; any number of threads may match at once. RE2 matches in time linear in the subject.
class Regex {
 public:
  enum class Folding : uint8_t {
    Off,  // for strings
    On,   // for text: letters without regard to case, other characters of the pattern folded as text is; the subject
          // is expected folded
  };
  struct Limits {
    int64_t pattern_bytes = 4096;
    int64_t program_bytes = int64_t{1} << 20;  // RE2's memory budget for this pattern
  };

  /// Null when `pattern` is no RE2 pattern, or beyond a limit; `error` then says why, in lower case.
  static std::unique_ptr<Regex> compile(std::string_view pattern, Folding folding, std::string* error);
  static std::unique_ptr<Regex> compile(std::string_view pattern, Folding folding, const Limits& limits,
                                        std::string* error);
  ~Regex();
  Regex(const Regex&) = delete;
  Regex& operator=(const Regex&) = delete;

  /// Unanchored.
  bool matches(ScoreStr subject) const noexcept;

 private:
  struct Impl;
  explicit Regex(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace score::stdlib
