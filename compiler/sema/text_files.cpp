#include "compiler/sema/text_files.h"

#include <algorithm>

#include "compiler/sema/builder.h"
#include "compiler/sema/types.h"
#include "stdlib/parse.h"

namespace score::sema {

namespace {

/// Spaces, tabs, line ends, U+00A0 and U+3000.
size_t blank_at(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r')) return 1;
  if (text.starts_with("\xC2\xA0")) return 2;
  return text.starts_with("\xE3\x80\x80") ? 3 : 0;
}

size_t blank_before_end(std::string_view text) {
  for (size_t size = 1; size <= std::min<size_t>(3, text.size()); ++size) {
    if (blank_at(text.substr(text.size() - size)) == size) return size;
  }
  return 0;
}

template <class T>
std::string taken(const stdlib::Parsed<T>& parsed, Constant* value) {
  if (!parsed.ok()) return parsed.error;
  *value = {parsed.value};
  return {};
}

std::string read_member(Context& context, EnumId id, std::string_view text, Constant* value) {
  const std::vector<EnumInfo>& enums = context.model.enums;
  const std::optional<int64_t> code = context.members.by_spelling(enums, id, std::string(text));
  if (code || enums[id].open) {
    *value = {code.value_or(SCORE_UNLISTED)};
    return {};
  }
  const std::string near = diag::nearest(text, member_names(enums[id]));
  return near.empty() ? "it has no such member" : "the nearest member is `" + near + "`";
}

/// `read(item, value)` reads each part between separators; empty parts are left out.
template <class Read>
std::string read_parts(std::string_view text, const std::string& separator, ConstantList* parts, const Read& read) {
  while (!text.empty()) {
    const size_t end = std::min(text.find(separator), text.size());
    const std::string_view item = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + separator.size(), text.size()));
    if (item.empty()) continue;
    std::string trouble = read(item, &parts->emplace_back());
    if (!trouble.empty()) return trouble;
  }
  return {};
}

std::string read_set(Context& context, EnumId id, std::string_view text, const std::string& separator,
                     Constant* value) {
  ConstantList members;
  std::string trouble = read_parts(text, separator, &members, [&](std::string_view item, Constant* member) {
    return read_member(context, id, item, member);
  });
  int64_t mask = 0;
  for (const Constant& member : members) {
    if (member.known() && member.integer() >= 0) mask |= int64_t{1} << member.integer();
  }
  if (trouble.empty()) *value = {mask};
  return trouble;
}

/// "" if it was read, else why it is none.
std::string read_scalar(Context& context, const Type& type, std::string_view text, Constant* value,
                        const std::string& separator) {
  const stdlib::Zone* zone = type.kind == Kind::Timestamp ? context.zones.at(context.model, 0) : nullptr;
  switch (type.kind) {
    case Kind::Bool: return taken(stdlib::parse_bool(text), value);
    case Kind::Int: return taken(stdlib::parse_int(text), value);
    case Kind::Decimal: return taken(stdlib::parse_decimal(text), value);
    case Kind::Number: return taken(stdlib::parse_number(text), value);
    case Kind::Date: return taken(stdlib::parse_date(text), value);
    case Kind::Timestamp: return zone == nullptr ? "no zone" : taken(stdlib::parse_timestamp(text, *zone), value);
    case Kind::Duration: return taken(stdlib::parse_duration(text), value);
    case Kind::Enum: return read_member(context, type.enum_id, text, value);
    case Kind::Set: return read_set(context, type.enum_id, text, separator, value);
    case Kind::String:
    case Kind::Text: *value = {std::string(text)}; return {};
    default: return "such values cannot be read from files";
  }
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (const size_t blank = blank_at(text)) text.remove_prefix(blank);
  while (const size_t blank = blank_before_end(text)) text.remove_suffix(blank);
  return text;
}

std::vector<TextLine> text_lines(const source::SourceMap& sources, source::FileId file) {
  const source::SourceFile& source = sources.file(file);
  const char* const begin = source.text().data();
  std::vector<TextLine> lines;
  for (uint32_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view text = trimmed(source.line(number));
    if (text.empty() || text.starts_with('#')) continue;
    const auto at = static_cast<uint32_t>(text.data() - begin);
    lines.push_back({text, {file, at, at + static_cast<uint32_t>(text.size())}});
  }
  return lines;
}

std::string is_none(const std::string& type, std::string_view error) {
  std::string said = "is no `" + type + "`";
  if (!error.starts_with("not a")) return said + ": " + std::string(error);
  const size_t example = error.find(" such as ");
  return example == std::string_view::npos ? said : said + std::string(error.substr(example));
}

std::string read_value(Context& context, const Type& type, std::string_view text, Constant* value,
                       const std::string& separator, const std::string& format) {
  std::string trouble;
  if (type.kind == Kind::List) {
    ConstantList items;
    trouble = read_parts(text, separator.empty() ? ";" : separator, &items, [&](std::string_view item, Constant* one) {
      const std::string wrong = read_value(context, element_type(type), item, one, "", format);
      return wrong.empty() ? wrong : "`" + std::string(item) + "` " + wrong;
    });
    if (trouble.empty()) *value = {std::move(items)};
    return trouble.empty() ? "" : is_none(context.text(type.as_optional(false)), trouble);
  }
  const stdlib::Zone* zone = type.kind == Kind::Timestamp ? context.zones.at(context.model, 0) : nullptr;
  if (!format.empty() && type.kind == Kind::Date) {
    trouble = taken(stdlib::parse_date(text, format), value);
  } else if (!format.empty() && zone != nullptr) {
    trouble = taken(stdlib::parse_timestamp(text, format, *zone), value);
  } else {
    trouble = read_scalar(context, type, text, value, separator.empty() ? ";" : separator);
  }
  return trouble.empty() ? "" : is_none(context.text(type.as_optional(false)), trouble);
}

namespace {

/// The values of all lines; false, with a finding at each of the first bad ones, if some are none.
bool read_lines(Context& context, source::FileId file, const Type& type, ConstantList* values) {
  constexpr size_t kMostFindings = 20;
  size_t bad = 0;
  for (const TextLine& line : text_lines(context.sources, file)) {
    Constant value;
    const std::string trouble = read_value(context, type, line.text, &value);
    if (trouble.empty()) {
      values->push_back(std::move(value));
    } else if (++bad <= kMostFindings) {
      context.report<diag::S0138>(line.span, context.text(line.span), trouble);
    }
  }
  return bad == 0;
}

}  // namespace

ExprPtr lines_as(Context& context, source::FileId file, const Type& element, Span span) {
  ConstantList values;
  if (!read_lines(context, file, element, &values)) return nullptr;
  return Builder(context).constant(list_type(element), {std::move(values)}, span);
}

ExprPtr lines_as_set(Context& context, source::FileId file, const Type& set, Span span) {
  ConstantList members;
  if (!read_lines(context, file, enum_type(set.enum_id), &members)) return nullptr;
  uint64_t mask = 0;
  for (const Constant& member : members) {
    if (member.integer() >= 0) mask |= uint64_t{1} << member.integer();
  }
  return Builder(context).constant(set_type(set.enum_id), {static_cast<int64_t>(mask)}, span);
}

}  // namespace score::sema
