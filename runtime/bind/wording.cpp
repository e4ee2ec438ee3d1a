#include "runtime/bind/wording.h"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/diag/diagnostic.h"
#include "runtime/bind/cell_parser.h"
#include "runtime/columns/views.h"
#include "stdlib/unicode.h"

namespace score::bind {

using abi::Kind;
using columns::Column;
using columns::TypeId;

std::string_view kind_words(Kind kind) {
  switch (kind) {
    case Kind::Bool: return "true or false";
    case Kind::Int: return "a whole number";
    case Kind::Decimal: return "a decimal number";
    case Kind::Number: return "a number";
    case Kind::String:
    case Kind::Text: return "text";
    case Kind::Enum: return "one of its members";
    case Kind::Date: return "a date";
    case Kind::Timestamp: return "a date and time";
    case Kind::Duration: return "a duration";
    case Kind::Period: return "a period";
    case Kind::Set: return "a set of its members";
    case Kind::List: return "a list";
  }
  return "";
}

std::vector<std::string> nearest_names(std::string_view name, std::vector<std::string> candidates, size_t limit) {
  std::vector<std::string> found;
  while (found.size() < limit) {
    std::string next = diag::nearest(name, candidates);
    if (next.empty()) break;
    candidates.erase(std::find(candidates.begin(), candidates.end(), next));
    found.push_back(std::move(next));
  }
  return found;
}

std::string quoted_list(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += fmt::format("{}`{}`", list.empty() ? "" : ", ", name);
  return list;
}

namespace {

constexpr size_t kShownBytes = 120;

/// At most kShownBytes bytes, cut between characters; bytes that are no UTF-8 become U+FFFD.
std::string shown(std::string_view text) {
  std::string out;
  while (!text.empty() && out.size() < kShownBytes) {
    const std::optional<size_t> bad = stdlib::find_invalid_utf8(text);
    std::string_view good = text.substr(0, bad.value_or(text.size()));
    size_t room = std::min(good.size(), kShownBytes - out.size());
    while (room > 0 && room < good.size() && (static_cast<unsigned char>(good[room]) & 0xC0) == 0x80) --room;
    out += good.substr(0, room);
    if (room < good.size()) return out + "…";
    if (!bad) return out;
    out += "\uFFFD";
    text.remove_prefix(*bad + 1);
  }
  return text.empty() ? out : out + "…";
}

std::string decimal128_text(columns::Int128 value, int scale) {
  std::string digits = fmt::format("{}", value < 0 ? -value : value);
  if (scale > 0) {
    const auto places = static_cast<size_t>(scale);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, ".");
  }
  return (value < 0 ? "-" : "") + digits;
}

std::string list_text(const Column& column, int64_t row) {
  const columns::ListView lists(column);
  std::string text;
  const auto range = lists[row];
  for (int64_t item = range.begin; item < range.end && text.size() < kShownBytes; ++item) {
    if (!text.empty()) text += ", ";
    text += cell_text(lists.items(), item);
  }
  return shown(text);
}

/// Counts of days or of a unit of time.
std::string time_text(const Column& column, int64_t row) {
  const columns::Type& type = column.type();
  if (type.id == TypeId::Date32) return fmt::format("day {}", columns::FixedView<int32_t>(column)[row]);
  constexpr std::string_view kUnits[] = {"s", "ms", "us", "ns"};
  const int64_t count = columns::FixedView<int64_t>(column)[row];
  return fmt::format("{} {}", count, type.id == TypeId::Date64 ? "ms" : kUnits[static_cast<int>(type.unit)]);
}

}  // namespace

std::string cell_text(const Column& column, int64_t row) {
  const columns::Type& type = column.type();
  if (column.is_null(row)) return {};
  if (type.is_textual()) {
    const columns::NullableText text(column);
    return text.is_null(row) ? std::string() : shown(text[row]);
  }
  if (type.id == TypeId::Bool) return columns::BoolView(column)[row] ? "true" : "false";
  if (type.id == TypeId::Decimal128) {
    return decimal128_text(columns::FixedView<columns::Int128>(column)[row], type.scale);
  }
  if (type.is_list()) return list_text(column, row);
  std::string text;
  const bool number =
      columns::visit_numbers(column, type.id, [&](auto items) { text = fmt::format("{}", items[row]); });
  return number ? text : time_text(column, row);
}

namespace {

std::string member_reason(const BoundField& bound, std::string_view cell) {
  constexpr size_t kMaxListed = 8;
  std::vector<std::string> spellings;
  for (const sema::EnumMember& member : bound.members->members) {
    spellings.push_back(member.name);
    spellings.insert(spellings.end(), member.spellings.begin(), member.spellings.end());
  }
  const std::string near = diag::nearest(cell, spellings);
  const std::string of = bound.members->name.empty() ? bound.field->name : bound.members->name;
  const std::string what = cell.empty() || bound.field->type.kind == Kind::Enum
                               ? fmt::format("no member of `{}`", of)
                               : fmt::format("`{}` is no member of `{}`", cell, of);
  if (!near.empty()) return fmt::format("{}; nearest is `{}`", what, near);
  if (bound.members->members.size() > kMaxListed) return what;
  std::vector<std::string> names;
  for (const sema::EnumMember& member : bound.members->members) names.push_back(member.name);
  return fmt::format("{}, which has {}", what, quoted_list(names));
}

/// The first part of a set's or a list's cell that does not fit.
template <class Fits>
std::string_view first_misfit(const BoundField& bound, std::string_view cell, const Fits& fits) {
  const bool json = cell.find(columns::kListEnd) != std::string_view::npos;
  const std::string separator = json                   ? std::string(1, columns::kListEnd)
                                : bound.type.is_list() ? ", "
                                                       : bound.field->split_by;
  std::string_view rest = cell;
  while (!separator.empty() && !rest.empty()) {
    const size_t end = rest.find(separator);
    const std::string_view item = trimmed(rest.substr(0, end));
    if (!item.empty() && !fits(item)) return item;
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + separator.size());
  }
  return cell;
}

std::string_view first_stranger(const BoundField& bound, std::string_view cell) {
  const auto is_member = [&](std::string_view item) { return bound.codes.find(item) != SpellingTable::kAbsent; };
  return first_misfit(bound, cell, is_member);
}

std::string list_reason(const plan::Plan& plan, const BoundField& bound, std::string_view cell) {
  const BoundField& items = bound.items->bound;
  const CellParser parser(plan, items);
  const Kind kind = items.field->type.kind;
  const std::string_view item = first_misfit(bound, cell, [&](std::string_view text) {
    int64_t integer = 0;
    double number = 0;
    if (items.field->type.is_textual()) return true;
    return kind == Kind::Number ? parser.number(text, &number) : parser.integer(text, &integer);
  });
  return fmt::format("`{}` is {}", item, misfit_reason(plan, items, item));
}

}  // namespace

std::string misfit_reason(const plan::Plan& plan, const BoundField& bound, std::string_view cell) {
  const sema::Field& field = *bound.field;
  if (field.type.kind == Kind::Enum) return member_reason(bound, cell);
  if (field.type.kind == Kind::Set) return member_reason(bound, first_stranger(bound, cell));
  if (field.type.kind == Kind::List) return list_reason(plan, bound, cell);
  if (bound.field->type.is_textual()) {
    // Of text that is not UTF-8, cell_text has made replacement characters.
    return cell.find("\uFFFD") == std::string_view::npos ? "not text: a list or an object" : "not valid UTF-8";
  }
  if (bound.type.id == TypeId::Timestamp || bound.type.id == TypeId::Date32 || bound.type.id == TypeId::Date64) {
    return "outside the years 0001 to 9999";
  }
  const char* why = CellParser(plan, bound).why_not(cell);
  const std::string reason = why != nullptr ? why : fmt::format("not {}", kind_words(field.type.kind));
  return field.format.empty() ? reason : fmt::format("{} `{}`", reason, field.format);
}

std::string missing_reason(const BoundField& bound, std::string_view cell) {
  const char* what = cell.empty() ? "missing" : "a spelling of \"no value\"";
  if (bound.use == BoundField::Use::LeadKey) return fmt::format("{}, so it is not told whose event this is", what);
  if (bound.use == BoundField::Use::Now) return fmt::format("{}, so it is not told when the lead is looked at", what);
  return fmt::format("{}, and the field `{}` has neither `?` nor a default", what, bound.field->name);
}

}  // namespace score::bind
