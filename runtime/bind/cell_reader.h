#pragma once
// One text cell: "no value" first, then by the field's kind.
#include <string_view>

#include "runtime/bind/cell_parser.h"
#include "runtime/bind/column_sink.h"
#include "runtime/columns/batch.h"
#include "stdlib/unicode.h"

namespace score::bind {

/// Reads one text as the T in which the field's kind travels; no lists.
template <class T>
class CellReader {
 public:
  CellReader(const plan::Plan& plan, const BoundField& bound)
      : bound_(bound),
        parser_(plan, bound),
        empty_set_(bound.field->type.kind == abi::Kind::Set && !bound.may_be_missing()) {}

  Cell read(std::string_view text, T* value) const {
    if (!bound_.missing.empty() && bound_.missing.find(text) != SpellingTable::kAbsent) {
      return empty_set_ && text.empty() ? Cell::Value : Cell::Missing;
    }
    return parse(text, value) ? Cell::Value : Cell::Misfit;
  }

  /// A JSON list or object: only a list of members fits, and only a set.
  Cell read_list(std::string_view text, columns::CellKind kind, T* value) const {
    if constexpr (std::is_same_v<T, int64_t>) {
      const bool wanted = bound_.field->type.kind == abi::Kind::Set && kind == columns::CellKind::List;
      if (wanted && parser_.set(text, std::string_view(&columns::kListEnd, 1), value)) return Cell::Value;
    }
    return Cell::Misfit;
  }

 private:
  bool parse(std::string_view text, uint8_t* value) const { return parser_.boolean(text, value); }
  bool parse(std::string_view text, int64_t* value) const { return parser_.integer(text, value); }
  bool parse(std::string_view text, double* value) const { return parser_.number(text, value); }
  bool parse(std::string_view text, ScoreStr* value) const {
    *value = {text.data(), static_cast<int64_t>(text.size())};
    return stdlib::is_valid_utf8(text);
  }

  const BoundField& bound_;
  CellParser parser_;
  bool empty_set_;
};

}  // namespace score::bind
