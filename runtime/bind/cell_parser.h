#pragma once
// One text cell as a value of its field's kind. What each kind accepts stands in stdlib/parse.h; enums and sets by name
// or spelling; dates and times by the field's `format`, else ISO 8601, in the model's zone.
#include <string_view>

#include "compiler/plan/plan.h"
#include "runtime/bind/binding.h"

namespace score::bind {

/// Without the spaces and tabs around it: around numbers, dates and members they mean nothing.
std::string_view trimmed(std::string_view text);

/// Refers to the plan and the field; cheap to make. Every function gives false for text that does not fit.
class CellParser {
 public:
  CellParser(const plan::Plan& plan, const BoundField& bound);

  /// Every kind that travels in int64_t (runtime/abi/value.h).
  bool integer(std::string_view text, int64_t* out) const;
  bool number(std::string_view text, double* out) const;
  bool boolean(std::string_view text, uint8_t* out) const;
  /// A set's members between separators.
  bool set(std::string_view text, std::string_view separator, int64_t* out) const;
  /// What keeps a text from being a value, in words; null for enums, sets and text.
  const char* why_not(std::string_view text) const;

 private:
  bool member(std::string_view text, int64_t* out) const;

  const BoundField& bound_;
  const stdlib::Zone& zone_;
};

}  // namespace score::bind
