#include "runtime/bind/cell_parser.h"

#include "stdlib/parse.h"

namespace score::bind {

using abi::Kind;

namespace {

template <class T, class Out>
bool take(const stdlib::Parsed<T>& parsed, Out* out) {
  *out = static_cast<Out>(parsed.value);
  return parsed.ok();
}

constexpr bool is_space(char c) {
  return c == ' ' || c == '\t';
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

CellParser::CellParser(const plan::Plan& plan, const BoundField& bound) : bound_(bound), zone_(*plan.zones.front()) {}

bool CellParser::integer(std::string_view text, int64_t* out) const {
  const sema::Field& field = *bound_.field;
  switch (field.type.kind) {
    case Kind::Int: return take(stdlib::parse_int(trimmed(text)), out);
    case Kind::Decimal: return take(stdlib::parse_decimal(trimmed(text)), out);
    case Kind::Enum: return member(text, out);
    case Kind::Set: return set(text, field.split_by, out);
    case Kind::Duration: return take(stdlib::parse_duration(trimmed(text)), out);
    case Kind::Date:
      if (field.format.empty()) return take(stdlib::parse_date(trimmed(text)), out);
      return take(stdlib::parse_date(trimmed(text), field.format), out);
    case Kind::Timestamp:
      if (field.format.empty()) return take(stdlib::parse_timestamp(trimmed(text), zone_), out);
      return take(stdlib::parse_timestamp(trimmed(text), field.format, zone_), out);
    default: return false;
  }
}

bool CellParser::number(std::string_view text, double* out) const {
  return take(stdlib::parse_number(trimmed(text)), out);
}

bool CellParser::boolean(std::string_view text, uint8_t* out) const {
  return take(stdlib::parse_bool(trimmed(text)), out);
}

/// As it stands, else without the blanks around it.
bool CellParser::member(std::string_view text, int64_t* out) const {
  *out = bound_.codes.find(text);
  if (*out == SpellingTable::kAbsent) {
    const std::string_view inner = trimmed(text);
    if (inner.size() != text.size()) *out = bound_.codes.find(inner);
  }
  if (*out != SpellingTable::kAbsent) return true;
  *out = SCORE_UNLISTED;
  return bound_.members->open;
}

/// Members between separators; blanks around them and empty parts mean nothing. Of an open enum, strangers are left
/// out: a set has no place for them.
bool CellParser::set(std::string_view text, std::string_view separator, int64_t* out) const {
  *out = 0;
  while (true) {
    const size_t end = separator.empty() ? std::string_view::npos : text.find(separator);
    const std::string_view item = trimmed(text.substr(0, end));
    const int64_t code = item.empty() ? SpellingTable::kAbsent : bound_.codes.find(item);
    if (code != SpellingTable::kAbsent) {
      *out |= int64_t{1} << code;
    } else if (!item.empty() && !bound_.members->open) {
      return false;
    }
    if (end == std::string_view::npos) return true;
    text.remove_prefix(end + separator.size());
  }
}

const char* CellParser::why_not(std::string_view text) const {
  const sema::Field& field = *bound_.field;
  text = trimmed(text);
  switch (field.type.kind) {
    case Kind::Bool: return stdlib::parse_bool(text).error;
    case Kind::Int: return stdlib::parse_int(text).error;
    case Kind::Decimal: return stdlib::parse_decimal(text).error;
    case Kind::Number: return stdlib::parse_number(text).error;
    case Kind::Duration: return stdlib::parse_duration(text).error;
    case Kind::Date:
      return field.format.empty() ? stdlib::parse_date(text).error : stdlib::parse_date(text, field.format).error;
    case Kind::Timestamp:
      return field.format.empty() ? stdlib::parse_timestamp(text, zone_).error
                                  : stdlib::parse_timestamp(text, field.format, zone_).error;
    default: return nullptr;
  }
}

}  // namespace score::bind
