#pragma once
// Values from text files that a rule file names: `lines of`, the cells of `cases`.
#include <string>
#include <string_view>
#include <vector>

#include "compiler/sema/context.h"

namespace score::sema {

struct TextLine {
  std::string_view text;  // without the white space around it
  Span span;
};
/// The lines of a file but for empty ones and those that start with `#`.
std::vector<TextLine> text_lines(const source::SourceMap& sources, source::FileId file);

/// Reads `text`, which has no white space around it, as a value of `type` as data files spell them.
/// Gives why it is none, as in "is no `int`: …", or "". `separator` stands between the members of a set and the items
/// of a list; `format` is that of dates and times, "" for ISO 8601.
std::string read_value(Context& context, const Type& type, std::string_view text, Constant* value,
                       const std::string& separator = ";", const std::string& format = "");
/// "is no `date`: no such day"; what `error` says of the type again is left out.
std::string is_none(const std::string& type, std::string_view error);

/// A file's lines as a list of `element`; null, with findings at the lines, if some are no such values.
ExprPtr lines_as(Context& context, source::FileId file, const Type& element, Span span);
/// A file's lines as one set.
ExprPtr lines_as_set(Context& context, source::FileId file, const Type& set, Span span);

std::string_view trimmed(std::string_view text);

}  // namespace score::sema
